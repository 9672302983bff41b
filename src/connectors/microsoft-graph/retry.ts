import { setTimeout as sleep } from 'node:timers/promises'
import { GraphError } from './errors.ts'
import type { ResolvedOptions } from './options.ts'

/** What one try came to: a value, a final error, or an error worth another try. */
export type Try<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'failed'; readonly error: GraphError }
  | { readonly outcome: 'again'; readonly fault: RetryableFault; readonly afterMs: number | null }

/** Why a request may be tried again; becomes the error when no try is left. */
type RetryableFault =
  { readonly kind: 'throttled' } | { readonly kind: 'unavailable'; readonly reason: string }

/** Shared by the requests of one connection that fall under one quota: once one is throttled, all of them wait. */
export interface Throttle {
  resumeAt: number
  /** How long to wait, in milliseconds, when an answer of 429 does not say; each further wait is longer when absent. */
  readonly usualWaitMs?: number
}

/** A server that throttles and says "no wait" must not be asked without pause. */
const SHORTEST_THROTTLE_MS = 250

/**
 * Repeats `attempt` until it is done, fails for good, or has used up the connection's total timeout or, of outages,
 * its tries.
 * A wait that the server asked for is never shortened; without one, waits double from half a second up to 20 s,
 * each drawn from the upper half of its range so that parallel connections spread.
 * @throws GraphError of the last try; `retryAfterSeconds` says when another request makes sense.
 */
export async function retry<T>(
  options: ResolvedOptions,
  throttle: Throttle,
  attempt: () => Promise<Try<T>>,
): Promise<T> {
  const giveUpAt = options.now() + options.totalTimeoutMs
  const tries = { throttled: 0, unavailable: 0 }
  // Throttled at the end, a request may have been carried out by a try before that got no answer.
  let outage: RetryableFault | null = null
  for (;;) {
    await waitForThrottle(options, throttle, giveUpAt, outage)
    const result = await attempt()
    if (result.outcome === 'done') return result.value
    if (result.outcome === 'failed') throw result.error
    const { kind } = result.fault
    tries[kind]++
    if (kind === 'unavailable') outage = result.fault
    const usual = kind === 'throttled' ? throttle.usualWaitMs : undefined
    const asked = result.afterMs ?? usual ?? backOff(tries[kind], options.random())
    const delay = kind === 'throttled' ? Math.max(asked, SHORTEST_THROTTLE_MS) : asked
    if (kind === 'throttled') throttle.resumeAt = Math.max(throttle.resumeAt, options.now() + delay)
    // A busy directory may throttle one request many times: only the total timeout ends that.
    const usedUp = kind === 'unavailable' && tries.unavailable >= options.maxAttempts
    if (usedUp || options.now() + delay > giveUpAt) throw exhausted(outage ?? result.fault, delay)
    if (kind === 'unavailable') await pause(options, delay)
  }
}

async function waitForThrottle(
  options: ResolvedOptions,
  throttle: Throttle,
  giveUpAt: number,
  outage: RetryableFault | null,
): Promise<void> {
  for (;;) {
    const wait = throttle.resumeAt - options.now()
    if (wait <= 0) return
    if (throttle.resumeAt > giveUpAt) throw exhausted(outage ?? { kind: 'throttled' }, wait)
    await pause(options, wait)
  }
}

async function pause(options: ResolvedOptions, ms: number): Promise<void> {
  try {
    await sleep(Math.ceil(ms), undefined, options.signal ? { signal: options.signal } : {})
  } catch (error) {
    options.signal?.throwIfAborted()
    throw error
  }
}

function exhausted(fault: RetryableFault, delayMs: number): GraphError {
  return new GraphError({ ...fault, retryAfterSeconds: Math.max(1, Math.ceil(delayMs / 1000)) })
}

function backOff(tryNumber: number, random: number): number {
  return Math.min(20_000, 500 * 2 ** (tryNumber - 1)) * (0.5 + random / 2)
}
