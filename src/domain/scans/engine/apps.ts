import type { AppAssessment, AppKind } from '../evaluation.ts'
import type { Application, ServicePrincipal } from '../snapshot.ts'
import type { AppActivity } from './activity.ts'
import { type Credential, readCredentials } from './credentials.ts'
import type { HeldRole } from './directory-roles.ts'
import { toMilliseconds } from './instants.ts'
import { indexBy, sortedBy, toKey } from './order.ts'
import { type Owner, readOwners, shownName } from './owners.ts'
import { type GrantedPermission, isPrivileging, readGranted } from './permissions.ts'
import { isSelfRotating, kindOf, publisherOf } from './publishers.ts'
import { readRedirectUris, type RedirectUri } from './redirect-uris.ts'
import type { Sources } from './sources.ts'

/** One app as rules look at it: its registration, its service principal, and what hangs on either. */
export interface App {
  /** In lower case. */
  appId: string
  /** The `appId` where there is no name. */
  name: string
  kind: AppKind
  publisher: AppAssessment['publisher']
  application: Application | null
  servicePrincipal: ServicePrincipal | null
  /** Unless its service principal says that it is not. */
  enabled: boolean
  /** Since when there is something that could sign in; null when it is not known. */
  usableSince: number | null
  isSelfRotating: boolean
  credentials: Credential[]
  owners: Owner[]
  redirectUris: RedirectUri[]
  granted: GrantedPermission[]
  roles: readonly HeldRole[]
  /** Those of its roles that it holds now, and that are privileged. */
  privilegedRoles: HeldRole[]
  /** What makes it privileged: names of permissions and of directory roles, sorted; empty when it is not. */
  privileges: string[]
  /** Null where the directory tells of no sign-in. */
  activity: AppActivity | null
}

/** Joins registrations and service principals by `appId`; one of both may be missing. By `appId`. */
export function joinApps(sources: Sources): App[] {
  const applications = indexBy(sources.applications, ({ appId }) => appId)
  const principals = indexBy(sources.servicePrincipals.values(), ({ appId }) => appId)
  const ids = new Set([...applications.keys(), ...principals.keys()])
  return sortedBy(ids, (id) => [id]).map((appId) =>
    toApp(appId, applications.get(appId) ?? null, principals.get(appId) ?? null, sources),
  )
}

function toApp(
  appId: string,
  application: Application | null,
  servicePrincipal: ServicePrincipal | null,
  sources: Sources,
): App {
  const name = shownName([application?.displayName, servicePrincipal?.displayName], appId)
  const publisher = publisherOf(application, servicePrincipal, sources.entraTenantId)
  const owners = [...(application?.owners ?? []), ...(servicePrincipal?.owners ?? [])]
  const granted = servicePrincipal
    ? readGranted(servicePrincipal, sources.grants.get(toKey(servicePrincipal.id)) ?? [], sources.resources)
    : []
  const roles = servicePrincipal ? sources.rolesOf(servicePrincipal.id) : []
  const privilegedRoles = roles.filter((role) => role.privileged && role.assignment === 'ACTIVE')
  return {
    appId,
    name,
    kind: kindOf(servicePrincipal, publisher.kind),
    publisher,
    application,
    servicePrincipal,
    enabled: servicePrincipal?.accountEnabled !== false,
    usableSince: toMilliseconds(servicePrincipal?.createdDateTime),
    isSelfRotating: isSelfRotating(name, publisher.kind),
    credentials: readCredentials(application, servicePrincipal, sources.now, sources.credentialUse),
    owners: readOwners(owners, sources, sources.now, sources.inactiveFor),
    redirectUris: readRedirectUris(application, servicePrincipal, sources.danglingHosts),
    granted,
    roles,
    privilegedRoles,
    privileges: privilegesOf(granted, privilegedRoles),
    activity: sources.appActivity.get(appId) ?? null,
  }
}

function privilegesOf(granted: readonly GrantedPermission[], roles: readonly HeldRole[]): string[] {
  const permissions = granted.filter(isPrivileging).map(({ name, id }) => name ?? id ?? '')
  const held = roles.map(({ name, id }) => name ?? id)
  return sortedBy(new Set([...permissions, ...held]), (name) => [name])
}
