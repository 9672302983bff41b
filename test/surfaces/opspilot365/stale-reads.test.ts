import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { callsOf, connectTenant, type ConnectedTenant, readMirror, syncNow } from '../../support/connected.ts'
import { createCustomer, type Customer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 60 })
let customer: Customer
let tenant: ConnectedTenant
let calls: ReturnType<typeof callsOf>
let made = 0

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = await connectTenant(server, customer, simulator(), 0)
  calls = callsOf(server, customer, () => tenant.id)
})
beforeEach(() => simulator().clearFaults())

const inDirectory = (id: string) => simulator().user(tenant.entraTenantId, id)
const mirror = () => readMirror(customer, tenant.id)
const newUser = () => ({
  userPrincipalName: `new.user${++made}@${tenant.domain}`,
  displayName: `New User ${made}`,
})
const data = (response: { body: unknown }) => (response.body as { data: Record<string, unknown> }).data
/** The next reads of single users do not see what was changed last. */
const lag = (times: number) => simulator().fail({ kind: 'stale', on: /\/users\/[^/?]+\?/, times })
/** The next requests for a single user do not know it. */
const unknown = (on: RegExp, times = 1) =>
  simulator().fail({
    kind: 'status',
    status: 404,
    times,
    on,
    body: { error: { code: 'Request_ResourceNotFound', message: 'It does not exist.' } },
  })

async function seat() {
  const { users, skus } = await mirror()
  const sku = skus.toSorted((a, b) => b.total - b.assigned - (a.total - a.assigned))[0]
  const user = users.find(
    ({ skuIds, usageLocation }) => usageLocation !== null && !skuIds.includes(sku?.sku_id ?? ''),
  )
  return { skuId: sku?.sku_id ?? '', userId: user?.id ?? '' }
}

describe('given a directory whose reads lag behind its writes', () => {
  test('when a user is created, then the answer has all that the directory has', async () => {
    lag(2)
    const response = await calls.create(newUser())
    expect(response.status).toBe(201)
    const createdDateTime = inDirectory(String(data(response)['id']))?.['createdDateTime']
    expect(data(response)['createdAt']).toBe(new Date(String(createdDateTime)).toISOString())
  })

  test('when a user is updated, then the answer has the new value', async () => {
    const [user] = (await mirror()).users
    lag(2)
    const response = await calls.update(user?.id ?? '', { jobTitle: 'Captain', department: null })
    expect([response.status, data(response)]).toMatchObject([200, { jobTitle: 'Captain', department: null }])
    expect((await mirror()).users.find(({ id }) => id === user?.id)?.jobTitle).toBe('Captain')
  })

  test('when a license is assigned and removed, then both are seen', async () => {
    const { skuId, userId } = await seat()
    lag(2)
    const assigned = await calls.assign(userId, skuId)
    expect([assigned.status, data(assigned)]).toMatchObject([200, { userId, skuId }])
    lag(2)
    expect(data(await calls.unassign(userId, skuId))).toMatchObject({ removed: true })
    expect((await mirror()).users.find(({ id }) => id === userId)?.skuIds).not.toContain(skuId)
  })

  test('when it does not come to an end, then a person is not kept waiting', async () => {
    const { skuId, userId } = await seat()
    lag(1000)
    const since = Date.now()
    const assigned = await calls.assign(userId, skuId)
    expect(Date.now() - since).toBeLessThan(8000)
    expect([assigned.status, assigned.body]).toMatchObject([
      503,
      { error: { details: { mayHaveHappened: true } } },
    ])
    // A new user is told as it was answered.
    const body = newUser()
    const created = await calls.create(body)
    expect([created.status, data(created)]).toMatchObject([201, { ...body, createdAt: null }])
    simulator().clearFaults()
    await syncNow(server, customer, tenant.id)
    expect((await mirror()).users.find(({ id }) => id === userId)?.skuIds).toContain(skuId)
    expect(data(await calls.get(`/users/${String(data(created)['id'])}`))['createdAt']).not.toBeNull()
  })
})

describe('given a user who was made a moment ago, and is not known everywhere', () => {
  const make = async () => String(data(await calls.create(newUser()))['id'])

  test('when it is updated, then the change is made, and the mirror keeps the user', async () => {
    const id = await make()
    unknown(/\/users\/[^/]+$/)
    lag(1)
    expect(data(await calls.update(id, { jobTitle: 'Mate' }))).toMatchObject({ id, jobTitle: 'Mate' })
    expect(inDirectory(id)?.['jobTitle']).toBe('Mate')
  })

  test('when it gets a license, then it has it', async () => {
    const { skuId } = await seat()
    const id = await make()
    expect((await calls.update(id, { usageLocation: 'SI' })).status).toBe(200)
    unknown(/assignLicense/)
    expect((await calls.assign(id, skuId)).status).toBe(200)
  })

  test('when it is deleted, then it is gone in the directory as well', async () => {
    const id = await make()
    unknown(/\/users\/[^/]+$/)
    expect((await calls.remove(id)).status).toBe(200)
    expect(inDirectory(id)).toBeUndefined()
  })

  test('when its creation is repeated after a lost answer, then it is found', async () => {
    const body = newUser()
    const key = `stale-${made}`
    simulator().fail({ kind: 'lost_answer', on: /\/users$/ })
    expect((await calls.create(body, key)).status).toBe(503)
    lag(2)
    const again = await calls.create(body, key)
    expect([again.status, data(again)]).toMatchObject([201, body])
  })
})
