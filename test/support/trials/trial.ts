import { type operations, type SurfaceName, surfaces } from '../../../generated/operations.ts'
import type { ErrorCode } from '../../../src/domain/errors.ts'
import type { TestServer } from '../server.ts'

export type Operation = (typeof operations)[number]
export type Headers = Readonly<Record<string, string>>

/** What stands in the place of path parameters and body fields, by name, and of optional query parameters, as `?<name>`. */
export type Target = Readonly<Record<string, string>>

/** The columns of the permission matrix, besides nobody. */
export const callerKinds = [
  'owner',
  'admin',
  'member',
  'viewer',
  'read key',
  'write key',
  'admin key',
] as const
type CallerKind = (typeof callerKinds)[number]

/** Somebody of one organization who may do everything. */
export interface Caller {
  headers: Headers
  /** Callers of the same organization, of each kind that the surface knows. */
  others: Readonly<Partial<Record<CallerKind, Headers>>>
  /** Somebody who may do everything on the other side of the organization, on a surface that has a sandbox. */
  otherSide?: Headers
  /** Headers for one request that may end its caller's session, so that the others go on; `headers` when left out. */
  freshHeaders?(operation: { id: string }): Promise<Headers>
  /** Names of nothing, but for those in whose place the organization itself has to stand; `nowhere` when left out. */
  within?(operation: Operation): Target
  /** Makes what an operation needs, so that its documented example succeeds. */
  prepare(operation: Operation): Promise<Target>
}

/** A key of each level, as the columns of the matrix name them. */
export const keyCallers = <Key>(
  keys: { read: Key; write: Key; admin: Key },
  headersOf: (key: Key) => Headers,
): Caller['others'] => ({
  'read key': headersOf(keys.read),
  'write key': headersOf(keys.write),
  'admin key': headersOf(keys.admin),
})

/** A refusal, in the product's words rather than the surface's. */
interface Refusal {
  code: ErrorCode
  message: string
  /** Where a surface tells of a field without its place, the place is absent. */
  fields: readonly { field: string; in?: string; message: string }[]
}

/** The errors of a surface by its own codes, or by status where it has none; of several alike, the first. */
export const codesOf = (surface: SurfaceName): ReadonlyMap<string, ErrorCode> =>
  new Map(
    Object.entries(surfaces[surface].errors)
      .toReversed()
      .map(([error, { status, code }]) => [code === '' ? String(status) : code, error as ErrorCode]),
  )

/** What the tests over every operation have to know of a surface. */
export interface Trial {
  createCaller(server: TestServer): Promise<Caller>
  /** Well-formed credentials that belong to nobody. */
  strangers: readonly Headers[]
  /** Names that nothing has, for every parameter and field that a target may have. */
  nowhere: Target
  /** Operations on what belongs to both sides of an organization, on a surface that has a sandbox. */
  ofBothSides?: ReadonlySet<string>
  /** Whether bodies may have properties that the contract does not name. */
  ignoresUnknownProperties: boolean
  /** Whether an answer's body is what the surface makes of a success. */
  isSuccess(body: unknown): boolean
  /** @returns null for an answer that refuses nothing */
  readRefusal(status: number, body: unknown): Refusal | null
}
