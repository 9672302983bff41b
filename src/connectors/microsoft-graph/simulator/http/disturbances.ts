import { microsoftsUnits } from './units.ts'

/** Limits how many requests a directory answers. */
export interface Throttle {
  readonly requests: number
  readonly perSeconds: number
}

/** Limits of what Microsoft counts apart, besides the one of all requests. Parts of a batch count each. */
export interface Quotas {
  readonly reports?: Throttle
  /** Its refusals do not say how long to wait. */
  readonly identityProtection?: Throttle
  /** Of everything else that is the directory's own, in units, for a directory of so many users. */
  readonly directory?: (users: number) => { readonly units: number; readonly perSeconds: number }
}

/** Microsoft's own. Source: Microsoft Graph, "Service-specific throttling limits". */
export const microsoftsQuotas: Quotas = {
  reports: { requests: 5, perSeconds: 10 },
  identityProtection: { requests: 1, perSeconds: 1 },
  directory: (users) => ({ units: microsoftsUnits(users), perSeconds: 10 }),
}

/**
 * Something that goes wrong with the next `times` requests (default 1) whose path, with its query, matches `on`
 * (default all). A `status` fault also meets the parts of a batch.
 *
 * - `status`: answers so instead, with Graph's error body unless `body` is given
 * - `hang`: never answers
 * - `cut`: closes the connection without an answer
 * - `cut_midway`: closes it within the body
 * - `lost_answer`: carries the request out, then closes the connection
 * - `invalid_json`: answers 200 with half a document
 * - `html`: answers 200 with a page for people, as a proxy on the way does
 * - `rewrite`: answers with what `rewrite` makes of the body
 * - `stale`: answers a read of one user as if its last change had not come there yet
 * - `oversized`: answers with a body of `bytes`
 */
export type Fault = {
  readonly times?: number
  readonly on?: RegExp
} & (
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfter?: string
      readonly body?: unknown
    }
  | { readonly kind: 'hang' | 'cut' | 'cut_midway' | 'lost_answer' | 'invalid_json' | 'html' | 'stale' }
  | { readonly kind: 'rewrite'; readonly rewrite: (body: unknown) => unknown }
  | { readonly kind: 'oversized'; readonly bytes: number }
)

export interface Faults {
  add(fault: Fault): void
  /** The fault that meets a request for `path`, which uses up one of its times. */
  take(path: string, kinds?: readonly Fault['kind'][]): Fault | null
  clear(): void
}

/** Faults in the order in which they were added. */
export function createFaults(initial: readonly Fault[]): Faults {
  let waiting = initial.map((fault) => ({ fault, left: fault.times ?? 1 }))
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 })
    },
    take(path, kinds) {
      const found = waiting.find(
        ({ fault }) =>
          (!kinds || kinds.includes(fault.kind)) && (fault.on === undefined || fault.on.test(path)),
      )
      if (!found) return null
      found.left--
      waiting = waiting.filter(({ left }) => left > 0)
      return found.fault
    },
    clear() {
      waiting = []
    },
  }
}

/** Counts requests, or what they cost, per key in windows that begin with their first request. */
export function createThrottle(throttle: Throttle | undefined): {
  secondsToWait(key: string, cost?: number): number
} {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return {
    /** 0 when the request may pass. */
    secondsToWait(key, cost = 1) {
      if (!throttle) return 0
      const now = Date.now()
      let window = windows.get(key)
      if (!window || window.endsAt <= now) {
        window = { endsAt: now + throttle.perSeconds * 1000, count: 0 }
        windows.set(key, window)
      }
      window.count += cost
      return window.count <= throttle.requests ? 0 : Math.max(1, Math.ceil((window.endsAt - now) / 1000))
    },
  }
}
