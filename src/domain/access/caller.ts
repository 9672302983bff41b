/** What a person is signed in with: a sign-in, or another issuer's token, and all sessions that come from it. */
export interface SessionFamily {
  id: string
  /** When it ends, and each of its sessions with it, in milliseconds since 1970. */
  endsAt: number
  /** Whether its tokens can be renewed; those that come from another issuer's cannot. */
  renewable: boolean
}

/** Who makes a request, and for which organization. */
export interface Caller {
  organizationId: string
  /** Who it is in the audit trail: `key <id>` or `user <id>`. */
  actor: string
  /** Id of the API key; null for a person. */
  keyId: string | null
  /** Id of the person; null for an API key. */
  userId: string | null
  /** What a person is signed in with; null for an API key, and in an organization that was not signed in to. */
  family: SessionFamily | null
  /** Names of the permissions it has in that organization. */
  permissions: ReadonlySet<string>
  /** Whether it sees sandbox data; otherwise it sees the rest. */
  sandbox: boolean
  /** The organization's plan on the surface that is called; null where there are no plans. */
  plan: string | null
  /** What that plan includes beyond the ordinary. */
  features: ReadonlySet<string>
  /** Id of the environment that the key belongs to; null on surfaces without them. */
  environmentId: string | null
}

/** Whether the caller has a permission such as `users.create`; `authenticated` is what every caller is. */
export const allows = ({ permissions }: Caller, permission: string): boolean =>
  permission === 'authenticated' || permissions.has(permission)

/** Whether the caller may give, change or take away what amounts to these permissions: nobody does more than he may. */
export const mayGrant = (caller: Caller, permissions: Iterable<string>): boolean =>
  [...permissions].every((permission) => caller.permissions.has(permission))

/**
 * Whether a field of a caller decides what a request of his does and what he is told. One that is no plain value
 * cannot, and a new one does not compile until it stands here.
 */
const telling: {
  [Field in keyof Caller]: Caller[Field] extends string | boolean | null ? boolean : false
} = {
  organizationId: true,
  actor: true,
  sandbox: true,
  environmentId: true,
  // Both stand in `actor`.
  keyId: false,
  userId: false,
  // Who signs in anew is the same person.
  family: false,
  // Held against the operation before anything is done or told, also for what was answered before.
  permissions: false,
  plan: false,
  features: false,
}

/** Names a caller together with all that he sees: what is kept for one such name is told to no other. */
export function identifyCaller(caller: Caller): string {
  const fields = (Object.keys(telling) as (keyof Caller)[]).filter((field) => telling[field])
  return JSON.stringify(fields.map((field) => caller[field]))
}
