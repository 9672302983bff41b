import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { listen } from '../../src/server.ts'
import { bearer, createCustomer } from '../support/opspilot365.ts'
import { converse, open, readToEnd, statusesOf } from '../support/raw-http.ts'
import { send } from '../support/requests.ts'
import { startServer } from '../support/server.ts'
import { until } from '../support/worker.ts'

// Long enough for a busy machine to read 10 MiB in.
const requestTimeout = 6000
const server = startServer({ timeouts: { requestTimeout, connectionsCheckingInterval: 100 } })
const tenants = '/opspilot365/v1/tenants'
const webhook = '{"url":"https://hooks.example/a","events":["user.created"]}'
const mebibyte = 1024 * 1024
let key: string

beforeAll(async () => {
  key = (await createCustomer(server)).keys.admin
})

// Whatever came before, the next caller is served.
afterEach(async () => {
  const next = { method: 'GET', target: tenants, headers: bearer(key), body: null }
  expect((await send(server.baseUrl, next)).status).toBe(200)
  expect(server.logged.filter(({ status, level }) => status === 500 || Number(level) >= 50)).toEqual([])
})

/** The head of a request. */
const head = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, 'Host: tenantry', `Authorization: Bearer ${key}`, ...headers, '', ''].join('\r\n')
const post = (...headers: string[]) =>
  head('POST /opspilot365/v1/webhooks', 'Content-Type: application/json', ...headers)
const get = (target: string, ...headers: string[]) => head(`GET ${target}`, 'Connection: close', ...headers)
const chunk = (content: Buffer) =>
  Buffer.concat([Buffer.from(`${content.length.toString(16)}\r\n`), content, Buffer.from('\r\n')])

const tooLarge = /"code":"PAYLOAD_TOO_LARGE".+"limit":65536/

describe('given a body over the limit', () => {
  test.each([1, 10 * mebibyte])(
    '%d bytes more, as Content-Length says: 413, which the caller can read',
    async (more) => {
      const length = 65_536 + more
      const said = await converse(
        server.baseUrl,
        post(`Content-Length: ${length}`),
        Buffer.alloc(length, ' '),
        get(tenants),
      )
      expect(said).toMatch(tooLarge)
      expect(statusesOf(said)).toEqual([413, 200])
    },
  )

  test('in chunks of unknown number: 413 at the limit, without waiting for their end', async () => {
    const socket = await open(server.baseUrl)
    const said = readToEnd(socket)
    socket.write(post('Transfer-Encoding: chunked'))
    for (let sent = 0; sent <= 65_536; sent += 16_384) socket.write(chunk(Buffer.alloc(16_384, ' ')))
    await sleep(100)
    socket.end()
    expect(await said).toMatch(tooLarge)
  })

  test('10 MiB in chunks: 413, and the connection serves the next request', async () => {
    const chunks = Array.from({ length: 160 }, () => chunk(Buffer.alloc(65_536, ' ')))
    const said = await converse(
      server.baseUrl,
      post('Transfer-Encoding: chunked'),
      ...chunks,
      '0\r\n\r\n',
      get(tenants),
    )
    expect(statusesOf(said)).toEqual([413, 200])
  })

  test('without end: the connection is cut', async () => {
    const socket = await open(server.baseUrl)
    const closed = readToEnd(socket)
    socket.write(post(`Content-Length: ${1e12}`))
    const block = Buffer.alloc(mebibyte)
    let sent = 0
    while (!socket.destroyed && socket.writable && sent < 200) {
      sent += 1
      await new Promise((written) => socket.write(block, written))
    }
    await closed
    expect(sent).toBeLessThan(100)
  })

  test.each(['gzip', 'Gzip'])('a %s bomb of 256 MiB: 413, and memory stays', async (encoding) => {
    const bomb = gzipSync(Buffer.alloc(256 * mebibyte))
    expect(bomb.length).toBeGreaterThan(65_536)
    const small = bomb.subarray(0, 60_000)
    const before = process.memoryUsage().rss
    const said = await converse(
      server.baseUrl,
      post(`Content-Encoding: ${encoding}`, `Content-Length: ${small.length}`, 'Connection: close'),
      small,
    )
    expect(said).toMatch(tooLarge)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * mebibyte)
  })

  test('from a caller without a key: 401, which the caller can read', async () => {
    const length = 10 * mebibyte
    const said = await converse(
      server.baseUrl,
      post(`Content-Length: ${length}`).replace(key, 'x'),
      Buffer.alloc(length, ' '),
      get(tenants),
    )
    expect(statusesOf(said)).toEqual([401, 200])
  })
})

