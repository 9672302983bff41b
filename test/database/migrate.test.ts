import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { migrationLock } from '../../src/database/migration-lock.ts'
import { migrate } from '../../src/database/migrate.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { createOlderDatabase } from '../support/older-database.ts'
import { type PgBouncer, startPgBouncer } from '../support/pgbouncer.ts'
import { createDatabase } from '../support/postgres.ts'
import { vault } from '../support/vault.ts'

const cleanup: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of cleanup.reverse()) await step()
})

/** A session of its own, as `application`. */
async function connectTo(url: string, application: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: application })
  await client.connect()
  cleanup.push(() => client.end().catch(() => {}))
  return client
}

async function newDatabase(): Promise<string> {
  const database = await createDatabase()
  cleanup.push(database.drop)
  return database.ownerUrl
}

async function databaseFromBefore(migration: string): Promise<string> {
  const older = await createOlderDatabase(migration, true)
  cleanup.push(older.drop)
  return older.url
}

const pidOf = async (client: pg.Client) =>
  (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid

const applied = async (client: pg.Client) =>
  (await client.query<{ name: string }>('select name from kysely_migration order by 1')).rows.map(
    ({ name }) => name,
  )

/** Two ends of a promise: what is told, and when it has been. */
function listener() {
  const told: string[] = []
  const { promise: heard, resolve } = Promise.withResolvers<void>()
  const notice = (message: string) => {
    told.push(message)
    resolve()
  }
  return { told, heard, notice }
}

describe('behind a pooler in transaction mode', () => {
  let directUrl: string
  let pooler: PgBouncer

  beforeAll(async () => {
    const name = `pooled_${randomBytes(6).toString('hex')}`
    const admin = await connectTo(process.env['TEST_POSTGRES'] ?? '', 'test')
    await admin.query(`create database ${name}`)
    cleanup.push(() => admin.query(`drop database ${name} with (force)`))
    const url = new URL(process.env['TEST_POSTGRES'] ?? '')
    url.pathname = name
    // As few as there may be: nobody has one while waiting for another.
    directUrl = url.href
    pooler = await startPgBouncer(directUrl, 1)
    cleanup.push(() => pooler.stop())
  })

  const advisoryLocks = async (client: pg.Client) =>
    (
      await client.query<{ pid: number }>(`select pid from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`)
    ).rows

  test('all first starts come up, and every one that follows', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(pooler.url, vault)))
    for (let start = 1; start <= 2; start++) await migrate(pooler.url, vault)
    const client = await connectTo(pooler.url, 'test')
    expect(await applied(client)).toEqual(Object.keys(migrations))
    expect(await advisoryLocks(client)).toEqual([])
  })

  test('a migration that gives up, or fails, leaves no lock behind', async () => {
    const client = await connectTo(pooler.url, 'test')
    await client.query("delete from kysely_migration where name >= '020-operator-overview'")
    const reader = await connectTo(directUrl, 'report')
    await reader.query('begin')
    await reader.query('select from api_keys')
    await expect(migrate(pooler.url, vault, { lockTimeout: 300, attempts: 1 })).rejects.toThrow('in time')
    await reader.query('commit')
    expect(await advisoryLocks(client)).toEqual([])
    await expect(migrate(pooler.url, vault)).rejects.toThrow(
      'policy "overview" for table "api_keys" already exists',
    )
    expect(await advisoryLocks(client)).toEqual([])
  })
})

