import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf, form } from '../support/bulk.ts'
import { eventually } from '../support/process.ts'
import { converse, open, statusesOf } from '../support/raw-http.ts'
import { send } from '../support/requests.ts'
import { startServer } from '../support/server.ts'
import { base, createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

/** Forms with one file, as they come over the wire. The bulk update reads 50 MB, the import 500. */
const server = startServer({ unlimited: true })
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

const claims = () =>
  customer.rows((db) =>
    db
      .selectFrom('background_jobs')
      .select('id')
      .where('organization_id', '=', customer.organizationId)
      .where('end_time', 'is', null)
      .execute(),
  )
// Whatever came before, nothing of it is under way and the next one is served.
afterEach(async () => {
  await eventually('the claim to end', async () => (await claims()).length === 0)
  // A late one may have claimed the key since.
  await eventually(
    'the key to be free',
    async () => (await bulk.post('/users/bulk_identify', form('{"user_id":"u1"}\n'))).status === 202,
  )
})

const target = `${base}/users/bulk_identify`
const limit = 50 * 1024 * 1024
const part = (name: string, content: string, filename: string | null = 'a.ndjson') =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${filename === null ? '' : `; filename="${filename}"`}\r\n\r\n${content}\r\n`
const end = '--b--\r\n'
const type = { 'Content-Type': 'multipart/form-data; boundary=b' }
const ask = (body: string | Buffer | null, headers: Record<string, string> = type) =>
  send(server.baseUrl, { method: 'POST', target, body, headers: { ...customer.headers, ...headers } })
const told = ({ status, body }: { status: number; body: string }) => {
  const { errors } = JSON.parse(body) as { errors: { message: string; details: string }[] }
  return { status, details: errors[0]?.details, message: errors[0]?.message }
}
const file = part('file', '{"user_id":"u1"}')

describe('given a form that is not right', () => {
  const refused: [name: string, body: string, details: string, message: RegExp][] = [
    ['a file of another name', part('upload', 'x') + end, 'body', /not a known part/],
    ['a file of another name after the file', file + part('more', 'x') + end, 'body', /not a known part/],
    ['a file of another name before it', part('more', 'x') + file + end, 'body', /not a known part/],
    ['fields of text alone', part('more', 'x', null) + end, 'body.file', /is required/],
    ['two files', file + file + end, 'body.file', /must be one file/],
    ['text instead of a file', part('file', 'x', null) + end, 'body.file', /must be a file/],
    ['no part', end, 'body.file', /is required/],
    ['a part without a name', `--b\r\nX: y\r\n\r\nx\r\n${end}`, 'body.file', /is required/],
    ['no end', file, 'body', /not a complete/],
    ['an end in the middle of the file', file.slice(0, -6), 'body', /not a complete/],
    ['an end in the middle of a header', file.slice(0, 30), 'body', /not a complete/],
    ['another boundary', (file + end).replaceAll('--b', '--c'), 'body', /not a complete/],
    ['no form at all', 'x', 'body', /not a complete/],
    [
      'a header without end',
      `--b\r\nX: ${'x'.repeat(100_000)}\r\n\r\nx\r\n${end}`,
      'body.file',
      /is required/,
    ],
    ['a thousand parts', part('a', 'x', null).repeat(1000) + file + end, 'body', /more than 100 fields/],
  ]
  test.each(refused)('%s: 400, and the place is named', async (_name, body, details, message) => {
    const answer = told(await ask(body))
    expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(message) as unknown })
    expect(answer.details?.startsWith(details)).toBe(true)
  })

  test('no boundary: 400', async () => {
    expect(told(await ask(file + end, { 'Content-Type': 'multipart/form-data' })).status).toBe(400)
  })
  test('nothing: 400', async () => expect(told(await ask(null)).status).toBe(400))
  test('another media type: 415', async () => {
    expect((await ask('x', { 'Content-Type': 'text/csv' })).status).toBe(415)
  })
  test('broken gzip: 400', async () => {
    expect(told(await ask('x', { ...type, 'Content-Encoding': 'gzip' })).status).toBe(400)
  })
  test('gzip that ends early: 400', async () => {
    const packed = gzipSync(file + end)
    expect(told(await ask(packed.subarray(0, -12), { ...type, 'Content-Encoding': 'gzip' })).status).toBe(400)
  })
})

describe('given fields of text besides the file, as form builders send them', () => {
  test.each([
    ['before it', part('_token', 'x', null) + part('description', 'x'.repeat(100_000), null) + file + end],
    ['after it', file + part('submit', 'Upload', null) + end],
    ['a hundred', part('a', 'x', null).repeat(99) + file + part('a', '', null) + end],
  ])('%s: they are ignored, and the file is taken whole', async (_name, body) => {
    const { status, body: answer } = await ask(body)
    expect([status, (JSON.parse(answer) as { file_size: number }).file_size]).toEqual([202, 16])
    await customer.rows((db) =>
      db.deleteFrom('background_jobs').where('organization_id', '=', customer.organizationId).execute(),
    )
  })
})

describe('given a body that is too large', () => {
  const grown = () => process.memoryUsage().rss

  test('a Content-Length that says so: 413 at once', async () => {
    const head = `POST ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: ${customer.headers.Authorization}\r\nContent-Type: ${type['Content-Type']}\r\nContent-Length: ${limit + 1}\r\n\r\n`
    const socket = await open(server.baseUrl)
    const said = new Promise<string>((heard) => socket.once('data', (data) => heard(data.toString())))
    socket.write(head)
    expect(statusesOf(await said)).toEqual([413])
    socket.destroy()
  })

  test('one that says nothing, and grows: 413', async () => {
    async function* grow() {
      yield Buffer.from(file.slice(0, -2))
      for (let sent = 0; sent <= limit; sent += 1024 * 1024) yield Buffer.alloc(1024 * 1024, '\n')
    }
    const answer = await fetch(`${server.baseUrl}${target}`, {
      method: 'POST',
      headers: { ...customer.headers, ...type },
      body: grow(),
      duplex: 'half',
    })
    expect(answer.status).toBe(413)
  })

  test('a gzip bomb of 200 MB, as a file and as JSON: 413, and memory stays', async () => {
    const bomb = gzipSync(
      Buffer.concat([Buffer.from(file.slice(0, -2)), Buffer.alloc(200 * 1024 * 1024, '\n')]),
      {
        level: 1,
      },
    )
    const before = grown()
    expect((await ask(bomb, { ...type, 'Content-Encoding': 'gzip' })).status).toBe(413)
    expect((await ask(bomb, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })).status).toBe(
      413,
    )
    expect(grown() - before).toBeLessThan(250 * 1024 * 1024)
  })
})

describe('given a sender that goes away or does not keep its word', () => {
  const head = (length: number) =>
    `POST ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: ${customer.headers.Authorization}\r\nContent-Type: ${type['Content-Type']}\r\nContent-Length: ${length}\r\n\r\n`

  test('a connection that is dropped in the middle of the file: its claim ends', async () => {
    const socket = await open(server.baseUrl)
    socket.write(head(1_000_000) + file)
    await eventually('the claim', async () => (await claims()).length === 1)
    socket.destroy()
  })

  test('a Content-Length that is too small: 400, and what follows is no request', async () => {
    const body = file + end
    const answers = await converse(server.baseUrl, head(body.length - 8) + body)
    expect(statusesOf(answers)[0]).toBe(400)
  })
})

test('large JSON bodies are let in one by one for each key', async () => {
  const users = Array.from({ length: 2000 }, (_, index) => ({
    user_id: `u${index}`,
    metadata: { x: 'x'.repeat(900) },
  }))
  const body = JSON.stringify({ users })
  expect(body.length).toBeGreaterThan(1024 * 1024)
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async () => (await ask(body, { 'Content-Type': 'application/json' })).status),
  )
  expect(new Set(statuses)).toEqual(new Set([202, 409]))
  expect(statuses.filter((status) => status === 202)).toHaveLength(1)
  await customer.rows((db) =>
    db.deleteFrom('background_jobs').where('organization_id', '=', customer.organizationId).execute(),
  )
})
