import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { formats } from '../../src/contract/formats.ts'
import type { ContractOperation, Entry, Parameter } from './contract.ts'
import { compact, moduleHeader } from './modules.ts'
import { messagesOf, parametersSchema, toJsonSchema } from './schema.ts'
import { createShared, type Shared } from './shared-code.ts'

/** Validators of one surface's operations, as an ES module that compiles nothing when it is loaded. */
export function generateValidators(entries: Entry[]): string {
  // Text becomes numbers and booleans in paths, queries and forms; a JSON body has types of its own.
  const [text, bodies] = [createShared('text'), createShared('body')]
  const table = entries.map(({ operation, parameters }) => {
    const inPlace = (place: Parameter['in'], always = false) =>
      always || parameters.some((parameter) => parameter.in === place)
        ? text.nameOf(parametersSchema(parameters, place))
        : 'null'
    const ofBodies = bodiesOf(operation).map(
      ({ mediaType, schema }) => `'${mediaType}': ${(mediaType === json ? bodies : text).nameOf(schema)}`,
    )
    const members = [
      `path: ${inPlace('path')}`,
      `query: ${inPlace('query', true)}`,
      `header: ${inPlace('header')}`,
      `bodies: { ${ofBodies.join(', ')} }`,
      `messages: ${JSON.stringify(messages(operation, parameters))}`,
    ]
    return `  ${operation.operationId}: { ${members.join(', ')} },`
  })
  // Each half numbers its functions from the start, so each gets a scope of its own.
  const halves = [compile(text.all(), true), compile(bodies.all(), false)]
  return compact([moduleHeader, ...halves, 'export const validators = {', ...table, '}', ''].join('\n'))
}

const json = 'application/json'

/** The schemas of a body, one for each media type. */
const bodiesOf = ({ requestBody }: ContractOperation) =>
  Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, { schema }]) =>
    schema === undefined ? [] : [{ mediaType, schema: toJsonSchema(schema) }],
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

/** The code of one function for each schema, under its name. */
function compile(schemas: Shared[], coerceTypes: boolean): string {
  if (schemas.length === 0) return ''
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
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  return `const { ${names.join(', ')} } = (() => {\nconst exports = {}\n${code}\nreturn exports\n})()\n`
}
