import type { LooseField } from './operation.ts'

/** A blank, seen or not: those of JavaScript, and the two without width that Laravel's Str::trim knows. */
const blank = /[\s\u200B\u200E]/

/** A text without the blanks around it. By hand: a pattern would begin anew at each of many blanks inside. */
export function trim(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

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
