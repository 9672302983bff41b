import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization, isolateBySandbox, searchRole } from '../row-security.ts'

/** Channels of chats that an organization is told things in, and the messages to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIntegrations(db)
  await createDeliveries(db)
  // Whoever runs the installation looks at which keys something is sealed with.
  const role = sql.id(searchRole)
  for (const [name, column] of [
    ['chat_integrations', 'sealed_url'],
    ['chat_deliveries', 'sealed_message'],
  ] as const) {
    const table = sql.table(name)
    await sql`create policy overview on ${table} for select to ${role} using (true)`.execute(db)
    await sql`grant select (${sql.id(column)}) on ${table} to ${role}`.execute(db)
  }
  await openToBackup(db)
}

async function createIntegrations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chat_integrations')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('provider', 'text', (c) => c.notNull().check(sql`provider in ('slack', 'teams')`))
    .addColumn('name', 'text', (c) => c.notNull())
    // Who knows the address may write there.
    .addColumn('sealed_url', 'text', (c) => c.notNull())
    // What may be shown of it: where it leads, and how it ends.
    .addColumn('host', 'text', (c) => c.notNull())
    .addColumn('hint', 'text', (c) => c.notNull())
    .addColumn('min_severity', 'text', (c) =>
      c.notNull().check(sql`min_severity in ('critical', 'high', 'medium', 'low')`),
    )
    // Of findings; empty for all.
    .addColumn('categories', sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('enabled', 'boolean', (c) => c.notNull().defaultTo(true))
    .addColumn('disabled_reason', 'text', (c) => c.check(sql`disabled_reason in ('gone', 'failing')`))
    .addColumn('failing_since', 'timestamptz')
    // How the latest attempt went, for longer than its delivery is kept.
    .addColumn('last_attempt_at', 'timestamptz')
    .addColumn('last_status', 'text', (c) => c.check(sql`last_status in ('pending', 'succeeded', 'failed')`))
    .addColumn('last_error', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addPrimaryKeyConstraint('chat_integrations_pkey', ['organization_id', 'id'])
    .addCheckConstraint('chat_integrations_end', sql`enabled = (disabled_reason is null)`)
    .addCheckConstraint('chat_integrations_last', sql`(last_attempt_at is null) = (last_status is null)`)
    .execute()
  await isolateByOrganization(db, 'chat_integrations')
  await isolateBySandbox(db, 'chat_integrations')
  await db.schema
    .createIndex('chat_integrations_by_time')
    .on('chat_integrations')
    .columns(['organization_id', 'sandbox', 'created_at', 'id'])
    .execute()
}

/** Messages wait in their own table; the queue holds the call to send each. */
async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chat_deliveries')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('integration_id', 'uuid', (c) => c.notNull())
    // Asked for by a person who wants to see whether it arrives: it goes out even where nothing else does.
    .addColumn('is_test', 'boolean', (c) => c.notNull().defaultTo(false))
    // Until it has ended.
    .addColumn('sealed_message', 'text')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('pending')
        .check(sql`status in ('pending', 'succeeded', 'failed')`),
    )
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('run_id', 'uuid')
    .addColumn('next_attempt_at', 'timestamptz', (c) => c.defaultTo(sql`now()`))
    .addColumn('error', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('ended_at', 'timestamptz')
    .addPrimaryKeyConstraint('chat_deliveries_pkey', ['organization_id', 'id'])
    .addForeignKeyConstraint(
      'chat_deliveries_integration',
      ['organization_id', 'integration_id'],
      'chat_integrations',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addCheckConstraint(
      'chat_deliveries_end',
      sql`(status = 'pending') = (ended_at is null) and (status = 'pending') = (next_attempt_at is not null)
        and (status = 'pending') = (sealed_message is not null)`,
    )
    .execute()
  await isolateByOrganization(db, 'chat_deliveries')
  await sql`create index chat_deliveries_by_integration on chat_deliveries
    (organization_id, integration_id, status)`.execute(db)
  await sql`create index chat_deliveries_due on chat_deliveries (organization_id, next_attempt_at)
    where status = 'pending'`.execute(db)
}
