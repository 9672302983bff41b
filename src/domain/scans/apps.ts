import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { GovernedApps } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { notFound } from '../errors.ts'
import { isUuid } from '../../uuid.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { holds } from './acknowledgements.ts'
import type { AppDetail, AppItem } from './app-rows.ts'
import type { AppAssessment } from './evaluation.ts'
import { type Acknowledged, acknowledgedOf, type FindingCounts } from './finding-counts.ts'

const columns = [
  'app_id',
  'application_object_id',
  'service_principal_object_id',
  'name',
  'kind',
  'enabled',
  'score',
  'level',
  'lifecycle_stage',
  'privileged',
  'owner_count',
  'next_expiry_at',
  'last_sign_in_at',
  'sign_in_known',
  'sso_mode',
  'assignment_required',
  'created_at',
  'findings',
  'item',
] as const

/** An app of the latest scan, as a list shows it. */
export type ListedApp = Omit<
  Pick<Selectable<GovernedApps>, (typeof columns)[number]>,
  'kind' | 'level' | 'lifecycle_stage' | 'findings' | 'item'
> & {
  kind: AppAssessment['kind']
  level: AppAssessment['level']
  lifecycle_stage: AppAssessment['lifecycleStage']
  findings: FindingCounts
  item: AppItem
  /** How many of its findings somebody has accepted, and what they add to its score. */
  acknowledged: Acknowledged
}

export type DetailedApp = ListedApp & { detail: AppDetail }

export interface AppFilter {
  search?: string | undefined
  level?: readonly string[] | undefined
  minScore?: number | undefined
  publisher?: 'own' | 'microsoft' | 'third-party' | undefined
  kind?: string | undefined
  owner?: 'none' | 'single' | 'guest' | undefined
  credential?: string | undefined
  /** In days from now. */
  expiringWithin?: number | undefined
  privileged?: boolean | undefined
  /** Name of a permission that was granted, in any case. */
  permission?: string | undefined
  /** Days without a sign-in. */
  inactiveFor?: number | undefined
  enabled?: boolean | undefined
  acknowledged?: boolean | undefined
  rule?: string | undefined
  lifecycleStage?: string | undefined
  /** Only those that have a service principal. */
  enterprise?: boolean | undefined
  ssoMode?: string | undefined
  assignmentRequired?: boolean | undefined
}

const appSorts = {
  score: 'score',
  name: 'sort_name',
  nextExpiryAt: 'next_expiry_at',
  lastSignInAt: 'last_sign_in_at',
  createdAt: 'created_at',
} as const

export interface AppSort {
  by: keyof typeof appSorts
  order: 'asc' | 'desc'
}

const publishers = { own: 'OWN', microsoft: 'MICROSOFT', 'third-party': 'THIRD_PARTY' } as const

/** The conditions of a filter, of which all have to hold. Microsoft's own apps are shown when they have findings. */
function* conditions(tenantId: string, filter: AppFilter): Generator<Expression<SqlBool>> {
  const { search, level, minScore, publisher, kind, owner, credential, expiringWithin } = filter
  const { privileged, permission, inactiveFor, enabled, acknowledged, rule, lifecycleStage } = filter
  if (filter.enterprise === true) yield sql`service_principal_object_id is not null`
  if (publisher === undefined)
    yield filter.enterprise === true
      ? sql`publisher <> 'MICROSOFT'`
      : sql`(publisher <> 'MICROSOFT' or cardinality(rules) > 0)`
  else yield sql`publisher = ${publishers[publisher]}`
  if (search !== undefined) yield sql`strpos(search_text, ${search.toLowerCase()}) > 0`
  if (level !== undefined) yield sql`level = any(${[...level]})`
  if (minScore !== undefined) yield sql`score >= ${minScore}`
  if (kind !== undefined) yield sql`kind = ${kind}`
  if (owner === 'none') yield sql`owner_count = 0`
  if (owner === 'single') yield sql`owner_count = 1`
  if (owner === 'guest') yield sql`guest_owned`
  if (credential !== undefined) yield sql`${credential} = any(credentials)`
  if (expiringWithin !== undefined)
    yield sql`next_expiry_at between now() and now() + make_interval(days => ${expiringWithin})`
  if (privileged !== undefined) yield sql`privileged = ${privileged}`
  if (permission !== undefined) yield sql`${permission.toLowerCase()} = any(permissions)`
  if (inactiveFor !== undefined)
    yield sql`sign_in_known and (last_sign_in_at is null or last_sign_in_at <= now() - make_interval(days => ${inactiveFor}))`
  if (enabled !== undefined) yield sql`enabled = ${enabled}`
  if (acknowledged !== undefined)
    yield sql`${acknowledged}::boolean = app_id in (select span.app_id from finding_spans as span
      join acknowledgements as ack on ack.organization_id = span.organization_id and ack.tenant_id = span.tenant_id
        and ack.finding_id = span.finding_id and ${holds}
      where span.tenant_id = ${tenantId} and until_scan is null and span.app_id is not null)`
  if (rule !== undefined) yield sql`${rule} = any(rules)`
  if (lifecycleStage !== undefined) yield sql`lifecycle_stage = ${lifecycleStage}`
  if (filter.ssoMode !== undefined) yield sql`lower(sso_mode) = ${filter.ssoMode.toLowerCase()}`
  if (filter.assignmentRequired !== undefined) yield sql`assignment_required = ${filter.assignmentRequired}`
}

