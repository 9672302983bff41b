import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tables } from '../../generated/operations.ts'
import type { Caller } from '../domain/access/caller.ts'
import type { Limit, Operation, RateLimit, Tables } from './operation.ts'

/** What is left to a caller after this request. */
export interface Quota {
  /** Name of the limit in the contract. */
  policy: string
  limit: Limit
  remaining: number
  windowSeconds: number
  /** When the window ends, in milliseconds since 1970. */
  resetAt: number
  /** Whether this request is one too many. */
  exceeded: boolean
}

export interface RateLimiter {
  /**
   * Counts one request of a caller. Of parallel requests exactly `limit` are let through. Where a limit stands within
   * another one, the answer is of the one that refuses, or else of the one with less left.
   */
  countCaller(operation: Operation | null, caller: Caller, fallback: string): Promise<Quota>
  /** Counts one request of an address, as `addressKey` names it. */
  countAddress(policy: string, address: string): Promise<Quota>
  /**
   * Counts one look-up of a credential for an address that has used up its limit, which has some more of those.
   * @returns whether it is one too many
   */
  countLookUp(policy: string, address: string): Promise<boolean>
  /** Takes back one count of an address: its request turned out to be a valid caller's. */
  forgive(policy: string, address: string): Promise<void>
}

function subject(per: RateLimit['per'], caller: Caller, operation: Operation | null): string {
  switch (per) {
    case 'organization':
      return caller.organizationId
    case 'key':
    case 'person':
      return caller.actor
    case 'key-and-operation':
      return `${caller.actor} ${operation?.id ?? ''}`
    case 'address':
      throw new Error('a caller is not counted by address')
  }
}

/** How many credentials are looked up for an address that has used up its limit: so many times that limit. */
const lookUps = 4

/** Counters in this process's memory; a window starts with the first request in it. */
export function createRateLimiter({ rateLimits }: Pick<Tables, 'rateLimits'> = tables): RateLimiter {
  const find = (policy: string): RateLimit => {
    const limit = rateLimits[policy]
    if (limit === undefined) throw new Error(`the contract names no rate limit ${policy}`)
    return limit
  }
  const stores = new Map<string, RateLimiterMemory>()
  const store = (policy: string, points: number, duration: number) => {
    const name = `${policy} ${points}`
    let found = stores.get(name)
    if (found === undefined)
      stores.set(name, (found = new RateLimiterMemory({ points, duration, keyPrefix: name })))
    return found
  }

  const count = async (policy: string, limit: Limit, windowSeconds: number, key: string): Promise<Quota> => {
    if (limit === 'unlimited') {
      return {
        policy,
        limit,
        remaining: Infinity,
        windowSeconds,
        resetAt: Date.now() + windowSeconds * 1000,
        exceeded: false,
      }
    }
    const [state, exceeded] = await store(policy, limit, windowSeconds)
      .consume(key)
      .then((state) => [state, false] as const)
      .catch((rejected: unknown) => {
        // The library rejects with the state when the limit is reached, and with an Error when it failed.
        if (rejected instanceof RateLimiterRes) return [rejected, true] as const
        throw rejected
      })
    const resetAt = Date.now() + state.msBeforeNext
    return { policy, limit, remaining: state.remainingPoints, windowSeconds, resetAt, exceeded }
  }

  async function countWithin(policy: string, caller: Caller, operation: Operation | null): Promise<Quota> {
    const { per, windowSeconds, limit, limitByPlan, within } = find(policy)
    const allowed = limit ?? limitByPlan?.[caller.plan ?? '']
    if (allowed === undefined)
      throw new Error(`the rate limit ${policy} does not know the plan ${caller.plan ?? ''}`)
    // The wider one first: whoever has reached it uses up nothing that others share with them.
    const wider = within === undefined ? null : await countWithin(within, caller, operation)
    if (wider?.exceeded === true) return wider
    const own = await count(policy, allowed, windowSeconds, subject(per, caller, operation))
    return wider === null || own.exceeded || own.remaining <= wider.remaining ? own : wider
  }

  return {
    countCaller: (operation, caller, fallback) =>
      countWithin(operation?.rateLimit ?? fallback, caller, operation),
    async countAddress(policy, address) {
      const { windowSeconds, limit } = find(policy)
      return count(policy, limit ?? 'unlimited', windowSeconds, address)
    },
    async countLookUp(policy, address) {
      const { windowSeconds, limit } = find(policy)
      if (typeof limit !== 'number') return false
      return (await count(`${policy} look-ups`, limit * lookUps, windowSeconds, address)).exceeded
    },
    async forgive(policy, address) {
      const { windowSeconds, limit } = find(policy)
      if (typeof limit === 'number') await store(policy, limit, windowSeconds).reward(address)
    },
  }
}
