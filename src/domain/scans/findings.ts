import { type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import { notFound } from '../errors.ts'
import { holds } from './acknowledgements.ts'
import type { Category, Finding, ObjectType, Severity } from './evaluation.ts'
import { severityWeight } from './severity-weight.ts'

type FindingState = 'OPEN' | 'UNKNOWN' | 'RESOLVED'
type FindingChange = 'NEW' | 'WORSENED' | 'IMPROVED' | 'UNCHANGED' | 'RESOLVED'

/** A finding as one scan has it. */
export interface ListedFinding {
  id: string
  rule_id: string
  category: Category
  severity: Severity
  points: number
  state: FindingState
  change: FindingChange
  object_type: ObjectType
  object_id: string
  object_name: string
  app_id: string | null
  data: Pick<Finding, 'subject' | 'summary' | 'evidence'>
  first_seen_at: Date
  last_seen_at: Date
  resolved_at: Date | null
  /** Who has accepted it, if somebody has; the other three say more of that. */
  acknowledged_by: string | null
  acknowledged_at: Date | null
  acknowledged_reason: string | null
  acknowledged_until: Date | null
}

export interface FindingFilter {
  severity?: readonly Severity[] | undefined
  rule?: readonly string[] | undefined
  category?: Category | undefined
  objectType?: ObjectType | undefined
  state?: FindingState | undefined
  change?: FindingChange | undefined
  acknowledged?: boolean | undefined
  findingId?: string | undefined
  /** Of the app with this `appId`. */
  appId?: string | undefined
  search?: string | undefined
}

/** The scan that is looked at. */
export interface ScanRef {
  tenantId: string
  number: number
  /** When its collection began: when what it found was last seen. */
  asOf: Date
}

/** Those of a scan, and those that it found to be over, as rows with what is asked for. */
export const findingsOf = (db: Scoped, { tenantId, number, asOf }: ScanRef) =>
  db
    .selectFrom('finding_spans')
    .leftJoin('acknowledgements as ack', (join) =>
      join
        .onRef('ack.organization_id', '=', 'finding_spans.organization_id')
        .onRef('ack.tenant_id', '=', 'finding_spans.tenant_id')
        .onRef('ack.finding_id', '=', 'finding_spans.finding_id')
        .on(holds),
    )
    .select([
      'finding_spans.finding_id as id',
      'rule_id',
      'category',
      'severity',
      'points',
      'object_type',
      'object_id',
      'object_name',
      'app_id',
      'data',
      'first_seen_at',
      'search_text',
      'ack.by as acknowledged_by',
      'ack.at as acknowledged_at',
      'ack.reason as acknowledged_reason',
      'ack.expires_at as acknowledged_until',
      sql<FindingState>`case when until_scan = ${number} then 'RESOLVED' else state end`.as('state'),
      sql<FindingChange>`case when until_scan = ${number} then 'RESOLVED' when from_scan = ${number} then change
        else 'UNCHANGED' end`.as('change'),
      sql<Date>`case when until_scan = ${number} then last_seen_at else ${asOf}::timestamptz end`.as(
        'last_seen_at',
      ),
      sql<Date | null>`case when until_scan = ${number} then resolved_at end`.as('resolved_at'),
      severityWeight(sql.ref('severity')).as('weight'),
    ])
    .where('finding_spans.tenant_id', '=', tenantId)
    .where('from_scan', '<=', number)
    .where(
      sql<SqlBool>`(until_scan is null or until_scan > ${number} or (until_scan = ${number} and resolved_at is not null))`,
    )

/** The order of findings: the worst first, and no two of one place. */
const worstFirst = [
  { column: 'weight', order: 'desc' },
  { column: 'points', order: 'desc' },
  { column: 'rule_id', order: 'asc' },
  { column: 'object_name', order: 'asc' },
  { column: 'id', order: 'asc' },
] as const satisfies Sort<keyof ListedFinding | 'weight'>[]

/** The same in SQL. */
export const inOrder: RawBuilder<unknown> = sql.join(
  worstFirst.map(({ column, order }) => sql`${sql.ref(column)} ${sql.raw(order)}`),
)

/** The worst findings that stand open in a scan. To count them as well takes twice as long: `countFindings` says that. */
export async function worstFindings(db: Scoped, scan: ScanRef, limit: number): Promise<ListedFinding[]> {
  const { rows } = await sql<ListedFinding>`
    select * from (${findingsOf(db, scan)}) as finding where state = 'OPEN' order by ${inOrder} limit ${limit}`.execute(
    db,
  )
  return rows
}

/** Findings of a scan: the worst first. */
export async function listFindings(
  db: Scoped,
  scan: ScanRef,
  {
    severity,
    rule,
    category,
    objectType,
    state,
    change,
    acknowledged,
    findingId,
    appId,
    search,
  }: FindingFilter,
  page: PageRequest,
): Promise<Page<ListedFinding>> {
  const rows = db
    .selectFrom(findingsOf(db, scan).as('finding'))
    .selectAll()
    .$if(severity !== undefined, (query) => query.where('severity', 'in', severity ?? []))
    .$if(rule !== undefined, (query) => query.where('rule_id', 'in', rule ?? []))
    .$if(category !== undefined, (query) => query.where('category', '=', category ?? ''))
    .$if(objectType !== undefined, (query) => query.where('object_type', '=', objectType ?? ''))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'OPEN'))
    .$if(change !== undefined, (query) => query.where('change', '=', change ?? 'NEW'))
    .$if(acknowledged !== undefined, (query) =>
      query.where('acknowledged_by', acknowledged === true ? 'is not' : 'is', null),
    )
    .$if(findingId !== undefined, (query) => query.where('id', '=', findingId ?? ''))
    .$if(appId !== undefined, (query) => query.where('app_id', '=', appId ?? ''))
    .$if(search !== undefined, (query) =>
      query.where(sql<SqlBool>`strpos(search_text, ${(search ?? '').toLowerCase()}) > 0`),
    )
  return readPage(
    db,
    // What is selected from is no table of the schema, which is all that the compiler knows.
    rows as unknown as SelectQueryBuilder<DB, 'finding_spans', ListedFinding & { weight: number }>,
    worstFirst,
    page,
  )
}

