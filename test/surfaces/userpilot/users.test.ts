import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { startServer } from '../../support/server.ts'
import { base, createUserpilotCustomer, token, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer

beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
})

const identify = (body: object, headers: Record<string, string> = {}, by = customer) =>
  request(server.baseUrl).post(`${base}/identify`).set(by.headers).set(headers).send(body)

async function userOf(user_id: string, by = customer) {
  const { data } = await by.client.getUser({ params: { path: { user_id } } })
  return data
}

describe('POST /identify', () => {
  test('the documented example: 202 with nothing in it, and everything is there', async () => {
    const { example } = contract.paths['/userpilot/v1/identify'].post.requestBody.content['application/json']
    const response = await identify(example)
    expect([response.status, response.text, response.headers['content-length']]).toEqual([202, '', '0'])
    expect(response.headers['content-type']).toBeUndefined()
    expect(await userOf('user_204')).toEqual({
      user_id: 'user_204',
      company_id: 'comp_adatum',
      metadata: example.metadata,
      created_at: '2026-03-01T08:00:00.000Z',
      first_seen_at: expect.any(String) as unknown,
      last_seen_at: expect.any(String) as unknown,
    })
    const { data } = await customer.client.getCompany({ params: { path: { company_id: 'comp_adatum' } } })
    expect(data?.metadata).toEqual({ name: 'Adatum Retail', industry: 'Retail' })
  })

  test('merges: what is not named stays, null removes, any JSON is stored as given', async () => {
    await identify({ user_id: 'm', metadata: { a: 1, b: 'two', c: true, d: { deep: [null, 1.5] } } })
    await identify({ user_id: 'm', metadata: { a: '1', b: null, never: null, e: [] } })
    expect((await userOf('m'))?.metadata).toEqual({ a: '1', c: true, d: { deep: [null, 1.5] }, e: [] })
  })

  test('a first call with null makes the user without it', async () => {
    await identify({ user_id: 'first', metadata: { gone: null, here: 0 } })
    expect((await userOf('first'))?.metadata).toEqual({ here: 0 })
  })

  test('a user is in one company at a time, named by company_id or by id', async () => {
    await identify({ user_id: 'mover', company: { company_id: 'one', name: 'One', id: 4711 } })
    await identify({ user_id: 'mover', metadata: { a: 1 } })
    expect((await userOf('mover'))?.company_id).toBe('one')
    await identify({ user_id: 'mover', company: { id: 'two', plan: 'x' } })
    expect((await userOf('mover'))?.company_id).toBe('two')
    const { data } = await customer.client.listUsers({ params: { query: { company_id: 'one' } } })
    expect(data?.data).toEqual([])
    const company = async (company_id: string) =>
      (await customer.client.getCompany({ params: { path: { company_id } } })).data?.metadata
    expect(await company('one')).toEqual({ name: 'One', id: 4711 })
    expect(await company('two')).toEqual({ plan: 'x' })
  })

  test.each([
    ['a company_id that is null beside an id', { company_id: null, id: 'by id', a: 1 }, 'by id', { a: 1 }],
    ['a number as company_id', { company_id: 4711, id: null, a: 1 }, '4711', { id: null, a: 1 }],
    ['a number as id', { id: 4712, a: 1 }, '4712', { a: 1 }],
    [
      'an id of another type, which is a property then',
      { company_id: 'typed', id: [''] },
      'typed',
      { id: [''] },
    ],
  ])('a company with %s', async (_what, company, company_id, metadata) => {
    expect((await identify({ user_id: 'named', company })).status).toBe(202)
    expect((await userOf('named'))?.company_id).toBe(company_id)
    const { data } = await customer.client.getCompany({ params: { path: { company_id } } })
    expect(data?.metadata).toEqual(
      Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null)),
    )
  })

  test('null and the empty list that PHP writes say nothing', async () => {
    await identify({ user_id: 'quiet', metadata: { a: 1 }, company: { id: 'stays' } })
    for (const nothing of [null, []]) {
      const body = { user_id: 'quiet', metadata: nothing, company: nothing }
      expect((await identify(body)).status).toBe(202)
    }
    expect(await userOf('quiet')).toMatchObject({ metadata: { a: 1 }, company_id: 'stays' })
  })

  test('first_seen_at stays, last_seen_at moves on; created_at is a time, its alias too', async () => {
    await identify({ user_id: 'seen', metadata: { signed_up_at: 1_772_352_000 } })
    const before = await userOf('seen')
    await identify({ user_id: 'seen' })
    const after = await userOf('seen')
    expect([before?.created_at, after?.first_seen_at]).toEqual([
      '2026-03-01T08:00:00.000Z',
      before?.first_seen_at,
    ])
    expect(Date.parse(after?.last_seen_at ?? '')).toBeGreaterThanOrEqual(
      Date.parse(before?.last_seen_at ?? ''),
    )
    for (const created_at of ['yesterday', 1e300, '2026-99-99', {}, true]) {
      expect((await identify({ user_id: 'seen', metadata: { created_at } })).status).toBe(400)
    }
    expect(await userOf('seen')).toEqual(after)
  })

  test('parallel calls for one user lose nothing', async () => {
    const calls = Array.from({ length: 60 }, (_, index) =>
      identify({ user_id: 'busy', metadata: { [`p${index}`]: index }, company: { id: `c${index % 7}` } }),
    )
    expect(new Set((await Promise.all(calls)).map(({ status }) => status))).toEqual(new Set([202]))
    expect(Object.keys((await userOf('busy'))?.metadata ?? {})).toHaveLength(60)
  })

  test('one that cannot be stored fails alone among those that arrive with it', async () => {
    const piece = (letter: string) => ({ [letter]: letter.repeat(200_000) })
    expect((await identify({ user_id: 'full', metadata: piece('a') })).status).toBe(202)
    const [full, ...others] = await Promise.all([
      identify({ user_id: 'full', metadata: piece('b') }),
      ...Array.from({ length: 20 }, (_, index) => identify({ user_id: `beside ${index}` })),
    ])
    expect([full.status, full.body]).toEqual([
      400,
      {
        errors: [
          {
            error: 'bad_request',
            error_code: '400',
            message: 'metadata must leave at most 256 KiB of properties',
            details: 'body.metadata',
          },
        ],
      },
    ])
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 202))
    expect(Object.keys((await userOf('full'))?.metadata ?? {})).toEqual(['a'])
    expect(await userOf('beside 19')).toBeDefined()
  })

  test.each([
    ['no user_id', { metadata: {} }, 'body.user_id', 'user_id is required'],
    ['a number as user_id', { user_id: 7 }, 'body.user_id', 'user_id must be string'],
    [
      'a company without a name',
      { user_id: 'u', company: { name: 'x' } },
      'body.company.company_id',
      /is required/,
    ],
    [
      'a company of another type',
      { user_id: 'u', company: 'x' },
      'body.company',
      'company must be an object',
    ],
    [
      'a company with no name but null',
      { user_id: 'u', company: { id: null } },
      'body.company.company_id',
      /required/,
    ],
    [
      'a company with two names that are none',
      { user_id: 'u', company: { company_id: null, id: null } },
      'body.company.company_id',
      'company.company_id must be text or a whole number',
    ],
    [
      'a company_id that is none beside an id that is one',
      { user_id: 'u', company: { company_id: '', id: 'a' } },
      'body.company.company_id',
      /fewer than 1/,
    ],
    [
      'half a number as company_id',
      { user_id: 'u', company: { company_id: 0.5 } },
      'body.company.company_id',
      'company.company_id must be text or a whole number',
    ],
    [
      'metadata of another type',
      { user_id: 'u', metadata: 'x' },
      'body.metadata',
      'metadata must be an object',
    ],
    ['a list as metadata', { user_id: 'u', metadata: [1] }, 'body.metadata', 'metadata must be an object'],
    [
      'a number without end',
      '{"user_id":"u","metadata":{"a":{"b":1e999}}}',
      'body.metadata.a.b',
      /must be a finite/,
    ],
    ['NUL in a name', { user_id: 'u', metadata: { 'a\0': 1 } }, 'body.metadata', /NUL/],
    [
      '__proto__',
      '{"user_id":"u","metadata":{"__proto__":1}}',
      'body.metadata.__proto__',
      /not a known property/,
    ],
    [
      '501 properties',
      { user_id: 'u', metadata: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [i, i])) },
      'body.metadata',
      /500/,
    ],
  ])('refuses %s', async (_what, body, details, message) => {
    const response = await request(server.baseUrl)
      .post(`${base}/identify`)
      .set(customer.headers)
      .type('json')
      .send(typeof body === 'string' ? body : JSON.stringify(body))
    expect(response.status).toBe(400)
    const { errors } = response.body as { errors: { details: string; message: string }[] }
    expect(errors[0]?.details).toBe(details)
    expect(errors[0]?.message).toMatch(message)
  })

  test('ignores fields that are not documented, and X-API-Version', async () => {
    const headers = { 'X-API-Version': '2020-09-22' }
    expect((await identify({ user_id: 'extra', timestamp: 1, source: 'x' }, headers)).status).toBe(202)
    expect((await userOf('extra'))?.metadata).toEqual({})
  })

  test('an Idempotency-Key: the second call changes nothing, another body is refused', async () => {
    const key = { 'Idempotency-Key': 'once' }
    expect((await identify({ user_id: 'once', metadata: { n: 1 } }, key)).status).toBe(202)
    await identify({ user_id: 'once', metadata: { n: 2 } })
    const again = await identify({ user_id: 'once', metadata: { n: 1 } }, key)
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([202, 'true'])
    expect((await userOf('once'))?.metadata).toEqual({ n: 2 })
    const other = await identify({ user_id: 'once', metadata: { n: 3 } }, key)
    expect([other.status, other.body]).toMatchObject([409, { errors: [{ error: 'idempotency_key_reused' }] }])
  })
})

