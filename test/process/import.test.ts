import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { bulkOf, form, type Job } from '../support/bulk.ts'
import { eventually, patience, startProcess, whenReady } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'
import { startWorkerOf } from '../support/worker.ts'

const server = startServer()
let customer: UserpilotCustomer
beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
})

const rows = 70_000
const badEvery = 1000

/** Events and users in turn, among them rows that are not right. */
const content = () =>
  Array.from({ length: rows }, (_, index) =>
    JSON.stringify({
      source: 'backend-http',
      inserted_at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      user_id: index % badEvery === 0 ? '' : `u${index % 500}`,
      ...(index % 10 === 1
        ? { event_type: 'identify_user', metadata: { seen: index } }
        : { event_type: 'track', event_name: `event ${index}` }),
    }),
  ).join('\n')

const startWorker = async () => {
  const worker = startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'worker' })
  await whenReady(worker)
  return worker
}

const bad = rows / badEvery
const countEvents = async () => {
  const { rows } = await customer.rows((db) =>
    sql`select count(*) as all, count(distinct name) as different from tracked_events
      where environment_id = ${customer.environmentId}`.execute(db),
  )
  return rows[0]
}
const everyEvent = { all: rows - bad - rows / 10, different: rows - bad - rows / 10 }

describe('an import whose worker is killed in the middle', () => {
  test(
    'goes on where it was: no row is lost, none is there twice, and its status never goes back',
    async () => {
      const bulk = bulkOf(server, customer)
      const { job_id } = (await bulk.post('/imports', form(content()))).body as Job
      const seen: string[] = []
      const look = async () => {
        const job = await bulk.job(job_id)
        if (seen.at(-1) !== job.status) seen.push(job.status)
        return job
      }
      const first = await startWorker()
      await eventually('the first rows', async () => (await look()).completed_rows > 0)
      first.kill('SIGKILL')
      await first.exited
      const interrupted = await look()
      expect(interrupted.status).toBe('processing')
      expect(interrupted.completed_rows + interrupted.failed_rows).toBeLessThan(rows)

      await startWorker()
      const job = await eventually('the end', async () => {
        const found = await look()
        return found.status === 'completed' || found.status === 'failed' ? found : null
      })
      expect(job).toMatchObject({
        status: 'completed',
        total_rows: rows,
        completed_rows: rows - bad,
        failed_rows: bad,
      })
      const order = ['queued', 'validating', 'processing', 'pending_refresh', 'completed']
      expect(seen).toEqual(order.filter((status) => seen.includes(status)))

      expect(await countEvents()).toEqual(everyEvent)
      // Every user holds what the last of its rows says.
      const { rows: users } = await customer.rows((db) =>
        sql<{ all: number; latest: number }>`
          select count(*) as all, count(*) filter (where (properties->>'seen')::int >= ${rows - 500}) as latest
          from profiles where environment_id = ${customer.environmentId}`.execute(db),
      )
      expect(users).toEqual([{ all: 500, latest: 50 }])
      expect(await bulk.errors(job_id)).toHaveLength(bad)
    },
    3 * patience,
  )
})

describe('an import whose worker is frozen in the middle', () => {
  test(
    'is brought to its end by another one, and the first changes nothing when it goes on',
    async () => {
      customer = await createUserpilotCustomer(server)
      const bulk = bulkOf(server, customer)
      const { job_id } = (await bulk.post('/imports', form(content()))).body as Job
      // Given a worker that is frozen and held for dead
      const frozen = await startWorker()
      await eventually('the first rows', async () => (await bulk.job(job_id)).completed_rows > 0)
      const holder = async () => {
        const { rows } = await sql<{ locked_by: string }>`
          select locked_by from graphile_worker._private_jobs where payload->>'jobId' = ${job_id.split(':').at(-1)}
            and locked_by is not null`.execute(server.owner.reference)
        return rows[0]?.locked_by
      }
      // Asked before there is another worker, which may take the job over at once.
      const first = await holder()
      frozen.kill('SIGSTOP')
      const worker = await startWorkerOf(server, { timing: { interval: 500, timeout: 5_000 } })
      try {
        // When another one has the job, and the first goes on
        await eventually('another run', async () => {
          const now = await holder()
          return now !== undefined && now !== first
        })
        frozen.kill('SIGCONT')
        const job = await eventually('the end', async () => {
          const found = await bulk.job(job_id)
          return found.status === 'completed' || found.status === 'failed' ? found : null
        })
        // Then all rows are there once
        expect(job).toMatchObject({ status: 'completed', completed_rows: rows - bad, failed_rows: bad })
        expect(await countEvents()).toEqual(everyEvent)
        await eventually('the quiet end of the first', () =>
          frozen.output().includes('Another run has taken over from this one.'),
        )
        expect(frozen.output()).not.toContain('"level":50')
      } finally {
        await worker.stop()
      }
    },
    3 * patience,
  )
})
