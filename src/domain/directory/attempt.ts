import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { Overtaken } from '../queue.ts'
import { clearStaged, type Run } from './staging.ts'

export interface SyncOrder {
  readonly organizationId: string
  readonly tenantId: string
  readonly syncId: string
}

/** One attempt at a sync. */
export interface Attempt extends Run, SyncOrder {
  /** Which one it is, from 1. */
  attempts: number
  startedAt: Date
}

/** Takes a sync up; null when it ended, or its tenant is gone. */
export function beginAttempt(db: Scoped, order: SyncOrder): Promise<Attempt | null> {
  const runId = randomUUID()
  return db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('directory_syncs')
      .set({
        status: 'running',
        run_id: runId,
        attempts: sql`attempts + 1`,
        started_at: sql`coalesce(started_at, now())`,
      })
      .where('tenant_id', '=', order.tenantId)
      .where('id', '=', order.syncId)
      .where('status', 'in', ['queued', 'running'])
      .returning(['attempts', sql<Date>`now()`.as('now')])
      .executeTakeFirst()
    if (row === undefined) return null
    await clearStaged(db, order.tenantId)
    return { ...order, runId, attempts: row.attempts, startedAt: row.now, stagedCount: 0 }
  })
}

/**
 * Holds off changes of the tenant and of the sync, and gives the sync if it is this attempt's still: it may have
 * been cancelled, or taken up by another worker that held this one for dead.
 */
export async function lockSync(db: Scoped, attempt: Attempt): Promise<{ allow_deletions: boolean } | null> {
  const tenant = await db
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', attempt.tenantId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (tenant === undefined) return null
  return (await syncOf(db, attempt).forUpdate().executeTakeFirst()) ?? null
}

/** @throws Overtaken when the sync is not this attempt's any more */
export async function requireOwn(db: Scoped, attempt: Attempt): Promise<void> {
  if ((await syncOf(db, attempt).executeTakeFirst()) === undefined) throw new Overtaken()
}

/** The sync, for as long as it is this attempt's. */
const syncOf = (db: Scoped, { tenantId, syncId, runId }: Attempt) =>
  db
    .selectFrom('directory_syncs')
    .select('allow_deletions')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', syncId)
    .where('run_id', '=', runId)
    .where('status', '=', 'running')
