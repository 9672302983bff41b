import pLimit from 'p-limit'
import { RequestError } from '../errors.ts'

/** Hashes few passwords at a time, for many parties in turn: nobody waits for all that another one has. */
export interface HashingQueue {
  /** @throws RequestError `unavailable` when too much of the same party waits, or too many parties do */
  use<T>(party: string, work: () => Promise<T>): Promise<T>
}

/** How many parties may wait, each with one piece of work: some seconds. */
const mostParties = 200

/**
 * @param terms `concurrency`: how much is done at the same time, of one party no more than one piece; `longestQueue`: how
 * much of one party may be there; `refusal`: what is said to who has more
 */
export function createHashingQueue(terms: {
  concurrency: number
  longestQueue: number
  refusal: string
}): HashingQueue {
  const shared = pLimit(terms.concurrency)
  // The first of each party waits in the shared queue, and the others behind it in a queue of the party.
  const parties = new Map<string, { queue: ReturnType<typeof pLimit>; waiting: number }>()
  return {
    async use(party, work) {
      const own = parties.get(party) ?? { queue: pLimit(1), waiting: 0 }
      if (own.waiting >= terms.longestQueue || shared.pendingCount >= mostParties)
        throw new RequestError('unavailable', terms.refusal, { retryAfter: 5 })
      parties.set(party, own)
      own.waiting += 1
      try {
        return await own.queue(() => shared(work))
      } finally {
        own.waiting -= 1
        if (own.waiting === 0) parties.delete(party)
      }
    },
  }
}
