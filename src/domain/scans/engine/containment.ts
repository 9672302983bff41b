import table from '../data/plan-successors.json' with { type: 'json' }
import type { SubscribedSku } from '../snapshot.ts'
import { anyOf } from './globs.ts'
import { byCodeUnits, toKey } from './order.ts'

/** A product as one user has it. */
export interface HeldProduct {
  sku: Pick<SubscribedSku, 'skuId' | 'servicePlans'>
  /** Ids of service plans that are switched off for this user. */
  disabledPlans: readonly string[]
  /** Whether it may take the place of another one. */
  canReplace: boolean
}

const nameById = new Map(Object.entries(table.plans).map(([name, id]) => [id, name]))
const isIgnored = anyOf(table.ignored)
const neverContained: ReadonlySet<string> = new Set(Object.keys(table.neverContained))

/** What can do more than each plan, by name: itself and all that follow it in a chain, and in a chain of theirs. */
const atLeast = new Map<string, ReadonlySet<string>>()

const next = new Map<string, string[]>()
const addChain = (chain: readonly string[]) => {
  for (const [index, name] of chain.slice(0, -1).entries())
    next.set(name, [...(next.get(name) ?? []), chain[index + 1] ?? ''])
}
for (const chain of table.chains) addChain(chain)

function atLeastAs(name: string): ReadonlySet<string> {
  const known = atLeast.get(name)
  if (known) return known
  const reached = new Set([name])
  for (const one of reached) for (const follower of followersOf(one)) reached.add(follower)
  atLeast.set(name, reached)
  return reached
}

const followersOf = (name: string): readonly string[] => next.get(name) ?? familyAfter(name)

/** Some plans are called alike but for the last part of their name, which counts them. */
function familyAfter(name: string): string[] {
  for (const suffixes of table.families) {
    const at = suffixes.findIndex((suffix) => name.endsWith(suffix))
    const suffix = suffixes[at]
    if (suffix !== undefined)
      return suffixes.slice(at + 1).map((later) => name.slice(0, -suffix.length) + later)
  }
  return []
}

interface Plan {
  id: string
  /** That of the table for what is in it, else as the directory has it. */
  name: string | null
}

/** Plans of a product that its user can use and that tell it from others. */
function plansOf({ sku, disabledPlans }: HeldProduct): Plan[] {
  const disabled = new Set(disabledPlans.map(toKey))
  return sku.servicePlans
    .filter(({ appliesTo }) => appliesTo !== 'Company')
    .map(({ servicePlanId, servicePlanName }) => {
      const id = toKey(servicePlanId)
      return { id, name: nameById.get(id) ?? servicePlanName }
    })
    .filter(({ id, name }) => !disabled.has(id) && (name === null || !isIgnored(name)))
}

/**
 * Whether all that one product gives a user comes with another one they have too: each of its plans, or one that can do
 * more. What has no plan to be compared is contained in nothing.
 */
export function isContained(inner: HeldProduct, outer: HeldProduct): boolean {
  if (neverContained.has(toKey(inner.sku.skuId))) return false
  const plans = plansOf(inner)
  const there = plansOf(outer)
  const ids = new Set(there.map(({ id }) => id))
  const names = new Set(there.map(({ name }) => name))
  const isThere = ({ id, name }: Plan) =>
    ids.has(id) || (name !== null && Array.from(atLeastAs(name)).some((one) => names.has(one)))
  return plans.length > 0 && plans.every(isThere)
}

/**
 * Finds what of a user's products is contained in another one. Of those that contain each other one is left, so that
 * there is always something which is not contained.
 * @returns by SKU id in lower case, the SKU id of the product that it is contained in
 */
export type FindContained = (products: readonly HeldProduct[]) => ReadonlyMap<string, string>

/** Remembers what it has compared: most users of a directory have the same products. */
export function createFindContained(): FindContained {
  const verdicts = new Map<string, boolean>()
  const contains = (inner: HeldProduct, outer: HeldProduct): boolean => {
    const key = `${keyOf(inner)}>${keyOf(outer)}`
    const known = verdicts.get(key) ?? isContained(inner, outer)
    verdicts.set(key, known)
    return known
  }
  return (products) => {
    const found = new Map<string, string>()
    if (products.length < 2) return found
    for (const inner of products) {
      const outer = products.find(
        (other) =>
          other !== inner &&
          other.canReplace &&
          contains(inner, other) &&
          (!inner.canReplace || !contains(other, inner) || isKept(other, inner)),
      )
      if (outer) found.set(toKey(inner.sku.skuId), toKey(outer.sku.skuId))
    }
    return found
  }
}

const keyOf = ({ sku, disabledPlans }: HeldProduct): string =>
  [toKey(sku.skuId), ...disabledPlans.map(toKey).sort(byCodeUnits)].join()

/** Which one of two that contain each other stays: the same one for every user. */
const isKept = (a: HeldProduct, b: HeldProduct): boolean => toKey(a.sku.skuId) < toKey(b.sku.skuId)
