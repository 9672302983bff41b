import { type Kysely, sql } from 'kysely'
import { applicationRole, searchRole } from '../row-security.ts'

const app = sql.id(applicationRole)
const search = sql.id(searchRole)

/**
 * `shared_memberships(viewer, people)`: where each of these people belongs, as far as `viewer` may see it: active
 * organizations in which that person is active and may read users; of that person's own, all of them. It looks beyond
 * the organization in scope, and so, like the search functions, is owned by the role that may read all rows of these
 * tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['organizations', 'roles']) {
    await sql`create policy search on ${sql.table(table)} for select to ${search} using (true)`.execute(db)
    await sql`grant select on ${sql.table(table)} to ${search}`.execute(db)
  }
  await sql`create function shared_memberships(viewer uuid, people uuid[])
    returns table (user_id uuid, organization_id uuid, name text, slug text, role text, joined_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
      select memberships.user_id, organizations.id, organizations.name, organizations.slug, roles.name,
        memberships.joined_at
      from memberships
      join organizations on organizations.id = memberships.organization_id
      join roles on roles.organization_id = memberships.organization_id and roles.id = memberships.role_id
      join memberships as own on own.organization_id = memberships.organization_id and own.user_id = viewer
      join roles as own_role on own_role.organization_id = own.organization_id and own_role.id = own.role_id
      where memberships.user_id = any(people) and organizations.status = 'active' and own.status = 'active'
        and (memberships.user_id = viewer or own_role.type = 'system' or 'users.read' = any(own_role.permissions))
    $$`.execute(db)
  await sql`grant create on schema public to ${search}`.execute(db)
  await sql`alter function shared_memberships(uuid, uuid[]) owner to ${search}`.execute(db)
  await sql`revoke create on schema public from ${search}`.execute(db)
  await sql`revoke all on function shared_memberships(uuid, uuid[]) from public`.execute(db)
  await sql`grant execute on function shared_memberships(uuid, uuid[]) to ${app}`.execute(db)
}
