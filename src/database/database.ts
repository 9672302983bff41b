import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../generated/database.ts'
import { type ChangeFeed, type ChangeListener, followChanges } from './change-feed.ts'
import { connectionDefaults, connectionTimeout, createPool, createProbe, type Pool } from './pool.ts'
import { refuseForgetfulPooler } from './prepared-statements.ts'
import { applicationRole, searchRole } from './row-security.ts'
import {
  type Author,
  encodeLogin,
  type Scope,
  scopedKysely,
  type Side,
  type Source,
} from './scoped-dialect.ts'
import { createTurns, type Turns } from './turns.ts'

/** A Kysely whose statements see the rows of one side of one organization, each in a transaction of its own. */
export type Scoped = Kysely<DB>

/** The live side of an organization: where all work is that knows of no sandbox. */
export const liveSide = (organizationId: string): Side => ({ organizationId, sandbox: false })

/** Both sides of an organization, to be gone through one after the other: no scope sees both. For maintenance. */
export const sidesOf = (organizationId: string): Side[] => [
  { organizationId, sandbox: false },
  { organizationId, sandbox: true },
]

/** The ways to customer data: each through a scope. */
export interface Scopes {
  /**
   * Runs `fn` with the rows of one organization in sight, and of what is sandbox data or live, one side. The only way
   * to a scoped connection. No organization has more than half of the connections.
   * @param author who makes changes; without one, nothing that is audited can be changed, and a statement may take no
   * longer than somebody waits for something to read
   */
  withOrganization<T>(side: Side, fn: (db: Scoped) => Promise<T>, author?: Author): Promise<T>
  /** Runs `fn` with nothing of customer data in sight but the API key or token whose SHA-256 is `keyHash`. */
  withKeyHash<T>(keyHash: Buffer, fn: (db: Scoped) => Promise<T>): Promise<T>
  /** Runs `fn` with one person in sight: the user, and their memberships, organizations, roles and sessions. */
  withUser<T>(userId: string, fn: (db: Scoped) => Promise<T>, author?: Author): Promise<T>
  /** Runs `fn` with nothing in sight but the user whose email or user name is `login`, in any letter case. */
  withLogin<T>(login: string, fn: (db: Scoped) => Promise<T>): Promise<T>
  /** Runs `fn` with reference tables in sight that everybody may read, and nothing else. */
  withoutScope<T>(fn: (db: Scoped) => Promise<T>): Promise<T>
}