describe('while another session has the lock of the migrations', () => {
  test('a start says who has it, and waits until that is over', async () => {
    const url = await newDatabase()
    const other = await connectTo(url, 'tenantry')
    await other.query('begin')
    await other.query('select pg_advisory_xact_lock($1)', [migrationLock])
    const { told, heard, notice } = listener()
    const migrated = migrate(url, vault, { notice })
    await heard
    await other.query('commit')
    await migrated
    expect(told).toEqual([
      `waiting for another process to migrate: process ${await pidOf(other)} (tenantry, user postgres)`,
    ])
  })

  test('a start gives up after a while, and says how to get rid of one that nobody holds any more', async () => {
    const url = await newDatabase()
    const left = await connectTo(url, 'pooler')
    await left.query('select pg_advisory_lock($1)', [migrationLock])
    const pid = await pidOf(left)
    await expect(migrate(url, vault, { timeout: 300 })).rejects.toThrow(
      `Another process migrates this database, and has not ended after 0.3 seconds: process ${pid} (pooler, user ` +
        'postgres). Wait for it and start again. Should nothing migrate there, a pooler keeps the lock of a process ' +
        `that is gone: end that connection with \`select pg_terminate_backend(${pid})\`.`,
    )
  })
})

describe('a migration of a table that somebody works with', () => {
  const quick = { lockTimeout: 300, pause: 1_000 }
  let url: string
  let reader: pg.Client

  beforeAll(async () => {
    url = await databaseFromBefore('019')
    reader = await connectTo(url, 'report')
    await reader.query('begin')
    await reader.query('select from idempotency_keys')
  })

  test('gives up, and says who has that table', async () => {
    const before = await applied(reader)
    const pid = await pidOf(reader)
    await expect(migrate(url, vault, { ...quick, pause: 0, attempts: 2 })).rejects.toThrow(
      new RegExp(
        `^The migration 019-idempotent-callers did not get the table idempotency_keys in time: process ${pid} ` +
          '\\(report, user \\w+\\) has it, also when tried for 2 times\\. Nothing of it was kept\\. Wait for that ' +
          `transaction, or end it \\(\`select pg_terminate_backend\\(${pid}\\)\`\\), and start again\\.$`,
      ),
    )
    expect(await applied(reader)).toEqual(before)
  })

  test('lets others go on in between, and gets the table when it is free', async () => {
    const other = await connectTo(url, 'request')
    const { told, heard, notice } = listener()
    const migrated = migrate(url, vault, { ...quick, notice })
    await heard
    // Nobody is before it in the queue for that table.
    await other.query("set lock_timeout = '200ms'")
    await other.query('select from idempotency_keys')
    await reader.query('commit')
    await migrated
    expect(told.join('\n')).toMatch(/^The migration 019-.* has it; trying again in 1 seconds/)
    expect(await applied(other)).toEqual(Object.keys(migrations))
  })
})

test('a migration that fails is named, and all of them are undone', async () => {
  const url = await databaseFromBefore('015')
  const client = await connectTo(url, 'test')
  await client.query('create index webhook_deliveries_due on webhook_deliveries (id)')
  const before = await applied(client)
  await expect(migrate(url, vault)).rejects.toThrow(
    'The migration 016-fair-deliveries failed: relation "webhook_deliveries_due" already exists. Nothing of it was kept.',
  )
  expect(await applied(client)).toEqual(before)
})

test('a schema of a newer version is left alone, and told from a damaged one', async () => {
  const url = await newDatabase()
  const client = await connectTo(url, 'test')
  await client.query(
    "insert into kysely_migration values ('998-later', now()::text), ('999-last', now()::text)",
  )
  await expect(migrate(url, vault)).rejects.toThrow(
    'A newer version of Tenantry has migrated this database (998-later, 999-last), and this one does not know it. ' +
      'Nothing is damaged. Run that version; to go back to this one, restore the backup from before.',
  )
})

test('time limits that the owner has for requests do not end a migration', async () => {
  const url = await databaseFromBefore('019')
  const client = await connectTo(url, 'test')
  const user = new URL(url).username
  await client.query(`alter role ${user} set statement_timeout = '500ms'`)
  await client.query('begin')
  // The statement waits longer than that limit.
  await client.query('select from idempotency_keys')
  const { heard, notice } = listener()
  const migrated = migrate(url, vault, { lockTimeout: 1_000, pause: 0, notice })
  await heard
  await client.query('commit')
  await migrated
})
