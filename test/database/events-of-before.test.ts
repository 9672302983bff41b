import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { historyEnd, historyOf, month, nameOf, partitions } from '../support/event-partitions.ts'
import { testUpgrade } from '../support/older-database.ts'

testUpgrade(
  '015',
  'months of before become the history when %s migrates, with every event',
  async ({ owner, upgrade }) => {
    // Given a partition for every other year since 1970 and for each month around the end of the history, in which two
    // organizations have events
    const years = Array.from({ length: 25 }, (_, index) => new Date(Date.UTC(1970 + index * 2, 4, 31)))
    const around = [-2, -1, 0, 1].map(
      (distance) => new Date(Date.UTC(historyEnd.getUTCFullYear(), distance, 1)),
    )
    const times = [...years, ...around, month(0)]
    const organizations = [randomUUID(), randomUUID()]
    for (const id of organizations) {
      await owner.withOrganization(liveSide(id), async (db) => {
        await sql`select ensure_event_partition(at) from unnest(${times}::timestamptz[]) as at`.execute(db)
        await sql`
        insert into tracked_events (environment_id, user_id, at, name, properties, context)
        select gen_random_uuid(), 'user ' || n, at, 'e', '{"n": 1}', '{"browser": "Firefox"}'
        from unnest(${times}::timestamptz[]) as at, generate_series(1, 3) as n`.execute(db)
      })
    }
    const eventsOf = (id: string) =>
      owner.withOrganization(liveSide(id), (db) =>
        db.selectFrom('tracked_events').selectAll().where('organization_id', '=', id).orderBy('id').execute(),
      )
    const before = await Promise.all(organizations.map(eventsOf))
    expect(before.map(({ length }) => length)).toEqual([90, 90])

    // When
    await upgrade()

    // Then
    expect(await Promise.all(organizations.map(eventsOf))).toEqual(before)
    expect(await partitions(owner)).toEqual([
      ...[...around.slice(2), month(0), month(1)].map(nameOf),
      historyOf(historyEnd),
    ])
    const { rows } = await sql<{ forced: boolean }>`
    select relrowsecurity and relforcerowsecurity as forced from pg_class
    where relispartition and relkind = 'r'`.execute(owner.reference)
    expect(rows.every(({ forced }) => forced)).toBe(true)
  },
)
