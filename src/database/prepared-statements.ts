import { createHash } from 'node:crypto'
import pg from 'pg'
import { isSilent } from './errors.ts'
import { type Pool, silence } from './pool.ts'

/** Names for prepared statements; a statement beyond the bound runs unnamed, so that no connection fills up. */
const statementNames = new Map<string, string>()
const maximumStatements = 1000

/**
 * A name that says what the statement is: should a pooler lead two processes to one connection, neither can meet another
 * statement under its name.
 */
export function statementName(sql: string): string | undefined {
  const known = statementNames.get(sql)
  if (known !== undefined || statementNames.size >= maximumStatements) return known
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32)
  statementNames.set(sql, name)
  return name
}

const probe = (): pg.QueryConfig => {
  const text = 'select 1 as prepared'
  return { name: statementName(text) ?? '', text, values: [] }
}

/**
 * Makes sure that a prepared statement is there in the transaction after the one in which it was prepared, also when a
 * pooler leads that one to another connection.
 * @throws Error with a message that says what to do
 */
export async function refuseForgetfulPooler(pool: Pool, maximumConnections: number): Promise<void> {
  if (maximumConnections < 2) return
  const taken: pg.PoolClient[] = []
  const take = async () => {
    const client = await pool.take()
    taken.push(client)
    return client
  }
  // With one connection behind a pooler, some step would never end.
  const send = (to: pg.PoolClient, statement: pg.QueryConfig) =>
    to.query(Object.assign(statement, { query_timeout: silence }))
  let failed = true
  try {
    const [client, other] = [await take(), await take()]
    await send(client, { text: 'begin' })
    await send(client, probe())
    await send(client, { text: 'commit' })
    // A pooler gives the connection that was free last to whoever asks next.
    await send(other, { text: 'begin' })
    await send(other, probe())
    await send(client, { text: 'begin' })
    await send(client, probe())
    await send(client, { text: 'commit' })
    await send(other, { text: 'commit' })
    failed = false
  } catch (error) {
    // Whoever has one connection for all meets no statement of another one.
    if (isSilent(error)) return
    if (!isForgotten(error)) throw error
    throw new Error(
      'The pooler in front of the database loses prepared statements between transactions. Let it pool sessions, or ' +
        'use one that keeps them: PgBouncer 1.21 or later with max_prepared_statements above 0.',
      { cause: error },
    )
  } finally {
    for (const client of taken) pool.giveBack(client, failed)
  }
}

/** A statement of that name does not exist, or does already, where this connection has done nothing to it. */
const isForgotten = (error: unknown) =>
  error instanceof pg.DatabaseError && (error.code === '26000' || error.code === '42P05')
