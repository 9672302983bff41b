import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization } from '../row-security.ts'

/** When a tenant is scanned without being asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scan_schedules')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('enabled', 'boolean', (c) => c.notNull())
    .addColumn('frequency', 'text', (c) => c.notNull().check(sql`frequency in ('DAILY', 'WEEKLY')`))
    // Null for every day.
    .addColumn('day_of_week', 'text', (c) =>
      c.check(sql`day_of_week in ('MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN')`),
    )
    .addColumn('time', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    // Null while it is off.
    .addColumn('next_run_at', 'timestamptz')
    .addColumn('last_run_at', 'timestamptz')
    // Why the last one came to nothing.
    .addColumn('last_problem', 'text')
    .addPrimaryKeyConstraint('scan_schedules_pkey', ['organization_id', 'tenant_id'])
    .addForeignKeyConstraint(
      'scan_schedules_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addCheckConstraint('scan_schedules_day', sql`(frequency = 'WEEKLY') = (day_of_week is not null)`)
    .addCheckConstraint('scan_schedules_next', sql`enabled = (next_run_at is not null)`)
    .execute()
  await isolateByOrganization(db, 'scan_schedules')
  await openToBackup(db)
}
