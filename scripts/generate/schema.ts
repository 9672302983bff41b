import type { Parameter, Schema } from './contract.ts'

const annotations = new Set([
  'description',
  'example',
  'examples',
  'title',
  'deprecated',
  'externalDocs',
  'xml',
  'readOnly',
  'writeOnly',
])

/** A schema without what says nothing about validity, so that it compiles under strict rules. */
export function toJsonSchema(schema: Schema): Schema {
  const kept: Schema = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith('x-')) continue
    kept[keyword] =
      keyword === 'properties'
        ? mapValues(value as Record<string, Schema>, toJsonSchema)
        : convert(value, keyword)
  }
  return kept
}

const subschemas = new Set(['items', 'additionalProperties', 'not'])
const subschemaLists = new Set(['allOf', 'anyOf', 'oneOf'])

function convert(value: unknown, keyword: string): unknown {
  if (subschemas.has(keyword) && typeof value === 'object') return toJsonSchema(value as Schema)
  if (subschemaLists.has(keyword)) return (value as Schema[]).map(toJsonSchema)
  return value
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))

/** The parameters that stand in one place, as one object schema. Header names are compared in lower case. */
export function parametersSchema(parameters: Parameter[], place: Parameter['in']): Schema {
  const here = parameters.filter((parameter) => parameter.in === place)
  const name = (parameter: Parameter) => (place === 'header' ? parameter.name.toLowerCase() : parameter.name)
  return {
    type: 'object',
    properties: Object.fromEntries(
      here.map((parameter) => [name(parameter), toJsonSchema(parameter.schema)]),
    ),
    required: here.filter((parameter) => parameter.required === true).map(name),
    additionalProperties: place === 'header',
  }
}
