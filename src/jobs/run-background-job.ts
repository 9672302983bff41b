import { Worker } from 'node:worker_threads'
import type { TaskPayloads } from '../domain/queue.ts'

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
    signal.throwIfAborted()
    const workerData: BackgroundJobOrder = { connectionString, ...payload }
    const thread = new Worker(new URL('./background-job-thread.ts', import.meta.url), {
      workerData,
      resourceLimits,
    })
    const stop = () => thread.postMessage('stop')
    signal.addEventListener('abort', stop)
    try {
      await new Promise<void>((done, failed) => {
        thread.once('error', failed)
        thread.once('exit', (code) => (code === 0 ? done() : failed(new Error('the thread of a job ended'))))
      })
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}
