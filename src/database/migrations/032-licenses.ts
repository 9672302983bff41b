import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { addSearch, isolateByOrganization, isolateBySandbox } from '../row-security.ts'

/** Licenses of the people of a tenant's latest scan, its products, and what an organization pays for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createLicenses(db)
  await createSkus(db)
  await createPrices(db)
  await openToBackup(db)
}

/** A column with the organization of the scope, and the tenant: the beginning of every key of what a scan finds. */
const ofTenant = (db: Kysely<unknown>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addForeignKeyConstraint(
      `${table}_tenant`,
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )

/** Who has which product, with what they are filtered and sorted by. Prices are looked up when they are shown. */
async function createLicenses(db: Kysely<unknown>): Promise<void> {
  await ofTenant(db, 'governed_licenses')
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('sku_id', 'text', (c) => c.notNull())
    // What a search finds it by.
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('user_principal_name', 'text', (c) => c.notNull())
    .addColumn('user_name', 'text', (c) => c.notNull())
    .addColumn('sort_user', sql`text collate "und-x-icu"`, (c) => c.notNull())
    .addColumn('part_number', 'text', (c) => c.notNull())
    .addColumn('sku_name', 'text', (c) => c.notNull())
    .addColumn('sort_sku', sql`text collate "und-x-icu"`, (c) => c.notNull())
    .addColumn('enabled', 'boolean', (c) => c.notNull())
    .addColumn('user_type', 'text', (c) => c.notNull())
    .addColumn('assigned_by', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('last_sign_in_at', 'timestamptz')
    .addColumn('sign_in_known', 'boolean', (c) => c.notNull())
    // Since when it is known that nobody signed in: always for those who never did.
    .addColumn('idle_since', 'timestamptz', (c) =>
      c
        .notNull()
        .generatedAlwaysAs(
          sql`case when sign_in_known then coalesce(last_sign_in_at, '-infinity') else 'infinity' end`,
        )
        .stored(),
    )
    // The tier, and the rule that decided it; null for what is not wasted.
    .addColumn('waste', 'text', (c) => c.check(sql`waste in ('GUARANTEED', 'LIKELY', 'REVIEW')`))
    .addColumn('rule', 'text')
    .addColumn('search_text', 'text', (c) => c.notNull())
    // What is shown besides.
    .addColumn('detail', 'jsonb', (c) => c.notNull())
    .addColumn('digest', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('governed_licenses_pkey', ['organization_id', 'tenant_id', 'user_id', 'sku_id'])
    .addCheckConstraint('governed_licenses_waste', sql`(waste is null) = (rule is null)`)
    .execute()
  await isolateByOrganization(db, 'governed_licenses')
  await addSearch(db, {
    table: 'governed_licenses',
    function: 'search_governed_licenses',
    scopedBy: 'tenant_id',
  })
  const index = (name: string, rest: string) =>
    sql`create index ${sql.id(`governed_licenses_${name}`)} on governed_licenses
      (organization_id, tenant_id, ${sql.raw(rest)}`.execute(db)
  await index('found', 'id)')
  await index('by_user', 'sort_user, user_id, sku_id)')
  await index('by_sku', 'sort_sku, user_id, sku_id)')
  await index('by_sign_in', 'last_sign_in_at, user_id, sku_id)')
  await index(
    'by_sign_in_last',
    'last_sign_in_at desc nulls last, user_id desc, sku_id desc) include (idle_since)',
  )
  await index('idle', 'idle_since)')
  // Few values that many rows have make a small index: rows are counted by it, which are wide themselves.
  await index('filtered', 'waste, sku_id, state, enabled, user_type, assigned_by)')
  await index('wasted', 'waste, sku_id, sort_user, user_id) include (rule) where waste is not null')
}

/** The products of a tenant, and how much of each is wasted: few rows, which are read whole. */
async function createSkus(db: Kysely<unknown>): Promise<void> {
  await ofTenant(db, 'governed_skus')
    .addColumn('sku_id', 'text', (c) => c.notNull())
    .addColumn('detail', 'jsonb', (c) => c.notNull())
    .addColumn('digest', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('governed_skus_pkey', ['organization_id', 'tenant_id', 'sku_id'])
    .execute()
  await isolateByOrganization(db, 'governed_skus')
}

/** Prices of an organization's own. */
async function createPrices(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sku_prices')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('sku_id', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    // For one user and month, in the smallest unit of the currency; null where the price is not to be known.
    .addColumn('amount', 'bigint', (c) => c.check(sql`amount >= 0`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addPrimaryKeyConstraint('sku_prices_pkey', ['organization_id', 'sandbox', 'sku_id'])
    .execute()
  await isolateByOrganization(db, 'sku_prices')
  await isolateBySandbox(db, 'sku_prices')
}
