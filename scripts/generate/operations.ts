import type { Operation, RateLimit, SurfaceFacts } from '../../src/contract/operation.ts'
import { type Contract, type Entry, successOf } from './contract.ts'

function toOperation(entry: Entry): Operation {
  const { operation, surface, facts, method, path, parameters } = entry
  return {
    id: operation.operationId,
    surface,
    method: method.toUpperCase() as Operation['method'],
    path,
    permission: operation['x-permission'] ?? null,
    feature: operation['x-feature'] ?? null,
    rateLimit: operation['x-rate-limit'],
    status: successOf(entry).status,
    successFields: Object.keys(successOf(entry).schema?.properties ?? {}),
    mediaTypes: Object.keys(operation.requestBody?.content ?? {}),
    bodyRequired: operation.requestBody?.required ?? false,
    bodyLimit: operation['x-body-limit'] ?? facts.bodyLimit,
    listParameters: parameters
      .filter(({ in: place, schema }) => place === 'query' && schema.type === 'array')
      .map(({ name }) => name),
    idempotent: parameters.some(({ in: place, name }) => place === 'header' && name === 'Idempotency-Key'),
  }
}

/** The operation table, surfaces and rate limits as data. */
export function generateOperations(contract: Contract, entries: Entry[]): string {
  const surfaces = Object.fromEntries(
    Object.entries(contract['x-surfaces']).map(
      ([name, { title, basePath, rateLimit, anonymousRateLimit }]) => [
        name,
        { title, basePath, rateLimit, anonymousRateLimit } satisfies SurfaceFacts,
      ],
    ),
  )
  const limits = contract['x-rate-limits'] as Record<string, RateLimit>
  const lines = entries.map((entry) => `  ${JSON.stringify(toOperation(entry))},`)
  const loads = Object.keys(surfaces).map(
    (name) =>
      `  ${name}: { ...(await import('./validators/${name}.js')), ...(await import('./serializers/${name}.js')) },`,
  )
  return `// Generated from openapi/ by \`make generate\`. Do not edit.
import type { Operation, OperationValidators, RateLimit, Serializer, SurfaceFacts } from '../src/contract/operation.ts'

export const operations = [
${lines.join('\n')}
] as const satisfies readonly Operation[]

export type OperationId = (typeof operations)[number]['id']
export type SurfaceName = (typeof operations)[number]['surface']

export const surfaces: Readonly<Record<SurfaceName, SurfaceFacts>> = ${JSON.stringify(surfaces, null, 2)}

export const rateLimits: Readonly<Record<string, RateLimit>> = ${JSON.stringify(limits, null, 2)}

/** The code that reads and writes each surface's messages. */
export const codecs: Readonly<
  Record<
    SurfaceName,
    { validators: Readonly<Record<string, OperationValidators>>; serializers: Readonly<Record<string, Serializer | null>> }
  >
> = {
${loads.join('\n')}
}
`
}

/** One line for each operation: a change of the API shows as one line in review. */
export function generateOperationList(entries: Entry[]): string {
  const rows = entries.map((entry) => {
    const { operation, method, path } = entry
    return [operation.operationId, method.toUpperCase(), path, operation['x-permission'] ?? 'public'] as const
  })
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length))
  const widths = [width(0), width(1), width(2)] as const
  return rows
    .map(([id, method, path, permission]) =>
      [id.padEnd(widths[0]), method.padEnd(widths[1]), path.padEnd(widths[2]), permission]
        .join('  ')
        .trimEnd(),
    )
    .concat('')
    .join('\n')
}
