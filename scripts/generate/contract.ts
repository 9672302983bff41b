import type { Caller } from '../../src/domain/access/caller.ts'
import { bundle, createConfig, formatProblems, lint } from '@redocly/openapi-core'
import type { InputRules, Limit, RateLimit } from '../../src/contract/operation.ts'
import { contractRules } from './contract-rules.ts'
import { type ErrorFacts, type ErrorForm, readDocuments } from './error-answers.ts'
import { isSuccess } from './surface-defaults.ts'

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
type Method = (typeof methods)[number]

/** Only what generation reads of a schema; the rest is passed through untouched. */
export interface Schema {
  type?: string
  format?: string
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
  additionalProperties?: boolean | Schema
  nullable?: boolean
  default?: unknown
  enum?: unknown[]
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
  'x-when-unreadable'?: 'ignore'
}

interface Media {
  schema?: Schema
  example?: unknown
}

export interface ContractOperation {
  operationId: string
  description?: string
  tags?: string[]
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
  'x-permission'?: string
  'x-organization'?: string
  'x-directory-of'?: string
  'x-feature'?: string
  'x-rate-limit': string
  'x-body-limit'?: number
  'x-raw-body'?: boolean
  'x-same-origin'?: boolean
  'x-changes-access'?: boolean
}

type PathItem = Partial<Record<Method, ContractOperation>> & { parameters?: Parameter[] }

export interface Contract {
  paths: Record<string, PathItem>
  components: Record<string, Record<string, unknown>> & { securitySchemes: Record<string, SecurityScheme> }
  'x-surfaces': Record<string, SurfaceEntry>
  'x-errors': Record<string, ErrorFacts>
  'x-rate-limits': Record<string, NamedRateLimit>
  'x-public-operations'?: string[]
  [field: string]: unknown
}

interface SecurityScheme {
  'x-caller'?: Caller['kind']
  /** What an organization's plan has to include before somebody may present such a credential. */
  'x-feature'?: string
  type: string
  /** Of an `apiKey`. */
  in?: 'header' | 'cookie' | 'query'
}

/** A rate limit of the contract: its `limitByPlan` names a limit of a surface's plans, as `<surface>.<limit>`. */
type NamedRateLimit = Omit<RateLimit, 'limitByPlan'> & { limitByPlan?: string }

/** What a plan includes beyond the ordinary, and how much of what rate limits count, by their names for it. */
interface PlanEntry {
  features: string[]
  limits: Record<string, Limit>
}

export interface SurfaceEntry {
  title: string
  /** What the surface's own document says of it first. */
  description: string
  basePath: string
  bodyLimit: number
  rateLimit: string
  anonymousRateLimit: string
  errors: Record<string, ErrorForm>
  plans?: Record<string, PlanEntry>
  defaultPlan?: string
  input?: InputRules
}

const root = 'openapi/openapi.yaml'

const createRules = () =>
  createConfig({
    extends: ['recommended-strict'],
    plugins: [contractRules],
    preprocessors: { 'tenantry/surface-defaults': 'on' },
    rules: {
      // A redirect is a success as well: complete-operation asks for one of either.
      'operation-2xx-response': 'off',
      // Only 2xx answers with links or several servers need these; ours has neither.
      'operation-4xx-response': 'off',
      'no-server-example.com': 'off',
      'no-unused-components': 'error',
      'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: false },
      'no-invalid-parameter-examples': 'error',
      'tenantry/operation-id': 'error',
      'tenantry/complete-operation': 'error',
      'tenantry/closed-request-body': 'error',
      'tenantry/checked-alternatives': 'error',
      'tenantry/visible-name': 'error',
      'tenantry/typed-alternatives': 'error',
      'tenantry/distinct-names': 'error',
    },
  })

/** What is wrong with the contract whose root document is at `path`. */
export const lintContract = async (path: string = root) => lint(await source(path))

/** A contract with its rules, and its files with what they share written in. */
const source = async (path: string) => ({
  ref: path,
  config: await createRules(),
  externalRefResolver: await readDocuments(path),
})

/**
 * Lints the contract and bundles it into one document.
 * @returns the document with its references kept, and a copy with all of them resolved
 * @throws Error, having listed every problem, when there is one.
 */
export async function readContract(): Promise<{ contract: Contract; dereferenced: Contract }> {
  refuse(await lintContract())
  const [plain, dereferenced] = await Promise.all([
    // Two components of one name would get new names that nobody chose, in the types that clients use.
    bundle({ ...(await source(root)), componentRenamingConflicts: 'error' }),
    bundle({ ...(await source(root)), dereference: true }),
  ])
  refuse(plain.problems)
  return {
    contract: plain.bundle.parsed as Contract,
    dereferenced: dereferenced.bundle.parsed as Contract,
  }
}

type Problems = Awaited<ReturnType<typeof lint>>

function refuse(problems: Problems): void {
  if (problems.length === 0) return
  formatProblems(problems, {
    format: 'codeframe',
    totals: { errors: problems.length, warnings: 0, ignored: 0 },
  })
  throw new Error(`The contract has ${problems.length} problem(s).`)
}

export interface Entry {
  operation: ContractOperation
  surface: string
  facts: SurfaceEntry
  method: Method
  path: string
  parameters: Parameter[]
}

/** Every operation of the contract, by path and method. */
export function listOperations(contract: Contract): Entry[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const surface = operation.operationId.split('_')[0] ?? ''
      const facts = contract['x-surfaces'][surface]
      if (facts === undefined) throw new Error(`${operation.operationId} names no surface of x-surfaces`)
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      return [{ operation, surface, facts, method, path, parameters }]
    }),
  )
}

/** The success answer of an operation: its one 2xx, or 3xx. */
export function successOf({ operation }: Entry): {
  status: number
  /** Of the JSON body. */
  schema: Schema | undefined
  mediaTypes: string[]
} {
  const [status, response] = Object.entries(operation.responses).find(([code]) => isSuccess(code)) ?? []
  if (status === undefined) throw new Error(`${operation.operationId} declares no success`)
  const content = response?.content ?? {}
  return {
    status: Number(status),
    schema: content['application/json']?.schema,
    mediaTypes: Object.keys(content),
  }
}
