/** A point in time. */
export interface Time {
  /** ISO 8601 in UTC, to the microsecond. */
  at: string
  /** The same in milliseconds since 1970. */
  milliseconds: number
}

const zone = String.raw`([Zz]|UTC|GMT|[+-]\d\d(?::?\d\d)?)`
const iso = String.raw`(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?${zone})?)?`
const mail = String.raw`(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d(?::\d\d)?) ${zone}`
const digits = String.raw`-?\d{9,17}(?:\.\d{1,9})?`

const isoPattern = new RegExp(`^${iso}$`)
const mailPattern = new RegExp(`^${mail}$`)
const digitsPattern = new RegExp(`^${digits}$`)

/** How times are written that can be read; whether there is such a day and hour it does not say. */
export const timePattern = new RegExp(`^(?:${iso}|${mail}|${digits})$`)

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const day = 24 * 60 * 60 * 1000
const firstYear = Date.parse('0001-01-01T00:00:00Z')
const endOfYears = Date.parse('9999-12-31T00:00:00Z') + day

const unreadable = { reason: 'must be a time such as 2026-01-31T09:30:00Z' }
const impossible = { reason: 'is not a time that exists' }

/**
 * Reads a time in every form that clients and databases write: ISO 8601 with `T` or a blank, with or without seconds,
 * a fraction of them and a zone (`Z`, `UTC`, `GMT`, `+02`, `+0200`, `+02:00`, with a blank before it or not; UTC is
 * meant without one), or a day alone; dates of mails and HTTP (RFC 5322); and seconds, milliseconds or microseconds
 * since 1970, told apart by their size, as a number or as 9 digits and more.
 *
 * No library reads these without inventing days that there are not, or keeps microseconds.
 * @returns why it cannot be read when it cannot
 */
export function readTime(given: unknown): Time | { reason: string } {
  if (typeof given === 'number') return fromNumber(given)
  if (typeof given !== 'string') return unreadable
  const parts = isoPattern.exec(given)
  if (parts !== null) return fromParts(parts)
  if (digitsPattern.test(given)) return fromNumber(Number(given))
  const [, date = '', month = '', year = '', time = '', zone = ''] = mailPattern.exec(given) ?? []
  const number = months.indexOf(month) + 1
  return number === 0 ? unreadable : readTime(`${year}-${two(number)}-${two(date)} ${time} ${zone}`)
}

const two = (number: number | string) => String(number).padStart(2, '0')

function fromParts(parts: RegExpExecArray): Time | { reason: string } {
  const [, date = '', hour = '00', minute = '00', second = '00', fraction = '', zone = ''] = parts
  const midnight = midnightOf(date)
  const offset = offsetOf(zone)
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  const milliseconds = midnight + (seconds - offset * 60) * 1000
  // The end of a day is midnight too, and a leap second comes before midnight in UTC.
  const isHour = hour < '24' || seconds === 24 * 60 * 60
  const isSecond = second < '60' || (second === '60' && milliseconds % day === 0)
  if (Number.isNaN(milliseconds) || !isHour || minute > '59' || !isSecond) return impossible
  const isUtc = offset === 0 && hour < '24' && second < '60'
  return toTime(milliseconds, fraction, isUtc ? `${date}T${hour}:${minute}:${second}` : undefined)
}

/** Date.UTC takes years below 100 for ones of the last century, and calendars repeat after 400 years. */
const laterYears = 400
const later = Date.UTC(2000 + laterYears, 0) - Date.UTC(2000, 0)

/** The start of a day in UTC; NaN for a day that there is not. */
function midnightOf(date: string): number {
  const month = Number(date.slice(5, 7))
  const dayOfMonth = Number(date.slice(8))
  const midnight = Date.UTC(Number(date.slice(0, 4)) + laterYears, month - 1, dayOfMonth)
  // Days up to the 28th are in every month; beyond its end, the engine goes on in the next one.
  const isDay = dayOfMonth <= 28 ? dayOfMonth > 0 : new Date(midnight).getUTCDate() === dayOfMonth
  return isDay && month > 0 && month <= 12 ? midnight - later : NaN
}

/** Minutes that a zone is ahead of UTC; NaN for one that is nowhere. */
function offsetOf(zone: string): number {
  const [sign] = zone
  if (sign !== '+' && sign !== '-') return 0
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '')]
  if (hours > '15' || minutes > '59') return NaN
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/** @param number seconds up to the year 5138, and in milliseconds and microseconds as far */
function fromNumber(number: number): Time | { reason: string } {
  const size = Math.abs(number)
  const unit = size < 1e11 ? 1e6 : size < 1e14 ? 1e3 : size < 1e17 ? 1 : NaN
  const microseconds = Math.round(number * unit)
  if (Number.isNaN(microseconds)) return unreadable
  const seconds = Math.floor(microseconds / 1e6)
  return toTime(seconds * 1000, String(microseconds - seconds * 1e6).padStart(6, '0'))
}

/**
 * @param whole seconds, in milliseconds
 * @param fraction digits of a fraction of a second
 * @param written the seconds as ISO 8601 in UTC, when they are at hand: writing them takes longer than reading them
 */
function toTime(whole: number, fraction: string, written?: string): Time | { reason: string } {
  if (whole < firstYear || whole >= endOfYears) return impossible
  const microseconds = fraction.length === 6 ? fraction : fraction.slice(0, 6).padEnd(6, '0')
  return {
    at: `${written ?? new Date(whole).toISOString().slice(0, 19)}.${microseconds}Z`,
    milliseconds: whole + Number(microseconds.slice(0, 3)),
  }
}
