import * as z from 'zod'
import type { GraphFault } from '../errors.ts'

/** Longest text of an error that is passed on. */
const LONGEST_MESSAGE = 500

const graphErrorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string().nullish(),
    innerError: z.object({ 'request-id': z.string().optional() }).nullish(),
  }),
})

const tokenErrorBody = z.object({
  error: z.string(),
  error_description: z.string().nullish(),
  trace_id: z.string().nullish(),
})

/**
 * Takes values that must never be seen again out of a text, as they are and URL-encoded in either way.
 * A server may echo what it was sent; what it echoes ends up in logs and on screens.
 */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ s: secret }).toString().slice(2),
    ])
    .filter((secret) => secret.length > 0)
    .reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text)
}

/**
 * The fault that an answer of 4xx stands for. 401 and 403 concern the connection, except that a directory lacks a
 * licence for what was asked (Graph: `Authentication_RequestFromNonPremiumTenantOrB2CTenant`), which is a refusal.
 */
export function faultOf(status: number, body: unknown, secrets: readonly string[]): GraphFault {
  const parsed = graphErrorBody.safeParse(body)
  const error = parsed.success
    ? parsed.data.error
    : { code: `HTTP_${status}`, message: null, innerError: null }
  const concernsConnection = (status === 401 || status === 403) && !error.code.includes('NonPremiumTenant')
  return {
    kind: concernsConnection ? 'unauthorized' : 'refused',
    status,
    code: clean(error.code, secrets),
    message: clean(error.message ?? `status ${status}`, secrets),
    requestId: cleanId(error.innerError?.['request-id'], secrets),
  }
}

/** The fault that a refused token request stands for; the `AADSTS…` code tells more than OAuth's word. */
export function tokenFaultOf(status: number, body: unknown, secrets: readonly string[]): GraphFault {
  const parsed = tokenErrorBody.safeParse(body)
  const description = parsed.success ? (parsed.data.error_description ?? '') : ''
  const word = parsed.success ? parsed.data.error : `HTTP_${status}`
  return {
    kind: 'unauthorized',
    status,
    code: clean(/^AADSTS\d+/.exec(description)?.[0] ?? word, secrets),
    message: clean(description.replace(/^AADSTS\d+:\s*/, '').split(/\s*Trace ID:/)[0] || word, secrets),
    requestId: cleanId(parsed.success ? parsed.data.trace_id : null, secrets),
  }
}

function clean(text: string, secrets: readonly string[]): string {
  const oneLine = redact(text, secrets).replace(/[\p{Cc}\s]+/gu, ' ')
  return oneLine.length > LONGEST_MESSAGE ? `${oneLine.slice(0, LONGEST_MESSAGE)}…` : oneLine
}

function cleanId(id: string | null | undefined, secrets: readonly string[]): string | null {
  return id && /^[\w-]{1,64}$/.test(id) ? redact(id, secrets) : null
}
