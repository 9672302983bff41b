import { copyFile, mkdir, readdir, stat, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type pg from 'pg'
import { createApplicationLogin } from '../../src/database/application-login.ts'
import { migrate } from '../../src/database/migrate.ts'
import { documentedCommand, runAdmin } from '../support/admin.ts'
import { type Cluster, findPostgresPrograms, query, startCluster, withClient } from '../support/clusters.ts'
import { contentOf, schemaOf } from '../support/database-content.ts'
import { fillEveryTable } from '../support/every-table.ts'
import { month } from '../support/event-partitions.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { createMember, type Member, password } from '../support/people.ts'
import {
  call,
  commandLines,
  eventually,
  makeFolder,
  patience,
  run,
  startProcess,
  whenReady,
} from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { encryptionKey, vault } from '../support/vault.ts'

// An installation whose owner is no superuser, and another cluster, which knows none of its roles.
let bin: string
let path: string
let source: Cluster
let target: Cluster
let sourceUrl: string
let loginUrl: string

const server = startServer({
  makeDatabase: async () => {
    bin = await findPostgresPrograms()
    path = `${bin}:/usr/bin:/bin`
    const clusters = await Promise.all([
      startCluster(bin, 'tenantry_owner'),
      startCluster(bin, 'other_owner'),
    ])
    ;[source, target] = clusters
    sourceUrl = await source.createDatabase('tenantry')
    await migrate(sourceUrl, vault)
    loginUrl = await createApplicationLogin(sourceUrl)
    return {
      ownerUrl: sourceUrl,
      loginUrl,
      drop: async () => void (await Promise.all(clusters.map((cluster) => cluster[Symbol.asyncDispose]()))),
    }
  },
})

let folder: string
let customer: Customer
let member: Member
let tenantId: string
let created: Awaited<ReturnType<typeof createUser>>
let command: Record<'create' | 'restore', string[]>

/** A request that may be repeated, whose first answer is kept. */
async function createUser(baseUrl: string) {
  const { status, headers, body } = await call(baseUrl, customer.keys.write, `/tenants/${tenantId}/users`, {
    method: 'POST',
    body: { userPrincipalName: 'ana@adatum.example', displayName: 'Ana' },
    headers: { 'Idempotency-Key': 'once' },
  })
  return { status, body, replayed: headers.get('idempotent-replayed') === 'true' }
}

const admin = (url: string, args: string[], env: Record<string, string> = {}) =>
  runAdmin({ DATABASE_URL: url, ENCRYPTION_KEY: encryptionKey, PATH: path, ...env }, args)

beforeAll(async () => {
  folder = await makeFolder()
  const documented = (name: string) => documentedCommand(`backups ${name}`, folder)
  command = { create: await documented('create'), restore: await documented('restore') }
  customer = await createCustomer(server)
  await fillEveryTable(server, customer)
  tenantId = (await createTenant(customer)).id
  created = await createUser(server.baseUrl)
  member = await customer.rows((db) => createMember(db))
  // A partition that is newer than the migrations
  await query(sourceUrl, `select ensure_event_partition('${month(-5).toISOString()}')`)
  await query(
    source.superuserUrl(sourceUrl),
    `insert into tracked_events (organization_id, environment_id, user_id, at)
     select organization_id, id, 'u', '${month(-5).toISOString()}' from environments`,
  )
}, patience)

describe('the documented commands', () => {
  let restoredUrl: string

  test(
    'bring an installation with all its rows into an empty cluster, below another owner',
    async () => {
      const before = await contentOf(source, sourceUrl)

      expect(await admin(sourceUrl, command.create)).toEqual({
        code: 0,
        stdout: `The backup is in ${folder}/tenantry.backup.\n`,
        stderr: '',
      })
      restoredUrl = await target.createDatabase('restored')
      expect(await admin(restoredUrl, command.restore)).toEqual({
        code: 0,
        stdout: `The database holds what ${folder}/tenantry.backup holds.\n`,
        stderr: '',
      })

      const after = await contentOf(target, restoredUrl)
      expect(after).toEqual(before)
      const empty = Object.entries(after).flatMap(([table, { rows }]) => (rows === 0 ? [table] : []))
      expect(empty.filter((table) => !table.includes('.'))).toEqual(['worker_heartbeats'])
      expect(await schemaOf(bin, target, restoredUrl)).toBe(await schemaOf(bin, source, sourceUrl))
    },
    patience,
  )

  test('leave a file that only its owner may read, and nothing else', async () => {
    expect((await stat(join(folder, 'tenantry.backup'))).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['tenantry.backup'])
  })

  test(
    'bring back keys that work, kept answers and secrets that open, and people who sign in',
    async () => {
      const restored = startProcess({ DATABASE_URL: restoredUrl, ROLE: 'web' })
      const baseUrl = await whenReady(restored)

      expect(created).toMatchObject({ status: 201, replayed: false })
      expect(await createUser(baseUrl)).toEqual({ ...created, replayed: true })
      const signedIn = await fetch(`${baseUrl}/orgstack/v1/auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: member.email, password }),
      })
      expect(signedIn.status).toBe(200)
      const { token } = (await signedIn.json()) as { token: string }
      const search = await fetch(`${baseUrl}/orgstack/v1/users?search=${member.username}`, {
        headers: { Authorization: `Bearer ${token}` },
      })
      expect(await search.json()).toMatchObject({ data: [{ email: member.email }] })
    },
    patience,
  )

  test(
    'can be used again on what was restored',
    async () => {
      const file = join(folder, 'again')
      expect(await admin(restoredUrl, ['backups', 'create', '--file', file])).toMatchObject({ code: 0 })
      const url = await source.createDatabase('again')
      expect(await admin(url, ['backups', 'restore', '--file', file])).toMatchObject({ code: 0 })
      expect(await contentOf(source, url)).toEqual(await contentOf(target, restoredUrl))
    },
    patience,
  )
})

test('the owner stays under row-level security until taking on the role of backups', async () => {
  expect(await query(sourceUrl, 'select count(*)::int from events')).toEqual([{ count: 0 }])
  const [, , seen] = (await withClient(sourceUrl, (client) =>
    client.query('begin; set local role tenantry_backup; select count(*)::int from events; commit'),
  )) as unknown as pg.QueryResult[]
  expect(seen?.rows).toEqual([{ count: expect.any(Number) }])
  expect(seen?.rows).not.toEqual([{ count: 0 }])
})

test(
  'a backup that is made while people write holds one moment',
  async () => {
    const count = async (url: string) => {
      const [found] = await query<{ tenants: number; counted: number }>(
        url,
        `select (select count(*)::int from tenants) as tenants,
          (select sum(tenants)::int from tenant_counts) as counted`,
      )
      return found ?? { tenants: 0, counted: 0 }
    }
    const before = await count(source.superuserUrl(sourceUrl))
    let writing = true
    const writer = (async () => {
      while (writing) await createTenant(customer)
    })()
    const file = join(folder, 'moment')
    const result = await admin(sourceUrl, ['backups', 'create', '--file', file])
    writing = false
    await writer
    expect(result).toMatchObject({ code: 0 })
    const after = await count(source.superuserUrl(sourceUrl))

    const url = await target.createDatabase('moment')
    expect(await admin(url, ['backups', 'restore', '--file', file])).toMatchObject({ code: 0 })
    const kept = await count(target.superuserUrl(url))
    expect(kept.counted).toBe(kept.tenants)
    expect(kept.tenants).toBeGreaterThan(before.tenants)
    expect(kept.tenants).toBeLessThan(after.tenants)
  },
  patience,
)

test(
  'a backup that is stopped leaves nothing behind, and told nobody the password',
  async () => {
    const file = join(folder, 'interrupted')
    await withClient(sourceUrl, async (client) => {
      await client.query('begin; lock table kysely_migration in access exclusive mode')
      const backup = startProcess(
        { DATABASE_URL: sourceUrl, PATH: path },
        { command: ['bin/tenantry-admin', 'backups', 'create', '--file', file] },
      )
      const waiting = () => query(sourceUrl, 'select from pg_locks where not granted')
      await eventually('pg_dump waits for the table', async () => (await waiting()).length > 0)
      const lines = await commandLines()
      expect(lines).toContain('--role=tenantry_backup')
      const { password } = new URL(sourceUrl)
      expect(lines).not.toContain(password)
      expect(lines).not.toContain(decodeURIComponent(password))
      backup.kill('SIGTERM')
      expect(await backup.exited).toEqual({ code: 1, signal: null })
      expect(backup.output()).toMatch(/^pg_dump (was stopped|failed)/)
    })
    expect((await readdir(folder)).filter((name) => name.startsWith('interrupted'))).toEqual([])
  },
  patience,
)

describe('a backup is refused', () => {
  const create = (env: Record<string, string> = {}, url = sourceUrl) =>
    admin(url, ['backups', 'create', '--file', join(folder, 'refused')], env)

  test('without pg_dump', async () => {
    const few = join(await makeFolder(), 'bin')
    await mkdir(few)
    for (const program of ['dirname', 'readlink']) await symlink(`/usr/bin/${program}`, join(few, program))
    expect(await create({ PATH: few })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        "There is no pg_dump in PATH. Install the client programs of the database's version of Postgres (Debian: postgresql-client).\n",
    })
  })

  test('with a pg_dump of another version than the database', async () => {
    const result = await create({}, process.env['TEST_POSTGRES'])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(
      /^The pg_dump in PATH is of version \d+\.\d+, and the database's Postgres of version 18\. Put the programs/,
    )
  })

  test('where the file cannot be written', async () => {
    const result = await admin(sourceUrl, ['backups', 'create', '--file', '/nowhere/backup'])
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^ENOENT.+\n$/) })
  })

  afterAll(async () => expect((await readdir(folder)).filter((name) => name.includes('refused'))).toEqual([]))
})

test.each(['create', 'restore'] as const)(
  'backups %s says so when it is not the owner who connects',
  async (name) => {
    expect(await admin(loginUrl, command[name])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The user tenantry_server does not own the database tenantry. Set DATABASE_OWNER_URL.\n',
    })
  },
)

describe('restoring', () => {
  const restore = (url: string, env: Record<string, string> = {}, name = 'tenantry.backup') =>
    admin(url, ['backups', 'restore', '--file', join(folder, name)], env)

  test('into a database that is not empty is refused, and changes nothing', async () => {
    const before = await contentOf(source, sourceUrl)
    const result = await restore(sourceUrl)
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(
      /^The database tenantry is not empty: it holds \S+ and \d+ more\. Restore into a new one\.\n$/,
    )
    expect(await contentOf(source, sourceUrl)).toEqual(before)
  })

  test(
    'half a file restores nothing, and the whole one after it everything, where extensions are there already',
    async () => {
      const url = await target.createDatabase('broken')
      await query(target.superuserUrl(url), 'create extension pg_trgm')
      await copyFile(join(folder, 'tenantry.backup'), join(folder, 'half'))
      await truncate(join(folder, 'half'), (await stat(join(folder, 'half'))).size - 500)
      const result = await restore(url, {}, 'half')
      expect(result).toMatchObject({ code: 1, stdout: '' })
      expect(result.stderr).toMatch(/^pg_restore failed\.\n/)
      expect(await contentOf(target, url)).toEqual({})

      expect(await restore(url)).toMatchObject({ code: 0, stderr: '' })
    },
    patience,
  )

  test(
    'with another ENCRYPTION_KEY says that no server would start, and which key is missing',
    async () => {
      const url = await target.createDatabase('locked')
      const result = await restore(url, { ENCRYPTION_KEY: Buffer.alloc(32, 'other').toString('base64') })
      expect(result).toMatchObject({ code: 1, stdout: '' })
      expect(result.stderr).toMatch(
        /^Everything is restored, but no server starts with this ENCRYPTION_KEY\. This signing_key was sealed with the key [0-9a-f]{16}, which ENCRYPTION_KEY lacks\./,
      )
    },
    patience,
  )
})

test(
  'a server that finds a database copied without its roles says so',
  async () => {
    await using bare = await startCluster(bin, 'tenantry_owner')
    const url = await bare.createDatabase('copied')
    await run(join(bin, 'pg_restore'), [`--dbname=${url}`, join(folder, 'tenantry.backup')]).catch(() => {})
    const started = startProcess({ DATABASE_URL: url })
    expect(await started.exited).toEqual({ code: 1, signal: null })
    expect(started.output()).toMatch(
      /^What the roles .* may do is missing in this database: .* `tenantry-admin backups restore` does it\.\n$/,
    )
  },
  patience,
)
