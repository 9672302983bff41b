import openapi from '../../generated/openapi.json' with { type: 'json' }
import { checkedDocument } from '../../src/contract/checked-document.ts'

/** What the tests read of a schema. */
export interface Schema {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  enum?: unknown[]
  items?: Schema
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  properties?: Record<string, Schema>
  required?: string[]
  minProperties?: number
  maxProperties?: number
  /** Of an object: one of these has to fit as well. */
  anyOf?: Schema[]
  additionalProperties?: boolean | Schema
  /** Alternatives that differ in what they require, and in nothing else. */
  oneOf?: Schema[]
  nullable?: boolean
  allOf?: Schema[]
  /** Another property of the same object that has the same value. */
  'x-same-as'?: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
  'x-when-unreadable'?: 'ignore'
}

interface Media {
  schema: Schema
  example: unknown
}

/** One operation, with one of the media types of its body and with everything it refers to in place. */
export interface ContractOperation {
  id: string
  /** Names it among all: the media type is told from the second one on. */
  title: string
  method: string
  path: string
  parameters: Parameter[]
  body: (Media & { required: boolean; mediaType: string }) | null
  /** All that the body may have. */
  mediaTypes: string[]
  /** By status; null for an answer without a body. What has a body of another kind than JSON is left out. */
  answers: Record<string, Media | null>
}

type Tree = Record<string, unknown>

/** The contract as it is committed. */
export const contractDocument = (): Tree => structuredClone(openapi)

/** A schema that consists of several objects, as the one object that it describes; anything else as it is. */
function joined(node: Tree): Tree {
  const { allOf: parts, ...others } = node as Schema & Tree
  if (parts === undefined || others.type !== undefined) return node
  if (parts.some(({ type }) => type !== 'object')) throw new Error('what is joined are objects')
  return {
    ...others,
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Tree,
    required: parts.flatMap(({ required = [] }) => required),
  }
}

/** @returns a copy in which every reference is replaced by what it points to, and joined objects are one */
function dereference(node: unknown, root: Tree): unknown {
  if (Array.isArray(node)) return node.map((item) => dereference(item, root))
  if (typeof node !== 'object' || node === null) return node
  const { $ref } = node as { $ref?: string }
  if ($ref === undefined) {
    return joined(
      Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dereference(value, root)])),
    )
  }
  const target = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((found, key) => (found as Tree)[key.replaceAll('~1', '/').replaceAll('~0', '~')], root)
  return dereference(target, root)
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

interface RawOperation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}

/** Every operation of a contract. */
export function readOperations(document: Tree = contractDocument()): ContractOperation[] {
  const checked = checkedDocument(document)
  const { paths } = dereference(checked, checked) as { paths: Record<string, Tree> }
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as RawOperation | undefined
      if (operation === undefined) return []
      const { requestBody } = operation
      const bodies = Object.entries(requestBody?.content ?? {})
        .map(([mediaType, media]) => ({ ...media, mediaType, required: requestBody?.required ?? false }))
        // What can be sent as JSON as well is examined so; files have tests of their own.
        .filter(({ mediaType }, _index, all) => all.length === 1 || mediaType !== 'multipart/form-data')
      return (bodies.length === 0 ? [null] : bodies).map((body, index) => ({
        id: operation.operationId,
        title: index === 0 ? operation.operationId : `${operation.operationId} (${body?.mediaType})`,
        method: method.toUpperCase(),
        path,
        parameters: [
          ...((item['parameters'] as Parameter[] | undefined) ?? []),
          ...(operation.parameters ?? []),
        ],
        body,
        mediaTypes: bodies.map(({ mediaType }) => mediaType),
        answers: Object.fromEntries(
          Object.entries(operation.responses).flatMap(([status, { content }]) => {
            const media = content?.['application/json'] ?? null
            return media === null && content !== undefined ? [] : [[status, media]]
          }),
        ),
      }))
    }),
  )
}
