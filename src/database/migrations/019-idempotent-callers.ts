import { type Kysely, sql } from 'kysely'

/** A kept answer belongs to who was given it: another key of the organization may see other data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Whose the answers of the last 24 hours are is not known. To do a request twice is less than to tell another one.
  await sql`truncate idempotency_keys`.execute(db)
  await sql`alter table idempotency_keys add column caller text not null, drop constraint idempotency_keys_pkey,
    add constraint idempotency_keys_pkey primary key (organization_id, surface, caller, key)`.execute(db)

  // A key that is given to another environment or organization is forgotten like one whose level has changed.
  await sql`drop trigger announce_access_change on api_keys`.execute(db)
  await sql`create trigger announce_access_change after delete or update of
      level, sandbox, expires_at, revoked_at, key_hash, surface, organization_id, environment_id on api_keys
    for each row execute function announce_access_change('key', 'id')`.execute(db)
}