describe('given a body that does not come as announced', () => {
  test('longer than Content-Length: what is left over is no request', async () => {
    const said = await converse(
      server.baseUrl,
      post(`Content-Length: ${webhook.length}`),
      `${webhook}{"x":1}\r\n\r\n`,
    )
    expect(statusesOf(said).at(-1)).toBe(400)
  })

  test('shorter than Content-Length: 408 once the time is up', async () => {
    const said = await converse(server.baseUrl, post(`Content-Length: ${webhook.length + 1}`), webhook)
    expect(statusesOf(said)[0]).toBe(408)
    expect(said).toMatch(/^X-Request-Id: req_/m)
  })

  test.each(['identity', 'gzip'])(
    'dropped in the middle, %s: nothing is done, and the log has it',
    async (encoding) => {
      const requestId = `dropped-${encoding}`
      const socket = await open(server.baseUrl)
      const closed = readToEnd(socket)
      socket.write(
        post(`Content-Encoding: ${encoding}`, 'Content-Length: 1000', `X-Request-Id: ${requestId}`),
      )
      socket.write(gzipSync(webhook).subarray(0, 20))
      await sleep(50)
      socket.destroy()
      await closed
      const lines = await until(
        async () => server.logged.filter((line) => line['requestId'] === requestId),
        (found) => found.length > 0,
      )
      expect(lines).toEqual([expect.objectContaining({ status: 400 })])
    },
  )

  test('slowly, but in time: 201, and others are served meanwhile', async () => {
    const socket = await open(server.baseUrl)
    const said = readToEnd(socket)
    socket.write(post(`Content-Length: ${webhook.length}`, 'Connection: close'))
    for (const part of webhook.match(/.{1,12}/g) ?? []) {
      socket.write(part)
      await sleep(30)
      const other = { method: 'GET', target: tenants, headers: bearer(key), body: null }
      expect((await send(server.baseUrl, other)).status).toBe(200)
    }
    expect(statusesOf(await said)).toEqual([201])
  })

  test('after an invitation: 201', async () => {
    const said = await converse(
      server.baseUrl,
      post(`Content-Length: ${webhook.length}`, 'Expect: 100-continue', 'Connection: close'),
      webhook,
    )
    expect(statusesOf(said)).toEqual([100, 201])
  })
})

