import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
let customer: Customer
let tenantId: string

beforeAll(async () => {
  customer = await createCustomer(server)
  tenantId = (await createTenant(customer)).id
  await customer.rows((db) =>
    sql`insert into tenants (name, domain, description, sandbox)
      select 'Tenant ' || n, 'tenant' || n || '.example', 'Room ' || n, false from generate_series(1, 20000) n`.execute(
      db,
    ),
  )
  await customer.rows((db) =>
    sql`insert into directory_users (tenant_id, user_principal_name, display_name)
      select ${tenantId}, 'user' || n || '@adatum.example', 'User ' || n from generate_series(1, 20000) n`.execute(
      db,
    ),
  )
  await sql`analyze`.execute(server.owner.reference)
})

/** The plan of a statement as the given role, in the customer's organization. */
const explain = (role: string, statement: ReturnType<typeof sql>) =>
  customer.rows((scoped) =>
    scoped.transaction().execute(async (db) => {
      // A table this small would be read as a whole.
      await sql`set local enable_seqscan = off`.execute(db)
      await sql`set local role ${sql.id(role)}`.execute(db)
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${statement}`.execute(db)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }),
  )

/** How often an index has been used so far. */
const uses = async (index: string) => {
  const { rows } = await sql<{ uses: number }>`
    select idx_scan as uses from pg_stat_user_indexes where indexrelname = ${index}`.execute(
    server.owner.reference,
  )
  return rows[0]?.uses ?? 0
}

describe('text search', () => {
  test.each([
    ['tenants_search', sql`select search_tenants('tenant12345')`],
    [
      'directory_users_search',
      sql`select search_directory_users((select tenant_id from directory_users limit 1), 'user12345')`,
    ],
    [
      'tenants_description_search',
      sql`select search_tenant_descriptions(current_sandbox(), 'room 12345', 0, null)`,
    ],
  ])('goes through the trigram index %s, below row-level security', async (index, search) => {
    const before = await uses(index)
    const { rows } = await server.database.withOrganization(liveSide(customer.organizationId), (scoped) =>
      scoped.transaction().execute(async (db) => {
        const found = await search.execute(db)
        await sql`select pg_stat_force_next_flush()`.execute(db)
        return found
      }),
    )
    expect(rows).toHaveLength(1)
    expect(await uses(index)).toBeGreaterThan(before)
  })

  test('finds nothing of another organization, whatever is asked', async () => {
    const other = await createCustomer(server)
    const found = await server.database.withOrganization(liveSide(other.organizationId), (db) =>
      sql`select search_tenants('tenant') union all select search_directory_users(${tenantId}, 'user')`.execute(
        db,
      ),
    )
    expect(found.rows).toEqual([])
  })

  test('cannot be widened by the caller', async () => {
    await expect(
      server.database.withOrganization(liveSide(customer.organizationId), (db) =>
        sql`set local role tenantry_search`.execute(db),
      ),
    ).rejects.toThrow('permission denied to set role')
  })
})

describe('lists', () => {
  test.each(['name', 'created_at', 'last_sync_at'])(
    'read the first tenants by %s from an index',
    async (column) => {
      const plan = await explain(
        'tenantry_app',
        sql`select id from tenants order by ${sql.ref(column)}, id limit 25`,
      )
      expect(plan).toContain(`tenants_by_${column}`)
      expect(plan).not.toContain('Sort')
    },
  )

  test.each(['display_name', 'user_principal_name', 'created_at', 'last_sign_in_at'])(
    'read the first users by %s from an index',
    async (column) => {
      const plan = await explain(
        'tenantry_app',
        sql`select id from directory_users where tenant_id = ${tenantId} order by ${sql.ref(column)}, id limit 25`,
      )
      expect(plan).toContain(`directory_users_by_${column}`)
      expect(plan).not.toContain('Sort')
    },
  )

  test.each(['created_at', 'last_sign_in_at'])(
    'read the users with the last %s first, and those without one last, from an index',
    async (column) => {
      const plan = await explain(
        'tenantry_app',
        sql`select id from directory_users where tenant_id = ${tenantId}
          order by ${sql.ref(column)} desc nulls last, id desc limit 25`,
      )
      expect(plan).toContain(`directory_users_from_last_${column}`)
      expect(plan).not.toContain('Sort')
    },
  )

  test('read the tenants that were synced last first, and those that never were last, from an index', async () => {
    const plan = await explain(
      'tenantry_app',
      sql`select id from tenants order by last_sync_at desc nulls last, id desc limit 25`,
    )
    expect(plan).toContain('tenants_from_last_last_sync_at')
    expect(plan).not.toContain('Sort')
  })
})
