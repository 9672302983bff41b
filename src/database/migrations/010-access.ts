import { type Kysely, sql } from 'kysely'
import { announceAccessChanges } from '../access-changes.ts'
import { applicationRole, isolateByOrganization, searchRole } from '../row-security.ts'

const app = sql.id(applicationRole)
const search = sql.id(searchRole)

/** Names sort as people expect, the same on every machine. */
const humanOrder = sql`text collate "und-x-icu"`

/** People, their memberships and roles, their sessions, and the keys that sign their tokens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Who a transaction acts for when that is a person, and the email or user name that somebody presents.
  await sql`create function current_user_id() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('app.user_id', true), '')::uuid $$`.execute(db)
  await sql`create function current_login() returns text language sql stable parallel safe as
    $$ select lower(convert_from(decode(nullif(current_setting('app.login', true), ''), 'hex'), 'UTF8')
      collate "und-x-icu") $$`.execute(db)
  await extendOrganizations(db)
  await createUsers(db)
  await createRoles(db)
  await createMemberships(db)
  await createSessions(db)
  await protectReferenceTables(db)
  await createUserSearch(db)
  await announceAccessChanges(db)
}

async function extendOrganizations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('organizations')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('active')
        .check(sql`status in ('active', 'suspended', 'archived')`),
    )
    .addColumn('domain', 'text')
    .addColumn('settings', 'jsonb', (c) =>
      c
        .notNull()
        .defaultTo(
          sql`'{"allowPublicSignup": false, "requireEmailVerification": false, "defaultRole": "member"}'`,
        ),
    )
    .addColumn('metadata', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .execute()
  await sql`alter table organizations alter column name type ${humanOrder}`.execute(db)
}

async function createUsers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('email', humanOrder, (c) => c.notNull())
    .addColumn('username', 'text')
    .addColumn('password_hash', 'text')
    .addColumn('first_name', humanOrder)
    .addColumn('last_name', humanOrder)
    // Null when it follows from the names.
    .addColumn('display_name', 'text')
    .addColumn('avatar_url', 'text')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('active')
        .check(sql`status in ('active', 'pending', 'suspended', 'deleted')`),
    )
    .addColumn('email_verified_at', 'timestamptz')
    .addColumn('last_login_at', 'timestamptz')
    .addColumn('preferences', 'jsonb', (c) =>
      c.notNull().defaultTo(sql`'{"timezone": "UTC", "language": "en", "emailNotifications": true}'`),
    )
    .addColumn('metadata', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('search_text', 'text', (c) =>
      c
        .notNull()
        .generatedAlwaysAs(
          sql`lower(email || ' ' || coalesce(first_name, '') || ' ' || coalesce(last_name, ''))`,
        )
        .stored(),
    )
    .execute()
  await sql`comment on table users is 'reference table: a person may belong to several organizations'`.execute(
    db,
  )
  await sql`create unique index users_email on users (lower(email))`.execute(db)
  await sql`create unique index users_username on users (lower(username))`.execute(db)
  // One person's user name must not be another one's email.
  await sql`alter table users add constraint users_username_no_email check (username !~ '@')`.execute(db)

  // What a person signs in with is nobody else's to change, not even an organization's that they belong to.
  await sql`create function protect_identity() returns trigger language plpgsql as $$ begin
      if current_user_id() is distinct from old.id then
        raise insufficient_privilege using message = 'only a person may change how he signs in';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger protect_identity
    before update of id, email, username, password_hash, status, email_verified_at on users
    for each row when ((old.id, old.email, old.username, old.password_hash, old.status, old.email_verified_at)
      is distinct from (new.id, new.email, new.username, new.password_hash, new.status, new.email_verified_at))
    execute function protect_identity()`.execute(db)
}

async function createRoles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('roles')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('name', humanOrder, (c) => c.notNull())
    .addColumn('display_name', 'text', (c) => c.notNull())
    .addColumn('description', 'text')
    .addColumn('type', 'text', (c) =>
      c
        .notNull()
        .defaultTo('custom')
        .check(sql`type in ('system', 'custom')`),
    )
    // Of custom roles. What a system role may do follows from the contract, and grows with it.
    .addColumn('permissions', sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('metadata', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('roles_pkey', ['organization_id', 'id'])
    .addUniqueConstraint('roles_name', ['organization_id', 'name'])
    .addCheckConstraint('roles_system_permissions', sql`type = 'custom' or permissions = '{}'`)
    .execute()
  await isolateByOrganization(db, 'roles')
  for (const column of ['created_at', 'updated_at']) {
    await db.schema
      .createIndex(`roles_by_${column}`)
      .on('roles')
      .columns(['organization_id', column, 'id'])
      .execute()
  }

  await sql`create function insert_system_roles(organization uuid) returns void language sql as $$
      insert into roles (organization_id, name, display_name, description, type) values
        (organization, 'owner', 'Owner', 'May do everything.', 'system'),
        (organization, 'admin', 'Admin', 'May do everything but what only an owner may.', 'system'),
        (organization, 'member', 'Member', 'Reads everything, creates and changes ordinary data.', 'system'),
        (organization, 'viewer', 'Viewer', 'Reads everything.', 'system')
    $$`.execute(db)
  // By a trigger, since an organization must not come to be without them, whoever makes it. It names the new
  // organization for as long as that takes: its maker may have another one in scope, or none.
  await sql`create function create_system_roles() returns trigger language plpgsql as $$
    declare scope text := coalesce(current_setting('app.organization_id', true), '');
    begin
      perform set_config('app.organization_id', new.id::text, true);
      perform insert_system_roles(new.id);
      perform set_config('app.organization_id', scope, true);
      return null;
    end $$`.execute(db)
  await sql`create trigger create_system_roles after insert on organizations
    for each row execute function create_system_roles()`.execute(db)
  await sql`do $$ declare organization uuid; begin
      for organization in select id from organizations loop
        perform set_config('app.organization_id', organization::text, true);
        perform insert_system_roles(organization);
      end loop;
      perform set_config('app.organization_id', '', true);
    end $$`.execute(db)
}

async function createMemberships(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('memberships')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('user_id', 'uuid', (c) => c.notNull().references('users.id'))
    .addColumn('role_id', 'uuid', (c) => c.notNull())
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('active')
        .check(sql`status in ('active', 'suspended')`),
    )
    .addColumn('joined_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    // The organization that a person used last is the one they sign in to.
    .addColumn('last_used_at', 'timestamptz')
    .addPrimaryKeyConstraint('memberships_pkey', ['organization_id', 'user_id'])
    .addForeignKeyConstraint('memberships_role', ['organization_id', 'role_id'], 'roles', [
      'organization_id',
      'id',
    ])
    .execute()
  await isolateByOrganization(db, 'memberships')
  // A person sees where they belong before they are anywhere; once an organization is in scope, only that one.
  await sql`create policy own_memberships on memberships for select to ${app}
    using (user_id = current_user_id() and current_organization() is null)`.execute(db)
  await sql`create policy own_roles on roles for select to ${app}
    using (current_organization() is null and exists (select from memberships
      where memberships.organization_id = roles.organization_id and memberships.role_id = roles.id
        and memberships.user_id = current_user_id()))`.execute(db)
  await sql`create index memberships_by_user on memberships (user_id, organization_id)`.execute(db)
  await sql`create index memberships_by_role on memberships (organization_id, role_id, user_id)`.execute(db)
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
    .addColumn('revoked_at', 'timestamptz')
    .addPrimaryKeyConstraint('sessions_pkey', ['organization_id', 'id'])
    // Who leaves an organization is signed out of it.
    .addForeignKeyConstraint(
      'sessions_membership',
      ['organization_id', 'user_id'],
      'memberships',
      ['organization_id', 'user_id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'sessions')
  await sql`create index sessions_by_user on sessions (organization_id, user_id)`.execute(db)

  // The refresh tokens of one session are a family: each is used once, and replaced by the next.
  await db.schema
    .createTable('refresh_tokens')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('token_hash', 'bytea', (c) =>
      c
        .notNull()
        .unique()
        .check(sql`octet_length(token_hash) = 32`),
    )
    .addColumn('session_id', 'uuid', (c) => c.notNull())
    .addColumn('used_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('refresh_tokens_pkey', ['organization_id', 'token_hash'])
    .addForeignKeyConstraint(
      'refresh_tokens_session',
      ['organization_id', 'session_id'],
      'sessions',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await sql`comment on table refresh_tokens is
    'reference table: read by hash before the organization is known'`.execute(db)
  await isolateByOrganization(db, 'refresh_tokens')
  // Who presents a token may see the row of that token, and no other.
  await sql`create policy presented_token on refresh_tokens for select to ${app}
    using (token_hash = current_key_hash())`.execute(db)
  await sql`create index refresh_tokens_by_session on refresh_tokens (organization_id, session_id)`.execute(
    db,
  )

  await db.schema
    .createTable('signing_keys')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('public_key', 'jsonb', (c) => c.notNull())
    .addColumn('sealed_private_key', 'text', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    // Known to everybody before it signs, and until nothing that it has signed is valid any more.
    .addColumn('signs_from', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .execute()
  await sql`comment on table signing_keys is 'reference table: signs the tokens of all organizations'`.execute(
    db,
  )
  await sql`grant select on signing_keys to ${app}`.execute(db)
}

/** Organizations and people are read before an organization is known, but not by everybody. */
async function protectReferenceTables(db: Kysely<unknown>): Promise<void> {
  // Not forced: their owner makes and finds organizations without any in scope.
  await sql`alter table organizations enable row level security`.execute(db)
  await sql`create policy own_organization on organizations to ${app}
    using (id = current_organization()) with check (id = current_organization())`.execute(db)
  await sql`create policy organization_of_key on organizations for select to ${app}
    using (exists (select from api_keys
      where api_keys.organization_id = organizations.id and api_keys.key_hash = current_key_hash()))`.execute(
    db,
  )
  await sql`create policy organizations_of_person on organizations for select to ${app}
    using (current_organization() is null and exists (select from memberships
      where memberships.organization_id = organizations.id
        and memberships.user_id = current_user_id()))`.execute(db)
  await sql`grant insert, update on organizations to ${app}`.execute(db)

  await sql`alter table users enable row level security`.execute(db)
  await sql`create policy person on users to ${app}
    using (id = current_user_id()) with check (id = current_user_id())`.execute(db)
  await sql`create policy member on users to ${app}
    using (exists (select from memberships
      where memberships.organization_id = current_organization() and memberships.user_id = users.id))`.execute(
    db,
  )
  // Who names a person by email or user name may see that one: to sign them in, to invite them.
  await sql`create policy presented_login on users for select to ${app}
    using (lower(email) = current_login() or lower(username) = current_login())`.execute(db)
  await sql`create policy new_person on users for insert to ${app}
    with check (lower(email) = current_login())`.execute(db)
  await sql`grant select, insert, update on users to ${app}`.execute(db)
}

/** `search_users(term)`: ids of the members of the organization in scope whose email or name contains `term`. */
async function createUserSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create index users_search on users using gin (search_text gin_trgm_ops)`.execute(db)
  for (const table of ['users', 'memberships']) {
    await sql`create policy search on ${sql.table(table)} for select to ${search} using (true)`.execute(db)
    await sql`grant select on ${sql.table(table)} to ${search}`.execute(db)
  }
  await sql`create function search_users(term text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
      select users.id from users join memberships on memberships.user_id = users.id
      where memberships.organization_id = current_organization()
        and users.search_text like '%' || regexp_replace(lower(term), '([\\\\%_])', '\\\\\\1', 'g') || '%'
    $$`.execute(db)
  await sql`grant create on schema public to ${search}`.execute(db)
  await sql`alter function search_users(text) owner to ${search}`.execute(db)
  await sql`revoke create on schema public from ${search}`.execute(db)
  await sql`revoke all on function search_users(text) from public`.execute(db)
  await sql`grant execute on function search_users(text) to ${app}`.execute(db)
}
