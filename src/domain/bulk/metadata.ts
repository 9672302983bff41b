import { findCreationFault } from '../analytics/creation.ts'
import { isObject, parseValue } from './parse.ts'
import type { RowFault } from './row-fault.ts'

/** Properties, as they are and as JSON. */
export interface Metadata {
  value: Record<string, unknown>
  json: string
}

/** Most characters of JSON: even of short numbers alone, Postgres makes less than fits into a profile. */
const metadataLimit = 40_000
const propertyLimit = 500

const noMetadata: Metadata = { value: {}, json: '{}' }

/**
 * Reads properties: an object, or one written as JSON in a text. Null, an empty text and an empty list, which is how
 * PHP writes an object without properties, say nothing.
 * @param identifies whether they are of a user or company, and may say since when there is one
 */
export function readMetadata(given: unknown, identifies: boolean): Metadata | RowFault {
  const field = 'metadata'
  if (saysNothing(given)) return noMetadata
  let value = given
  let json: string | undefined
  if (typeof given === 'string') {
    const parsed = parseValue(given)
    if ('fault' in parsed) return { field, reason: parsed.fault.reason }
    value = parsed.value
    if (saysNothing(value)) return noMetadata
    if (given.length <= metadataLimit) json = given
  }
  if (!isObject(value)) return { field, reason: 'must be an object' }
  if (Object.keys(value).length > propertyLimit)
    return { field, reason: `must have at most ${propertyLimit} properties` }
  const creation = identifies ? findCreationFault(value) : null
  if (creation !== null) return { field: `${field}.${creation.field}`, reason: creation.reason }
  json ??= JSON.stringify(value)
  if (json.length > metadataLimit)
    return { field, reason: `must be at most ${metadataLimit} characters of JSON` }
  return { value, json }
}

const saysNothing = (given: unknown) =>
  given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0)
