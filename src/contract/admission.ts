import { LRUCache } from 'lru-cache'
import type { Access } from '../domain/access/access.ts'
import { allows, type Caller } from '../domain/access/caller.ts'
import { toCredential } from '../domain/access/credential.ts'
import { notFound, RequestError } from '../domain/errors.ts'
import type { Dialect, Scheme } from './dialect.ts'
import { type Exchange, operationOf } from './exchange.ts'
import type { Operation, SurfaceFacts } from './operation.ts'
import type { Quota, RateLimiter } from './rate-limits.ts'
import type { RawInput } from './validation.ts'

/** Credentials that were valid a moment ago, as hashes: their addresses are not held back. */
const rememberedCredentials = 10_000

/** Decides for one surface who is let in: whose credential it is, how often they may ask, and what they may do. */
export function createAdmission(
  dialect: Dialect,
  facts: SurfaceFacts,
  { access, rateLimiter }: { access: Access; rateLimiter: RateLimiter },
) {
  const surfaceSchemes = Object.keys(facts.schemes)
  const recentlyValid = new LRUCache<string, true>({ max: rememberedCredentials })

  /**
   * Who calls; null when nobody valid does. Whoever has not shown a valid key lately is counted by address first. At
   * an address that is used up, a credential is looked up still, in case it is that of somebody else there; but not
   * for ever, so that guessing costs no database work in the end.
   */
  async function authenticate(exchange: Exchange): Promise<Caller | null> {
    const presented = findCredential(exchange)
    const credential = presented === null ? null : toCredential(presented.text)
    const trusted = credential !== null && recentlyValid.get(credential.hash) === true
    const refusal = trusted ? null : await countAddress(exchange)
    if (presented === null || credential === null) {
      if (refusal !== null) throw refusal
      return null
    }
    const policy = facts.anonymousRateLimit
    if (refusal !== null && (await rateLimiter.countLookUp(policy, exchange.address()))) throw refusal

    exchange.caller = await presented.scheme.authenticate(credential, access)
    if (exchange.caller === null) {
      recentlyValid.delete(credential.hash)
      if (refusal !== null) throw refusal
      if (trusted) await limitAddress(exchange)
    } else if (!trusted) {
      recentlyValid.set(credential.hash, true)
      await rateLimiter.forgive(policy, exchange.address())
    }
    return exchange.caller
  }

  /**
   * The credential that counts: of the schemes that the operation takes, that of the first in which there is one. What
   * leads to no operation takes all of the surface's.
   */
  function findCredential(exchange: Exchange): { scheme: Scheme; text: string } | null {
    for (const name of operationOf(exchange)?.schemes ?? surfaceSchemes) {
      const scheme = dialect.schemes[name]
      const text = scheme?.read(exchange.req.headers) ?? null
      if (scheme === undefined || text === null) continue
      exchange.scheme = name
      return { scheme, text }
    }
    return null
  }

  /** @returns the refusal of one request too many */
  async function countAddress(
    exchange: Exchange,
    policy = facts.anonymousRateLimit,
  ): Promise<RequestError | null> {
    exchange.quota = await rateLimiter.countAddress(policy, exchange.address())
    return exchange.quota.exceeded ? tooMany(exchange.quota) : null
  }

  async function limitAddress(exchange: Exchange, policy?: string): Promise<void> {
    const refusal = await countAddress(exchange, policy)
    if (refusal !== null) throw refusal
  }

  async function limit(exchange: Exchange, caller: Caller): Promise<void> {
    const operation = operationOf(exchange)
    exchange.quota = await rateLimiter.countCaller(operation, caller, facts.rateLimit)
    if (exchange.quota.exceeded) throw tooMany(exchange.quota)
  }

  /** The caller in the organization in which the operation takes place. */
  async function enter(operation: Operation, caller: Caller, input: RawInput): Promise<Caller> {
    const { organization } = operation
    const named =
      organization === null || organization === 'person' ? undefined : fieldOf(input, organization)
    const elsewhere = typeof named === 'string' && named.toLowerCase() !== caller.organizationId
    const acting = elsewhere ? await access.findMember(caller, named.toLowerCase()) : caller
    if (acting === null) throw notFound('organization')
    authorize(operation, acting)
    return acting
  }

  return { authenticate, limit, limitAddress, enter }
}

function authorize({ permission, feature }: Operation, caller: Caller): void {
  if (permission !== null && !allows(caller, permission)) {
    throw new RequestError('forbidden', `This needs the permission ${permission}.`, { permission })
  }
  if (feature !== null && !caller.features.has(feature)) {
    throw new RequestError('feature_unavailable', `The plan ${caller.plan ?? ''} does not include this.`, {
      feature,
      currentPlan: caller.plan,
    })
  }
}

/** The value that a name such as `path.id` stands for. */
export function fieldOf(input: RawInput, name: string): unknown {
  const [place = '', field = ''] = name.split('.')
  return (input[place as keyof RawInput] as Record<string, unknown> | undefined)?.[field]
}

const secondsUntil = (time: number) => Math.max(1, Math.ceil((time - Date.now()) / 1000))

const tooMany = ({ resetAt }: Quota) =>
  new RequestError('rate_limited', 'Too many requests.', { retryAfter: secondsUntil(resetAt) })
