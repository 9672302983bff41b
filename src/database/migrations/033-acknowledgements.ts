import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization } from '../row-security.ts'

/** Findings that somebody has accepted, each for a time and for as long as it does not get worse. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('acknowledgements')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('finding_id', 'uuid', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull().defaultTo(sql`current_setting('app.actor')`))
    .addColumn('at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('expires_at', 'timestamptz')
    // What was accepted: more than that is not.
    .addColumn('severity_then', 'text', (c) => c.notNull())
    .addColumn('points_then', 'integer', (c) => c.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addColumn('ended_why', 'text', (c) =>
      c.check(sql`ended_why in ('replaced', 'withdrawn', 'expired', 'worsened', 'resolved')`),
    )
    .addPrimaryKeyConstraint('acknowledgements_pkey', ['organization_id', 'id'])
    .addForeignKeyConstraint(
      'acknowledgements_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addCheckConstraint('acknowledgements_end', sql`(ended_at is null) = (ended_why is null)`)
    .execute()
  await sql`create unique index acknowledgements_active on acknowledgements (organization_id, tenant_id, finding_id)
    where ended_at is null`.execute(db)
  await isolateByOrganization(db, 'acknowledgements')
  await openToBackup(db)
}
