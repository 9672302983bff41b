import type { IncomingMessage } from 'node:http'
import Papa from 'papaparse'

/** Whether a request asks for CSV by name; JSON is what everybody else gets. */
export const wantsCsv = ({ headers }: IncomingMessage) =>
  /(?:^|[,\s])text\/csv(?:[;,\s]|$)/i.test(headers.accept ?? '')

/**
 * A list as CSV (RFC 4180) with a header. What a spreadsheet would take for a formula gets an apostrophe before it.
 * @param list objects; those of their members that `columns` names are written
 */
export const toCsv = (columns: readonly string[], list: unknown): string =>
  `${Papa.unparse({ fields: [...columns], data: list as object[] }, { escapeFormulae: true, header: true })}\r\n`
