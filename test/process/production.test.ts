import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrations } from '../../src/database/migrations/index.ts'
import { query } from '../support/clusters.ts'
import {
  call,
  commandLines,
  eventually,
  keysOf,
  makeFolder,
  patience,
  run,
  type ServerProcess,
  stackTrace,
  startProcess,
  whenReady,
  withKey,
} from '../support/process.ts'
import { type PostgresProxy, startProxy } from '../support/proxy.ts'

const cleanup: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of cleanup.reverse()) await step()
}, patience)

/** A database with nothing in it, and the URL of a user who owns it and may not bypass row-level security. */
async function emptyDatabase(): Promise<{ url: string; ownerUrl: string }> {
  const server = new URL(process.env['TEST_POSTGRES'] ?? '')
  const name = `production_${randomBytes(6).toString('hex')}`
  await query(server.href, `create role ${name} login createrole password 'owner-secret'`)
  await query(server.href, `create database ${name} owner ${name}`)
  // Roles that another database of this cluster has made already belong to whoever made them.
  for (const role of ['tenantry_app', 'tenantry_search', 'tenantry_backup'])
    await query(server.href, `grant ${role} to ${name} with admin option`)
  const url = new URL(server)
  url.pathname = name
  const ownerUrl = new URL(url)
  ownerUrl.username = name
  ownerUrl.password = 'owner-secret'
  cleanup.push(async () => {
    await query(server.href, `drop database ${name} with (force)`)
    await query(server.href, `drop owned by ${name} cascade`)
    await query(server.href, `drop role ${name}`)
  })
  return { url: url.href, ownerUrl: ownerUrl.href }
}

describe('with DATABASE_URL', () => {
  let folder: string
  let proxy: PostgresProxy
  let server: ServerProcess
  let baseUrl: string

  beforeAll(async () => {
    folder = await makeFolder()
    proxy = await startProxy((await emptyDatabase()).url)
    cleanup.push(() => proxy.takeAway())
    server = startProcess({ DATABASE_URL: proxy.url, DATA_DIRECTORY: join(folder, 'data') }, { keep: true })
    baseUrl = await whenReady(server)
  }, patience)

  test('nothing is embedded and nothing is written to disk', async () => {
    expect(await readdir(folder)).toEqual([])
    expect(await commandLines()).not.toContain(folder)
  })

  test('the schema is there, and nothing is seeded', async () => {
    expect(await query(proxy.url, 'select slug from organizations')).toEqual([])
    expect(await query(proxy.url, 'select id from api_keys')).toEqual([])
  })

  test('every line of output is JSON with a time, a level and a message', () => {
    const lines = server.output().trimEnd().split('\n')
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ time: expect.any(String), level: expect.any(Number) })
    expect(lines.at(-1)).toContain('"msg":"ready"')
  })

  test(
    'npm run seed puts the demo there, with keys that work, and a second time changes nothing',
    async () => {
      const data = join(folder, 'seeded')
      const env = withKey({
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DATABASE_URL: proxy.url,
        DATA_DIRECTORY: data,
      })
      const { stdout } = await run('npm', ['run', '--silent', 'seed'], { env })
      expect(stdout.trim()).toBe(
        `The demo organizations are there. Their credentials: ${join(data, 'credentials.json')}`,
      )
      const { apiKey } = await keysOf(data)
      const { status, headers } = await call(baseUrl, apiKey, '/tenants')
      expect([status, headers.get('x-ratelimit-limit')]).toEqual([200, '1000'])
      const before = await readFile(join(data, 'credentials.json'), 'utf8')
      await run('npm', ['run', '--silent', 'seed'], { env })
      expect(await readFile(join(data, 'credentials.json'), 'utf8')).toBe(before)
      expect(await query(proxy.url, 'select slug from organizations order by 1')).toEqual([
        { slug: 'contoso-msp' },
        { slug: 'fabrikam' },
      ])
    },
    patience,
  )

  test(
    'while the database is away the server lives and is not ready; afterwards it serves again by itself',
    async () => {
      const status = async (path: string) => (await fetch(`${baseUrl}${path}`)).status
      const { apiKey } = await keysOf(join(folder, 'seeded'))
      expect(await status('/readyz')).toBe(200)
      await proxy.takeAway()
      expect(await status('/readyz')).toBe(503)
      expect(await status('/healthz')).toBe(200)
      for (let attempt = 0; attempt < 5; attempt++) {
        const { status, headers, body } = await call(baseUrl, apiKey, '/tenants')
        expect(status).toBe(503)
        expect(headers.get('retry-after')).toBe('1')
        expect(body).toEqual({
          success: false,
          error: {
            code: 'SERVICE_UNAVAILABLE',
            message: 'Please try again shortly.',
            details: { retryAfter: 1 },
          },
        })
      }
      const written = { url: 'https://example.com/hook', events: ['user.created'] }
      expect((await call(baseUrl, apiKey, '/webhooks', { method: 'POST', body: written })).status).toBe(503)

      await proxy.bringBack()
      await eventually('ready again', async () => (await status('/readyz')) === 200)
      expect((await call(baseUrl, apiKey, '/tenants')).status).toBe(200)
      expect(await status('/healthz')).toBe(200)
    },
    patience,
  )

  test(
    'connections that the database ends, idle or in the middle of a request, cost no more than those requests',
    async () => {
      const { apiKey } = await keysOf(join(folder, 'seeded'))
      const statuses = new Set<number>()
      for (let round = 0; round < 10; round++) {
        const requests = Array.from({ length: 20 }, () => call(baseUrl, apiKey, '/tenants'))
        await query(
          proxy.url,
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        )
        for (const { status } of await Promise.all(requests)) statuses.add(status)
      }
      for (const status of statuses) expect([200, 503]).toContain(status)
      await eventually('served again', async () => (await call(baseUrl, apiKey, '/tenants')).status === 200)
    },
    patience,
  )

  test('the log holds neither the password nor any key, nor the inside of a connection', async () => {
    const { apiKey, readOnlyApiKey } = await keysOf(join(folder, 'seeded'))
    for (const secret of [new URL(proxy.url).password, apiKey, readOnlyApiKey, 'secretKey'])
      expect(server.output()).not.toContain(secret)
    for (const line of server.output().trimEnd().split('\n')) expect(line.length).toBeLessThan(4000)
  })
})

