import { type ErrorCode, errorMessages } from '../../generated/errors.ts'

export type { ErrorCode }

/** One thing wrong with one input of the domain. What surfaces call it, and where they take it, they say. */
export interface InputFault {
  /** The domain's name for it; a dotted path below the top level. */
  input: string
  message: string
}

/** What may be told beyond code and message. */
export interface ErrorDetails {
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

/** A request that is refused for what is wrong with its inputs. */
export class InputError extends RequestError {
  readonly faults: readonly InputFault[]
  /** The message, with inputs called as `nameOf` says. */
  readonly tell: (nameOf: (input: string) => string) => string

  constructor(
    code: ErrorCode,
    message: string | InputError['tell'],
    faults: readonly InputFault[],
    details?: ErrorDetails,
  ) {
    const tell = typeof message === 'string' ? () => message : message
    super(
      code,
      tell((input) => input),
      details,
    )
    this.name = 'InputError'
    this.faults = faults
    this.tell = tell
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

/** The error for an input that breaks a rule which the contract does not know. */
export const misfit = (...faults: InputFault[]) =>
  new InputError('invalid_request', errorMessages.invalid_request, faults)

/** The error for an input that names something that is not there; what the path names is `notFound`. */
export const unknownName = (what: string, input: string, message = `names no ${what}`) =>
  new InputError('invalid_request', `There is no such ${what}.`, [{ input, message }])

/** The error for an input whose value contradicts what is there. */
export const taken = (input: string, where: string) =>
  new InputError('conflict', (nameOf) => `This ${nameOf(input)} is taken ${where}.`, [
    { input, message: 'is taken' },
  ])
