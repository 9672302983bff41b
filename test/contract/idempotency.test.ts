import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { bearer, createCustomer, createTenant, type Customer, e3 } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'
import { base as userpilot, createUserpilotCustomer } from '../support/userpilot.ts'

const server = startServer()
let customer: Customer
let tenant: string

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = (await createTenant(customer)).id
})

const user = (name: string) => ({ userPrincipalName: `${name}@adatum.example`, displayName: name })
const create = (key: string, body: object, apiKey = customer.keys.write, tenantId = tenant) =>
  request(server.baseUrl)
    .post(`/opspilot365/v1/tenants/${tenantId}/users`)
    .set(bearer(apiKey))
    .set('Idempotency-Key', key)
    .send(body)
const total = async () =>
  (await customer.client.getTenant({ params: { path: { id: tenant } } })).data?.data.userCount ?? 0

describe('a POST with an Idempotency-Key', () => {
  test('that is repeated gets the first answer again, and nothing is done twice', async () => {
    const first = await create('one', user('one'))
    const before = await total()
    const second = await create('one', user('one'))
    expect(first.status).toBe(201)
    expect(second.status).toBe(201)
    expect(second.text).toBe(first.text)
    expect(first.headers['idempotent-replayed']).toBeUndefined()
    expect(second.headers['idempotent-replayed']).toBe('true')
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    expect(await total()).toBe(before)
  })

  test('that comes with another body or path is refused', async () => {
    await create('two', user('two'))
    const other = await createTenant(customer)
    for (const response of [
      await create('two', user('three')),
      await create('two', user('two'), customer.keys.write, other.id),
    ]) {
      expect(response.status).toBe(409)
      expect(response.body).toEqual({
        success: false,
        error: {
          code: 'IDEMPOTENCY_KEY_REUSED',
          message: 'This Idempotency-Key was used with another request.',
          details: {
            fields: [{ field: 'Idempotency-Key', in: 'header', message: 'was used with another request' }],
          },
        },
      })
    }
  })

  test('of concurrent duplicates does one, and the others wait for its answer', async () => {
    const before = await total()
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => create('parallel', user('parallel'))),
    )
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1)
    expect(responses.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1)
    expect(await total()).toBe(before + 1)
  })

  test('replays a refusal too, though it would succeed by now', async () => {
    const { id, userIds } = await createTenant(customer, { users: 1, seats: 0 })
    const assign = () =>
      request(server.baseUrl)
        .post(`/opspilot365/v1/tenants/${id}/licenses/assign`)
        .set(bearer(customer.keys.write))
        .set('Idempotency-Key', 'refused')
        .send({ userId: userIds[0], skuId: e3.sku_id })
    const first = await assign()
    expect(first.body).toMatchObject({ error: { code: 'NO_AVAILABLE_LICENSES' } })
    await customer.rows((db) =>
      db.updateTable('subscribed_skus').set({ total: 5 }).where('tenant_id', '=', id).execute(),
    )
    const second = await assign()
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([
      409,
      first.text,
      'true',
    ])
  })

  test('keeps no answer to what never began: bad input, a missing permission', async () => {
    expect((await create('again', { displayName: 'x' })).status).toBe(400)
    expect((await create('again', user('again'), customer.keys.read)).status).toBe(403)
    expect((await create('again', user('again'))).status).toBe(201)
  })

  test('keeps no answer to a failure of the server', async () => {
    await customer.rows(() =>
      sql`alter table directory_users rename column mail to mail_`.execute(server.owner.reference),
    )
    const failed = await create('failing', user('failing'))
    await sql`alter table directory_users rename column mail_ to mail`.execute(server.owner.reference)
    expect(failed.status).toBe(500)
    expect(failed.text).not.toContain('mail')
    const repeated = await create('failing', user('failing'))
    expect([repeated.status, repeated.headers['idempotent-replayed']]).toEqual([201, undefined])
  })

  test('is its organization’s own', async () => {
    const other = await createCustomer(server)
    const theirs = await createTenant(other)
    await create('shared', user('shared'))
    const response = await create('shared', user('shared'), other.keys.write, theirs.id)
    expect([response.status, response.headers['idempotent-replayed']]).toEqual([201, undefined])
  })

  test('is its API key’s own, also among keys of one organization that may do the same', async () => {
    await create('apiece', user('apiece'))
    const response = await create('apiece', user('apiece'), customer.keys.admin)
    expect(response.body).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(response.headers['idempotent-replayed']).toBeUndefined()
  })

  test('of the sandbox shows the live key nothing: each has a webhook and a secret of its own', async () => {
    const createWebhook = async (apiKey: string) => {
      const response = await request(server.baseUrl)
        .post('/opspilot365/v1/webhooks')
        .set(bearer(apiKey))
        .set('Idempotency-Key', 'sandbox-or-live')
        .send({ url: 'https://hooks.example/', events: ['user.created'] })
      return (response.body as { data: { id: string; secret: string } }).data
    }
    const [sandbox, live] = [await createWebhook(customer.testKey), await createWebhook(customer.keys.admin)]
    expect(live.secret).not.toBe(sandbox.secret)
    for (const [key, id] of [
      [customer.testKey, sandbox.id],
      [customer.keys.admin, live.id],
    ] as const) {
      const { body } = await request(server.baseUrl).get('/opspilot365/v1/webhooks').set(bearer(key))
      expect((body as { data: { id: string }[] }).data.map((webhook) => webhook.id)).toContain(id)
    }
    expect(await createWebhook(customer.keys.admin)).toEqual(live)
  })

  test.each([
    ['/track', { user_id: 'u', event_name: 'e' }, 'tracked_events'],
    ['/identify', { user_id: 'u' }, 'profiles'],
    ['/companies/identify', { company_id: 'c' }, 'companies'],
  ])('of one environment keeps nothing from another one: POST %s changes both', async (path, body, table) => {
    const production = await createUserpilotCustomer(server)
    const staging = await createUserpilotCustomer(server, { organizationId: production.organizationId })
    for (const { headers } of [production, staging]) {
      const { status, headers: told } = await request(server.baseUrl)
        .post(`${userpilot}${path}`)
        .set(headers)
        .set('Idempotency-Key', 'everywhere')
        .send(body)
      expect([status, told['idempotent-replayed']]).toEqual([202, undefined])
    }
    const { rows } = await production.rows((db) =>
      sql`select distinct environment_id from ${sql.table(table)}
          where environment_id in (${production.environmentId}, ${staging.environmentId})`.execute(db),
    )
    expect(rows).toHaveLength(2)
  })

  test('is forgotten after 24 hours', async () => {
    const age = (hours: number) =>
      customer.rows((db) =>
        db
          .updateTable('idempotency_keys')
          .set({ created_at: sql`now() - make_interval(hours => ${hours})` })
          .where('key', '=', 'old')
          .execute(),
      )
    await create('old', user('old'))
    await age(23)
    expect((await create('old', user('old'))).headers['idempotent-replayed']).toBe('true')
    await age(25)
    // Done anew: the name is taken by now.
    expect((await create('old', user('old'))).body).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  test.each([
    ['empty', ''],
    ['too long', 'k'.repeat(256)],
    ['with a space', 'a b'],
  ])('that is %s is refused and named', async (_what, key) => {
    const response = await create(key, user('bad'))
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({
      error: { code: 'INVALID_REQUEST', details: { fields: [{ field: 'idempotency-key', in: 'header' }] } },
    })
  })
})
