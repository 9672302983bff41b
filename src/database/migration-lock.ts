import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely'
import { describeHolder, findAdvisoryHolder } from './lock-holders.ts'

/** Any number will do, as long as every process that migrates takes the same. */
export const migrationLock = 7_283_641

/** Without the lock that Kysely takes itself, which belongs to a session, and stays there when a migration fails. */
export class MigrationDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new UnlockedAdapter()
  }
}

class UnlockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** How often to look whether the lock is free, in milliseconds. */
const interval = 250

/**
 * Runs `fn` in a transaction, beside no other process that does. The lock ends with the transaction: one that belongs
 * to a session would stay behind on a connection of a pooler, held by nobody. Who waits has no transaction open
 * meanwhile, nor a connection of that pooler.
 * @param options.timeout how long to wait, in milliseconds
 * @param options.notice told, soon, who is waited for
 * @throws Error that says who has the lock, after that time; otherwise what `fn` throws
 */
export async function inTurn(
  db: Kysely<unknown>,
  { timeout, notice }: { timeout: number; notice: (message: string) => void },
  fn: (trx: Kysely<unknown>) => Promise<void>,
): Promise<void> {
  const since = performance.now()
  for (let told = false; !(await tryOnce(db, fn)); told = true) {
    const found = await findAdvisoryHolder(db, migrationLock)
    const holder = found === undefined ? 'a process that cannot be seen' : describeHolder(found)
    if (performance.now() - since > timeout) {
      throw new Error(
        `Another process migrates this database, and has not ended after ${timeout / 1000} seconds: ${holder}. ` +
          'Wait for it and start again. Should nothing migrate there, a pooler keeps the lock of a process that is ' +
          `gone: end that connection with \`select pg_terminate_backend(${found?.pid ?? 'pid'})\`.`,
      )
    }
    if (!told) notice(`waiting for another process to migrate: ${holder}`)
    await sleep(interval)
  }
}

/** @returns whether the lock was free, and so `fn` has run */
const tryOnce = (db: Kysely<unknown>, fn: (trx: Kysely<unknown>) => Promise<void>): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(${migrationLock}) as free`.execute(trx)
    if (rows[0]?.free !== true) return false
    await fn(trx)
    return true
  })
