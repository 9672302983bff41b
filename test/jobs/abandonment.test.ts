import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import { beginAttempt, nextDelivery } from '../../src/domain/webhooks/deliveries.ts'
import { createAbandonment } from '../../src/jobs/abandonment.ts'
import { createTasks } from '../../src/jobs/tasks.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { surfaceEvents } from '../../src/surfaces/index.ts'
import { bulkOf, form, type Job } from '../support/bulk.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { patience } from '../support/process.ts'
import { loopbackRules, startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'
import { until } from '../support/worker.ts'

// Work whose jobs have used up their attempts.
const server = startServer({ unlimited: true })
let customer: Customer
let analytics: UserpilotCustomer
jest.setTimeout(patience)
beforeAll(async () => {
  customer = await createCustomer(server)
  analytics = await createUserpilotCustomer(server, { organizationId: customer.organizationId })
})

/** Runs jobs, and counts a worker that is silent for a second as dead. */
async function whileWorking(fn: () => Promise<void>, connectionString = server.ownerUrl): Promise<void> {
  const worker = await startWorker({
    ownerUrl: server.ownerUrl,
    tasks: createTasks(server.database, server.connectors, {
      ...loopbackRules,
      publicUrl: 'https://tenantry.example',
      events: surfaceEvents,
      connectionString,
    }),
    abandonment: createAbandonment(server.database),
    log: pino({ level: 'silent' }),
    timing: { interval: 200, timeout: 1_000 },
  })
  try {
    await fn()
  } finally {
    await worker.stop()
  }
}

/** Leaves all jobs as a worker does that was killed during their last attempt. */
const killed = () =>
  sql`update graphile_worker._private_jobs
    set attempts = max_attempts, locked_at = now() - interval '1 minute', locked_by = 'a worker that was killed'`.execute(
    server.owner.reference,
  )

const importRows = async () => {
  const bulk = bulkOf(server, analytics)
  const { status, body } = await bulk.post('/imports', form('{"x":1}\n'))
  return { status, id: (body as Job).job_id, read: () => bulk.job((body as Job).job_id) }
}
const abandoned = {
  status: 'failed',
  failure: 'The job was interrupted too often. Rows that are completed stay.',
  end_time: expect.any(String) as unknown,
}

describe('a bulk job whose worker was killed during the last attempt', () => {
  test('has failed and says why, and the next one is taken', async () => {
    const job = await importRows()
    expect((await importRows()).status).toBe(409)
    await killed()
    await whileWorking(async () => {
      expect(await until(job.read, ({ status }) => status !== 'queued')).toMatchObject(abandoned)
      const next = await importRows()
      expect(next.status).toBe(200)
      await until(next.read, ({ status }) => status === 'completed')
    })
  })
})

describe('a bulk job whose last attempt ends with an error', () => {
  test('has failed at once', async () => {
    const job = await importRows()
    await sql`update graphile_worker._private_jobs set attempts = max_attempts - 1 where attempts < max_attempts`.execute(
      server.owner.reference,
    )
    await whileWorking(async () => {
      expect(await until(job.read, ({ status }) => status !== 'queued')).toMatchObject(abandoned)
    }, 'postgres://nobody:nothing@127.0.0.1:9/nowhere')
  })
})

describe('a sync whose worker was killed during the last attempt', () => {
  test('has failed and says why, and another one can be asked for', async () => {
    const { id } = await createTenant(customer)
    const ask = async () => (await customer.client.syncTenant({ params: { path: { id } } })).data?.data.syncId
    await customer.rows((db) =>
      db.updateTable('tenants').set({ status: 'connected' }).where('id', '=', id).execute(),
    )
    const syncId = (await ask()) ?? ''
    await killed()
    await whileWorking(async () => {
      const read = async () =>
        (await customer.client.getSync({ params: { path: { id, syncId } } })).data?.data
      expect(await until(read, (sync) => sync?.status === 'failed')).toMatchObject({
        error: 'The sync was interrupted too often.',
      })
    })
    expect(await ask()).not.toBe(syncId)
  })
})

describe('deliveries whose worker was killed during the last attempt', () => {
  test('count those that had begun as failed for a reason of ours, and make the others', async () => {
    const { data } = await customer.client.createWebhook({
      body: { url: 'http://127.0.0.1:9/', events: ['user.created'] },
    })
    const id = data?.data.id ?? ''
    for (let count = 0; count < 2; count += 1) await customer.client.testWebhook({ params: { path: { id } } })
    await customer.rows(async (db) => {
      const delivery = await nextDelivery(db, { failing: false, busy: [], served: [] })
      if (delivery !== null) await beginAttempt(db, delivery, () => '{}')
    })
    await killed()
    await whileWorking(async () => {
      const read = async () =>
        (await customer.client.listWebhookDeliveries({ params: { path: { id } } })).data?.data ?? []
      const [second, first] = await until(read, (all) => all.every(({ attempts }) => attempts > 0))
      expect(first).toMatchObject({ status: 'pending', error: 'internal', attempts: 1 })
      expect(second).toMatchObject({ status: 'pending', error: 'connection_failed' })
    })
  })
})

describe('scheduled deletions whose worker was killed during the last attempt', () => {
  test('are put off until the next day', async () => {
    await analytics.client.deleteUsers({ body: { users: ['a'] } })
    await killed()
    await whileWorking(async () => {
      const waiting = async () => {
        const { rows } = await sql<{ attempts: number }>`
          select attempts from graphile_worker._private_jobs where key = ${`delete_profiles ${analytics.environmentId}`}`.execute(
          server.owner.reference,
        )
        return rows
      }
      expect(await until(waiting, (jobs) => jobs[0]?.attempts === 0)).toHaveLength(1)
    })
  })
})
