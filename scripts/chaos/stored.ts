import { sql } from 'kysely'
import type { Scoped } from '../../src/database/database.ts'
import type { Counts, Sent, Stored } from './counts.ts'
import { rowsPerImport } from './traffic.ts'

const toStored = (rows: readonly { name: string; times: number }[]): Stored =>
  new Map(rows.map(({ name, times }) => [name, times]))

/** Events by name. @param prefix what their names begin with */
export async function storedEvents(db: Scoped, prefix: string): Promise<Stored> {
  const { rows } = await sql<{ name: string; times: number }>`
    select name, count(*) as times from tracked_events where name like ${`${prefix} %`} group by name`.execute(
    db,
  )
  return toStored(rows)
}

export async function storedUsers(db: Scoped): Promise<Stored> {
  const { rows } = await sql<{ name: string; times: number }>`
    select user_principal_name as name, count(*) as times from directory_users group by 1`.execute(db)
  return toStored(rows)
}

/** What is told of users that were made: an event each, and a line in the audit trail. */
export async function toldOfUsers(db: Scoped, where: 'events' | 'audit_events'): Promise<Stored> {
  const { rows } =
    where === 'events'
      ? await sql<{ name: string; times: number }>`
          select details->>'userPrincipalName' as name, count(*) as times from events
          where type = 'user.created' group by 1`.execute(db)
      : await sql<{ name: string; times: number }>`
          select users.user_principal_name as name, count(*) as times
          from audit_events join directory_users as users on users.id::text = target_id
          where action = 'user.created' group by 1`.execute(db)
  return toStored(rows)
}

/** Jobs and deliveries that have not ended, and what the queue has for them, told for a person. */
export async function unfinished(db: Scoped): Promise<string[]> {
  const { rows } = await sql<{ told: string }>`
    with unfinished as (
      select concat_ws(' ', type, status, 'since', start_time, 'received', received_at) as told
      from background_jobs where status not in ('completed', 'failed')
        -- One that is not received has no sender any more: it fails when the next one comes, or the next night.
        and received_at is not null
      union all
      select concat_ws(' ', count(*), 'deliveries due', min(next_attempt_at)) from webhook_deliveries
      where status = 'pending' having count(*) > 0
    )
    select told from unfinished union all
    select concat_ws(' ', 'queue:', task_identifier, 'at', run_at, 'attempts', attempts, 'of', max_attempts,
      'locked', locked_at, last_error) from graphile_worker.jobs where exists (select from unfinished)`.execute(
    db,
  )
  return rows.map(({ told }) => told)
}

/**
 * Compares files with the rows that there are. A file that was received without an answer that arrived, and one of
 * which something is there, has to be there whole.
 */
export async function countImports(db: Scoped, sent: Sent): Promise<Counts> {
  const { rows } = await sql<{ file: string; all: number; different: number }>`
    select split_part(name, ' ', 2) as file, count(*) as all, count(distinct name) as different
    from tracked_events where name like 'import %' group by 1`.execute(db)
  const { rows: completed } = await sql<{ file: string }>`
    select split_part(filename, '.', 1) as file from background_jobs where status = 'completed'`.execute(db)
  const files = new Map(rows.map((row) => [row.file, row]))
  const whole = new Set([
    ...[...sent].flatMap(([file, acknowledged]) => (acknowledged ? [file] : [])),
    ...completed.map(({ file }) => file),
    ...files.keys(),
  ])
  let [stored, missing, doubled] = [0, 0, 0]
  for (const file of whole) {
    const { all, different } = files.get(file) ?? { all: 0, different: 0 }
    stored += different
    missing += rowsPerImport - different
    doubled += all - different
  }
  return {
    what: 'imported rows',
    sent: sent.size * rowsPerImport,
    acknowledged: [...sent.values()].filter(Boolean).length * rowsPerImport,
    stored,
    missing,
    doubled,
  }
}
