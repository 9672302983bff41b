import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization } from '../row-security.ts'

/** What scans of a tenant are told to overlook, and a way to what was done in a tenant lately. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scan_settings')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    // Only what somebody has set.
    .addColumn('settings', 'jsonb', (c) => c.notNull())
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addPrimaryKeyConstraint('scan_settings_pkey', ['organization_id', 'tenant_id'])
    .addForeignKeyConstraint(
      'scan_settings_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'scan_settings')
  await sql`create index audit_events_of_tenant on audit_events (organization_id, tenant_id, at, id)
    where tenant_id is not null`.execute(db)
  await openToBackup(db)
}
