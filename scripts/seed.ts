// Puts the demo organizations into the database of DATABASE_URL, and their keys into .tenantry/credentials.json.
import { readConfig } from '../src/config.ts'
import { migrate } from '../src/database/migrate.ts'
import { createVault } from '../src/vault.ts'
import { prepareDemo } from '../src/demo/demo.ts'

try {
  const config = readConfig(process.env)
  if (config.databaseOwnerUrl === null)
    throw new Error('Set DATABASE_URL: without it, `make run` makes the demo data itself.')
  await migrate(config.databaseOwnerUrl, createVault(config.encryptionKeys))
  const { file } = await prepareDemo(
    config.databaseOwnerUrl,
    config.dataDirectory,
    `http://127.0.0.1:${config.port}`,
  )
  console.log(`The demo organizations are there. Their credentials: ${file}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
