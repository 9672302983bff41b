import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import { announce } from '../../src/domain/webhooks/events.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { type Receiver, useReceivers } from '../support/receivers.ts'
import { type SixthCustomer, startSixthSurface } from '../support/sixth-surface.ts'
import type * as workerModule from '../support/worker.ts'
import { until } from '../support/worker.ts'

const { server, load, createCustomer: createSixthCustomer } = await startSixthSurface()
const { useWorker } = await load<typeof workerModule>('test/support/worker.ts')
useWorker(server)
const { startReceiver } = useReceivers()
let customer: Customer
let sixth: SixthCustomer

beforeAll(async () => {
  customer = await createCustomer(server)
  sixth = await createSixthCustomer(customer)
})

const atSixth = (method: 'get' | 'post') =>
  request(server.baseUrl)[method]('/sixth/v1/subscriptions').set(sixth.key)
const subscribeAtSixth = async (url: string, names: string[]) =>
  (await atSixth('post').send({ url, names })).body as { id: string; secret: string }
const subscribe = async (url: string, events: ('user.created' | 'user.deleted')[]) =>
  (await customer.client.createWebhook({ body: { url, events } })).data?.data ?? { id: '', secret: '' }
/** All that has come to a receiver, once something has. */
const heard = async (receiver: Receiver, secret: string): Promise<unknown[]> => {
  const messages = await until(
    async () => receiver.received,
    (received) => received.length > 0,
  )
  return messages.map(({ body, headers }) => new Webhook(secret).verify(body, headers))
}

test('each surface sees its own webhooks and no others, in one organization', async () => {
  const theirs = await subscribeAtSixth('https://sixth.example/', ['newcomer'])
  const { id: ours } = await subscribe('https://ours.example/', ['user.created'])

  expect((await atSixth('get')).body).toEqual({
    items: [{ url: 'https://sixth.example/', names: ['newcomer'] }],
    total: 1,
  })
  const { client } = customer
  expect((await client.listWebhooks()).data?.data.map(({ id }) => id)).toEqual([ours])
  const path = { id: theirs.id }
  const refused = [
    await client.getWebhook({ params: { path } }),
    await client.updateWebhook({ params: { path }, body: { enabled: false } }),
    await client.rotateWebhookSecret({ params: { path } }),
    await client.testWebhook({ params: { path } }),
    await client.listWebhookDeliveries({ params: { path } }),
    await client.retryWebhookDelivery({ params: { path: { ...path, deliveryId: randomUUID() } } }),
    await client.deleteWebhook({ params: { path } }),
  ]
  expect(refused.map(({ response }) => response.status)).toEqual(refused.map(() => 404))
})

test('each surface tells of a change in its own words, under the names that were subscribed to', async () => {
  // Given a webhook of either surface, and one of the sixth for what the change is not
  const [ours, theirs, silent] = [await startReceiver(), await startReceiver(), await startReceiver()]
  const { secret } = await subscribe(ours.url, ['user.created', 'user.deleted'])
  const { secret: theirSecret } = await subscribeAtSixth(theirs.url, ['newcomer', 'directory-read'])
  await subscribeAtSixth(silent.url, ['directory-read'])

  // When a user is made
  const { id } = await createTenant(customer)
  await customer.client.createUser({
    params: { path: { id } },
    body: { userPrincipalName: 'ana@adatum.example', displayName: 'Ana' },
  })

  // Then each hears of it once, signed with its own secret
  expect(await heard(ours, secret)).toEqual([
    expect.objectContaining({ event: 'user.created', severity: 'low' }),
  ])
  expect(await heard(theirs, theirSecret)).toEqual([
    { headline: 'newcomer', place: 'Adatum Retail', id: expect.any(String) },
  ])
  expect(silent.received).toEqual([])
})

test('an event may be about no tenant', async () => {
  const theirs = await startReceiver()
  const { secret } = await subscribeAtSixth(theirs.url, ['newcomer'])
  const details = { userId: randomUUID(), userPrincipalName: 'ben@adatum.example', displayName: 'Ben' }
  await server.database.withOrganization(
    liveSide(customer.organizationId),
    (db) =>
      announce(db, {
        type: 'user.created',
        severity: 'low',
        tenantId: null,
        targetId: details.userId,
        details,
      }),
    { actor: 'test' },
  )
  expect(await heard(theirs, secret)).toEqual([
    { headline: 'newcomer', place: 'nowhere', id: expect.any(String) },
  ])
})
