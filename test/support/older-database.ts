import { randomBytes } from 'node:crypto'
import { test } from '@jest/globals'
import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { connectAsOwner, type OwnedDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { surviveLostConnections } from '../../src/database/pool.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { vault } from './vault.ts'

/**
 * A database from before a migration.
 * @param before number of the first migration that it has not had
 * @param superuser whether its owner is one: others do not see below row-level security
 */
export async function createOlderDatabase(
  before: string,
  superuser: boolean,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `older_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client(process.env['TEST_POSTGRES'])
  await admin.connect()
  await admin.query(`create role ${name} login createrole ${superuser ? 'superuser' : ''} password 'p'`)
  await admin.query(`grant tenantry_app, tenantry_search, tenantry_backup to ${name} with admin option`)
  await admin.query(`create database ${name} owner ${name}`)
  const url = new URL(process.env['TEST_POSTGRES'] ?? '')
  Object.assign(url, { username: name, password: 'p', pathname: `/${name}` })
  const pool = new pg.Pool({ connectionString: url.href, max: 2 })
  surviveLostConnections(pool)
  await runMigrations({ pgPool: pool })
  const earlier = Object.fromEntries(
    Object.entries(migrations)
      .filter(([step]) => step < before)
      .map(([step, { up }]) => [step, { up: (db: Kysely<unknown>) => up(db, vault) }]),
  )
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  await new Migrator({ db, provider: { getMigrations: async () => earlier } }).migrateToLatest()
  await pool.end()
  return {
    url: url.href,
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`)
      await admin.query(`drop owned by ${name} cascade`)
      await admin.query(`drop role ${name}`)
      await admin.end()
    },
  }
}

interface Upgrade {
  /** The database, as its owner sees it. */
  owner: OwnedDatabase
  /** Whether that owner is a superuser, who is under no row-level security. */
  superuser: boolean
  /** Brings the database to what it is now. */
  upgrade: () => Promise<void>
}

/**
 * Tests what becomes of a filled database of before, for either kind of owner.
 * @param before number of the first migration that it has not had
 * @param title with `%s` for the owner
 */
export function testUpgrade(before: string, title: string, fn: (given: Upgrade) => Promise<void>): void {
  test.each([
    ['a superuser', true],
    ['a user who is none', false],
  ])(title, async (_who, superuser) => {
    const { url, drop } = await createOlderDatabase(before, superuser)
    const owner = connectAsOwner(url)
    try {
      await fn({ owner, superuser, upgrade: () => migrate(url, vault) })
    } finally {
      await owner.close()
      await drop()
    }
  })
}
