import { type Kysely, sql } from 'kysely'
import { isolateByOrganization } from '../row-security.ts'

/** Reading directories: the rest of the mirror, its runs, and where a run gathers what it reads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tenants add column last_sync_error text, drop constraint tenants_status_check,
    add constraint tenants_status_check check (status in ('unconnected', 'connected', 'sync_failed'))`.execute(
    db,
  )
  await sql`alter table directory_connections add column users_delta_link text`.execute(db)
  // Null for a user that was made here and that no directory has (yet).
  await sql`alter table directory_users add column entra_object_id uuid`.execute(db)
  await sql`create unique index directory_users_entra_object_id
    on directory_users (organization_id, tenant_id, entra_object_id) where entra_object_id is not null`.execute(
    db,
  )

  const ofTenant = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
      .addColumn('tenant_id', 'uuid', (c) => c.notNull())
      .addColumn('id', 'uuid', (c) => c.notNull())
      .addForeignKeyConstraint(
        `${table}_tenant`,
        ['organization_id', 'tenant_id'],
        'tenants',
        ['organization_id', 'id'],
        (fk) => fk.onDelete('cascade'),
      )
      .addPrimaryKeyConstraint(`${table}_pkey`, ['organization_id', 'tenant_id', 'id'])

  await ofTenant('directory_groups')
    .addColumn('display_name', sql`text collate "und-x-icu"`, (c) => c.notNull())
    .addColumn('description', 'text')
    .addColumn('mail', 'text')
    .addColumn('mail_enabled', 'boolean', (c) => c.notNull())
    .addColumn('security_enabled', 'boolean', (c) => c.notNull())
    .addColumn('group_types', sql`text[]`, (c) => c.notNull())
    .addColumn('visibility', 'text')
    .addColumn('membership_rule', 'text')
    .addColumn('created_at', 'timestamptz')
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .execute()
  await isolateByOrganization(db, 'directory_groups')

  await ofTenant('directory_devices')
    .addColumn('device_id', 'text')
    .addColumn('display_name', sql`text collate "und-x-icu"`, (c) => c.notNull())
    .addColumn('account_enabled', 'boolean', (c) => c.notNull())
    .addColumn('operating_system', 'text')
    .addColumn('operating_system_version', 'text')
    .addColumn('trust_type', 'text')
    .addColumn('manufacturer', 'text')
    .addColumn('model', 'text')
    .addColumn('is_managed', 'boolean')
    .addColumn('is_compliant', 'boolean')
    .addColumn('last_sign_in_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz')
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .execute()
  await isolateByOrganization(db, 'directory_devices')

  await ofTenant('directory_syncs')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('queued')
        .check(sql`status in ('queued', 'running', 'succeeded', 'failed')`),
    )
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    // The attempt that may write: one that was taken for dead must not.
    .addColumn('run_id', 'uuid')
    .addColumn('counts', 'jsonb')
    .addColumn('error', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('started_at', 'timestamptz')
    .addColumn('finished_at', 'timestamptz')
    .execute()
  await isolateByOrganization(db, 'directory_syncs')
  await sql`create unique index directory_syncs_active on directory_syncs (organization_id, tenant_id)
    where status in ('queued', 'running')`.execute(db)

  // Lost in a crash of the database, which ends every run anyway.
  await sql`create unlogged table staged_objects (
    organization_id uuid not null default current_organization(),
    tenant_id uuid not null,
    run_id uuid not null,
    kind text not null check (kind in ('user', 'group', 'device')),
    id uuid not null,
    item jsonb not null,
    removed boolean not null default false,
    primary key (organization_id, tenant_id, run_id, kind, id)
  )`.execute(db)
  await isolateByOrganization(db, 'staged_objects')
}
