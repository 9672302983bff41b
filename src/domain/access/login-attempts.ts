import { hash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RequestError } from '../errors.ts'

/** How often somebody may fail to sign in to one account, whether it exists or not, and in how many seconds. */
const fromOneAddress = { points: 10, duration: 900 }
/** From all addresses together: so many that nobody keeps the owner out from a single one. */
const fromAnywhere = { points: 100, duration: 900 }

/** Counts the failures to sign in to each account, in this process's memory. */
export interface LoginAttempts {
  /**
   * Does what tells whether somebody may sign in. Only when that throws `unauthenticated` it counts; attempts that are
   * under way count until they have ended.
   * @throws RequestError `rate_limited` when there were too many; and whatever `check` throws
   */
  attempt<T>(from: { login: string; address: string }, check: () => Promise<T>): Promise<T>
}

export function createLoginAttempts(): LoginAttempts {
  const here = new RateLimiterMemory(fromOneAddress)
  const anywhere = new RateLimiterMemory(fromAnywhere)
  return {
    async attempt({ login, address }, check) {
      // A name may be long, and is nothing to keep.
      const account = hash('sha256', login.toLowerCase(), 'base64')
      const accountHere = `${account} ${address}`
      const counted: (() => Promise<unknown>)[] = []
      const count = async (limiter: RateLimiterMemory, key: string) => {
        counted.push(() => limiter.reward(key))
        await limiter.consume(key).catch(refuse)
      }
      try {
        // In this order, an address that is refused uses up nothing of the account's.
        await count(here, accountHere)
        await count(anywhere, account)
        const result = await check()
        // What went wrong before is forgotten, but for what others may have tried.
        await here.delete(accountHere)
        await anywhere.reward(account)
        return result
      } catch (error) {
        const failed = error instanceof RequestError && error.code === 'unauthenticated'
        if (!failed) for (const takeBack of counted) await takeBack()
        throw error
      }
    },
  }
}

function refuse(rejected: unknown): never {
  if (!(rejected instanceof RateLimiterRes)) throw rejected
  throw new RequestError('rate_limited', 'Too many attempts to sign in to this account.', {
    retryAfter: Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)),
  })
}
