import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import {
  bearer,
  createCustomer,
  createTenant,
  type Customer,
  e3,
  nowhere,
} from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'

const server = startServer()
let customer: Customer

beforeAll(async () => {
  customer = await createCustomer(server)
})

const path = (tenantId: string, rest = '') => `/opspilot365/v1/tenants/${tenantId}/licenses${rest}`
const get = (url: string) => request(server.baseUrl).get(url).set(bearer(customer.keys.read))
const change = (
  action: 'assign' | 'remove',
  tenantId: string,
  userId: string | undefined,
  skuId = e3.sku_id,
) =>
  request(server.baseUrl)
    .post(path(tenantId, `/${action}`))
    .set(bearer(customer.keys.write))
    .send({ userId, skuId })
const seats = async (tenantId: string) => {
  const { body } = await get(path(tenantId))
  const { total, assigned, available } = (body as { data: Record<string, number>[] }).data[0] ?? {}
  return { total, assigned, available }
}

describe('opspilot365_listLicenses', () => {
  test('answers with seats and status', async () => {
    const { id } = await createTenant(customer, { seats: 7 })
    const response = await get(path(id))
    expect(response.status).toBe(200)
    expect(response.body).toEqual({
      success: true,
      data: [
        {
          skuId: e3.sku_id,
          skuPartNumber: 'ENTERPRISEPACK',
          name: 'Office 365 E3',
          total: 7,
          assigned: 0,
          available: 7,
          status: 'enabled',
        },
      ],
      meta: { page: 1, limit: 25, total: 1 },
    })
  })

  test('shows no seat as available in a suspended subscription, nor below zero in a shrunk one', async () => {
    const suspended = await createTenant(customer, { seats: 7, status: 'suspended' })
    expect(await seats(suspended.id)).toEqual({ total: 7, assigned: 0, available: 0 })
    const shrunk = await createTenant(customer, { seats: 1 })
    await customer.rows((db) =>
      db.updateTable('subscribed_skus').set({ assigned: 3 }).where('tenant_id', '=', shrunk.id).execute(),
    )
    expect(await seats(shrunk.id)).toEqual({ total: 1, assigned: 3, available: 0 })
  })

  test('searches name and part number', async () => {
    const { id } = await createTenant(customer, { seats: 1 })
    const found = async (search: string) =>
      ((await get(path(id, `?search=${search}`))).body as { meta: { total: number } }).meta.total
    expect([await found('office'), await found('PACK'), await found('visio')]).toEqual([1, 1, 0])
  })
})

