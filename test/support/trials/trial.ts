import type { operations } from '../../../generated/operations.ts'
import type { ErrorCode } from '../../../src/domain/errors.ts'
import type { TestServer } from '../server.ts'

export type Operation = (typeof operations)[number]
export type Headers = Readonly<Record<string, string>>

/** What stands in the place of path parameters and body fields, by name. */
export type Target = Readonly<Record<string, string>>

/** Somebody of one organization who may do everything. */
export interface Caller {
  headers: Headers
  /** Callers of the same organization, each with what they may do. */
  others: readonly { name: string; headers: Headers; may: (operation: Operation) => boolean }[]
  /** Makes what an operation needs, so that its documented example succeeds. */
  prepare(operation: Operation): Promise<Target>
}

/** A refusal, in the product's words rather than the surface's. */
export interface Refusal {
  code: ErrorCode
  message: string
  /** Where a surface tells of a field without its place, the place is absent. */
  fields: readonly { field: string; in?: string; message: string }[]
}

/** What the tests over every operation have to know of a surface. */
export interface Trial {
  createCaller(server: TestServer): Promise<Caller>
  /** Well-formed credentials that belong to nobody. */
  strangers: readonly Headers[]
  /** Names that nothing has, for every parameter and field that a target may have. */
  nowhere: Target
  /** Whether bodies may have properties that the contract does not name. */
  ignoresUnknownProperties: boolean
  /** Whether an answer's body is what the surface makes of a success. */
  isSuccess(body: unknown): boolean
  /** @returns null for an answer that refuses nothing */
  readRefusal(status: number, body: unknown): Refusal | null
}
