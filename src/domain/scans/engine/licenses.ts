import type { LicenseAssessment, LicenseError } from '../evaluation.ts'
import type { Group, LicenseAssignmentState, ScannedUser } from '../snapshot.ts'
import { indexBy, sortedBy, toKey } from './order.ts'
import type { SubscribedProduct } from './subscribed-products.ts'

/** One product of one user. */
export interface License extends Pick<
  LicenseAssessment,
  'assignedBy' | 'groups' | 'state' | 'error' | 'skuId' | 'disabledPlans'
> {
  product: SubscribedProduct
  /** Whether it works, and is of a product that is not free. */
  costs: boolean
  /** Ids of service plans that are switched off. */
  disabledPlanIds: readonly string[]
  /** Whether it works both directly and by a group. */
  isDoubled: boolean
  /** Whether it was assigned in a way that failed, though another way may have worked. */
  failures: { error: LicenseError; groupId: string | null }[]
}

export interface LicenseSources {
  /** By SKU id in lower case; also for what the directory does not subscribe to. */
  productOf: (skuId: string) => SubscribedProduct
  /** By id in lower case. */
  groups: ReadonlyMap<string, Pick<Group, 'displayName'>>
}

const errors: Readonly<Record<string, LicenseError>> = {
  countviolation: 'COUNT_VIOLATION',
  mutuallyexclusiveviolation: 'MUTUALLY_EXCLUSIVE',
  prohibitedinusagelocationviolation: 'PROHIBITED_LOCATION',
  uniquenessviolation: 'UNIQUENESS',
  dependencyviolation: 'DEPENDENCY',
}

const isFailed = ({ error }: LicenseAssignmentState) => error !== null && !/^(none)?$/i.test(error)

/**
 * Licenses of a user by SKU id: what works (`assignedLicenses`) and what was assigned and does not, which stands among
 * the states alone.
 */
export function readLicenses(user: ScannedUser, { productOf, groups }: LicenseSources): License[] {
  const assigned = indexBy(user.assignedLicenses, ({ skuId }) => skuId)
  const states = Map.groupBy(user.licenseAssignmentStates, ({ skuId }) => toKey(skuId))
  const failed = Array.from(states)
    .filter(([, of]) => of.some(isFailed))
    .map(([skuId]) => skuId)
  const ids = new Set([...assigned.keys(), ...failed])
  return sortedBy(ids, (id) => [id]).map((skuId) => {
    const product = productOf(skuId)
    const license = assigned.get(skuId)
    const ways = states.get(skuId) ?? []
    // Of what works, what failed besides is no place that it comes from.
    const working = license ? ways.filter((way) => !isFailed(way)) : ways
    const isDirect = working.some(({ assignedByGroup }) => assignedByGroup === null)
    const groupIds = new Set(working.flatMap(({ assignedByGroup: id }) => (id === null ? [] : [toKey(id)])))
    const failures = failuresOf(ways)
    const disabledPlanIds = license?.disabledPlans ?? []
    return {
      skuId,
      product,
      state: license ? 'ACTIVE' : 'ERROR',
      costs: license !== undefined && !product.free,
      assignedBy: groupIds.size === 0 ? 'DIRECT' : isDirect ? 'BOTH' : 'GROUP',
      groups: sortedBy(groupIds, (id) => [id]).map((id) => ({
        id,
        name: groups.get(id)?.displayName ?? null,
      })),
      error: failures[0]?.error ?? null,
      failures,
      disabledPlanIds,
      disabledPlans: sortedBy(new Set(disabledPlanIds.map(product.planName)), (name) => [name]),
      isDoubled: license !== undefined && isDirect && groupIds.size > 0,
    }
  })
}

const failuresOf = (ways: readonly LicenseAssignmentState[]): License['failures'] =>
  sortedBy(ways.filter(isFailed), ({ error, assignedByGroup }) => [error ?? '', assignedByGroup ?? '']).map(
    ({ error, assignedByGroup }) => ({
      error: errors[(error ?? '').toLowerCase()] ?? 'OTHER',
      groupId: assignedByGroup,
    }),
  )
