import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { PersonCaller } from '../access/caller.ts'
import { isUsable } from '../access/members.ts'
import { InputError, RequestError } from '../errors.ts'
import { isPending, membersOf } from './memberships.ts'

const isOwner = sql<boolean>`(roles.type = 'system' and roles.name = 'owner')`

/** Members who can act in the organization in scope now. */
const usableMembersOf = (db: Scoped) =>
  membersOf(db).innerJoin('organizations', 'organizations.id', 'memberships.organization_id').where(isUsable)

/**
 * Makes sure that the organization in scope has an owner without this one. A pending one does not count, since they may
 * be nobody: but the caller does, who may have signed in elsewhere.
 * @throws RequestError `conflict`
 */
export async function requireAnotherOwner(db: Scoped, caller: PersonCaller, userId: string): Promise<void> {
  const another = await usableMembersOf(db)
    .select('memberships.user_id')
    .where('memberships.user_id', '<>', userId)
    .where(isOwner)
    .where((where) => where.or([where('memberships.user_id', '=', caller.userId), where.not(isPending)]))
    .limit(1)
    .executeTakeFirst()
  if (another === undefined) {
    throw new RequestError('conflict', 'This is the last active owner of the organization.')
  }
}

/**
 * Makes sure that the settings of the organization in scope, as they are now, shut out neither the caller nor all of
 * its owners.
 * @throws RequestError `conflict`
 */
export async function requireOwnersInside(db: Scoped, caller: PersonCaller): Promise<void> {
  const inside = await usableMembersOf(db)
    .select([
      sql<boolean>`coalesce(bool_or(memberships.user_id = ${caller.userId}), false)`.as('caller'),
      sql<boolean>`coalesce(bool_or(${isOwner}), false)`.as('owner'),
    ])
    .executeTakeFirstOrThrow()
  if (inside.caller && inside.owner) return
  const message = inside.caller
    ? 'This would shut out every owner of the organization: none has a verified email.'
    : 'This would shut you out: your email is not verified.'
  throw new InputError('conflict', message, [
    { input: 'requireEmailVerification', message: 'would shut out too many' },
  ])
}
