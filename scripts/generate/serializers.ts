import fastJsonStringify from 'fast-json-stringify'
import { type Entry, successOf } from './contract.ts'
import { toJsonSchema } from './schema.ts'

const header = `// Generated from openapi/ by \`make generate\`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
`

/** Writers of one surface's success bodies, as an ES module. An operation without a success body has none. */
export function generateSerializers(entries: Entry[]): string {
  const table = entries.map((entry) => {
    const { schema } = successOf(entry)
    if (schema === undefined) return `  ${entry.operation.operationId}: null,`
    // The library takes schemas of its own type, whose keywords are the same.
    const code = fastJsonStringify(toJsonSchema(schema) as never, { mode: 'standalone' })
    return `  ${entry.operation.operationId}: (() => {\nconst module = {}\n${code}\nreturn module.exports\n})(),`
  })
  return [header, 'export const serializers = {', ...table, '}', ''].join('\n')
}
