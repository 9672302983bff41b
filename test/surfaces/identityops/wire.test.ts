import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import type { Plans } from '../../../src/domain/access/plans.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { base, browserHeaders, createCustomer, type Customer, type Person, signIn } from './client.ts'

const server = startServer()
let customer: Customer
let ana: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  ana = await signIn(server, customer.organizationId)
})

const requestId = expect.stringMatching(/^req_/)
const get = (path: string, headers: Record<string, string>) =>
  request(server.baseUrl).get(`${base}${path}`).set(headers)

describe('an error', () => {
  const cases: [
    code: string,
    status: number,
    send: () => request.Test,
    error: { message: string; details: unknown },
  ][] = [
    [
      'VALIDATION_ERROR',
      400,
      () => get('/auth/sessions?limit=101', browserHeaders(ana.session)),
      {
        message: 'The request does not fit the contract.',
        details: { fields: [{ field: 'limit', in: 'query', message: 'must be <= 100' }] },
      },
    ],
    [
      'UNAUTHENTICATED',
      401,
      () => get('/auth/session', {}),
      { message: 'The session or the API key is missing or not valid.', details: {} },
    ],
    [
      'UNAUTHORIZED',
      403,
      () => request(server.baseUrl).post(`${base}/auth/logout`).set('Origin', 'null'),
      { message: 'This request comes from another site.', details: {} },
    ],
    [
      'NOT_FOUND',
      404,
      () =>
        request(server.baseUrl).delete(`${base}/auth/sessions/${nowhere}`).set(browserHeaders(ana.session)),
      { message: 'There is no such session.', details: {} },
    ],
    [
      'NOT_FOUND',
      404,
      () => get('/nowhere', bearer(customer.keys.read)),
      { message: 'There is no such path.', details: {} },
    ],
    [
      'METHOD_NOT_ALLOWED',
      405,
      () => request(server.baseUrl).put(`${base}/auth/session`).set(bearer(customer.keys.admin)),
      { message: 'This path does not take this method.', details: { allow: ['GET', 'HEAD'] } },
    ],
    [
      'PAYLOAD_TOO_LARGE',
      413,
      () =>
        request(server.baseUrl)
          .post(`${base}/auth/login`)
          .set('Sec-Fetch-Site', 'same-origin')
          .send({ email: 'a'.repeat(70_000), password: 'b' }),
      { message: 'The body is too large.', details: { limit: 65_536 } },
    ],
    [
      'UNSUPPORTED_MEDIA_TYPE',
      415,
      () =>
        request(server.baseUrl)
          .post(`${base}/auth/login`)
          .set('Sec-Fetch-Site', 'same-origin')
          .type('text/plain')
          .send('{}'),
      {
        message: 'This operation does not read such a body.',
        details: { accepted: ['application/json'] },
      },
    ],
  ]
  test.each(cases)('%s is %i', async (code, status, send, error) => {
    const answer = await send()
    expect([answer.status, answer.body]).toEqual([status, { error: { code, requestId, ...error } }])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('names its request as the caller does, with req_ where that lacks', async () => {
    for (const [given, told] of [
      ['mine', 'req_mine'],
      ['req_mine', 'req_mine'],
    ] as const) {
      const answer = await get('/auth/session', { 'X-Request-Id': given })
      expect(answer.body).toMatchObject({ error: { requestId: told } })
      expect(answer.headers['x-request-id']).toBe(given)
    }
  })
})

describe('given a plan', () => {
  test.each<[NonNullable<Plans['identityops']>, number]>([
    ['FREE', 20],
    ['STARTER', 100],
    ['PRO', 500],
    ['ENTERPRISE', 2000],
  ])('%s allows an organization %i requests a minute', async (plan, limit) => {
    const { organizationId } = await createCustomer(server, plan)
    const { session } = await signIn(server, organizationId)
    const answer = await get('/auth/session', browserHeaders(session))
    expect([answer.status, (answer.body as { plan: string }).plan]).toEqual([200, plan])
    expect(answer.headers).toMatchObject({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - 1),
      'x-ratelimit-reset': expect.stringMatching(/^\d+$/),
    })
  })

  test('its last request of a minute is answered, and the next one waits, whoever of the organization makes it', async () => {
    const { organizationId } = await createCustomer(server, 'FREE')
    const people = [await signIn(server, organizationId), await signIn(server, organizationId)]
    const answers = await Promise.all(
      Array.from({ length: 21 }, (_, index) =>
        get('/auth/session', browserHeaders(people[index % 2]?.session ?? '')),
      ),
    )
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused.map(({ status, body }) => [status, body as unknown])).toEqual([
      [
        429,
        {
          error: {
            code: 'RATE_LIMITED',
            message: 'Too many requests.',
            requestId,
            details: { retryAfter: expect.any(Number) },
          },
        },
      ],
    ])
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
  })

  test.each<[NonNullable<Plans['identityops']>]>([['FREE'], ['STARTER'], ['PRO']])(
    '%s does not include keys: a valid one is told so, and an unknown one is not',
    async (plan) => {
      const other = await createCustomer(server, plan)
      const answer = await get('/auth/session', bearer(other.keys.read))
      expect([answer.status, answer.body]).toEqual([
        403,
        {
          error: {
            code: 'FEATURE_NOT_AVAILABLE',
            message: 'Needs the Enterprise plan.',
            requestId,
            details: { feature: 'API_KEYS', currentPlan: plan },
          },
        },
      ])
      const unknown = await get('/auth/session', bearer(`idops_${'0'.repeat(32)}`))
      expect(unknown.status).toBe(401)
    },
  )
})

test('a key of another surface, and one of this surface there, is worth nothing', async () => {
  const { key } = await customer.rows((db) =>
    createApiKey(db, { ...keyFormat, surface: 'opspilot365' }, { name: 'k', level: 'admin', sandbox: false }),
  )
  expect((await get('/auth/session', bearer(key))).status).toBe(401)
  const there = await request(server.baseUrl).get('/opspilot365/v1/tenants').set(bearer(customer.keys.admin))
  expect(there.status).toBe(401)
})

test('a session is worth nothing as a key, and no key as a session', async () => {
  expect((await get('/auth/session', bearer(ana.session))).status).toBe(401)
  expect((await get('/auth/session', { Cookie: `idops_session=${customer.keys.admin}` })).status).toBe(401)
})
