import type { IncomingMessage } from 'node:http'
import type { SetCookie } from 'cookie'
import type { Caller } from '../domain/access/caller.ts'
import type { RequestUrl } from './dialect.ts'
import type { Match } from './dispatch.ts'
import type { Operation } from './operation.ts'
import type { Quota } from './rate-limits.ts'
import type { Body } from './request-body.ts'

/** One request on its way, with what is known of it so far. */
export interface RequestContext {
  req: IncomingMessage
  /** GET for HEAD, which Node answers without the body; where the surface has it so, what a POST stands for. */
  method: string
  requestId: string
  /** Where it comes from, as it is counted by limits. */
  address: () => string
  url: RequestUrl
  match: Match | null
  operation: Operation | null
  /** Name of the security scheme that the caller presented a credential of. */
  scheme: string | null
  caller: Caller | null
  quota: Quota | null
  /** What goes along with the answer, whatever that is. */
  cookie: SetCookie | null
  /** The body, where it was read to know the method. */
  readAhead: Promise<Body | null> | null
  /** What is to be done when the answer is known. */
  afterwards: DisposableStack
}

/** The operation that a request is for. */
export function operationOf({ method, match }: RequestContext): Operation | null {
  return match?.operations.get(method) ?? null
}

export function allowedMethods({ operations }: Match): string[] {
  return [...operations.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
