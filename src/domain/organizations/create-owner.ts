import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { OwnedDatabase, Scoped } from '../../database/database.ts'
import { hashPassword } from '../access/passwords.ts'
import { recordChange } from '../audit/audit.ts'
import { normalizeEmail } from '../emails.ts'
import { RequestError } from '../errors.ts'
import { endInvites } from '../team/open-invites.ts'
import { deletePlaceholder, type Profile } from './accounts.ts'
import { findRole } from './grants.ts'
import { lockOrganization } from './organizations.ts'
import { provision } from './provision.ts'
import { insertVouchedAccount, replacePassword } from './vouched-accounts.ts'

export interface NewOwner {
  email: string
  /** Slug of the organization, which is made when there is none. */
  organization: string
  /** Null leaves the one that is known to be the person's own, and makes one otherwise. */
  password: string | null
  /** Of an account that is made. */
  profile?: Omit<Profile, 'preferences'>
}

export interface CreatedOwner {
  accountCreated: boolean
  organizationCreated: boolean
  /** The password that was made, which is stored nowhere; null when none was. */
  madePassword: string | null
}

/**
 * Makes the person with this email an owner of an organization, and their account when they have none. For whoever runs
 * the installation, and vouches for the person: the email counts as verified. Somebody else may have chosen the
 * password of an account whose email was not: it gets another one. A new password ends all sessions,
 * and takes away what the account was linked with elsewhere.
 * @throws RequestError `conflict` when the account or the organization is not active
 */
export async function createOwner(
  owner: OwnedDatabase,
  { email: given, organization, password, profile = {} }: NewOwner,
  actor: string,
): Promise<CreatedOwner> {
  const email = normalizeEmail(given)
  const known = await owner.reference
    .selectFrom('users')
    .select(['id', 'status', 'password_hash', 'email_verified_at'])
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .where('invited_to', 'is', null)
    .executeTakeFirst()
  if (known !== undefined && known.status !== 'active')
    throw new RequestError('conflict', `The account of ${email} is ${known.status}.`)
  const hasOwnPassword =
    known !== undefined && known.password_hash !== null && known.email_verified_at !== null
  const madePassword = password === null && !hasOwnPassword ? randomBytes(15).toString('base64url') : null
  const newPassword = password ?? madePassword
  // Before the transaction, which it would hold up.
  const passwordHash = newPassword === null ? null : await hashPassword(newPassword, organization)
  const userId = known?.id ?? randomUUID()

  const { created } = await provision(owner, { slug: organization }, { actor, userId }, async (db) => {
    await lockOrganization(db)
    if (known === undefined) await insertVouchedAccount(db, { ...profile, id: userId, email }, passwordHash)
    else if (passwordHash !== null) await replacePassword(db, userId, passwordHash)
    await endInvitation(db, email)
    await endInvites(db, [email.toLowerCase()])
    await makeOwner(db, userId)
  })
  return { accountCreated: known === undefined, organizationCreated: created, madePassword }
}

/** Whoever was invited to the organization in scope with this email is a member of it from now on. */
async function endInvitation(db: Scoped, email: string): Promise<void> {
  const placeholder = await db
    .selectFrom('users')
    .select('id')
    .where('invited_to', '=', sql<string>`current_organization()`)
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .executeTakeFirst()
  if (placeholder === undefined) return
  await db
    .deleteFrom('memberships')
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('user_id', '=', placeholder.id)
    .execute()
  await deletePlaceholder(db, placeholder.id)
  await recordChange(db, { action: 'member.removed', targetId: placeholder.id })
}

/** Makes a person an active owner of the organization in scope, whatever they are there now. */
async function makeOwner(db: Scoped, userId: string): Promise<void> {
  const { id: role_id } = await findRole(db, { name: 'owner' }, 'role')
  const before = await db
    .selectFrom('memberships')
    .select(['role_id', 'status'])
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (before?.role_id === role_id && before.status === 'active') return
  await db
    .insertInto('memberships')
    .values({ user_id: userId, role_id })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'user_id']).doUpdateSet({ role_id, status: 'active' }),
    )
    .execute()
  const action = before === undefined ? 'member.added' : 'member.updated'
  await recordChange(db, { action, targetId: userId, details: { role: 'owner' } })
}
