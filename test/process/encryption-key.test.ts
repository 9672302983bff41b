import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectAsOwner, liveSide } from '../../src/database/database.ts'
import { ensureSigningKey } from '../../src/domain/access/signing-keys.ts'
import { createVault } from '../../src/vault.ts'
import { runAdmin } from '../support/admin.ts'
import { createDatabase, type TestDatabase } from '../support/postgres.ts'
import { patience, startProcess, whenReady } from '../support/process.ts'
import { encryptionKey, vault } from '../support/vault.ts'

let database: TestDatabase
let env: { DATABASE_URL: string; DATABASE_OWNER_URL: string }

beforeAll(async () => {
  database = await createDatabase()
  env = { DATABASE_URL: database.loginUrl, DATABASE_OWNER_URL: database.ownerUrl }
  const owner = connectAsOwner(database.ownerUrl)
  await ensureSigningKey(owner.reference, vault)
  await owner.close()
})
afterAll(() => database.drop())

const newKey = () => randomBytes(32).toString('base64')

/** What is said of a value whose key is missing. */
const missing = (purpose: string) =>
  new RegExp(
    `^This ${purpose} was sealed with the key [0-9a-f]{16}, which ENCRYPTION_KEY lacks\\. It has [0-9a-f]{16}\\.\n$`,
  )

describe('without the key that something is sealed with', () => {
  test.each([['web'], ['worker']])(
    'the %s process refuses to start, before it is ready, and names the key',
    async (role) => {
      const server = startProcess({ ...env, ROLE: role, ENCRYPTION_KEY: newKey() })
      expect(await server.exited).toEqual({ code: 1, signal: null })
      expect(server.output()).toMatch(missing('signing_key'))
    },
    patience,
  )

  test('no signing key is made that servers could not open', async () => {
    const wrong = { ...env, ENCRYPTION_KEY: newKey() }
    for (const options of [[], ['--compromised']]) {
      const result = await runAdmin(wrong, ['signing-key', 'rotate', ...options])
      expect(result).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(missing('signing_key')),
      })
    }
  })

  test(
    'keys are listed and revoked all the same',
    async () => {
      expect(await runAdmin({ ...env, ENCRYPTION_KEY: newKey() }, ['keys', 'list'])).toMatchObject({
        code: 0,
      })
    },
    patience,
  )

  test(
    'a server refuses to start over the secrets of organizations too',
    async () => {
      const lost = createVault([randomBytes(32)])
      const owner = connectAsOwner(database.ownerUrl)
      const id = randomUUID()
      const slug = `organization-${id.slice(0, 8)}`
      await owner.reference.insertInto('organizations').values({ id, slug, name: slug }).execute()
      const sealed_secret = lost.seal('s', { organizationId: id, purpose: 'webhook_secret', id })
      await owner.withOrganization(liveSide(id), (db) =>
        db
          .insertInto('webhook_endpoints')
          .values({ id, sandbox: false, url: 'https://a.example', events: [], sealed_secret })
          .execute(),
      )
      const server = startProcess({ ...env, ENCRYPTION_KEY: encryptionKey })
      expect(await server.exited).toEqual({ code: 1, signal: null })
      expect(server.output()).toMatch(missing('webhook_secret'))
      await owner.withOrganization(liveSide(id), (db) =>
        db.deleteFrom('webhook_endpoints').where('id', '=', id).execute(),
      )
      await owner.close()
    },
    patience,
  )
})

test(
  'a login that leads to another database than its owner is told at the start',
  async () => {
    const other = await createDatabase()
    const server = startProcess({ ...env, DATABASE_URL: other.loginUrl, ENCRYPTION_KEY: encryptionKey })
    expect(await server.exited).toEqual({ code: 1, signal: null })
    await other.drop()
    expect(server.output()).toBe(
      'There is no key to sign tokens with: DATABASE_URL leads to another database than DATABASE_OWNER_URL.\n',
    )
  },
  patience,
)

test(
  'while one key takes over from another, servers start with both in either order, and then with the new one',
  async () => {
    const next = newKey()
    const starts = async (keys: string) => {
      const server = startProcess({ ...env, ENCRYPTION_KEY: keys })
      const response = await fetch(`${await whenReady(server)}/readyz`)
      expect(response.status).toBe(200)
    }
    await starts(`${encryptionKey},${next}`)
    await starts(`${next},${encryptionKey}`)
    const both = { ...env, ENCRYPTION_KEY: `${next},${encryptionKey}` }
    expect(await runAdmin(both, ['secrets', 'reseal'])).toMatchObject({
      code: 0,
      stdout: 'Sealed 1 values anew.\n',
    })
    await starts(next)
  },
  patience,
)