test(
  'a server whose database says nothing any more ends all the same when it is asked to, and says that it did not end well',
  async () => {
    // Given a server that is ready
    const proxy = await startProxy((await emptyDatabase()).url)
    cleanup.push(() => proxy.takeAway())
    const server = startProcess({ DATABASE_URL: proxy.url })
    await whenReady(server)
    // When its connections hang, and it is asked to stop
    proxy.freeze()
    server.kill('SIGTERM')
    // Then it does not wait for them for ever
    expect(await server.exited).toEqual({ code: 1, signal: null })
    expect(server.output()).toContain('"msg":"not everything stopped in time"')
  },
  patience,
)

test(
  'what fails during a stop, and nobody waits for, does not cut it short',
  async () => {
    // Given a server whose queue listens in vain on connections that hang
    const proxy = await startProxy((await emptyDatabase()).url, { hangAt: 'LISTEN "jobs:insert"' })
    cleanup.push(() => proxy.takeAway())
    const server = startProcess({ DATABASE_URL: proxy.url })
    await whenReady(server)
    // When it is asked to stop, and gives up listening meanwhile
    server.kill('SIGTERM')
    // Then it goes on until all has stopped or its time is over
    expect(await server.exited).toEqual({ code: 1, signal: null })
    expect(server.output()).toContain('something failed that nobody waited for')
    expect(server.output()).toContain('"msg":"not everything stopped in time"')
  },
  patience,
)

test(
  'servers that start together on one empty database all come up, as an owner who is no superuser',
  async () => {
    const { url, ownerUrl } = await emptyDatabase()
    const servers = [1, 2, 3].map(() => startProcess({ DATABASE_URL: ownerUrl }))
    const addresses = await Promise.all(servers.map(whenReady))
    for (const address of addresses) expect((await fetch(`${address}/readyz`)).status).toBe(200)
    const applied = await query<{ name: string }>(url, 'select name from kysely_migration')
    expect(applied.map(({ name }) => name).sort()).toEqual(Object.keys(migrations))
  },
  patience,
)

test(
  'a database that is away during the start is told in one line, without its password',
  async () => {
    const proxy = await startProxy((await emptyDatabase()).url)
    await proxy.takeAway()
    const server = startProcess({ DATABASE_URL: proxy.url })
    expect(await server.exited).toEqual({ code: 1, signal: null })
    expect(server.output()).toBe(
      `The database at ${new URL(proxy.url).host} cannot be reached (ECONNREFUSED). Check DATABASE_URL.\n`,
    )
    expect(server.output()).not.toMatch(stackTrace)
  },
  patience,
)
