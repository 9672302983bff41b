import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { createApiKey as insertKey } from '../../../src/domain/access/api-keys.ts'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createTenant,
  type Customer,
  type Person,
  signIn,
} from './client.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let owner: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  owner = await signIn(server, customer.organizationId)
})

type Headers = Record<string, string>
type Key = Record<string, unknown> & { id: string; key: string }
const path = `${base}/api-keys`
const asOwner = () => browserHeaders(owner.session)
const make = (body: object, headers: Headers = asOwner()) =>
  request(server.baseUrl).post(path).set(headers).send(body)
const made = async (body: object, headers?: Headers) => (await make(body, headers)).body as Key
const list = async (headers: Headers = asOwner()) =>
  ((await request(server.baseUrl).get(`${path}?limit=100`).set(headers)).body as { data: Key[] }).data
const revoke = (id: string, headers: Headers = asOwner()) =>
  request(server.baseUrl).delete(`${path}/${id}`).set(headers)
const session = (key: string) => request(server.baseUrl).get(`${base}/auth/session`).set(bearer(key))
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

describe('a key', () => {
  test('is shown once, reads by default, and works with the current tenant', async () => {
    const answer = await make({ name: 'Ticket system' })
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        id: expect.any(String),
        name: 'Ticket system',
        prefix: expect.stringMatching(/^idops_\w{4}…$/),
        level: 'READ',
        tenant: { id: customer.tenantId, name: 'Adatum Retail' },
        createdAt: expect.stringMatching(/Z$/),
        createdBy: { id: owner.userId, name: owner.email },
        expiresAt: null,
        lastUsedAt: null,
        status: 'ACTIVE',
        key: expect.stringMatching(/^idops_[0-9A-Za-z]{32}$/),
      },
    ])
    expect(answer.headers['cache-control']).toBe('no-store')
    const { key, ...known } = answer.body as Key
    expect(key.startsWith(String(known['prefix']).slice(0, -1))).toBe(true)
    expect((await list()).find(({ id }) => id === known.id)).toEqual(known)
    expect((await session(key)).body).toMatchObject({
      level: 'READ',
      organization: { id: customer.organizationId },
      tenant: { id: customer.tenantId },
    })
  })

  test('works with the tenant that it is made for, until that is gone', async () => {
    const tenantId = await createTenant(server, customer.organizationId, { name: 'Contoso' })
    const { key, tenant, id } = await made({ name: 'Contoso', tenantId })
    expect(tenant).toEqual({ id: tenantId, name: 'Contoso' })
    expect((await session(key)).body).toMatchObject({ tenant: { id: tenantId } })
    await customer.rows((db) => sql`update tenants set trashed_at = now() where id = ${tenantId}`.execute(db))
    await until(
      async () => ((await session(key)).body as { tenant: unknown }).tenant,
      (left) => left === null,
    )
    expect((await list()).find((found) => found.id === id)).toMatchObject({ tenant: null })
  })

  test('ends when it was to', async () => {
    const { key, id, expiresAt } = await made({ name: 'Soon', expiresAt: inDays(1) })
    expect(Date.parse(String(expiresAt))).toBeGreaterThan(Date.now())
    await customer.rows((db) =>
      sql`update api_keys set expires_at = now() - interval '1 second' where id = ${id}`.execute(db),
    )
    await until(
      async () => (await session(key)).status,
      (status) => status === 401,
    )
    expect((await list()).find((found) => found.id === id)).toMatchObject({ status: 'EXPIRED' })
  })

  test('tells when it was used last', async () => {
    const { key, id } = await made({ name: 'Used' })
    await session(key)
    await server.usage.flush()
    const found = (await list()).find((listed) => listed.id === id)
    expect(Date.now() - Date.parse(String(found?.['lastUsedAt']))).toBeLessThan(60_000)
  })

  test('is the same one, however often the request comes with its key', async () => {
    const request = () => make({ name: 'Once' }).set('Idempotency-Key', 'one-key')
    const [first, second] = [await request(), await request()]
    expect([second.status, second.body]).toEqual([201, first.body])
    expect((await list()).filter(({ name }) => name === 'Once')).toHaveLength(1)
  })

  test('that is older than its beginning is kept, or that an operator made, is listed as well', async () => {
    const { id } = await customer.rows((db) =>
      insertKey(db, keyFormat, { name: 'Old', level: 'admin', sandbox: false }),
    )
    await customer.rows((db) =>
      sql`update api_keys set prefix = null, created_by = null where id = ${id}`.execute(db),
    )
    expect((await list()).find((found) => found.id === id)).toMatchObject({
      prefix: 'idops_…',
      level: 'ADMIN',
      tenant: null,
      createdBy: null,
    })
  })

  test.each([
    ['name', {}],
    ['name', { name: ' ' }],
    ['name', { name: 'a'.repeat(101) }],
    ['level', { name: 'k', level: 'OWNER' }],
    ['tenantId', { name: 'k', tenantId: nowhere }],
    ['tenantId', { name: 'k', tenantId: 'here' }],
    ['expiresAt', { name: 'k', expiresAt: '2020-01-01T00:00:00Z' }],
    ['expiresAt', { name: 'k', expiresAt: inDays(733) }],
    ['expiresAt', { name: 'k', expiresAt: 'tomorrow' }],
  ])('that does not fit is refused, and %s is named', async (field, body) => {
    const answer = await make(body)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field, in: 'body' }] } } },
    ])
  })

  test('may last two years', async () => {
    expect((await make({ name: 'k', expiresAt: inDays(730) })).status).toBe(201)
  })
})

