import type { TaskPayloads } from '../domain/queue.ts'
import { runThread } from './thread.ts'

/** What a thread is started with. */
export type BackgroundJobOrder = TaskPayloads['run_background_job'] & { connectionString: string }

/**
 * A file is read in small pieces that live shortly. With little room for young objects they are cleared away at
 * once; by default, some hundred megabytes of them come together first.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 }

/**
 * Runs a bulk update or import in a thread of its own, whatever else this process has to do; run again, it goes on
 * where the run before was interrupted.
 * @param connectionString of the application's login
 */
export function createRunBackgroundJob(connectionString: string) {
  return async (payload: TaskPayloads['run_background_job'], signal: AbortSignal): Promise<void> => {
    const workerData: BackgroundJobOrder = { connectionString, ...payload }
    await runThread(new URL('./background-job-thread.ts', import.meta.url), workerData, {
      resourceLimits,
      signal,
    })
  }
}
