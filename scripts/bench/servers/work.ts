import type { IncomingHttpHeaders } from 'node:http'
import { operations, surfaces } from '../../../generated/operations.ts'
import { apiKeyScheme } from '../../../src/contract/api-key-scheme.ts'
import type { Operation } from '../../../src/contract/operation.ts'
import type { Services } from '../../../src/contract/serving.ts'
import type { Quota } from '../../../src/contract/rate-limits.ts'
import { allows, type Caller } from '../../../src/domain/access/caller.ts'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { refusal as refuseWith, RequestError } from '../../../src/domain/errors.ts'
import { keyFormat } from '../../../src/surfaces/opspilot365/dialect.ts'
import { opspilot365 } from '../../../src/surfaces/opspilot365/index.ts'

const { dialect, handlers } = opspilot365
const { errors } = surfaces.opspilot365
const scheme = apiKeyScheme(keyFormat)
const byId = new Map<string, Operation>(operations.map((operation) => [operation.id, operation]))

export function findOperation(id: string): Operation {
  const operation = byId.get(id)
  if (operation === undefined) throw new Error(`there is no operation ${id}`)
  return operation
}

/** The scheme of keys does not look at it. */
const nowhere = { origin: () => '', path: '', search: '' }

export interface Admitted {
  caller: Caller
  quota: Quota
}

/** The product's key check and rate limit. @throws RequestError */
export async function admit(headers: IncomingHttpHeaders, services: Services): Promise<Admitted> {
  const credential = scheme.read(headers, nowhere)
  const caller =
    credential === null ? null : await scheme.authenticate(toCredential(credential), services.access)
  if (caller === null) throw refuseWith('unauthenticated')
  const quota = await services.rateLimiter.countCaller(null, caller, surfaces.opspilot365.rateLimit)
  if (quota.exceeded) throw refuseWith('rate_limited')
  services.recordUse(caller)
  return { caller, quota }
}

/** The product's permission check, handler with its SQL, and envelope. @returns the body. @throws RequestError */
export async function perform(
  operation: Operation,
  { caller, requestId }: { caller: Caller; requestId: string },
  { params, query, body }: { params: unknown; query: unknown; body: unknown },
  services: Services,
): Promise<unknown> {
  if (operation.permission !== null && !allows(caller, operation.permission)) {
    throw new RequestError('forbidden', `This needs the permission ${operation.permission}.`)
  }
  const page = dialect.readPage(query as Readonly<Record<string, unknown>>)
  const handler = handlers[operation.id.replace('opspilot365_', '')]
  if (handler === undefined) throw new Error(`there is no handler of ${operation.id}`)
  const { database, access, connectors } = services
  const author = operation.method === 'GET' ? undefined : { actor: caller.actor, requestId }
  const output = await database.withOrganization(
    caller,
    (db) =>
      handler({ params, query, body, page, caller, db, writeThrough: null, access, connectors } as never),
    author,
  )
  return dialect.encode(output, { operation, page, url: { origin: () => '', path: '', search: '' } })
}

export const quotaHeaders = (quota: Quota) => dialect.rateLimitHeaders(quota)

/** The headers that the product sends with every answer. */
export const commonHeaders = (requestId: string) => ({
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Request-Id': requestId,
})

export function refusal(error: unknown, requestId: string): { status: number; body: unknown } {
  if (!(error instanceof RequestError)) throw error
  const { code, message, details } = error
  return dialect.encodeError({ code, form: errors[code], message, details, requestId })
}

/** The product's line in the log. */
export function logAnswer(
  services: Services,
  line: {
    requestId: string
    method: string
    path: string
    operation: string | undefined
    caller: Caller | undefined
    status: number
    started: number
  },
): void {
  const { caller, started, ...facts } = line
  services.log.info({
    ...facts,
    organizationId: caller?.organizationId,
    actor: caller?.actor,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
  })
}
