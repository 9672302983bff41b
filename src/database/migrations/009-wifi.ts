import { type Kysely, sql } from 'kysely'
import { addSearch, grantSearch, isolateByOrganization } from '../row-security.ts'

const humanOrder = sql`text collate "und-x-icu"`

/**
 * What a provider of WiFi knows of its tenants: their address and whether they are in use, their locations and
 * users, and the tenant that each API key is in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await describeTenants(db)
  await numberTenants(db)
  await searchDescriptions(db)
  await createLocations(db)
  await createUsers(db)
  await createApiUsers(db)
}

async function describeTenants(db: Kysely<unknown>): Promise<void> {
  // Eleven of 62 characters, 65 random bits. Two bytes make one character, so that all are as likely.
  await sql`
    create function new_public_id() returns text language sql volatile parallel safe
      set search_path = pg_catalog, pg_temp as $$
        select string_agg(
          substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
            1 + (get_byte(random, 2 * n) * 256 + get_byte(random, 2 * n + 1)) % 62, 1), '')
        from sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) as random, generate_series(0, 10) as n
      $$`.execute(db)
  await sql`alter table tenants
    add column public_id text collate "C" not null default new_public_id(),
    add column country_code text,
    add column city text,
    add column address text,
    add column post_code text,
    add column description text,
    add column trashed_at timestamptz,
    add column description_search text generated always as (lower(description)) stored,
    add constraint tenants_public_id unique (organization_id, public_id)`.execute(db)
}

/**
 * Tenants in the order in which they were created, without gaps: page and count are looked up, however many there
 * are. Whoever creates a tenant holds the count of the organization from the end of that statement to the end of
 * the transaction.
 */
