// How texts, numbers, dates and amounts are shown to people. The same for everybody: nobody says where a reader is.

/**
 * What shows nothing, or changes how the text around it is read: controls, marks of direction, and what has no width. Of
 * the latter, what joins letters and chooses between forms of one belongs to scripts and emoji.
 */
const hidden =
  /[\p{Cc}\u2028\u2029[\p{Default_Ignorable_Code_Point}--[\p{Join_Control}\p{Variation_Selector}]]]/gv

/** More marks on one letter than any script puts there: they would be drawn over the lines around it. */
const heaped = /(\p{Mark}{4})\p{Mark}+/gu

/** Characters of a text that are shown, which is more than a name may have in a directory. */
const longest = 1000

const codeOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** A text of anybody's, in which what is hidden is named. A tab and the end of a line are a blank. */
export function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 1))
  const whole = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
  return whole
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(heaped, '$1…')
    .replaceAll(hidden, (sign) => `[U+${codeOf(sign)}]`)
}

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
