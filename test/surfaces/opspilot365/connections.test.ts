import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import request from 'supertest'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { bearer, createCustomer, createTenant, type Customer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { directories: 12 })
let customer: Customer
let used = 0

beforeAll(async () => void (customer = await createCustomer(server)))
beforeEach(() => simulator().clearFaults())

const nextDirectory = () => {
  const directory = simulator().connections[used++]
  if (directory === undefined) throw new Error('no directory is left')
  return directory
}
const path = (id: string) => `/opspilot365/v1/tenants/${id}/connection`
const put = (id: string, body: object, key = customer.keys.admin) =>
  request(server.baseUrl).put(path(id)).set(bearer(key)).send(body)
const get = (id: string, key = customer.keys.admin) => request(server.baseUrl).get(path(id)).set(bearer(key))
const disconnect = (id: string) => request(server.baseUrl).delete(path(id)).set(bearer(customer.keys.admin))
const tenant = async (id: string) =>
  (await customer.client.getTenant({ params: { path: { id } } })).data?.data

describe('creating a tenant', () => {
  const create = (body: object, key = customer.keys.write) =>
    request(server.baseUrl).post('/opspilot365/v1/tenants').set(bearer(key)).send(body)

  test('makes one without a directory, which is then in the list', async () => {
    const response = await create({ name: 'Adatum Retail', domain: 'adatum-retail.example', tags: ['vip'] })
    expect(response.status).toBe(201)
    const { data } = response.body as { data: { id: string } }
    expect(data).toMatchObject({
      name: 'Adatum Retail',
      domain: 'adatum-retail.example',
      entraTenantId: null,
      status: 'unconnected',
      tags: ['vip'],
      userCount: 0,
      lastSyncAt: null,
    })
    expect(await tenant(data.id)).toEqual(data)
  })

  test('needs nothing but a name, and makes a sandbox tenant for a test key', async () => {
    const { body } = (await create({ name: 'Sandbox' }, customer.testKey)) as {
      body: { data: { id: string; domain: null; tags: [] } }
    }
    expect(body.data).toMatchObject({ domain: null, tags: [] })
    expect(await tenant(body.data.id)).toBeUndefined()
  })

  test.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['domain', { name: 'x', domain: 'no domain' }],
    ['tags', { name: 'x', tags: ['a', 'a'] }],
    ['status', { name: 'x', status: 'connected' }],
  ])('refuses what does not fit and names %s', async (field, body) => {
    const response = await create(body)
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({ error: { details: { fields: [{ field }] } } })
  })
})

describe('connecting a tenant', () => {
  test('tries the credentials, and says afterwards everything but the secret', async () => {
    const { id } = await createTenant(customer)
    const { entraTenantId, clientId, clientSecret } = nextDirectory()
    const response = await put(id, { entraTenantId, clientId, clientSecret })
    expect([response.status, response.body]).toEqual([
      200,
      {
        success: true,
        data: {
          entraTenantId,
          clientId,
          createdAt: expect.any(String) as unknown,
          updatedAt: expect.any(String) as unknown,
        },
      },
    ])
    expect((await get(id)).body).toEqual(response.body)
    expect(await tenant(id)).toMatchObject({ status: 'connected', entraTenantId })
  })

  test.each([
    ['entraTenantId', { entraTenantId: nowhere }],
    ['clientId', { clientId: nowhere }],
    ['clientSecret', { clientSecret: 'wrong-secret-of-a-caller' }],
  ])('refuses a wrong %s with its name, and stores nothing', async (field, wrong) => {
    const { id } = await createTenant(customer)
    const response = await put(id, { ...simulator().connections.at(-1), ...wrong })
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({
      success: false,
      error: {
        code: 'INVALID_REQUEST',
        details: {
          fields: [
            { field, in: 'body', message: expect.stringContaining('is refused by Microsoft: AADSTS') },
          ],
        },
      },
    })
    expect(response.text).not.toContain('wrong-secret')
    expect((await get(id)).status).toBe(404)
    expect(await tenant(id)).toMatchObject({ status: 'unconnected', entraTenantId: null })
  })

  test('tells that consent is missing', async () => {
    const { id } = await createTenant(customer)
    const body = { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } }
    simulator().fail({ kind: 'status', status: 403, body, on: /organization/ })
    const response = await put(id, simulator().connections.at(-1) ?? {})
    expect(response.status).toBe(400)
    expect(response.text).toContain('Authorization_RequestDenied: Insufficient privileges.')
  })

  test('while Microsoft is throttling or away is a 503 that says when to come back', async () => {
    const { id } = await createTenant(customer)
    const body = simulator().connections.at(-1) ?? {}
    simulator().fail({ kind: 'status', status: 429, retryAfter: '37', on: /organization/ })
    const throttled = await put(id, body)
    expect([throttled.status, throttled.headers['retry-after']]).toEqual([503, '37'])
    expect(throttled.body).toMatchObject({
      error: { code: 'SERVICE_UNAVAILABLE', details: { retryAfter: 37 } },
    })
    simulator().fail({ kind: 'status', status: 503, retryAfter: '120', on: /token/ })
    const away = await put(id, body)
    expect([away.status, away.headers['retry-after']]).toEqual([503, '120'])
    simulator().fail({ kind: 'invalid_json', on: /organization/ })
    const strange = await put(id, body)
    expect([strange.status, strange.headers['retry-after']]).toEqual([503, '60'])
    expect((await get(id)).status).toBe(404)
  })

  test('replaces the connection that is there', async () => {
    const { id } = await createTenant(customer)
    const [first, second] = [nextDirectory(), nextDirectory()]
    await put(id, first)
    expect((await put(id, second)).status).toBe(200)
    expect((await get(id)).body).toMatchObject({ data: { entraTenantId: second.entraTenantId } })
    // The first directory is free again.
    const other = await createTenant(customer)
    expect((await put(other.id, first)).status).toBe(200)
  })

  test('connects a directory to one tenant of the organization, also of many at once; sandbox apart', async () => {
    const directory = nextDirectory()
    const tenants = await Promise.all(Array.from({ length: 6 }, () => createTenant(customer)))
    const responses = await Promise.all(tenants.map(({ id }) => put(id, directory)))
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(responses.find(({ status }) => status === 409)?.body).toMatchObject({
      error: { code: 'CONFLICT', details: { fields: [{ field: 'entraTenantId', in: 'body' }] } },
    })
    const sandbox = await createTenant(customer, { sandbox: true })
    expect((await put(sandbox.id, directory, customer.testKey)).status).toBe(200)
    const other = await createCustomer(server)
    const theirs = await createTenant(other)
    expect((await put(theirs.id, directory, other.keys.write)).status).toBe(200)
  })
})

