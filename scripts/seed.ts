// Puts the demo organizations into the database of DATABASE_URL, and their keys into .tenantry/credentials.json. Their
// tenants hold what a simulated Microsoft had in its directories, and are connected to none.
import { parseNetworks } from '../src/connectors/webhooks/index.ts'
import { readConfig } from '../src/config.ts'
import { connect } from '../src/database/database.ts'
import { lockFolder } from '../src/folder-lock.ts'
import { prepareDatabase } from '../src/prepare.ts'
import { createVault } from '../src/vault.ts'
import { prepareDemo } from '../src/demo/demo.ts'
import { startDemoDirectories } from '../src/demo/directories.ts'
import { createConnectors } from '../src/wiring.ts'

try {
  const config = readConfig(process.env)
  const { databaseUrl, databaseOwnerUrl: ownerUrl } = config
  if (databaseUrl === null || ownerUrl === null)
    throw new Error('Set DATABASE_URL: without it, `make run` makes the demo data itself.')
  await using started = new AsyncDisposableStack()
  started.defer(await lockFolder(config.dataDirectory))
  const vault = createVault(config.encryptionKeys)
  await prepareDatabase(ownerUrl, vault, (message) => console.error(message))
  const database = await connect({ connectionString: databaseUrl, maximumConnections: 4, onError: () => {} })
  started.defer(() => database.close())
  const simulator = await startDemoDirectories()
  started.defer(() => simulator.close())
  const webhookRules = { allowedNetworks: parseNetworks([]), allowedPorts: [443] }
  const { file } = await prepareDemo({
    ownerUrl,
    directory: config.dataDirectory,
    baseUrl: `http://127.0.0.1:${config.port}`,
    database,
    connectors: createConnectors({ vault, webhookRules, microsoft: simulator }),
    simulator,
    lasting: false,
  })
  console.log(`The demo organizations are there. Their credentials: ${file}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
