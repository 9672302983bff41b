import { beforeAll, describe, expect, test } from '@jest/globals'
import { verifyPassword } from '../../../src/domain/access/passwords.ts'
import { createWifiCustomer, newUser, type WifiCustomer } from '../../support/iperawifi.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let customer: WifiCustomer

beforeAll(async () => {
  customer = await createWifiCustomer(server)
})

const create = (body: object | string, key?: string) => customer.send('post', '/users', body, key)
const get = async (path: string, key?: string) =>
  (await customer.send('get', path, undefined, key)).body as {
    data: Record<string, unknown>[]
    count: number
  }
const errorsOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { errors?: unknown }).errors,
]
const shown = {
  id: expect.stringMatching(/^[0-9A-Za-z]{11}$/) as unknown,
  name: 'Lena Hart',
  email: 'lena.hart@company.example',
  role: 'front-desk',
  role_name: 'Front Desk',
  tenant_name: 'Company',
  location_id: null,
  location_name: null,
  status: 1,
}

describe('iperawifi_createUser', () => {
  test.each([
    ['JSON', newUser],
    ['a form', new URLSearchParams({ ...newUser, status: '1' }).toString()],
  ])('answers the documented example, sent as %s', async (_what, body) => {
    await customer.createTenant()
    const response = await create(body)
    expect([response.status, response.body]).toEqual([200, { data: shown }])
    expect((await get('/users')).data).toEqual([shown])
  })

  test.each([
    ['tenant', 'Tenant Admin'],
    ['venue', 'Venue Admin'],
    ['front-desk', 'Front Desk'],
  ])('makes a %s a %s', async (role, role_name) => {
    await customer.createTenant()
    expect((await create({ ...newUser, role })).body).toEqual({ data: { ...shown, role, role_name } })
  })

  test('puts a user at a location of the tenant, and at no other', async () => {
    await customer.createTenant({ name: 'Elsewhere' })
    const elsewhere = (await get('/locations')).data[0]?.['id']
    await customer.createTenant()
    const here = (await get('/locations')).data[0]?.['id']
    const response = await create({ ...newUser, location_id: here })
    expect(response.body).toEqual({ data: { ...shown, location_id: here, location_name: 'Company' } })
    expect((await get('/users')).data).toEqual([{ ...shown, location_id: here, location_name: 'Company' }])
    expect(errorsOf(await create({ ...newUser, location_id: elsewhere }))).toEqual([
      422,
      { location_id: ['The location id field names no location of the tenant.'] },
    ])
  })

  test('says everything that is wrong at once', async () => {
    const response = await create({ name: 'Four', email: 'x', role: 'support', password: 'x', status: 3 })
    expect(errorsOf(response)).toEqual([
      422,
      {
        name: ['The name field must be at least 5 characters.'],
        email: ['The email field must be a valid email address.'],
        role: ['The role field must be one of tenant, venue, front-desk.'],
        password: [
          'The password field must contain a digit.',
          'The password field must contain an upper case letter.',
          'The password field must contain a symbol.',
          'The password field must be at least 8 characters.',
        ],
        password_confirmation: ['The password confirmation field is required.'],
        status: ['The status field must be one of 0, 1, 2.'],
      },
    ])
  })

  test.each([
    ['Short-7', 'must be at least 8 characters'],
    ['Far-too-long-for-a-password-123', 'must not be greater than 30 characters'],
    ['No-digit-here', 'must contain a digit'],
    ['NOSYMBOL7no', 'must contain a symbol'],
    ['NO-LOWER-7', 'must contain a lower case letter'],
    ['no-upper-7', 'must contain an upper case letter'],
  ])('refuses the password %s, which %s', async (password, rule) => {
    expect(errorsOf(await create({ ...newUser, password, password_confirmation: password }))).toEqual([
      422,
      { password: [`The password field ${rule}.`] },
    ])
  })

  test('refuses a confirmation that is another, and tells neither', async () => {
    const response = await create({ ...newUser, password_confirmation: 'Open-Sesame-8' })
    expect(errorsOf(response)).toEqual([
      422,
      { password_confirmation: ['The password confirmation field must be the same as the password field.'] },
    ])
  })

  test('refuses an email that is taken in the tenant, in any case, also in a race', async () => {
    await customer.createTenant()
    const spellings = [newUser.email, newUser.email.toUpperCase(), newUser.email]
    const answers = await Promise.all(spellings.map((email) => create({ ...newUser, email })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422])
    expect(answers.map(errorsOf)).toContainEqual([422, { email: ['The email field is taken.'] }])
    // In another tenant it is not.
    await customer.createTenant()
    expect((await create(newUser)).status).toBe(200)
  })

  test('keeps a hash of the password, and shows and logs nothing of it', async () => {
    await customer.createTenant()
    const { body } = await create(newUser)
    const { password_hash } = await customer.rows((db) =>
      db
        .selectFrom('wifi_users')
        .select('password_hash')
        .where('public_id', '=', (body as { data: { id: string } }).data.id)
        .executeTakeFirstOrThrow(),
    )
    expect(await verifyPassword(password_hash, newUser.password, '127.0.0.1')).toBe(true)
    expect(JSON.stringify([body, server.logged])).not.toContain('Sesame')
    const audit = await customer.rows((db) => db.selectFrom('audit_events').selectAll().execute())
    expect(JSON.stringify(audit)).not.toMatch(/Sesame|argon2/)
  })
})

