// How texts, numbers, dates and amounts are shown to people. The same for everybody: nobody says where a reader is.

/** What would change how the text around it is read, or be no text at all: controls, and marks of direction. */
const deceptive = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A text of anybody's, in which what shows nothing and deceives is named. A tab and the end of a line are a blank. */
export const shown = (text: string): string =>
  text
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(
      deceptive,
      (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )

const counts = new Intl.NumberFormat('en-GB')

/** A number of things, such as `50,000`. */
export const count = (number: number): string => counts.format(number)

/** The number with what is counted, such as `1 finding`. */
export const counted = (number: number, one: string, several = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : several}`

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const minutes = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** A day in UTC, such as `2 Nov 2026`. @param instant ISO 8601 */
export const day = (instant: string): string => days.format(new Date(instant))

/** A minute in UTC. @param instant ISO 8601 */
export const minute = (instant: string): string => `${minutes.format(new Date(instant))} UTC`

/** An amount of one currency, such as `USD 1,248.00`. @param amount decimal text */
export function money({ amount, currency }: { amount: string; currency: string }): string {
  const [whole = '', fraction] = amount.split('.')
  const grouped = counts.format(BigInt(whole))
  return `${currency} ${fraction === undefined ? grouped : `${grouped}.${fraction}`}`
}

/** Amounts of several currencies, which are never added. */
export const sums = (amounts: readonly { amount: string; currency: string }[]): string =>
  amounts.length === 0 ? 'nothing' : amounts.map(money).join(' + ')
