import { beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import { bearer, createCustomer, createTenant, type Customer, e3 } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
let customer: Customer

beforeAll(async () => {
  customer = await createCustomer(server)
})

const trail = () =>
  customer.rows((db) =>
    db
      .selectFrom('audit_events')
      .select(['action', 'actor', 'request_id', 'tenant_id', 'target_id', 'details'])
      .orderBy('at')
      .execute(),
  )

test('every change is written down: what, on what, by which key and in which request', async () => {
  // Given a tenant with a seat
  const { id } = await createTenant(customer, { seats: 1 })
  const send = (method: 'post' | 'patch' | 'delete', path: string, body?: object) =>
    request(server.baseUrl)
      [method](`/opspilot365/v1${path}`)
      .set(bearer(customer.keys.admin))
      .set('X-Request-Id', `${method}-${path.split('/').at(-1)}`)
      .send(body)

  // When its users, licenses and webhooks change
  const created = await send('post', `/tenants/${id}/users`, {
    userPrincipalName: 'a@b.example',
    displayName: 'A',
  })
  const userId = created.body.data.id as string
  await send('patch', `/tenants/${id}/users/${userId}`, { jobTitle: 'Lead', department: null })
  await send('post', `/tenants/${id}/licenses/assign`, { userId, skuId: e3.sku_id })
  await send('post', `/tenants/${id}/licenses/assign`, { userId, skuId: e3.sku_id })
  await send('post', `/tenants/${id}/licenses/remove`, { userId, skuId: e3.sku_id })
  await send('delete', `/tenants/${id}/users/${userId}`)
  const webhook = await send('post', '/webhooks', { url: 'https://hooks.example/', events: ['user.created'] })
  const webhookId = webhook.body.data.id as string
  await send('patch', `/webhooks/${webhookId}`, { description: 'Tickets' })
  await send('post', `/webhooks/${webhookId}/rotate-secret`)
  await send('delete', `/webhooks/${webhookId}`)

  // Then each of them is there once, and what changed nothing is not
  const events = await trail()
  expect(events.map(({ action, target_id, request_id }) => [action, target_id, request_id])).toEqual([
    ['user.created', userId, 'post-users'],
    ['user.updated', userId, `patch-${userId}`],
    ['license.assigned', userId, 'post-assign'],
    ['license.removed', userId, 'post-remove'],
    ['user.deleted', userId, `delete-${userId}`],
    ['webhook.created', webhookId, 'post-webhooks'],
    ['webhook.updated', webhookId, `patch-${webhookId}`],
    ['webhook.secret_rotated', webhookId, 'post-rotate-secret'],
    ['webhook.deleted', webhookId, `delete-${webhookId}`],
  ])
  expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set([`key ${customer.keyIds.admin}`]))
  expect(events[1]).toMatchObject({ tenant_id: id, details: { changed: ['jobTitle', 'department'] } })
  expect(JSON.stringify(events)).not.toContain('whsec_')
})

test('nothing is written down for a change that was refused', async () => {
  const before = (await trail()).length
  const { id } = await createTenant(customer, { users: 1 })
  const body = { userPrincipalName: 'user1@adatum.example', displayName: 'Taken' }
  const { response } = await customer.client.createUser({ params: { path: { id } }, body })
  expect(response.status).toBe(409)
  expect(await trail()).toHaveLength(before)
})

test.each([
  ['altered', sql`update audit_events set actor = 'nobody'`],
  ['deleted', sql`delete from audit_events`],
  ['emptied', sql`truncate audit_events`],
])('what is written cannot be %s by the application', async (_what, statement) => {
  await expect(
    server.database.withOrganization(liveSide(customer.organizationId), (db) => statement.execute(db)),
  ).rejects.toThrow('permission denied')
})

test('without an author nothing that is audited can be changed', async () => {
  await expect(
    server.database.withOrganization(liveSide(customer.organizationId), (db) =>
      db.insertInto('audit_events').values({ action: 'x', target_id: 'y' }).execute(),
    ),
  ).rejects.toThrow()
})
