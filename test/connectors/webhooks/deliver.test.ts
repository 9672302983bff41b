import { describe, expect, jest, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { judgeTarget, type Resolve } from '../../../src/connectors/webhooks/address-guard.ts'
import { deliver } from '../../../src/connectors/webhooks/deliver.ts'
import { LOOPBACK, SECRET, toDelivery } from '../../support/deliveries.ts'
import { type Received, useReceivers } from '../../support/receivers.ts'

const { startReceiver, startRawReceiver } = useReceivers()
const NEXT_SECRET = 'whsec_dGVuYW50cnktd2ViaG9vay1zZWNyZXQtdHdvISE='

/** What a receiver that trusts `secret` makes of a request; throws if it does not verify. */
const verify = ({ body, headers }: Received, secret = SECRET) => new Webhook(secret).verify(body, headers)

describe('a delivery', () => {
  test('is a signed POST of the very bytes', async () => {
    const receiver = await startReceiver()
    const body = '{"details":{"name":"Zoë \\u0000 — 東京 🎉"},\n "spaces":  1.0}'
    const timestamp = new Date(Date.now() - 1_500)
    const result = await deliver(toDelivery(`${receiver.url}?a=%20b#part`, { body, timestamp }))
    expect(result).toEqual({
      outcome: 'succeeded',
      status: 200,
      responseStart: 'ok',
      retryAfter: null,
      gone: false,
      error: null,
      milliseconds: expect.any(Number),
    })
    const [request] = receiver.received
    expect(request).toMatchObject({
      method: 'POST',
      path: '/hook?a=%20b',
      body: Buffer.from(body),
      headers: {
        host: `127.0.0.1:${receiver.port}`,
        'content-type': 'application/json',
        'user-agent': expect.stringMatching(/^Tenantry/),
        'accept-encoding': 'identity',
        'webhook-id': 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
        'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
      },
    })
    expect(verify(request!)).toEqual(JSON.parse(body))
  })

  test('takes bytes as well as text', async () => {
    const receiver = await startReceiver()
    const body = new TextEncoder().encode('{"name":"Zoë"}')
    await deliver(toDelivery(receiver.url, { body }))
    expect(receiver.received[0]?.body).toEqual(Buffer.from(body))
    expect(verify(receiver.received[0]!)).toEqual({ name: 'Zoë' })
  })

  test('is the same at every attempt, except for its time and signature', async () => {
    const receiver = await startReceiver((_request, response) => void response.writeHead(500).end())
    const now = Date.now()
    for (const age of [60_000, 30_000, 0]) {
      await deliver(toDelivery(receiver.url, { timestamp: new Date(now - age) }))
    }
    const different = (value: (request: Received) => string | undefined) =>
      new Set(receiver.received.map(value)).size
    expect(receiver.received).toHaveLength(3)
    expect(different(({ headers }) => headers['webhook-id'])).toBe(1)
    expect(different(({ body }) => body.toString('hex'))).toBe(1)
    expect(different(({ headers }) => headers['webhook-timestamp'])).toBe(3)
    expect(different(({ headers }) => headers['webhook-signature'])).toBe(3)
    for (const request of receiver.received) verify(request)
  })

  test('verifies with either secret while they rotate', async () => {
    const receiver = await startReceiver()
    await deliver(toDelivery(receiver.url, { secrets: [NEXT_SECRET, SECRET] }))
    const [request] = receiver.received
    expect(request?.headers['webhook-signature']).toMatch(/^v1,[\w+/]{43}= v1,[\w+/]{43}=$/)
    verify(request!)
    verify(request!, NEXT_SECRET)
    expect(() => verify(request!, `whsec_${btoa('another secret')}`)).toThrow('No matching signature')
  })

  test('is not begun with what cannot be signed or sent', async () => {
    const receiver = await startReceiver()
    const wrong = (changes: Parameters<typeof toDelivery>[1]) => deliver(toDelivery(receiver.url, changes))
    await expect(wrong({ secrets: [] })).rejects.toThrow('A delivery needs a secret.')
    await expect(wrong({ secrets: ['whsec_?'] })).rejects.toThrow()
    await expect(wrong({ body: Uint8Array.of(0x22, 0xff, 0x22) })).rejects.toThrow('The body is not UTF-8.')
    await expect(wrong({ id: 'msg\r\nx-injected: 1' })).rejects.toThrow('Invalid character in header')
    expect(receiver.connections.opened).toBe(0)
  })
})

describe('a response', () => {
  test.each([
    [200, null],
    [201, null],
    [202, null],
    [204, null],
    [299, null],
    [300, 'redirected'],
    [304, 'redirected'],
    [400, 'unsuccessful_status'],
    [401, 'unsuccessful_status'],
    [404, 'unsuccessful_status'],
    [410, 'unsuccessful_status'],
    [500, 'unsuccessful_status'],
    [999, 'unsuccessful_status'],
  ])('of status %i: %j', async (status, error) => {
    const receiver = await startReceiver((_request, response) => void response.writeHead(status).end())
    expect(await deliver(toDelivery(receiver.url))).toMatchObject({
      outcome: error === null ? 'succeeded' : 'failed',
      status,
      error,
      gone: status === 410,
    })
  })

  test.each([301, 302, 303, 307, 308])('of status %i leads nowhere', async (status) => {
    const other = await startReceiver()
    const receiver = await startReceiver(
      (_request, response) => void response.writeHead(status, { location: other.url }).end('moved'),
    )
    expect(await deliver(toDelivery(receiver.url))).toMatchObject({
      outcome: 'failed',
      status,
      error: 'redirected',
      responseStart: 'moved',
    })
    expect([receiver.connections.opened, other.connections.opened]).toEqual([1, 0])
  })

  test.each([
    [429, '120', 120],
    [503, new Date(Date.now() + 3_600_000).toUTCString(), 3600],
    [503, 'a while', null],
    [503, '1e9', null],
    [503, '999999999', 86_400],
  ])('of status %i asks to wait: Retry-After %s', async (status, header, seconds) => {
    const receiver = await startReceiver(
      (_request, response) => void response.writeHead(status, { 'retry-after': header }).end(),
    )
    const { retryAfter } = await deliver(toDelivery(receiver.url))
    if (seconds === null) expect(retryAfter).toBeNull()
    else expect(Math.abs(retryAfter! - seconds)).toBeLessThanOrEqual(10)
  })

  test.each<[string, string | Buffer, string]>([
    ['no body', '', ''],
    ['a short one', 'Danke, Zoë', 'Danke, Zoë'],
    ['exactly a kilobyte', 'x'.repeat(1024), 'x'.repeat(1024)],
    ['more than a kilobyte', 'x'.repeat(5000), 'x'.repeat(1024)],
    ['a character across the limit', `${'x'.repeat(1023)}ë${'x'.repeat(100)}`, 'x'.repeat(1023)],
    ['NUL characters', 'a\0b\0', 'ab'],
    ['bytes that are not UTF-8', Buffer.of(0x61, 0xff, 0x62), 'a\ufffdb'],
  ])('shows its start: %s', async (_what, body, responseStart) => {
    const receiver = await startReceiver((_request, response) => void response.end(body))
    expect(await deliver(toDelivery(receiver.url))).toMatchObject({ outcome: 'succeeded', responseStart })
  })

  test('may come before the request has been read', async () => {
    const receiver = await startRawReceiver((socket) => socket.end('HTTP/1.1 202 Accepted\r\n\r\nearly'))
    expect(await deliver(toDelivery(receiver.url))).toMatchObject({
      outcome: 'succeeded',
      status: 202,
      responseStart: 'early',
    })
  })
})

describe('the target', () => {
  test.each([
    ['ftp://127.0.0.1/', 'scheme'],
    ['nonsense', 'invalid_url'],
    ['http://user:password@127.0.0.1/', 'userinfo'],
    ['http://127.0.0.1:1/', 'port'],
    ['http://10.0.0.1/', 'private_address'],
    ['http://nowhere.invalid/', 'unresolvable'],
  ])('%s is refused: %s', async (url, error) => {
    expect(await deliver(toDelivery(url, { allowedPorts: undefined }))).toEqual({
      outcome: 'failed',
      status: null,
      responseStart: '',
      retryAfter: null,
      gone: false,
      error,
      milliseconds: expect.any(Number),
    })
  })

  test('is this machine only if it is allowed', async () => {
    const receiver = await startReceiver()
    const result = await deliver(toDelivery(receiver.url, { allowedNetworks: [] }))
    expect(result).toMatchObject({ outcome: 'failed', error: 'private_address' })
    expect(receiver.connections.opened).toBe(0)
  })

  test('is judged again, by a name that led elsewhere when it was registered', async () => {
    const receiver = await startReceiver()
    const answers = ['93.184.215.14', '127.0.0.1']
    const resolve = jest.fn<Resolve>(async () => [{ address: answers.shift()! }])
    const url = `http://rebound.example:${receiver.port}/`
    const rules = { allowedNetworks: [], allowedPorts: [receiver.port], resolve }
    expect(await judgeTarget(url, rules)).toMatchObject({ allowed: true })
    const result = await deliver(toDelivery(url, rules))
    expect(result).toMatchObject({ outcome: 'failed', error: 'private_address' })
    expect(receiver.connections.opened).toBe(0)
  })

  test('is connected to at the address that was judged: the name is asked for once', async () => {
    const receiver = await startReceiver(undefined, { host: '127.0.0.2' })
    const answers = ['127.0.0.2', '127.0.0.3', '127.0.0.4']
    const resolve = jest.fn<Resolve>(async () => [{ address: answers.shift()! }])
    const url = `http://pinned.example:${receiver.port}/`
    const result = await deliver(toDelivery(url, { allowedNetworks: LOOPBACK, resolve }))
    expect(result.outcome).toBe('succeeded')
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(receiver.received[0]).toMatchObject({
      address: '127.0.0.2',
      headers: { host: `pinned.example:${receiver.port}` },
    })
  })
})
