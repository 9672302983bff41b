import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbeddedPostgres } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { createVault, keyLength } from '../../src/vault.ts'

/** Types of all tables, read from a new database that has just been migrated. */
export async function generateDatabaseTypes(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'tenantry-generate-'))
  try {
    await chmod(directory, 0o755)
    const postgres = await startEmbeddedPostgres(directory, ['-c', 'fsync=off'])
    try {
      await migrate(postgres.connectionString, createVault([randomBytes(keyLength)]))
      const { stdout } = await promisify(execFile)('kysely-codegen', [
        ...['--dialect', 'postgres', '--url', postgres.connectionString, '--print', '--log-level', 'silent'],
        ...['--exclude-pattern', '{kysely_migration*,graphile_worker.*,event_partitions.*}'],
      ])
      return stdout.replace(
        /^\/\*\*[\s\S]*?\*\/\n/,
        '// Generated from the migrated schema by `make generate`. Do not edit.\n',
      )
    } finally {
      await postgres.stop()
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
