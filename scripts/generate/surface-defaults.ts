import type { ErrorFacts, SurfaceErrors } from './error-answers.ts'
import { type Envelopes, type Payload, writeEnvelope } from './envelopes.ts'

/**
 * What holds for every operation of a surface that does not say it itself. Answers and headers are names in the
 * `common.yaml` beside each operation.
 */
export interface SurfaceDefaults extends SurfaceErrors {
  security?: unknown[]
  rateLimit?: string
  /** Of operations that take an `Idempotency-Key`. */
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
  'x-feature'?: string
}

interface Root {
  'x-surfaces'?: Record<string, SurfaceDefaults>
  'x-errors'?: Record<string, ErrorFacts>
}

interface Context {
  key: string | number
  location: { pointer: string }
}

/** The rate limit of a public operation that everybody may call as often as they like. */
export const uncounted = 'none'

/** Whether a status is that of the answer to who succeeds: a redirect sends a browser to where it is. */
export const isSuccess = (status: string): boolean => /^[23]/.test(status)

/** Writes what its surface says of all operations into each. */
export function expandDefaults() {
  let surfaces: Record<string, SurfaceDefaults> = {}
  let errors: Record<string, ErrorFacts> = {}
  return {
    Root: {
      enter: (root: Root) => void ({ 'x-surfaces': surfaces = {}, 'x-errors': errors = {} } = root),
    },
    PathItem: {
      enter: (item: Record<string, Operation>, { key: path, location }: Context) => {
        // What is delivered to others answers as they like.
        if (/\bcallbacks\//.test(location.pointer)) return
        for (const operation of Object.values(item)) {
          const defaults = surfaces[operation.operationId?.split('_')[0] ?? '']
          if (defaults !== undefined) expand(operation, defaults, errors, String(path))
        }
      },
    },
  }
}

function expand(
  operation: Operation,
  defaults: SurfaceDefaults,
  facts: Record<string, ErrorFacts>,
  path: string,
): void {
  const { requestBody, responses = {} } = operation
  operation.security ??= defaults.security
  operation['x-rate-limit'] ??= defaults.rateLimit
  const isCounted = operation['x-rate-limit'] !== uncounted
  const repeatable = takesIdempotencyKey(operation)
  for (const [status, response] of Object.entries(responses)) {
    if (!isSuccess(status)) continue
    writeEnvelope(response, defaults.envelopes, path)
    const headers = {
      ...only(defaults.headers, (name) => isCounted || !/rate-?limit/i.test(name)),
      ...(repeatable ? defaults.repeatableSuccessHeaders : {}),
    }
    response.headers = { ...references('headers', headers), ...response.headers }
  }
  const takes = {
    all: true,
    body: requestBody !== undefined,
    repeatable,
    feature: operation['x-feature'] !== undefined,
  }
  const errors = Object.entries(defaults.errors ?? {}).flatMap(([code, { status, answer }]) => {
    if (code === 'rate_limited' && !isCounted) return []
    const of = facts[code]?.of
    return answer !== undefined && of !== undefined && takes[of] ? [[status, answer] as const] : []
  })
  Object.assign(responses, { ...references('responses', Object.fromEntries(errors)), ...responses })
}

const only = (names: Record<string, string> = {}, isMeant: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(names).filter(([key]) => isMeant(key)))

const takesIdempotencyKey = ({ parameters = [] }: Operation) =>
  parameters.some(({ $ref, name }) => name === 'Idempotency-Key' || $ref?.endsWith('/IdempotencyKey'))

const references = (kind: string, names: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { $ref: `common.yaml#/${kind}/${name}` }]),
  )
