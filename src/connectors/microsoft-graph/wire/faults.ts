import * as z from 'zod'
import type { GraphFault } from '../errors.ts'

/** Longest text of an error that is passed on. */
const LONGEST_MESSAGE = 500

/** Most errors within errors that are looked into, and most details of each. */
const DEEPEST = 5
const MOST_DETAILS = 20

/** Other targets are objects, such as `User_` and an id. */
const propertyName = /^[a-z][a-z.]*$/i

const graphError = z.object({
  code: z.string(),
  message: z.string().nullish().catch(null),
  details: z
    .array(z.object({ code: z.string().nullish(), target: z.string().nullish() }))
    .nullish()
    .catch(null),
})
const graphErrorBody = z.object({ error: graphError })

/** What an error may hold further errors and Microsoft's id of the request in; both spellings are documented. */
const outer = z.object({
  innerError: z.record(z.string(), z.unknown()).nullish().catch(null),
  innererror: z.record(z.string(), z.unknown()).nullish().catch(null),
  code: z.string().nullish().catch(null),
  'request-id': z.string().nullish().catch(null),
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
function redact(text: string, secrets: readonly string[]): string {
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
 * @param request what was refused, such as `GET /v1.0/users`
 */
export function faultOf(
  status: number,
  body: unknown,
  secrets: readonly string[],
  request: string,
): GraphFault {
  const parsed = graphErrorBody.safeParse(body)
  const error = parsed.success ? parsed.data.error : { code: `HTTP_${status}` }
  const details = (error.details ?? []).slice(0, MOST_DETAILS)
  const within = parsed.success
    ? withinOf((body as { error: unknown }).error)
    : { codes: [], requestId: null }
  const given = (texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text) => (text ? [clean(text, secrets)] : []))
  const concernsConnection = (status === 401 || status === 403) && !error.code.includes('NonPremiumTenant')
  return {
    kind: concernsConnection ? 'unauthorized' : 'refused',
    status,
    code: clean(error.code, secrets),
    codes: given([error.code, ...details.map(({ code }) => code), ...within.codes]),
    targets: given(details.map(({ target }) => (target && propertyName.test(target) ? target : null))),
    message: clean(error.message ?? `status ${status}`, secrets),
    request,
    requestId: cleanId(within.requestId, secrets),
  }
}

/** Codes of the errors inside an error, from the outside in, and the first request id among them. */
function withinOf(error: unknown): { codes: string[]; requestId: string | null } {
  const codes: string[] = []
  let requestId: string | null = null
  let parsed = outer.safeParse(error)
  for (let depth = 0; parsed.success && depth < DEEPEST; depth++) {
    parsed = outer.safeParse(parsed.data.innerError ?? parsed.data.innererror)
    if (parsed.data?.code) codes.push(parsed.data.code)
    requestId ??= parsed.data?.['request-id'] ?? null
  }
  return { codes, requestId }
}

/** The fault that a refused token request stands for; the `AADSTS…` code tells more than OAuth's word. */
export function tokenFaultOf(status: number, body: unknown, secrets: readonly string[]): GraphFault {
  const parsed = tokenErrorBody.safeParse(body)
  const description = parsed.success ? (parsed.data.error_description ?? '') : ''
  const word = parsed.success ? parsed.data.error : `HTTP_${status}`
  const code = clean(/^AADSTS\d+/.exec(description)?.[0] ?? word, secrets)
  return {
    kind: 'unauthorized',
    status,
    code,
    codes: [code],
    targets: [],
    request: 'the request for a token',
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
