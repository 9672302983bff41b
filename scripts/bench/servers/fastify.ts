import type { AddressInfo } from 'node:net'
import { Ajv, type AnySchema } from 'ajv'
import addFormats from 'ajv-formats'
import fastify, { type FastifyInstance } from 'fastify'
import { nanoid } from 'nanoid'
import { formats } from '../../../src/contract/formats.ts'
import type { Services } from '../../../src/contract/serving.ts'
import { RequestError } from '../../../src/domain/errors.ts'
import { paddedEntries } from '../contract.ts'
import { type Entry, successOf } from '../../generate/contract.ts'
import { parametersSchema, toJsonSchema } from '../../generate/schema.ts'
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

declare module 'fastify' {
  interface FastifyRequest {
    admitted: Admitted | null
    started: number
  }
}

/** Ajv as strict as the product: nothing unknown is dropped in silence, and every wrong field is named. */
function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ allErrors: true, useDefaults: true, coerceTypes })
  addFormats.default(ajv)
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  return ajv
}

/** Text becomes numbers and booleans in paths and queries; a JSON body has types of its own. */
const texts = createAjv(true)
const bodies = createAjv(false)

/** Fastify with the contract's schemas, the way its manual shows it. */
runServer(async (services, count) => {
  const app = fastify({
    logger: false,
    bodyLimit: 65_536,
    genReqId: () => `req_${nanoid(16)}`,
  })
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? bodies : texts).compile(schema as AnySchema),
  )
  app.decorateRequest('admitted', null)
  app.decorateRequest('started', 0)
  app.addHook('onRequest', async (request, reply) => {
    request.started = performance.now()
    reply.headers(commonHeaders(request.id))
    request.admitted = await admit(request.headers, services)
    reply.headers(quotaHeaders(request.admitted.quota))
  })
  app.addHook('onResponse', async (request, reply) => {
    logAnswer(services, {
      requestId: request.id,
      method: request.method,
      path: request.url.split('?')[0] ?? '',
      operation: request.routeOptions.config.operation,
      caller: request.admitted?.caller,
      status: reply.statusCode,
      started: request.started,
    })
  })
  app.setErrorHandler((error: Error & { validation?: unknown }, request, reply) => {
    const { validation, message } = error
    const known = validation === undefined ? error : new RequestError('invalid_request', message)
    const { status, body } = refusal(known, request.id)
    return reply.status(status).send(body)
  })
  for (const entry of paddedEntries(count)) addRoute(app, entry, services)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
})

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: string
  }
}

function addRoute(app: FastifyInstance, entry: Entry, services: Services): void {
  const operation = findOperation(entry.operation.operationId)
  const body = entry.operation.requestBody?.content['application/json']?.schema
  const success = successOf(entry)
  app.route({
    method: operation.method,
    url: entry.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    config: { operation: operation.id },
    schema: {
      params: parametersSchema(entry.parameters, 'path'),
      querystring: parametersSchema(entry.parameters, 'query'),
      headers: parametersSchema(entry.parameters, 'header'),
      ...(body === undefined ? {} : { body: toJsonSchema(body) }),
      ...(success.schema === undefined
        ? {}
        : { response: { [success.status]: toJsonSchema(success.schema) } }),
    },
    handler: async (request, reply) => {
      if (request.admitted === null) throw new Error('no request comes here without a caller')
      reply.status(operation.status)
      const { caller } = request.admitted
      return perform(operation, { caller, requestId: request.id }, request, services)
    },
  })
}
