import { type Kysely, sql } from 'kysely'

/**
 * Webhooks belong to the surface that made them, which calls events by names of its own. The defaults say what holds for
 * all that were there before, and for those that processes of the version before make until they are replaced.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table webhook_endpoints add column surface text not null default 'opspilot365'`.execute(db)
  await sql`drop index webhook_endpoints_by_time`.execute(db)
  await sql`create index webhook_endpoints_by_time on webhook_endpoints
    (organization_id, sandbox, surface, created_at, id)`.execute(db)
  // Which type of event is meant by those names in `events` that are none themselves.
  await sql`alter table webhook_endpoints add column event_types jsonb not null
    default '{"operations.sync_completed": "tenant.synced"}'`.execute(db)
  // What the endpoint calls the event; null where that is its type.
  await sql`alter table webhook_deliveries add column event_name text`.execute(db)
  // Not every event is about a tenant.
  await sql`alter table events alter column tenant drop not null`.execute(db)
}
