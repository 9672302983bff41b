import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { eventually } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { ended, startShop } from '../support/shop.ts'

// What a surface can say besides JSON, and how it can be asked.
const server = startServer()
const log: object[] = []
let baseUrl: string

beforeAll(async () => {
  baseUrl = await startShop(server, log)
})
beforeEach(() => {
  log.splice(0)
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
    ['a key of who is no key', { Authorization: 'Key k2' }, 'unauthenticated'],
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