async function numberTenants(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tenant_counts')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('tenants', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('tenant_counts_pkey', ['organization_id', 'sandbox'])
    .execute()
  await db.schema
    .createTable('tenant_positions')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('sandbox', 'boolean', (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('tenant_positions_pkey', ['organization_id', 'tenant_id'])
    .execute()
  // Not unique: while a gap is closed, two have the same position for a moment.
  await sql`create index tenant_positions_in_order on tenant_positions (organization_id, sandbox, position)
    include (tenant_id)`.execute(db)

  // The owner, who need not be a superuser, sees all organizations here and nowhere else.
  await sql`alter table tenants no force row level security`.execute(db)
  await sql`insert into tenant_positions (organization_id, tenant_id, sandbox, position)
    select organization_id, id, sandbox,
      row_number() over (partition by organization_id, sandbox order by created_at, id)
    from tenants`.execute(db)
  await sql`alter table tenants force row level security`.execute(db)
  await sql`insert into tenant_counts (organization_id, sandbox, tenants)
    select organization_id, sandbox, count(*) from tenant_positions group by 1, 2`.execute(db)
  await isolateByOrganization(db, 'tenant_counts')
  await isolateByOrganization(db, 'tenant_positions')

  await sql`
    create function number_new_tenants() returns trigger language plpgsql
      set search_path = public, pg_temp as $$ begin
        with added as (
          select organization_id, sandbox, count(*) as tenants from new_tenants group by 1, 2 order by 1, 2
        ), counted as (
          insert into tenant_counts as counts (organization_id, sandbox, tenants) select * from added
          on conflict (organization_id, sandbox) do update set tenants = counts.tenants + excluded.tenants
          returning organization_id, sandbox, tenants
        )
        insert into tenant_positions (organization_id, tenant_id, sandbox, position)
        select organization_id, id, sandbox, counted.tenants - added.tenants
          + row_number() over (partition by organization_id, sandbox order by created_at, id)
        from new_tenants join added using (organization_id, sandbox) join counted using (organization_id, sandbox);
        return null;
      end $$`.execute(db)
  await sql`create trigger number_new_tenants after insert on tenants
    referencing new table as new_tenants for each statement execute function number_new_tenants()`.execute(db)
  await sql`
    create function close_tenant_gaps() returns trigger language plpgsql
      set search_path = public, pg_temp as $$ begin
        update tenant_counts as counts set tenants = counts.tenants - gone.tenants
        from (select organization_id, sandbox, count(*) as tenants from old_tenants group by 1, 2) as gone
        where counts.organization_id = gone.organization_id and counts.sandbox = gone.sandbox;
        with gone as (
          delete from tenant_positions as positions using old_tenants
          where positions.organization_id = old_tenants.organization_id and positions.tenant_id = old_tenants.id
          returning positions.organization_id, positions.sandbox, position
        )
        update tenant_positions as positions set position = position - (
          select count(*) from gone where gone.organization_id = positions.organization_id
            and gone.sandbox = positions.sandbox and gone.position < positions.position)
        from (select organization_id, sandbox, min(position) as first from gone group by 1, 2) as gap
        where positions.organization_id = gap.organization_id and positions.sandbox = gap.sandbox
          and position > gap.first and not exists (
            select from old_tenants
            where old_tenants.organization_id = positions.organization_id and id = positions.tenant_id);
        return null;
      end $$`.execute(db)
  await sql`create trigger close_tenant_gaps after delete on tenants
    referencing old table as old_tenants for each statement execute function close_tenant_gaps()`.execute(db)
}

/**
 * The tenants whose description contains a text, in their order, or some of them. A text that many have is found
 * soonest by going through the tenants until there are enough, one that few have by the trigram index: 100 tenants
 * tell which it is, since Postgres does not estimate below row-level security. The index is asked for the longest
 * word only, and the organization is not in it: what nearly all rows have is read from end to end.
 */
async function searchDescriptions(db: Kysely<unknown>): Promise<void> {
  await sql`create index tenants_description_search on tenants using gin (description_search gin_trgm_ops)`.execute(
    db,
  )
  await sql`
    create function search_tenant_descriptions(in_sandbox boolean, term text, skipped bigint, taken int)
      returns setof uuid language plpgsql stable set max_parallel_workers_per_gather = 0 as $$
      declare
        organization uuid := current_organization();
        sought text := lower(term);
        longest text := (select word from regexp_split_to_table(sought, '\\s+') as word order by length(word) desc limit 1);
        total bigint := (select counts.tenants from tenant_counts as counts
          where counts.organization_id = organization and counts.sandbox = in_sandbox);
        many boolean := total <= 2000 or 2 <= (
          select count(*) from generate_series(1, total, total / 100 + 1) as sample
            join tenant_positions as positions on positions.position = sample
            join tenants on tenants.organization_id = organization and tenants.id = tenant_id
          where positions.organization_id = organization and positions.sandbox = in_sandbox
            and strpos(description_search, sought) > 0);
      begin
        return query execute format(
          'select tenant_id from tenant_positions as positions
             join tenants on tenants.organization_id = %1$L and tenants.id = tenant_id
           where positions.organization_id = %1$L and positions.sandbox = %2$L
             and strpos(description_search, %3$L) > 0 and (%4$L or description_search like %5$L)
           order by position offset %6$L limit %7$L',
          organization, in_sandbox, sought, many,
          '%' || regexp_replace(longest, '([\\\\%_])', '\\\\\\1', 'g') || '%', skipped, taken);
      end $$`.execute(db)
  const signature = sql`search_tenant_descriptions(boolean, text, bigint, int)`
  await grantSearch(db, ['tenants', 'tenant_positions', 'tenant_counts'], signature)
}

async function createLocations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('locations')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('public_id', sql`text collate "C"`, (c) => c.notNull().defaultTo(sql`new_public_id()`))
    .addColumn('name', humanOrder, (c) => c.notNull())
    .addColumn('address', 'text')
    .addColumn('post_code', 'text')
    .addColumn('city', 'text')
    .addColumn('country_code', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('locations_pkey', ['organization_id', 'tenant_id', 'id'])
    .addUniqueConstraint('locations_public_id', ['organization_id', 'public_id'])
    .addForeignKeyConstraint(
      'locations_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'locations')
  await db.schema
    .createIndex('locations_by_time')
    .on('locations')
    .columns(['organization_id', 'tenant_id', 'created_at', 'id'])
    .execute()
}

async function createUsers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wifi_users')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('public_id', sql`text collate "C"`, (c) => c.notNull().defaultTo(sql`new_public_id()`))
    .addColumn('location_id', 'uuid')
    .addColumn('name', humanOrder, (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) =>
      c.notNull().check(sql`role in ('tenant', 'venue', 'front-desk', 'support')`),
    )
    .addColumn('status', 'smallint', (c) => c.notNull().check(sql`status in (0, 1, 2)`))
    .addColumn('password_hash', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('name_search', 'text', (c) =>
      c
        .notNull()
        .generatedAlwaysAs(sql`lower(name)`)
        .stored(),
    )
    .addColumn('email_search', 'text', (c) =>
      c
        .notNull()
        .generatedAlwaysAs(sql`lower(email)`)
        .stored(),
    )
    .addPrimaryKeyConstraint('wifi_users_pkey', ['organization_id', 'tenant_id', 'id'])
    .addUniqueConstraint('wifi_users_public_id', ['organization_id', 'public_id'])
    .addUniqueConstraint('wifi_users_email', ['organization_id', 'tenant_id', 'email_search'])
    .addForeignKeyConstraint(
      'wifi_users_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'wifi_users_location',
      ['organization_id', 'tenant_id', 'location_id'],
      'locations',
      ['organization_id', 'tenant_id', 'id'],
    )
    .execute()
  // All users of a tenant get another status at once: with room on each page, no index has to be touched.
  await sql`alter table wifi_users set (fillfactor = 50)`.execute(db)
  await isolateByOrganization(db, 'wifi_users')
  for (const field of ['name', 'email']) {
    await addSearch(db, {
      table: 'wifi_users',
      function: `search_wifi_users_by_${field}`,
      scopedBy: 'tenant_id',
      text: `${field}_search`,
    })
  }
  await db.schema
    .createIndex('wifi_users_by_time')
    .on('wifi_users')
    .columns(['organization_id', 'tenant_id', 'created_at', 'id'])
    .execute()
}

/** Where each API key is: one row for each key, so that none is in two tenants. */
async function createApiUsers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('api_users')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('key_id', 'uuid', (c) => c.notNull())
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addPrimaryKeyConstraint('api_users_pkey', ['organization_id', 'key_id'])
    .addForeignKeyConstraint(
      'api_users_key',
      ['organization_id', 'key_id'],
      'api_keys',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'api_users_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'api_users')
}
