import { readRetryAfter } from '../retry-after.ts'
import { exchange as send, judgeTarget, type TargetRules } from '../webhooks/index.ts'
import { type Provider, refuseUrl } from './addresses.ts'
import type { Message } from './message.ts'
import { readSlack, toSlack } from './slack.ts'
import { readTeams, toTeams } from './teams.ts'

interface Post {
  provider: Provider
  url: string
  message: Message
}

/** How an attempt went. */
type Outcome =
  | { state: 'sent'; error: null }
  | { state: 'refused' | 'gone'; error: string }
  | { state: 'failed'; error: string; retryAfter: number | null }

export interface ChatOptions {
  /** Where connections may go to. */
  rules: TargetRules
  /** Sends one request; over the network when left out. */
  exchange?: typeof send
}

export interface Chat {
  /** What is wrong with a URL as one of the provider's, in words; null when nothing is. */
  refuseUrl(provider: Provider, url: string): Promise<string | null>
  /** Makes one attempt. Whatever goes wrong is told by the outcome, which never names the URL. */
  post(post: Post): Promise<Outcome>
}

/** How an attempt is made with each provider, and what its answers mean; null leaves it to the status. */
const providers = {
  slack: { render: toSlack, read: readSlack },
  teams: { render: toTeams, read: readTeams },
}

/** Milliseconds for everything: resolving, connecting, sending, and reading the answer. */
const timeout = 15_000

/** Posts to channels of Slack and Teams. The target is judged anew each time, and redirects are not followed. */
export function createChat({ rules, exchange = send }: ChatOptions): Chat {
  return {
    refuseUrl: (provider, url) => refuseUrl(provider, url, rules),
    async post({ provider, url, message }) {
      const { render, read } = providers[provider]
      const body = Buffer.from(render(message))
      const signal = AbortSignal.timeout(timeout)
      const judgement = await judgeTarget(url, { ...rules, signal })
      if (!judgement.allowed) return failed(signal.aborted ? 'timeout' : judgement.reason)
      const answer = await exchange({
        url: judgement.url,
        addresses: judgement.addresses,
        headers: {
          'content-type': 'application/json',
          'content-length': String(body.length),
          'accept-encoding': 'identity',
          'user-agent': 'Tenantry/1.0',
        },
        body,
        signal,
      })
      const { status, interruption } = answer
      if (interruption !== null || status === null) return failed(interruption ?? 'invalid_response')
      const said = read(status, new TextDecoder().decode(answer.bodyStart))
      if (said === 'sent') return { state: 'sent', error: null }
      const { state, error } = said
      if (state === 'failed') return failed(error)
      if (status === 429 || status >= 500 || status === 408) {
        const wait = readRetryAfter(answer.retryAfter, Date.now())
        return failed(error, wait === null ? null : Math.ceil(wait / 1000))
      }
      if (status < 400) return failed(status >= 300 ? 'redirected' : error)
      return { state: state ?? 'refused', error }
    },
  }
}

const failed = (error: string, retryAfter: number | null = null): Outcome => ({
  state: 'failed',
  error,
  retryAfter,
})
