import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { applicationRole, grantSearch, isolateByOrganization, searchRole } from '../row-security.ts'

/** Mail that is sent, who is invited into an organization, and what people are told of keys and members. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createMails(db)
  await createInvites(db)
  await describeKeys(db)
  await tellLinkedMembers(db)
  await openToBackup(db)
}

/** Mail waits in its own table; the queue holds the call to send it. */
async function createMails(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mails')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull())
    // The side that its job is on. Mail itself belongs to the organization.
    .addColumn('from_sandbox', 'boolean', (c) => c.notNull().defaultTo(sql`current_sandbox()`))
    // What it is about, such as `invite`.
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    // Until it has ended: it may hold a link that lets somebody in.
    .addColumn('sealed_content', 'text')
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('queued')
        .check(sql`status in ('queued', 'sent', 'filed', 'failed')`),
    )
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('run_id', 'uuid')
    .addColumn('next_attempt_at', 'timestamptz', (c) => c.defaultTo(sql`now()`))
    .addColumn('error', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('ended_at', 'timestamptz')
    .addPrimaryKeyConstraint('mails_pkey', ['organization_id', 'id'])
    .addCheckConstraint(
      'mails_end',
      sql`(status = 'queued') = (ended_at is null) and (status = 'queued') = (next_attempt_at is not null)
        and (status = 'queued') = (sealed_content is not null)`,
    )
    .execute()
  await isolateByOrganization(db, 'mails')
  await sql`create index mails_due on mails (organization_id, next_attempt_at) where status = 'queued'`.execute(
    db,
  )
  // Whoever runs the installation looks at which keys something is sealed with.
  const role = sql.id(searchRole)
  await sql`create policy overview on mails for select to ${role} using (true)`.execute(db)
  await sql`grant select (sealed_content) on mails to ${role}`.execute(db)
}

async function createInvites(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('invites')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('role_id', 'uuid', (c) => c.notNull())
    .addColumn('message', 'text')
    .addColumn('token_hash', 'bytea', (c) =>
      c
        .notNull()
        .unique()
        .check(sql`octet_length(token_hash) = 32`),
    )
    .addColumn('invited_by', 'text', (c) => c.notNull().defaultTo(sql`current_setting('app.actor')`))
    // The latest mail that went out with it.
    .addColumn('mail_id', 'uuid')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
    .addColumn('accepted_at', 'timestamptz')
    .addColumn('accepted_by', 'uuid')
    .addColumn('revoked_at', 'timestamptz')
    .addPrimaryKeyConstraint('invites_pkey', ['organization_id', 'id'])
    .addForeignKeyConstraint('invites_role', ['organization_id', 'role_id'], 'roles', [
      'organization_id',
      'id',
    ])
    .addCheckConstraint('invites_acceptance', sql`(accepted_at is null) = (accepted_by is null)`)
    .addCheckConstraint('invites_one_end', sql`accepted_at is null or revoked_at is null`)
    .execute()
  await sql`alter table invites add constraint invites_mail foreign key (organization_id, mail_id)
    references mails (organization_id, id) on delete set null (mail_id)`.execute(db)
  await sql`comment on table invites is 'reference table: read by hash before the organization is known'`.execute(
    db,
  )
  await isolateByOrganization(db, 'invites')
  // Who presents an invite's token may see the row of that invite, and no other.
  await sql`create policy presented_invite on invites for select to ${sql.id(applicationRole)}
    using (token_hash = current_key_hash())`.execute(db)
  await sql`create unique index invites_open on invites (organization_id, lower(email))
    where accepted_at is null and revoked_at is null`.execute(db)
  await sql`create index invites_by_role on invites (organization_id, role_id)`.execute(db)
  await sql`create index invites_by_mail on invites (organization_id, mail_id)`.execute(db)
}

/** What a key begins with, and who made it; nobody knows of those that are there. */
async function describeKeys(db: Kysely<unknown>): Promise<void> {
  await sql`alter table api_keys add column prefix text, add column created_by text`.execute(db)
  await sql`alter table api_keys
    alter column created_by set default nullif(current_setting('app.actor', true), '')`.execute(db)
}

/** `linked_members()`: members of the organization in scope who sign in with an account elsewhere. */
async function tellLinkedMembers(db: Kysely<unknown>): Promise<void> {
  await sql`create function linked_members() returns setof uuid language sql stable as $$
      select distinct memberships.user_id from memberships
      join external_identities on external_identities.user_id = memberships.user_id
      where memberships.organization_id = current_organization()
    $$`.execute(db)
  await grantSearch(db, ['memberships', 'external_identities'], sql`linked_members()`)
}
