import { type Kysely, sql } from 'kysely'
import { isolateByOrganization } from '../row-security.ts'

/** Changing directories: claims of requests that wait for one, and what must not be overwritten by an older read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A key without an answer belongs to whoever holds its lease, until that ends.
  await sql`alter table idempotency_keys add column lease_id uuid, add column leased_until timestamptz`.execute(
    db,
  )

  // One row for each user that was changed through us: what was read of it before `read_at` is out of date, also
  // that it is there. A sync clears away what is older than itself.
  await db.schema
    .createTable('directory_writes')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('entra_object_id', 'uuid', (c) => c.notNull())
    .addColumn('read_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('directory_writes_pkey', ['organization_id', 'tenant_id', 'entra_object_id'])
    .addForeignKeyConstraint(
      'directory_writes_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'directory_writes')
}
