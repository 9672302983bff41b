import { InputError } from '../errors.ts'
import { readTime, type Time } from '../time.ts'
import type { Properties } from './profiles.ts'

/** The properties that say since when there is a user or company, the first of them first. */
const names = ['created_at', 'signed_up_at'] as const

const saysNothing = (value: unknown) => value === undefined || value === null || value === ''

/** Since when there is a user or company, as its properties say it; null when they do not, or not readably. */
export function creationOf(properties: Properties): Time | null {
  const name = names.find((name) => !saysNothing(properties[name]))
  if (name === undefined) return null
  const time = readTime(properties[name])
  return 'reason' in time ? null : time
}

/** What is wrong with the times of creation among the properties of a user or company; null when nothing is. */
export function findCreationFault(properties: Properties): { field: string; reason: string } | null {
  for (const name of names) {
    if (saysNothing(properties[name])) continue
    const time = readTime(properties[name])
    if ('reason' in time) return { field: name, ...time }
  }
  return null
}

/**
 * @param input that holds the properties
 * @throws RequestError `invalid_request` when a time of creation cannot be read
 */
export function refuseCreationFault(properties: Properties, input: 'properties' | 'company'): void {
  const fault = findCreationFault(properties)
  if (fault === null) return
  throw new InputError('invalid_request', 'A time cannot be read.', [
    { input: `${input}.${fault.field}`, message: fault.reason },
  ])
}
