import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import Papa from 'papaparse'
import type { Operation, Serializer } from './operation.ts'

/** How what a handler returned is written, by media type. */
const representations = {
  'application/json': (encoded: unknown, { serialize }: Written) =>
    serialize === null ? '' : serialize(encoded),
  'text/csv': (encoded: unknown, { operation }: Written) => toCsv(operation.csvColumns ?? [], encoded),
}

/** By what is held against the `Accept` header, which may name the characters. */
const offers = new Map(
  (Object.keys(representations) as (keyof typeof representations)[]).map((mediaType) => [
    `${mediaType};charset=utf-8`,
    mediaType,
  ]),
)

interface Written {
  operation: Operation
  /** Null where there is no body. */
  serialize: Serializer | null
}

/** Writes what a handler returned as the `Accept` header asks for it; as JSON where that asks for what there is not. */
export function represent(
  req: IncomingMessage,
  encoded: unknown,
  written: Written,
): { body: string; mediaType?: string } {
  // Most operations write JSON only: nothing to choose.
  if (written.operation.csvColumns === null)
    return { body: representations['application/json'](encoded, written) }
  const chosen = offers.get(new Negotiator(req).mediaType([...offers.keys()]) ?? '')
  return { body: representations[chosen ?? 'application/json'](encoded, written), mediaType: chosen }
}

/**
 * A list as CSV (RFC 4180) with a header. What a spreadsheet would take for a formula gets an apostrophe before it.
 * @param list objects; those of their members that `columns` names are written
 */
const toCsv = (columns: readonly string[], list: unknown): string =>
  `${Papa.unparse({ fields: [...columns], data: list as object[] }, { escapeFormulae: true, header: true })}\r\n`
