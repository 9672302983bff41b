import { beforeAll } from '@jest/globals'
import { pino } from 'pino'
import { createAbandonment } from '../../src/jobs/abandonment.ts'
import { createTasks } from '../../src/jobs/tasks.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { loopbackRules, type TestServer } from './server.ts'

/** Runs the jobs of a test file's server in this process. */
export function useWorker(server: TestServer): void {
  beforeAll(async () => {
    const worker = await startWorker({
      ownerUrl: server.ownerUrl,
      tasks: createTasks(server.database, server.connectors, {
        ...loopbackRules,
        publicUrl: 'https://tenantry.example',
        connectionString: server.ownerUrl,
      }),
      abandonment: createAbandonment(server.database),
      log: pino({ level: 'silent' }),
    })
    server.defer(() => worker.stop())
  })
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
