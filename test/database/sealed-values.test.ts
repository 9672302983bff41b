import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { connectAsOwner, liveSide } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { sealedColumns } from '../../src/database/reseal.ts'
import { createVault, type Sealing } from '../../src/vault.ts'
import { createOlderDatabase } from '../support/older-database.ts'
import { createCustomer, createTenant } from '../support/opspilot365.ts'
import { run, withKey } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'
import { encryptionKey, vault } from '../support/vault.ts'

const server = startServer()
const simulator = useSimulator(server)
const cleanup: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of cleanup.reverse()) await step()
})

const newKey = Buffer.alloc(32, 'new').toString('base64')
const reseal = (keys: string) =>
  run('bin/tenantry-admin', ['secrets', 'reseal'], {
    env: withKey({ PATH: process.env['PATH'], DATABASE_URL: server.ownerUrl, ENCRYPTION_KEY: keys }),
  })

test('every column whose name says that it is sealed can be sealed anew', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where column_name like 'sealed\\_%' and table_schema = 'public' order by 1`.execute(
    server.owner.reference,
  )
  expect(rows.map(({ name }) => name)).toEqual(
    [
      ...sealedColumns.map(({ table, column }) => `${table}.${column}`),
      'signing_keys.sealed_private_key',
    ].sort(),
  )
})

describe('rotating the key', () => {
  test('seals everything of all organizations with the new key, in any number of batches', async () => {
    const [one, two] = [await createCustomer(server), await createCustomer(server)]
    const { id } = await createTenant(one)
    const [directory] = simulator().connections
    if (directory === undefined) throw new Error('there is no directory')
    await one.client.connectTenant({ params: { path: { id } }, body: directory })
    for (const { client } of [one, two]) {
      const { data } = await client.createWebhook({
        body: { url: 'https://hooks.example/', events: ['user.created'] },
        params: { header: { 'Idempotency-Key': 'first' } },
      })
      await client.rotateWebhookSecret({ params: { path: { id: data?.data.id ?? '' } } })
    }
    await two.rows(async (db) => {
      const endpoints = Array.from({ length: 1200 }, () => {
        const endpoint = randomUUID()
        const as: Sealing = { organizationId: two.organizationId, purpose: 'webhook_secret', id: endpoint }
        return {
          id: endpoint,
          sandbox: false,
          url: 'https://a.example',
          events: [],
          sealed_secret: vault.seal('s', as),
        }
      })
      await db.insertInto('webhook_endpoints').values(endpoints).execute()
    })

    expect((await reseal(`${newKey},${encryptionKey}`)).stdout).toBe('Sealed 1208 values anew.\n')
    expect((await reseal(`${newKey},${encryptionKey}`)).stdout).toBe('Sealed 0 values anew.\n')

    // The old key is not needed any more.
    const newVault = createVault([Buffer.from(newKey, 'base64')])
    const connection = await one.rows((db) =>
      db
        .selectFrom('directory_connections')
        .selectAll()
        .where('tenant_id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    expect(
      newVault.open(connection.sealed_client_secret, {
        organizationId: one.organizationId,
        purpose: 'client_secret',
        id,
      }),
    ).toBe(directory.clientSecret)
    const endpoints = await two.rows((db) =>
      db
        .selectFrom('webhook_endpoints')
        .selectAll()
        .where('organization_id', '=', two.organizationId)
        .execute(),
    )
    expect(endpoints).toHaveLength(1201)
    for (const { id, sealed_secret, sealed_previous_secret } of endpoints) {
      const as: Sealing = { organizationId: two.organizationId, purpose: 'webhook_secret', id }
      expect(newVault.open(sealed_secret, as)).toMatch(/^s$|^whsec_/)
      if (sealed_previous_secret !== null)
        expect(newVault.open(sealed_previous_secret, as)).toMatch(/^whsec_/)
    }
  })

  test('names what it cannot open, and seals the rest', async () => {
    const { organizationId, rows } = await createCustomer(server)
    const endpoint = (key: Buffer) => {
      const id = randomUUID()
      const sealed = createVault([key]).seal('s', { organizationId, purpose: 'webhook_secret', id })
      return { id, sandbox: false, url: 'https://a.example', events: [], sealed_secret: sealed }
    }
    const [lost, found] = [endpoint(randomBytes(32)), endpoint(Buffer.from(encryptionKey, 'base64'))]
    await rows((db) => db.insertInto('webhook_endpoints').values([lost, found]).execute())
    await expect(reseal(`${newKey},${encryptionKey}`)).rejects.toMatchObject({
      code: 1,
      stdout: 'Sealed 1 values anew.\n',
      stderr: expect.stringContaining(
        `1 could not be opened:\nwebhook_endpoints.sealed_secret of ${lost.id}: This webhook_secret was sealed with the key`,
      ) as unknown,
    })
    await rows((db) => db.deleteFrom('webhook_endpoints').where('id', '=', lost.id).execute())
  })
})

test.each(['a superuser', 'a user who is none'])(
  'a database from before is sealed when it is migrated, by %s',
  async (who) => {
    const older = await createOlderDatabase('007', who === 'a superuser')
    cleanup.push(older.drop)
    const { url } = older

    // Given two organizations with secrets in the clear, more than one batch of them.
    const owner = connectAsOwner(url)
    cleanup.push(() => owner.close())
    const organizations = [randomUUID(), randomUUID()]
    for (const id of organizations) {
      await owner.withOrganization(liveSide(id), async (db) => {
        await db.insertInto('organizations').values({ id, slug: id, name: id }).execute()
        await sql`insert into webhook_endpoints (sandbox, url, events, secret, previous_secret)
          select false, 'https://a.example', '{}', 'plain ' || n, case when n > 1100 then 'previous ' || n end
          from generate_series(1, 1200) n`.execute(db)
        await sql`insert into idempotency_keys (surface, key, request_hash, status, body)
          select 's', 'key ' || n, '', 200, 'plain ' || n from generate_series(1, 50) n`.execute(db)
        await sql`insert into idempotency_keys (surface, key, request_hash) values ('s', 'none', '')`.execute(
          db,
        )
      })
    }

    await migrate(url, vault)
    for (const organizationId of organizations) {
      await owner.withOrganization(liveSide(organizationId), async (db) => {
        const endpoints = await db
          .selectFrom('webhook_endpoints')
          .selectAll()
          .where('organization_id', '=', organizationId)
          .execute()
        const opened = endpoints.flatMap(({ id, sealed_secret, sealed_previous_secret }) =>
          [sealed_secret, sealed_previous_secret].flatMap((sealed) =>
            sealed === null ? [] : [vault.open(sealed, { organizationId, purpose: 'webhook_secret', id })],
          ),
        )
        expect([endpoints.length, new Set(opened).size]).toEqual([1200, 1300])
        // Whose these answers are was not written down then: they are told to nobody.
        const answers = await db
          .selectFrom('idempotency_keys')
          .select('key')
          .where('organization_id', '=', organizationId)
          .execute()
        expect(answers).toEqual([])
      })
    }
  },
)
