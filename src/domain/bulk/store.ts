import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { isDataFault, isLostRace } from '../../database/errors.ts'
import { applyCompanies, applyProfiles } from '../analytics/profiles.ts'
import { InputError, RequestError } from '../errors.ts'
import { keepEvents } from './event-rows.ts'
import { keepErrors, type RowError } from './jobs.ts'
import type { RawRecord } from './parse.ts'
import { keepInList, type KeptRows } from './kept-rows.ts'
import type { RowFault } from './row-fault.ts'
import { createProfileBuffer } from './profile-buffer.ts'
import { type BulkRow, prepareBulkRow } from './bulk-rows.ts'
import { type ImportRow, prepareImportRow } from './rows.ts'
import { hold, type Run, updateAs } from './runs.ts'

/** How the rows of one type of job are checked and stored. */
interface Writer<Row> {
  /** Rows in one commit. */
  batchRows: number
  prepare: (record: RawRecord) => Row | RowFault
  /** Where the rows of one batch are kept until they are stored. */
  keep: () => KeptRows<Row>
  /** Stores what rows tell besides; the last time when there are no more. */
  settle?: (db: Scoped, last: boolean) => Promise<void>
}

/** Records that were read together, and the bytes that they took. */
export interface RecordBlock {
  bytes: number
  records: RawRecord[]
}

/** Bytes of a file in one commit, at about: rows may be long. */
const batchBytes = 4 * 1024 * 1024

/** Part of a file: what is to be stored and what is not right. */
interface Batch<Row> {
  rows: KeptRows<Row>
  /** Where the rows stand in the file, ascending. */
  lines: number[]
  faults: RowError[]
}

/**
 * Stores the rows of a file from where an earlier run was interrupted, batch by batch: each is committed with the
 * progress, so no row is lost or stored twice whenever this ends. Either this process prepares a batch or the
 * database stores it, never both: an import keeps one core busy, and requests find another one free.
 */
export function storeRecords(
  db: Scoped,
  run: Run,
  records: AsyncIterable<RecordBlock>,
  signal: AbortSignal,
): Promise<void> {
  const { environmentId, startTime: at } = run
  switch (run.type) {
    case 'import':
      return storeBatches(db, run, records, signal, importWriter(run))
    case 'users_bulk_identify':
      return storeBatches(db, run, records, signal, {
        batchRows: 1000,
        prepare: (record) => prepareBulkRow(record, 'user_id'),
        keep: () =>
          keepInList((db, rows: BulkRow[]) => {
            const changes = rows.map(({ id, companyId, properties }) => ({
              userId: id,
              companyId,
              properties,
              at,
            }))
            return applyProfiles(db, environmentId, changes, 'merge')
          }),
      })
    case 'companies_bulk_identify':
      return storeBatches(db, run, records, signal, {
        batchRows: 1000,
        prepare: (record) => prepareBulkRow(record, 'company_id'),
        keep: () =>
          keepInList((db, rows: BulkRow[]) => {
            const changes = rows.map(({ id, properties }) => ({ companyId: id, properties, at }))
            return applyCompanies(db, environmentId, changes, 'merge')
          }),
      })
  }
}

function importWriter(run: Run): Writer<ImportRow> {
  const { environmentId } = run
  const profiles = createProfileBuffer(environmentId)
  return {
    batchRows: 20_000,
    prepare: (record) => {
      const row = prepareImportRow(record)
      if (!('reason' in row)) profiles.note(row)
      return row
    },
    keep: () => keepEvents(environmentId),
    settle: async (db, last) => {
      if (last || profiles.isFull()) await profiles.write(db, (db) => hold(db, run))
    },
  }
}

async function storeBatches<Row extends object>(
  db: Scoped,
  run: Run,
  records: AsyncIterable<RecordBlock>,
  signal: AbortSignal,
  writer: Writer<Row>,
): Promise<void> {
  for await (const batch of cut(records, run.done, writer)) {
    signal.throwIfAborted()
    await commit(db, run, batch)
    await writer.settle?.(db, false)
  }
  await writer.settle?.(db, true)
}

/** Checks records and cuts them into batches. @param skip how many of the first are in batches already committed */
async function* cut<Row extends object>(
  records: AsyncIterable<RecordBlock>,
  skip: number,
  { batchRows, prepare, keep }: Writer<Row>,
): AsyncGenerator<Batch<Row>> {
  const begin = (): Batch<Row> => ({ rows: keep(), lines: [], faults: [] })
  let skipped = 0
  let batch = begin()
  let length = 0
  for await (const { bytes, records: block } of records) {
    for (const record of block) {
      const row = prepare(record)
      if (skipped++ < skip) continue
      // What a row may be has no reason.
      if ('reason' in row) {
        batch.faults.push({ line: record.line, ...row })
      } else {
        batch.rows.add(row)
        batch.lines.push(record.line)
      }
    }
    length += bytes
    if (batch.lines.length + batch.faults.length < batchRows && length < batchBytes) continue
    yield batch
    batch = begin()
    length = 0
  }
  if (batch.lines.length + batch.faults.length > 0) yield batch
}

/** Some of the rows of a batch, and of its faults. */
interface Part {
  from: number
  to: number
  faults: readonly RowError[]
}

/** How often rows are stored again after they lost a race for what others change as well. */
const maximumRaces = 5

/** Commits a batch with its progress. A row that the database does not take is found by halving, and is a bad row. */
async function commit<Row>(db: Scoped, run: Run, { rows, lines, faults }: Batch<Row>): Promise<void> {
  await rows.before?.(db)
  await commitPart({ from: 0, to: lines.length, faults }, 0)

  async function commitPart(part: Part, races: number): Promise<void> {
    const { from, to, faults } = part
    try {
      await inTransaction(db, async (db) => {
        await rows.store(db, from, to)
        // Last: a run that is frozen while it sends rows holds nothing that the next one waits for. No time limit of
        // the database ends a COPY whose client is silent.
        await count(db, run, to - from, faults.length)
        await keepErrors(db, run.id, faults)
      })
    } catch (error) {
      if (isLostRace(error) && races < maximumRaces) return commitPart(part, races + 1)
      const refused =
        isDataFault(error) || (error instanceof RequestError && error.code === 'invalid_request')
      if (!refused || from === to) throw error
      for (const half of halve(part, lines, error)) await commitPart(half, 0)
    }
  }
}

function halve({ from, to, faults }: Part, lines: readonly number[], error: unknown): Part[] {
  const middle = from + Math.floor((to - from) / 2)
  const line = lines[middle] ?? 0
  if (to - from === 1) {
    const { input = '', message: reason = 'cannot be stored' } =
      (error instanceof InputError && error.faults[0]) || {}
    const fault = { line, field: input === 'properties' ? 'metadata' : input, reason }
    return [{ from: to, to, faults: [...faults, fault] }]
  }
  return [
    { from, to: middle, faults: faults.filter((fault) => fault.line < line) },
    { from: middle, to, faults: faults.filter((fault) => fault.line >= line) },
  ]
}

/** Counts the rows of a batch as dealt with. @throws Overtaken */
async function count(db: Scoped, run: Run, completed: number, failed: number): Promise<void> {
  await updateAs(db, run, {
    completed_rows: sql`completed_rows + ${completed}`,
    failed_rows: sql`failed_rows + ${failed}`,
  })
}
