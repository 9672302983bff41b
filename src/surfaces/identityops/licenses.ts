import type { Input } from '../../contract/handler.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { requireFeature } from '../../domain/access/plans.ts'
import { skusFrom, sumWaste } from '../../domain/scans/costs.ts'
import { readSkus } from '../../domain/scans/governed-skus.ts'
import { listLicenses as readLicenses, listWaste } from '../../domain/scans/licenses.ts'
import { readCustomPrices, replaceCustomPrices } from '../../domain/scans/prices.ts'
import { latestScan } from '../../domain/scans/requests.ts'
import { toPage } from '../../database/pagination.ts'
import { costsFor, neededForCosts, savingsEstimates } from './costs.ts'
import {
  toCosts,
  toLicense,
  toLicensePrices,
  toSku,
  toWastedLicense,
  toWastedSkus,
  toWasteTotals,
} from './license-views.ts'
import { toLatestScan } from './scan-views.ts'

export async function listLicenses({ query, caller, page, db }: Input<'identityops_listLicenses'>) {
  const tenantId = requireTenant(caller)
  const skus = await readSkus(db, { tenantId })
  const listing = { filter: query, skus, sort: { by: query.sort, order: query.order } }
  const [licenses, prices, scan] = await Promise.all([
    readLicenses(db, { tenantId }, listing, page),
    costsFor(caller, db, skus),
    latestScan(db, { tenantId }),
  ])
  return {
    ...toPage(licenses, toLicense(prices)),
    skus: skus.map(toSku(prices)),
    costs: toCosts(prices, neededForCosts),
    scan: toLatestScan(scan),
  }
}

export async function getLicenseWaste({ query, caller, page, db }: Input<'identityops_getLicenseWaste'>) {
  const tenantId = requireTenant(caller)
  const { minMonthly } = query
  if (minMonthly !== undefined || query.sort === 'cost')
    requireFeature('identityops', caller, savingsEstimates)
  const skus = await readSkus(db, { tenantId })
  const prices = await costsFor(caller, db, skus)
  const dear = minMonthly === undefined || prices === null ? undefined : skusFrom(minMonthly, skus, prices)
  const listing = {
    filter: { ...query, skus: dear },
    skus,
    priceOf: prices?.priceOf ?? null,
    sort: { by: query.sort, order: query.order },
  }
  const [wasted, scan] = await Promise.all([
    listWaste(db, { tenantId }, listing, page),
    latestScan(db, { tenantId }),
  ])
  return {
    ...toPage(wasted, toWastedLicense(prices)),
    costs: toCosts(prices, neededForCosts),
    totals: toWasteTotals(sumWaste(skus, prices)),
    skus: toWastedSkus(skus, prices),
    scan: toLatestScan(scan),
  }
}

export const getLicensePrices = async ({ db }: Input<'identityops_getLicensePrices'>) =>
  toLicensePrices(await readCustomPrices(db))

export const replaceLicensePrices = async ({ body, db }: Input<'identityops_replaceLicensePrices'>) =>
  toLicensePrices(await replaceCustomPrices(db, body))
