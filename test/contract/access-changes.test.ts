import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import type { Express } from 'express'
import { createApp } from '../../src/app.ts'
import { createRateLimiter } from '../../src/contract/rate-limits.ts'
import { connect, type Database } from '../../src/database/database.ts'
import { createAccess } from '../../src/domain/access/access.ts'
import { createApiKey, revokeApiKey } from '../../src/domain/access/api-keys.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { bearer, createCustomer, type Customer } from '../support/opspilot365.ts'
import { startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'
import { signIn, startSession } from '../surfaces/orgstack/trial.ts'
import { vault } from '../support/vault.ts'

/**
 * What servers remember of callers, and when they forget it. A change takes effect within a second in every process,
 * also in one that does not hear of it.
 */
const server = startServer({ unlimited: true })
let customer: Customer
beforeAll(async () => {
  customer = await createCustomer(server)
})

/** Longest time that a change may take to have its effect, in milliseconds. */
const bound = 1_000

/** The queries of one server that look up who a caller is. */
let lookUps = 0

interface OtherServer {
  app: Express
  /** Takes the connection away that announcements come over. */
  breakFeed: () => Promise<void>
  mendFeed: () => Promise<void>
  /** Lets that connection stand, with nothing coming over it. */
  freezeFeed: () => void
  isCurrent: () => boolean
}

/** Another server over the same database, whose announcements come through a proxy. */
async function startOther(): Promise<OtherServer> {
  const proxy = await startProxy(server.ownerUrl)
  const url = new URL(proxy.url)
  const listening = await connect({ connectionString: url.href, maximumConnections: 1, onError: () => {} })
  let feed: ReturnType<Database['follow']> | undefined
  const database: Database = {
    ...server.database,
    withKeyHash: (...given) => {
      lookUps += 1
      return server.database.withKeyHash(...given)
    },
    follow: (channel, listener) => (feed = listening.follow(channel, listener)),
  }
  const access = createAccess({ database, vault, issuer: 'tenantry' })
  server.defer(async () => {
    await access.close()
    await listening.close()
    await proxy.takeAway().catch(() => {})
  })
  const app = createApp(
    {
      database,
      access,
      connectors: server.connectors,
      rateLimiter: createRateLimiter(),
      log: pino({ level: 'silent' }),
      recordUse: () => {},
    },
    { trustedProxies: 0 },
  )
  const other: OtherServer = {
    app,
    breakFeed: () => proxy.takeAway(),
    mendFeed: () => proxy.bringBack(),
    freezeFeed: () => proxy.freeze(),
    isCurrent: () => feed?.isCurrent() ?? false,
  }
  await until(() => other.isCurrent())
  return other
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(10)
}

const makeKey = () =>
  customer.rows((db) => createApiKey(db, keyFormat, { name: 'key', level: 'read', sandbox: false }))
const call = async ({ app }: Pick<OtherServer, 'app'>, key: string) =>
  (await request(app).get('/opspilot365/v1/tenants').set(bearer(key))).status

describe('a server that hears of changes', () => {
  test('looks a caller up once, however often they call', async () => {
    const other = await startOther()
    const { key } = await makeKey()
    await call(other, key)
    lookUps = 0
    for (let calls = 0; calls < 20; calls += 1) expect(await call(other, key)).toBe(200)
    expect(lookUps).toBe(0)
  })

  test('forgets one caller when they change, and no other', async () => {
    const other = await startOther()
    const [changed, unchanged] = [await makeKey(), await makeKey()]
    for (const { key } of [changed, unchanged]) await call(other, key)
    await customer.rows((db) => revokeApiKey(db, changed.id))
    await sleep(bound)
    lookUps = 0
    expect([await call(other, changed.key), lookUps]).toEqual([401, 1])
    expect([await call(other, unchanged.key), lookUps]).toEqual([200, 1])
  })

  test('remembers nobody by whom it was not called in time', async () => {
    const other = await startOther()
    const { id, key } = await makeKey()
    // Given calls all the while, of which some are being answered when the key is revoked
    let revokedAt = Infinity
    const accepted: number[] = []
    const calling = (async () => {
      while (Date.now() < revokedAt + 2 * bound) {
        const startedAt = Date.now()
        const statuses = await Promise.all([call(other, key), call(other, key), call(other, key)])
        if (statuses.includes(200)) accepted.push(startedAt)
      }
    })()
    await sleep(200)
    await customer.rows((db) => revokeApiKey(db, id))
    revokedAt = Date.now()
    await calling
    expect(accepted.length).toBeGreaterThan(0)
    expect(accepted.filter((at) => at > revokedAt + bound)).toEqual([])
  })

  test('knows an organization that is suspended, and one that is active again', async () => {
    const other = await startOther()
    const become = (status: string) =>
      server.owner.reference
        .updateTable('organizations')
        .set({ status })
        .where('id', '=', customer.organizationId)
        .execute()
    for (const [status, answer] of [
      ['suspended', 401],
      ['active', 200],
    ] as const) {
      await call(other, customer.keys.read)
      await become(status)
      await sleep(bound)
      expect(await call(other, customer.keys.read)).toBe(answer)
    }
  })
})

describe('a server whose announcements do not arrive', () => {
  const ways: [name: string, take: (other: OtherServer) => Promise<void> | void][] = [
    ['since their connection broke', (other) => other.breakFeed()],
    ['since their connection hangs', (other) => other.freezeFeed()],
  ]
  test.each(ways)('%s, refuses a revoked key within a second', async (_name, take) => {
    const other = await startOther()
    const { id, key } = await makeKey()
    expect(await call(other, key)).toBe(200)
    await take(other)
    await customer.rows((db) => revokeApiKey(db, id))
    await sleep(bound)
    expect(await call(other, key)).toBe(401)
  })

  test.each(ways)('%s, serves on, and looks each caller up anew', async (_name, take) => {
    const other = await startOther()
    const { key } = await makeKey()
    await take(other)
    await until(() => !other.isCurrent())
    lookUps = 0
    for (let calls = 0; calls < 3; calls += 1) expect(await call(other, key)).toBe(200)
    expect(lookUps).toBe(3)
  })

  test('hears again once the connection is back, and has forgotten what changed meanwhile', async () => {
    const other = await startOther()
    const { id, key } = await makeKey()
    expect(await call(other, key)).toBe(200)
    await other.breakFeed()
    await customer.rows((db) => revokeApiKey(db, id))
    await other.mendFeed()
    await until(() => other.isCurrent())
    expect(await call(other, key)).toBe(401)
  })
})

test('whoever changes what others may do finds it changed with the next request', async () => {
  const organizationId = await server.createOrganization()
  const { token, userId } = await signIn(server, organizationId, 'owner')
  const ask = (path: string) =>
    request(server.baseUrl).post(`/orgstack/v1/auth/${path}`).set(bearer(token)).send()
  for (let round = 0; round < 5; round += 1) {
    const session = await startSession(server, organizationId, { userId })
    const own = (path: string) =>
      request(server.baseUrl).post(`/orgstack/v1/auth/${path}`).set(bearer(session.token)).send()
    expect((await own('logout')).status).toBe(204)
    expect((await own('logout')).status).toBe(401)
  }
  expect((await ask('switch-organization')).status).toBe(400)
})
