import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler } from 'express'
import { middleware } from 'express-openapi-validator'
import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js'
import { checkedDocument } from '../../src/contract/checked-document.ts'
import { explain } from '../../src/contract/deliberate-differences.ts'
import { formats } from '../../src/contract/formats.ts'
import type { ErrorCode } from '../../src/domain/errors.ts'
import { looseReference } from './loose-reference.ts'
import { jsonOf, send, type WireRequest } from './requests.ts'
import type { Headers, Trial } from './trials/trial.ts'

/** Whether a request fits the contract. What becomes of it then does not matter here. */
export interface Verdict {
  verdict: 'accepted' | 'refused'
  /** What is said against it. */
  words: string
}

/** Somebody who decides that. */
export type Judge = (request: WireRequest) => Promise<Verdict>

/** One surface of Tenantry, over HTTP. @param present the credentials for a request, which may end them */
export const tenantry =
  (baseUrl: string, present: () => Headers | Promise<Headers>, trial: Trial): Judge =>
  async (request) => {
    const headers = await present()
    const answer = await send(baseUrl, { ...request, headers: { ...request.headers, ...headers } })
    const { status, body } = answer
    if (status >= 500) throw new Error(`answered ${status}: ${body}`)
    const json = jsonOf(answer)
    const refusal = json === null ? null : trial.readRefusal(status, json)
    const fields = refusal?.fields ?? []
    const words = fields.map((fault) => `${`${fault.in ?? ''} ${fault.field}`.trim()}: ${fault.message}`)
    // What the contract rules out in a path is answered as not found, with the parameter named.
    const refused =
      (refusal !== null && contractRefusals.has(refusal.code) && !beyondContract.has(refusal.message)) ||
      (refusal?.code === 'not_found' && (fields.length > 0 || refusal.message === 'There is no such path.'))
    return { verdict: refused ? 'refused' : 'accepted', words: [refusal?.message, ...words].join('\n') }
  }

/** Refusals of what fits the contract, for what no schema can know: clocks, time zones, currencies, rules, others' addresses. */
const beyondContract = new Set([
  'A finding cannot be accepted until then.',
  'There is no such schedule.',
  'There is no such rule.',
  'These prices cannot be taken.',
  'A key cannot end then.',
  'There is no such tenant.',
  'Nothing can be posted there.',
  'These preferences cannot be kept.',
  'Alerts cannot be like this.',
  'There is no such chat integration.',
  'There is no such webhook.',
])

const contractRefusals = new Set<ErrorCode>([
  'invalid_request',
  'payload_too_large',
  'unsupported_media_type',
])

/**
 * A server of another make over the same contract: Express with its own body and query parsers, and
 * express-openapi-validator as its authors show it.
 */
export async function startReference(
  document: object,
): Promise<{ judge: Judge; close: () => Promise<void> }> {
  const app = express()
  app.use(express.json({ limit: 65536, strict: false }))
  app.use(express.urlencoded({ limit: 65536, extended: false }))
  app.use(looseReference(document))
  const validator = (coerceTypes: boolean) =>
    express.Router().use(
      middleware({
        apiSpec: checkedDocument(document) as OpenAPIV3.DocumentV3,
        validateApiSpec: false,
        validateRequests: { allErrors: true, coerceTypes },
        validateResponses: false,
        validateSecurity: false,
        ajvFormats: { mode: 'full' },
        formats,
      }),
    )
  // Forms have text where JSON has types.
  const [ofJson, ofForms] = [validator(false), validator(true)]
  app.use((req, res, next) => (req.is('urlencoded') ? ofForms : ofJson)(req, res, next))
  app.use((_req, res) => void res.status(200).end())
  app.use(((error: { status?: number; message: string }, _req, res, _next) => {
    // In a header, since HEAD has no body.
    res.set('X-Objection', encodeURIComponent(error.message).slice(0, 4000))
    res.status(error.status ?? 500).end()
  }) satisfies ErrorRequestHandler)
  const http = createServer(app)
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const baseUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    judge: async (request) => {
      const { status, headers } = await send(baseUrl, request)
      const words = decodeURIComponent(String(headers['x-objection'] ?? ''))
      if (status >= 500) throw new Error(`the reference failed: ${words}`)
      return { verdict: status === 200 ? 'accepted' : 'refused', words }
    },
    close: () =>
      new Promise((closed) => {
        http.close(() => closed())
        http.closeAllConnections()
      }),
  }
}

/**
 * Puts a request before both.
 * @returns their verdict, or the name of the deliberate difference between them
 * @throws Error when they do not agree and should
 */
export async function compare(
  request: WireRequest,
  { ours, theirs }: { ours: Judge; theirs: Judge },
): Promise<Verdict['verdict'] | { difference: string }> {
  const [mine, other] = await Promise.all([ours(request), theirs(request)])
  if (mine.verdict === other.verdict) return mine.verdict
  const difference = explain(mine.verdict, (mine.verdict === 'refused' ? mine : other).words)
  if (difference !== null) return { difference }
  throw new Error(
    `Tenantry ${mine.verdict} what the reference ${other.verdict}:\n${JSON.stringify(request)}\n` +
      `Tenantry: ${mine.words}\nreference: ${other.words}`,
  )
}
