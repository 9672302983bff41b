import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../src/database/embedded.ts'

/**
 * Starts an empty Postgres in a folder of its own. Both are gone when `started` is disposed of.
 * @param flags further settings as command-line flags of `postgres`
 * @returns how its superuser connects, and the folder, for whatever else is to go with it
 */
export async function startScratchPostgres(
  started: AsyncDisposableStack,
  flags: string[] = [],
): Promise<{ connectionString: string; directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'tenantry-scratch-'))
  started.defer(() => rm(directory, { recursive: true, force: true }))
  // Postgres's own user passes through.
  await chmod(directory, 0o755)
  const postgres = await startEmbeddedPostgres(directory, flags)
  started.defer(() => postgres.stop())
  return { connectionString: postgres.connectionString, directory }
}
