import type { Scoped } from '../../database/database.ts'
import type { BeforeAndNow, ToldMoney } from '../webhooks/events.ts'
import { wastedMonthly } from './costs.ts'
import { toDecimal } from './money.ts'
import type { Prices } from './prices.ts'
import { latestScan } from './requests.ts'
import type { ScanSummary } from './summary.ts'
import { totalOf } from './waste.ts'

type Waste = NonNullable<ScanSummary['waste']>

/** What a scan's predecessor found to be wasted; null where there is none, or users were not read. */
export async function formerWaste(
  db: Scoped,
  { tenantId, number }: { tenantId: string; number: number },
): Promise<Waste | null> {
  return (await latestScan(db, { tenantId }, number))?.summary?.waste ?? null
}

export interface WasteChange {
  assignments: BeforeAndNow<number>
  /** By currency, at the prices of today; licenses without a known price are left out. */
  monthly: BeforeAndNow<ToldMoney[]>
}

/** What was wasted beside what is. */
export function describeWasteChange(before: Waste, now: Waste, prices: Prices): WasteChange {
  const toAmounts = (waste: Waste) => wastedMonthly(waste, prices).map(toDecimal)
  return {
    assignments: { before: countOf(before), now: countOf(now) },
    monthly: { before: toAmounts(before), now: toAmounts(now) },
  }
}

const countOf = (waste: Waste) => Object.values(waste).reduce((sum, counts) => sum + totalOf(counts), 0)