describe('nobody makes a key that may do more than they may', () => {
  test.each([
    ['read', []],
    ['write', ['READ', 'WRITE']],
    ['admin', ['READ', 'WRITE', 'ADMIN']],
  ] as const)('a key of the level %s makes %j', async (level, allowed) => {
    for (const wanted of ['READ', 'WRITE', 'ADMIN'] as const) {
      const answer = await make({ name: 'k', level: wanted }, bearer(customer.keys[level]))
      const may = (allowed as readonly string[]).includes(wanted)
      expect([level, wanted, answer.status]).toEqual([level, wanted, may ? 201 : 403])
      if (may) expect(answer.body).toMatchObject({ createdBy: { name: `test ${level}` } })
    }
  })

  test('an admin makes every key; a member and a viewer make none, and see them', async () => {
    const admin = browserHeaders((await signIn(server, customer.organizationId, 'admin')).session)
    expect((await make({ name: 'k', level: 'ADMIN' }, admin)).status).toBe(201)
    for (const role of ['member', 'viewer'] as const) {
      const person = browserHeaders((await signIn(server, customer.organizationId, role)).session)
      expect((await make({ name: 'k' }, person)).status).toBe(403)
      expect((await revoke(nowhere, person)).status).toBe(403)
      expect((await list(person)).length).toBeGreaterThan(0)
    }
  })

  test('a custom role makes keys of what it has', async () => {
    await customer.rows((db) =>
      db
        .insertInto('roles')
        .values({ name: 'keeper', display_name: 'Keeper', permissions: ['apiKeys.create', 'apps.read'] })
        .execute(),
    )
    const keeper = await signIn(server, customer.organizationId, 'keeper' as never)
    const answer = await make({ name: 'k' }, browserHeaders(keeper.session))
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { error: { code: 'UNAUTHORIZED', message: 'A key of the level READ may do more than you.' } },
    ])
  })
})

