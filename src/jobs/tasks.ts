import type { Database } from '../database/database.ts'
import { sendCollected } from '../domain/alerts/collected.ts'
import { matchAlerts } from '../domain/alerts/match.ts'
import { runDeletions } from '../domain/analytics/deletions.ts'
import type { Connectors } from '../domain/connectors.ts'
import type { SyncRules } from '../domain/directory/sync.ts'
import { sendDigest } from '../domain/notifications/held.ts'
import { expire } from '../domain/scans/acknowledgements.ts'
import { runSchedule } from '../domain/scans/schedule.ts'
import { scheduleDeliveries } from '../domain/webhooks/schedule.ts'
import { createDeliverChat } from './deliver-chat.ts'
import { createDeliverMail } from './deliver-mail.ts'
import { createDeliverWebhooks, type DeliveryRules } from './deliver-webhooks.ts'
import { createRunBackgroundJob } from './run-background-job.ts'
import { createRunScan } from './run-scan.ts'
import { createSyncDirectory } from './sync-directory.ts'
import type { Tasks } from './worker.ts'

export interface TaskOptions extends DeliveryRules {
  /** Of the application's login, for what runs in a thread of its own. */
  connectionString: string
  /** The product's own when left out. */
  syncRules?: SyncRules
}

/** All tasks: one for each name that the domain enqueues. */
export function createTasks(database: Database, connectors: Connectors, options: TaskOptions): Tasks {
  return {
    deliver_webhooks: createDeliverWebhooks(database, connectors, options, { failing: false, atOnce: 4 }),
    retry_webhooks: createDeliverWebhooks(database, connectors, options, { failing: true, atOnce: 2 }),
    deliver_webhook: (side) => database.withOrganization(side, scheduleDeliveries),
    delete_profiles: (environment, signal) => runDeletions(database, environment, signal),
    run_background_job: createRunBackgroundJob(options.connectionString),
    sync_directory: createSyncDirectory(database, connectors, options.syncRules),
    run_scan_schedule: (tenant) =>
      database.withOrganization(tenant, (db) => runSchedule(db, tenant), { actor: 'system' }),
    expire_acknowledgement: ({ tenantId, acknowledgementId, ...side }) =>
      database.withOrganization(side, (db) => expire(db, { tenantId, acknowledgementId }), {
        actor: 'system',
      }),
    deliver_mail: createDeliverMail(database, connectors),
    deliver_chat: createDeliverChat(database, connectors),
    send_digest: (person) =>
      database.withOrganization(person, (db) => sendDigest(db, connectors, person), { actor: 'system' }),
    match_alerts: (scan) =>
      database.withOrganization(scan, (db) => matchAlerts(db, connectors, scan), { actor: 'system' }),
    send_alerts: (collection) =>
      database.withOrganization(collection, (db) => sendCollected(db, connectors, collection), {
        actor: 'system',
      }),
    run_scan: createRunScan(database, connectors, options.connectionString),
  }
}
