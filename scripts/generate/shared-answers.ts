/** What the operations of a surface answer besides their own: names in the `common.yaml` beside each operation. */
export interface SharedAnswers {
  /** By status. */
  errorResponses?: Record<string, string>
  /** The same for operations with a body. */
  bodyErrorResponses?: Record<string, string>
  /** By name of the header. */
  successHeaders?: Record<string, string>
}

/** The rate limit of a public operation that everybody may call as often as they like. */
export const uncounted = 'none'

interface Operation {
  operationId?: string
  'x-rate-limit'?: string
  requestBody?: unknown
  responses?: Record<string, { headers?: Record<string, unknown> }>
}

interface Root {
  'x-surfaces'?: Record<string, SharedAnswers>
}

/** Writes the shared answers and headers of its surface into each operation. */
export function expandAnswers() {
  let surfaces: Record<string, SharedAnswers> = {}
  return {
    Root: { enter: (root: Root) => void (surfaces = root['x-surfaces'] ?? {}) },
    Operation: {
      enter: (
        { operationId, requestBody, responses, 'x-rate-limit': limit }: Operation,
        { location }: { location: { pointer: string } },
      ) => {
        // What is delivered to others answers as they like.
        if (location.pointer.includes('/callbacks/')) return
        const shared = surfaces[operationId?.split('_')[0] ?? '']
        if (shared === undefined || responses === undefined) return
        const counted = limit !== uncounted
        const headers = only(shared.successHeaders, (name) => counted || !/rate-?limit/i.test(name))
        for (const [status, response] of Object.entries(responses)) {
          if (status.startsWith('2')) {
            response.headers = { ...references('headers', headers), ...response.headers }
          }
        }
        const all = { ...shared.errorResponses, ...(requestBody ? shared.bodyErrorResponses : {}) }
        const errors = only(all, (status) => counted || status !== '429')
        Object.assign(responses, { ...references('responses', errors), ...responses })
      },
    },
  }
}

const only = (names: Record<string, string> = {}, isMeant: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(names).filter(([key]) => isMeant(key)))

const references = (kind: string, names: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { $ref: `common.yaml#/${kind}/${name}` }]),
  )
