import { parseCookie, type SetCookie } from 'cookie'
import type { Scoped } from '../database/database.ts'
import type { Author } from '../database/scoped-dialect.ts'
import { type Caller, identifyCaller } from '../domain/access/caller.ts'
import { requireFeature } from '../domain/access/plans.ts'
import type { WriteThrough } from '../domain/connectors.ts'
import { RequestError } from '../domain/errors.ts'
import { authenticate, countAddress, countCaller, enter } from './admission.ts'
import { type Answer, Reply } from './answer.ts'
import { restoreDigits } from './exact-numbers.ts'
import { allowedMethods, type RequestContext, operationOf } from './request-context.ts'
import { answerOnce, hashRequest } from './idempotency.ts'
import { readInput } from './input.ts'
import { overrideMethod } from './method-override.ts'
import { headersOf, refuse } from './refusals.ts'
import { negotiate, represent } from './representations.ts'
import type { Body, ReadingRules } from './request-body.ts'
import { requireSameOrigin } from './same-origin.ts'
import type { ServedOperation, Serving } from './serving.ts'
import { type RawInput, validate } from './validation.ts'
import { goesOutside, type Outside, tenantOf, workWhereItBelongs } from './write-through.ts'

// From request to answer. The steps stand in the order in which they run; each adds to the context or throws.

/** A request that keeps to the contract. */
interface Accepted {
  served: ServedOperation
  input: RawInput
  /** The body as it was sent. */
  body: Body | null
}

/** What a handler gets besides the request, of an operation that is not for everybody. */
interface Called {
  caller: Caller
  db: Scoped
  /** Where the change goes to a directory first. */
  writeThrough: WriteThrough | null
}

/** Answers a request to a surface. @throws Error when the answer does not keep to the contract, under the oracle only */
export async function respond(
  serving: Serving,
  context: RequestContext,
): Promise<{ answer: Answer; headers: Record<string, string> }> {
  const { access, oracle } = serving.services
  const answer = await handle(serving, context).catch((error: unknown) => refuse(serving, error, context))
  context.afterwards.dispose()
  // Whoever has changed what somebody may do can rely on it at once.
  if (context.operation?.changesAccess === true) await access.catchUp()
  const headers = headersOf(serving.dialect, context, answer)
  if (oracle && context.operation !== null)
    await oracle.checkResponse(context.req, context.operation, answer, headers)
  return { answer: withCookie(answer, context.cookie), headers }
}

/** The answer with a cookie that goes along with it, unless the answer has more to say of that cookie itself. */
function withCookie(answer: Answer, cookie: SetCookie | null): Answer {
  const { cookies = [] } = answer
  if (cookie === null || cookies.some(({ name }) => name === cookie.name)) return answer
  return { ...answer, cookies: [...cookies, cookie] }
}

function handle(serving: Serving, context: RequestContext): Promise<Answer> {
  return operationOf(context)?.permission === null
    ? answerAnybody(serving, context)
    : answerCaller(serving, context)
}

/** A public operation: no caller, no organization, counted by address unless everybody may ask as often as they like. */
async function answerAnybody(serving: Serving, context: RequestContext): Promise<Answer> {
  const served = dispatch(serving, context)
  const { rateLimit, sameOrigin } = served.operation
  if (rateLimit !== null) await countAddress(serving, context, rateLimit)
  if (sameOrigin) requireSameOrigin(context.req, context.url.origin())
  return work(serving, context, await accept(serving, context, served))
}

async function answerCaller(serving: Serving, context: RequestContext): Promise<Answer> {
  const { facts, services } = serving
  const caller = await authenticate(serving, context)
  if (caller !== null) {
    await overrideMethod(context, facts.input, facts.bodyLimit, readingRules(serving, context))
    await countCaller(serving, context, caller)
  }
  const served = dispatch(serving, context)
  if (caller === null) throw new RequestError('unauthenticated', facts.errors.unauthenticated.message)
  const scheme = facts.schemes[context.scheme ?? '']
  if (scheme?.in === 'cookie') requireSameOrigin(context.req, context.url.origin())
  if (scheme?.feature !== undefined) requireFeature(serving.name, caller, scheme.feature)
  services.recordUse(caller)
  const { renew } = serving.dialect.schemes[context.scheme ?? ''] ?? {}
  if (renew !== undefined) context.cookie = await renew(caller, services.access, context.url)
  const accepted = await accept(serving, context, served)
  const acting = await enter(serving, served.operation, caller, accepted.input)
  return workInScope(serving, context, accepted, acting)
}

