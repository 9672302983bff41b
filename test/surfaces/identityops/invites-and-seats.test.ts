import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type request from 'supertest'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { createCustomer, createInvite, type Customer, type Person, signIn } from './client.ts'
import { createInviting, newEmail } from './inviting.ts'
import { useMailbox } from './mailbox.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
let owner: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  owner = await signIn(server, customer.organizationId)
})

const { call, inviteOne, inviteAll, list, createTeam } = createInviting(server)
const statuses = (answer: request.Response) =>
  (answer.body as { results: { status: string }[] }).results.map(({ status }) => status)

describe('many invites at once', () => {
  test('are answered one by one, in the order given', async () => {
    const member = await signIn(server, customer.organizationId, 'viewer')
    const invited = await createInvite(customer)
    const [first, second] = [newEmail(), newEmail()]
    const emails = [
      first,
      'not an address',
      member.email,
      invited.email,
      first.toUpperCase(),
      '',
      ` ${second} `,
    ]
    const answer = await inviteAll(owner, { invites: emails.map((email) => ({ email })), message: 'Hello' })
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      results: [
        { email: first, status: 'INVITED', inviteId: expect.any(String), message: null },
        { email: emails[1], status: 'INVALID', inviteId: null, message: 'This is no email address.' },
        {
          email: member.email,
          status: 'ALREADY_MEMBER',
          inviteId: null,
          message: 'This person is a member already.',
        },
        {
          email: invited.email,
          status: 'ALREADY_INVITED',
          inviteId: null,
          message: 'This person is invited already.',
        },
        {
          email: first.toUpperCase(),
          status: 'DUPLICATE',
          inviteId: null,
          message: 'This address stands in the list before.',
        },
        { email: '', status: 'INVALID', inviteId: null, message: 'This is no email address.' },
        { email: ` ${second} `, status: 'INVITED', inviteId: expect.any(String), message: null },
      ],
      summary: { invited: 2, alreadyMember: 1, alreadyInvited: 1, duplicate: 1, invalid: 2, noSeat: 0 },
    })
    for (const email of [first, second]) expect(await mailbox.mailsTo(email)).toHaveLength(1)
  })

  test('take the seats that there are, from the first on', async () => {
    const { person } = await createTeam('STARTER')
    const invites = Array.from({ length: 6 }, () => ({ email: newEmail() }))
    const answer = await inviteAll(person, { invites })
    expect(statuses(answer)).toEqual(['INVITED', 'INVITED', 'INVITED', 'INVITED', 'NO_SEAT', 'NO_SEAT'])
  })

  test('of two requests at the same time never take more seats than there are', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { own, person } = await createTeam('PRO')
      const batch = () => ({ invites: Array.from({ length: 20 }, () => ({ email: newEmail() })) })
      const answers = await Promise.all([inviteAll(person, batch()), inviteAll(person, batch())])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const all = answers.flatMap(statuses)
      expect(all.filter((status) => status === 'INVITED')).toHaveLength(24)
      expect(all.filter((status) => status === 'NO_SEAT')).toHaveLength(16)
      const { rows } = await own.rows((db) =>
        sql<{
          count: number
        }>`select count(*) from invites where organization_id = ${own.organizationId}`.execute(db),
      )
      expect(rows).toEqual([{ count: 24 }])
    }
  })

  test('of 50 people are made in a few statements', async () => {
    const { person } = await createTeam('ENTERPRISE')
    const invites = Array.from({ length: 50 }, () => ({ email: newEmail(), role: 'VIEWER' }))
    const answer = await inviteAll(person, { invites })
    expect(answer.body).toMatchObject({ summary: { invited: 50 } })
    expect(await list(person)).toHaveLength(50)
  })

  test.each([
    ['none', []],
    ['51', Array.from({ length: 51 }, () => ({ email: 'ana@adatum.example' }))],
    ['a role that nobody is invited to', [{ email: 'ana@adatum.example', role: 'OWNER' }]],
    ['an address longer than 320', [{ email: 'a'.repeat(321) }]],
  ])('are refused when there are %s', async (_what, invites) => {
    const answer = await inviteAll(owner, { invites })
    expect([answer.status, answer.body]).toMatchObject([400, { error: { code: 'VALIDATION_ERROR' } }])
  })
})

describe('given a plan with seats', () => {
  test('whoever invites one too many is told how many there are', async () => {
    const { own, person } = await createTeam('FREE')
    expect((await inviteOne(person, { email: newEmail() })).status).toBe(201)
    const refused = await inviteOne(person, { email: newEmail() })
    expect([refused.status, refused.body]).toMatchObject([
      403,
      {
        error: {
          code: 'FEATURE_NOT_AVAILABLE',
          message: 'All seats of the plan are taken.',
          details: { feature: 'SEATS', limit: 2, used: 2, currentPlan: 'FREE' },
        },
      },
    ])
    await own.rows((db) => givePlans(db, { identityops: 'STARTER' }))
    await until(
      async () => (await inviteOne(person, { email: newEmail() })).status,
      (status) => status === 201,
    )
  })

  test('an invite that is taken back, or has expired, leaves its seat', async () => {
    const { own, person } = await createTeam('FREE')
    const answer = await inviteOne(person, { email: newEmail() })
    const { id } = answer.body as { id: string }
    expect((await call('delete', `/team/invites/${id}`, person)).status).toBe(204)
    expect((await inviteOne(person, { email: newEmail() })).status).toBe(201)
    await own.rows((db) =>
      sql`update invites set expires_at = now() where organization_id = ${own.organizationId}`.execute(db),
    )
    expect((await inviteOne(person, { email: newEmail() })).status).toBe(201)
  })

  test('a member who was added on another surface takes one', async () => {
    const { own, person } = await createTeam('FREE')
    await own.rows((db) => createMember(db))
    expect((await inviteOne(person, { email: newEmail() })).status).toBe(403)
  })
})
