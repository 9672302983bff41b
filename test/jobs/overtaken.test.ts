import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import { runDeletions } from '../../src/domain/analytics/deletions.ts'
import {
  beginAttempt,
  faultOfOurs,
  nextDelivery,
  recordAttempt,
} from '../../src/domain/webhooks/deliveries.ts'
import { Overtaken } from '../../src/domain/queue.ts'
import { startWorker, type Tasks } from '../../src/jobs/worker.ts'
import { bulkOf, form, type Job, runJob } from '../support/bulk.ts'
import { createCustomer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'
import { idleTasks, startWorkerOf, until } from '../support/worker.ts'

// Runs that were held for dead, and go on after another one has taken over from them.
const server = startServer({ unlimited: true })
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

const rows = 50_000
const content = () =>
  Array.from({ length: rows }, (_, index) =>
    JSON.stringify({
      source: 'backend-http',
      inserted_at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      event_type: 'track',
      event_name: `event ${index}`,
      user_id: `u${index % 500}`,
    }),
  ).join('\n')

describe('an import that another run takes over', () => {
  test('is brought to its end by that one; the first ends, and no row is there twice', async () => {
    const { job_id } = (await bulk.post('/imports', form(content()))).body as Job
    // Given a run that has stored some rows
    const first = runJob(server, customer, job_id)
    await until(
      () => bulk.job(job_id),
      (job) => job.completed_rows > 0,
    )
    // When another one takes the job up
    const second = runJob(server, customer, job_id)
    await expect(first).rejects.toThrow(Overtaken)
    await second
    // Then the job is done, all of it, once
    expect(await bulk.job(job_id)).toMatchObject({
      status: 'completed',
      completed_rows: rows,
      failed_rows: 0,
      failure: null,
    })
    const { rows: counted } = await customer.rows((db) =>
      sql`select count(*) as all, count(distinct name) as different from tracked_events
        where environment_id = ${customer.environmentId}`.execute(db),
    )
    expect(counted).toEqual([{ all: rows, different: rows }])
  })

  test('that is cut off then is brought to its end by the worker that has the job', async () => {
    const { job_id } = (await bulk.post('/imports', form(content()))).body as Job
    const runOf = async () => {
      const { rows } = await customer.rows((db) =>
        sql<{ run: string | null }>`select run_id as run from background_jobs
          where organization_id = ${customer.organizationId} and end_time is null`.execute(db),
      )
      return rows[0]?.run ?? null
    }
    // Given a worker that has stored some rows
    const worker = await startWorkerOf(server)
    try {
      await until(
        () => bulk.job(job_id),
        (job) => job.completed_rows > 0,
      )
      // When a run that lost its job long ago takes over from it, and is cut off
      const own = await runOf()
      expect(own).not.toBeNull()
      const stray = new AbortController()
      const running = runJob(server, customer, job_id, stray.signal)
      await until(runOf, (run) => run !== own)
      stray.abort()
      await expect(running).rejects.toThrow()
      // Then the worker goes on
      const done = await until(
        () => bulk.job(job_id),
        (job) => job.status === 'completed',
      )
      expect(done).toMatchObject({ completed_rows: rows, failed_rows: 0, failure: null })
    } finally {
      await worker.stop()
    }
  })
})

describe('a deletion that another run has finished meanwhile', () => {
  test('leaves a user alone who has come back', async () => {
    const ids = Array.from({ length: 3 }, (_, index) => `gone${index}`)
    for (const user_id of ids) await customer.client.trackEvent({ body: { user_id, event_name: 'before' } })
    await customer.client.deleteUsers({ body: { users: ids } })
    // Given a run that waits for a user whom somebody changes at this moment
    let finish = () => {}
    const finished = new Promise<void>((resolve) => (finish = resolve))
    let late: Promise<void> | undefined
    await customer.rows((db) =>
      db.transaction().execute(async (db) => {
        await sql`select from scheduled_deletions where environment_id = ${customer.environmentId} for update`.execute(
          db,
        )
        late = runDeletions(server.database, customer, new AbortController().signal).finally(finish)
        await until(
          async () =>
            (
              await sql<{ waiting: number }>`
                select count(*) as waiting from pg_locks where not granted`.execute(server.owner.reference)
            ).rows[0]?.waiting ?? 0,
          (waiting) => waiting > 0,
        )
        // When what it was to delete has been deleted, and one of them comes back
        await sql`delete from profiles where user_id = any(${ids})`.execute(db)
        await sql`delete from scheduled_deletions where environment_id = ${customer.environmentId}`.execute(
          db,
        )
      }),
    )
    await customer.client.trackEvent({ body: { user_id: 'gone1', event_name: 'after' } })
    await late
    await finished
    // Then they stay
    const { data } = await customer.client.listEvents({ params: { query: { user_id: 'gone1' } } })
    expect(data?.data.map(({ event_name }) => event_name)).toEqual(['after'])
  })
})

describe('an attempt at a delivery that another one has taken the place of', () => {
  test('does not say how that one went', async () => {
    const msp = await createCustomer(server)
    const { data } = await msp.client.createWebhook({
      body: { url: 'http://127.0.0.1:9/', events: ['user.created'] },
    })
    const id = data?.data.id ?? ''
    await msp.client.testWebhook({ params: { path: { id } } })
    const choice = { failing: false, busy: [], served: [] }
    const begin = () =>
      msp.rows(async (db) => {
        const delivery = await nextDelivery(db, choice)
        if (delivery === null) throw new Error('nothing is due')
        return { delivery, attempt: await beginAttempt(db, delivery, () => '{}') }
      })
    const late = await begin()
    const { delivery, attempt } = await begin()
    // The late one was cut off, the other one has succeeded.
    await msp.rows((db) => recordAttempt(db, late.delivery, late.attempt, faultOfOurs))
    await msp.rows((db) =>
      recordAttempt(db, delivery, attempt, { ...faultOfOurs, succeeded: true, status: 204, error: null }),
    )
    const listed = await msp.client.listWebhookDeliveries({ params: { path: { id } } })
    expect(listed.data?.data).toMatchObject([{ status: 'succeeded', attempts: 1 }])
  })
})

describe('a worker whose job was given to another one', () => {
  test('does not take it out of the queue when it has done it', async () => {
    let end: (() => void) | undefined
    const tasks: Tasks = {
      ...idleTasks,
      run_background_job: () => new Promise((done) => (end = done)),
    }
    const said: { level: number; msg: string }[] = []
    const log = pino({}, { write: (line: string) => void said.push(JSON.parse(line) as (typeof said)[0]) })
    const query = (text: string) => sql.raw(text).execute(server.owner.reference)
    await query('delete from graphile_worker._private_jobs')
    const worker = await startWorker({ ownerUrl: server.ownerUrl, tasks, log })
    try {
      // Given a job under way, which another worker has by now
      await query(`select graphile_worker.add_job('run_background_job', '{}', queue_name => 'q')`)
      await until(
        async () => end,
        (begun) => begun !== undefined,
      )
      await query(`update graphile_worker._private_jobs set locked_by = 'another', attempts = attempts + 1`)
      // When the first one ends
      end?.()
      await until(
        async () => said.filter(({ msg }) => msg.includes('Another run has taken over from this one.')),
        (lines) => lines.length > 0,
      )
      // Then nothing is wrong, and the other one has the job
      expect(said.filter(({ level }) => level >= 40)).toEqual([])
    } finally {
      await worker.stop()
    }
    const { rows } = await query('select locked_by from graphile_worker._private_jobs')
    expect(rows).toEqual([{ locked_by: 'another' }])
  })
})
