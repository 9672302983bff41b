import http from 'node:http'
import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import { addressKey } from '../../src/contract/address.ts'
import { bearer, createCustomer } from '../support/opspilot365.ts'
import { createMember } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { signIn, startSession } from '../surfaces/orgstack/trial.ts'

const server = startServer()
const path = '/opspilot365/v1/tenants'
const call = (key: string) => request(server.baseUrl).get(path).set(bearer(key))

/** Calls from another loopback address, so that tests do not use up each other's. */
function callFrom(
  localAddress: string,
  key?: string,
): Promise<{ status: number; headers: http.IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    http
      .get(
        `${server.baseUrl}${path}`,
        { localAddress, headers: key === undefined ? {} : bearer(key) },
        (res) => {
          res.resume()
          res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers }))
        },
      )
      .on('error', reject)
  })
}
const unknownKey = (index: number) => `op365_sk_live_${String(index).padStart(32, '0')}`

describe('the limit of a plan', () => {
  test('lets exactly 60 of 100 parallel requests through on STARTER, and says when to come back', async () => {
    const customer = await createCustomer(server, 'STARTER')
    const responses = await Promise.all(Array.from({ length: 100 }, () => call(customer.keys.read)))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(60)
    const refused = responses.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(40)
    for (const { body, headers } of refused) {
      const wait = Number(headers['retry-after'])
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(60)
      expect(body).toEqual({
        success: false,
        error: {
          code: 'RATE_LIMITED',
          message: 'Too many requests.',
          details: { retryAfter: expect.any(Number) as unknown },
        },
      })
      expect(headers).toMatchObject({
        'x-ratelimit-limit': '60',
        'x-ratelimit-remaining': '0',
        'ratelimit-policy': '"opspilot365-plan";q=60;w=60',
      })
      expect(headers['ratelimit']).toMatch(/^"opspilot365-plan";r=0;t=\d+$/)
    }
    const remaining = responses
      .map(({ headers }) => Number(headers['x-ratelimit-remaining']))
      .sort((a, b) => b - a)
    expect(remaining.slice(0, 60)).toEqual(Array.from({ length: 60 }, (_, index) => 59 - index))
  })

  test('counts all keys of an organization together, and organizations apart', async () => {
    const customer = await createCustomer(server, 'STARTER')
    const other = await createCustomer(server, 'STARTER')
    await call(customer.keys.read)
    await call(customer.keys.write)
    expect((await call(customer.testKey)).headers['x-ratelimit-remaining']).toBe('57')
    expect((await call(other.keys.read)).headers['x-ratelimit-remaining']).toBe('59')
  })

  test.each([
    ['GROWTH', '300'],
    ['SCALE', '1000'],
  ] as const)('%s is %s a minute', async (plan, limit) => {
    const customer = await createCustomer(server, plan)
    expect((await call(customer.keys.read)).headers['x-ratelimit-limit']).toBe(limit)
  })

  test('CUSTOM is unlimited, and says so', async () => {
    const customer = await createCustomer(server, 'CUSTOM')
    const { headers } = await call(customer.keys.read)
    expect(headers).toMatchObject({ 'x-ratelimit-limit': 'unlimited', 'x-ratelimit-remaining': 'unlimited' })
    expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThan(Date.now() / 1000)
    expect(headers['ratelimit-policy']).toBeUndefined()
  })

  test('is told on errors too: bad input, forbidden, not found, wrong method, unknown path', async () => {
    const customer = await createCustomer(server, 'STARTER')
    const send = (method: 'get' | 'put' | 'delete', rest: string) =>
      request(server.baseUrl)[method](`/opspilot365/v1${rest}`).set(bearer(customer.keys.read))
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const responses = [
      await send('get', '/tenants?limit=0'),
      await send('delete', `/webhooks/${nowhere}`),
      await send('get', `/tenants/${nowhere}`),
      await send('put', '/tenants'),
      await send('get', '/nothing'),
    ]
    expect(responses.map(({ status }) => status)).toEqual([400, 403, 404, 405, 404])
    expect(responses.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual([
      '59',
      '58',
      '57',
      '56',
      '55',
    ])
  })
})

describe('the limit of a person', () => {
  const ask = (token: string) =>
    request(server.baseUrl).get('/orgstack/v1/permissions').set('Authorization', `Bearer ${token}`)
  const include = (organizationId: string, userId: string) =>
    server.owner.withOrganization(liveSide(organizationId), (db) => createMember(db, { userId }), {
      actor: 'test',
    })

  test('lets exactly 600 requests through, with however many tokens of however many organizations', async () => {
    const first = await server.createOrganization()
    const { userId, token } = await signIn(server, first, 'member')
    const tokens = [token]
    for (let more = 0; more < 3; more += 1) {
      const organizationId = await server.createOrganization()
      await include(organizationId, userId)
      tokens.push((await startSession(server, organizationId, { userId })).token)
    }
    for (const one of tokens) await ask(one)
    const answers = await Promise.all(
      tokens.flatMap((one) => Array.from({ length: 160 }, () => ask(one).then((answer) => answer))),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(596)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(44)
    for (const { headers } of refused) {
      expect(headers).toMatchObject({ 'x-ratelimit-limit': '600', 'x-ratelimit-remaining': '0' })
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    }
    // And what that person was refused is not missing to those who share an organization with them.
    const colleague = await signIn(server, first, 'member')
    expect(Number((await ask(colleague.token)).headers['x-ratelimit-remaining'])).toBeGreaterThan(400)
  })

  test('stands beside that of the organization: the answer tells of the one with less left', async () => {
    const [acme, globex] = [await server.createOrganization(), await server.createOrganization()]
    const ana = await signIn(server, acme, 'member')
    await include(globex, ana.userId)
    const elsewhere = await startSession(server, globex, ana)
    const ben = await signIn(server, acme, 'member')
    const left = async (token: string) => (await ask(token)).headers['x-ratelimit-remaining']
    expect(await left(ana.token)).toBe('599')
    expect(await left(elsewhere.token)).toBe('598')
    expect([await left(ben.token), await left(ben.token)]).toEqual(['598', '597'])
    expect(await left(elsewhere.token)).toBe('597')
  })
})

describe('callers without a valid key', () => {
  test('are limited by address, and cost no database work in the end', async () => {
    const guess = (from: number, count: number) =>
      Promise.all(
        Array.from({ length: count }, async (_, index) => {
          const { status } = await callFrom('127.0.0.2', unknownKey(from + index))
          return status
        }),
      )
    const before = await guess(0, 310)
    expect(before.filter((status) => status === 401)).toHaveLength(300)
    expect(before.filter((status) => status === 429)).toHaveLength(10)
    expect(new Set(await guess(1000, 1190))).toEqual(new Set([429]))
    // With the database gone, only a request that does without it can still be answered with 429.
    const { withKeyHash } = server.database
    server.database.withKeyHash = () => Promise.reject(new Error('asked the database'))
    try {
      const { status, headers } = await callFrom('127.0.0.2', unknownKey(999))
      expect(status).toBe(429)
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
      expect((await callFrom('127.0.0.2')).status).toBe(429)
    } finally {
      server.database.withKeyHash = withKeyHash
    }
  })

  test('do not shut out a key at the same address that nobody has seen yet', async () => {
    await Promise.all(Array.from({ length: 310 }, () => callFrom('127.0.0.5')))
    await Promise.all(
      Array.from({ length: 310 }, (_, index) => callFrom('127.0.0.5', unknownKey(5000 + index))),
    )
    expect((await callFrom('127.0.0.5', unknownKey(1))).status).toBe(429)
    const { keys } = await createCustomer(server)
    const { status, headers } = await callFrom('127.0.0.5', keys.read)
    expect([status, headers['x-ratelimit-limit']]).toEqual([200, 'unlimited'])
  })

  test('do not use up the limit of those who have one at the same address', async () => {
    const customer = await createCustomer(server)
    expect((await callFrom('127.0.0.3', customer.keys.read)).status).toBe(200)
    await Promise.all(Array.from({ length: 310 }, () => callFrom('127.0.0.3')))
    expect((await callFrom('127.0.0.3')).status).toBe(429)
    expect((await callFrom('127.0.0.3', customer.keys.read)).status).toBe(200)
  })

  test('are not counted when their key turns out to be valid', async () => {
    const customer = await createCustomer(server)
    await callFrom('127.0.0.4', customer.keys.read)
    expect((await callFrom('127.0.0.4')).headers['x-ratelimit-remaining']).toBe('299')
  })
})

describe('addresses', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '::ffff:127.0.0.1', true],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['127.0.0.1', '127.0.0.2', false],
    ['192.0.2.1', '192.0.2.1:50123', true],
    ['192.0.2.1:50123', '192.0.2.2:50123', false],
    ['2001:db8:1:2::1', '[2001:db8:1:2::1]', true],
    ['2001:db8:1:2::1', '[2001:db8:1:2::9]:50123', true],
    ['[2001:db8:1:2::1]:1', '[2001:db8:1:3::1]:1', false],
    ['::ffff:192.0.2.1', '[::ffff:192.0.2.1]:1', true],
    ['unknown', '_hidden', true],
    ['', '192.0.2.1:x', true],
    ['192.0.2.1', 'unknown', false],
  ])('%s and %s count together: %s', (one, other, together) => {
    expect(addressKey(one) === addressKey(other)).toBe(together)
  })
})
