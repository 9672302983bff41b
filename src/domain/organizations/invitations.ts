import { sql } from 'kysely'
import { inOrganization, inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { PersonCaller } from '../access/caller.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { deletePlaceholder } from './accounts.ts'
import { getMember, type Member } from './members.ts'
import { lockOrganization } from './organizations.ts'

/** An organization that waits for a person's consent to be its member. */
export interface Invitation {
  /** Id of the placeholder that stands for them there. */
  id: string
  organization_id: string
  /** Name of the organization. */
  name: string
  slug: string
  /** Name of the role that they are to have. */
  role: string
  invited_at: Date
}

const withInvitations = (db: Scoped) => db.withTables<{ invitations: Invitation }>()

const invitationsOf = (db: ReturnType<typeof withInvitations>, { userId }: PersonCaller) =>
  db.selectFrom(sql<Invitation>`invitations_of(${userId})`.as('invitations')).selectAll()

/**
 * Where the caller is invited to, the latest first: by an email that they have verified, or by whoever knew them
 * already.
 * @param db with that person in sight
 */
export function listInvitations(
  db: Scoped,
  caller: PersonCaller,
  page: PageRequest,
): Promise<Page<Invitation>> {
  const sort = (column: 'invited_at' | 'id') => ({ column, order: 'desc' }) as const
  const known = withInvitations(db)
  return readPage(known, invitationsOf(known, caller), [sort('invited_at'), sort('id')], page)
}

/**
 * Makes the caller a member of the organization that has invited them: in the place of the placeholder, with its role
 * and status.
 * @throws RequestError `not_found`; `conflict` when they are a member already
 */
export function acceptInvitation(db: Scoped, caller: PersonCaller, id: string): Promise<Member> {
  return withInvitation(db, caller, id, async (db, { role }) => {
    const userId = caller.userId
    await takePlace(db, id, userId)
    // Whoever is leaving their last organization at this moment has no account any more.
    const account = await db.selectFrom('users').select('status').where('id', '=', userId).executeTakeFirst()
    if (account?.status === 'deleted') throw new RequestError('conflict', 'This account is being closed.')
    await recordChange(db, { action: 'invitation.accepted', targetId: id, details: { role, userId } })
    return getMember(db, userId)
  })
}

/**
 * Makes a person a member in the place of a placeholder, with its role and status.
 * @throws RequestError `conflict` when they are a member already
 */
export async function takePlace(db: Scoped, placeholderId: string, userId: string): Promise<void> {
  await db
    .updateTable('memberships')
    .set({ user_id: userId, joined_at: sql`now()` })
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('user_id', '=', placeholderId)
    .execute()
    .catch((error: unknown) => {
      if (violatedUniqueness(error) === 'memberships_pkey')
        throw new RequestError('conflict', 'You are a member of this organization already.')
      throw error
    })
  await deletePlaceholder(db, placeholderId)
}

/** Ends an invitation of the caller, who stays what they are. @throws RequestError `not_found` */
export function declineInvitation(db: Scoped, caller: PersonCaller, id: string): Promise<void> {
  return withInvitation(db, caller, id, async (db, { role }) => {
    await db
      .deleteFrom('memberships')
      .where('organization_id', '=', sql<string>`current_organization()`)
      .where('user_id', '=', id)
      .execute()
    await deletePlaceholder(db, id)
    await recordChange(db, { action: 'invitation.declined', targetId: id, details: { role } })
  })
}

/** Runs `fn` in the organization that an invitation is from, while nobody else ends or changes it. */
function withInvitation<T>(
  db: Scoped,
  caller: PersonCaller,
  id: string,
  fn: (db: Scoped, invitation: Invitation) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (db) => {
    const { organization_id: organizationId } = await findInvitation(db, caller, id)
    return inOrganization(db, organizationId, async (db) => {
      await lockOrganization(db)
      // It may have ended before the lock was there.
      return fn(db, await findInvitation(db, caller, id))
    })
  })
}

async function findInvitation(db: Scoped, caller: PersonCaller, id: string): Promise<Invitation> {
  const invitation = await invitationsOf(withInvitations(db), caller).where('id', '=', id).executeTakeFirst()
  if (invitation === undefined) throw notFound('invitation')
  return invitation
}
