import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import https from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterEach } from '@jest/globals'
import { generate } from 'selfsigned'

/** A request as it came in, with what its connection says of the way it came. */
export interface Received {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
  /** The address of this machine that it came to. */
  address: string
  /** The name in the TLS handshake; null without one. */
  servername: string | null
}

export interface Receiver {
  port: number
  /** Its URL by address. */
  url: string
  received: Received[]
  /** Connections so far, and those still open. */
  connections: { opened: number; open: number }
}

export interface Certificate {
  key: string
  cert: string
}

interface Place {
  host?: string
  port?: number
}

/** Receivers on this machine's addresses, closed after the test that started them. */
export function useReceivers() {
  const open: { server: Server; sockets: Set<Socket> }[] = []
  afterEach(async () => {
    for (const { server, sockets } of open.splice(0)) {
      const closed = new Promise((done) => server.close(done))
      for (const socket of sockets) socket.destroy()
      await closed
    }
  })

  async function listen(
    server: Server,
    scheme: string,
    received: Received[],
    { host = '127.0.0.1', port = 0 }: Place = {},
  ): Promise<Receiver> {
    const sockets = new Set<Socket>()
    const connections = { opened: 0, open: 0 }
    server.on('connection', (socket: Socket) => {
      connections.opened++
      connections.open++
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        connections.open--
        sockets.delete(socket)
      })
    })
    await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening))
    open.push({ server, sockets })
    const bound = (server.address() as AddressInfo).port
    const name = host.includes(':') ? `[${host}]` : host
    return { port: bound, url: `${scheme}://${name}:${bound}/hook`, received, connections }
  }

  return {
    /** Answers each request with `respond`, or 200 and `ok`, once its body has come. */
    startReceiver(
      respond: RequestListener = (_request, response) => void response.end('ok'),
      { tls, ...place }: Place & { tls?: Certificate } = {},
    ): Promise<Receiver> {
      const received: Received[] = []
      const listener = (request: IncomingMessage, response: ServerResponse) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
          received.push(toReceived(request, Buffer.concat(chunks)))
          void respond(request, response)
        })
      }
      const server = tls === undefined ? http.createServer(listener) : https.createServer(tls, listener)
      server.on('tlsClientError', () => {})
      return listen(server, tls === undefined ? 'http' : 'https', received, place)
    },

    /** Hands over each connection as it comes, for answers that no server of HTTP would give. */
    startRawReceiver(onConnection: (socket: Socket) => void, place?: Place): Promise<Receiver> {
      return listen(createServer(onConnection), 'http', [], place)
    },
  }
}

/** A certificate, signed by itself, for names and addresses. */
export async function createCertificate(names: string[], addresses: string[] = []): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? 'none' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  })
  return { key, cert }
}

function toReceived(request: IncomingMessage, body: Buffer): Received {
  const { servername } = request.socket as TLSSocket
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body,
    address: request.socket.localAddress ?? '',
    servername: typeof servername === 'string' ? servername : null,
  }
}
