import type { LookupAddress } from 'node:dns'
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type Socket, type TcpNetConnectOpts } from 'node:net'
import { hostOf } from './address-guard.ts'

/** A request, and the judged addresses that its connection may go to. */
export interface ExchangeRequest {
  url: URL
  addresses: readonly LookupAddress[]
  headers: Record<string, string>
  body: Buffer
  /** Ends the exchange, wherever it is. */
  signal: AbortSignal
}

/** What kept a response from arriving whole. */
export type Interruption =
  'timeout' | 'connection_failed' | 'tls_failed' | 'connection_cut' | 'invalid_response'

export interface Exchange {
  /** Null when no response began. */
  status: number | null
  retryAfter: string | undefined
  /** The first bytes of the body, none if it is compressed. */
  bodyStart: Buffer
  /** Null when the whole response arrived, or as much of it as is read. */
  interruption: Interruption | null
}

/** Bytes of a response's body that are read; then the connection is cut. */
export const BODY_BYTES = 1024

const HEADER_BYTES = 16_384

/** Interim responses (status 1xx) before the final one. A receiver has use for one or two. */
const INTERIM_RESPONSES = 8

/** Options of the connection that the types of a request do not know. */
type TriesAddresses = Pick<TcpNetConnectOpts, 'autoSelectFamily' | 'autoSelectFamilyAttemptTimeout'>

/** How long to wait for one address before the next is tried, in milliseconds. */
const ADDRESS_TIMEOUT = 2_500

/**
 * Sends one POST over a connection of its own to one of the given addresses, tried in order, and reads the
 * start of the response. Follows no redirect and uses no proxy. The name in the URL is what the Host header
 * and the TLS handshake carry, and what the certificate has to be for. Never rejects for what the other side
 * does; the connection is closed when this settles.
 */
export async function exchange({ body, ...call }: ExchangeRequest): Promise<Exchange> {
  const { url, signal } = call
  const request = openRequest(call)
  const connection = watchConnection(request, url)
  const chunks: Buffer[] = []
  let response: IncomingMessage | null = null
  let interruption: Interruption | null = null
  try {
    request.end(body)
    response = await responseTo(request)
    await readStart(response, chunks)
    // A body that ends with its connection ends here too when the time is up and the connection is cut.
    signal.throwIfAborted()
  } catch {
    interruption = signal.aborted ? 'timeout' : connection.lost
  } finally {
    request.destroy()
  }
  return {
    status: response?.statusCode ?? null,
    retryAfter: response?.headers['retry-after'],
    bodyStart: Buffer.concat(isCompressed(response) ? [] : chunks).subarray(0, BODY_BYTES),
    interruption,
  }
}

function openRequest({ url, addresses, headers, signal }: Omit<ExchangeRequest, 'body'>): ClientRequest {
  const options: https.RequestOptions & TriesAddresses = {
    method: 'POST',
    headers,
    signal,
    // An agent of its own: nothing is kept alive, shared with another receiver, or sent through a proxy.
    agent: false,
    // An address in the URL is connected to without a look-up; the guard has judged that very address.
    lookup: (_hostname, _options, done) => done(null, [...addresses]),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT,
    maxHeaderSize: HEADER_BYTES,
    insecureHTTPParser: false,
  }
  if (url.protocol === 'http:') return http.request(url, options)
  // A final dot is no part of the name in a handshake (RFC 6066, section 3), and an address is none at all.
  const servername = isIP(hostOf(url)) ? '' : url.hostname.replace(/\.$/, '')
  return https.request(url, { ...options, servername, rejectUnauthorized: true })
}

/** Tells, at any time, what it means if the connection is lost now. */
function watchConnection(request: ClientRequest, url: URL): { lost: Interruption } {
  const connection: { lost: Interruption } = { lost: 'connection_failed' }
  request.on('socket', (socket: Socket) => {
    socket.once('connect', () => {
      connection.lost = url.protocol === 'https:' ? 'tls_failed' : 'connection_cut'
    })
    socket.once('secureConnect', () => (connection.lost = 'connection_cut'))
  })
  const refuse = () => {
    connection.lost = 'invalid_response'
    request.destroy()
  }
  let interim = 0
  request.on('information', () => {
    if (++interim > INTERIM_RESPONSES) refuse()
  })
  request.on('upgrade', refuse)
  request.on('error', (error: NodeJS.ErrnoException) => {
    // Node's parser of HTTP refused what it read; whoever reads the body hears of a lost connection only.
    if (error.code?.startsWith('HPE_') === true) refuse()
  })
  return connection
}

/** Rejects when the connection ends without a response. */
function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
    // Without an error, after a response that asks for another protocol.
    request.once('close', () => reject(new Error('The connection is closed.')))
  })
}

/** Adds to `chunks` until there is enough, or the body has ended. */
async function readStart(response: IncomingMessage, chunks: Buffer[]): Promise<void> {
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= BODY_BYTES) return
  }
}

/** Compressed although the request asks for none: unreadable, and not worth unpacking. */
function isCompressed(response: IncomingMessage | null): boolean {
  return (response?.headers['content-encoding'] ?? 'identity') !== 'identity'
}
