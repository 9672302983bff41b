import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { isDataFault, isLostRace } from '../../database/errors.ts'
import { applyCompanies, applyProfiles } from '../analytics/profiles.ts'
import { RequestError } from '../errors.ts'
import { appendImported, createLedger, preparePartitions, stage, type StagedRow } from './apply-import.ts'
import { keepErrors, type RowError } from './jobs.ts'
import type { RawRecord, RowFault } from './parse.ts'
import { type BulkRow, prepareBulkRow, prepareImportRow } from './rows.ts'
import type { RunningJob } from './run.ts'

/** How the rows of one type of job are checked and stored. */
interface Writer<Row> {
  /** Rows in one commit. */
  sliceRows: number
  prepare: (record: RawRecord) => Row | RowFault
  /** What cannot be part of the transaction that stores the rows. */
  before?: (db: Scoped, rows: readonly Row[]) => Promise<void>
  /** Stores rows in the transaction that `db` is in. */
  store: (db: Scoped, rows: readonly Row[]) => Promise<void>
  /** Stores what rows tell besides; the last time when there are no more. */
  settle?: (db: Scoped, last: boolean) => Promise<void>
}

/** Records that were read together, and the bytes that they took. */
export interface RecordBatch {
  bytes: number
  records: RawRecord[]
}

/** Bytes of a file in one commit, at about: rows may be long. */
const sliceBytes = 4 * 1024 * 1024

/** Part of a file: what is to be stored and what is not right, in the order of their lines. */
interface Slice<Row> {
  rows: Row[]
  faults: RowError[]
}

/**
 * Stores the rows of a file from where an earlier run was interrupted, slice by slice: each is committed with the
 * progress, so no row is lost or stored twice whenever this ends. While the database stores a slice, the next one
 * is prepared.
 */
export function storeRecords(
  db: Scoped,
  job: RunningJob,
  records: AsyncIterable<RecordBatch>,
  signal: AbortSignal,
): Promise<void> {
  const { environment_id: environmentId, start_time: at } = job
  switch (job.type) {
    case 'import':
      return storeSlices(db, job, records, signal, importWriter(environmentId))
    case 'users_bulk_identify':
      return storeSlices(db, job, records, signal, {
        sliceRows: 1000,
        prepare: bulkRow('user_id'),
        store: (db, rows) => {
          const changes = rows.map(({ id, companyId, properties }) => ({
            userId: id,
            companyId,
            properties,
            at,
          }))
          return applyProfiles(db, environmentId, changes, 'merge')
        },
      })
    case 'companies_bulk_identify':
      return storeSlices(db, job, records, signal, {
        sliceRows: 1000,
        prepare: bulkRow('company_id'),
        store: (db, rows) => {
          const changes = rows.map(({ id, properties }) => ({ companyId: id, properties, at }))
          return applyCompanies(db, environmentId, changes, 'merge')
        },
      })
  }
}

function importWriter(environmentId: string): Writer<StagedRow> {
  const ledger = createLedger(environmentId)
  return {
    sliceRows: 20_000,
    prepare: (record) => {
      const row = prepareImportRow(record)
      if ('reason' in row) return row
      ledger.note(row)
      return stage(record.line, row)
    },
    before: preparePartitions,
    store: (db, rows) => appendImported(db, environmentId, rows),
    settle: async (db, last) => {
      if (last || ledger.isFull()) await ledger.write(db)
    },
  }
}

const bulkRow =
  (idField: 'user_id' | 'company_id') =>
  (record: RawRecord): (BulkRow & { line: number }) | RowFault => {
    const row = prepareBulkRow(record, idField)
    return 'reason' in row ? row : { ...row, line: record.line }
  }

async function storeSlices<Row extends { line: number }>(
  db: Scoped,
  job: RunningJob,
  records: AsyncIterable<RecordBatch>,
  signal: AbortSignal,
  writer: Writer<Row>,
): Promise<void> {
  let storing: Promise<void> = Promise.resolve()
  try {
    for await (const slice of cut(records, job.done, writer)) {
      await storing
      signal.throwIfAborted()
      storing = commit(db, job, writer, slice).then(() => writer.settle?.(db, false))
      storing.catch(() => {}) // Whoever awaits it is told.
    }
  } finally {
    await storing
  }
  await writer.settle?.(db, true)
}

/** Checks records and cuts them into slices. @param skip how many of the first are in slices already committed */
async function* cut<Row extends { line: number }>(
  records: AsyncIterable<RecordBatch>,
  skip: number,
  { sliceRows, prepare }: Writer<Row>,
): AsyncGenerator<Slice<Row>> {
  let skipped = 0
  let slice: Slice<Row> = { rows: [], faults: [] }
  let length = 0
  for await (const { bytes, records: batch } of records) {
    for (const record of batch) {
      const row = prepare(record)
      if (skipped++ < skip) continue
      // What a row may be has no reason.
      if ('reason' in (row as object)) slice.faults.push({ line: record.line, ...(row as RowFault) })
      else slice.rows.push(row as Row)
    }
    length += bytes
    if (slice.rows.length + slice.faults.length < sliceRows && length < sliceBytes) continue
    yield slice
    slice = { rows: [], faults: [] }
    length = 0
  }
  if (slice.rows.length + slice.faults.length > 0) yield slice
}

/** How often a slice is stored again after it lost a race for rows that others change as well. */
const maximumRaces = 5

/** Commits a slice with its progress. A row that the database does not take is found by halving, and is a bad row. */
async function commit<Row extends { line: number }>(
  db: Scoped,
  job: RunningJob,
  writer: Writer<Row>,
  slice: Slice<Row>,
  races = 0,
): Promise<void> {
  try {
    await writer.before?.(db, slice.rows)
    await inTransaction(db, async (db) => {
      await count(db, job, slice)
      await keepErrors(db, job.id, slice.faults)
      await writer.store(db, slice.rows)
    })
    job.done += slice.rows.length + slice.faults.length
  } catch (error) {
    if (isLostRace(error) && races < maximumRaces) return commit(db, job, writer, slice, races + 1)
    const refused = isDataFault(error) || (error instanceof RequestError && error.code === 'invalid_request')
    if (!refused || slice.rows.length === 0) throw error
    for (const part of halve(slice, error)) await commit(db, job, writer, part)
  }
}

function halve<Row extends { line: number }>({ rows, faults }: Slice<Row>, error: unknown): Slice<Row>[] {
  const [first] = rows
  if (first !== undefined && rows.length === 1) {
    const told = error instanceof RequestError ? error.details.fields?.[0] : undefined
    const fault = { line: first.line, field: told?.field ?? '', reason: told?.message ?? 'cannot be stored' }
    return [{ rows: [], faults: [...faults, fault] }]
  }
  const middle = rows[Math.floor(rows.length / 2)]?.line ?? 0
  const part = (of: ({ line }: { line: number }) => boolean) => ({
    rows: rows.filter(of),
    faults: faults.filter(of),
  })
  return [part(({ line }) => line < middle), part(({ line }) => line >= middle)]
}

/** Counts the rows of a slice as dealt with. @throws Error when another run has done so */
async function count<Row>(db: Scoped, job: RunningJob, { rows, faults }: Slice<Row>): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('background_jobs')
    .set({
      completed_rows: sql<number>`completed_rows + ${rows.length}`,
      failed_rows: sql<number>`failed_rows + ${faults.length}`,
    })
    .where('id', '=', job.id)
    .where('status', '=', 'processing')
    .where(sql<boolean>`completed_rows + failed_rows = ${job.done}`)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error('another run of this job is ahead')
}
