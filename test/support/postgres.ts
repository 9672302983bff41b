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

async function administer(statement: string): Promise<void> {
  const client = new pg.Client(urlOf('TEST_POSTGRES'))
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
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
    drop: () => administer(`drop database ${name} with (force)`),
  }
}
