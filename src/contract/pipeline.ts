import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { codecs, type SurfaceName, surfaces as surfaceFacts } from '../../generated/operations.ts'
import type { Database, Scoped } from '../database/database.ts'
import { isDatabaseUnavailable } from '../database/errors.ts'
import type { Access } from '../domain/access/access.ts'
import { allows, type Caller } from '../domain/access/caller.ts'
import type { Connectors } from '../domain/connectors.ts'
import { notFound, RequestError } from '../domain/errors.ts'
import { toCsv, wantsCsv } from './csv.ts'
import type { Dialect, RequestUrl } from './dialect.ts'
import { type Match, parameterPositions } from './dispatch.ts'
import { type Answer, answerOnce, hashRequest } from './idempotency.ts'
import type { Operation, OperationValidators, Serializer, SurfaceFacts } from './operation.ts'
import { createLargeBodies } from './large-bodies.ts'
import type { Oracle } from './oracle.ts'
import type { Quota, RateLimiter } from './rate-limits.ts'
import { type Body, readBody } from './request-body.ts'
import { type RawInput, readPathParameters, readQuery, validate } from './validation.ts'

/** A handler with its types erased: the table that it stands in has checked them. */
export type AnyHandler = (input: never) => Promise<unknown>

export interface Surface {
  name: SurfaceName
  dialect: Dialect
  handlers: Readonly<Record<string, AnyHandler>>
  /** Whether its operations change what callers may do. */
  changesAccess?: boolean
}

export interface Services {
  database: Database
  access: Access
  rateLimiter: RateLimiter
  connectors: Connectors
  log: Logger
  /** Told of every request that is let in. */
  recordUse: (caller: Caller) => void
  /** Watches in development and tests. */
  oracle?: Oracle | undefined
}

/** One request on its way, with what is known of it so far. */
export interface Exchange {
  req: IncomingMessage
  requestId: string
  address: string
  url: RequestUrl
  match: Match | null
  operation: Operation | null
  caller: Caller | null
  quota: Quota | null
  /** What is to be done when the answer is known. */
  afterwards: DisposableStack
}

interface Prepared {
  operation: Operation
  handler: AnyHandler
  validators: OperationValidators
  serialize: Serializer | null
  positions: ReturnType<typeof parameterPositions>
}

/** Credentials that were valid a moment ago, as hashes: their addresses are not held back. */
const rememberedCredentials = 10_000

