import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization, isolateBySandbox } from '../row-security.ts'

/** What somebody wants to be told of scans, whom, and what they have been told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSubscriptions(db)
  await createRecipients(db)
  await createDeliveries(db)
  await disableByPlan(db)
  await openToBackup(db)
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alert_subscriptions')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('triggers', sql`text[]`, (c) => c.notNull().check(sql`cardinality(triggers) > 0`))
    // Empty for all.
    .addColumn('rules', sql`text[]`, (c) => c.notNull())
    .addColumn('categories', sql`text[]`, (c) => c.notNull())
    .addColumn('min_severity', 'text', (c) =>
      c.notNull().check(sql`min_severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')`),
    )
    .addColumn('credential_days', sql`integer[]`, (c) => c.notNull())
    // In the smallest unit of the currency.
    .addColumn('waste_minor', 'bigint')
    .addColumn('waste_currency', 'text')
    .addColumn('score', 'integer')
    // Which apps; null for any.
    .addColumn('publisher', 'text', (c) => c.check(sql`publisher in ('OWN', 'MICROSOFT', 'THIRD_PARTY')`))
    .addColumn('privileged', 'boolean')
    .addColumn('owned_by', 'text')
    .addColumn('delivery', 'text', (c) =>
      c.notNull().check(sql`delivery in ('IMMEDIATE', 'DAILY', 'WEEKLY')`),
    )
    .addColumn('channel', 'text', (c) =>
      c.notNull().check(sql`channel in ('EMAIL', 'IN_APP', 'CHAT', 'WEBHOOK')`),
    )
    // Null again when it was removed: the subscription waits.
    .addColumn('integration_id', 'uuid')
    .addColumn('webhook_id', 'uuid')
    .addColumn('enabled', 'boolean', (c) => c.notNull())
    .addColumn('paused', 'text', (c) => c.check(sql`paused in ('PLAN_LIMIT')`))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('created_by', 'text', (c) => c.notNull().defaultTo(sql`current_setting('app.actor')`))
    .addColumn('last_sent_at', 'timestamptz')
    .addPrimaryKeyConstraint('alert_subscriptions_pkey', ['organization_id', 'id'])
    .addCheckConstraint('alert_subscriptions_waste', sql`(waste_minor is null) = (waste_currency is null)`)
    .execute()
  await sql`alter table alert_subscriptions
    add constraint alert_subscriptions_integration foreign key (organization_id, integration_id)
      references chat_integrations (organization_id, id) on delete set null (integration_id),
    add constraint alert_subscriptions_webhook foreign key (organization_id, webhook_id)
      references webhook_endpoints (organization_id, id) on delete set null (webhook_id)`.execute(db)
  await isolateByOrganization(db, 'alert_subscriptions')
  await isolateBySandbox(db, 'alert_subscriptions')
  await sql`create index alert_subscriptions_by_time on alert_subscriptions
    (organization_id, sandbox, created_at, id)`.execute(db)
  await sql`create index alert_subscriptions_by_integration on alert_subscriptions
    (organization_id, integration_id) where integration_id is not null`.execute(db)
  await sql`create index alert_subscriptions_by_webhook on alert_subscriptions
    (organization_id, webhook_id) where webhook_id is not null`.execute(db)
}

/** Members, counted on both sides together. Who is one no more is told no more. */
async function createRecipients(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alert_recipients')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('subscription_id', 'uuid', (c) => c.notNull())
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    // Of the subscription: the newest are the first to wait when the plan has too few.
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('alert_recipients_pkey', ['organization_id', 'subscription_id', 'user_id'])
    .addForeignKeyConstraint(
      'alert_recipients_subscription',
      ['organization_id', 'subscription_id'],
      'alert_subscriptions',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'alert_recipients_member',
      ['organization_id', 'user_id'],
      'memberships',
      ['organization_id', 'user_id'],
      (fk) => fk.onDelete('cascade').onUpdate('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'alert_recipients')
  await sql`create index alert_recipients_by_member on alert_recipients (organization_id, user_id)`.execute(
    db,
  )
}

/** What a subscription is told, once for each key. */
async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alert_deliveries')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('subscription_id', 'uuid', (c) => c.notNull())
    .addColumn('trigger', 'text', (c) => c.notNull())
    // What it is about: a finding, a credential, an app, a tenant or a scan.
    .addColumn('subject', 'text', (c) => c.notNull())
    // Which time, or which threshold: the scan that a finding began with, or the days before an end.
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('scan_id', 'uuid', (c) => c.notNull())
    .addColumn('scan_number', 'integer', (c) => c.notNull())
    .addColumn('weight', 'smallint', (c) => c.notNull())
    .addColumn('points', 'integer', (c) => c.notNull())
    // What is said of it, until it is sent.
    .addColumn('entry', 'jsonb')
    .addColumn('due_at', 'timestamptz', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('sent_at', 'timestamptz')
    .addPrimaryKeyConstraint('alert_deliveries_pkey', [
      'organization_id',
      'subscription_id',
      'trigger',
      'subject',
      'step',
    ])
    .addForeignKeyConstraint(
      'alert_deliveries_subscription',
      ['organization_id', 'subscription_id'],
      'alert_subscriptions',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'alert_deliveries_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addCheckConstraint('alert_deliveries_end', sql`(sent_at is null) = (entry is not null)`)
    .execute()
  await isolateByOrganization(db, 'alert_deliveries')
  await sql`create index alert_deliveries_waiting on alert_deliveries (organization_id, subscription_id, due_at)
    where sent_at is null`.execute(db)
  await sql`create index alert_deliveries_by_tenant on alert_deliveries (organization_id, tenant_id)`.execute(
    db,
  )
}

/** What a plan does not include any more waits until one does. */
async function disableByPlan(db: Kysely<unknown>): Promise<void> {
  for (const table of ['webhook_endpoints', 'chat_integrations']) {
    const check = sql.id(`${table}_disabled_reason_check`)
    await sql`alter table ${sql.table(table)} drop constraint ${check},
      add constraint ${check} check (disabled_reason in ('gone', 'failing', 'plan'))`.execute(db)
  }
}
