import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parseCookie } from 'cookie'
import express from 'express'
import { download, events, page, redirect, withExtras } from '../../src/contract/answer.ts'
import { createContract } from '../../src/contract/contract.ts'
import type { Dialect } from '../../src/contract/dialect.ts'
import type { Operation, Tables } from '../../src/contract/operation.ts'
import type { Surface } from '../../src/contract/pipeline.ts'
import { createRateLimiter } from '../../src/contract/rate-limits.ts'
import type { Caller } from '../../src/domain/access/caller.ts'
import { listen } from '../../src/server.ts'
import { eventually } from '../support/process.ts'
import { startServer } from '../support/server.ts'

// What a surface can say besides JSON, and how it can be asked, shown on one that has nothing else.
const server = startServer()
let baseUrl: string
let organizationId: string
let log: Record<string, unknown>[] = []

const operation = (id: string, method: Operation['method'], facts: Partial<Operation> = {}): Operation => ({
  id: `shop_${id}`,
  surface: 'shop',
  method,
  path: `/shop/${id}`,
  schemes: ['session', 'key'],
  permission: 'authenticated',
  organization: null,
  feature: null,
  rateLimit: 'shop',
  status: 200,
  successFields: [],
  mediaTypes: [],
  bodyRequired: false,
  bodyLimit: 1000,
  filePart: null,
  rawBody: false,
  changesAccess: false,
  csvColumns: null,
  listParameters: [],
  idempotent: false,
  ...facts,
})
const open = { schemes: [], permission: null }

/** What streams have come to. */
const ended: string[] = []
/** Counts for as long as it is read. */
async function* counting(what: string, last = Infinity) {
  try {
    for (let count = 1; count <= last; count += 1) {
      yield { event: 'count', id: String(count), data: { count } }
      await new Promise((passed) => setTimeout(passed, 5))
    }
  } finally {
    ended.push(what)
  }
}
async function* letters(failing: boolean) {
  yield Buffer.alloc(70_000, 'a')
  if (failing) throw new Error('the disk is gone')
  yield Buffer.alloc(70_000, 'b')
}

const handlers: Record<string, [Operation, (input: never) => Promise<unknown>]> = Object.fromEntries(
  (
    [
      [
        operation('signIn', 'POST', open),
        async () =>
          withExtras(
            { signedIn: true },
            {
              headers: { 'X-Shop': 'open' },
              cookies: [
                { name: 'session', value: 's1', httpOnly: true, sameSite: 'lax', path: '/' },
                { name: 'former', value: '', maxAge: 0 },
              ],
            },
          ),
      ],
      [
        operation('away', 'GET', { ...open, status: 302 }),
        async () => redirect('https://example.com/?a=b', {}, 302),
      ],
      [operation('away', 'POST', { ...open, status: 303 }), async () => redirect('/shop/page')],
      [operation('page', 'GET', open), async () => page('<p>ä</p>')],
      [
        operation('bytes', 'GET', open),
        async () =>
          download({ body: Buffer.from([0, 255]), mediaType: 'application/pdf', filename: 'Ü"1".pdf' }),
      ],
      [
        operation('file', 'GET', open),
        async () =>
          download({
            body: Readable.from(letters(false)),
            mediaType: 'text/csv',
            filename: 'all.csv',
            length: 140_000,
          }),
      ],
      [
        operation('broken', 'GET', open),
        async () =>
          download({ body: Readable.from(letters(true)), mediaType: 'text/csv', filename: 'all.csv' }),
      ],
      [operation('few', 'GET', open), async () => events(counting('few', 3))],
      [operation('endless', 'GET', open), async () => events(counting('endless'))],
      [operation('who', 'GET'), async ({ caller }: { caller: Caller }) => ({ actor: caller.actor })],
      [operation('who', 'POST'), async ({ caller }: { caller: Caller }) => ({ actor: caller.actor })],
      [
        operation('keyOnly', 'GET', { schemes: ['key'] }),
        async ({ caller }: { caller: Caller }) => ({ actor: caller.actor }),
      ],
      [
        operation('signed', 'POST', { ...open, mediaTypes: ['application/json'], rawBody: true }),
        async ({ rawBody }: { rawBody: Buffer }) => ({
          signature: createHmac('sha256', 'k').update(rawBody).digest('hex'),
        }),
      ],
    ] as [Operation, (input: never) => Promise<unknown>][]
  ).map((entry) => [`${entry[0].method} ${entry[0].id}`, entry]),
)

