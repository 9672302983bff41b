import { type Kysely, sql } from 'kysely'
import { isolateByOrganization } from '../row-security.ts'

/** Events and their deliveries. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('webhook_endpoints')
    .addColumn('previous_secret', 'text')
    .addColumn('previous_secret_until', 'timestamptz')
    .addColumn('failing_since', 'timestamptz')
    .addColumn('disabled_reason', 'text', (c) => c.check(sql`disabled_reason in ('gone', 'failing')`))
    .execute()

  await db.schema
    .createTable('events')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'uuid')
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('severity', 'text', (c) =>
      c.notNull().check(sql`severity in ('critical', 'high', 'medium', 'low')`),
    )
    // The tenant as it was then: id, name and domain.
    .addColumn('tenant', 'jsonb', (c) => c.notNull())
    .addColumn('details', 'jsonb', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addPrimaryKeyConstraint('events_pkey', ['organization_id', 'id'])
    .execute()
  await isolateByOrganization(db, 'events')
  await db.schema
    .createIndex('events_by_time')
    .on('events')
    .columns(['organization_id', 'created_at', 'id'])
    .execute()

  await db.schema
    .createTable('webhook_deliveries')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('endpoint_id', 'uuid', (c) => c.notNull())
    .addColumn('event_id', 'uuid', (c) => c.notNull())
    // Rendered at the first attempt; every retry sends the same bytes.
    .addColumn('body', 'text')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('pending')
        .check(sql`status in ('pending', 'succeeded', 'failed')`),
    )
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('next_attempt_at', 'timestamptz', (c) => c.defaultTo(sql`clock_timestamp()`))
    .addColumn('last_attempt_at', 'timestamptz')
    .addColumn('response_status', 'integer')
    .addColumn('response_start', 'text')
    .addColumn('error', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addPrimaryKeyConstraint('webhook_deliveries_pkey', ['organization_id', 'id'])
    .addForeignKeyConstraint(
      'webhook_deliveries_endpoint',
      ['organization_id', 'endpoint_id'],
      'webhook_endpoints',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'webhook_deliveries_event',
      ['organization_id', 'event_id'],
      'events',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'webhook_deliveries')
  await db.schema
    .createIndex('webhook_deliveries_by_time')
    .on('webhook_deliveries')
    .columns(['organization_id', 'endpoint_id', 'created_at', 'id'])
    .execute()
  await db.schema
    .createIndex('webhook_deliveries_by_event')
    .on('webhook_deliveries')
    .columns(['organization_id', 'event_id'])
    .execute()
}