/** How many findings stand open in a scan: of each severity, and of each rule; and how many of them somebody has accepted. */
export async function countFindings(
  db: Scoped,
  scan: ScanRef,
): Promise<{
  bySeverity: Record<Severity, number>
  byRule: { rule: string; severity: Severity; count: number }[]
  acknowledged: number
}> {
  const rows = await db
    .selectFrom(findingsOf(db, scan).as('finding'))
    .select([
      'rule_id',
      'severity',
      sql<number>`count(*)`.as('count'),
      sql<number>`count(acknowledged_by)`.as('acknowledged'),
    ])
    .where('state', '=', 'OPEN')
    .groupBy(['rule_id', 'severity', 'weight'])
    .orderBy('weight', 'desc')
    .orderBy('rule_id')
    .execute()
  const bySeverity: Record<Severity, number> = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 }
  const byRule = rows.map(({ rule_id, severity, count }) => ({
    rule: rule_id,
    severity: severity as Severity,
    count,
  }))
  for (const { severity, count } of byRule) bySeverity[severity] += count
  return { bySeverity, byRule, acknowledged: rows.reduce((sum, row) => sum + row.acknowledged, 0) }
}

/** One finding of a scan. @throws RequestError `not_found` */
export async function getFinding(db: Scoped, scan: ScanRef, findingId: string): Promise<ListedFinding> {
  const { items } = await listFindings(db, scan, { findingId }, { page: 1, limit: 1 })
  const [finding] = items
  if (finding === undefined) throw notFound('finding')
  return finding
}

/** What changed from one scan of a tenant to a later one. */
type Difference = 'new' | 'resolved' | 'worsened' | 'improved' | 'unknown'

/**
 * What changed between two scans of a tenant, whatever lies between them, one page of each kind with the worst first;
 * `unknown` is what the later one could not decide.
 */
export async function compareScans(
  db: Scoped,
  from: ScanRef,
  to: ScanRef,
  { page, limit }: PageRequest,
): Promise<Record<Difference, Page<ListedFinding>>> {
  const at = (number: number) =>
    sql`from_scan <= ${number} and (until_scan is null or until_scan > ${number})`
  const weight = (of: 'earlier' | 'later') => severityWeight(sql.ref(`${of}.severity`))
  const { rows } = await sql<{ kind: Difference; total: number; id: string; position: number }>`
    with earlier as (
      select finding_id, severity, points, state from finding_spans
      where tenant_id = ${from.tenantId} and ${at(from.number)}
    ), later as (
      select finding_id, severity, points, state, rule_id, object_name from finding_spans
      where tenant_id = ${to.tenantId} and ${at(to.number)}
    ), compared as (
      select coalesce(later.finding_id, earlier.finding_id) as id,
        case when later.state = 'UNKNOWN' then 'unknown'
          when later.finding_id is null then case when earlier.state = 'OPEN' then 'resolved' end
          when earlier.finding_id is null then 'new'
          when ${weight('later')} > ${weight('earlier')} then 'worsened'
          when ${weight('later')} < ${weight('earlier')} then 'improved'
          when later.points > earlier.points then 'worsened'
          when later.points < earlier.points then 'improved' end as kind,
        coalesce(${weight('later')}, ${weight('earlier')}) as weight,
        coalesce(later.points, earlier.points) as points
      from earlier full join later using (finding_id)
    ), ranked as (
      select id, kind, row_number() over (partition by kind order by weight desc, points desc, id) as position,
        count(*) over (partition by kind) as total
      from compared where kind is not null
    )
    select kind, id, total, position from ranked
    where position > ${(page - 1) * limit} and position <= ${page * limit} or position = 1
    order by kind, position`.execute(db)
  // The first of each kind comes along for the total, on whatever page it is.
  const shown = rows.filter(({ position }) => position > (page - 1) * limit)
  const idsOf = (resolved: boolean) =>
    shown.filter(({ kind }) => (kind === 'resolved') === resolved).map(({ id }) => id)
  const [now, before] = await Promise.all([
    findingsById(db, to, idsOf(false)),
    findingsById(db, from, idsOf(true)),
  ])
  const pageOf = (kind: Difference): Page<ListedFinding> => ({
    items: shown
      .filter((row) => row.kind === kind)
      .flatMap(({ id }) => (kind === 'resolved' ? before : now).get(id) ?? []),
    total: rows.find((row) => row.kind === kind)?.total ?? 0,
  })
  return {
    new: pageOf('new'),
    resolved: pageOf('resolved'),
    worsened: pageOf('worsened'),
    improved: pageOf('improved'),
    unknown: pageOf('unknown'),
  }
}

async function findingsById(
  db: Scoped,
  scan: ScanRef,
  ids: readonly string[],
): Promise<Map<string, ListedFinding>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(findingsOf(db, scan).as('finding'))
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row as unknown as ListedFinding]))
}
