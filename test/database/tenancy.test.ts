import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { fillEveryTable } from '../support/every-table.ts'
import { backup, furtherPolicies } from '../support/row-policies.ts'
import { createCustomer, type Customer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
let ours: Customer
let theirs: Customer

beforeAll(async () => {
  ours = await createCustomer(server)
  theirs = await createCustomer(server)
  for (const customer of [ours, theirs]) await fillEveryTable(server, customer)
})

async function customerTables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'organization_id' and table_schema = 'public' order by 1`.execute(
    server.owner.reference,
  )
  return rows.map(({ name }) => name)
}

const count = async (table: string, organizationId: string | null) => {
  const read = async (db: typeof server.owner.reference) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
    return rows[0]?.n
  }
  // A key hash that no key has: a scope with no organization in it.
  return organizationId === null
    ? server.database.withKeyHash(Buffer.alloc(32), read)
    : server.database.withOrganization(liveSide(organizationId), read)
}

describe('every table with an organization_id', () => {
  test('is there to be looked at', async () => {
    expect(await customerTables()).toEqual([
      'acknowledgements',
      'alert_deliveries',
      'alert_recipients',
      'alert_subscriptions',
      'api_keys',
      'api_users',
      'assigned_licenses',
      'audit_events',
      'background_job_errors',
      'background_jobs',
      'browser_sessions',
      'chat_deliveries',
      'chat_integrations',
      'companies',
      'directory_connections',
      'directory_devices',
      'directory_groups',
      'directory_syncs',
      'directory_users',
      'directory_writes',
      'environments',
      'events',
      'finding_spans',
      'former_webhook_secrets',
      'governed_apps',
      'governed_devices',
      'governed_groups',
      'governed_licenses',
      'governed_skus',
      'held_notifications',
      'idempotency_keys',
      'invites',
      'locations',
      'mails',
      'memberships',
      'notification_defaults',
      'notification_preferences',
      'notifications',
      'organization_plans',
      'profiles',
      'refresh_tokens',
      'roles',
      'scan_chunks',
      'scan_schedules',
      'scan_settings',
      'scans',
      'scheduled_deletions',
      'sessions',
      'sku_prices',
      'staged_objects',
      'subscribed_skus',
      'tenant_counts',
      'tenant_positions',
      'tenants',
      'tracked_event_ids',
      'tracked_events',
      'upload_chunks',
      'webhook_deliveries',
      'webhook_endpoints',
      'wifi_users',
    ])
  })

  test('has forced row-level security and the policies of isolation and of backups', async () => {
    const { rows } = await sql<{ name: string; forced: boolean; policies: string[] }>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        array_agg(case p.permissive when 'RESTRICTIVE' then 'only ' else '' end || p.policyname || ' ' || p.roles[1] || ' ' || p.qual || coalesce(' check ' || p.with_check, '') order by 1) as policies
      from pg_class c left join pg_policies p on p.tablename = c.relname
      where c.relkind in ('r', 'p') and c.relname = any(${await customerTables()})
      group by 1, 2 order by 1`.execute(server.owner.reference)
    const isolation =
      'organization_isolation tenantry_app (organization_id = current_organization()) check (organization_id = current_organization())'
    for (const { name, forced, policies } of rows) {
      expect([name, forced]).toEqual([name, true])
      expect([name, ...policies.toSorted()]).toEqual([
        name,
        ...[isolation, backup, ...(furtherPolicies[name] ?? [])].toSorted(),
      ])
    }
    expect(rows).toHaveLength((await customerTables()).length)
  })

  test('has partitions that the application reaches through it alone', async () => {
    const { rows } = await sql<{ forced: boolean; policies: string[]; rights: boolean }>`
      select relrowsecurity and relforcerowsecurity as forced,
        array(select polname::text from pg_policy where polrelid = c.oid) as policies,
        has_schema_privilege('tenantry_app', relnamespace, 'usage')
          or has_table_privilege('tenantry_app', c.oid, 'select, insert, update, delete') as rights
      from pg_class c where relispartition and relkind = 'r'`.execute(server.owner.reference)
    expect(rows.length).toBeGreaterThan(0)
    for (const partition of rows)
      expect(partition).toEqual({ forced: true, policies: ['backup'], rights: false })
  })

  test('has the organization first in its primary key, its unique constraints and its foreign keys', async () => {
    const { rows } = await sql<{ name: string }>`
      select conrelid::regclass || '.' || conname as name from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype in ('p', 'u', 'f') and conrelid::regclass::text = any(${await customerTables()})
        and attname <> 'organization_id'`.execute(server.owner.reference)
    // Keys and tokens are looked up by hash before their organization is known; a person has no organization.
    expect(rows.map(({ name }) => name).toSorted()).toEqual([
      'api_keys.api_keys_key_hash_key',
      'browser_sessions.browser_sessions_previous_hash_key',
      'browser_sessions.browser_sessions_token_hash_key',
      'invites.invites_token_hash_key',
      'memberships.memberships_user_id_fkey',
      'refresh_tokens.refresh_tokens_token_hash_key',
    ])
  })

  test('reads as empty when no organization is named, and holds only its own rows when one is', async () => {
    for (const table of await customerTables()) {
      expect([table, await count(table, null)]).toEqual([table, 0])
      const own = await count(table, ours.organizationId)
      expect([table, (own ?? 0) > 0]).toEqual([table, true])
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
        server.owner.reference,
      )
      expect(rows[0]?.n).toBeGreaterThan(own ?? 0)
    }
  })
})

