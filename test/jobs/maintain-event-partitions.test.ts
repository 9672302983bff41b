import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import { inTransaction, liveSide } from '../../src/database/database.ts'
import { appendEvents, ensureEventPartitions, toEventRow } from '../../src/domain/analytics/events.ts'
import { listEvents } from '../../src/domain/analytics/reading.ts'
import { maintainEventPartitions } from '../../src/jobs/maintain-event-partitions.ts'
import type { OwnerQuery } from '../../src/jobs/owner-query.ts'
import {
  historyEnd,
  historyOf,
  month,
  monthsBetween,
  nameOf,
  partitions,
} from '../support/event-partitions.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer
let owner: pg.Client
const history = historyOf(historyEnd)

beforeAll(async () => {
  owner = new pg.Client(server.ownerUrl)
  await owner.connect()
  server.defer(() => owner.end())
})
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  await drop((name) => name < nameOf(month(0)))
})

const query: OwnerQuery = (text, values) => owner.query(text, values)

/** Drops partitions. What lies ahead stays as a rule: processes remember that it is there. */
async function drop(which: (name: string) => boolean): Promise<void> {
  const names = await partitions(server.owner)
  for (const name of names.filter(which)) await query(`drop table event_partitions.${name}`)
}

const append = (times: readonly Date[]) =>
  server.database.withOrganization(liveSide(customer.organizationId), async (db) => {
    await ensureEventPartitions(db, times)
    const rows = times.map((at) => toEventRow({ userId: 'u', name: 'e', at }))
    await appendEvents(db, customer.environmentId, rows)
  })

const timesOf = async () => {
  const { data } = await customer.client.listEvents({ params: { query: { limit: 100 } } })
  return data?.data.map(({ inserted_at }) => inserted_at)
}
const latestFirst = (times: readonly Date[]) =>
  times
    .map((at) => at.toISOString())
    .toSorted()
    .reverse()

describe('maintain_event_partitions', () => {
  test('makes the partitions of this month and the next', async () => {
    await drop((name) => name !== history)
    await maintainEventPartitions(null).run(query)
    expect(await partitions(server.owner)).toEqual([nameOf(month(0)), nameOf(month(1)), history])
  })

  test('drops months that ended longer ago than events are kept, and no others', async () => {
    await append([month(-1), month(-3), month(-4), month(-14)])
    await maintainEventPartitions(null).run(query)
    expect(await partitions(server.owner)).toHaveLength(7)
    await maintainEventPartitions(3).run(query)
    expect(await partitions(server.owner)).toEqual([
      ...[month(-3), month(-1), month(0), month(1)].map(nameOf),
      history,
    ])
    expect(await timesOf()).toEqual([month(-1), month(-3)].map((date) => date.toISOString()))
  })

  test.each([
    ['a dump of', 'select from tracked_events limit 1'],
    ['somebody who changes', 'lock table tracked_events in share row exclusive mode'],
  ])(
    'gives way to %s the events: nobody waits behind it, and it is done the next time',
    async (_who, use) => {
      await append([month(-14)])
      await drop((name) => name === nameOf(month(1)))
      const user = new pg.Client(server.ownerUrl)
      await user.connect()
      try {
        await user.query(`begin; ${use}`)
        await expect(maintainEventPartitions(3).run(query)).rejects.toMatchObject({ code: '55P03' })
        await user.query('rollback')
      } finally {
        await user.end()
      }
      await maintainEventPartitions(3).run(query)
      expect(await partitions(server.owner)).not.toContain(nameOf(month(-14)))
      expect((await query<{ lock_timeout: string }>('show lock_timeout')).rows).toEqual([
        { lock_timeout: '0' },
      ])
    },
  )

  test('an event of a month that was dropped gets its partition again', async () => {
    await append([month(-14)])
    await maintainEventPartitions(3).run(query)
    await append([month(-14)])
    expect(await partitions(server.owner)).toContain(nameOf(month(-14)))
  })

  test('takes what is older than events are kept from the history too, and nothing younger', async () => {
    // Given one event in each of the last 50 months, and more old ones than one statement deletes
    const times = Array.from({ length: 50 }, (_, index) => month(-index))
    await append(times)
    const old = '1999-12-31T23:59:59Z'
    await customer.rows((db) =>
      sql`insert into tracked_events (environment_id, user_id, at)
        select ${customer.environmentId}, 'u', ${old} from generate_series(1, 10001)`.execute(db),
    )

    // When events are kept for 40 months
    await maintainEventPartitions(40).run(query)

    // Then
    expect(await timesOf()).toEqual(latestFirst(times.slice(0, 41)))
  })
})

describe('when a year has become old', () => {
  const aYearBefore = new Date(Date.UTC(historyEnd.getUTCFullYear() - 1, 0, 1))
  const ended = Array.from(
    { length: 12 },
    // The last day of each month.
    (_, index) => new Date(Date.UTC(aYearBefore.getUTCFullYear(), index + 1, 0)),
  )
  const older = new Date('1970-01-01T00:00:00Z')

  beforeEach(async () => {
    // Given a database as it was then, with events of each month of that year and before
    await drop((name) => name.startsWith('events_before_'))
    await query(`create table event_partitions.${historyOf(aYearBefore)} (like tracked_events including all)`)
    await query(`alter table tracked_events attach partition event_partitions.${historyOf(aYearBefore)}
      for values from (minvalue) to ('${aYearBefore.toISOString()}')`)
    await append([older, ...ended, historyEnd, month(0)])
    expect(await partitions(server.owner)).toEqual(
      expect.arrayContaining([historyOf(aYearBefore), ...monthsBetween(aYearBefore, historyEnd)]),
    )
  })

  test('its months become part of the history, with every event', async () => {
    await maintainEventPartitions(null).run(query)
    expect(await partitions(server.owner)).toEqual([
      nameOf(historyEnd),
      nameOf(month(0)),
      nameOf(month(1)),
      history,
    ])
    expect(await timesOf()).toEqual(latestFirst([older, ...ended, historyEnd, month(0)]))
    // And the next day nothing happens, and an old event finds its place
    await maintainEventPartitions(null).run(query)
    await append([ended[0] ?? older])
    expect(await partitions(server.owner)).toHaveLength(4)
    expect(await timesOf()).toHaveLength(16)
  })

  test('events are read meanwhile, also those of that year', async () => {
    let folded: Promise<void> | undefined
    await server.database.withOrganization(liveSide(customer.organizationId), (db) =>
      inTransaction(db, async (transaction) => {
        // Given somebody who is reading
        await listEvents(transaction, customer.environmentId, { from: month(0) }, 10)
        // When the months are folded, they wait for that one, and nobody waits for them
        folded = maintainEventPartitions(null).run(query)
        await untilCopied()
        expect(await timesOf()).toHaveLength(15)
      }),
    )
    await folded
    expect(await timesOf()).toHaveLength(15)
    expect(await partitions(server.owner)).toContain(history)
  })

  test('nothing is lost when a partition cannot be read in full', async () => {
    await expect(query('select fold_ended_event_partitions()')).rejects.toThrow('is not open')
    expect(await timesOf()).toHaveLength(15)
  })
})

/** Until somebody asks for all events to stand still. */
async function untilCopied(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: boolean }>`
      select count(*) > 0 as waiting from pg_locks
      where relation = 'tracked_events'::regclass and mode = 'AccessExclusiveLock' and not granted`.execute(
      server.owner.reference,
    )
    if (rows[0]?.waiting === true) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
