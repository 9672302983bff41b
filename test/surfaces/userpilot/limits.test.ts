import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { startServer } from '../../support/server.ts'
import { base, createUserpilotCustomer, token } from '../../support/userpilot.ts'

const server = startServer()

const call = ({ headers }: { headers: Record<string, string> }, path: string, body: object = {}) =>
  request(server.baseUrl).post(`${base}/${path}`).set(headers).send(body)

const remaining = (response: request.Response) => /r=(\d+)/.exec(response.headers['ratelimit'] ?? '')?.[1]

describe('the limits of a key', () => {
  test('600 a minute for identify and 600 for track; a second key has its own', async () => {
    const customer = await createUserpilotCustomer(server, { plan: 'STANDARD' })
    // Refused for their bodies, and counted all the same.
    const responses = await Promise.all(Array.from({ length: 5 }, () => call(customer, 'track')))
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 400))
    expect(responses.map(remaining).sort()).toEqual(['595', '596', '597', '598', '599'])
    expect(responses[0]?.headers['ratelimit-policy']).toBe('"userpilot-track";q=600;w=60')
    expect(remaining(await call(customer, 'identify'))).toBe('599')
    expect(remaining(await call(customer, 'companies/identify'))).toBe('598')
    expect(remaining(await call({ headers: token(customer.keys.write) }, 'track'))).toBe('599')
  })

  test.each([
    ['HIGH_VOLUME', '5999'],
    ['UNLIMITED', undefined],
  ] as const)('an operator raises them by the plan: %s', async (plan, left) => {
    const customer = await createUserpilotCustomer(server, { plan })
    expect(remaining(await call(customer, 'track'))).toBe(left)
  })

  test('one deletion in two seconds; the others are told when to come back', async () => {
    const customer = await createUserpilotCustomer(server, { plan: 'STANDARD' })
    const remove = (path: string, body: object) =>
      request(server.baseUrl).delete(`${base}/${path}`).set(customer.headers).send(body)
    const responses = await Promise.all([
      remove('users', { users: ['a'] }),
      remove('users', { users: ['b'] }),
      remove('companies', { companies: ['a'] }),
    ])
    expect(responses.map(({ status }) => status).sort()).toEqual([202, 429, 429])
    const refused = responses.find(({ status }) => status === 429)
    expect(refused?.body).toEqual({
      errors: [{ error: 'too_many_requests', error_code: '429', message: 'Too many requests.', details: '' }],
    })
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused?.headers['ratelimit-policy']).toBe('"userpilot-delete";q=1;w=2')
  })
})