const callerOf = (actor: string): Caller => ({
  organizationId,
  actor,
  keyId: null,
  userId: null,
  family: null,
  permissions: new Set(),
  sandbox: false,
  plan: null,
  features: new Set(),
  environmentId: null,
})
const dialect: Dialect = {
  unauthenticated: 'Sign in first.',
  schemes: {
    session: {
      challenge: null,
      read: ({ cookie }) => parseCookie(cookie ?? '')['session'] ?? null,
      authenticate: async ({ text }) => (text === 's1' ? callerOf('user 1') : null),
    },
    key: {
      challenge: 'Key',
      read: ({ authorization = '' }) => /^Key (.+)$/.exec(authorization)?.[1] ?? null,
      authenticate: async ({ text }) => (text === 'k1' ? callerOf('key 1') : null),
    },
  },
  readPage: () => ({ page: 1, limit: 1 }),
  encode: (output) => output,
  encodeError: ({ code, message }) => ({
    status: { unauthenticated: 401, forbidden: 403, not_found: 404 }[code as string] ?? 500,
    body: { code, message },
  }),
  rateLimitHeaders: () => ({}),
}

beforeAll(async () => {
  organizationId = await server.createOrganization()
  const entries = Object.values(handlers)
  const always = () => true
  // Each method of a path is an operation of its own.
  const named = entries.map(
    ([facts, handler]) => [{ ...facts, id: `${facts.id}_${facts.method}` }, handler] as const,
  )
  const tables: Tables = {
    operations: named.map(([facts]) => facts),
    surfaces: {
      shop: {
        title: 'Shop',
        basePath: '/shop',
        schemes: { session: 'cookie', key: 'header' },
        rateLimit: 'shop',
        anonymousRateLimit: 'shop',
      },
    },
    rateLimits: { shop: { per: 'address', windowSeconds: 60, limit: 'unlimited' } },
    codecs: {
      shop: {
        validators: Object.fromEntries(
          named.map(([{ id }]) => [
            id,
            { path: null, query: always, header: null, bodies: { 'application/json': always }, messages: {} },
          ]),
        ),
        serializers: Object.fromEntries(named.map(([{ id }]) => [id, JSON.stringify])),
      },
    },
  }
  const surface: Surface = {
    name: 'shop',
    dialect,
    handlers: Object.fromEntries(named.map(([{ id }, handler]) => [id, handler])),
  }
  const app = express()
  const services = {
    ...server,
    rateLimiter: {
      ...createRateLimiter(tables),
      countCaller: () => createRateLimiter(tables).countAddress('shop', ''),
    },
    log: { info: (line: object) => log.push({ ...line }), warn: () => {}, error: () => {} } as never,
    recordUse: () => {},
  }
  app.use(createContract([surface], services, { tables }))
  app.use(((_error, _req, res, _next) => void res.destroy()) satisfies express.ErrorRequestHandler)
  const listening = await listen(0, '127.0.0.1')
  listening.serve(app)
  server.defer(() => listening.close(0))
  baseUrl = `http://127.0.0.1:${listening.port}`
})
beforeEach(() => {
  log = []
  ended.splice(0)
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${baseUrl}/shop/${path}`, { redirect: 'manual', ...init })
const header = (answer: Response, name: string) => answer.headers.get(name)

describe('a handler can send', () => {
  test('headers and cookies beside JSON', async () => {
    const answer = await ask('signIn', { method: 'POST' })
    expect([answer.status, await answer.json(), header(answer, 'x-shop')]).toEqual([
      200,
      { signedIn: true },
      'open',
    ])
    expect(answer.headers.getSetCookie()).toEqual([
      'session=s1; Path=/; HttpOnly; SameSite=Lax',
      'former=; Max-Age=0',
    ])
  })

  test.each([
    ['GET', 302, 'https://example.com/?a=b'],
    ['POST', 303, '/shop/page'],
  ])('a browser elsewhere, asked with %s', async (method, status, location) => {
    const answer = await ask('away', { method })
    expect([answer.status, header(answer, 'location'), await answer.text()]).toEqual([status, location, ''])
  })

  test('a page', async () => {
    const answer = await ask('page')
    expect([header(answer, 'content-type'), header(answer, 'content-length'), await answer.text()]).toEqual([
      'text/html; charset=utf-8',
      '9',
      '<p>ä</p>',
    ])
  })

  test('bytes to be saved, under a name with any characters', async () => {
    const answer = await ask('bytes')
    expect([header(answer, 'content-type'), header(answer, 'content-disposition')]).toEqual([
      'application/pdf',
      `attachment; filename="__1_.pdf"; filename*=UTF-8''%C3%9C%221%22.pdf`,
    ])
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255])
  })

  test('a file that is read while it is sent', async () => {
    const answer = await ask('file')
    expect([header(answer, 'content-type'), header(answer, 'content-length')]).toEqual([
      'text/csv; charset=utf-8',
      '140000',
    ])
    expect(await answer.text()).toBe('a'.repeat(70_000) + 'b'.repeat(70_000))
    expect(log).toMatchObject([{ status: 200, operation: 'shop_file_GET' }])
  })

  test('nothing but the head of that to HEAD', async () => {
    const answer = await ask('file', { method: 'HEAD' })
    expect([answer.status, header(answer, 'content-length'), await answer.text()]).toEqual([
      200,
      '140000',
      '',
    ])
  })

  test('events, each as it comes', async () => {
    const answer = await ask('few')
    expect([header(answer, 'content-type'), header(answer, 'cache-control')]).toEqual([
      'text/event-stream; charset=utf-8',
      'no-store',
    ])
    const count = (number: number) => `event: count\nid: ${number}\ndata: {"count":${number}}\n\n`
    expect(await answer.text()).toBe(`:\n\n${count(1)}${count(2)}${count(3)}`)
    expect(ended).toEqual(['few'])
  })
})

describe('what is sent while it is read', () => {
  test('ends when its reader goes away', async () => {
    const req = http.get(`${baseUrl}/shop/endless`)
    const [res] = (await once(req, 'response')) as [IncomingMessage]
    await once(res, 'data')
    req.destroy()
    await eventually('the end', () => ended.length > 0)
    await eventually('the log', () => log.length > 0)
    expect(log).toMatchObject([{ status: 200, operation: 'shop_endless_GET' }])
  })

  test('is no whole answer when it cannot be read to its end', async () => {
    const answer = await ask('broken')
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
  })
})

describe('an operation that takes a cookie or a key', () => {
  const cookie = { Cookie: 'session=s1' }
  const key = { Authorization: 'Key k1' }
  const who = async (headers: Record<string, string>, method = 'GET') => {
    const answer = await ask('who', { method, headers })
    const { actor, code } = (await answer.json()) as { actor?: string; code?: string }
    return actor ?? code
  }

  test.each([
    ['the cookie', cookie, 'user 1'],
    ['the key', key, 'key 1'],
    ['both: the one that the contract names first', { ...cookie, ...key }, 'user 1'],
    ['a cookie of another name, and the key', { Cookie: 'other=s1', ...key }, 'key 1'],
    ['a wrong cookie', { Cookie: 'session=x' }, 'unauthenticated'],
    ['neither', {}, 'unauthenticated'],
  ])('knows who calls by %s', async (_what, headers, expected) => {
    expect(await who(headers)).toBe(expected)
  })

  test('names the schemes of Authorization that it takes', async () => {
    expect(header(await ask('who'), 'www-authenticate')).toBe('Key')
  })

  test('is not the one that takes a key only', async () => {
    expect((await ask('keyOnly', { headers: cookie })).status).toBe(401)
    expect((await ask('keyOnly', { headers: { ...cookie, ...key } })).status).toBe(200)
  })

  // https://w3c.github.io/webappsec-fetch-metadata/ and RFC 6454
  test.each([
    ['from this site', { 'Sec-Fetch-Site': 'same-origin' }, 'user 1'],
    ['typed in by a person', { 'Sec-Fetch-Site': 'none' }, 'user 1'],
    ['from a sister of this site', { 'Sec-Fetch-Site': 'same-site' }, 'forbidden'],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }, 'forbidden'],
    [
      'from another site that says it is this one',
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'own' },
      'forbidden',
    ],
    ['by an older browser from this site', { Origin: 'own' }, 'user 1'],
    ['by an older browser from another site', { Origin: 'https://example.com' }, 'forbidden'],
    ['by an older browser from nowhere', { Origin: 'null' }, 'forbidden'],
    ['by who does not say', {}, 'forbidden'],
  ])('with a cookie, changes something when it is sent %s: %p', async (_what, headers, expected) => {
    const origin = headers as { Origin?: string }
    const sent = { ...headers, ...(origin.Origin === 'own' ? { Origin: baseUrl } : {}) } as Record<
      string,
      string
    >
    expect(await rawWho({ ...cookie, ...sent })).toBe(expected)
    // Reading is no danger, and a key is sent by nobody who does not mean to.
    expect(await who({ ...cookie })).toBe('user 1')
    expect(await rawWho({ ...key, ...sent })).toBe('key 1')
  })

  /** `fetch` does not let headers be set that browsers set. */
  async function rawWho(headers: Record<string, string>) {
    const req = http.request(`${baseUrl}/shop/who`, { method: 'POST', headers })
    req.end()
    const [res] = (await once(req, 'response')) as [IncomingMessage]
    let body = ''
    for await (const chunk of res) body += String(chunk)
    const { actor, code } = JSON.parse(body) as { actor?: string; code?: string }
    return actor ?? code
  }
})

test('an operation that asks for them gets the bytes of its body', async () => {
  const body = `{"a" : 1.0,  "b":"${randomUUID()}"}`
  const answer = await ask('signed', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  })
  expect(await answer.json()).toEqual({ signature: createHmac('sha256', 'k').update(body).digest('hex') })
})
