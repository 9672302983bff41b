import { type Envelopes, type Payload, writeEnvelope } from './envelopes.ts'

/**
 * What holds for every operation of a surface that does not say it itself. Answers and headers are names in the
 * `common.yaml` beside each operation.
 */
export interface SurfaceDefaults {
  security?: unknown[]
  rateLimit?: string
  /** By status. */
  errorResponses?: Record<string, string>
  /** The same for operations with a body. */
  bodyErrorResponses?: Record<string, string>
  /** The same for operations that take an `Idempotency-Key`. */
  repeatableErrorResponses?: Record<string, string>
  /** By name of the header. */
  successHeaders?: Record<string, string>
  /** The same for operations that take an `Idempotency-Key`. */
  repeatableSuccessHeaders?: Record<string, string>
  envelopes?: Envelopes
}

interface Response extends Payload {
  headers?: Record<string, unknown>
}

interface Operation {
  operationId?: string
  security?: unknown[]
  parameters?: { $ref?: string; name?: string }[]
  requestBody?: unknown
  responses?: Record<string, Response>
  'x-rate-limit'?: string
}

interface Root {
  'x-surfaces'?: Record<string, SurfaceDefaults>
}

/** Writes what its surface says of all operations into each. */
export function expandDefaults() {
  let surfaces: Record<string, SurfaceDefaults> = {}
  return {
    Root: { enter: (root: Root) => void (surfaces = root['x-surfaces'] ?? {}) },
    PathItem: {
      enter: (item: Record<string, Operation>, { key: path }: { key: string | number }) => {
        for (const operation of Object.values(item)) {
          // What is delivered to others, described as a callback, has no operationId.
          const defaults = surfaces[operation.operationId?.split('_')[0] ?? '']
          if (defaults !== undefined) expand(operation, defaults, String(path))
        }
      },
    },
  }
}

function expand(operation: Operation, defaults: SurfaceDefaults, path: string): void {
  const { requestBody, responses = {} } = operation
  operation.security ??= defaults.security
  operation['x-rate-limit'] ??= defaults.rateLimit
  const repeatable = takesIdempotencyKey(operation)
  for (const [status, response] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue
    writeEnvelope(response, defaults.envelopes, path)
    const headers = {
      ...defaults.successHeaders,
      ...(repeatable ? defaults.repeatableSuccessHeaders : {}),
    }
    response.headers = { ...references('headers', headers), ...response.headers }
  }
  const errors = {
    ...defaults.errorResponses,
    ...(requestBody === undefined ? {} : defaults.bodyErrorResponses),
    ...(repeatable ? defaults.repeatableErrorResponses : {}),
  }
  Object.assign(responses, { ...references('responses', errors), ...responses })
}

const takesIdempotencyKey = ({ parameters = [] }: Operation) =>
  parameters.some(({ $ref, name }) => name === 'Idempotency-Key' || $ref?.endsWith('/IdempotencyKey'))

const references = (kind: string, names: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { $ref: `common.yaml#/${kind}/${name}` }]),
  )
