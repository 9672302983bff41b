import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import { connect, liveSide } from '../../src/database/database.ts'
import { isDatabaseUnavailable } from '../../src/database/errors.ts'
import { statementName } from '../../src/database/prepared-statements.ts'
import { startPgBouncer } from '../support/pgbouncer.ts'
import { eventually } from '../support/process.ts'
import { createDatabase } from '../support/postgres.ts'
import { type PostgresProxy, startProxy } from '../support/proxy.ts'

const cleanup: (() => Promise<unknown>)[] = []
let owner: pg.Client
let ownerUrl: string

beforeAll(async () => {
  const database = await createDatabase()
  ownerUrl = database.ownerUrl
  owner = new pg.Client(ownerUrl)
  await owner.connect()
  cleanup.push(database.drop, () => owner.end())
})
afterAll(async () => {
  for (const step of cleanup.reverse()) await step()
})

/** Makes a user who may log in. @returns the database's URL with that user */
async function createLogin(attributes: string): Promise<string> {
  const name = `login_${randomBytes(6).toString('hex')}`
  await owner.query(`create role ${name} login password 'secret' ${attributes}`)
  cleanup.push(() => owner.query(`drop role ${name}`))
  const url = new URL(ownerUrl)
  url.username = name
  url.password = 'secret'
  return url.href
}

/** Who the application is, once connected: the user who logged in, and the role whose rights count. */
async function identify(connectionString: string) {
  const database = await connect({ connectionString, maximumConnections: 1, onError: () => {} })
  try {
    return await database.withOrganization(liveSide(randomUUID()), async (db) => {
      const { rows } = await sql<{ login: string; role: string; bypasses: boolean; visible: number }>`
        select session_user as login, current_user as role, rolsuper or rolbypassrls as bypasses,
          (select count(*) from organizations) as visible
        from pg_roles where rolname = current_user`.execute(db)
      return rows[0]
    })
  } finally {
    await database.close()
  }
}

describe('a connection of the application', () => {
  test.each([
    ['a superuser', 'superuser'],
    ['a user who bypasses row security', 'bypassrls in role tenantry_app'],
    ['a member of the application role', 'in role tenantry_app'],
  ])('made by %s has the rights of the application role and no others', async (_name, attributes) => {
    const url = await createLogin(attributes)
    expect(await identify(url)).toMatchObject({
      login: new URL(url).username,
      role: 'tenantry_app',
      bypasses: false,
    })
  })

  test('is refused at once where the database takes fewer connections than are asked for to begin with', async () => {
    const url = await createLogin('connection limit 1 in role tenantry_app')
    await expect(
      connect({ connectionString: url, maximumConnections: 2, onError: () => {} }),
    ).rejects.toThrow('too many connections')
  })

  test('made by a user who is no member of that role is refused', async () => {
    await expect(identify(await createLogin(''))).rejects.toThrow(
      'permission denied to set role "tenantry_app"',
    )
  })
})

describe('a pooler that drops the start-up parameter "options"', () => {
  let pooler: PostgresProxy
  const through = (url: string) => {
    const changed = new URL(url)
    changed.port = new URL(pooler.url).port
    return changed.href
  }
  beforeAll(async () => {
    pooler = await startProxy(ownerUrl, { dropOptions: true })
    cleanup.push(() => pooler.takeAway())
  })

  test.each([
    ['a superuser', 'superuser'],
    ['a user who bypasses row security', 'bypassrls in role tenantry_app'],
  ])('leaves %s with too many rights: nothing is served', async (_name, attributes) => {
    const url = await createLogin(attributes)
    await expect(identify(through(url))).rejects.toThrow(
      `The database role "${new URL(url).username}" bypasses row-level security. Tenantry must run as ` +
        '"tenantry_app" or a member of it; a pooler in between has to pass the start-up parameter "options".',
    )
  })

  test('leaves the owner of the tables under row-level security only where it is forced: nothing is served', async () => {
    const url = await createLogin('')
    const name = new URL(url).username
    await owner.query(`grant tenantry_app to ${name}`)
    await owner.query(`alter table organizations owner to ${name}`)
    cleanup.push(() => owner.query('alter table organizations owner to current_user'))
    await expect(identify(through(url))).rejects.toThrow(
      `The database role "${name}" bypasses row-level security.`,
    )
  })

  test('leaves a user who is no member of that role with no rights: nothing is served', async () => {
    const url = await createLogin('')
    await expect(identify(through(url))).rejects.toThrow(
      `The database role "${new URL(url).username}" may not work with the data. Tenantry must run as "tenantry_app"`,
    )
  })

  test('does no harm when the login takes on the role by itself', async () => {
    const url = await createLogin('in role tenantry_app')
    await owner.query(`alter role ${new URL(url).username} set role tenantry_app`)
    expect(await identify(through(url))).toMatchObject({ role: 'tenantry_app', bypasses: false })
  })

  test('does no harm to a login that is a member of the application role and of nothing else', async () => {
    const url = await createLogin('in role tenantry_app')
    expect(await identify(through(url))).toMatchObject({ role: new URL(url).username, bypasses: false })
  })
})

describe('PgBouncer before 1.21', () => {
  /** A login that needs no start-up parameter, through a PgBouncer. */
  async function through(mode: 'transaction' | 'session'): Promise<string> {
    const url = await createLogin('in role tenantry_app')
    await owner.query(`alter role ${new URL(url).username} set role tenantry_app`)
    const pooler = await startPgBouncer(url, 10, mode)
    cleanup.push(() => pooler.stop())
    return pooler.url
  }

  test('in transaction mode loses prepared statements: nothing is served', async () => {
    const connectionString = await through('transaction')
    await expect(connect({ connectionString, maximumConnections: 10, onError: () => {} })).rejects.toThrow(
      'The pooler in front of the database loses prepared statements between transactions.',
    )
  })

  test('in session mode keeps them', async () => {
    expect(await identify(await through('session'))).toMatchObject({ role: 'tenantry_app', bypasses: false })
  })
})

test('prepared statements are named by what they are, in every process', () => {
  expect(statementName('select 1')).toMatch(/^[\w-]{32}$/)
  expect(statementName('select 1')).toBe(statementName('select 1'))
  expect(statementName('select 2')).not.toBe(statementName('select 1'))
})

describe('a login', () => {
  test.each([
    ['whose password has been changed', (name: string) => `alter role ${name} password 'another'`],
    ['that may not log in any more', (name: string) => `alter role ${name} nologin`],
  ])('%s is a database that is away, until it is as before', async (_what, change) => {
    const connectionString = await createLogin('in role tenantry_app')
    const name = new URL(connectionString).username
    const database = await connect({ connectionString, maximumConnections: 2, onError: () => {} })
    const read = () =>
      database
        .withOrganization(liveSide(randomUUID()), (db) => sql`select 1`.execute(db))
        .then(
          () => 'served',
          (error: unknown) => (isDatabaseUnavailable(error) ? 'away' : error),
        )
    try {
      expect(await read()).toBe('served')
      await owner.query(change(name))
      await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name])
      await eventually('the connections to be gone', async () => (await read()) === 'away')
      await expect(database.ping()).rejects.toThrow()
      await owner.query(`alter role ${name} login password 'secret'`)
      expect(await read()).toBe('served')
      await database.ping()
    } finally {
      await database.close()
    }
  })
})
