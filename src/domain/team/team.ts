import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { isPending, matching, membersOf } from '../organizations/memberships.ts'
import type { KeyCaller, PersonCaller } from '../access/caller.ts'

/** Somebody of the organization in scope. */
export interface TeamMember {
  user_id: string
  email: string
  first_name: string | null
  last_name: string | null
  display_name: string | null
  /** Name of the role, and what people call it. */
  role: string
  role_title: string
  role_type: string
  active: boolean
  joined_at: Date
  last_active_at: Date | null
  /** Whether they sign in with a password; null while nothing says that they are anybody. */
  has_password: boolean | null
  /** Whether they sign in with an account elsewhere. */
  linked: boolean
}

const isActive = sql<boolean>`(memberships.status = 'active' and users.status = 'active')`

const columns = [
  'memberships.user_id',
  'users.email',
  'users.first_name',
  'users.last_name',
  'users.display_name',
  'roles.name as role',
  'roles.display_name as role_title',
  'roles.type as role_type',
  'memberships.joined_at',
] as const

/** Looked up for those of the page alone. */
const lastActive = sql<Date | null>`greatest(memberships.last_used_at, (
  select max(last_seen_at) from browser_sessions
  where browser_sessions.organization_id = memberships.organization_id
    and browser_sessions.user_id = memberships.user_id))`

export interface TeamFilter {
  search?: string | undefined
  /** Name of a system role, or `custom` for all others. */
  role?: string | undefined
  active?: boolean | undefined
}

/**
 * The people of the organization in scope, in the order of joining. Who was added and has not been there yet is told
 * like an account that nobody has used: which of both it is, would tell who has an account.
 */
export async function listTeam(
  db: Scoped,
  { search, role, active }: TeamFilter,
  page: PageRequest,
): Promise<Page<TeamMember>> {
  const rows = matching(
    membersOf(db)
      .select(columns)
      .select([isActive.as('active'), lastActive.as('last_active_at')])
      .select(
        sql<boolean | null>`case when not ${isPending} then users.password_hash is not null end`.as(
          'has_password',
        ),
      ),
    search,
  )
    .$if(role === 'custom', (query) => query.where('roles.type', '=', 'custom'))
    .$if(role !== undefined && role !== 'custom', (query) =>
      query.where('roles.type', '=', 'system').where('roles.name', '=', role ?? ''),
    )
    .$if(active !== undefined, (query) => query.where(isActive, '=', active ?? true))
  const { items, total } = await readPage(
    db,
    rows,
    [
      { column: 'joined_at', order: 'asc' },
      { column: 'user_id', order: 'asc' },
    ],
    page,
  )
  const { rows: linked } = await sql<{ id: string }>`select id from linked_members() as id
    where id = any(${items.map(({ user_id: id }) => id)}::uuid[])`.execute(db)
  const people = new Set(linked.map(({ id }) => id))
  return { items: items.map((row) => ({ ...row, linked: people.has(row.user_id) })), total }
}

/** Which of these emails, in lower case, belong to members of the organization in scope. */
export async function membersAmong(db: Scoped, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await membersOf(db)
    .select(sql<string>`lower(users.email)`.as('email'))
    .where(sql`lower(users.email)`, '=', sql<string>`any(${emails}::text[])`)
    .execute()
  return new Set(rows.map(({ email }) => email))
}

export const hasMember = async (db: Scoped, email: string): Promise<boolean> =>
  (await membersAmong(db, [email.toLowerCase()])).size > 0

/** Who invites. */
export type Inviter = KeyCaller | PersonCaller

/** What people call who sends something; null of a program. */
export async function nameOfSender(db: Scoped, sender: Inviter): Promise<string | null> {
  if (sender.kind !== 'person') return null
  const person = await db
    .selectFrom('users')
    .select(['email', 'first_name', 'last_name', 'display_name'])
    .where('id', '=', sender.userId)
    .executeTakeFirst()
  return person === undefined ? null : nameOf(person)
}

interface Names {
  first_name: string | null
  last_name: string | null
  display_name: string | null
  email: string
}

/** What people call somebody. */
export const nameOf = ({ first_name, last_name, display_name, email }: Names): string =>
  display_name ?? ([first_name, last_name].filter((name) => name !== null).join(' ') || email)
