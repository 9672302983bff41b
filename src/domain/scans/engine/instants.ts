import { readTime } from '../../time.ts'

/** In milliseconds, as all durations and points in time of the engine. */
export const day = 24 * 60 * 60 * 1000

/**
 * An instant as Graph writes it, with any offset and up to seven digits of seconds, in milliseconds since 1970. What is
 * below a millisecond is cut off, never rounded up: it moves nothing over a boundary. Null for none, and for what is none.
 */
export function toMilliseconds(instant: string | null | undefined): number | null {
  if (instant === null || instant === undefined) return null
  const time = readTime(instant)
  return 'milliseconds' in time ? time.milliseconds : null
}

/** The latest of instants; null when there is none. */
export function latest(instants: Iterable<number | null>): number | null {
  let last: number | null = null
  for (const instant of instants) if (instant !== null && (last === null || instant > last)) last = instant
  return last
}

/** ISO 8601 in UTC, to the millisecond. */
export const toInstant = (milliseconds: number): string => new Date(milliseconds).toISOString()

export const toInstantOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : toInstant(milliseconds)

/** Day in UTC, such as `2026-01-31`. */
export const toDate = (milliseconds: number): string => toInstant(milliseconds).slice(0, 10)

/** Whole days from one point in time to another, negative as soon as that has passed. */
export const daysBetween = (from: number, to: number): number => Math.floor((to - from) / day)

/** `3 days ago`, of what has passed. */
export const ago = (now: number, then: number): string => `${amount(daysBetween(then, now), 'day')} ago`

/** `1 day`, `2 days`. */
export const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