/** @throws RequestError `not_found`, `method_not_allowed` */
function dispatch({ operations }: Serving, context: RequestContext): ServedOperation {
  if (context.match === null) throw new RequestError('not_found', 'There is no such path.')
  const operation = operationOf(context)
  const served = operation === null ? undefined : operations.get(operation)
  if (served === undefined) {
    throw new RequestError('method_not_allowed', 'This path does not take this method.', {
      allow: allowedMethods(context.match),
    })
  }
  context.operation = served.operation
  return served
}

/** Reads the request and holds it against the contract. @throws RequestError when it does not keep to it */
async function accept(serving: Serving, context: RequestContext, served: ServedOperation): Promise<Accepted> {
  const { dialect, facts, services } = serving
  const { operation, validators, positions } = served
  const reading = readingRules(serving, context)
  const { input, body } = await readInput(context, operation, positions, facts.input, reading)
  if (validators.header !== null) input.header = { ...context.req.headers }
  const isFile = body !== null && 'filename' in body
  const original = services.oracle && structuredClone(input)
  // A file was held against the contract while its form was read.
  const applied = isFile ? { ...validators, bodies: {} } : validators
  const refusal = validate(applied, input, operation.bodyRequired, dialect.describeFault)
  if (services.oracle && original) await services.oracle.checkRequest(context, operation, original, refusal)
  if (refusal !== null) throw refusal
  const validator = validators.bodies[input.mediaType]
  if (!isFile && body?.exact !== undefined && validator !== undefined)
    restoreDigits(input.body, body.exact, validator)
  // The handler gets the file itself.
  if (isFile) input.body = { [operation.filePart ?? '']: body }
  return { served, input, body }
}

function readingRules(
  { largeBodies }: Serving,
  { caller, address, afterwards }: RequestContext,
): ReadingRules {
  const sender = { name: caller?.actor ?? address(), organizationId: caller?.organizationId ?? '' }
  return { sender, largeBodies, afterwards }
}

/** Does the work with the caller's organization in scope, or what is the caller's own; once for each `Idempotency-Key`. */
async function workInScope(
  serving: Serving,
  context: RequestContext,
  accepted: Accepted,
  caller: Caller,
): Promise<Answer> {
  const { input, body } = accepted
  const { operation, database } = accepted.served
  const { connectors } = serving.services
  const tenant = tenantOf(operation, input)
  const workIn = (db: Scoped, outside: Outside | null) => {
    const writeThrough = outside && { connectors, attemptedSince: outside.attemptedSince }
    return work(serving, context, accepted, { caller, db, writeThrough })
  }
  const author = authorOf(context, caller)
  const key = operation.idempotent ? input.header['idempotency-key'] : undefined
  if (typeof key === 'string') {
    const request = {
      organizationId: caller.organizationId,
      sandbox: caller.sandbox,
      surface: serving.name,
      caller: identifyCaller(caller),
      key,
      requestHash: hashRequest(operation.method, context.url, body),
      author,
    }
    return answerOnce(database, connectors.vault, request, goesOutside(tenant), workIn, (error) =>
      refuse(serving, error, context),
    )
  }
  const changes = operation.method === 'GET' ? undefined : author
  return operation.organization === 'person' && caller.kind === 'person'
    ? database.withUser(caller.userId, (db) => workIn(db, null), changes)
    : database.withOrganization(caller, (db) => workWhereItBelongs(db, tenant, workIn), changes)
}

const authorOf = ({ requestId }: RequestContext, caller: Caller): Author => ({
  actor: caller.actor,
  requestId,
  ...(caller.kind === 'person' ? { userId: caller.userId } : {}),
})

/** Calls the handler, and writes down what it returns. */
async function work(
  { dialect, services: { access, connectors } }: Serving,
  { req, requestId, address, url }: RequestContext,
  { served: { operation, handler, serialize }, input, body }: Accepted,
  called?: Called,
): Promise<Answer> {
  const { path: params, query, header: headers } = input
  const page = dialect.readPage(query)
  const mediaType = negotiate(req, operation)
  const rawBody = operation.rawBody && body !== null && 'value' in body ? body.bytes : undefined
  const given = {
    params,
    query,
    headers,
    body: input.body,
    rawBody,
    page,
    requestId,
    address,
    url,
    representation: mediaType,
    cookies: () => parseCookie(req.headers.cookie ?? ''),
    userAgent: req.headers['user-agent'] ?? null,
    ...called,
    access,
    connectors,
  }
  const output: unknown = await handler(given as never)
  const { payload, answer } = toReply(output)
  const { status } = operation
  if (answer.body !== undefined) return { status, ...answer, body: answer.body }
  const encoded = dialect.encode(payload, { operation, page, url })
  return { status, ...represent(encoded, { operation, serialize, mediaType }), ...answer }
}

const toReply = (output: unknown): Reply<unknown> =>
  output instanceof Reply ? (output as Reply<unknown>) : new Reply(output, {})
