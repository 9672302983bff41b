import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Resolve } from '../../../src/connectors/webhooks/address-guard.ts'
import { type Delivery, deliver } from '../../../src/connectors/webhooks/deliver.ts'
import { toDelivery } from '../../support/deliveries.ts'
import { type Receiver, useReceivers } from '../../support/receivers.ts'

const { startReceiver, startRawReceiver } = useReceivers()

/** Milliseconds that the attempts of these tests may take. */
const timeout = 300

/** Milliseconds more that a busy machine may make of it. */
const PATIENCE = 2_000

const OK = 'HTTP/1.1 200 OK\r\n'

/** Delivers, and checks that it took no longer than it may and left no connection behind. */
async function attempt(receiver: Receiver, changes: Partial<Delivery> = {}) {
  const result = await deliver(toDelivery(receiver.url, { timeout, ...changes }))
  expect(result.milliseconds).toBeLessThan((changes.timeout ?? timeout) + PATIENCE)
  for (let waited = 0; receiver.connections.open > 0 && waited < 2_000; waited += 10) await sleep(10)
  expect(receiver.connections).toEqual({ opened: 1, open: 0 })
  return result
}

/** Writes as fast as the other side reads, until it is gone. */
function flood(socket: Socket, piece: string, first = ''): void {
  const pieces = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)))
  const write = () => {
    while (!socket.destroyed && socket.write(pieces));
  }
  socket.on('drain', write)
  socket.write(first)
  write()
}

/** Writes a piece now and then, until the other side is gone. */
function drip(socket: Socket, piece: string, first = ''): void {
  socket.write(first)
  const timer = setInterval(() => socket.write(piece), 20)
  socket.on('close', () => clearInterval(timer))
}

describe('a receiver that takes its time', () => {
  test.each<[string, (socket: Socket) => void, number | null]>([
    ['says nothing', (socket) => void socket.resume(), null],
    ['drips its status line', (socket) => drip(socket, 'x', 'HTTP/1.1 200 '), null],
    ['drips its headers', (socket) => drip(socket, 'x-drip: 1\r\n', OK), null],
    ['sends an interim response only', (socket) => void socket.write('HTTP/1.1 100 Continue\r\n\r\n'), null],
    ['drips its body', (socket) => drip(socket, 'x', `${OK}content-length: 100000\r\n\r\n`), 200],
    [
      'drips its chunks',
      (socket) => drip(socket, '1\r\nx\r\n', `${OK}transfer-encoding: chunked\r\n\r\n`),
      200,
    ],
    ['promises a body and sends none', (socket) => void socket.write(`${OK}content-length: 9\r\n\r\n`), 200],
    ['does not end its body', (socket) => void socket.write(`${OK}\r\nhello`), 200],
  ])('fails: it %s', async (_what, onConnection, status) => {
    const receiver = await startRawReceiver((socket) => {
      socket.resume()
      onConnection(socket)
    })
    expect(await attempt(receiver)).toMatchObject({ outcome: 'failed', status, error: 'timeout' })
  })

  test('shows what had come until then', async () => {
    const receiver = await startRawReceiver((socket) => void socket.resume().write(`${OK}\r\nhello`))
    expect(await attempt(receiver)).toMatchObject({ error: 'timeout', responseStart: 'hello' })
  })

  test('fails in the TLS handshake', async () => {
    const receiver = await startRawReceiver((socket) => void socket.resume())
    receiver.url = receiver.url.replace('http:', 'https:')
    expect(await attempt(receiver)).toMatchObject({ outcome: 'failed', status: null, error: 'timeout' })
  })

  test('does not take a large body off our hands', async () => {
    const receiver = await startRawReceiver((socket) => void socket.pause())
    const body = JSON.stringify('x'.repeat(20_000_000))
    const result = await deliver(toDelivery(receiver.url, { timeout: 1_500, body }))
    expect(result).toMatchObject({ status: null, error: 'timeout' })
  })

  test('fails while its name is resolved', async () => {
    const resolve: Resolve = () => new Promise(() => {})
    const result = await deliver(toDelivery('http://receiver.example/', { timeout, resolve }))
    expect(result).toMatchObject({ outcome: 'failed', status: null, error: 'timeout' })
    expect(result.milliseconds).toBeLessThan(timeout + PATIENCE)
  })
})

