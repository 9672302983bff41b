import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createInvite,
  createStranger,
  type Customer,
  keptOf,
  sessionOf,
  signIn,
  startSession,
} from './client.ts'
import { createInviting } from './inviting.ts'
import { startProvider, type TestProvider } from './provider.ts'
import { createTravel, newAccount, unknown, refusalOf } from './travel.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let provider: TestProvider
beforeAll(async () => {
  customer = await createCustomer(server)
  provider = await startProvider(server)
})
const { acceptWith, beginAccepting, link, signInWith, travel } = createTravel(server, () => provider)
const { call, logIn, look } = createInviting(server)

const whoHas = (session: string) =>
  request(server.baseUrl).get(`${base}/auth/session`).set(browserHeaders(session))

const identitiesOf = (userId: string) =>
  server.owner.reference
    .selectFrom('external_identities')
    .select(['issuer', 'tenant', 'subject'])
    .where('user_id', '=', userId)
    .execute()

const accountOf = (email: string) =>
  server.owner.reference
    .selectFrom('users')
    .select(['id', 'password_hash', 'email_verified_at'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()

describe('somebody who has no account', () => {
  test('comes back from Microsoft as a member who is signed in, and signs in with Microsoft from then on', async () => {
    const { token, email } = await createInvite(customer, { role: 'admin' })
    // Whoever runs a tenant of Entra writes any email into its accounts: it neither helps nor hinders.
    const account = newAccount({ email: (await signIn(server, customer.organizationId)).email })
    const departure = await beginAccepting(
      { token, firstName: 'Ben', lastName: 'Kovač' },
      { query: '?returnTo=/identityops/apps' },
    )
    expect(departure.status).toBe(303)
    const answer = await travel(departure, account)
    expect([answer.status, answer.headers['location']]).toEqual([302, '/identityops/apps'])

    const { body } = await whoHas(sessionOf(answer))
    expect(body).toMatchObject({
      user: { email, name: 'Ben Kovač' },
      organization: { id: customer.organizationId, role: 'admin' },
    })
    const { id, ...kept } = await accountOf(email)
    expect(kept).toEqual({ password_hash: null, email_verified_at: expect.any(Date) })
    expect(await identitiesOf(id)).toEqual([
      { issuer: expect.stringMatching(/^http:/), tenant: account.tid, subject: account.oid },
    ])

    const later = await signInWith(account)
    expect((await whoHas(sessionOf(later))).body).toMatchObject({ user: { id } })
    const owner = await signIn(server, customer.organizationId)
    const team = await call('get', `/team?search=${email}`, owner)
    expect(team.body).toMatchObject({ data: [{ userId: id, role: 'ADMIN', signIn: 'MICROSOFT' }] })
    expect((await look(token)).status).toBe(404)
  })

  test('is sent there from a form of a page too', async () => {
    const { token, email } = await createInvite(customer)
    const departure = await request(server.baseUrl)
      .post(`${base}/invites/accept/microsoft`)
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({ token, firstName: 'Mira' })
    const answer = await travel(departure, newAccount())
    expect([answer.status, answer.headers['location']]).toEqual([302, '/identityops/'])
    expect((await whoHas(sessionOf(answer))).body).toMatchObject({ user: { email, name: 'Mira' } })
  })

  test('leaves what their browser was signed in with before', async () => {
    const other = await signIn(server, customer.organizationId)
    const { token, email } = await createInvite(customer)
    const answer = await acceptWith(token, newAccount(), [`idops_session=${other.session}`])
    expect((await whoHas(sessionOf(answer))).body).toMatchObject({ user: { email } })
    expect((await whoHas(other.session)).status).toBe(401)
  })

  test('stands in the audit trail with all that happened', async () => {
    const { token, id, email } = await createInvite(customer, { role: 'viewer' })
    await acceptWith(token, newAccount())
    const { id: userId } = await accountOf(email)
    const trail = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select(['action', 'target_id'])
        .where('actor', '=', `user ${userId}`)
        .orderBy('at')
        .execute(),
    )
    expect(trail).toEqual([
      { action: 'user.created', target_id: userId },
      { action: 'identity.linked', target_id: expect.any(String) },
      { action: 'member.added', target_id: userId },
      { action: 'invite.accepted', target_id: id },
      { action: 'session.created', target_id: expect.any(String) },
    ])
  })
})

describe('somebody who has an account with a verified email', () => {
  const signInRequired = [
    401,
    'There is an account with this email. Sign in with it, and accept the invite then.',
  ]

  test('joins with it, and has Microsoft linked, when their browser is signed in with it', async () => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email.toUpperCase() })
    const session = await startSession(server, member.organizationId, member)
    const account = newAccount()
    const answer = await acceptWith(token, account, [`idops_session=${session}`])
    expect(answer.status).toBe(302)
    expect((await whoHas(sessionOf(answer))).body).toMatchObject({
      user: { id: member.userId },
      organization: { id: customer.organizationId, role: 'member' },
    })
    expect((await whoHas(sessionOf(await signInWith(account)))).body).toMatchObject({
      user: { id: member.userId },
    })
    // And nothing else of it changes.
    expect((await logIn(member.email, password)).status).toBe(200)
  })

  test('joins when this Microsoft account signs them in already', async () => {
    const member = await createStranger(server)
    const account = newAccount()
    const session = await startSession(server, member.organizationId, member)
    await link({ ...member, session }, account)
    const { token } = await createInvite(customer, { email: member.email })
    const answer = await acceptWith(token, account)
    expect((await whoHas(sessionOf(answer))).body).toMatchObject({
      user: { id: member.userId },
      organization: { id: customer.organizationId },
    })
    expect(await identitiesOf(member.userId)).toHaveLength(1)
  })

  test.each([
    ['the link alone', async () => []],
    [
      'the session of somebody else',
      async () => [`idops_session=${(await signIn(server, customer.organizationId)).session}`],
    ],
  ])('neither joins nor has anything linked by %s', async (_what, cookies) => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email })
    const account = newAccount()
    const answer = await acceptWith(token, account, await cookies())
    expect([refusalOf(answer), answer.body]).toMatchObject([
      signInRequired,
      { error: { details: { reason: 'SIGN_IN_REQUIRED' } } },
    ])
    expect(keptOf(answer)).toEqual([])
    expect(await identitiesOf(member.userId)).toEqual([])
    expect(refusalOf(await signInWith(account))).toEqual(unknown)
    expect((await look(token)).status).toBe(200)
  })

  test('keeps what they are where they are a member already', async () => {
    const person = await signIn(server, customer.organizationId, 'viewer')
    const { token } = await createInvite(customer, { email: person.email, role: 'admin' })
    const answer = await acceptWith(token, newAccount(), [`idops_session=${person.session}`])
    expect((await whoHas(sessionOf(answer))).body).toMatchObject({
      user: { id: person.userId },
      organization: { role: 'viewer' },
    })
    expect((await look(token)).status).toBe(404)
  })
})

