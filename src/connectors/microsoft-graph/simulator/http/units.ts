/**
 * What a request costs of the directory's own quota. Source: Microsoft Graph, "Service-specific throttling limits", identity
 * and access: base costs, one less for a `$select`, one more for an `$expand`. Parts of a batch cost each.
 */
export function unitsOf(path: string, query: URLSearchParams): number {
  const base = costs.find(([on]) => on.test(path))?.[1] ?? 1
  return Math.max(1, base - (query.has('$select') ? 1 : 0) + (query.has('$expand') ? 1 : 0))
}

const costs: readonly (readonly [on: RegExp, units: number])[] = [
  [/\/transitiveMembers$/, 5],
  [/\/members$/, 3],
  [/\/appRoleAssignments$/, 2],
  [/^\/subscribedSkus$/, 3],
  [/^\/(applications|oauth2PermissionGrants|users)$/, 2],
]

/** Units that one app may use of one directory in ten seconds, by the directory's size. Source: the same. */
export const microsoftsUnits = (users: number): number => (users < 50 ? 3500 : users < 500 ? 5000 : 8000)
