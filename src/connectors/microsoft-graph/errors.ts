/**
 * What can go wrong between us and Microsoft Graph. Closed: a caller that handles these five handles everything
 * but its own abort signal.
 *
 * - `refused`: Graph understood and said no (4xx); repeating will not help. `code` and `message` are Graph's own.
 * - `unauthorized`: the connection's credentials or its consent do not suffice (401, 403, a refused token).
 *   `code` is an `AADSTS…` code when the token endpoint refused, else Graph's.
 * - `throttled`: 429, and waiting for it would take longer than the connection's total timeout.
 * - `unavailable`: no usable answer (5xx, time-out, broken connection). A write may or may not have happened.
 * - `invalid_response`: an answer that is not what Graph documents, too large, or pointing elsewhere.
 */
export type GraphFault =
  | {
      readonly kind: 'refused' | 'unauthorized'
      readonly status: number
      readonly code: string
      /** `code`, and the more special ones that stood inside it, the most special last. */
      readonly codes: readonly string[]
      /** Properties that Graph names as the ones it minds. */
      readonly targets: readonly string[]
      readonly message: string
      /** What was refused, such as `GET /v1.0/devices`. */
      readonly request: string
      /** Microsoft's id of the request, which its support asks for. */
      readonly requestId: string | null
    }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unavailable'; readonly retryAfterSeconds: number; readonly reason: string }
  | { readonly kind: 'invalid_response'; readonly reason: string }

/** The only error that this connector throws, besides the `reason` of an aborted signal. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly fault: GraphFault

  constructor(fault: GraphFault) {
    super(describe(fault))
    this.fault = fault
  }
}

function describe(fault: GraphFault): string {
  switch (fault.kind) {
    case 'refused':
      return `Microsoft Graph refused: ${fault.code}: ${fault.message}`
    case 'unauthorized':
      return `Microsoft did not accept this connection: ${fault.code}: ${fault.message}`
    case 'throttled':
      return `Microsoft Graph asks to wait ${fault.retryAfterSeconds} s`
    case 'unavailable':
      return `Microsoft Graph is unavailable: ${fault.reason}`
    case 'invalid_response':
      return `Microsoft Graph answered something unexpected: ${fault.reason}`
  }
}

/** An error for an answer that cannot be trusted. `reason` names what was wrong, never the value. */
export function invalidResponse(reason: string): GraphError {
  return new GraphError({ kind: 'invalid_response', reason })
}

/**
 * Codes that say that a link stands for a state which the server does not know any more, in lower case. Sources:
 * Microsoft Graph, "Error responses and resource types" (basic and detailed codes) and "driveItem: delta".
 */
const forgotten = new Set([
  'syncstatenotfound',
  'syncstateinvalid',
  'resyncrequired',
  'resyncapplydifferences',
  'resyncuploaddifferences',
  'resyncchangesapplydifferences',
  'resyncchangesuploaddifferences',
])

/**
 * Whether `error` says that the server no longer knows the state a link stands for. A reset is told by 410, an expired
 * link by "a 40X-series error" whose code says so (source: Microsoft Graph, "Use delta query to track changes").
 */
export function isForgotten(error: unknown): boolean {
  if (!(error instanceof GraphError) || !('codes' in error.fault)) return false
  const { status, codes } = error.fault
  return status === 410 || codes.some((code) => forgotten.has(code.toLowerCase()))
}

/** Whether `error` is a no of Graph's own, which it would give again, rather than of who gives tokens. */
export const isRefused = (error: unknown): boolean =>
  error instanceof GraphError &&
  (error.fault.kind === 'refused' || (error.fault.kind === 'unauthorized' && error.fault.status === 403))

/** Whether `error` says no for lack of permission or licence, so that asking for less may succeed. */
export function isForbidden(error: unknown): boolean {
  if (!(error instanceof GraphError)) return false
  const { fault } = error
  return (fault.kind === 'unauthorized' || fault.kind === 'refused') && fault.status === 403
}

/** Whether `error` says that what was asked for is not there. */
export const isGone = (error: unknown): boolean =>
  error instanceof GraphError && error.fault.kind === 'refused' && error.fault.status === 404
