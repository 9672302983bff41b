import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization } from '../row-security.ts'

/** Scans of a tenant's directory, what they read, and what they found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createScans(db)
  await createChunks(db)
  await createFindings(db)
  await createApps(db)
  await openToBackup(db)
}

/** A column with the organization of the scope, and the tenant: the beginning of every key here. */
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

async function createScans(db: Kysely<unknown>): Promise<void> {
  await ofTenant(db, 'scans')
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    // Counts the scans of a tenant; what they found refers to it.
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('queued')
        .check(sql`status in ('queued', 'running', 'succeeded', 'failed')`),
    )
    .addColumn('phase', 'text', (c) =>
      c
        .notNull()
        .defaultTo('queued')
        .check(sql`phase in ('queued', 'collecting', 'evaluating', 'storing', 'done')`),
    )
    // Whether every source was read; null until it has ended well.
    .addColumn('coverage', 'text', (c) => c.check(sql`coverage in ('full', 'partial')`))
    .addColumn('trigger', 'text', (c) =>
      c.notNull().check(sql`trigger in ('manual', 'scheduled', 'first', 'api')`),
    )
    .addColumn('requested_by', 'text', (c) => c.notNull().defaultTo(sql`current_setting('app.actor')`))
    .addColumn('reason', 'text')
    // The clock of what is found: when collection began.
    .addColumn('as_of', 'timestamptz')
    // How far each source is, by its name.
    .addColumn('sources', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    // Counts up with everything that can be told of its progress.
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(0))
    // What came out in numbers; null until it has ended well.
    .addColumn('summary', 'jsonb')
    .addColumn('error_code', 'text')
    .addColumn('error', 'text')
    .addColumn('run_id', 'uuid')
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('started_at', 'timestamptz')
    .addColumn('finished_at', 'timestamptz')
    .addPrimaryKeyConstraint('scans_pkey', ['organization_id', 'id'])
    .addUniqueConstraint('scans_number', ['organization_id', 'tenant_id', 'number'])
    .addCheckConstraint('scans_end', sql`(finished_at is not null) = (status in ('succeeded', 'failed'))`)
    .execute()
  await isolateByOrganization(db, 'scans')
  await sql`create unique index scans_active on scans (organization_id, tenant_id)
    where status in ('queued', 'running')`.execute(db)
  await sql`create index scans_by_time on scans (organization_id, tenant_id, created_at, id)`.execute(db)
  // The scan that is looked at.
  await sql`create index scans_succeeded on scans (organization_id, tenant_id, number)
    where status = 'succeeded'`.execute(db)
}

