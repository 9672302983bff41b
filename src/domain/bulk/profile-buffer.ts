import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { applyCompanies, applyProfiles, type Properties } from '../analytics/profiles.ts'
import type { ImportRow } from './rows.ts'

/** What the rows so far tell of one user or company. */
interface Known {
  /** Null when nobody identified it: it was met only. */
  properties: Properties | null
  companyId: string | undefined
  first: number
  last: number
}

/** Users and companies that are held before they are written, and characters of what is known of them. */
const mostEntries = 20_000
const mostLength = 8_000_000

/** A copy: a cell of CSV is a view of its whole block, which would stay in memory with it. */
const detach = (text: string) => Buffer.from(text).toString()

/** Users and companies in one statement, and so locked together. */
const batchSize = 500

/**
 * The users and companies that an import tells of, as it told last. They are written from time to time, in small
 * batches of their own, so that others who change them do not wait; what is written twice ends the same way, so
 * an interrupted run begins with the first row again.
 */
export function createProfileBuffer(environmentId: string) {
  let users = new Map<string, Known>()
  let companies = new Map<string, Known>()
  let length = 0

  function note(known: Map<string, Known>, id: string, row: ImportRow, identified: boolean): void {
    const { metadata } = row
    const time = row.time.milliseconds
    const companyId = known === users ? (row.companyId ?? undefined) : undefined
    const properties = identified ? metadata.value : null
    if (identified) length += metadata.json.length
    const before = known.get(id)
    if (before === undefined) {
      known.set(detach(id), {
        properties,
        companyId: companyId && detach(companyId),
        first: time,
        last: time,
      })
      return
    }
    if (identified) before.properties = properties
    if (companyId !== undefined && (identified || before.properties === null))
      before.companyId = detach(companyId)
    if (time < before.first) before.first = time
    if (time > before.last) before.last = time
  }

  return {
    note(row: ImportRow): void {
      if (row.companyId !== null) note(companies, row.companyId, row, row.type === 'identify_company')
      if (row.userId !== null) note(users, row.userId, row, row.type === 'identify_user')
    },
    isFull: () => users.size + companies.size >= mostEntries || length >= mostLength,
    /**
     * Writes down what is known so far: companies first, then users, each by id, as everybody locks them.
     * @param hold called at the start of each transaction; when it throws, nothing more is written
     */
    async write(db: Scoped, hold: (db: Scoped) => Promise<void>): Promise<void> {
      const held = (write: (db: Scoped) => Promise<void>) =>
        inTransaction(db, async (transaction) => {
          await hold(transaction)
          await write(transaction)
        })
      const written = { companies, users }
      users = new Map()
      companies = new Map()
      length = 0
      for (const part of batches(written.companies)) {
        const changes = part.flatMap(identifications('companyId'))
        await held((db) => applyCompanies(db, environmentId, changes, 'overwrite'))
        await held((db) => makeCompanies(db, environmentId, part))
      }
      for (const part of batches(written.users)) {
        const changes = part.flatMap(identifications('userId'))
        await held((db) => applyProfiles(db, environmentId, changes, 'overwrite'))
        await held((db) => meetUsers(db, environmentId, part))
      }
    },
  }
}

type Entry = [id: string, known: Known]

function* batches(known: ReadonlyMap<string, Known>): Generator<Entry[]> {
  const entries = [...known].sort(([a], [b]) => (a < b ? -1 : 1))
  for (let start = 0; start < entries.length; start += batchSize)
    yield entries.slice(start, start + batchSize)
}

/** One change for each end of the time in which it was seen. */
const identifications =
  <Id extends 'userId' | 'companyId'>(idField: Id) =>
  ([id, { properties, companyId, first, last }]: Entry) =>
    properties === null
      ? []
      : [...new Set([first, last])].map((time) => ({
          ...(companyId === undefined ? {} : { companyId }),
          ...({ [idField]: id } as Record<Id, string>),
          properties,
          at: new Date(time),
        }))

const toRecords = (entries: readonly Entry[]) =>
  JSON.stringify(
    entries
      .filter(([, { properties }]) => properties === null)
      .map(([id, { companyId, first, last }]) => ({
        id,
        company_id: companyId,
        first: new Date(first),
        last: new Date(last),
      })),
  )

/** Companies that rows of others name. */
async function makeCompanies(db: Scoped, environmentId: string, entries: readonly Entry[]): Promise<void> {
  await sql`
    insert into companies (environment_id, company_id, first_seen_at, last_seen_at)
    select ${environmentId}::uuid, id, first, last
    from json_to_recordset(${toRecords(entries)}::json) as input (id text, first timestamptz, last timestamptz)
    order by id
    on conflict (organization_id, environment_id, company_id) do nothing`.execute(db)
}

/** Users that events are of: made when they are unknown, and moved on when they were seen. */
async function meetUsers(db: Scoped, environmentId: string, entries: readonly Entry[]): Promise<void> {
  await sql`
    insert into profiles as known (environment_id, user_id, company_id, first_seen_at, last_seen_at)
    select ${environmentId}::uuid, id, company_id, first, last
    from json_to_recordset(${toRecords(entries)}::json)
      as input (id text, company_id text, first timestamptz, last timestamptz)
    order by id
    on conflict (organization_id, environment_id, user_id) do update set
      first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
    where excluded.first_seen_at < known.first_seen_at or excluded.last_seen_at > known.last_seen_at`.execute(
    db,
  )
}
