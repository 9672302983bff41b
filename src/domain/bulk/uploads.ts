import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { EnvironmentCaller } from '../access/caller.ts'
import { CutOffError, RequestError } from '../errors.ts'
import { createInspector } from './inspect.ts'
import {
  type BulkJob,
  claimJob,
  dropClaim,
  failClaim,
  getJobById,
  type JobType,
  queueJob,
  renewClaim,
  signOfLife,
  takenOver,
} from './jobs.ts'

type Inspector = ReturnType<typeof createInspector>

/** Most records of one bulk update. */
const bulkLimit = 10_000

/** Bytes that are looked through at a time: senders may send them one by one. */
const readSize = 64 * 1024

/** Bytes in one row of the table, compressed. */
const chunkSize = 256 * 1024

/** Text shrinks to a fraction, and with it what the database has to make durable and to send again. */
const fast = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** A file on its way here. */
export interface IncomingFile {
  filename: string
  bytes: AsyncIterable<Buffer>
}

/**
 * Receives a file and makes a job of it. When this resolves, the file is stored durably: it is written piece by
 * piece as it comes, and never held whole.
 * @throws RequestError `conflict` while another job of the key is in progress or when this one was held for cut off,
 * `payload_too_large` for a bulk update of too many records, and whatever reading the file throws. Nothing is left
 * behind then, unless it was cut off: that nobody hears, so the job has failed.
 */
export async function acceptFile(
  db: Scoped,
  caller: EnvironmentCaller,
  type: JobType,
  { filename, bytes }: IncomingFile,
): Promise<BulkJob> {
  const environmentId = caller.environmentId
  const id = await claimJob(db, { environmentId, actor: caller.actor }, { type, filename })
  const heard = setInterval(() => void renewClaim(db, id).catch(() => {}), signOfLife)
  try {
    const inspector = createInspector(type)
    const recordLimit = type === 'import' ? Infinity : bulkLimit
    const file_size = await storeFile(db, id, bytes, { inspector, recordLimit })
    const { rows: total_rows, ...found } = inspector.found
    await queueJob(db, caller.organizationId, id, { file_size, total_rows }, found)
  } catch (error) {
    // Without a database the claim falls silent.
    await (error instanceof CutOffError ? failClaim(db, id) : dropClaim(db, id)).catch(() => {})
    throw error
  } finally {
    clearInterval(heard)
  }
  return getJobById(db, environmentId, id)
}

/** Stores a file and looks through it at the same time. What of it comes after a fault nobody needs. @returns its size */
async function storeFile(
  db: Scoped,
  jobId: string,
  bytes: AsyncIterable<Buffer>,
  { inspector, recordLimit }: { inspector: Inspector; recordLimit: number },
): Promise<number> {
  let size = 0
  async function* inspect(): AsyncGenerator<Buffer> {
    for await (const piece of gather(bytes, readSize)) {
      size += piece.length
      inspector.push(piece)
      if (inspector.found.rows > recordLimit) throw tooMany(recordLimit)
      if (inspector.found.fault === null) yield piece
    }
  }
  await pipeline(inspect, createZstdCompress(fast), async (compressed: AsyncIterable<Buffer>) => {
    let position = 0
    for await (const chunk of gather(compressed, chunkSize)) {
      await storeChunk(db, jobId, position++, chunk)
    }
  })
  inspector.end()
  if (inspector.found.rows > recordLimit) throw tooMany(recordLimit)
  return size
}

/** Stores a chunk of a file for as long as its claim is there, and says that it is. @throws RequestError `conflict` */
async function storeChunk(db: Scoped, jobId: string, position: number, bytes: Buffer): Promise<void> {
  const { numAffectedRows } = await sql`
    with claim as (
      update background_jobs set heard_at = now() where id = ${jobId} and received_at is null and end_time is null
      returning id
    )
    insert into upload_chunks (job_id, position, bytes) select id, ${position}::integer, ${bytes}::bytea from claim`.execute(
    db,
  )
  if (numAffectedRows !== 1n) throw takenOver()
}

const tooMany = (limit: number) =>
  new RequestError('payload_too_large', `A bulk update has at most ${limit} records.`, { limit })

/** Pieces of whatever size, put together to chunks of at least `size` bytes; the last one may be shorter. */
async function* gather(bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let length = 0
  for await (const piece of bytes) {
    pieces.push(piece)
    length += piece.length
    if (length < size) continue
    yield join(pieces)
    pieces = []
    length = 0
  }
  if (length > 0) yield join(pieces)
}

/** One piece as it is: most come in the size that is asked for. */
const join = (pieces: Buffer[]) =>
  pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)

/** Bytes of one piece that a reader gets at a time. */
const pieceSize = 16 * 1024

/** The file of a job, from its start. */
export async function* readFile(db: Scoped, jobId: string): AsyncGenerator<Buffer> {
  const pieces = createZstdDecompress({ chunkSize: pieceSize })
  const filling = pipeline(readChunks(db, jobId), pieces)
  filling.catch(() => {}) // Whoever reads the pieces is told.
  yield* pieces as AsyncIterable<Buffer>
  await filling
}

/** What is stored of a file, compressed. The next chunk is fetched while one is read. */
async function* readChunks(db: Scoped, jobId: string): AsyncGenerator<Buffer> {
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
    yield chunk.bytes
  }
}
