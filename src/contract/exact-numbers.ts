import { ExactNumber } from '../exact-json.ts'
import type { Validator } from './operation.ts'

/**
 * Puts the digits of numbers back into a body that has passed its validator as JSON.parse reads it: wherever the
 * contract takes any JSON. Where it asks for a number, the number stays.
 * @param body changed in place
 * @param exact the same body with ExactNumbers
 */
export function restoreDigits(body: unknown, exact: unknown, validator: Validator): void {
  put(body, exact)
  if (validator(body)) return
  for (const { instancePath } of validator.errors ?? []) takeBack(body, instancePath)
}

function put(plain: unknown, exact: unknown): void {
  if (typeof exact !== 'object' || exact === null) return
  for (const [name, value] of Object.entries(exact)) {
    const holder = plain as Record<string, unknown>
    if (value instanceof ExactNumber) holder[name] = value
    else put(holder[name], value)
  }
}

/** @param pointer to a value in the body (RFC 6901) */
function takeBack(body: unknown, pointer: string): void {
  const names = pointer.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = names.pop() ?? ''
  const holder = names
    .slice(1)
    .reduce((found, name) => found[name] as Record<string, unknown>, body as Record<string, unknown>)
  const value = holder[last]
  if (value instanceof ExactNumber) holder[last] = Number(value.text)
}
