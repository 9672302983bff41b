import type { Insertable } from 'kysely'
import type { Tenants } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'

/** A query with a new row of a tenant in it, as `tenant`, and its default location, which has its name and address. */
export const withNewTenant = (db: Scoped, fields: Insertable<Tenants>) =>
  db
    .with('tenant', (q) => q.insertInto('tenants').values(fields).returningAll())
    .with('location', (q) =>
      q
        .insertInto('locations')
        .columns(['tenant_id', 'name', 'address', 'post_code', 'city', 'country_code'])
        .expression((e) =>
          e.selectFrom('tenant').select(['id', 'name', 'address', 'post_code', 'city', 'country_code']),
        ),
    )
