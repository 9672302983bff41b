import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import request from 'supertest'
import { slackUrl } from '../../support/chat-rooms.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createMember } from '../../support/people.ts'
import { useReceivers } from '../../support/receivers.ts'
import { useAlerts } from './alerting.ts'
import { base, browserHeaders, type Person, signIn } from './client.ts'

const { server, mailbox, given, tenantOf, subscribe, subscription, settled, told } = useAlerts({
  directories: 3,
})
const { startReceiver } = useReceivers()
let tenant: Awaited<ReturnType<typeof tenantOf>>
let app = 0
/** Names that try to be something else, in each medium. */
const hostile = '</p><b>Robot</b> <!channel> *x* &amp;\r\nBcc: eve@evil.example'

beforeAll(async () => {
  tenant = await tenantOf(0)
  await tenant.scan()
})
beforeEach(() => {
  given.rooms.posted = []
})

/** Lets a scan find that the secrets of one more app have expired. */
async function find(name = `Robot ${(app += 1)}`): Promise<string> {
  tenant.add({ name, secrets: [[400, 3]] })
  await tenant.scan()
  await settled()
  return name
}
const post = async <T>(path: string, body: object) => {
  const answer = await request(server.baseUrl)
    .post(`${base}${path}`)
    .set(bearer(given.customer.keys.admin))
    .send(body)
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  return answer.body as T
}
const notifications = async ({ session }: Person) => {
  const answer = await request(server.baseUrl).get(`${base}/notifications`).set(browserHeaders(session))
  return (answer.body as { data: { subject: string; text: string; category: string }[] }).data
}
const expired = { rules: ['APP-001'] }

describe('EMAIL', () => {
  test('goes to each recipient by themselves, and to nobody who has left or may not act', async () => {
    const { customer } = given
    const [stays, leaves, suspended, unverified] = await customer.rows(async (db) => [
      await createMember(db),
      await createMember(db),
      await createMember(db),
      await createMember(db),
    ])
    const all = [stays, leaves, suspended, unverified].map((member) => member?.email ?? '')
    await subscribe({ ...expired, channel: 'EMAIL', recipients: all })
    await customer.rows(async (db) => {
      const here = sql`organization_id = ${customer.organizationId}`
      await sql`delete from memberships where ${here} and user_id = ${leaves?.userId}`.execute(db)
      await sql`update memberships set status = 'suspended' where ${here} and user_id = ${suspended?.userId}`.execute(
        db,
      )
    })
    const userId = unverified?.userId ?? ''
    await server.owner.withOrganization(
      { organizationId: customer.organizationId, sandbox: false },
      (db) => db.updateTable('users').set({ email_verified_at: null }).where('id', '=', userId).execute(),
      { actor: 'test', userId },
    )
    await find()
    expect(mailbox.server.received.map(({ envelope }) => envelope.to)).toEqual([[stays?.email]])
  })

  test('shows names as text, in one subject and in one body', async () => {
    await subscribe({ ...expired, name: hostile, channel: 'EMAIL', recipients: [given.ana.email] })
    await find(hostile)
    const [mail] = mailbox.server.received
    expect(mailbox.server.received).toHaveLength(1)
    expect(mail?.envelope.to).toEqual([given.ana.email])
    expect(mail?.subject).toBe('Adatum Retail: 1 new finding')
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(mail?.html).not.toContain('<b>')
    expect(mail?.html).toContain('&lt;/p&gt;&lt;b&gt;Robot&lt;/b&gt; &lt;!channel&gt; *x* &amp;amp;')
    expect(mail?.text).toContain('</p><b>Robot</b> <!channel> *x* &amp;')
  })
})

test('IN_APP is for every member who may see alerts, and for nobody else', async () => {
  const { customer } = given
  const viewer = await signIn(server, customer.organizationId, 'viewer')
  await customer.rows((db) =>
    db
      .insertInto('roles')
      .values({ name: 'clerk', display_name: 'Clerk', permissions: ['members.read'] })
      .execute(),
  )
  const clerk = await customer.rows((db) => createMember(db, { role: 'clerk' }))
  const session = await server.access.browser.start(
    { userId: clerk.userId, organizationId: customer.organizationId, userAgent: 'test', presented: null },
    'req_test',
  )
  const one = await subscribe({ ...expired, name: 'In the app' })
  const name = await find()
  const shown = await notifications(viewer)
  expect(shown.map(({ subject, category }) => [subject, category])).toEqual([
    ['Adatum Retail: 1 new finding', 'ALERT'],
  ])
  expect(shown[0]?.text).toContain(`"${name}"`)
  expect(await notifications({ ...clerk, session })).toEqual([])
  expect(mailbox.server.received).toEqual([])
  expect((await subscription(one.id))?.lastSentAt).toEqual(expect.any(String))
})

test('CHAT posts one message to the integration, in which names ping nobody', async () => {
  const { id } = await post<{ id: string }>('/chat-integrations', {
    provider: 'SLACK',
    name: 'alerts',
    url: slackUrl(),
    sendTest: false,
    minSeverity: 'LOW',
  })
  await subscribe({ ...expired, channel: 'CHAT', integrationId: id })
  await find(`${hostile} in a chat`)
  expect(given.rooms.posted).toHaveLength(1)
  const { body = '' } = given.rooms.posted[0] ?? {}
  expect(body).toContain('Adatum Retail: 1 new finding')
  expect(body).toContain('&lt;!channel&gt;')
  expect(body).not.toContain('<!channel>')
})

