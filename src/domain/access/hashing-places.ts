import pLimit from 'p-limit'
import { RequestError } from '../errors.ts'

/** Few places to hash passwords in, where many parties take turns: nobody waits for all that another one has. */
export interface HashingPlaces {
  /** @throws RequestError `unavailable` when too much of the same party waits, or too many parties do */
  use<T>(party: string, work: () => Promise<T>): Promise<T>
}

/** How many parties may wait, each with one piece of work: some seconds. */
const longestLine = 200

/**
 * @param terms `places`: how much is done at the same time, of one party no more than one piece; `longestQueue`: how
 * much of one party may be there; `refusal`: what is said to who has more
 */
export function createHashingPlaces(terms: {
  places: number
  longestQueue: number
  refusal: string
}): HashingPlaces {
  const places = pLimit(terms.places)
  // The first of each party stands in line for a place, and the others behind it.
  const parties = new Map<string, { line: ReturnType<typeof pLimit>; there: number }>()
  return {
    async use(party, work) {
      const own = parties.get(party) ?? { line: pLimit(1), there: 0 }
      if (own.there >= terms.longestQueue || places.pendingCount >= longestLine)
        throw new RequestError('unavailable', terms.refusal, { retryAfter: 5 })
      parties.set(party, own)
      own.there += 1
      try {
        return await own.line(() => places(work))
      } finally {
        own.there -= 1
        if (own.there === 0) parties.delete(party)
      }
    },
  }
}
