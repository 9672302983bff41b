import type { CompanySubscription, PremiumLicenseInsight, ScannedUser, Snapshot } from '../snapshot.ts'
import { createAccounts } from './accounts.ts'
import { createFindContained } from './containment.ts'
import { latest, toMilliseconds } from './instants.ts'
import { type License, readLicenses } from './licenses.ts'
import { indexBy, sortedBy, toKey } from './order.ts'
import { isGuest, shownName } from './owners.ts'
import type { Sources } from './sources.ts'
import { readProducts, type SubscribedProduct, unsubscribed } from './subscribed-products.ts'

/** Somebody who has licenses, or was to have some. */
export interface Licensee {
  user: ScannedUser
  /** The id where there is no name. */
  name: string
  isGuest: boolean
  /** Unless the directory says that it is not. */
  isEnabled: boolean
  isBreakGlass: boolean
  /** How it shows that the account is no person's; null when it does not. */
  whyShared: string | null
  isServiceAccount: boolean
  /** The latest of all attempts to sign in, failed ones too: what is used at all is not wasted. */
  lastSignIn: number | null
  /** Names of privileged directory roles, held directly or through a group. */
  privilegedRoles: readonly string[]
  licenses: License[]
  /** By SKU id, the product in which everything of it is contained. */
  containedIn: ReadonlyMap<string, SubscribedProduct>
}

/** What rules about licenses look at. */
export interface Licensing {
  tenantId: string
  licensees: Licensee[]
  /** By SKU id. */
  products: ReadonlyMap<string, SubscribedProduct>
  subscriptions: CompanySubscription[]
  /** Null where there is none. */
  insight: PremiumLicenseInsight | null
  /** Whether the directory says of any user when they leave. */
  areLeaveDatesKnown: boolean
  renewalDays: number
  spareSeats: number
}

export function readLicensing(snapshot: Snapshot, sources: Sources): Licensing {
  const { settings, items } = snapshot
  const read = <Items>(name: keyof Snapshot['items'], of: readonly Items[]) =>
    sources.missing.has(name) ? [] : of
  const subscriptions = read('subscriptions', items.subscriptions)
  const products = readProducts(
    read('subscribedSkus', items.subscribedSkus),
    sources.missing.has('subscriptions') ? null : subscriptions,
  )
  const context = {
    sources,
    accounts: createAccounts(settings, read('mailboxPurposes', items.mailboxPurposes)),
    findContained: createFindContained(),
    groups: indexBy(read('groups', items.groups), ({ id }) => id),
    productOf(skuId: string) {
      const known = products.get(skuId) ?? unsubscribed(skuId)
      products.set(skuId, known)
      return known
    },
  }
  const users = Array.from(sources.users.values()).filter(
    ({ assignedLicenses, licenseAssignmentStates }) =>
      assignedLicenses.length > 0 || licenseAssignmentStates.length > 0,
  )
  const insights = indexBy(read('premiumLicenseInsight', items.premiumLicenseInsight), ({ id }) => id)
  const licensees = sortedBy(users, ({ id }) => [toKey(id)])
    .map((user) => toLicensee(user, context))
    .filter(({ licenses }) => licenses.length > 0)
  return {
    tenantId: snapshot.tenant.id,
    licensees,
    // By now also what somebody has though it is not subscribed to.
    products: new Map(sortedBy(products, ([skuId]) => [skuId])),
    subscriptions: sortedBy(indexBy(subscriptions, ({ id }) => id).values(), ({ id }) => [id]),
    insight: sortedBy(insights.values(), ({ id }) => [id])[0] ?? null,
    areLeaveDatesKnown:
      sources.users.size === 0 ||
      Array.from(sources.users.values()).some(
        ({ employeeLeaveDateTime }) => employeeLeaveDateTime !== undefined,
      ),
    renewalDays: settings.renewalDays,
    spareSeats: settings.spareSeats,
  }
}

interface LicenseeContext {
  sources: Sources
  accounts: ReturnType<typeof createAccounts>
  findContained: ReturnType<typeof createFindContained>
  groups: ReturnType<typeof indexBy<Snapshot['items']['groups'][number]>>
  productOf: (skuId: string) => SubscribedProduct
}

function toLicensee(user: ScannedUser, context: LicenseeContext): Licensee {
  const { sources, accounts } = context
  const id = toKey(user.id)
  const times = user.signInActivity
  const licenses = readLicenses(user, context)
  return {
    user,
    name: shownName([user.displayName, user.userPrincipalName], user.id),
    isGuest: isGuest(user) === true,
    isEnabled: user.accountEnabled !== false,
    isBreakGlass: sources.breakGlass.has(id) || sources.breakGlass.has(toKey(user.userPrincipalName)),
    whyShared: accounts.whyShared(user),
    isServiceAccount: accounts.isServiceAccount(user),
    lastSignIn: latest([
      toMilliseconds(times?.lastSignInDateTime),
      toMilliseconds(times?.lastNonInteractiveSignInDateTime),
      toMilliseconds(times?.lastSuccessfulSignInDateTime),
    ]),
    privilegedRoles: privilegedRolesOf(id, sources),
    licenses,
    containedIn: containedIn(licenses, context),
  }
}

/** Only what is paid for and goes on takes the place of another product: a trial ends. */
function containedIn(
  licenses: readonly License[],
  { findContained, productOf }: LicenseeContext,
): Licensee['containedIn'] {
  const held = licenses.flatMap(({ costs, product: { sku, trial }, disabledPlanIds: disabledPlans }) => {
    if (!costs || sku === null) return []
    return [{ sku, disabledPlans, canReplace: trial === false && goesOn(sku.capabilityStatus) }]
  })
  return new Map(Array.from(findContained(held), ([inner, outer]) => [inner, productOf(outer)]))
}

const goesOn = (status: string | null) => ['enabled', 'warning'].includes((status ?? '').toLowerCase())

/** Names of the privileged roles that somebody holds now, themselves or by a group. */
const privilegedRolesOf = (id: string, { rolesOf }: Sources): string[] => {
  const held = rolesOf(id).filter((role) => role.privileged && role.assignment === 'ACTIVE')
  return sortedBy(new Set(held.map(({ name, id }) => name ?? id)), (name) => [name])
}
