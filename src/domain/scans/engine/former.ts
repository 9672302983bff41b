import type { FormerApp, FormerPermission, ServicePrincipal } from '../snapshot.ts'
import { toKey } from './order.ts'

/** What the scan before knew. Ids that are keys are in lower case. */
export interface Former {
  /** By app id: its registration, its service principal, or both. */
  apps: ReadonlyMap<string, readonly FormerApp[]>
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
    apps: Map.groupBy(apps, ({ appId }) => toKey(appId)),
    permissions: Map.groupBy(permissions, ({ principalId }) => toKey(principalId)),
  }
}
