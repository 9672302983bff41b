import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'

// What a tenant tells of its directory. Whoever reads the directory holds the tenant's row.

/**
 * Notes that the directory has just been read into the mirror.
 * @param domain of the directory; taken over where the tenant has none
 * @param shortcomings what was not taken over, in words; null when that is nothing
 * @returns how many users the mirror has
 */
export async function noteSynced(
  db: Scoped,
  tenantId: string,
  { domain, shortcomings }: { domain: string | null; shortcomings: string | null },
): Promise<number> {
  const { user_count } = await db
    .updateTable('tenants')
    .set({
      last_sync_at: sql`now()`,
      updated_at: sql`now()`,
      status: 'connected',
      last_sync_error: shortcomings,
      domain: sql`coalesce(domain, ${domain})`,
      user_count: sql`(select count(*) from directory_users where tenant_id = ${tenantId})`,
    })
    .where('id', '=', tenantId)
    .returning('user_count')
    .executeTakeFirstOrThrow()
  return user_count
}

/** Notes why the directory could not be read; nothing when the tenant is not connected any more. */
export async function noteSyncFailed(db: Scoped, tenantId: string, error: string): Promise<void> {
  await db
    .updateTable('tenants')
    .set({ status: 'sync_failed', last_sync_error: error, updated_at: sql`now()` })
    .where('id', '=', tenantId)
    .where('status', '<>', 'unconnected')
    .execute()
}

/** Counts users that came into the mirror, or, below zero, left it. */
export async function addToUserCount(db: Scoped, tenantId: string, change: number): Promise<void> {
  if (change === 0) return
  await db
    .updateTable('tenants')
    .set({ user_count: sql`user_count + ${change}` })
    .where('id', '=', tenantId)
    .execute()
}
