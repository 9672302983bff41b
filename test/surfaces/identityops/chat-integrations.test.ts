import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { type ChatRooms, openChatRoomsFor, slackUrl, teamsUrl } from '../../support/chat-rooms.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { until, useWorker } from '../../support/worker.ts'
import { base, browserHeaders, createCustomer, type Customer, signIn } from './client.ts'

type Integration = components['schemas']['IdentityOpsChatIntegration']
type Headers = Record<string, string>

const server = startServer({ unlimited: true })
let rooms: ChatRooms
let customer: Customer
beforeAll(async () => {
  rooms = await openChatRoomsFor(server)
})
useWorker(server)
beforeEach(async () => {
  customer = await createCustomer(server)
  rooms.posted = []
  rooms.mood = null
})

const path = `${base}/chat-integrations`
const admin = () => bearer(customer.keys.admin)
const create = (body: object, headers: Headers = admin()) =>
  request(server.baseUrl).post(path).set(headers).send(body)
const slack = { provider: 'SLACK', name: '#identity-alerts', url: slackUrl('a1b2') }
const teams = { provider: 'TEAMS', name: 'Identity alerts', url: teamsUrl('c3d4') }
const created = async (body: object = slack, headers?: Headers) => {
  const answer = await create(body, headers)
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  return answer.body as Integration
}
const list = async (headers: Headers = admin(), query = '') => {
  const { body } = await request(server.baseUrl).get(`${path}${query}`).set(headers)
  return body as { data: Integration[]; pagination: object }
}
const remove = (id: string, headers: Headers = admin()) =>
  request(server.baseUrl).delete(`${path}/${id}`).set(headers)
const tryOut = (id: string, headers: Headers = admin()) =>
  request(server.baseUrl).post(`${path}/${id}/test`).set(headers)
const withLast = (id: string, status: string) =>
  until(
    async () => (await list()).data.find((listed) => listed.id === id),
    (found) => found?.lastDelivery?.status === status,
  )
const fieldsOf = (answer: request.Response) =>
  (answer.body as { error: { details: { fields: { field: string; message: string }[] } } }).error.details
    .fields
const isTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)

describe('a channel of Slack', () => {
  test('is connected, told of a test, and listed with how that went; its address is never told', async () => {
    // When
    const integration = await created({ ...slack, minSeverity: 'HIGH', categories: ['CREDENTIALS', 'USERS'] })
    // Then
    expect(integration).toEqual({
      id: expect.any(String),
      provider: 'SLACK',
      name: '#identity-alerts',
      host: 'hooks.slack.com',
      urlHint: '…a1b2',
      minSeverity: 'HIGH',
      categories: ['CREDENTIALS', 'USERS'],
      enabled: true,
      disabledReason: null,
      lastDelivery: null,
      createdAt: isTime,
    })
    const listed = await withLast(integration.id, 'SUCCEEDED')
    expect(listed).toEqual({ ...integration, lastDelivery: { at: isTime, status: 'SUCCEEDED', error: null } })
    expect(rooms.posted.map(({ host, path }) => [host, path])).toEqual([
      ['hooks.slack.com', new URL(slack.url).pathname],
    ])
    expect(rooms.posted[0]?.body).toContain('This is a test of the integration \\"#identity-alerts\\"')
    const { data, pagination } = await list()
    expect(pagination).toEqual({ page: 1, limit: 25, total: 1, totalPages: 1 })
    for (const told of [integration, data, server.logged])
      expect(JSON.stringify(told)).not.toMatch(/services\/|T024BE7LD|B04Q3RTAB|Xk29a1b2/)
    const { rows: audit } = await customer.rows((db) =>
      sql<{
        details: object
      }>`select details from audit_events
        where organization_id = ${customer.organizationId} and action = 'chat_integration.created'`.execute(
        db,
      ),
    )
    expect(audit).toEqual([
      { details: { provider: 'slack', name: '#identity-alerts', host: 'hooks.slack.com' } },
    ])
  })

  test('hears of everything, and of a test, where nothing else is said', async () => {
    expect(await created()).toMatchObject({ minSeverity: 'LOW', categories: [] })
    expect(await created({ ...slack, sendTest: false })).toMatchObject({ lastDelivery: null })
    await until(
      async () => rooms.posted.length,
      (count) => count === 1,
    )
    await new Promise((done) => setTimeout(done, 500))
    expect(rooms.posted).toHaveLength(1)
  })

  test('is connected although the test does not arrive, and says why', async () => {
    rooms.mood = { status: 404, body: 'channel_not_found' }
    const { id } = await created()
    expect(await withLast(id, 'FAILED')).toMatchObject({
      enabled: false,
      disabledReason: 'GONE',
      lastDelivery: { status: 'FAILED', error: 'channel_not_found' },
    })
    // When it is there again, then a test enables it
    rooms.mood = null
    const answer = await tryOut(id)
    expect([answer.status, answer.body]).toEqual([202, expect.objectContaining({ id, enabled: false })])
    expect(await withLast(id, 'SUCCEEDED')).toMatchObject({ enabled: true, disabledReason: null })
  })

  test('that the plan has disabled stays so, whatever arrives there', async () => {
    const { id } = await created({ ...slack, sendTest: false })
    await customer.rows((db) =>
      sql`update chat_integrations set enabled = false, disabled_reason = 'plan' where id = ${id}`.execute(
        db,
      ),
    )
    await tryOut(id)
    expect(await withLast(id, 'SUCCEEDED')).toMatchObject({ enabled: false, disabledReason: 'PLAN' })
  })

  test('that is not well says that it will be tried again', async () => {
    rooms.mood = { status: 503, body: '' }
    const { id } = await created()
    expect(await withLast(id, 'PENDING')).toMatchObject({
      enabled: true,
      lastDelivery: { status: 'PENDING', error: 'http_503' },
    })
  })
})

