import { beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { appendEvents, ensureEventPartitions, toEventRow } from '../../src/domain/analytics/events.ts'
import { maintainEventPartitions } from '../../src/jobs/maintain-event-partitions.ts'
import type { OwnerQuery } from '../../src/jobs/worker.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer
let owner: pg.Client

beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
  owner = new pg.Client(server.ownerUrl)
  await owner.connect()
  server.defer(() => owner.end())
})

const query: OwnerQuery = (text, values) => owner.query(text, values)

/** The first day of a month, some months from now. */
function month(distance: number): Date {
  const date = new Date()
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + distance, 1))
}
const nameOf = (date: Date) => `events_${date.toISOString().slice(0, 7).replace('-', '_')}`

async function partitions(): Promise<string[]> {
  const { rows } = await query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'event_partitions'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map(({ name }) => name)
}

describe('maintain_event_partitions', () => {
  test('makes the partitions of this month and the next', async () => {
    for (const name of await partitions()) await query(`drop table event_partitions.${name}`)
    await maintainEventPartitions(null).run(query)
    expect(await partitions()).toEqual([nameOf(month(0)), nameOf(month(1))])
  })

  test('drops months that ended longer ago than events are kept, and no others', async () => {
    const times = [month(-1), month(-3), month(-4), month(-14)]
    await server.database.withOrganization(customer.organizationId, async (db) => {
      await ensureEventPartitions(db, times)
      await appendEvents(
        db,
        customer.environmentId,
        times.map((at) => toEventRow({ userId: 'u', name: 'e', at })),
      )
    })
    await maintainEventPartitions(null).run(query)
    expect(await partitions()).toHaveLength(6)
    await maintainEventPartitions(3).run(query)
    expect(await partitions()).toEqual([month(-3), month(-1), month(0), month(1)].map(nameOf))
    const { data } = await customer.client.listEvents()
    expect(data?.data.map(({ inserted_at }) => inserted_at)).toEqual(
      [month(-1), month(-3)].map((date) => date.toISOString()),
    )
  })

  test('an event of a month that was dropped gets its partition again', async () => {
    await server.database.withOrganization(customer.organizationId, async (db) => {
      await ensureEventPartitions(db, [month(-14)])
      await appendEvents(db, customer.environmentId, [toEventRow({ userId: 'u', name: 'e', at: month(-14) })])
    })
    expect(await partitions()).toContain(nameOf(month(-14)))
  })
})
