import type { FormerApp, FormerPermission, ServicePrincipal } from '../snapshot.ts'
import { toKey } from './order.ts'

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

/** What tells a credential of an app from others. */
export const credentialKey = (appId: string, keyId: string) => toKey(`${appId}|${keyId}`)
