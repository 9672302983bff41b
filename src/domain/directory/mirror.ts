import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { EntraUser } from '../connectors.ts'
import { addToUserCount } from '../tenants/directory-state.ts'
import { mergeUsers } from './merge.ts'
import { type StagedItem, toStagedUser } from './staged-objects.ts'
import { stage, unstage } from './staging.ts'

/** What a directory says of one user. */
export interface UserReading {
  objectId: string
  /** When the reading began or later, by the clock of the database. */
  readAt: string
  /** Null when there is no such user (any more). */
  user: EntraUser | null
}

/**
 * Brings single users of a tenant to what was read of them, and their licenses and the counts with them, unless
 * something newer was read before. The tenant has to be locked.
 */
export async function mirrorUsers(
  db: Scoped,
  tenantId: string,
  readings: readonly UserReading[],
): Promise<void> {
  const present: StagedItem[] = []
  const gone: string[] = []
  for (const reading of readings) {
    const staged = reading.user === null ? null : toStagedUser(reading.user)
    if (!(await noteReading(db, tenantId, reading))) continue
    if (staged === null) gone.push(reading.objectId)
    else present.push(staged)
  }
  for (const id of gone) await mirrorLicenses(db, tenantId, id, [])
  const run = { tenantId, runId: randomUUID(), stagedCount: 0 }
  await stage(
    db,
    run,
    'user',
    present,
    gone.map((id) => ({ id })),
  )
  const { created, deleted } = await mergeUsers(db, run, null)
  for (const { id, sku_ids } of present) await mirrorLicenses(db, tenantId, id, sku_ids as string[])
  await unstage(db, run)
  await addToUserCount(db, tenantId, created - deleted)
}

/** Whether nothing newer was read of the user before; a sync that began before it leaves the user alone then. */
async function noteReading(
  db: Scoped,
  tenantId: string,
  { objectId, readAt }: UserReading,
): Promise<boolean> {
  const noted = await db
    .insertInto('directory_writes')
    .values({ tenant_id: tenantId, entra_object_id: objectId, read_at: readAt })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'tenant_id', 'entra_object_id'])
        .doUpdateSet({ read_at: readAt })
        .where('directory_writes.read_at', '<', sql<Date>`${readAt}::timestamptz`),
    )
    .returning('read_at')
    .executeTakeFirst()
  return noted !== undefined
}

/** Gives a user exactly the licenses named. One that the tenant's subscriptions do not show yet waits for a sync. */
async function mirrorLicenses(
  db: Scoped,
  tenantId: string,
  objectId: string,
  skuIds: readonly string[],
): Promise<void> {
  await sql`
    with holder as (
      select id from directory_users where tenant_id = ${tenantId} and entra_object_id = ${objectId}
    ), removed as (
      delete from assigned_licenses l using holder
      where l.tenant_id = ${tenantId} and l.user_id = holder.id and l.sku_id <> all(${skuIds}::uuid[])
      returning l.sku_id, -1 as seats
    ), added as (
      insert into assigned_licenses (tenant_id, user_id, sku_id)
      select ${tenantId}, holder.id, k.sku_id from holder, subscribed_skus k
      where k.tenant_id = ${tenantId} and k.sku_id = any(${skuIds}::uuid[])
      on conflict (organization_id, tenant_id, user_id, sku_id) do nothing
      returning sku_id, 1 as seats
    )
    update subscribed_skus k set assigned = greatest(0, k.assigned + changed.seats)
    from (select * from removed union all select * from added) changed
    where k.tenant_id = ${tenantId} and k.sku_id = changed.sku_id`.execute(db)
}
