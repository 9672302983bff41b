import { type Insertable, sql } from 'kysely'
import type { Users } from '../../../generated/database.ts'
import { asPerson, inOrganization, presentLogin, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import type { PersonCaller } from '../access/caller.ts'
import { misfit, taken, unknownName } from '../errors.ts'
import { findSharedMemberships } from './shared-memberships.ts'

/** What is known of a person besides how they sign in. */
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
 * Makes the account of this email for the organization in scope. Who has one already is invited with it: a placeholder
 * stands for them, made of what is given here, and nothing that is done with it tells that it is one.
 * @returns id of the account or of the placeholder
 * @throws RequestError `conflict` when the email is taken in the organization, or the user name by anybody
 */
export async function createAccountOrPlaceholder(
  trx: Scoped,
  caller: PersonCaller,
  account: NewAccount,
): Promise<string> {
  const known = await findAccountOutside(trx, caller, account.email, 'email')
  const id = await insertUser(trx, 'email', { ...account, ...(known && placeholderOf(caller, known)) })
  // Somebody has made the account between the two statements.
  return id ?? createAccountOrPlaceholder(trx, caller, account)
}

/**
 * Invites a person whom the caller can see in another of their organizations. What is known of them there stays there,
 * but for the email.
 * @returns id of the placeholder
 * @throws RequestError `invalid_request` when the caller sees no such person; `conflict` when they are a member, or
 * invited already
 */
export async function invitePerson(trx: Scoped, caller: PersonCaller, userId: string): Promise<string> {
  const [shared] = [...(await findSharedMemberships(trx, caller, [userId])).values()].flat()
  const person =
    shared &&
    (await inOrganization(trx, shared.organization_id, (db) =>
      db.selectFrom('users').select('email').where('id', '=', userId).executeTakeFirst(),
    ))
  if (person === undefined) throw unknownName('user', 'person')
  const known = await findAccountOutside(trx, caller, person.email, 'person')
  const id = await insertUser(trx, 'person', { email: person.email, ...placeholderOf(caller, known) })
  if (id === undefined) throw new Error('a placeholder is no account, and in the way of none')
  return id
}

/**
 * The account of an email, and whether the caller knows that person from another organization.
 * @param input that names the person
 * @throws RequestError `conflict` when they are a member of the organization in scope
 */
async function findAccountOutside(trx: Scoped, caller: PersonCaller, email: string, input: string) {
  await presentLogin(trx, email)
  const account = await trx
    .selectFrom('users')
    .select([
      'id',
      sql<boolean>`exists (select from shared_memberships(${caller.userId}, array[users.id]))`.as(
        'acquainted',
      ),
      sql<boolean>`exists (select from memberships
        where organization_id = current_organization() and user_id = users.id)`.as('member'),
    ])
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .where('invited_to', 'is', null)
    .executeTakeFirst()
  if (account?.member === true) throw taken(input, 'in the organization')
  return account
}

const placeholderOf = (caller: PersonCaller, account?: { id: string; acquainted: boolean }) => ({
  password_hash: null,
  invited_to: caller.organizationId,
  invited_account: account?.acquainted === true ? account.id : null,
})

/** @returns undefined when there is an account with this email, and this was to be one */
async function insertUser(
  trx: Scoped,
  input: string,
  values: Insertable<Users>,
): Promise<string | undefined> {
  const made = await trx
    .insertInto('users')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .expression(sql`lower(email)`)
        .where('invited_to', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
    .catch((error: unknown) => {
      const index = violatedUniqueness(error)
      if (index === 'users_username') throw taken('username', 'by another account')
      if (index === 'users_invited_email') throw taken(input, 'in the organization')
      throw error
    })
  return made?.id
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
    throw misfit({ input: 'timezone', message: 'is not a name of an IANA time zone' })
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
 * Closes the account of who belongs to no organization any more: nothing personal is left, and the email is free. A
 * placeholder goes altogether.
 * @returns whether that was done
 */
export async function closeAccountOfNowhere(trx: Scoped, userId: string): Promise<boolean> {
  // Both are tried for everybody: the time that it takes does not tell who is invited.
  const closed = await closeAccount(trx, userId)
  return (await deletePlaceholder(trx, userId)) || closed
}

/** Ends an invitation to the organization in scope, once nothing refers to it. @returns whether it was one */
export async function deletePlaceholder(trx: Scoped, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('users')
    .where('id', '=', id)
    .where('invited_to', '=', sql<string>`current_organization()`)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

function closeAccount(trx: Scoped, userId: string): Promise<boolean> {
  return asPerson(trx, userId, async (db) => {
    // Waits for whoever adds them at this moment; the next statement sees that membership.
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
    if (numUpdatedRows === 0n) return false
    await db.deleteFrom('external_identities').where('user_id', '=', userId).execute()
    return true
  })
}
