import { sql } from 'kysely'
import { asPerson, presentLogin, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import type { Caller } from '../access/caller.ts'
import { RequestError, taken } from '../errors.ts'
import { sharesOrganization } from './shared-memberships.ts'

/** What is known of a person besides how he signs in. */
export interface Profile {
  first_name?: string | null | undefined
  last_name?: string | null | undefined
  display_name?: string | null | undefined
  avatar_url?: string | null | undefined
  preferences?: Record<string, unknown> | undefined
}

export interface NewAccount extends Omit<Profile, 'preferences'> {
  email: string
  username: string | null
  password_hash: string | null
}

/**
 * The account with this email, which is made when there is none. What is there already is left as it is.
 * @throws RequestError `conflict` when the user name is taken; and when the account may be a trap: somebody made it
 * with a password of his, for an email that was never verified, and waits for others to let it in
 */
export async function findOrCreateAccount(
  trx: Scoped,
  caller: Caller,
  account: NewAccount,
): Promise<{ id: string; created: boolean }> {
  await presentLogin(trx, account.email)
  const made = await trx
    .insertInto('users')
    .values(account)
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .returning('id')
    .executeTakeFirst()
    .catch((error: unknown) => {
      if (violatedUniqueness(error) === 'users_username') throw taken('username', 'by another account')
      throw error
    })
  if (made !== undefined) return { id: made.id, created: true }
  const known = await trx
    .selectFrom('users')
    .select(['id', sql<boolean>`email_verified_at is null and password_hash is not null`.as('trap')])
    .where(sql`lower(email)`, '=', sql`lower(${account.email})`)
    .executeTakeFirst()
  // Closed between the two statements: the email is free.
  if (known === undefined) return findOrCreateAccount(trx, caller, account)
  if (known.trap && !(await sharesOrganization(trx, caller, known.id))) {
    throw new RequestError('conflict', 'This email has an account, and nobody has verified that it is his.', {
      fields: [{ field: 'email', in: 'body', message: 'belongs to an account that is not verified' }],
    })
  }
  return { id: known.id, created: false }
}

/** Changes the profile of a person in sight. */
export async function updateProfile(
  db: Scoped,
  userId: string,
  { preferences = {}, ...profile }: Profile,
): Promise<void> {
  refuseUnknownTimezone(preferences['timezone'])
  await db
    .updateTable('users')
    .set({
      ...profile,
      preferences: sql`preferences || ${JSON.stringify(preferences)}::jsonb`,
      updated_at: sql`now()`,
    })
    .where('id', '=', userId)
    .execute()
}

function refuseUnknownTimezone(timezone: unknown): void {
  if (typeof timezone !== 'string') return
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
  } catch {
    throw new RequestError('invalid_request', 'The request does not fit the contract.', {
      fields: [{ field: 'preferences.timezone', in: 'body', message: 'is not a name of an IANA time zone' }],
    })
  }
}

/** Whether a person belongs to another organization than the one in scope. */
export async function belongsElsewhere(
  trx: Scoped,
  userId: string,
  organizationId: string,
): Promise<boolean> {
  const other = await asPerson(trx, userId, (db) =>
    db
      .selectFrom('memberships')
      .select('organization_id')
      .where('user_id', '=', userId)
      .where('organization_id', '<>', organizationId)
      .limit(1)
      .executeTakeFirst(),
  )
  return other !== undefined
}

/**
 * Closes the account of who belongs to no organization any more: nothing personal is left, and the email is free.
 * @returns whether it was closed
 */
export function closeAccountOfNowhere(trx: Scoped, userId: string): Promise<boolean> {
  return asPerson(trx, userId, async (db) => {
    // Waits for whoever takes him in at this moment; the next statement sees that membership.
    await db.selectFrom('users').select('id').where('id', '=', userId).forUpdate().execute()
    const { numUpdatedRows } = await db
      .updateTable('users')
      .set({
        status: 'deleted',
        email: `${userId}@deleted.invalid`,
        username: null,
        password_hash: null,
        first_name: null,
        last_name: null,
        display_name: null,
        avatar_url: null,
        email_verified_at: null,
        last_login_at: null,
        preferences: '{}',
        metadata: '{}',
        updated_at: sql`now()`,
      })
      .where('id', '=', userId)
      .where((where) =>
        where.not(
          where.exists(where.selectFrom('memberships').select('user_id').where('user_id', '=', userId)),
        ),
      )
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}