describe('a receiver that sends too much', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['a body without end', (socket) => flood(socket, 'x', `${OK}\r\n`)],
    [
      'chunks without end',
      (socket) => flood(socket, '5\r\nxxxxx\r\n', `${OK}transfer-encoding: chunked\r\n\r\n`),
    ],
    ['a body of terabytes', (socket) => flood(socket, 'x', `${OK}content-length: 9000000000000\r\n\r\n`)],
  ])('is cut off after the start that is read, and its status counts: %s', async (_what, onConnection) => {
    const receiver = await startRawReceiver((socket) => onConnection(socket.resume()))
    const result = await attempt(receiver, { timeout: 5_000 })
    expect(result).toMatchObject({ outcome: 'succeeded', status: 200 })
    expect(result.responseStart).toMatch(/^x{1024}$/)
    expect(result.milliseconds).toBeLessThan(4_000)
  })

  test.each<[string, (socket: Socket) => void]>([
    ['a header without end', (socket) => flood(socket, 'x', `${OK}x-long: `)],
    ['headers without end', (socket) => flood(socket, 'x-many: 1\r\n', OK)],
    ['a reason phrase without end', (socket) => flood(socket, 'x', 'HTTP/1.1 200 ')],
    ['interim responses without end', (socket) => flood(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
    [
      'a chunk extension without end',
      (socket) => flood(socket, 'x', `${OK}transfer-encoding: chunked\r\n\r\n5;`),
    ],
    [
      'trailers without end',
      (socket) => flood(socket, 'x-many: 1\r\n', `${OK}transfer-encoding: chunked\r\n\r\n0\r\n`),
    ],
  ])('fails: %s', async (_what, onConnection) => {
    const receiver = await startRawReceiver((socket) => onConnection(socket.resume()))
    const result = await attempt(receiver, { timeout: 5_000 })
    expect(result).toMatchObject({ outcome: 'failed', error: 'invalid_response' })
    expect(result.milliseconds).toBeLessThan(4_000)
  })

  test('does not have its compressed body unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const receiver = await startReceiver(
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(await attempt(receiver, { timeout: 5_000 })).toMatchObject({
      outcome: 'succeeded',
      responseStart: '',
    })
  })
})

describe('a receiver that speaks badly', () => {
  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.7\r\n', null, 'invalid_response'],
    ['HTTP/0.9', '<html>hello</html>', null, 'invalid_response'],
    ['a status that is no number', 'HTTP/1.1 OK\r\n\r\n', null, 'invalid_response'],
    ['a header without a name', `${OK}: value\r\n\r\n`, null, 'invalid_response'],
    ['a header with a NUL', `${OK}x-nul: \0\r\n\r\n`, null, 'invalid_response'],
    [
      'two different lengths',
      `${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nxx`,
      null,
      'invalid_response',
    ],
    [
      'a length and chunks',
      `${OK}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      null,
      'invalid_response',
    ],
    [
      'a chunk of no length',
      `${OK}transfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n`,
      200,
      'invalid_response',
    ],
    ['a body shorter than promised', `${OK}content-length: 100\r\n\r\nhello`, 200, 'connection_cut'],
    [
      'a last chunk that is missing',
      `${OK}transfer-encoding: chunked\r\n\r\n1\r\nx\r\n`,
      200,
      'connection_cut',
    ],
    ['half a header', `${OK}x-hal`, null, 'connection_cut'],
    ['nothing', '', null, 'connection_cut'],
    [
      'another protocol by agreement',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      null,
      'invalid_response',
    ],
  ])('fails: %s', async (_what, response, status, error) => {
    const receiver = await startRawReceiver((socket) => void socket.resume().end(response))
    expect(await attempt(receiver, { timeout: 5_000 })).toMatchObject({ outcome: 'failed', status, error })
  })

  test('fails: it resets the connection', async () => {
    const receiver = await startRawReceiver((socket) => {
      socket.once('data', () => socket.resetAndDestroy())
    })
    expect(await attempt(receiver)).toMatchObject({ status: null, error: 'connection_cut' })
  })
})

describe('a caller who gives up', () => {
  const reason = new Error('The process stops.')

  test('before or during the attempt gets the reason back', async () => {
    const receiver = await startRawReceiver((socket) => void socket.resume())
    const controller = new AbortController()
    const attempts = expect(attempt(receiver, { signal: controller.signal })).rejects.toBe(reason)
    await sleep(50)
    controller.abort(reason)
    await attempts
    await expect(deliver(toDelivery(receiver.url, { signal: controller.signal }))).rejects.toBe(reason)
  })

  test('while the name is resolved gets the reason back', async () => {
    const resolve: Resolve = () => new Promise(() => {})
    const signal = AbortSignal.timeout(50)
    const delivery = toDelivery('http://receiver.example/', { resolve, signal })
    await expect(deliver(delivery)).rejects.toHaveProperty('name', 'TimeoutError')
  })
})

test('many slow receivers hold up no other', async () => {
  const slow = await startRawReceiver((socket) => void socket.resume())
  const quick = await startReceiver()
  const held = Array.from({ length: 50 }, () => deliver(toDelivery(slow.url, { timeout: 3_000 })))
  const { outcome, milliseconds } = await deliver(toDelivery(quick.url))
  expect(outcome).toBe('succeeded')
  expect(milliseconds).toBeLessThan(2_000)
  expect((await Promise.all(held)).map(({ error }) => error)).toEqual(Array(50).fill('timeout'))
})
