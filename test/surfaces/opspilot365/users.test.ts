import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import {
  bearer,
  createCustomer,
  createTenant,
  type Customer,
  e3,
  nowhere,
} from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'

const server = startServer()
let customer: Customer
let tenant: string

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = (await createTenant(customer)).id
})

const users = (tenantId = tenant) => `/opspilot365/v1/tenants/${tenantId}/users`
const create = (body: object, tenantId = tenant) =>
  request(server.baseUrl).post(users(tenantId)).set(bearer(customer.keys.write)).send(body)
const userCount = async (id = tenant) =>
  (await customer.client.getTenant({ params: { path: { id } } })).data?.data.userCount

const wireUser = {
  userPrincipalName: 'ana.novak@adatum.example',
  displayName: 'Ana Novak',
  givenName: 'Ana',
  surname: 'Novak',
  mail: 'ana.novak@adatum.example',
  jobTitle: 'Store manager',
  department: 'Retail',
  usageLocation: 'SI',
  accountEnabled: false,
}

describe('opspilot365_createUser', () => {
  test('answers 201 with the user, and the tenant counts it', async () => {
    const before = await userCount()
    const response = await create(wireUser)
    expect(response.status).toBe(201)
    expect(response.body).toEqual({
      success: true,
      data: {
        ...wireUser,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
        lastSignInAt: null,
        createdAt: expect.any(String) as unknown,
        updatedAt: expect.any(String) as unknown,
      },
    })
    expect(await userCount()).toBe((before ?? 0) + 1)
  })

  test('needs no more than userPrincipalName and displayName', async () => {
    const response = await create({ userPrincipalName: 'bare@adatum.example', displayName: 'Bare' })
    expect(response.body).toMatchObject({
      data: { givenName: null, mail: null, usageLocation: null, accountEnabled: true },
    })
  })

  test('refuses a taken userPrincipalName, whatever its case, and changes nothing', async () => {
    await create({ userPrincipalName: 'taken@adatum.example', displayName: 'First' })
    const before = await userCount()
    const response = await create({ userPrincipalName: 'TAKEN@adatum.example', displayName: 'Second' })
    expect(response.status).toBe(409)
    expect(response.body).toEqual({
      success: false,
      error: {
        code: 'CONFLICT',
        message: 'This userPrincipalName is taken in the tenant.',
        details: { fields: [{ field: 'userPrincipalName', in: 'body', message: 'is taken' }] },
      },
    })
    expect(await userCount()).toBe(before)
  })

  test('lets another tenant have the same userPrincipalName', async () => {
    const other = await createTenant(customer, { name: 'Other' })
    expect((await create(wireUser, other.id)).status).toBe(201)
  })

  test('of parallel requests for one userPrincipalName lets exactly one through', async () => {
    const { id } = await createTenant(customer, { name: 'Race' })
    const body = { userPrincipalName: 'race@adatum.example', displayName: 'Race' }
    const statuses = await Promise.all(
      Array.from({ length: 20 }, () => create(body, id).then(({ status }) => status)),
    )
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(19)
    expect(await userCount(id)).toBe(1)
  })

  test.each([
    ['a missing displayName', { userPrincipalName: 'a@b.example' }, 'displayName', 'is required'],
    ['an unknown property', { ...wireUser, admin: true }, 'admin', 'is not a known property'],
    ['a number for text', { ...wireUser, displayName: 7 }, 'displayName', 'must be string'],
    [
      'an empty displayName',
      { ...wireUser, displayName: '' },
      'displayName',
      'must NOT have fewer than 1 characters',
    ],
    ['null for what cannot be empty', { ...wireUser, displayName: null }, 'displayName', 'must be string'],
    ...['Slovenia', 'UK', 'si', 'XX'].map((usageLocation): [string, object, string, string] => [
      `the country ${usageLocation}, which is no code`,
      { ...wireUser, usageLocation },
      'usageLocation',
      'is invalid. It must be ISO 3166-1 alpha-2 country code',
    ]),
    ['a mail address that is none', { ...wireUser, mail: 'ana' }, 'mail', 'must match format "email"'],
    ['text for a boolean', { ...wireUser, accountEnabled: 'yes' }, 'accountEnabled', 'must be boolean'],
  ])('refuses %s and names the field', async (_what, body, field, message) => {
    const response = await create(body)
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({
      success: false,
      error: { code: 'INVALID_REQUEST', details: { fields: [{ field, in: 'body', message }] } },
    })
  })

  test('names all wrong fields at once', async () => {
    const response = await create({ userPrincipalName: 'nope', accountEnabled: 1 })
    const { details } = (response.body as { error: { details: { fields: { field: string }[] } } }).error
    expect(details.fields.map(({ field }) => field).sort()).toEqual([
      'accountEnabled',
      'displayName',
      'userPrincipalName',
    ])
  })
})