describe('given what is hardly HTTP', () => {
  const refused: [name: string, text: () => string, status: number][] = [
    ['no HTTP', () => 'hello\r\n\r\n', 400],
    ['a TLS greeting', () => '\x16\x03\x01\x02\x00\x01', 400],
    ['no Host', () => `GET ${tenants} HTTP/1.1\r\n\r\n`, 400],
    ['a target of 20,000 characters', () => get(`${tenants}?search=${'x'.repeat(20_000)}`), 431],
    ['20,000 characters of headers', () => get(tenants, `X-Long: ${'x'.repeat(20_000)}`), 431],
    ['a length that is no number', () => post('Content-Length: x'), 400],
    ['a negative length', () => post('Content-Length: -1'), 400],
    ['two lengths', () => post('Content-Length: 1', 'Content-Length: 2'), 400],
    ['a length and chunks', () => post('Content-Length: 5', 'Transfer-Encoding: chunked'), 400],
    ['chunks that are none', () => `${post('Transfer-Encoding: chunked')}zz\r\n`, 400],
    ['a header with NUL', () => get(tenants, 'X-A: a\0b'), 400],
    ['a header that is folded', () => get(tenants, 'X-A: a\r\n b', 'X-B\r\n: c'), 400],
    ['an unknown method', () => get(tenants).replace('GET', 'FETCH'), 400],
    ['blank space in the target', () => get(`${tenants}?search=a b`), 400],
    ['raw bytes in the target', () => get(`${tenants}?search=\xff`), 400],
  ]
  test.each(refused)('%s: refused, and the connection is closed', async (_name, text, status) => {
    expect(statusesOf(await converse(server.baseUrl, Buffer.from(text(), 'latin1')))[0]).toBe(status)
  })

  test.each([
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['two hosts', `GET ${tenants} HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n`],
    ['the same host twice', `GET ${tenants} HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n`],
    ['two hosts in HTTP/1.0', 'GET /healthz HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n'],
  ])('%s: 400 in JSON that names the request', async (_name, text) => {
    const said = await converse(server.baseUrl, text)
    expect(statusesOf(said)).toEqual([400])
    expect(said).toMatch(/^X-Request-Id: req_/m)
    expect(said).toMatch(/\r\n\r\n\{"error":\{"code":"invalid_request","message":"[^"]+"\}\}$/)
  })

  test('HTTP/1.0 without a host: served', async () => {
    expect(statusesOf(await converse(server.baseUrl, 'GET /healthz HTTP/1.0\r\n\r\n'))).toEqual([200])
  })

  test('an absolute target: the same as the path alone', async () => {
    const said = await converse(server.baseUrl, get(`http://tenantry${tenants}?limit=5`))
    expect(said).toMatch(/"limit":5/)
    expect(statusesOf(await converse(server.baseUrl, get('http://tenantry/healthz')))).toEqual([200])
    expect(statusesOf(await converse(server.baseUrl, get('http://tenantry')))).toEqual([302])
  })

  test('OPTIONS *: 404', async () => {
    expect(statusesOf(await converse(server.baseUrl, head('OPTIONS *', 'Connection: close')))).toEqual([404])
  })

  test('an upgrade: answered as if it had not been asked for', async () => {
    const said = await converse(
      server.baseUrl,
      head(`GET ${tenants}`, 'Connection: close, Upgrade', 'Upgrade: websocket'),
    )
    expect(statusesOf(said)).toEqual([200])
  })

  test('a tunnel: the connection is closed', async () => {
    expect(await converse(server.baseUrl, head('CONNECT example.com:443'))).toBe('')
  })

  test('20 requests at once on one connection: answered in order', async () => {
    const requests = Array.from({ length: 20 }, (_, index) => head(`GET ${tenants}?limit=${index + 1}`))
    const said = await converse(server.baseUrl, ...requests, get(tenants))
    const limits = [...said.matchAll(/"limit":(\d+)/g)].map(([, limit]) => Number(limit))
    expect(limits).toEqual([...requests.keys()].map((index) => index + 1).concat(25))
  })

  test('a request id with a line break: the second line is a header of its own', async () => {
    const said = await converse(server.baseUrl, get(tenants, 'X-Request-Id: a\r\nX-Injected: b'))
    expect(said).toMatch(/^X-Request-Id: a\r$/m)
    expect(said).not.toMatch(/X-Injected/)
  })
})

describe('a server that is to end', () => {
  test.each([
    ['speaks no HTTP', 'nonsense\r\n\r\n'],
    ['asks for a tunnel', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n'],
    ['says nothing', ''],
    ['sends half of a request', 'GET /healthz HT'],
  ])('does not wait for a client that %s and stays', async (_what, text) => {
    // Given a client that leaves its side open, whatever the server does with the other
    const ending = await listen(0, '127.0.0.1')
    const socket = connect({ port: ending.port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('error', () => {})
    await once(socket, 'connect')
    const answered = /nonsense|CONNECT/.test(text) ? once(socket.resume(), 'end') : null
    socket.write(text)
    await answered
    // When it ends, then it does so, and closes the connection
    const closed = once(socket, 'close')
    await ending.close(0)
    socket.end()
    await closed
  })
})
