import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import { usedUp } from '../access/plans.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { enqueue } from '../queue.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { ended, type ScanOrder } from './attempt.ts'
import type { ScanPhase, Sources } from './progress.ts'
import type { ScanSummary } from './summary.ts'

export type ScanStatus = 'queued' | 'running' | 'succeeded' | 'failed'
type ScanTrigger = 'manual' | 'scheduled' | 'first' | 'api'

/** One look at a tenant's directory, and what came of it. */
export interface Scan {
  id: string
  tenant_id: string
  tenant_name: string
  number: number
  status: ScanStatus
  phase: ScanPhase
  coverage: 'full' | 'partial' | null
  trigger: ScanTrigger
  requested_by: string
  as_of: Date | null
  sources: Sources
  /** Counts up with everything that changes of it. */
  version: number
  summary: ScanSummary | null
  error_code: string | null
  error: string | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
}

const columns = [
  'id',
  'tenant_id',
  sql<string>`(select name from tenants where tenants.organization_id = scans.organization_id and tenants.id = scans.tenant_id)`.as(
    'tenant_name',
  ),
  'number',
  'status',
  'phase',
  'coverage',
  'trigger',
  'requested_by',
  'as_of',
  'sources',
  'version',
  'summary',
  'error_code',
  'error',
  'created_at',
  'started_at',
  'finished_at',
] as const

type Row = Omit<Scan, Typed> & Record<Typed, unknown>
type Typed = 'status' | 'phase' | 'coverage' | 'trigger' | 'sources' | 'summary'

const toScan = (row: Row): Scan => row as Scan

/** A scan's job is repeated only when the process or the database failed. */
const jobAttempts = 25

export interface ScanRequest {
  trigger: ScanTrigger
  reason?: string | undefined
  plan: {
    name: string | null
    /** Scans of the organization on one day (UTC); null is without limit. */
    scansPerDay: number | null
  }
}

/**
 * Asks for a scan of a connected tenant. While one waits or runs, that one is meant, and it counts as none.
 * @throws RequestError `not_found`; `conflict` with the reason `NOT_CONNECTED`; `feature_unavailable` when the day's
 * scans are used up
 */
export function requestScan(
  db: Scoped,
  ref: TenantRef,
  request: ScanRequest,
): Promise<{ scan: Scan; alreadyRunning: boolean }> {
  return inTransaction(db, async (db) => {
    await requireConnected(db, ref)
    const active = await findActive(db, ref.tenantId)
    if (active !== null) return { scan: active, alreadyRunning: true }
    await requireLeft(db, request.plan)
    return startScan(db, ref, request)
  })
}

/** Asks for a tenant's first scan; does nothing when it has one. */
export async function requestFirstScan(db: Scoped, { tenantId }: TenantRef): Promise<void> {
  const any = await db
    .selectFrom('scans')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .limit(1)
    .executeTakeFirst()
  if (any === undefined) await startScan(db, { tenantId }, { trigger: 'first' })
}

/** Starts a scan that looks at a connected tenant as if it were another day. For data that shows what there can be. */
export async function startDatedScan(db: Scoped, { tenantId }: TenantRef, asOf: Date): Promise<Scan> {
  return (await startScan(db, { tenantId }, { trigger: 'first' }, { as_of: asOf, created_at: asOf })).scan
}

