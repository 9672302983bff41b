import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { startServer } from '../../support/server.ts'
import { base, createUserpilotCustomer, token, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()

const call = ({ headers }: { headers: Record<string, string> }, path: string, body: object = {}) =>
  request(server.baseUrl).post(`${base}/${path}`).set(headers).send(body)

const remaining = (response: request.Response) => /r=(\d+)/.exec(response.headers['ratelimit'] ?? '')?.[1]

describe('the limits of a key', () => {
  test('600 a minute for identify and 600 for track; a second key has its own', async () => {
    const customer = await createUserpilotCustomer(server, { plan: 'STANDARD' })
    // Refused for its body, and counted all the same.
    const responses = await Promise.all(Array.from({ length: 610 }, () => call(customer, 'track')))
    const refused = responses.filter(({ status }) => status === 429)
    expect([refused.length, responses.filter(({ status }) => status === 400).length]).toEqual([10, 600])
    expect(refused[0]?.body).toEqual({
      errors: [{ error: 'too_many_requests', error_code: '429', message: 'Too many requests.', details: '' }],
    })
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused[0]?.headers['ratelimit-policy']).toBe('"userpilot-track";q=600;w=60')
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

  test('one deletion in two seconds', async () => {
    const customer = await createUserpilotCustomer(server, { plan: 'STANDARD' })
    const remove = (by: UserpilotCustomer, path: string, body: object) =>
      request(server.baseUrl).delete(`${base}/${path}`).set(by.headers).send(body)
    expect((await remove(customer, 'users', { users: ['a'] })).status).toBe(202)
    const second = await remove(customer, 'companies', { companies: ['a'] })
    expect([second.status, second.headers['ratelimit-policy']]).toEqual([429, '"userpilot-delete";q=1;w=2'])
  })
})
