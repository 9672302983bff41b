import { type FieldError, RequestError } from '../domain/errors.ts'
import { isStorable } from '../domain/json.ts'
import type { Operation, OperationValidators, SchemaError, Validator } from './operation.ts'

/** More errors than these help nobody, and a body of nothing but errors would make a larger answer. */
const maximumErrors = 20

/** The raw parts of a request; validation converts and completes them in place. */
export interface RawInput {
  path: Record<string, unknown>
  query: Record<string, unknown>
  header: Record<string, unknown>
  body: unknown
}

/**
 * Decodes the segments of a path that are parameters.
 * @throws RequestError for bad percent-encoding.
 */
export function readPathParameters(
  positions: readonly (readonly [name: string, position: number])[],
  segments: readonly string[],
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const [name, position] of positions) {
    parameters[name] = decode(segments[position] ?? '', { field: name, in: 'path' })
  }
  return parameters
}

/**
 * Reads a query string. A parameter that is given twice becomes an array when the operation declares it as a list.
 * @throws RequestError for bad percent-encoding, and for a repeated parameter that is no list.
 */
export function readQuery(search: string, { listParameters }: Operation): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  if (search === '') return query
  for (const pair of search.split('&')) {
    if (pair === '') continue
    const separator = pair.indexOf('=')
    const rawName = separator < 0 ? pair : pair.slice(0, separator)
    const name = decode(rawName.replaceAll('+', ' '), { field: rawName, in: 'query' })
    const value = decode((separator < 0 ? '' : pair.slice(separator + 1)).replaceAll('+', ' '), {
      field: name,
      in: 'query',
    })
    if (name === '__proto__')
      throw invalid([{ field: name, in: 'query', message: 'is not a known parameter' }])
    if (listParameters.includes(name)) {
      const list = (query[name] ??= []) as string[]
      list.push(value)
    } else if (Object.hasOwn(query, name)) {
      throw invalid([{ field: name, in: 'query', message: 'must be given once' }])
    } else {
      query[name] = value
    }
  }
  return query
}

function decode(text: string, where: Omit<FieldError, 'message'>): string {
  if (!text.includes('%')) return text
  let decoded: string
  try {
    decoded = decodeURIComponent(text)
  } catch {
    throw invalid([{ ...where, message: 'has bad percent-encoding' }])
  }
  if (!isStorable(decoded)) throw invalid([{ ...where, message: 'must not contain NUL' }])
  return decoded
}

/**
 * Holds a request against the contract.
 * @returns null, or the refusal: `invalid_request`, which names every wrong field, or `not_found` when only a path
 * parameter is wrong, for no such thing can exist.
 */
export function validate(
  validators: OperationValidators,
  input: RawInput,
  bodyRequired: boolean,
): RequestError | null {
  const pathErrors = run(validators.path, input.path, 'path')
  const errors = [
    ...run(validators.query, input.query, 'query'),
    ...run(validators.header, input.header, 'header'),
    ...(input.body === undefined
      ? bodyRequired
        ? [{ field: '', in: 'body' as const, message: 'is required' }]
        : []
      : run(validators.body, input.body, 'body')),
  ]
  if (errors.length > 0) return invalid([...pathErrors, ...errors])
  if (pathErrors.length === 0) return null
  return new RequestError('not_found', 'There is no such thing.', { fields: pathErrors })
}

const invalid = (fields: FieldError[]) =>
  new RequestError('invalid_request', 'The request does not fit the contract.', {
    fields: fields.slice(0, maximumErrors),
  })

function run(validator: Validator | null, data: unknown, place: FieldError['in']): FieldError[] {
  if (validator === null) return []
  if (validator(data)) return place === 'body' ? [] : refuseInfinity(data as Record<string, unknown>, place)
  return (validator.errors ?? []).slice(0, maximumErrors).map((error) => toFieldError(error, place))
}

/** Ajv converts "Infinity" and "1e999" too, and then looks at neither type nor range. */
function refuseInfinity(data: Record<string, unknown>, place: FieldError['in']): FieldError[] {
  return Object.entries(data)
    .filter(([, value]) => value === Infinity || value === -Infinity)
    .map(([field]) => ({ field, in: place, message: 'must be a finite number' }))
}

function toFieldError(error: SchemaError, place: FieldError['in']): FieldError {
  const path = error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
  const below = (name: unknown) => (path === '' ? String(name) : `${path}.${String(name)}`)
  switch (error.keyword) {
    case 'required':
      return { field: below(error.params['missingProperty']), in: place, message: 'is required' }
    case 'additionalProperties':
      return {
        field: below(error.params['additionalProperty']),
        in: place,
        message: `is not a known ${place === 'body' ? 'property' : 'parameter'}`,
      }
    case 'enum':
      return {
        field: path,
        in: place,
        message: `must be one of ${(error.params['allowedValues'] as unknown[]).join(', ')}`,
      }
    default:
      return { field: path, in: place, message: error.message ?? 'is not valid' }
  }
}
