/** Deepest nesting of arrays and objects that is read. */
const maximumDepth = 32

/** Whether text can be stored and sent again as it is: Postgres takes no NUL, and UTF-8 no lone surrogate. */
export const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

/**
 * Looks for what JSON allows and no schema forbids: nesting without end, text and numbers that cannot be stored, and
 * keys that would change an object's prototype when copied.
 * @returns the first fault with the path to it, or null
 */
export function checkJson(value: unknown): { field: string; message: string } | null {
  return check(value, '', 0)
}

function check(value: unknown, path: string, depth: number): { field: string; message: string } | null {
  if (typeof value === 'string') {
    return isStorable(value) ? null : { field: path, message: 'must not contain NUL or lone surrogates' }
  }
  // JSON.parse makes Infinity of 1e999, and JSON.stringify would make null of that.
  if (value === Infinity || value === -Infinity) return { field: path, message: 'must be a finite number' }
  if (typeof value !== 'object' || value === null) return null
  if (depth === maximumDepth)
    return { field: path, message: `must not be nested deeper than ${maximumDepth} levels` }
  for (const key of Object.keys(value)) {
    const child = path === '' ? key : `${path}.${key}`
    if (key === '__proto__') return { field: child, message: 'is not a known property' }
    if (!isStorable(key)) return { field: path, message: 'must not have a name with NUL or lone surrogates' }
    const fault = check((value as Record<string, unknown>)[key], child, depth + 1)
    if (fault !== null) return fault
  }
  return null
}
