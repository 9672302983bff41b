import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import type { Plans } from '../../../src/domain/access/plans.ts'
import { createChatIntegration } from '../../../src/domain/chat/integrations.ts'
import { createWebhookEndpoint } from '../../../src/domain/webhooks/endpoints.ts'
import { openChatRoomsFor, slackUrl } from '../../support/chat-rooms.ts'
import { createMember, invite, type Member } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { browserHeaders, createCustomer, type Customer, signIn } from './client.ts'
import { createSubscribing, inApp, mail, type Subscription, subscriptionsPath } from './subscribing.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let member: Member

beforeAll(async () => {
  await openChatRoomsFor(server)
  customer = await createCustomer(server)
  member = await customer.rows((db) => createMember(db))
})

const { post, list, refused } = createSubscribing(server, () => customer)

describe('a recipient', () => {
  const words = 'names somebody who is no member of the organization with a verified email'

  test('is a member with a verified email: of all others the same is said', async () => {
    const elsewhere = await createCustomer(server)
    const registered = await elsewhere.rows((db) => createMember(db))
    const [suspended, unverified] = await customer.rows(async (db) => [
      await createMember(db, { status: 'suspended' }),
      await createMember(db),
    ])
    // Nobody has verified this one's.
    const userId = unverified?.userId ?? ''
    await server.owner.withOrganization(
      liveSide(customer.organizationId),
      (db) => db.updateTable('users').set({ email_verified_at: null }).where('id', '=', userId).execute(),
      { actor: 'test', userId },
    )
    await invite(server.owner, customer.organizationId, { email: 'invited@people.example' })
    for (const email of [
      registered.email,
      'nobody@people.example',
      suspended?.email ?? '',
      unverified?.email ?? '',
      'invited@people.example',
      'no address',
      '',
    ])
      expect([email, await refused(mail(member.email, email))]).toEqual([email, [['recipients', words]]])
  })

  test('is told nothing any more, and shown no more, when they have left', async () => {
    const [stays, leaves] = await customer.rows(async (db) => [
      await createMember(db),
      await createMember(db),
    ])
    const { id } = (await post(mail(stays?.email ?? '', leaves?.email ?? ''))).body as Subscription
    await customer.rows((db) =>
      sql`delete from memberships where organization_id = ${customer.organizationId} and user_id = ${leaves?.userId}`.execute(
        db,
      ),
    )
    const found = (await list()).data.find((one) => one.id === id)
    expect(found?.recipients).toEqual([stays?.email])
  })

  test('that comes twice is one', async () => {
    const { body } = await post(mail(member.email, member.email.toUpperCase(), ` ${member.email} `))
    expect((body as Subscription).recipients).toEqual([member.email])
  })
})

describe('a plan', () => {
  const people = (own: Customer, count: number) =>
    own.rows(async (db) => {
      const made: Member[] = []
      for (let index = 0; index < count; index += 1) made.push(await createMember(db))
      return made.map(({ email }) => email)
    })
  const mostOf = (plan: NonNullable<Plans['identityops']>, limit: number, used: number) => ({
    error: expect.objectContaining({
      code: 'FEATURE_NOT_AVAILABLE',
      details: { feature: 'ALERT_RECIPIENTS', currentPlan: plan, limit, used },
    }),
  })

  test.each([
    ['FREE', 1],
    ['STARTER', 5],
  ] as const)(
    '%s has %d recipients at the most over all subscriptions, each counted once',
    async (plan, limit) => {
      const own = await createCustomer(server, plan)
      const emails = await people(own, limit + 1)
      const most = emails.slice(0, limit)
      const answers = await asOwner(own, [mail(...most), mail(...most), mail(emails[limit] ?? '')])
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 403])
      expect(answers[2]?.body).toEqual(mostOf(plan, limit, limit))
      const both = await asOwner(own, [mail(...emails)])
      expect([both[0]?.status, both[0]?.body]).toEqual([403, mostOf(plan, limit, limit)])
    },
  )

  test.each(['PRO', 'ENTERPRISE'] as const)('%s has as many as there are', async (plan) => {
    const own = await createCustomer(server, plan)
    const emails = await people(own, 7)
    const [answer] = await asOwner(own, [mail(...emails)])
    expect(answer?.status).toBe(201)
  })

  test('gives the last place to one of those who ask at once', async () => {
    const own = await createCustomer(server, 'FREE')
    const emails = await people(own, 6)
    const headers = browserHeaders((await signIn(server, own.organizationId)).session)
    const answers = await Promise.all(
      emails.map((email) => request(server.baseUrl).post(subscriptionsPath).set(headers).send(mail(email))),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 403, 403, 403, 403, 403])
    const { rows } = await own.rows((db) =>
      sql<{ count: number }>`select count(distinct user_id) from alert_recipients
        where organization_id = ${own.organizationId}`.execute(db),
    )
    expect(rows[0]?.count).toBe(1)
  })

  test.each([
    ['CHAT', { integrationId: randomUUID() }, 'WEBHOOKS'],
    ['WEBHOOK', { webhookId: randomUUID() }, 'WEBHOOKS'],
    [
      'IN_APP',
      { triggers: ['WASTE_OVER'], thresholds: { wasteMonthly: { amount: '1', currency: 'USD' } } },
      'SAVINGS_ESTIMATES',
    ],
  ])('below PRO has no %s (%#)', async (channel, more, feature) => {
    const own = await createCustomer(server, 'STARTER')
    const [answer] = await asOwner(own, [{ ...inApp, channel, ...more }])
    expect([answer?.status, answer?.body]).toEqual([
      403,
      {
        error: expect.objectContaining({
          code: 'FEATURE_NOT_AVAILABLE',
          details: { feature, currentPlan: 'STARTER' },
        }),
      },
    ])
  })

  /** Answers to an owner's requests, one after the other: keys do nothing below ENTERPRISE. */
  async function asOwner(own: Customer, bodies: object[]) {
    const headers = browserHeaders((await signIn(server, own.organizationId)).session)
    const answers: request.Response[] = []
    for (const body of bodies)
      answers.push(await request(server.baseUrl).post(subscriptionsPath).set(headers).send(body))
    return answers
  }
})

