import { RequestError } from '../errors.ts'

/** What a person is signed in with: a sign-in, or another issuer's token, and all sessions that come from it. */
export interface SessionFamily {
  id: string
  /** When it ends, and each of its sessions with it, in milliseconds since 1970. */
  endsAt: number
  /** Whether its tokens can be renewed; those that come from another issuer's cannot. */
  renewable: boolean
}

/** What a person is signed in with who presents a cookie. */
export interface BrowserSession {
  id: string
  /** SHA-256 of what was presented, in base64. */
  presented: string
  /** When it ends at the latest, in milliseconds since 1970. */
  endsAt: number
  /** When it is to be presented as something else; Infinity where it is by now. */
  rotatesAt: number
}

/** What is known of whoever makes a request, for the organization that it is for. */
interface Identity {
  organizationId: string
  /** Who it is in the audit trail: `key <id>` or `user <id>`. */
  actor: string
  /** Names of the permissions it has in that organization. */
  permissions: ReadonlySet<string>
  /** The tenant that it works with, on a surface where callers have one at a time; null where there is none. */
  tenantId: string | null
  /** Whether it sees sandbox data; otherwise it sees the rest. */
  sandbox: boolean
  /** The organization's plan on the surface that is called; null where there are no plans. */
  plan: string | null
  /** What that plan includes beyond the ordinary. */
  features: ReadonlySet<string>
}

/** An API key of an organization. */
export interface KeyCaller extends Identity {
  kind: 'key'
  keyId: string
}

/** An API key that reaches one environment of an organization's app. */
export interface EnvironmentCaller extends Identity {
  kind: 'environment'
  keyId: string
  environmentId: string
}

/** A member of an organization. */
export interface PersonCaller extends Identity {
  kind: 'person'
  userId: string
  /** What the person is signed in with; null in an organization that was not signed in to. */
  family: SessionFamily | null
  /** The same of who presents a cookie. */
  browserSession: BrowserSession | null
}

/** Who makes a request, and for which organization. The contract says of each security scheme which kind it is for. */
export type Caller = KeyCaller | EnvironmentCaller | PersonCaller

/** Callers of some kinds. */
export type CallerOf<Kind extends Caller['kind']> = Extract<Caller, { kind: Kind }>

/** Whether the caller has a permission such as `users.create`; `authenticated` is what every caller is. */
export const allows = ({ permissions }: Caller, permission: string): boolean =>
  permission === 'authenticated' || permissions.has(permission)

/** @throws RequestError `forbidden` for a caller without the permission */
export function requirePermission(caller: Caller, permission: string): void {
  if (!allows(caller, permission))
    throw new RequestError('forbidden', `This needs the permission ${permission}.`, { permission })
}

/** Whether the caller may give, change or take away these permissions: nobody gives more than they may do. */
export const mayGrant = (caller: Caller, permissions: Iterable<string>): boolean =>
  [...permissions].every((permission) => caller.permissions.has(permission))

/** A field of any kind of caller, with its type. */
type FieldOf<Each> = Each extends unknown
  ? { [Field in keyof Each]: [Field, Each[Field]] }[keyof Each]
  : never
type Field = FieldOf<Caller>

/**
 * Whether a field of a caller decides what a request does and what it is told. One that is no plain value cannot, and a
 * new one does not compile until it stands here.
 */
const telling: {
  [Name in Field[0]]: Extract<Field, [Name, unknown]>[1] extends string | boolean | null ? boolean : false
} = {
  organizationId: true,
  actor: true,
  sandbox: true,
  environmentId: true,
  // Stands at the end, where there is one.
  tenantId: false,
  // These stand in `actor`.
  kind: false,
  keyId: false,
  userId: false,
  // Who signs in anew is the same person.
  family: false,
  browserSession: false,
  // Held against the operation before anything is done or told, also for what was answered before.
  permissions: false,
  plan: false,
  features: false,
}
const tellingFields = (Object.keys(telling) as Field[0][]).filter((field) => telling[field])

/** Names a caller together with all that it sees: what is kept for one such name is told to no other. */
export function identifyCaller({ tenantId, ...caller }: Caller): string {
  const fields: Partial<Record<Field[0], unknown>> = caller
  const values = tellingFields.map((field) => fields[field] ?? null)
  // Who has no tenant is called as before there were any: what is kept for them is found.
  return JSON.stringify(tenantId === null ? values : [...values, tenantId])
}
