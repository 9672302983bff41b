import { setTimeout as sleep } from 'node:timers/promises'
import { runMigrations } from 'graphile-worker'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Vault } from '../vault.ts'
import { inTurn, MigrationDialect } from './migration-lock.ts'
import { migrations } from './migrations/index.ts'
import { runPending, TableInUse } from './pending-migrations.ts'
import { surviveLostConnections } from './pool.ts'
import { ensureRoles, refuseLostGrants } from './roles.ts'

export interface MigrationOptions {
  /** How long to wait for another process that migrates, in milliseconds. */
  timeout?: number
  /** How long a statement may wait for a table, and with it all traffic that comes after; in milliseconds. */
  lockTimeout?: number
  /** How often a table is tried for, and the pause in which that traffic goes on, in milliseconds. */
  attempts?: number
  pause?: number
  /** Told in one line what is waited for. */
  notice?: (message: string) => void
}

/**
 * Brings the schema and the job queue's own up to date, as the user of `connectionString`, which must own the
 * database. Processes that start together wait for each other. All migrations run in one transaction.
 * @param vault seals what older versions kept in the clear
 * @throws Error that names the migration that failed and says why; nothing of what ran is kept then. Also when a newer
 * version has migrated the database, or another process does not end migrating it.
 */
export async function migrate(
  connectionString: string,
  vault: Vault,
  {
    timeout = 60_000,
    lockTimeout = 5_000,
    attempts = 6,
    pause = 5_000,
    notice = () => {},
  }: MigrationOptions = {},
): Promise<void> {
  // One connection at a time, and one that looks on.
  const pool = new pg.Pool({ connectionString, max: 2, application_name: 'tenantry' })
  surviveLostConnections(pool)
  const db = new Kysely<unknown>({ dialect: new MigrationDialect({ pool }) })
  try {
    await refuseNewerSchema(db)
    await ensureRoles(db)
    await refuseLostGrants(db)
    // The queue's own migrations mind each other.
    await runMigrations({ pgPool: pool })
    for (let attempt = 1; ; attempt++) {
      try {
        await inTurn(db, { timeout, notice }, async (trx) => {
          // Whoever was waited for may have been of a newer version.
          await refuseNewerSchema(trx)
          await runPending(trx, vault, { lockTimeout, onlooker: db })
        })
        return
      } catch (error) {
        if (!(error instanceof TableInUse)) throw error
        if (attempt === attempts) throw error.afterAttempts(attempts)
        notice(`${error.message}; trying again in ${pause / 1000} seconds`)
        await sleep(pause)
      }
    }
  } finally {
    await pool.end()
  }
}

/** @throws Error when the database has migrations that are not known here */
async function refuseNewerSchema(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (rows[0]?.there !== true) return
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  const unknown = applied.rows.map(({ name }) => name).filter((name) => !(name in migrations))
  if (unknown.length === 0) return
  throw new Error(
    `A newer version of Tenantry has migrated this database (${unknown.join(', ')}), and this one does not know it. ` +
      'Nothing is damaged. Run that version; to go back to this one, restore the backup from before.',
  )
}