test('WEBHOOK sends the event of the trigger to that endpoint, and to no other', async () => {
  const [told, other] = [await startReceiver(), await startReceiver()]
  const subscribed = { events: ['acknowledgement.lapsed'] }
  const webhook = await post<{ id: string; secret: string }>('/webhooks', { url: told.url, ...subscribed })
  await post('/webhooks', { url: other.url, ...subscribed })
  const { id } = await subscribe({
    ...expired,
    name: 'To a program',
    triggers: ['NEW_FINDING', 'CREDENTIAL_EXPIRING'],
    channel: 'WEBHOOK',
    webhookId: webhook.id,
  })
  const name = await find()
  expect(other.received).toEqual([])
  const events = told.received.map(({ body, headers }) => new Webhook(webhook.secret).verify(body, headers))
  expect(events).toEqual([
    {
      type: 'finding.opened',
      timestamp: expect.any(String),
      severity: 'HIGH',
      tenant: { id: tenant.tenantId, name: 'Adatum Retail', domain: expect.any(String) },
      data: {
        alert: { id, name: 'To a program' },
        scanId: expect.any(String),
        number: expect.any(Number),
        count: 1,
        findings: [
          {
            id: expect.any(String),
            rule: { id: 'APP-001', title: 'Client secret has expired', category: 'CREDENTIALS' },
            severity: 'HIGH',
            points: expect.any(Number),
            object: { type: 'APPLICATION', id: expect.any(String), name, appId: expect.any(String) },
            subject: { type: 'SECRET', id: expect.any(String), name: 'secret 1' },
            summary: expect.stringContaining(`"${name}" expired on `),
          },
        ],
      },
    },
  ])
})

describe('a subscription that waits', () => {
  test('is told nothing: one that is off, and one whose mails are refused', async () => {
    const off = await subscribe({ ...expired, enabled: false })
    const { customer } = given
    const gone = await customer.rows((db) => createMember(db))
    const bounced = await subscribe({ ...expired, channel: 'EMAIL', recipients: [gone.email] })
    mailbox.server.mood = { refuse: 'recipient', status: 550 }
    await find()
    mailbox.server.mood = null
    expect((await subscription(bounced.id))?.paused).toEqual({ reason: 'BOUNCED' })
    await find()
    expect([await told(off), (await told(bounced)).length]).toEqual([[], 1])
    // After a week somebody may have put it right.
    await customer.rows((db) =>
      sql`update mails set ended_at = now() - interval '8 days' where user_id = ${gone.userId}`.execute(db),
    )
    expect((await subscription(bounced.id))?.paused).toBeNull()
    await find()
    expect(await mailbox.mailsTo(gone.email)).toHaveLength(1)
  })
})

describe('wasted licenses', () => {
  const wasted = async () => {
    const answer = await request(server.baseUrl).get(`${base}/licenses/waste`).set(bearer(tenant.key))
    const { totals } = answer.body as { totals: { monthly: { amount: string; currency: string }[] } }
    return totals.monthly[0] ?? { amount: '0', currency: 'USD' }
  }

  test('are told of when they cost more than that, once, and again after they did not', async () => {
    const { amount, currency } = await wasted()
    expect(Number(amount)).toBeGreaterThan(10)
    const over = (limit: string) =>
      subscribe({
        channel: 'EMAIL',
        recipients: [given.ana.email],
        triggers: ['WASTE_OVER'],
        thresholds: { wasteMonthly: { amount: limit, currency } },
      })
    const below = (Number(amount) - 0.01).toFixed(2)
    const [exact, less] = [await over(amount), await over(below)]
    await tenant.scan()
    await tenant.scan()
    expect(await told(exact)).toEqual([])
    expect(await told(less)).toHaveLength(1)
    const [mail] = mailbox.server.received
    expect(mailbox.server.received).toHaveLength(1)
    expect(mail?.subject).toBe('Adatum Retail: 1 amount of wasted licenses')
    expect(mail?.text).toContain(
      `Wasted licenses cost ${amount} ${currency} a month\nThat is more than ${below} ${currency}.`,
    )
    // Given prices by which nothing is wasted, and those of before again
    const skus = await given.customer.rows((db) =>
      sql<{ sku_id: string }>`select sku_id from governed_skus where tenant_id = ${tenant.tenantId}`.execute(
        db,
      ),
    )
    const prices = skus.rows.map(({ sku_id: sku }) => ({ sku, amount: '0.00' }))
    const set = (body: object) =>
      request(server.baseUrl).put(`${base}/licenses/prices`).set(bearer(tenant.key)).send(body)
    expect((await set({ currency, prices })).status).toBe(200)
    await tenant.scan()
    await settled()
    expect((await set({ currency, prices: [] })).status).toBe(200)
    await tenant.scan()
    await settled()
    expect(mailbox.server.received).toHaveLength(2)
  })
})
