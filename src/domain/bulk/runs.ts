import { randomUUID } from 'node:crypto'
import { sql, type UpdateObject } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { Overtaken } from '../queue.ts'
import type { JobStatus, JobType } from './jobs.ts'

/** One run of a job, and the job as it found it. */
export interface Run {
  id: string
  /** Names the run: the job is its own to write for as long as no other is named there. */
  runId: string
  environmentId: string
  type: JobType
  status: JobStatus
  startTime: Date
  /** Why its file cannot be taken, found while it came. */
  failure: string | null
  /** Rows that are dealt with: where an interrupted run goes on. */
  done: number
}

/** Takes a job up, and away from the run before. @returns null when it has ended, or its file is not there */
export async function beginRun(db: Scoped, id: string): Promise<Run | null> {
  const runId = randomUUID()
  const row = await db
    .updateTable('background_jobs')
    .set({ run_id: runId })
    .where('id', '=', id)
    .where('received_at', 'is not', null)
    .where('end_time', 'is', null)
    .returning(['environment_id', 'type', 'status', 'start_time', 'failure', 'completed_rows', 'failed_rows'])
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id,
    runId,
    environmentId: row.environment_id,
    type: row.type as JobType,
    status: row.status as JobStatus,
    startTime: row.start_time,
    failure: row.failure,
    done: row.completed_rows + row.failed_rows,
  }
}

/** Changes the job in the name of a run. @throws Overtaken when the job is not this run's any more, or has ended */
export async function updateAs(
  db: Scoped,
  { id, runId }: Run,
  change: UpdateObject<DB, 'background_jobs'>,
): Promise<{ completed_rows: number; failed_rows: number }> {
  const changed = await db
    .updateTable('background_jobs')
    .set(change)
    .where('id', '=', id)
    .where('run_id', '=', runId)
    .where('end_time', 'is', null)
    .returning(['completed_rows', 'failed_rows'])
    .executeTakeFirst()
  if (changed === undefined) throw new Overtaken()
  return changed
}

/** Keeps others from taking the job up until the transaction of `db` ends. @throws Overtaken as above */
export async function hold(db: Scoped, { id, runId }: Run): Promise<void> {
  const held = await db
    .selectFrom('background_jobs')
    .select(sql`1`.as('one'))
    .where('id', '=', id)
    .where('run_id', '=', runId)
    .where('end_time', 'is', null)
    .forShare()
    .executeTakeFirst()
  if (held === undefined) throw new Overtaken()
}
