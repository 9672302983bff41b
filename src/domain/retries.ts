const seconds = (count: number) => count * 1000
const minutes = (count: number) => seconds(count * 60)
const hours = (count: number) => minutes(count * 60)

/** How long after each failed attempt the next one follows, in milliseconds. After the last there is none. */
const delays = [seconds(5), minutes(5), minutes(30), hours(2), hours(5), hours(10), hours(10)] as const
/** After the last attempt nothing is tried again. */
export const mostAttempts = delays.length + 1

/** A delay is longer by up to this part of itself, so that what failed together is not repeated together. */
const jitter = 0.1
/** A receiver may ask for a longer wait, up to this. */
const longestWait = hours(24)

/**
 * When what is sent to somebody is tried again; null when it has been tried often enough.
 * @param attempt which one has failed, counted from 1
 * @param retryAfter seconds that the receiver asked to wait
 */
export function nextAttempt(attempt: number, retryAfter: number | null = null): Date | null {
  const delay = delays[attempt - 1]
  if (delay === undefined) return null
  const own = delay * (1 + Math.random() * jitter)
  return new Date(Date.now() + Math.max(own, Math.min(seconds(retryAfter ?? 0), longestWait)))
}
