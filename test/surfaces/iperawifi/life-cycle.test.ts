import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createWifiCustomer, nowhere, type WifiCustomer } from '../../support/iperawifi.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let customer: WifiCustomer

beforeAll(async () => {
  customer = await createWifiCustomer(server)
})

describe('iperawifi_deactivateTenant and iperawifi_activateTenant', () => {
  const users = (tenantId: string) =>
    customer.rows((db) =>
      db
        .selectFrom('wifi_users')
        .innerJoin('tenants', 'tenants.id', 'wifi_users.tenant_id')
        .select(['role', 'wifi_users.status', (e) => e.fn.countAll<number>().as('users')])
        .where('tenants.public_id', '=', tenantId)
        .groupBy(['role', 'wifi_users.status'])
        .orderBy('role')
        .orderBy('wifi_users.status')
        .execute(),
    )
  const fill = (tenantId: string, count: number) =>
    customer.rows(async (db) => {
      const { id } = await db
        .selectFrom('tenants')
        .select('id')
        .where('public_id', '=', tenantId)
        .executeTakeFirstOrThrow()
      await sql`insert into wifi_users (tenant_id, name, email, role, status)
        select ${id}::uuid, 'User ' || n, 'user' || n || '@company.example',
          case when n % 100 = 0 then 'support' else 'front-desk' end, n % 2
        from generate_series(1, ${count}::int) as n`.execute(db)
    })

  test('answer the documented examples, and the list shows it', async () => {
    const id = await customer.createTenant({ name: 'Seasonal' })
    const listed = async () =>
      (
        (await customer.send('get', '/tenants?name=Seasonal')).body as {
          data: { is_trashed: boolean }[]
        }
      ).data.map(({ is_trashed }) => is_trashed)
    const off = await customer.send('put', `/tenants/${id}/deactivate`)
    expect([off.status, off.body]).toEqual([200, { is_trashed: true }])
    expect(await listed()).toEqual([true])
    // Once more changes nothing.
    expect((await customer.send('put', `/tenants/${id}/deactivate`)).body).toEqual({ is_trashed: true })
    const on = await customer.send('put', `/tenants/${id}/activate`)
    expect([on.status, on.body]).toEqual([200, { is_trashed: false }])
    expect(await listed()).toEqual([false])
  })

  test('give 20,000 users another status, those of support excepted, and no one else', async () => {
    const id = await customer.createTenant()
    const other = await customer.createTenant()
    await fill(id, 20_000)
    await fill(other, 10)
    const off = await customer.send('put', `/tenants/${id}/deactivate`, 'user_status=2')
    expect([off.status, off.body]).toEqual([200, { is_trashed: true }])
    expect(await users(id)).toEqual([
      { role: 'front-desk', status: 2, users: 19_800 },
      { role: 'support', status: 0, users: 200 },
    ])
    expect(await users(other)).toEqual([
      { role: 'front-desk', status: 0, users: 5 },
      { role: 'front-desk', status: 1, users: 5 },
    ])
    const on = await customer.send('put', `/tenants/${id}/activate`, { user_status: 1 })
    expect([on.status, on.body]).toEqual([200, { is_trashed: false }])
    expect((await users(id))[0]).toEqual({ role: 'front-desk', status: 1, users: 19_800 })
  })

  test('leave users as they are when no status is given', async () => {
    const id = await customer.createTenant()
    await fill(id, 4)
    await customer.send('put', `/tenants/${id}/deactivate`, {})
    expect(await users(id)).toEqual([
      { role: 'front-desk', status: 0, users: 2 },
      { role: 'front-desk', status: 1, users: 2 },
    ])
  })

  test.each([['3'], ['-1'], ['1.5'], ['x'], ['1e999']])('refuse the status %s', async (user_status) => {
    const { status, body } = await customer.send(
      'put',
      `/tenants/${nowhere}/deactivate`,
      `user_status=${user_status}`,
    )
    expect([status, Object.keys((body as { errors: object }).errors)]).toEqual([422, ['user_status']])
  })
})

describe('iperawifi_switchTenant', () => {
  test('answers the documented example and moves the API user, and no other', async () => {
    const [first, second] = [await customer.createTenant({ city: 'New York' }), await customer.createTenant()]
    const key = await customer.newKey('read')
    for (const id of [first, second, first]) {
      const response = await customer.send('put', `/tenants/${id}/switch`, undefined, key)
      expect([response.status, response.body]).toEqual([200, { success: true }])
    }
    const city = async (given: string) =>
      ((await customer.send('get', '/locations', undefined, given)).body as { data: { city: string }[] })
        .data[0]?.city
    expect([await city(key), await city(customer.keys.admin)]).toEqual(['New York', null])
  })

  test('refuses a deactivated tenant with 422, and the API user stays', async () => {
    const here = await customer.createTenant({ name: 'Staying here' })
    const trashed = await customer.createTenant()
    await customer.send('put', `/tenants/${here}/switch`)
    await customer.send('put', `/tenants/${trashed}/deactivate`)
    const response = await customer.send('put', `/tenants/${trashed}/switch`)
    expect([response.status, response.body]).toEqual([
      422,
      {
        message: 'The given data was invalid.',
        errors: { id: ['The id field must not be that of a deactivated tenant.'] },
      },
    ])
    const { body } = await customer.send('get', '/locations')
    expect(body).toMatchObject({ data: [{ name: 'Staying here' }] })
  })
})
