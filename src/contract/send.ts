import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringifySetCookie } from 'cookie'
import type { Answer } from './answer.ts'

/**
 * Sends an answer. Resolves when all of it is handed over, or its reader has gone away.
 * @param headers what follows from how the request went
 * @throws what reading a streamed body throws; the connection is closed then, so that nobody takes it for whole
 */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, body, cookies } = answer
  res.writeHead(status, {
    ...contentHeaders(answer),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
    ...(cookies === undefined ? {} : { 'Set-Cookie': cookies.map((cookie) => stringifySetCookie(cookie)) }),
    ...headers,
  })
  // Text as such, so that head and body leave in one piece.
  if (!(body instanceof Readable)) return void res.end(body)
  if (req.method === 'HEAD') {
    body.destroy()
    return void res.end()
  }
  res.flushHeaders()
  await pipeline(body, res).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** What is text says in which characters it is written. */
function contentHeaders({ body, mediaType = 'application/json', length }: Answer): OutgoingHttpHeaders {
  if (body === '') return { 'Content-Length': 0 }
  const isText = typeof body === 'string' || mediaType.startsWith('text/')
  const type = { 'Content-Type': isText ? `${mediaType}; charset=utf-8` : mediaType }
  const known = body instanceof Readable ? length : Buffer.byteLength(body)
  return known === undefined ? type : { ...type, 'Content-Length': known }
}
