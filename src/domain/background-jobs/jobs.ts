import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { enqueue } from '../jobs.ts'
import type { RowFault } from './parse.ts'
import type { FileError } from './records.ts'

export type JobType = 'users_bulk_identify' | 'companies_bulk_identify' | 'import'

/** A job only moves forward through these, and ends in one of the last two. */
export type JobStatus = 'queued' | 'validating' | 'processing' | 'pending_refresh' | 'completed' | 'failed'

/** A bulk update or import. */
export interface BackgroundJob {
  id: string
  /** Token of the environment that it belongs to. */
  app_token: string
  type: JobType
  status: JobStatus
  filename: string
  file_size: number
  total_rows: number
  completed_rows: number
  failed_rows: number
  /** Why the file was not taken at all. */
  failure: string | null
  start_time: Date
  end_time: Date | null
}

const columns = [
  'background_jobs.id',
  'app_token',
  'type',
  'status',
  'filename',
  'file_size',
  'total_rows',
  'completed_rows',
  'failed_rows',
  'failure',
  'start_time',
  'end_time',
] as const

/** Whose job it is. */
export interface JobOwner {
  environmentId: string
  /** As in the audit trail. */
  actor: string
}

/** How long a file may be on its way: longer than the server lets any request take. */
const receivingTime = sql`interval '15 minutes'`

/** How long jobs that have ended are kept. */
const retention = sql`interval '90 days'`

/**
 * Makes a job whose file is about to be received. Of many at the same time, one bulk update and one import of each
 * key come through.
 * @throws RequestError `conflict` while another one is under way
 */
export async function claimJob(
  db: Scoped,
  { environmentId, actor }: JobOwner,
  { type, filename }: { type: JobType; filename: string },
): Promise<string> {
  await sql`
    delete from background_jobs where environment_id = ${environmentId}
      and (end_time < now() - ${retention} or (received_at is null and start_time < now() - ${receivingTime}))`.execute(
    db,
  )
  try {
    const { id } = await db
      .insertInto('background_jobs')
      .values({ environment_id: environmentId, actor, type, filename })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  } catch (error) {
    if (violatedUniqueness(error) !== 'background_jobs_running') throw error
    const what = type === 'import' ? 'import' : 'bulk update'
    throw new RequestError('conflict', `Another ${what} of this key is in progress.`)
  }
}

/** Takes back a claim whose file did not arrive, with what of it did. */
export async function dropClaim(db: Scoped, id: string): Promise<void> {
  await db.deleteFrom('background_jobs').where('id', '=', id).where('received_at', 'is', null).execute()
}

/** Sets a job going whose file is there, with what was found in the file. */
export function queueJob(
  db: Scoped,
  organizationId: string,
  id: string,
  file: { file_size: number; total_rows: number },
  { fault, note }: { fault: FileError | null; note: RowError | null },
): Promise<void> {
  return inTransaction(db, async (db) => {
    const { type, filename } = await db
      .updateTable('background_jobs')
      .set({ ...file, failure: fault?.message ?? null, received_at: sql`now()` })
      .where('id', '=', id)
      .returning(['type', 'filename'])
      .executeTakeFirstOrThrow()
    await recordChange(db, {
      action: 'background_job.queued',
      targetId: id,
      details: { type, filename, ...file },
    })
    if (fault !== null) await keepErrors(db, id, [{ line: fault.line, field: '', reason: fault.message }])
    else if (note !== null) await keepErrors(db, id, [note])
    await enqueue(db, 'run_background_job', { organizationId, jobId: id }, { attempts: 25 })
  })
}

const received = (db: Scoped, environmentId: string) =>
  db
    .selectFrom('background_jobs')
    .innerJoin('environments', (join) =>
      join
        .onRef('environments.organization_id', '=', 'background_jobs.organization_id')
        .onRef('environments.id', '=', 'background_jobs.environment_id'),
    )
    .where('environment_id', '=', environmentId)
    .where('received_at', 'is not', null)

/** The latest jobs of an environment, newest first. */
export async function listJobs(db: Scoped, environmentId: string, limit: number): Promise<BackgroundJob[]> {
  const jobs = await received(db, environmentId)
    .select(columns)
    .orderBy('start_time', 'desc')
    .orderBy('background_jobs.id', 'desc')
    .limit(limit)
    .execute()
  return jobs as BackgroundJob[]
}

/** A job as a caller names it. */
export interface JobRef {
  environmentId: string
  appToken: string
  id: string
}

/** @throws RequestError `not_found` */
export async function getJob(db: Scoped, { environmentId, appToken, id }: JobRef): Promise<BackgroundJob> {
  const job = await received(db, environmentId)
    .select(columns)
    .where('background_jobs.id', '=', id)
    .where('app_token', '=', appToken)
    .executeTakeFirst()
  if (job === undefined) throw notFound('job')
  return job as BackgroundJob
}

/** A job by its id alone. */
export async function getJobById(db: Scoped, environmentId: string, id: string): Promise<BackgroundJob> {
  const job = await received(db, environmentId)
    .select(columns)
    .where('background_jobs.id', '=', id)
    .executeTakeFirstOrThrow()
  return job as BackgroundJob
}

/** A row that was not right, or something worth knowing of one. */
export type RowError = RowFault & { line: number }

/** What was wrong with the rows of a job, by line. @param after only lines beyond this one */
export async function listRowErrors(
  db: Scoped,
  ref: JobRef,
  { after, limit }: { after: number; limit: number },
): Promise<RowError[]> {
  const { id } = await getJob(db, ref)
  return db
    .selectFrom('background_job_errors')
    .select(['line', 'field', 'reason'])
    .where('job_id', '=', id)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute()
}

/** Writes down what is wrong with rows. */
export async function keepErrors(db: Scoped, jobId: string, errors: readonly RowError[]): Promise<void> {
  if (errors.length === 0) return
  await sql`
    insert into background_job_errors (job_id, line, field, reason)
    select ${jobId}::uuid, line, left(field, 255), reason
    from json_to_recordset(${JSON.stringify(errors)}::json) as input (line integer, field text, reason text)
    on conflict do nothing`.execute(db)
}
