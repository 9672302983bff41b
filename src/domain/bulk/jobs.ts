import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { enqueue } from '../queue.ts'
import type { RowFault } from './row-fault.ts'
import type { FileError } from './records.ts'

export type JobType = 'users_bulk_identify' | 'companies_bulk_identify' | 'import'

/** A job only moves forward through these, and ends in one of the last two. */
export type JobStatus = 'queued' | 'validating' | 'processing' | 'pending_refresh' | 'completed' | 'failed'

/** A bulk update or import. */
export interface BulkJob {
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

/** How often a process that receives a file says so, in milliseconds; and when it counts as gone, in SQL. */
export const signOfLife = 10_000
const silent = sql<boolean>`heard_at < now() - interval '30 seconds'`

/** What a job is whose file has not come yet. */
const isClaim = sql<boolean>`received_at is null and end_time is null`

/** Why a job has failed whose file did not come to its end. */
const cutOff = 'The upload was cut off before the whole file had come.'

/**
 * Makes a job whose file is about to be received. Of many at the same time, one bulk update and one import of each
 * key come through. A claim that has fallen silent is taken over: its upload was cut off.
 * @throws RequestError `conflict` while another one is under way
 */
export async function claimJob(
  db: Scoped,
  { environmentId, actor }: JobOwner,
  { type, filename }: { type: JobType; filename: string },
): Promise<string> {
  await failSilentClaims(db, environmentId)
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

/** Says that a file is still being received. @returns whether its claim is still there */
export async function renewClaim(db: Scoped, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('background_jobs')
    .set({ heard_at: sql`now()` })
    .where('id', '=', id)
    .where(isClaim)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes back a claim whose file was refused, with what of it did arrive. */
export async function dropClaim(db: Scoped, id: string): Promise<void> {
  await db.deleteFrom('background_jobs').where('id', '=', id).where(isClaim).execute()
}

/** Ends a claim whose file did not come to its end. */
export function failClaim(db: Scoped, id: string): Promise<void> {
  return failJobs(db, sql`${isClaim} and id = ${id}`, cutOff)
}

/** Ends the claims of an environment, or of the whole organization, that have fallen silent. */
export function failSilentClaims(db: Scoped, environmentId?: string): Promise<void> {
  const here = environmentId === undefined ? sql`` : sql`and environment_id = ${environmentId}`
  return failJobs(db, sql`${isClaim} and ${silent} ${here}`, cutOff)
}

/** Ends a job that no run will bring to its end. What its runs have stored stays. */
export function abandonJob(db: Scoped, id: string): Promise<void> {
  const reason = 'The job was interrupted too often. Rows that are completed stay.'
  return failJobs(db, sql`id = ${id} and received_at is not null and end_time is null`, reason)
}

/** Ends jobs as failed, whatever they were doing. */
function failJobs(db: Scoped, which: RawBuilder<boolean>, reason: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const failed = await db
      .updateTable('background_jobs')
      .set({ status: 'failed', failure: reason, end_time: sql`clock_timestamp()` })
      .where(which)
      .returning(['id', 'completed_rows', 'failed_rows'])
      .execute()
    for (const job of failed) await settleEnd(db, { ...job, status: 'failed' })
  })
}

/** What goes with the end of a job, in the transaction that ends it: its file is not needed any more. */
export async function settleEnd(
  db: Scoped,
  { id, status, ...details }: Pick<BulkJob, 'id' | 'status' | 'completed_rows' | 'failed_rows'>,
  failure: FileError | null = null,
): Promise<void> {
  if (failure !== null && failure.line > 0)
    await keepErrors(db, id, [{ line: failure.line, field: '', reason: failure.message }])
  await db.deleteFrom('upload_chunks').where('job_id', '=', id).execute()
  await recordChange(db, { action: `background_job.${status}`, targetId: id, details })
}

/**
 * Sets a job going whose file is there, with what was found in the file.
 * @throws RequestError `conflict` when its claim was taken over
 */
export function queueJob(
  db: Scoped,
  organizationId: string,
  id: string,
  file: { file_size: number; total_rows: number },
  { fault, note }: { fault: FileError | null; note: RowError | null },
): Promise<void> {
  return inTransaction(db, async (db) => {
    const claim = await db
      .updateTable('background_jobs')
      .set({ ...file, failure: fault?.message ?? null, received_at: sql`now()` })
      .where('id', '=', id)
      .where(isClaim)
      .returning(['type', 'filename'])
      .executeTakeFirst()
    if (claim === undefined) throw takenOver()
    const { type, filename } = claim
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

/** The error for an upload of which nothing was heard for so long that it counts as cut off. */
export const takenOver = () =>
  new RequestError('conflict', 'The upload came to a halt, and its place was given away.')

/** Jobs that there is something to tell of: their file is there, or will not come. */
const known = (db: Scoped, environmentId: string) =>
  db
    .selectFrom('background_jobs')
    .innerJoin('environments', (join) =>
      join
        .onRef('environments.organization_id', '=', 'background_jobs.organization_id')
        .onRef('environments.id', '=', 'background_jobs.environment_id'),
    )
    .where('environment_id', '=', environmentId)
    .where(sql<boolean>`(not (${isClaim}) or ${silent})`)
    .select([...columns, isClaim.as('unheard'), 'heard_at'])

/** A claim that is silent has failed, also before anybody has written that down. */
const toJob = ({
  unheard,
  heard_at,
  ...job
}: Awaited<ReturnType<ReturnType<typeof known>['executeTakeFirstOrThrow']>>): BulkJob =>
  ({ ...job, ...(unheard ? { status: 'failed', failure: cutOff, end_time: heard_at } : {}) }) as BulkJob

/** The latest jobs of an environment, newest first. */
export async function listJobs(db: Scoped, environmentId: string, limit: number): Promise<BulkJob[]> {
  const jobs = await known(db, environmentId)
    .orderBy('start_time', 'desc')
    .orderBy('background_jobs.id', 'desc')
    .limit(limit)
    .execute()
  return jobs.map(toJob)
}

/** A job as a caller names it. */
export interface JobRef {
  environmentId: string
  appToken: string
  id: string
}

/** @throws RequestError `not_found` */
export async function getJob(db: Scoped, { environmentId, appToken, id }: JobRef): Promise<BulkJob> {
  const job = await known(db, environmentId)
    .where('background_jobs.id', '=', id)
    .where('app_token', '=', appToken)
    .executeTakeFirst()
  if (job === undefined) throw notFound('job')
  return toJob(job)
}

/** A job by its id alone. */
export async function getJobById(db: Scoped, environmentId: string, id: string): Promise<BulkJob> {
  const job = await known(db, environmentId).where('background_jobs.id', '=', id).executeTakeFirstOrThrow()
  return toJob(job)
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
