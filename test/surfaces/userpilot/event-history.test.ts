import { beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { inTransaction, liveSide, type Scoped } from '../../../src/database/database.ts'
import { runDeletions } from '../../../src/domain/analytics/deletions.ts'
import { eventSpans, inSpan } from '../../../src/domain/analytics/event-spans.ts'
import { listEvents } from '../../../src/domain/analytics/reading.ts'
import { bulkOf } from '../../support/bulk.ts'
import { historyEnd, historyOf, month, monthsBetween, partitions } from '../../support/event-partitions.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer

beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
})

const rowOf = (at: Date | string, user_id = 'u', event_name = 'e') => {
  const inserted_at = typeof at === 'string' ? at : at.toISOString()
  return `${JSON.stringify({ event_type: 'track', source: 'backend-http', inserted_at, user_id, event_name })}\n`
}
const importRows = (rows: readonly string[]) => bulkOf(server, customer).import(rows.join(''))

/** All pages of a list. */
async function read(query: object): Promise<{ id: string; inserted_at: string; user_id: string }[]> {
  const found = []
  for (let after: string | null | undefined; after !== null;) {
    const { data } = await customer.client.listEvents({
      params: { query: { ...query, ...(after === undefined ? {} : { after_cursor: after }) } },
    })
    if (data === undefined) throw new Error('no page')
    found.push(...data.data)
    after = data.metadata.cursor.after
  }
  return found
}

/** One time in each month since 1970. */
const everyMonth = () =>
  Array.from(
    { length: (new Date().getUTCFullYear() - 1970) * 12 + new Date().getUTCMonth() + 1 },
    (_, index) => new Date(Date.UTC(1970, index, 1, 0, 0, 7)),
  )

/** Partitions that the transaction has planned and read: a plan locks all that it might read. */
async function touched(db: Scoped): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct relname as name from pg_locks join pg_class on pg_class.oid = relation
    where pid = pg_backend_pid() and relnamespace = 'event_partitions'::regnamespace and relkind = 'r'
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

describe('events of every month since 1970', () => {
  test('lie in no more partitions than there are anyway, and come back latest first, each once', async () => {
    // Given
    const times = everyMonth()

    // When
    const job = await importRows(times.map((at) => rowOf(at)))

    // Then
    expect(job).toMatchObject({ status: 'completed', completed_rows: times.length, failed_rows: 0 })
    expect(await partitions(server.owner)).toEqual([
      ...monthsBetween(historyEnd, month(1)),
      historyOf(historyEnd),
    ])
    const expected = times.map((at) => at.toISOString()).reverse()
    for (const query of [{ limit: 100 }, { limit: 7 }, { limit: 100, user_id: 'u' }]) {
      const events = await read(query)
      expect(events.map(({ inserted_at }) => inserted_at)).toEqual(expected)
      expect(new Set(events.map(({ id }) => id)).size).toBe(times.length)
    }
    expect(await read({ user_id: 'nobody' })).toEqual([])
  })

  test('are found by whoever names a time, or one of few among them', async () => {
    const early = new Date('1984-04-01T00:00:07.000Z')
    await importRows([...everyMonth().map((at) => rowOf(at)), rowOf(early, 'rare', 'rarely')])
    expect(await read({ event_name: 'rarely' })).toMatchObject([{ user_id: 'rare' }])
    expect(await read({ from: '1984-04-01T00:00:00Z', to: '1984-05-01T00:00:00Z' })).toHaveLength(2)
    const across = [new Date(historyEnd.getTime() - 86_400_000), new Date(historyEnd.getTime() + 86_400_000)]
    const [from, to] = across.map((at) => at.toISOString())
    expect(await read({ from, to })).toMatchObject([
      { inserted_at: historyEnd.toISOString().replace('00.000', '07.000') },
    ])
  })

  test('cost a read the partitions that it needs, however often it is made', async () => {
    await importRows(everyMonth().flatMap((at) => [rowOf(at), rowOf(at)]))
    const touchedBy = (filter: object, limit: number) =>
      server.database.withOrganization(liveSide(customer.organizationId), (db) =>
        inTransaction(db, async (transaction) => {
          // From the sixth time on, Postgres may take a plan that is made for any values.
          for (let time = 0; time < 8; time += 1) {
            await listEvents(transaction, customer.environmentId, filter, limit)
          }
          return touched(transaction)
        }),
      )
    expect(await touchedBy({}, 3)).toEqual(monthsBetween(month(-1), month(1)))
    expect(await touchedBy({ from: month(0) }, 100)).toEqual(
      expect.not.arrayContaining([historyOf(historyEnd), ...monthsBetween(historyEnd, month(-2))]),
    )
    expect(await touchedBy({ to: historyEnd }, 100)).toEqual([historyOf(historyEnd)])
    const between = await touchedBy({ from: month(-6), to: month(-5) }, 100)
    expect(between).toEqual(expect.arrayContaining(monthsBetween(month(-6), month(-6))))
    expect(between.length).toBeLessThanOrEqual(12)
  })

  test('are planned in at most twelve partitions by any statement, whatever it looks for', async () => {
    await importRows(everyMonth().map((at) => rowOf(at)))
    for (const span of eventSpans(new Date())) {
      const plan = await customer.rows(async (db) => {
        const { rows } = await sql<Record<string, string>>`
          explain select from tracked_events where ${inSpan(span)}`.execute(db)
        return rows.map((row) => row['QUERY PLAN']).join('\n')
      })
      const scanned = new Set(plan.match(/events_(?:before_\d{4}|\d{4}_\d\d)\b/g))
      expect(scanned.size).toBeGreaterThan(0)
      expect(scanned.size).toBeLessThanOrEqual(12)
    }
  })
})

