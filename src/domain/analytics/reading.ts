import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { notFound } from '../errors.ts'
import { eventSpans, inSpan, overlaps, type Span } from './event-spans.ts'
import type { Properties } from './profiles.ts'

export interface Company {
  company_id: string
  properties: Properties
  first_seen_at: Date
  last_seen_at: Date
}

export interface Profile extends Omit<Company, 'company_id'> {
  user_id: string
  company_id: string | null
}

export interface TrackedEvent {
  id: string
  type: string
  name: string | null
  user_id: string
  company_id: string | null
  source: string
  at: Date
  properties: Properties
  context: Properties | null
}

/** Some rows, and where the next ones begin; null when there are no more. */
export interface CursorPage<Row> {
  rows: Row[]
  next: string | null
}

const profileColumns = ['user_id', 'company_id', 'properties', 'first_seen_at', 'last_seen_at'] as const
const companyColumns = ['company_id', 'properties', 'first_seen_at', 'last_seen_at'] as const

/** Users by id. @param filter `after` is the `next` of the page before */
export async function listProfiles(
  db: Scoped,
  environmentId: string,
  filter: { companyId?: string | undefined; after?: string | undefined },
  limit: number,
): Promise<CursorPage<Profile>> {
  const rows = await db
    .selectFrom('profiles')
    .select(profileColumns)
    .where('environment_id', '=', environmentId)
    .$if(filter.companyId !== undefined, (query) => query.where('company_id', '=', filter.companyId ?? ''))
    .$if(filter.after !== undefined, (query) => query.where('user_id', '>', filter.after ?? ''))
    .orderBy('user_id')
    .limit(limit + 1)
    .execute()
  return toCursorPage(rows as Profile[], limit, ({ user_id }) => user_id)
}

/** @throws RequestError `not_found` */
export async function getProfile(db: Scoped, environmentId: string, userId: string): Promise<Profile> {
  const row = await db
    .selectFrom('profiles')
    .select(profileColumns)
    .where('environment_id', '=', environmentId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (row === undefined) throw notFound('user')
  return row as Profile
}

/** @throws RequestError `not_found` */
export async function getCompany(db: Scoped, environmentId: string, companyId: string): Promise<Company> {
  const row = await db
    .selectFrom('companies')
    .select(companyColumns)
    .where('environment_id', '=', environmentId)
    .where('company_id', '=', companyId)
    .executeTakeFirst()
  if (row === undefined) throw notFound('company')
  return row as Company
}

export interface EventFilter {
  userId?: string | undefined
  companyId?: string | undefined
  name?: string | undefined
  /** From this time on. */
  from?: Date | undefined
  /** Up to this time, without it. */
  to?: Date | undefined
  /** The `next` of the page before: microseconds since 1970 and id of its last event. */
  after?: string | undefined
}

/** Events, latest first: span by span, until there are enough. */
export async function listEvents(
  db: Scoped,
  environmentId: string,
  filter: EventFilter,
  limit: number,
): Promise<CursorPage<TrackedEvent>> {
  const { from, to, after } = filter
  // The millisecond that follows the last event's.
  const end = after === undefined ? undefined : new Date(Number.parseInt(after) / 1000 + 1)
  const spans = eventSpans(new Date()).filter((span) => overlaps(span, from, to) && overlaps(span, from, end))
  const rows: EventRow[] = []
  for (const span of spans) {
    rows.push(...(await readSpan(db, environmentId, span, filter, limit + 1 - rows.length)))
    if (rows.length > limit) break
  }
  return toCursorPage(rows, limit, (row) => `${row.microseconds}-${row.id}`)
}

/** An event with its time to the microsecond: finer than a Date. */
type EventRow = TrackedEvent & { microseconds: string }

async function readSpan(
  db: Scoped,
  environmentId: string,
  span: Span,
  { userId, companyId, name, from, to, after }: EventFilter,
  limit: number,
): Promise<EventRow[]> {
  const [microseconds = '', ...id] = after?.split('-') ?? []
  const behind = sql<boolean>`(at, id) <
    (timestamptz 'epoch' + ${microseconds}::bigint * interval '1 microsecond', ${id.join('-')}::uuid)`
  const rows = await db
    .selectFrom('tracked_events')
    .select(['id', 'type', 'name', 'user_id', 'company_id', 'source', 'at', 'properties', 'context'])
    .select(sql<string>`(extract(epoch from at) * 1000000)::bigint::text`.as('microseconds'))
    .where('environment_id', '=', environmentId)
    .where(inSpan(span))
    .$if(userId !== undefined, (query) => query.where('user_id', '=', userId ?? ''))
    .$if(companyId !== undefined, (query) => query.where('company_id', '=', companyId ?? ''))
    .$if(name !== undefined, (query) => query.where('name', '=', name ?? ''))
    .$if(from !== undefined, (query) => query.where('at', '>=', from ?? new Date()))
    .$if(to !== undefined, (query) => query.where('at', '<', to ?? new Date()))
    .$if(after !== undefined, (query) => query.where(behind))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows as EventRow[]
}

/** One row more than asked for says that there are more. */
function toCursorPage<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => string): CursorPage<Row> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursorOf(last) : null }
}
