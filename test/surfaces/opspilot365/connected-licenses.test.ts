import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  callsOf,
  connectTenant,
  type ConnectedTenant,
  readMirror,
  writesTo,
} from '../../support/connected.ts'
import { createCustomer, type Customer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 60 })
let customer: Customer
let tenant: ConnectedTenant
let calls: ReturnType<typeof callsOf>

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = await connectTenant(server, customer, simulator(), 0)
  calls = callsOf(server, customer, () => tenant.id)
})
beforeEach(() => simulator().clearFaults())

const mirror = () => readMirror(customer, tenant.id)
const skuIdsInDirectory = (objectId: string) =>
  ((simulator().user(tenant.entraTenantId, objectId)?.['assignedLicenses'] ?? []) as { skuId: string }[])
    .map(({ skuId }) => skuId)
    .toSorted()
const userOf = async (id: string) => (await mirror()).users.find((user) => user.id === id)
const assignedOf = async (skuId: string) =>
  (await mirror()).skus.find(({ sku_id }) => sku_id === skuId)?.assigned

/** A SKU with seats to spare, and users who do not hold it. */
async function spare() {
  const { skus, users } = await mirror()
  const sku = skus.toSorted((a, b) => b.total - b.assigned - (a.total - a.assigned))[0]
  const without = users.filter(
    ({ skuIds, usageLocation }) => !skuIds.includes(sku?.sku_id ?? '') && usageLocation !== null,
  )
  const [user] = without
  if (sku === undefined || user === undefined) throw new Error('the directory is too small')
  return { sku, user, without }
}

describe('assigning a license in a connected tenant', () => {
  test('assigns it in the directory, and the mirror counts the seat', async () => {
    const { sku, user } = await spare()
    const response = await calls.assign(user.id, sku.sku_id)
    expect([response.status, response.body]).toMatchObject([
      200,
      { data: { userId: user.id, skuId: sku.sku_id, userPrincipalName: user.name } },
    ])
    expect(skuIdsInDirectory(user.objectId)).toContain(sku.sku_id)
    expect((await userOf(user.id))?.skuIds).toEqual(skuIdsInDirectory(user.objectId))
    expect(await assignedOf(sku.sku_id)).toBe(sku.assigned + 1)
    // Once more: the user keeps it, and nothing changes.
    const again = await calls.assign(user.id, sku.sku_id)
    expect([again.status, again.body]).toEqual([200, response.body])
    expect(await assignedOf(sku.sku_id)).toBe(sku.assigned + 1)
    const events = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select('action')
        .where('target_id', '=', user.id)
        .where('action', '=', 'license.assigned')
        .execute(),
    )
    expect(events).toHaveLength(1)
  })

  test('sees a license that somebody else has assigned meanwhile', async () => {
    const { sku, user } = await spare()
    const { skus } = await mirror()
    const other = skus.find(({ sku_id }) => sku_id !== sku.sku_id && !user.skuIds.includes(sku_id))
    const assignedLicenses = [...user.skuIds, other?.sku_id].map((skuId) => ({ skuId, disabledPlans: [] }))
    simulator().changeUser(tenant.entraTenantId, user.objectId, { assignedLicenses })
    expect((await calls.assign(user.id, sku.sku_id)).status).toBe(200)
    expect((await userOf(user.id))?.skuIds).toEqual([...user.skuIds, other?.sku_id, sku.sku_id].toSorted())
    expect(await assignedOf(other?.sku_id ?? '')).toBe((other?.assigned ?? 0) + 1)
  })

  test('without a free seat is NO_AVAILABLE_LICENSES, by the word of the directory', async () => {
    const { skus, users } = await mirror()
    // The mirror may think otherwise: nobody asks it.
    const full = skus.find(({ total, assigned }) => assigned >= total)
    const user = users.find(
      ({ skuIds, usageLocation }) => usageLocation !== null && !skuIds.includes(full?.sku_id ?? ''),
    )
    await customer.rows((db) =>
      db
        .updateTable('subscribed_skus')
        .set({ total: 1000 })
        .where('sku_id', '=', full?.sku_id ?? '')
        .execute(),
    )
    const before = await mirror()
    const response = await calls.assign(user?.id ?? '', full?.sku_id ?? '')
    expect([response.status, response.body]).toMatchObject([
      409,
      { error: { code: 'NO_AVAILABLE_LICENSES' } },
    ])
    expect(await mirror()).toEqual(before)
  })

  test('to a user without usageLocation is a 409 that names it', async () => {
    const { sku, without } = await spare()
    const user = without[1]
    simulator().changeUser(tenant.entraTenantId, user?.objectId ?? '', { usageLocation: null })
    const before = await mirror()
    const response = await calls.assign(user?.id ?? '', sku.sku_id)
    expect([response.status, response.body]).toMatchObject([
      409,
      { error: { code: 'CONFLICT', details: { property: 'usageLocation' } } },
    ])
    expect(await mirror()).toEqual(before)
  })

  test('to a user whom the directory does not have any more is 404, and the mirror lets go', async () => {
    const { sku, without } = await spare()
    const user = without[2]
    simulator().removeUser(tenant.entraTenantId, user?.objectId ?? '')
    const { userCount } = await mirror()
    expect((await calls.assign(user?.id ?? '', sku.sku_id)).status).toBe(404)
    expect(await userOf(user?.id ?? '')).toBeUndefined()
    expect((await mirror()).userCount).toBe(userCount - 1)
  })

  test('of what the tenant does not have reaches no directory', async () => {
    const { sku, user } = await spare()
    const before = writesTo(simulator()).length
    expect((await calls.assign(user.id, nowhere)).status).toBe(404)
    expect((await calls.assign(nowhere, sku.sku_id)).status).toBe(404)
    expect((await calls.unassign(user.id, nowhere)).status).toBe(404)
    expect(writesTo(simulator())).toHaveLength(before)
  })

  test('and removing by many at once leaves the mirror as the directory is', async () => {
    const { sku, without } = await spare()
    const users = without.slice(3, 6)
    await Promise.all(
      users.flatMap(({ id }) => [
        calls.assign(id, sku.sku_id),
        calls.unassign(id, sku.sku_id),
        calls.assign(id, sku.sku_id),
        calls.unassign(id, sku.sku_id),
      ]),
    )
    const after = await mirror()
    for (const { id, objectId } of users)
      expect(after.users.find((user) => user.id === id)?.skuIds).toEqual(skuIdsInDirectory(objectId))
    for (const { sku_id, assigned } of after.skus)
      expect([sku_id, assigned]).toEqual([
        sku_id,
        after.users.filter(({ skuIds }) => skuIds.includes(sku_id)).length,
      ])
  })
})

