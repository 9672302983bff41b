import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import type { Vault } from '../vault.ts'
import { surviveLostConnections } from './database.ts'
import { migrations } from './migrations/index.ts'
import { applicationRole, searchRole } from './row-security.ts'

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
    await requireRoles(lock)
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

/** Roles belong to the cluster: who copies a database into another one by hand leaves them behind, and much with them. */
async function requireRoles(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `select role from unnest($1::text[]) as role
     where to_regclass('public.organizations') is not null and to_regrole(role) is null`,
    [[applicationRole, searchRole]],
  )
  const [missing] = rows
  if (missing === undefined) return
  throw new Error(
    `The role ${missing.role} is missing, and whatever was granted to it: this database was copied without it. ` +
      'Restore a backup into an empty database: `tenantry-admin backups restore` makes the roles.',
  )
}
