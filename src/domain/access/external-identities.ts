import { hash } from 'node:crypto'
import { type Database, inOrganization, inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type { ProviderAccount } from '../connectors.ts'
import { RequestError } from '../errors.ts'
import type { PersonCaller } from './caller.ts'

// Accounts elsewhere that people sign in with: each is of one person, who has added it while they were
// signed in, or has come with it by an invite.

/** What never changes of an account elsewhere. Its email is none of it, which may be anybody's. */
export type ExternalIdentity = Pick<ProviderAccount, 'issuer' | 'tenant' | 'subject'>

/** Whoever presents this has been confirmed by the issuer. */
const hashIdentity = ({ issuer, tenant, subject }: ExternalIdentity): Buffer =>
  hash('sha256', JSON.stringify([issuer, tenant, subject]), 'buffer')

/** The person who signs in with an account elsewhere; null when nobody does. */
export async function findLinkedPerson(
  database: Database,
  identity: ExternalIdentity,
): Promise<string | null> {
  const identityHash = hashIdentity(identity)
  const row = await database.withKeyHash(identityHash, (db) =>
    db
      .selectFrom('external_identities')
      .select('user_id')
      .where('identity_hash', '=', identityHash)
      .executeTakeFirst(),
  )
  return row?.user_id ?? null
}

/**
 * Lets a person sign in with an account elsewhere from now on.
 * @throws RequestError `conflict` when it signs somebody else in, or the person has another one of the same place
 */
export async function linkIdentity(
  database: Database,
  caller: Pick<PersonCaller, 'userId' | 'organizationId'>,
  identity: ExternalIdentity,
  requestId: string,
): Promise<void> {
  if ((await findLinkedPerson(database, identity)) === caller.userId) return
  const link = async (db: Scoped) =>
    audit(db, caller, 'identity.linked', await insertIdentity(db, caller.userId, identity))
  await database.withUser(caller.userId, (db) => inTransaction(db, link), authorOf(caller, requestId))
}

/**
 * Lets a person sign in with an account elsewhere that signs nobody in yet.
 * @param db with the person as the author
 * @returns its id here
 * @throws RequestError `conflict` when it signs somebody in, or the person has another one of the same place
 */
export async function insertIdentity(
  db: Scoped,
  userId: string,
  { issuer, tenant, subject }: ExternalIdentity,
): Promise<string> {
  const identity_hash = hashIdentity({ issuer, tenant, subject })
  const linked = await db
    .insertInto('external_identities')
    .values({ user_id: userId, issuer, tenant, subject, identity_hash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (linked === undefined) {
    const message =
      'This account signs somebody else in here, or you have linked another one of the same organization.'
    throw new RequestError('conflict', message, { reason: 'IDENTITY_TAKEN' })
  }
  return linked.id
}

/** Lets a person sign in with no account elsewhere any more. */
export async function unlinkIdentities(
  database: Database,
  caller: Pick<PersonCaller, 'userId' | 'organizationId'>,
  requestId: string,
): Promise<void> {
  const unlink = async (db: Scoped) => {
    const gone = await db
      .deleteFrom('external_identities')
      .where('user_id', '=', caller.userId)
      .returning('id')
      .execute()
    for (const { id } of gone) await audit(db, caller, 'identity.unlinked', id)
  }
  await database.withUser(caller.userId, (db) => inTransaction(db, unlink), authorOf(caller, requestId))
}

const audit = (
  db: Scoped,
  { organizationId }: Pick<PersonCaller, 'organizationId'>,
  action: string,
  targetId: string,
) => inOrganization(db, organizationId, (db) => recordChange(db, { action, targetId }))

const authorOf = ({ userId }: Pick<PersonCaller, 'userId'>, requestId: string) => ({
  actor: `user ${userId}`,
  requestId,
  userId,
})
