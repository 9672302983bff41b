import { type ErrorCode, errorMessages } from '../../generated/errors.ts'

export type { ErrorCode }

/** One thing wrong with one field of a request. */
export interface FieldError {
  /** Name of the field; a dotted path below the top level, empty for the whole of its place. */
  field: string
  in: 'path' | 'query' | 'header' | 'body'
  message: string
}

/** What may be told beyond code and message. */
export interface ErrorDetails {
  fields?: FieldError[]
  /** Seconds after which a repeat may succeed. */
  retryAfter?: number
  [fact: string]: unknown
}

/** A request that is refused. The message is for the caller and names nothing the caller may not know. */
export class RequestError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RequestError'
    this.code = code
    this.details = details
  }
}

/** The error of which no more is to be said than that there is it. */
export const refusal = (
  code: keyof typeof errorMessages,
  details: ErrorDetails = {},
  options?: ErrorOptions,
) => new RequestError(code, errorMessages[code], details, options)

/** A request whose connection ended before its body did: nobody hears the answer. */
export class CutOffError extends RequestError {
  constructor(message: string, details: ErrorDetails, options: ErrorOptions) {
    super('invalid_request', message, details, options)
    this.name = 'CutOffError'
  }
}

/** The error for something that is not there, or not for this caller: the two look the same. */
export const notFound = (what: string) => new RequestError('not_found', `There is no such ${what}.`)

/** The error for a field that names something that is not there; what the path names is `notFound`. */
export const unknownName = (what: string, named: Omit<FieldError, 'message'>) =>
  new RequestError('invalid_request', `There is no such ${what}.`, {
    fields: [{ ...named, message: `names no ${what}` }],
  })

/** The error for a body field whose value contradicts what is there. */
export const taken = (field: string, where: string) =>
  new RequestError('conflict', `This ${field} is taken ${where}.`, {
    fields: [{ field, in: 'body', message: 'is taken' }],
  })
