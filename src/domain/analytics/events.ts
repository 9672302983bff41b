import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { Properties } from './profiles.ts'

export interface NewEvent {
  userId: string
  at: Date
  type?: 'track' | 'page_view'
  name?: string | undefined
  /** The company it happened in; left out, the one that the user is in. */
  companyId?: string | undefined
  source?: string
  properties?: Properties | undefined
  /** Where it happened, such as hostname, pathname and browser. */
  context?: Properties | undefined
  /** The caller's own name of the event: within 24 hours, another of the same name is left out. */
  eventId?: string | undefined
}

const defaultSource = 'backend-http'

/** Expired ids that one statement clears away. */
const swept = 1000

/** An event as the statement that appends it reads it. */
export interface EventRow extends Pick<NewEvent, 'at' | 'companyId' | 'eventId'> {
  json: string
}

/** Puts an event into JSON, once, however many it is stored with. */
export function toEventRow(event: NewEvent): EventRow {
  const { at, companyId, eventId } = event
  const json = JSON.stringify({
    user_id: event.userId,
    // As text already: with a date in it, JSON.stringify takes five times as long.
    at: at.toISOString(),
    type: event.type ?? 'track',
    name: event.name,
    company_id: companyId,
    source: event.source ?? defaultSource,
    properties: event.properties ?? {},
    context: event.context,
    event_id: eventId,
  })
  return { json, at, companyId, eventId }
}

/**
 * Appends events, in one statement; makes users and companies that are unknown and moves on when users were seen.
 * Their months need partitions: `ensureEventPartitions`.
 */
export async function appendEvents(
  db: Scoped,
  environmentId: string,
  events: readonly EventRow[],
): Promise<void> {
  const named = events.some(({ eventId }) => eventId !== undefined)
  const companies = events.some(({ companyId }) => companyId !== undefined)
  const rows = named ? withoutRepeats(events) : events
  if (rows.length === 0) return
  const json = `[${rows.map((row) => row.json).join()}]`
  await sql`
    with input as (
      select * from json_to_recordset(${json}::json) as input (user_id text, at timestamptz,
        type text, name text, company_id text, source text, properties jsonb, context jsonb, event_id text)
    ), ${named ? onlyNew(environmentId) : sql`fresh as (select * from input)`}
    ${companies ? makeCompanies(environmentId) : sql``}
    , seen as (
      insert into profiles as known (environment_id, user_id, company_id, first_seen_at, last_seen_at)
      select ${environmentId}::uuid, user_id,
        (array_agg(company_id order by at desc) filter (where company_id is not null))[1], min(at), max(at)
      from fresh group by user_id order by user_id
      on conflict (organization_id, environment_id, user_id) do update set
        first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
        last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
      returning user_id, company_id
    )
    insert into tracked_events
      (environment_id, user_id, at, type, name, company_id, source, properties, context)
    select ${environmentId}::uuid, user_id, at, type, name, coalesce(fresh.company_id, seen.company_id),
      source, properties, context
    from fresh join seen using (user_id)`.execute(db)
}

/** Ids that were not given within the last 24 hours; some that have expired are cleared away on the way. */
const onlyNew = (environmentId: string) => sql`
  taken as (
    insert into tracked_event_ids as known (environment_id, event_id)
    select ${environmentId}::uuid, event_id from input where event_id is not null order by event_id
    on conflict (organization_id, environment_id, event_id) do update set recorded_at = now()
      where known.recorded_at < now() - interval '24 hours'
    returning event_id
  ), swept as (
    delete from tracked_event_ids where (organization_id, environment_id, event_id) in (
      select organization_id, environment_id, event_id from tracked_event_ids
      where environment_id = ${environmentId}::uuid and recorded_at < now() - interval '24 hours'
        and event_id not in (select event_id from input where event_id is not null)
      limit ${swept} for update skip locked
    )
  ), fresh as (
    select * from input where event_id is null or event_id in (select event_id from taken)
  )`

const makeCompanies = (environmentId: string) => sql`
  , made as (
    insert into companies (environment_id, company_id, first_seen_at, last_seen_at)
    select ${environmentId}::uuid, company_id, min(at), max(at) from fresh
    where company_id is not null group by company_id order by company_id
    on conflict (organization_id, environment_id, company_id) do nothing
  )`

function withoutRepeats(events: readonly EventRow[]): EventRow[] {
  const ids = new Set<string>()
  return events.filter(({ eventId }) => {
    if (eventId === undefined) return true
    if (ids.has(eventId)) return false
    ids.add(eventId)
    return true
  })
}

/** Months since the year 0. */
const monthOf = (time: Date) => time.getUTCFullYear() * 12 + time.getUTCMonth()

/** Months whose partitions this process knows to be there. Past ones are asked for each time: they may be dropped. */
const knownMonths = new Set<number>()

/** Makes the partitions for events of these times, where they are missing, in one statement. */
export async function ensureEventPartitions(db: Scoped, times: readonly Date[]): Promise<void> {
  const months = new Map(times.map((time) => [monthOf(time), time]))
  const unknown = [...months].filter(([month]) => !knownMonths.has(month))
  if (unknown.length === 0) return
  await sql`select ensure_event_partition(time) from unnest(${unknown.map(([, time]) => time)}::timestamptz[]) as time`.execute(
    db,
  )
  const now = monthOf(new Date())
  for (const [month] of unknown) if (month >= now) knownMonths.add(month)
}
