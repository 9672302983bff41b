/** Who asks for more than a day is asked again after a day. In milliseconds. */
const MAXIMUM = 86_400_000

const SECONDS = /^\d+$/

/** `Sun, 06 Nov 1994 08:49:37 GMT` and the obsolete `Sunday, 06-Nov-94 08:49:37 GMT`. */
const DATE_IN_GMT = /^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/

/** `Sun Nov  6 08:49:37 1994`, the form of C's asctime, in GMT without saying so. */
const DATE_OF_ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/

/**
 * The milliseconds to wait that a Retry-After header asks for, at most a day; 0 for a date that is past. Null without a
 * header, or for one that is in neither form of RFC 9110, section 10.2.3.
 * @param now in milliseconds since 1970
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | null {
  const text = header?.trim() ?? ''
  const wait = SECONDS.test(text) ? Number(text) * 1000 : readDate(text) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), MAXIMUM)
}

/** Milliseconds since 1970, NaN for what is no date of HTTP. */
function readDate(text: string): number {
  if (DATE_IN_GMT.test(text)) return Date.parse(text)
  return DATE_OF_ASCTIME.test(text) ? Date.parse(`${text} GMT`) : NaN
}
