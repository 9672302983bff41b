import { beforeAll } from '@jest/globals'
import { pino } from 'pino'
import { createAbandonment } from '../../src/jobs/abandonment.ts'
import { createTasks } from '../../src/jobs/tasks.ts'
import { startWorker, type Tasks, type Worker, type WorkerOptions } from '../../src/jobs/worker.ts'
import { surfaceEvents } from '../../src/surfaces/index.ts'
import { loopbackRules, type TestServer } from './server.ts'

const none = async () => {}

/** Starts a worker in this process that does the jobs of a test file's server. */
export const startWorkerOf = (
  server: TestServer,
  options: Pick<WorkerOptions, 'timing'> = {},
): Promise<Worker> =>
  startWorker({
    ownerUrl: server.ownerUrl,
    tasks: {
      ...createTasks(server.database, server.connectors, {
        ...loopbackRules,
        publicUrl: 'https://tenantry.example',
        events: surfaceEvents,
        connectionString: server.ownerUrl,
      }),
      // The first scan of a tenant would meet what a test lets go wrong for a sync. It has tests of its own.
      run_scan: none,
    },
    abandonment: createAbandonment(server.database),
    log: pino({ level: 'silent' }),
    ...options,
  })

/** Runs the jobs of a test file's server in this process. */
export function useWorker(server: TestServer): void {
  beforeAll(async () => {
    const worker = await startWorkerOf(server)
    server.defer(() => worker.stop())
  })
}

/** Tasks that do nothing. */
export const idleTasks: Tasks = {
  deliver_webhooks: none,
  retry_webhooks: none,
  deliver_webhook: none,
  delete_profiles: none,
  run_background_job: none,
  sync_directory: none,
  run_scan: none,
  run_scan_schedule: none,
  expire_acknowledgement: none,
  deliver_mail: none,
  deliver_chat: none,
  send_digest: none,
  match_alerts: none,
  send_alerts: none,
}

/** Reads until `holds` says yes. @throws when it never does */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const value = await read()
    if (holds(value)) return value
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`waited in vain; last: ${JSON.stringify(await read())}`)
}
