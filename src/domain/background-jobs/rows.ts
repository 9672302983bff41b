import Bowser from 'bowser'
import { LRUCache } from 'lru-cache'
import { findCreationFault } from '../analytics/creation.ts'
import { readTime, type Time } from '../time.ts'
import { parseObject, type RawRecord, type RowFault } from './parse.ts'

/** What the rows of an import tell of. */
export type EventType = 'identify_user' | 'identify_company' | 'page_view' | 'track'

/** Properties, as they are and as JSON. */
export interface Metadata {
  value: Record<string, unknown>
  json: string
}

/** One row of an import, ready to be stored. */
export interface ImportRow {
  type: EventType
  userId: string | null
  companyId: string | null
  time: Time
  name: string | null
  source: string
  metadata: Metadata
  /** Where it happened, as JSON; null when nothing is known. */
  context: string | null
}

/** What each type of row needs besides `event_type`, `source` and `inserted_at`. */
const requiredFields: Record<EventType, readonly string[]> = {
  identify_user: ['user_id'],
  identify_company: ['company_id'],
  page_view: ['user_id', 'hostname', 'pathname'],
  track: ['user_id', 'event_name'],
}
const types = Object.keys(requiredFields) as EventType[]

export const sources: readonly string[] = [
  'web-client',
  'backend-http',
  'backend-hubspot',
  'backend-salesforce',
  'backend-segment',
  'backend-http-import',
]

/** Fields of text, with the most characters each may have. */
const texts = new Map(
  Object.entries({
    event_type: 20,
    source: 50,
    user_id: 255,
    company_id: 255,
    event_name: 255,
    url: 8192,
    hostname: 255,
    pathname: 4096,
    user_agent: 2048,
    browser: 255,
    operating_system: 255,
    browser_language: 255,
    country_code: 255,
    device_type: 255,
    session: 255,
  }),
)
const numbers = ['screen_width', 'screen_height'] as const

/** What says where something happened. */
const contextFields = [
  'hostname',
  'pathname',
  'country_code',
  'screen_width',
  'screen_height',
  'operating_system',
  'browser',
  'browser_language',
  'user_agent',
  'device_type',
  'session',
] as const

/** Every field that a row may have. `app_token` stands in exports, and says nothing new here. */
export const knownFields: ReadonlySet<string> = new Set([
  ...texts.keys(),
  ...numbers,
  'inserted_at',
  'metadata',
  'app_token',
])

/** Columns without which no row of a file can be right. */
export const requiredColumns: readonly string[] = ['event_type', 'source', 'inserted_at']

/** Most characters of JSON: even of short numbers alone, Postgres makes less than fits into a profile. */
const metadataLimit = 40_000
const propertyLimit = 500

const isFault = (value: object): value is RowFault => 'reason' in value

/** Applies the rules for rows of imports. Fields that it does not know are left out. */
export function prepareImportRow(record: RawRecord): ImportRow | RowFault {
  if ('fault' in record) return record.fault
  const fields = readFields(record.fields)
  if (isFault(fields)) return fields
  const type = fields['event_type'] as EventType | undefined
  if (type === undefined || !types.includes(type)) {
    return { field: 'event_type', reason: `must be one of ${types.join(', ')}` }
  }
  const source = fields['source'] as string | undefined
  if (source === undefined || !sources.includes(source)) {
    return { field: 'source', reason: `must be one of ${sources.join(', ')}` }
  }
  const time = readInsertedAt(record.fields['inserted_at'])
  if (isFault(time)) return time

  const company = type === 'identify_company'
  const derived = company ? null : derive(fields)
  if (derived !== null) return derived
  const required =
    source === 'web-client' && !company
      ? [...requiredFields[type], 'hostname', 'pathname', 'user_agent']
      : requiredFields[type]
  for (const field of required) {
    if (fields[field] === undefined) return { field, reason: 'is required' }
  }
  const metadata = readMetadata(record.fields['metadata'], type.startsWith('identify'))
  if (isFault(metadata)) return metadata
  const text = (name: string) => (fields[name] ?? null) as string | null
  return {
    type,
    userId: company ? null : text('user_id'),
    companyId: text('company_id'),
    time,
    name: text('event_name'),
    source,
    metadata,
    context: type.startsWith('identify') ? null : contextOf(fields),
  }
}

/** One record of a bulk update of users or companies. */
export interface BulkRow {
  id: string
  /** The company that a user is in. */
  companyId: string | undefined
  properties: Record<string, unknown>
}

