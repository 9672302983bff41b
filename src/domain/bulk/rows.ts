import Bowser from 'bowser'
import { LRUCache } from 'lru-cache'
import { namePattern } from '../names.ts'
import { readTime, type Time } from '../time.ts'
import { contextFields, type EventType, readText, requiredFields, sources, texts, types } from './fields.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import type { RawRecord } from './parse.ts'
import { isFault, type RowFault } from './row-fault.ts'

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
  const { event_name: name } = fields
  if (typeof name === 'string' && !namePattern.test(name))
    return { field: 'event_name', reason: 'must not be blank' }
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

/** The known fields that hold something, each of its type. */
function readFields(given: Readonly<Record<string, unknown>>): Record<string, string | number> | RowFault {
  const fields: Record<string, string | number> = {}
  for (const name in given) {
    const value = given[name]
    if (value === null || value === '') continue
    const limit = texts.get(name)
    if (limit !== undefined) {
      const text = readText(name, value, limit)
      if (typeof text === 'object') return text
      if (text !== undefined) fields[name] = text
    } else if (name === 'screen_width' || name === 'screen_height') {
      const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN
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

function contextOf(fields: Record<string, string | number>): string | null {
  let context: Record<string, string | number> | null = null
  for (const name of contextFields) {
    const value = fields[name]
    if (value !== undefined) (context ??= {})[name] = value
  }
  return context === null ? null : JSON.stringify(context)
}
