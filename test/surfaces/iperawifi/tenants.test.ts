import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createTenant } from '../../../src/domain/wifi/tenants.ts'
import { createWifiCustomer, nowhere, type WifiCustomer } from '../../support/iperawifi.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let customer: WifiCustomer

beforeAll(async () => {
  customer = await createWifiCustomer(server)
})

const documented = {
  name: 'Company',
  country_code: 'US',
  city: 'New York',
  address: '115 East 23rd Street 5th Floor',
  post_code: '10010',
  description: 'New York',
}
const shown = {
  id: expect.stringMatching(/^[0-9A-Za-z]{11}$/) as unknown,
  name: 'Company',
  address: '115 East 23rd Street 5th Floor',
  city: 'New York',
  country_code: 'US',
  country_name: 'United States',
  description: 'New York',
  is_trashed: false,
}
const invalid = (errors: Record<string, string[]>) => ({ message: 'The given data was invalid.', errors })
const countryInvalid = 'The country code field is invalid. It must be ISO 3166-1 alpha-2 country code.'

describe('iperawifi_createTenant', () => {
  test.each([
    ['JSON', documented],
    ['a form', new URLSearchParams(documented).toString()],
  ])('answers the documented example, sent as %s', async (_what, body) => {
    const response = await customer.send('post', '/tenants', body)
    expect([response.status, response.body]).toEqual([200, { data: shown }])
  })

  test('answers the documented 422, every field with what is wrong', async () => {
    const response = await customer.send('post', '/tenants', { country_code: 'XX' })
    expect([response.status, response.body]).toEqual([
      422,
      invalid({ name: ['The name field is required.'], country_code: [countryInvalid] }),
    ])
  })

  test.each<[what: string, body: object | string, errors: Record<string, string[]>]>([
    ['a short name', { name: 'Four' }, { name: ['The name field must be at least 5 characters.'] }],
    [
      'a long name',
      { name: 'x'.repeat(256) },
      { name: ['The name field must not be greater than 255 characters.'] },
    ],
    ['a name that is no text', { name: 12345 }, { name: ['The name field must be a string.'] }],
    ['a country in lower case', { name: 'Company', country_code: 'us' }, { country_code: [countryInvalid] }],
    ['a code that no country has', 'name=Company&country_code=XK', { country_code: [countryInvalid] }],
    [
      'long texts',
      { name: 'Company', city: 'x'.repeat(101), post_code: 'x'.repeat(21) },
      {
        city: ['The city field must not be greater than 100 characters.'],
        post_code: ['The post code field must not be greater than 20 characters.'],
      },
    ],
    [
      'a field twice in a form',
      'name=Company&name=Other',
      { name: ['The name field must be a single value.'] },
    ],
    ['a list in a form', 'name[]=Company', { name: ['The name field must be a single value.'] }],
    ['bad percent-encoding', 'name=%zz', { name: ['The name field has bad percent-encoding.'] }],
    ['a list in JSON', { name: ['Company'] }, { name: ['The name field must be a string.'] }],
  ])('refuses %s with 422', async (_what, body, errors) => {
    const response = await customer.send('post', '/tenants', body)
    expect([response.status, response.body]).toEqual([422, invalid(errors)])
  })

  test('refuses JSON that is none, naming the body', async () => {
    const response = await customer.send('post', '/tenants', '{"name":').type('json')
    expect(response.body).toEqual(invalid({ body: ['The body field is not valid JSON.'] }))
  })

  test('ignores fields that it does not know, and stores none of them', async () => {
    const body = {
      ...documented,
      id: nowhere,
      is_trashed: true,
      sandbox: true,
      organization_id: 1,
      group_id: '7',
    }
    const response = await customer.send('post', '/tenants', body)
    expect(response.body).toEqual({ data: shown })
    expect((response.body as { data: { id: string } }).data.id).not.toBe(nowhere)
  })

  test('takes texts that are left out, empty or null for none', async () => {
    for (const body of [
      'name=Company&city=&country_code=',
      { name: 'Company', city: null, country_code: '' },
    ]) {
      const { body: answer } = await customer.send('post', '/tenants', body)
      expect(answer).toMatchObject({ data: { city: null, country_code: null, country_name: null } })
    }
  })

  test('moves the API user into the new tenant and creates its default location', async () => {
    const key = await customer.newKey()
    expect((await customer.send('get', '/locations', undefined, key)).status).toBe(409)
    await customer.createTenant(documented, key)
    const { body } = await customer.send('get', '/locations', undefined, key)
    expect((body as { data: unknown[] }).data).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-Za-z]{11}$/) as unknown,
        name: 'Company',
        description: null,
        address: '115 East 23rd Street 5th Floor',
        post_code: '10010',
        city: 'New York',
        state: null,
        country_code: 'US',
        login_page_name: null,
        login_page_id: null,
        post_login_page_name: null,
        post_login_page_id: null,
        external_location_id: null,
        lat: null,
        lng: null,
        is_trashed: false,
      },
    ])
    expect((await customer.send('get', '/locations/count', undefined, key)).body).toEqual({ count: 1 })
  })

  test('does all of it or nothing', async () => {
    // Given an API user who is gone by the time it is moved
    const count = async () => (await customer.send('get', '/tenants/count')).body as unknown
    const before = await count()
    const { organizationId } = customer
    const user = { organizationId, keyId: '00000000-0000-4000-8000-000000000000' }
    await expect(customer.rows((db) => createTenant(db, user, { name: 'Company' }))).rejects.toThrow(
      'api_users_key',
    )
    expect(await count()).toEqual(before)
  })
})

