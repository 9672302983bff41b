import { beforeEach, describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import { keyFormat as opspilotKeys } from '../../../src/surfaces/opspilot365/dialect.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { useReceivers } from '../../support/receivers.ts'
import { startServer } from '../../support/server.ts'
import { until, useWorker } from '../../support/worker.ts'
import { base, createCustomer, type Customer } from './client.ts'

type Schemas = components['schemas']
type Listed = Schemas['IdentityOpsWebhook']
type Delivery = Schemas['IdentityOpsWebhookDelivery']
type Headers = Record<string, string>

const server = startServer({ unlimited: true })
useWorker(server)
const { startReceiver } = useReceivers()
let customer: Customer
beforeEach(async () => void (customer = await createCustomer(server)))

const path = `${base}/webhooks`
const admin = () => bearer(customer.keys.admin)
const call = (method: 'get' | 'post' | 'patch' | 'delete', rest = '', headers: Headers = admin()) =>
  request(server.baseUrl)[method](`${path}${rest}`).set(headers)
const body = { url: 'https://hooks.adatum.example/identityops', events: ['scan.completed', 'finding.opened'] }
const create = (input: object = body, headers?: Headers) => call('post', '', headers).send(input)
const created = async (input: object = body, headers?: Headers) => {
  const answer = await create(input, headers)
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  return answer.body as Listed & { secret: string }
}
const list = async (rest = '', headers?: Headers) =>
  (await call('get', rest, headers)).body as { data: Listed[] }
const deliveriesOf = async (id: string, query = '') =>
  (await call('get', `/${id}/deliveries${query}`)).body as { data: Delivery[]; pagination: object }
const isTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)

test('a webhook is registered with a secret that is shown once, and listed', async () => {
  const answer = await create({ ...body, description: 'Ticket system' })
  const shown = {
    ...body,
    id: expect.any(String),
    description: 'Ticket system',
    enabled: true,
    disabledReason: null,
    createdAt: isTime,
  }
  const secret = expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect([answer.status, answer.body]).toEqual([201, { ...shown, secret }])
  expect(answer.headers['cache-control']).toBe('no-store')
  const listed = await call('get')
  expect(listed.body).toEqual({
    data: [shown],
    pagination: { page: 1, limit: 25, total: 1, totalPages: 1 },
  })
  expect(listed.text).not.toContain('whsec_')
})

test('events that nothing tells of yet can be subscribed to, and others cannot', async () => {
  const events = [
    'scan.completed',
    'scan.failed',
    'finding.opened',
    'finding.worsened',
    'finding.resolved',
    'acknowledgement.lapsed',
    'credential.expiring',
    'license.waste_changed',
    'device.noncompliant',
    'export.ready',
  ]
  expect((await created({ ...body, events })).events).toEqual(events)
  // An event of another surface is none here.
  expect((await create({ ...body, events: ['user.created'] })).status).toBe(400)
})

describe('what is refused', () => {
  test.each([
    ['an unknown event', { ...body, events: ['finding.exploded'] }, 'events.0'],
    ['no event', { ...body, events: [] }, 'events'],
    ['an event twice', { ...body, events: ['scan.failed', 'scan.failed'] }, 'events'],
    ['another scheme', { ...body, url: 'ftp://hooks.adatum.example/' }, 'url'],
    ['no URL', { ...body, url: 'hooks' }, 'url'],
    ['a password in the URL', { ...body, url: 'https://ana:secret@hooks.adatum.example/' }, 'url'],
    ['a private address', { ...body, url: 'http://10.0.0.1/' }, 'url'],
    ['a long description', { ...body, description: 'x'.repeat(501) }, 'description'],
    ['a missing URL', { events: body.events }, 'url'],
  ])('%s', async (_what, input, field) => {
    const { id } = await created()
    const answers = [await create(input)]
    if (field !== 'url' || 'url' in input) answers.push(await call('patch', `/${id}`).send(input))
    for (const answer of answers) {
      const { error } = answer.body as { error: { details: { fields: { field: string }[] } } }
      expect([answer.status, ...new Set(error.details.fields.map((fault) => fault.field))]).toEqual([
        400,
        field,
      ])
    }
  })
})

