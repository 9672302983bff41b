import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { invite } from '../../support/people.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createInvite,
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

interface Member {
  userId: string
  email: string
  name: string
  role: string
  status: string
  signIn: string | null
}
interface Team {
  data: Member[]
  pagination: { total: number }
  seats: { used: number; pending: number; limit: number | null }
}

async function team(query = '', person: Person = owner): Promise<Team> {
  const answer = await request(server.baseUrl).get(`${base}/team${query}`).set(browserHeaders(person.session))
  expect([answer.status, answer.body]).toEqual([200, expect.anything()])
  return answer.body as Team
}

describe('given a team of all roles', () => {
  let own: Customer
  let people: Record<'owner' | 'admin' | 'member' | 'viewer', Person>
  beforeAll(async () => {
    own = await createCustomer(server)
    const inOrder = {} as typeof people
    for (const role of ['owner', 'admin', 'member', 'viewer'] as const)
      inOrder[role] = await signIn(server, own.organizationId, role)
    people = inOrder
    await own.rows(async (db) => {
      await db
        .insertInto('roles')
        .values({ name: 'auditor', display_name: 'Auditor', permissions: ['members.read'] })
        .execute()
      await createMember(db, { role: 'auditor' })
      await createMember(db, { role: 'member', status: 'suspended' })
    })
  })

  test('everybody is listed in the order of joining, with all that is known of them', async () => {
    const { data, pagination, seats } = await team('', people.viewer)
    expect(data.map(({ role, status }) => `${role} ${status}`)).toEqual([
      'OWNER ACTIVE',
      'ADMIN ACTIVE',
      'MEMBER ACTIVE',
      'VIEWER ACTIVE',
      'CUSTOM ACTIVE',
      'MEMBER SUSPENDED',
    ])
    expect(pagination).toEqual({ page: 1, limit: 25, total: 6, totalPages: 1 })
    expect(data[0]).toEqual({
      userId: people.owner.userId,
      name: people.owner.email,
      email: people.owner.email,
      role: 'OWNER',
      roleName: 'Owner',
      status: 'ACTIVE',
      joinedAt: expect.stringMatching(/Z$/),
      lastActiveAt: expect.stringMatching(/Z$/),
      signIn: 'PASSWORD',
    })
    // The suspended one takes no seat.
    expect(seats).toEqual({ used: 5, pending: 0, limit: null })
  })

  test.each([
    ['?role=OWNER', ['OWNER']],
    ['?role=CUSTOM', ['CUSTOM']],
    ['?role=MEMBER', ['MEMBER', 'MEMBER']],
    ['?status=SUSPENDED', ['MEMBER']],
    ['?role=MEMBER&status=ACTIVE', ['MEMBER']],
    ['?limit=2&page=2', ['MEMBER', 'VIEWER']],
    ['?search=nobody-is-called-so', []],
  ])('%s finds %j', async (query, roles) => {
    const { data } = await team(query, people.owner)
    expect(data.map(({ role }) => role)).toEqual(roles)
  })

  test('a search finds people by email', async () => {
    const { data } = await team(`?search=${people.admin.username.toUpperCase()}`, people.owner)
    expect(data.map(({ userId }) => userId)).toEqual([people.admin.userId])
  })

  test('nobody else is in it', async () => {
    const { data } = await team()
    const others = new Set(Object.values(people).map(({ userId }) => userId))
    expect(data.filter(({ userId }) => others.has(userId))).toEqual([])
  })

  test.each(['?role=owner', '?status=PENDING', '?sort=name', '?limit=0'])('%s is refused', async (query) => {
    const answer = await request(server.baseUrl)
      .get(`${base}/team${query}`)
      .set(browserHeaders(people.owner.session))
    expect([answer.status, answer.body]).toMatchObject([400, { error: { code: 'VALIDATION_ERROR' } }])
  })
})

test('how somebody signs in is told: with a password, with Microsoft, or with both', async () => {
  const both = await signIn(server, customer.organizationId, 'member')
  const microsoft = await signIn(server, customer.organizationId, 'member')
  await customer.rows(async (db) => {
    for (const { userId } of [both, microsoft])
      await db
        .insertInto('external_identities')
        .values({
          user_id: userId,
          issuer: 'i',
          tenant: 't',
          subject: userId,
          identity_hash: randomBytes(32),
        })
        .execute()
  })
  await server.owner.reference
    .updateTable('users')
    .set({ status: 'active' })
    .where('id', '=', microsoft.userId)
    .execute()
  await server.owner.withOrganization(
    { organizationId: customer.organizationId, sandbox: false },
    (db) => db.updateTable('users').set({ password_hash: null }).where('id', '=', microsoft.userId).execute(),
    { actor: 'test', userId: microsoft.userId },
  )
  const { data } = await team('?limit=100')
  const signInOf = ({ userId }: Person) => data.find((member) => member.userId === userId)?.signIn
  expect([owner, both, microsoft].map(signInOf)).toEqual(['PASSWORD', 'BOTH', 'MICROSOFT'])
})

test('who was added elsewhere and has an account is told like who has none', async () => {
  const known = await server.createOrganization()
  const stranger = await signIn(server, known)
  await invite(server.owner, customer.organizationId, stranger)
  const { userId } = await customer.rows((db) => createMember(db))
  // An account that nobody has used: with a password, and an email that nobody has verified.
  await server.owner.withOrganization(
    { organizationId: customer.organizationId, sandbox: false },
    (db) => db.updateTable('users').set({ email_verified_at: null }).where('id', '=', userId).execute(),
    { actor: 'test', userId },
  )
  const { data } = await team('?limit=100')
  const [placeholder] = data.filter(({ email }) => email === stranger.email)
  const [account] = data.filter((member) => member.userId === userId)
  const { role, status, signIn: signsIn, ...rest } = placeholder ?? ({} as Member)
  expect({ role, status, signIn: signsIn }).toEqual({ role: 'MEMBER', status: 'ACTIVE', signIn: null })
  expect(account).toMatchObject({ role, status, signIn: signsIn })
  expect(Object.keys(account ?? {}).toSorted()).toEqual(
    [...Object.keys(rest), 'role', 'status', 'signIn'].toSorted(),
  )
  expect(placeholder).toMatchObject({ lastActiveAt: null })
  expect(account).toMatchObject({ lastActiveAt: null })
})

test('a pending invite takes a seat, and one that has expired takes none', async () => {
  const own = await createCustomer(server, 'PRO')
  const person = await signIn(server, own.organizationId)
  await createInvite(own)
  await createInvite(own, { days: -1 })
  expect((await team('', person)).seats).toEqual({ used: 1, pending: 1, limit: 25 })
})

test.each([
  ['FREE', 2],
  ['STARTER', 5],
  ['PRO', 25],
  ['ENTERPRISE', null],
] as const)('%s has %s seats', async (plan, limit) => {
  const own = await createCustomer(server, plan)
  const person = await signIn(server, own.organizationId)
  expect((await team('', person)).seats.limit).toBe(limit)
})