/** Builds the way from request to answer for one surface. */
export function createPipeline(surface: Surface, operations: readonly Operation[], services: Services) {
  const { dialect } = surface
  const { database, access, rateLimiter, connectors, oracle } = services
  const facts: SurfaceFacts = surfaceFacts[surface.name]
  const prepared = new Map(operations.map((operation) => [operation, prepare(surface, operation)]))
  const largeBodies = createLargeBodies()
  const recentlyValid = new LRUCache<string, true>({ max: rememberedCredentials })

  /** The whole way, in order. Each step either adds to the exchange or throws. */
  async function answer(exchange: Exchange): Promise<Answer> {
    if (operationOf(exchange)?.permission === null) return answerAnybody(exchange)
    const caller = await authenticate(exchange)
    if (caller !== null) await limit(exchange, caller)
    const found = dispatch(exchange)
    if (caller === null) throw new RequestError('unauthenticated', dialect.unauthenticated)
    services.recordUse(caller)
    const { input, body } = await readInput(exchange, found)
    return run(exchange, found, input, body, await enter(found.operation, caller, input))
  }

  /** A public operation: no caller, no organization, counted by address. */
  async function answerAnybody(exchange: Exchange): Promise<Answer> {
    const found = dispatch(exchange)
    await limitAddress(exchange, found.operation.rateLimit)
    const { input } = await readInput(exchange, found)
    return work(exchange, found, input, {})
  }

  /** The caller in the organization in which the operation takes place. */
  async function enter(operation: Operation, caller: Caller, input: RawInput): Promise<Caller> {
    const { organization } = operation
    const named =
      organization === null || organization === 'person' ? undefined : fieldOf(input, organization)
    const elsewhere = typeof named === 'string' && named.toLowerCase() !== caller.organizationId
    const acting = elsewhere ? await access.findMember(caller, named.toLowerCase()) : caller
    if (acting === null) throw notFound('organization')
    authorize(operation, acting)
    return acting
  }

  async function run(
    exchange: Exchange,
    found: Prepared,
    input: RawInput,
    body: Body | null,
    caller: Caller,
  ): Promise<Answer> {
    const { operation } = found
    const withDatabase = (db: Scoped, attemptedSince: Date | null = null) =>
      work(exchange, found, input, { caller, db, attemptedSince })
    const author = {
      actor: caller.actor,
      requestId: exchange.requestId,
      ...(caller.userId === null ? {} : { userId: caller.userId }),
    }
    const key = operation.idempotent ? input.header['idempotency-key'] : undefined
    if (typeof key === 'string') {
      const request = {
        organizationId: caller.organizationId,
        surface: surface.name,
        key,
        requestHash: hashRequest(operation.method, exchange.url.path, body),
        author,
      }
      return answerOnce(database, connectors.vault, request, withDatabase, (error) => refuse(error, exchange))
    }
    const changes = operation.method === 'GET' ? undefined : author
    return operation.organization === 'person' && caller.userId !== null
      ? database.withUser(caller.userId, (db) => withDatabase(db), changes)
      : database.withOrganization(caller.organizationId, (db) => withDatabase(db), changes)
  }

  async function work(
    { req, requestId, url }: Exchange,
    { operation, handler, serialize }: Prepared,
    { path: params, query, body }: RawInput,
    called: { caller?: Caller; db?: Scoped; attemptedSince?: Date | null },
  ): Promise<Answer> {
    const page = dialect.readPage(query)
    const given = { params, query, body, page, requestId, ...called, access, connectors }
    const encoded = dialect.encode(await handler(given as never), { operation, page, url })
    const { status, csvColumns } = operation
    if (csvColumns !== null && wantsCsv(req)) {
      return { status, body: toCsv(csvColumns, encoded), mediaType: 'text/csv' }
    }
    return { status, body: serialize === null ? '' : serialize(encoded) }
  }

  /**
   * Who calls; null when nobody valid does. Whoever has not shown a valid key lately is counted by address first,
   * so that guessing keys costs no database work once the limit is reached.
   */
  async function authenticate(exchange: Exchange): Promise<Caller | null> {
    const credential = dialect.readCredential(exchange.req.headers)
    const digest = credential === null ? '' : hash('sha256', credential, 'base64')
    const trusted = credential !== null && recentlyValid.get(digest) === true
    if (!trusted) await limitAddress(exchange)
    if (credential === null) return null

    exchange.caller = await dialect.authenticate(credential, access)
    if (exchange.caller === null) {
      recentlyValid.delete(digest)
      if (trusted) await limitAddress(exchange)
    } else if (!trusted) {
      recentlyValid.set(digest, true)
      await rateLimiter.forgive(facts.anonymousRateLimit, exchange.address)
    }
    return exchange.caller
  }

  async function limitAddress(exchange: Exchange, policy = facts.anonymousRateLimit): Promise<void> {
    exchange.quota = await rateLimiter.countAddress(policy, exchange.address)
    if (exchange.quota.exceeded) throw tooMany(exchange.quota)
  }

  async function limit(exchange: Exchange, caller: Caller): Promise<void> {
    const operation = operationOf(exchange)
    exchange.quota = await rateLimiter.countCaller(operation, caller, facts.rateLimit)
    if (exchange.quota.exceeded) throw tooMany(exchange.quota)
  }

  function dispatch(exchange: Exchange): Prepared {
    if (exchange.match === null) throw new RequestError('not_found', 'There is no such path.')
    const operation = operationOf(exchange)
    const found = operation === null ? undefined : prepared.get(operation)
    if (found === undefined) {
      throw new RequestError('method_not_allowed', 'This path does not take this method.', {
        allow: allowedMethods(exchange.match),
      })
    }
    exchange.operation = found.operation
    return found
  }

  async function readInput(
    { req, match, url, caller, address, afterwards }: Exchange,
    { operation, validators, positions }: Prepared,
  ): Promise<{ input: RawInput; body: Body | null }> {
    const path = readPathParameters(positions, match?.segments ?? [])
    const query = readQuery(url.search, operation)
    const body = await readBody(req, operation, { sender: caller?.actor ?? address, largeBodies, afterwards })
    const header = validators.header === null ? {} : { ...req.headers }
    const isFile = body !== null && 'filename' in body
    const value = isFile ? { [operation.filePart ?? '']: body.filename } : body?.value
    const input: RawInput = { path, query, header, body: value, mediaType: body?.mediaType ?? '' }
    const original = oracle && structuredClone(input)
    // A file was held against the contract while its form was read.
    const applied = isFile ? { ...validators, bodies: {} } : validators
    const refusal = validate(applied, input, operation.bodyRequired, dialect.describeFault)
    if (oracle && original) await oracle.checkRequest(req, operation, original, refusal)
    if (refusal !== null) throw refusal
    // The handler gets the file itself.
    if (isFile) input.body = { [operation.filePart ?? '']: body }
    return { input, body }
  }

  /** A refusal or failure as an answer. What went wrong inside goes to the log only. */
  function refuse(error: unknown, exchange: Exchange): Answer {
    const { code, message, details } = toRequestError(error)
    if (code === 'internal' || code === 'unavailable') {
      services.log.error(
        { requestId: exchange.requestId, operation: exchange.operation?.id, err: error },
        message,
      )
    }
    const { status, body } = dialect.encodeError({ code, message, details, requestId: exchange.requestId })
    return { status, body: JSON.stringify(body), retryAfter: details.retryAfter }
  }

  /** The headers that follow from how the request went. */
  function headers({ quota, match }: Exchange, answer: Answer): Record<string, string> {
    return {
      ...(quota === null ? {} : dialect.rateLimitHeaders(quota)),
      ...(answer.replayed === true ? { 'Idempotent-Replayed': 'true' } : {}),
      ...(answer.status === 405 && match !== null ? { Allow: allowedMethods(match).join(', ') } : {}),
      ...(answer.retryAfter === undefined ? {} : { 'Retry-After': String(answer.retryAfter) }),
      ...(answer.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    }
  }

  return async (exchange: Exchange): Promise<{ answer: Answer; headers: Record<string, string> }> => {
    const given = await answer(exchange).catch((error: unknown) => refuse(error, exchange))
    exchange.afterwards.dispose()
    // Whoever has changed what somebody may do can rely on it at once.
    if (surface.changesAccess === true && exchange.operation?.method !== 'GET') await access.catchUp()
    if (oracle && exchange.operation !== null)
      await oracle.checkResponse(exchange.req, exchange.operation, given)
    return { answer: given, headers: headers(exchange, given) }
  }
}

function prepare(surface: Surface, operation: Operation): Prepared {
  const handler = surface.handlers[operation.id]
  const validators = codecs[surface.name].validators[operation.id]
  const serialize = codecs[surface.name].serializers[operation.id]
  if (handler === undefined || validators === undefined || serialize === undefined) {
    throw new Error(`generated/ does not fit the contract at ${operation.id}`)
  }
  return { operation, handler, validators, serialize, positions: parameterPositions(operation.path) }
}

/** HEAD is answered as GET; Node leaves the body out. */
function operationOf({ req, match }: Exchange): Operation | null {
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? '')
  return match?.operations.get(method) ?? null
}

