import { hash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RequestError } from '../errors.ts'

/** How many failures one account may have, whether it exists or not, and in how many seconds. */
const limit = { points: 10, duration: 900 }

/** Counts the attempts to sign in to each account, in this process's memory. */
export interface LoginAttempts {
  /** @throws RequestError `rate_limited` when there were too many */
  count(login: string): Promise<void>
  /** The person came in: what was counted before is forgotten. */
  forget(login: string): Promise<void>
}

export function createLoginAttempts(): LoginAttempts {
  const limiter = new RateLimiterMemory(limit)
  // A name may be long, and is nothing to keep.
  const keyOf = (login: string) => hash('sha256', login.toLowerCase(), 'base64')
  return {
    async count(login) {
      await limiter.consume(keyOf(login)).catch((rejected: unknown) => {
        if (!(rejected instanceof RateLimiterRes)) throw rejected
        throw new RequestError('rate_limited', 'Too many attempts to sign in to this account.', {
          retryAfter: Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)),
        })
      })
    },
    forget: async (login) => void (await limiter.delete(keyOf(login))),
  }
}
