import type { Database } from '../database/database.ts'
import { runDeletions } from '../domain/analytics/deletions.ts'
import { createDeliverWebhook, type DeliveryRules } from './deliver-webhook.ts'
import type { Tasks } from './worker.ts'

/** All tasks: one for each name that the domain enqueues. */
export function createTasks(database: Database, rules: DeliveryRules): Tasks {
  return {
    deliver_webhook: createDeliverWebhook(database, rules),
    delete_profiles: (environment, signal) => runDeletions(database, environment, signal),
  }
}
