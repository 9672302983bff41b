import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import type { Vault } from '../vault.ts'
import { surviveLostConnections } from './pool.ts'
import { migrations } from './migrations/index.ts'

/** Any number will do, as long as every process that migrates takes the same. */
const migrationLock = 7_283_641

/**
 * Brings the schema and the job queue's own up to date, as the user of `connectionString`, which must own the
 * database. Processes that start together wait for each other.
 * @param vault seals what older versions kept in the clear
 * @throws the first migration's error; what ran in it is rolled back.
 */
export async function migrate(connectionString: string, vault: Vault): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 3 })
  surviveLostConnections(pool)
  const lock = await pool.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock])
    await runMigrations({ pgPool: pool })
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
    const steps = Object.entries(migrations).map(([name, { up }]) => [
      name,
      { up: (db: Kysely<unknown>) => up(db, vault) },
    ])
    const provider: MigrationProvider = {
      getMigrations: async () => Object.fromEntries(steps) as Record<string, Migration>,
    }
    const migrator = new Migrator({ db, provider })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error as Error
  } finally {
    // The lock goes with its connection.
    lock.release(true)
    await pool.end()
  }
}
