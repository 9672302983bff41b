import type { Socket } from 'node:net'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { sql } from 'kysely'
import { scheduleDeletion } from '../../src/domain/analytics/deletions.ts'
import { bulkOf, form } from '../support/bulk.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { patience } from '../support/process.ts'
import { type Receiver, useReceivers } from '../support/receivers.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'
import { createUserpilotCustomer } from '../support/userpilot.ts'
import { until, useWorker } from '../support/worker.ts'

/** What one organization may hold of all workers together. */
const [mostDeliveries, mostRetries, mostSyncs] = [4, 2, 4]
const [slowTenants, slowWebhooks] = [12, 50]

// For many tenants and webhooks, which are made one by one.
jest.setTimeout(2 * patience)

const server = startServer()
const simulator = useSimulator(server, { directories: slowTenants + 3 })
// Two, as in production: what one of them does counts for the other.
useWorker(server)
useWorker(server)
const { startReceiver, startRawReceiver } = useReceivers()
let slow: Customer
let quick: Customer
let used = 0

beforeAll(async () => {
  slow = await createCustomer(server)
  quick = await createCustomer(server)
})

const subscribe = async ({ client }: Customer, url: string) =>
  (await client.createWebhook({ body: { url, events: ['user.created'] } })).data?.data.id ?? ''
const send = ({ client }: Customer, id: string) => client.testWebhook({ params: { path: { id } } })

/** Takes connections and never answers. */
async function startHangingReceiver(): Promise<Receiver & { most: () => number }> {
  let most = 0
  const receiver: Receiver = await startRawReceiver((socket: Socket) => {
    socket.resume()
    // This one is counted after it was handed over.
    most = Math.max(most, receiver.connections.open + 1)
  })
  return { ...receiver, most: () => most }
}

async function deliver(customer: Customer): Promise<void> {
  const receiver = await startReceiver()
  await send(customer, await subscribe(customer, receiver.url))
  await until(
    async () => receiver.received.length,
    (count) => count === 1,
  )
}

/** Connects a new tenant, whose first sync is asked for by that. */
async function connect({ client, ...customer }: Customer) {
  const directory = simulator().connections[used++]
  if (directory === undefined) throw new Error('no directory is left')
  const { id } = await createTenant({ client, ...customer })
  const { response } = await client.connectTenant({ params: { path: { id } }, body: directory })
  expect(response.status).toBe(200)
  return { id, directory }
}
const sync = async (customer: Customer) => {
  const { id } = await connect(customer)
  await until(
    async () => (await customer.client.getTenant({ params: { path: { id } } })).data?.data.lastSyncAt,
    (at) => typeof at === 'string',
  )
}

async function runImport({ organizationId }: Customer): Promise<void> {
  const bulk = bulkOf(server, await createUserpilotCustomer(server, { organizationId }))
  const row = {
    source: 'backend-http',
    inserted_at: '2026-01-01T00:00:00.000Z',
    event_type: 'track',
    user_id: 'ana',
    event_name: 'opened',
  }
  const { body } = await bulk.post('/imports', form(JSON.stringify(row)))
  const { job_id } = body as { job_id: string }
  const { status } = await until(
    () => bulk.job(job_id),
    (job) => job.status === 'completed' || job.status === 'failed',
  )
  expect(status).toBe('completed')
}

/** Queues that jobs of a task stand in; each runs one job at a time. */
async function queuesOf(task: string): Promise<(string | null)[]> {
  const { rows } = await sql<{ queue: string | null }>`
    select distinct queue_name as queue from graphile_worker.jobs where task_identifier = ${task}`.execute(
    server.owner.reference,
  )
  return rows.map(({ queue }) => queue)
}

