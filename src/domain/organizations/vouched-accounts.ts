import { sql } from 'kysely'
import { asPerson, inOrganization, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type { Profile } from './accounts.ts'

// Accounts of people of whom somebody has made sure that the email is theirs.

/** Makes an account whose email counts as verified. @param db that may make it: with its email presented, or an owner */
export async function insertVouchedAccount(
  db: Scoped,
  account: { id: string; email: string } & Omit<Profile, 'preferences'>,
  passwordHash: string | null,
): Promise<void> {
  await db
    .insertInto('users')
    .values({ ...account, password_hash: passwordHash, email_verified_at: new Date() })
    .execute()
  const { id: targetId, email } = account
  await recordChange(db, { action: 'user.created', targetId, details: { email } })
}

/**
 * Gives an account a password that its person knows, and nobody else: all sessions end, and what somebody may have linked
 * with it is gone. Its email counts as verified.
 * @param db with the person as the author
 * @param passwordHash null for who signs in otherwise
 */
export async function replacePassword(
  db: Scoped,
  userId: string,
  passwordHash: string | null,
): Promise<void> {
  await db
    .updateTable('users')
    .set({
      password_hash: passwordHash,
      // Also where there was none, and there is none.
      password_changed_at: sql`clock_timestamp()`,
      email_verified_at: sql`coalesce(email_verified_at, now())`,
      updated_at: sql`now()`,
    })
    .where('id', '=', userId)
    .execute()
  await recordChange(db, { action: 'user.updated', targetId: userId, details: { changed: ['password'] } })
  // Whoever chose the password before may have linked an account of theirs.
  await db.deleteFrom('external_identities').where('user_id', '=', userId).execute()
  const memberships = await asPerson(db, userId, (person) =>
    person.selectFrom('memberships').select('organization_id').where('user_id', '=', userId).execute(),
  )
  for (const { organization_id: organizationId } of memberships)
    await inOrganization(db, organizationId, (there) => endSessions(there, organizationId, userId))
}

async function endSessions(db: Scoped, organizationId: string, userId: string): Promise<void> {
  const ended = await db
    .updateTable('sessions')
    .set({ revoked_at: new Date() })
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of ended)
    await recordChange(db, { action: 'session.ended', targetId: id, details: { reason: 'new password' } })
}
