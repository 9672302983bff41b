import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { callsOf, connectTenant, type ConnectedTenant, readMirror, syncNow } from '../../support/connected.ts'
import { createCustomer, type Customer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { directories: 2, users: () => 60 })
let customer: Customer
let tenant: ConnectedTenant
let calls: ReturnType<typeof callsOf>

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = await connectTenant(server, customer, simulator(), 0)
  calls = callsOf(server, customer, () => tenant.id)
})
beforeEach(() => simulator().clearFaults())

const licenses = async (id = tenant.id) =>
  (await customer.client.listLicenses({ params: { path: { id } } })).data?.data ?? []
const licenseOf = async (skuId: string) => (await licenses()).find((license) => license.skuId === skuId)
/** What Microsoft counts, read past the product. */
async function counted(number = 0) {
  const connection = simulator().connections[number]
  if (connection === undefined) throw new Error('no such directory')
  const graph = server.connectors.connectDirectory(connection, { timeout: 'background' })
  return (await graph.subscribedSkus()).map(({ skuId, consumedUnits, prepaidUnits, capabilityStatus }) => {
    const total = prepaidUnits.enabled + prepaidUnits.warning
    const free = /Enabled|Warning/.test(capabilityStatus ?? '') ? Math.max(0, total - consumedUnits) : 0
    return { skuId, total, assigned: consumedUnits, available: free }
  })
}
const bySku = <T extends { skuId: string }>(list: T[]) =>
  list.toSorted((a, b) => (a.skuId < b.skuId ? -1 : 1))
const shown = async () =>
  bySku(
    (await licenses()).map(({ skuId, total, assigned, available }) => ({
      skuId,
      total,
      assigned,
      available,
    })),
  )
/** A SKU with seats to spare, and a user who could have one. */
async function spare() {
  const sku = (await licenses()).toSorted((a, b) => b.available - a.available)[0]
  const { users } = await readMirror(customer, tenant.id)
  const user = users.find(
    ({ skuIds, usageLocation }) => usageLocation !== null && !skuIds.includes(sku?.skuId ?? ''),
  )
  const holder = users.find(({ skuIds }) => skuIds.includes(sku?.skuId ?? ''))
  if (sku === undefined || user === undefined || holder === undefined) throw new Error('too small')
  return { sku, user, holder }
}

describe('given seats that nobody holds whom a listing shows', () => {
  test('when a sync has counted them, then they are not free', async () => {
    const { sku } = await spare()
    simulator().takeSeats(tenant.entraTenantId, sku.skuId, 2)
    await syncNow(server, customer, tenant.id)
    expect(await licenseOf(sku.skuId)).toMatchObject({
      total: sku.total,
      assigned: sku.assigned + 2,
      available: sku.available - 2,
    })
    expect(await shown()).toEqual(bySku(await counted()))
  })

  test('when a license is assigned and removed here, then the count follows without a sync', async () => {
    const { sku, user, holder } = await spare()
    expect((await calls.assign(user.id, sku.skuId)).status).toBe(200)
    expect(await licenseOf(sku.skuId)).toMatchObject({
      assigned: sku.assigned + 1,
      available: sku.available - 1,
    })
    expect(await shown()).toEqual(bySku(await counted()))
    expect((await calls.unassign(holder.id, sku.skuId)).status).toBe(200)
    expect(await shown()).toEqual(bySku(await counted()))
    expect((await calls.remove(user.id)).status).toBe(200)
    expect(await shown()).toEqual(bySku(await counted()))
    await syncNow(server, customer, tenant.id)
    expect(await shown()).toEqual(bySku(await counted()))
  })

  test('when more are taken than there are, then none is free, and never fewer than none', async () => {
    const { sku } = await spare()
    simulator().takeSeats(tenant.entraTenantId, sku.skuId, sku.available + 7)
    await syncNow(server, customer, tenant.id)
    expect(await licenseOf(sku.skuId)).toMatchObject({ assigned: sku.total + 7, available: 0 })
  })

  test('when Microsoft counts fewer than hold one, then its count stands', async () => {
    const { sku } = await spare()
    simulator().takeSeats(tenant.entraTenantId, sku.skuId, -sku.assigned)
    await syncNow(server, customer, tenant.id)
    expect(await licenseOf(sku.skuId)).toMatchObject({ assigned: 0, available: sku.total })
  })

  test('when the subscriptions cannot be read, then the last count stands', async () => {
    const before = await shown()
    simulator().fail({ kind: 'status', status: 403, on: /subscribedSkus/ })
    await syncNow(server, customer, tenant.id)
    expect(await shown()).toEqual(before)
  })
})

test('given a tenant that was disconnected, when a license is assigned, then seats that Microsoft counted stay taken', async () => {
  const other = await connectTenant(server, customer, simulator(), 1)
  const theirs = callsOf(server, customer, () => other.id)
  const sku = (await licenses(other.id)).toSorted((a, b) => b.available - a.available)[0]
  simulator().takeSeats(other.entraTenantId, sku?.skuId ?? '', (sku?.available ?? 0) - 1)
  await syncNow(server, customer, other.id)
  await customer.client.disconnectTenant({ params: { path: { id: other.id } } })
  const { users } = await readMirror(customer, other.id)
  const without = users.filter(({ skuIds }) => !skuIds.includes(sku?.skuId ?? ''))
  expect((await theirs.assign(without[0]?.id ?? '', sku?.skuId ?? '')).status).toBe(200)
  const refused = await theirs.assign(without[1]?.id ?? '', sku?.skuId ?? '')
  expect([refused.status, refused.body]).toMatchObject([
    409,
    { error: { code: 'NO_AVAILABLE_LICENSES', details: { total: sku?.total, assigned: sku?.total } } },
  ])
})
