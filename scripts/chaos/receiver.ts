import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** Every one of this many deliveries is refused when it comes for the first time. */
const refusedEvery = 20

export interface Receiver {
  port: number
  url: string
  /** Ids of the deliveries that were accepted, by the user that they tell of. */
  accepted: ReadonlyMap<string, ReadonlySet<string>>
  /** How many deliveries were accepted. */
  total(): number
  /** Deliveries that came once more after they were accepted. */
  again(): number
  /** Deliveries whose bytes were others when they came again. */
  changed(): number
}

/** Receives deliveries, and lets some of them be repeated. */
export async function startReceiver(started: AsyncDisposableStack): Promise<Receiver> {
  const accepted = new Map<string, Set<string>>()
  const bodies = new Map<string, string>()
  const done = new Set<string>()
  let [again, changed] = [0, 0]
  const accept = (id: string, body: string) => {
    if (done.has(id)) again += 1
    done.add(id)
    const { details } = JSON.parse(body) as { details: { userPrincipalName: string } }
    const ids = accepted.get(details.userPrincipalName) ?? new Set()
    accepted.set(details.userPrincipalName, ids.add(id))
  }
  const server = http.createServer((req, res) => {
    let body = ''
    req.setEncoding('utf8').on('data', (text: string) => (body += text))
    req.on('end', () => {
      const id = String(req.headers['webhook-id'])
      const before = bodies.get(id)
      bodies.set(id, body)
      if (before !== undefined && before !== body) changed += 1
      const refused = before === undefined && bodies.size % refusedEvery === 0
      if (!refused) accept(id, body)
      res.writeHead(refused ? 500 : 204).end()
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  started.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    accepted,
    total: () => done.size,
    again: () => again,
    changed: () => changed,
  }
}
