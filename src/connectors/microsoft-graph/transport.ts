import pLimit from 'p-limit'
import { GraphError, invalidResponse } from './errors.ts'
import { type HttpOutcome, sendOnce } from './http.ts'
import type { ResolvedOptions } from './options.ts'
import { createThrottles } from './quotas.ts'
import { retry, type Throttle, type Try } from './retry.ts'
import { createTokenSource } from './tokens.ts'
import { faultOf } from './wire/faults.ts'
import { parseJson } from './wire/json.ts'
import { readRetryAfter } from '../retry-after.ts'

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Absolute address, made by `link` or checked by `followed`. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /**
   * Whether sending it twice does no more than sending it once. A request that is not so is tried again only when
   * Graph said that it did nothing (429).
   */
  readonly repeatable: boolean
  /** Values in the body that no error may show. */
  readonly confidential?: readonly string[]
  /** Called before each try. */
  readonly onTry?: () => void
}

interface GraphAnswer {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON; null where the answer has no body. */
  readonly body: unknown
}

/** One connection to Graph, as readers and writers use it. */
export interface Transport {
  readonly options: ResolvedOptions
  /** Of the quota that a read of `path`, an address or what stands below the version, falls under. */
  throttleOf(path: string): Throttle
  /**
   * Sends `request` until it is answered with success.
   * @throws GraphError
   */
  send(request: GraphRequest): Promise<GraphAnswer>
  /** The address of `path` (such as `/v1.0/users`) with `query`. */
  link(path: string, query?: Readonly<Record<string, string>>): string
  /**
   * A link that an answer asks us to follow.
   * @throws GraphError `invalid_response` when it leads anywhere but below the Graph address: the token goes along.
   */
  followed(link: string): string
  /** What no error may show. */
  secrets(): string[]
}

/** A connection with its own token, throttles and bound of requests under way. */
export function createTransport(options: ResolvedOptions): Transport {
  const tokens = createTokenSource(options)
  const limit = pLimit(options.concurrency)
  const throttleOf = createThrottles()
  const base = new URL(options.graphUrl)

  function outcomeOf(request: GraphRequest, answer: HttpOutcome): Try<GraphAnswer> {
    const what = `${request.method} ${new URL(request.url).pathname}`
    if (answer.kind === 'timeout') return unavailable(request, `${what} was not answered in time`)
    if (answer.kind === 'broken') return unavailable(request, `${what} broke off (${answer.code})`)
    if (answer.kind === 'too_large') return failed(invalidResponse(`${what}: answer too large`))

    const { status, headers } = answer
    const afterMs = readRetryAfter(headers.get('retry-after'), options.now())
    if (status === 429) return { outcome: 'again', fault: { kind: 'throttled' }, afterMs }
    // 501 is for good: what was asked for is not implemented.
    if ((status >= 500 && status !== 501) || status === 408)
      return unavailable(request, `${what} was answered with ${status}`, afterMs)
    const body = answer.text === '' ? null : parseJson(answer.text)
    if (status >= 400) {
      const confidential = [...tokens.secrets(), ...(request.confidential ?? [])]
      return failed(new GraphError(faultOf(status, body, confidential, what)))
    }
    if (status < 200 || status >= 300) return failed(invalidResponse(`${what}: status ${status}`))
    // An answer cut short in transit can look complete; what it lacks shows here.
    if (body === undefined) return failed(invalidResponse(`${what}: not JSON`))
    return { outcome: 'done', value: { status, headers, body } }
  }

  async function attempt(request: GraphRequest): Promise<Try<GraphAnswer>> {
    request.onTry?.()
    const once = async () => {
      const token = await tokens.get()
      const answer = await limit(() =>
        sendOnce(options, {
          method: request.method,
          url: request.url,
          headers: {
            accept: 'application/json',
            ...request.headers,
            authorization: `Bearer ${token}`,
            ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        }),
      )
      return { token, answer }
    }
    const first = await once()
    // A token may end early (revoked, clocks apart): one fresh one, then the refusal stands.
    if (first.answer.kind !== 'answer' || first.answer.status !== 401) return outcomeOf(request, first.answer)
    tokens.discard(first.token)
    return outcomeOf(request, (await once()).answer)
  }

  return {
    options,
    throttleOf,
    secrets: () => tokens.secrets(),
    send: (request) => retry(options, throttleOf(request.url), () => attempt(request)),
    link(path, query = {}) {
      const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      return `${options.graphUrl}${path}${text.length > 0 ? `?${text.join('&')}` : ''}`
    },
    followed(link) {
      const url = URL.parse(link)
      const inside =
        url?.origin === base.origin && url.pathname.startsWith(base.pathname.replace(/\/*$/, '/'))
      if (!url || !inside || url.username !== '' || url.password !== '') {
        throw invalidResponse('a link leads away from Microsoft Graph')
      }
      return url.href
    },
  }
}

function failed(error: GraphError): Try<never> {
  return { outcome: 'failed', error }
}

/** Without knowing whether a request was carried out, only a repeatable one is sent again. */
function unavailable(request: GraphRequest, reason: string, afterMs: number | null = null): Try<never> {
  if (request.repeatable) return { outcome: 'again', fault: { kind: 'unavailable', reason }, afterMs }
  const retryAfterSeconds = Math.max(1, Math.ceil((afterMs ?? 10_000) / 1000))
  return failed(new GraphError({ kind: 'unavailable', retryAfterSeconds, reason }))
}
