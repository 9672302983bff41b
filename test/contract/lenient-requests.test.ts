import { beforeAll, describe, expect, test } from '@jest/globals'
import { bearer, createCustomer } from '../support/opspilot365.ts'
import { createOwner } from '../support/orgstack.ts'
import { send } from '../support/requests.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

/** Ways of writing requests that clients have, and that mean one thing only. */
const server = startServer({ unlimited: true })
let key: string
let app: UserpilotCustomer

beforeAll(async () => {
  key = (await createCustomer(server)).keys.admin
  app = await createUserpilotCustomer(server)
})

const createTenant = (headers: Record<string, string>) =>
  send(server.baseUrl, {
    method: 'POST',
    target: '/opspilot365/v1/tenants',
    headers: { ...bearer(key), 'Content-Type': 'application/json', ...headers },
    body: '{"name":"Škofja Loka"}',
  })

describe('given the headers of a body', () => {
  test.each(['utf8', 'UTF8', 'utf-8', '"UTF-8"', 'utf-8; x=1'])(
    'the charset %s is UTF-8',
    async (charset) => {
      const { status, body } = await createTenant({ 'Content-Type': `application/json; charset=${charset}` })
      expect([status, JSON.parse(body)]).toMatchObject([201, { data: { name: 'Škofja Loka' } }])
    },
  )

  test.each(['utf-16', 'latin1', 'utf', 'xutf8'])('the charset %s is another', async (charset) => {
    const { status } = await createTenant({ 'Content-Type': `application/json; charset=${charset}` })
    expect(status).toBe(415)
  })

  test.each([
    ['', 201],
    ['identity', 201],
    ['zstd', 415],
  ])('Content-Encoding: %j is answered %i', async (encoding, status) => {
    expect((await createTenant({ 'Content-Encoding': encoding })).status).toBe(status)
  })
})

describe('given a point in time in a query', () => {
  const list = (query: string) =>
    send(server.baseUrl, {
      method: 'GET',
      target: `/userpilot/v1/events?${query}`,
      headers: { Authorization: `Token ${app.keys.admin}` },
      body: null,
    })

  test('the + of its offset may be sent as it is, which in a query is a blank', async () => {
    // Given an event of now
    await app.client.trackEvent({ body: { user_id: 'u', event_name: 'e' } })
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)
    for (const [query, found] of [
      // An hour from now in UTC, and an hour ago two hours further east
      [`from=${inAnHour}+00:00`, 0],
      [`from=${inAnHour}+02:00`, 1],
      [`from=${inAnHour}%2B02:00`, 1],
      [`from=${inAnHour}%20%30%32:00`, 1],
      [`to=${inAnHour}+02:00`, 0],
      [`from=&to=${inAnHour}Z`, 1],
    ] as const) {
      const { status, body } = await list(query)
      expect([query, status, (JSON.parse(body) as { data: unknown[] }).data.length]).toEqual([
        query,
        200,
        found,
      ])
    }
  })

  test.each(['2026-01-01T00:00:00 2', 'x 02:00'])('%s is none', async (time) => {
    expect((await list(`from=${encodeURIComponent(time)}`)).status).toBe(400)
  })
})

test('a required parameter without a value is missing', async () => {
  const owner = await createOwner(server)
  expect(await owner.call('get', '/roles?organizationId=')).toMatchObject({
    status: 400,
    body: { details: [{ field: 'organizationId', in: 'query', message: 'is required' }] },
  })
})
