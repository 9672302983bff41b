import { type ResourceLimits, Worker } from 'node:worker_threads'
import { Overtaken } from '../domain/queue.ts'

/** How a thread ends of which another run has taken over: no class of an error comes out of a thread. */
export const overtaken = 75

/**
 * Runs a module in a thread of its own until it ends.
 * @param signal when it is aborted, the thread is sent `stop`
 * @throws Overtaken; what the module did not catch
 */
export async function runThread(
  module: URL,
  workerData: unknown,
  { resourceLimits, signal }: { resourceLimits: ResourceLimits; signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted()
  const thread = new Worker(module, { workerData, resourceLimits })
  const stop = () => thread.postMessage('stop')
  signal.addEventListener('abort', stop)
  try {
    await new Promise<void>((done, failed) => {
      thread.once('error', failed)
      thread.once('exit', (code) => {
        if (code === 0) done()
        else failed(code === overtaken ? new Overtaken() : new Error('the thread of a job ended'))
      })
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
