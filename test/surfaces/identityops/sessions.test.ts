import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import request from 'supertest'
import { type Access, createAccess } from '../../../src/domain/access/access.ts'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { createOwner } from '../../../src/domain/organizations/create-owner.ts'
import { later } from '../../support/clock.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { vault } from '../../support/vault.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  type Customer,
  type Person,
  sessionOf,
  signIn,
  startSession,
} from './client.ts'

const server = startServer({ unlimited: true })
let customer: Customer
/** Another process of the same installation. */
let elsewhere: Access
beforeAll(async () => {
  customer = await createCustomer(server)
  elsewhere = createAccess({ database: server.database, vault, issuer: 'tenantry' })
  server.defer(() => elsewhere.close())
})

const minutes = (count: number) => count * 60_000
const hours = (count: number) => minutes(count * 60)

const look = (session: string) =>
  request(server.baseUrl).get(`${base}/auth/session`).set('Cookie', `idops_session=${session}`)
const statusOf = async (session: string) => (await look(session)).status
const renewed = (answer: request.Response) => [sessionOf(answer)].filter((session) => session !== '')

describe('given a session that is used', () => {
  test('when a quarter of an hour has passed, then of 20 requests at once all are let in, and one brings the next id', async () => {
    const { session } = await signIn(server, customer.organizationId)
    expect(renewed(await look(session))).toEqual([])
    const answers = await later(minutes(15), () =>
      Promise.all(Array.from({ length: 20 }, () => look(session))),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const [next = '', ...others] = answers.flatMap(renewed)
    expect(others).toEqual([])
    expect(next).toMatch(/^[\w-]{43}$/)
    await later(minutes(16), async () => expect(await statusOf(next)).toBe(200))
  })

  test('when it got another id, then the former one is good for a minute, is given no other, and is over then', async () => {
    const { session } = await signIn(server, customer.organizationId)
    await later(minutes(15), () => look(session))
    await server.access.catchUp()
    await later(minutes(15) + 59_000, async () => {
      const answer = await look(session)
      expect([answer.status, renewed(answer)]).toEqual([200, []])
    })
    await later(minutes(15) + 61_000, async () => expect(await statusOf(session)).toBe(401))
  })

  test('when an answer is a refusal, then it brings the next id as well', async () => {
    const { session } = await signIn(server, customer.organizationId)
    const answer = await later(minutes(15), () =>
      request(server.baseUrl).delete(`${base}/auth/sessions/none`).set(browserHeaders(session)),
    )
    expect([answer.status, renewed(answer).length]).toEqual([404, 1])
  })

  test('when its person signs out with either id, then both are over', async () => {
    for (const which of ['former', 'next'] as const) {
      const { session: former } = await signIn(server, customer.organizationId)
      await later(minutes(15), async () => {
        const [next = ''] = renewed(await look(former))
        await request(server.baseUrl).post(`${base}/auth/logout`).set(browserHeaders({ former, next }[which]))
        expect([which, await statusOf(former), await statusOf(next)]).toEqual([which, 401, 401])
      })
    }
  })

  test('when its person signs out while requests are under way that could renew it, then nothing of it is left', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { session } = await signIn(server, customer.organizationId)
      await later(minutes(15), async () => {
        const [logOut, ...answers] = await Promise.all([
          request(server.baseUrl).post(`${base}/auth/logout`).set(browserHeaders(session)),
          ...Array.from({ length: 10 }, () => look(session)),
        ])
        expect(logOut.status).toBe(204)
        expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true)
        for (const id of [session, ...answers.flatMap(renewed)]) expect(await statusOf(id)).toBe(401)
      })
    }
  })

  test('when it is used day and night, then it ends after 24 hours all the same', async () => {
    const { session } = await signIn(server, customer.organizationId)
    let current = session
    for (let hour = 1; hour <= 23; hour += 1)
      await later(hours(hour), async () => {
        const answer = await look(current)
        expect([hour, answer.status]).toEqual([hour, 200])
        current = renewed(answer)[0] ?? current
        await server.usage.flush()
      })
    await later(hours(24) + 1000, async () => expect(await statusOf(current)).toBe(401))
  })

  test('when it is known, then nobody asks the database whose it is', async () => {
    const person = await signIn(server, customer.organizationId)
    const find = () => server.access.browser.find('identityops', toCredential(person.session))
    const asked = jest.spyOn(server.database, 'withKeyHash')
    const [first, second] = [await find(), await find()]
    expect([asked.mock.calls.length, first?.userId, second]).toEqual([1, person.userId, first])
    asked.mockRestore()
  })

  test('its use costs no statement that writes, until it is written down for all at once', async () => {
    const person = await signIn(server, customer.organizationId)
    const seen = () =>
      customer.rows(async (db) => {
        const { last_seen_at } = await db
          .selectFrom('browser_sessions')
          .select('last_seen_at')
          .where('user_id', '=', person.userId)
          .executeTakeFirstOrThrow()
        return last_seen_at.getTime()
      })
    const before = await seen()
    await later(minutes(10), async () => {
      await look(person.session)
      expect(await seen()).toBe(before)
      await server.usage.flush()
    })
    expect((await seen()) - before).toBeGreaterThanOrEqual(minutes(10))
  })
})

test('given a session that nobody uses for 8 hours, then it is over', async () => {
  const { session } = await signIn(server, customer.organizationId)
  const other = await signIn(server, customer.organizationId)
  await look(session)
  await later(hours(8) - 60_000, async () => expect(await statusOf(session)).toBe(200))
  await later(hours(8) + 60_000, async () => expect(await statusOf(other.session)).toBe(401))
})