/** What a scan has read, page by page: what was read is not read again when another attempt goes on. */
async function createChunks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scan_chunks')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('scan_id', 'uuid', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    // A JSON array of objects, compressed (gzip).
    .addColumn('bytes', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('scan_chunks_pkey', ['organization_id', 'scan_id', 'source', 'position'])
    .addForeignKeyConstraint(
      'scan_chunks_scan',
      ['organization_id', 'scan_id'],
      'scans',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await sql`alter table scan_chunks alter column bytes set storage external`.execute(db)
  await isolateByOrganization(db, 'scan_chunks')
}

/**
 * Findings, each from the scan that first found it so to the scan that no longer did: those of scan n are the ones with
 * `from_scan <= n` and `until_scan` after n or null. What changes in severity or points begins anew.
 */
async function createFindings(db: Kysely<unknown>): Promise<void> {
  await ofTenant(db, 'finding_spans')
    .addColumn('finding_id', 'uuid', (c) => c.notNull())
    .addColumn('from_scan', 'integer', (c) => c.notNull())
    .addColumn('until_scan', 'integer')
    .addColumn('rule_id', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('severity', 'text', (c) =>
      c.notNull().check(sql`severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')`),
    )
    .addColumn('points', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('OPEN', 'UNKNOWN')`))
    .addColumn('object_type', 'text', (c) => c.notNull())
    .addColumn('object_id', 'text', (c) => c.notNull())
    .addColumn('object_name', 'text', (c) => c.notNull())
    .addColumn('app_id', 'text')
    .addColumn('sub', 'text', (c) => c.notNull())
    // Subject, summary and evidence: what is shown, and nothing else. The newest, while the finding goes on.
    .addColumn('data', 'jsonb', (c) => c.notNull())
    // Of everything that a scan may say anew without beginning a new span.
    .addColumn('digest', 'bytea', (c) => c.notNull())
    .addColumn('search_text', 'text', (c) => c.notNull())
    // What its beginning was, seen from the scan before.
    .addColumn('change', 'text', (c) => c.notNull().check(sql`change in ('NEW', 'WORSENED', 'IMPROVED')`))
    .addColumn('first_seen_at', 'timestamptz', (c) => c.notNull())
    .addColumn('last_seen_at', 'timestamptz')
    // When it was found to be over; null when only its severity or points changed.
    .addColumn('resolved_at', 'timestamptz')
    .addPrimaryKeyConstraint('finding_spans_pkey', [
      'organization_id',
      'tenant_id',
      'finding_id',
      'from_scan',
    ])
    .execute()
  await isolateByOrganization(db, 'finding_spans')
  await sql`create index finding_spans_open on finding_spans (organization_id, tenant_id, severity, rule_id)
    where until_scan is null`.execute(db)
  await sql`create index finding_spans_ended on finding_spans (organization_id, tenant_id, until_scan)`.execute(
    db,
  )
  await sql`create index finding_spans_app on finding_spans (organization_id, tenant_id, app_id)
    where app_id is not null`.execute(db)
}

/** The apps of a tenant's latest scan, with what they are filtered and sorted by. */
async function createApps(db: Kysely<unknown>): Promise<void> {
  await ofTenant(db, 'governed_apps')
    .addColumn('app_id', 'text', (c) => c.notNull())
    .addColumn('application_object_id', 'text')
    .addColumn('service_principal_object_id', 'text')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('sort_name', sql`text collate "und-x-icu"`, (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('publisher', 'text', (c) => c.notNull())
    .addColumn('enabled', 'boolean', (c) => c.notNull())
    .addColumn('score', 'integer', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('lifecycle_stage', 'text', (c) => c.notNull())
    .addColumn('privileged', 'boolean', (c) => c.notNull())
    // Null where owners were not read.
    .addColumn('owner_count', 'integer')
    .addColumn('guest_owned', 'boolean', (c) => c.notNull())
    // `expired`, `expiring`, `secret`, `certificate`, `federated`, or `none`.
    .addColumn('credentials', sql`text[]`, (c) => c.notNull())
    .addColumn('next_expiry_at', 'timestamptz')
    .addColumn('last_sign_in_at', 'timestamptz')
    .addColumn('sign_in_known', 'boolean', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz')
    // Names of what was granted, in lower case.
    .addColumn('permissions', sql`text[]`, (c) => c.notNull())
    .addColumn('rules', sql`text[]`, (c) => c.notNull())
    .addColumn('search_text', 'text', (c) => c.notNull())
    // How many findings of each severity are open.
    .addColumn('findings', 'jsonb', (c) => c.notNull())
    // What a list shows besides, and what only a single app shows.
    .addColumn('item', 'jsonb', (c) => c.notNull())
    .addColumn('detail', 'jsonb', (c) => c.notNull())
    .addColumn('digest', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('governed_apps_pkey', ['organization_id', 'tenant_id', 'app_id'])
    .execute()
  await sql`alter table governed_apps alter column detail set storage external`.execute(db)
  await isolateByOrganization(db, 'governed_apps')
  await sql`create index governed_apps_by_score on governed_apps (organization_id, tenant_id, score desc, app_id)`.execute(
    db,
  )
  for (const column of ['application_object_id', 'service_principal_object_id'])
    await sql`create index ${sql.id(`governed_apps_${column}`)} on governed_apps
      (organization_id, tenant_id, ${sql.id(column)})`.execute(db)
}
