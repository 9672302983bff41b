import type { components, operations } from '../../../generated/types.ts'
import type { Inputs } from '../../contract/fields.ts'
import type { EnvironmentCaller } from '../../domain/access/caller.ts'
import { creationOf } from '../../domain/analytics/creation.ts'
import type { NewEvent } from '../../domain/analytics/events.ts'
import type { CompanyChange, ProfileChange, Properties } from '../../domain/analytics/profiles.ts'
import type {
  Company,
  EventFilter,
  Profile,
  CursorPage,
  TrackedEvent,
} from '../../domain/analytics/reading.ts'
import type { BulkJob, JobRef } from '../../domain/bulk/jobs.ts'
import type { IncomingFile } from '../../domain/bulk/uploads.ts'
import { RequestError } from '../../domain/errors.ts'
import { readTime, type Time } from '../../domain/time.ts'

type Schemas = components['schemas']

/** What this surface calls the inputs of the domain. */
export const inputs: Inputs = { properties: 'metadata' }

type GivenProperties = Schemas['UserpilotGivenProperties'] | undefined

/** Null and the one list that the contract lets through, an empty one, say nothing. */
const fromProperties = (given: GivenProperties): Properties =>
  given === undefined || given === null || Array.isArray(given) ? {} : given

/** The contract lets no company through whose `company_id`, or `id` where there is none, is not a name. */
function fromCompany(given: Properties, at: Date): CompanyChange {
  const { company_id: companyId, ...rest } = given
  if (typeof companyId === 'string' || typeof companyId === 'number')
    return { companyId: String(companyId), properties: rest, at }
  const { id, ...properties } = rest
  return { companyId: String(id), properties, at }
}

export function fromIdentifyUser(
  { user_id, metadata, company }: Schemas['UserpilotIdentifyUser'],
  at: Date,
): { profile: ProfileChange; company: CompanyChange | null } {
  const told = fromProperties(company)
  // Without a name it would not have come so far.
  const change = Object.keys(told).length === 0 ? null : fromCompany(told, at)
  return {
    profile: { userId: user_id, companyId: change?.companyId, properties: fromProperties(metadata), at },
    company: change,
  }
}

export const fromIdentifyCompany = (
  { company_id, metadata }: Schemas['UserpilotIdentifyCompany'],
  at: Date,
): CompanyChange => ({ companyId: String(company_id), properties: fromProperties(metadata), at })

export const fromTrackEvent = (
  { user_id, event_name, metadata, event_id }: Schemas['UserpilotTrackEvent'],
  at: Date,
): NewEvent => ({
  userId: user_id,
  name: event_name,
  properties: fromProperties(metadata),
  eventId: event_id ?? undefined,
  at,
})

/** Records of a list as the file that they could have been sent in. */
export const toFile = (filename: string, records: readonly object[]): IncomingFile => ({
  filename,
  bytes: (async function* () {
    for (const record of records) yield Buffer.from(`${JSON.stringify(record)}\n`)
  })(),
})

const jobIdOf = ({ app_token, id }: BulkJob) => `bulk:jobs:${app_token}:${id}`

export function fromJobId(jobId: string, caller: EnvironmentCaller): JobRef {
  const [, , appToken = '', id = ''] = jobId.split(':')
  return { environmentId: caller.environmentId, appToken, id }
}

export function toBulkJob(job: BulkJob): Schemas['UserpilotBulkJob'] {
  const { type, status, filename, file_size, total_rows, start_time, end_time } = job
  const job_id = jobIdOf(job)
  return {
    job_id,
    type,
    status,
    filename,
    file_size,
    total_rows,
    start_time: start_time.toISOString(),
    end_time: end_time?.toISOString() ?? null,
    links: `/userpilot/v1/background_jobs/${job_id}`,
  }
}

export function toImportJob(job: BulkJob): Schemas['UserpilotImportJob'] {
  const { type: _type, ...facts } = toBulkJob(job)
  return { ...facts, file_size: String(facts.file_size), total_rows: String(facts.total_rows) }
}

export const toBackgroundJob = (job: BulkJob): Schemas['UserpilotBackgroundJob'] => ({
  ...toBulkJob(job),
  completed_rows: job.completed_rows,
  failed_rows: job.failed_rows,
  failure: job.failure,
  elapsed_time: Math.max(
    0,
    Math.round(((job.end_time ?? new Date()).getTime() - job.start_time.getTime()) / 1000),
  ),
})

/** @throws RequestError `invalid_request` for a time that there is not: the contract says only how one is written */
function fromTime(field: 'from' | 'to', text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const time = readTime(text)
  if (!('reason' in time)) return new Date(time.milliseconds)
  throw new RequestError('invalid_request', 'A time cannot be read.', {
    fields: [{ field, in: 'query', message: time.reason }],
  })
}

type EventQuery = NonNullable<operations['userpilot_listEvents']['parameters']['query']>

export const fromEventQuery = (query: EventQuery): EventFilter => ({
  userId: query.user_id,
  companyId: query.company_id,
  name: query.event_name,
  from: fromTime('from', query.from),
  to: fromTime('to', query.to),
  after: query.after_cursor,
})

export const toPage = <Row, Item>(
  { rows, next }: CursorPage<Row>,
  limit: number,
  toItem: (row: Row) => Item,
) => ({
  data: rows.map(toItem),
  metadata: { cursor: { after: next }, limit },
})

const toTime = (time: Time | null) => (time === null ? null : new Date(time.milliseconds).toISOString())

const toSeen = ({
  properties,
  first_seen_at,
  last_seen_at,
}: Pick<Company, 'properties' | 'first_seen_at' | 'last_seen_at'>) => ({
  metadata: properties,
  created_at: toTime(creationOf(properties)),
  first_seen_at: first_seen_at.toISOString(),
  last_seen_at: last_seen_at.toISOString(),
})

export const toUser = (row: Profile): Schemas['UserpilotUser'] => ({
  user_id: row.user_id,
  company_id: row.company_id,
  ...toSeen(row),
})

export const toCompany = (row: Company): Schemas['UserpilotCompany'] => ({
  company_id: row.company_id,
  ...toSeen(row),
})

export const toEvent = (row: TrackedEvent): Schemas['UserpilotEvent'] => ({
  ...row.context,
  id: row.id,
  event_type: row.type as Schemas['UserpilotEvent']['event_type'],
  event_name: row.name,
  user_id: row.user_id,
  company_id: row.company_id,
  source: row.source,
  inserted_at: row.at.toISOString(),
  metadata: row.properties,
})

export const toDeletion = (count: number, [one, many]: readonly [string, string]) => ({
  message:
    count === 1 ? `1 ${one} is scheduled for deletion.` : `${count} ${many} are scheduled for deletion.`,
})
