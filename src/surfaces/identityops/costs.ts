import type { Scoped } from '../../database/database.ts'
import type { Caller } from '../../domain/access/caller.ts'
import { firstPlanWith } from '../../domain/access/plans.ts'
import { readCosts, readTenantCosts } from '../../domain/scans/costs.ts'
import type { SkuDetail } from '../../domain/scans/license-rows.ts'
import type { Prices } from '../../domain/scans/prices.ts'

/** What a plan includes to be told amounts of money. */
export const savingsEstimates = 'SAVINGS_ESTIMATES'

/** What a plan without it lacks. */
export const neededForCosts = {
  feature: savingsEstimates,
  minimumPlan: firstPlanWith('identityops', savingsEstimates),
}

/** Whether a caller's plan tells amounts of money. */
export const isTold = ({ features }: Pick<Caller, 'features'>) => features.has(savingsEstimates)

/** What a tenant's products cost; null where the caller's plan does not tell it. */
export const costsFor = async (caller: Caller, db: Scoped, skus: SkuDetail[]): Promise<Prices | null> =>
  isTold(caller) ? readCosts(db, skus) : null

/** The same, for what shows none of the products. */
export const tenantCostsFor = async (caller: Caller, db: Scoped, tenantId: string): Promise<Prices | null> =>
  isTold(caller) ? readTenantCosts(db, { tenantId }) : null
