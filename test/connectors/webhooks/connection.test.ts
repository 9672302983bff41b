import { execFile } from 'node:child_process'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Resolve } from '../../../src/connectors/webhooks/address-guard.ts'
import { deliver } from '../../../src/connectors/webhooks/deliver.ts'
import { toDelivery } from '../../support/deliveries.ts'
import { type Certificate, createCertificate, useReceivers } from '../../support/receivers.ts'

const { startReceiver, startRawReceiver } = useReceivers()

const resolving =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address }))

/** Outcome and error of a delivery by another process, with variables that Node reads when it starts. */
async function deliverElsewhere(url: string, env: NodeJS.ProcessEnv): Promise<string> {
  const script = `
    import { deliver } from './src/connectors/webhooks/deliver.ts'
    import { toDelivery } from './test/support/deliveries.ts'
    const { outcome, error } = await deliver(toDelivery('${url}'))
    console.log(outcome, error)`
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  })
  return stdout.trim()
}

describe('several addresses', () => {
  test('are tried in order until one connects', async () => {
    const receiver = await startReceiver(undefined, { host: '127.0.0.3' })
    const url = `http://receiver.example:${receiver.port}/`
    const resolve = resolving('127.0.0.1', '::1', '127.0.0.2', '127.0.0.3')
    expect(await deliver(toDelivery(url, { resolve }))).toMatchObject({ outcome: 'succeeded' })
    expect(receiver.received.map(({ address }) => address)).toEqual(['127.0.0.3'])
  })

  test('get the message once: the first that connects', async () => {
    const first = await startReceiver(undefined, { host: '127.0.0.2' })
    const second = await startReceiver(undefined, { host: '127.0.0.3', port: first.port })
    const url = `http://receiver.example:${first.port}/`
    await deliver(toDelivery(url, { resolve: resolving('127.0.0.2', '127.0.0.3') }))
    expect([first.received.length, second.connections.opened]).toEqual([1, 0])
  })

  test('are not tried after one took the connection and cut it', async () => {
    const first = await startRawReceiver((socket) => socket.destroy(), { host: '127.0.0.2' })
    const second = await startReceiver(undefined, { host: '127.0.0.3', port: first.port })
    const url = `http://receiver.example:${first.port}/`
    const result = await deliver(toDelivery(url, { resolve: resolving('127.0.0.2', '127.0.0.3') }))
    expect(result).toMatchObject({ outcome: 'failed', status: null, error: 'connection_cut' })
    expect(second.connections.opened).toBe(0)
  })

  test('that all refuse are a failed connection', async () => {
    const { port } = await startReceiver(undefined, { host: '127.0.0.9' })
    for (const addresses of [['127.0.0.1'], ['127.0.0.1', '127.0.0.2', '::1']]) {
      const url = `http://receiver.example:${port}/`
      const result = await deliver(toDelivery(url, { resolve: resolving(...addresses) }))
      expect(result).toMatchObject({ outcome: 'failed', status: null, error: 'connection_failed' })
    }
  })
})

describe('a connection', () => {
  test('goes to IPv6 too, by address and by name', async () => {
    const receiver = await startReceiver(undefined, { host: '::1' })
    const { port } = receiver
    await deliver(toDelivery(receiver.url))
    await deliver(toDelivery(`http://receiver.example:${port}/`, { resolve: resolving('::1') }))
    expect(receiver.received.map(({ address, headers }) => [address, headers['host']])).toEqual([
      ['::1', `[::1]:${port}`],
      ['::1', `receiver.example:${port}`],
    ])
  })

  test('is closed after the delivery, and none is used twice', async () => {
    const receiver = await startReceiver()
    await deliver(toDelivery(receiver.url))
    await deliver(toDelivery(receiver.url))
    expect(receiver.connections.opened).toBe(2)
    expect(receiver.received[0]?.headers['connection']).toBe('close')
  })

  test('uses no proxy of the environment', async () => {
    const proxy = await startReceiver()
    const receiver = await startReceiver()
    const { origin } = new URL(proxy.url)
    const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: origin, http_proxy: origin, NO_PROXY: '' }
    expect(await deliverElsewhere(receiver.url, env)).toBe('succeeded null')
    expect([receiver.received.length, proxy.connections.opened]).toEqual([1, 0])
  })
})

describe('over TLS', () => {
  const before = getCACertificates('default')
  let trusted: Certificate
  let unknown: Certificate

  beforeAll(async () => {
    trusted = await createCertificate(['receiver.example', '*.wild.example'], ['127.0.0.1'])
    unknown = await createCertificate(['receiver.example'], ['127.0.0.1'])
    setDefaultCACertificates([...before, trusted.cert])
  })
  afterAll(() => setDefaultCACertificates(before))

  const deliverTo = (host: string, port: number, address = '127.0.0.1') =>
    deliver(toDelivery(`https://${host}:${port}/`, { resolve: resolving(address) }))

  test.each([
    ['receiver.example', 'receiver.example'],
    ['receiver.example.', 'receiver.example'],
    ['any.wild.example', 'any.wild.example'],
    ['127.0.0.1', null],
  ])('the handshake and the Host header name %s', async (host, servername) => {
    const receiver = await startReceiver(undefined, { tls: trusted })
    expect(await deliverTo(host, receiver.port)).toMatchObject({ outcome: 'succeeded', status: 200 })
    expect(receiver.received).toMatchObject([
      { servername, address: '127.0.0.1', headers: { host: `${host}:${receiver.port}` } },
    ])
  })

  test.each(['other.example', 'example', 'a.any.wild.example'])(
    'a certificate for another name than %s is refused',
    async (host) => {
      const receiver = await startReceiver(undefined, { tls: trusted })
      expect(await deliverTo(host, receiver.port)).toMatchObject({
        outcome: 'failed',
        status: null,
        error: 'tls_failed',
      })
      expect(receiver.received).toEqual([])
    },
  )

  test('a certificate for another address is refused', async () => {
    const receiver = await startReceiver(undefined, { tls: trusted, host: '127.0.0.2' })
    expect(await deliverTo('127.0.0.2', receiver.port)).toMatchObject({ error: 'tls_failed' })
    expect(receiver.received).toEqual([])
  })

  test('a certificate that nobody trusts is refused, whatever the environment says', async () => {
    const receiver = await startReceiver(undefined, { tls: unknown })
    expect(await deliverTo('receiver.example', receiver.port)).toMatchObject({ error: 'tls_failed' })
    expect(await deliverTo('127.0.0.1', receiver.port)).toMatchObject({ error: 'tls_failed' })
    const careless = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    expect(await deliverElsewhere(receiver.url, careless)).toBe('failed tls_failed')
    expect(receiver.received).toEqual([])
  })

  test('a receiver that speaks plain HTTP, or cuts the handshake, fails', async () => {
    const plain = await startReceiver()
    const cutting = await startRawReceiver((socket) => socket.destroy())
    expect(await deliverTo('receiver.example', plain.port)).toMatchObject({ error: 'tls_failed' })
    expect(await deliverTo('receiver.example', cutting.port)).toMatchObject({ error: 'tls_failed' })
  })
})
