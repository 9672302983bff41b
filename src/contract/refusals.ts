import type { Logger } from 'pino'
import { BusyError, isDatabaseUnavailable, isLockedOut, isOverTime } from '../database/errors.ts'
import { refusal, RequestError } from '../domain/errors.ts'
import type { Answer } from './answer.ts'
import type { Dialect } from './dialect.ts'
import { allowedMethods, type RequestContext, operationOf } from './request-context.ts'
import { nameFields } from './fields.ts'
import type { Serving } from './serving.ts'

/** A refusal or failure as a surface tells it. What went wrong inside goes to the log only. */
export function refuse(
  { dialect, inputs, facts, services }: Serving,
  error: unknown,
  context: RequestContext,
): Answer {
  const { code, message, details } = nameFields(toRequestError(error), inputs)
  if (code === 'internal' || code === 'unavailable') report(services.log, error, message, context)
  const form = facts.errors[code]
  const { requestId } = context
  const { status, body } = dialect.encodeError({ code, form, message, details, requestId })
  return { status, body: JSON.stringify(body), retryAfter: details.retryAfter }
}

/** What callers bring about themselves, such as a search that takes too long, is no fault to look for in the code. */
function report(
  log: Logger,
  error: unknown,
  message: string,
  { requestId, operation, caller }: RequestContext,
) {
  const about = { requestId, operation: operation?.id, organizationId: caller?.organizationId }
  if (isCallersDoing(error)) log.warn({ ...about, reason: (error as Error).message }, message)
  else log.error({ ...about, err: error }, message)
}

/** The headers that follow from how a request went. */
export function headersOf(dialect: Dialect, context: RequestContext, answer: Answer): Record<string, string> {
  const { requestId, quota, match } = context
  return {
    'X-Request-Id': requestId,
    ...(quota === null ? {} : dialect.rateLimitHeaders(quota)),
    ...(answer.replayed === true ? { 'Idempotent-Replayed': 'true' } : {}),
    ...(answer.status === 405 && match !== null ? { Allow: allowedMethods(match).join(', ') } : {}),
    ...(answer.retryAfter === undefined ? {} : { 'Retry-After': String(answer.retryAfter) }),
    ...(answer.status === 401 ? challenge(dialect, context) : {}),
  }
}

/** The schemes of `Authorization` that would have been taken. */
function challenge({ schemes }: Dialect, context: RequestContext): Record<string, string> {
  const own = operationOf(context)?.schemes ?? []
  const challenges = (own.length > 0 ? own : Object.keys(schemes)).flatMap(
    (name) => schemes[name]?.challenge ?? [],
  )
  return challenges.length === 0 ? {} : { 'WWW-Authenticate': challenges.join(', ') }
}

const isCallersDoing = (error: unknown) =>
  (error instanceof RequestError && error.code === 'unavailable' && error.cause === undefined) ||
  error instanceof BusyError ||
  isOverTime(error) ||
  isLockedOut(error)

function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error
  if (isOverTime(error)) {
    const message = 'This takes too long to be answered. Ask for less at a time, or try again later.'
    return new RequestError('unavailable', message, { retryAfter: 5 }, { cause: error })
  }
  if (isDatabaseUnavailable(error)) {
    return refusal('unavailable', { retryAfter: 1 }, { cause: error })
  }
  return refusal('internal', {}, { cause: error })
}
