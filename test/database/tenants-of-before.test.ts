import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide, sidesOf } from '../../src/database/database.ts'
import { testUpgrade } from '../support/older-database.ts'

testUpgrade(
  '009',
  'tenants of before get ids, positions and a count when %s migrates',
  async ({ owner, upgrade }) => {
    // Given two organizations with tenants, live and sandbox
    const organizations = [randomUUID(), randomUUID()]
    for (const id of organizations) {
      await owner.withOrganization(liveSide(id), async (db) => {
        await db.insertInto('organizations').values({ id, slug: id, name: id }).execute()
        await sql`insert into tenants (name, sandbox, created_at)
        select 'Tenant ' || n, n > 7, now() + n * interval '1 s' from generate_series(1, 10) as n`.execute(db)
      })
    }

    // When the database is migrated
    await upgrade()

    // Then they are numbered as they were created, for each organization and kind
    for (const side of organizations.flatMap(sidesOf)) {
      const { organizationId, sandbox } = side
      const rows = await owner.withOrganization(side, (db) =>
        db
          .selectFrom('tenants')
          .innerJoin('tenant_positions', 'tenant_positions.tenant_id', 'tenants.id')
          .innerJoin('tenant_counts', (join) =>
            join
              .onRef('tenant_counts.sandbox', '=', 'tenants.sandbox')
              .onRef('tenant_counts.organization_id', '=', 'tenants.organization_id'),
          )
          // A superuser sees all organizations and both sides.
          .where('tenants.organization_id', '=', organizationId)
          .where('tenants.sandbox', '=', sandbox)
          .select(['name', 'public_id', 'position', 'tenant_counts.tenants'])
          .orderBy('position')
          .execute(),
      )
      const [first, count] = sandbox ? [8, 3] : [1, 7]
      expect(rows.map(({ name, position, tenants }) => [name, position, tenants])).toEqual(
        Array.from({ length: count }, (_, index) => [`Tenant ${first + index}`, index + 1, count]),
      )
      expect(new Set(rows.map(({ public_id }) => public_id)).size).toBe(count)
    }
  },
)
