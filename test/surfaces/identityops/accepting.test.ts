import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { hashKey } from '../../../src/domain/access/api-keys.ts'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { base, createCustomer, createInvite, type Customer, sessionOf, signIn } from './client.ts'
import { chosen, createInviting } from './inviting.ts'
import { tokenIn, useMailbox } from './mailbox.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
beforeAll(async () => {
  customer = await createCustomer(server)
})

const { look, accept, logIn, inviteOne } = createInviting(server)

const nothing = [404, { error: { code: 'NOT_FOUND', message: 'There is no such invite.' } }]

describe('whoever has the link', () => {
  test('sees to what they are invited, as often as they look, and the email masked', async () => {
    const { token, email } = await createInvite(customer, { role: 'viewer' })
    for (let time = 0; time < 2; time += 1) {
      const answer = await look(token)
      expect([answer.status, answer.body]).toEqual([
        200,
        {
          organization: { name: expect.any(String) },
          email: `${email[0]}••@people.example`,
          role: 'VIEWER',
          expiresAt: expect.stringMatching(/Z$/),
        },
      ])
      expect(answer.headers['cache-control']).toBe('no-store')
    }
    expect((await accept({ token, password: chosen })).status).toBe(200)
  })

  test('is told the same of one that is unknown, expired, taken back or used', async () => {
    const expired = await createInvite(customer, { days: -1 })
    const revoked = await createInvite(customer)
    await customer.rows((db) =>
      sql`update invites set revoked_at = now() where id = ${revoked.id}`.execute(db),
    )
    const used = await createInvite(customer)
    await accept({ token: used.token, password: chosen })
    for (const token of ['x', '0'.repeat(43), expired.token, revoked.token, used.token]) {
      const [seen, accepted] = [await look(token), await accept({ token, password: chosen })]
      expect([seen.status, seen.body]).toMatchObject(nothing)
      expect([accepted.status, accepted.body]).toMatchObject(nothing)
    }
  })

  test('is told the same when the organization is not active', async () => {
    const archived = await createCustomer(server)
    const { token } = await createInvite(archived)
    await server.owner.reference
      .updateTable('organizations')
      .set({ status: 'archived' })
      .where('id', '=', archived.organizationId)
      .execute()
    expect((await look(token)).status).toBe(404)
    expect((await accept({ token, password: chosen })).status).toBe(404)
  })
})

describe('somebody who has no account', () => {
  test('gets one by the link in their mail, and signs in with it', async () => {
    const owner = await signIn(server, customer.organizationId)
    const email = 'ben.kovac@adatum.example'
    await inviteOne(owner, { email, role: 'ADMIN' })
    const [mail] = await mailbox.mailsTo(email)
    const token = tokenIn(mail ?? ({} as never))
    const answer = await accept({ token, firstName: 'Ben', lastName: 'Kovač', password: chosen })
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        organization: { id: customer.organizationId, name: expect.any(String) },
        email,
        role: 'ADMIN',
        accountCreated: true,
      },
    ])
    // A link signs nobody in.
    expect(sessionOf(answer)).toBe('')
    const signedIn = await logIn(email, chosen)
    expect([signedIn.status, signedIn.body]).toMatchObject([
      200,
      { user: { email, name: 'Ben Kovač' }, organization: { id: customer.organizationId, role: 'admin' } },
    ])
    const account = await customer.rows((db) =>
      db
        .selectFrom('users')
        .select(['email_verified_at', 'status'])
        .where('email', '=', email)
        .executeTakeFirstOrThrow(),
    )
    expect(account).toEqual({ email_verified_at: expect.any(Date), status: 'active' })
  })

  test.each([
    ['password', {}],
    ['password', { password: 'short' }],
    ['firstName', { password: chosen, firstName: ' ' }],
    ['lastName', { password: chosen, lastName: 'a'.repeat(101) }],
  ])('is told which of their fields does not fit: %s', async (field, body) => {
    const { token } = await createInvite(customer)
    const answer = await accept({ token, ...body })
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field, in: 'body' }] } } },
    ])
    expect((await look(token)).status).toBe(200)
  })

  test('accepts once, also when they do it ten times at the same moment', async () => {
    const { token, email } = await createInvite(customer)
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept({ token, password: chosen })))
    const taken = answers.map(({ status }) => status)
    expect(taken.filter((status) => status === 200)).toHaveLength(1)
    expect(taken.filter((status) => ![200, 404, 409].includes(status))).toEqual([])
    const members = await customer.rows((db) =>
      db.selectFrom('users').select('id').where('email', '=', email).execute(),
    )
    expect(members).toHaveLength(1)
  })
})

