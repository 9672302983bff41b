import type { RequestHandler } from 'express'
import { operations as contractOperations, surfaces as surfaceFacts } from '../../generated/operations.ts'
import { addressKey } from './address.ts'
import { createMatcher, toPlainPath } from './dispatch.ts'
import { readRest } from './linger.ts'
import type { Operation } from './operation.ts'
import { originOf } from './origin.ts'
import type { Exchange } from './exchange.ts'
import { createPipeline, type Services, type Surface } from './pipeline.ts'
import { readRequestId } from './request-id.ts'

export interface ContractOptions {
  /** The operation table; the contract's own unless a benchmark pads it. */
  operations?: readonly Operation[] | undefined
  /** Where people reach the server; each request says so itself when left out. */
  publicUrl?: string | null | undefined
}

/** The Express middleware that answers every request below a surface's base path, and passes on all others. */
export function createContract(
  surfaces: readonly Surface[],
  services: Services,
  { operations = contractOperations, publicUrl }: ContractOptions = {},
): RequestHandler {
  const match = createMatcher(operations)
  const pipelines = surfaces.map((surface) => {
    const own = operations.filter((operation) => operation.surface === surface.name)
    return {
      name: surface.name,
      basePath: surfaceFacts[surface.name].basePath,
      run: createPipeline(surface, own, services),
    }
  })

  return (req, res, next) => {
    req.url = toOriginForm(req.url)
    const [sent = '', search = ''] = splitOnce(req.url, '?')
    const path = toPlainPath(sent)
    const found = match(path)
    const [operation] = found?.operations.values() ?? []
    // What leads to no operation is its surface's to refuse.
    const pipeline = pipelines.find(({ name, basePath }) =>
      operation === undefined
        ? path === basePath || path.startsWith(`${basePath}/`)
        : name === operation.surface,
    )
    if (pipeline === undefined) {
      if (sent.includes('//')) req.url = sent.replaceAll(/\/{2,}/g, '/') + req.url.slice(sent.length)
      return next()
    }

    const requestId = readRequestId(req)
    const started = performance.now()
    let address: string | undefined
    // Methods rather than getters, with which every exchange would be an object of a kind of its own.
    const exchange: Exchange = {
      req,
      method: req.method === 'HEAD' ? 'GET' : req.method,
      requestId,
      address: () => (address ??= addressKey(req.ip ?? '')),
      url: { path, search, origin: () => publicUrl ?? originOf(req) },
      match: found,
      operation: null,
      caller: null,
      quota: null,
      readAhead: null,
      afterwards: new DisposableStack(),
    }
    const send = ({ answer, headers }: Awaited<ReturnType<typeof pipeline.run>>) => {
      res.writeHead(answer.status, {
        ...(answer.body === ''
          ? {}
          : { 'Content-Type': `${answer.mediaType ?? 'application/json'}; charset=utf-8` }),
        'Content-Length': Buffer.byteLength(answer.body),
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'X-Request-Id': requestId,
        ...headers,
      })
      // As text, so that head and body leave in one piece.
      res.end(answer.body)
      readRest(req, exchange.operation?.bodyLimit)
      services.log.info({
        requestId,
        method: req.method,
        // Never what was asked for: ids may be emails, and what leads nowhere may be anything.
        path: operation?.path,
        operation: exchange.operation?.id,
        organizationId: exchange.caller?.organizationId,
        actor: exchange.caller?.actor,
        status: answer.status,
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
      })
    }
    const answered = pipeline.run(exchange).then(send).catch(next)
    services.underWay?.track(answered)
  }
}

/** `GET http://host/path` asks for the same as `GET /path` (RFC 9112, section 3.2.2). */
const toOriginForm = (target: string) =>
  target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*\/?/i, '/')

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
