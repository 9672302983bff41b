import { createHmac, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { parseCookie } from 'cookie'
import { download, events, page, redirect, withExtras } from '../../src/contract/answer.ts'
import type { Dialect } from '../../src/contract/dialect.ts'
import type { Caller } from '../../src/domain/access/caller.ts'
import { type MadeUp, operationsOf, serveMadeUp } from './made-up-surface.ts'
import type { TestServer } from './server.ts'

// A surface that has one operation for each kind of answer, and takes a cookie or a key.

const operation = operationsOf('shop', ['session', 'key'])
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

const operations = [
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
    async () => download({ body: Buffer.from([0, 255]), mediaType: 'application/pdf', filename: 'Ü"1".pdf' }),
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
    async () => download({ body: Readable.from(letters(true)), mediaType: 'text/csv', filename: 'all.csv' }),
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
] as MadeUp[]

const identityOf = (actor: string) => ({
  organizationId: randomUUID(),
  actor,
  permissions: new Set<string>(),
  sandbox: false,
  plan: null,
  features: new Set<string>(),
})
const person: Caller = { kind: 'person', userId: randomUUID(), family: null, ...identityOf('user 1') }
const key: Caller = { kind: 'key', keyId: randomUUID(), ...identityOf('key 1') }
const dialect: Dialect = {
  schemes: {
    session: {
      challenge: null,
      read: ({ cookie }) => parseCookie(cookie ?? '')['session'] ?? null,
      authenticate: async ({ text }) => (text === 's1' ? person : null),
    },
    key: {
      challenge: 'Key',
      read: ({ authorization = '' }) => /^Key (.+)$/.exec(authorization)?.[1] ?? null,
      // The second is of a kind of caller that the contract gives no keys to.
      authenticate: async ({ text }) => ({ k1: key, k2: person })[text] ?? null,
    },
  },
  readPage: () => ({ page: 1, limit: 1 }),
  encode: (output) => output,
  encodeError: ({ code, form: { status }, message }) => ({ status, body: { code, message } }),
  rateLimitHeaders: () => ({}),
}

/** Serves it on a free port. @param log takes the lines of the log @returns its address */
export const startShop = (server: TestServer, log: object[]): Promise<string> =>
  serveMadeUp(
    server,
    {
      name: 'shop',
      dialect,
      schemes: { session: { in: 'cookie', caller: 'person' }, key: { in: 'header', caller: 'key' } },
      operations,
    },
    log,
  )
