import pg from 'pg'
import { connectAsOwner } from './database/database.ts'
import { isDatabaseUnavailable } from './database/errors.ts'
import { migrate } from './database/migrate.ts'
import { requireSealingKeys } from './database/sealing-keys.ts'
import { ensureSigningKey } from './domain/access/signing-keys.ts'
import type { Vault } from './vault.ts'

/**
 * Makes sure that the database answers, and changes nothing in it.
 * @throws Error with a message for people when it cannot be reached
 */
export async function requireDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl)
  try {
    await client.connect()
  } catch (error) {
    throw isDatabaseUnavailable(error) ? unreachable(ownerUrl, error) : error
  } finally {
    await client.end()
  }
}

/**
 * Brings the schema up to date: what every process does first.
 * @param ownerUrl of the user who owns the database
 * @param notice told in one line what is waited for
 * @throws Error with a message for people when the database cannot be reached or brought up to date
 */
export async function prepareDatabase(
  ownerUrl: string,
  vault: Vault,
  notice: (message: string) => void,
): Promise<void> {
  await migrate(ownerUrl, vault, { notice }).catch((error: unknown) => {
    throw isDatabaseUnavailable(error) ? unreachable(ownerUrl, error) : error
  })
}

/**
 * Makes sure of the keys that a server works with: there is one to sign tokens with, and none is missing that secrets
 * are sealed with. Otherwise it would come up, and fail whoever needs them.
 * @throws VaultError that names the key that ENCRYPTION_KEY lacks
 */
export async function prepareKeys(ownerUrl: string, vault: Vault): Promise<void> {
  const owner = connectAsOwner(ownerUrl)
  try {
    await requireSealingKeys(owner, vault)
    await ensureSigningKey(owner.reference, vault)
  } finally {
    await owner.close()
  }
}

/** Without the password, which stands in the URL. What is wrong with user or database, Postgres says best itself. */
function unreachable(connectionString: string, cause: unknown): Error {
  if (cause instanceof pg.DatabaseError && /^(?:28|3D)/.test(cause.code ?? '')) return cause
  const { host } = new URL(connectionString)
  const { code, message } = cause as NodeJS.ErrnoException
  return new Error(`The database at ${host} cannot be reached (${code ?? message}). Check DATABASE_URL.`)
}
