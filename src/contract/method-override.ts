import { type RequestContext } from './request-context.ts'
import type { InputRules } from './operation.ts'
import { readBody, type ReadingRules } from './request-body.ts'

/** Media types whose bodies have fields. */
const fieldTypes = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']

const known = /^(?:POST|PUT|PATCH|DELETE)$/

/**
 * Lets a POST stand for another method where the surface has it so: named in a header, or else in a field of the body,
 * or else of the query, in the order of Symfony's Request::getMethod. No reading method is taken, and what is none at
 * all leads nowhere. To know, it reads the body ahead; what is wrong with that is for its reader to say.
 */
export async function overrideMethod(
  context: RequestContext,
  { methodOverride }: InputRules,
  bodyLimit: number,
  rules: ReadingRules,
): Promise<void> {
  if (methodOverride === undefined || context.method !== 'POST' || context.match === null) return
  const { header, field } = methodOverride
  const named =
    textOf(context.req.headers[header.toLowerCase()]) ??
    textOf(await readField(context, field, bodyLimit, rules)) ??
    textOf(new URLSearchParams(context.url.search).get(field))
  if (named === undefined) return
  context.method = known.test(named.toUpperCase()) ? named.toUpperCase() : 'none'
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** Takes a field out of the body, for it is none of the operation's. */
async function readField(
  context: RequestContext,
  field: string,
  bodyLimit: number,
  rules: ReadingRules,
): Promise<unknown> {
  const { req, match } = context
  const [type = ''] = (req.headers['content-type'] ?? '').toLowerCase().split(';')
  // A file is streamed to the operation that takes it.
  const takesFile = [...(match?.operations.values() ?? [])].some(({ filePart }) => filePart !== null)
  if (takesFile || !fieldTypes.includes(type.trim())) return undefined
  context.readAhead = readBody(req, { mediaTypes: fieldTypes, bodyLimit, filePart: null }, rules)
  const body = await context.readAhead.catch(() => null)
  const value = body !== null && 'value' in body ? body.value : null
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined
  const { [field]: named } = value as Record<string, unknown>
  delete (value as Record<string, unknown>)[field]
  return named
}
