import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { EmbeddedPostgres } from '../../src/database/embedded.ts'

interface Running {
  postgres: EmbeddedPostgres
  directory: string
}

// Jest loads setup and teardown apart from each other; the process is all they share.
const shared = globalThis as { tenantryTestPostgres?: Running }

export const rememberPostgres = (running: Running) => void (shared.tenantryTestPostgres = running)

export function recallPostgres(): Running {
  if (shared.tenantryTestPostgres === undefined) throw new Error('no Postgres was started')
  return shared.tenantryTestPostgres
}

const urlOf = (variable: 'TEST_POSTGRES' | 'TEST_POSTGRES_LOGIN', database?: string) => {
  const url = URL.parse(process.env[variable] ?? '')
  if (url === null) throw new Error(`${variable} is not set: run the tests through jest`)
  if (database !== undefined) url.pathname = `/${database}`
  return url.href
}

async function administer<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client(urlOf('TEST_POSTGRES'))
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

/** What the sessions of the Postgres of all tests wait for, a line each, for whoever waits in vain for one. */
export async function whatPostgresDoes(): Promise<string> {
  const sessions = await administer(
    `select pid, backend_type, datname, state, wait_event_type, wait_event, now() - query_start as since, left(query, 80) as query
     from pg_stat_activity where pid <> pg_backend_pid() and state is distinct from 'idle' order by query_start`,
  )
  return sessions.map((session) => JSON.stringify(session)).join('\n')
}

/** A database of a test file's own, cloned from the migrated template. */
export interface TestDatabase {
  /** As the user that the application logs in as. */
  loginUrl: string
  /** As the user who owns it. */
  ownerUrl: string
  drop: () => Promise<void>
}

export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name} template template`)
  return {
    loginUrl: urlOf('TEST_POSTGRES_LOGIN', name),
    ownerUrl: urlOf('TEST_POSTGRES', name),
    drop: async () => void (await administer(`drop database ${name} with (force)`)),
  }
}
