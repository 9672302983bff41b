import type { Database } from '../database/database.ts'
import type { Connectors } from '../domain/connectors.ts'
import { runSync, type SyncRules } from '../domain/directory/sync.ts'
import type { TaskPayloads } from '../domain/queue.ts'

/** Makes one attempt at a sync of a tenant with its directory, and enqueues the next one when it has to. */
export function createSyncDirectory(database: Database, connectors: Connectors, rules?: SyncRules) {
  return (order: TaskPayloads['sync_directory'], signal: AbortSignal) =>
    database.withOrganization(order, (db) => runSync(db, connectors, order, signal, rules), {
      actor: 'system',
    })
}
