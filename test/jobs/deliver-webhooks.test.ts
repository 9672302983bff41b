import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { Webhook } from 'standardwebhooks'
import { liveSide } from '../../src/database/database.ts'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { scheduleDeliveries } from '../../src/domain/webhooks/schedule.ts'
import { createTasks } from '../../src/jobs/tasks.ts'
import { startWorker, type Worker } from '../../src/jobs/worker.ts'
import { surfaceEvents } from '../../src/surfaces/index.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { loopbackRules, startServer } from '../support/server.ts'
import { until } from '../support/worker.ts'

const server = startServer()
let customer: Customer
let worker: Worker

interface Received {
  path: string
  headers: Record<string, string>
  body: string
}
const received: Received[] = []
/** How the receiver answers a path. */
let answers: Record<string, (res: http.ServerResponse) => void> = {}
const receiver = http.createServer((req, res) => {
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', () => {
    const path = req.url ?? ''
    received.push({
      path,
      headers: req.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString(),
    })
    const answer = answers[path]
    if (answer === undefined) res.writeHead(204).end()
    else answer(res)
  })
})
const receiverUrl = (path: string) => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${path}`

beforeAll(async () => {
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
  customer = await createCustomer(server)
  worker = await startWorker({
    ownerUrl: server.ownerUrl,
    tasks: createTasks(server.database, server.connectors, {
      connectionString: server.ownerUrl,
      ...loopbackRules,
      publicUrl: 'https://tenantry.example',
      events: surfaceEvents,
    }),
    log: pino({ level: 'silent' }),
  })
  server.defer(async () => {
    await worker.stop()
    receiver.closeAllConnections()
    await new Promise((closed) => receiver.close(closed))
  })
})
beforeEach(() => void (answers = {}))
afterEach(() => void received.splice(0))

/** Whether a delivered body is what the contract's callback describes. */
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const fitsContract = ajv.compile({
  components: contract.components,
  $ref: '#/components/schemas/OpsPilot365Delivered',
})

const subscribe = async (path: string, events: 'user.created'[] = ['user.created']) => {
  const { data } = await customer.client.createWebhook({ body: { url: receiverUrl(path), events } })
  return data?.data ?? { id: '', secret: '' }
}
const createUser = async (name: string) => {
  const { id } = await createTenant(customer, { name: 'Adatum Retail', domain: 'adatum.example' })
  const { data } = await customer.client.createUser({
    params: { path: { id } },
    body: { userPrincipalName: `${name}@adatum.example`, displayName: name },
  })
  return { tenantId: id, userId: data?.data.id ?? '' }
}
const deliveriesOf = async (id: string) =>
  (await customer.client.listWebhookDeliveries({ params: { path: { id } } })).data?.data ?? []

const arrivals = (path: string, count: number) =>
  until(
    async () => received.filter((message) => message.path === path),
    (messages) => messages.length >= count,
  )
/** Pretends that the waiting time of a delivery is over. */
const hurry = (deliveryId: string) =>
  server.database.withOrganization(liveSide(customer.organizationId), async (db) => {
    await db
      .updateTable('webhook_deliveries')
      .set({ next_attempt_at: sql`now()` })
      .where('id', '=', deliveryId)
      .execute()
    await scheduleDeliveries(db)
  })

describe('an event', () => {
  test('reaches who subscribed, in the documented form, signed', async () => {
    const { id, secret } = await subscribe('/first')
    const { tenantId, userId } = await createUser('ana')
    const [message] = await arrivals('/first', 1)
    const body = new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})
    expect(body).toEqual({
      event: 'user.created',
      severity: 'low',
      tenant: { id: tenantId, name: 'Adatum Retail', domain: 'adatum.example' },
      details: { userId, userPrincipalName: 'ana@adatum.example', displayName: 'ana' },
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      actionUrl: `https://tenantry.example/opspilot365/v1/tenants/${tenantId}`,
    })
    const [delivery] = await until(
      () => deliveriesOf(id),
      ([first]) => first?.status === 'succeeded',
    )
    expect(delivery).toMatchObject({
      event: 'user.created',
      attempts: 1,
      responseStatus: 204,
      nextAttemptAt: null,
    })
    expect(message?.headers['webhook-id']).toBe(delivery?.id)
    expect(fitsContract(body) ? null : fitsContract.errors).toBeNull()
  })

  test('is not written when its change is not', async () => {
    const { id } = await subscribe('/rollback')
    const tenant = await createTenant(customer)
    const create = () =>
      customer.client.createUser({
        params: { path: { id: tenant.id } },
        body: { userPrincipalName: 'once@adatum.example', displayName: 'Once' },
      })
    await create()
    expect((await create()).response.status).toBe(409)
    await arrivals('/rollback', 1)
    expect(await deliveriesOf(id)).toHaveLength(1)
  })
})

