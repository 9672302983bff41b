import type { Database } from '../database/database.ts'
import type { Connectors } from '../domain/connectors.ts'
import { createDeliverWebhook, type DeliveryRules } from './deliver-webhook.ts'
import type { Tasks } from './worker.ts'

/** All tasks: one for each name that the domain enqueues. */
export function createTasks(database: Database, connectors: Connectors, rules: DeliveryRules): Tasks {
  return { deliver_webhook: createDeliverWebhook(database, connectors, rules) }
}
