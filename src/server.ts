import {
  createServer,
  IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerOptions,
  ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Express } from 'express'
import { newRequestId, readRequestId } from './contract/request-id.ts'

/** A listening server whose work can be put in later: until then it answers 503. */
export interface HttpServer {
  port: number
  serve(app: Express): void
  /**
   * Says that it is about to go, and goes on answering: it is not ready any more, so that balancers send nothing new,
   * and asks every client to close its connection.
   */
  drain(): void
  /** Takes no more requests, lets the running ones end, and gives up on them after `timeout` milliseconds. */
  close(timeout: number): Promise<void>
}

/**
 * How long an idle connection is kept, in milliseconds: longer than balancers do (60 s by default), since whoever
 * closes it must not be the one who does not know of the next request.
 */
const keepAliveTimeout = 75_000

/** Codes of Node's HTTP parser that deserve another status than 400. */
const parserStatus: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/**
 * @param timeouts other than Node's: headers within a minute, the whole request within five
 * @throws Error with a message that says what to do, when the port is taken or not allowed.
 */
export async function listen(
  port: number,
  host: string,
  timeouts: Pick<ServerOptions, 'requestTimeout' | 'connectionsCheckingInterval'> = {},
): Promise<HttpServer> {
  let handle: RequestListener = (req, res) => {
    // Alive already: a migration that takes its time is no reason to be killed.
    if (req.url === '/healthz') return answer(res, 200, '{"status":"ok"}')
    res.setHeader('Retry-After', '1')
    answer(res, 503, '{"error":{"code":"unavailable","message":"The server is starting."}}')
  }
  let draining = false
  class Incoming extends IncomingMessage {}
  class Outgoing extends ServerResponse {
    override writeHead(status: number, ...given: unknown[]): this {
      if (draining) this.shouldKeepAlive = false
      return super.writeHead(status, ...(given as [OutgoingHttpHeaders?]))
    }
  }
  const messages = { IncomingMessage: Incoming, ServerResponse: Outgoing }
  // Node's own refusal of a request without a host has no body, and lets two of them pass.
  const server = createServer({ ...timeouts, ...messages, requireHostHeader: false }, (req, res) => {
    if (!namesOneHost(req)) refuse(req, res)
    else if (draining && isReadiness(req)) answer(res, 503, '{"status":"draining"}')
    else handle(req, res)
  })
  server.keepAliveTimeout = keepAliveTimeout
  server.on('clientError', refuseUnreadable)
  await bind(server, port, host)
  return {
    port: (server.address() as AddressInfo).port,
    serve(app) {
      // Express gives each message its own prototype. On one that has it already, the engine keeps what it knows.
      app.request = Object.setPrototypeOf(Incoming.prototype, app.request) as Express['request']
      app.response = Object.setPrototypeOf(Outgoing.prototype, app.response) as Express['response']
      handle = app
    },
    drain: () => void (draining = true),
    close: (timeout) =>
      new Promise((closed) => {
        const timer = setTimeout(() => server.closeAllConnections(), timeout)
        // A client that keeps its connection open after its last answer is not waited for.
        const sweep = setInterval(() => server.closeIdleConnections(), 50)
        server.close(() => {
          clearTimeout(timer)
          clearInterval(sweep)
          closed()
        })
      }),
  }
}

const isReadiness = ({ url }: IncomingMessage) => url?.split('?', 1)[0] === '/readyz'

function answer(res: ServerResponse, status: number, body: string): void {
  res.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((bound, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        failed(
          new Error(
            `Port ${port} on ${host} is taken. Stop what runs there, or choose another: PORT=3001 make run`,
          ),
        )
      } else if (error.code === 'EACCES')
        failed(new Error(`This user may not serve on port ${port}. Choose another with PORT.`))
      else failed(error)
    })
    server.listen(port, host, bound)
  })
}

/** One host, which none but HTTP/1.0 may do without (RFC 9112, section 3.2). */
function namesOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') hosts += 1
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0')
}

function refuse(req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(400, {
    'Content-Type': 'application/json',
    'Content-Length': unreadable.length,
    'X-Request-Id': readRequestId(req),
    Connection: 'close',
  })
  res.end(unreadable)
}

const unreadable = '{"error":{"code":"invalid_request","message":"This is not a request that can be read."}}'

/** What is not HTTP never reaches the app. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket | NodeJS.WritableStream): void {
  if ('writable' in socket && !socket.writable) return
  const status = parserStatus[error.code ?? ''] ?? '400 Bad Request'
  const headers = [
    'Content-Type: application/json',
    `Content-Length: ${unreadable.length}`,
    `X-Request-Id: ${newRequestId()}`,
    'Connection: close',
  ]
  socket.end([`HTTP/1.1 ${status}`, ...headers, '', unreadable].join('\r\n'))
}