/** Waits for who is doing the same, and for a change of the connection: the tenant's row is theirs, too. */
async function requireConnected(db: Scoped, { tenantId }: TenantRef): Promise<void> {
  const tenant = await db
    .selectFrom('tenants')
    .select('entra_tenant_id')
    .where('id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  if (tenant.entra_tenant_id === null)
    throw new RequestError('conflict', 'This tenant is not connected to a directory.', {
      reason: 'NOT_CONNECTED',
    })
}

async function findActive(db: Scoped, tenantId: string): Promise<Scan | null> {
  const row = await db
    .selectFrom('scans')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst()
  return row === undefined ? null : toScan(row)
}

/** Those that nobody asked for do not count. The organization's row keeps two from taking the last one. */
async function requireLeft(db: Scoped, { name, scansPerDay: limit }: ScanRequest['plan']): Promise<void> {
  if (limit === null) return
  await sql`select pg_advisory_xact_lock(hashtextextended('scans ' || current_organization(), 0))`.execute(db)
  const { used } = await db
    .selectFrom('scans')
    .select(sql<number>`count(*)`.as('used'))
    .where('trigger', '!=', 'first')
    .where('created_at', '>=', sql<Date>`date_trunc('day', now(), 'UTC')`)
    .executeTakeFirstOrThrow()
  if (used < limit) return
  throw usedUp('The scans of today are used up.', {
    feature: 'SCANS_PER_DAY',
    currentPlan: name,
    limit,
    used,
  })
}

async function startScan(
  db: Scoped,
  { tenantId }: TenantRef,
  { trigger, reason }: Omit<ScanRequest, 'plan'>,
  dates: { as_of?: Date; created_at?: Date } = {},
): Promise<{ scan: Scan; alreadyRunning: boolean }> {
  const created = await db
    .insertInto('scans')
    .values({
      id: randomUUID(),
      tenant_id: tenantId,
      trigger,
      reason: reason ?? null,
      ...dates,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from scans where tenant_id = ${tenantId})`,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'tenant_id'])
        .where('status', 'in', [sql.lit('queued'), sql.lit('running')])
        .doNothing(),
    )
    .returning([...columns, 'organization_id'])
    .executeTakeFirst()
  if (created === undefined) {
    const scan = await findActive(db, tenantId)
    // It may have ended between the two statements.
    return scan === null
      ? startScan(db, { tenantId }, { trigger, reason }, dates)
      : { scan, alreadyRunning: true }
  }
  const { organization_id: organizationId, ...row } = created
  await enqueueScan(db, { organizationId, tenantId, scanId: row.id })
  const details = { trigger, ...(reason === undefined ? {} : { reason }) }
  await recordChange(db, { action: 'scan.requested', targetId: row.id, tenantId, details })
  return { scan: toScan(row), alreadyRunning: false }
}

/** Queues of one organization: as many of its scans run at once. */
const queues = 2

function enqueueScan(db: Scoped, order: ScanOrder): Promise<void> {
  const queue = Number.parseInt(order.tenantId.slice(0, 8), 16) % queues
  return enqueue(db, 'run_scan', order, { key: order.scanId, queue, attempts: jobAttempts })
}

export type ScanSort = Sort<'created_at' | 'finished_at'>

export interface ScanFilter {
  status?: readonly ScanStatus[] | undefined
  coverage?: 'full' | 'partial' | undefined
  /** Of `created_at`: from the first on, and before the second. */
  from?: Date | undefined
  to?: Date | undefined
}

/** The scans of a tenant. */
export async function listScans(
  db: Scoped,
  { tenantId }: TenantRef,
  { status, coverage, from, to }: ScanFilter,
  sort: ScanSort,
  page: PageRequest,
): Promise<Page<Scan>> {
  const rows = db
    .selectFrom('scans')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .$if(status !== undefined, (query) => query.where('status', 'in', status ?? []))
    .$if(coverage !== undefined, (query) => query.where('coverage', '=', coverage ?? null))
    .$if(from !== undefined, (query) => query.where('created_at', '>=', from ?? null))
    .$if(to !== undefined, (query) => query.where('created_at', '<', to ?? null))
  const { items, total } = await readPage(db, rows, sortThenId(sort, new Set(['finished_at'])), page)
  return { items: items.map(toScan), total }
}

/** @throws RequestError `not_found` */
export async function getScan(db: Scoped, { tenantId }: TenantRef, scanId: string): Promise<Scan> {
  const row = await db
    .selectFrom('scans')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', scanId)
    .executeTakeFirst()
  if (row === undefined) throw notFound('scan')
  return toScan(row)
}

/** A scan that says something. @throws RequestError `not_found`; `conflict` with the reason `NOT_SUCCEEDED` */
export async function getSucceededScan(db: Scoped, ref: TenantRef, scanId: string): Promise<Scan> {
  const scan = await getScan(db, ref, scanId)
  if (scan.status === 'succeeded') return scan
  throw new RequestError('conflict', 'This scan has not succeeded.', { reason: 'NOT_SUCCEEDED', scanId })
}

/**
 * The latest scan of a tenant that has ended well; null when there is none.
 * @param before number of a scan that it has to be earlier than
 */
export async function latestScan(db: Scoped, { tenantId }: TenantRef, before?: number): Promise<Scan | null> {
  const row = await db
    .selectFrom('scans')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'succeeded')
    .$if(before !== undefined, (query) => query.where('number', '<', before ?? null))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toScan(row)
}

/** Ends what of a tenant's scans waits or runs, with the reason; the attempt finds out with its next write. */
export async function cancelScan(db: Scoped, tenantId: string, error: string): Promise<void> {
  await db
    .updateTable('scans')
    .set({ ...ended('failed'), error_code: 'DISCONNECTED', error })
    .where('tenant_id', '=', tenantId)
    .where('status', 'in', ['queued', 'running'])
    .execute()
}

/** A scan as its findings are asked for. */
export const toScanRef = ({ tenant_id: tenantId, number, as_of, created_at }: Scan) => ({
  tenantId,
  number,
  asOf: as_of ?? created_at,
})
