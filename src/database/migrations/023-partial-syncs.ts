import { type Kysely, sql } from 'kysely'

/** Syncs that take over what can be read, and say what they did not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table directory_syncs
    drop constraint directory_syncs_status_check,
    add constraint directory_syncs_status_check
      check (status in ('queued', 'running', 'succeeded', 'partial', 'failed')),
    -- What could not be read, what was left out of what was read, and how much was kept though it seems to be gone.
    add column missing jsonb not null default '[]',
    add column left_out jsonb not null default '{"count": 0, "objects": []}',
    add column held_deletions jsonb not null default '{"users": 0, "groups": 0, "devices": 0}',
    add column allow_deletions boolean not null default false`.execute(db)
  // In which order a run has read its objects: of two users with one name, the later one has it.
  await sql`alter table staged_objects add column position integer not null default 0`.execute(db)
  // Seats that Microsoft counts as taken beyond those whose holders are here; below zero when it counts fewer.
  await sql`alter table subscribed_skus add column held_elsewhere integer not null default 0`.execute(db)
  await sql`alter table staged_objects drop constraint staged_objects_kind_check,
    add constraint staged_objects_kind_check check (kind in ('user', 'group', 'device', 'sign_in'))`.execute(
    db,
  )
  // A directory may not say when a user was made.
  await sql`alter table directory_users alter column created_at drop not null`.execute(db)
  await sortFromTheLast(db)
}

/** Lists that have the latest first have those without a time last. */
async function sortFromTheLast(db: Kysely<unknown>): Promise<void> {
  for (const column of ['created_at', 'last_sign_in_at'])
    await sql`create index ${sql.id(`directory_users_from_last_${column}`)} on directory_users
      (organization_id, tenant_id, ${sql.id(column)} desc nulls last, id desc)`.execute(db)
  await sql`create index tenants_from_last_last_sync_at on tenants
    (organization_id, sandbox, last_sync_at desc nulls last, id desc)`.execute(db)
}
