import type { Logger } from 'pino'
import type { Database, Scoped, Scopes } from '../database/database.ts'
import type { Access } from '../domain/access/access.ts'
import { type Caller, identifyCaller } from '../domain/access/caller.ts'
import type { Connectors, WriteThrough } from '../domain/connectors.ts'
import { RequestError } from '../domain/errors.ts'
import { createAdmission } from './admission.ts'
import { type Answer, Reply } from './answer.ts'
import type { Dialect } from './dialect.ts'
import { parameterPositions } from './dispatch.ts'
import { restoreDigits } from './exact-numbers.ts'
import { allowedMethods, type Exchange, operationOf } from './exchange.ts'
import { answerOnce, hashRequest } from './idempotency.ts'
import { readInput as readRequest } from './input.ts'
import { createLargeBodies } from './large-bodies.ts'
import { overrideMethod } from './method-override.ts'
import type { Codecs, Operation, OperationValidators, Serializer, SurfaceFacts, Tables } from './operation.ts'
import type { Oracle } from './oracle.ts'
import type { RateLimiter } from './rate-limits.ts'
import { createRefusals } from './refusals.ts'
import { represent } from './representations.ts'
import type { Body, ReadingRules } from './request-body.ts'
import { requireSameOrigin } from './same-origin.ts'
import type { UnderWay } from './under-way.ts'
import { type RawInput, validate } from './validation.ts'
import { askOutside, goesOutside, type Outside, tenantOf } from './write-through.ts'

/** A handler with its types erased: the table that it stands in has checked them. */
export type AnyHandler = (input: never) => Promise<unknown>

export interface Surface {
  name: string
  dialect: Dialect
  /** By the operation's name on the surface: its id without the surface's name. */
  handlers: Readonly<Record<string, AnyHandler>>
}

export interface Services {
  database: Database
  access: Access
  rateLimiter: RateLimiter
  connectors: Connectors
  log: Logger
  /** Told of every request that is let in. */
  recordUse: (caller: Caller) => void
  /** Told of every request, until it is answered. */
  underWay?: UnderWay
  /** Watches in development and tests. */
  oracle?: Oracle | undefined
}

interface Prepared {
  operation: Operation
  handler: AnyHandler
  validators: OperationValidators
  serialize: Serializer | null
  positions: ReturnType<typeof parameterPositions>
  /** The database, with the share of its connections that this operation has when it is slow. */
  database: Scopes
}

/** What a contract says of one surface. */
interface Part {
  facts: SurfaceFacts
  operations: readonly Operation[]
  codecs: Codecs
}

/** @throws Error when the contract knows no such surface */
export function partOf({ operations, surfaces, codecs }: Tables, name: string): Part {
  const [facts, own] = [surfaces[name], codecs[name]]
  if (facts === undefined || own === undefined) throw new Error(`the contract has no surface ${name}`)
  return { facts, codecs: own, operations: operations.filter(({ surface }) => surface === name) }
}