describe('taking a license in a connected tenant', () => {
  const holder = async (at: number) => {
    const user = (await mirror()).users.filter(({ skuIds }) => skuIds.length > 0)[at]
    if (user === undefined) throw new Error('nobody holds a license')
    return { user, skuId: user.skuIds[0] ?? '' }
  }

  test('takes it in the directory, and the mirror frees the seat', async () => {
    const { user, skuId } = await holder(0)
    const before = await assignedOf(skuId)
    const response = await calls.unassign(user.id, skuId)
    expect([response.status, response.body]).toEqual([
      200,
      { success: true, data: { userId: user.id, skuId, removed: true } },
    ])
    expect(skuIdsInDirectory(user.objectId)).not.toContain(skuId)
    expect((await userOf(user.id))?.skuIds).not.toContain(skuId)
    expect(await assignedOf(skuId)).toBe((before ?? 0) - 1)
    expect((await calls.unassign(user.id, skuId)).body).toMatchObject({ data: { removed: false } })
  })

  test('that the directory has taken already brings the mirror there', async () => {
    const { user, skuId } = await holder(1)
    simulator().changeUser(tenant.entraTenantId, user.objectId, { assignedLicenses: [] })
    expect((await calls.unassign(user.id, skuId)).body).toMatchObject({ data: { removed: false } })
    expect((await userOf(user.id))?.skuIds).toEqual([])
  })

  test('that comes from a group is a 409 with Microsoft’s words', async () => {
    const { user, skuId } = await holder(2)
    const message = 'User license is inherited from a group membership and it cannot be removed directly.'
    const body = { error: { code: 'Request_BadRequest', message } }
    simulator().fail({ kind: 'status', status: 400, body, on: /assignLicense/ })
    const before = await mirror()
    const response = await calls.unassign(user.id, skuId)
    expect([response.status, response.body]).toMatchObject([
      409,
      { error: { code: 'CONFLICT', details: { refusal: 'Request_BadRequest' } } },
    ])
    expect(response.text).toContain('inherited from a group')
    expect(await mirror()).toEqual(before)
  })
})
