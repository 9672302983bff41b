import type { IncomingHttpHeaders } from 'node:http'
import type { Access } from '../domain/access/access.ts'
import type { Caller } from '../domain/access/caller.ts'
import type { PageRequest } from '../database/pagination.ts'
import type { ErrorCode, ErrorDetails } from '../domain/errors.ts'
import type { Operation } from './operation.ts'
import type { Quota } from './rate-limits.ts'

/** Validated query parameters of any operation. */
export type Query = Readonly<Record<string, unknown>>

export interface EncodedError {
  status: number
  body: unknown
}

/**
 * One surface's way of speaking HTTP: how callers present themselves, how pages are asked for, how answers,
 * errors and limits are written. It knows no operation and no resource.
 */
export interface Dialect {
  /** What is said to who presents no valid credential. */
  unauthenticated: string
  /**
   * The well-formed credential that a request presents; null when there is none, or none that could be valid.
   * Looks at the headers alone.
   */
  readCredential(headers: IncomingHttpHeaders): string | null
  /** Who that credential belongs to; null when it is not valid. */
  authenticate(credential: string, access: Access): Promise<Caller | null>
  /** The page that a list operation's validated query asks for. */
  readPage(query: Query): PageRequest
  /** What a handler returned, in this surface's envelope. */
  encode(output: unknown, context: { operation: Operation; page: PageRequest }): unknown
  encodeError(error: {
    code: ErrorCode
    message: string
    details: ErrorDetails
    requestId: string
  }): EncodedError
  rateLimitHeaders(quota: Quota): Record<string, string>
}