/** The database as the application sees it. */
export interface Database extends Scopes {
  /**
   * The same, for one kind of work: what has lately been slow has no more than half of the connections, all such kinds
   * together.
   */
  toDo(kind: string): Scopes
  /** Follows what is announced on a channel. */
  follow(channel: string, listener: ChangeListener): ChangeFeed
  /** Resolves when the database answers and takes writes. @throws when it does not within two seconds */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface ConnectOptions {
  connectionString: string
  /** Most connections held at once. */
  maximumConnections: number
  /** Told about the failure of an idle connection; the pool replaces it. */
  onError: (error: Error) => void
}

/** How long one statement may take, in milliseconds. */
const statementTimeout = 15_000
/** The same for one that changes nothing: somebody waits for it, and others for its connection. */
const readTimeout = 3_000
/** How long one may wait for what another transaction holds, in milliseconds. */
const lockTimeout = 3_000
/**
 * How long a transaction may stand still: one of a process that was frozen holds locks, which whoever takes over its
 * work waits for. Shorter than the time after which somebody does.
 */
const idleTimeout = 15_000

/**
 * How statements are planned. Rows of one organization are found by an index rather than by a look at everybody's, each
 * of which costs the question whose it is; and requests share the processors rather than take several each.
 */
const planning = ['random_page_cost=1.1', 'max_parallel_workers_per_gather=0']

const clientConfig = (connectionString: string, settings: string[]): pg.ClientConfig => ({
  connectionString,
  options: settings.map((setting) => `-c ${setting}`).join(' '),
  application_name: 'tenantry',
})

/** The turns in which a pool is used: half of it for one owner, and two of a small one, since a job needs as many. */
const turnsOf = (maximum: number): Turns =>
  createTurns({ maximum, share: Math.max(2, Math.ceil(maximum / 2)), timeout: connectionTimeout })

/**
 * Connects as the application role.
 * @throws when the resulting role could bypass row-level security, or may not do what the application does: nothing
 * is served then.
 */
export async function connect(options: ConnectOptions): Promise<Database> {
  const config = clientConfig(options.connectionString, [
    `role=${applicationRole}`,
    `statement_timeout=${statementTimeout}`,
    `lock_timeout=${lockTimeout}`,
    `idle_in_transaction_session_timeout=${idleTimeout}`,
    'timezone=UTC',
    ...planning,
  ])
  const pool = createPool(config, options.maximumConnections, options.onError)
  const source = {
    pool,
    turns: turnsOf(options.maximumConnections),
    limits: { statementTimeout, readTimeout },
  }
  try {
    await refuseOtherRoles(pool)
    await refuseForgetfulPooler(pool, options.maximumConnections)
  } catch (error) {
    await pool.close()
    throw error
  }
  const probe = createProbe(config)
  return {
    ...scopesOf(source),
    toDo: (kind) => scopesOf(source, kind),
    follow: (channel, listener) =>
      followChanges({ ...config, ...connectionDefaults }, channel, {
        onLost: () => options.onError(new Error(`nothing is heard of ${channel} for a while`)),
        ...listener,
      }),
    ping: () => probe.ask(),
    close: async () => {
      await Promise.all([pool.close(), probe.close()])
    },
  }
}

/** @param kind what is done, as a share of the connections knows it; by what it is done with when left out */
function scopesOf(source: Source, kind?: string): Scopes {
  const scoped = (scope: Scope) => scopedKysely<DB>(source, scope, kind)
  return {
    withOrganization: async ({ organizationId, sandbox }, fn, author) =>
      fn(scoped({ organizationId, sandbox, author })),
    withKeyHash: async (keyHash, fn) => fn(scoped({ keyHash })),
    withUser: async (userId, fn, author) => fn(scoped({ userId, author })),
    withLogin: async (login, fn) => fn(scoped({ login })),
    withoutScope: async (fn) => fn(scoped(null)),
  }
}

/** The database as its owner sees it, who makes organizations. For commands, never for requests. */
export interface OwnedDatabase {
  reference: Kysely<DB>
  withOrganization: Database['withOrganization']
  /** Runs `fn` with the rows of all organizations in sight, and of their columns those that an overview takes. */
  withAllOrganizations<T>(fn: (db: Scoped) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** @param connectionString of the user who owns the database */
export function connectAsOwner(connectionString: string): OwnedDatabase {
  const maximum = 2
  const pool = createPool(clientConfig(connectionString, []), maximum)
  const source = { pool, turns: turnsOf(maximum), limits: null }
  const reference = scopedKysely<DB>(source, null)
  return {
    reference,
    withOrganization: async ({ organizationId, sandbox }, fn, author) =>
      fn(scopedKysely<DB>(source, { organizationId, sandbox, author })),
    withAllOrganizations: (fn) =>
      reference.transaction().execute(async (db) => {
        // An owner who is no superuser is under row-level security too.
        await sql`set local role ${sql.id(searchRole)}`.execute(db)
        return fn(db)
      }),
    close: () => pool.close(),
  }
}

/** Runs one statement on a connection of the pool. */
async function queryOnce<Row extends pg.QueryResultRow>(pool: Pool, text: string): Promise<Row[]> {
  const client = await pool.take()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    pool.giveBack(client)
  }
}

async function refuseOtherRoles(pool: Pool): Promise<void> {
  // The owner is under row-level security only where it is forced.
  const rows = await queryOnce<{ role: string; bypasses: boolean; serves: boolean }>(
    pool,
    `select rolname as role, pg_has_role(rolname, '${applicationRole}', 'usage') as serves,
      rolsuper or rolbypassrls or exists (select from pg_class
        where oid = to_regclass('organizations') and pg_has_role(rolname, relowner, 'usage')) as bypasses
    from pg_roles where rolname = current_user`,
  )
  const { role = 'unknown', bypasses = true, serves = false } = rows[0] ?? {}
  if (serves && !bypasses) return
  throw new Error(
    `The database role "${role}" ${bypasses ? 'bypasses row-level security' : 'may not work with the data'}. ` +
      `Tenantry must run as "${applicationRole}" or a member of it; a pooler in between has to pass the start-up ` +
      'parameter "options".',
  )
}

/** Runs `fn` in a transaction: the one that `db` is in already, or a new one. */
export function inTransaction<T>(db: Scoped, fn: (db: Scoped) => Promise<T>): Promise<T> {
  return db.isTransaction ? fn(db) : db.transaction().execute(fn)
}

/**
 * Runs `fn` with the rows as they are at one moment, in a transaction that changes nothing: whatever it reads agrees with
 * all else that it reads. For a few statements, not for as long as somebody listens.
 */
export function inSnapshot<T>(db: Scoped, fn: (db: Scoped) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(trx)
    return fn(trx)
  })
}

/**
 * Runs `fn` with another organization's rows in sight, on the same side, in the transaction that `db` is in already or
 * in a new one.
 * For who makes an organization, or has been found to belong to it: nothing is checked here.
 */
export function inOrganization<T>(
  db: Scoped,
  organizationId: string,
  fn: (db: Scoped) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<{ before: string | null }>`
      select current_setting('app.organization_id', true) as before`.execute(trx)
    const enter = (id: string) => sql`select set_config('app.organization_id', ${id}, true)`.execute(trx)
    await enter(organizationId)
    // A failure ends the transaction, and the setting with it.
    const result = await fn(trx)
    await enter(rows[0]?.before ?? '')
    return result
  })
}

/**
 * Runs `fn` with one person in sight instead of an organization, in a transaction: their account, and their memberships
 * everywhere. For who changes what that person has: nothing is checked here.
 */
export async function asPerson<T>(trx: Scoped, userId: string, fn: (db: Scoped) => Promise<T>): Promise<T> {
  const { rows } = await sql<{ organization: string | null; person: string | null }>`
    select current_setting('app.organization_id', true) as organization,
      current_setting('app.user_id', true) as person`.execute(trx)
  const enter = (organization: string, person: string) =>
    sql`select set_config('app.organization_id', ${organization}, true),
      set_config('app.user_id', ${person}, true)`.execute(trx)
  await enter('', userId)
  const result = await fn(trx)
  await enter(rows[0]?.organization ?? '', rows[0]?.person ?? '')
  return result
}

/** From here to the end of the transaction, the user with this email or user name is in sight too, or may be made. */
export async function presentLogin(trx: Scoped, login: string): Promise<void> {
  await sql`select set_config('app.login', ${encodeLogin(login)}, true)`.execute(trx)
}
