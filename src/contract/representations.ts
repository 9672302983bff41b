import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { writeCsv } from './csv.ts'
import type { Operation, Serializer } from './operation.ts'

const json = 'application/json'

/**
 * The media type that the `Accept` header, which may name the characters, asks for: of equals, the one that the contract
 * names first. JSON where that asks for what there is not.
 */
export function negotiate(req: IncomingMessage, { representations }: Operation): string {
  // Most operations write one only: nothing to choose.
  if (representations === null) return json
  const offers = new Map(representations.map((mediaType) => [`${mediaType};charset=utf-8`, mediaType]))
  return offers.get(new Negotiator(req).mediaType([...offers.keys()]) ?? '') ?? json
}

interface Written {
  operation: Operation
  /** Null where there is no body. */
  serialize: Serializer | null
  /** What was asked for. */
  mediaType: string
}

/** Writes what a handler returned: a list also as CSV, and all else as JSON. Other media types a handler writes itself. */
export function represent(
  encoded: unknown,
  { operation: { csvColumns }, serialize, mediaType }: Written,
): { body: string; mediaType: string } {
  if (mediaType === 'text/csv' && csvColumns !== null)
    return { body: writeCsv({ columns: csvColumns, rows: encoded as object[] }, { header: true }), mediaType }
  return { body: serialize === null ? '' : serialize(encoded), mediaType: json }
}
