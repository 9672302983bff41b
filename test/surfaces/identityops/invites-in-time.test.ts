import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { createCustomer, createInvite, type Customer, type Person, signIn } from './client.ts'
import { createInviting, newEmail } from './inviting.ts'
import { tokenIn, useMailbox } from './mailbox.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
let owner: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  owner = await signIn(server, customer.organizationId)
})

const { call, inviteOne, inviteAll, list, look, createTeam } = createInviting(server)

describe('nobody invites to more than they may do', () => {
  test('a custom role that may invite, and little else', async () => {
    await customer.rows((db) =>
      db
        .insertInto('roles')
        .values({ name: 'greeter', display_name: 'Greeter', permissions: ['invites.manage'] })
        .execute(),
    )
    const greeter = await signIn(server, customer.organizationId, 'greeter' as never)
    for (const role of ['VIEWER', 'MEMBER', 'ADMIN']) {
      const single = await inviteOne(greeter, { email: newEmail(), role })
      const many = await inviteAll(greeter, { invites: [{ email: newEmail(), role }] })
      for (const { status, body } of [single, many])
        expect([status, body]).toMatchObject([
          403,
          {
            error: {
              code: 'UNAUTHORIZED',
              message: `The role ${role.toLowerCase()} allows more than you may do.`,
            },
          },
        ])
    }
    const { id } = await createInvite(customer, { role: 'admin' })
    expect((await call('post', `/team/invites/${id}/resend`, greeter)).status).toBe(403)
    expect((await list(greeter)).length).toBeGreaterThan(0)
  })

  test.each(['member', 'viewer'] as const)('a %s invites nobody, and sees no invites', async (role) => {
    const person = await signIn(server, customer.organizationId, role)
    expect((await inviteOne(person, { email: newEmail() })).status).toBe(403)
    expect((await call('get', '/team/invites', person)).status).toBe(403)
  })
})

describe('sending an invite again', () => {
  test('makes another link, and the one before is good no more', async () => {
    const email = newEmail()
    const { body } = await inviteOne(owner, { email })
    const { id } = body as { id: string }
    const [first] = await mailbox.mailsTo(email)
    const answer = await call('post', `/team/invites/${id}/resend`, owner)
    expect([answer.status, answer.body]).toMatchObject([200, { id, email, status: 'PENDING' }])
    const [, second] = await mailbox.mailsTo(email, 2)
    const [before, after] = [tokenIn(first ?? ({} as never)), tokenIn(second ?? ({} as never))]
    expect(after).not.toBe(before)
    expect([(await look(before)).status, (await look(after)).status]).toEqual([404, 200])
  })

  test('opens one that has expired, for 7 days, if there is a seat', async () => {
    const { own, person } = await createTeam('FREE')
    const { id } = await createInvite(own, { days: -1 })
    expect(await list(person)).toMatchObject([{ id, status: 'EXPIRED' }])
    await createInvite(own)
    const refused = await call('post', `/team/invites/${id}/resend`, person)
    expect([refused.status, refused.body]).toMatchObject([403, { error: { details: { feature: 'SEATS' } } }])
    await own.rows((db) => givePlans(db, { identityops: 'PRO' }))
    const answer = await until(
      () => call('post', `/team/invites/${id}/resend`, person),
      ({ status }) => status === 200,
    )
    expect(answer.body).toMatchObject({ status: 'PENDING' })
  })

  test('of somebody who has become a member is a conflict', async () => {
    const { id, email } = await createInvite(customer)
    const member = await customer.rows((db) => createMember(db))
    await customer.rows((db) => sql`update invites set email = ${member.email} where id = ${id}`.execute(db))
    const answer = await call('post', `/team/invites/${id}/resend`, owner)
    expect([answer.status, answer.body, email]).toMatchObject([
      409,
      { error: { details: { reason: 'ALREADY_MEMBER' } } },
      expect.any(String),
    ])
  })
})

test('an invite that is taken back is gone, and its link with it', async () => {
  const { id, token } = await createInvite(customer)
  const path = `/team/invites/${id}`
  expect((await call('delete', path, owner)).status).toBe(204)
  expect((await call('delete', path, owner)).status).toBe(404)
  expect((await call('post', `${path}/resend`, owner)).status).toBe(404)
  expect((await look(token)).status).toBe(404)
  expect((await list(owner)).filter((invite) => invite['id'] === id)).toEqual([])
})

test('what was done stands in the audit trail, with who did it', async () => {
  const email = newEmail()
  const { body } = await inviteOne(owner, { email })
  const { id } = body as { id: string }
  await call('post', `/team/invites/${id}/resend`, owner)
  await call('delete', `/team/invites/${id}`, owner)
  const trail = await customer.rows((db) =>
    db
      .selectFrom('audit_events')
      .select(['action', 'actor', 'details'])
      .where('target_id', '=', id)
      .orderBy('at')
      .execute(),
  )
  expect(trail.map(({ action, actor }) => [action, actor])).toEqual([
    ['invite.created', `user ${owner.userId}`],
    ['invite.resent', `user ${owner.userId}`],
    ['invite.revoked', `user ${owner.userId}`],
  ])
  expect(trail[0]?.details).toEqual({ email, role: 'member' })
})

test('whoever is added on OrgStack is invited no more, and takes one seat', async () => {
  const { own, person } = await createTeam('ENTERPRISE')
  const email = newEmail()
  await inviteOne(person, { email })
  const login = await request(server.baseUrl)
    .post('/orgstack/v1/auth/login')
    .send({ username: person.username, password: 'correct horse battery staple' })
  const { token } = login.body as { token: string }
  const added = await request(server.baseUrl)
    .post('/orgstack/v1/users')
    .set(bearer(token))
    .send({ email, organizationId: own.organizationId })
  expect(added.status).toBe(201)
  expect(await list(person)).toEqual([])
  const { body } = await call('get', '/team', person)
  expect((body as { seats: unknown }).seats).toEqual({ used: 2, pending: 0, limit: null })
})
