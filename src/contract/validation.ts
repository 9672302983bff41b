import { nearestAlternatives } from './alternatives.ts'
import { RequestError } from '../domain/errors.ts'
import { type FieldError, misread } from './fields.ts'
import { decode } from './form.ts'
import type { OperationValidators, SchemaError, Validator } from './operation.ts'

/** More errors than these help nobody, and a body of nothing but errors would make a larger answer. */
const maximumErrors = 20

/** What nearly every request has of them: not made anew for each. */
const none: FieldError[] = []
const missingBody: FieldError[] = [{ field: '', in: 'body', message: 'is required' }]

/** The raw parts of a request; validation converts and completes them in place. */
export interface RawInput {
  path: Record<string, unknown>
  query: Record<string, unknown>
  header: Record<string, unknown>
  body: unknown
  /** Of the body; empty when there is none. */
  mediaType: string
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
 * Holds a request against the contract.
 * @returns null, or the refusal: `invalid_request`, which names every wrong field, or `not_found` when only a path
 * parameter is wrong, for no such thing can exist.
 * @param describe what is said of a broken rule, unless the contract says it
 */
export function validate(
  { path, query, header, bodies, messages }: OperationValidators,
  input: RawInput,
  bodyRequired: boolean,
  describe: (fault: SchemaError, place: FieldError['in']) => string = describeFault,
): RequestError | null {
  const check = (validator: Validator | null, data: unknown, place: FieldError['in']): FieldError[] => {
    if (validator === null) return none
    // JSON has no number without end.
    if (validator(data)) return refuseInfinity(data, place)
    return nearestAlternatives(validator.errors ?? [])
      .slice(0, maximumErrors)
      .map((fault) => ({
        field: fieldOf(fault),
        in: place,
        message: messages[place + fault.schemaPath] ?? describe(fault, place),
      }))
  }
  const pathErrors = check(path, input.path, 'path')
  const queryErrors = check(query, input.query, 'query')
  const headerErrors = check(header, input.header, 'header')
  const bodyErrors =
    input.body === undefined
      ? bodyRequired
        ? missingBody
        : none
      : check(bodies[input.mediaType] ?? null, input.body, 'body')
  if (queryErrors.length + headerErrors.length + bodyErrors.length > 0)
    return misread(...[...pathErrors, ...queryErrors, ...headerErrors, ...bodyErrors].slice(0, maximumErrors))
  if (pathErrors.length === 0) return null
  return new RequestError('not_found', 'There is no such thing.', { fields: pathErrors })
}

/** Ajv converts "Infinity" and "1e999" too, and then looks at neither type nor range. */
function refuseInfinity(data: unknown, place: FieldError['in']): FieldError[] {
  let faults = none
  for (const field in data as object) {
    const value = (data as Record<string, unknown>)[field]
    if (value !== Infinity && value !== -Infinity) continue
    faults = [...faults, { field, in: place, message: 'must be a finite number' }]
  }
  return faults
}

/** The field that a fault is about, as a dotted path. */
function fieldOf({ instancePath, params }: SchemaError): string {
  const path = instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
  const below = (params['missingProperty'] ?? params['additionalProperty']) as string | undefined
  if (below === undefined) return path
  return path === '' ? below : `${path}.${below}`
}

function describeFault({ keyword, params, message }: SchemaError, place: FieldError['in']): string {
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
      return `is not a known ${place === 'body' ? 'property' : 'parameter'}`
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`
    default:
      return message ?? 'is not valid'
  }
}
