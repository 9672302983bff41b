import { isUtf8 } from 'node:buffer'

/** How a file's records are written: RFC 4180 with a header, or one JSON object on each line. */
type Format = 'csv' | 'ndjson'

/** Whole records of a file. */
export interface Block {
  bytes: Buffer
  /** Number of its first line in the file, from 1. */
  line: number
  /** How many records it holds, the header among them. Blank lines, and rows of nothing but commas, are none. */
  records: number
  /** Whether one of them spans lines. */
  spanning: boolean
}

/** Why a file cannot be taken at all. */
export class FileError extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.name = 'FileError'
    this.line = line
  }
}

/** Most bytes of one record. What is longer is a quote that is never closed, or no such file. */
const recordLimit = 1024 * 1024

const LF = 0x0a
const CR = 0x0d
const quote = 0x22
const comma = 0x2c
const space = 0x20
const openingBrace = 0x7b
const openingBracket = 0x5b
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** Where in a record the next byte stands, as far as it matters for its end. */
const fieldStart = 0
const field = 1
const quoted = 2
const afterQuote = 3
type Place = typeof fieldStart | typeof field | typeof quoted | typeof afterQuote

export interface RecordSplitter {
  /** Null until the first byte that says it. */
  readonly format: Format | null
  /** What separates the lines, of a file that has any. */
  readonly newline: '\n' | '\r'
  /**
   * Takes the next bytes of the file.
   * @returns the records that end in them, or null
   * @throws FileError for a file of another kind or encoding, a JSON list, and a record beyond the limit
   */
  push(chunk: Buffer): Block | null
  /** @returns what follows the last line break. @throws FileError when that ends in a quoted field */
  end(): Block | null
}

/**
 * Cuts a file into blocks of whole records. Holds one record and one piece at the most. The first piece has to hold
 * the first line break and what a byte order mark takes, unless it is the whole file.
 */
export function createRecordSplitter(): RecordSplitter {
  let format: Format | null = null
  let breakByte: number | null = null
  let started = false
  let place: Place = fieldStart
  /** Of the record that has begun: its pieces so far, their length, whether it is blank, and whether it spans lines. */
  let carried: Buffer[] = []
  let carriedLength = 0
  let blank = true
  let spans = false
  let blockLine = 1
  let recordLine = 1
  let line = 1

  /** @returns how much of `chunk` is whole records, how many those are, and whether one of them spans lines */
  function scan(chunk: Buffer): { end: number; records: number; spanning: boolean } {
    // Every byte of a file comes by here, and what stands outside the function is slower to reach.
    const quoting = format === 'csv'
    let state = place
    let isBlank = blank
    let breaks = 0
    let lineBreak = breakByte ?? -1
    let end = 0
    let records = 0
    let spanning = false
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number
      if (quoting && byte > comma) {
        // Most bytes: neither a break nor a quote nor a comma.
        isBlank = false
        if (state === fieldStart) state = field
        else if (state === afterQuote) state = quoted
        continue
      }
      if (lineBreak < 0 && (byte === LF || byte === CR) && state !== quoted) {
        lineBreak = byte === CR && chunk[at + 1] !== LF ? CR : LF
      }
      if (byte === (lineBreak < 0 ? LF : lineBreak)) {
        breaks += 1
        if (state === quoted) {
          spans = true
          continue
        }
        spanning ||= spans
        spans = false
        if (!isBlank) records += 1
        isBlank = true
        state = fieldStart
        end = at + 1
        recordLine = line + breaks
      } else {
        if (byte > space && !(isBlank && quoting && isEmptyField(state, byte))) isBlank = false
        if (quoting) {
          state = step(state, byte)
        } else if (!isBlank && lineBreak >= 0) {
          // Nothing else matters before the line ends.
          const next = chunk.indexOf(lineBreak, at + 1)
          at = (next < 0 ? chunk.length : next) - 1
        }
      }
    }
    place = state
    blank = isBlank
    line += breaks
    if (lineBreak >= 0) breakByte = lineBreak
    return { end, records, spanning }
  }

  function block(bytes: Buffer, records: number, spanning: boolean): Block {
    const found = { bytes, line: blockLine, records, spanning }
    blockLine = recordLine
    return found
  }

  return {
    get format() {
      return format
    },
    get newline() {
      return breakByte === CR ? '\r' : '\n'
    },
    push(given) {
      let chunk = given
      if (!started) {
        started = true
        refuseOtherKinds(chunk)
        if (chunk.subarray(0, 3).equals(byteOrderMark)) chunk = chunk.subarray(3)
      }
      if (format === null) {
        const first = chunk.find((byte) => byte > space)
        if (first === openingBracket)
          throw new FileError(1, 'The file is a JSON list, and neither CSV nor NDJSON.')
        if (first !== undefined) format = first === openingBrace ? 'ndjson' : 'csv'
      }
      const { end, records, spanning } = scan(chunk)
      const whole = end === 0 ? null : Buffer.concat([...carried, chunk.subarray(0, end)])
      const rest = chunk.subarray(end)
      carried = whole === null ? [...carried, rest] : [rest]
      carriedLength = (whole === null ? carriedLength : 0) + rest.length
      if (carriedLength > recordLimit) {
        const what = place === quoted ? 'has a quoted field that is not closed' : 'is not ended'
        throw new FileError(recordLine, `The record ${what} within ${recordLimit} bytes.`)
      }
      return whole === null ? null : block(whole, records, spanning)
    },
    end() {
      if (place === quoted)
        throw new FileError(recordLine, 'The record has a quoted field that is never closed.')
      if (carriedLength === 0) return null
      return block(Buffer.concat(carried), blank ? 0 : 1, spans)
    },
  }
}

