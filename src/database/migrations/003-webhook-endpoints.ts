import { type Kysely, sql } from 'kysely'
import { isolateByOrganization } from '../row-security.ts'

/** The HTTP endpoints that hear of events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhook_endpoints')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('events', sql`text[]`, (c) => c.notNull())
    .addColumn('description', 'text')
    .addColumn('enabled', 'boolean', (c) => c.notNull().defaultTo(true))
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('webhook_endpoints_pkey', ['organization_id', 'id'])
    .execute()
  await isolateByOrganization(db, 'webhook_endpoints')
  await db.schema
    .createIndex('webhook_endpoints_by_time')
    .on('webhook_endpoints')
    .columns(['organization_id', 'sandbox', 'created_at', 'id'])
    .execute()
}
