import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import { keyFormats } from '../../src/surfaces/userpilot/dialect.ts'
import { open, readToEnd, statusesOf } from '../support/raw-http.ts'
import { startServer } from '../support/server.ts'
import { base, createUserpilotCustomer, token, type UserpilotCustomer } from '../support/userpilot.ts'

const server = startServer({ unlimited: true })
let [stalling, other]: UserpilotCustomer[] = []

beforeAll(async () => {
  ;[stalling, other] = [await createUserpilotCustomer(server), await createUserpilotCustomer(server)]
})
beforeEach(() => void server.logged.splice(0))

const newKey = ({ rows, environmentId }: UserpilotCustomer) =>
  rows(async (db) => {
    const input = { name: 'one more', level: 'write', sandbox: false, environmentId } as const
    return (await createApiKey(db, keyFormats.us, input)).key
  })
const keyOf = (customer: UserpilotCustomer | undefined) => {
  if (customer === undefined) throw new Error('there is no such customer')
  return newKey(customer)
}

/** 1.3 MB of records, in a list that goes on unless it is ended. */
const records = `{"users":[${Array.from({ length: 1300 }, (_, n) => `{"user_id":"u${n}","metadata":{"a":"${'x'.repeat(960)}"}}`).join()}`
const json = 'Content-Type: application/json'
const form = 'Content-Type: multipart/form-data; boundary=b'
const part = (content: string) =>
  `--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${content}`

/** Sends the beginning of a body of 10 MB and waits. @returns what is answered */
async function stall(key: string, path: string, type: string, beginning: string) {
  const socket = await open(server.baseUrl)
  const answer = readToEnd(socket)
  const head = [`POST ${base}${path} HTTP/1.1`, 'Host: x', `Authorization: Token ${key}`, type]
  socket.write([...head, 'Content-Length: 10000000', 'Connection: close', '', beginning].join('\r\n'))
  return { socket, answer }
}

const sendLarge = async (key: string) => {
  const headers = { ...token(key), 'Content-Type': 'application/json' }
  const body = `${records}]}`
  return (await fetch(`${server.baseUrl}${base}/users/bulk_identify`, { method: 'POST', headers, body }))
    .status
}

test('bodies of one organization that do not go on leave room for another one’s', async () => {
  const keys = await Promise.all([1, 2, 3, 4].map(() => keyOf(stalling)))
  const stalled = await Promise.all(
    keys.map((key) => stall(key, '/users/bulk_identify', json, `\r\n${records}`)),
  )
  const answered = stalled.map(({ answer }) => answer.then((said) => statusesOf(said)[0]))
  // Two of them have a place, and the others none.
  expect(await Promise.race(answered)).toBe(503)
  expect(await sendLarge(await keyOf(stalling))).toBe(503)
  expect(await Promise.all([sendLarge(await keyOf(other)), sendLarge(await keyOf(other))])).toEqual([
    202, 202,
  ])
  const [first] = server.logged.filter(({ msg }) => msg === 'Too many large requests at once.')
  expect(first).toMatchObject({ level: 40, organizationId: stalling?.organizationId })
  expect(first).not.toHaveProperty('err')

  for (const { socket } of stalled) socket.destroy()
  await Promise.all(stalled.map(({ answer }) => answer))
  expect(await sendLarge(await keyOf(stalling))).toBe(202)
})

test('a body that falls behind is given up, whatever it is, and one that keeps pace is not', async () => {
  const bodies: [path: string, type: string, beginning: string][] = [
    ['/users/bulk_identify', json, records],
    ['/users/bulk_identify', form, part('{"user_id":"u1"}\n'.repeat(10_000))],
    ['/companies/bulk_identify', form, '--b\r\n'],
    ['/imports', form, part('event_type,event_name,timestamp,user_id\n')],
  ]
  const keys = await Promise.all(bodies.map(() => keyOf(stalling)))
  const stalled = await Promise.all(
    bodies.map(([path, type, beginning], index) => stall(keys[index] ?? '', path, type, `\r\n${beginning}`)),
  )
  const steady = (async () => {
    const socket = await open(server.baseUrl)
    const answer = readToEnd(socket)
    const body = `${records}]}`
    const headers = [json, `Content-Length: ${body.length}`, 'Connection: close', '', '']
    const head = [
      `POST ${base}/users/bulk_identify HTTP/1.1`,
      'Host: x',
      `Authorization: Token ${await keyOf(other)}`,
    ]
    socket.write([...head, ...headers].join('\r\n'))
    socket.write(body.slice(0, 1_100_000))
    for (let sent = 1_100_000; sent < body.length; sent += 30_000) {
      socket.write(body.slice(sent, sent + 30_000))
      await sleep(800)
    }
    return answer
  })()

  for (const { answer } of stalled) {
    const said = await answer
    expect(statusesOf(said)).toEqual([503])
    expect(said).toMatch(/^Retry-After: 1\r$/m)
    expect(said).toContain('The body arrives too slowly.')
  }
  expect(statusesOf(await steady)).toEqual([202])
  const told = server.logged.filter(({ msg }) => msg === 'The body arrives too slowly.')
  expect(told).toHaveLength(4)
  for (const line of told) expect([line['level'], line['err']]).toEqual([40, undefined])
  const left = await stalling?.rows((db) =>
    db.selectFrom('background_jobs').select('id').where('received_at', 'is', null).execute(),
  )
  expect(left).toEqual([])
  expect(await sendLarge(keys[0] ?? '')).toBe(202)
})
