import { type Kysely, sql } from 'kysely'

/**
 * What lists of a large directory are counted and ordered by, without a look at rows that are wide: findings with the
 * worst first, and the apps that are shown unless somebody asks for others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table finding_spans
    add column weight smallint not null generated always as
      (array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], severity)) stored,
    -- An entry of an index holds less than a name may have.
    add column sort_name text not null generated always as (left(object_name, 200)) stored`.execute(db)
  await sql`create index finding_spans_worst on finding_spans
    (organization_id, tenant_id, weight desc, points desc, rule_id, sort_name, finding_id)
    include (from_scan, until_scan, resolved_at, state, change, severity, category, object_type)`.execute(db)
  await sql`create index governed_apps_listed on governed_apps (organization_id, tenant_id)
    where publisher <> 'MICROSOFT' or cardinality(rules) > 0`.execute(db)
  await sql`create index governed_apps_enterprise on governed_apps (organization_id, tenant_id)
    where service_principal_object_id is not null and publisher <> 'MICROSOFT'`.execute(db)
}
