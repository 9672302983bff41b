import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { applicationRole, isolateByOrganization } from '../row-security.ts'

const app = sql.id(applicationRole)

/** People who sign in with a browser, what they sign in with elsewhere, and the tenant that each caller works with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await rememberPasswordChanges(db)
  await createBrowserSessions(db)
  await createExternalIdentities(db)
  await chooseTenants(db)
  await openToBackup(db)
}

/** What somebody signed in to with a password ends when that password is replaced, whoever replaces it. */
async function rememberPasswordChanges(db: Kysely<unknown>): Promise<void> {
  await sql`alter table users add column password_changed_at timestamptz`.execute(db)
  await sql`create function note_password_change() returns trigger language plpgsql as $$ begin
      new.password_changed_at := clock_timestamp();
      return new;
    end $$`.execute(db)
  await sql`create trigger note_password_change before update of password_hash on users
    for each row when (old.password_hash is distinct from new.password_hash)
    execute function note_password_change()`.execute(db)
  await sql`create trigger announce_password_change after update of password_hash on users
    for each row execute function announce_access_change('user', 'id')`.execute(db)
}

async function createBrowserSessions(db: Kysely<unknown>): Promise<void> {
  const ofHash = (column: string) => sql<boolean>`octet_length(${sql.ref(column)}) = 32`
  await db.schema
    .createTable('browser_sessions')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    // Of what the browser presents now, and of what it presented before that, which is good for a moment longer.
    .addColumn('token_hash', 'bytea', (c) => c.notNull().unique().check(ofHash('token_hash')))
    .addColumn('previous_hash', 'bytea', (c) => c.unique().check(ofHash('previous_hash')))
    .addColumn('rotated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    // Null for as long as the organization has none that could be chosen.
    .addColumn('tenant_id', 'uuid')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('last_seen_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
    .addColumn('revoked_at', 'timestamptz')
    .addColumn('user_agent', 'text')
    .addPrimaryKeyConstraint('browser_sessions_pkey', ['organization_id', 'id'])
    .addForeignKeyConstraint(
      'browser_sessions_membership',
      ['organization_id', 'user_id'],
      'memberships',
      ['organization_id', 'user_id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await sql`alter table browser_sessions add constraint browser_sessions_tenant
    foreign key (organization_id, tenant_id) references tenants (organization_id, id)
    on delete set null (tenant_id)`.execute(db)
  await isolateByOrganization(db, 'browser_sessions')
  // Who presents a session may see the row of that session, and no other.
  await sql`create policy presented_session on browser_sessions for select to ${app}
    using (token_hash = current_key_hash() or previous_hash = current_key_hash())`.execute(db)
  // A person sees and ends what they are signed in to while no organization is in scope.
  const own = sql`user_id = current_user_id() and current_organization() is null`
  await sql`create policy own_browser_sessions on browser_sessions for select to ${app} using (${own})`.execute(
    db,
  )
  await sql`create policy ending_own_browser_sessions on browser_sessions for update to ${app}
    using (${own}) with check (${own} and revoked_at is not null)`.execute(db)
  await sql`create index browser_sessions_by_person on browser_sessions (user_id, organization_id)`.execute(
    db,
  )
  await sql`create index browser_sessions_by_tenant on browser_sessions (organization_id, tenant_id)`.execute(
    db,
  )
  await sql`create trigger announce_access_change
    after delete or update of token_hash, tenant_id, expires_at, revoked_at on browser_sessions
    for each row execute function announce_access_change('browser_session', 'id')`.execute(db)
}

/** An account elsewhere that a person signs in with, as its issuer names it. Never by its email, which may be anybody's. */
async function createExternalIdentities(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('external_identities')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('user_id', 'uuid', (c) => c.notNull().references('users.id'))
    .addColumn('issuer', 'text', (c) => c.notNull())
    // Empty where the issuer knows no tenants.
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    // Of these three: what is presented to find the person before they are known.
    .addColumn('identity_hash', 'bytea', (c) =>
      c
        .notNull()
        .unique()
        .check(sql`octet_length(identity_hash) = 32`),
    )
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addUniqueConstraint('external_identities_subject', ['issuer', 'tenant', 'subject'])
    // A person has one of each place.
    .addUniqueConstraint('external_identities_person', ['user_id', 'issuer', 'tenant'])
    .execute()
  await sql`comment on table external_identities is
    'reference table: a person signs in with it before any organization is known'`.execute(db)
  await sql`alter table external_identities enable row level security`.execute(db)
  await sql`create policy own_identities on external_identities to ${app}
    using (user_id = current_user_id()) with check (user_id = current_user_id())`.execute(db)
  await sql`create policy presented_identity on external_identities for select to ${app}
    using (identity_hash = current_key_hash())`.execute(db)
  await sql`grant select, insert, delete on external_identities to ${app}`.execute(db)
}

/** Which tenant a key is for, and which one a person worked with last in each organization. */
async function chooseTenants(db: Kysely<unknown>): Promise<void> {
  // No foreign key: a key whose tenant is gone is for none, and not for the next one that there is.
  await sql`alter table api_keys add column tenant_id uuid`.execute(db)
  await sql`alter table memberships add column last_tenant_id uuid`.execute(db)
  await sql`alter table memberships add constraint memberships_last_tenant
    foreign key (organization_id, last_tenant_id) references tenants (organization_id, id)
    on delete set null (last_tenant_id)`.execute(db)
  await sql`create index memberships_by_last_tenant on memberships (organization_id, last_tenant_id)`.execute(
    db,
  )
  await sql`create trigger announce_access_change after delete or update of trashed_at on tenants
    for each row execute function announce_access_change('tenant', 'id')`.execute(db)
}
