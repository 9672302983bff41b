import type { RowFault } from './row-fault.ts'

/** What the rows of an import tell of. */
export type EventType = 'identify_user' | 'identify_company' | 'page_view' | 'track'

/** What each type of row needs besides `event_type`, `source` and `inserted_at`. */
export const requiredFields: Record<EventType, readonly string[]> = {
  identify_user: ['user_id'],
  identify_company: ['company_id'],
  page_view: ['user_id', 'hostname', 'pathname'],
  track: ['user_id', 'event_name'],
}
export const types = Object.keys(requiredFields) as EventType[]

export const sources: readonly string[] = [
  'web-client',
  'backend-http',
  'backend-hubspot',
  'backend-salesforce',
  'backend-segment',
  'backend-http-import',
]

/** Most characters of the id of a user or company. */
export const idLimit = 255

/** Fields of text, with the most characters each may have. */
export const texts = new Map(
  Object.entries({
    event_type: 20,
    source: 50,
    user_id: idLimit,
    company_id: idLimit,
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

/**
 * Reads a field of text; undefined when it says nothing. A company's id may be a whole number.
 * @param limit most characters
 */
export function readText(name: string, given: unknown, limit: number): string | undefined | RowFault {
  if (typeof given === 'string') {
    // In characters as people count them, which take one or two in the engine.
    if (given.length > limit && [...given].length > limit)
      return { field: name, reason: `must have at most ${limit} characters` }
    return given === '' ? undefined : given
  }
  if (given === undefined || given === null) return undefined
  if (name !== 'company_id') return { field: name, reason: 'must be text' }
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 0
    ? String(given)
    : { field: name, reason: 'must be text or a whole number' }
}

const numbers = ['screen_width', 'screen_height'] as const

/** What says where something happened. */
export const contextFields = [
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