describe('a table without organization_id', () => {
  test('is a marked reference table, of which the application writes only what its policies name, or belongs to the migrations', async () => {
    const { rows } = await sql<{ name: string; comment: string | null; writes: boolean }>`
      select relname as name, obj_description(oid) as comment,
        has_table_privilege('tenantry_app', oid, 'insert, update, delete') as writes
      from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and relname <> all(${await customerTables()}) order by 1`.execute(server.owner.reference)
    expect(rows).toEqual([
      // Written with the policies that are tested in people.test.ts.
      {
        name: 'external_identities',
        comment: expect.stringMatching(/^reference table:/) as unknown,
        writes: true,
      },
      { name: 'kysely_migration', comment: null, writes: false },
      { name: 'kysely_migration_lock', comment: null, writes: false },
      // Written with the policies that are tested in people.test.ts.
      {
        name: 'organizations',
        comment: expect.stringMatching(/^reference table:/) as unknown,
        writes: true,
      },
      {
        name: 'signing_keys',
        comment: expect.stringMatching(/^reference table:/) as unknown,
        writes: false,
      },
      { name: 'users', comment: expect.stringMatching(/^reference table:/) as unknown, writes: true },
      {
        name: 'worker_heartbeats',
        comment: expect.stringMatching(/^reference table:/) as unknown,
        writes: false,
      },
    ])
  })
})

