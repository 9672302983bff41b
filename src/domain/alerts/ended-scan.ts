import type { Scoped } from '../../database/database.ts'
import type { ScanOrder } from '../scans/attempt.ts'
import type { ScanSummary } from '../scans/summary.ts'

/** A scan that has ended, as far as it is told of. */
export interface EndedScan {
  tenantId: string
  tenantName: string
  scanId: string
  number: number
  status: 'succeeded' | 'failed'
  asOf: Date
  isPartial: boolean
  /** Ids of rules that it could not decide. */
  unknownRules: string[]
  /** How many licenses of each product are wasted; null where that is not known. */
  waste: ScanSummary['waste']
  /** Why it failed. */
  failure: { code: string; error: string }
  /** What came of one that could not read everything. */
  gaps: object
}

/** Null when the scan is gone, has not ended, or was ended by whoever disconnected its tenant: they know. */
export async function findEndedScan(
  db: Scoped,
  { tenantId, scanId }: Pick<ScanOrder, 'tenantId' | 'scanId'>,
): Promise<EndedScan | null> {
  const row = await db
    .selectFrom('scans')
    .innerJoin('tenants', (join) =>
      join
        .onRef('tenants.organization_id', '=', 'scans.organization_id')
        .onRef('tenants.id', '=', 'scans.tenant_id'),
    )
    .select(['tenants.name', 'number', 'scans.status', 'as_of', 'scans.created_at', 'coverage', 'summary'])
    .select(['error_code', 'error'])
    .where('scans.tenant_id', '=', tenantId)
    .where('scans.id', '=', scanId)
    .where('scans.status', 'in', ['succeeded', 'failed'])
    .executeTakeFirst()
  if (row === undefined || row.error_code === 'DISCONNECTED') return null
  const summary = row.summary as ScanSummary | null
  const asOf = row.as_of ?? row.created_at
  const { findings, apps, unknownRules = [], waste = null } = summary ?? {}
  return {
    tenantId,
    tenantName: row.name,
    scanId,
    number: row.number,
    status: row.status as EndedScan['status'],
    asOf,
    isPartial: row.coverage === 'partial',
    unknownRules: unknownRules.map(({ id }) => id),
    waste,
    failure: { code: row.error_code ?? 'INTERNAL', error: row.error ?? 'The scan failed.' },
    gaps: { findings, apps, asOf: asOf.toISOString(), unknownRules: unknownRules.length },
  }
}
