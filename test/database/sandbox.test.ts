import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { Scoped } from '../../src/database/database.ts'
import type { Author } from '../../src/database/scoped-dialect.ts'
import { announce } from '../../src/domain/webhooks/events.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { createMember } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { insertWaitingAlert } from '../support/waiting-alert.ts'

const server = startServer()
let customer: Customer
/** A tenant of each side. */
let tenants: Record<'live' | 'sandbox', string>

const sides = [
  ['live', false],
  ['sandbox', true],
] as const

const on = <T>(sandbox: boolean, fn: (db: Scoped) => Promise<T>, author: Author = { actor: 'test' }) =>
  server.database.withOrganization({ organizationId: customer.organizationId, sandbox }, fn, author)

/** Tables whose rows are on a side. */
const tables = [
  'alert_subscriptions',
  'chat_integrations',
  'events',
  'sku_prices',
  'tenant_counts',
  'tenant_positions',
  'tenants',
  'webhook_endpoints',
] as const

beforeAll(async () => {
  customer = await createCustomer(server)
  tenants = {
    live: (await createTenant(customer, { name: 'Live' })).id,
    sandbox: (await createTenant(customer, { name: 'Sandbox', sandbox: true })).id,
  }
  for (const [name, sandbox] of sides) {
    await on(sandbox, async (db) => {
      await db
        .insertInto('webhook_endpoints')
        .values({ url: `https://${name}.example/`, events: ['user.created'], sealed_secret: 'none' })
        .execute()
      const channel = { provider: 'slack', name: 'alerts', host: 'hooks.slack.com', hint: 'a1b2' }
      await db
        .insertInto('chat_integrations')
        .values({ ...channel, id: randomUUID(), sealed_url: 'none', min_severity: 'low' })
        .execute()
      await insertWaitingAlert(db, { tenantId: tenants[name], subject: name })
      await db.insertInto('sku_prices').values({ sku_id: 'e3', currency: 'EUR', amount: 3350 }).execute()
      const details = { userId: randomUUID(), userPrincipalName: 'ana@a.example', displayName: 'Ana' }
      const event = { type: 'user.created', severity: 'low', tenantId: tenants[name] } as const
      await announce(db, { ...event, targetId: randomUUID(), details })
    })
  }
})

test('every column that says which side a row is on is guarded, but for the one that says it of a key', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'sandbox' and table_schema = 'public' order by 1`.execute(server.owner.reference)
  expect(rows.map(({ name }) => name)).toEqual(['api_keys', ...tables].toSorted())
})

describe.each(sides)('a scope on the %s side', (name, sandbox) => {
  const other = sandbox ? 'live' : 'sandbox'

  test.each(tables)('sees nothing of the other in %s, though the query forgets to ask', async (table) => {
    const { rows } = await on(sandbox, (db) =>
      sql<{ sandbox: boolean }>`select distinct sandbox from ${sql.table(table)}`.execute(db),
    )
    expect(rows).toEqual([{ sandbox }])
  })

  test('sees, changes and deletes nothing of the other by its id', async () => {
    const id = tenants[other]
    await on(sandbox, async (db) => {
      const found = await db.selectFrom('tenants').select('id').where('id', '=', id).execute()
      const changed = await db.updateTable('tenants').set({ name: 'Taken' }).where('id', '=', id).execute()
      const gone = await db.deleteFrom('tenants').where('id', '=', id).execute()
      expect([found, changed[0]?.numUpdatedRows, gone[0]?.numDeletedRows]).toEqual([[], 0n, 0n])
    })
  })

  test('has what it writes on its own side without naming it', async () => {
    const created = await on(sandbox, (db) =>
      db.insertInto('tenants').values({ name: 'New' }).returning(['id', 'sandbox']).executeTakeFirstOrThrow(),
    )
    expect(created.sandbox).toBe(sandbox)
    await on(sandbox, (db) => db.deleteFrom('tenants').where('id', '=', created.id).execute())
  })

  test('may neither make a row of the other nor move one there', async () => {
    const make = on(sandbox, (db) =>
      db.insertInto('tenants').values({ name: 'Smuggled', sandbox: !sandbox }).execute(),
    )
    await expect(make).rejects.toThrow('row-level security')
    const move = on(sandbox, (db) =>
      db.updateTable('tenants').set({ sandbox: !sandbox }).where('id', '=', tenants[name]).execute(),
    )
    await expect(move).rejects.toThrow('row-level security')
  })

  test('finds nothing of the other by its text', async () => {
    const find = (term: string) =>
      on(sandbox, async (db) => {
        const { rows } = await sql<{ id: string }>`select search_tenants(${term}) as id`.execute(db)
        return rows.map(({ id }) => id)
      })
    expect([await find(name), await find(other)]).toEqual([[tenants[name]], []])
  })

  test('tells of a change to no webhook of the other', async () => {
    const urls = await on(sandbox, (db) =>
      db
        .selectFrom('webhook_deliveries')
        .innerJoin('webhook_endpoints', 'webhook_endpoints.id', 'webhook_deliveries.endpoint_id')
        .select('url')
        .execute(),
    )
    expect(urls).toEqual([{ url: `https://${name}.example/` }])
  })

  test('may be a person’s', async () => {
    const { userId } = await customer.rows((db) => createMember(db))
    const seen = await on(sandbox, (db) => db.selectFrom('tenants').select('id').execute(), {
      actor: `user ${userId}`,
      userId,
    })
    expect(seen).toEqual([{ id: tenants[name] }])
  })
})

test('connections carry no side from one scope to the next', async () => {
  const seen = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const sandbox = index % 2 === 1
      const rows = await on(sandbox, (db) => db.selectFrom('tenants').select('sandbox').execute())
      return rows.every((row) => row.sandbox === sandbox) && rows.length === 1
    }),
  )
  expect(seen).not.toContain(false)
})

test('where no side is named, it is the live one', async () => {
  const sandbox = await server.database.withoutScope(async (db) => {
    const { rows } = await sql<{ sandbox: boolean }>`select current_sandbox() as sandbox`.execute(db)
    return rows[0]?.sandbox
  })
  expect(sandbox).toBe(false)
})
