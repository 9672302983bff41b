import type { JobType, RowError } from './jobs.ts'
import { type Header, readHeader } from './parse.ts'
import { type Block, createRecordSplitter, FileError, refuseInvalidUtf8 } from './records.ts'
import { knownFields, requiredColumns } from './fields.ts'

/** What is known of a file when all of it has been seen. */
interface Inspection {
  /** Of a file with a fault, those before it. */
  rows: number
  /** Why the file cannot be taken at all. */
  fault: FileError | null
  /** What is worth knowing of its header. */
  note: RowError | null
}

/**
 * Looks through a file as its bytes come, to see whether it can be taken as a whole: text in UTF-8, whole records,
 * and a header that rows can be right under. Nothing of it is kept, and what single rows say is not looked at.
 */
export function createInspector(type: JobType) {
  const splitter = createRecordSplitter()
  const found: Inspection = { rows: 0, fault: null, note: null }
  let begun = false

  function look(block: Block | null): void {
    if (block === null || block.records === 0) return
    refuseInvalidUtf8(block, splitter.newline)
    found.rows += block.records
    if (!begun && splitter.format === 'csv') {
      if (type !== 'import')
        throw new FileError(block.line, 'The file must be NDJSON: one JSON object on each line.')
      found.note = checkColumns(readHeader(block, splitter.newline), block.line)
      found.rows -= 1
    }
    begun = true
  }

  /** After the first fault there is nothing more to see. */
  function unlessFaulty(step: () => void): void {
    if (found.fault !== null) return
    try {
      step()
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      found.fault = error
    }
  }

  return {
    found: found as Readonly<Inspection>,
    push: (chunk: Buffer) => unlessFaulty(() => look(splitter.push(chunk))),
    end: () =>
      unlessFaulty(() => {
        look(splitter.end())
        if (!begun) throw new FileError(1, 'The file is empty.')
      }),
  }
}

/** @returns what is worth knowing of the header. @throws FileError when no row below it could be right */
function checkColumns(header: Header, line: number): RowError | null {
  const missing = requiredColumns.filter((name) => !header.names.includes(name))
  if (missing.length > 0) {
    throw new FileError(
      line,
      `The header has no column ${missing.join(', ')}. Columns are separated by commas.`,
    )
  }
  const unknown = header.names.filter((name) => name !== '' && !knownFields.has(name))
  if (unknown.length === 0) return null
  return {
    line,
    field: unknown.join(', ').slice(0, 255),
    reason: 'is not known: what stands below it is left out',
  }
}
