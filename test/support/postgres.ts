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

const serverUrl = () => {
  const url = process.env['TEST_POSTGRES']
  if (url === undefined) throw new Error('TEST_POSTGRES is not set: run the tests through jest')
  return new URL(url)
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client(serverUrl().href)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A database of the test file's own, cloned from the migrated template. */
export async function createDatabase(): Promise<{ connectionString: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name} template template`)
  const url = serverUrl()
  url.pathname = `/${name}`
  return { connectionString: url.href, drop: () => administer(`drop database ${name} with (force)`) }
}
