import { sql } from 'kysely'
import type { Scoped } from '../database/database.ts'

/** What each background task is given. Ids only: a task reads what it needs when it runs. */
export interface TaskPayloads {
  deliver_webhook: { organizationId: string; deliveryId: string; attempt: number }
  delete_profiles: { organizationId: string; environmentId: string }
  run_background_job: { organizationId: string; jobId: string }
  sync_directory: { organizationId: string; tenantId: string; syncId: string }
}

export type TaskName = keyof TaskPayloads

export interface JobOptions {
  /** Not before this time. */
  runAt?: Date
  /** Jobs with one key are one job: the later replaces the earlier. */
  key?: string
  /** Jobs of one queue run one after the other. */
  queue?: string
  /** Runs at the most, before the job counts as dead. */
  attempts?: number
}

const defaultAttempts = 10

/** A delivery counts its own attempts; its job is repeated only when the process or the database failed. */
export const deliveryJobAttempts = 25

/** Puts a job into the queue, in the transaction that `db` is in: it runs if and only if that commits. */
export async function enqueue<Name extends TaskName>(
  db: Scoped,
  task: Name,
  payload: TaskPayloads[Name],
  { runAt, key, queue, attempts = defaultAttempts }: JobOptions = {},
): Promise<void> {
  await sql`select enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${runAt ?? null}::timestamptz,
    ${key ?? null}::text, ${queue ?? null}::text, ${attempts}::int)`.execute(db)
}
