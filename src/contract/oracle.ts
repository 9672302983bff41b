import type { IncomingMessage } from 'node:http'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { OpenAPIV3, OpenApiValidatorOpts } from 'express-openapi-validator/dist/framework/types.js'
import { OpenApiValidator } from 'express-openapi-validator/dist/openapi.validator.js'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { operations } from '../../generated/operations.ts'
import type { RequestError } from '../domain/errors.ts'
import type { ToldDetails } from './fields.ts'
import type { Answer } from './answer.ts'
import { checkedDocument } from './checked-document.ts'
import { declaredFor } from './declared.ts'
import { explain } from './deliberate-differences.ts'
import { extract } from './extract.ts'
import { formats } from './formats.ts'
import type { RequestContext } from './request-context.ts'
import type { Operation } from './operation.ts'
import type { RawInput } from './validation.ts'

/** One message on which the two validators do not agree. */
export interface Disagreement {
  operation: string
  direction: 'request' | 'response'
  /** What the generated validators say, or that the answer was sent. */
  ours: 'accepted' | 'refused'
  /** What the one that refuses says. */
  words: string
}

/** What is looked at of a request, besides its input. */
type Asked = Pick<RequestContext, 'req' | 'url'>

/** Holds every message against the contract a second time, with another library. */
export interface Oracle {
  /** @param refusal what the generated validators said to that input; null when they let it pass */
  checkRequest(
    asked: Asked,
    operation: Operation,
    input: RawInput,
    refusal: RequestError | null,
  ): Promise<void>
  /** @param headers those that follow from how the request went */
  checkResponse(
    req: IncomingMessage,
    operation: Operation,
    answer: Answer,
    headers: Readonly<Record<string, string>>,
  ): Promise<void>
}

/** Options of express-openapi-validator, as far as they are the same in both directions. */
const options = {
  validateApiSpec: false,
  validateSecurity: false,
  // A form has been read, and its file is handed over as it comes.
  fileUploader: false,
  // The library's own choice is a laxer list.
  ajvFormats: { mode: 'full' },
  formats,
} as const

/**
 * An oracle over express-openapi-validator, which reads the same `openapi.json` and shares no code with the
 * generated validators but Ajv. It looks away from answers of 500 and above.
 */
export function createOracle(report: (disagreement: Disagreement) => void): Oracle {
  // Each direction has handlers of its own: together, an answer to a request that does not pass would not be
  // looked at.
  const ofRequests = (coerceTypes: boolean) =>
    perPath({ validateRequests: { allErrors: true, coerceTypes }, validateResponses: false })
  // What is no JSON is text, which the library converts in bodies when it is told to.
  const [typed, text] = [ofRequests(false), ofRequests(true)]
  const ofAnswers = perPath({ validateRequests: false, validateResponses: { allErrors: true } })

  return {
    async checkRequest({ req, url }, operation, input, refusal) {
      const handlers = (input.mediaType === 'application/json' ? typed : text)(operation.path)
      const [objection] = await consult(handlers, standIn(req, operation, url.path, input), response(200))
      if ((refusal === null) === (objection === undefined)) return
      const ours = refusal === null ? 'accepted' : 'refused'
      const words = refusal === null ? (objection?.message ?? '') : wordsOf(refusal)
      if (explain(ours, words) !== null) return
      report({ operation: operation.id, direction: 'request', ours, words })
    },
    async checkResponse(req, operation, answer, headers) {
      for (const words of undeclared(operation, answer, headers))
        report({ operation: operation.id, direction: 'response', ours: 'accepted', words })
      if (typeof answer.body !== 'string' || (answer.mediaType ?? json) !== json) return
      const res = response(answer.status)
      // Whatever was asked for, the answer has to fit the operation.
      const path = operation.path.replaceAll(/\{\w+\}/g, 'x')
      const nothing = { path: {}, query: {}, header: {}, body: undefined, mediaType: '' }
      const asked = standIn(req, operation, path, nothing)
      const objections = await consult(ofAnswers(operation.path), asked, res)
      res.json(answer.body === '' ? undefined : JSON.parse(answer.body))
      for (const { message } of objections)
        report({ operation: operation.id, direction: 'response', ours: 'accepted', words: message })
    },
  }
}

const json = 'application/json'

