import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { inTransaction } from '../../src/database/database.ts'
import { abandonPost, postChatMessages } from '../../src/domain/chat/posts.ts'
import { chatMessage, useChatPosts } from '../support/chat-posts.ts'
import { slackUrl, teamsUrl } from '../support/chat-rooms.ts'
import { startServer } from '../support/server.ts'
import { startWorkerOf, until } from '../support/worker.ts'

const server = startServer()
const { given, rows, connect, post, run, deliver, deliveryOf, integrationOf } = useChatPosts(server)
const jobsOf = async (id: string) => {
  const { rows: jobs } = await sql<{ run_at: Date }>`select run_at from graphile_worker._private_jobs
    where key = ${`chat ${id}`}`.execute(server.owner.reference)
  return jobs
}

test('messages that are written down are posted by a worker, each to its own channel and once', async () => {
  const [slack, teams] = [await connect(), await connect({ provider: 'teams', url: teamsUrl() })]
  const worker = await startWorkerOf(server)
  const ids = [...(await post(slack, 'one', 'two')), ...(await post(teams, 'three'))]
  const ended = () => rows((db) => db.selectFrom('chat_deliveries').select('status').execute())
  await until(ended, (all) => all.every(({ status }) => status === 'succeeded'))
  await worker.stop()
  expect(given.rooms.posted.map(({ host }) => host).toSorted()).toEqual([
    new URL(teamsUrl()).host,
    'hooks.slack.com',
    'hooks.slack.com',
  ])
  expect(await deliveryOf(ids[0] ?? '')).toMatchObject({ attempts: 1, error: null, sealed_message: null })
  expect(await integrationOf(slack)).toMatchObject({ last_status: 'succeeded', last_error: null })
})

test('nothing is posted of a transaction that does not commit', async () => {
  const integrationId = await connect()
  const posts = [{ integrationId, message: chatMessage() }]
  await expect(
    rows((db) =>
      inTransaction(db, async (db) => {
        await postChatMessages(db, server.connectors.vault, given.organizationId, posts)
        throw new Error('something else went wrong')
      }),
    ),
  ).rejects.toThrow('something else')
  const { rows: jobs } = await sql`select from graphile_worker._private_jobs
    where payload->>'organizationId' = ${given.organizationId}`.execute(server.owner.reference)
  expect(jobs).toEqual([])
})

test('address and message are sealed in the database', async () => {
  const id = await connect({ url: slackUrl('hush') })
  const [delivery = ''] = await post(id, 'A secret ends')
  const { rows: found } = await rows((db) =>
    sql<{ text: string }>`select t::text as text from chat_integrations t
      union all select t::text from chat_deliveries t`.execute(db),
  )
  expect(found).toHaveLength(2)
  for (const { text } of found) {
    expect(text).toMatch(/v1\.[0-9a-f]{16}\./)
    expect(text).not.toMatch(/T024BE7LD|Xk29|A secret ends/)
  }
  await run(delivery)
  expect(given.rooms.posted[0]?.path).toBe(new URL(slackUrl('hush')).pathname)
})

describe('given a provider that is not well', () => {
  test('a message is tried again after 5 s, 5 min, 30 min, 2 h, 5 h and twice 10 h, and is dead then', async () => {
    given.rooms.mood = { status: 503, body: '' }
    const integration = await connect()
    const [id = ''] = await post(integration, 'one')
    const waits: number[] = []
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await run(id)
      const { status, attempts, next_attempt_at: next, error } = await deliveryOf(id)
      expect([attempts, error]).toEqual([attempt, 'http_503'])
      expect(await integrationOf(integration)).toMatchObject({ last_status: status, last_error: 'http_503' })
      if (next === null) expect([attempt, status]).toEqual([8, 'failed'])
      else {
        expect(await jobsOf(id)).toEqual([{ run_at: next }])
        waits.push((next.getTime() - Date.now()) / 1000)
      }
    }
    const expected = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
    expect(waits).toHaveLength(expected.length)
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan((expected[index] ?? 0) - 5)
      expect(wait).toBeLessThanOrEqual((expected[index] ?? 0) * 1.1)
    }
    given.rooms.posted = []
    await run(id)
    expect([given.rooms.posted, (await integrationOf(integration)).enabled]).toEqual([[], true])
  })

  test('one that asks to wait is asked again after that', async () => {
    given.rooms.mood = { status: 429, body: 'rate_limited', headers: { 'Retry-After': '900' } }
    const [id = ''] = await post(await connect(), 'one')
    await run(id)
    const { status, next_attempt_at: next } = await deliveryOf(id)
    expect(status).toBe('pending')
    expect(((next?.getTime() ?? 0) - Date.now()) / 1000).toBeGreaterThan(890)
    // Nothing is posted before.
    await deliver(id)
    expect(given.rooms.posted).toHaveLength(1)
    given.rooms.mood = null
    await run(id)
    expect(await deliveryOf(id)).toMatchObject({ status: 'succeeded', attempts: 2, error: null })
  })

  test('a message that it cannot read is dead at once, and the next one is posted', async () => {
    const integration = await connect()
    given.rooms.mood = { status: 400, body: 'invalid_payload' }
    const [id = ''] = await post(integration, 'one')
    await run(id)
    expect(await deliveryOf(id)).toMatchObject({ status: 'failed', attempts: 1, error: 'invalid_payload' })
    expect(await integrationOf(integration)).toMatchObject({ enabled: true, last_error: 'invalid_payload' })
    given.rooms.mood = null
    const [next = ''] = await post(integration, 'two')
    await run(next)
    expect(await deliveryOf(next)).toMatchObject({ status: 'succeeded' })
  })

  test('an integration to which nothing arrived for five days is disabled, and no sooner', async () => {
    const integration = await connect()
    given.rooms.mood = { status: 500, body: '' }
    const [id = ''] = await post(integration, 'one')
    const failFor = async (span: string) => {
      await run(id)
      await rows((db) =>
        sql`update chat_integrations set failing_since = now() - ${span}::interval`.execute(db),
      )
      await run(id)
    }
    await failFor('4 days 23 hours')
    expect(await integrationOf(integration)).toMatchObject({ enabled: true, disabled_reason: null })
    await failFor('5 days 1 minute')
    expect(await integrationOf(integration)).toMatchObject({ enabled: false, disabled_reason: 'failing' })
    expect(await deliveryOf(id)).toMatchObject({ status: 'failed', error: 'disabled' })
  })

  test('one that has arrived begins the five days anew', async () => {
    const integration = await connect()
    const [id = '', other = ''] = await post(integration, 'one', 'two')
    given.rooms.mood = { status: 500, body: '' }
    await run(id)
    await rows((db) =>
      sql`update chat_integrations set failing_since = now() - interval '6 days'`.execute(db),
    )
    given.rooms.mood = null
    await run(other)
    given.rooms.mood = { status: 500, body: '' }
    await run(id)
    expect(await integrationOf(integration)).toMatchObject({ enabled: true })
  })
})

