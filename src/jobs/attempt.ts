import { setTimeout as sleep } from 'node:timers/promises'
import type { JobHelpers, Task } from 'graphile-worker'
import { isDatabaseUnavailable, isOverTime } from '../database/errors.ts'
import { Overtaken } from '../domain/queue.ts'

/** What is to be done with a job's payload. */
export type Work = (payload: unknown, signal: AbortSignal) => Promise<void>

/** How often one attempt is begun anew after the database failed it, and how long after, in milliseconds. */
const repeats = 10
const pause = 1_000

/**
 * One attempt at a job, as the queue runs it. A database that goes away is none of the job's faults: the attempt waits
 * for it and begins anew. The queue would wait longer after each failure, minutes after the fifth, and give the job up
 * after the last.
 * @param abandon called when the last attempt has failed
 */
export const toTask =
  (work: Work, abandon: Work | undefined): Task =>
  async (payload, helpers) => {
    const { job, abortSignal = neverAborted } = helpers
    for (let run = 0; ; run += 1) {
      try {
        await work(payload, abortSignal)
        break
      } catch (error) {
        if (run < repeats && mayBeginAnew(error) && (await returns(helpers, abortSignal))) continue
        // What another run goes on with is not given up.
        const isLast = job.attempts >= job.max_attempts && !(error instanceof Overtaken)
        if (isLast) await abandon?.(payload, abortSignal)
        throw error
      }
    }
    try {
      await checkHeld(helpers)
    } catch (error) {
      // What is done is done: it is not begun anew because nobody could be asked whose it is.
      if (!isInterruption(error) || !(await returns(helpers, abortSignal))) throw error
    }
  }

/**
 * A run may be overtaken by one that another worker began when its job was no longer its own. Who has the job then goes
 * on with the work: that worker may never end it, and nobody else would.
 */
const mayBeginAnew = (error: unknown) => isInterruption(error) || error instanceof Overtaken

/** Whether the same work may succeed as soon as the database is there; what took too long would do so again. */
const isInterruption = (error: unknown) => isDatabaseUnavailable(error) && !isOverTime(error)

/**
 * Waits until the database answers.
 * @returns false when the worker is to stop before it does
 * @throws {Overtaken} when another worker has the job by then
 */
async function returns(helpers: JobHelpers, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    await sleep(pause, undefined, { signal }).catch(() => {})
    try {
      if (!signal.aborted) await checkHeld(helpers)
      return !signal.aborted
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error
    }
  }
  return false
}

/**
 * The library removes a job from the queue when it has succeeded, also when that is another worker's by then; one that
 * has failed it leaves alone.
 * @throws {Overtaken} when the job is not this worker's any more
 */
async function checkHeld(helpers: JobHelpers): Promise<void> {
  const { id, locked_by } = helpers.job
  const { rows } = await helpers.query(
    'select from graphile_worker._private_jobs where id = $1 and locked_by = $2',
    [id, locked_by],
  )
  if (rows.length === 0) throw new Overtaken()
}

/** Stands in where the library gives no signal. */
export const neverAborted = new AbortController().signal
