import type { FormerApp, FormerPermission, ServicePrincipal } from '../snapshot.ts'
import type { App } from './apps.ts'
import type { Credential } from './credentials.ts'
import { toKey } from './order.ts'
import {
  type GrantedPermission,
  permissionKey,
  reachesEverybody,
  readGranted,
  type Resources,
} from './permissions.ts'

/** What the scan before knew. Ids that are keys are in lower case. */
export interface Former {
  appIds: ReadonlySet<string>
  /** App id and key id. */
  credentials: ReadonlySet<string>
  /** By the service principal that holds them. */
  permissions: ReadonlyMap<string, readonly FormerPermission[]>
}

/**
 * Null where there was no scan before, and where that was one of another directory: two have no service principal in
 * common, since even Microsoft's have ids of their own in each.
 */
export function readFormer(
  apps: readonly FormerApp[],
  permissions: readonly FormerPermission[],
  servicePrincipals: ReadonlyMap<string, ServicePrincipal>,
): Former | null {
  if (!apps.some(({ id }) => servicePrincipals.has(toKey(id)))) return null
  return {
    appIds: new Set(apps.map(({ appId }) => toKey(appId))),
    credentials: new Set(
      apps.flatMap(({ appId, keyIds }) => keyIds.map((keyId) => credentialKey(appId, keyId))),
    ),
    permissions: Map.groupBy(permissions, ({ principalId }) => toKey(principalId)),
  }
}

const credentialKey = (appId: string, keyId: string) => toKey(`${appId}|${keyId}`)

/** Whether an app was not there at the scan before. */
export const isNewApp = ({ appId }: App, former: Former): boolean => !former.appIds.has(appId)

/** Whether none of the entries that make up a credential was there. */
export const isNewCredential = ({ appId }: App, { keyIds }: Credential, former: Former): boolean =>
  !keyIds.some((keyId) => former.credentials.has(credentialKey(appId, keyId)))

/** What an app may do for itself or for everybody, and might not at the scan before. */
export function newPermissions(app: App, former: Former, resources: Resources): GrantedPermission[] {
  const held = former.permissions.get(toKey(app.servicePrincipal?.id ?? '')) ?? []
  const assignments = held.flatMap(({ appRoleId, resourceId }) =>
    appRoleId === null ? [] : [{ id: '', appRoleId, resourceId, createdDateTime: null }],
  )
  const grants = held.flatMap(({ principalId, resourceId, scope }) =>
    scope === null
      ? []
      : [
          {
            id: '',
            clientId: principalId,
            consentType: 'AllPrincipals',
            principalId: null,
            resourceId,
            scope,
          },
        ],
  )
  // By the resources of today: what they call otherwise since then is not new.
  const known = new Set(
    readGranted({ appRoleAssignments: assignments }, grants, resources).map(permissionKey),
  )
  return app.granted.filter(
    (permission) => reachesEverybody(permission) && !known.has(permissionKey(permission)),
  )
}
