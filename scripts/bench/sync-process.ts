import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { connect, liveSide } from '../../src/database/database.ts'
import type { Connectors, Directory, DirectoryCredentials } from '../../src/domain/connectors.ts'
import { connectTenant } from '../../src/domain/directory/connection.ts'
import { requestSync } from '../../src/domain/directory/sync-requests.ts'
import { runSync } from '../../src/domain/directory/sync.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { createConnectors } from '../../src/wiring.ts'

export interface SyncOrder {
  applicationUrl: string
  organizationId: string
  tenantId: string
  microsoft: DirectoryCredentials & { loginUrl: string; graphUrl: string }
  /** A folder with pages that were read before; null to read them over HTTP. */
  pages: string | null
}

export interface SyncResult {
  milliseconds: number
  /** How much larger the process was at its largest than at the start. */
  grownBytes: number
}

/** The listings of a directory as they were kept: one page for each line. */
function replay(folder: string, directory: Directory): Directory {
  async function* pages(listing: string) {
    const lines = createInterface({ input: createReadStream(join(folder, `${listing}.jsonl`)) })
    for await (const line of lines) yield JSON.parse(line) as never
  }
  const others = async () =>
    JSON.parse(await readFile(join(folder, 'others.jsonl'), 'utf8')) as { organization: never; skus: never }
  return {
    ...directory,
    users: () => pages('users'),
    // No page of it was kept.
    async *signIns() {},
    groups: () => pages('groups'),
    devices: () => pages('devices'),
    organization: async () => (await others()).organization,
    subscribedSkus: async () => (await others()).skus,
    userChangesFromNow: async () => 'https://graph.microsoft.com/v1.0/users/delta',
  }
}

async function run({
  applicationUrl,
  organizationId,
  tenantId,
  microsoft,
  pages,
}: SyncOrder): Promise<SyncResult> {
  const database = await connect({
    connectionString: applicationUrl,
    maximumConnections: 4,
    onError: () => {},
  })
  const vault = createVault([Buffer.alloc(keyLength)])
  const wired = createConnectors({ vault, webhookRules: { allowedNetworks: [] }, microsoft })
  const connectors: Connectors = {
    ...wired,
    connectDirectory: (credentials, terms) => {
      const directory = wired.connectDirectory(credentials, terms)
      return pages === null ? directory : replay(pages, directory)
    },
  }
  const ref = { tenantId, organizationId }
  const { entraTenantId, clientId, clientSecret } = microsoft
  const credentials = { entraTenantId, clientId, clientSecret }
  const author = { actor: 'bench' }
  const { id: syncId } = await database.withOrganization(
    liveSide(organizationId),
    async (db) => {
      await connectTenant(db, connectors, ref, credentials)
      return requestSync(db, ref)
    },
    author,
  )
  const before = process.memoryUsage().rss
  const since = performance.now()
  await database.withOrganization(
    liveSide(organizationId),
    (db) => runSync(db, connectors, { ...ref, syncId }, new AbortController().signal),
    author,
  )
  const milliseconds = performance.now() - since
  // In kibibytes, the most since the process began.
  const grownBytes = process.resourceUsage().maxRSS * 1024 - before
  await database.close()
  return { milliseconds, grownBytes }
}

process.once('message', (order: SyncOrder) => {
  void run(order).then((result) => process.send?.(result, () => process.disconnect()))
})