describe('revoking a key', () => {
  test('ends it at once, and it is listed as revoked', async () => {
    const { key, id } = await made({ name: 'Lost' })
    expect((await session(key)).status).toBe(200)
    expect((await revoke(id)).status).toBe(204)
    expect((await session(key)).status).toBe(401)
    expect((await list()).find((found) => found.id === id)).toMatchObject({ status: 'REVOKED' })
    expect((await revoke(id)).status).toBe(204)
    const trail = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select(['action', 'actor'])
        .where('target_id', '=', id)
        .orderBy('at')
        .execute(),
    )
    const actor = `user ${owner.userId}`
    expect(trail).toEqual([
      { action: 'api_key.created', actor },
      { action: 'api_key.revoked', actor },
    ])
  })

  test('may be done with the key itself', async () => {
    const { key, id } = await made({ name: 'Itself', level: 'ADMIN' })
    expect((await revoke(id, bearer(key))).status).toBe(204)
    expect((await session(key)).status).toBe(401)
  })

  test('is not done to keys of another surface, side or organization, which are not listed either', async () => {
    const other = await createCustomer(server)
    const foreign = await other.rows((db) =>
      insertKey(db, keyFormat, { name: 'Theirs', level: 'read', sandbox: false }),
    )
    const elsewhere = await customer.rows((db) =>
      insertKey(
        db,
        { ...keyFormat, surface: 'opspilot365' },
        { name: 'Elsewhere', level: 'read', sandbox: false },
      ),
    )
    const [test] = await list(bearer(customer.testKey))
    for (const id of [foreign.id, elsewhere.id, test?.id ?? '', nowhere]) {
      const answer = await revoke(id)
      expect([answer.status, answer.body]).toMatchObject([
        404,
        { error: { message: 'There is no such key.' } },
      ])
    }
    expect((await revoke('x')).status).toBe(404)
    expect((await session(customer.testKey)).status).toBe(200)
    const names = (await list()).map(({ name }) => name)
    expect(names.filter((name) => ['Theirs', 'Elsewhere'].includes(String(name)))).toEqual([])
    expect((await list()).map(({ id }) => id)).not.toContain(test?.id)
  })
})

test('a test key makes test keys, for tenants of the sandbox', async () => {
  const answer = await make({ name: 'Test' }, bearer(customer.testKey))
  expect(answer.body).toMatchObject({
    key: expect.stringMatching(/^idops_test_[0-9A-Za-z]{32}$/),
    prefix: expect.stringMatching(/^idops_test_\w{4}…$/),
    tenant: { id: customer.sandboxTenantId },
  })
  const live = await make({ name: 'Live', tenantId: customer.tenantId }, bearer(customer.testKey))
  expect([live.status, live.body]).toMatchObject([
    400,
    { error: { details: { fields: [{ field: 'tenantId', message: 'names no tenant' }] } } },
  ])
})

test('without any tenant there is nothing that a key could work with', async () => {
  const organizationId = await server.createOrganization()
  const person = await signIn(server, organizationId)
  const answer = await make({ name: 'k' }, browserHeaders(person.session))
  expect([answer.status, answer.body]).toMatchObject([
    409,
    { error: { code: 'CONFLICT', details: { reason: 'NO_TENANT' } } },
  ])
})

describe('given a plan without keys', () => {
  test.each(['FREE', 'STARTER', 'PRO'] as const)('%s: a person is told what plan has them', async (plan) => {
    const own = await createCustomer(server, plan)
    const headers = browserHeaders((await signIn(server, own.organizationId)).session)
    const answers = [
      await request(server.baseUrl).get(path).set(headers),
      await make({ name: 'k' }, headers),
      await revoke(nowhere, headers),
    ]
    for (const { status, body } of answers)
      expect([status, body]).toMatchObject([
        403,
        {
          error: {
            code: 'FEATURE_NOT_AVAILABLE',
            message: 'Needs the Enterprise plan.',
            details: { feature: 'API_KEYS', currentPlan: plan },
          },
        },
      ])
  })

  test('a key goes on after a downgrade and an upgrade: refused between them, and never unknown', async () => {
    const own = await createCustomer(server)
    const key = own.keys.read
    const plan = async (identityops: 'PRO' | 'ENTERPRISE', expected: number) => {
      await own.rows((db) => givePlans(db, { identityops }))
      return until(
        () => session(key),
        ({ status }) => status === expected,
      )
    }
    const refused = await plan('PRO', 403)
    expect(refused.body).toMatchObject({
      error: { code: 'FEATURE_NOT_AVAILABLE', details: { feature: 'API_KEYS' } },
    })
    expect((await plan('ENTERPRISE', 200)).body).toMatchObject({ level: 'READ' })
  })
})
