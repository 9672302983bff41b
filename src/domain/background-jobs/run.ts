import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { inTransaction } from '../../database/database.ts'
import { isDatabaseUnavailable } from '../../database/errors.ts'
import { recordChange } from '../audit/audit.ts'
import { type JobStatus, type JobType, keepErrors } from './jobs.ts'
import { type Header, parseCsv, parseNdjson, readHeader } from './parse.ts'
import { type Block, createRecordSplitter, FileError, type RecordSplitter } from './records.ts'
import { readFile } from './uploads.ts'
import { type RecordBatch, storeRecords } from './store.ts'

/** A job as the one who runs it knows it. */
export interface RunningJob {
  id: string
  environment_id: string
  type: JobType
  status: JobStatus
  start_time: Date
  /** Why its file cannot be taken, found while it came. */
  failure: string | null
  /** Rows that are dealt with: where an interrupted run goes on. */
  done: number
}

/**
 * Runs a job to its end, from where an earlier run was interrupted. Two runs at the same time do no harm: what one
 * has committed, the other cannot commit again.
 * @throws what is wrong with the database or with this code; in the latter case the job has failed
 */
export async function runBackgroundJob(db: Scoped, id: string, signal: AbortSignal): Promise<void> {
  const job = await findJob(db, id)
  if (job === null || job.status === 'completed' || job.status === 'failed') return
  try {
    if (job.status === 'queued' || job.status === 'validating') {
      await advance(db, id, 'validating')
      if (job.failure !== null) return await end(db, id, 'failed')
      await advance(db, id, 'processing')
      job.status = 'processing'
    }
    if (job.status === 'processing') {
      await storeRecords(db, job, readRecords(db, id), signal)
      await advance(db, id, 'pending_refresh')
    }
    await end(db, id, 'completed')
  } catch (error) {
    if (error instanceof FileError) return end(db, id, 'failed', error)
    if (!isDatabaseUnavailable(error) && !signal.aborted) {
      await end(db, id, 'failed', new FileError(0, 'An error on our side. Rows that are completed stay.'))
    }
    throw error
  }
}

async function findJob(db: Scoped, id: string): Promise<RunningJob | null> {
  const row = await db
    .selectFrom('background_jobs')
    .select([
      'id',
      'environment_id',
      'type',
      'status',
      'start_time',
      'failure',
      'completed_rows',
      'failed_rows',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { completed_rows, failed_rows, type, status, ...rest } = row
  return {
    ...rest,
    type: type as JobType,
    status: status as JobStatus,
    done: completed_rows + failed_rows,
  }
}

const order: readonly JobStatus[] = ['queued', 'validating', 'processing', 'pending_refresh', 'completed']

/** Moves a job on, unless it is there or beyond already. */
async function advance(db: Scoped, id: string, status: JobStatus): Promise<void> {
  await db
    .updateTable('background_jobs')
    .set({ status })
    .where('id', '=', id)
    .where('status', 'in', order.slice(0, order.indexOf(status)))
    .execute()
}

/** Ends a job, whatever it was doing: its file is not needed any more. */
function end(
  db: Scoped,
  id: string,
  status: 'completed' | 'failed',
  failure: FileError | null = null,
): Promise<void> {
  return inTransaction(db, async (db) => {
    const ended = await db
      .updateTable('background_jobs')
      .set((expression) => ({
        status,
        ...(failure === null ? {} : { failure: failure.message }),
        end_time: sql<Date>`clock_timestamp()`,
        ...(status === 'completed'
          ? { total_rows: expression('completed_rows', '+', expression.ref('failed_rows')) }
          : {}),
      }))
      .where('id', '=', id)
      .where('end_time', 'is', null)
      .returning(['completed_rows', 'failed_rows'])
      .executeTakeFirst()
    if (ended === undefined) return
    if (failure !== null)
      await keepErrors(db, id, [{ line: failure.line, field: '', reason: failure.message }])
    await db.deleteFrom('upload_chunks').where('job_id', '=', id).execute()
    await recordChange(db, { action: `background_job.${status}`, targetId: id, details: ended })
  })
}

async function* readBlocks(db: Scoped, id: string, splitter: RecordSplitter): AsyncGenerator<Block> {
  for await (const chunk of readFile(db, id)) {
    const block = splitter.push(chunk)
    if (block !== null && block.records > 0) yield block
  }
  const last = splitter.end()
  if (last !== null && last.records > 0) yield last
}

/** The records of a file that was found to be right as a whole. */
async function* readRecords(db: Scoped, id: string): AsyncGenerator<RecordBatch> {
  const splitter = createRecordSplitter()
  let header: Header | null = null
  for await (const block of readBlocks(db, id, splitter)) {
    const { newline } = splitter
    const bytes = block.bytes.length
    if (splitter.format !== 'csv') {
      yield { bytes, records: parseNdjson(block, newline) }
    } else if (header === null) {
      header = readHeader(block, newline)
      yield { bytes, records: parseCsv(block, newline, header).slice(1) }
    } else {
      yield { bytes, records: parseCsv(block, newline, header) }
    }
  }
}
