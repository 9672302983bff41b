import pg from 'pg'
import type { OwnerQuery } from './owner-query.ts'
import type { DailyTask } from './worker.ts'

/** Events of the history that one statement deletes. */
const rowsAtOnce = 5000

/**
 * How long a change to the tables waits for those who use them, such as a dump: whoever wants to store an event
 * meanwhile waits behind it. Then the task has failed, and is repeated with growing delays.
 */
const lockTimeout = '1s'

/**
 * Makes the partitions of tracked events for this month and the next, drops events of months that have ended longer
 * ago than events are kept, and, once a year, folds the months of a year that has become old into the history.
 * @param retentionMonths null keeps events for good
 */
export const maintainEventPartitions = (retentionMonths: number | null): DailyTask => ({
  name: 'maintain_event_partitions',
  at: [30, 0],
  run: async (query) => {
    await change(
      query,
      `select ensure_event_partition(now()), ensure_event_partition(now() + interval '1 month')`,
    )
    if (retentionMonths !== null) await dropEvents(query, retentionMonths)
    await foldEndedPartitions(query)
  },
})

async function foldEndedPartitions(query: OwnerQuery): Promise<void> {
  const { rows } = await query<{ name: string }>('select ended_event_partitions() as name')
  for (const { name } of rows) await change(query, `select open_event_partition(${pg.escapeLiteral(name)})`)
  await change(query, 'select fold_ended_event_partitions()')
}

/** Runs a statement that changes tables. Both are one transaction, being one message. */
const change = (query: OwnerQuery, statement: string) =>
  query(`select set_config('lock_timeout', '${lockTimeout}', true); ${statement}`)

async function dropEvents(query: OwnerQuery, retentionMonths: number): Promise<void> {
  const { rows } = await query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'event_partitions'::regnamespace and relkind = 'r'
       and relname < to_char(now() at time zone 'UTC' - make_interval(months => $1), '"events_"YYYY_MM')
     order by relname`,
    [retentionMonths],
  )
  // One at a time: each waits for the statements that read events, and holds up the ones behind it.
  for (const { name } of rows) await change(query, `drop table event_partitions.${pg.escapeIdentifier(name)}`)
  while ((await pruneHistory(query, retentionMonths)) === rowsAtOnce);
}

/** @returns how many events are gone */
async function pruneHistory(query: OwnerQuery, retentionMonths: number): Promise<number> {
  const { rows } = await query<{ pruned: number }>(
    `select prune_event_history(
       date_trunc('month', now() at time zone 'UTC' - make_interval(months => $1)) at time zone 'UTC', $2) as pruned`,
    [retentionMonths, rowsAtOnce],
  )
  return rows[0]?.pruned ?? 0
}
