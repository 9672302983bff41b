import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { createCustomer, createInvite, type Customer, type Person, signIn } from './client.ts'
import { type Body, createInviting, newEmail } from './inviting.ts'
import { tokenIn, useMailbox } from './mailbox.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
let owner: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  owner = await signIn(server, customer.organizationId)
  await customer.rows((db) =>
    sql`update users set display_name = 'Ana <b>Novak</b>' where id = ${owner.userId}`.execute(db),
  )
  await server.owner.reference
    .updateTable('organizations')
    .set({ name: 'Contoso & Sons' })
    .where('id', '=', customer.organizationId)
    .execute()
})

const { inviteOne, inviteByKey, list } = createInviting(server)

describe('an invite', () => {
  test('is answered with what is known of it, and sent by mail', async () => {
    const email = newEmail()
    const answer = await inviteOne(owner, { email, role: 'VIEWER', message: 'See you <i>soon</i>.\nAna' })
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        id: expect.any(String),
        email,
        role: 'VIEWER',
        status: 'PENDING',
        invitedBy: { id: owner.userId, name: 'Ana <b>Novak</b>' },
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
        lastSentAt: null,
        delivery: 'QUEUED',
      },
    ])
    const { createdAt, expiresAt } = answer.body as { createdAt: string; expiresAt: string }
    const days = (Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000
    expect(days).toBeCloseTo(7, 3)

    const [mail] = await mailbox.mailsTo(email)
    expect(mail).toMatchObject({
      envelope: { from: 'no-reply@tenantry.example', to: [email] },
      subject: 'Ana <b>Novak</b> invites you to Contoso & Sons on IdentityOps',
    })
    expect(mail?.text).toContain('as viewer')
    expect(mail?.text).toContain('See you <i>soon</i>.\nAna')
    expect(mail?.html).not.toMatch(/<b>|<i>/)
    expect(mail?.html).toContain('Ana &lt;b&gt;Novak&lt;/b&gt; invites you to Contoso &amp; Sons')
    expect(mail?.html).toContain('See you &lt;i&gt;soon&lt;/i&gt;.')
    const token = tokenIn(mail ?? ({} as never))
    expect(token).toHaveLength(43)
    expect(JSON.stringify(answer.body)).not.toContain(token)
    expect(JSON.stringify(await list(owner))).not.toContain(token)
  })

  test('says when its mail went out, and that it did', async () => {
    const email = newEmail()
    await inviteOne(owner, { email })
    const read = async () => (await list(owner)).find((invite) => invite['email'] === email)
    const sent = await until(read, (invite) => invite?.['delivery'] !== 'QUEUED')
    expect(sent).toMatchObject({ delivery: 'SENT', lastSentAt: expect.stringMatching(/Z$/), role: 'MEMBER' })
  })

  test('says that its mail was refused', async () => {
    mailbox.server.mood = { refuse: 'recipient', status: 550 }
    const email = newEmail()
    await inviteOne(owner, { email })
    const read = async () => (await list(owner)).find((invite) => invite['email'] === email)
    const refused = await until(read, (invite) => invite?.['delivery'] !== 'QUEUED')
    expect(refused).toMatchObject({ delivery: 'FAILED', lastSentAt: null, status: 'PENDING' })
  })

  test('says that nothing sends mail here, where that is so', async () => {
    const { id, email } = await createInvite(customer)
    await customer.rows(async (db) => {
      await sql`insert into mails (id, kind, recipient, status, next_attempt_at, ended_at)
        values (${id}, 'invite', ${email}, 'filed', null, '2026-11-02T09:30:00Z')`.execute(db)
      await sql`update invites set mail_id = ${id} where id = ${id}`.execute(db)
    })
    const invite = (await list(owner)).find((found) => found['email'] === email)
    expect(invite).toMatchObject({ delivery: 'NOT_CONFIGURED', lastSentAt: '2026-11-02T09:30:00.000Z' })
  })

  test('has a link to where people reach the server, whatever the request says of that', async () => {
    const email = newEmail()
    await inviteOne(owner, { email }).set('Host', 'evil.example').set('X-Forwarded-Host', 'evil.example')
    const [mail] = await mailbox.mailsTo(email)
    expect(mail?.raw).not.toContain('evil.example')
    expect(tokenIn(mail ?? ({} as never))).toHaveLength(43)
  })

  test('of a program names no person', async () => {
    const email = newEmail()
    const answer = await inviteByKey(customer.keys.admin, { email })
    expect(answer.body).toMatchObject({ invitedBy: { id: expect.any(String), name: 'test admin' } })
    const [mail] = await mailbox.mailsTo(email)
    expect(mail?.subject).toBe('You are invited to Contoso & Sons on IdentityOps')
  })

  test('is made once, however often the request comes with its key', async () => {
    const email = newEmail()
    const answers = [1, 2].map(() => inviteOne(owner, { email }).set('Idempotency-Key', 'one-invite'))
    const [first, second] = await Promise.all(answers)
    expect([first?.status, second?.status, second?.body as unknown]).toEqual([201, 201, first?.body])
    await mailbox.mailsTo(email)
    expect((await list(owner)).filter((invite) => invite['email'] === email)).toHaveLength(1)
  })

  test.each([
    ['email', { email: 'nobody' }],
    ['email', { email: `${'a'.repeat(250)}@b.example` }],
    ['email', {}],
    ['role', { email: 'ana@adatum.example', role: 'OWNER' }],
    ['role', { email: 'ana@adatum.example', role: 'admin' }],
    ['message', { email: 'ana@adatum.example', message: 'a'.repeat(501) }],
    ['email', { email: 'ana@adatum.example\r\nBcc: eve@evil.example' }],
    ['email', { email: 'ana@adatum.example,eve@evil.example' }],
  ])('that does not fit is refused, and %s is named', async (field, body) => {
    const answer = await inviteOne(owner, body)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field, in: 'body' }] } } },
    ])
  })
})

describe('a conflict', () => {
  const conflict = (reason: string) => [409, { error: { code: 'CONFLICT', details: { reason } } }]

  test('is to invite a member, in any letter case', async () => {
    const answer = await inviteOne(owner, { email: owner.email.toUpperCase() })
    expect([answer.status, answer.body]).toMatchObject(conflict('ALREADY_MEMBER'))
  })

  test('is to invite somebody twice; an invite that has expired is replaced', async () => {
    const { email } = await createInvite(customer)
    const answer = await inviteOne(owner, { email: email.toUpperCase() })
    expect([answer.status, answer.body]).toMatchObject(conflict('ALREADY_INVITED'))
    const expired = await createInvite(customer, { days: -1 })
    expect((await inviteOne(owner, { email: expired.email })).status).toBe(201)
    const found = (await list(owner)).filter((invite) => invite['email'] === expired.email)
    expect(found).toMatchObject([{ status: 'PENDING' }])
  })

  test('is none for somebody who has an account elsewhere: the answer is the same as without', async () => {
    const other = await server.createOrganization()
    const member = await server.owner.withOrganization(liveSide(other), (db) => createMember(db), {
      actor: 'test',
    })
    const [known, unknown] = [
      await inviteOne(owner, { email: member.email }),
      await inviteOne(owner, { email: newEmail() }),
    ]
    const comparable = ({ status, body }: request.Response) => {
      const rest = { ...(body as Body), id: '', email: '', createdAt: '', expiresAt: '' }
      return [status, rest]
    }
    expect(comparable(known)).toEqual(comparable(unknown))
  })
})
