import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization, searchRole } from '../row-security.ts'

/** Secrets of webhooks that still sign, besides the one before the present: whoever rotates twice keeps both. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('former_webhook_secrets')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('endpoint_id', 'uuid', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('sealed_secret', 'text', (c) => c.notNull())
    .addColumn('signs_until', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('former_webhook_secrets_pkey', ['organization_id', 'endpoint_id', 'id'])
    .addForeignKeyConstraint(
      'former_webhook_secrets_endpoint',
      ['organization_id', 'endpoint_id'],
      'webhook_endpoints',
      ['organization_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'former_webhook_secrets')
  const role = sql.id(searchRole)
  await sql`create policy overview on former_webhook_secrets for select to ${role} using (true)`.execute(db)
  await sql`grant select (sealed_secret) on former_webhook_secrets to ${role}`.execute(db)
  await openToBackup(db)
}
