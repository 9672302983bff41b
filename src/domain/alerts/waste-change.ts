import type { Scoped } from '../../database/database.ts'
import { planOf } from '../access/plans.ts'
import { readTenantCosts, wastedMonthly } from '../scans/costs.ts'
import type { Money } from '../scans/money.ts'
import { describeWasteChange, formerWaste, type WasteChange } from '../scans/waste-change.ts'
import type { EndedScan } from './ended-scan.ts'

/** What wasted licenses of a tenant cost a month, and what is told of that. */
export interface Waste {
  /** By currency. */
  now: Money[]
  entry: WasteChange
}

/** Null where it was not read, and where the plan tells no amounts. */
export async function readWaste(db: Scoped, scan: EndedScan): Promise<Waste | null> {
  const { tenantId, waste } = scan
  if (waste === null || !(await planOf(db, 'identityops')).features.has('SAVINGS_ESTIMATES')) return null
  const before = (await formerWaste(db, scan)) ?? {}
  const costs = await readTenantCosts(db, { tenantId })
  return { now: wastedMonthly(waste, costs), entry: describeWasteChange(before, waste, costs) }
}
