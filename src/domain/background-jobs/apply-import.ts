import { sql } from 'kysely'
import { copyIn } from '../../database/scoped-dialect.ts'
import type { Scoped } from '../../database/database.ts'
import { ensureEventPartitions } from '../analytics/events.ts'
import type { ImportRow } from './rows.ts'

/** One row on its way into the database. */
export interface StagedRow {
  line: number
  type: ImportRow['type']
  /** In the text form of COPY. */
  text: string
  /** The month it happened in, as `2026-01`. */
  month: string
  hasCompany: boolean
}

const special = /[\\\n\r\t]/
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escape = (value: string | null) => {
  if (value === null) return '\\N'
  return special.test(value) ? value.replaceAll(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? '') : value
}

export function stage(line: number, row: ImportRow): StagedRow {
  const { type, userId, companyId, at, name, source, properties, context } = row
  const cells = [
    type,
    escape(userId),
    escape(companyId),
    at,
    escape(name),
    source,
    escape(properties),
    escape(context),
  ]
  return {
    line,
    type,
    text: `${line}\t${cells.join('\t')}\n`,
    month: at.endsWith('Z') ? at.slice(0, 7) : new Date(at).toISOString().slice(0, 7),
    hasCompany: companyId !== null,
  }
}

/** Makes the partitions that rows need. Apart from the transaction that stores them: it would hold others up. */
export async function preparePartitions(db: Scoped, rows: readonly StagedRow[]): Promise<void> {
  const months = new Set<string>()
  for (const { type, month } of rows) if (type === 'track' || type === 'page_view') months.add(month)
  await ensureEventPartitions(
    db,
    [...months].map((month) => new Date(`${month}-01T00:00:00Z`)),
  )
}

/**
 * Stores rows of an import, in the transaction that `db` is in and that has begun: companies first, then users, then
 * events, each in one statement and by id, as everybody locks them. Of several rows of one user or company the last
 * one counts, and takes the place of what was known.
 */
export async function applyImport(
  db: Scoped,
  environmentId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    create temporary table import_rows (line integer, type text, user_id text, company_id text, at timestamptz,
      name text, source text, properties jsonb, context jsonb) on commit drop`.execute(db)
  await copyIn(db, 'copy import_rows from stdin', Buffer.from(rows.map(({ text }) => text).join('')))
  const types = new Set(rows.map(({ type }) => type))
  const environment = sql`${environmentId}::uuid`

  if (types.has('identify_company')) {
    await sql`
      insert into companies as known (environment_id, company_id, properties, first_seen_at, last_seen_at)
      select ${environment}, company_id, (array_agg(properties order by line desc))[1], min(at), max(at)
      from import_rows where type = 'identify_company' group by company_id order by company_id
      on conflict (organization_id, environment_id, company_id) do update set properties = excluded.properties,
        first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
        last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)`.execute(db)
  }
  if (rows.some(({ type, hasCompany }) => hasCompany && type !== 'identify_company')) {
    await sql`
      insert into companies (environment_id, company_id, first_seen_at, last_seen_at)
      select ${environment}, company_id, min(at), max(at) from import_rows
      where company_id is not null group by company_id order by company_id
      on conflict (organization_id, environment_id, company_id) do nothing`.execute(db)
  }
  if (types.has('identify_user')) {
    await sql`
      insert into profiles as known
        (environment_id, user_id, company_id, properties, first_seen_at, last_seen_at)
      select ${environment}, user_id,
        (array_agg(company_id order by line desc) filter (where company_id is not null))[1],
        (array_agg(properties order by line desc))[1], min(at), max(at)
      from import_rows where type = 'identify_user' group by user_id order by user_id
      on conflict (organization_id, environment_id, user_id) do update set
        company_id = coalesce(excluded.company_id, known.company_id),
        properties = excluded.properties,
        first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
        last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)`.execute(db)
  }
  if (types.has('track') || types.has('page_view')) {
    await sql`
      with events as (
        select * from import_rows where type in ('track', 'page_view')
      ), seen as (
        insert into profiles as known (environment_id, user_id, company_id, first_seen_at, last_seen_at)
        select ${environment}, user_id,
          (array_agg(company_id order by at desc) filter (where company_id is not null))[1], min(at), max(at)
        from events group by user_id order by user_id
        on conflict (organization_id, environment_id, user_id) do update set
          first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
          last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
        returning user_id, company_id
      )
      insert into tracked_events
        (environment_id, user_id, at, type, name, company_id, source, properties, context)
      select ${environment}, user_id, at, type, name, coalesce(events.company_id, seen.company_id), source,
        properties, context
      from events join seen using (user_id)`.execute(db)
  }
}
