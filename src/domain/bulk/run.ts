import { inTransaction, type Scoped } from '../../database/database.ts'
import { isDatabaseUnavailable } from '../../database/errors.ts'
import { Overtaken } from '../queue.ts'
import { settleEnd } from './jobs.ts'
import { sql } from 'kysely'
import { type Header, parseCsv, parseNdjson, readHeader } from './parse.ts'
import { type Block, createRecordSplitter, FileError, type RecordSplitter } from './records.ts'
import { beginRun, type Run, updateAs } from './runs.ts'
import { type RecordBlock, storeRecords } from './store.ts'
import { readFile } from './uploads.ts'

/**
 * Runs a job to its end, from where an earlier run was interrupted. The job belongs to the run that took it up last: an
 * earlier one that goes on after all ends with its next write, which changes nothing.
 * @throws Overtaken; what is wrong with the database or with this code; in the latter case the job has failed
 */
export async function runBulkJob(db: Scoped, id: string, signal: AbortSignal): Promise<void> {
  const run = await beginRun(db, id)
  if (run !== null) await work(db, run, signal)
}

async function work(db: Scoped, run: Run, signal: AbortSignal): Promise<void> {
  try {
    if (run.status === 'queued' || run.status === 'validating') {
      await advance(db, run, 'validating')
      if (run.failure !== null) return await end(db, run, 'failed')
      await advance(db, run, 'processing')
    }
    if (run.status === 'processing') {
      await storeRecords(db, run, readRecords(db, run.id), signal)
      await advance(db, run, 'pending_refresh')
    }
    await end(db, run, 'completed')
  } catch (error) {
    if (error instanceof FileError) return end(db, run, 'failed', error)
    if (!(error instanceof Overtaken) && !isDatabaseUnavailable(error) && !signal.aborted) {
      await end(db, run, 'failed', new FileError(0, 'An error on our side. Rows that are completed stay.'))
    }
    throw error
  }
}

/** Moves a job on. @throws Overtaken */
async function advance(db: Scoped, run: Run, status: Run['status']): Promise<void> {
  await updateAs(db, run, { status })
  run.status = status
}

/** Ends a job, whatever it was doing. @throws Overtaken */
function end(
  db: Scoped,
  run: Run,
  status: 'completed' | 'failed',
  failure: FileError | null = null,
): Promise<void> {
  return inTransaction(db, async (db) => {
    const counts = await updateAs(db, run, {
      status,
      ...(failure === null ? {} : { failure: failure.message }),
      end_time: sql`clock_timestamp()`,
      ...(status === 'completed' ? { total_rows: sql`completed_rows + failed_rows` } : {}),
    })
    await settleEnd(db, { id: run.id, status, ...counts }, failure)
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
async function* readRecords(db: Scoped, id: string): AsyncGenerator<RecordBlock> {
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
