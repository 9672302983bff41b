import type { IncomingMessage } from 'node:http'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { middleware } from 'express-openapi-validator'
import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { formats } from './formats.ts'
import type { Answer } from './idempotency.ts'
import type { Operation } from './operation.ts'
import type { RawInput } from './validation.ts'

/** One message on which the two validators do not agree. */
export interface Disagreement {
  operation: string
  direction: 'request' | 'response'
  /** What the generated validators say, or that the answer was sent. */
  ours: 'valid' | 'invalid'
  /** What express-openapi-validator says against it; empty when it has no objection. */
  objection: string
}

/** Holds every message against the contract a second time, with another library. */
export interface Oracle {
  checkRequest(req: IncomingMessage, operation: Operation, input: RawInput, valid: boolean): Promise<void>
  checkResponse(req: IncomingMessage, operation: Operation, answer: Answer): Promise<void>
}

/**
 * An oracle over express-openapi-validator, which reads the same `openapi.json` and shares no code with the
 * generated validators but Ajv.
 */
export function createOracle(report: (disagreement: Disagreement) => void): Oracle {
  const handlers = middleware({
    apiSpec: contract as unknown as OpenAPIV3.DocumentV3,
    validateApiSpec: false,
    validateRequests: { allErrors: true },
    validateResponses: { allErrors: true },
    validateSecurity: false,
    formats,
  }) as unknown as RequestHandler[]

  /** Runs the library's handlers over a stand-in for the request. @returns its objection, or null */
  const consult = async (req: Request, res: Response): Promise<Error | null> => {
    for (const handler of handlers) {
      const error = await new Promise<unknown>((done) => {
        const next: NextFunction = (fault?: unknown) => done(fault)
        Promise.resolve(handler(req, res, next)).catch(done)
      })
      if (error !== undefined && error !== null) return error as Error
    }
    return null
  }

  return {
    async checkRequest(req, operation, input, valid) {
      const objection = await consult(standIn(req, input), response(200))
      if (valid === (objection === null)) return
      const ours = valid ? 'valid' : 'invalid'
      report({ operation: operation.id, direction: 'request', ours, objection: objection?.message ?? '' })
    },
    async checkResponse(req, operation, answer) {
      const asked = standIn(req, { path: {}, query: {}, header: {}, body: undefined })
      const res = response(answer.status)
      // The request is not judged here: only its place in the contract is looked up.
      await consult(asked, res)
      const fault = objectionTo(res, answer)
      if (fault !== null)
        report({ operation: operation.id, direction: 'response', ours: 'valid', objection: fault })
    },
  }
}

function objectionTo(res: Response, answer: Answer): string | null {
  try {
    res.json(answer.body === '' ? undefined : JSON.parse(answer.body))
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** The request as the library wants to see it. It converts and completes what it gets, so it gets copies. */
function standIn(req: IncomingMessage, input: RawInput): Request {
  const view = {
    method: req.method === 'HEAD' ? 'GET' : req.method,
    originalUrl: req.url,
    path: (req.url ?? '').split('?')[0],
    baseUrl: '',
    query: input.query,
    params: {},
    cookies: {},
    body: input.body,
  }
  const descriptors = Object.entries(view).map(([name, value]) => [
    name,
    { value, writable: true, configurable: true },
  ])
  return Object.create(req, Object.fromEntries(descriptors) as PropertyDescriptorMap) as Request
}

function response(status: number): Response {
  const res = { statusCode: status, json: () => res, status: () => res, getHeader: () => undefined }
  return res as unknown as Response
}
