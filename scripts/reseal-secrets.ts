// Seals every secret in the database with the first key of ENCRYPTION_KEY, so that the other keys can be dropped.
// May run while servers run, and again.
import { readConfig } from '../src/config.ts'
import { connectAsOwner } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { resealOrganization, resealSigningKeys } from '../src/database/reseal.ts'
import { createVault } from '../src/vault.ts'

try {
  const { databaseOwnerUrl, encryptionKeys } = readConfig(process.env)
  if (databaseOwnerUrl === null) throw new Error('Set DATABASE_URL and ENCRYPTION_KEY.')
  const vault = createVault(encryptionKeys)
  await migrate(databaseOwnerUrl, vault)
  const owner = connectAsOwner(databaseOwnerUrl)
  try {
    const keys = await resealSigningKeys(owner.reference, vault)
    let total = keys.resealed
    const failed = keys.failures
    for (const { id } of await owner.reference.selectFrom('organizations').select('id').execute()) {
      const { resealed, failures } = await owner.withOrganization(id, (db) =>
        resealOrganization(db, vault, id),
      )
      total += resealed
      failed.push(...failures)
    }
    console.log(`Sealed ${total} values anew.`)
    if (failed.length > 0) throw new Error(`${failed.length} could not be opened:\n${failed.join('\n')}`)
  } finally {
    await owner.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
