import { type ErrorDetails, InputError, refusal, RequestError } from '../domain/errors.ts'

/** One thing wrong with one field of a request, as its caller knows it. */
export interface FieldError {
  /** Name of the field; a dotted path below the top level, empty for the whole of its place. */
  field: string
  in: 'path' | 'query' | 'header' | 'body'
  message: string
}

/** What is told of a refused request. */
export interface ToldDetails extends ErrorDetails {
  fields?: FieldError[]
}

/** The refusal of a request for what is wrong with its fields. */
export const misread = (...fields: FieldError[]): RequestError => refusal('invalid_request', { fields })

/**
 * Where a surface takes inputs of the domain, by their names there: a field of the body, or one elsewhere. What is not
 * named is a field of the body that has the same name.
 */
export type Inputs = Readonly<Record<string, string | Omit<FieldError, 'message'>>>

const everywhere: Inputs = { idempotencyKey: { field: 'Idempotency-Key', in: 'header' } }

/** The error with the fields of the surface in the place of the domain's inputs. */
export function nameFields(error: RequestError, inputs: Inputs = {}): RequestError {
  if (!(error instanceof InputError)) return error
  const place = (input: string): Omit<FieldError, 'message'> => {
    const [name = '', ...below] = input.split('.')
    const named = inputs[name] ?? everywhere[name] ?? name
    const { field, in: where } = typeof named === 'string' ? { field: named, in: 'body' as const } : named
    return { field: [field, ...below].join('.'), in: where }
  }
  const fields = error.faults.map(({ input, message }): FieldError => ({ ...place(input), message }))
  const message = error.tell((input) => place(input).field)
  return new RequestError(error.code, message, { ...error.details, fields }, { cause: error.cause })
}
