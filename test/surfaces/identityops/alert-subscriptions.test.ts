import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { bearer } from '../../support/opspilot365.ts'
import { createMember, type Member } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { createCustomer, type Customer } from './client.ts'
import { createSubscribing, inApp, mail, type Subscription, subscriptionsPath } from './subscribing.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let member: Member

beforeAll(async () => {
  customer = await createCustomer(server)
  member = await customer.rows((db) => createMember(db))
})

const { post, list, refused } = createSubscribing(server, () => customer)
const remove = (id: string, key = customer.keys.admin) =>
  request(server.baseUrl).delete(`${subscriptionsPath}/${id}`).set(bearer(key))

describe('a subscription', () => {
  test('is what was asked for, and is listed with who made it', async () => {
    const wanted = {
      name: 'Secrets that end',
      rules: ['APP-002', 'APP-004'],
      categories: ['CREDENTIALS'],
      minSeverity: 'HIGH',
      triggers: ['CREDENTIAL_EXPIRING', 'WASTE_OVER', 'SCORE_AT_LEAST'],
      thresholds: {
        credentialDays: [1, 60, 14],
        wasteMonthly: { amount: '1248', currency: 'USD' },
        score: 80,
      },
      filter: { publisher: 'OWN', privileged: true, ownedBy: 'ana@adatum.example' },
      delivery: 'WEEKLY',
      channel: 'EMAIL',
      recipients: [member.email.toUpperCase()],
      enabled: false,
    }
    const answer = await post(wanted)
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        id: expect.any(String),
        ...wanted,
        thresholds: {
          credentialDays: [60, 14, 1],
          wasteMonthly: { amount: '1248.00', currency: 'USD' },
          score: 80,
        },
        recipients: [member.email],
        integrationId: null,
        webhookId: null,
        paused: null,
        createdAt: expect.any(String),
        createdBy: { id: expect.any(String), name: 'test write' },
        lastSentAt: null,
      },
    ])
    const { data } = await list()
    expect(data[0]).toEqual(answer.body)
  })

  test('has what everybody begins with where nothing is said', async () => {
    const { body } = await post(mail(member.email))
    expect(body).toMatchObject({
      rules: [],
      categories: [],
      minSeverity: 'MEDIUM',
      thresholds: { credentialDays: [30, 7, 1], wasteMonthly: null, score: null },
      filter: null,
      delivery: 'IMMEDIATE',
      enabled: true,
    })
  })

  test('is listed page by page, the newest first, and is gone when it is deleted', async () => {
    const own = await createCustomer(server)
    const first = (await post(inApp, own)).body as Subscription
    const second = (await post(inApp, own)).body as Subscription
    const page = await list(own, '?limit=1&page=2')
    expect([page.data.map(({ id }) => id), page.pagination]).toEqual([
      [first.id],
      { page: 2, limit: 1, total: 2, totalPages: 2 },
    ])
    expect((await remove(second.id, own.keys.admin)).status).toBe(204)
    expect((await list(own)).data.map(({ id }) => id)).toEqual([first.id])
    expect((await remove(second.id, own.keys.admin)).status).toBe(404)
  })

  test("is not another organization's, nor the other side's", async () => {
    const { id } = (await post(inApp)).body as Subscription
    const stranger = await createCustomer(server)
    expect((await remove(id, stranger.keys.admin)).status).toBe(404)
    expect((await remove(id, customer.testKey)).status).toBe(404)
    expect((await list(stranger)).data).toEqual([])
    const other = await request(server.baseUrl).get(subscriptionsPath).set(bearer(customer.testKey))
    expect((other.body as { data: unknown[] }).data).toEqual([])
  })

  test('is one of fifty at the most', async () => {
    const own = await createCustomer(server)
    for (let count = 0; count < 50; count += 1) expect((await post(inApp, own)).status).toBe(201)
    const answer = await post(inApp, own)
    expect([answer.status, answer.body]).toEqual([
      409,
      { error: expect.objectContaining({ code: 'CONFLICT', details: { limit: 50 } }) },
    ])
  })
})

describe('what contradicts itself is refused, with the field that does', () => {
  test.each<[string, object, [string, unknown][]]>([
    ['no trigger', { ...inApp, triggers: [] }, [['triggers', expect.any(String)]]],
    ['another trigger', { ...inApp, triggers: ['MOON'] }, [['triggers.0', expect.any(String)]]],
    ['a blank name', { ...inApp, name: '   ' }, [['name', expect.any(String)]]],
    ['a long name', { ...inApp, name: 'x'.repeat(101) }, [['name', expect.any(String)]]],
    ['a rule that there is not', { ...inApp, rules: ['APP-999'] }, [['rules.0', 'names no rule']]],
    [
      'six thresholds',
      { ...inApp, thresholds: { credentialDays: [1, 2, 3, 4, 5, 6] } },
      [['thresholds.credentialDays', expect.any(String)]],
    ],
    [
      'days beyond 180',
      { ...inApp, thresholds: { credentialDays: [181] } },
      [['thresholds.credentialDays.0', expect.any(String)]],
    ],
    [
      'no amount for waste',
      { ...inApp, triggers: ['WASTE_OVER'] },
      [['thresholds.wasteMonthly', 'is required for WASTE_OVER']],
    ],
    [
      'a currency that there is not',
      { ...inApp, thresholds: { wasteMonthly: { amount: '1', currency: 'XQQ' } } },
      [['thresholds.wasteMonthly.currency', 'is no currency of ISO 4217']],
    ],
    [
      'more places than a currency has',
      { ...inApp, thresholds: { wasteMonthly: { amount: '1.005', currency: 'USD' } } },
      [['thresholds.wasteMonthly.amount', 'is no amount in USD']],
    ],
    [
      'no score',
      { ...inApp, triggers: ['SCORE_AT_LEAST'] },
      [['thresholds.score', 'is required for SCORE_AT_LEAST']],
    ],
    ['no recipients', { ...inApp, channel: 'EMAIL' }, [['recipients', 'is required with the channel EMAIL']]],
    [
      'recipients of another channel',
      { ...inApp, recipients: ['ana@acme.example'] },
      [['recipients', 'does not go with the channel IN_APP']],
    ],
    [
      '51 recipients',
      { ...inApp, channel: 'EMAIL', recipients: Array.from({ length: 51 }, () => 'ana@acme.example') },
      [['recipients', expect.any(String)]],
    ],
    [
      'no integration',
      { ...inApp, channel: 'CHAT' },
      [['integrationId', 'is required with the channel CHAT']],
    ],
    [
      "an integration that is nobody's",
      { ...inApp, channel: 'CHAT', integrationId: randomUUID() },
      [['integrationId', 'names no chat integration']],
    ],
    [
      "a webhook that is nobody's",
      { ...inApp, channel: 'WEBHOOK', webhookId: randomUUID() },
      [['webhookId', 'names no webhook']],
    ],
    [
      'a trigger without an event',
      {
        ...inApp,
        channel: 'WEBHOOK',
        webhookId: randomUUID(),
        triggers: ['SCORE_AT_LEAST'],
        thresholds: { score: 5 },
      },
      [['triggers', 'has SCORE_AT_LEAST, for which there is no event of webhooks']],
    ],
  ])('%s', async (_what, body, fields) => {
    expect(await refused(body)).toEqual(fields)
  })
})