describe('withOrganization', () => {
  test('refuses to write a row of another organization', async () => {
    await expect(
      server.database.withOrganization(liveSide(ours.organizationId), (db) =>
        db
          .insertInto('tenants')
          .values({ organization_id: theirs.organizationId, name: 'Smuggled', sandbox: false })
          .execute(),
      ),
    ).rejects.toThrow('violates row-level security policy')
  })

  test('changes nothing of another organization, even when its rows are named', async () => {
    const result = await server.database.withOrganization(liveSide(ours.organizationId), (db) =>
      db
        .updateTable('tenants')
        .set({ name: 'Mine now' })
        .where('organization_id', '=', theirs.organizationId)
        .executeTakeFirst(),
    )
    expect(result.numUpdatedRows).toBe(0n)
  })

  test('takes nothing but a UUID', async () => {
    const hostile = `${ours.organizationId}'; set local role postgres; --`
    await expect(
      server.database.withOrganization(liveSide(hostile), (db) =>
        db.selectFrom('tenants').select('id').execute(),
      ),
    ).rejects.toThrow('an organization id must be a UUID')
  })

  test('leaves no organization behind on the connection', async () => {
    // Given more scoped statements than there are connections, each connection was scoped before.
    await Promise.all(Array.from({ length: 40 }, () => count('tenants', ours.organizationId)))
    const left = await Promise.all(Array.from({ length: 40 }, () => count('tenants', null)))
    expect(new Set(left)).toEqual(new Set([0]))
  })

  test('keeps parallel organizations apart', async () => {
    const scopes = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? ours : theirs).organizationId)
    const seen = await Promise.all(
      scopes.map((id) =>
        server.database.withOrganization(liveSide(id), (db) =>
          db.selectFrom('tenants').select('organization_id').execute(),
        ),
      ),
    )
    seen.forEach((rows, index) => expect(rows).toEqual([{ organization_id: scopes[index] }]))
  })

  test('serves on after a statement failed, inside and outside of a transaction', async () => {
    const fail = () =>
      server.database.withOrganization(liveSide(ours.organizationId), (db) => sql`select 1 / 0`.execute(db))
    await expect(Promise.all(Array.from({ length: 20 }, fail))).rejects.toThrow('division by zero')
    await expect(
      server.database.withOrganization(liveSide(ours.organizationId), (scoped) =>
        scoped.transaction().execute(async (db) => {
          await db.insertInto('tenants').values({ name: 'Half-written', sandbox: false }).execute()
          await sql`select 1 / 0`.execute(db)
        }),
      ),
    ).rejects.toThrow('division by zero')
    expect(await count('tenants', ours.organizationId)).toBe(1)
  })

  test('rolls a transaction back when its function throws', async () => {
    await expect(
      server.database.withOrganization(liveSide(ours.organizationId), (scoped) =>
        scoped.transaction().execute(async (db) => {
          await db.insertInto('tenants').values({ name: 'Half-written', sandbox: false }).execute()
          throw new Error('changed my mind')
        }),
      ),
    ).rejects.toThrow('changed my mind')
    expect(await count('tenants', ours.organizationId)).toBe(1)
  })
})

describe('the application role', () => {
  test('bypasses nothing, owns nothing and cannot become what does', async () => {
    await server.database.withOrganization(liveSide(ours.organizationId), async (db) => {
      const { rows } = await sql<{ role: string; safe: boolean; owned: number }>`
        select current_user as role, not (rolsuper or rolbypassrls or rolcreaterole) as safe,
          (select count(*) from pg_class where relowner = pg_roles.oid) as owned
        from pg_roles where rolname = current_user`.execute(db)
      expect(rows).toEqual([{ role: 'tenantry_app', safe: true, owned: 0 }])
    })
    for (const role of ['postgres', 'tenantry_search', 'tenantry_backup']) {
      await expect(
        server.database.withOrganization(liveSide(ours.organizationId), (db) =>
          sql`set local role ${sql.id(role)}`.execute(db),
        ),
      ).rejects.toThrow('permission denied to set role')
    }
    // Back to the login itself, which is a member of the application role and of nothing more.
    await server.database.withOrganization(liveSide(ours.organizationId), (scoped) =>
      scoped.transaction().execute(async (db) => {
        await sql`set local role none`.execute(db)
        const { rows } = await sql<{
          role: string
          n: number
        }>`select current_user as role, count(*) as n from tenants`.execute(db)
        expect(rows).toEqual([{ role: 'tenantry_server', n: 1 }])
      }),
    )
    await expect(
      server.database.withOrganization(liveSide(ours.organizationId), (db) =>
        sql`alter table tenants disable row level security`.execute(db),
      ),
    ).rejects.toThrow('must be owner')
  })
})
