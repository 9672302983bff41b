import type {
  Application,
  Group,
  HostLookup,
  PermissionGrant,
  Related,
  RiskyServicePrincipal,
  RoleMembers,
  ScannedUser,
  ScanSettings,
  ServicePrincipal,
  Snapshot,
  SourceItems,
  SourceName,
  SubscribedSku,
} from '../snapshot.ts'
import { type AppActivity, readAppActivity } from './activity.ts'
import { readCredentialUse } from './credentials.ts'
import { type HeldRole, readMembers, readRoles } from './directory-roles.ts'
import { type Former, readFormer } from './former.ts'
import { day, toMilliseconds } from './instants.ts'
import { indexBy, toKey } from './order.ts'
import type { People } from './owners.ts'
import { readResources, type Resources } from './permissions.ts'

/** A snapshot with the ways from one object to another. Ids that are keys are in lower case. */
export interface Sources extends People {
  /** The clock of the scan, in milliseconds since 1970. */
  now: number
  entraTenantId: string
  /** Milliseconds without a sign-in after which something is unused. */
  inactiveFor: number
  /** Average months that a credential may live. */
  longLivedMonths: number
  missing: ReadonlySet<SourceName>
  applications: readonly Application[]
  servicePrincipals: ReadonlyMap<string, ServicePrincipal>
  resources: Resources
  /** By the service principal that may act. */
  grants: ReadonlyMap<string, PermissionGrant[]>
  /** The roles that an object holds or may take up, by its id in any case; none for most. */
  rolesOf: (id: string) => readonly HeldRole[]
  /** All that is inside groups that hold a role, by group. */
  roleMembers: ReadonlyMap<string, readonly Related[]>
  groups: ReadonlyMap<string, Group>
  /** Who answers for a guest, by their id in lower case; undefined where that was not read. */
  sponsorsOf: (id: string) => readonly Related[] | undefined
  /** What Microsoft suspects of a service principal, by its object id; undefined for nothing. */
  riskOf: (id: string) => RiskyServicePrincipal | undefined
  /** Products that come with a mailbox, by SKU id, with the ids of the plans that are one, all in lower case. */
  mailboxPlans: ReadonlyMap<string, { name: string; plans: readonly string[] }>
  /** Hosts of redirect URIs that the DNS does not have. */
  danglingHosts: ReadonlySet<string>
  /** What the DNS said of the hosts that it was asked for. */
  hostOutcomes: ReadonlyMap<string, HostLookup['outcome']>
  /** Issuers of federated credentials that the settings name, without a slash at the end. */
  trustedIssuers: ReadonlySet<string>
  settings: ScanSettings
  tenantId: string
  /** Everything of a source; nothing when it was not read. */
  read: <Name extends keyof SourceItems>(name: Name) => readonly SourceItems[Name][]
  /** By `appId`. */
  appActivity: ReadonlyMap<string, AppActivity>
  /** What the scan before knew; null where there was none. */
  former: Former | null
  /** By key id. */
  credentialUse: ReadonlyMap<string, number | null>
}

/**
 * Everything that rules look at. What came of a source before it failed is left out: it says nothing of what is missing,
 * and a half would be taken for the whole.
 * @throws Error when the snapshot's clock cannot be read
 */
