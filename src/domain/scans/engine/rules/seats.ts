import { amount, day, daysBetween, toDate, toInstant, toMilliseconds } from '../instants.ts'
import { toKey } from '../order.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import { type SubscribedProduct, unassignedSeats } from '../subscribed-products.ts'
import { insightRule, productRule, subscriptionRule } from './license-scope.ts'

const seatsOf = ({ partNumber, sku }: SubscribedProduct): Evidence[] =>
  sku === null
    ? []
    : [
        { field: 'skuPartNumber', value: partNumber },
        { field: 'consumedUnits', value: String(sku.consumedUnits) },
        ...Object.entries(sku.prepaidUnits).map(([field, units]) => ({
          field: `prepaidUnits.${field}`,
          value: String(units),
        })),
      ]

/** Use beyond this share of what is paid for, and by this many users, is too much. */
const mostUse = 1.1
const leastOver = 5

/** Rules about what is bought. */
export const seatRules: readonly Rule<'license'>[] = [
  productRule(
    {
      id: 'LIC-006',
      title: 'Seats are paid for and not assigned',
      severity: 'MEDIUM',
      explanation: 'Seats that nobody has cost as much as those that somebody has.',
      remediation: 'Buy fewer seats when the subscription renews.',
      // Seats of a trial cost nothing.
      needs: ['subscribedSkus', 'subscriptions'],
    },
    (product, { licensing }) => {
      const spare = unassignedSeats(product)
      if (spare === null || spare <= licensing.spareSeats) return []
      const evidence = [...seatsOf(product), { field: 'unassigned', value: String(spare) }]
      const summary = `${amount(spare, 'seat')} of ${product.name} ${spare === 1 ? 'is' : 'are'} paid for and not assigned.`
      return [{ points: 0, summary, evidence }]
    },
  ),
  productRule(
    {
      id: 'LIC-007',
      title: 'More seats are taken than there are',
      severity: 'HIGH',
      explanation: 'Microsoft takes licenses away from people when more are assigned than were bought.',
      remediation: 'Buy the missing seats, or take licenses away from those who do not need them.',
      needs: ['subscribedSkus'],
    },
    (product) => {
      const { sku, name, usableSeats } = product
      if (sku === null || sku.consumedUnits <= usableSeats) return []
      const summary = `${amount(sku.consumedUnits, 'seat')} of ${name} ${sku.consumedUnits === 1 ? 'is' : 'are'} taken, and there ${usableSeats === 1 ? 'is' : 'are'} ${usableSeats}.`
      return [{ points: 0, summary, evidence: seatsOf(product) }]
    },
  ),
  productRule(
    {
      id: 'LIC-008',
      title: 'Product is suspended or about to be',
      severity: 'HIGH',
      explanation:
        'A subscription has ended or was not paid: its users lose their services, and their data in time.',
      remediation: 'Renew it, or move its users to another product before it is deleted.',
      needs: ['subscribedSkus'],
    },
    (product) => {
      const { sku, name } = product
      if (sku === null) return []
      const { suspended, lockedOut } = sku.prepaidUnits
      const status = sku.capabilityStatus
      const isEnabled = status === null || status.toLowerCase() === 'enabled'
      if (isEnabled && suspended + lockedOut === 0) return []
      const summary = isEnabled
        ? `${amount(suspended + lockedOut, 'seat')} of ${name} cannot be used: suspended or locked.`
        : `The status of ${name} is ${status}.`
      return [
        {
          points: 0,
          summary,
          evidence: [
            ...seatsOf(product),
            ...(status === null ? [] : [{ field: 'capabilityStatus', value: status }]),
          ],
        },
      ]
    },
  ),
  subscriptionRule(
    {
      id: 'LIC-009',
      title: 'Subscription renews or ends soon',
      severity: 'LOW',
      explanation:
        'On this day it is renewed, and paid for, or ends: the directory does not tell whether it renews by itself.',
      remediation: 'Decide before how many seats are needed, and whether it shall go on.',
      needs: ['subscriptions'],
    },
    ({ skuId, skuPartNumber, status, isTrial, nextLifecycleDateTime }, { now, licensing }) => {
      const next = toMilliseconds(nextLifecycleDateTime)
      if (next === null || next < now || next > now + licensing.renewalDays * day) return []
      const name = licensing.products.get(toKey(skuId ?? ''))?.name ?? skuPartNumber ?? 'A product'
      const isEnding = isTrial === true || (status !== null && status.toLowerCase() !== 'enabled')
      const what = isTrial === true ? `The trial of ${name} ends` : `A subscription of ${name} renews or ends`
      return [
        {
          severity: isEnding ? 'MEDIUM' : 'LOW',
          points: 0,
          summary: `${what} on ${toDate(next)}, in ${amount(daysBetween(now, next), 'day')}.`,
          evidence: [
            { field: 'nextLifecycleDateTime', value: toInstant(next) },
            { field: 'isTrial', value: String(isTrial) },
            ...(status === null ? [] : [{ field: 'status', value: status }]),
          ],
        },
      ]
    },
  ),
  insightRule(
    {
      id: 'LIC-015',
      title: 'More users than Premium licenses',
      severity: 'MEDIUM',
      explanation:
        'Features of Microsoft Entra ID P1 or P2 work for more people than there are licenses for, which breaks their terms.',
      remediation: 'Buy the missing licenses, or let the policies that need them apply to fewer people.',
      needs: ['premiumLicenseInsight'],
      withheld: ({ licensing: { insight } }) =>
        insight === null || plansOf(insight).every(({ entitled }) => entitled !== null)
          ? null
          : 'Not read: how many Premium licenses there are (the directory does not say).',
    },
    (insight) => plansOf(insight).flatMap(overuse),
  ),
]

interface Use {
  plan: 'P1' | 'P2'
  entitled: number | null
  used: number | null
}

/** A license of P2 is also one of P1, so that all of them count for P1. */
function plansOf({
  entitledP1LicenseCount: p1,
  entitledP2LicenseCount: p2,
  entitledTotalLicenseCount: total,
  p1FeatureUtilizations,
  p2FeatureUtilizations,
}: Parameters<Parameters<typeof insightRule>[1]>[0]): Use[] {
  return [
    {
      plan: 'P1',
      entitled: total ?? p1,
      used: p1FeatureUtilizations?.conditionalAccess?.userCount ?? null,
    },
    {
      plan: 'P2',
      entitled: p2,
      used: p2FeatureUtilizations?.riskBasedConditionalAccess?.userCount ?? null,
    },
  ]
}

function overuse({ plan, entitled, used }: Use): Hit[] {
  if (entitled === null || used === null) return []
  if (used * 10 <= entitled * 10 * mostUse || used - entitled < leastOver) return []
  return [
    {
      sub: plan,
      subject: { type: 'LICENSE', id: plan, name: `Microsoft Entra ID ${plan}` },
      points: 0,
      summary: `${used} users use features of Microsoft Entra ID ${plan}, and there are licenses for ${entitled}.`,
      evidence: [
        { field: 'entitled', value: String(entitled) },
        { field: 'used', value: String(used) },
      ],
    },
  ]
}
