import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { GovernedLicenses } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import type { LicenseAssessment } from './evaluation.ts'
import type { LicenseDetail, SkuDetail } from './license-rows.ts'
import type { PriceOf } from './prices.ts'
import type { WasteTier } from './waste.ts'

const columns = [
  'user_id',
  'sku_id',
  'user_principal_name',
  'user_name',
  'part_number',
  'sku_name',
  'enabled',
  'user_type',
  'assigned_by',
  'state',
  'last_sign_in_at',
  'sign_in_known',
  'waste',
  'detail',
] as const

/** One product of one user in a tenant's latest scan. */
export type ListedLicense = Omit<
  Pick<Selectable<GovernedLicenses>, (typeof columns)[number]>,
  'user_type' | 'assigned_by' | 'state' | 'waste' | 'detail'
> & {
  user_type: LicenseAssessment['userType']
  assigned_by: LicenseAssessment['assignedBy']
  state: LicenseAssessment['state']
  waste: WasteTier | null
  detail: LicenseDetail
}

export interface LicenseFilter {
  /** SKU id or part number, in any case. */
  sku?: string | undefined
  /** In one of these tiers. */
  waste?: readonly WasteTier[] | undefined
  state?: LicenseAssessment['state'] | undefined
  assignedBy?: LicenseAssessment['assignedBy'] | undefined
  enabled?: boolean | undefined
  type?: LicenseAssessment['userType'] | undefined
  /** Days without a sign-in. */
  inactiveFor?: number | undefined
  search?: string | undefined
}

export interface WasteFilter {
  tier?: readonly WasteTier[] | undefined
  sku?: string | undefined
  /** The rule that decided. */
  rule?: string | undefined
  /** Products that cost so much a month, by SKU id. */
  skus?: readonly string[] | undefined
  search?: string | undefined
}

/** The conditions of a filter, of which all have to hold. */
function* conditions(
  { tenantId }: TenantRef,
  { sku, waste, state, assignedBy, enabled, type, inactiveFor, search }: LicenseFilter,
  skus: readonly SkuDetail[],
): Generator<Expression<SqlBool>> {
  if (sku !== undefined) yield sql`sku_id = any(${idsOf(sku, skus)}::text[])`
  if (waste !== undefined) yield sql`waste = any(${[...waste]}::text[])`
  if (state !== undefined) yield sql`state = ${state}`
  if (assignedBy !== undefined) yield sql`assigned_by = ${assignedBy}`
  if (enabled !== undefined) yield sql`enabled = ${enabled}`
  if (type !== undefined) yield sql`user_type = ${type}`
  if (inactiveFor !== undefined) yield sql`idle_since <= now() - make_interval(days => ${inactiveFor})`
  if (search !== undefined) yield sql`id in (select search_governed_licenses(${tenantId}, ${search}))`
}

const idsOf = (name: string, skus: readonly SkuDetail[]): string[] => {
  const wanted = name.toLowerCase()
  return skus
    .filter(({ skuId, partNumber }) => skuId === wanted || partNumber.toLowerCase() === wanted)
    .map(({ skuId }) => skuId)
}

const sorts = { user: 'sort_user', sku: 'sort_sku', lastSignInAt: 'last_sign_in_at' } as const

export interface LicenseSort {
  by: keyof typeof sorts
  order: 'asc' | 'desc'
}

/**
 * The licenses of a tenant's latest scan.
 * @param skus all products of the tenant
 */
export function listLicenses(
  db: Scoped,
  ref: TenantRef,
  {
    filter,
    skus,
    sort: { by, order },
  }: { filter: LicenseFilter; skus: readonly SkuDetail[]; sort: LicenseSort },
  page: PageRequest,
): Promise<Page<ListedLicense>> {
  const column = sorts[by]
  const matching = keysOf(db, ref, [...conditions(ref, filter, skus)]).select(column)
  return readLicenses(db, ref, matching, [{ column, order, nullable: by === 'lastSignInAt' }], page)
}

export interface WasteSort {
  by: 'cost' | 'user' | 'tier'
  order: 'asc' | 'desc'
}

/**
 * The licenses that are wasted, or may be.
 * @param priceOf null where amounts are not told, and nothing is sorted by them
 */
export function listWaste(
  db: Scoped,
  ref: TenantRef,
  {
    filter: { tier, sku, rule, skus: dear, search },
    skus,
    priceOf,
    sort: { by, order },
  }: { filter: WasteFilter; skus: readonly SkuDetail[]; priceOf: PriceOf | null; sort: WasteSort },
  page: PageRequest,
): Promise<Page<ListedLicense>> {
  const where = [
    sql<SqlBool>`waste is not null`,
    ...conditions(ref, { sku, waste: tier, search }, skus),
    ...(rule === undefined ? [] : [sql<SqlBool>`rule = ${rule}`]),
    ...(dear === undefined ? [] : [sql<SqlBool>`sku_id = any(${[...dear]}::text[])`]),
  ]
  const rank =
    by === 'cost'
      ? sql<number | null>`array_position(${byPrice(skus, priceOf)}::text[], sku_id)`
      : sql<number | null>`array_position(array['REVIEW', 'LIKELY', 'GUARANTEED'], waste)`
  const matching = keysOf(db, ref, where).select(['sort_user', rank.as('rank')])
  const first: Sort<'sort_user' | 'rank'> =
    by === 'user' ? { column: 'sort_user', order } : { column: 'rank', order, nullable: true }
  const sort: Sort<'sort_user' | 'rank'>[] =
    by === 'user' ? [first] : [first, { column: 'sort_user', order: 'asc' }]
  return readLicenses(db, ref, matching, sort, page)
}

/** SKU ids from the cheapest on; those without a price are not among them. */
function byPrice(skus: readonly SkuDetail[], priceOf: PriceOf | null): string[] {
  const priced = skus.flatMap(({ skuId }) => {
    const price = priceOf?.(skuId) ?? null
    return price === null ? [] : [{ skuId, minor: price.minor }]
  })
  return priced.sort((a, b) => a.minor - b.minor).map(({ skuId }) => skuId)
}

const keysOf = (db: Scoped, { tenantId }: TenantRef, where: readonly Expression<SqlBool>[]) =>
  db
    .selectFrom('governed_licenses')
    .select(['user_id', 'sku_id'])
    .where('tenant_id', '=', tenantId)
    .$if(where.length > 0, (query) => query.where(sql<SqlBool>`${sql.join([...where], sql` and `)}`))

/** What a page shows is read of its rows alone: all that match are many, and wide. */
async function readLicenses<Row extends { user_id: string; sku_id: string }>(
  db: Scoped,
  { tenantId }: TenantRef,
  matching: Expression<Row>,
  sort: Sort<string & keyof Row>[],
  page: PageRequest,
): Promise<Page<ListedLicense>> {
  const last = sort.at(-1)?.order ?? 'asc'
  const { items, total } = await readPage(
    db,
    matching,
    [...sort, { column: 'user_id', order: last }, { column: 'sku_id', order: last }],
    page,
  )
  if (items.length === 0) return { items: [], total }
  const rows = await db
    .selectFrom('governed_licenses')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where((where) =>
      where(
        where.refTuple('user_id', 'sku_id'),
        'in',
        items.map(({ user_id, sku_id }) => where.tuple(user_id, sku_id)),
      ),
    )
    .execute()
  const byKey = new Map(rows.map((row) => [`${row.user_id}|${row.sku_id}`, row as unknown as ListedLicense]))
  return { items: items.flatMap(({ user_id, sku_id }) => byKey.get(`${user_id}|${sku_id}`) ?? []), total }
}
