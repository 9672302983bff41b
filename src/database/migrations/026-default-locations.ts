import { type Kysely, sql } from 'kysely'

/** The default location of tenants that were made where nobody spoke of locations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const tables = ['tenants', 'locations'] as const
  // An owner who is no superuser is under row-level security too.
  for (const table of tables) await sql`alter table ${sql.id(table)} no force row level security`.execute(db)
  await sql`insert into locations (organization_id, tenant_id, name, address, post_code, city, country_code)
    select organization_id, id, name, address, post_code, city, country_code from tenants
    where not exists (select from locations where locations.organization_id = tenants.organization_id
      and locations.tenant_id = tenants.id)`.execute(db)
  for (const table of tables) await sql`alter table ${sql.id(table)} force row level security`.execute(db)
}