describe('given a channel that is gone', () => {
  test.each([
    ['slack', 404, 'no_service'],
    ['slack', 410, 'channel_is_archived'],
    ['teams', 404, 'WorkflowNotFound'],
  ] as const)(
    '%s %i %s disables at once, gives up what waits, and is written down',
    async (provider, status, word) => {
      const url = provider === 'slack' ? slackUrl() : teamsUrl()
      const [integration, other] = [await connect({ provider, url }), await connect()]
      const [id = '', waiting = ''] = await post(integration, 'one', 'two')
      const [elsewhere = ''] = await post(other, 'three')
      given.rooms.mood = {
        status,
        body: provider === 'slack' ? word : JSON.stringify({ error: { code: word } }),
      }
      await run(id)
      expect(await integrationOf(integration)).toMatchObject({
        enabled: false,
        disabled_reason: 'gone',
        last_status: 'failed',
        last_error: word,
      })
      expect(await deliveryOf(waiting)).toMatchObject({ status: 'failed', attempts: 0, error: 'disabled' })
      expect(await deliveryOf(elsewhere)).toMatchObject({ status: 'pending' })
      await run(waiting)
      expect(given.rooms.posted).toHaveLength(1)
      const audit = await rows((db) =>
        db
          .selectFrom('audit_events')
          .select(['action', 'details'])
          .where('target_id', '=', integration)
          .execute(),
      )
      expect(audit).toContainEqual({
        action: 'chat_integration.disabled',
        details: { reason: 'gone', error: word },
      })
    },
  )

  test('a message that was written down while it was being disabled is given up by its job', async () => {
    const integration = await connect()
    const [id = ''] = await post(integration, 'one')
    await rows((db) =>
      sql`update chat_integrations set enabled = false, disabled_reason = 'gone'`.execute(db),
    )
    await run(id)
    expect(await deliveryOf(id)).toMatchObject({ status: 'failed', error: 'disabled', sealed_message: null })
    expect(given.rooms.posted).toEqual([])
  })
})

test('a job that comes twice posts nothing the second time', async () => {
  const [id = ''] = await post(await connect(), 'one')
  await run(id)
  await run(id)
  expect(given.rooms.posted).toHaveLength(1)
})

test('a message that was posted while the database went away is not posted again when that is back', async () => {
  const [id = ''] = await post(await connect(), 'one')
  let scopes = 0
  const failing: typeof server.database = {
    ...server.database,
    withOrganization: (...given) => {
      scopes += 1
      // The one in which it would be written down that it was posted.
      if (scopes === 2) return Promise.reject(new Error('Connection terminated unexpectedly'))
      return server.database.withOrganization(...given)
    },
  }
  await deliver(id, { ...server, database: failing })
  expect([scopes, given.rooms.posted.length]).toEqual([3, 1])
  expect(await deliveryOf(id)).toMatchObject({ status: 'succeeded', attempts: 1 })
})

test('of two attempts at once, the one that was held for dead writes nothing down', async () => {
  const integration = await connect()
  const [id = ''] = await post(integration, 'one')
  let taken: Promise<void> | undefined
  const connectors: typeof server.connectors = {
    ...server.connectors,
    postChat: async () => {
      // Another worker has taken over, and is done.
      taken ??= run(id)
      await taken
      return { state: 'gone', error: 'late' }
    },
  }
  await deliver(id, { ...server, connectors })
  expect(await deliveryOf(id)).toMatchObject({ status: 'succeeded', attempts: 1, error: null })
  expect(await integrationOf(integration)).toMatchObject({ enabled: true })
})

test('a job whose attempts are used up counts as one failed attempt, and another one follows', async () => {
  const [deliveryId = ''] = await post(await connect(), 'one')
  await rows((db) => abandonPost(db, { organizationId: given.organizationId, deliveryId }))
  expect(await deliveryOf(deliveryId)).toMatchObject({ status: 'pending', attempts: 1, error: 'internal' })
  // It is not counted twice.
  await rows((db) => abandonPost(db, { organizationId: given.organizationId, deliveryId }))
  expect(await deliveryOf(deliveryId)).toMatchObject({ attempts: 1 })
  await run(deliveryId)
  expect(given.rooms.posted).toHaveLength(1)
})
