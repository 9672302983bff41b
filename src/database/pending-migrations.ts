import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import type { Vault } from '../vault.ts'
import { describeHolder, findWait, type Wait } from './lock-holders.ts'
import { migrations } from './migrations/index.ts'

/**
 * lock_not_available, deadlock_detected: another time it may be had.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const waitedInVain = new Set(['55P03', '40P01'])

/** A migration gave up waiting for a table that somebody works with. */
export class TableInUse extends Error {
  readonly wait: Wait | undefined

  constructor(migration: string, wait: Wait | undefined, cause: unknown) {
    const what = wait?.table ? `the table ${wait.table}` : 'what it needs'
    const whose = wait === undefined ? 'another transaction' : describeHolder(wait)
    super(`The migration ${migration} did not get ${what} in time: ${whose} has it`, { cause })
    this.wait = wait
  }

  /** What to say when it is not tried for again. */
  afterAttempts(attempts: number): Error {
    const end = this.wait === undefined ? '' : ` (\`select pg_terminate_backend(${this.wait.pid})\`)`
    return new Error(
      `${this.message}, also when tried for ${attempts} times. Nothing of it was kept. Wait for that transaction, or ` +
        `end it${end}, and start again.`,
      { cause: this },
    )
  }
}

/**
 * Runs the migrations that have not run, in the transaction that `trx` is.
 * @param options.lockTimeout how long a statement may wait for a table, in milliseconds
 * @param options.onlooker connections besides that of the transaction
 * @throws TableInUse after that time; Error that names the migration that failed. Both end the transaction.
 */
export async function runPending(
  trx: Kysely<unknown>,
  vault: Vault,
  { lockTimeout, onlooker }: { lockTimeout: number; onlooker: Kysely<unknown> },
): Promise<void> {
  await liftTimeLimits(trx)
  using watch = await watchWaits(trx, onlooker, lockTimeout / 5)
  const steps = Object.entries(migrations).map(([name, { up }]) => [
    name,
    {
      up: async (trx: Kysely<unknown>) => {
        // Anew for each, since it may set another for itself.
        await sql`select set_config('lock_timeout', ${String(lockTimeout)}, true)`.execute(trx)
        await up(trx, vault)
      },
    },
  ])
  const provider = { getMigrations: async () => Object.fromEntries(steps) as Record<string, Migration> }
  const { error, results } = await new Migrator({ db: trx, provider }).migrateToLatest()
  if (error === undefined) return
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName
  if (failed === undefined) throw error as Error
  if (error instanceof pg.DatabaseError && waitedInVain.has(error.code ?? ''))
    throw new TableInUse(failed, watch.lastWait(), error)
  const { message } = error as Error
  throw new Error(`The migration ${failed} failed: ${message}. Nothing of it was kept.`, { cause: error })
}

/** Limits that the user or the database may have are meant for requests. Not every version has each of them. */
const liftTimeLimits = (trx: Kysely<unknown>) =>
  sql`select set_config(name, '0', true) from pg_settings
    where name in ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')`.execute(
    trx,
  )

/** Looks from time to time at what a transaction waits for: once it has given up, nobody knows any more. */
async function watchWaits(trx: Kysely<unknown>, onlooker: Kysely<unknown>, interval: number) {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
  const pid = rows[0]?.pid ?? 0
  let last: Wait | undefined
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    // What was seen is for words alone: that nothing can be seen is no failure.
    last = (await findWait(onlooker, pid).catch(() => undefined)) ?? last
    looking = false
  }
  const timer = setInterval(() => void look(), interval)
  return {
    lastWait: () => last,
    // A look is not waited for: a pooler may have no connection for it before the transaction has ended.
    [Symbol.dispose]: () => clearInterval(timer),
  }
}
