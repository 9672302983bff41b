import * as z from 'zod'
import { GraphError, invalidResponse } from './errors.ts'
import { sendOnce } from './http.ts'
import type { ResolvedOptions } from './options.ts'
import { retry, type Throttle, type Try } from './retry.ts'
import { parseJson } from './wire/json.ts'
import { tokenFaultOf } from './wire/faults.ts'
import { readRetryAfter } from '../retry-after.ts'

/** Where requests get their access token. */
export interface TokenSource {
  /** A token that is valid for some time yet. Callers at the same time share one request. */
  get(): Promise<string>
  /** Says that Graph refused `token`, so that the next `get` fetches another. */
  discard(token: string): void
  /** What no error may show: the client's secret and the latest tokens, as a discarded one may still be good. */
  secrets(): string[]
}

interface HeldToken {
  readonly value: string
  readonly renewAt: number
}

const TOKENS_REMEMBERED = 8

const tokenBody = z.object({
  token_type: z.string().regex(/^bearer$/i),
  // Goes into a header: anything but printable ASCII would be an injection.
  access_token: z.string().regex(/^[\x21-\x7e]{1,16384}$/),
  expires_in: z.coerce.number().positive(),
})

/**
 * Client-credentials tokens of one connection, kept in memory only. A token is renewed five minutes before it expires,
 * or when a tenth of its life is left if that is later.
 * Source of the request's form: Microsoft identity platform, "OAuth 2.0 client credentials flow".
 */
export function createTokenSource(options: ResolvedOptions): TokenSource {
  // Its own: login throttles apart from Graph.
  const throttle: Throttle = { resumeAt: 0 }
  let held: HeldToken | null = null
  let flight: Promise<HeldToken> | null = null
  let latest: string[] = []
  const secrets = () => [options.clientSecret, ...latest]

  async function renew(): Promise<HeldToken> {
    try {
      held = await retry(options, throttle, () => requestToken(options, secrets()))
      latest = [held.value, ...latest].slice(0, TOKENS_REMEMBERED)
      return held
    } finally {
      flight = null
    }
  }

  return {
    async get() {
      if (held && options.now() < held.renewAt) return held.value
      flight ??= renew()
      return (await flight).value
    },
    discard(token) {
      if (held?.value === token) held = null
    },
    secrets,
  }
}

async function requestToken(options: ResolvedOptions, secrets: readonly string[]): Promise<Try<HeldToken>> {
  const { loginUrl, graphUrl, entraTenantId, clientId, clientSecret } = options
  const askedAt = options.now()
  const answer = await sendOnce(options, {
    method: 'POST',
    url: `${loginUrl}/${encodeURIComponent(entraTenantId)}/oauth2/v2.0/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${new URL(graphUrl).origin}/.default`,
    }).toString(),
  })
  const unavailable = (reason: string, afterMs: number | null = null): Try<HeldToken> => ({
    outcome: 'again',
    fault: { kind: 'unavailable', reason },
    afterMs,
  })
  if (answer.kind === 'timeout') return unavailable('the token endpoint did not answer in time')
  if (answer.kind === 'broken') return unavailable(`the token endpoint could not be reached (${answer.code})`)
  if (answer.kind === 'too_large')
    return { outcome: 'failed', error: invalidResponse('token answer too large') }

  const { status } = answer
  const afterMs = readRetryAfter(answer.headers.get('retry-after'), options.now())
  if (status === 429) return { outcome: 'again', fault: { kind: 'throttled' }, afterMs }
  if (status >= 500) return unavailable(`the token endpoint answered ${status}`, afterMs)
  const body = parseJson(answer.text)
  if (status >= 400) {
    return { outcome: 'failed', error: new GraphError(tokenFaultOf(status, body, secrets)) }
  }
  const token = tokenBody.safeParse(body)
  if (status !== 200 || !token.success) {
    return { outcome: 'failed', error: invalidResponse(`no token in the answer (status ${status})`) }
  }
  const lifeMs = token.data.expires_in * 1000
  const renewAt = askedAt + lifeMs - Math.min(300_000, lifeMs / 10)
  return { outcome: 'done', value: { value: token.data.access_token, renewAt } }
}