describe('a failed attempt', () => {
  test('is repeated with the same id and the same bytes, after 5 s and then 5 min', async () => {
    const { id, secret } = await subscribe('/flaky')
    answers['/flaky'] = (res) => res.writeHead(500).end('no')
    await createUser('flaky')
    const [first] = await until(
      () => deliveriesOf(id),
      ([delivery]) => delivery?.attempts === 1,
    )
    expect(first).toMatchObject({ status: 'pending', responseStatus: 500, responseStart: 'no' })
    const wait = (delivery: typeof first) =>
      (Date.parse(delivery?.nextAttemptAt ?? '') - Date.parse(delivery?.lastAttemptAt ?? '')) / 1000
    expect(Math.round(wait(first))).toBeGreaterThanOrEqual(5)
    expect(wait(first)).toBeLessThan(6)
    await hurry(first?.id ?? '')
    const [second] = await until(
      () => deliveriesOf(id),
      ([delivery]) => delivery?.attempts === 2,
    )
    expect(Math.round(wait(second))).toBeGreaterThanOrEqual(300)
    expect(wait(second)).toBeLessThan(335)
    delete answers['/flaky']
    await hurry(first?.id ?? '')
    await until(
      () => deliveriesOf(id),
      ([delivery]) => delivery?.status === 'succeeded',
    )
    const messages = await arrivals('/flaky', 3)
    expect(new Set(messages.map(({ body }) => body)).size).toBe(1)
    expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const { body, headers } of messages)
      expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
  })

  test('is repeated no earlier than the receiver asks', async () => {
    const { id } = await subscribe('/busy')
    answers['/busy'] = (res) => res.writeHead(503, { 'Retry-After': '120' }).end()
    await createUser('busy')
    const [delivery] = await until(
      () => deliveriesOf(id),
      ([first]) => first?.attempts === 1,
    )
    const wait = Date.parse(delivery?.nextAttemptAt ?? '') - Date.parse(delivery?.lastAttemptAt ?? '')
    expect(Math.round(wait / 1000)).toBeGreaterThanOrEqual(119)
  })

  test('is the last after eight', async () => {
    const { id } = await subscribe('/never')
    answers['/never'] = (res) => res.writeHead(400).end()
    await createUser('never')
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const [delivery] = await until(
        () => deliveriesOf(id),
        ([first]) => first?.attempts === attempt,
      )
      expect(delivery?.status).toBe(attempt === 8 ? 'failed' : 'pending')
      await hurry(delivery?.id ?? '')
    }
    expect(received.filter(({ path }) => path === '/never')).toHaveLength(8)
  })

  test('with 410 disables the webhook, and with a redirect is not followed', async () => {
    const { id } = await subscribe('/gone')
    answers['/gone'] = (res) => res.writeHead(410).end()
    await createUser('gone')
    const details = () => customer.client.getWebhook({ params: { path: { id } } })
    const { data } = await until(details, (answer) => answer.data?.data.enabled === false)
    expect(data?.data.disabledReason).toBe('gone')

    const redirecting = await subscribe('/redirect')
    answers['/redirect'] = (res) => res.writeHead(302, { Location: receiverUrl('/elsewhere') }).end()
    await createUser('redirect')
    await until(
      () => deliveriesOf(redirecting.id),
      ([delivery]) => delivery?.attempts === 1,
    )
    expect(received.filter(({ path }) => path === '/elsewhere')).toEqual([])
  })

  test('after five days of nothing else disables the webhook; enabling it forgets that', async () => {
    const { id } = await subscribe('/failing')
    answers['/failing'] = (res) => res.writeHead(500).end()
    await customer.rows((db) =>
      db
        .updateTable('webhook_endpoints')
        .set({ failing_since: sql`now() - interval '5 days 1 minute'` })
        .where('id', '=', id)
        .execute(),
    )
    await createUser('failing')
    const details = () => customer.client.getWebhook({ params: { path: { id } } })
    const { data } = await until(details, (answer) => answer.data?.data.enabled === false)
    expect(data?.data.disabledReason).toBe('failing')
    const enabled = await customer.client.updateWebhook({ params: { path: { id } }, body: { enabled: true } })
    expect(enabled.data?.data).toMatchObject({ enabled: true, disabledReason: null, failingSince: null })
  })
})

