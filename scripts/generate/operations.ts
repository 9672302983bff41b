import type { Operation, SurfaceFacts } from '../../src/contract/operation.ts'
import { type Contract, type Entry, successOf } from './contract.ts'
import type { ErrorForm } from './error-answers.ts'
import { uncounted } from './surface-defaults.ts'
import { looseFieldsOf, queryOf } from './inputs.ts'
import { resolveLimits } from './plans.ts'

function toOperation(entry: Entry): Operation {
  const { operation, surface, facts, method, path, parameters } = entry
  return {
    id: operation.operationId,
    surface,
    method: method.toUpperCase() as Operation['method'],
    path,
    schemes: schemesOf(entry),
    permission: operation['x-permission'] ?? null,
    organization: organizationOf(entry),
    directoryOf: directoryOf(entry),
    feature: operation['x-feature'] ?? null,
    rateLimit: operation['x-rate-limit'] === uncounted ? null : operation['x-rate-limit'],
    status: successOf(entry).status,
    successFields: Object.keys(successOf(entry).schema?.properties ?? {}),
    mediaTypes: Object.keys(operation.requestBody?.content ?? {}),
    bodyRequired: operation.requestBody?.required ?? false,
    bodyLimit: operation['x-body-limit'] ?? facts.bodyLimit,
    filePart: filePartOf(entry),
    rawBody: operation['x-raw-body'] ?? false,
    sameOrigin: operation['x-same-origin'] ?? false,
    changesAccess: operation['x-changes-access'] ?? false,
    representations: representationsOf(entry),
    csvColumns: csvColumnsOf(entry),
    ...queryOf(parameters),
    looseFields: facts.input?.looseTexts === true ? looseFieldsOf(entry) : null,
    idempotent: parameters.some(({ in: place, name }) => place === 'header' && name === 'Idempotency-Key'),
  }
}

/** @throws Error when an operation asks for two credentials at once */
function schemesOf({ operation }: Entry): string[] {
  return (operation.security ?? []).map((requirement) => {
    const [scheme, ...others] = Object.keys(requirement)
    if (scheme === undefined || others.length > 0)
      throw new Error(`${operation.operationId}: each entry of its security names one scheme`)
    return scheme
  })
}

/** The schemes of a surface's operations. @throws Error for one in the query, or for an unknown kind of caller */
function schemesOfSurface(
  { components: { securitySchemes } }: Contract,
  entries: Entry[],
): SurfaceFacts['schemes'] {
  const names = new Set(entries.flatMap(schemesOf))
  return Object.fromEntries(
    [...names].map((name) => {
      const { in: place = 'header', 'x-caller': caller, 'x-feature': feature } = securitySchemes[name] ?? {}
      if (place === 'query') throw new Error(`${name}: a credential in the query ends up in logs`)
      if (caller === undefined) throw new Error(`${name} says of no kind of caller that it has it (x-caller)`)
      return [name, { in: place, caller, ...(feature === undefined ? {} : { feature }) }]
    }),
  )
}

/** @throws Error when `x-organization` names no field of the request, or no place where an answer can be kept */
function organizationOf(entry: Entry): string | null {
  const { operation, parameters } = entry
  const { operationId, 'x-organization': organization = null } = operation
  if (organization === 'person' && parameters.some(({ name }) => name === 'Idempotency-Key'))
    throw new Error(`${operationId}: answers are kept in an organization, and this takes place in none`)
  if (organization === null || organization === 'person') return organization
  requireField(entry, organization, 'x-organization')
  return organization
}

/** @throws Error when `x-directory-of` names no field of the request, or takes place in no organization */
function directoryOf(entry: Entry): string | null {
  const { operationId, 'x-organization': organization, 'x-directory-of': tenant = null } = entry.operation
  if (tenant === null) return null
  if (organization === 'person')
    throw new Error(`${operationId}: tenants are an organization's, and this takes place in none`)
  requireField(entry, tenant, 'x-directory-of')
  return tenant
}

/** @throws Error when a request has no such field as `path.id` */
function requireField({ operation, parameters }: Entry, field: string, fact: string): void {
  const [place, name = ''] = field.split('.')
  const body = operation.requestBody?.content['application/json']?.schema?.properties ?? {}
  const known =
    place === 'body'
      ? Object.hasOwn(body, name)
      : parameters.some((parameter) => parameter.in === place && parameter.name === name)
  if (!known) throw new Error(`${operation.operationId} has no ${field}, which its ${fact} names`)
}

