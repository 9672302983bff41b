import type { AppAssessment, PermissionRisk } from '../evaluation.ts'
import type { Application, PermissionGrant, Resource, ServicePrincipal } from '../snapshot.ts'
import { toInstantOrNull, toMilliseconds } from './instants.ts'
import { byCodeUnits, indexBy, sortedBy, toKey } from './order.ts'
import { findPermission, findScope, judgedResources, type ListedPermission } from './permission-catalogue.ts'

/** A granted permission, and what is known of it elsewhere. */
export type GrantedPermission = AppAssessment['permissions']['granted'][number] & {
  /** Null for one that is not among the risky ones. */
  listed: ListedPermission | null
}
type RequestedPermission = AppAssessment['permissions']['requested'][number]

/** What a role assignment has that opens an app to somebody without giving any permission. */
const DEFAULT_ACCESS = '00000000-0000-0000-0000-000000000000'

/** A service principal whose permissions others hold, as far as it was read. */
interface KnownResource {
  appId: string
  name: string | null
  /** Names by id, in lower case. */
  roles: ReadonlyMap<string, string | null>
  /** By name, in lower case. */
  scopes: ReadonlyMap<string, { id: string; value: string }>
  scopeNames: ReadonlyMap<string, string | null>
}

export interface Resources {
  byId: ReadonlyMap<string, KnownResource>
  byAppId: ReadonlyMap<string, KnownResource>
}

/** What is known of resources: of those that were read with what they offer all, of the others their names. */
export function readResources(
  resources: readonly Resource[],
  servicePrincipals: ReadonlyMap<string, ServicePrincipal>,
): Resources {
  const byId = new Map<string, KnownResource>()
  for (const [id, { appId, displayName }] of servicePrincipals) {
    byId.set(id, { appId, name: displayName, ...nothing })
  }
  for (const [id, resource] of indexBy(resources, ({ id }) => id)) {
    const offered = sortedBy(
      indexBy(resource.oauth2PermissionScopes, ({ id }) => id),
      ([id]) => [id],
    )
    byId.set(id, {
      appId: resource.appId,
      name: resource.displayName,
      roles: new Map(
        Array.from(
          indexBy(resource.appRoles, ({ id }) => id),
          ([id, role]) => [id, role.value ?? role.displayName],
        ),
      ),
      scopes: new Map(
        offered.flatMap(([id, { value }]) => (value === null ? [] : [[toKey(value), { id, value }]])),
      ),
      scopeNames: new Map(offered.map(([id, { value }]) => [id, value])),
    })
  }
  // Of two with one `appId`, the same one in any order.
  const sorted = sortedBy(byId, ([id]) => [id])
  return { byId, byAppId: new Map(sorted.map(([, resource]) => [toKey(resource.appId), resource])) }
}

const nothing = { roles: new Map(), scopes: new Map(), scopeNames: new Map() }

/** How risky a permission is that a resource, if it is known, has or has not among the listed ones. */
function judge(resourceAppId: string | null, listed: ListedPermission | undefined) {
  if (listed && listed.path !== null) return { tier: 0, risk: 'TIER0' } as const
  if (listed && listed.risk !== null) {
    return { tier: listed.risk === 'CRITICAL' || listed.risk === 'HIGH' ? 1 : 2, risk: listed.risk } as const
  }
  const isJudged = resourceAppId !== null && judgedResources.has(toKey(resourceAppId))
  return { tier: null, risk: isJudged ? 'NONE' : 'UNKNOWN' } as const
}

/** The permissions that a service principal was granted, each once. A resource that is gone leaves the ids. */
export function readGranted(
  principal: Pick<ServicePrincipal, 'appRoleAssignments'>,
  grants: readonly PermissionGrant[],
  resources: Resources,
): GrantedPermission[] {
  const granted = [
    ...applicationPermissions(principal, resources),
    ...delegatedPermissions(grants, resources),
  ]
  return sortedBy(granted, ({ type, resource, name, id, consent, users, grantedAt }) => [
    type,
    resource.appId ?? '',
    `${name}`,
    id ?? '',
    `${consent} ${users} ${grantedAt} ${resource.name}`,
  ])
}

function applicationPermissions(
  principal: Pick<ServicePrincipal, 'appRoleAssignments'>,
  resources: Resources,
): GrantedPermission[] {
  const assigned = principal.appRoleAssignments.filter(({ appRoleId }) => toKey(appRoleId) !== DEFAULT_ACCESS)
  const once = indexBy(assigned, ({ resourceId, appRoleId }) => `${resourceId}|${appRoleId}`)
  return Array.from(once.values(), ({ appRoleId, resourceId, createdDateTime }) => {
    const resource = resources.byId.get(toKey(resourceId))
    const listed = resource && findPermission(resource.appId, 'application', appRoleId)
    return {
      type: 'APPLICATION',
      resource: { appId: resource?.appId ?? null, name: resource?.name ?? null },
      id: toKey(appRoleId),
      name: resource?.roles.get(toKey(appRoleId)) ?? listed?.name ?? null,
      ...judge(resource?.appId ?? null, listed),
      consent: null,
      users: null,
      grantedAt: toInstantOrNull(toMilliseconds(createdDateTime)),
      listed: listed ?? null,
    }
  })
}

