import Papa from 'papaparse'

/** The columns of a table, and rows that have them as members. */
interface Table {
  columns: readonly string[]
  /** Objects; those of their members that `columns` names are written. */
  rows: readonly object[]
}

/**
 * Rows as CSV (RFC 4180), each with its end of line. What a spreadsheet would take for a formula gets an apostrophe before
 * it.
 * @param header whether their columns are named first; not before those that go on with a table
 */
export function writeCsv({ columns, rows }: Table, { header }: { header: boolean }): string {
  if (rows.length === 0 && !header) return ''
  const options = { escapeFormulae: true, header }
  const lines = Papa.unparse({ fields: [...columns], data: [...rows] }, options)
  // The library ends a header that nothing follows.
  return rows.length === 0 ? lines : `${lines}\r\n`
}
