import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { applicationRole } from './row-security.ts'

const login = 'tenantry_server'

/**
 * Lets the application log in as a user that is a member of the application role and of nothing else: whatever
 * SQL it may be made to run, it cannot become the owner. The password is a new one each time.
 * @param ownerUrl of a user who may create roles
 * @returns the connection string of that login, for the same database
 */
export async function createApplicationLogin(ownerUrl: string): Promise<string> {
  const password = randomBytes(24).toString('hex')
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login])
    if (rowCount === 0) await client.query(`create role ${login} login in role ${applicationRole}`)
    await client.query(`alter role ${login} password '${password}'`)
  } finally {
    await client.end()
  }
  const url = new URL(ownerUrl)
  url.username = login
  url.password = password
  return url.href
}
