import { connect, createServer, type Server, type Socket } from 'node:net'

/** Stands between a client and a Postgres, so that a test can take the database away without stopping it. */
export interface PostgresProxy {
  /** The database's URL, through the proxy. */
  url: string
  /** Refuses connections and breaks those that there are. */
  takeAway(): Promise<void>
  bringBack(): Promise<void>
  /** Lets nothing through any more, in either direction, and keeps all connections open. */
  freeze(): void
}

export interface ProxyOptions {
  /** Like a pooler that passes on no start-up parameter `options`. */
  dropOptions?: boolean
  /** Words of a statement that is never answered: its connection hangs from then on. */
  hangAt?: string
}

/** @param url of the database behind the proxy */
export async function startProxy(
  url: string,
  { dropOptions = false, hangAt }: ProxyOptions = {},
): Promise<PostgresProxy> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    upstream.pipe(client)
    if (hangAt !== undefined)
      client.on('data', (message) => {
        if (message.includes(hangAt)) for (const side of [client, upstream]) side.unpipe().pause()
      })
    if (!dropOptions) client.pipe(upstream)
    else
      client.once('data', (startup) => {
        upstream.write(withoutOptions(startup))
        client.pipe(upstream)
      })
  })
  const listen = (port: number) =>
    new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const own = new URL(url)
  own.port = String(address.port)
  return {
    url: own.href,
    takeAway: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
    bringBack: () => listen(address.port),
    freeze: () => {
      for (const socket of sockets) socket.unpipe().pause()
    },
  }
}

/** A start-up message: its length and the protocol's number, then names and values that end in a zero byte each. */
function withoutOptions(startup: Buffer): Buffer {
  const words = startup.subarray(8).toString('latin1').split('\0')
  const kept: string[] = []
  for (let index = 0; index + 1 < words.length && words[index] !== ''; index += 2)
    if (words[index] !== 'options') kept.push(words[index] ?? '', words[index + 1] ?? '')
  const parameters = Buffer.from(`${kept.join('\0')}\0\0`, 'latin1')
  const head = Buffer.from(startup.subarray(0, 8))
  head.writeInt32BE(8 + parameters.length)
  return Buffer.concat([head, parameters])
}
