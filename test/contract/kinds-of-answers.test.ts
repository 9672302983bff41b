import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { eventually } from '../support/process.ts'
import { password } from '../support/people.ts'
import { type SixthCustomer, startSixthSurface } from '../support/sixth-surface.ts'

// What a surface can say besides JSON, and how it can be asked.
const { server, createCustomer } = await startSixthSurface()
let customer: SixthCustomer

beforeAll(async () => {
  customer = await createCustomer()
})
beforeEach(() => void server.logged.splice(0))

const base = () => `${server.baseUrl}/sixth/v1`
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${base()}/${path}`, { redirect: 'manual', headers: customer.key, ...init })
const answered = (operation: string) => server.logged.filter((line) => line['operation'] === operation)
const watching = async () => ((await (await ask('watchers')).json()) as { watching: number }).watching
const header = (answer: Response, name: string) => answer.headers.get(name)

describe('a handler can send', () => {
  test('headers and cookies beside JSON', async () => {
    const { username } = await customer.rows((db) =>
      db.selectFrom('users').select('username').where('id', '=', customer.userId).executeTakeFirstOrThrow(),
    )
    const answer = await ask('session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
    expect([answer.status, await answer.json(), header(answer, 'x-sixth')]).toEqual([
      200,
      { signedIn: true },
      'open',
    ])
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^session=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax$/),
      'former=; Max-Age=0',
    ])
  })

  test.each([
    ['GET', 302, 'https://example.com/?a=b'],
    ['POST', 303, '/sixth/v1/page'],
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
    const answer = await ask('badge')
    expect([header(answer, 'content-type'), header(answer, 'content-disposition')]).toEqual([
      'application/pdf',
      `attachment; filename="__1_.pdf"; filename*=UTF-8''%C3%9C%221%22.pdf`,
    ])
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255])
  })

  test('a file that is read while it is sent', async () => {
    const answer = await ask('report')
    expect([header(answer, 'content-type'), header(answer, 'content-length')]).toEqual([
      'text/csv; charset=utf-8',
      '140000',
    ])
    expect(await answer.text()).toBe('a'.repeat(70_000) + 'b'.repeat(70_000))
    expect(answered('sixth_getReport')).toMatchObject([{ status: 200 }])
  })

  test('nothing but the head of that to HEAD', async () => {
    const answer = await ask('report', { method: 'HEAD' })
    expect([answer.status, header(answer, 'content-length'), await answer.text()]).toEqual([
      200,
      '140000',
      '',
    ])
  })

  test('events, each as it comes', async () => {
    const answer = await ask('counts?last=3')
    expect([header(answer, 'content-type'), header(answer, 'cache-control')]).toEqual([
      'text/event-stream; charset=utf-8',
      'no-store',
    ])
    const count = (number: number) => `event: count\nid: ${number}\ndata: {"count":${number}}\n\n`
    expect(await answer.text()).toBe(`:\n\n${count(1)}${count(2)}${count(3)}`)
    expect(await watching()).toBe(0)
  })
})

describe('what is sent while it is read', () => {
  test('ends when its reader goes away', async () => {
    const req = http.get(`${base()}/counts?last=1000000`, { headers: customer.key })
    const [res] = (await once(req, 'response')) as [IncomingMessage]
    await once(res, 'data')
    await eventually('a watcher', async () => (await watching()) === 1)
    req.destroy()
    await eventually('the end', async () => (await watching()) === 0)
    await eventually('the log', () => answered('sixth_watchCounts').length > 0)
    expect(answered('sixth_watchCounts')).toMatchObject([{ status: 200 }])
  })

  test('is no whole answer when it cannot be read to its end', async () => {
    const answer = await ask('report?broken=true')
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
  })
})

describe('an operation that takes a cookie or a key', () => {
  const who = async (headers: Record<string, string>, method = 'GET') => {
    const answer = await ask('caller', { method, headers })
    const { actor, code } = (await answer.json()) as { actor?: string; code?: string }
    return actor ?? code
  }
  const person = () => `user ${customer.userId}`
  const token = () => customer.cookie.Cookie.replace('session=', '')

  test('knows who calls by the cookie, or by the key', async () => {
    const { cookie, key, keyId } = customer
    expect([await who(cookie), await who(key)]).toEqual([person(), `key ${keyId}`])
    // Of both, the one that the contract names first counts.
    expect(await who({ ...cookie, ...key })).toBe(person())
    expect(await who({ Cookie: `other=${token()}`, ...key })).toBe(`key ${keyId}`)
  })

  test.each([
    ['a wrong cookie', () => ({ Cookie: 'session=x' })],
    ['a key of who is no key', () => ({ Authorization: `Key ${token()}` })],
    ['neither', () => ({})],
  ])('refuses %s', async (_what, headers) => {
    expect(await who(headers())).toBe('unauthenticated')
  })

  test('names the schemes of Authorization that it takes', async () => {
    expect(header(await ask('caller', { headers: {} }), 'www-authenticate')).toBe('Key')
  })

  test('is not the one that takes a key only', async () => {
    const { cookie, key } = customer
    expect((await ask('key', { headers: cookie })).status).toBe(401)
    expect((await ask('key', { headers: { ...cookie, ...key } })).status).toBe(200)
  })

  // https://w3c.github.io/webappsec-fetch-metadata/ and RFC 6454
  test.each([
    ['from this site', { 'Sec-Fetch-Site': 'same-origin' }, 'let in'],
    ['typed in by a person', { 'Sec-Fetch-Site': 'none' }, 'let in'],
    ['from a sister of this site', { 'Sec-Fetch-Site': 'same-site' }, 'forbidden'],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }, 'forbidden'],
    [
      'from another site that says it is this one',
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'own' },
      'forbidden',
    ],
    ['by an older browser from this site', { Origin: 'own' }, 'let in'],
    ['by an older browser from another site', { Origin: 'https://example.com' }, 'forbidden'],
    ['by an older browser from nowhere', { Origin: 'null' }, 'forbidden'],
    ['by who does not say', {}, 'forbidden'],
  ])('with a cookie, changes something when it is sent %s: %p', async (_what, headers, expected) => {
    const { cookie, key, keyId } = customer
    const origin = headers as { Origin?: string }
    const sent = { ...headers, ...(origin.Origin === 'own' ? { Origin: server.baseUrl } : {}) } as Record<
      string,
      string
    >
    expect(await rawWho({ ...cookie, ...sent })).toBe(expected === 'let in' ? person() : expected)
    // Reading is no danger, and a key is sent by nobody who does not mean to.
    expect(await who({ ...cookie })).toBe(person())
    expect(await rawWho({ ...key, ...sent })).toBe(`key ${keyId}`)
  })

  /** `fetch` does not let headers be set that browsers set. */
  async function rawWho(headers: Record<string, string>) {
    const req = http.request(`${base()}/caller`, { method: 'POST', headers })
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
