import { setTimeout as sleep } from 'node:timers/promises'
import type { Sent } from './counts.ts'
import type { ChaosCustomer } from './customer.ts'
import { json, type Reply, type Send } from './send.ts'

/** Rows of each imported file. */
export const rowsPerImport = 20_000
/** From one file to the next, which can only be sent when the one before is received. */
const importPause = 2_000
/** How long a client waits before it sends something again, in milliseconds. */
const pause = 100

export interface Traffic {
  /** Events sent once, whatever becomes of them. */
  tracks: Sent
  /** Events with an id, sent until they are acknowledged. */
  repeatedTracks: Sent
  /** Names of users, made with a key that is repeated until there is an answer. */
  creates: Sent
  /** Numbers of imported files. */
  imports: Sent
  /** Creates whose answers named more than one user. */
  changedAnswers(): number
  /** Lets every client end what it has begun. */
  stop(): Promise<void>
}

/** Clients that send for as long as they are let. */
export function startTraffic(customer: ChaosCustomer, send: Send): Traffic {
  const stopping = new AbortController()
  const tracks: Sent = new Map()
  const repeatedTracks: Sent = new Map()
  const creates: Sent = new Map()
  const imports: Sent = new Map()
  let changedAnswers = 0
  let number = 0
  const next = () => (number += 1)

  /** Sends until it is answered with `status`; sometimes to two servers at once. */
  async function insist(path: string, request: RequestInit, status: number): Promise<Reply[]> {
    const twice = next() % 5 === 0
    for (;;) {
      const replies = await Promise.all([
        send(path, request, twice ? 0 : undefined),
        ...(twice ? [send(path, request, 1)] : []),
      ])
      const done = replies.filter((reply) => reply?.status === status)
      if (done.length > 0) return done as Reply[]
      await sleep(pause)
    }
  }

  const track = async () => {
    const name = `track ${next()}`
    tracks.set(name, false)
    const body = { user_id: 'lena', event_name: name }
    const reply = await send('/userpilot/v1/track', json(customer.userpilot, body))
    tracks.set(name, reply?.status === 202)
    if (reply === null) await sleep(pause)
  }
  const trackUntilKnown = async () => {
    const name = `repeated ${next()}`
    repeatedTracks.set(name, false)
    const body = { user_id: 'lena', event_name: name, event_id: name }
    await insist('/userpilot/v1/track', json(customer.userpilot, body), 202)
    repeatedTracks.set(name, true)
  }
  const create = async () => {
    const name = `user${next()}@adatum.example`
    creates.set(name, false)
    const request = json(
      customer.opsPilot365,
      { userPrincipalName: name, displayName: name },
      { 'Idempotency-Key': name },
    )
    const replies = await insist(`/opspilot365/v1/tenants/${customer.tenantId}/users`, request, 201)
    creates.set(name, true)
    const ids = new Set(replies.map(({ body }) => (body as { data: { id: string } }).data.id))
    if (ids.size > 1) changedAnswers += 1
    await sleep(pause)
  }
  const importFile = async () => {
    const number = next()
    imports.set(`${number}`, false)
    const body = new FormData()
    body.append('file', new Blob([rowsOf(number)]), `${number}.ndjson`)
    const reply = await send('/userpilot/v1/imports', { method: 'POST', headers: customer.userpilot, body })
    imports.set(`${number}`, reply?.status === 200)
    await sleep(importPause)
  }

  const clients = [track, track, track, trackUntilKnown, trackUntilKnown, create, create, importFile].map(
    async (work) => {
      while (!stopping.signal.aborted) await work()
    },
  )
  return {
    tracks,
    repeatedTracks,
    creates,
    imports,
    changedAnswers: () => changedAnswers,
    stop: async () => {
      stopping.abort()
      await Promise.all(clients)
    },
  }
}

const rowsOf = (file: number) =>
  Array.from({ length: rowsPerImport }, (_, index) =>
    JSON.stringify({
      event_type: 'track',
      source: 'backend-http',
      inserted_at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      user_id: `u${index % 500}`,
      event_name: `import ${file} row ${index}`,
    }),
  ).join('\n')
