import pg from 'pg'
import { parseExactJson } from '../exact-json.ts'
import { endsTrust, ReadOnlyError } from './errors.ts'

/** How long a request waits for a connection, in milliseconds. */
export const connectionTimeout = 5_000
/**
 * How much longer than the database's own time limit an answer may take, in milliseconds. By then the other side is
 * frozen or gone, and has not said so.
 */
export const silence = 2_000
/** How often the network is asked whether an idle connection is still one, in milliseconds. */
const keepAliveDelay = 10_000

const parseAnyTime = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => unknown

/** A time in UTC is nearly an ISO date, which the engine reads in half the time of pg's regular expressions. */
const parseTime = (text: string): unknown =>
  text[4] === '-' && text.endsWith('+00') ? new Date(`${text.replace(' ', 'T')}:00`) : parseAnyTime(text)

const parsers = new Map<number, (text: string) => unknown>([
  // Counts come back as numbers: none of ours reaches 2^53.
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.TIMESTAMPTZ, parseTime],
  [pg.types.builtins.JSON, parseExactJson],
  [pg.types.builtins.JSONB, parseExactJson],
])
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format) => (parsers.get(id) ?? pg.types.getTypeParser(id, format)) as never,
}

/** What every connection to the database has in common. */
export const connectionDefaults = {
  connectionTimeoutMillis: connectionTimeout,
  keepAlive: true,
  keepAliveInitialDelayMillis: keepAliveDelay,
  // Statements are sent without waiting for each other, and one without an answer in time ends its connection:
  // elsewhere pg leaves it in the pool.
  pipeline: true,
} as const

/**
 * Keeps the process alive when the database ends a connection: whoever was using it has the failure of their
 * statement already, and the pool replaces it.
 * @param onError told about connections that were idle
 */
export function surviveLostConnections(pool: pg.Pool, onError: (error: Error) => void = () => {}): void {
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (error: Error & { client?: unknown }) => {
    // The pool hangs the whole connection on the error, and that is nothing for a log.
    delete error.client
    if (!pool.ending) onError(error)
  })
}

/**
 * Takes no connection to a database that cannot be written, such as the standby that a name leads to after a fail-over:
 * the next one may lead to the right one.
 */
function requireWritable(client: pg.PoolClient, done: (error?: Error) => void): void {
  isWritable(client).then(
    (writable) => done(writable ? undefined : new ReadOnlyError()),
    (error: unknown) => done(error as Error),
  )
}

async function isWritable(client: pg.PoolClient): Promise<boolean> {
  const statement = { text: 'show transaction_read_only', query_timeout: silence }
  const { rows } = await client.query<{ transaction_read_only: string }>(statement)
  return rows[0]?.transaction_read_only === 'off'
}

/** Connections to a database that can be written. */
export interface Pool {
  /** A connection that is not distrusted. Each has to be given back. */
  take(): Promise<pg.PoolClient>
  /** @param failure what a statement on it ended with, or that it is in a state that nobody else may meet */
  giveBack(client: pg.PoolClient, failure?: Error | boolean): void
  close(): Promise<void>
}

/**
 * A pool that outlives what happens to connections. When one of them falls silent, or turns out to lead to a database
 * that became read-only, so may all that are as old: none of them is used again.
 * @param onError told about connections that are lost while idle
 */
export function createPool(
  config: pg.ClientConfig,
  maximumConnections: number,
  onError?: (error: Error) => void,
): Pool {
  const pool = new pg.Pool({
    ...config,
    ...connectionDefaults,
    max: maximumConnections,
    types,
    verify: requireWritable,
  })
  surviveLostConnections(pool, onError)
  const since = new WeakMap<pg.PoolClient, number>()
  let trustedSince = -Infinity
  pool.on('connect', (client) => since.set(client, performance.now()))

  return {
    async take() {
      for (;;) {
        const client = await pool.connect()
        if ((since.get(client) ?? 0) >= trustedSince) return client
        client.release(true)
      }
    },
    giveBack(client, failure = false) {
      if (endsTrust(failure)) trustedSince = performance.now()
      client.release(failure)
    },
    close: () => pool.end(),
  }
}

/**
 * Asks the database whether it can be worked with, on a connection of its own, so that the answer comes in time also
 * when all others are taken. Whoever asks meanwhile shares the answer.
 */
export function createProbe(config: pg.ClientConfig) {
  const limit = { connectionTimeoutMillis: silence, query_timeout: silence }
  const pool = new pg.Pool({ ...config, ...connectionDefaults, ...limit, max: 1 })
  surviveLostConnections(pool)
  let asking: Promise<void> | null = null
  async function ask(): Promise<void> {
    const client = await pool.connect()
    let failure: Error | undefined
    try {
      if (!(await isWritable(client))) throw new ReadOnlyError()
    } catch (error) {
      failure = error as Error
      throw error
    } finally {
      client.release(failure)
    }
  }
  return {
    /** @throws when the database does not answer within two seconds, or takes no writes */
    ask: () => (asking ??= ask().finally(() => (asking = null))),
    close: () => pool.end(),
  }
}
