import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createApiKey, hashKey, revokeApiKey } from '../../src/domain/access/api-keys.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { later } from '../support/clock.ts'
import { bearer, createCustomer, type Customer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
let customer: Customer

beforeAll(async () => {
  customer = await createCustomer(server)
})

const call = (authorization?: string) => {
  const sent = request(server.baseUrl).get('/opspilot365/v1/tenants')
  return authorization === undefined ? sent : sent.set('Authorization', authorization)
}
const unauthorized = {
  success: false,
  error: { code: 'UNAUTHORIZED', message: 'The API key is missing or not valid.', details: {} },
}
const make = (input: Partial<Parameters<typeof createApiKey>[2]> = {}) =>
  customer.rows((db) => createApiKey(db, keyFormat, { name: 'key', level: 'read', sandbox: false, ...input }))

describe('an API key', () => {
  test('has the documented prefix and 190 random bits', async () => {
    const live = await Promise.all(Array.from({ length: 20 }, () => make()))
    for (const { key } of live) expect(key).toMatch(/^op365_sk_live_[0-9A-Za-z]{32}$/)
    expect(new Set(live.map(({ key }) => key)).size).toBe(20)
    expect((await make({ sandbox: true })).key).toMatch(/^op365_sk_test_[0-9A-Za-z]{32}$/)
    expect(Math.log2(62 ** 32)).toBeGreaterThan(160)
  })

  test('is stored as its SHA-256 only', async () => {
    const { id, key } = await make()
    const row = await customer.rows((db) =>
      db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(row.key_hash).toEqual(hashKey(key))
    expect(JSON.stringify(row)).not.toContain(key)
  })

  test.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['has another scheme', 'Basic YTpi'],
    ['has no scheme', 'op365_sk_live_0123456789abcdefghijABCDEFGHIJ01'],
    ['is unknown', 'Bearer op365_sk_live_0123456789abcdefghijABCDEFGHIJ01'],
    ['has another prefix', 'Bearer idops_0123456789abcdefghijABCDEFGHIJ01'],
    ['is too short', 'Bearer op365_sk_live_abc'],
    ['is too long', `Bearer op365_sk_live_${'a'.repeat(4000)}`],
    ['has other characters', "Bearer op365_sk_live_0123456789abcdefghijABCDEFGHIJ0'"],
  ])('that %s is refused', async (_what, authorization) => {
    const response = await call(authorization)
    expect([response.status, response.body]).toEqual([401, unauthorized])
    expect(response.headers['www-authenticate']).toBe('Bearer')
    expect(response.headers['x-ratelimit-limit']).toBe('300')
  })

  test('counts whatever the case of its scheme', async () => {
    expect((await call(`bEaReR ${customer.keys.read}`)).status).toBe(200)
  })

  test('is refused once it has expired', async () => {
    const soon = await make({ expiresAt: new Date(Date.now() + 60_000) })
    expect((await call(`Bearer ${soon.key}`)).status).toBe(200)
    expect((await later(60_000, () => call(`Bearer ${soon.key}`))).body).toEqual(unauthorized)
  })

  test('is refused as soon as the server has heard that it is revoked', async () => {
    const { id, key } = await make()
    expect((await call(`Bearer ${key}`)).status).toBe(200)
    await customer.rows((db) => revokeApiKey(db, id))
    await server.access.catchUp()
    expect((await call(`Bearer ${key}`)).body).toEqual(unauthorized)
  })

  test('of one surface does not open another', async () => {
    const { key } = await customer.rows((db) =>
      createApiKey(
        db,
        { ...keyFormat, surface: 'iperawifi' },
        { name: 'other', level: 'admin', sandbox: false },
      ),
    )
    expect((await call(`Bearer ${key}`)).status).toBe(401)
  })

  test('has its last use recorded, with no write for each request', async () => {
    const { id, key } = await make()
    const lastUse = () =>
      customer.rows((db) =>
        db.selectFrom('api_keys').select('last_used_at').where('id', '=', id).executeTakeFirstOrThrow(),
      )
    await Promise.all(Array.from({ length: 5 }, () => call(`Bearer ${key}`)))
    expect((await lastUse()).last_used_at).toBeNull()
    const before = Date.now()
    await server.usage.flush()
    const { last_used_at } = await lastUse()
    expect(Math.abs((last_used_at?.getTime() ?? 0) - before)).toBeLessThan(10_000)
    // Nothing new, nothing written.
    await server.usage.flush()
    expect((await lastUse()).last_used_at).toEqual(last_used_at)
  })

  test('never appears in the log', async () => {
    await call(`Bearer ${customer.keys.read}`)
    const log = JSON.stringify(server.logged)
    expect(log).toContain('opspilot365_listTenants')
    expect(log).toContain(customer.keyIds.read)
    expect(log).not.toContain(customer.keys.read)
  })
})

describe('key levels', () => {
  const outcomes = async (key: string) => {
    const send = (method: 'get' | 'post' | 'patch' | 'delete', path: string) =>
      request(server.baseUrl)
        [method](`/opspilot365/v1${path}`)
        .set(bearer(key))
        .send(method === 'get' ? undefined : {})
    const id = '00000000-0000-4000-8000-000000000000'
    return [
      (await send('get', '/tenants')).status,
      (
        await request(server.baseUrl)
          .patch(`/opspilot365/v1/tenants/${id}/users/${id}`)
          .set(bearer(key))
          .send({ displayName: 'A' })
      ).status,
      (
        await request(server.baseUrl)
          .post(`/opspilot365/v1/tenants/${id}/users`)
          .set(bearer(key))
          .send({ userPrincipalName: 'a@b.example', displayName: 'A' })
      ).status,
      (await send('delete', `/webhooks/${id}`)).status,
    ]
  }

  test('read looks, write also creates and changes, admin also deletes', async () => {
    expect(await outcomes(customer.keys.read)).toEqual([200, 403, 403, 403])
    expect(await outcomes(customer.keys.write)).toEqual([200, 404, 404, 403])
    expect(await outcomes(customer.keys.admin)).toEqual([200, 404, 404, 404])
  })

  test('are refused in the form of the surface, with the permission named', async () => {
    const response = await request(server.baseUrl)
      .delete('/opspilot365/v1/webhooks/00000000-0000-4000-8000-000000000000')
      .set(bearer(customer.keys.write))
    expect(response.body).toEqual({
      success: false,
      error: {
        code: 'FORBIDDEN',
        message: 'This needs the permission webhooks.delete.',
        details: { permission: 'webhooks.delete' },
      },
    })
  })
})
