import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import { createApp } from '../../../src/app.ts'
import { createRateLimiter } from '../../../src/contract/rate-limits.ts'
import { connect } from '../../../src/database/database.ts'
import { listen } from '../../../src/server.ts'
import { callsOf, connectTenant, type ConnectedTenant, readMirror, syncNow } from '../../support/connected.ts'
import { createCustomer, type Customer } from '../../support/opspilot365.ts'
import { startProxy } from '../../support/proxy.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { directories: 5, users: () => 60 })
let customer: Customer
let used = 0

beforeAll(async () => void (customer = await createCustomer(server)))
beforeEach(() => simulator().clearFaults())

const data = (response: { body: unknown }) => (response.body as { data: { id: string } }).data

/** Everything that the mirror and the directory can differ in. */
async function expectNoDifference({ id, entraTenantId }: ConnectedTenant) {
  const { users, skus, userCount } = await readMirror(customer, id)
  for (const { objectId, name, displayName, jobTitle, usageLocation, skuIds } of users) {
    const user = simulator().user(entraTenantId, objectId)
    expect(user).toMatchObject({ userPrincipalName: name, displayName, jobTitle, usageLocation })
    expect((user?.['assignedLicenses'] as { skuId: string }[]).map(({ skuId }) => skuId).toSorted()).toEqual(
      skuIds,
    )
  }
  expect(userCount).toBe(users.length)
  for (const { sku_id, assigned } of skus)
    expect([sku_id, assigned]).toEqual([sku_id, users.filter(({ skuIds }) => skuIds.includes(sku_id)).length])
}

describe('a change while a sync runs', () => {
  test.each([
    ['all users, before they are read', null, /organization/],
    ['all users, before they are written', null, /groups/],
    ['changes, before they are read', 'kept', /organization/],
    ['changes, before they are written', 'kept', /groups/],
  ])('that reads %s, is not undone by it', async (_what, link, on) => {
    const tenant = await connectTenant(server, customer, simulator(), used++)
    const calls = callsOf(server, customer, () => tenant.id)
    const { users, skus } = await readMirror(customer, tenant.id)
    const [updated, deleted, licensed, alsoChanged] = users.filter(
      ({ usageLocation, skuIds }) => usageLocation !== null && skuIds.length > 0,
    )
    if (!updated || !deleted || !licensed || !alsoChanged) throw new Error('the directory is too small')
    const sku = skus.find(
      ({ sku_id, total, assigned }) => total > assigned && !licensed.skuIds.includes(sku_id),
    )
    if (link === null) {
      await customer.rows((db) =>
        db.updateTable('directory_connections').set({ users_delta_link: null }).execute(),
      )
    }
    // What the sync reads of each: soon out of date.
    for (const { objectId } of [updated, deleted, licensed, alsoChanged])
      simulator().changeUser(tenant.entraTenantId, objectId, { department: 'Read by the sync' })

    // The organization is read before the users, groups after them: Microsoft asks to wait there.
    const asked = () =>
      simulator()
        .requests()
        .filter(({ path, status }) => on.test(path) && status === 429).length
    const before = asked()
    simulator().fail({ kind: 'status', status: 429, retryAfter: '3', on })
    const sync = syncNow(server, customer, tenant.id)
    while (asked() === before) await new Promise((done) => setTimeout(done, 20))
    expect((await calls.update(updated.id, { jobTitle: 'Changed meanwhile' })).status).toBe(200)
    expect((await calls.remove(deleted.id)).status).toBe(200)
    expect((await calls.assign(licensed.id, sku?.sku_id ?? '')).status).toBe(200)
    expect((await calls.unassign(licensed.id, licensed.skuIds[0] ?? '')).status).toBe(200)
    const created = await calls.create({
      userPrincipalName: `meanwhile@${tenant.domain}`,
      displayName: 'Made meanwhile',
    })
    expect(created.status).toBe(201)
    // What this sync reads of the user is dropped, and must not be lost.
    simulator().changeUser(tenant.entraTenantId, updated.objectId, { displayName: 'Changed elsewhere' })
    await sync

    const after = await readMirror(customer, tenant.id)
    const find = (id: string) => after.users.find((user) => user.id === id)
    expect(find(updated.id)?.jobTitle).toBe('Changed meanwhile')
    expect(find(deleted.id)).toBeUndefined()
    expect(find(licensed.id)?.skuIds).toEqual([...licensed.skuIds.slice(1), sku?.sku_id].toSorted())
    expect(find(data(created).id)).toMatchObject({ displayName: 'Made meanwhile' })
    // The next sync has the rest: nothing fell between the two.
    await syncNow(server, customer, tenant.id)
    await expectNoDifference(tenant)
  })
})

test('without a database after Microsoft’s answer, the repeat finds what was done, once', async () => {
  const tenant = await connectTenant(server, customer, simulator(), used++)
  const url = await customer.rows(async (db) => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
    const login = new URL(process.env['TEST_POSTGRES_LOGIN'] ?? '')
    login.pathname = `/${rows[0]?.name ?? ''}`
    return login.href
  })
  const proxy = await startProxy(url)
  const database = await connect({ connectionString: proxy.url, maximumConnections: 5, onError: () => {} })
  const http = await listen(0, '127.0.0.1')
  http.serve(
    createApp(
      {
        database,
        access: server.access,
        connectors: server.connectors,
        rateLimiter: createRateLimiter(),
        log: pino({ level: 'silent' }),
        recordUse: () => {},
      },
      { trustedProxies: 0 },
    ),
  )
  server.defer(async () => {
    await http.close(0)
    await database.close()
    await proxy.takeAway()
  })
  const behind = { ...server, baseUrl: `http://127.0.0.1:${http.port}` } satisfies TestServer
  const calls = callsOf(behind, customer, () => tenant.id)
  const body = { userPrincipalName: `crash@${tenant.domain}`, displayName: 'Crash' }
  const creations = () =>
    simulator()
      .requests()
      .filter(({ method, path, status }) => method === 'POST' && path === '/v1.0/users' && status === 201)
      .length
  const before = creations()
  const takeAway = (answer: unknown) => {
    void proxy.takeAway()
    return answer
  }
  simulator().fail({ kind: 'rewrite', rewrite: takeAway, on: /\/users$/ })
  const first = await calls.create(body, 'crash')
  expect([first.status, first.body]).toMatchObject([503, { error: { details: { mayHaveHappened: true } } }])
  expect(simulator().user(tenant.entraTenantId, body.userPrincipalName)).toBeDefined()
  await proxy.bringBack()

  // Nobody gave the lease back: until it ends, the first request may be on its way still.
  const waited = await calls.create(body, 'crash')
  expect([waited.status, waited.headers['retry-after']]).toEqual([409, '5'])
  await customer.rows((db) =>
    db
      .updateTable('idempotency_keys')
      .set({ leased_until: sql`now()` })
      .where('key', '=', 'crash')
      .execute(),
  )
  const repeated = await calls.create(body, 'crash')
  expect([repeated.status, repeated.headers['idempotent-replayed']]).toEqual([201, undefined])
  expect(data(repeated).id).toBe(simulator().user(tenant.entraTenantId, body.userPrincipalName)?.id)
  expect(creations()).toBe(before + 1)
  await expectNoDifference(tenant)
}, 60_000)
