import { asChecked } from '../../src/contract/checked-document.ts'
import { formatMessages } from '../../src/contract/formats.ts'
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

/**
 * A schema without what says nothing about validity, so that it compiles under strict rules. `x-same-as` names
 * another property of the same object that has to have the same value.
 */
export function toJsonSchema(schema: Schema): Schema {
  const kept: Schema = {}
  for (const [keyword, value] of Object.entries(asChecked(schema))) {
    if (keyword === 'x-same-as') kept['const'] = { $data: `1/${String(value)}` }
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

/** What a schema and those below it say when a keyword is broken (`x-messages`), by the keyword's place. */
export function messagesOf(given: Schema, place: string): [place: string, message: string][] {
  const schema = asChecked(given)
  const below = Object.entries(schema).flatMap(([keyword, value]): [Schema, string][] => {
    if (keyword === 'properties') {
      return Object.entries(value as Record<string, Schema>).map(([name, property]) => [
        property,
        `${place}/properties/${name}`,
      ])
    }
    if (subschemaLists.has(keyword)) {
      return (value as Schema[]).map((part, index) => [part, `${place}/${keyword}/${index}`])
    }
    return subschemas.has(keyword) && typeof value === 'object'
      ? [[value as Schema, `${place}/${keyword}`]]
      : []
  })
  const ofFormat = formatMessages[schema.format ?? '']
  return [
    ...Object.entries({
      ...(ofFormat === undefined ? {} : { format: ofFormat }),
      ...(schema['x-messages'] as Record<string, string> | undefined),
    }).map(([keyword, message]): [string, string] => [`${place}/${keyword}`, message]),
    ...below.flatMap(([part, at]) => messagesOf(part, at)),
  ]
}
