import { type FieldError, misread } from './fields.ts'
import { isStorable } from '../domain/json.ts'

/**
 * Reads what is form-encoded, as queries and forms are: names and values as they come.
 * @throws RequestError for bad percent-encoding, and for text that cannot be stored
 */
export function* readPairs(text: string, place: 'query' | 'body'): Generator<[name: string, value: string]> {
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const separator = pair.indexOf('=')
    const rawName = separator < 0 ? pair : pair.slice(0, separator)
    const name = decode(rawName.replaceAll('+', ' '), { field: rawName, in: place })
    const rawValue = separator < 0 ? '' : pair.slice(separator + 1)
    yield [name, decode(rawValue.replaceAll('+', ' '), { field: name, in: place })]
  }
}

/** @throws RequestError for bad percent-encoding, and for text that cannot be stored */
export function decode(text: string, where: Omit<FieldError, 'message'>): string {
  let decoded = text
  try {
    if (text.includes('%')) decoded = decodeURIComponent(text)
  } catch {
    throw misread({ ...where, message: 'has bad percent-encoding' })
  }
  if (!isStorable(decoded)) throw misread({ ...where, message: 'must not contain NUL' })
  return decoded
}

/**
 * Reads a form (`application/x-www-form-urlencoded`): one text for each field.
 * @throws RequestError for what is not well-formed, and for a list, in whatever way it is written
 */
export function readForm(text: string): Record<string, string> {
  const form: Record<string, string> = {}
  for (const [name, value] of readPairs(text, 'body')) addField(form, name, value)
  return form
}

/** @throws RequestError for a second value of a field, and for a list, in whatever way it is written */
export function addField<T>(form: Record<string, T>, name: string, value: T): void {
  const [field = ''] = name.split('[')
  if (field === '__proto__') throw misread({ field, in: 'body', message: 'is not a known property' })
  if (field !== name || Object.hasOwn(form, name)) {
    throw misread({ field, in: 'body', message: 'must be a single value' })
  }
  form[name] = value
}
