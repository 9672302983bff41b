import type { LooseField } from './operation.ts'

/** Blanks, seen or not, at either end: those of JavaScript, and the two without width that Laravel's Str::trim knows. */
const blanks = /^[\s\u200B\u200E]+|[\s\u200B\u200E]+$/g

/** A text without the blanks around it. */
export const trim = (text: string) => text.replace(blanks, '')

const wholeNumber = /^[+-]?\d+$/

/**
 * Brings what was sent for the fields of a body into the form that the contract describes, in place. Of objects in
 * them nothing is looked at.
 */
export function readLoosely(
  sent: Record<string, unknown>,
  fields: Readonly<Record<string, LooseField>>,
): void {
  for (const [name, { number, nullable, verbatim }] of Object.entries(fields)) {
    if (!Object.hasOwn(sent, name)) continue
    let value = sent[name]
    if (typeof value === 'string') {
      if (!verbatim) value = trim(value)
      if (value === '') value = null
      else if (number && wholeNumber.test(value as string)) value = Number(value)
    }
    if (value === null && !nullable) delete sent[name]
    else sent[name] = value
  }
}
