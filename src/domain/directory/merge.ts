import { type RawBuilder, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type DeletionRules, isSuspicious } from './deletions.ts'
import { mergeNames } from './merge-names.ts'
import { deviceColumns, groupColumns } from './staged-objects.ts'
import { type Kind, type Run, staged } from './staging.ts'
import { fieldColumns, type RequiredUserColumn } from './user-fields.ts'

/** How a kind of object is kept: which of its columns come from the directory. */
interface Mirror {
  kind: Kind
  table: string
  columns: readonly string[]
  /** Column that every object has: one that is only known to be there has none, and changes nothing. */
  required: string
  /** Column that has Graph's id of the object. */
  graphId: string
  /** Where a value that the directory does not give comes from; `r` is the object. */
  otherwise?: Readonly<Record<string, RawBuilder<unknown>>>
}

const users: Mirror = {
  kind: 'user',
  table: 'directory_users',
  graphId: 'entra_object_id',
  required: 'user_principal_name',
  columns: ['entra_object_id', ...fieldColumns],
  otherwise: {
    entra_object_id: sql`s.id`,
    display_name: sql`coalesce(r.display_name, r.user_principal_name)`,
    account_enabled: sql`coalesce(r.account_enabled, true)`,
  } satisfies Record<
    Exclude<RequiredUserColumn, 'user_principal_name'> | 'entra_object_id',
    RawBuilder<unknown>
  >,
}

const groups: Mirror = {
  kind: 'group',
  table: 'directory_groups',
  graphId: 'id',
  required: 'display_name',
  columns: Object.keys(groupColumns),
}

const devices: Mirror = {
  kind: 'device',
  table: 'directory_devices',
  graphId: 'id',
  required: 'display_name',
  columns: Object.keys(deviceColumns),
}

export interface Changed {
  created: number
  updated: number
  deleted: number
}

/** When everything began to be read, and how much of what was not found may go. */
export interface Completeness {
  since: Date
  rules: DeletionRules
}

/**
 * Brings the users to what was staged.
 * @param whole when everything was read: what is missing is gone, unless it came here later. Null when only changes
 * were read.
 * @returns what changed, how many were kept though they are missing, and whose names have passed to others
 */
export async function mergeUsers(
  db: Scoped,
  run: Run,
  whole: Completeness | null,
): Promise<Changed & { held: number; nameless: string[] }> {
  const { tenantId } = run
  // Whoever was made here before the directory was known keeps the id under which others know them.
  await sql`
    update directory_users u set entra_object_id = s.id from staged_objects s
    where ${staged(run, 'user')} and not s.removed and u.tenant_id = ${tenantId} and u.entra_object_id is null
      and lower(u.user_principal_name) = lower((s.item->>'user_principal_name') collate "und-x-icu")
      and not exists (select from directory_users o where o.tenant_id = ${tenantId} and o.entra_object_id = s.id)`.execute(
    db,
  )
  const gone = await removeMissing(db, run, users, whole)
  const nameless = await mergeNames(db, run)
  const changed = await upsert(db, run, users)
  return { ...changed, ...gone, nameless }
}

/** Notes when users signed in last. That changes no user: `updated_at` stays. */
export async function mergeSignIns(db: Scoped, run: Run): Promise<void> {
  const at = sql`(s.item->>'last_sign_in_at')::timestamptz`
  await sql`
    update directory_users u set last_sign_in_at = ${at} from staged_objects s
    where ${staged(run, 'sign_in')} and u.tenant_id = ${run.tenantId} and u.entra_object_id = s.id
      and u.last_sign_in_at is distinct from ${at}`.execute(db)
}

/** Brings a tenant's groups or devices to what was staged: all there are. @returns how many missing ones were kept */
export async function mergeAll(
  db: Scoped,
  run: Run,
  kind: 'group' | 'device',
  whole: Completeness,
): Promise<number> {
  const mirror = kind === 'group' ? groups : devices
  const { held } = await removeMissing(db, run, mirror, whole)
  await upsert(db, run, mirror)
  return held
}

/** The write-through of an object by its id in the directory, if it was read again at `since` or later. */
const writtenSince = (tenantId: string, id: RawBuilder<unknown>, since: Date) =>
  sql`select from directory_writes w
    where w.tenant_id = ${tenantId} and w.entra_object_id = ${id} and w.read_at >= ${since}::timestamptz`

/**
 * Drops what was staged of users that were changed through us since the reading began: the mirror has what the
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

async function removeMissing(
  db: Scoped,
  run: Run,
  mirror: Mirror,
  whole: Completeness | null,
): Promise<{ deleted: number; held: number }> {
  const table = sql.table(mirror.table)
  const id = sql.ref(`t.${mirror.graphId}`)
  const present = sql`select from staged_objects s where ${staged(run, mirror.kind)} and s.id = ${id}`
  const missing =
    whole === null
      ? sql`exists (${present} and s.removed)`
      : sql`t.updated_at < ${whole.since}::timestamptz and not exists (${present} and not s.removed)
        and not exists (${writtenSince(run.tenantId, id, whole.since)})`
  if (whole !== null) {
    const { rows } = await sql<{ known: number; gone: number; missing: number; found: number }>`
      select count(${id}) as known, count(${id}) filter (where ${missing}) as gone,
        count(*) filter (where ${missing}) as missing,
        (select count(*) from staged_objects s where ${staged(run, mirror.kind)} and not s.removed) as found
      from ${table} t where t.tenant_id = ${run.tenantId}`.execute(db)
    const [absences] = rows
    if (absences !== undefined && isSuspicious(absences, whole.rules))
      return { deleted: 0, held: absences.missing }
  }
  const result = await sql`
    delete from ${table} t where t.tenant_id = ${run.tenantId} and ${missing}`.execute(db)
  return { deleted: Number(result.numAffectedRows ?? 0), held: 0 }
}

/** Inserts what is new and updates what differs. `jsonb_populate_record` leaves what was not gathered as it is. */
async function upsert(db: Scoped, run: Run, mirror: Mirror): Promise<Omit<Changed, 'deleted'>> {
  const { columns, otherwise = {}, kind, required } = mirror
  const table = sql.table(mirror.table)
  const names = sql.join(columns.map((column) => sql.id(column)))
  const values = sql.join(columns.map((column) => otherwise[column] ?? sql.ref(`r.${column}`)))
  const before = sql.join(columns.map((column) => sql.ref(`t.${column}`)))
  const next = sql.join(columns.map((column) => sql.ref(`excluded.${column}`)))
  const { rows } = await sql<{ created: number; updated: number }>`
    with taken as (
      insert into ${table} as kept (tenant_id, id, ${names})
      select s.tenant_id, coalesce(t.id, s.id), ${values}
      from staged_objects s
        left join ${table} t on t.tenant_id = ${run.tenantId} and ${sql.ref(`t.${mirror.graphId}`)} = s.id
        cross join lateral jsonb_populate_record(t, s.item) r
      where ${staged(run, kind)} and not s.removed and ${sql.ref(`r.${required}`)} is not null
        and (t.id is null or (${before}) is distinct from (${values}))
      on conflict (organization_id, tenant_id, id) do update set (${names}, updated_at) = row(${next}, now())
      returning (xmax = 0) as created
    )
    select count(*) filter (where created) as created, count(*) filter (where not created) as updated
    from taken`.execute(db)
  return rows[0] ?? { created: 0, updated: 0 }
}
