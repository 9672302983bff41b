import type { Database } from '../database/database.ts'
import type { Connectors } from '../domain/connectors.ts'
import type { TaskPayloads } from '../domain/queue.ts'
import { type EvaluationOrder, runScan } from '../domain/scans/run.ts'
import { runThread } from './thread.ts'

/** What the thread is started with that evaluates. */
export type ScanThreadOrder = EvaluationOrder & { sandbox: boolean; connectionString: string }

/**
 * Room for a directory of 100,000 users and 20,000 applications. Whoever has more of it clears away less often, and grows
 * beyond a gigabyte.
 */
const resourceLimits = { maxOldGenerationSizeMb: 900, maxYoungGenerationSizeMb: 32 }

/**
 * Makes one attempt at a scan of a tenant's directory.
 * @param connectionString of the application's login
 */
export function createRunScan(database: Database, connectors: Connectors, connectionString: string) {
  return (order: TaskPayloads['run_scan'], signal: AbortSignal): Promise<void> => {
    const evaluate = (attempt: EvaluationOrder) =>
      runThread(
        new URL('./scan-thread.ts', import.meta.url),
        { connectionString, sandbox: order.sandbox, ...attempt } satisfies ScanThreadOrder,
        { resourceLimits, signal },
      )
    return database.withOrganization(order, (db) => runScan(db, connectors, order, signal, evaluate), {
      actor: 'system',
    })
  }
}
