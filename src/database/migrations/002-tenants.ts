import { type Kysely, sql } from 'kysely'
import { addSearch, isolateByOrganization } from '../row-security.ts'

/** Names sort as people expect, the same on every machine. */
const humanOrder = sql`text collate "und-x-icu"`

/** Tenants and the mirror of their directories: users, subscribed SKUs, assigned licenses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tenants')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('name', humanOrder, (c) => c.notNull())
    .addColumn('domain', 'text')
    .addColumn('entra_tenant_id', 'uuid')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('unconnected')
        .check(sql`status in ('unconnected', 'connected')`),
    )
    .addColumn('tags', sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('user_count', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('last_sync_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('search_text', 'text', (c) =>
      c
        .notNull()
        .generatedAlwaysAs(sql`lower(name || ' ' || coalesce(domain, ''))`)
        .stored(),
    )
    .addPrimaryKeyConstraint('tenants_pkey', ['organization_id', 'id'])
    .execute()
  await isolateByOrganization(db, 'tenants')
  await addSearch(db, { table: 'tenants', function: 'search_tenants' })
  for (const column of ['name', 'created_at', 'last_sync_at']) {
    await db.schema
      .createIndex(`tenants_by_${column}`)
      .on('tenants')
      .columns(['organization_id', 'sandbox', column, 'id'])
      .execute()
  }

  await db.schema
    .createTable('directory_users')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('user_principal_name', humanOrder, (c) => c.notNull())
    .addColumn('display_name', humanOrder, (c) => c.notNull())
    .addColumn('given_name', 'text')
    .addColumn('surname', 'text')
    .addColumn('mail', 'text')
    .addColumn('job_title', 'text')
    .addColumn('department', 'text')
    .addColumn('usage_location', 'text')
    .addColumn('account_enabled', 'boolean', (c) => c.notNull().defaultTo(true))
    .addColumn('last_sign_in_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('search_text', 'text', (c) =>
      c
        .notNull()
        .generatedAlwaysAs(
          sql`lower(display_name || ' ' || user_principal_name || ' ' || coalesce(mail, ''))`,
        )
        .stored(),
    )
    .addPrimaryKeyConstraint('directory_users_pkey', ['organization_id', 'tenant_id', 'id'])
    .addForeignKeyConstraint(
      'directory_users_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'directory_users')
  await addSearch(db, { table: 'directory_users', function: 'search_directory_users', scopedBy: 'tenant_id' })
  await sql`create unique index directory_users_principal_name
    on directory_users (organization_id, tenant_id, lower(user_principal_name))`.execute(db)
  for (const column of ['display_name', 'user_principal_name', 'created_at', 'last_sign_in_at']) {
    await db.schema
      .createIndex(`directory_users_by_${column}`)
      .on('directory_users')
      .columns(['organization_id', 'tenant_id', column, 'id'])
      .execute()
  }

  await db.schema
    .createTable('subscribed_skus')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('sku_id', 'uuid', (c) => c.notNull())
    .addColumn('sku_part_number', 'text', (c) => c.notNull())
    .addColumn('name', humanOrder, (c) => c.notNull())
    .addColumn('status', 'text', (c) =>
      c.notNull().check(sql`status in ('enabled', 'warning', 'suspended', 'deleted', 'locked_out')`),
    )
    .addColumn('total', 'integer', (c) => c.notNull().check(sql`total >= 0`))
    .addColumn('assigned', 'integer', (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(sql`assigned >= 0`),
    )
    .addPrimaryKeyConstraint('subscribed_skus_pkey', ['organization_id', 'tenant_id', 'sku_id'])
    .addForeignKeyConstraint(
      'subscribed_skus_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'subscribed_skus')

  await db.schema
    .createTable('assigned_licenses')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    .addColumn('sku_id', 'uuid', (c) => c.notNull())
    .addColumn('assigned_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('assigned_licenses_pkey', ['organization_id', 'tenant_id', 'id'])
    .addUniqueConstraint('assigned_licenses_holder', ['organization_id', 'tenant_id', 'user_id', 'sku_id'])
    .addForeignKeyConstraint(
      'assigned_licenses_user',
      ['organization_id', 'tenant_id', 'user_id'],
      'directory_users',
      ['organization_id', 'tenant_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'assigned_licenses_sku',
      ['organization_id', 'tenant_id', 'sku_id'],
      'subscribed_skus',
      ['organization_id', 'tenant_id', 'sku_id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'assigned_licenses')
  await db.schema
    .createIndex('assigned_licenses_by_time')
    .on('assigned_licenses')
    .columns(['organization_id', 'tenant_id', 'assigned_at', 'id'])
    .execute()
  await db.schema
    .createIndex('assigned_licenses_by_sku')
    .on('assigned_licenses')
    .columns(['organization_id', 'tenant_id', 'sku_id', 'assigned_at', 'id'])
    .execute()
}
