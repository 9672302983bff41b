import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Runner, type RunnerOptions, run, type WorkerEvents } from 'graphile-worker'
import type { Logger as Log } from 'pino'
import type { Heartbeat, Part } from './heartbeat.ts'

/** How long to wait before the next runner is started, in milliseconds. */
const pause = 1_000

/**
 * What the library writes down of jobs it writes down in batches of its own, even of one: only those it waits for when
 * it stops, and only with those a failure ends the runner and not the process.
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

/** Runs jobs until it is stopped, whatever becomes of the database meanwhile. */
export interface LastingRunner {
  stop(): Promise<void>
}

/**
 * Starts a runner, and another one whenever it ends by itself: one that could not write down how a job went, since the
 * database was away, runs no more. The jobs that it leaves are taken up again when its heart has stopped.
 * @throws when the first one cannot be started
 */
export async function keepRunning(
  options: RunnerOptions,
  { heartbeat, log }: { heartbeat: Heartbeat; log: Log },
): Promise<LastingRunner> {
  const stopping = new AbortController()
  const begin = async (): Promise<{ runner: Runner; part: Part }> => {
    const events: WorkerEvents = new EventEmitter()
    const active = new Set<string>()
    events.on('job:start', ({ job }) => active.add(job.id))
    events.on('job:complete', ({ job }) => active.delete(job.id))
    const created = new Promise<Part>((known) =>
      events.once('pool:create', ({ workerPool }) => known({ name: workerPool.id, active: () => active })),
    )
    const looked = new Promise<void>((found, failed) => {
      events.once('job:start', () => found())
      events.once('worker:getJob:empty', () => found())
      events.once('worker:getJob:error', ({ error }) => failed(error as Error))
    })
    const runner = await run({ ...options, events, preset })
    const part = await created
    heartbeat.add(part)
    try {
      await looked
    } catch (error) {
      // The library keeps what its first look for a job brought for good, also when that was an error.
      heartbeat.remove(part)
      await runner.stop()
      throw error
    }
    return { runner, part }
  }
  const beginAgain = async () => {
    for (;;) {
      await sleep(pause, undefined, { signal: stopping.signal })
      try {
        return await begin()
      } catch (error) {
        log.warn({ err: error }, 'cannot run jobs yet')
      }
    }
  }

  let current = await begin()
  const running = (async () => {
    for (;;) {
      // Why it ended, the library has told the log.
      await current.runner.promise.catch(() => {})
      heartbeat.remove(current.part)
      if (stopping.signal.aborted) return
      log.warn({ worker: current.part.name }, 'a runner of jobs ended; another one follows')
      current = await beginAgain()
      if (stopping.signal.aborted) await current.runner.stop()
    }
  })().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })
  return {
    stop: async () => {
      stopping.abort()
      // One that is ending already says so.
      await current.runner.stop().catch(() => {})
      await running
    },
  }
}
