import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { formats } from '../../src/contract/formats.ts'
import type { ContractOperation, Entry, Parameter, Schema } from './contract.ts'
import { messagesOf, parametersSchema, toJsonSchema } from './schema.ts'

/** Ajv's standalone code asks for its run-time parts with `require`, which a module does not have. */
const header = `// Generated from openapi/ by \`make generate\`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
`

/** Validators of one surface's operations, as an ES module that compiles nothing when it is loaded. */
export function generateValidators(entries: Entry[]): string {
  // Text becomes numbers and booleans in paths, queries and forms; a JSON body has types of its own.
  const text = compile(
    entries.flatMap(({ operation, parameters }) => [
      ...(parameters.some(({ in: place }) => place === 'path')
        ? [{ name: `${operation.operationId}_path`, schema: parametersSchema(parameters, 'path') }]
        : []),
      { name: `${operation.operationId}_query`, schema: parametersSchema(parameters, 'query') },
      ...(parameters.some(({ in: place }) => place === 'header')
        ? [{ name: `${operation.operationId}_header`, schema: parametersSchema(parameters, 'header') }]
        : []),
      ...bodiesOf(operation).filter(({ mediaType }) => mediaType !== json),
    ]),
    true,
  )
  const bodies = compile(
    entries.flatMap(({ operation }) => bodiesOf(operation).filter(({ mediaType }) => mediaType === json)),
    false,
  )
  const parts = new Set([...text.names, ...bodies.names])
  const part = (name: string) => (parts.has(name) ? name : 'null')
  const table = entries.map(({ operation, parameters }) => {
    const id = operation.operationId
    const members = ['path', 'query', 'header'].map((place) => `${place}: ${part(`${id}_${place}`)}`)
    const ofBodies = bodiesOf(operation).map(({ mediaType, name }) => `'${mediaType}': ${name}`)
    members.push(
      `bodies: { ${ofBodies.join(', ')} }`,
      `messages: ${JSON.stringify(messages(operation, parameters))}`,
    )
    return `  ${id}: { ${members.join(', ')} },`
  })
  // Each half numbers its functions from the start, so each gets a scope of its own.
  return [header, scope(text), scope(bodies), 'export const validators = {', ...table, '}', ''].join('\n')
}

const json = 'application/json'

/** The schemas of a body, one for each media type. */
const bodiesOf = ({ operationId, requestBody }: ContractOperation) =>
  Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, { schema }]) =>
    schema === undefined
      ? []
      : [
          {
            mediaType,
            name: `${operationId}_${mediaType.replaceAll(/\W/g, '_')}`,
            schema: toJsonSchema(schema),
          },
        ],
  )

/** What the contract says when a rule is broken, by the rule's place. All media types have the same schema. */
function messages({ requestBody }: ContractOperation, parameters: Parameter[]): Record<string, string> {
  const schemas = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
    schema === undefined ? [] : [schema],
  )
  return Object.fromEntries([
    ...parameters.flatMap(({ name, in: place, schema }) =>
      messagesOf(schema, `${place}#/properties/${name}`),
    ),
    ...schemas.flatMap((schema) => messagesOf(schema, 'body#')),
  ])
}

interface Compiled {
  names: string[]
  code: string
}

function compile(schemas: { name: string; schema: Schema }[], coerceTypes: boolean): Compiled {
  const ajv = new Ajv({
    allErrors: true,
    coerceTypes,
    useDefaults: true,
    strict: true,
    $data: true, // for x-same-as
    // A branch of `oneOf` requires what is declared beside it.
    strictRequired: false,
    code: { source: true, lines: true },
  })
  addFormats.default(ajv)
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  const names = schemas.map(({ name }) => name)
  for (const { name, schema } of schemas) ajv.addSchema(schema, name)
  const code =
    names.length === 0
      ? ''
      : standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  return { names, code }
}

function scope({ names, code }: Compiled): string {
  if (names.length === 0) return ''
  return `const { ${names.join(', ')} } = (() => {\nconst exports = {}\n${code}\nreturn exports\n})()\n`
}
