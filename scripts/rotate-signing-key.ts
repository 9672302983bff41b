// Makes a new key that signs tokens, in five minutes from now, and drops those whose tokens have all expired. Nobody
// is signed out. With --compromised it signs at once and all others are dropped: everybody has to sign in anew.
//   node scripts/rotate-signing-key.ts [--compromised]
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { connectAsOwner } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { rotateSigningKey } from '../src/domain/access/signing-keys.ts'
import { createVault } from '../src/vault.ts'

try {
  const { values } = parseArgs({ options: { compromised: { type: 'boolean', default: false } } })
  const { databaseOwnerUrl, encryptionKeys } = readConfig(process.env)
  if (databaseOwnerUrl === null) throw new Error('Set DATABASE_URL and ENCRYPTION_KEY.')
  const vault = createVault(encryptionKeys)
  await migrate(databaseOwnerUrl, vault)
  const owner = connectAsOwner(databaseOwnerUrl)
  try {
    const { id, signsFrom, removed } = await rotateSigningKey(owner.reference, vault, values)
    console.log(`The key ${id} signs from ${signsFrom.toISOString()}. Dropped: ${removed.length}.`)
  } finally {
    await owner.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
