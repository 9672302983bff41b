import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { bearer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { base, browserHeaders, createCustomer, type Customer, type Person, signIn } from './client.ts'
import { createTelling, newNotice } from './notified.ts'

const server = startServer({ unlimited: true })
let customer: Customer
const { tell, list } = createTelling(server, () => customer)
beforeAll(async () => {
  customer = await createCustomer(server)
})

interface Told {
  id: string
  subject: string
  readAt: string | null
}
const dataOf = ({ body }: request.Response) => (body as { data: Told[] }).data
const read = (person: Person, body: object) =>
  request(server.baseUrl).post(`${base}/notifications/read`).set(browserHeaders(person.session)).send(body)

async function toldThree(): Promise<{ person: Person; ids: string[] }> {
  const person = await signIn(server, customer.organizationId, 'viewer')
  const names = ['first', 'second', 'third'] as const
  for (const subject of names) {
    const category = subject === 'second' ? 'SCAN' : 'ALERT'
    await tell([newNotice(person, { subject, category, path: null, channels: ['IN_APP'] })])
  }
  return { person, ids: dataOf(await list(person)).map(({ id }) => id) }
}

describe('what somebody was told', () => {
  test('is listed, the newest first', async () => {
    const { person } = await toldThree()
    const answer = await list(person)
    expect(answer.status).toBe(200)
    expect(dataOf(answer).map(({ subject }) => subject)).toEqual(['third', 'second', 'first'])
    expect(dataOf(answer)[1]).toMatchObject({ category: 'SCAN', critical: false, path: null, readAt: null })
    expect(answer.body).toMatchObject({
      pagination: { page: 1, limit: 25, total: 3, totalPages: 1 },
      unread: 3,
    })
  })

  test.each([
    ['?limit=2', ['third', 'second']],
    ['?limit=2&page=2', ['first']],
    ['?unread=true', ['third', 'first']],
    ['?unread=false', ['second']],
    ['?category=SCAN', ['second']],
    ['?category=ALERT&unread=true', ['third', 'first']],
    ['?category=BILLING', []],
  ])('%s finds %j', async (query, subjects) => {
    const { person, ids } = await toldThree()
    await read(person, { ids: [ids[1]] })
    const answer = await list(person, query)
    expect(dataOf(answer).map(({ subject }) => subject)).toEqual(subjects)
    expect(answer.body).toMatchObject({ unread: 2 })
  })

  test.each(['?unread=maybe', '?category=NEWS', '?sort=subject', '?limit=0', '?page=0'])(
    '%s is refused',
    async (query) => {
      const { person } = await toldThree()
      expect((await list(person, query)).status).toBe(400)
    },
  )

  test('is their own: neither their colleagues nor other organizations see it', async () => {
    await toldThree()
    const colleague = await signIn(server, customer.organizationId)
    expect((await list(colleague)).body).toMatchObject({ data: [], unread: 0 })
  })

  test('in another organization is not seen in this one', async () => {
    const { person } = await toldThree()
    const other = await createCustomer(server)
    await other.rows(async (db) => {
      const role = await db
        .selectFrom('roles')
        .select('id')
        .where('name', '=', 'member')
        .where('organization_id', '=', other.organizationId)
        .executeTakeFirstOrThrow()
      await db.insertInto('memberships').values({ user_id: person.userId, role_id: role.id }).execute()
    })
    const elsewhere = createTelling(server, () => other)
    await elsewhere.tell([newNotice(person, { subject: 'elsewhere' })])
    expect(dataOf(await list(person)).map(({ subject }) => subject)).not.toContain('elsewhere')
  })

  test('is told to no key', async () => {
    const answer = await request(server.baseUrl).get(`${base}/notifications`).set(bearer(customer.keys.admin))
    expect(answer.status).toBe(401)
  })
})

describe('marking as read', () => {
  test('some marks these, once', async () => {
    const { person, ids } = await toldThree()
    const [third, second, first] = ids
    const answer = await read(person, { ids: [third, first] })
    expect([answer.status, answer.body]).toEqual([200, { marked: 2, unread: 1 }])
    const after = dataOf(await list(person))
    expect(after.map(({ readAt }) => readAt === null)).toEqual([false, true, false])
    expect((await read(person, { ids: [third, second] })).body).toEqual({ marked: 1, unread: 0 })
    // It was read when it was read first.
    expect(dataOf(await list(person))[0]?.readAt).toBe(after[0]?.readAt)
  })

  test('all marks all, and what comes after is unread', async () => {
    const { person } = await toldThree()
    expect((await read(person, { all: true })).body).toEqual({ marked: 3, unread: 0 })
    await tell([newNotice(person)])
    const unknown = '0c6f5a52-7e0b-4bb3-9a8e-2f6d7c1b9e44'
    expect((await read(person, { all: true, ids: [unknown] })).body).toEqual({ marked: 1, unread: 0 })
    expect((await read(person, { all: true })).body).toEqual({ marked: 0, unread: 0 })
  })

  test("passes over what is not there, or is somebody else's", async () => {
    const [ana, ben] = [await toldThree(), await toldThree()]
    const unknown = '0c6f5a52-7e0b-4bb3-9a8e-2f6d7c1b9e44'
    expect((await read(ana.person, { ids: [...ben.ids, unknown] })).body).toEqual({ marked: 0, unread: 3 })
    expect((await list(ben.person)).body).toMatchObject({ unread: 3 })
  })

  test.each([
    {},
    { ids: [] },
    { ids: ['x'] },
    { ids: Array.from({ length: 101 }, () => '0c6f5a52-7e0b-4bb3-9a8e-2f6d7c1b9e44') },
    { all: false },
  ])('refuses %j', async (body) => {
    const { person } = await toldThree()
    const answer = await read(person, body)
    expect([answer.status, answer.body]).toMatchObject([400, { error: { code: 'VALIDATION_ERROR' } }])
    expect((await list(person)).body).toMatchObject({ unread: 3 })
  })
})
