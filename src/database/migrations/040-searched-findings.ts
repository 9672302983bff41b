import { type Kysely, sql } from 'kysely'

/**
 * Where findings are searched: in the names and ids of what they are about, and what an index holds of each. Postgres
 * makes it of the row itself, so nobody sends it; a search reads the index alone, however often its term is found.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table finding_spans
    drop column search_text,
    -- Compared byte by byte. An entry of an index holds so much of it: names in a directory are no longer.
    add column search_text text collate "C" not null generated always as (lower((
      left(object_name, 256) || e'\n' || left(object_id, 64) || e'\n' || left(coalesce(data -> 'subject' ->> 'name', ''), 80)
    ) collate "und-x-icu")) stored`.execute(db)
  await sql`create index finding_spans_searched on finding_spans (organization_id, tenant_id)
    include (search_text, finding_id, weight, points, rule_id, sort_name, from_scan, until_scan, resolved_at, state,
      change, severity, category, object_type)`.execute(db)
}
