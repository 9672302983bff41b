import { type Kysely, sql } from 'kysely'
import { applicationRole, isolateByOrganization, searchRole } from '../row-security.ts'

/** Organizations and API keys: what a request needs before its organization is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists btree_gin`.execute(db)

  // Roles belong to the cluster: `ensureRoles` has made them by now.
  await sql`grant usage on schema public to ${sql.id(applicationRole)}, ${sql.id(searchRole)}`.execute(db)

  // Null, and so equal to nothing, unless the transaction names an organization.
  await sql`create function current_organization() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$`.execute(db)
  await sql`create function current_key_hash() returns bytea language sql stable parallel safe as
    $$ select decode(nullif(current_setting('app.key_hash', true), ''), 'hex') $$`.execute(db)

  await db.schema
    .createTable('organizations')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('slug', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('opspilot365_plan', 'text', (c) =>
      c
        .notNull()
        .defaultTo('STARTER')
        .check(sql`opspilot365_plan in ('STARTER', 'GROWTH', 'SCALE', 'CUSTOM')`),
    )
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .execute()
  await sql`comment on table organizations is 'reference table: read before the organization is known'`.execute(
    db,
  )
  await sql`grant select on organizations to ${sql.id(applicationRole)}`.execute(db)

  await db.schema
    .createTable('api_keys')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('surface', 'text', (c) => c.notNull())
    .addColumn('key_hash', 'bytea', (c) =>
      c
        .notNull()
        .unique()
        .check(sql`octet_length(key_hash) = 32`),
    )
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull().check(sql`level in ('read', 'write', 'admin')`))
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('expires_at', 'timestamptz')
    .addColumn('revoked_at', 'timestamptz')
    .addColumn('last_used_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('api_keys_pkey', ['organization_id', 'id'])
    .execute()
  await sql`comment on table api_keys is 'reference table: read by hash before the organization is known'`.execute(
    db,
  )
  await isolateByOrganization(db, 'api_keys')
  // Who presents a key may see the row of that key, and no other.
  await sql`create policy presented_key on api_keys for select to ${sql.id(applicationRole)}
    using (key_hash = current_key_hash())`.execute(db)
}
