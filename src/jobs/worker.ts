import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Task, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Logger as Log } from 'pino'
import { connectionDefaults, surviveLostConnections } from '../database/pool.ts'
import { Overtaken, type TaskName, type TaskPayloads } from '../domain/queue.ts'
import { abandonDead, type Abandonment } from './abandonment.ts'
import { neverAborted, toTask, type Work } from './attempt.ts'
import { startHeartbeat, type HeartbeatTiming } from './heartbeat.ts'
import type { OwnerQuery } from './owner-query.ts'
import { keepRunning, type LastingRunner } from './runner.ts'

/** What a task does with its payload. It may run more than once for one job, and has to end the same way. */
export type Tasks = {
  [Name in TaskName]: (payload: TaskPayloads[Name], signal: AbortSignal) => Promise<void>
}

/** What is to be done once a day, by one of all workers; made up for when no worker ran at that time. */
export interface DailyTask {
  name: string
  /** Minute and hour, in UTC. */
  at: readonly [minute: number, hour: number]
  run: (query: OwnerQuery, signal?: AbortSignal) => Promise<void>
}

export interface WorkerOptions {
  /** As the user who owns the database, and with it the queue. */
  ownerUrl: string
  tasks: Tasks
  /** For jobs whose attempts are used up; without it, whoever waits for one does so in vain. */
  abandonment?: Abandonment
  daily?: readonly DailyTask[]
  log: Log
  timing?: HeartbeatTiming
}

export interface Worker {
  /** Begins anew: for when something in it has failed that nobody was waiting for. */
  restart(): Promise<void>
  /** Takes no more jobs and lets the running ones end, for some seconds; what does not end is taken up again. */
  stop(): Promise<void>
}

/**
 * Jobs of each task that this process runs at once. Each task has places of its own, so that none waits for another;
 * how many of them one organization can hold is said where its jobs are enqueued.
 */
const concurrency: Record<TaskName, number> = {
  // One for each organization that has something to deliver.
  deliver_webhooks: 20,
  retry_webhooks: 10,
  deliver_webhook: 1,
  delete_profiles: 2,
  // Each keeps a thread busy.
  run_background_job: 6,
  sync_directory: 16,
  // Mostly waits for Microsoft; then it keeps a thread busy for some seconds.
  run_scan: 4,
  run_scan_schedule: 1,
  expire_acknowledgement: 1,
  // Waits for a server that may take its time; one organization's mails go out one after the other.
  deliver_mail: 8,
  deliver_chat: 8,
  // At full hours, many people's at once.
  send_digest: 2,
  match_alerts: 2,
  send_alerts: 2,
}

/** How often each free place looks for jobs that it was not told of, in milliseconds: their time has come. */
const pollInterval = 2000

/** How long a statement of the queue may take before its connection counts as dead, in milliseconds. */
const queueTimeout = 10_000
/** The same for what is done once a day. */
const dailyTimeout = 3_600_000

/** Connections of each runner: one hears of new jobs, and one takes them and writes down how they went. */
const runnerConnections = 2

/**
 * Runs jobs. A job that throws is repeated with growing delays until its attempts are used up; then its work is
 * abandoned, and it stays in the queue as dead, with its last error, for a person to look at.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { log } = options
  let parts: AsyncDisposable | null = await startParts(options)
  let stopped = false
  let restarting: Promise<void> | null = null
  const end = async () => {
    const ending = parts
    parts = null
    await ending?.[Symbol.asyncDispose]()
  }
  const restart = async () => {
    await end().catch((error: unknown) => log.warn({ err: error }, 'a worker did not end well'))
    while (!stopped && parts === null) {
      try {
        parts = await startParts(options)
      } catch (error) {
        log.warn({ err: error }, 'cannot run jobs yet')
        await sleep(restartPause)
      }
    }
  }
  return {
    restart: () => (restarting ??= restart().finally(() => (restarting = null))),
    stop: async () => {
      stopped = true
      await restarting
      await end()
    },
  }
}

/** How long to wait before all parts are started again, in milliseconds. */
const restartPause = 1_000

/** The parts of a worker: one that says that it lives, and runners that take jobs. To be disposed of together. */
async function startParts(options: WorkerOptions): Promise<AsyncDisposable> {
  const { ownerUrl, tasks, abandonment, daily = [], log, timing } = options
  await using started = new AsyncDisposableStack()
  const pools: pg.Pool[] = []
  started.defer(async () => void (await Promise.all(pools.map((pool) => pool.end()))))
  const connect = (max: number, timeout = queueTimeout) => {
    const pool = new pg.Pool({
      ...connectionDefaults,
      connectionString: ownerUrl,
      max,
      application_name: 'tenantry worker',
      query_timeout: timeout,
    })
    surviveLostConnections(pool, (error) =>
      log.warn({ err: error }, 'lost an idle connection to the job queue'),
    )
    pools.push(pool)
    return pool
  }
  const pulse = connect(1)
  const heartbeat = await startHeartbeat(pulse, log, timing, async () => {
    if (abandonment === undefined) return
    const faults = await abandonDead((text, values) => pulse.query(text, values), abandonment)
    for (const err of faults) log.error({ err }, 'could not abandon the work of a dead job')
  })
  started.defer(() => heartbeat.stop())
  const runners: LastingRunner[] = []
  // All at once, since each waits for what it does last.
  started.defer(async () => void (await Promise.all(runners.map((runner) => runner.stop()))))
  const start = async (
    pgPool: pg.Pool,
    concurrency: number,
    taskList: TaskList,
    cron: readonly DailyTask[] = [],
  ) => {
    const runner = await keepRunning(
      {
        pgPool,
        concurrency,
        noHandleSignals: true,
        pollInterval,
        taskList,
        parsedCronItems: parseCronItems(
          cron.map(({ name, at: [minute, hour] }) => ({
            task: name,
            match: `${minute} ${hour} * * *`,
            options: { backfillPeriod: 24 * 3600 * 1000 },
          })),
        ),
        logger: toLogger(log),
      },
      { heartbeat, log },
    )
    runners.push(runner)
  }
  const starts = Object.entries(tasks).map(([name, task]) =>
    start(connect(runnerConnections), concurrency[name as TaskName], {
      [name]: toTask(task as Work, abandonment?.[name as TaskName] as Work | undefined),
    }),
  )
  if (daily.length > 0)
    starts.push(start(connect(runnerConnections, dailyTimeout), 1, toTaskList(daily), daily))
  // Whatever has started is stopped when one of them cannot.
  const failure = (await Promise.allSettled(starts)).find((start) => start.status === 'rejected')
  if (failure !== undefined) throw failure.reason
  return started.move()
}

const toTaskList = (daily: readonly DailyTask[]): TaskList =>
  Object.fromEntries(
    daily.map((task): [string, Task] => [
      task.name,
      (_payload, helpers) =>
        task.run((text, values) => helpers.query(text, values), helpers.abortSignal ?? neverAborted),
    ]),
  )

/** What is said to runners with fewer connections than places: that is meant. */
const fewConnections = /^WARNING: having maxPoolSize/

const toLogger = (log: Log) =>
  new Logger(() => (level, message, meta) => {
    if (meta?.['error'] instanceof Overtaken) log.info(message)
    else if (level === 'error') log.error({ meta }, message)
    else if (fewConnections.test(message)) log.debug({ meta }, message)
    else if (level === 'warning') log.warn({ meta }, message)
    else log.debug(message)
  })
