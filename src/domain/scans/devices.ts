import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { GovernedDevices } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import type { Compliance, DeviceAssessment } from './asset-evaluation.ts'
import type { DeviceDetail } from './device-rows.ts'
import { acknowledgedOf, type FindingCounts } from './finding-counts.ts'
import { contains } from './search.ts'

const columns = [
  'device_id',
  'entra_object_id',
  'intune_id',
  'name',
  'os_name',
  'supported',
  'ownership',
  'managed',
  'compliance',
  'encrypted',
  'last_check_in_at',
  'last_activity_at',
  'findings',
  'detail',
] as const

/** A device of the latest scan, as a list shows it. */
export type ListedDevice = Omit<
  Pick<Selectable<GovernedDevices>, (typeof columns)[number]>,
  'ownership' | 'compliance' | 'findings' | 'detail'
> & {
  ownership: DeviceAssessment['ownership']
  compliance: Compliance
  findings: FindingCounts
  detail: DeviceDetail
  /** How many of its findings somebody has accepted. */
  acknowledged: number
}

export interface DeviceFilter {
  search?: string | undefined
  compliance?: readonly Compliance[] | undefined
  /** In any case. */
  os?: string | undefined
  supported?: boolean | undefined
  encrypted?: boolean | undefined
  managed?: boolean | undefined
  /** Days without a sign-in. */
  inactiveFor?: number | undefined
  /** Days in which Intune heard nothing. */
  noCheckInFor?: number | undefined
  ownership?: DeviceAssessment['ownership'] | undefined
  rule?: string | undefined
}

/** The conditions of a filter, of which all have to hold. What is not known is null, and holds for none. */
function* conditions({
  compliance,
  os,
  supported,
  encrypted,
  managed,
  inactiveFor,
  noCheckInFor,
  ownership,
  rule,
}: DeviceFilter): Generator<Expression<SqlBool>> {
  if (compliance !== undefined) yield sql`compliance = any(${[...compliance]}::text[])`
  if (os !== undefined) yield sql`lower(os_name) = ${os.toLowerCase()}`
  if (supported !== undefined) yield sql`supported = ${supported}`
  if (encrypted !== undefined) yield sql`encrypted = ${encrypted}`
  if (managed !== undefined) yield sql`managed = ${managed}`
  if (inactiveFor !== undefined) yield sql`idle_since <= now() - make_interval(days => ${inactiveFor})`
  if (noCheckInFor !== undefined)
    yield sql`last_check_in_at <= now() - make_interval(days => ${noCheckInFor})`
  if (ownership !== undefined) yield sql`ownership = ${ownership}`
  if (rule !== undefined) yield sql`${rule} = any(rules)`
}

const sorts = {
  name: 'sort_name',
  lastCheckInAt: 'last_check_in_at',
  lastActivityAt: 'last_activity_at',
} as const

export interface DeviceSort {
  by: keyof typeof sorts
  order: 'asc' | 'desc'
}

/** The devices of a tenant's latest scan. */
export async function listDevices(
  db: Scoped,
  { tenantId }: TenantRef,
  { search, ...filter }: DeviceFilter,
  { by, order }: DeviceSort,
  page: PageRequest,
): Promise<Page<ListedDevice>> {
  const column = sorts[by]
  const where = [...conditions(filter)]
  if (search !== undefined) where.push(await contains(db, 'governed_devices', tenantId, search))
  // What a page shows is read of its rows alone: all that match are many, and wide.
  const matching = db
    .selectFrom('governed_devices')
    .select(['device_id', column])
    .where('tenant_id', '=', tenantId)
    .$if(where.length > 0, (query) => query.where(sql<SqlBool>`${sql.join(where, sql` and `)}`))
  const { items, total } = await readPage(
    db,
    matching as Expression<Pick<Selectable<GovernedDevices>, 'device_id' | typeof column>>,
    [
      { column, order, nullable: by !== 'name' },
      { column: 'device_id', order },
    ],
    page,
  )
  if (items.length === 0) return { items: [], total }
  const ids = items.map(({ device_id }) => device_id)
  const rows = await db
    .selectFrom('governed_devices')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('device_id', 'in', ids)
    .execute()
  const objectIds = rows.flatMap(({ device_id, intune_id }) => [device_id, intune_id ?? []].flat())
  const acknowledged = await acknowledgedOf(db, tenantId, { type: 'DEVICE', objects: objectIds })
  const byId = new Map(
    rows.map((row) => {
      const { device_id, intune_id } = row
      const ofIntune = intune_id === device_id ? 0 : acknowledged(intune_id).findings
      return [device_id, { ...row, acknowledged: acknowledged(device_id).findings + ofIntune }]
    }),
  )
  return { items: ids.flatMap((id) => (byId.get(id) as ListedDevice | undefined) ?? []), total }
}

/** All devices of a tenant's latest scan in numbers; null where it is known of none. */
export interface DeviceSummary {
  byCompliance: Record<Compliance, number>
  /** Those of most devices first. */
  byOs: { name: string | null; devices: number }[]
  unencrypted: number | null
  stale: number | null
}

/** Systems that are named: what a device calls its system is any text. */
const mostSystems = 50

export async function summarizeDevices(db: Scoped, { tenantId }: TenantRef): Promise<DeviceSummary> {
  const { rows } = await sql<Counted>`
    select compliance, os_name as name, count(*) as devices, count(encrypted) as told_encrypted,
      count(*) filter (where not encrypted) as unencrypted, count(stale) as told_stale,
      count(*) filter (where stale) as stale
    from governed_devices where tenant_id = ${tenantId} group by compliance, os_name`.execute(db)
  const sum = (count: (row: Counted) => number) => rows.reduce((sum, row) => sum + count(row), 0)
  const known = (told: number, count: number) => (told === 0 && rows.length > 0 ? null : count)
  const byCompliance: DeviceSummary['byCompliance'] = {
    COMPLIANT: 0,
    NONCOMPLIANT: 0,
    IN_GRACE_PERIOD: 0,
    ERROR: 0,
    UNKNOWN: 0,
    NOT_MANAGED: 0,
  }
  const bySystem = new Map<string | null, number>()
  for (const { compliance, name, devices } of rows) {
    byCompliance[compliance] += devices
    bySystem.set(name, (bySystem.get(name) ?? 0) + devices)
  }
  const systems = Array.from(bySystem, ([name, devices]) => ({ name, devices }))
  return {
    byCompliance,
    byOs: systems
      .sort((a, b) => b.devices - a.devices || ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
      .slice(0, mostSystems),
    unencrypted: known(
      sum(({ told_encrypted }) => told_encrypted),
      sum(({ unencrypted }) => unencrypted),
    ),
    stale: known(
      sum(({ told_stale }) => told_stale),
      sum(({ stale }) => stale),
    ),
  }
}

interface Counted {
  compliance: Compliance
  name: string | null
  devices: number
  told_encrypted: number
  unencrypted: number
  told_stale: number
  stale: number
}
