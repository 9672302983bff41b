import { randomUUID } from 'node:crypto'
import { type Selectable, sql, type UpdateObject } from 'kysely'
import type { DB, Scans } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { enqueue, Overtaken } from '../queue.ts'
import type { ScanPhase, Sources } from './progress.ts'

export interface ScanOrder {
  readonly organizationId: string
  readonly tenantId: string
  readonly scanId: string
}

/** One attempt at a scan. Its scan is its own to write for as long as no other is named there. */
export interface Attempt extends ScanOrder {
  readonly runId: string
  readonly number: number
  /** When collection began: the clock of what is found. */
  readonly asOf: Date
  /** Which one it is, from 1. */
  readonly attempts: number
  readonly phase: ScanPhase
  /** What earlier attempts have read. */
  readonly sources: Sources
}

/** Takes a scan up, and away from the attempt before; null when it has ended, or its tenant is gone. */
export async function beginAttempt(db: Scoped, order: ScanOrder): Promise<Attempt | null> {
  const runId = randomUUID()
  const row = await db
    .updateTable('scans')
    .set({
      status: 'running',
      run_id: runId,
      attempts: sql`attempts + 1`,
      phase: sql`case phase when 'queued' then 'collecting' else phase end`,
      as_of: sql`coalesce(as_of, date_trunc('milliseconds', clock_timestamp()))`,
      started_at: sql`coalesce(started_at, clock_timestamp())`,
      version: sql`version + 1`,
    })
    .where('tenant_id', '=', order.tenantId)
    .where('id', '=', order.scanId)
    .where('status', 'in', ['queued', 'running'])
    .returning(columns)
    .executeTakeFirst()
  return row === undefined ? null : toAttempt(order, runId, row)
}

const columns = ['number', 'as_of', 'attempts', 'phase', 'sources'] as const

function toAttempt(
  order: ScanOrder,
  runId: string,
  row: Pick<Selectable<Scans>, (typeof columns)[number]>,
): Attempt {
  if (row.as_of === null) throw new Error('a scan is under way without a beginning')
  return {
    ...order,
    runId,
    number: row.number,
    asOf: row.as_of,
    attempts: row.attempts,
    phase: row.phase as ScanPhase,
    sources: row.sources as Sources,
  }
}

/** Changes a scan in the name of an attempt. @throws Overtaken when it is not that one's any more, or has ended */
export async function updateAs(
  db: Scoped,
  { tenantId, scanId, runId }: Attempt,
  change: UpdateObject<DB, 'scans'>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('scans')
    .set({ version: sql`version + 1`, ...change })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', scanId)
    .where('run_id', '=', runId)
    .where('status', '=', 'running')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Overtaken()
}

/** The job that tells of a scan is repeated only when the process or the database failed. */
const alertAttempts = 25

/** What is written when a scan ends. */
export const ended = (status: 'succeeded' | 'failed') => ({
  status,
  phase: 'done' as const,
  finished_at: sql<Date>`clock_timestamp()`,
  version: sql<number>`version + 1`,
})

/** Why a scan failed, for people and for programs. */
export interface ScanFailure {
  code: 'CREDENTIALS_REFUSED' | 'CONSENT_MISSING' | 'THROTTLED' | 'UNAVAILABLE' | 'TOO_LARGE' | 'INTERNAL'
  message: string
}

/** The same attempt, as another thread goes on with it. @throws Overtaken */
export async function resumeAttempt(db: Scoped, order: ScanOrder, runId: string): Promise<Attempt> {
  const row = await db
    .selectFrom('scans')
    .select(columns)
    .where('tenant_id', '=', order.tenantId)
    .where('id', '=', order.scanId)
    .where('run_id', '=', runId)
    .where('status', '=', 'running')
    .executeTakeFirst()
  if (row === undefined) throw new Overtaken()
  return toAttempt(order, runId, row)
}

/** Has who wants to be told of a scan told, in the transaction that ends it. Nothing where nobody wants that. */
export async function callForAlerts(
  db: Scoped,
  { organizationId, tenantId, scanId }: ScanOrder,
): Promise<void> {
  const anybody = await db
    .selectFrom('alert_subscriptions')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('enabled', '=', true)
    .limit(1)
    .executeTakeFirst()
  if (anybody === undefined) return
  const order = { organizationId, tenantId, scanId }
  await enqueue(db, 'match_alerts', order, { key: `alerts of ${scanId}`, attempts: alertAttempts })
}
