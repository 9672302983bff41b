import { RequestError } from '../domain/errors.ts'

/** Fewest bytes a second of a large body, and how long it may fall behind, in milliseconds. */
const rate = 32 * 1024
const grace = 5_000

/** Watches how fast a body arrives. What it is not waited for, such as the database taking its time, does not count. */
export interface Pace {
  /** From now on, more is waited for. */
  wait(): void
  /** That many bytes have come, and nothing is waited for. */
  arrived(length: number): void
}

/** @param tooSlow is called once, when the body has fallen behind; with the refusal */
export function createPace(tooSlow: (refusal: RequestError) => void): Pace {
  let allowance = grace
  let since = 0
  let timer: NodeJS.Timeout | undefined
  return {
    wait() {
      since = performance.now()
      timer = setTimeout(
        () => tooSlow(new RequestError('unavailable', 'The body arrives too slowly.', { retryAfter: 1 })),
        allowance,
      )
    },
    arrived(length) {
      clearTimeout(timer)
      allowance = Math.min(grace, allowance - (performance.now() - since) + (length / rate) * 1000)
    },
  }
}
