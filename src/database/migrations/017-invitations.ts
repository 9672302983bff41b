import { type Kysely, sql } from 'kysely'
import { applicationRole, grantSearch } from '../row-security.ts'

const app = sql.id(applicationRole)

/**
 * Who is added by the email of an existing account is invited: until they accept, a placeholder stands for them in the
 * organization, which looks like an account that nobody has used and is one that nobody can.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('users')
    // The organization that a placeholder belongs to; null for accounts.
    .addColumn('invited_to', 'uuid', (c) => c.references('organizations.id'))
    // The account that the inviter meant, where the inviter knew the person; otherwise the email says who is invited.
    .addColumn('invited_account', 'uuid', (c) => c.references('users.id'))
    .execute()
  await sql`alter table users add constraint users_placeholder check (
    case when invited_to is null then invited_account is null
    else status = 'active' and password_hash is null and email_verified_at is null and last_login_at is null end
  )`.execute(db)
  await sql`drop index users_email`.execute(db)
  await sql`create unique index users_email on users (lower(email)) where invited_to is null`.execute(db)
  await sql`create unique index users_invited_email on users (lower(email), invited_to)
    where invited_to is not null`.execute(db)
  await sql`create index users_by_invited_account on users (invited_account)
    where invited_account is not null`.execute(db)
  await separatePlaceholders(db)
  await createInvitations(db)
}

/** A placeholder is seen, made and removed by its organization alone, and is nobody who signs in. */
async function separatePlaceholders(db: Kysely<unknown>): Promise<void> {
  await sql`alter policy person on users
    using (id = current_user_id() and invited_to is null)
    with check (id = current_user_id() and invited_to is null)`.execute(db)
  await sql`alter policy presented_login on users
    using (invited_to is null and (lower(email) = current_login() or lower(username) = current_login()))`.execute(
    db,
  )
  await sql`alter policy new_person on users
    with check (invited_to is null and lower(email) = current_login())`.execute(db)
  await sql`create policy placeholder on users to ${app}
    using (invited_to = current_organization()) with check (invited_to = current_organization())`.execute(db)
  // Accounts are closed and stay.
  await sql`create policy no_account on users as restrictive for delete to ${app}
    using (invited_to is not null)`.execute(db)
  await sql`grant delete on users to ${app}`.execute(db)

  // A placeholder does not become an account, nor an account a placeholder.
  await sql`create function protect_placeholder() returns trigger language plpgsql as $$ begin
      raise insufficient_privilege using message = 'who is invited, and to where, does not change';
    end $$`.execute(db)
  await sql`create trigger protect_placeholder before update of invited_to, invited_account on users
    for each row when ((old.invited_to, old.invited_account) is distinct from (new.invited_to, new.invited_account))
    execute function protect_placeholder()`.execute(db)
}

/**
 * `invitations_of(person)`: where a person is invited to: by the email that they have verified, or as the account that
 * the inviter knew. It looks beyond any organization in scope, like `shared_memberships`.
 */
async function createInvitations(db: Kysely<unknown>): Promise<void> {
  await sql`create function invitations_of(person uuid)
    returns table (id uuid, organization_id uuid, name text, slug text, role text, invited_at timestamptz)
    language sql stable as $$
      select placeholders.id, organizations.id, organizations.name, organizations.slug, roles.name,
        placeholders.created_at
      from users as account
      join users as placeholders on placeholders.invited_to is not null
        and (placeholders.invited_account = account.id
          or account.email_verified_at is not null and lower(placeholders.email) = lower(account.email))
      join memberships on memberships.organization_id = placeholders.invited_to
        and memberships.user_id = placeholders.id
      join roles on roles.organization_id = memberships.organization_id and roles.id = memberships.role_id
      join organizations on organizations.id = placeholders.invited_to
      where account.id = person and account.invited_to is null and account.status = 'active'
        and organizations.status = 'active'
    $$`.execute(db)
  await grantSearch(db, ['users', 'memberships', 'roles', 'organizations'], sql`invitations_of(uuid)`)
}
