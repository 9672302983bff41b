import { isDatabaseUnavailable } from '../../database/errors.ts'
import type { Connectors, DirectoryFault } from '../connectors.ts'
import { InputError, notFound, RequestError, taken } from '../errors.ts'
import { UnusableDirectory } from './staged-objects.ts'

/** Seconds after which to come back: what the fault says, or a minute. */
export const retryAfterOf = (fault: DirectoryFault): number =>
  'retryAfterSeconds' in fault ? fault.retryAfterSeconds : defaultRetryAfter

const defaultRetryAfter = 60

/**
 * What an error of a change in a directory says to the caller. After a refusal and after throttling nothing has
 * changed; after any other fault the change may have happened, and `details.mayHaveHappened` says so.
 * @param inputs that the caller gave: a refusal that names one of them names it to the caller
 * @returns the error itself when it is not the directory's
 */
export function explainFault(
  connectors: Connectors,
  error: unknown,
  inputs: readonly string[] = [],
): unknown {
  const fault = connectors.directoryFault(error)
  if (fault === null) return error
  switch (fault.kind) {
    case 'refused':
      return fault.status === 404 ? notFound('user') : refusal(fault, inputs)
    case 'unauthorized': {
      const message = `Microsoft refuses the tenant's connection: ${fault.code}: ${fault.message}`
      return new RequestError('conflict', message, { connection: fault.code })
    }
    case 'throttled': {
      const { retryAfterSeconds: retryAfter } = fault
      const message = 'Microsoft asks to wait. Nothing was changed.'
      return new RequestError(
        'unavailable',
        message,
        { retryAfter, mayHaveHappened: false },
        { cause: error },
      )
    }
    case 'unavailable':
    case 'invalid_response':
      return uncertain(retryAfterOf(fault), error)
  }
}

/** What an error says that came after the directory had made the change. */
export function explainLater(connectors: Connectors, error: unknown): unknown {
  const fault = connectors.directoryFault(error)
  if (fault !== null) return uncertain(retryAfterOf(fault), error)
  if (error instanceof UnusableDirectory) return uncertain(defaultRetryAfter, error)
  return isDatabaseUnavailable(error) ? uncertain(1, error) : error
}

/** Whether a change may have happened that the mirror does not show. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof RequestError && error.details['mayHaveHappened'] === true

export const uncertain = (retryAfter: number, cause?: unknown) =>
  new RequestError(
    'unavailable',
    'Microsoft did not answer as it should. The change may have happened all the same; nothing here shows it yet.',
    { retryAfter, mayHaveHappened: true },
    { cause },
  )

type Refused = DirectoryFault & { kind: 'refused' | 'unauthorized' }

/** Codes of a value that another object has. Source: the answers of the service. */
const conflicts = new Set(['ObjectConflict', 'ConflictingObjects', 'Request_MultipleObjectsWithSameKeyValue'])

const sameValue = /object with the same value(?: for property (\w+))?/i

/**
 * A value that another object of the directory has; null when it is something else. Which property that is, Graph names
 * in the details, and in its words where there are none. Nothing follows from it but what the caller is told.
 */
function conflict(
  { code, codes, targets, message }: Refused,
  inputs: readonly string[],
): RequestError | null {
  const words = sameValue.exec(message)
  if (!codes.some((one) => conflicts.has(one)) && words === null) return null
  const property = targets[0] ?? words?.[1]
  if (property !== undefined && inputs.includes(property)) return taken(property, 'in the directory')
  const text =
    property === undefined
      ? `Another object of the directory has one of these values: ${message}`
      : `Another object of the directory has the same ${property}.`
  return new RequestError('conflict', text, { ...(property && { property }), refusal: code })
}

/**
 * Graph has one code for nearly all that is wrong with a user; its message names the property.
 * Source: Microsoft Graph, "user: assignLicense" and "Create user", and the answers of the service.
 */
function refusal(fault: Refused, inputs: readonly string[]): RequestError {
  const { code, message, targets } = fault
  const contradiction = conflict(fault, inputs)
  if (contradiction !== null) return contradiction
  if (/not have any available licenses/i.test(message)) {
    return new RequestError('no_available_licenses', 'No seat can be assigned: the directory has none left.')
  }
  if (/invalid usage location/i.test(message)) {
    const text = 'The user has no usageLocation for which licenses can be assigned. Please set it first.'
    return new RequestError('conflict', text, { property: 'usageLocation' })
  }
  const input =
    inputs.find((name) => targets.includes(name)) ??
    inputs.find((name) => new RegExp(`\\b${name}\\b`).test(message))
  const text = `is refused by Microsoft: ${code}: ${message}`
  if (input !== undefined) {
    const message = 'The directory does not take this value.'
    return new InputError('invalid_request', message, [{ input, message: text }])
  }
  return new RequestError('conflict', `The change ${text}`, { refusal: code })
}
