import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { invite as addElsewhere, password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createInvite,
  createStranger,
  type Customer,
  signIn,
  startSession,
} from './client.ts'
import { chosen, createInviting } from './inviting.ts'

const server = startServer({ unlimited: true })
let customer: Customer
beforeAll(async () => {
  customer = await createCustomer(server)
})

const { accept, logIn } = createInviting(server)

/** Changes an account as only its person may. */
const changeAccount = (
  { userId, organizationId }: { userId: string; organizationId: string },
  changes: { email_verified_at?: null; status?: string },
) =>
  server.owner.withOrganization(
    liveSide(organizationId),
    (db) => db.updateTable('users').set(changes).where('id', '=', userId).execute(),
    { actor: 'test', userId },
  )

const roleOf = async (userId: string) => {
  const membership = await customer.rows((db) =>
    db
      .selectFrom('memberships')
      .innerJoin('roles', 'roles.id', 'memberships.role_id')
      .select('roles.name')
      .where('memberships.organization_id', '=', customer.organizationId)
      .where('memberships.user_id', '=', userId)
      .executeTakeFirst(),
  )
  return membership?.name
}

describe('somebody who has an account with a verified email', () => {
  const refusal = {
    error: {
      code: 'UNAUTHENTICATED',
      message: 'There is an account with this email. Sign in with it, or give its password.',
      details: { reason: 'SIGN_IN_REQUIRED' },
    },
  }

  test('joins with it when they are signed in with it', async () => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email.toUpperCase() })
    const session = await startSession(server, member.organizationId, member)
    const answer = await accept({ token, firstName: 'Eve' }, browserHeaders(session))
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { email: member.email, role: 'MEMBER', accountCreated: false },
    ])
    expect(await roleOf(member.userId)).toBe('member')
    // And is the same person everywhere, with the same password and name.
    const signedIn = await logIn(member.email, password)
    expect(signedIn.body).toMatchObject({ user: { id: member.userId, name: member.email } })
  })

  test('joins when they give its password', async () => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email })
    expect((await accept({ token, password })).status).toBe(200)
    expect(await roleOf(member.userId)).toBe('member')
  })

  test.each([
    ['the link alone', async () => ({})],
    [
      'the session of somebody else',
      async () => browserHeaders((await signIn(server, customer.organizationId)).session),
    ],
  ])('does not join by %s', async (_what, headers) => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email })
    const answer = await accept({ token }, { 'Sec-Fetch-Site': 'same-origin', ...(await headers()) })
    expect([answer.status, answer.body]).toMatchObject([401, refusal])
    expect(await roleOf(member.userId)).toBeUndefined()
  })

  test('does not join by another password, which does not become theirs', async () => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email })
    const answer = await accept({ token, password: chosen })
    expect([answer.status, answer.body]).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }])
    expect((await logIn(member.email, chosen)).status).toBe(401)
    expect((await logIn(member.email, password)).status).toBe(200)
  })

  test('does not join while the account is not in use', async () => {
    const member = await createStranger(server)
    const { token } = await createInvite(customer, { email: member.email })
    await changeAccount(member, { status: 'suspended', email_verified_at: null })
    const answer = await accept({ token, password })
    expect([answer.status, answer.body]).toMatchObject([
      409,
      { error: { message: 'This account is not in use.' } },
    ])
  })
})

describe('somebody whose account has an email that nobody has verified', () => {
  test('chooses its password: whoever made the account before is signed out, and does not get in', async () => {
    const member = await createStranger(server)
    const session = await startSession(server, member.organizationId, member)
    await changeAccount(member, { email_verified_at: null })
    await server.owner.reference
      .insertInto('external_identities')
      .values({
        user_id: member.userId,
        issuer: 'i',
        tenant: 't',
        subject: member.userId,
        identity_hash: randomBytes(32),
      })
      .execute()
    const { token } = await createInvite(customer, { email: member.email })
    // A session is no proof either: it may be that of whoever made the account.
    const without = await accept({ token }, browserHeaders(session))
    expect([without.status, without.body]).toMatchObject([
      400,
      {
        error: {
          details: { fields: [{ field: 'password', in: 'body', message: 'is needed for the account' }] },
        },
      },
    ])
    const answer = await accept({ token, password: chosen })
    expect([answer.status, answer.body]).toMatchObject([200, { accountCreated: false }])

    expect((await logIn(member.email, password)).status).toBe(401)
    const signedIn = await logIn(member.email, chosen)
    expect(signedIn.body).toMatchObject({ user: { id: member.userId } })
    const before = await request(server.baseUrl).get(`${base}/auth/session`).set(browserHeaders(session))
    expect(before.status).toBe(401)
    const left = await server.owner.reference
      .selectFrom('external_identities')
      .select('id')
      .where('user_id', '=', member.userId)
      .execute()
    expect(left).toEqual([])
    const sessions = await server.owner.withOrganization(liveSide(member.organizationId), (db) =>
      db.selectFrom('sessions').select('revoked_at').where('user_id', '=', member.userId).execute(),
    )
    expect(sessions).toEqual([{ revoked_at: expect.any(Date) }])
  })
})

describe('given somebody whom the organization knows', () => {
  test('who was added elsewhere takes the place that is there for them, with its role', async () => {
    const member = await createStranger(server)
    await addElsewhere(server.owner, customer.organizationId, member)
    await customer.rows((db) =>
      sql`update memberships set role_id = (select id from roles
          where organization_id = ${customer.organizationId} and name = 'viewer')
        where organization_id = ${customer.organizationId} and user_id = (select id from users
          where invited_to = ${customer.organizationId} and email = ${member.email})`.execute(db),
    )
    const { token } = await createInvite(customer, { email: member.email, role: 'admin' })
    const answer = await accept({ token, password })
    expect([answer.status, answer.body]).toMatchObject([200, { role: 'VIEWER' }])
    expect(await roleOf(member.userId)).toBe('viewer')
    const placeholders = await customer.rows((db) =>
      db.selectFrom('users').select('id').where('invited_to', '=', customer.organizationId).execute(),
    )
    expect(placeholders).toEqual([])
  })

  test('a member stays what they are, and the link is used up', async () => {
    const { email, userId } = await signIn(server, customer.organizationId, 'viewer')
    const { token } = await createInvite(customer, { email, role: 'admin' })
    const answer = await accept({ token, password })
    expect([answer.status, answer.body]).toMatchObject([200, { role: 'VIEWER' }])
    expect(await roleOf(userId)).toBe('viewer')
    expect((await accept({ token, password })).status).toBe(404)
  })
})