test('a channel of Teams is connected and told of a test', async () => {
  const integration = await created(teams)
  const { hostname, pathname, search } = new URL(teams.url)
  expect(integration).toMatchObject({ provider: 'TEAMS', host: hostname, urlHint: '…c3d4' })
  await withLast(integration.id, 'SUCCEEDED')
  expect(rooms.posted.map(({ host, path }) => [host, path])).toEqual([[hostname, pathname + search]])
  expect(JSON.stringify([integration, server.logged])).not.toMatch(/sig=|mZ3-Qk/)
})

describe('what is refused', () => {
  const slackForm = 'must be the address of an incoming webhook: https://hooks.slack.com/services/…'
  test.each([
    ['another host', slack, 'https://a.example/services/T0/B0/x', slackForm],
    ['an address of Teams for Slack', slack, teamsUrl(), slackForm],
    ['another form', slack, 'https://hooks.slack.com/commands/T0/B0/x', slackForm],
    ['no address', slack, 'x', slackForm],
    [
      'an address of Slack for Teams',
      teams,
      slackUrl(),
      'must be the address of a Workflows webhook of Teams',
    ],
    [
      'a retired one',
      teams,
      'https://adatum.webhook.office.com/webhookb2/0f1e@2d3c/IncomingWebhook/4b5a/6978',
      'retired; make a Workflows webhook',
    ],
    ['nothing', slack, '', 'must NOT have fewer than 1 characters'],
    ['too much', slack, slackUrl('x'.repeat(2000)), 'must NOT have more than 2000 characters'],
  ])('as url: %s', async (_what, body, url, message) => {
    const answer = await create({ ...body, url })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [{ field: 'url', in: 'body', message }]])
    expect((await list()).data).toEqual([])
    // What was refused may be somebody's secret all the same.
    if (url.length > 5) expect(JSON.stringify([answer.body, server.logged])).not.toContain(url)
  })

  test.each([
    ['provider', { ...slack, provider: 'DISCORD' }],
    ['provider', { name: 'x', url: slack.url }],
    ['name', { ...slack, name: ' ' }],
    ['name', { ...slack, name: 'x'.repeat(101) }],
    ['minSeverity', { ...slack, minSeverity: 'SEVERE' }],
    ['categories.0', { ...slack, categories: ['WEATHER'] }],
    ['categories', { ...slack, categories: ['USERS', 'USERS'] }],
    ['sendTest', { ...slack, sendTest: 'yes' }],
  ])('as %s', async (field, body) => {
    const answer = await create(body)
    expect([answer.status, fieldsOf(answer).map((fault) => fault.field)]).toEqual([400, [field]])
  })

  test('in plans without webhooks, in the words of the plan', async () => {
    const { id } = await created({ ...slack, sendTest: false })
    const owner = await signIn(server, customer.organizationId)
    for (const identityops of ['FREE', 'STARTER'] as const) {
      await customer.rows((db) => givePlans(db, { identityops }))
      const headers = browserHeaders(owner.session)
      const answers = await until(
        async () => [
          await request(server.baseUrl).get(path).set(headers),
          await create(slack, headers),
          await tryOut(id, headers),
          await remove(id, headers),
        ],
        ([first]) => first?.status === 403,
      )
      for (const { status, body } of answers)
        expect([status, body]).toMatchObject([
          403,
          {
            error: {
              code: 'FEATURE_NOT_AVAILABLE',
              message: 'Needs the Pro plan.',
              details: { feature: 'WEBHOOKS', currentPlan: identityops },
            },
          },
        ])
    }
    await customer.rows((db) => givePlans(db, { identityops: 'PRO' }))
    const headers = browserHeaders(owner.session)
    await until(
      async () => (await list(headers)).data,
      (data) => (data as Integration[] | undefined)?.length === 1,
    )
  })
})

