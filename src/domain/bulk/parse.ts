import Papa from 'papaparse'
import { ExactNumber, parseExactJson, TooManyLongNumbers } from '../../exact-json.ts'
import { checkJson, isStorable } from '../json.ts'
import { knownFields } from './fields.ts'
import { type Block, FileError } from './records.ts'
import type { RowFault } from './row-fault.ts'

/** One record of a file: its fields by name, or why it has none. */
export type RawRecord = { line: number } & (
  { fields: Readonly<Record<string, unknown>> } | { fault: RowFault }
)

/** Most columns of a header. */
const columnLimit = 200

/** The columns of a CSV file. */
export interface Header {
  /** By position; empty for a column without a name. Such columns at the end, as spreadsheets add them, are left out. */
  names: readonly string[]
  /** How many columns there are, those at the end among them. */
  width: number
}

/** What spreadsheets write before the header, for themselves. */
const separatorLine = /^sep=.?$/i

/** @throws FileError for a header that is none: without names, with the same one twice, or too many */
export function readHeader(block: Block, newline: string): Header {
  const [row] = parseRows(block, newline)
  const given = (row?.cells ?? []).map((cell) => cell.trim())
  const fail = (message: string) => new FileError(row?.line ?? 1, `The header ${message}.`)
  if (separatorLine.test(given[0] ?? ''))
    throw fail(`has to come first: the line ${given.join(',')} says something to spreadsheets only`)
  const names = given.slice(0, given.findLastIndex((name) => name !== '') + 1).map(toFieldName)
  if (names.length > columnLimit)
    throw fail(`has ${names.length} columns, and at most ${columnLimit} are read`)
  if (row?.malformed === true) throw fail('has a field whose quotes do not match')
  for (const [position, name] of names.entries()) {
    if (name === '__proto__' || !isStorable(name)) {
      throw fail(`has no usable name for column ${position + 1}`)
    }
    if (name !== '' && names.indexOf(name) !== position) throw fail(`names the column ${name} twice`)
  }
  return { names, width: given.length }
}

/** Databases such as Snowflake write the names of their columns in capitals. */
function toFieldName(name: string): string {
  const small = name.toLowerCase()
  return knownFields.has(small) ? small : name
}

/** The records of a block of CSV, of which the first one of the file is the header. */
export function parseCsv(block: Block, newline: string, header: Header): RawRecord[] {
  // What was decoded from UTF-8 can be stored but for NUL, and a look at the bytes is cheaper than one at each cell.
  const hasNul = block.bytes.includes(0)
  return parseRows(block, newline).map((row) => toRecord(row, header, hasNul))
}

function toRecord({ line, cells, malformed }: Row, header: Header, hasNul: boolean): RawRecord {
  const fault = (reason: string, field = '') => ({ line, fault: { field, reason } })
  if (malformed) return fault('has a field whose quotes do not match')
  const { names, width } = header
  if (cells.length < names.length || cells.length > width)
    return fault(`has ${cells.length} fields, and the header has ${width}`)
  const fields: Record<string, unknown> = {}
  for (let column = 0; column < cells.length; column++) {
    const name = names[column] ?? ''
    const cell = cells[column] as string
    if (hasNul && !isStorable(cell)) return fault('must not contain NUL', name)
    if (cell === '') continue
    if (name !== '') fields[name] = cell
    else if (!isBlank(cell)) return fault(`has a value in column ${column + 1}, which has no name`)
  }
  return { line, fields }
}

const isBlank = (text: string) => text === '' || text.trim() === ''

interface Row {
  line: number
  cells: string[]
  malformed: boolean
}

function parseRows({ bytes, line: firstLine, spanning }: Block, newline: string): Row[] {
  const text = bytes.toString()
  // The parser alone: what Papa Parse wraps around it is made for whole files, and costs as much again.
  const parser = new Papa.Parser({ delimiter: ',', newline: newline as '\n' | '\r' })
  const { data, errors } = parser.parse(
    newline === '\n' ? text.replaceAll('\r\n', '\n') : text,
    0,
    false,
  ) as Papa.ParseResult<string[]>
  const malformed = new Set(errors.map(({ row }) => row))
  let line = firstLine
  const rows: Row[] = []
  for (let index = 0; index < data.length; index++) {
    const cells = data[index] as string[]
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells, malformed: malformed.has(index) })
    line += 1
    if (spanning) for (const cell of cells) line += cell.split(newline).length - 1
  }
  return rows
}

/** The records of a block of NDJSON: one object on each line. */
export function parseNdjson({ bytes, line: firstLine }: Block, newline: string): RawRecord[] {
  const records: RawRecord[] = []
  for (const [index, text] of bytes.toString().split(newline).entries()) {
    if (isBlank(text)) continue
    records.push({ line: firstLine + index, ...parseObject(text) })
  }
  return records
}

/** Reads a JSON object that can be stored. */
function parseObject(text: string): { fields: Record<string, unknown> } | { fault: RowFault } {
  const parsed = parseValue(text)
  if ('fault' in parsed) return parsed
  return isObject(parsed.value)
    ? { fields: parsed.value }
    : { fault: { field: '', reason: 'must be a JSON object' } }
}

/** Reads JSON that can be stored. */
export function parseValue(text: string): { value: unknown } | { fault: RowFault } {
  let value: unknown
  try {
    value = parseExactJson(text)
  } catch (error) {
    const reason = error instanceof TooManyLongNumbers ? error.message : 'is not valid JSON'
    return { fault: { field: '', reason } }
  }
  const fault = checkJson(value)
  return fault === null ? { value } : { fault: { field: fault.field, reason: fault.message } }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