test('webhooks of the other surface, of the sandbox and of others stay apart', async () => {
  const { id } = await created()
  const sandbox = await created(body, bearer(customer.testKey))
  const { key } = await customer.rows((db) =>
    createApiKey(db, opspilotKeys, { name: 'ops', level: 'admin', sandbox: false }),
  )
  const opspilot = (method: 'get' | 'post') =>
    request(server.baseUrl)[method]('/opspilot365/v1/webhooks').set(bearer(key))
  const theirs = await opspilot('post').send({ url: body.url, events: ['user.created'] })
  const { id: theirId } = (theirs.body as { data: { id: string } }).data
  const other = await createCustomer(server)

  expect((await list()).data.map((found) => found.id)).toEqual([id])
  expect((await list('', bearer(customer.testKey))).data.map((found) => found.id)).toEqual([sandbox.id])
  expect((await list('', bearer(other.keys.admin))).data).toEqual([])
  expect(((await opspilot('get')).body as { data: { id: string }[] }).data.map((found) => found.id)).toEqual([
    theirId,
  ])
  const strangers: [string, Headers][] = [
    [theirId, admin()],
    [sandbox.id, admin()],
    [id, bearer(customer.testKey)],
    [id, bearer(other.keys.admin)],
    [nowhere, admin()],
  ]
  for (const [target, headers] of strangers) {
    const answers = [
      await call('patch', `/${target}`, headers).send({ enabled: false }),
      await call('post', `/${target}/test`, headers),
      await call('get', `/${target}/deliveries`, headers),
      await call('post', `/${target}/deliveries/${nowhere}/retry`, headers),
      await call('delete', `/${target}`, headers),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  }
})

test('a webhook is changed, and deleted once', async () => {
  const { id, secret: _, ...before } = await created({ ...body, description: 'Tickets' })
  const patch = async (changes: object) => (await call('patch', `/${id}`).send(changes)).body as Listed
  const changes = {
    url: 'https://other.example/',
    events: ['scan.failed'],
    description: null,
    enabled: false,
  }
  expect(await patch(changes)).toEqual({ ...before, id, ...changes })
  expect(await patch({ enabled: true })).toEqual({ ...before, id, ...changes, enabled: true })
  expect((await call('patch', `/${id}`).send({})).status).toBe(400)
  const answer = await call('delete', `/${id}`)
  expect([answer.status, answer.text]).toEqual([204, ''])
  expect((await call('delete', `/${id}`)).status).toBe(404)
  expect((await list()).data).toEqual([])
})

describe('a delivery', () => {
  test('is signed, in the form of this surface, listed, and sent again with the same bytes', async () => {
    const receiver = await startReceiver()
    const { id, secret } = await created({ ...body, url: receiver.url })
    const answer = await call('post', `/${id}/test`)
    const pending = {
      id: expect.any(String),
      eventId: expect.any(String),
      event: 'webhook.test',
      status: 'PENDING',
      attempts: 0,
      nextAttemptAt: isTime,
      lastAttemptAt: null,
      responseStatus: null,
      responseStart: null,
      error: null,
      createdAt: isTime,
    }
    expect([answer.status, answer.body]).toEqual([202, pending])
    const delivery = answer.body as Delivery
    const { data, pagination } = await until(
      () => deliveriesOf(id),
      ({ data: [first] }) => first?.status === 'SUCCEEDED',
    )
    expect(data).toEqual([
      {
        ...delivery,
        status: 'SUCCEEDED',
        attempts: 1,
        nextAttemptAt: null,
        lastAttemptAt: isTime,
        responseStatus: 200,
        responseStart: 'ok',
      },
    ])
    expect(pagination).toEqual({ page: 1, limit: 25, total: 1, totalPages: 1 })
    const [message] = receiver.received
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toEqual({
      type: 'webhook.test',
      timestamp: isTime,
      severity: 'LOW',
      tenant: { id: '00000000-0000-0000-0000-000000000000', name: 'Example', domain: 'tenant.example' },
      data: { webhookId: id },
    })
    const again = await call('post', `/${id}/deliveries/${delivery.id}/retry`)
    expect([again.status, again.body]).toMatchObject([202, { id: delivery.id, status: 'PENDING' }])
    await until(
      async () => receiver.received,
      (received) => received.length === 2,
    )
    expect(receiver.received[1]?.body).toEqual(message?.body)
    expect(receiver.received[1]?.headers['webhook-id']).toBe(message?.headers['webhook-id'])
  })

  test('that fails is tried again, found by its state, and disables a webhook that is gone', async () => {
    let status = 500
    const receiver = await startReceiver((_request, response) => void response.writeHead(status).end('no'))
    const { id } = await created({ ...body, url: receiver.url })
    await call('post', `/${id}/test`)
    const { data } = await until(
      () => deliveriesOf(id, '?status=PENDING'),
      ({ data: [first] }) => first?.attempts === 1,
    )
    expect(data).toMatchObject([
      {
        status: 'PENDING',
        responseStatus: 500,
        responseStart: 'no',
        error: 'unsuccessful_status',
        nextAttemptAt: isTime,
      },
    ])
    expect((await deliveriesOf(id, '?status=FAILED')).data).toEqual([])
    expect((await deliveriesOf(id, '?status=SUCCEEDED')).data).toEqual([])
    status = 410
    await call('post', `/${id}/deliveries/${data[0]?.id}/retry`)
    await until(
      () => list(),
      ({ data: [first] }) => first?.enabled === false,
    )
    expect((await list()).data).toMatchObject([{ enabled: false, disabledReason: 'GONE' }])
    expect((await deliveriesOf(id, '?status=FAILED&limit=1&page=1')).data).toMatchObject([
      { responseStatus: 410 },
    ])
    // What is disabled is a conflict, until it is enabled again.
    expect((await call('post', `/${id}/test`)).status).toBe(409)
    expect((await call('post', `/${id}/deliveries/${data[0]?.id}/retry`)).status).toBe(409)
    expect((await call('patch', `/${id}`).send({ enabled: true })).body).toMatchObject({
      enabled: true,
      disabledReason: null,
    })
    expect((await call('post', `/${id}/test`)).status).toBe(202)
  })
})
