import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { notFound, taken } from '../errors.ts'

// What a tenant tells of its directory, written down by whoever connects and reads it.

/**
 * Connects a tenant to a directory. Waits for whoever changes the tenant's users here, and they for this
 * (`unconnectedTenant`).
 * @throws RequestError `not_found` when the caller sees no such tenant; `conflict` when another one has the directory
 */
export async function setConnected(db: Scoped, tenantId: string, entraTenantId: string): Promise<void> {
  const tenant = await db
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', tenantId)
    .forUpdate()
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  await db
    .updateTable('tenants')
    .set({
      entra_tenant_id: entraTenantId,
      status: 'connected',
      last_sync_error: null,
      updated_at: sql`now()`,
    })
    .where('id', '=', tenantId)
    .execute()
    .catch((error: unknown) => {
      throw violatedUniqueness(error) === 'tenants_directory'
        ? taken('entraTenantId', 'by another tenant')
        : error
    })
}

/** Connects a tenant to no directory. @throws RequestError `not_found` when the caller sees no such tenant */
export async function setUnconnected(db: Scoped, tenantId: string): Promise<void> {
  const tenant = await db
    .updateTable('tenants')
    .set({
      entra_tenant_id: null,
      status: 'unconnected',
      last_sync_error: null,
      updated_at: sql`now()`,
    })
    .where('id', '=', tenantId)
    .returning('id')
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
}

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