describe('opspilot365_assignLicense', () => {
  test('answers with the assignment, lists it and takes a seat', async () => {
    const { id, userIds } = await createTenant(customer, { users: 2, seats: 2 })
    const response = await change('assign', id, userIds[0])
    expect(response.status).toBe(200)
    const assignment = {
      id: expect.any(String) as unknown,
      userId: userIds[0],
      userPrincipalName: 'user1@adatum.example',
      skuId: e3.sku_id,
      skuPartNumber: 'ENTERPRISEPACK',
      assignedAt: expect.any(String) as unknown,
    }
    expect(response.body).toEqual({ success: true, data: assignment })
    expect((await get(path(id, '/assignments'))).body).toEqual({
      success: true,
      data: [assignment],
      meta: { page: 1, limit: 25, total: 1 },
    })
    expect(await seats(id)).toEqual({ total: 2, assigned: 1, available: 1 })
  })

  test('changes nothing the second time, also when no seat is left', async () => {
    const { id, userIds } = await createTenant(customer, { users: 1, seats: 1 })
    const first = await change('assign', id, userIds[0])
    const second = await change('assign', id, userIds[0])
    expect(second.status).toBe(200)
    expect(second.body).toEqual(first.body)
    expect(await seats(id)).toEqual({ total: 1, assigned: 1, available: 0 })
  })

  test('without a free seat answers NO_AVAILABLE_LICENSES', async () => {
    const { id, userIds } = await createTenant(customer, { users: 2, seats: 1 })
    await change('assign', id, userIds[0])
    const response = await change('assign', id, userIds[1])
    expect(response.status).toBe(409)
    expect(response.body).toEqual({
      success: false,
      error: {
        code: 'NO_AVAILABLE_LICENSES',
        message: 'No seat of ENTERPRISEPACK can be assigned.',
        details: { skuId: e3.sku_id, total: 1, assigned: 1, status: 'enabled' },
      },
    })
  })

  test('assigns in the grace period and not when suspended', async () => {
    const grace = await createTenant(customer, { users: 1, seats: 1, status: 'warning' })
    expect((await change('assign', grace.id, grace.userIds[0])).status).toBe(200)
    const suspended = await createTenant(customer, { users: 1, seats: 1, status: 'suspended' })
    expect((await change('assign', suspended.id, suspended.userIds[0])).status).toBe(409)
  })

  test('gives 50 parallel requests for the last 10 seats exactly 10', async () => {
    const { id, userIds } = await createTenant(customer, { users: 50, seats: 10 })
    const statuses = await Promise.all(
      userIds.map((userId) => change('assign', id, userId).then(({ status }) => status)),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.filter((status) => status === 409)).toHaveLength(40)
    expect(await seats(id)).toEqual({ total: 10, assigned: 10, available: 0 })
  })

  test('gives one user one seat, however many ask at once', async () => {
    const { id, userIds } = await createTenant(customer, { users: 1, seats: 10 })
    const answers = await Promise.all(Array.from({ length: 20 }, () => change('assign', id, userIds[0])))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await seats(id)).toEqual({ total: 10, assigned: 1, available: 9 })
  })

  test('counts right while users are deleted and licenses come and go', async () => {
    const { id, userIds } = await createTenant(customer, { users: 12, seats: 12 })
    const remove = (userId: string) =>
      request(server.baseUrl)
        .delete(`/opspilot365/v1/tenants/${id}/users/${userId}`)
        .set(bearer(customer.keys.admin))
    const answers = await Promise.all(
      userIds.flatMap((userId, index) => [
        change('assign', id, userId),
        ...(index % 2 === 0
          ? [remove(userId)]
          : [change('remove', id, userId), change('assign', id, userId)]),
      ]),
    )
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const { body } = await get(path(id, '/assignments'))
    const holders = (body as { meta: { total: number } }).meta.total
    expect(await seats(id)).toEqual({ total: 12, assigned: holders, available: 12 - holders })
  })

  test.each(['assign', 'remove'] as const)(
    '%s answers 404 for an unknown tenant, user or license',
    async (action) => {
      const { id, userIds } = await createTenant(customer, { users: 1, seats: 1 })
      const messages = await Promise.all([
        change(action, nowhere, userIds[0]),
        change(action, id, nowhere),
        change(action, id, userIds[0], nowhere),
      ])
      expect(
        messages.map(({ status, body }) => [status, (body as { error: { message: string } }).error.message]),
      ).toEqual([
        [404, 'There is no such tenant.'],
        [404, 'There is no such user.'],
        [404, 'There is no such license.'],
      ])
    },
  )
})

describe('opspilot365_removeLicense', () => {
  test('frees the seat once', async () => {
    const { id, userIds } = await createTenant(customer, { users: 1, seats: 1 })
    await change('assign', id, userIds[0])
    const first = await change('remove', id, userIds[0])
    expect([first.status, first.body]).toEqual([
      200,
      { success: true, data: { userId: userIds[0], skuId: e3.sku_id, removed: true } },
    ])
    const second = await change('remove', id, userIds[0])
    expect([second.status, second.body]).toEqual([
      200,
      { success: true, data: { userId: userIds[0], skuId: e3.sku_id, removed: false } },
    ])
    expect(await seats(id)).toEqual({ total: 1, assigned: 0, available: 1 })
  })
})

describe('opspilot365_listLicenseAssignments', () => {
  test('filters by user, license and text, newest first or last', async () => {
    const { id, userIds } = await createTenant(customer, { domain: 'list.example', users: 12, seats: 12 })
    for (const userId of userIds) await change('assign', id, userId)
    const list = async (query: string) => {
      const { body } = await get(path(id, `/assignments${query}`))
      return (body as { data: { userPrincipalName: string }[] }).data.map(
        (assignment) => assignment.userPrincipalName,
      )
    }
    expect(await list('?limit=2')).toEqual(['user12@list.example', 'user11@list.example'])
    expect(await list('?limit=2&order=asc')).toEqual(['user1@list.example', 'user2@list.example'])
    expect(await list(`?userId=${userIds[4]}`)).toEqual(['user5@list.example'])
    expect(await list(`?skuId=${nowhere}`)).toEqual([])
    expect(await list('?search=USER12')).toEqual(['user12@list.example'])
    expect(await list(`?search=user&skuId=${e3.sku_id}`)).toHaveLength(12)
  })
})
