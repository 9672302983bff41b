import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import { middleware } from 'express-openapi-validator'
import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js'
import { nanoid } from 'nanoid'
import type { Services } from '../../../src/contract/serving.ts'
import { RequestError } from '../../../src/domain/errors.ts'
import type { Entry } from '../../generate/contract.ts'
import { paddedEntries, toDocument } from '../contract.ts'
import {
  admit,
  type Admitted,
  commonHeaders,
  findOperation,
  logAnswer,
  perform,
  quotaHeaders,
  refusal,
} from './work.ts'
import { runServer } from './process.ts'

interface Locals {
  requestId?: string
  admitted?: Admitted
  operation?: string
}

/** Express with express-openapi-validator before its routes, the way its manual shows it. */
runServer(async (services, count) => {
  const entries = paddedEntries(count)
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(logged(services))
  app.use(async (req, res: Response<unknown, Locals>, next) => {
    const admitted = await admit(req.headers, services)
    res.locals.admitted = admitted
    res.set(quotaHeaders(admitted.quota))
    next()
  })
  app.use(express.json({ limit: 65_536 }))
  app.use(
    middleware({
      apiSpec: toDocument(entries) as unknown as OpenAPIV3.DocumentV3,
      validateApiSpec: false,
      validateRequests: { allErrors: true },
      validateResponses: { allErrors: true },
      validateSecurity: false,
    }),
  )
  for (const entry of entries) addRoute(app, entry, services)
  app.use(((error: Error & { status?: number }, _req, res: Response<unknown, Locals>, _next) => {
    const { status, message } = error
    const refused = status !== undefined && status < 500
    const known = refused ? new RequestError('invalid_request', message) : error
    const encoded = refusal(known, res.locals.requestId ?? '')
    res.status(encoded.status).json(encoded.body)
  }) satisfies ErrorRequestHandler)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  return (server.address() as AddressInfo).port
})

function logged(services: Services): RequestHandler {
  return (req, res: Response<unknown, Locals>, next) => {
    const started = performance.now()
    const requestId = `req_${nanoid(16)}`
    res.locals.requestId = requestId
    res.set(commonHeaders(requestId))
    const { path, method } = req
    res.once('finish', () =>
      logAnswer(services, {
        requestId,
        method,
        path,
        operation: res.locals.operation,
        caller: res.locals.admitted?.caller,
        status: res.statusCode,
        started,
      }),
    )
    next()
  }
}

function addRoute(app: Express, entry: Entry, services: Services): void {
  const operation = findOperation(entry.operation.operationId)
  const path = entry.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app[entry.method](path, async (req, res: Response<unknown, Locals>) => {
    const { admitted, requestId } = res.locals
    if (admitted === undefined || requestId === undefined)
      throw new Error('no request comes here without a caller')
    res.locals.operation = operation.id
    const { caller } = admitted
    res.status(operation.status).json(await perform(operation, { caller, requestId }, req, services))
  })
}
