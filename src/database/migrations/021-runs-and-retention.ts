import { type Kysely, sql } from 'kysely'

/**
 * Which run may write: of a bulk job, of an attempt at a delivery. One that was held for dead, and that another has
 * taken over from, must not.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('background_jobs').addColumn('run_id', 'uuid').execute()
  // Of a file that is still being sent: when something was last heard of whoever receives it.
  await db.schema
    .alterTable('background_jobs')
    .addColumn('heard_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .execute()
  await db.schema.alterTable('webhook_deliveries').addColumn('run_id', 'uuid').execute()
  await indexWhatIsPruned(db)
}

/** What has its time is found by it, organization by organization; where there was no such index yet. */
async function indexWhatIsPruned(db: Kysely<unknown>): Promise<void> {
  await sql`create index webhook_deliveries_ended on webhook_deliveries (organization_id, created_at)
    where next_attempt_at is null`.execute(db)
  await sql`create index directory_syncs_ended on directory_syncs (organization_id, finished_at)
    where finished_at is not null`.execute(db)
  await sql`create index background_jobs_ended on background_jobs (organization_id, end_time)
    where end_time is not null`.execute(db)
  await sql`create index sessions_by_end on sessions (organization_id, expires_at)`.execute(db)
}
