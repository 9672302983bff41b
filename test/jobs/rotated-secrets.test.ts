import { beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import { Webhook } from 'standardwebhooks'
import { createTasks } from '../../src/jobs/tasks.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { surfaceEvents } from '../../src/surfaces/index.ts'
import { createCustomer, type Customer } from '../support/opspilot365.ts'
import { type Received, useReceivers } from '../support/receivers.ts'
import { loopbackRules, startServer } from '../support/server.ts'
import { until } from '../support/worker.ts'

/** Secrets of a webhook that are rotated more than once. */
const server = startServer()
const { startReceiver } = useReceivers()
let customer: Customer

beforeAll(async () => {
  customer = await createCustomer(server)
  const worker = await startWorker({
    ownerUrl: server.ownerUrl,
    tasks: createTasks(server.database, server.connectors, {
      connectionString: server.ownerUrl,
      ...loopbackRules,
      publicUrl: 'https://tenantry.example',
      events: surfaceEvents,
    }),
    log: pino({ level: 'silent' }),
  })
  server.defer(() => worker.stop())
})

/** Registers a webhook with a receiver of its own. */
async function subscribe() {
  const { url, received } = await startReceiver()
  const { data } = await customer.client.createWebhook({ body: { url, events: ['user.created'] } })
  return { id: data?.data.id ?? '', secret: data?.data.secret ?? '', received }
}

const happen = (id: string) => customer.client.testWebhook({ params: { path: { id } } })

const arrivals = (received: Received[], count: number) =>
  until(
    async () => received,
    (messages) => messages.length >= count,
  )

function verifies(secret: string, message: Received | undefined): boolean {
  try {
    new Webhook(secret).verify(String(message?.body), message?.headers ?? {})
    return true
  } catch {
    return false
  }
}

const rotate = async (id: string) => {
  const { data, error, response } = await customer.client.rotateWebhookSecret({ params: { path: { id } } })
  return { secret: data?.data.secret ?? '', error, response }
}

/** Lets so many hours of the endpoint's secrets pass. */
const age = (id: string, hours: number) =>
  customer.rows(async (db) => {
    const earlier = sql`make_interval(hours => ${hours})`
    await sql`update webhook_endpoints set previous_secret_until = previous_secret_until - ${earlier}
      where id = ${id}`.execute(db)
    await sql`update former_webhook_secrets set signs_until = signs_until - ${earlier}
      where endpoint_id = ${id}`.execute(db)
  })

test('each former secret signs for a day of its own', async () => {
  const { id, secret, received } = await subscribe()
  const secrets = [secret]
  for (let times = 0; times < 2; times += 1) {
    secrets.push((await rotate(id)).secret)
    await age(id, 10)
  }
  await happen(id)
  const [first] = await arrivals(received, 1)
  expect(secrets.map((known) => verifies(known, first))).toEqual([true, true, true])
  expect(String(first?.headers['webhook-signature']).split(' ')).toHaveLength(3)
  // 20 hours ago the first one was replaced, 10 hours ago the second.
  await age(id, 5)
  await happen(id)
  const [, second] = await arrivals(received, 2)
  expect(secrets.map((known) => verifies(known, second))).toEqual([false, true, true])
  const { data } = await customer.client.getWebhook({ params: { path: { id } } })
  const until = new Date(data?.data.previousSecretUntil ?? 0).getTime() - Date.now()
  expect(Math.round(until / 3_600_000)).toBe(9)
})

test('five at most, then it is refused until the first has had its day', async () => {
  const { id, secret, received } = await subscribe()
  const secrets = [secret]
  for (let times = 0; times < 5; times += 1) {
    await age(id, 2)
    secrets.push((await rotate(id)).secret)
  }
  const refused = await rotate(id)
  expect([refused.response.status, refused.error?.error.code]).toEqual([409, 'CONFLICT'])
  // The first was replaced eight hours ago.
  expect(Math.round(Number(refused.response.headers.get('Retry-After')) / 3600)).toBe(16)
  await happen(id)
  const [message] = await arrivals(received, 1)
  expect(secrets.map((known) => verifies(known, message))).toEqual(Array(6).fill(true))
  await age(id, 17)
  expect((await rotate(id)).response.status).toBe(200)
})

test('those who rotate at once keep every secret', async () => {
  const { id, secret, received } = await subscribe()
  const rotated = await Promise.all(Array.from({ length: 4 }, () => rotate(id)))
  const secrets = [secret, ...rotated.map((answer) => answer.secret)]
  await happen(id)
  const [message] = await arrivals(received, 1)
  expect(secrets.map((known) => verifies(known, message))).toEqual(Array(5).fill(true))
})

test('they go with their endpoint', async () => {
  const { id } = await subscribe()
  for (let times = 0; times < 3; times += 1) await rotate(id)
  const count = () =>
    customer.rows((db) =>
      db.selectFrom('former_webhook_secrets').select('id').where('endpoint_id', '=', id).execute(),
    )
  expect(await count()).toHaveLength(2)
  await customer.client.deleteWebhook({ params: { path: { id } } })
  expect(await count()).toEqual([])
})
