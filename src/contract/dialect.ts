import type { IncomingHttpHeaders } from 'node:http'
import type { SetCookie } from 'cookie'
import type { Access } from '../domain/access/access.ts'
import type { Caller } from '../domain/access/caller.ts'
import type { Credential } from '../domain/access/credential.ts'
import type { PageRequest } from '../database/pagination.ts'
import type { ErrorCode } from '../domain/errors.ts'
import type { ToldDetails } from './fields.ts'
import type { ErrorForm, Operation, SchemaError } from './operation.ts'
import type { Quota } from './rate-limits.ts'

/** Validated query parameters of any operation. */
type Query = Readonly<Record<string, unknown>>

/** The address that a request was sent to, as its caller knows it. */
export interface RequestUrl {
  /** Scheme, host and port; what proxies say of them counts when they are trusted. */
  origin: () => string
  path: string
  /** The query as it was sent, without `?`. */
  search: string
}

interface EncodedError {
  status: number
  body: unknown
}

/** One way to present a credential: a security scheme of the contract. */
export interface Scheme {
  /**
   * The scheme of `Authorization` that should be used, as `WWW-Authenticate` names it (RFC 9110, section 11.6.1); null
   * where there is none, as for cookies.
   */
  challenge: string | null
  /**
   * The well-formed credential that a request presents; null when there is none, or none that could be valid.
   * Looks at the headers, and at nothing else but where people reach the server.
   */
  read(headers: IncomingHttpHeaders, url: RequestUrl): string | null
  /** Who that credential belongs to; null when it is not valid. */
  authenticate(credential: Credential, access: Access): Promise<Caller | null>
  /**
   * What a caller is to present from now on in the place of what they have presented, as the cookie that goes along with
   * the answer, whatever that is; null when it may stay. Left out where it always may.
   */
  renew?: (caller: Caller, access: Access, url: RequestUrl) => Promise<SetCookie | null>
}

/**
 * One surface's way of speaking HTTP: how callers present themselves, how pages are asked for, how answers,
 * errors and limits are written. It knows no operation and no resource.
 */
export interface Dialect {
  /** The ways to present a credential, by the names that the contract's `security` has for them. */
  schemes: Readonly<Record<string, Scheme>>
  /** The page that a list operation's validated query asks for. */
  readPage(query: Query): PageRequest
  /** What a handler returned, in this surface's envelope. */
  encode(output: unknown, context: { operation: Operation; page: PageRequest; url: RequestUrl }): unknown
  /**
   * What is said of a field that breaks a rule of its schema, such as `is required`. Left out, the rule is told in
   * the words of JSON Schema. What the contract says itself (`x-messages`) comes first.
   */
  describeFault?: (fault: SchemaError) => string
  encodeError(error: {
    code: ErrorCode
    /** How the contract says that this surface writes it. */
    form: ErrorForm
    message: string
    details: ToldDetails
    requestId: string
  }): EncodedError
  rateLimitHeaders(quota: Quota): Record<string, string>
}