describe('iperawifi_listUsers and iperawifi_countUsers', () => {
  test('show the tenant that the API user is in, a page at a time, found by name and email', async () => {
    const id = await customer.createTenant()
    for (const name of ['Ana Novak', 'Ben Novak', 'Carla Berg']) {
      const email = `${name.split(' ')[0] ?? ''}@company.example`
      expect((await create({ ...newUser, name, email })).status).toBe(200)
    }
    const names = async (query = '') => (await get(`/users${query}`)).data.map(({ name }) => name)
    expect(await names()).toEqual(['Ana Novak', 'Ben Novak', 'Carla Berg'])
    expect(await names('?per_page=2&page=2')).toEqual(['Carla Berg'])
    expect(await names('?name=NOVAK')).toEqual(['Ana Novak', 'Ben Novak'])
    expect(await names('?email=carla@')).toEqual(['Carla Berg'])
    expect(await names('?name=novak&email=ben')).toEqual(['Ben Novak'])
    expect(await names('?name=%25')).toEqual([])
    expect([(await get('/users/count')).count, (await get('/users/count?name=novak')).count]).toEqual([3, 2])

    await customer.createTenant()
    expect([await names(), (await get('/users/count')).count]).toEqual([[], 0])
    await customer.send('put', `/tenants/${id}/switch`)
    expect((await get('/users/count')).count).toBe(3)
  })

  test('show support users, whom nobody can create', async () => {
    const id = await customer.createTenant()
    await customer.rows((db) =>
      db
        .insertInto('wifi_users')
        .columns(['tenant_id', 'name', 'email', 'role', 'status'])
        .expression((e) =>
          e
            .selectFrom('tenants')
            .select((s) => [
              'id',
              s.val('Sam Support').as('name'),
              s.val('sam@support.example').as('email'),
              s.val('support').as('role'),
              s.val(1).as('status'),
            ])
            .where('public_id', '=', id),
        )
        .execute(),
    )
    expect((await get('/users')).data[0]).toMatchObject({ role: 'support', role_name: 'Support' })
  })

  test('say so when the API user is in no tenant yet', async () => {
    const key = await customer.newKey()
    for (const path of ['/users', '/users/count', '/locations', '/locations/count']) {
      const { status, body } = await customer.send('get', path, undefined, key)
      expect([status, body]).toEqual([
        409,
        { message: 'The API user is in no tenant. Create a tenant or switch to one.' },
      ])
    }
    expect((await create(newUser, key)).status).toBe(409)
  })
})