describe('iperawifi_updateTenant and iperawifi_getTenant', () => {
  test('answer the documented example', async () => {
    const id = await customer.createTenant()
    const { status, body } = await customer.send('put', `/tenants/${id}`, documented)
    expect([status, body]).toEqual([200, { data: { ...shown, id } }])
    expect((await customer.send('get', `/tenants/${id}`)).body).toEqual({ data: { ...shown, id } })
  })

  test('leave out what is left out, and clear what is empty', async () => {
    const id = await customer.createTenant(documented)
    await customer.send('put', `/tenants/${id}`, 'name=New+name&address=&description=')
    expect((await customer.send('get', `/tenants/${id}`)).body).toEqual({
      data: { ...shown, id, name: 'New name', address: null, description: null },
    })
  })

  test('refuse a body without a name like the documented example', async () => {
    const id = await customer.createTenant()
    const { status, body } = await customer.send('put', `/tenants/${id}`, { country_code: 'Z' })
    expect([status, body]).toEqual([
      422,
      invalid({ name: ['The name field is required.'], country_code: [countryInvalid] }),
    ])
  })
})

describe('an id', () => {
  test('that is unknown, of the other environment, or no id at all is not found', async () => {
    const sandboxed = await customer.createTenant({}, customer.testKey)
    for (const [id, message] of [
      [nowhere, 'There is no such tenant.'],
      [sandboxed, 'There is no such tenant.'],
      ['x', 'There is no such thing.'],
      ['%27--', 'There is no such thing.'],
    ]) {
      for (const [method, path] of [
        ['get', ''],
        ['put', '/switch'],
        ['put', '/deactivate'],
        ['put', '/activate'],
      ] as const) {
        const response = await customer.send(method, `/tenants/${id}${path}`)
        expect([response.status, response.body]).toEqual([404, { message }])
      }
    }
  })

  test('is one of 10,000 different ones, of letters in both cases and digits', async () => {
    const { rows } = await customer.rows((db) =>
      sql<{ id: string }>`select new_public_id() as id from generate_series(1, 10000)`.execute(db),
    )
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(10_000)
    expect(ids.filter((id) => !/^[0-9A-Za-z]{11}$/.test(id))).toEqual([])
    expect(new Set(ids.join('')).size).toBe(62)
  })
})

describe('a request that is refused', () => {
  test('says why in {message}', async () => {
    const send = (path: string, key: string, method: 'get' | 'put' = 'get') =>
      customer.send(method, path, undefined, key)
    const answers = [
      await send('/tenants', 'ipera_live_00000000000000000000000000000000'),
      await customer.send('post', '/tenants', documented, customer.keys.read),
      await send('/nothing', customer.keys.read),
      await send('/tenants/count', customer.keys.read, 'put'),
      await customer.send('post', '/tenants', 'x').type('text/plain'),
      await customer.send('post', '/tenants', { name: 'x'.repeat(70_000) }),
    ]
    expect(answers.map(({ status, body }) => [status, body as unknown])).toEqual([
      [401, { message: 'The API key is missing or not valid.' }],
      [403, { message: 'This needs the permission tenants.create.' }],
      [404, { message: 'There is no such path.' }],
      [405, { message: 'This path does not take this method.' }],
      [415, { message: 'This operation does not read such a body.' }],
      [413, { message: 'The body is too large.' }],
    ])
  })
})