/** @throws Error when the surface does not say how it writes one of the errors */
function errorsOf(
  surface: string,
  forms: Record<string, ErrorForm>,
  errors: Contract['x-errors'],
): SurfaceFacts['errors'] {
  const written = Object.entries(errors).map(([code, { message = '' }]) => {
    const form = forms[code]
    if (form === undefined) throw new Error(`${surface} does not say how it writes ${code}`)
    return [code, { status: form.status, code: form.code ?? '', message: form.message ?? message }]
  })
  return Object.fromEntries(written) as SurfaceFacts['errors']
}

/** @throws Error when a file is not all of its form, and when it is to be told from its repeat. */
function filePartOf({ operation, parameters }: Entry): string | null {
  const schema = operation.requestBody?.content['multipart/form-data']?.schema
  const parts = Object.entries(schema?.properties ?? {})
  const part = parts.find(([, { format }]) => format === 'binary')
  if (part === undefined) return null
  if (parts.length > 1) {
    throw new Error(`${operation.operationId}: a multipart body has one part, a file (format: binary)`)
  }
  if (parameters.some(({ name }) => name === 'Idempotency-Key')) {
    throw new Error(
      `${operation.operationId}: a file is streamed, and cannot be compared with an earlier one`,
    )
  }
  return part[0]
}

/** Null where an answer is written in one way. @throws Error when JSON is not among several, for who asks for none of them */
function representationsOf(entry: Entry): string[] | null {
  const { mediaTypes } = successOf(entry)
  if (mediaTypes.length < 2) return null
  if (!mediaTypes.includes('application/json'))
    throw new Error(`${entry.operation.operationId}: of several representations, one is JSON`)
  return mediaTypes
}

/** Null for a file in CSV: what is no list of ours, its handler writes. */
function csvColumnsOf(entry: Entry): string[] | null {
  const { schema, mediaTypes } = successOf(entry)
  if (!mediaTypes.includes('text/csv') || !mediaTypes.includes('application/json')) return null
  const properties = schema?.items?.properties
  return properties === undefined ? null : Object.keys(properties)
}

/** The operation table, surfaces and rate limits as data. */
export function generateOperations(contract: Contract, entries: Entry[]): string {
  const surfaces = Object.fromEntries(
    Object.entries(contract['x-surfaces']).map(
      ([name, { title, basePath, rateLimit, anonymousRateLimit, bodyLimit, input = {}, errors }]) => {
        const schemes = schemesOfSurface(
          contract,
          entries.filter(({ surface }) => surface === name),
        )
        const facts = { title, basePath, schemes, rateLimit, anonymousRateLimit, bodyLimit, input }
        return [
          name,
          { ...facts, errors: errorsOf(name, errors, contract['x-errors']) } satisfies SurfaceFacts,
        ]
      },
    ),
  )
  const limits = resolveLimits(contract)
  for (const [name, { within }] of Object.entries(limits)) {
    if (within !== undefined && !Object.hasOwn(limits, within))
      throw new Error(`the rate limit ${name} stands within ${within}, which is none`)
  }
  const callers = Object.values(surfaces).flatMap(({ schemes }) =>
    Object.entries(schemes).map(([name, { caller }]) => `  ${name}: '${caller}'`),
  )
  const filled = entries.flatMap(({ operation, parameters }) => {
    const names = parameters.filter(
      ({ in: place, schema }) => place === 'query' && schema.default !== undefined,
    )
    return names.length === 0
      ? []
      : [`  ${operation.operationId}: ${names.map(({ name }) => `'${name}'`).join(' | ')}`]
  })
  const lines = entries.map((entry) => `  ${JSON.stringify(toOperation(entry))},`)
  const loads = Object.keys(surfaces).map(
    (name) =>
      `  ${name}: { ...(await import('./validators/${name}.js')), ...(await import('./serializers/${name}.js')) },`,
  )
  return `// Generated from openapi/ by \`make generate\`. Do not edit.
import type { Operation, SurfaceFacts, Tables } from '../src/contract/operation.ts'

export const operations = [
${lines.join('\n')}
] as const satisfies readonly Operation[]

export type OperationId = (typeof operations)[number]['id']
export type SurfaceName = (typeof operations)[number]['surface']

/** The kind of caller that each security scheme is for. */
export interface SchemeCallers {
${callers.join('\n')}
}

/** Query parameters that have a value whether they are given or not, by operation. */
export interface FilledParameters {
${filled.join('\n')}
}

export const surfaces: Readonly<Record<SurfaceName, SurfaceFacts>> = ${JSON.stringify(surfaces, null, 2)}

const rateLimits = ${JSON.stringify(limits, null, 2)} satisfies Tables['rateLimits']

const codecs = {
${loads.join('\n')}
} satisfies Tables['codecs']

/** The contract, as the runtime reads it. */
export const tables: Tables = { operations, surfaces, rateLimits, codecs }
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
