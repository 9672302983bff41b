import { type Kysely, sql } from 'kysely'

/**
 * Every change of what a caller may do tells all processes, which remember it (`src/domain/access/`): a message
 * `<kind> <id>` on the channel `tenantry_access`, with the commit of the change.
 */
export async function announceAccessChanges(db: Kysely<unknown>): Promise<void> {
  await sql`create function announce_access_change() returns trigger language plpgsql as $$ begin
      perform pg_notify('tenantry_access', tg_argv[0] || ' ' || (to_jsonb(coalesce(old, new)) ->> tg_argv[1]));
      return null;
    end $$`.execute(db)
  const watched: Record<string, [kind: string, id: string, columns?: string[]]> = {
    organizations: ['organization', 'id'],
    api_keys: ['key', 'id', ['level', 'sandbox', 'expires_at', 'revoked_at', 'key_hash', 'surface']],
    users: ['user', 'id', ['status', 'email', 'username', 'email_verified_at']],
    roles: ['role', 'id'],
    memberships: ['user', 'user_id', ['role_id', 'status']],
    sessions: ['session', 'id', ['revoked_at', 'expires_at']],
    signing_keys: ['signing_key', 'id'],
  }
  for (const [table, [kind, id, columns]] of Object.entries(watched)) {
    const of = columns === undefined ? sql`` : sql`of ${sql.join(columns.map((column) => sql.id(column)))}`
    // What is new is remembered nowhere yet, but a key is to be known before it signs.
    const events = table === 'signing_keys' ? sql`insert or delete or update` : sql`delete or update`
    await sql`create trigger announce_access_change after ${events} ${of} on ${sql.table(table)}
      for each row execute function announce_access_change(${sql.lit(kind)}, ${sql.lit(id)})`.execute(db)
  }
}
