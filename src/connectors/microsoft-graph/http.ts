import type { ResolvedOptions } from './options.ts'

/** How one HTTP exchange ended. Only an aborted connection signal is thrown, as its `reason`. */
export type HttpOutcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'broken'; readonly code: string }
  | { readonly kind: 'too_large' }

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Sends one request and reads the whole answer, within the connection's limits of time and size.
 * Redirects are answers here: following one would carry the token to where it points.
 */
export async function sendOnce(options: ResolvedOptions, request: HttpRequest): Promise<HttpOutcome> {
  options.signal?.throwIfAborted()
  const controller = new AbortController()
  const onAbort = () => controller.abort()
  options.signal?.addEventListener('abort', onAbort, { once: true })
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort()
  }, options.requestTimeoutMs)
  try {
    const { method, url, headers, body } = request
    const response = await options.fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: controller.signal,
      ...(body === undefined ? {} : { body }),
    })
    const text = await readText(response, options.maxResponseBytes)
    if (text === null) return { kind: 'too_large' }
    return { kind: 'answer', status: response.status, headers: response.headers, text }
  } catch (error) {
    options.signal?.throwIfAborted()
    return timedOut ? { kind: 'timeout' } : { kind: 'broken', code: networkCode(error) }
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', onAbort)
    // Whatever was not read (an oversized body) must not keep its connection.
    controller.abort()
  }
}

/** The body as text; null as soon as it has more than `maxBytes`, counted after decompression. */
async function readText(response: Response, maxBytes: number): Promise<string | null> {
  if (response.body === null) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size).toString('utf8')
}

/** The system's or undici's code, such as `ECONNREFUSED`: it says enough, and messages may quote addresses. */
function networkCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return 'NETWORK_ERROR'
}
