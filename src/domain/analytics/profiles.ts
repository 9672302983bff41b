import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedCheck } from '../../database/errors.ts'
import { InputError } from '../errors.ts'

/** What is known of a user or company, by name. A value is any JSON; null at the top level says that there is none. */
export type Properties = Readonly<Record<string, unknown>>

export interface ProfileChange {
  userId: string
  /** The company that the user is in from now on; left out, it stays as it is. */
  companyId?: string | undefined
  properties: Properties
  /** When it was seen. */
  at: Date
}

export interface CompanyChange {
  companyId: string
  properties: Properties
  at: Date
}

/**
 * How properties meet those that are there: `merge` keeps what is not named and removes what is null; `overwrite`
 * puts them in the place of all others.
 */
export type Mode = 'merge' | 'overwrite'

/** All changes of one user or company in one array, as if they had been made one after the other. */
interface Folded {
  companyId: string | undefined
  properties: Properties
  first: Date
  last: Date
}

/**
 * Applies changes of users, in their order; makes users and companies that are unknown. Companies are locked before
 * users, each by id, so callers that also change companies do that first.
 * @throws RequestError `invalid_request` when a user would hold more than fits; nothing is changed then
 */
export async function applyProfiles(
  db: Scoped,
  environmentId: string,
  changes: readonly ProfileChange[],
  mode: Mode,
): Promise<void> {
  if (changes.length === 0) return
  const folded = fold(changes, ({ userId }) => userId, mode)
  const removals = removalsOf(folded, mode)
  if (removals.length > 0) {
    return inTransaction(db, async (transaction) => {
      await upsertProfiles(transaction, environmentId, folded, mode)
      await remove(transaction, environmentId, 'profiles', 'user_id', removals)
    })
  }
  return upsertProfiles(db, environmentId, folded, mode)
}

async function upsertProfiles(
  db: Scoped,
  environmentId: string,
  folded: ReadonlyMap<string, Folded>,
  mode: Mode,
): Promise<void> {
  const rows = [...folded].map(([user_id, change]) => ({ user_id, ...toRow(change) }))
  const companies = rows.some(({ company_id }) => company_id !== undefined)
  const making = sql`
    , made as (
      insert into companies (environment_id, company_id, first_seen_at, last_seen_at)
      select ${environmentId}::uuid, company_id, min(first_seen_at), max(last_seen_at) from input
      where company_id is not null group by company_id order by company_id
      on conflict (organization_id, environment_id, company_id) do nothing
    )`
  await refuseTooLarge(
    sql`
      with input as (
        select * from json_to_recordset(${JSON.stringify(rows)}::json) as input
          (user_id text, company_id text, properties jsonb, first_seen_at timestamptz, last_seen_at timestamptz)
      ) ${companies ? making : sql``}
      insert into profiles as known (environment_id, user_id, company_id, properties, first_seen_at, last_seen_at)
      select ${environmentId}::uuid, user_id, company_id, properties, first_seen_at, last_seen_at
      from input order by user_id
      on conflict (organization_id, environment_id, user_id) do update set
        company_id = coalesce(excluded.company_id, known.company_id),
        ${meet(mode)}`.execute(db),
  )
}

/** Applies changes of companies, in their order; makes those that are unknown. @throws as `applyProfiles` */
export async function applyCompanies(
  db: Scoped,
  environmentId: string,
  changes: readonly CompanyChange[],
  mode: Mode,
): Promise<void> {
  if (changes.length === 0) return
  const folded = fold(changes, ({ companyId }) => companyId, mode)
  const removals = removalsOf(folded, mode)
  if (removals.length > 0) {
    return inTransaction(db, async (transaction) => {
      await upsertCompanies(transaction, environmentId, folded, mode)
      await remove(transaction, environmentId, 'companies', 'company_id', removals)
    })
  }
  return upsertCompanies(db, environmentId, folded, mode)
}

async function upsertCompanies(
  db: Scoped,
  environmentId: string,
  folded: ReadonlyMap<string, Folded>,
  mode: Mode,
): Promise<void> {
  const rows = [...folded].map(([company_id, change]) => ({ ...toRow(change), company_id }))
  await refuseTooLarge(
    sql`
      insert into companies as known (environment_id, company_id, properties, first_seen_at, last_seen_at)
      select ${environmentId}::uuid, company_id, properties, first_seen_at, last_seen_at
      from json_to_recordset(${JSON.stringify(rows)}::json) as input
        (company_id text, properties jsonb, first_seen_at timestamptz, last_seen_at timestamptz)
      order by company_id
      on conflict (organization_id, environment_id, company_id) do update set ${meet(mode)}`.execute(db),
  )
}

function fold<Change extends { companyId?: string | undefined; properties: Properties; at: Date }>(
  changes: readonly Change[],
  idOf: (change: Change) => string,
  mode: Mode,
): Map<string, Folded> {
  const folded = new Map<string, Folded>()
  for (const change of changes) {
    const { companyId, properties, at } = change
    const id = idOf(change)
    const before = folded.get(id)
    folded.set(
      id,
      before === undefined
        ? { companyId, properties, first: at, last: at }
        : {
            companyId: companyId ?? before.companyId,
            properties: mode === 'merge' ? { ...before.properties, ...properties } : properties,
            first: at < before.first ? at : before.first,
            last: at > before.last ? at : before.last,
          },
    )
  }
  return folded
}

/** What is null is left out: it is removed by a statement of its own. */
const toRow = ({ companyId, properties, first, last }: Folded) => ({
  company_id: companyId,
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
  first_seen_at: first,
  last_seen_at: last,
})

const meet = (mode: Mode) => sql`
  properties = ${mode === 'merge' ? sql`known.properties || excluded.properties` : sql`excluded.properties`},
  first_seen_at = least(known.first_seen_at, excluded.first_seen_at),
  last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)`

interface Removal {
  id: string
  names: string[]
}

function removalsOf(folded: ReadonlyMap<string, Folded>, mode: Mode): Removal[] {
  if (mode === 'overwrite') return []
  return [...folded].flatMap(([id, { properties }]) => {
    const names = Object.keys(properties).filter((name) => properties[name] === null)
    return names.length === 0 ? [] : [{ id, names }]
  })
}

async function remove(
  db: Scoped,
  environmentId: string,
  table: 'profiles' | 'companies',
  key: 'user_id' | 'company_id',
  removals: readonly Removal[],
): Promise<void> {
  await sql`
    update ${sql.table(table)} as known set properties = known.properties - input.names
    from json_to_recordset(${JSON.stringify(removals)}::json) as input (id text, names text[])
    where known.environment_id = ${environmentId} and known.${sql.id(key)} = input.id
      and known.properties ?| input.names`.execute(db)
}

async function refuseTooLarge(statement: Promise<unknown>): Promise<void> {
  try {
    await statement
  } catch (error) {
    if (!(violatedCheck(error) ?? '').endsWith('_properties_size')) throw error
    throw new InputError('invalid_request', 'The properties take too much room.', [
      { input: 'properties', message: 'must leave at most 256 KiB of properties' },
    ])
  }
}
