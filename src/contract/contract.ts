import type { RequestHandler } from 'express'
import { tables as contractTables } from '../../generated/operations.ts'
import { addressKey } from './address.ts'
import { createMatcher, toPlainPath } from './dispatch.ts'
import { discardBody } from './discard-body.ts'
import type { Tables } from './operation.ts'
import { originOf } from './origin.ts'
import type { RequestContext } from './request-context.ts'
import { respond } from './pipeline.ts'
import { readRequestId } from './request-id.ts'
import { send } from './send.ts'
import { serve, type Services, type Surface } from './serving.ts'

export interface ContractOptions {
  /** What is served; the contract's own unless a test or a benchmark changes it. */
  tables?: Tables | undefined
  /** Where people reach the server; each request says so itself when left out. */
  publicUrl?: string | null | undefined
}

/** The Express middleware that answers every request below a surface's base path, and passes on all others. */
export function createContract(
  surfaces: readonly Surface[],
  services: Services,
  { tables = contractTables, publicUrl }: ContractOptions = {},
): RequestHandler {
  const match = createMatcher(tables.operations)
  const served = surfaces.map((surface) => serve(surface, tables, services))

  return (req, res, next) => {
    req.url = toOriginForm(req.url)
    const [sent = '', search = ''] = splitOnce(req.url, '?')
    const path = toPlainPath(sent)
    const found = match(path)
    const [operation] = found?.operations.values() ?? []
    const serving = served.find(({ name, facts: { basePath } }) =>
      operation === undefined ? isRefusedBy(basePath, path) : name === operation.surface,
    )
    if (serving === undefined) {
      if (sent.includes('//')) req.url = sent.replaceAll(/\/{2,}/g, '/') + req.url.slice(sent.length)
      return next()
    }

    const requestId = readRequestId(req)
    const started = performance.now()
    let address: string | undefined
    // Methods rather than getters, with which every context would be an object of a kind of its own.
    const context: RequestContext = {
      req,
      method: req.method === 'HEAD' ? 'GET' : req.method,
      requestId,
      address: () => (address ??= addressKey(req.ip ?? '')),
      url: { path, search, origin: () => publicUrl ?? originOf(req) },
      match: found,
      operation: null,
      scheme: null,
      caller: null,
      quota: null,
      cookie: null,
      readAhead: null,
      afterwards: new DisposableStack(),
    }
    const work = async () => {
      const { answer, headers } = await respond(serving, context)
      const sent = send(req, res, answer, headers)
      discardBody(req, context.operation?.bodyLimit)
      await sent
      services.log.info({
        requestId,
        method: req.method,
        // Never what was asked for: ids may be emails, and what leads nowhere may be anything.
        path: operation?.path,
        operation: context.operation?.id,
        organizationId: context.caller?.organizationId,
        actor: context.caller?.actor,
        status: answer.status,
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
      })
    }
    const answered = work().catch(next)
    services.inFlight?.track(answered)
  }
}

/** What leads to no operation is its surface's to refuse. The surface's document is public, and no operation. */
const isRefusedBy = (basePath: string, path: string) =>
  path === basePath || (path.startsWith(`${basePath}/`) && path !== `${basePath}/openapi.json`)

/** `GET http://host/path` asks for the same as `GET /path` (RFC 9112, section 3.2.2). */
const toOriginForm = (target: string) =>
  target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*\/?/i, '/')

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
