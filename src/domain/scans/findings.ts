import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import { notFound } from '../errors.ts'
import { holds } from './acknowledgements.ts'
import type { Category, Finding, ObjectType, Severity } from './evaluation.ts'

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

/** Those of a scan, and those that it found to be over: everything that is known of them but who has accepted them. */
export const findingsOf = (db: Scoped, { tenantId, number, asOf }: ScanRef) =>
  db
    .selectFrom('finding_spans')
    .select([
      'organization_id',
      'tenant_id',
      'finding_id as id',
      'rule_id',
      'category',
      'severity',
      'weight',
      'points',
      'object_type',
      'object_id',
      'object_name',
      'sort_name',
      'app_id',
      'data',
      'first_seen_at',
      'search_text',
      sql<FindingState>`case when until_scan = ${number} then 'RESOLVED' else state end`.as('state'),
      sql<FindingChange>`case when until_scan = ${number} then 'RESOLVED' when from_scan = ${number} then change
        else 'UNCHANGED' end`.as('change'),
      sql<Date>`case when until_scan = ${number} then last_seen_at else ${asOf}::timestamptz end`.as(
        'last_seen_at',
      ),
      sql<Date | null>`case when until_scan = ${number} then resolved_at end`.as('resolved_at'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('from_scan', '<=', number)
    .where(
      sql<SqlBool>`(until_scan is null or until_scan > ${number} or (until_scan = ${number} and resolved_at is not null))`,
    )

/** A term as the column has it that is searched. */
const inSmallLetters = (term: string) => sql`lower(${term} collate "und-x-icu") collate "C"`

/** The conditions of a filter, of which all have to hold. */
function* conditions(filter: FindingFilter): Generator<Expression<SqlBool>> {
  const { severity, rule, category, objectType, state, change, acknowledged, appId, search } = filter
  if (severity !== undefined) yield sql`severity = any(${[...severity]})`
  if (rule !== undefined) yield sql`rule_id = any(${[...rule]})`
  if (category !== undefined) yield sql`category = ${category}`
  if (objectType !== undefined) yield sql`object_type = ${objectType}`
  if (state !== undefined) yield sql`state = ${state}`
  if (change !== undefined) yield sql`change = ${change}`
  if (acknowledged !== undefined)
    yield sql`${sql.raw(acknowledged ? 'exists' : 'not exists')} (select from acknowledgements as ack
      where ack.organization_id = finding.organization_id and ack.tenant_id = finding.tenant_id
        and ack.finding_id = finding.id and ${holds})`
  if (appId !== undefined) yield sql`app_id = ${appId}`
  if (search !== undefined) yield sql`strpos(search_text, ${inSmallLetters(search)}) > 0`
}

/** The order of findings: the worst first, and no two of one place. */
const worstFirst = [
  { column: 'weight', order: 'desc' },
  { column: 'points', order: 'desc' },
  { column: 'rule_id', order: 'asc' },
  { column: 'sort_name', order: 'asc' },
  { column: 'id', order: 'asc' },
] as const satisfies Sort<string>[]

/** The same in SQL. */
export const inOrder: RawBuilder<unknown> = sql.join(
  worstFirst.map(({ column, order }) => sql`${sql.ref(column)} ${sql.raw(order)}`),
)

/** The worst findings that stand open in a scan. How many there are, `countFindings` says. */
export async function worstFindings(db: Scoped, scan: ScanRef, limit: number): Promise<ListedFinding[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (${findingsOf(db, scan)}) as finding where state = 'OPEN' order by ${inOrder} limit ${limit}`.execute(
    db,
  )
  return readFindings(db, scan, rows)
}

/** How many findings that stand open in a scan somebody has accepted. */
export async function countAcknowledged(db: Scoped, scan: ScanRef): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from acknowledgements as ack where tenant_id = ${scan.tenantId} and ${holds}
      and exists (select from (${findingsOf(db, scan)}) as finding where id = ack.finding_id and state = 'OPEN')`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Findings of a scan: the worst first. */
export async function listFindings(
  db: Scoped,
  scan: ScanRef,
  filter: FindingFilter,
  page: PageRequest,
): Promise<Page<ListedFinding>> {
  // What a page shows is read of its rows alone: all that match are many, and wide.
  const matching = db
    .selectFrom(findingsOf(db, scan).as('finding'))
    .select(['id', 'weight', 'points', 'rule_id', 'sort_name'])
    .$call((query) =>
      [...conditions(filter)].reduce((narrowed, condition) => narrowed.where(condition), query),
    )
  const { items, total } = await readPage(db, matching, worstFirst, page, {
    once: filter.search !== undefined,
  })
  return { items: await readFindings(db, scan, items), total }
}

/** How many findings stand open in a scan: of each severity, and of each rule. */
export async function countFindings(
  db: Scoped,
  scan: ScanRef,
): Promise<{
  bySeverity: Record<Severity, number>
  byRule: { rule: string; severity: Severity; count: number }[]
}> {
  const rows = await db
    .selectFrom(findingsOf(db, scan).as('finding'))
    .select(['rule_id', 'severity', sql<number>`count(*)`.as('count')])
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
  return { bySeverity, byRule }
}

/** One finding of a scan. @throws RequestError `not_found` */
export async function getFinding(db: Scoped, scan: ScanRef, findingId: string): Promise<ListedFinding> {
  const finding = (await findingsById(db, scan, [findingId])).get(findingId)
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
  const { rows } = await sql<{ kind: Difference; total: number; id: string; position: number }>`
    with earlier as (
      select finding_id, weight, points, state from finding_spans
      where tenant_id = ${from.tenantId} and ${at(from.number)}
    ), later as (
      select finding_id, weight, points, state from finding_spans
      where tenant_id = ${to.tenantId} and ${at(to.number)}
    ), compared as (
      select coalesce(later.finding_id, earlier.finding_id) as id,
        case when later.state = 'UNKNOWN' then 'unknown'
          when later.finding_id is null then case when earlier.state = 'OPEN' then 'resolved' end
          when earlier.finding_id is null then 'new'
          when later.weight > earlier.weight then 'worsened'
          when later.weight < earlier.weight then 'improved'
          when later.points > earlier.points then 'worsened'
          when later.points < earlier.points then 'improved' end as kind,
        coalesce(later.weight, earlier.weight) as weight,
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

/** Findings of a scan by their ids, with who has accepted them. */
export async function findingsById(
  db: Scoped,
  scan: ScanRef,
  ids: readonly string[],
): Promise<Map<string, ListedFinding>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(findingsOf(db, scan).as('finding'))
    .leftJoin('acknowledgements as ack', (join) =>
      join
        .onRef('ack.organization_id', '=', 'finding.organization_id')
        .onRef('ack.tenant_id', '=', 'finding.tenant_id')
        .onRef('ack.finding_id', '=', 'finding.id')
        .on(holds),
    )
    .selectAll('finding')
    .select([
      'ack.by as acknowledged_by',
      'ack.at as acknowledged_at',
      'ack.reason as acknowledged_reason',
      'ack.expires_at as acknowledged_until',
    ])
    .where(sql<SqlBool>`finding.id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row as unknown as ListedFinding]))
}

/** Findings of a scan in the order of their ids. */
async function readFindings(
  db: Scoped,
  scan: ScanRef,
  items: readonly { id: string }[],
): Promise<ListedFinding[]> {
  const ids = items.map(({ id }) => id)
  const byId = await findingsById(db, scan, ids)
  return ids.flatMap((id) => byId.get(id) ?? [])
}
