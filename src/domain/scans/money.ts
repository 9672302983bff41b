// Amounts of money. Inside they are whole numbers of the currency's smallest unit, such as cents; outside they are decimal
// text, which no program rounds. Amounts of different currencies are never added.

/** An amount in one currency, in its smallest unit. */
export interface Money {
  minor: number
  /** ISO 4217, such as `USD`. */
  currency: string
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether there is such a currency. */
export const isCurrency = (code: string): boolean => currencies.has(code)

const digits = new Map<string, number>()

/** How many decimal places amounts of a currency have, as ISO 4217 says: 2 of most, 0 of yen, 3 of dinars. */
function digitsOf(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  digits.set(currency, maximumFractionDigits)
  return maximumFractionDigits
}

/** Reads decimal text, such as `22` or `22.50`. Null when it is none, or has more decimal places than the currency. */
export function parseAmount(text: string, currency: string): number | null {
  const [, whole = '', fraction = ''] = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(text) ?? []
  const places = digitsOf(currency)
  if (whole === '' || fraction.length > places) return null
  return Number(whole + fraction.padEnd(places, '0'))
}

/** Decimal text with as many places as the currency has, such as `1248.00`. */
export function formatAmount({ minor, currency }: Money): string {
  const places = digitsOf(currency)
  const text = String(minor).padStart(places + 1, '0')
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
}

/** An amount as others are told it: in decimal text. */
export const toDecimal = (money: Money) => ({ amount: formatAmount(money), currency: money.currency })

export const times = ({ minor, currency }: Money, factor: number): Money => ({
  minor: minor * factor,
  currency,
})

/** The sum of each currency, in the order of their codes. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>()
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor)
  return Array.from(sums, ([currency, minor]) => ({ minor, currency })).sort((a, b) =>
    a.currency < b.currency ? -1 : 1,
  )
}