describe('an organization whose receivers do not answer', () => {
  test('holds a few places, while others have their deliveries, syncs and imports', async () => {
    const receiver = await startHangingReceiver()
    const ids = await Promise.all(Array.from({ length: slowWebhooks }, () => subscribe(slow, receiver.url)))
    await Promise.all(ids.map((id) => send(slow, id)))
    await until(
      async () => receiver.connections.open,
      (open) => open >= mostDeliveries,
    )
    await deliver(quick)
    await sync(quick)
    await runImport(quick)
    expect(receiver.most()).toBeLessThanOrEqual(mostDeliveries + mostRetries)
    // The queue holds calls for work, however much there is to do.
    const { rows } = await sql<{ n: number }>`select count(*) as n from graphile_worker.jobs
      where task_identifier = 'deliver_webhooks' and locked_at is not null`.execute(server.owner.reference)
    expect(rows[0]?.n).toBe(1)
  })

  test('still has its deliveries to a receiver that does', async () => {
    const own = await createCustomer(server)
    const receiver = await startHangingReceiver()
    const ids = await Promise.all(Array.from({ length: 10 }, () => subscribe(own, receiver.url)))
    await own.rows((db) =>
      db
        .updateTable('webhook_endpoints')
        .set({ failing_since: sql`now()` })
        .execute(),
    )
    await Promise.all(ids.map((id) => send(own, id)))
    await until(
      async () => receiver.connections.open,
      (open) => open === mostRetries,
    )
    await deliver(own)
    expect(receiver.most()).toBe(mostRetries)
  })
})

test('a delivery whose secret no key opens keeps no others from being made', async () => {
  const own = await createCustomer(server)
  const receiver = await startReceiver()
  const id = await subscribe(own, receiver.url)
  await own.rows((db) => db.updateTable('webhook_endpoints').set({ sealed_secret: 'none' }).execute())
  await send(own, id)
  await deliver(own)
  const [failed] = await until(
    async () => (await own.client.listWebhookDeliveries({ params: { path: { id } } })).data?.data ?? [],
    ([delivery]) => delivery?.attempts === 1,
  )
  expect(failed).toMatchObject({ status: 'pending', error: 'internal' })
  expect(receiver.received).toEqual([])
})

test('an organization whose directories do not answer holds a few places, while others are synced', async () => {
  const hanging = simulator()
    .connections.slice(used, used + slowTenants)
    .map(({ entraTenantId }) => entraTenantId)
    .join('|')
  const tenants = []
  for (let count = 0; count < slowTenants; count += 1) tenants.push(await connect(slow))
  const states = async (): Promise<Record<string, number>> => {
    const { rows } = await sql<{ status: string; n: number }>`
      select status, count(*) as n from directory_syncs where organization_id = ${slow.organizationId}
      group by status`.execute(server.owner.reference)
    return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
  }
  await until(states, (found) => found['succeeded'] === slowTenants)

  simulator().fail({ kind: 'hang', on: new RegExp(`(${hanging}).*/oauth2/`), times: 1000 })
  for (const { id } of tenants) await slow.client.syncTenant({ params: { path: { id } } })
  await until(states, (found) => (found['running'] ?? 0) > 0)
  await sync(quick)
  const found = await states()
  expect(found['running']).toBeLessThanOrEqual(mostSyncs)
  expect(found['queued']).toBeGreaterThan(0)
  simulator().clearFaults()
})

test('an organization runs one deletion at a time, whatever the number of its environments', async () => {
  const { organizationId } = quick
  for (let count = 0; count < 3; count += 1) {
    const { rows, environmentId } = await createUserpilotCustomer(server, { organizationId })
    await rows((db) => scheduleDeletion(db, { organizationId, environmentId }, 'user', ['ana']))
  }
  expect(await queuesOf('delete_profiles')).toEqual([`delete_profiles ${organizationId}`])
})

test('a delivery that an earlier version put into the queue is made, and once', async () => {
  const own = await createCustomer(server)
  const receiver = await startReceiver()
  const endpoint = await subscribe(own, receiver.url)
  const { organizationId } = own
  await own.rows(async (db) => {
    const { id: event_id } = await db
      .insertInto('events')
      .values({ type: 'user.created', severity: 'low', sandbox: false, tenant: '{"id":""}', details: '{}' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: deliveryId } = await db
      .insertInto('webhook_deliveries')
      .values({ endpoint_id: endpoint, event_id })
      .returning('id')
      .executeTakeFirstOrThrow()
    const payload = JSON.stringify({ organizationId, deliveryId, attempt: 1 })
    for (const key of [deliveryId, null])
      await sql`select enqueue_job('deliver_webhook', ${payload}::json, null, ${key}::text, ${endpoint}, 25)`.execute(
        db,
      )
  })
  await until(
    async () => receiver.received.length,
    (count) => count === 1,
  )
  const left = () =>
    sql<{ n: number }>`select count(*) as n from graphile_worker.jobs
    where queue_name = ${endpoint} or queue_name = ${`deliver_webhooks ${organizationId}`}`.execute(
      server.owner.reference,
    )
  await until(left, ({ rows }) => rows[0]?.n === 0)
  expect(receiver.received).toHaveLength(1)
})
