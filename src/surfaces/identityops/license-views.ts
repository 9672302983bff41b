import type { components } from '../../../generated/types.ts'
import type { WasteTotals } from '../../domain/scans/costs.ts'
import type { SkuDetail } from '../../domain/scans/license-rows.ts'
import type { ListedLicense } from '../../domain/scans/licenses.ts'
import { formatAmount, type Money, times, toDecimal } from '../../domain/scans/money.ts'
import { type CustomPrices, listPricesAsOf, type Prices } from '../../domain/scans/prices.ts'
import { totalOf, wasteOf } from '../../domain/scans/waste.ts'
import { time } from './times.ts'

type Schemas = components['schemas']

const toSums = (sums: Money[] | null) => sums && sums.map(toDecimal)

/** @param prices null where the plan does not tell amounts */
export const toCosts = (
  prices: Prices | null,
  needed: { feature: string; minimumPlan: string },
): Schemas['IdentityOpsCosts'] =>
  prices === null
    ? { available: false, ...needed }
    : { available: true, currency: prices.currency, asOf: listPricesAsOf }

function toPrice(skuId: string, prices: Prices | null): Schemas['IdentityOpsPrice'] {
  const price = prices?.priceOf(skuId) ?? null
  return price && { ...toDecimal(price), source: price.source, asOf: price.asOf }
}

const toSkuName = ({ skuId, partNumber, name }: SkuDetail): Schemas['IdentityOpsSkuName'] => ({
  id: skuId,
  partNumber,
  name,
})

export const toSku =
  (prices: Prices | null) =>
  (sku: SkuDetail): Schemas['IdentityOpsSku'] => ({
    ...toSkuName(sku),
    status: sku.status,
    purchased: sku.seats?.purchased ?? null,
    assigned: sku.seats?.assigned ?? null,
    available: sku.seats?.available ?? null,
    suspended: sku.seats?.suspended ?? null,
    warning: sku.seats?.warning ?? null,
    price: toPrice(sku.skuId, prices),
    trial: sku.trial,
    renewsAt: sku.renewsAt,
  })

const toAssignment = (license: ListedLicense, prices: Prices | null) => {
  const { detail } = license
  const price = license.state === 'ACTIVE' ? (prices?.priceOf(license.sku_id) ?? null) : null
  return {
    id: `${license.user_id}_${license.sku_id}`,
    user: {
      id: license.user_id,
      userPrincipalName: license.user_principal_name,
      name: license.user_name,
      enabled: license.enabled,
      type: license.user_type,
    },
    sku: { id: license.sku_id, partNumber: license.part_number, name: license.sku_name },
    assignedBy: license.assigned_by,
    groups: detail.groups,
    state: license.state,
    error: detail.error,
    disabledPlans: detail.disabledPlans,
    lastSignInAt: time(license.last_sign_in_at),
    signInKnown: license.sign_in_known,
    monthlyCost: price && toDecimal(price),
  }
}

export const toLicense =
  (prices: Prices | null) =>
  (license: ListedLicense): Schemas['IdentityOpsLicense'] => ({
    ...toAssignment(license, prices),
    waste: license.waste,
  })

export const toWastedLicense =
  (prices: Prices | null) =>
  (license: ListedLicense): Schemas['IdentityOpsWastedLicense'] => {
    const waste = wasteOf(license.detail)
    if (waste === null) throw new Error('a license is among the wasted ones and is not wasted')
    return { ...toAssignment(license, prices), ...waste }
  }

export const toWasteTotals = (totals: WasteTotals): Schemas['IdentityOpsWasteTotals'] => {
  const tier = ({ assignments, monthly }: WasteTotals['byTier']['LIKELY']) => ({
    assignments,
    monthly: toSums(monthly),
  })
  return {
    assignments: totals.assignments,
    monthly: toSums(totals.monthly),
    annual: toSums(totals.annual),
    byTier: {
      GUARANTEED: tier(totals.byTier.GUARANTEED),
      LIKELY: tier(totals.byTier.LIKELY),
      REVIEW: tier(totals.byTier.REVIEW),
    },
    unassignedSeats: {
      seats: totals.unassignedSeats.seats,
      monthly: toSums(totals.unassignedSeats.monthly),
    },
    unknownPrice: totals.unknownPrice && {
      assignments: totals.unknownPrice.assignments,
      skus: totals.unknownPrice.skus.map(toSkuName),
    },
  }
}

/** Those of which something is wasted, or not assigned. */
export const toWastedSkus = (skus: SkuDetail[], prices: Prices | null): Schemas['IdentityOpsWastedSku'][] =>
  skus
    .filter(({ waste, seats }) => totalOf(waste) > 0 || (seats?.unassigned ?? 0) > 0)
    .map((sku) => {
      const price = prices?.priceOf(sku.skuId) ?? null
      return {
        sku: toSkuName(sku),
        seats: sku.seats,
        price: toPrice(sku.skuId, prices),
        byTier: sku.waste,
        monthly: price && toDecimal(times(price, totalOf(sku.waste))),
      }
    })

export const toLicensePrices = ({ currency, prices }: CustomPrices): Schemas['IdentityOpsLicensePrices'] => ({
  currency,
  prices: prices.map(({ sku, amount }) => ({
    sku,
    amount: amount === null ? null : formatAmount({ minor: amount, currency }),
  })),
})
