import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { formats } from '../../src/contract/formats.ts'
import type { Entry, Schema } from './contract.ts'
import { parametersSchema, toJsonSchema } from './schema.ts'

/** Ajv's standalone code asks for its run-time parts with `require`, which a module does not have. */
const header = `// Generated from openapi/ by \`make generate\`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
`

const bodyType = 'application/json'

/** Validators of one surface's operations, as an ES module that compiles nothing when it is loaded. */
export function generateValidators(entries: Entry[]): string {
  // Text becomes numbers and booleans in paths and queries; a JSON body has types of its own.
  const text = compile(
    entries.flatMap(({ operation, parameters }) => [
      ...(parameters.some(({ in: place }) => place === 'path')
        ? [{ name: `${operation.operationId}_path`, schema: parametersSchema(parameters, 'path') }]
        : []),
      { name: `${operation.operationId}_query`, schema: parametersSchema(parameters, 'query') },
      ...(parameters.some(({ in: place }) => place === 'header')
        ? [{ name: `${operation.operationId}_header`, schema: parametersSchema(parameters, 'header') }]
        : []),
    ]),
    true,
  )
  const bodies = compile(
    entries.flatMap(({ operation }) => {
      const schema = operation.requestBody?.content[bodyType]?.schema
      return schema === undefined
        ? []
        : [{ name: `${operation.operationId}_body`, schema: toJsonSchema(schema) }]
    }),
    false,
  )
  const parts = new Set([...text.names, ...bodies.names])
  const part = (name: string) => (parts.has(name) ? name : 'null')
  const table = entries.map(({ operation: { operationId: id } }) => {
    const members = ['path', 'query', 'header', 'body'].map((place) => `${place}: ${part(`${id}_${place}`)}`)
    return `  ${id}: { ${members.join(', ')} },`
  })
  // Each half numbers its functions from the start, so each gets a scope of its own.
  return [header, scope(text), scope(bodies), 'export const validators = {', ...table, '}', ''].join('\n')
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
