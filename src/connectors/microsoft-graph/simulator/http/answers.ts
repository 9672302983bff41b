import { randomUUID } from 'node:crypto'

/** What the simulator answers, before it is written to a socket or into a batch. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Absent where the answer has no body. */
  readonly body?: unknown
}

/** A refusal in Graph's form. Source: Microsoft Graph, "Microsoft Graph error responses and resource types". */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  details?: readonly { code: string; message: string; target: string }[],
  innerCode?: string,
): Answer {
  const requestId = randomUUID()
  return {
    status,
    headers: { ...headers, 'request-id': requestId },
    body: {
      error: {
        code,
        message,
        ...(details && { details }),
        innerError: {
          ...(innerCode !== undefined && { code: innerCode }),
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': requestId,
        },
      },
    },
  }
}

export function notFound(id: string): Answer {
  return refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  )
}

export function unknownSegment(segment: string): Answer {
  return refusal(400, 'BadRequest', `Resource not found for the segment '${segment}'.`)
}

export function badRequest(message: string, target?: string, code = 'InvalidValue'): Answer {
  const details = target === undefined ? undefined : [{ code, message, target }]
  return refusal(400, 'Request_BadRequest', message, {}, details)
}

/** @param retryAfterSeconds null where it is not said */
export function tooMany(retryAfterSeconds: number | null): Answer {
  const headers: Record<string, string> =
    retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }
  return refusal(429, 'TooManyRequests', 'Too many requests.', headers)
}
