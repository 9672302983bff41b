import fastJsonStringify from 'fast-json-stringify'
import { type Entry, successOf } from './contract.ts'
import { compact, moduleHeader } from './modules.ts'
import { toJsonSchema } from './schema.ts'
import { createShared } from './shared-code.ts'

/**
 * Writers of one surface's success bodies, as an ES module: one for each schema, which operations share. An operation
 * without a success body has none.
 */
export function generateSerializers(entries: Entry[]): string {
  const writers = createShared('write')
  const table = entries.map((entry) => {
    const { schema } = successOf(entry)
    const writer = schema === undefined ? null : writers.nameOf(toJsonSchema(schema))
    return `  ${entry.operation.operationId}: ${writer},`
  })
  const functions = writers.all().map(({ name, schema }) => {
    // The library takes schemas of its own type, whose keywords are the same.
    const code = fastJsonStringify(schema as never, { mode: 'standalone' })
    return `const ${name} = (() => {\nconst module = {}\n${code}\nreturn module.exports\n})()`
  })
  return compact([moduleHeader, ...functions, 'export const serializers = {', ...table, '}', ''].join('\n'))
}