/** As Papa Parse reads it: a quote counts at the start of a field, and closes it before a comma or line break only. */
function step(place: Place, byte: number): Place {
  switch (place) {
    case quoted:
      return byte === quote ? afterQuote : quoted
    case afterQuote:
      if (byte === comma) return fieldStart
      return byte === space || byte === CR ? afterQuote : quoted
    case fieldStart:
      if (byte === quote) return quoted
      return byte === comma ? fieldStart : field
    case field:
      return byte === comma ? fieldStart : field
  }
}

/** Whether a byte is of a field with nothing in it, in quotes or not: a row of such fields is a blank line. */
const isEmptyField = (place: Place, byte: number) =>
  byte === comma ? place !== quoted : byte === quote && (place === fieldStart || place === quoted)

/** Bytes that files of other kinds begin with. */
const otherKinds: readonly [bytes: Buffer, message: string][] = [
  [Buffer.from([0x1f, 0x8b]), 'The file is compressed with gzip. It must come as it was before.'],
  [
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    'The file is compressed with Zstandard. It must come as it was before.',
  ],
  [
    Buffer.from('PK\x03\x04'),
    'The file is a ZIP archive, such as a workbook of Excel. It must be CSV or NDJSON.',
  ],
  [Buffer.from('PAR1'), 'The file is Parquet. It must be CSV or NDJSON.'],
]

function refuseOtherKinds(start: Buffer): void {
  for (const [bytes, message] of otherKinds) {
    if (start.subarray(0, bytes.length).equals(bytes)) throw new FileError(1, message)
  }
  const [first, second] = start
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || start.subarray(0, 4).includes(0)) {
    throw new FileError(1, 'The file is UTF-16 or UTF-32, or no text. It must be UTF-8.')
  }
}

/** @throws FileError that names the first line that is not UTF-8 */
export function refuseInvalidUtf8({ bytes, line }: Block, newline: '\n' | '\r'): void {
  // A block ends at a line break, and so never within a character.
  if (isUtf8(bytes)) return
  let start = 0
  for (let number = line; ; number++) {
    const end = bytes.indexOf(newline, start)
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) {
      throw new FileError(number, 'The line is not valid UTF-8.')
    }
    if (end < 0) return
    start = end + 1
  }
}
