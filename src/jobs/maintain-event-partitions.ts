import pg from 'pg'
import type { DailyTask } from './worker.ts'

/**
 * Makes the partitions of tracked events for this month and the next, and drops those of months that have ended
 * longer ago than events are kept.
 * @param retentionMonths null keeps them for good
 */
export const maintainEventPartitions = (retentionMonths: number | null): DailyTask => ({
  name: 'maintain_event_partitions',
  at: [30, 0],
  run: async (query) => {
    await query(`select ensure_event_partition(now()), ensure_event_partition(now() + interval '1 month')`)
    if (retentionMonths === null) return
    const { rows } = await query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'event_partitions'::regnamespace and relkind = 'r'
         and relname < to_char(now() at time zone 'UTC' - make_interval(months => $1), '"events_"YYYY_MM')
       order by relname`,
      [retentionMonths],
    )
    // One at a time: each waits for the statements that read events, and holds up the ones behind it.
    for (const { name } of rows) await query(`drop table event_partitions.${pg.escapeIdentifier(name)}`)
  },
})
