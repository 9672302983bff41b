import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import type { PersonCaller } from '../access/caller.ts'
import { hashPassword } from '../access/passwords.ts'
import { recordChange } from '../audit/audit.ts'
import { normalizeEmail } from '../emails.ts'
import { notFound, RequestError } from '../errors.ts'
import { belongsElsewhere, createAccountOrPlaceholder, type Profile, updateProfile } from './accounts.ts'
import { admit, changeMember, lockMember, type MemberChanges, removeMember } from './members.ts'
import { isPending, matching, membersOf } from './memberships.ts'
import { findSharedMemberships, type SharedMembership } from './shared-memberships.ts'

/** A person as a member of the organization in scope. */
interface UserRow {
  id: string
  email: string
  username: string | null
  first_name: string | null
  last_name: string | null
  display_name: string | null
  avatar_url: string | null
  status: string
  email_verified_at: Date | null
  last_login_at: Date | null
  preferences: unknown
  created_at: Date
  updated_at: Date
}

export interface User extends UserRow {
  organizations: SharedMembership[]
}

const status = sql<string>`case when memberships.status = 'suspended' then 'suspended'
  when users.status = 'active' and ${isPending} then 'pending'
  else users.status end`

const columns = [
  'users.id',
  'users.email',
  'users.username',
  'users.first_name',
  'users.last_name',
  'users.display_name',
  'users.avatar_url',
  status.as('status'),
  'users.email_verified_at',
  'users.last_login_at',
  'users.preferences',
  'users.created_at',
  'users.updated_at',
] as const

export type UserSort = Sort<
  'email' | 'first_name' | 'last_name' | 'created_at' | 'updated_at' | 'last_login_at'
>

const nullable: ReadonlySet<UserSort['column']> = new Set([
  'first_name',
  'last_name',
  'last_login_at',
] as const)

export interface UserFilter {
  search?: string | undefined
  role?: string | undefined
  status?: string | undefined
  emailVerified?: boolean | undefined
}

/** The people of the organization in scope: one page, and where they belong, in two statements. */
export async function listUsers(
  db: Scoped,
  caller: PersonCaller,
  filter: UserFilter,
  sort: UserSort,
  page: PageRequest,
): Promise<Page<User>> {
  const { emailVerified } = filter
  const rows = matching(membersOf(db).select(columns), filter.search)
    .$if(filter.role !== undefined, (query) => query.where('roles.name', '=', filter.role ?? ''))
    .$if(filter.status !== undefined, (query) => query.where(status, '=', filter.status ?? ''))
    .$if(emailVerified !== undefined, (query) =>
      query.where('users.email_verified_at', emailVerified ? 'is not' : 'is', null),
    )
  const { items, total } = await readPage(db, rows, sortThenId(sort, nullable), page)
  return { items: await withOrganizations(db, caller, items), total }
}

/** @throws RequestError `not_found` when there is no such member */
export async function getUser(db: Scoped, caller: PersonCaller, userId: string): Promise<User> {
  const row = await membersOf(db).select(columns).where('users.id', '=', userId).executeTakeFirst()
  const [user] = await withOrganizations(db, caller, row === undefined ? [] : [row])
  if (user === undefined) throw notFound('user')
  return user
}

async function withOrganizations(db: Scoped, caller: PersonCaller, rows: UserRow[]): Promise<User[]> {
  if (rows.length === 0) return []
  const shared = await findSharedMemberships(
    db,
    caller,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, organizations: shared.get(row.id) ?? [] }))
}

export interface NewUser extends Profile {
  email: string
  username?: string | undefined
  password?: string | undefined
  role?: string | undefined
}

/**
 * Adds a person to the organization in scope: makes their account or, when this email has one already, invites them.
 * Which of them it was, the answer does not tell.
 * @throws RequestError `invalid_request` for the role; `forbidden` when the caller may not give it; `conflict` when the
 * email is taken in the organization, or the user name anywhere
 */
export async function createUser(
  db: Scoped,
  caller: PersonCaller,
  { email: given, username, password, role, preferences = {}, ...profile }: NewUser,
): Promise<User> {
  const email = normalizeEmail(given)
  // Before the transaction, which it would hold up; and whether or not it will be needed, which its time would tell.
  const passwordHash = password === undefined ? null : await hashPassword(password, caller.organizationId)
  return inTransaction(db, async (db) => {
    const account = { ...profile, email, username: username ?? null, password_hash: passwordHash }
    const id = await admit(db, caller, role, () => createAccountOrPlaceholder(db, caller, account))
    await updateProfile(db, id, { preferences })
    await recordChange(db, { action: 'user.created', targetId: id, details: { email } })
    return getUser(db, caller, id)
  })
}

/**
 * Changes a member's role, status and profile.
 * @throws RequestError as `changeMember`, also for the profile of another person; `conflict` when that one belongs
 * elsewhere too
 */
export function updateUser(
  db: Scoped,
  caller: PersonCaller,
  userId: string,
  { role, status, ...profile }: Profile & MemberChanges,
): Promise<User> {
  return inTransaction(db, async (db) => {
    if (role !== undefined || status !== undefined) await changeMember(db, caller, userId, { role, status })
    else if (!isSelf(caller, userId)) await lockMember(db, caller, userId)
    const changed = Object.entries(profile).flatMap(([field, value]) => (value === undefined ? [] : [field]))
    if (changed.length > 0) {
      if (!isSelf(caller, userId) && (await belongsElsewhere(db, userId, caller.organizationId))) {
        throw new RequestError(
          'conflict',
          'This person belongs to other organizations too, and only they can change their profile.',
        )
      }
      await updateProfile(db, userId, profile)
      await recordChange(db, { action: 'user.updated', targetId: userId, details: { changed } })
    }
    return getUser(db, caller, userId)
  })
}

/** Ids are written in any letter case. */
const isSelf = (caller: PersonCaller, userId: string) => userId.toLowerCase() === caller.userId

/** Ends a person's membership. @throws RequestError as `removeMember`; `forbidden` for the caller's own */
export async function deleteUser(db: Scoped, caller: PersonCaller, userId: string): Promise<void> {
  if (isSelf(caller, userId)) throw new RequestError('forbidden', 'You cannot delete yourself.')
  await removeMember(db, caller, userId)
}
