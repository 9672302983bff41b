import type {
  Application,
  PermissionGrant,
  RoleAssignment,
  RoleDefinition,
  ScannedUser,
  ServicePrincipal,
  Snapshot,
  SourceItems,
  SourceName,
} from '../snapshot.ts'
import { type AppActivity, readAppActivity } from './activity.ts'
import { readCredentialUse } from './credentials.ts'
import { day, toMilliseconds } from './instants.ts'
import { groupBy, indexBy, toKey } from './order.ts'
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
  /** By whoever holds the role. */
  roleAssignments: ReadonlyMap<string, RoleAssignment[]>
  roleDefinitions: ReadonlyMap<string, RoleDefinition>
  /** By `appId`. */
  appActivity: ReadonlyMap<string, AppActivity>
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
  const roleAssignments = indexBy(read('roleAssignments'), ({ id }) => id)
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
    grants: groupBy(grants.values(), ({ clientId }) => toKey(clientId)),
    roleAssignments: groupBy(roleAssignments.values(), ({ principalId }) => toKey(principalId)),
    roleDefinitions: indexBy(read('roleDefinitions'), ({ id }) => id),
    appActivity: readAppActivity(read('servicePrincipalSignIns')),
    credentialUse: readCredentialUse(read('credentialSignIns')),
    users: indexBy(
      missing.has('signIns') ? read('users').map(withoutSignIns) : read('users'),
      ({ id }) => id,
    ),
    registrations: indexBy(read('registrations'), ({ id }) => id),
    breakGlass: new Set(snapshot.settings.breakGlass.map(toKey)),
  }
}

const sourceNames = (snapshot: Snapshot) => Object.keys(snapshot.sources) as SourceName[]

/** Sign-ins of users come with them, and are a source of their own all the same. */
const withoutSignIns = ({ signInActivity: _, ...user }: ScannedUser): ScannedUser => user
