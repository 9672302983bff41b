import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { Contract, Entry } from './contract.ts'

const header = '// Generated from openapi/ by `make generate`. Do not edit.\n'

/** Types of every message as a caller sees them: what has a default may be left out. */
export async function generateClientTypes(contract: Contract): Promise<string> {
  return (
    header +
    astToString(await openapiTS(structuredClone(contract) as unknown as OpenAPI3, { alphabetize: false }))
  )
}

/** The same types as a handler sees them: validation has filled in the defaults of parameters. */
export async function generateServerTypes(contract: Contract): Promise<string> {
  const seen = structuredClone(contract)
  const parameters = [
    ...Object.values(seen.components['parameters'] ?? {}),
    ...Object.values(seen.paths).flatMap((item) => [
      ...(item.parameters ?? []),
      ...(['get', 'post', 'put', 'patch', 'delete'] as const).flatMap(
        (method) => item[method]?.parameters ?? [],
      ),
    ]),
  ] as { schema?: { default?: unknown }; required?: boolean }[]
  for (const parameter of parameters) {
    if (parameter.schema?.default !== undefined) parameter.required = true
  }
  return header + astToString(await openapiTS(seen as unknown as OpenAPI3))
}

/** A TypeScript client of one surface: one function for each operation, over openapi-fetch. */
export function generateClient(surface: string, title: string, entries: Entry[]): string {
  const functions = entries.map(({ operation, method, path }) => {
    const name = operation.operationId.slice(surface.length + 1)
    return `    ${name}: client['${path}'].${method.toUpperCase()},`
  })
  return `${header}import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from './types.ts'

/** A client of the ${title} surface. \`baseUrl\` is the server's address, without a path. */
export function create${title.replaceAll(/[^A-Za-z0-9]/g, '')}Client(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
${functions.join('\n')}
  }
}
`
}
