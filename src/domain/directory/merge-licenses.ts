import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type ListedSku, unknownStatus } from './staged-objects.ts'
import { type Run, staged } from './staging.ts'

/**
 * Brings subscribed SKUs and who holds them to what was read, and counts. A SKU that users hold and the directory
 * does not list any more stays, as deleted and without seats.
 * @param skus null when they could not be read: what is known of them stays
 * @param leftOut ids of SKUs that are there, and that cannot be read
 */
export async function mergeLicenses(
  db: Scoped,
  run: Run,
  skus: readonly ListedSku[] | null,
  leftOut: readonly string[],
  since: Date | null,
): Promise<void> {
  const { tenantId } = run
  // Of two with one id, the later.
  const listed = [...new Map((skus ?? []).map((sku) => [sku.sku_id, sku])).values()]
  const unlisted = skus === null ? unknownStatus : 'deleted'
  // Nobody assigns or removes a seat from here on.
  await sql`select from subscribed_skus where tenant_id = ${tenantId} order by sku_id for no key update`.execute(
    db,
  )
  await sql`
    with listed as (
      select * from json_to_recordset(${JSON.stringify(listed)}::json)
        as l (sku_id uuid, sku_part_number text, name text, status text, total int)
    ), held as (
      select distinct held.sku_id::uuid as sku_id from staged_objects s, jsonb_array_elements_text(s.item->'sku_ids') held (sku_id)
      where ${staged(run, 'user')} and not s.removed
    )
    insert into subscribed_skus as kept (tenant_id, sku_id, sku_part_number, name, status, total)
    select ${tenantId}::uuid, sku_id, sku_part_number, name, status, total from listed
    union all
    select ${tenantId}::uuid, sku_id, sku_id::text, sku_id::text, ${unlisted}, 0 from held
    where sku_id not in (select sku_id from listed)
      and sku_id not in (select sku_id from subscribed_skus where tenant_id = ${tenantId})
    on conflict (organization_id, tenant_id, sku_id) do update
      set (sku_part_number, name, status, total) =
        row(excluded.sku_part_number, excluded.name, excluded.status, excluded.total)
      where (kept.sku_part_number, kept.name, kept.status, kept.total)
        is distinct from (excluded.sku_part_number, excluded.name, excluded.status, excluded.total)`.execute(
    db,
  )

  const ofUser = sql`${staged(run, 'user')} and u.tenant_id = ${tenantId} and u.entra_object_id = s.id
    and not s.removed and s.item ? 'sku_ids'`
  await sql`
    delete from assigned_licenses l using directory_users u, staged_objects s
    where ${ofUser} and l.tenant_id = ${tenantId} and l.user_id = u.id
      and not s.item->'sku_ids' ? l.sku_id::text
      and (${since}::timestamptz is null or l.assigned_at < ${since}::timestamptz)`.execute(db)
  await sql`
    insert into assigned_licenses (tenant_id, user_id, sku_id)
    select ${tenantId}::uuid, u.id, held.sku_id::uuid
    from staged_objects s, directory_users u, jsonb_array_elements_text(s.item->'sku_ids') held (sku_id)
    where ${ofUser}
      and not exists (select from assigned_licenses l where l.tenant_id = ${tenantId} and l.user_id = u.id
        and l.sku_id = held.sku_id::uuid)`.execute(db)

  const known = [...listed.map(({ sku_id }) => sku_id), ...leftOut]
  const gone = skus === null ? sql`false` : sql`k.sku_id <> all(${known}::uuid[])`
  await sql`
    delete from subscribed_skus k where tenant_id = ${tenantId} and ${gone}
      and not exists (select from assigned_licenses l where l.tenant_id = ${tenantId} and l.sku_id = k.sku_id)`.execute(
    db,
  )
  await sql`
    update subscribed_skus k set assigned = n.assigned, held_elsewhere = n.held_elsewhere,
      status = case when ${gone} then 'deleted' else k.status end,
      total = case when ${gone} then 0 else k.total end
    from (
      select o.sku_id, count(l.sku_id)::int as assigned,
        case when ${skus === null} then o.held_elsewhere
          else coalesce(min(listed.consumed) - count(l.sku_id), 0)::int end as held_elsewhere
      from subscribed_skus o
        left join assigned_licenses l on l.tenant_id = ${tenantId} and l.sku_id = o.sku_id
        left join json_to_recordset(${JSON.stringify(listed)}::json) as listed (sku_id uuid, consumed int)
          on listed.sku_id = o.sku_id
      where o.tenant_id = ${tenantId} group by o.organization_id, o.tenant_id, o.sku_id
    ) n
    where k.tenant_id = ${tenantId} and k.sku_id = n.sku_id
      and (k.assigned <> n.assigned or k.held_elsewhere <> n.held_elsewhere or ${gone})`.execute(db)
}
