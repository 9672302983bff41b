import type { Database } from '../database/database.ts'
import { runDeletions } from '../domain/analytics/deletions.ts'
import type { Connectors } from '../domain/connectors.ts'
import { createDeliverWebhook, type DeliveryRules } from './deliver-webhook.ts'
import { createRunBackgroundJob } from './run-background-job.ts'
import { createSyncDirectory } from './sync-directory.ts'
import type { Tasks } from './worker.ts'

export interface TaskOptions extends DeliveryRules {
  /** Of the application's login, for what runs in a thread of its own. */
  connectionString: string
}

/** All tasks: one for each name that the domain enqueues. */
export function createTasks(database: Database, connectors: Connectors, options: TaskOptions): Tasks {
  return {
    deliver_webhook: createDeliverWebhook(database, connectors, options),
    delete_profiles: (environment, signal) => runDeletions(database, environment, signal),
    run_background_job: createRunBackgroundJob(options.connectionString),
    sync_directory: createSyncDirectory(database, connectors),
  }
}
