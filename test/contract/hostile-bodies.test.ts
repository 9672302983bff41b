import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { bearer, createCustomer } from '../support/opspilot365.ts'
import { readError, send, type WireRequest } from '../support/requests.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
const base = '/opspilot365/v1'
let key: string

beforeAll(async () => {
  key = (await createCustomer(server)).keys.admin
})

const ask = (request: Partial<WireRequest>) =>
  send(server.baseUrl, {
    method: 'GET',
    target: `${base}/tenants`,
    body: null,
    ...request,
    headers: { ...bearer(key), ...request.headers },
  })

// Whatever came before, the next caller is served.
afterEach(async () => expect((await ask({})).status).toBe(200))

const webhook = { url: 'https://hooks.example/a', events: ['user.created'] }
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const post = (body: string | Buffer | null, headers: Record<string, string> = {}) => ({
  method: 'POST',
  target: `${base}/webhooks`,
  headers: { 'Content-Type': 'application/json', ...headers },
  body,
})
const json = (value: object) => post(JSON.stringify({ ...webhook, ...value }))
const described = (text: string) => post(JSON.stringify(webhook).replace('}', `,"description":${text}}`))

describe('given a body that cannot be read', () => {
  const refused: [name: string, request: Partial<WireRequest>, fields: string[]][] = [
    ['no JSON at all', post('x'), ['body']],
    ['JSON that ends early', post('{"url":'), ['body']],
    ['two JSON texts', post('{}{}'), ['body']],
    ['nothing', post(null), ['body']],
    ['an empty body', post(''), ['body']],
    ['blank space', post('  '), ['body']],
    ['bytes that are not UTF-8', post(Buffer.from('{"description":"\xff"}', 'latin1')), ['body']],
    ['UTF-16 that says it is JSON', post(Buffer.from('{}', 'utf16le')), ['body']],
    ['30,000 arrays in each other', post(nested(30_000)), ['body ' + '0.'.repeat(32).slice(0, -1)]],
    ['33 arrays in each other in a property', described(nested(33)), ['body description' + '.0'.repeat(31)]],
    ['NUL in a property', described('"\\u0000"'), ['body description']],
    ['a lone surrogate in a property', described('"\\ud800"'), ['body description']],
    ['a lone surrogate in a name', post('{"\\udc00":1}'), ['body']],
    ['__proto__', post('{"__proto__":{"url":1}}'), ['body __proto__']],
    ['broken gzip', post('x', { 'Content-Encoding': 'gzip' }), ['body']],
    [
      'gzip that ends early',
      post(gzipSync('{"a":1}').subarray(0, 12), { 'Content-Encoding': 'gzip' }),
      ['body'],
    ],
  ]
  test.each(refused)('%s: 400, and the place is named', async (_name, request, fields) => {
    expect(readError(await ask(request))).toMatchObject({ status: 400, code: 'INVALID_REQUEST', fields })
  })
})

describe('given a body of the wrong shape', () => {
  const refused: [name: string, request: Partial<WireRequest>, fields: string[]][] = [
    ['null', post('null'), ['body']],
    ['an array', post('[]'), ['body']],
    ['text', post('"x"'), ['body']],
    ['a number', post('1e999'), ['body']],
    ['an unknown property', json({ extra: 1 }), ['body extra']],
    ['constructor', json({ constructor: { prototype: {} } }), ['body constructor']],
    ['an object for text', json({ url: {} }), ['body url']],
    ['text for an array', json({ events: 'user.created' }), ['body events']],
    ['a number for a boolean', json({ enabled: 1 }), ['body enabled']],
    ['an unknown value', json({ events: ['x'] }), ['body events.0']],
    ['a value twice', json({ events: ['user.created', 'user.created'] }), ['body events']],
    ['too long a text', json({ description: 'x'.repeat(501) }), ['body description']],
    ['no URL that can be called', json({ url: 'https://host:99999/' }), ['body url']],
    ['a URL with a password', json({ url: 'https://me:pw@host.example/' }), ['body url']],
    ['a URL with a line break', json({ url: 'https://host/\r\nX: y' }), ['body url']],
  ]
  test.each(refused)('%s: 400, and the property is named', async (_name, request, fields) => {
    expect(readError(await ask(request))).toMatchObject({ status: 400, code: 'INVALID_REQUEST', fields })
  })

  test('4,000 unknown properties: no more than 20 are named', async () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`p${index}`, 1]))
    expect(readError(await ask(json(many))).fields).toHaveLength(20)
  })
})

describe('given a body of a kind that is not declared', () => {
  const refused: [name: string, headers: Record<string, string>][] = [
    ['text', { 'Content-Type': 'text/plain' }],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['multipart', { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['nonsense', { 'Content-Type': ';;;=' }],
    ['almost JSON', { 'Content-Type': 'application/json5' }],
    ['UTF-16', { 'Content-Type': 'application/json; charset=utf-16' }],
    ['an unknown charset', { 'Content-Type': 'application/json; charset=x' }],
  ]
  test.each(refused)('%s: 415, and what is accepted is said', async (_name, headers) => {
    const answer = readError(await ask(post(JSON.stringify(webhook), headers)))
    expect(answer).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      details: { accepted: ['application/json'] },
    })
  })

  test('no Content-Type: 415', async () => {
    const request = { ...post(JSON.stringify(webhook)), headers: {} }
    expect(readError(await ask(request)).status).toBe(415)
  })

  test.each(['x', 'gzip, gzip', 'constructor'])('Content-Encoding %s: 415', async (encoding) => {
    const answer = readError(await ask(post('x', { 'Content-Encoding': encoding })))
    expect(answer).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
  })

  test.each([
    'APPLICATION/JSON',
    'application/json; charset=UTF-8',
    'application/json;x=1',
    'application/json; charset="utf-8"',
  ])('%s is JSON: 201', async (type) => {
    expect((await ask(post(JSON.stringify(webhook), { 'Content-Type': type }))).status).toBe(201)
  })
  test.each(['gzip', 'GZIP', 'identity'])('Content-Encoding %s: 201', async (encoding) => {
    const text = JSON.stringify(webhook)
    const body = encoding === 'identity' ? text : gzipSync(text)
    expect((await ask(post(body, { 'Content-Encoding': encoding }))).status).toBe(201)
  })
})
