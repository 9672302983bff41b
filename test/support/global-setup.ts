import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createApplicationLogin } from '../../src/database/application-login.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { rememberPostgres } from './postgres.ts'
import { vault } from './vault.ts'

/** One Postgres for all tests, with a migrated database that each test file clones. */
export default async function setUp(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tenantry-test-'))
  await chmod(directory, 0o755)
  // Programs that tests start load the same modules: the first compiles them, and removes their types, for all.
  process.env['NODE_COMPILE_CACHE'] = join(directory, 'compiled')
  // What a crash would lose does not matter here. Each database that a test file drops asks for a checkpoint: none
  // comes by itself meanwhile, and none waits for the disk.
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'checkpoint_timeout=1h',
    'max_wal_size=8GB',
    'checkpoint_flush_after=0',
    'bgwriter_flush_after=0',
    'max_connections=300',
    // To drop a database, Postgres waits for every session, also for one whose client stopped in the middle of signing
    // in, as tests of frozen connections and processes leave them: for a minute by default.
    'authentication_timeout=10s',
  ]
  const postgres = await startEmbeddedPostgres(
    directory,
    settings.flatMap((setting) => ['-c', setting]),
  )
  const client = new pg.Client(postgres.connectionString)
  await client.connect()
  await client.query('create database template')
  await client.end()
  const template = new URL(postgres.connectionString)
  template.pathname = '/template'
  await migrate(template.href, vault)
  process.env['TEST_POSTGRES'] = postgres.connectionString
  process.env['TEST_POSTGRES_LOGIN'] = await createApplicationLogin(template.href)
  rememberPostgres({ postgres, directory })
}
