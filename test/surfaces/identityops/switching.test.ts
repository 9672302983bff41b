import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import { requireTenant } from '../../../src/domain/access/current-tenant.ts'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { later } from '../../support/clock.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { createMember, password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createTenant,
  type Customer,
  sessionOf,
  signIn,
  startSession,
} from './client.ts'

const server = startServer({ unlimited: true })
let customer: Customer
beforeAll(async () => {
  customer = await createCustomer(server)
})

const find = (session: string) => server.access.browser.find('identityops', toCredential(session))
const look = (session: string) =>
  request(server.baseUrl).get(`${base}/auth/session`).set(browserHeaders(session))
const post = (session: string, path: string, body: object) =>
  request(server.baseUrl).post(`${base}${path}`).set(browserHeaders(session)).send(body)
const trash = (organizationId: string, id: string, trashed_at: Date | null) =>
  server.owner.withOrganization(liveSide(organizationId), (db) =>
    db.updateTable('tenants').set({ trashed_at }).where('id', '=', id).execute(),
  )

describe('given somebody who is signed in', () => {
  test('when they switch to a sandbox tenant, then they see its side, and their session has another id', async () => {
    const { session, userId } = await signIn(server, customer.organizationId)
    expect(await find(session)).toMatchObject({ tenantId: customer.tenantId, sandbox: false })
    const answer = await post(session, '/auth/switch-tenant', { tenantId: customer.sandboxTenantId })
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { tenant: { id: customer.sandboxTenantId, sandbox: true } },
    ])
    const next = sessionOf(answer)
    expect(next).not.toBe(session)
    expect(await find(next)).toMatchObject({ tenantId: customer.sandboxTenantId, sandbox: true })
    // What the page had asked for already is answered, of the tenant that counts now.
    expect(await find(session)).toMatchObject({ tenantId: customer.sandboxTenantId })
    await server.access.catchUp()
    await later(61_000, async () =>
      expect([await find(session), (await find(next))?.userId]).toEqual([null, userId]),
    )
  })

  test('when they sign in again, then they are with the tenant that they were with last', async () => {
    const person = await signIn(server, customer.organizationId)
    await post(person.session, '/auth/switch-tenant', { tenantId: customer.sandboxTenantId })
    const again = await startSession(server, customer.organizationId, person)
    expect(await find(again)).toMatchObject({ tenantId: customer.sandboxTenantId })
  })

  test('a tenant of another organization, one that is out of use and none at all are not found', async () => {
    const other = await createCustomer(server)
    const { session } = await signIn(server, customer.organizationId)
    const trashed = await createTenant(server, customer.organizationId)
    await trash(customer.organizationId, trashed, new Date())
    for (const tenantId of [other.tenantId, trashed, nowhere]) {
      const answer = await post(session, '/auth/switch-tenant', { tenantId })
      expect([answer.status, answer.body]).toMatchObject([
        404,
        { error: { code: 'NOT_FOUND', message: 'There is no such tenant.' } },
      ])
    }
  })

  test('when their tenant is taken out of use, then they are with the one connected first, at once', async () => {
    const tenantId = await createTenant(server, customer.organizationId, { name: 'Adatum Cafes' })
    const { session } = await signIn(server, customer.organizationId)
    const next = sessionOf(await post(session, '/auth/switch-tenant', { tenantId }))
    expect(await find(next)).toMatchObject({ tenantId })
    await trash(customer.organizationId, tenantId, new Date())
    await server.access.catchUp()
    expect(await find(next)).toMatchObject({ tenantId: customer.tenantId })
    await trash(customer.organizationId, tenantId, null)
    await server.access.catchUp()
    expect(await find(next)).toMatchObject({ tenantId })
  })

  test('when they switch organizations, then they have a session there that ends when this one would have, and this one ends', async () => {
    const other = await createCustomer(server)
    const person = await signIn(server, customer.organizationId)
    await other.rows((db) => createMember(db, { userId: person.userId, role: 'viewer' }))
    const before = (await look(person.session)).body as { expiresAt: string }
    const { organizationId } = other
    const answer = await later(3_600_000, () =>
      post(person.session, '/auth/switch-organization', { organizationId }),
    )
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        organization: { id: organizationId, role: 'viewer' },
        tenant: { id: other.tenantId },
        expiresAt: before.expiresAt,
      },
    ])
    expect((await look(person.session)).status).toBe(401)
    expect((await look(sessionOf(answer))).body).toMatchObject({ organization: { id: organizationId } })
  })

  test('an organization that they do not belong to is not found, and their session goes on', async () => {
    const { organizationId } = await createCustomer(server)
    const { session } = await signIn(server, customer.organizationId)
    const answer = await post(session, '/auth/switch-organization', { organizationId })
    expect([answer.status, answer.body]).toMatchObject([
      404,
      { error: { message: 'There is no such organization.' } },
    ])
    expect((await look(session)).status).toBe(200)
  })

  test('when they switch twice at once, then one session is the outcome', async () => {
    const person = await signIn(server, customer.organizationId)
    const others = [await createCustomer(server), await createCustomer(server)]
    for (const other of others) await other.rows((db) => createMember(db, { userId: person.userId }))
    const answers = await Promise.all(
      others.map(({ organizationId }) =>
        post(person.session, '/auth/switch-organization', { organizationId }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401])
  })
})