test('an account whose email nobody has verified becomes theirs: whoever made it before is out', async () => {
  const member = await createStranger(server)
  const session = await startSession(server, member.organizationId, member)
  const before = newAccount()
  await link({ ...member, session }, before)
  await server.owner.withOrganization(
    liveSide(member.organizationId),
    (db) =>
      db
        .updateTable('users')
        .set({ email_verified_at: null, password_hash: null })
        .where('id', '=', member.userId)
        .execute(),
    { actor: 'test', userId: member.userId },
  )
  // Signed in without a password, by what was linked.
  const former = sessionOf(await signInWith(before))
  expect((await whoHas(former)).status).toBe(200)

  const { token } = await createInvite(customer, { email: member.email })
  const account = newAccount({ tid: 'another tenant' })
  const answer = await acceptWith(token, account)
  expect((await whoHas(sessionOf(answer))).body).toMatchObject({
    user: { id: member.userId },
    organization: { id: customer.organizationId },
  })
  expect(await identitiesOf(member.userId)).toMatchObject([
    { tenant: 'another tenant', subject: account.oid },
  ])
  expect(refusalOf(await signInWith(before))).toEqual(unknown)
  expect((await whoHas(former)).status).toBe(401)
  expect(await accountOf(member.email)).toMatchObject({ email_verified_at: expect.any(Date) })
})