function delegatedPermissions(grants: readonly PermissionGrant[], resources: Resources): GrantedPermission[] {
  return Array.from(Map.groupBy(grants, ({ resourceId }) => toKey(resourceId))).flatMap(
    ([resourceId, of]) => {
      const resource = resources.byId.get(resourceId)
      return Array.from(scopesOf(of), ([key, { written, everybody, users }]): GrantedPermission => {
        const offered = resource?.scopes.get(key)
        const listed = resource && findScope(resource.appId, key)
        return {
          type: 'DELEGATED',
          resource: { appId: resource?.appId ?? null, name: resource?.name ?? null },
          id: offered?.id ?? listed?.id ?? null,
          name: offered?.value ?? listed?.name ?? written,
          ...judge(resource?.appId ?? null, listed),
          consent: everybody ? 'ADMIN' : 'USERS',
          users: users.size === 0 ? null : users.size,
          grantedAt: null,
          listed: listed ?? null,
        }
      })
    },
  )
}

/** For whom each scope was granted, by its name in lower case. */
function scopesOf(grants: readonly PermissionGrant[]) {
  const scopes = new Map<string, { written: string; everybody: boolean; users: Set<string> }>()
  for (const { scope, consentType, principalId } of grants) {
    for (const written of scope?.split(/\s+/) ?? []) {
      if (written === '') continue
      const former = scopes.get(toKey(written))
      const entry = former ?? { written, everybody: false, users: new Set<string>() }
      if (byCodeUnits(written, entry.written) < 0) entry.written = written
      if (consentType === 'AllPrincipals') entry.everybody = true
      else if (principalId !== null) entry.users.add(toKey(principalId))
      if (!former) scopes.set(toKey(written), entry)
    }
  }
  return scopes
}

/** What an application asks for, which says nothing of what it was granted. */
export function readRequested(application: Application, resources: Resources): RequestedPermission[] {
  const requested = application.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) => {
    const resource = resources.byAppId.get(toKey(resourceAppId))
    const name = resource?.name ?? judgedResources.get(toKey(resourceAppId)) ?? null
    return resourceAccess.map(({ id, type }): RequestedPermission => {
      const isRole = type === 'Role'
      const known = isRole ? resource?.roles : resource?.scopeNames
      const listed = findPermission(resourceAppId, isRole ? 'application' : 'delegated', id)
      return {
        resource: { appId: toKey(resourceAppId), name },
        type: isRole ? 'APPLICATION' : 'DELEGATED',
        id: toKey(id),
        name: known?.get(toKey(id)) ?? listed?.name ?? null,
      }
    })
  })
  const keyOf = ({ resource, type, id }: RequestedPermission) => [resource.appId, type, id]
  const once = new Map(requested.map((permission) => [keyOf(permission).join(), permission]))
  return sortedBy(once.values(), keyOf)
}

/** What tells one granted permission of an app from another. Ids alone do not: two resources may use the same. */
export const permissionKey = ({ type, resource, id, name }: GrantedPermission): string =>
  `${resource.appId ?? ''}/${type.toLowerCase()}/${type === 'APPLICATION' ? id : toKey(name ?? '')}`

/** Whether the app has it for itself or for everybody, rather than where single users gave it for themselves. */
export const reachesEverybody = ({ consent }: GrantedPermission): boolean => consent !== 'USERS'

/** Whether users gave it for themselves. */
export const isByUsers = ({ consent, users }: GrantedPermission): boolean =>
  consent === 'USERS' || users !== null

/**
 * Whether it makes its holder privileged: a permission on the way to the highest role, which the app has for itself or
 * for everybody. What users gave for themselves reaches no further than they do.
 */
export const isPrivileging = (permission: GrantedPermission): boolean =>
  permission.tier === 0 && reachesEverybody(permission)

/** Whether it leads to the highest role in one step. */
export const isDirect = (permission: GrantedPermission): boolean =>
  permission.listed?.path === 'DIRECT' && reachesEverybody(permission)

const fromTheWorst: readonly PermissionRisk[] = [
  'TIER0',
  'CRITICAL',
  'HIGH',
  'MEDIUM',
  'LOW',
  'UNKNOWN',
  'NONE',
]

/** The worst of risks; none of nothing. */
export const highestRisk = (risks: readonly PermissionRisk[]): PermissionRisk =>
  fromTheWorst.find((risk) => risks.includes(risk)) ?? 'NONE'
