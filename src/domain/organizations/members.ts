import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import type { PersonCaller } from '../access/caller.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound } from '../errors.ts'
import { endInvites } from '../team/open-invites.ts'
import { closeAccountOfNowhere, invitePerson } from './accounts.ts'
import { type GrantedRole, requireGrantable, requireRole } from './grants.ts'
import { matching, membersOf } from './memberships.ts'
import { getOrganization, lockOrganization, type OrganizationSettings } from './organizations.ts'
import { requireAnotherOwner } from './owners.ts'

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
 * Invites a person into the organization in scope whom the caller can see in another one.
 * @returns the placeholder that stands for them until they accept
 * @throws RequestError `invalid_request` for the person or the role; `forbidden` when the caller may not give the role;
 * `conflict` when the person is a member or invited
 */
export function addMember(
  db: Scoped,
  caller: PersonCaller,
  { userId, role }: { userId: string; role?: string | undefined },
): Promise<Member> {
  return inTransaction(db, async (db) =>
    getMember(db, await admit(db, caller, role, () => invitePerson(db, caller, userId))),
  )
}

/**
 * Makes somebody a member of the organization in scope who is nobody's member yet. One comes after the other, so that
 * nobody becomes a member twice.
 * @param roleName name of the role, or the organization's default
 * @param create makes the account or the placeholder, and returns its id
 */
export async function admit(
  db: Scoped,
  caller: PersonCaller,
  roleName: string | undefined,
  create: () => Promise<string>,
): Promise<string> {
  await lockOrganization(db)
  const { settings } = await getOrganization(db)
  const role = await requireRole(
    db,
    caller,
    { name: roleName ?? (settings as OrganizationSettings).defaultRole },
    'role',
  )
  const userId = await create()
  await db.insertInto('memberships').values({ user_id: userId, role_id: role.id }).execute()
  const { email } = await getMember(db, userId)
  // They take the seat that was kept for them, and no second one.
  await endInvites(db, [email.toLowerCase()])
  await recordChange(db, { action: 'member.added', targetId: userId, details: { role: role.name } })
  return userId
}

/** A member of the organization in scope. @throws RequestError `not_found` */
export async function getMember(db: Scoped, userId: string): Promise<Member> {
  const member = await membersOf(db)
    .select(columns)
    .where('memberships.user_id', '=', userId)
    .executeTakeFirst()
  if (member === undefined) throw notFound('user')
  return member
}

/**
 * Gives a member another role, suspends them or lets them in again.
 * @throws RequestError `not_found` for the member; `invalid_request` for the role; `forbidden` when their role, or the
 * new one, allows more than the caller may do; `conflict` when they are the last owner
 */
export function changeMember(
  db: Scoped,
  caller: PersonCaller,
  userId: string,
  changes: MemberChanges,
): Promise<Member> {
  return inTransaction(db, async (db) => {
    const before = await lockMember(db, caller, userId)
    const role =
      changes.role === undefined ? before.role : await requireRole(db, caller, { name: changes.role }, 'role')
    const status = changes.status ?? before.status
    if (!isOwner({ role, status }) && isOwner(before)) await requireAnotherOwner(db, caller, userId)
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
 * @throws RequestError `not_found`; `forbidden` when the member may do more than the caller; `conflict` when they are
 * the last owner
 */
export function removeMember(db: Scoped, caller: PersonCaller, userId: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const before = await lockMember(db, caller, userId)
    if (isOwner(before)) await requireAnotherOwner(db, caller, userId)
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

interface Standing {
  role: GrantedRole
  status: string
}

/**
 * A member whom the caller may change, while nobody else changes who the owners are.
 * @throws RequestError `not_found`; `forbidden` when their role allows more than the caller may do
 */
export async function lockMember(db: Scoped, caller: PersonCaller, userId: string): Promise<Standing> {
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

const isOwner = ({ role, status }: Standing) =>
  role.type === 'system' && role.name === 'owner' && status === 'active'