describe('what is taken away is gone in every process', () => {
  /** Both know the person when the change is made, and nobody looks into the database for them then. */
  const find = (access: Access, { session }: Person) =>
    access.browser.find('identityops', toCredential(session))

  async function changed(person: Person, change: () => Promise<unknown>) {
    for (const access of [server.access, elsewhere]) expect(await find(access, person)).not.toBeNull()
    await change()
    return Promise.all(
      [server.access, elsewhere].map(async (access) => {
        await access.catchUp()
        return find(access, person)
      }),
    )
  }
  const membership = (person: Person, set: { status?: string; role_id?: string }) =>
    customer.rows((db) =>
      db.updateTable('memberships').set(set).where('user_id', '=', person.userId).execute(),
    )

  test('by signing out', async () => {
    const person = await signIn(server, customer.organizationId)
    const logOut = () => server.access.browser.logOut(toCredential(person.session), 'req_test')
    expect(await changed(person, logOut)).toEqual([null, null])
  })

  test('by signing out everywhere on another surface', async () => {
    const person = await signIn(server, customer.organizationId)
    const end = () => server.access.logOutEverywhere(person, 'req_test')
    expect(await changed(person, end)).toEqual([null, null])
  })

  test('by suspending the membership, and it is back with it', async () => {
    const person = await signIn(server, customer.organizationId)
    expect(await changed(person, () => membership(person, { status: 'suspended' }))).toEqual([null, null])
    await membership(person, { status: 'active' })
    expect(await find(server.access, person)).not.toBeNull()
  })

  test('by removing the member', async () => {
    const person = await signIn(server, customer.organizationId, 'viewer')
    const remove = () =>
      customer.rows((db) => db.deleteFrom('memberships').where('user_id', '=', person.userId).execute())
    expect(await changed(person, remove)).toEqual([null, null])
  })

  test('by giving another role, which counts from then on', async () => {
    const person = await signIn(server, customer.organizationId)
    const { id } = await customer.rows((db) =>
      db
        .selectFrom('roles')
        .select('id')
        .where('organization_id', '=', customer.organizationId)
        .where('name', '=', 'viewer')
        .executeTakeFirstOrThrow(),
    )
    const found = await changed(person, () => membership(person, { role_id: id }))
    expect(found.map((caller) => caller?.permissions.has('tenants.create'))).toEqual([false, false])
  })

  test('by another password, with what the account was linked with', async () => {
    const person = await signIn(server, customer.organizationId)
    await server.access.catchUp()
    const { slug } = await server.owner.reference
      .selectFrom('organizations')
      .select('slug')
      .where('id', '=', customer.organizationId)
      .executeTakeFirstOrThrow()
    const replace = () =>
      createOwner(
        server.owner,
        { email: person.email, organization: slug, password: 'another horse battery staple' },
        'test',
      )
    expect(await changed(person, replace)).toEqual([null, null])
    const again = await startSession(server, customer.organizationId, person)
    expect(await statusOf(again)).toBe(200)
  })
})

describe('a list of sessions', () => {
  const list = (session: string) =>
    request(server.baseUrl).get(`${base}/auth/sessions`).set(browserHeaders(session))
  const end = (session: string, id: string) =>
    request(server.baseUrl).delete(`${base}/auth/sessions/${id}`).set(browserHeaders(session))

  test("has a person's own in all organizations, and nobody else's, and each can be ended", async () => {
    const other = await createCustomer(server)
    const person = await signIn(server, customer.organizationId)
    await other.rows((db) => createMember(db, { userId: person.userId, role: 'viewer' }))
    const there = await startSession(server, other.organizationId, person)
    const { status, body } = (await list(person.session)) as unknown as {
      status: number
      body: { data: { id: string; current: boolean; organization: { id: string } }[] }
    }
    expect(status).toBe(200)
    expect(body).toMatchObject({ pagination: { page: 1, limit: 25, total: 2, totalPages: 1 } })
    const own = body.data.find(({ current }) => current)
    const others = body.data.filter(({ current }) => !current)
    expect(own).toEqual({
      id: expect.any(String),
      current: true,
      organization: { id: customer.organizationId, name: expect.any(String) },
      userAgent: 'test browser',
      createdAt: expect.any(String),
      lastSeenAt: expect.any(String),
      expiresAt: expect.any(String),
    })
    expect(others.map(({ organization }) => organization.id)).toEqual([other.organizationId])

    expect((await end(person.session, others[0]?.id ?? '')).status).toBe(204)
    expect([await statusOf(there), await statusOf(person.session)]).toEqual([401, 200])
    expect((await list(person.session)).body).toMatchObject({ pagination: { total: 1 } })
    // What has ended is not there to be ended.
    expect((await end(person.session, others[0]?.id ?? '')).status).toBe(404)
    expect((await end(person.session, own?.id ?? '')).status).toBe(204)
    expect(await statusOf(person.session)).toBe(401)
  })

  test('leaves out what has ended by itself', async () => {
    const person = await signIn(server, customer.organizationId)
    const fresh = await later(hours(9), () => startSession(server, customer.organizationId, person))
    await later(hours(9), async () =>
      expect((await list(fresh)).body).toMatchObject({ data: [{ current: true }], pagination: { total: 1 } }),
    )
  })
})
