import { type Caller, requirePermission } from '../domain/access/caller.ts'
import { toCredential } from '../domain/access/credential.ts'
import { requireFeature } from '../domain/access/plans.ts'
import { notFound, refusal, type RequestError } from '../domain/errors.ts'
import type { Scheme } from './dialect.ts'
import { type RequestContext, operationOf } from './request-context.ts'
import type { Operation } from './operation.ts'
import { secondsUntil } from './rate-limit-headers.ts'
import type { Quota } from './rate-limits.ts'
import type { Serving } from './serving.ts'
import type { RawInput } from './validation.ts'

// Who is let in: whose credential it is, how often they may ask, and what they may do.

/**
 * Who calls; null when nobody valid does. Whoever has not shown a valid credential lately is counted by address first.
 * At an address that is used up, a credential is looked up still, in case it is that of somebody else there; but not
 * for ever, so that guessing costs no database work in the end.
 * @throws RequestError `rate_limited`
 */
export async function authenticate(serving: Serving, context: RequestContext): Promise<Caller | null> {
  const { facts, recentlyValid } = serving
  const { access, rateLimiter } = serving.services
  const presented = findCredential(serving, context)
  const credential = presented === null ? null : toCredential(presented.text)
  const trusted = credential !== null && recentlyValid.get(credential.hash) === true
  const refusal = trusted ? null : await overdrawn(serving, context)
  if (presented === null || credential === null) {
    if (refusal !== null) throw refusal
    return null
  }
  const policy = facts.anonymousRateLimit
  if (refusal !== null && (await rateLimiter.countLookUp(policy, context.address()))) throw refusal

  const caller = await presented.scheme.authenticate(credential, access)
  context.caller = caller !== null && caller.kind === presented.kind ? caller : null
  if (context.caller === null) {
    recentlyValid.delete(credential.hash)
    if (refusal !== null) throw refusal
    if (trusted) await countAddress(serving, context)
  } else if (!trusted) {
    recentlyValid.set(credential.hash, true)
    await rateLimiter.forgive(policy, context.address())
  }
  return context.caller
}

interface Presented {
  scheme: Scheme
  /** The kind of caller that has credentials of this scheme. */
  kind: Caller['kind']
  text: string
}

/**
 * The credential that counts: of the schemes that the operation takes, that of the first in which there is one. What
 * leads to no operation takes all of the surface's.
 */
function findCredential({ dialect, facts }: Serving, context: RequestContext): Presented | null {
  for (const name of operationOf(context)?.schemes ?? Object.keys(facts.schemes)) {
    const [scheme, fact] = [dialect.schemes[name], facts.schemes[name]]
    const text = scheme?.read(context.req.headers, context.url) ?? null
    if (scheme === undefined || fact === undefined || text === null) continue
    context.scheme = name
    return { scheme, kind: fact.caller, text }
  }
  return null
}

/** Counts a request of an address. @throws RequestError `rate_limited` */
export async function countAddress(
  serving: Serving,
  context: RequestContext,
  policy?: string,
): Promise<void> {
  const refusal = await overdrawn(serving, context, policy)
  if (refusal !== null) throw refusal
}

/** Counts a request of an address. @returns the refusal of one too many */
async function overdrawn(
  { facts, services }: Serving,
  context: RequestContext,
  policy = facts.anonymousRateLimit,
): Promise<RequestError | null> {
  context.quota = await services.rateLimiter.countAddress(policy, context.address())
  return context.quota.exceeded ? tooMany(context.quota) : null
}

/** Counts a request of a caller. @throws RequestError `rate_limited` */
export async function countCaller(
  { facts, services }: Serving,
  context: RequestContext,
  caller: Caller,
): Promise<void> {
  context.quota = await services.rateLimiter.countCaller(operationOf(context), caller, facts.rateLimit)
  if (context.quota.exceeded) throw tooMany(context.quota)
}

/**
 * The caller in the organization in which the operation takes place.
 * @throws RequestError `not_found` for an organization that is not the caller's; `forbidden`; `feature_unavailable`
 */
export async function enter(
  serving: Serving,
  operation: Operation,
  caller: Caller,
  input: RawInput,
): Promise<Caller> {
  const { organization } = operation
  const named = organization === null || organization === 'person' ? undefined : fieldOf(input, organization)
  const elsewhere = typeof named === 'string' && named.toLowerCase() !== caller.organizationId
  const acting = elsewhere ? await enterElsewhere(serving, caller, named.toLowerCase()) : caller
  authorize(operation, acting)
  return acting
}

async function enterElsewhere(
  { name, services: { access } }: Serving,
  caller: Caller,
  organizationId: string,
): Promise<Caller> {
  // A key belongs to one organization.
  const member =
    caller.kind === 'person' ? await access.findMember(name, caller.userId, organizationId) : null
  if (member === null) throw notFound('organization')
  return member
}

function authorize({ surface, permission, feature }: Operation, caller: Caller): void {
  if (permission !== null) requirePermission(caller, permission)
  if (feature !== null) requireFeature(surface, caller, feature)
}

/** The value that a name such as `path.id` stands for. */
export function fieldOf(input: RawInput, name: string): unknown {
  const [place = '', field = ''] = name.split('.')
  return (input[place as keyof RawInput] as Record<string, unknown> | undefined)?.[field]
}

const tooMany = ({ resetAt }: Quota) =>
  refusal('rate_limited', { retryAfter: Math.max(1, secondsUntil(resetAt)) })
