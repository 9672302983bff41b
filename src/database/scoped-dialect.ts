import type { Writable } from 'node:stream'
import {
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import { endsTrust } from './errors.ts'
import { type Pool, silence } from './pool.ts'
import { statementName } from './prepared-statements.ts'
import type { Turns } from './turns.ts'
import { isUuid } from '../uuid.ts'

/** Who makes the changes of a transaction, for the audit trail. */
export interface Author {
  /** Kind and id, such as `key 3f2b8c1e-…`, or `system`. */
  actor: string
  requestId?: string
  /** The person, when it is one: they may change how they sign in. */
  userId?: string
}

/** One side of an organization: its sandbox data, or what is live. What has no side is seen from either. */
export interface Side {
  organizationId: string
  sandbox: boolean
}

/**
 * What a transaction says of itself: row-level security and the audit trail read it. It sees the rows of one
 * organization, on one side; or those of the secret whose hash is presented; or one person, with their memberships in
 * all organizations; or the person with that email or user name; or, being null, nothing but what its role owns.
 */
export type Scope =
  | (Side & { author?: Author | undefined })
  | { keyHash: Buffer }
  | { userId: string; author?: Author | undefined }
  | { login: string }
  | null

/**
 * Who is kept waiting when this has to wait: an organization, or a person outside of any. Before either is known, all
 * requests are of one owner.
 */
function ownerOf(scope: Scope): string {
  if (scope === null) return 'nobody'
  if ('organizationId' in scope) return scope.organizationId
  return 'userId' in scope ? scope.userId : 'nobody'
}

/** What is done with a scope, where nobody says more of it. */
function kindOf(scope: Scope): string {
  if (scope === null) return 'reference'
  const [kind = ''] = Object.keys(scope)
  return kind
}

/** How long a statement may take, in milliseconds. */
interface Limits {
  /** As the connection says itself. */
  statementTimeout: number
  /** When nobody is named who makes changes. */
  readTimeout: number
}

/** Connections, and the terms on which they are had. */
export interface Source {
  pool: Pool
  turns: Turns
  /** Null for as long as it takes. */
  limits: Limits | null
}

/** Text that can stand between quotes as it is. */
const plain = /^[\w. -]{1,100}$/
/**
 * The one message that opens a scoped transaction. `set local` rather than `set_config()`: it ends with the
 * transaction, so it holds behind a transaction-mode pooler, and Citus forwards it to its workers.
 * @throws TypeError when an id is not a UUID: the text goes into SQL as it stands.
 */
function openingOf(scope: Scope, limits: Limits | null): string {
  if (scope === null) return 'begin'
  const author = 'author' in scope ? scope.author : undefined
  const limit =
    author === undefined && limits !== null ? `; set local statement_timeout = ${limits.readTimeout}` : ''
  if ('keyHash' in scope) return `begin; set local app.key_hash = '${scope.keyHash.toString('hex')}'${limit}`
  if ('login' in scope) return `begin; set local app.login = '${encodeLogin(scope.login)}'${limit}`
  if ('userId' in scope) return `begin${settingsOf(author)}${settingOf('user', scope.userId)}${limit}`
  const side = scope.sandbox ? sandboxSetting : ''
  return `begin${settingOf('organization', scope.organizationId)}${side}${settingsOf(author)}${limit}`
}

/** A transaction that does not say so is on the live side: `current_sandbox()` in migrations/028-sandbox.ts. */
const sandboxSetting = `; set local app.sandbox = 'true'`

function settingOf(what: 'organization' | 'user', id: string): string {
  if (!isUuid(id)) throw new TypeError(`${what === 'user' ? 'a user' : 'an organization'} id must be a UUID`)
  return `; set local app.${what}_id = '${id}'`
}

function settingsOf(author: Author | undefined): string {
  if (author === undefined) return ''
  const { actor, requestId = '', userId } = author
  if (!plain.test(actor) || (requestId !== '' && !plain.test(requestId))) {
    throw new TypeError('an actor and a request id must be plain text')
  }
  const person = userId === undefined ? '' : settingOf('user', userId)
  return `; set local app.actor = '${actor}'; set local app.request_id = '${requestId}'${person}`
}

/** An email or user name as the setting `app.login` holds it: any text, with nothing to quote. */
export const encodeLogin = (login: string): string => Buffer.from(login).toString('hex')

/** After how many milliseconds no answer will come any more: the database would have given up itself. */
function queryTimeoutOf(scope: Scope, limits: Limits | null): number | undefined {
  if (limits === null) return undefined
  const changes = scope === null || ('author' in scope && scope.author !== undefined)
  return (changes ? limits.statementTimeout : limits.readTimeout) + silence
}

/**
 * A connection whose statements see one scope. Outside of a transaction, each statement is sent as
 * `begin; set local` · statement · `commit` in one go: one round trip. In a transaction, the opening message
 * travels with the first statement.
 */
class ScopedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #opening: string
  readonly #scoped: boolean
  readonly #queryTimeout: number | undefined
  #transaction: 'none' | 'announced' | 'open' = 'none'
  #broken: Error | undefined

  constructor(
    client: pg.PoolClient,
    terms: { opening: string; scoped: boolean; queryTimeout?: number | undefined },
  ) {
    this.#client = client
    this.#opening = terms.opening
    this.#scoped = terms.scoped
    this.#queryTimeout = terms.queryTimeout
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = {
      name: statementName(query.sql),
      text: query.sql,
      values: query.parameters as unknown[],
      query_timeout: this.#queryTimeout,
    }
    const standalone = this.#transaction === 'none'
    // Corked, the messages leave in one write.
    const { stream } = (this.#client as unknown as { connection: { stream: Writable } }).connection
    stream.cork()
    const opening =
      this.#transaction === 'announced' || (standalone && this.#scoped) ? [this.#send(this.#opening)] : []
    const result = this.#client.query<R & pg.QueryResultRow>(statement)
    const closing = standalone && this.#scoped ? [this.#send('commit')] : []
    stream.uncork()
    if (this.#transaction === 'announced') this.#transaction = 'open'

    // The statement's own error tells more than the one of a commit that follows it.
    const settled = await Promise.allSettled([result, ...opening, ...closing])
    const failure = settled.find((outcome) => outcome.status === 'rejected')
    if (failure !== undefined) {
      const error: unknown = failure.reason
      if (endsTrust(error)) this.#broken = error as Error
      throw error
    }
    const { rows, rowCount } = await result
    return { rows, numAffectedRows: rowCount === null ? undefined : BigInt(rowCount) }
  }

  /** Sends rows to `copy … from stdin`, whose text form they have. */
  async copyIn(statement: string, rows: Buffer): Promise<void> {
    if (this.#transaction !== 'open') throw new Error('rows are copied in a transaction that has begun')
    await new Promise<void>((resolve, reject) => {
      const copy = new CopyIn(statement, rows, (error) => (error ? reject(error) : resolve()))
      this.#client.query(Object.assign(copy, { query_timeout: this.#queryTimeout }))
    })
  }

  /* eslint-disable require-yield */
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows cannot be streamed over a pipelined connection')
  }
  /* eslint-enable require-yield */

  /** Nothing is sent yet: the opening message travels with the first statement. */
  announceTransaction(settings: TransactionSettings): void {
    if (settings.isolationLevel !== undefined || settings.accessMode !== undefined) {
      throw new Error('scoped transactions take no settings')
    }
    this.#transaction = 'announced'
  }

  /** @throws when the server rolled back instead of committing, since a statement had failed. */
  async endTransaction(command: 'commit' | 'rollback'): Promise<void> {
    const opened = this.#transaction === 'open'
    this.#transaction = 'none'
    if (!opened) return
    const result = await this.#send(command)
    if (command === 'commit' && result.command === 'ROLLBACK')
      throw new Error('the transaction was rolled back')
  }

  async #send(command: string): Promise<pg.QueryResult> {
    try {
      const statement = { text: command, query_timeout: this.#queryTimeout }
      return await this.#client.query(statement)
    } catch (error) {
      // A connection in an unknown state must not serve another organization.
      this.#broken ??= error as Error
      throw error
    }
  }

  release(pool: Pool): void {
    pool.giveBack(this.#client, this.#broken ?? this.#transaction === 'open')
  }
}

/** Bytes in one message of a COPY. */
const copyPiece = 256 * 1024

/** What pg's connection offers below its queries. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** One `copy … from stdin`. Streams of pg-copy-streams are queries of their own class, which a pipeline refuses. */
class CopyIn extends pg.Query {
  readonly #rows: Buffer

  constructor(statement: string, rows: Buffer, callback: (error: Error | null) => void) {
    super(statement, callback as never)
    this.#rows = rows
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (let start = 0; start < this.#rows.length; start += copyPiece) {
      connection.sendCopyFromChunk(this.#rows.subarray(start, start + copyPiece))
    }
    connection.endCopyFrom()
  }
}

/**
 * Copies rows, in COPY's text form, in the transaction that `db` is in and that has begun. A table under row-level
 * security takes no COPY: it goes to a temporary one.
 * https://www.postgresql.org/docs/current/sql-copy.html
 */
export async function copyIn<DB>(db: Kysely<DB>, statement: string, rows: Buffer): Promise<void> {
  await db
    .getExecutor()
    .provideConnection((connection) => (connection as ScopedConnection).copyIn(statement, rows))
}

/** Commands of a transaction, on the connection that it has. */
const driver: Driver = {
  init: async () => {},
  acquireConnection: async () => {
    throw new Error('connections come from their scope')
  },
  beginTransaction: async (connection, settings) => own(connection).announceTransaction(settings),
  commitTransaction: (connection) => own(connection).endTransaction('commit'),
  rollbackTransaction: (connection) => own(connection).endTransaction('rollback'),
  savepoint: (connection, name) => control(connection, 'savepoint', name),
  rollbackToSavepoint: (connection, name) => control(connection, 'rollback to savepoint', name),
  releaseSavepoint: (connection, name) => control(connection, 'release savepoint', name),
  // Whoever provided it takes it back.
  releaseConnection: async () => {},
  destroy: async () => {},
}

const own = (connection: DatabaseConnection) => connection as ScopedConnection

async function control(connection: DatabaseConnection, command: string, name: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`${command} "${name}"`))
}

// None of them keeps anything from one query to the next, and the compiler is costly to make.
const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const dialect: Dialect = {
  createDriver: () => driver,
  createQueryCompiler: () => compiler,
  createAdapter: () => adapter,
  createIntrospector: (db) => new PostgresIntrospector(db),
}

/**
 * A Kysely over a pool whose every statement and transaction sees `scope`. Cheap, since one is made for each request:
 * what the scope says is put together when a connection is needed.
 */
export function scopedKysely<DB>(
  { pool, turns, limits }: Source,
  scope: Scope,
  kind: string = kindOf(scope),
): Kysely<DB> {
  const connections: ConnectionProvider = {
    async provideConnection(consumer) {
      const opening = openingOf(scope, limits)
      const queryTimeout = queryTimeoutOf(scope, limits)
      const turn = await turns.take({ owner: ownerOf(scope), kind })
      try {
        const connection = new ScopedConnection(await pool.take(), {
          opening,
          scoped: scope !== null,
          queryTimeout,
        })
        try {
          return await consumer(connection)
        } finally {
          connection.release(pool)
        }
      } finally {
        turns.end(turn)
      }
    },
  }
  const executor = new DefaultQueryExecutor(compiler, adapter, connections)
  return new Kysely<DB>({ config: { dialect }, dialect, driver, executor })
}
