import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { addSearch, isolateByOrganization } from '../row-security.ts'

/** The groups and devices of a tenant's latest scan, with what they are filtered and sorted by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createGroups(db)
  await createDevices(db)
  await openToBackup(db)
}

/** A table of what a scan finds: the organization of the scope, the tenant, and what all such things have. */
const ofTenant = (db: Kysely<unknown>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    // What a search finds it by.
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('name', 'text', (c) => c.notNull())
    // The beginning of the name: an index takes no text of any length.
    .addColumn('sort_name', sql`text collate "und-x-icu"`, (c) => c.notNull())
    .addColumn('rules', sql`text[]`, (c) => c.notNull())
    // How many findings of each severity are open.
    .addColumn('findings', 'jsonb', (c) => c.notNull())
    .addColumn('search_text', 'text', (c) => c.notNull())
    // What is shown besides.
    .addColumn('detail', 'jsonb', (c) => c.notNull())
    .addColumn('digest', 'bytea', (c) => c.notNull())
    .addForeignKeyConstraint(
      `${table}_tenant`,
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )

const indexOf = (db: Kysely<unknown>, table: string) => (name: string, columns: string) =>
  sql`create index ${sql.id(`${table}_${name}`)} on ${sql.table(table)} (organization_id, tenant_id, ${sql.raw(columns)}`.execute(
    db,
  )

async function createGroups(db: Kysely<unknown>): Promise<void> {
  const table = 'governed_groups'
  await ofTenant(db, table)
    .addColumn('group_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) =>
      c.notNull().check(sql`kind in ('MICROSOFT_365', 'SECURITY', 'MAIL_SECURITY', 'DISTRIBUTION')`),
    )
    .addColumn('dynamic', 'boolean', (c) => c.notNull())
    .addColumn('visibility', 'text', (c) =>
      c.check(sql`visibility in ('PUBLIC', 'PRIVATE', 'HIDDEN_MEMBERSHIP')`),
    )
    // Null where it is not known.
    .addColumn('privileged', 'boolean')
    .addColumn('owner_count', 'integer')
    .addColumn('guest_owned', 'boolean', (c) => c.notNull())
    .addColumn('member_count', 'integer')
    .addColumn('synced', 'boolean', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz')
    .addPrimaryKeyConstraint(`${table}_pkey`, ['organization_id', 'tenant_id', 'group_id'])
    .execute()
  await isolateByOrganization(db, table)
  await addSearch(db, { table, function: 'search_governed_groups', scopedBy: 'tenant_id' })
  const index = indexOf(db, table)
  await index('found', 'id)')
  await index('by_name', 'sort_name, group_id)')
  // Few values that many rows have make a small index, beside rows that are wide: whatever is asked for is counted, and
  // sorted where it is little, by it alone.
  await index(
    'filtered',
    `kind, visibility, dynamic, synced, privileged, owner_count, guest_owned, member_count)
      include (rules, group_id, sort_name, created_at)`,
  )
}

async function createDevices(db: Kysely<unknown>): Promise<void> {
  const table = 'governed_devices'
  await ofTenant(db, table)
    .addColumn('device_id', 'text', (c) => c.notNull())
    .addColumn('entra_object_id', 'text')
    .addColumn('intune_id', 'text')
    .addColumn('os_name', 'text')
    // Null where it is not known.
    .addColumn('supported', 'boolean')
    .addColumn('ownership', 'text', (c) =>
      c.notNull().check(sql`ownership in ('COMPANY', 'PERSONAL', 'UNKNOWN')`),
    )
    .addColumn('managed', 'boolean')
    .addColumn('compliance', 'text', (c) =>
      c
        .notNull()
        .check(
          sql`compliance in ('COMPLIANT', 'NONCOMPLIANT', 'IN_GRACE_PERIOD', 'ERROR', 'UNKNOWN', 'NOT_MANAGED')`,
        ),
    )
    .addColumn('encrypted', 'boolean')
    .addColumn('stale', 'boolean')
    .addColumn('last_check_in_at', 'timestamptz')
    .addColumn('last_activity_at', 'timestamptz')
    // Its last activity, or its registration where there was none.
    .addColumn('idle_since', 'timestamptz')
    .addPrimaryKeyConstraint(`${table}_pkey`, ['organization_id', 'tenant_id', 'device_id'])
    .execute()
  await isolateByOrganization(db, table)
  await addSearch(db, { table, function: 'search_governed_devices', scopedBy: 'tenant_id' })
  const index = indexOf(db, table)
  await index('found', 'id)')
  await index('by_name', 'sort_name, device_id)')
  // See above; what is summed up over all devices is read of it as well.
  await index(
    'filtered',
    `compliance, os_name, supported, encrypted, managed, ownership, stale)
      include (rules, device_id, sort_name, last_check_in_at, last_activity_at, idle_since)`,
  )
}