/** What of an answer stands outside of what the contract declares, besides its body. */
function undeclared(
  operation: Operation,
  { status, body, mediaType = json, headers = {}, cookies = [] }: Answer,
  followed: Readonly<Record<string, string>>,
): string[] {
  if (status >= 500) return []
  const declared = declaredFor(operation.id, status)
  // Which the library says itself.
  if (declared === null) return []
  const names = [...Object.keys({ ...headers, ...followed }), ...(cookies.length > 0 ? ['Set-Cookie'] : [])]
  return [
    ...names
      .filter((name) => !declared.headers.has(name.toLowerCase()))
      .map((name) => `the header ${name} is not declared`),
    ...(body === '' || declared.mediaTypes.has(mediaType) ? [] : [`${mediaType} is not declared`]),
  ]
}

/**
 * The library's handlers for one path of the contract, made when they are asked for. With a document that holds more,
 * it would read all components again for each operation, and try all paths for each message.
 */
function perPath(direction: Pick<OpenApiValidatorOpts, 'validateRequests' | 'validateResponses'>) {
  const made = new Map<string, RequestHandler[]>()
  return (path: string): RequestHandler[] => {
    const handlers = made.get(path) ?? handlersOf(path, direction)
    made.set(path, handlers)
    return handlers
  }
}

/**
 * Without the library's own way to a document, which compiles the schema of all OpenAPI documents every time, to
 * check this one or not.
 */
function handlersOf(path: string, direction: Parameters<typeof perPath>[0]): RequestHandler[] {
  // A copy, since the library writes into it.
  const apiDoc = checkedDocument(extract(contract, new Set([path]))) as unknown as OpenAPIV3.DocumentV3
  const route = {
    basePath: '',
    expressRoute: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    openApiRoute: path,
    pathParams: [],
  }
  const methods = operations.filter((operation) => operation.path === path).map(({ method }) => method)
  const routes = methods.map((method) => ({ ...route, method }))
  const spec = { apiDoc, basePaths: ['/'], routes, serial: 0 }
  return new OpenApiValidator({ ...options, ...direction, apiSpec: apiDoc }).installMiddleware(
    Promise.resolve(spec),
  ) as RequestHandler[]
}

function wordsOf({ message, details }: RequestError): string {
  const { fields = [] }: ToldDetails = details
  return [
    message,
    ...fields.map((fault) => `${`${fault.in} ${fault.field}`.trimEnd()}: ${fault.message}`),
  ].join('\n')
}

/**
 * Runs the library's handlers up to the first objection.
 * @returns all objections. An answer is looked at when `res.json` is called with it: what is wrong with it is
 * added to the same array then.
 */
async function consult(handlers: RequestHandler[], req: Request, res: Response): Promise<Error[]> {
  const objections: Error[] = []
  for (const handler of handlers) {
    await new Promise<void>((done) => {
      const next: NextFunction = (fault?: unknown) => {
        if (fault !== undefined && fault !== null) objections.push(fault as Error)
        done()
      }
      Promise.resolve(handler(req, res, next)).catch(next)
    })
    if (objections.length > 0) break
  }
  return objections
}

/** The request as the library wants to see it. It converts and completes what it gets, so it gets copies. */
function standIn(
  req: IncomingMessage,
  { method }: Operation,
  path: string,
  { query, body, mediaType }: RawInput,
): Request {
  const view = {
    method,
    // What stands in for a body has a media type as well.
    headers: mediaType === '' ? req.headers : { 'content-type': mediaType, ...req.headers },
    // Without the query, which the library would read a second time to refuse characters like `:` and `@`.
    originalUrl: path,
    path,
    baseUrl: '',
    // Express's query has no prototype either, which `__proto__[x]` could change.
    query: Object.assign(Object.create(null) as object, query),
    params: {},
    cookies: {},
    body,
  }
  const descriptors = Object.entries(view).map(([name, value]) => [
    name,
    { value, writable: true, configurable: true },
  ])
  return Object.create(req, Object.fromEntries(descriptors) as PropertyDescriptorMap) as Request
}

function response(status: number): Response {
  const headers = { 'content-type': 'application/json' }
  const res = { statusCode: status, json: () => res, status: () => res, getHeaders: () => headers }
  return res as unknown as Response
}
