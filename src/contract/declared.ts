import contract from '../../generated/openapi.json' with { type: 'json' }

/** What the contract says an answer may have besides its body. */
export interface Declared {
  /** In small letters. */
  headers: ReadonlySet<string>
  mediaTypes: ReadonlySet<string>
}

interface Response {
  headers?: Record<string, unknown>
  content?: Record<string, unknown>
}
type Reference = { $ref: string }
interface DeclaredOperation {
  operationId?: string
  responses: Record<string, Response | Reference>
}

const { paths, components } = contract as unknown as {
  paths: Record<string, Record<string, DeclaredOperation>>
  components: { responses: Record<string, Response> }
}

const responses = new Map(
  Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, responses }): [string, DeclaredOperation['responses']][] =>
      operationId === undefined ? [] : [[operationId, responses]],
    ),
  ),
)

/** What an operation declares for a status; null when nothing. */
export function declaredFor(operationId: string, status: number): Declared | null {
  const declared = responses.get(operationId)
  const response = declared?.[String(status)] ?? declared?.['default']
  if (response === undefined) return null
  const { headers = {}, content = {} } = '$ref' in response ? resolve(response.$ref) : response
  return {
    headers: new Set(Object.keys(headers).map((name) => name.toLowerCase())),
    mediaTypes: new Set(Object.keys(content)),
  }
}

function resolve(reference: string): Response {
  const response = components.responses[reference.split('/').at(-1) ?? '']
  if (response === undefined) throw new Error(`${reference} leads nowhere`)
  return response
}