describe('GET /users', () => {
  test('pages by user_id, each user once', async () => {
    const owner = await createUserpilotCustomer(server)
    for (const user_id of ['c', 'a', 'e/é ?', 'b', 'd']) await identify({ user_id }, {}, owner)
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const query = after === undefined ? { limit: 2 } : { limit: 2, after_cursor: after }
      const { data } = await owner.client.listUsers({ params: { query } })
      if (data === undefined) throw new Error('no page')
      seen.push(...data.data.map(({ user_id }) => user_id))
      if (data.metadata.cursor.after === null) break
      after = data.metadata.cursor.after
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e/é ?'])
    expect((await userOf('e/é ?', owner))?.user_id).toBe('e/é ?')
  })

  test('another environment of the same organization has users of its own', async () => {
    const { organizationId } = customer
    const other = await createUserpilotCustomer(server, { organizationId })
    await identify({ user_id: 'm', metadata: { other: true } }, {}, other)
    expect((await userOf('m', other))?.metadata).toEqual({ other: true })
    expect((await userOf('m'))?.metadata).not.toHaveProperty('other')
  })
})

describe('a key', () => {
  const status = async (key: string, host: string, scheme = 'Token') =>
    (
      await request(server.baseUrl)
        .get(`${base}/users`)
        .set({ Authorization: `${scheme} ${key}`, Host: host })
    ).status

  test.each(['Token', 'token', 'TOKEN'])('is presented with the word %s', async (scheme) => {
    expect(await status(customer.keys.read, 'localhost', scheme)).toBe(200)
  })

  test('of one region is refused at the host of the other', async () => {
    const eu = await createUserpilotCustomer(server, { region: 'eu' })
    const [us, european] = [customer.keys.read, eu.keys.read]
    expect([await status(us, 'analytex.example'), await status(european, 'analytex-eu.example:443')]).toEqual(
      [200, 200],
    )
    expect([await status(european, 'analytex.example'), await status(us, 'ANALYTEX-EU.example')]).toEqual([
      401, 401,
    ])
    expect([await status(us, '127.0.0.1'), await status(european, 'tenantry.example')]).toEqual([200, 200])
  })

  test('of another scheme or surface is refused', async () => {
    expect(await status(customer.keys.read, 'localhost', 'Bearer')).toBe(401)
    expect(
      (await request(server.baseUrl).get('/opspilot365/v1/tenants').set(token(customer.keys.read))).status,
    ).toBe(401)
  })
})