function allowedMethods({ operations }: Match): string[] {
  return [...operations.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}

function authorize({ permission, feature }: Operation, caller: Caller): void {
  if (permission !== null && !allows(caller, permission)) {
    throw new RequestError('forbidden', `This needs the permission ${permission}.`, { permission })
  }
  if (feature !== null && !caller.features.has(feature)) {
    throw new RequestError('feature_unavailable', `The plan ${caller.plan ?? ''} does not include this.`, {
      feature,
      currentPlan: caller.plan,
    })
  }
}

/** The value that a name such as `path.id` stands for. */
function fieldOf(input: RawInput, name: string): unknown {
  const [place = '', field = ''] = name.split('.')
  return (input[place as keyof RawInput] as Record<string, unknown> | undefined)?.[field]
}

const secondsUntil = (time: number) => Math.max(1, Math.ceil((time - Date.now()) / 1000))

const tooMany = ({ resetAt }: Quota) =>
  new RequestError('rate_limited', 'Too many requests.', { retryAfter: secondsUntil(resetAt) })

function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error
  if (isDatabaseUnavailable(error)) {
    return new RequestError('unavailable', 'Please try again shortly.', { retryAfter: 1 }, { cause: error })
  }
  return new RequestError('internal', 'Something went wrong on our side.', {}, { cause: error })
}