describe('a channel of the organization', () => {
  const chatOf = (own: Customer) =>
    own.rows((db) =>
      createChatIntegration(db, server.connectors, own.organizationId, {
        provider: 'slack',
        name: 'alerts',
        url: slackUrl(randomUUID().slice(0, 8)),
        minSeverity: 'low',
        categories: [],
        sendTest: false,
      }),
    )
  const webhookOf = (own: Customer, surface = 'identityops') =>
    own.rows((db) =>
      createWebhookEndpoint(
        db,
        server.connectors,
        { organizationId: own.organizationId, surface },
        { url: 'http://127.0.0.1:9/hook', events: [{ name: 'scan.failed', type: 'scan.failed' }] },
      ),
    )

  test('can be told, by the id of its integration or webhook', async () => {
    const [integration, webhook] = [await chatOf(customer), await webhookOf(customer)]
    const chat = await post({ ...inApp, channel: 'CHAT', integrationId: integration.id })
    expect([chat.status, chat.body]).toEqual([
      201,
      expect.objectContaining({
        channel: 'CHAT',
        integrationId: integration.id,
        webhookId: null,
        paused: null,
      }),
    ])
    const hook = await post({ ...inApp, channel: 'WEBHOOK', webhookId: webhook.id })
    expect([hook.status, hook.body]).toEqual([
      201,
      expect.objectContaining({
        channel: 'WEBHOOK',
        webhookId: webhook.id,
        integrationId: null,
        paused: null,
      }),
    ])
  })

  test("is none of another organization's or of another surface's", async () => {
    const stranger = await createCustomer(server)
    const theirs = [await chatOf(stranger), await webhookOf(stranger)] as const
    const chat = { ...inApp, channel: 'CHAT', integrationId: theirs[0].id }
    expect(await refused(chat)).toEqual([['integrationId', 'names no chat integration']])
    for (const webhook of [theirs[1], await webhookOf(customer, 'opspilot365')])
      expect(await refused({ ...inApp, channel: 'WEBHOOK', webhookId: webhook.id })).toEqual([
        ['webhookId', 'names no webhook'],
      ])
  })

  test('pauses a subscription for as long as it is disabled, and when it is gone', async () => {
    const integration = await chatOf(customer)
    const made = await post({ ...inApp, channel: 'CHAT', integrationId: integration.id })
    const { id } = made.body as Subscription
    const pausedOf = async () => (await list()).data.find((one) => one.id === id)
    const enable = (enabled: boolean) =>
      customer.rows((db) =>
        sql`update chat_integrations set enabled = ${enabled}, disabled_reason = ${enabled ? null : 'failing'}
          where id = ${integration.id}`.execute(db),
      )
    await enable(false)
    expect((await pausedOf())?.paused).toEqual({ reason: 'INTEGRATION_DISABLED' })
    await enable(true)
    expect((await pausedOf())?.paused).toBeNull()
    await customer.rows((db) => sql`delete from chat_integrations where id = ${integration.id}`.execute(db))
    expect(await pausedOf()).toMatchObject({
      integrationId: null,
      paused: { reason: 'INTEGRATION_DISABLED' },
    })
  })
})
