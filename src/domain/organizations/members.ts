import { type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import type { Caller } from '../access/caller.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError, taken } from '../errors.ts'
import { closeAccountOfNowhere } from './accounts.ts'
import { type GrantedRole, requireGrantable, requireRole } from './grants.ts'
import { getOrganization, lockOrganization, type OrganizationSettings } from './organizations.ts'
import { sharesOrganization } from './shared-memberships.ts'

/** Somebody who belongs to the organization in scope. */
export interface Member {
  user_id: string
  organization_id: string
  email: string
  first_name: string | null
  last_name: string | null
  display_name: string | null
  role: string
  status: string
  joined_at: Date
}

export interface MemberChanges {
  /** Name of the new role. */
  role?: string | undefined
  status?: string | undefined
}

export type MemberSort = Sort<'joined_at' | 'email' | 'role'>

/** Members with their accounts and roles. */
export const membersOf = (db: Scoped) =>
  db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .innerJoin('roles', (join) =>
      join
        .onRef('roles.organization_id', '=', 'memberships.organization_id')
        .onRef('roles.id', '=', 'memberships.role_id'),
    )
    .where('memberships.organization_id', '=', sql<string>`current_organization()`)

/** Only those whose email or name contains `search`. */
export const matching = <Row>(
  query: SelectQueryBuilder<DB, 'memberships' | 'users' | 'roles', Row>,
  search: string | undefined,
) =>
  search === undefined
    ? query
    : query.where('memberships.user_id', 'in', sql<string>`(select search_users(${search}))`)

const columns = [
  'memberships.user_id',
  'memberships.organization_id',
  'users.email',
  'users.first_name',
  'users.last_name',
  'users.display_name',
  'roles.name as role',
  'memberships.status',
  'memberships.joined_at',
] as const

/**
 * The members of the organization in scope. They are found by its key and sorted in memory: a person is in several
 * organizations, so that no index could have an organization's people in order.
 */
export function listMembers(
  db: Scoped,
  filter: { search?: string | undefined; role?: string | undefined; status?: string | undefined },
  sort: MemberSort,
  page: PageRequest,
): Promise<Page<Member>> {
  const { search, role, status } = filter
  const rows = matching(membersOf(db).select(columns), search)
    .$if(role !== undefined, (query) => query.where('roles.name', '=', role ?? ''))
    .$if(status !== undefined, (query) => query.where('memberships.status', '=', status ?? ''))
  return readPage(db, rows, [sort, { column: 'user_id', order: sort.order }], page)
}

/**
 * Takes a person into the organization in scope whom the caller can see in another one.
 * @throws RequestError `not_found` for the person or the role; `forbidden` when the caller may not give the role;
 * `conflict` when the person is a member
 */
export function addMember(
  db: Scoped,
  caller: Caller,
  { userId, role }: { userId: string; role?: string | undefined },
): Promise<Member> {
  return inTransaction(db, async (db) => {
    if (!(await sharesOrganization(db, caller, userId))) throw notFound('user')
    await join(db, caller, { userId, role, field: 'userId' })
    return getMember(db, userId)
  })
}

/**
 * Makes a person whom the caller may see a member.
 * @param role name of the role, or the organization's default
 * @param field of the body that names the person
 */
export async function join(
  db: Scoped,
  caller: Caller,
  { userId, role, field }: { userId: string; role: string | undefined; field: string },
): Promise<void> {
  const { settings } = await getOrganization(db)
  const given = await requireRole(db, caller, {
    name: role ?? (settings as OrganizationSettings).defaultRole,
  })
  await db
    .insertInto('memberships')
    .values({ user_id: userId, role_id: given.id })
    .execute()
    .catch((error: unknown) => {
      if (violatedUniqueness(error) === 'memberships_pkey') throw taken(field, 'in the organization')
      throw error
    })
  // Who is leaving his last organization at this moment has no account any more.
  const account = await db.selectFrom('users').select('status').where('id', '=', userId).executeTakeFirst()
  if (account?.status === 'deleted') throw new RequestError('conflict', 'This account is being closed.')
  await recordChange(db, { action: 'member.added', targetId: userId, details: { role: given.name } })
}

async function getMember(db: Scoped, userId: string): Promise<Member> {
  const member = await membersOf(db)
    .select(columns)
    .where('memberships.user_id', '=', userId)
    .executeTakeFirst()
  if (member === undefined) throw notFound('user')
  return member
}

/**
 * Gives a member another role, suspends him or lets him in again.
 * @throws RequestError `not_found` for the member or the role; `forbidden` when his role, or the new one, allows more
 * than the caller may do; `conflict` when he is the last owner
 */
export function changeMember(
  db: Scoped,
  caller: Caller,
  userId: string,
  changes: MemberChanges,
): Promise<Member> {
  return inTransaction(db, async (db) => {
    const before = await lockMember(db, caller, userId)
    const role =
      changes.role === undefined ? before.role : await requireRole(db, caller, { name: changes.role })
    const status = changes.status ?? before.status
    if (!isOwner(role) || status !== 'active') await requireAnotherOwner(db, userId, before)
    await db
      .updateTable('memberships')
      .set({ role_id: role.id, status })
      .where('organization_id', '=', sql<string>`current_organization()`)
      .where('user_id', '=', userId)
      .execute()
    await recordChange(db, {
      action: 'member.updated',
      targetId: userId,
      details: { role: role.name, status },
    })
    return getMember(db, userId)
  })
}

/**
 * Ends a membership, and the account of who belongs nowhere else.
 * @throws RequestError `not_found`; `forbidden` when the member may do more than the caller; `conflict` when he is
 * the last owner
 */
export function removeMember(db: Scoped, caller: Caller, userId: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const before = await lockMember(db, caller, userId)
    await requireAnotherOwner(db, userId, before)
    await db
      .deleteFrom('memberships')
      .where('organization_id', '=', sql<string>`current_organization()`)
      .where('user_id', '=', userId)
      .execute()
    const accountClosed = await closeAccountOfNowhere(db, userId)
    await recordChange(db, {
      action: 'member.removed',
      targetId: userId,
      details: { role: before.role.name, accountClosed },
    })
  })
}

interface MemberBefore {
  role: GrantedRole
  status: string
}

/** A member whom the caller may change, while nobody else changes who the owners are. */
async function lockMember(db: Scoped, caller: Caller, userId: string): Promise<MemberBefore> {
  await lockOrganization(db)
  const member = await membersOf(db)
    .select(['roles.id', 'roles.name', 'roles.type', 'roles.permissions', 'memberships.status'])
    .where('memberships.user_id', '=', userId)
    .executeTakeFirst()
  if (member === undefined) throw notFound('user')
  const { status, ...role } = member
  requireGrantable(caller, role)
  return { role, status }
}

const isOwner = ({ type, name }: GrantedRole) => type === 'system' && name === 'owner'

/** @throws RequestError `conflict` when a member is the only active owner */
async function requireAnotherOwner(
  db: Scoped,
  userId: string,
  { role, status }: MemberBefore,
): Promise<void> {
  if (!isOwner(role) || status !== 'active') return
  const another = await membersOf(db)
    .select('memberships.user_id')
    .where('memberships.user_id', '<>', userId)
    .where('memberships.role_id', '=', role.id)
    .where('memberships.status', '=', 'active')
    .where('users.status', '=', 'active')
    .limit(1)
    .executeTakeFirst()
  if (another === undefined) {
    throw new RequestError('conflict', 'This is the last active owner of the organization.')
  }
}
