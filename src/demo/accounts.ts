import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { inTransaction, type OwnedDatabase, presentLogin, type Scoped } from '../database/database.ts'
import { hashPassword, verifyPassword } from '../domain/access/passwords.ts'

/** What a person signs in with. */
export const signIn = z.object({ username: z.string(), password: z.string() })
export type SignIn = z.infer<typeof signIn>

/**
 * Makes the account that owns a demo organization where it does not exist, and a new password for it unless the one
 * that is kept still works.
 */
export async function prepareOwner(
  owner: OwnedDatabase,
  organization: { id: string; slug: string },
  kept: SignIn | undefined,
): Promise<SignIn> {
  const email = `owner@${organization.slug}.example`
  const account = await owner.reference
    .selectFrom('users')
    .select(['id', 'password_hash'])
    .where(sql`lower(email)`, '=', email)
    .where('invited_to', 'is', null)
    .executeTakeFirst()
  if (
    account !== undefined &&
    kept?.username === email &&
    (await verifyPassword(account.password_hash, kept.password, organization.id))
  )
    return kept
  const password = randomBytes(15).toString('base64url')
  const userId = account?.id ?? randomUUID()
  const write = async (db: Scoped) => {
    await presentLogin(db, email)
    const password_hash = await hashPassword(password, organization.id)
    if (account === undefined) await createOwner(db, organization.id, { id: userId, email, password_hash })
    else await db.updateTable('users').set({ password_hash }).where('id', '=', userId).execute()
  }
  await owner.withOrganization(organization.id, (db) => inTransaction(db, write), { actor: 'demo', userId })
  return { username: email, password }
}

async function createOwner(
  db: Scoped,
  organizationId: string,
  account: { id: string; email: string; password_hash: string },
): Promise<void> {
  await db
    .insertInto('users')
    .values({ ...account, first_name: 'Demo', last_name: 'Owner', email_verified_at: new Date() })
    .execute()
  const role = await db
    .selectFrom('roles')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('name', '=', 'owner')
    .executeTakeFirstOrThrow()
  await db.insertInto('memberships').values({ user_id: account.id, role_id: role.id }).execute()
}
