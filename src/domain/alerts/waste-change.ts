import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { planOf } from '../access/plans.ts'
import { readTenantCosts, wastedMonthly } from '../scans/costs.ts'
import { formatAmount, type Money } from '../scans/money.ts'
import { totalOf, type WasteCounts } from '../scans/waste.ts'
import type { EndedScan } from './ended-scan.ts'
import type { WasteEntry } from './told.ts'

/** What wasted licenses of a tenant cost a month, and what is told of that. */
export interface Waste {
  /** By currency. */
  now: Money[]
  entry: Omit<WasteEntry, 'limit'>
}

type Counts = Record<string, WasteCounts>

const countOf = (counts: Counts) => Object.values(counts).reduce((sum, tiers) => sum + totalOf(tiers), 0)

const toText = (money: Money) => ({ amount: formatAmount(money), currency: money.currency })

/** Null where it was not read, and where the plan tells no amounts. */
export async function readWaste(db: Scoped, { tenantId, number, waste }: EndedScan): Promise<Waste | null> {
  if (waste === null || !(await planOf(db, 'identityops')).features.has('SAVINGS_ESTIMATES')) return null
  const former = await db
    .selectFrom('scans')
    .select(sql<Counts | null>`summary -> 'waste'`.as('waste'))
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'succeeded')
    .where('number', '<', number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const before = former?.waste ?? {}
  const costs = await readTenantCosts(db, { tenantId })
  const now = wastedMonthly(waste, costs)
  return {
    now,
    entry: {
      assignments: { before: countOf(before), now: countOf(waste) },
      monthly: { before: wastedMonthly(before, costs).map(toText), now: now.map(toText) },
    },
  }
}