describe('disconnecting a tenant', () => {
  test('forgets the credentials and keeps what was read', async () => {
    const { id } = await createTenant(customer, { users: 2 })
    const directory = nextDirectory()
    await put(id, directory)
    expect((await disconnect(id)).body).toEqual({ success: true, data: { id, deleted: true } })
    expect(await tenant(id)).toMatchObject({ status: 'unconnected', entraTenantId: null, userCount: 2 })
    expect((await get(id)).status).toBe(404)
    expect((await disconnect(id)).status).toBe(404)
    expect(
      await customer.rows((db) =>
        db.selectFrom('directory_connections').selectAll().where('tenant_id', '=', id).execute(),
      ),
    ).toEqual([])
    // The directory can be connected anew.
    expect((await put(id, directory)).status).toBe(200)
  })
})

test('the audit trail has who connected and disconnected', async () => {
  const { id } = await createTenant(customer)
  await put(id, nextDirectory(), customer.keys.write)
  await disconnect(id)
  const events = await customer.rows((db) =>
    db
      .selectFrom('audit_events')
      .select(['action', 'actor'])
      .where('target_id', '=', id)
      .orderBy('at')
      .execute(),
  )
  expect(events).toEqual([
    { action: 'tenant.connected', actor: `key ${customer.keyIds.write}` },
    { action: 'tenant.disconnected', actor: `key ${customer.keyIds.admin}` },
  ])
})

test('no secret stands in any table in the clear, nor in the log', async () => {
  const { id } = await createTenant(customer)
  const directory = nextDirectory()
  expect((await put(id, directory)).status).toBe(200)
  const webhook = await request(server.baseUrl)
    .post('/opspilot365/v1/webhooks')
    .set({ ...bearer(customer.keys.admin), 'Idempotency-Key': 'kept-answer' })
    .send({ url: 'https://hooks.example/', events: ['user.created'] })
  const { secret } = (webhook.body as { data: { secret: string } }).data
  const client = new pg.Client(server.ownerUrl)
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')",
  )
  let text = ''
  for (const { name } of tables)
    text += (
      await client.query<{ text: string }>(`select string_agg(t::text, E'\\n') as text from ${name} t`)
    ).rows[0]?.text
  await client.end()
  expect(text).toContain(directory.clientId)
  const logged = JSON.stringify(server.logged)
  expect(logged).toContain(path('{id}'))
  for (const hidden of [directory.clientSecret, secret, 'whsec_', 'wrong-secret']) {
    expect([hidden, text.includes(hidden)]).toEqual([hidden, false])
    expect([hidden, logged.includes(hidden)]).toEqual([hidden, false])
  }
})

test('what is no part of the vendor’s documents is marked as an extension', () => {
  const marked = Object.entries(contract.paths)
    .filter(([path]) => /\/tenants(\/\{id\}\/connection)?$/.test(path))
    .flatMap(([, item]) => Object.values(item) as { operationId?: string; 'x-extension'?: boolean }[])
    .flatMap((operation) => (operation['x-extension'] === true ? [operation.operationId] : []))
  expect(marked.toSorted()).toEqual(
    ['connectTenant', 'createTenant', 'disconnectTenant', 'getConnection'].map(
      (name) => `opspilot365_${name}`,
    ),
  )
})
