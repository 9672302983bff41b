import { type RawBuilder, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { EntraSku } from '../connectors.ts'
import { productName } from './product-names.ts'
import type { Kind, Run } from './staging.ts'

/** How a kind of object is kept: which of its columns come from the directory. */
interface Mirror {
  kind: Kind
  table: string
  columns: readonly string[]
  /** Column that has Graph's id of the object. */
  graphId: string
  /** Where a value that the directory does not give comes from; `r` is the object. */
  otherwise?: Readonly<Record<string, RawBuilder<unknown>>>
}

const users: Mirror = {
  kind: 'user',
  table: 'directory_users',
  graphId: 'entra_object_id',
  columns: [
    'entra_object_id',
    'user_principal_name',
    'display_name',
    'given_name',
    'surname',
    'mail',
    'job_title',
    'department',
    'usage_location',
    'account_enabled',
    'created_at',
  ],
  otherwise: {
    entra_object_id: sql`s.id`,
    display_name: sql`coalesce(r.display_name, r.user_principal_name)`,
    account_enabled: sql`coalesce(r.account_enabled, true)`,
    created_at: sql`coalesce(r.created_at, t.created_at, now())`,
  },
}

const groups: Mirror = {
  kind: 'group',
  table: 'directory_groups',
  graphId: 'id',
  columns: [
    'display_name',
    'description',
    'mail',
    'mail_enabled',
    'security_enabled',
    'group_types',
    'visibility',
    'membership_rule',
    'created_at',
  ],
}

const devices: Mirror = {
  kind: 'device',
  table: 'directory_devices',
  graphId: 'id',
  columns: [
    'device_id',
    'display_name',
    'account_enabled',
    'operating_system',
    'operating_system_version',
    'trust_type',
    'manufacturer',
    'model',
    'is_managed',
    'is_compliant',
    'last_sign_in_at',
    'created_at',
  ],
}

export interface Changed {
  created: number
  updated: number
  deleted: number
}

const staged = ({ tenantId, runId }: Run, kind: Kind) =>
  sql`s.tenant_id = ${tenantId} and s.run_id = ${runId} and s.kind = ${kind}`

/**
 * Brings the users to what was gathered, and their licenses with them.
 * @param since when everything began to be read: what is missing is gone, unless it came here later. Null when
 * only changes were read.
 */
export async function mergeUsers(db: Scoped, run: Run, since: Date | null): Promise<Changed> {
  const { tenantId } = run
  const here = sql`u.tenant_id = ${tenantId}`
  const name = sql`lower((s.item->>'user_principal_name') collate "und-x-icu")`
  // Whoever was made here before the directory was known keeps the id under which others know them.
  await sql`
    update directory_users u set entra_object_id = s.id from staged_objects s
    where ${staged(run, 'user')} and not s.removed and ${here} and u.entra_object_id is null
      and lower(u.user_principal_name) = ${name}
      and not exists (select from directory_users o where o.tenant_id = ${tenantId} and o.entra_object_id = s.id)`.execute(
    db,
  )
  const gone = await removeMissing(db, run, users, since)
  // A name may pass from one user to another: all that change are given up before any is taken.
  await sql`
    update directory_users u set user_principal_name = u.id::text from staged_objects s
    where ${staged(run, 'user')} and not s.removed and ${here} and u.entra_object_id = s.id
      and lower(u.user_principal_name) <> ${name}`.execute(db)
  const changed = await takeOver(db, run, users)
  return { ...changed, deleted: gone }
}

/** Brings a tenant's groups and devices to what was gathered: all there are. */
export async function mergeGroupsAndDevices(db: Scoped, run: Run, since: Date): Promise<void> {
  for (const mirror of [groups, devices]) {
    await removeMissing(db, run, mirror, since)
    await takeOver(db, run, mirror)
  }
}

/** The write-through of an object by its id in the directory, if it was read again at `since` or later. */
const writtenSince = (tenantId: string, id: RawBuilder<unknown>, since: Date) =>
  sql`select from directory_writes w
    where w.tenant_id = ${tenantId} and w.entra_object_id = ${id} and w.read_at >= ${since}::timestamptz`

/**
 * Drops what was gathered of users that were changed through us since the reading began: the mirror has what the
 * directory said of them afterwards, or that they are gone. And forgets the changes before it.
 * @returns whether anything was dropped: what others changed of these users meanwhile has to be read once more
 */
export async function dropOutdated(db: Scoped, run: Run, since: Date): Promise<boolean> {
  await db
    .deleteFrom('directory_writes')
    .where('tenant_id', '=', run.tenantId)
    .where('read_at', '<', since)
    .execute()
  const dropped = await sql`
    delete from staged_objects s
    where ${staged(run, 'user')} and exists (${writtenSince(run.tenantId, sql.ref('s.id'), since)})`.execute(
    db,
  )
  return Number(dropped.numAffectedRows ?? 0) > 0
}

async function removeMissing(db: Scoped, run: Run, mirror: Mirror, since: Date | null): Promise<number> {
  const id = sql.ref(`t.${mirror.graphId}`)
  const present = sql`select from staged_objects s where ${staged(run, mirror.kind)} and s.id = ${id}`
  const missing =
    since === null
      ? sql`exists (${present} and s.removed)`
      : sql`t.updated_at < ${since}::timestamptz and not exists (${present} and not s.removed)
        and not exists (${writtenSince(run.tenantId, id, since)})`
  const result = await sql`
    delete from ${sql.table(mirror.table)} t where t.tenant_id = ${run.tenantId} and ${missing}`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** Inserts what is new and updates what differs. `jsonb_populate_record` leaves what was not gathered as it is. */
async function takeOver(db: Scoped, run: Run, mirror: Mirror): Promise<Omit<Changed, 'deleted'>> {
  const { columns, otherwise = {}, kind } = mirror
  const table = sql.table(mirror.table)
  const names = sql.join(columns.map((column) => sql.id(column)))
  const values = sql.join(columns.map((column) => otherwise[column] ?? sql.ref(`r.${column}`)))
  const before = sql.join(columns.map((column) => sql.ref(`t.${column}`)))
  const next = sql.join(columns.map((column) => sql.ref(`excluded.${column}`)))
  const known = kind === 'user' ? sql`and r.user_principal_name is not null` : sql``
  const { rows } = await sql<{ created: number; updated: number }>`
    with taken as (
      insert into ${table} as kept (tenant_id, id, ${names})
      select s.tenant_id, coalesce(t.id, s.id), ${values}
      from staged_objects s
        left join ${table} t on t.tenant_id = ${run.tenantId} and ${sql.ref(`t.${mirror.graphId}`)} = s.id
        cross join lateral jsonb_populate_record(t, s.item) r
      where ${staged(run, kind)} and not s.removed ${known}
        and (t.id is null or (${before}) is distinct from (${values}))
      on conflict (organization_id, tenant_id, id) do update set (${names}, updated_at) = row(${next}, now())
      returning (xmax = 0) as created
    )
    select count(*) filter (where created) as created, count(*) filter (where not created) as updated
    from taken`.execute(db)
  return rows[0] ?? { created: 0, updated: 0 }
}

/** Microsoft's states of a subscription; any other one is taken for one that gives no seats. */
const skuStatus: Readonly<Record<string, string>> = {
  Enabled: 'enabled',
  Warning: 'warning',
  Suspended: 'suspended',
  Deleted: 'deleted',
  LockedOut: 'locked_out',
}

/**
 * Brings subscribed SKUs and who holds them to what was read, and counts. A SKU that users hold and the directory
 * does not list any more stays, as deleted and without seats.
 */
export async function mergeLicenses(
  db: Scoped,
  run: Run,
  skus: readonly EntraSku[],
  since: Date | null,
): Promise<void> {
  const { tenantId } = run
  const listed = skus.map(({ skuId, skuPartNumber, capabilityStatus, prepaidUnits }) => ({
    sku_id: skuId,
    sku_part_number: skuPartNumber,
    name: productName(skuId) ?? skuPartNumber,
    status: skuStatus[capabilityStatus ?? ''] ?? 'locked_out',
    total: Math.min(prepaidUnits.enabled + prepaidUnits.warning, 2 ** 31 - 1),
  }))
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
    select ${tenantId}::uuid, sku_id, sku_id::text, sku_id::text, 'deleted', 0 from held
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

  const ids = listed.map(({ sku_id }) => sku_id)
  await sql`
    delete from subscribed_skus k where tenant_id = ${tenantId} and sku_id <> all(${ids}::uuid[])
      and not exists (select from assigned_licenses l where l.tenant_id = ${tenantId} and l.sku_id = k.sku_id)`.execute(
    db,
  )
  await sql`
    update subscribed_skus k set assigned = n.assigned,
      status = case when k.sku_id = any(${ids}::uuid[]) then k.status else 'deleted' end,
      total = case when k.sku_id = any(${ids}::uuid[]) then k.total else 0 end
    from (
      select o.sku_id, count(l.sku_id)::int as assigned from subscribed_skus o
        left join assigned_licenses l on l.tenant_id = ${tenantId} and l.sku_id = o.sku_id
      where o.tenant_id = ${tenantId} group by 1
    ) n
    where k.tenant_id = ${tenantId} and k.sku_id = n.sku_id
      and (k.assigned <> n.assigned or k.sku_id <> all(${ids}::uuid[]))`.execute(db)
}
