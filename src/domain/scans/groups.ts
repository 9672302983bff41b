import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { GovernedGroups } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import type { GroupAssessment } from './asset-evaluation.ts'
import { acknowledgedOf, type FindingCounts } from './finding-counts.ts'
import type { GroupDetail } from './group-rows.ts'
import { contains } from './search.ts'

const columns = [
  'group_id',
  'name',
  'kind',
  'dynamic',
  'visibility',
  'owner_count',
  'member_count',
  'synced',
  'created_at',
  'findings',
  'detail',
] as const

/** A group of the latest scan, as a list shows it. */
export type ListedGroup = Omit<
  Pick<Selectable<GovernedGroups>, (typeof columns)[number]>,
  'kind' | 'visibility' | 'findings' | 'detail'
> & {
  kind: GroupAssessment['kind']
  visibility: GroupAssessment['visibility']
  findings: FindingCounts
  detail: GroupDetail
  /** How many of its findings somebody has accepted. */
  acknowledged: number
}

export interface GroupFilter {
  search?: string | undefined
  kind?: GroupAssessment['kind'] | undefined
  owner?: 'none' | 'guest' | undefined
  empty?: boolean | undefined
  dynamic?: boolean | undefined
  visibility?: NonNullable<GroupAssessment['visibility']> | undefined
  privileged?: boolean | undefined
  synced?: boolean | undefined
  rule?: string | undefined
}

/** The conditions of a filter, of which all have to hold. What is not known is null, and holds for none. */
function* conditions({
  kind,
  owner,
  empty,
  dynamic,
  visibility,
  privileged,
  synced,
  rule,
}: GroupFilter): Generator<Expression<SqlBool>> {
  if (kind !== undefined) yield sql`kind = ${kind}`
  if (owner === 'none') yield sql`owner_count = 0`
  if (owner === 'guest') yield sql`guest_owned`
  if (empty !== undefined) yield sql`${empty}::boolean = (member_count = 0)`
  if (dynamic !== undefined) yield sql`dynamic = ${dynamic}`
  if (visibility !== undefined) yield sql`visibility = ${visibility}`
  if (privileged !== undefined) yield sql`privileged = ${privileged}`
  if (synced !== undefined) yield sql`synced = ${synced}`
  if (rule !== undefined) yield sql`${rule} = any(rules)`
}

const sorts = { name: 'sort_name', memberCount: 'member_count', createdAt: 'created_at' } as const

export interface GroupSort {
  by: keyof typeof sorts
  order: 'asc' | 'desc'
}

/** The groups of a tenant's latest scan. */
export async function listGroups(
  db: Scoped,
  { tenantId }: TenantRef,
  { search, ...filter }: GroupFilter,
  { by, order }: GroupSort,
  page: PageRequest,
): Promise<Page<ListedGroup>> {
  const column = sorts[by]
  const where = [...conditions(filter)]
  if (search !== undefined) where.push(await contains(db, 'governed_groups', tenantId, search))
  // What a page shows is read of its rows alone: all that match are many, and wide.
  const matching = db
    .selectFrom('governed_groups')
    .select(['group_id', column])
    .where('tenant_id', '=', tenantId)
    .$if(where.length > 0, (query) => query.where(sql<SqlBool>`${sql.join(where, sql` and `)}`))
  const { items, total } = await readPage(
    db,
    matching as Expression<Pick<Selectable<GovernedGroups>, 'group_id' | typeof column>>,
    [
      { column, order, nullable: by !== 'name' },
      { column: 'group_id', order },
    ],
    page,
  )
  if (items.length === 0) return { items: [], total }
  const ids = items.map(({ group_id }) => group_id)
  const [rows, acknowledged] = await Promise.all([
    db
      .selectFrom('governed_groups')
      .select(columns)
      .where('tenant_id', '=', tenantId)
      .where('group_id', 'in', ids)
      .execute(),
    acknowledgedOf(db, tenantId, { type: 'GROUP', objects: ids }),
  ])
  const byId = new Map(
    rows.map((row) => [row.group_id, { ...row, acknowledged: acknowledged(row.group_id).findings }]),
  )
  return { items: ids.flatMap((id) => (byId.get(id) as ListedGroup | undefined) ?? []), total }
}
