import type { Finding, ObjectType } from './evaluation.ts'
import type { Snapshot, SourceName } from './snapshot.ts'

/** Whether what a finding was about is not in the directory any more. */
export type IsGone = (object: Pick<Finding['object'], 'type' | 'id'>) => boolean

/**
 * Tells which objects a directory has no more. What was not listed because its listing failed is not gone. It holds on to
 * ids alone, and not to the snapshot.
 */
export function createIsGone({ sources, items }: Snapshot): IsGone {
  const isRead = (name: SourceName) => sources[name].state === 'READ'
  const isReadOrNotThere = (name: SourceName) => isRead(name) || sources[name].state === 'REFUSED'
  const idsOf = (...lists: readonly (readonly string[])[]) =>
    new Set(lists.flatMap((ids) => ids.map((id) => id.toLowerCase())))
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id)
  // By app id, since an app is there while either of its objects is.
  const apps =
    isRead('applications') && isRead('servicePrincipals')
      ? idsOf(
          items.applications.map(({ appId }) => appId),
          items.servicePrincipals.map(({ appId }) => appId),
        )
      : null
  const present: Readonly<Record<ObjectType, ReadonlySet<string> | null>> = {
    APPLICATION: apps,
    SERVICE_PRINCIPAL: apps,
    USER: isRead('users') ? idsOf(ids(items.users)) : null,
    GROUP: isRead('groups') ? idsOf(ids(items.groups)) : null,
    DEVICE:
      isRead('devices') && isReadOrNotThere('managedDevices')
        ? idsOf(ids(items.devices), ids(items.managedDevices))
        : null,
    LICENSE: isRead('subscribedSkus') ? idsOf(items.subscribedSkus.map(({ skuId }) => skuId)) : null,
    SUBSCRIPTION: isRead('subscriptions') ? idsOf(ids(items.subscriptions)) : null,
    TENANT: null,
  }
  return ({ type, id }) => present[type] !== null && !present[type].has(id.toLowerCase())
}