describe('integrations', () => {
  test('are at most 50 of each side, also of many who connect at once', async () => {
    const fill = (sandbox: boolean, count: number) =>
      customer.rows((db) =>
        sql`insert into chat_integrations (id, sandbox, provider, name, sealed_url, host, hint, min_severity)
          select gen_random_uuid(), ${sandbox}, 'slack', 'x', 'none', 'h', 'h', 'low'
          from generate_series(1, ${count}::int)`.execute(db),
      )
    await fill(true, 50)
    await fill(false, 48)
    const quiet = { ...slack, sendTest: false }
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(quiet)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      error: {
        code: 'CONFLICT',
        message: 'An organization has at most 50 chat integrations.',
        details: { limit: 50 },
      },
    })
    expect((await create(quiet, bearer(customer.testKey))).status).toBe(409)
    await remove((await list(admin(), '?limit=1')).data[0]?.id ?? '')
    expect((await create(quiet)).status).toBe(201)
  })

  test('are listed page by page, the newest first, live and sandbox apart', async () => {
    const names = ['one', 'two', 'three']
    for (const name of names) await created({ ...slack, name, sendTest: false })
    await created({ ...slack, name: 'sandbox', sendTest: false }, bearer(customer.testKey))
    const namesOf = async (query: string, headers?: Headers) =>
      (await list(headers, query)).data.map(({ name }) => name)
    expect(await namesOf('')).toEqual(['three', 'two', 'one'])
    expect(await namesOf('?limit=2&page=2')).toEqual(['one'])
    expect(await namesOf('', bearer(customer.testKey))).toEqual(['sandbox'])
  })

  test('are one, however often the request comes with its key', async () => {
    const once = () => create(slack).set('Idempotency-Key', 'one-key')
    const [first, second] = [await once(), await once()]
    expect([second.status, second.body]).toEqual([201, first.body])
    await withLast((first.body as Integration).id, 'SUCCEEDED')
    expect([(await list()).data.length, rooms.posted.length]).toEqual([1, 1])
  })

  test('belong to their organization and side', async () => {
    const { id } = await created({ ...slack, sendTest: false })
    const other = await createCustomer(server)
    for (const key of [other.keys.admin, customer.testKey]) {
      expect((await remove(id, bearer(key))).status).toBe(404)
      expect((await tryOut(id, bearer(key))).status).toBe(404)
      expect((await list(bearer(key))).data).toEqual([])
    }
    expect((await list()).data.map((found) => found.id)).toEqual([id])
    expect(rooms.posted).toEqual([])
  })

  test('end, and take along what has not been posted', async () => {
    rooms.mood = { status: 503, body: '' }
    const { id } = await created()
    await withLast(id, 'PENDING')
    const answer = await remove(id)
    expect([answer.status, answer.text]).toEqual([204, ''])
    for (const gone of [id, nowhere])
      expect([(await remove(gone)).status, (await tryOut(gone)).status]).toEqual([404, 404])
    const { rows: left } = await customer.rows((db) =>
      sql`select from chat_deliveries where integration_id = ${id}`.execute(db),
    )
    expect(left).toEqual([])
  })
})
