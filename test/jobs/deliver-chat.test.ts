import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { inTransaction, liveSide, type Scoped } from '../../src/database/database.ts'
import { createChatIntegration, getChatIntegration } from '../../src/domain/chat/integrations.ts'
import type { ChatMessage } from '../../src/domain/chat/message.ts'
import { abandonPost, postChatMessages } from '../../src/domain/chat/posts.ts'
import { neverAborted } from '../../src/jobs/attempt.ts'
import { createDeliverChat } from '../../src/jobs/deliver-chat.ts'
import { type ChatRooms, openChatRoomsFor, slackUrl, teamsUrl } from '../support/chat-rooms.ts'
import { startServer } from '../support/server.ts'
import { startWorkerOf, until } from '../support/worker.ts'

const server = startServer()
let rooms: ChatRooms
let organizationId: string
beforeAll(async () => void (rooms = await openChatRoomsFor(server)))
beforeEach(async () => {
  organizationId = await server.createOrganization()
  rooms.posted = []
  rooms.mood = null
})

const rows = <T>(fn: (db: Scoped) => Promise<T>) =>
  server.database.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
const message = (changes: Partial<ChatMessage> = {}): ChatMessage => ({
  title: 'Hello',
  severity: 'high',
  text: '',
  entries: [],
  more: 0,
  link: null,
  ...changes,
})
type Wishes = Partial<Parameters<typeof createChatIntegration>[3]>
const connect = async (wishes: Wishes = {}) => {
  const input = { provider: 'slack', name: 'alerts', url: slackUrl(), minSeverity: 'low' } as const
  const made = await rows((db) =>
    createChatIntegration(db, server.connectors, organizationId, {
      ...input,
      categories: [],
      sendTest: false,
      ...wishes,
    }),
  )
  return made.id
}
const post = async (integrationId: string, ...titles: string[]) => {
  const posts = titles.map((title) => ({ integrationId, message: message({ title }) }))
  return (await rows((db) => postChatMessages(db, server.connectors.vault, organizationId, posts))).map(
    (id) => id ?? '',
  )
}
const deliveryOf = (id: string) =>
  rows((db) => db.selectFrom('chat_deliveries').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
const integrationOf = (id: string) => rows((db) => getChatIntegration(db, id))
const titlesOf = () => rooms.posted.map(({ body }) => (JSON.parse(body) as { text: string }).text)
const jobsOf = async (id: string) => {
  const { rows: jobs } = await sql<{ run_at: Date }>`select run_at from graphile_worker._private_jobs
    where key = ${`chat ${id}`}`.execute(server.owner.reference)
  return jobs
}
const makeDue = (id: string) =>
  rows((db) =>
    sql`update chat_deliveries set next_attempt_at = now() where id = ${id} and status = 'pending'`.execute(
      db,
    ),
  )
/** Runs the job of a message as a worker would, when its time has come. */
async function run(id: string): Promise<void> {
  await makeDue(id)
  const deliver = createDeliverChat(server.database, server.connectors)
  await deliver({ organizationId, sandbox: false, deliveryId: id }, neverAborted)
}

test('messages that are written down are posted by a worker, each to its own channel and once', async () => {
  const [slack, teams] = [await connect(), await connect({ provider: 'teams', url: teamsUrl() })]
  const worker = await startWorkerOf(server)
  const ids = [...(await post(slack, 'one', 'two')), ...(await post(teams, 'three'))]
  const ended = () => rows((db) => db.selectFrom('chat_deliveries').select('status').execute())
  await until(ended, (all) => all.every(({ status }) => status === 'succeeded'))
  await worker.stop()
  expect(rooms.posted.map(({ host }) => host).toSorted()).toEqual([
    new URL(teamsUrl()).host,
    'hooks.slack.com',
    'hooks.slack.com',
  ])
  expect(await deliveryOf(ids[0] ?? '')).toMatchObject({ attempts: 1, error: null, sealed_message: null })
  expect(await integrationOf(slack)).toMatchObject({ last_status: 'succeeded', last_error: null })
})

test('nothing is posted of a transaction that does not commit', async () => {
  const integrationId = await connect()
  const posts = [{ integrationId, message: message() }]
  await expect(
    rows((db) =>
      inTransaction(db, async (db) => {
        await postChatMessages(db, server.connectors.vault, organizationId, posts)
        throw new Error('something else went wrong')
      }),
    ),
  ).rejects.toThrow('something else')
  const { rows: jobs } = await sql`select from graphile_worker._private_jobs
    where payload->>'organizationId' = ${organizationId}`.execute(server.owner.reference)
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
  expect(rooms.posted[0]?.path).toBe(new URL(slackUrl('hush')).pathname)
})

describe('who posts', () => {
  test('gets an id for each message, and null where nobody is told', async () => {
    const [id, other] = [await connect(), await connect()]
    await rows((db) =>
      sql`update chat_integrations set enabled = false, disabled_reason = 'gone' where id = ${other}`.execute(
        db,
      ),
    )
    const posts = [id, other, randomUUID(), id].map((integrationId) => ({
      integrationId,
      message: message(),
    }))
    const ids = await rows((db) => postChatMessages(db, server.connectors.vault, organizationId, posts))
    expect(ids).toEqual([expect.any(String), null, null, expect.any(String)])
    expect(await rows((db) => postChatMessages(db, server.connectors.vault, organizationId, []))).toEqual([])
  })

  test('reaches no integration of another organization, and of the other side', async () => {
    const id = await connect()
    const posts = [{ integrationId: id, message: message() }]
    const elsewhere = { organizationId: await server.createOrganization(), sandbox: false }
    for (const side of [elsewhere, { organizationId, sandbox: true }])
      expect(
        await server.database.withOrganization(
          side,
          (db) => postChatMessages(db, server.connectors.vault, side.organizationId, posts),
          { actor: 'test' },
        ),
      ).toEqual([null])
  })

  const entries = (...given: [title: string, severity: 'high' | 'low', category: string][]) =>
    given.map(([title, severity, category]) => ({ title, detail: '', severity, category }))
  test.each([
    ['a message that is serious enough', { minSeverity: 'high' }, { severity: 'high' }, []],
    ['one of no severity', { minSeverity: 'critical' }, { severity: null }, []],
    ['one that is not', { minSeverity: 'critical' }, { severity: 'high' }, null],
    [
      'of its entries those that are serious enough',
      { minSeverity: 'high' },
      { severity: null, entries: entries(['a', 'high', 'USERS'], ['b', 'low', 'USERS']) },
      ['a'],
    ],
    [
      'of its entries those of the categories',
      { categories: ['USERS', 'GROUPS'] },
      { entries: entries(['a', 'high', 'USERS'], ['b', 'high', 'DEVICES'], ['c', 'low', 'GROUPS']) },
      ['a', 'c'],
    ],
    [
      'one that has no other entries',
      { categories: ['USERS'] },
      { entries: entries(['b', 'high', 'DEVICES']) },
      null,
    ],
    [
      'entries of which nothing is known',
      { categories: ['USERS'], minSeverity: 'critical' },
      { severity: null, entries: [{ title: 'x', detail: '' }] },
      ['x'],
    ],
  ] as const)('is heard by who wishes it: %s', async (_what, wishes, changes, heard) => {
    const integrationId = await connect(wishes)
    const posts = [{ integrationId, message: message(changes as Partial<ChatMessage>) }]
    const [id = null] = await rows((db) =>
      postChatMessages(db, server.connectors.vault, organizationId, posts),
    )
    if (heard === null) return expect(id).toBeNull()
    await run(id ?? '')
    const { blocks } = JSON.parse(rooms.posted[0]?.body ?? '') as {
      blocks: { type: string; text?: { text: string } }[]
    }
    expect(blocks.filter(({ type }) => type === 'section').map(({ text }) => text?.text)).toEqual(heard)
  })

  test('need not care how long a message is, or what turns text about', async () => {
    const integrationId = await connect()
    const title = `Invoice \u202efdp.exe\n${'x'.repeat(5000)}`
    const all = Array.from({ length: 20_000 }, (_, n) => ({ title: `App ${n}`, detail: 'y'.repeat(5000) }))
    const posts = [{ integrationId, message: message({ title, text: title, entries: all, more: 3 }) }]
    const [id] = await rows((db) => postChatMessages(db, server.connectors.vault, organizationId, posts))
    expect((await deliveryOf(id ?? '')).sealed_message?.length).toBeLessThan(64_000)
    await run(id ?? '')
    expect(rooms.posted).toHaveLength(1)
    expect(rooms.posted[0]?.body).not.toContain('\u202e')
    const shown = (rooms.posted[0]?.body.match(/App \d/g) ?? []).length
    expect(rooms.posted[0]?.body).toContain(`and ${20_003 - shown} more`)
  })
})

describe('given a provider that is not well', () => {
  test('a message is tried again after 5 s, 5 min, 30 min, 2 h, 5 h and twice 10 h, and is dead then', async () => {
    rooms.mood = { status: 503, body: '' }
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
    rooms.posted = []
    await run(id)
    expect([rooms.posted, (await integrationOf(integration)).enabled]).toEqual([[], true])
  })

  test('one that asks to wait is asked again after that', async () => {
    rooms.mood = { status: 429, body: 'rate_limited', headers: { 'Retry-After': '900' } }
    const [id = ''] = await post(await connect(), 'one')
    await run(id)
    const { status, next_attempt_at: next } = await deliveryOf(id)
    expect(status).toBe('pending')
    expect(((next?.getTime() ?? 0) - Date.now()) / 1000).toBeGreaterThan(890)
    // Nothing is posted before.
    const deliver = createDeliverChat(server.database, server.connectors)
    await deliver({ organizationId, sandbox: false, deliveryId: id }, neverAborted)
    expect(rooms.posted).toHaveLength(1)
    rooms.mood = null
    await run(id)
    expect(await deliveryOf(id)).toMatchObject({ status: 'succeeded', attempts: 2, error: null })
  })

  test('a message that it cannot read is dead at once, and the next one is posted', async () => {
    const integration = await connect()
    rooms.mood = { status: 400, body: 'invalid_payload' }
    const [id = ''] = await post(integration, 'one')
    await run(id)
    expect(await deliveryOf(id)).toMatchObject({ status: 'failed', attempts: 1, error: 'invalid_payload' })
    expect(await integrationOf(integration)).toMatchObject({ enabled: true, last_error: 'invalid_payload' })
    rooms.mood = null
    const [next = ''] = await post(integration, 'two')
    await run(next)
    expect(await deliveryOf(next)).toMatchObject({ status: 'succeeded' })
  })

  test('an integration to which nothing arrived for five days is disabled, and no sooner', async () => {
    const integration = await connect()
    rooms.mood = { status: 500, body: '' }
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
    rooms.mood = { status: 500, body: '' }
    await run(id)
    await rows((db) =>
      sql`update chat_integrations set failing_since = now() - interval '6 days'`.execute(db),
    )
    rooms.mood = null
    await run(other)
    rooms.mood = { status: 500, body: '' }
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
      rooms.mood = { status, body: provider === 'slack' ? word : JSON.stringify({ error: { code: word } }) }
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
      expect(rooms.posted).toHaveLength(1)
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
    expect(rooms.posted).toEqual([])
  })
})

test('a job that comes twice posts nothing the second time', async () => {
  const [id = ''] = await post(await connect(), 'one')
  await run(id)
  await run(id)
  expect(titlesOf()).toEqual(['one'])
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
  const deliver = createDeliverChat(failing, server.connectors)
  await deliver({ organizationId, sandbox: false, deliveryId: id }, neverAborted)
  expect([scopes, rooms.posted.length]).toEqual([3, 1])
  expect(await deliveryOf(id)).toMatchObject({ status: 'succeeded', attempts: 1 })
})

test('of two attempts at once, the one that was held for dead writes nothing down', async () => {
  const integration = await connect()
  const [id = ''] = await post(integration, 'one')
  let taken: Promise<void> | undefined
  const late = createDeliverChat(server.database, {
    ...server.connectors,
    postChat: async () => {
      // Another worker has taken over, and is done.
      taken ??= run(id)
      await taken
      return { state: 'gone', error: 'late' }
    },
  })
  await late({ organizationId, sandbox: false, deliveryId: id }, neverAborted)
  expect(await deliveryOf(id)).toMatchObject({ status: 'succeeded', attempts: 1, error: null })
  expect(await integrationOf(integration)).toMatchObject({ enabled: true })
})

test('a job whose attempts are used up counts as one failed attempt, and another one follows', async () => {
  const [deliveryId = ''] = await post(await connect(), 'one')
  await rows((db) => abandonPost(db, { organizationId, deliveryId }))
  expect(await deliveryOf(deliveryId)).toMatchObject({ status: 'pending', attempts: 1, error: 'internal' })
  // It is not counted twice.
  await rows((db) => abandonPost(db, { organizationId, deliveryId }))
  expect(await deliveryOf(deliveryId)).toMatchObject({ attempts: 1 })
  await run(deliveryId)
  expect(rooms.posted).toHaveLength(1)
})
