import type { Scoped } from '../../database/database.ts'
import { environmentOf } from '../analytics/environments.ts'
import type { Caller } from '../access/caller.ts'
import { RequestError } from '../errors.ts'
import { type BackgroundJob, claimJob, dropClaim, getJobById, type JobType, queueJob } from './jobs.ts'
import { createRecordSplitter, FileError } from './records.ts'

/** Most records of one bulk update. */
const bulkLimit = 10_000

/** Bytes in one row of the table. */
const chunkSize = 256 * 1024

/** A file on its way here. */
export interface IncomingFile {
  filename: string
  bytes: AsyncIterable<Buffer>
}

/**
 * Receives a file and makes a job of it. When this resolves, the file is stored durably: it is written piece by
 * piece as it comes, and never held whole.
 * @throws RequestError `conflict` while another job of the key is in progress, `payload_too_large` for a bulk update
 * of too many records, and whatever reading the file throws. Nothing is left behind then.
 */
export async function acceptFile(
  db: Scoped,
  caller: Caller,
  type: JobType,
  { filename, bytes }: IncomingFile,
): Promise<BackgroundJob> {
  const environmentId = environmentOf(caller)
  const id = await claimJob(db, { environmentId, actor: caller.actor }, { type, filename })
  try {
    const file = await storeFile(db, id, bytes, type === 'import' ? Infinity : bulkLimit)
    await queueJob(db, caller.organizationId, id, file)
  } catch (error) {
    await dropClaim(db, id)
    throw error
  }
  return getJobById(db, environmentId, id)
}

async function storeFile(
  db: Scoped,
  jobId: string,
  bytes: AsyncIterable<Buffer>,
  recordLimit: number,
): Promise<{ file_size: number; total_rows: number }> {
  const counter = createRowCounter()
  let size = 0
  let position = 0
  for await (const chunk of gather(bytes)) {
    size += chunk.length
    counter.push(chunk)
    if (counter.rows() > recordLimit) throw tooMany(recordLimit)
    await db
      .insertInto('upload_chunks')
      .values({ job_id: jobId, position: position++, bytes: chunk })
      .execute()
  }
  counter.end()
  if (counter.rows() > recordLimit) throw tooMany(recordLimit)
  return { file_size: size, total_rows: counter.rows() }
}

const tooMany = (limit: number) =>
  new RequestError('payload_too_large', `A bulk update has at most ${limit} records.`, { limit })

/** Pieces of whatever size, as chunks of one size. */
async function* gather(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let length = 0
  for await (const piece of bytes) {
    pieces.push(piece)
    length += piece.length
    if (length < chunkSize) continue
    yield Buffer.concat(pieces)
    pieces = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(pieces)
}

/** Counts the rows of a file; of one that cannot be read, those before the fault. What is wrong, the job finds. */
function createRowCounter() {
  const splitter = createRecordSplitter()
  let records = 0
  let readable = true
  const count = (block: () => { records: number } | null) => {
    if (!readable) return
    try {
      records += block()?.records ?? 0
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      readable = false
    }
  }
  return {
    push: (chunk: Buffer) => count(() => splitter.push(chunk)),
    end: () => count(() => splitter.end()),
    rows: () => Math.max(0, records - (splitter.format === 'csv' ? 1 : 0)),
  }
}

/** Bytes of one piece that a reader gets at a time: parsed in about a millisecond. */
const pieceSize = 64 * 1024

/** The file of a job, from its start. The next chunk is fetched while one is read. */
export async function* readFile(db: Scoped, jobId: string): AsyncGenerator<Buffer> {
  const fetch = (position: number) => {
    const chunk = db
      .selectFrom('upload_chunks')
      .select('bytes')
      .where('job_id', '=', jobId)
      .where('position', '=', position)
      .executeTakeFirst()
    chunk.catch(() => {}) // Whoever awaits it is told.
    return chunk
  }
  let next = fetch(0)
  for (let position = 1; ; position++) {
    const chunk = await next
    if (chunk === undefined) return
    next = fetch(position)
    for (let start = 0; start < chunk.bytes.length; start += pieceSize) {
      yield chunk.bytes.subarray(start, start + pieceSize)
    }
  }
}
