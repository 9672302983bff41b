import risky from '../data/risky-permissions.json' with { type: 'json' }
import tierZero from '../data/tier-zero-permissions.json' with { type: 'json' }

export type PermissionKind = 'application' | 'delegated'
type ListedRisk = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW'

/** A permission that is known to be risky. */
export interface ListedPermission {
  id: string
  name: string
  /** Null for one that is listed only as a path to the highest role. */
  risk: ListedRisk | null
  /** How whoever holds it comes to be Global Administrator; null where no way is known. */
  path: 'DIRECT' | 'INDIRECT' | null
}

/** From the worst on. */
const risks: readonly ListedRisk[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']
const kinds: readonly PermissionKind[] = ['application', 'delegated']

// Ids alone are not unique: Exchange and SharePoint use some of those of Microsoft Graph.
const idKey = (resourceAppId: string, kind: PermissionKind, id: string) =>
  `${resourceAppId}|${kind}|${id}`.toLowerCase()
const scopeKey = (resourceAppId: string, name: string) => `${resourceAppId}|${name}`.toLowerCase()

const byId = new Map<string, ListedPermission>()
const scopes = new Map<string, ListedPermission>()

function add(resourceAppId: string, kind: PermissionKind, permission: ListedPermission): void {
  const former = byId.get(idKey(resourceAppId, kind, permission.id))
  const added = former ? { ...former, path: permission.path ?? former.path } : permission
  byId.set(idKey(resourceAppId, kind, permission.id), added)
  if (kind === 'application') return
  const scope = scopes.get(scopeKey(resourceAppId, permission.name))
  const worse = (a: ListedPermission, b: ListedPermission) => (rankOf(a) <= rankOf(b) ? a : b)
  const path = added.path ?? scope?.path ?? null
  scopes.set(scopeKey(resourceAppId, permission.name), { ...(scope ? worse(scope, added) : added), path })
}

const rankOf = ({ risk }: ListedPermission) => (risk === null ? risks.length : risks.indexOf(risk))

for (const { appId, ...listed } of risky.resources) {
  for (const kind of kinds) {
    const byRisk = listed[kind] as Partial<Record<ListedRisk, Record<string, string>>>
    for (const risk of risks) {
      for (const [id, name] of Object.entries(byRisk[risk] ?? {}))
        add(appId, kind, { id, name, risk, path: null })
    }
  }
}

for (const [list, path] of [
  [tierZero.direct, 'DIRECT'],
  [tierZero.indirect, 'INDIRECT'],
] as const) {
  const addAll = (kind: PermissionKind, names: Readonly<Record<string, string>>) => {
    for (const [id, name] of Object.entries(names)) {
      add(tierZero.resourceAppId, kind, { id, name, risk: null, path })
    }
  }
  addAll('application', list.application)
  addAll('application', list.alsoSeen)
  addAll('delegated', list.delegated)
}

/** Names of resources whose permissions are judged, by `appId`. Of others no permission is known to be safe. */
export const judgedResources: ReadonlyMap<string, string> = new Map(
  risky.resources.map(({ appId, name }) => [appId, name]),
)

/** The listed permission of a resource with an id; undefined when it is not among the risky ones. */
export const findPermission = (
  resourceAppId: string,
  kind: PermissionKind,
  id: string,
): ListedPermission | undefined => byId.get(idKey(resourceAppId, kind, id))

/** The listed delegated permission of a resource with a name, in any case: grants have names and no ids. */
export const findScope = (resourceAppId: string, name: string): ListedPermission | undefined =>
  scopes.get(scopeKey(resourceAppId, name))
