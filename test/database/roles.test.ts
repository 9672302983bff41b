import { mkdtemp, chmod, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { connect } from '../../src/database/database.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { vault } from '../support/vault.ts'

/** Roles are of the whole cluster: a test that takes them away needs one of its own. */
let cluster: EmbeddedPostgres
let folder: string
let admin: pg.Client

const urlOf = (user: string, database: string) => {
  const url = new URL(cluster.connectionString)
  if (user !== 'postgres') Object.assign(url, { username: user, password: 'p' })
  url.pathname = database
  return url.href
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenantry-roles-'))
  await chmod(folder, 0o755)
  cluster = await startEmbeddedPostgres(folder, ['-c', 'fsync=off'])
  admin = new pg.Client(cluster.connectionString)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
})

const serves = async (connectionString: string) => {
  const database = await connect({ connectionString, maximumConnections: 1, onError: () => {} })
  await database.close()
  return true
}

test('an owner who may not make roles is told what a superuser has to run, and comes up after it', async () => {
  await admin.query("create role plain login password 'p'")
  await admin.query('create database plain owner plain')
  const url = urlOf('plain', 'plain')
  const refusal = await migrate(url, vault).catch((error: Error) => error.message)
  const [, statements = ''] = /As a superuser, run once: (.*); and leave out/.exec(String(refusal)) ?? []
  expect(statements).toBe(
    'create role tenantry_app nologin; create role tenantry_search nologin; create role tenantry_backup nologin; ' +
      'grant tenantry_app, tenantry_search, tenantry_backup to plain',
  )
  await admin.query(statements)
  await migrate(url, vault)
  // The roles are there now, so a login can be made a member.
  await admin.query("create role plain_server login password 'p' in role tenantry_app")
  expect(await serves(urlOf('plain_server', 'plain'))).toBe(true)
})

test('an owner who may make roles finds them missing after a restore: they are made, and the backup is asked for again', async () => {
  await admin.query("create role maker login createrole password 'p'")
  await admin.query('grant tenantry_app, tenantry_search, tenantry_backup to maker with admin option')
  await admin.query('create database made owner maker')
  const url = urlOf('maker', 'made')
  await migrate(url, vault)
  // What pg_restore leaves where nobody is that something is granted to.
  for (const database of ['made', 'plain']) {
    const client = new pg.Client(urlOf('postgres', database))
    await client.connect()
    await client.query(
      'reassign owned by tenantry_search to postgres; drop owned by tenantry_app, tenantry_search, tenantry_backup',
    )
    await client.end()
  }
  await admin.query('drop role tenantry_app, tenantry_search, tenantry_backup')

  const lost =
    /^What the roles tenantry_app, tenantry_search, tenantry_backup may do is missing in this database: it was restored before they were there\. They are there now\. Restore the backup once more, into an empty database: `tenantry-admin backups restore` does it\.$/
  await expect(migrate(url, vault)).rejects.toThrow(lost)
  await expect(migrate(url, vault)).rejects.toThrow(lost)
  await admin.query('create database restored owner maker')
  await migrate(urlOf('maker', 'restored'), vault)
})
