import { EventEmitter } from 'node:events'
import { type JobHelpers, Logger, parseCronItems, run, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Logger as Log } from 'pino'
import { surviveLostConnections } from '../database/database.ts'
import type { TaskName, TaskPayloads } from '../domain/jobs.ts'
import { startHeartbeat, type HeartbeatTiming } from './heartbeat.ts'

/** What a task does with its payload. It may run more than once for one job, and has to end the same way. */
export type Tasks = {
  [Name in TaskName]: (payload: TaskPayloads[Name], signal: AbortSignal) => Promise<void>
}

/** Runs SQL as the user who owns the database, outside of any organization. */
export type OwnerQuery = <Row extends pg.QueryResultRow>(
  text: string,
  values?: unknown[],
) => Promise<{ rows: Row[] }>

/** What is to be done once a day, by one of all workers; made up for when no worker ran at that time. */
export interface DailyTask {
  name: string
  /** Minute and hour, in UTC. */
  at: readonly [minute: number, hour: number]
  run: (query: OwnerQuery) => Promise<void>
}

export interface WorkerOptions {
  /** As the user who owns the database, and with it the queue. */
  ownerUrl: string
  tasks: Tasks
  daily?: readonly DailyTask[]
  log: Log
  /** Jobs at once. */
  concurrency?: number
  timing?: HeartbeatTiming
}

export interface Worker {
  /** Takes no more jobs and lets the running ones end, for some seconds; what does not end is taken up again. */
  stop(): Promise<void>
}

const defaultConcurrency = 20

/**
 * Runs jobs. A job that throws is repeated with growing delays until its attempts are used up; then it stays in the
 * queue as dead, with its last error, for a person to look at.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { ownerUrl, tasks, daily = [], log, concurrency = defaultConcurrency, timing } = options
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: concurrency,
    application_name: 'tenantry worker',
  })
  surviveLostConnections(pool, (error) =>
    log.warn({ err: error }, 'lost an idle connection to the job queue'),
  )
  const events: WorkerEvents = new EventEmitter()
  const heartbeat = await startHeartbeat(pool, events, log, timing)
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    events,
    taskList: {
      ...Object.fromEntries(
        Object.entries(tasks).map(([name, task]) => [
          name,
          (payload: unknown, { abortSignal }: { abortSignal?: AbortSignal }) =>
            (task as (payload: unknown, signal: AbortSignal) => Promise<void>)(
              payload,
              abortSignal ?? neverAborted,
            ),
        ]),
      ),
      ...Object.fromEntries(
        daily.map((task) => [
          task.name,
          (_payload: unknown, helpers: JobHelpers) => task.run((text, values) => helpers.query(text, values)),
        ]),
      ),
    },
    parsedCronItems: parseCronItems(
      daily.map(({ name, at: [minute, hour] }) => ({
        task: name,
        match: `${minute} ${hour} * * *`,
        options: { backfillPeriod: 24 * 3600 * 1000 },
      })),
    ),
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error({ meta }, message)
      else if (level === 'warning') log.warn({ meta }, message)
      else log.debug(message)
    }),
  })
  return {
    stop: async () => {
      await runner.stop()
      await heartbeat.stop()
      await pool.end()
    },
  }
}

const neverAborted = new AbortController().signal
