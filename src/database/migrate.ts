import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { surviveLostConnections } from './database.ts'
import { migrations } from './migrations/index.ts'

/**
 * Brings the schema up to date, as the user of `connectionString`, which must own the database. Processes that
 * start together wait for each other on Kysely's advisory lock.
 * @throws the first migration's error; what ran in it is rolled back.
 */
export async function migrate(connectionString: string): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 1 })
  surviveLostConnections(pool)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error as Error
  } finally {
    await db.destroy()
  }
}