test('given more tenants than anybody chooses from, then 500 of a side are told, the current one first', async () => {
  const other = await createCustomer(server)
  await other.rows((db) =>
    db
      .insertInto('tenants')
      .values(Array.from({ length: 501 }, (_, index) => ({ name: `A ${index}`, sandbox: false })))
      .execute(),
  )
  const { session } = await signIn(server, other.organizationId)
  const { body } = (await look(session)) as { body: { tenant: { id: string }; tenants: { id: string }[] } }
  expect([body.tenant.id, body.tenants[0]?.id, body.tenants.length]).toEqual([
    other.tenantId,
    other.tenantId,
    501,
  ])
})

describe('given an organization without a connected tenant', () => {
  test('somebody who signs in has no tenant, until one is connected', async () => {
    const organizationId = await server.createOrganization()
    await createTenant(server, organizationId, { connected: false })
    const { email } = await signIn(server, organizationId)
    const answer = await request(server.baseUrl)
      .post(`${base}/auth/login`)
      .set('Sec-Fetch-Site', 'same-origin')
      .send({ email, password })
    expect(answer.body).toMatchObject({ tenant: null, tenants: [{ connected: false }] })
    const session = sessionOf(answer)
    expect(() => requireTenant({ tenantId: null })).toThrow('There is no tenant yet: connect one first.')
    const tenantId = await createTenant(server, organizationId, { sandbox: true })
    await later(3_000, async () => expect(await find(session)).toMatchObject({ tenantId, sandbox: true }))
  })
})

describe('a key', () => {
  const keyFor = (tenantId?: string, sandbox = false) =>
    customer.rows(async (db) => {
      const input = { name: 'bound', level: 'read' as const, sandbox }
      const { key } = await createApiKey(
        db,
        keyFormat,
        tenantId === undefined ? input : { ...input, tenantId },
      )
      return key
    })
  const ask = (key: string) => request(server.baseUrl).get(`${base}/auth/session`).set(bearer(key))

  test('is with the first connected tenant of its side, or with the one that it was made for', async () => {
    const bound = await createTenant(server, customer.organizationId, { name: 'Adatum Books' })
    const all = [await keyFor(), await keyFor(undefined, true), await keyFor(bound)]
    const tenants = await Promise.all(all.map(ask))
    expect(tenants.map(({ body }) => (body as { tenant: { id: string } }).tenant.id)).toEqual([
      customer.tenantId,
      customer.sandboxTenantId,
      bound,
    ])
    expect(all.map((key) => key.replace(/[0-9A-Za-z]{32}$/, ''))).toEqual(['idops_', 'idops_test_', 'idops_'])
  })

  test('that was made for a tenant is with no other one when that is out of use', async () => {
    const bound = await createTenant(server, customer.organizationId)
    const key = await keyFor(bound)
    expect((await ask(key)).body).toMatchObject({ tenant: { id: bound } })
    await trash(customer.organizationId, bound, new Date())
    await server.access.catchUp()
    expect((await ask(key)).body).toMatchObject({ tenant: null, tenants: [] })
  })

  test('is told its organization, its tenant and its level, and of no person', async () => {
    const answer = await ask(customer.keys.admin)
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        user: null,
        organization: { id: customer.organizationId, role: null },
        organizations: [{ id: customer.organizationId, role: null }],
        tenant: { id: customer.tenantId },
        tenants: [{ id: customer.tenantId }],
        level: 'ADMIN',
        plan: 'ENTERPRISE',
        expiresAt: null,
      },
    ])
  })

  test('cannot do what is a person’s', async () => {
    for (const path of ['/auth/switch-tenant', '/auth/switch-organization', '/auth/microsoft']) {
      const answer = await request(server.baseUrl)
        .post(`${base}${path}`)
        .set(bearer(customer.keys.admin))
        .send({})
      expect([path, answer.status]).toEqual([path, 401])
    }
  })
})