describe('for people', () => {
  test('a test event arrives, a delivery is repeated by hand, and a disabled webhook takes neither', async () => {
    const { id, secret } = await subscribe('/manual')
    const tested = await customer.client.testWebhook({ params: { path: { id } } })
    expect(tested.response.status).toBe(202)
    const [message] = await arrivals('/manual', 1)
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      event: 'webhook.test',
    })
    const [delivery] = await until(
      () => deliveriesOf(id),
      ([first]) => first?.status === 'succeeded',
    )
    const path = { id, deliveryId: delivery?.id ?? '' }
    expect((await customer.client.retryWebhookDelivery({ params: { path } })).data?.data.status).toBe(
      'pending',
    )
    const messages = await arrivals('/manual', 2)
    expect(messages[1]?.body).toBe(messages[0]?.body)

    await customer.client.updateWebhook({ params: { path: { id } }, body: { enabled: false } })
    for (const refused of [
      await customer.client.testWebhook({ params: { path: { id } } }),
      await customer.client.retryWebhookDelivery({ params: { path } }),
    ]) {
      expect([refused.response.status, refused.error?.error.code]).toEqual([409, 'CONFLICT'])
    }
  })

  test('after a rotation both secrets verify for a day', async () => {
    const { id, secret } = await subscribe('/rotated')
    const rotated = await customer.client.rotateWebhookSecret({ params: { path: { id } } })
    const fresh = rotated.data?.data.secret ?? ''
    expect(fresh).not.toBe(secret)
    await createUser('rotated')
    const [message] = await arrivals('/rotated', 1)
    for (const known of [secret, fresh]) {
      expect(() => new Webhook(known).verify(message?.body ?? '', message?.headers ?? {})).not.toThrow()
    }
    await customer.rows((db) =>
      db
        .updateTable('webhook_endpoints')
        .set({ previous_secret_until: new Date(0) })
        .where('id', '=', id)
        .execute(),
    )
    await createUser('rotated2')
    const [, second] = await arrivals('/rotated', 2)
    expect(() => new Webhook(secret).verify(second?.body ?? '', second?.headers ?? {})).toThrow()
    expect(() => new Webhook(fresh).verify(second?.body ?? '', second?.headers ?? {})).not.toThrow()
  })
})

test('a slow receiver holds up nobody else', async () => {
  const slow = await subscribe('/slow')
  const held: http.ServerResponse[] = []
  answers['/slow'] = (res) => void held.push(res)
  // More than there are jobs at once.
  for (let index = 0; index < 25; index += 1)
    await customer.client.testWebhook({ params: { path: { id: slow.id } } })
  await arrivals('/slow', 1)
  await subscribe('/quick')
  await createUser('quick')
  await arrivals('/quick', 1)
  expect(received.filter(({ path }) => path === '/slow')).toHaveLength(1)
  await customer.client.updateWebhook({ params: { path: { id: slow.id } }, body: { enabled: false } })
  for (const res of held) res.end()
})
