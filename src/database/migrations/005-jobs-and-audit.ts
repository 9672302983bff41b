import { type Kysely, sql } from 'kysely'
import { applicationRole, isolateByOrganization } from '../row-security.ts'

/** What happens after the response: the way into the job queue, signs of life of workers, and the audit trail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The queue belongs to the owner. The application may put jobs in, and do nothing else with it.
  await sql`
    create function enqueue_job(task text, payload json, run_at timestamptz, job_key text, queue text, attempts int)
      returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
        perform graphile_worker.add_job(task, payload, queue_name => queue, run_at => run_at,
          max_attempts => attempts, job_key => job_key);
      end $$`.execute(db)
  const signature = sql`enqueue_job(text, json, timestamptz, text, text, int)`
  await sql`revoke all on function ${signature} from public`.execute(db)
  await sql`grant execute on function ${signature} to ${sql.id(applicationRole)}`.execute(db)

  await db.schema
    .createTable('worker_heartbeats')
    .addColumn('worker_id', 'text', (c) => c.primaryKey())
    .addColumn('seen_at', 'timestamptz', (c) => c.notNull())
    .execute()
  await sql`comment on table worker_heartbeats is 'reference table: which workers live, written by their owner'`.execute(
    db,
  )

  // By default, who did it and in which request is what the transaction says of itself.
  await db.schema
    .createTable('audit_events')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('actor', 'text', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_setting('app.actor')`)
        .check(sql`actor <> ''`),
    )
    .addColumn('request_id', 'text', (c) =>
      c.defaultTo(sql`nullif(current_setting('app.request_id', true), '')`),
    )
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'uuid')
    .addColumn('target_id', 'text', (c) => c.notNull())
    .addColumn('details', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'`))
    .addPrimaryKeyConstraint('audit_events_pkey', ['organization_id', 'id'])
    .execute()
  await isolateByOrganization(db, 'audit_events')
  await sql`revoke update, delete on audit_events from ${sql.id(applicationRole)}`.execute(db)
  await db.schema
    .createIndex('audit_events_by_time')
    .on('audit_events')
    .columns(['organization_id', 'at', 'id'])
    .execute()
}
