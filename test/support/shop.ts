import { createHmac, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
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
import type { TestServer } from './server.ts'

// A surface that has one operation for each kind of answer, and takes a cookie or a key.

const operation = (id: string, method: Operation['method'], facts: Partial<Operation> = {}): Operation => ({
  id: `shop_${id}`,
  surface: 'shop',
  method,
  path: `/shop/${id}`,
  schemes: ['session', 'key'],
  permission: 'authenticated',
  organization: null,
  directoryOf: null,
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
  queryParameters: [],
  listParameters: [],
  timeParameters: [],
  forgivenParameters: {},
  looseFields: null,
  idempotent: false,
  ...facts,
})
const open = { schemes: [], permission: null }

/** Streams that have come to their end. */
export const ended: string[] = []
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
  organizationId: randomUUID(),
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

/** Serves it on a free port. @param log takes the lines of the log @returns its address */
export async function startShop(server: TestServer, log: object[]): Promise<string> {
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
        bodyLimit: 1000,
        input: {},
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
    handlers: Object.fromEntries(named.map(([{ id }, handler]) => [id.replace('shop_', ''), handler])),
  }
  const app = express()
  const services = {
    ...server,
    rateLimiter: {
      ...createRateLimiter(tables),
      countCaller: () => createRateLimiter(tables).countAddress('shop', ''),
    },
    log: { info: (line: object) => log.push(line), warn: () => {}, error: () => {} } as never,
    recordUse: () => {},
  }
  app.use(createContract([surface], services, { tables }))
  app.use(((_error, _req, res, _next) => void res.destroy()) satisfies express.ErrorRequestHandler)
  const listening = await listen(0, '127.0.0.1')
  listening.serve(app)
  server.defer(() => listening.close(0))
  return `http://127.0.0.1:${listening.port}`
}
