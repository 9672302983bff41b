import { randomInt } from 'node:crypto'

/** Longer than any answer takes, in milliseconds. */
const sendTimeout = 30_000

export interface Reply {
  status: number
  body: unknown
}

/** Sends one request to one of several servers. Resolves with null when no answer came. */
export type Send = (path: string, request: RequestInit, server?: number) => Promise<Reply | null>

/** @param hear is told of each answer that says that the server is at fault and not only away */
export const sender =
  (baseUrls: readonly string[], hear: (fault: string) => void): Send =>
  async (path, request, server = randomInt(baseUrls.length)) => {
    try {
      const response = await fetch(`${baseUrls[server % baseUrls.length]}${path}`, {
        ...request,
        signal: AbortSignal.timeout(sendTimeout),
      })
      const text = await response.text()
      const body: unknown = text === '' ? null : JSON.parse(text)
      if (response.status >= 500 && response.status !== 503) hear(`${response.status} for ${path}: ${text}`)
      return { status: response.status, body }
    } catch {
      return null
    }
  }

export const json = (authorization: { Authorization: string }, body: object, headers = {}): RequestInit => ({
  method: 'POST',
  headers: { ...authorization, ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})
