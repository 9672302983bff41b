import { ExactNumber } from '../exact-json.ts'

/** Deepest nesting of arrays and objects that is read. */
const maximumDepth = 32

/** Most characters of a number: Postgres stores fewer decimals than JSON can write. */
const numberLimit = 400

/** Whether text can be stored and sent again as it is: Postgres takes no NUL, and UTF-8 no lone surrogate. */
export const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

/**
 * Looks for what JSON allows and no schema forbids: nesting without end, text and numbers that cannot be stored, and
 * keys that would change an object's prototype when copied.
 * @returns the first fault with the path to it, or null
 */
export function checkJson(value: unknown): { field: string; message: string } | null {
  return check(value, 0)
}

function check(value: unknown, depth: number): { field: string; message: string } | null {
  const fault = (message: string, field = '') => ({ field, message })
  if (typeof value === 'string') {
    return isStorable(value) ? null : fault('must not contain NUL or lone surrogates')
  }
  // JSON.parse makes Infinity of 1e999, and JSON.stringify would make null of that.
  if (value === Infinity || value === -Infinity) return fault('must be a finite number')
  if (typeof value !== 'object' || value === null) return null
  if (value instanceof ExactNumber)
    return value.text.length > numberLimit ? fault(`must have at most ${numberLimit} digits`) : null
  if (depth === maximumDepth) return fault(`must not be nested deeper than ${maximumDepth} levels`)
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return fault('is not a known property', key)
    if (!isStorable(key)) return fault('must not have a name with NUL or lone surrogates')
    const found = check((value as Record<string, unknown>)[key], depth + 1)
    // The path is put together on the way back, since nearly all JSON is right.
    if (found !== null) return fault(found.message, found.field === '' ? key : `${key}.${found.field}`)
  }
  return null
}

/** How JSON.stringify writes NUL and lone surrogates. */
const unstorable = /\\u(?:0000|d[89a-f])/

/** JSON of what others have written, without what cannot be stored of its texts. */
export function toStorableJson(value: unknown): string {
  const json = JSON.stringify(value)
  // Next to nothing has any: most is written once.
  if (!unstorable.test(json)) return json
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )
}
