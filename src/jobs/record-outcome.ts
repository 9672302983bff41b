import { setTimeout as sleep } from 'node:timers/promises'
import { isDatabaseUnavailable } from '../database/errors.ts'

/** How often, and how long after, the database is asked again, in milliseconds. */
const recordings = 60
const pause = 1_000

/**
 * Writes down what somebody outside has answered, again and again while there is no database to write it into: an
 * attempt that began anew would send a second time what has arrived.
 */
export async function recordOutcome(record: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record()
    } catch (error) {
      if (tries >= recordings || signal.aborted || !isDatabaseUnavailable(error)) throw error
      await sleep(pause, undefined, { signal }).catch(() => {})
    }
  }
}
