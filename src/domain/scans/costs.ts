import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import products from './data/products.json' with { type: 'json' }
import { readSkus } from './governed-skus.ts'
import type { SkuDetail } from './license-rows.ts'
import { type Money, parseAmount, sumByCurrency, times } from './money.ts'
import { listCurrency, type Price, type PriceOf, type Prices, readPrices } from './prices.ts'
import { totalOf, type WasteCounts, type WasteTier } from './waste.ts'

/**
 * What the products of a tenant cost: nothing while they are free or on trial, unless the organization says that they do.
 * @param skus of the tenant
 */
export async function readCosts(db: Scoped, skus: readonly SkuDetail[]): Promise<Prices> {
  const { currency, priceOf } = await readPrices(db)
  const known = new Map(skus.map((sku) => [sku.skuId, sku]))
  return {
    currency,
    priceOf(skuId) {
      const price = priceOf(skuId)
      const sku = known.get(skuId)
      return price?.source === 'CUSTOM' || sku === undefined ? price : (withoutCost(sku) ?? price)
    },
  }
}

/** The same, for what shows none of the products. */
export const readTenantCosts = async (db: Scoped, ref: TenantRef): Promise<Prices> =>
  readCosts(db, await readSkus(db, ref))

function withoutCost({ free, trial }: SkuDetail): Price | null {
  if (free) return { minor: 0, currency: listCurrency, source: 'LIST', asOf: products.asOf }
  return trial === true ? { minor: 0, currency: listCurrency, source: 'TRIAL', asOf: null } : null
}

/** What so many licenses of each product cost a month together, by currency; those without a price are left out. */
const sumOf = (counts: Iterable<readonly [skuId: string, count: number]>, priceOf: PriceOf): Money[] =>
  sumByCurrency(
    Array.from(counts).flatMap(([skuId, count]) => {
      const price = priceOf(skuId)
      return price === null || count === 0 ? [] : [times(price, count)]
    }),
  )

/** What wasted licenses cost a month. */
export const wastedMonthly = (waste: Readonly<Record<string, WasteCounts>>, { priceOf }: Prices): Money[] =>
  sumOf(
    Object.entries(waste).map(([skuId, counts]) => [skuId, totalOf(counts)]),
    priceOf,
  )

/** What is wasted of all products: how many licenses, and what they cost where prices may be told. */
export interface WasteTotals {
  assignments: number
  monthly: Money[] | null
  annual: Money[] | null
  byTier: Record<WasteTier, { assignments: number; monthly: Money[] | null }>
  /** Seats that nobody has are counted by themselves: no license of anybody is among them. */
  unassignedSeats: { seats: number; monthly: Money[] | null }
  /** Wasted licenses of which no price is known. */
  unknownPrice: { assignments: number; skus: SkuDetail[] } | null
}

/** @param costs null where amounts are not told */
export function sumWaste(skus: readonly SkuDetail[], costs: Prices | null): WasteTotals {
  const sum = (countOf: (sku: SkuDetail) => number) => ({
    count: skus.reduce((total, sku) => total + countOf(sku), 0),
    monthly:
      costs &&
      sumOf(
        skus.map((sku) => [sku.skuId, countOf(sku)]),
        costs.priceOf,
      ),
  })
  const all = sum(({ waste }) => totalOf(waste))
  const spare = sum(({ seats }) => seats?.unassigned ?? 0)
  const tier = (name: WasteTier) => {
    const { count: assignments, monthly } = sum(({ waste }) => waste[name])
    return { assignments, monthly }
  }
  const unpriced = skus.filter(({ skuId, waste }) => totalOf(waste) > 0 && costs?.priceOf(skuId) === null)
  return {
    assignments: all.count,
    monthly: all.monthly,
    annual: all.monthly && all.monthly.map((amount) => times(amount, 12)),
    byTier: { GUARANTEED: tier('GUARANTEED'), LIKELY: tier('LIKELY'), REVIEW: tier('REVIEW') },
    unassignedSeats: { seats: spare.count, monthly: spare.monthly },
    unknownPrice: costs && {
      assignments: unpriced.reduce((total, { waste }) => total + totalOf(waste), 0),
      skus: unpriced,
    },
  }
}

/**
 * Products of which a license costs so much a month or more, each in its own currency, by SKU id.
 * @param amount decimal text; with more decimal places than a currency has, no price in it is so high
 */
export const skusFrom = (amount: string, skus: readonly SkuDetail[], { priceOf }: Prices): string[] =>
  skus.flatMap(({ skuId }) => {
    const price = priceOf(skuId)
    const least = price && parseAmount(amount, price.currency)
    return price !== null && least !== null && price.minor >= least ? [skuId] : []
  })
