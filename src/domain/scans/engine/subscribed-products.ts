import type { SkuAssessment } from '../evaluation.ts'
import type { CompanySubscription, SubscribedSku } from '../snapshot.ts'
import { toInstantOrNull, toMilliseconds } from './instants.ts'
import { indexBy, toKey } from './order.ts'
import { findProduct } from './products.ts'

/** A product of the directory, or one that somebody has though it is not subscribed to. */
export interface SubscribedProduct extends Pick<
  SkuAssessment,
  'skuId' | 'partNumber' | 'name' | 'free' | 'trial'
> {
  /** Null where it is not subscribed to, or that was not read. */
  sku: SubscribedSku | null
  subscriptions: CompanySubscription[]
  /** Seats that can be used: those of a subscription that has just ended can for some weeks more. */
  usableSeats: number
  /** Name of a service plan by its id, or the id. */
  planName: (planId: string) => string
}

/** @param subscriptions null where they were not read */
export function readProducts(
  skus: readonly SubscribedSku[],
  subscriptions: readonly CompanySubscription[] | null,
): Map<string, SubscribedProduct> {
  const bySku = Map.groupBy(indexBy(subscriptions ?? [], ({ id }) => id).values(), ({ skuId }) =>
    toKey(skuId ?? ''),
  )
  return new Map(
    Array.from(
      indexBy(skus, ({ skuId }) => skuId),
      ([skuId, sku]) => [skuId, toProduct(skuId, sku, bySku.get(skuId) ?? [], subscriptions !== null)],
    ),
  )
}

/** A product that the directory does not subscribe to, as far as is known. */
export const unsubscribed = (skuId: string): SubscribedProduct => toProduct(skuId, null, [], false)

function toProduct(
  skuId: string,
  sku: SubscribedSku | null,
  subscriptions: CompanySubscription[],
  areSubscriptionsKnown: boolean,
): SubscribedProduct {
  const known = findProduct(skuId)
  const free = known?.free === true
  const running = subscriptions.filter(({ status }) => status?.toLowerCase() !== 'deleted')
  const trial = areSubscriptionsKnown
    ? running.length > 0 && running.every(({ isTrial }) => isTrial === true)
    : null
  const names = new Map(
    (sku?.servicePlans ?? []).map(({ servicePlanId, servicePlanName }) => [
      toKey(servicePlanId),
      servicePlanName,
    ]),
  )
  const partNumber = sku?.skuPartNumber ?? known?.partNumber ?? skuId
  return {
    skuId,
    partNumber,
    name: known?.name ?? partNumber,
    free,
    trial,
    sku,
    subscriptions: running,
    usableSeats: sku === null ? 0 : sku.prepaidUnits.enabled + sku.prepaidUnits.warning,
    planName: (planId) => names.get(toKey(planId)) ?? planId,
  }
}

/** Whether a seat of it is one user's, rather than the company's. */
const isForUsers = ({ sku }: SubscribedProduct): boolean => sku?.appliesTo?.toLowerCase() !== 'company'

/** Seats that are paid for, and nobody has; null where it is not known whether they are. */
export function unassignedSeats(product: SubscribedProduct): number | null {
  const { sku, free, trial, usableSeats } = product
  if (sku === null || free || !isForUsers(product)) return 0
  if (trial === null) return null
  return trial ? 0 : Math.max(0, usableSeats - sku.consumedUnits)
}

/** @param now in milliseconds: what lies before it is over */
export function toSkuAssessment(product: SubscribedProduct, now: number): SkuAssessment {
  const { skuId, partNumber, name, free, trial, sku, subscriptions, usableSeats } = product
  const dates = subscriptions
    .map(({ nextLifecycleDateTime }) => toMilliseconds(nextLifecycleDateTime))
    .filter((date) => date !== null && date >= now)
  return {
    skuId,
    partNumber,
    name,
    status: sku?.capabilityStatus ?? null,
    seats: sku && {
      purchased: sku.prepaidUnits.enabled,
      assigned: sku.consumedUnits,
      available: Math.max(0, usableSeats - sku.consumedUnits),
      suspended: sku.prepaidUnits.suspended,
      warning: sku.prepaidUnits.warning,
      unassigned: unassignedSeats(product),
    },
    free,
    trial,
    renewsAt: dates.length === 0 ? null : toInstantOrNull(Math.min(...(dates as number[]))),
  }
}
