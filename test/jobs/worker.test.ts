import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { isDatabaseUnavailable } from '../../src/database/errors.ts'
import type { TaskPayloads } from '../../src/domain/queue.ts'
import { createRunBackgroundJob } from '../../src/jobs/run-background-job.ts'
import { type Tasks, startWorker, type Worker } from '../../src/jobs/worker.ts'
import { patience } from '../support/process.ts'
import { type PostgresProxy, startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'
import { idleTasks, until } from '../support/worker.ts'

// A worker whose way to the database is cut, and which is stopped at awkward moments.
const server = startServer()
let proxy: PostgresProxy
let organizationId: string
/** Ids of jobs that have begun, in order. */
let begun: string[]
/** What a job does that has begun. */
let work: (signal: AbortSignal) => Promise<void>

// Jobs of a part that died are free again after three seconds, and not after 25.
const timing = { interval: 200, timeout: 3_000 }
jest.setTimeout(patience)

beforeAll(async () => {
  proxy = await startProxy(server.ownerUrl)
  server.defer(() => proxy.takeAway().catch(() => {}))
  organizationId = await server.createOrganization()
})
beforeEach(() => {
  begun = []
  work = async () => {}
})
let worker: Worker | null = null
async function stop(): Promise<void> {
  await worker?.stop()
  worker = null
}
afterEach(stop)

async function start(): Promise<void> {
  const tasks: Tasks = {
    ...idleTasks,
    run_background_job: async ({ jobId }: TaskPayloads['run_background_job'], signal) => {
      begun.push(jobId)
      await work(signal)
    },
  }
  worker = await startWorker({ ownerUrl: proxy.url, tasks, log: pino({ level: 'silent' }), timing })
}

/** Puts a job into a queue of its own. */
const enqueue = (jobId: string) =>
  sql`select graphile_worker.add_job('run_background_job',
    json_build_object('organizationId', ${organizationId}::text, 'jobId', ${jobId}::text))`.execute(
    server.owner.reference,
  )
const jobs = async () => {
  const { rows } = await sql<{ waiting: number; locked: number; failed: number }>`
    select count(*) as waiting, count(locked_by) as locked, count(*) filter (where last_error is not null) as failed
    from graphile_worker._private_jobs`.execute(server.owner.reference)
  return rows[0]
}

describe('a worker that is stopped', () => {
  test('has written down every job that it has done', async () => {
    for (let round = 0; round < 5; round += 1) {
      // Given more jobs than there are places
      await start()
      begun = []
      for (let job = 0; job < 10; job += 1) await enqueue(`${round} ${job}`)
      // When it is stopped in the middle of them
      await until(
        async () => begun.length,
        (count) => count > 0,
      )
      await stop()
      // Then none is held by it, and what waits has not begun
      expect(await jobs()).toEqual({ waiting: 10 - begun.length, locked: 0, failed: 0 })
      await sql`delete from graphile_worker._private_jobs`.execute(server.owner.reference)
    }
  })
})

describe('a worker whose database goes away for a moment', () => {
  test.each([
    [
      'while a job does its work, which then succeeds',
      'and does not do that once more',
      async () => {},
      ['held'],
    ],
    [
      'while a job does its work, which then fails',
      'and does that once more',
      async () => {
        throw new Error('the database was away')
      },
      ['held', 'held'],
    ],
  ])('%s, goes on by itself, %s', async (_when, _what, ending, times) => {
    await start()
    // Given a job under way
    let end = () => {}
    const held = new Promise<void>((resolve) => (end = resolve))
    work = async () => {
      await held
      await ending()
    }
    await enqueue('held')
    await until(
      async () => begun.length,
      (count) => count === 1,
    )
    // When its end cannot be written down
    await proxy.takeAway()
    end()
    await new Promise((passed) => setTimeout(passed, 300))
    work = async () => {}
    await proxy.bringBack()
    // Then other jobs are done
    await enqueue('next')
    await until(jobs, (left) => left?.waiting === 0)
    expect(begun.toSorted()).toEqual([...times, 'next'])
  })

  test('is cut off again and again, and does everything', async () => {
    await start()
    for (let cut = 0; cut < 10; cut += 1) {
      await enqueue(`cut ${cut}`)
      await proxy.takeAway()
      await proxy.bringBack()
    }
    await until(jobs, (left) => left?.waiting === 0)
    expect(new Set(begun).size).toBe(10)
  })

  /** A statement that is under way when the database goes away. */
  const cutOff = async () => {
    const client = new pg.Client(proxy.url)
    client.on('error', () => {})
    await client.connect()
    const answer = client.query('select pg_sleep(60)')
    answer.catch(() => {})
    await proxy.takeAway()
    await proxy.bringBack()
    await answer
  }
  const attempts = () =>
    sql<{ attempts: number }>`select attempts from graphile_worker._private_jobs`.execute(
      server.owner.reference,
    )

  test('in the middle of one job seven times, does it soon after, and counts it as one attempt', async () => {
    await start()
    const counted: unknown[] = []
    work = async () => {
      if (begun.length <= 7) return cutOff()
      counted.push(...(await attempts()).rows)
    }
    const since = Date.now()
    await enqueue('long')
    await until(jobs, (left) => left?.waiting === 0)
    expect(begun).toEqual(Array<string>(8).fill('long'))
    expect(counted).toEqual([{ attempts: 1 }])
    // Seven failures would have kept it waiting for half an hour.
    expect(Date.now() - since).toBeLessThan(25_000)
  })

  test('and which is stopped before that is back, ends', async () => {
    await start()
    work = async () => {
      await proxy.takeAway()
      throw Object.assign(new Error('the database ends'), { code: '57P01' })
    }
    await enqueue('held')
    await until(
      async () => begun.length,
      (count) => count > 0,
    )
    await stop()
    await proxy.bringBack()
    expect(begun).toEqual(['held'])
    expect((await jobs())?.waiting).toBe(1)
    await sql`delete from graphile_worker._private_jobs`.execute(server.owner.reference)
  })
})

describe('a bulk job, which runs in a thread', () => {
  test.each([
    ['refuses connections', (url: URL) => (url.port = '9')],
    ['has another name for now', (url: URL) => (url.pathname = '/elsewhere')],
  ])('tells when its database %s', async (_how, change) => {
    const url = new URL(server.ownerUrl)
    change(url)
    const run = createRunBackgroundJob(url.href)
    const order = { organizationId, sandbox: false, jobId: randomUUID() }
    const error: unknown = await run(order, new AbortController().signal).catch((error: unknown) => error)
    expect(isDatabaseUnavailable(error)).toBe(true)
  })
})
