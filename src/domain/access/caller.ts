/** How much an API key may do: `read` looks, `write` also creates and changes, `admin` also deletes. */
export type KeyLevel = 'read' | 'write' | 'admin'

/** Who makes a request, and for which organization. */
export interface Caller {
  organizationId: string
  /** Id of the API key. */
  keyId: string
  level: KeyLevel
  /** Whether the key sees sandbox data; otherwise it sees the rest. */
  sandbox: boolean
  /** The organization's plan on the surface that is called; null where there are no plans. */
  plan: string | null
  /** What that plan includes beyond the ordinary. */
  features: ReadonlySet<string>
  /** Id of the environment that the key belongs to; null on surfaces without them. */
  environmentId: string | null
}

/** What each level adds to the one before it, by the last word of a permission. */
const rank: Record<KeyLevel, number> = { read: 0, write: 1, admin: 2 }

function requiredLevel(permission: string): KeyLevel {
  if (permission.endsWith('.read')) return 'read'
  return permission.endsWith('.delete') ? 'admin' : 'write'
}

/** Whether the caller has a permission such as `users.create`. */
export function allows(caller: Caller, permission: string): boolean {
  return rank[caller.level] >= rank[requiredLevel(permission)]
}