describe('the ends of time', () => {
  test('the last moment of the history and the first of the months come in order, in pages of one', async () => {
    const text = historyEnd.toISOString().slice(0, 10)
    const before = new Date(historyEnd.getTime() - 1).toISOString().replace('Z', '999Z')
    await importRows([rowOf(`${text}T00:00:00.000001Z`), rowOf(before), rowOf(`${text}T00:00:00Z`)])
    const events = await read({ limit: 1 })
    expect(events.map(({ inserted_at }) => inserted_at)).toEqual([
      historyEnd.toISOString(),
      historyEnd.toISOString(),
      new Date(historyEnd.getTime() - 1).toISOString(),
    ])
    expect(new Set(events.map(({ id }) => id)).size).toBe(3)
  })

  test('a clock that is ahead is taken, the future is not, and neither makes a partition', async () => {
    const before = await partitions(server.owner)
    const hours = (ahead: number) => new Date(Date.now() + ahead * 3_600_000)
    const job = await importRows(
      [hours(23), hours(25), hours(24 * 400), '9999-12-31T23:59:59Z'].map((at) => rowOf(at)),
    )
    expect(job).toMatchObject({ completed_rows: 1, failed_rows: 3 })
    expect(await read({})).toHaveLength(1)
    expect(await partitions(server.owner)).toEqual(before)
  })
})

test('a deleted user leaves no event, neither in the history nor in a month', async () => {
  // Given a user and another one with events in all spans
  const times = [
    '1970-01-01T00:00:00Z',
    new Date(historyEnd.getTime() - 1),
    historyEnd,
    month(-14),
    month(-5),
    month(0),
  ]
  await importRows(times.flatMap((at) => [rowOf(at, 'gone'), rowOf(at, 'stays')]))

  // When
  await customer.client.deleteUsers({ body: { users: ['gone'] } })
  await runDeletions(server.database, customer, new AbortController().signal)

  // Then
  expect(await read({ user_id: 'gone' })).toEqual([])
  expect(await read({})).toHaveLength(times.length)
})