/** Builds the way from request to answer for one surface. */
export function createPipeline(surface: Surface, part: Part, services: Services) {
  const { dialect } = surface
  const { facts } = part
  const { database, access, connectors, oracle } = services
  const prepared = new Map(
    part.operations.map((operation) => [operation, prepare(surface, operation, part.codecs, database)]),
  )
  const largeBodies = createLargeBodies()
  const { authenticate, limit, limitAddress, enter } = createAdmission(dialect, facts, services)
  const { refuse, headers } = createRefusals(dialect, services.log)

  /** The whole way, in order. Each step either adds to the exchange or throws. */
  async function answer(exchange: Exchange): Promise<Answer> {
    if (operationOf(exchange)?.permission === null) return answerAnybody(exchange)
    const caller = await authenticate(exchange)
    if (caller !== null) await overrideMethod(exchange, facts.input, facts.bodyLimit, readingOf(exchange))
    if (caller !== null) await limit(exchange, caller)
    const found = dispatch(exchange)
    if (caller === null) throw new RequestError('unauthenticated', dialect.unauthenticated)
    if (facts.schemes[exchange.scheme ?? ''] === 'cookie')
      requireSameOrigin(exchange.req, exchange.url.origin())
    services.recordUse(caller)
    const { input, body } = await readInput(exchange, found)
    return run(exchange, found, input, body, await enter(found.operation, caller, input))
  }

  /** A public operation: no caller, no organization, counted by address. */
  async function answerAnybody(exchange: Exchange): Promise<Answer> {
    const found = dispatch(exchange)
    await limitAddress(exchange, found.operation.rateLimit)
    const { input, body } = await readInput(exchange, found)
    return work(exchange, found, input, { rawBody: rawOf(found, body) })
  }

  async function run(
    exchange: Exchange,
    found: Prepared,
    input: RawInput,
    body: Body | null,
    caller: Caller,
  ): Promise<Answer> {
    const { operation, database } = found
    const tenant = tenantOf(operation, input, caller)
    const withDatabase = (db: Scoped, outside: Outside | null) => {
      const writeThrough = outside && { connectors, attemptedSince: outside.attemptedSince }
      return work(exchange, found, input, { caller, db, writeThrough, rawBody: rawOf(found, body) })
    }
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
        caller: identifyCaller(caller),
        key,
        requestHash: hashRequest(operation.method, exchange.url, body),
        author,
      }
      return answerOnce(database, connectors.vault, request, goesOutside(tenant), withDatabase, (error) =>
        refuse(error, exchange),
      )
    }
    const changes = operation.method === 'GET' ? undefined : author
    return operation.organization === 'person' && caller.userId !== null
      ? database.withUser(caller.userId, (db) => withDatabase(db, null), changes)
      : database.withOrganization(
          caller.organizationId,
          async (db) => withDatabase(db, await askOutside(db, tenant)),
          changes,
        )
  }

  async function work(
    { req, requestId, address, url }: Exchange,
    { operation, handler, serialize }: Prepared,
    { path: params, query, body }: RawInput,
    called: { caller?: Caller; db?: Scoped; writeThrough?: WriteThrough | null; rawBody: Buffer | undefined },
  ): Promise<Answer> {
    const page = dialect.readPage(query)
    const given = { params, query, body, page, requestId, address, ...called, access, connectors }
    const output: unknown = await handler(given as never)
    const { payload, answer } = toReply(output)
    const { status } = operation
    if (answer.body !== undefined) return { status, ...answer, body: answer.body }
    const encoded = dialect.encode(payload, { operation, page, url })
    return { status, ...represent(req, encoded, { operation, serialize }), ...answer }
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
    exchange: Exchange,
    { operation, validators, positions }: Prepared,
  ): Promise<{ input: RawInput; body: Body | null }> {
    const { input, body } = await readRequest(
      exchange,
      operation,
      positions,
      facts.input,
      readingOf(exchange),
    )
    if (validators.header !== null) input.header = { ...exchange.req.headers }
    const isFile = body !== null && 'filename' in body
    const original = oracle && structuredClone(input)
    // A file was held against the contract while its form was read.
    const applied = isFile ? { ...validators, bodies: {} } : validators
    const refusal = validate(applied, input, operation.bodyRequired, dialect.describeFault)
    if (oracle && original) await oracle.checkRequest(exchange, operation, original, refusal)
    if (refusal !== null) throw refusal
    const validator = validators.bodies[input.mediaType]
    if (!isFile && body?.exact !== undefined && validator !== undefined)
      restoreDigits(input.body, body.exact, validator)
    // The handler gets the file itself.
    if (isFile) input.body = { [operation.filePart ?? '']: body }
    return { input, body }
  }

  function readingOf({ caller, address, afterwards }: Exchange): ReadingRules {
    const sender = { name: caller?.actor ?? address(), organizationId: caller?.organizationId ?? '' }
    return { sender, largeBodies, afterwards }
  }

  return async (exchange: Exchange): Promise<{ answer: Answer; headers: Record<string, string> }> => {
    const given = await answer(exchange).catch((error: unknown) => refuse(error, exchange))
    exchange.afterwards.dispose()
    // Whoever has changed what somebody may do can rely on it at once.
    if (exchange.operation?.changesAccess === true) await access.catchUp()
    const followed = headers(exchange, given)
    if (oracle && exchange.operation !== null)
      await oracle.checkResponse(exchange.req, exchange.operation, given, followed)
    return { answer: given, headers: followed }
  }
}

const toReply = (output: unknown): Reply<unknown> =>
  output instanceof Reply ? (output as Reply<unknown>) : new Reply(output, {})

/** The bytes of a body, for an operation that asks for them: signatures are made over bytes. */
const rawOf = ({ operation }: Prepared, body: Body | null): Buffer | undefined =>
  operation.rawBody && body !== null && 'value' in body ? body.bytes : undefined

/** @throws Error when something that the operation needs is not there */
function prepare(surface: Surface, operation: Operation, codecs: Codecs, database: Database): Prepared {
  const handler = surface.handlers[operation.id.slice(surface.name.length + 1)]
  const validators = codecs.validators[operation.id]
  const serialize = codecs.serializers[operation.id]
  const unknown = operation.schemes.find((name) => surface.dialect.schemes[name] === undefined)
  if (unknown !== undefined) throw new Error(`${surface.name} has no ${unknown}, which ${operation.id} takes`)
  if (handler === undefined || validators === undefined || serialize === undefined) {
    throw new Error(`generated/ does not fit the contract at ${operation.id}`)
  }
  return {
    operation,
    handler,
    validators,
    serialize,
    positions: parameterPositions(operation.path),
    database: database.toDo(`${surface.name} ${operation.id}`),
  }
}
