import type { Connectors, DirectoryFault } from '../connectors.ts'
import { RequestError } from '../errors.ts'
import { UnusableDirectory } from './staged-objects.ts'

/** Why an attempt at a sync failed. */
export interface Failure {
  message: string
  /** Seconds after which another attempt may succeed; null when none will. */
  retryAfter: number | null
  /** Whether it may pass by itself, so that what the next attempt goes on from can stay. */
  passing: boolean
}

const final = { retryAfter: null, passing: false }

export const interruptedTooOften: Failure = { message: 'The sync was interrupted too often.', ...final }
export const failedHere: Failure = { message: 'The sync failed on our side.', ...final }

/** What a failure means; null when it is not the directory's. */
export function explainFailure(connectors: Connectors, error: unknown): Failure | null {
  if (error instanceof UnusableDirectory) return { message: error.message, ...final }
  // Disconnected just now.
  if (error instanceof RequestError) return { message: error.message, ...final }
  const fault = connectors.directoryFault(error)
  return fault === null ? null : failureOf(fault)
}

function failureOf(fault: DirectoryFault): Failure {
  switch (fault.kind) {
    case 'unauthorized':
    case 'refused':
      return { message: `Microsoft refused ${fault.request}: ${fault.code}: ${fault.message}`, ...final }
    case 'invalid_response': {
      const message = `Microsoft gave an answer that cannot be read: ${fault.reason}`
      return { message, retryAfter: 0, passing: false }
    }
    case 'throttled':
      return { message: 'Microsoft asks us to wait.', retryAfter: fault.retryAfterSeconds, passing: true }
    case 'unavailable':
      return { message: 'Microsoft does not answer.', retryAfter: fault.retryAfterSeconds, passing: true }
  }
}

/**
 * Why Microsoft does not give one part of a directory to a connection that it otherwise accepts; null when the failure
 * says something else. A permission may be missing, or a licence.
 */
export function whyWithheld(connectors: Connectors, error: unknown): string | null {
  const fault = connectors.directoryFault(error)
  if (fault === null || !('status' in fault)) return null
  return fault.kind === 'refused' || fault.status === 403 ? failureOf(fault).message : null
}