export function readSources(snapshot: Snapshot): Sources {
  const now = toMilliseconds(snapshot.asOf)
  if (now === null) throw new Error(`the clock of a snapshot reads ${snapshot.asOf}`)
  const read = <Name extends keyof SourceItems>(name: Name): readonly SourceItems[Name][] =>
    snapshot.sources[name].state === 'READ' ? snapshot.items[name] : []
  const servicePrincipals = indexBy(read('servicePrincipals'), ({ id }) => id)
  const grants = indexBy(read('grants'), ({ id }) => id)
  const roleMembers = readMembers(read('roleMembers'))
  const roles = readRoles({
    assignments: read('roleAssignments'),
    schedules: read('roleSchedules'),
    eligibilities: read('roleEligibilities'),
    members: roleMembers,
    definitions: indexBy(read('roleDefinitions'), ({ id }) => id),
  })
  const hostOutcomes = new Map(
    Array.from(
      indexBy(read('dns'), ({ host }) => host),
      ([host, { outcome }]) => [host, outcome],
    ),
  )
  const sponsors = indexBy(read('sponsors'), ({ userId }) => userId)
  const risky = indexBy(read('riskyServicePrincipals'), ({ id }) => id)
  const missing = new Set(sourceNames(snapshot).filter((name) => snapshot.sources[name].state !== 'READ'))
  return {
    now,
    entraTenantId: snapshot.tenant.entraTenantId,
    inactiveFor: snapshot.settings.inactiveDays * day,
    longLivedMonths: snapshot.settings.longLivedMonths,
    missing,
    applications: read('applications'),
    servicePrincipals,
    resources: readResources(read('resources'), servicePrincipals),
    grants: Map.groupBy(grants.values(), ({ clientId }) => toKey(clientId)),
    rolesOf: (id) => roles.get(toKey(id)) ?? none,
    roleMembers,
    groups: indexBy(read('groups'), ({ id }) => id),
    sponsorsOf: (id) => sponsors.get(id)?.sponsors,
    riskOf: (id) => risky.get(toKey(id)),
    mailboxPlans: readMailboxPlans(read('subscribedSkus')),
    hostOutcomes,
    danglingHosts: new Set(
      Array.from(hostOutcomes).flatMap(([host, outcome]) => (isDangling(outcome) ? [host] : [])),
    ),
    trustedIssuers: new Set(snapshot.settings.trustedIssuers.map((issuer) => issuer.replace(/\/$/, ''))),
    settings: snapshot.settings,
    tenantId: snapshot.tenant.id,
    read,
    appActivity: readAppActivity(read('servicePrincipalSignIns')),
    credentialUse: readCredentialUse(read('credentialSignIns')),
    users: indexBy(
      missing.has('signIns') ? read('users').map(withoutSignIns) : read('users'),
      ({ id }) => id,
    ),
    registrations: indexBy(read('registrations'), ({ id }) => id),
    breakGlass: readBreakGlass(snapshot.settings.breakGlass, read('breakGlassMembers')),
    former: readFormer(read('formerApps'), read('formerPermissions'), servicePrincipals),
  }
}

const none: readonly HeldRole[] = []

/** Ids and user principal names, in lower case. */
function readBreakGlass(
  { userIds, names, groupId }: ScanSettings['breakGlass'],
  groups: readonly RoleMembers[],
): Set<string> {
  const members = groups
    .filter((group) => groupId !== null && toKey(group.groupId) === toKey(groupId))
    .flatMap((group) => group.members.map(({ id }) => id))
  return new Set([...userIds, ...names, ...members].map(toKey))
}

/** Plans that are a mailbox. Others of Exchange, such as an archive or the foundation that everything has, are none. */
const mailboxPlan = /^exchange_[sbl]_(deskless|essentials|standard|enterprise)/i

function readMailboxPlans(skus: readonly SubscribedSku[]): Sources['mailboxPlans'] {
  const products = Array.from(
    indexBy(skus, ({ skuId }) => skuId),
    ([skuId, { skuPartNumber: name, servicePlans }]) => {
      const mailboxes = servicePlans.filter(({ servicePlanName }) => mailboxPlan.test(servicePlanName ?? ''))
      return [skuId, { name, plans: mailboxes.map(({ servicePlanId }) => toKey(servicePlanId)) }] as const
    },
  )
  return new Map(products)
}

/** Whether nobody has a host, so that somebody may. */
const isDangling = (outcome: HostLookup['outcome']) => outcome === 'NOT_FOUND' || outcome === 'EMPTY'

const sourceNames = (snapshot: Snapshot) => Object.keys(snapshot.sources) as SourceName[]

/** Sign-ins of users come with them, and are a source of their own all the same. */
const withoutSignIns = ({ signInActivity: _, ...user }: ScannedUser): ScannedUser => user
