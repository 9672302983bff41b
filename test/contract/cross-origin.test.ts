import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { startServer } from '../support/server.ts'

const ours = 'https://app.example'
const server = startServer({ options: { corsOrigins: [ours] } })
const closed = startServer()

/** What a browser asks before it sends a token from a page. */
const ask = (path: string, origin: string, baseUrl = server.baseUrl) =>
  request(baseUrl).options(path).set({
    Origin: origin,
    'Access-Control-Request-Method': 'PATCH',
    'Access-Control-Request-Headers': 'authorization,content-type',
  })

describe('given an origin that the operator has named, a page of it', () => {
  test('may call the surface that people sign in to, with a token', async () => {
    const { status, headers } = await ask('/orgstack/v1/users/1', ours)
    expect([status, headers['access-control-allow-origin']]).toEqual([204, ours])
    expect(headers['access-control-allow-methods']).toContain('PATCH')
    expect(headers['access-control-allow-headers']).toBe('authorization,content-type')
    expect(headers['vary']).toContain('Origin')
  })

  test('reads the answer, refusals too, and what it says of limits', async () => {
    const { status, headers } = await request(server.baseUrl).get('/orgstack/v1/users').set('Origin', ours)
    expect([status, headers['access-control-allow-origin']]).toEqual([401, ours])
    expect(headers['access-control-expose-headers']).toContain('X-RateLimit-Remaining')
  })

  test.each(['/opspilot365/v1/tenants', '/userpilot/v1/users', '/iperawifi/api/v1/tenants'])(
    'may not call %s, whose keys belong into no page',
    async (path) => {
      const { headers } = await ask(path, ours)
      expect(headers).not.toHaveProperty('access-control-allow-origin')
    },
  )
})

test.each(['https://app.example.evil.example', 'http://app.example', 'https://app.example:8443', 'null'])(
  'a page of %s, which nobody has named, may call nothing',
  async (origin) => {
    const { headers } = await ask('/orgstack/v1/users', origin)
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  },
)

test('where no origin is named, no page of another origin may call anything', async () => {
  const { headers } = await ask('/orgstack/v1/users', ours, closed.baseUrl)
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})
