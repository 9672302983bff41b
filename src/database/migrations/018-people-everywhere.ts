import { type Kysely, sql } from 'kysely'
import { applicationRole, grantSearch } from '../row-security.ts'

const app = sql.id(applicationRole)

/** What a person has in all organizations together: sessions that end with each other, and organizations they made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createFamilies(db)
  await rememberMakers(db)
}

/** All sessions that come from one sign-in are a family: one for each organization that was switched to. */
async function createFamilies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('sessions')
    .addColumn('family_id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    // False when it comes from another issuer's token.
    .addColumn('renewable', 'boolean', (c) => c.notNull().defaultTo(true))
    .execute()
  await db.schema
    .alterTable('sessions')
    .addUniqueConstraint('sessions_family', ['organization_id', 'user_id', 'family_id'])
    .execute()
  await db.schema.dropIndex('sessions_by_user').execute()
  await db.schema
    .createIndex('sessions_by_person')
    .on('sessions')
    .columns(['user_id', 'family_id', 'organization_id'])
    .execute()
  // A person sees and ends what they are signed in to before they are anywhere; once an organization is in scope, only
  // that.
  const own = sql`user_id = current_user_id() and current_organization() is null`
  await sql`create policy own_sessions on sessions for select to ${app} using (${own})`.execute(db)
  await sql`create policy ending_own_sessions on sessions for update to ${app}
    using (${own}) with check (${own} and revoked_at is not null)`.execute(db)
}

/**
 * Who made an organization, and which one it comes from: the first of all whose members made it, or made the one in
 * which it was made, and so on. Both are null for what an operator made.
 */
async function rememberMakers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('organizations')
    .addColumn('created_by', 'uuid', (c) => c.references('users.id'))
    .addColumn('origin_id', 'uuid', (c) => c.references('organizations.id'))
    .execute()
  for (const column of ['created_by', 'origin_id'])
    await db.schema.createIndex(`organizations_by_${column}`).on('organizations').column(column).execute()
  // The person may have left what they made, and what comes from an organization is mostly not theirs.
  await sql`create function organizations_made(origin uuid, out by_person bigint, out from_origin bigint)
    language sql stable as $$
      select count(*) filter (where created_by = current_user_id()), count(*) filter (where origin_id = origin)
      from organizations where created_by = current_user_id() or origin_id = origin
    $$`.execute(db)
  await grantSearch(db, ['organizations'], sql`organizations_made(uuid)`)
}
