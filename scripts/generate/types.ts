import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { type Contract, type Entry, methods } from './contract.ts'
import { withoutKeywords } from './keywords.ts'

const header = '// Generated from openapi/ by `make generate`. Do not edit.\n'

const unread = new Set(['example', 'examples', 'headers'])

/**
 * Types of every message as a caller sees them: what has a default may be left out. Without examples, headers of answers
 * and what is said of an operation beyond its summary, which stand in the contract and would be most of the file.
 */
export async function generateTypes(contract: Contract): Promise<string> {
  const seen = withoutKeywords(contract, (keyword) => unread.has(keyword)) as Contract
  for (const item of Object.values(seen.paths)) {
    for (const method of methods) delete item[method]?.description
  }
  // What is said of a shared parameter stands beside each use of it: the first sentence is enough there.
  for (const parameter of Object.values(seen.components['parameters'] ?? {}) as { description?: string }[])
    parameter.description = parameter.description?.split(/(?<=\.)\s/)[0] ?? ''
  const types = astToString(await openapiTS(seen as unknown as OpenAPI3, { alphabetize: false }))
  return (
    header +
    types
      .replaceAll(
        /^ *(?:get|put|post|delete|options|head|patch|trace|query|header|path|cookie)\?: never;\n/gm,
        '',
      )
      .replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
  )
}

/** A TypeScript client of one surface: one function for each operation, over openapi-fetch. */
export function generateClient(surface: string, title: string, entries: Entry[]): string {
  const functions = entries.map(({ operation, method, path }) => {
    const name = operation.operationId.slice(surface.length + 1)
    return `    ${name}: client['${path}'].${method.toUpperCase()},`
  })
  return `${header}import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the ${title} surface. \`baseUrl\` is the server's address, without a path. */
export function create${title.replaceAll(/[^A-Za-z0-9]/g, '')}Client(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
${functions.join('\n')}
  }
}
`
}