/** Whether an app has to be looked at to know whether it is shown: all others, an index has counted. */
const isNarrowed = ({ enterprise: _, ...filter }: AppFilter) =>
  Object.values(filter).some((value) => value !== undefined)

/** The apps of a tenant's latest scan. */
export async function listApps(
  db: Scoped,
  { tenantId }: TenantRef,
  filter: AppFilter,
  { by, order }: AppSort,
  page: PageRequest,
): Promise<Page<ListedApp>> {
  const column = appSorts[by]
  const nullable = by !== 'score' && by !== 'name'
  // What a page shows is read of its rows alone: all that match are many, and wide.
  const matching = db
    .selectFrom('governed_apps')
    .select(['app_id', column])
    .where('tenant_id', '=', tenantId)
    .where(sql<SqlBool>`${sql.join([...conditions(tenantId, filter)], sql` and `)}`)
  const { items, total } = await readPage(
    db,
    // Any of the columns to sort by is one of the table.
    matching as Expression<Pick<Selectable<GovernedApps>, 'app_id' | typeof column>>,
    [
      { column, order, nullable },
      { column: 'app_id', order: 'asc' },
    ],
    page,
    { once: by !== 'score' || isNarrowed(filter) },
  )
  if (items.length === 0) return { items: [], total }
  const ids = items.map(({ app_id }) => app_id)
  const rows = await db
    .selectFrom('governed_apps')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('app_id', 'in', ids)
    .execute()
  const acknowledged = await acknowledgedOf(db, tenantId, { apps: ids })
  const byId = new Map(
    rows.map((row) => [
      row.app_id,
      { ...row, acknowledged: acknowledged(row.app_id) } as unknown as ListedApp,
    ]),
  )
  return { items: ids.flatMap((id) => byId.get(id) ?? []), total }
}

/**
 * One app of the latest scan.
 * @param id its `appId`, or the object id of its registration or service principal, in any case
 * @throws RequestError `not_found`
 */
export async function getApp(db: Scoped, { tenantId }: TenantRef, id: string): Promise<DetailedApp> {
  if (!isUuid(id)) throw notFound('app')
  const wanted = id.toLowerCase()
  const app = await db
    .selectFrom('governed_apps')
    .select([...columns, 'detail'])
    .where('tenant_id', '=', tenantId)
    .where((where) =>
      where.or([
        where('app_id', '=', wanted),
        where('application_object_id', '=', wanted),
        where('service_principal_object_id', '=', wanted),
      ]),
    )
    // An id of one app is the object id of another one only by an unlikely chance; its own name goes first.
    .orderBy((order) => order('app_id', '=', wanted), 'desc')
    .limit(1)
    .executeTakeFirst()
  if (app === undefined) throw notFound('app')
  const acknowledged = await acknowledgedOf(db, tenantId, { apps: [app.app_id] })
  return { ...app, acknowledged: acknowledged(app.app_id) } as unknown as DetailedApp
}

/** The score of an app in the latest scans of its tenant that have ended well, the newest first. */
export async function scoresOf(
  db: Scoped,
  { tenantId }: TenantRef,
  appId: string,
  count: number,
): Promise<{ scanId: string; finishedAt: Date; score: number }[]> {
  const { rows } = await sql<{ scanId: string; finishedAt: Date; score: number }>`
    with latest as (
      select id, number, finished_at from scans
      where tenant_id = ${tenantId} and status = 'succeeded' order by number desc limit ${count}
    )
    select latest.id as "scanId", latest.finished_at as "finishedAt", least(100, coalesce(sum(points), 0)) as score
    from latest left join finding_spans as span on span.tenant_id = ${tenantId} and span.app_id = ${appId}
      and span.from_scan <= number and (span.until_scan is null or span.until_scan > number)
    group by latest.id, number, latest.finished_at order by number desc`.execute(db)
  return rows
}
