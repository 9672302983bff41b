import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { OwnedDatabase } from '../database/database.ts'
import { verifyPassword } from '../domain/access/passwords.ts'
import { createOwner } from '../domain/organizations/create-owner.ts'

/** What a person signs in with. */
export const signIn = z.object({ username: z.string(), password: z.string() })
export type SignIn = z.infer<typeof signIn>

/**
 * Makes the account that owns a demo organization where it does not exist, and a new password for it unless the one
 * that is kept still works.
 * @param organization its slug
 */
export async function prepareOwner(
  owner: OwnedDatabase,
  organization: string,
  kept: SignIn | undefined,
): Promise<SignIn> {
  const email = `owner@${organization}.example`
  const account = await owner.reference
    .selectFrom('users')
    .select('password_hash')
    .where(sql`lower(email)`, '=', email)
    .where('invited_to', 'is', null)
    .executeTakeFirst()
  if (
    account !== undefined &&
    kept?.username === email &&
    (await verifyPassword(account.password_hash, kept.password, organization))
  )
    return kept
  const password = randomBytes(15).toString('base64url')
  const profile = { first_name: 'Demo', last_name: 'Owner' }
  await createOwner(owner, { email, organization, password, profile }, 'demo')
  return { username: email, password }
}
