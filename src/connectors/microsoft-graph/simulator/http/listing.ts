import { collectionOf, type Collection, type WireObject } from '../directory/setting.ts'
import { badRequest, refusal, type Answer } from './answers.ts'

/** Where a request is answered from: addresses in answers are absolute. */
export interface Place {
  /** Address of the version, such as `http://127.0.0.1:4000/v1.0`. */
  readonly versionUrl: string
  /** Path below the version. */
  readonly path: string
  readonly query: URLSearchParams
}

/** Page sizes. Source: the `$top` notes of each listing in the Microsoft Graph reference. */
const DEFAULT_PAGE = 100
const LARGEST_PAGE = 999
const LARGEST_PAGE_WITH_SIGN_INS = 500

/** What users have when nothing is selected. Source: resource type user. */
export const USER_DEFAULTS =
  'businessPhones,displayName,givenName,id,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,surname,userPrincipalName'

/** One page of `collection`, as `$select`, `$top` (by default `size`) and `$skiptoken` ask for it. */
export function listingAnswer(place: Place, all: Collection, size = DEFAULT_PAGE): Answer {
  const { query, path, versionUrl } = place
  const collection = filtered(all, query.get('$filter'))
  if (collection === null)
    return refusal(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause specified.')
  const select = readSelect(place, collection)
  if ('status' in select) return select
  const asked = Number(query.get('$top') ?? size)
  if (!Number.isInteger(asked) || asked < 1 || asked > LARGEST_PAGE) {
    return refusal(
      400,
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${query.get('$top')}'. Must be between 1 and ${LARGEST_PAGE} inclusive.`,
    )
  }
  const limit = select.fields?.includes('signInActivity')
    ? Math.min(asked, LARGEST_PAGE_WITH_SIGN_INS)
    : asked
  const token = query.get('$skiptoken')
  const position = token === null ? 0 : readToken<{ at: number }>(token)?.at
  if (typeof position !== 'number') {
    return refusal(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired or is invalid.',
    )
  }
  const { items, next } = collection.page(position, limit)
  return {
    status: 200,
    body: {
      '@odata.context': `${versionUrl}/$metadata#${path}`,
      ...(query.get('$count') === 'true' && { '@odata.count': countOf(collection) }),
      ...(next !== null && { '@odata.nextLink': nextLink(place, { $skiptoken: writeToken({ at: next }) }) }),
      value: items.map((item) => project(item, select.fields)),
    },
  }
}

/** What a `$filter` leaves of a collection; null for one of another form than `field eq true`. */
function filtered(collection: Collection, filter: string | null): Collection | null {
  if (filter === null) return collection
  const [, field, value] = /^(\w+) eq (true|false)$/.exec(filter) ?? []
  const sample = collection.sample()
  if (field === undefined || (sample && !(field in sample))) return null
  const { items } = collection.page(0, Number.MAX_SAFE_INTEGER)
  return collectionOf(items.filter((item) => item[field] === (value === 'true')))
}

/** One object, as `$select` asks for it. */
export function objectAnswer(place: Place, collection: Collection, object: WireObject): Answer {
  const select = readSelect(place, collection)
  if ('status' in select) return select
  const context = `${place.versionUrl}/$metadata#${place.path.split('/')[0]}/$entity`
  return { status: 200, body: { '@odata.context': context, ...project(object, select.fields) } }
}

/** The fields to show (null for all), or the refusal of a field that does not exist. */
export function readSelect(place: Place, collection: Collection): { fields: string[] | null } | Answer {
  const text = place.query.get('$select') ?? (place.path.startsWith('users') ? USER_DEFAULTS : null)
  if (text === null) return { fields: null }
  const fields = text.split(',')
  const sample = collection.sample()
  const unknown = sample && fields.find((field) => !(field in sample))
  if (unknown !== undefined) return badRequest(`Could not find a property named '${unknown}'.`)
  return { fields }
}

export function project(item: WireObject, fields: readonly string[] | null): Record<string, unknown> {
  if (fields === null) return item
  const shown: Record<string, unknown> = {}
  if ('@odata.type' in item) shown['@odata.type'] = item['@odata.type']
  for (const field of fields) shown[field] = item[field]
  return shown
}

/** The same request with other tokens; the rest of the query goes along, as Graph does it. */
export function nextLink(place: Place, tokens: Readonly<Record<string, string>>): string {
  const kept = [...place.query].filter(([name]) => !/^\$(skip|delta)token$/.test(name))
  const query = [...kept, ...Object.entries(tokens)].map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  )
  return `${place.versionUrl}/${place.path}?${query.join('&')}`
}

export function writeToken(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

export function readToken<T>(token: string): Partial<T> | null {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<T>
  } catch {
    return null
  }
}

function countOf(collection: Collection): number {
  return collection.page(0, Number.MAX_SAFE_INTEGER).items.length
}