test('nobody joins when the plan has no seat any more, and the invite stays', async () => {
  const own = await createCustomer(server, 'STARTER')
  for (let count = 0; count < 3; count += 1) await own.rows((db) => createMember(db))
  const { token } = await createInvite(own)
  await own.rows((db) => givePlans(db, { identityops: 'FREE' }))
  const answer = await accept({ token, password: chosen })
  expect([answer.status, answer.body]).toMatchObject([
    403,
    {
      error: {
        code: 'FEATURE_NOT_AVAILABLE',
        details: { feature: 'SEATS', limit: 2, used: 3, currentPlan: 'FREE' },
      },
    },
  ])
  await own.rows((db) => givePlans(db, { identityops: 'PRO' }))
  expect((await accept({ token, password: chosen })).status).toBe(200)
})

test.each<[string, Record<string, string>]>([
  ['says nothing of where it comes from', {}],
  ['comes from another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['comes from nowhere', { Origin: 'null' }],
])('what %s accepts nothing', async (_what, headers) => {
  const { token } = await createInvite(customer)
  const answer = await accept({ token, password: chosen }, headers)
  expect([answer.status, answer.body]).toMatchObject([403, { error: { code: 'UNAUTHORIZED' } }])
  expect((await look(token)).status).toBe(200)
})

test('a token is known by its hash alone, and stands in no log', async () => {
  const { token, id } = await createInvite(customer)
  await look(token)
  await accept({ token, password: chosen })
  const stored = await customer.rows((db) =>
    db.selectFrom('invites').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
  expect(stored.token_hash).toEqual(hashKey(token))
  expect(JSON.stringify(stored)).not.toContain(token)
  const lines = JSON.stringify(server.logged)
  expect(lines).toContain('/identityops/api/invites/{token}')
  expect(lines).not.toContain(token)
})

test('a token stands in no log, in whatever way the link is asked for', async () => {
  const { token } = await createInvite(customer)
  const ask = (path: string) => request(server.baseUrl).get(path)
  const link = `${base}/invites/${token}`
  const encoded = [...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')
  const before = server.logged.length
  const answers = [
    await look(token),
    await request(server.baseUrl).head(link),
    await ask(`${base}/invites/${encoded}`),
    await ask(`${link}?token=${token}`),
    await look(token + token + token),
    await request(server.baseUrl).post(link).send({ token }),
    await ask(`${link}/more`),
    await ask(`/elsewhere/${token}`),
    await ask(link).set('X-Request-Id', 'link').set('Referer', link).set('User-Agent', link),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400, 404, 405, 404, 404, 200])
  // A line is written once its answer is; a path of no surface has none.
  const lines = await until(
    async () => server.logged.slice(before),
    (written) => written.length >= answers.length - 1,
  )
  expect(lines.map(({ status }) => status)).toEqual([200, 200, 200, 400, 404, 405, 404, 200])
  expect(JSON.stringify(lines)).not.toContain(token)
  expect(JSON.stringify(lines)).not.toContain(encoded)
})

test('what happened stands in the audit trail', async () => {
  const { token, id, email } = await createInvite(customer, { role: 'viewer' })
  await accept({ token, password: chosen })
  const { id: userId } = await customer.rows((db) =>
    db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  )
  const trail = await customer.rows((db) =>
    db
      .selectFrom('audit_events')
      .select(['action', 'target_id', 'actor', 'details'])
      .where('actor', '=', `user ${userId}`)
      .orderBy('at')
      .execute(),
  )
  const actor = `user ${userId}`
  expect(trail).toEqual([
    { action: 'user.created', target_id: userId, actor, details: { email } },
    { action: 'member.added', target_id: userId, actor, details: { role: 'viewer' } },
    { action: 'invite.accepted', target_id: id, actor, details: { role: 'viewer', userId } },
  ])
})
