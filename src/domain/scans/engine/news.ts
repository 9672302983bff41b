import type { App } from './apps.ts'
import type { Credential } from './credentials.ts'
import type { Former } from './former.ts'
import { toKey } from './order.ts'
import {
  type GrantedPermission,
  permissionKey,
  reachesEverybody,
  readGranted,
  type Resources,
} from './permissions.ts'

/** Whether an app was not there at the scan before. */
export const isNewApp = ({ appId }: App, former: Former): boolean => !former.apps.has(appId)

/** Whether none of the entries that make up a credential was there. */
export function isNewCredential({ appId }: App, { keyIds }: Credential, former: Former): boolean {
  const known = (former.apps.get(appId) ?? []).flatMap((object) => object.keyIds.map(toKey))
  return !keyIds.some((keyId) => known.includes(toKey(keyId)))
}

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
