import { readConfig } from '../config.ts'
import { connectAsOwner, type OwnedDatabase } from '../database/database.ts'
import { findEmbeddedPostgres } from '../database/embedded.ts'
import { readKeyFile } from '../key-file.ts'
import { prepareDatabase, requireDatabase } from '../prepare.ts'
import { createVault, type Vault } from '../vault.ts'

/** The installation that commands work on. */
export interface Installation extends AsyncDisposable {
  owner: OwnedDatabase
  /** How the owner connects. */
  ownerUrl: string
  vault: Vault
}

/**
 * The installation that the environment describes, as it does to a server; without DATABASE_URL, the one that a
 * running `make run` has. Its schema is brought up to date.
 * @param options.asItIs leaves the schema alone, which may be that of another version, or none at all
 */
export async function openInstallation({ asItIs = false } = {}): Promise<Installation> {
  const { databaseOwnerUrl, encryptionKeys, dataDirectory } = readConfig(process.env)
  const ownerUrl = databaseOwnerUrl ?? (await findEmbeddedPostgres(dataDirectory))
  if (ownerUrl === null) {
    throw new Error(
      `Set DATABASE_URL and ENCRYPTION_KEY as for the server. (Without them, commands work on what \`make run\` keeps in ` +
        `${dataDirectory} while it runs, and it does not.)`,
    )
  }
  const keys = encryptionKeys.length > 0 ? encryptionKeys : [await readKeyFile(dataDirectory)]
  if (keys.includes(null)) {
    throw new Error(`There is no key in ${dataDirectory} yet: \`make run\` is starting. Try again shortly.`)
  }
  const vault = createVault(keys.filter((key) => key !== null))
  if (asItIs) await requireDatabase(ownerUrl)
  else await prepareDatabase(ownerUrl, vault, (message) => console.error(message))
  const owner = connectAsOwner(ownerUrl)
  return { owner, ownerUrl, vault, [Symbol.asyncDispose]: () => owner.close() }
}