describe('opspilot365_listUsers', () => {
  test('pages, sorts and searches', async () => {
    const { id } = await createTenant(customer, { name: 'Many', domain: 'many.example', users: 30 })
    const list = async (query: string) => {
      const response = await request(server.baseUrl)
        .get(`${users(id)}${query}`)
        .set(bearer(customer.keys.read))
      return response.body as { data: { userPrincipalName: string }[]; meta: unknown }
    }
    const first = await list('')
    expect(first.data).toHaveLength(25)
    expect(first.meta).toEqual({ page: 1, limit: 25, total: 30 })
    expect((await list('?page=2')).data).toHaveLength(5)
    expect((await list('?sort=displayName&order=desc&limit=1')).data[0]?.userPrincipalName).toBe(
      'user30@many.example',
    )
    expect((await list('?search=USER3')).data.map((user) => user.userPrincipalName)).toEqual([
      'user3@many.example',
      'user30@many.example',
    ])
    expect((await list('?search=User%20007')).meta).toEqual({ page: 1, limit: 25, total: 1 })
  })

  test('finds nobody of another tenant', async () => {
    const [one, two] = [
      await createTenant(customer, { users: 2 }),
      await createTenant(customer, { users: 1 }),
    ]
    expect(one.id).not.toBe(two.id)
    const response = await request(server.baseUrl)
      .get(`${users(two.id)}?search=user`)
      .set(bearer(customer.keys.read))
    expect((response.body as { meta: unknown }).meta).toMatchObject({ total: 1 })
  })
})

describe('a user by id', () => {
  const send = (method: 'get' | 'patch' | 'delete', path: string, body?: object) =>
    request(server.baseUrl)[method](path).set(bearer(customer.keys.admin)).send(body)

  test('opspilot365_getUser answers with the user', async () => {
    const { id, userIds } = await createTenant(customer, { users: 1 })
    const response = await send('get', `${users(id)}/${userIds[0]}`)
    expect(response.status).toBe(200)
    expect(response.body).toMatchObject({ success: true, data: { id: userIds[0], displayName: 'User 001' } })
  })

  test('opspilot365_updateUser changes what is given, clears what is null, and leaves the rest', async () => {
    const created = (await create({ ...wireUser, userPrincipalName: 'patch@adatum.example' })).body as {
      data: { id: string; updatedAt: string }
    }
    const response = await send('patch', `${users()}/${created.data.id}`, {
      jobTitle: 'Area manager',
      department: null,
    })
    expect(response.status).toBe(200)
    expect(response.body).toEqual({
      success: true,
      data: {
        ...created.data,
        jobTitle: 'Area manager',
        department: null,
        updatedAt: expect.any(String) as unknown,
      },
    })
    const { updatedAt } = (response.body as { data: { updatedAt: string } }).data
    expect(updatedAt > created.data.updatedAt).toBe(true)
  })

  test('opspilot365_updateUser refuses a taken userPrincipalName, an empty change and an unknown property', async () => {
    const { id, userIds } = await createTenant(customer, { domain: 'patch.example', users: 2 })
    const path = `${users(id)}/${userIds[1]}`
    expect((await send('patch', path, { userPrincipalName: 'USER1@patch.example' })).status).toBe(409)
    expect((await send('patch', path, {})).status).toBe(400)
    expect((await send('patch', path, { id: nowhere })).status).toBe(400)
    expect((await send('patch', path, { userPrincipalName: 'USER2@patch.example' })).status).toBe(200)
  })

  test('opspilot365_updateUser of one user many times at once makes every change, and so do others of the tenant', async () => {
    const { id, userIds } = await createTenant(customer, { domain: 'at-once.example', users: 2 })
    const [updated, deleted] = userIds
    const given = Array.from({ length: 8 }, (_, n) => `Title ${n}`)
    const responses = await Promise.all([
      ...given.map((jobTitle) => send('patch', `${users(id)}/${updated}`, { jobTitle })),
      ...given.map((_, n) => create({ userPrincipalName: `u${n}@at-once.example`, displayName: 'U' }, id)),
      send('delete', `${users(id)}/${deleted}`),
    ])
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 201]))
    expect(await userCount(id)).toBe(2 + 8 - 1)
    const { body } = (await send('get', `${users(id)}/${updated}`)) as {
      body: { data: { jobTitle: string } }
    }
    expect(given).toContain(body.data.jobTitle)
  })

  test('opspilot365_deleteUser answers {id, deleted}, frees the seats and is gone', async () => {
    const { id, userIds } = await createTenant(customer, { users: 2, seats: 5 })
    for (const userId of userIds) {
      await request(server.baseUrl)
        .post(`/opspilot365/v1/tenants/${id}/licenses/assign`)
        .set(bearer(customer.keys.write))
        .send({ userId, skuId: e3.sku_id })
        .expect(200)
    }
    const path = `${users(id)}/${userIds[0]}`
    const response = await send('delete', path)
    expect(response.status).toBe(200)
    expect(response.body).toEqual({ success: true, data: { id: userIds[0], deleted: true } })
    expect((await send('delete', path)).status).toBe(404)
    expect((await send('get', path)).status).toBe(404)
    expect(await userCount(id)).toBe(1)
    const licenses = await customer.client.listLicenses({ params: { path: { id } } })
    expect(licenses.data?.data[0]).toMatchObject({ assigned: 1, available: 4 })
  })

  test('is not found through another tenant of the same organization', async () => {
    const { userIds } = await createTenant(customer, { users: 1 })
    const other = await createTenant(customer)
    for (const method of ['get', 'delete'] as const) {
      const response = await send(method, `${users(other.id)}/${userIds[0]}`)
      expect([response.status, response.body]).toEqual([
        404,
        { success: false, error: { code: 'NOT_FOUND', message: 'There is no such user.', details: {} } },
      ])
    }
  })
})
