import type { RequestContext } from './request-context.ts'
import { readLoosely } from './loose-texts.ts'
import type { InputRules, Operation } from './operation.ts'
import { readQuery } from './query.ts'
import { type Body, readBody, readMediaType, type ReadingRules } from './request-body.ts'
import { type RawInput, readPathParameters } from './validation.ts'

const form = 'application/x-www-form-urlencoded'

/**
 * Reads a request as its surface's clients may send it, into the form that the contract describes.
 * @param positions of the path's parameters
 * @returns the input without headers, still to be held against the contract; and the body as it was sent
 * @throws RequestError for what cannot be read
 */
export async function readInput(
  context: RequestContext,
  operation: Operation,
  positions: Parameters<typeof readPathParameters>[0],
  rules: InputRules,
  reading: ReadingRules,
): Promise<{ input: RawInput; body: Body | null }> {
  const { match, url } = context
  const path = readPathParameters(positions, match?.segments ?? [])
  const { query, fields } = readQuery(url.search, operation, rules)
  const body = await readBodyOf(context, operation, reading)
  const input: RawInput = { path, query, header: {}, ...bodyInput(operation, body) }
  if (rules.queryCompletesBody === true && operation.looseFields !== null) completeBody(input, fields)
  if (operation.looseFields !== null && isRecord(input.body)) readLoosely(input.body, operation.looseFields)
  return { input, body }
}

async function readBodyOf(
  { req, readAhead }: RequestContext,
  operation: Operation,
  reading: ReadingRules,
): Promise<Body | null> {
  if (readAhead === null) return readBody(req, operation, reading)
  if (operation.mediaTypes.length === 0) return null
  const body = await readAhead
  if (body !== null) readMediaType(req.headers['content-type'], operation)
  return body
}

/** A file stands for its name: it was held against the contract while its form was read. */
function bodyInput({ filePart }: Operation, body: Body | null): Pick<RawInput, 'body' | 'mediaType'> {
  if (body === null) return { body: undefined, mediaType: '' }
  const value = 'filename' in body ? { [filePart ?? '']: body.filename } : body.value
  return { body: value, mediaType: body.mediaType }
}

/** Adds what is not there; without a body, the query is one. */
function completeBody(input: RawInput, fields: Record<string, string>): void {
  if (input.body === undefined) Object.assign(input, { body: fields, mediaType: form })
  else if (isRecord(input.body)) input.body = { ...fields, ...input.body }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
