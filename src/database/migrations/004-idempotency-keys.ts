import { type Kysely, sql } from 'kysely'
import { isolateByOrganization } from '../row-security.ts'

/** First answers, kept so that a repeat of the request gets the same one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('idempotency_keys')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('surface', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('request_hash', 'bytea', (c) => c.notNull())
    .addColumn('status', 'integer')
    .addColumn('body', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('idempotency_keys_pkey', ['organization_id', 'surface', 'key'])
    .execute()
  await isolateByOrganization(db, 'idempotency_keys')
  await db.schema
    .createIndex('idempotency_keys_by_time')
    .on('idempotency_keys')
    .columns(['organization_id', 'created_at'])
    .execute()
}
