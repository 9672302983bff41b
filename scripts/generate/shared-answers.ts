/** What the operations of a surface answer besides their own: names in the `common.yaml` beside each operation. */
export interface SharedAnswers {
  /** By status. */
  errorResponses?: Record<string, string>
  /** The same for operations with a body. */
  bodyErrorResponses?: Record<string, string>
  /** By name of the header. */
  successHeaders?: Record<string, string>
}

interface Operation {
  operationId?: string
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
      enter: ({ operationId, requestBody, responses }: Operation) => {
        // What is delivered to others, described as a callback, has no operationId.
        const shared = surfaces[operationId?.split('_')[0] ?? '']
        if (shared === undefined || responses === undefined) return
        for (const [status, response] of Object.entries(responses)) {
          if (status.startsWith('2')) {
            response.headers = { ...references('headers', shared.successHeaders), ...response.headers }
          }
        }
        const errors = { ...shared.errorResponses, ...(requestBody ? shared.bodyErrorResponses : {}) }
        Object.assign(responses, { ...references('responses', errors), ...responses })
      },
    },
  }
}

const references = (kind: string, names: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { $ref: `common.yaml#/${kind}/${name}` }]),
  )
