import { sql } from 'kysely'
import type { Scoped } from '../database/database.ts'
import type { Side } from '../database/scoped-dialect.ts'

/** What each background task is given. Ids only: a task reads what it needs when it runs, on the side that it names. */
export interface TaskPayloads {
  /** Deliveries that are due to endpoints that are well. */
  deliver_webhooks: Side
  /** Those to endpoints whose last attempt failed. */
  retry_webhooks: Side
  /** One delivery, as earlier versions put it into the queue. */
  deliver_webhook: Side & { deliveryId: string; attempt: number }
  delete_profiles: Side & { environmentId: string }
  run_background_job: Side & { jobId: string }
  sync_directory: Side & { tenantId: string; syncId: string }
  run_scan: Side & { tenantId: string; scanId: string }
  run_scan_schedule: Side & { tenantId: string }
  deliver_mail: Side & { mailId: string }
  deliver_chat: Side & { deliveryId: string }
  /** What a person is to be told that was held until now. */
  send_digest: Side & { userId: string }
  /** What a scan that has ended has to tell. */
  match_alerts: Side & { tenantId: string; scanId: string }
  /** What a subscription has collected. */
  send_alerts: Side & { subscriptionId: string }
  /** At the time when somebody's acceptance of a finding ends. */
  expire_acknowledgement: Side & { tenantId: string; acknowledgementId: string }
}

export type TaskName = keyof TaskPayloads

export interface JobOptions {
  /** Not before this time. */
  runAt?: Date
  /** Jobs with one key are one job: the later replaces the earlier. */
  key?: string
  /** Which of the organization's queues for this task it goes into; most tasks have one. */
  queue?: number
  /** Runs at the most, before the job counts as dead. */
  attempts?: number
}

const defaultAttempts = 10

/**
 * Thrown by a run that another has taken over from, since it was held for dead. What it would write is the other's to
 * write by now, so it ends and changes nothing. Each kind of long work names its runs, and checks in whatever it
 * writes that the run is still the one that is named there.
 */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'

  constructor() {
    super('Another run has taken over from this one.')
  }
}

/**
 * Puts a job into the queue, in the transaction that `db` is in: it runs if and only if that commits, and for the side
 * that `db` is on. Jobs of one queue of an organization run one after the other, in all processes together, so no more
 * jobs of a task run for it at once than it has queues, however many are waiting.
 */
export async function enqueue<Name extends TaskName>(
  db: Scoped,
  task: Name,
  payload: Omit<TaskPayloads[Name], 'sandbox'>,
  { runAt, key, queue, attempts = defaultAttempts }: JobOptions = {},
): Promise<void> {
  const queueName = `${task} ${payload.organizationId}${queue === undefined ? '' : ` ${queue}`}`
  await sql`select enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${runAt ?? null}::timestamptz,
    ${key ?? null}::text, ${queueName}::text, ${attempts}::int)`.execute(db)
}

/**
 * Puts many jobs of one task and organization into the queue, in one statement; besides, as `enqueue`.
 * @param jobs each with a key of its own
 */
export async function enqueueAll<Name extends TaskName>(
  db: Scoped,
  task: Name,
  jobs: readonly { key: string; payload: Omit<TaskPayloads[Name], 'sandbox'>; runAt?: Date }[],
): Promise<void> {
  await sql`select enqueue_job(${task}, job.payload::json, job.run_at, job.key,
      ${task} || ' ' || (job.payload::json ->> 'organizationId'), ${defaultAttempts}::int)
    from unnest(${jobs.map(({ key }) => key)}::text[],
      ${jobs.map(({ payload }) => JSON.stringify(payload))}::text[],
      ${jobs.map(({ runAt = null }) => runAt)}::timestamptz[]) as job (key, payload, run_at)`.execute(db)
}
