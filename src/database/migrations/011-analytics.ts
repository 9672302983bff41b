import { type Kysely, sql } from 'kysely'
import { applicationRole, isolateByOrganization } from '../row-security.ts'

/** Most bytes of properties that one profile or company holds. */
const propertyBytes = 262_144

/** Product analytics: the environments of an organization's app, its users, their companies, what they do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('organizations')
    .addColumn('userpilot_plan', 'text', (c) =>
      c
        .notNull()
        .defaultTo('STANDARD')
        .check(sql`userpilot_plan in ('STANDARD', 'HIGH_VOLUME', 'UNLIMITED')`),
    )
    .execute()

  await db.schema
    .createTable('environments')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('app_token', 'text', (c) => c.notNull().check(sql`app_token ~ '^NX-[0-9a-f]{8}$'`))
    .addColumn('region', 'text', (c) => c.notNull().check(sql`region in ('us', 'eu')`))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('environments_pkey', ['organization_id', 'id'])
    .addUniqueConstraint('environments_app_token', ['organization_id', 'app_token'])
    .addUniqueConstraint('environments_name', ['organization_id', 'name'])
    .execute()
  await isolateByOrganization(db, 'environments')

  await db.schema.alterTable('api_keys').addColumn('environment_id', 'uuid').execute()
  await db.schema
    .alterTable('api_keys')
    .addForeignKeyConstraint('api_keys_environment', ['organization_id', 'environment_id'], 'environments', [
      'organization_id',
      'id',
    ])
    .execute()
  await db.schema
    .alterTable('api_keys')
    .addCheckConstraint(
      'api_keys_of_environments',
      sql`(surface = 'userpilot') = (environment_id is not null)`,
    )
    .execute()

  await db.schema
    .createTable('companies')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('environment_id', 'uuid', (c) => c.notNull())
    .addColumn('company_id', 'text', (c) => c.notNull())
    .addColumn('properties', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('first_seen_at', 'timestamptz', (c) => c.notNull())
    .addColumn('last_seen_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('companies_pkey', ['organization_id', 'environment_id', 'company_id'])
    .addForeignKeyConstraint('companies_environment', ['organization_id', 'environment_id'], 'environments', [
      'organization_id',
      'id',
    ])
    .addCheckConstraint(
      'companies_properties_size',
      sql`pg_column_size(properties) <= ${sql.lit(propertyBytes)}`,
    )
    .execute()
  await isolateByOrganization(db, 'companies')

  await db.schema
    .createTable('profiles')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('environment_id', 'uuid', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('company_id', 'text')
    .addColumn('properties', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('first_seen_at', 'timestamptz', (c) => c.notNull())
    .addColumn('last_seen_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('profiles_pkey', ['organization_id', 'environment_id', 'user_id'])
    .addForeignKeyConstraint('profiles_environment', ['organization_id', 'environment_id'], 'environments', [
      'organization_id',
      'id',
    ])
    .addForeignKeyConstraint(
      'profiles_company',
      ['organization_id', 'environment_id', 'company_id'],
      'companies',
      ['organization_id', 'environment_id', 'company_id'],
    )
    .addCheckConstraint(
      'profiles_properties_size',
      sql`pg_column_size(properties) <= ${sql.lit(propertyBytes)}`,
    )
    .execute()
  await isolateByOrganization(db, 'profiles')
  await db.schema
    .createIndex('profiles_by_company')
    .on('profiles')
    .columns(['organization_id', 'environment_id', 'company_id', 'user_id'])
    .execute()

  await createTrackedEvents(db)

  // Ids that callers have given their events, kept for a day so that a repeat is known.
  await db.schema
    .createTable('tracked_event_ids')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('environment_id', 'uuid', (c) => c.notNull())
    .addColumn('event_id', 'text', (c) => c.notNull())
    .addColumn('recorded_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('tracked_event_ids_pkey', ['organization_id', 'environment_id', 'event_id'])
    .execute()
  await isolateByOrganization(db, 'tracked_event_ids')
  await db.schema
    .createIndex('tracked_event_ids_by_time')
    .on('tracked_event_ids')
    .columns(['organization_id', 'environment_id', 'recorded_at'])
    .execute()

  // What the next run of the daily deletion takes away.
  await db.schema
    .createTable('scheduled_deletions')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('environment_id', 'uuid', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('user', 'company')`))
    .addColumn('target_id', 'text', (c) => c.notNull())
    .addColumn('requested_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('scheduled_deletions_pkey', [
      'organization_id',
      'environment_id',
      'kind',
      'target_id',
    ])
    .addForeignKeyConstraint(
      'scheduled_deletions_environment',
      ['organization_id', 'environment_id'],
      'environments',
      ['organization_id', 'id'],
    )
    .execute()
  await isolateByOrganization(db, 'scheduled_deletions')
}

/**
 * Events, one partition for each month (UTC). A partition has no rights and no policy of its own: rows are reached
 * through the parent alone. No foreign keys: the statement that appends an event also makes its user.
 */
async function createTrackedEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tracked_events (
      organization_id uuid not null default current_organization(),
      environment_id uuid not null,
      user_id text not null,
      at timestamptz not null,
      id uuid not null default gen_random_uuid(),
      type text not null default 'track' check (type in ('track', 'page_view')),
      name text,
      company_id text,
      source text not null default 'backend-http',
      properties jsonb not null default '{}',
      -- Where it happened, such as hostname, pathname and browser; null when nothing is known.
      context jsonb,
      primary key (organization_id, environment_id, user_id, at, id)
    ) partition by range (at)`.execute(db)
  await sql`create index tracked_events_by_time on tracked_events (organization_id, environment_id, at, id)`.execute(
    db,
  )
  await isolateByOrganization(db, 'tracked_events')
  await sql`create schema event_partitions`.execute(db)

  // Attached rather than created in place: that would wait for every statement that reads or writes events.
  await sql`
    create function ensure_event_partition(at timestamptz) returns void
      language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
      declare
        month timestamptz := date_trunc('month', at);
        name text := to_char(month, '"events_"YYYY_MM');
      begin
        if to_regclass('event_partitions.' || name) is not null then return; end if;
        if month not between '1970-01-01' and now() + interval '1 year' then
          raise exception 'no partition for events of %', month using errcode = 'datetime_field_overflow';
        end if;
        perform pg_advisory_xact_lock(7283642);
        if to_regclass('event_partitions.' || name) is not null then return; end if;
        execute format('create table event_partitions.%I (like tracked_events including all)', name);
        execute format('alter table event_partitions.%I enable row level security', name);
        execute format('alter table event_partitions.%I force row level security', name);
        execute format('alter table tracked_events attach partition event_partitions.%I for values from (%L) to (%L)',
          name, month, month + interval '1 month');
      end $$`.execute(db)
  await sql`revoke all on function ensure_event_partition(timestamptz) from public`.execute(db)
  await sql`grant execute on function ensure_event_partition(timestamptz) to ${sql.id(applicationRole)}`.execute(
    db,
  )
  await sql`select ensure_event_partition(now()), ensure_event_partition(now() + interval '1 month')`.execute(
    db,
  )
}
