import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../../src/database/database.ts'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { appendEvents, ensureEventPartitions, toEventRow } from '../../../src/domain/analytics/events.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer

beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
})

const track = async (user_id: string, event_name: string, more: object = {}) =>
  (await customer.client.trackEvent({ body: { user_id, event_name, ...more } })).response.status

const eventsOf = async (user_id: string) =>
  (await customer.client.listEvents({ params: { query: { user_id } } })).data?.data

describe('POST /track', () => {
  test('the documented example: 202 with nothing in it, and the event is there', async () => {
    const { example } = contract.paths['/userpilot/v1/track'].post.requestBody.content['application/json']
    const { response } = await customer.client.trackEvent({ body: example })
    expect([response.status, await response.text()]).toEqual([202, ''])
    expect(await eventsOf('user_204')).toEqual([
      {
        id: expect.any(String) as unknown,
        event_type: 'track',
        event_name: 'order_placed',
        user_id: 'user_204',
        company_id: null,
        source: 'backend-http',
        inserted_at: expect.any(String) as unknown,
        metadata: example.metadata,
      },
    ])
  })

  test('an unknown user is made; the event belongs to the company that the user is in', async () => {
    await track('new', 'before')
    await customer.client.identifyUser({ body: { user_id: 'new', company: { id: 'comp' } } })
    await track('new', 'after')
    const events = await eventsOf('new')
    expect(events?.map(({ event_name, company_id }) => [event_name, company_id])).toEqual([
      ['after', 'comp'],
      ['before', null],
    ])
    const { data } = await customer.client.getUser({ params: { path: { user_id: 'new' } } })
    expect([data?.first_seen_at, data?.last_seen_at]).toEqual([
      events?.[1]?.inserted_at,
      events?.[0]?.inserted_at,
    ])
  })

  test('null and the empty list that PHP writes say nothing', async () => {
    for (const metadata of [null, []])
      expect(await track('quiet', 'e', { metadata, event_id: null })).toBe(202)
    expect(await eventsOf('quiet')).toMatchObject([{ metadata: {} }, { metadata: {} }])
    expect(await track('quiet', 'e', { metadata: [1] })).toBe(400)
  })

  test('500 at once from ten users: all are stored, each once', async () => {
    const calls = Array.from({ length: 500 }, (_, index) => track(`crowd ${index % 10}`, `e${index}`))
    expect(new Set(await Promise.all(calls))).toEqual(new Set([202]))
    const names = await customer.rows((db) =>
      db.selectFrom('tracked_events').select('name').where('user_id', 'like', 'crowd %').execute(),
    )
    expect(new Set(names.map(({ name }) => name))).toEqual(
      new Set(Array.from({ length: 500 }, (_, index) => `e${index}`)),
    )
    expect(names).toHaveLength(500)
  })

  test('an event_id is stored once, also when both arrive together, and again after a day', async () => {
    const event = { event_id: 'order 4711', metadata: { n: 1 } }
    const statuses = await Promise.all(Array.from({ length: 20 }, () => track('repeater', 'paid', event)))
    expect(new Set(statuses)).toEqual(new Set([202]))
    expect(await track('repeater', 'paid', event)).toBe(202)
    expect(await eventsOf('repeater')).toHaveLength(1)
    await customer.rows((db) =>
      db
        .updateTable('tracked_event_ids')
        .set({ recorded_at: sql`now() - interval '25 hours'` })
        .execute(),
    )
    await track('repeater', 'paid', event)
    expect(await eventsOf('repeater')).toHaveLength(2)
  })

  test('ids older than a day are cleared away as others come in', async () => {
    await track('sweeper', 'a', { event_id: 'old' })
    await customer.rows((db) =>
      db
        .updateTable('tracked_event_ids')
        .set({ recorded_at: sql`now() - interval '25 hours'` })
        .execute(),
    )
    await track('sweeper', 'a', { event_id: 'new' })
    const ids = await customer.rows((db) => db.selectFrom('tracked_event_ids').select('event_id').execute())
    expect(ids).toEqual([{ event_id: 'new' }])
  })

  test('an Idempotency-Key stores one event, also when both arrive together', async () => {
    const once = () =>
      customer.client.trackEvent({
        params: { header: { 'Idempotency-Key': 'k' } },
        body: { user_id: 'keyed', event_name: 'e' },
      })
    const answers = await Promise.all([once(), once(), once()])
    expect(answers.map(({ response }) => response.status)).toEqual([202, 202, 202])
    expect(await eventsOf('keyed')).toHaveLength(1)
  })

  test('an event of a month without a partition gets one', async () => {
    const at = new Date('2021-05-06T07:08:09Z')
    await server.database.withOrganization(liveSide(customer.organizationId), async (db) => {
      await ensureEventPartitions(db, [at])
      await appendEvents(db, customer.environmentId, [toEventRow({ userId: 'early', at, name: 'then' })])
    })
    expect(await eventsOf('early')).toMatchObject([{ inserted_at: '2021-05-06T07:08:09.000Z' }])
    await expect(
      server.database.withOrganization(liveSide(customer.organizationId), (db) =>
        ensureEventPartitions(db, [new Date('2999-01-01T00:00:00Z')]),
      ),
    ).rejects.toThrow('no partition for events of')
  })
})

describe('GET /events', () => {
  test('filters and pages, latest first, each event once', async () => {
    const owner = await createUserpilotCustomer(server)
    const start = Date.parse('2026-03-01T00:00:00Z')
    await server.database.withOrganization(liveSide(owner.organizationId), async (db) => {
      // Three at each time, so that pages end within one.
      const events = Array.from({ length: 30 }, (_, index) => ({
        userId: `u${index % 2}`,
        name: index % 3 === 0 ? 'third' : 'other',
        companyId: index < 10 ? 'c' : undefined,
        at: new Date(start + Math.floor(index / 3) * 86_400_000),
      }))
      await ensureEventPartitions(db, [new Date(start)])
      await appendEvents(db, owner.environmentId, events.map(toEventRow))
    })
    const read = async (query: object) => {
      const found: string[] = []
      for (let after: string | null | undefined; after !== null;) {
        const { data } = await owner.client.listEvents({
          params: { query: { ...query, limit: 4, ...(after === undefined ? {} : { after_cursor: after }) } },
        })
        if (data === undefined) throw new Error('no page')
        found.push(...data.data.map(({ id, inserted_at }) => `${inserted_at} ${id}`))
        after = data.metadata.cursor.after
      }
      expect(found).toEqual(found.toSorted().toReversed())
      return new Set(found).size
    }
    expect(await read({})).toBe(30)
    expect(await read({ user_id: 'u0' })).toBe(15)
    expect(await read({ event_name: 'third' })).toBe(10)
    expect(await read({ event_name: 'third', user_id: 'u1' })).toBe(5)
    expect(await read({ from: '2026-03-02T00:00:00Z', to: '2026-03-04T00:00:00+00:00' })).toBe(6)
    expect(await read({ from: '2030-01-01T00:00:00Z' })).toBe(0)
    expect(await read({ from: '2016-12-31T23:59:60z', company_id: 'nowhere' })).toBe(0)
  })
})