/** Applies the rules for records of bulk updates: an id, and metadata that is an object. */
export function prepareBulkRow(record: RawRecord, idField: 'user_id' | 'company_id'): BulkRow | RowFault {
  if ('fault' in record) return record.fault
  const fields = readFields(record.fields)
  if (isFault(fields)) return fields
  const { [idField]: id, company_id: companyId } = fields
  if (typeof id !== 'string') return { field: idField, reason: 'is required' }
  const metadata = readMetadata(record.fields['metadata'], true)
  if (isFault(metadata)) return metadata
  return {
    id,
    companyId: idField === 'user_id' && typeof companyId === 'string' ? companyId : undefined,
    properties: metadata.value,
  }
}

/** The known fields that hold something, each of its type. */
function readFields(given: Readonly<Record<string, unknown>>): Record<string, string | number> | RowFault {
  const fields: Record<string, string | number> = {}
  for (const name in given) {
    const value = given[name]
    if (value === null || value === '') continue
    const limit = texts.get(name)
    if (limit !== undefined) {
      if (typeof value !== 'string') return { field: name, reason: 'must be text' }
      if (value.length > limit) return { field: name, reason: `must have at most ${limit} characters` }
      fields[name] = value
    } else if (name === 'screen_width' || name === 'screen_height') {
      const number = Number(value)
      if (!Number.isInteger(number) || number < 0 || number > 1_000_000) {
        return { field: name, reason: 'must be a whole number of pixels' }
      }
      fields[name] = number
    }
  }
  return fields
}

/** How far ahead of ours a sender's clock may be, in milliseconds. */
const clockSkew = 24 * 60 * 60 * 1000

/** When a row happened: from 1970 to tomorrow. */
function readInsertedAt(given: unknown): Time | RowFault {
  const field = 'inserted_at'
  if (given === undefined || given === null || given === '') return { field, reason: 'is required' }
  const time = readTime(given)
  if ('reason' in time) return { field, ...time }
  if (time.milliseconds < 0) return { field, reason: 'must not be before 1970' }
  if (time.milliseconds > Date.now() + clockSkew) return { field, reason: 'must not be in the future' }
  return time
}

/** Writes what follows from `url` and `user_agent` into the fields. @returns what is wrong, or null */
function derive(fields: Record<string, string | number>): RowFault | null {
  const { url, user_agent: userAgent } = fields
  if (typeof url === 'string') {
    const { hostname, pathname } = URL.parse(url) ?? {}
    if (hostname === undefined || hostname === '' || pathname === undefined) {
      return { field: 'url', reason: 'must be a URL with a host' }
    }
    Object.assign(fields, { hostname, pathname: pathname.slice(0, texts.get('pathname')) })
  }
  if (typeof userAgent === 'string') Object.assign(fields, readUserAgent(userAgent))
  return null
}

interface Client {
  browser?: string
  operating_system?: string
}
const knownClients = new LRUCache<string, Client>({ max: 1000 })

function readUserAgent(userAgent: string): Client {
  let client = knownClients.get(userAgent)
  if (client === undefined) {
    const { browser, os } = Bowser.parse(userAgent)
    client = {
      ...(browser.name ? { browser: browser.name } : {}),
      ...(os.name ? { operating_system: os.name } : {}),
    }
    knownClients.set(userAgent, client)
  }
  return client
}

const noMetadata: Metadata = { value: {}, json: '{}' }

/**
 * Reads properties: an object, or one written as JSON in a text.
 * @param identifies whether they are of a user or company, and may say since when there is one
 */
function readMetadata(given: unknown, identifies: boolean): Metadata | RowFault {
  const field = 'metadata'
  if (given === undefined || given === null || given === '') return noMetadata
  let value = given
  let json: string | undefined
  if (typeof given === 'string') {
    const parsed = parseObject(given)
    if ('fault' in parsed) return { field, reason: parsed.fault.reason }
    value = parsed.fields
    if (given.length <= metadataLimit) json = given
  }
  if (typeof value !== 'object' || Array.isArray(value)) return { field, reason: 'must be an object' }
  const properties = value as Record<string, unknown>
  const names = Object.keys(properties)
  if (names.length > propertyLimit) return { field, reason: `must have at most ${propertyLimit} properties` }
  const creation = identifies ? findCreationFault(properties) : null
  if (creation !== null) return { field: `${field}.${creation.field}`, reason: creation.reason }
  json ??= JSON.stringify(properties)
  if (json.length > metadataLimit)
    return { field, reason: `must be at most ${metadataLimit} characters of JSON` }
  return { value: properties, json }
}

function contextOf(fields: Record<string, string | number>): string | null {
  let context: Record<string, string | number> | null = null
  for (const name of contextFields) {
    const value = fields[name]
    if (value !== undefined) (context ??= {})[name] = value
  }
  return context === null ? null : JSON.stringify(context)
}
