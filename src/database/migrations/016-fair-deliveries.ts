import { type Kysely, sql } from 'kysely'
import { applicationRole } from '../row-security.ts'

/**
 * Deliveries wait in their own table, and the queue holds no more than calls to look there: however much one
 * organization has waiting, others' jobs are found at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index webhook_deliveries_due on webhook_deliveries
    (organization_id, endpoint_id, next_attempt_at) where status = 'pending'`.execute(db)

  // What came due while its endpoint was disabled has no job any more, and is not to be sent now.
  await sql`alter table webhook_deliveries no force row level security`.execute(db)
  await sql`update webhook_deliveries set next_attempt_at = null
    where status = 'pending' and not exists
      (select from graphile_worker._private_jobs as job where job.key = webhook_deliveries.id::text)`.execute(
    db,
  )
  await sql`alter table webhook_deliveries force row level security`.execute(db)

  // Calls for work on what is due to the organization's endpoints: to those that fail, or to the others. Without
  // a time it has no key, so that changes made at the same time do not wait for each other.
  await sql`
    create function wake_deliveries(failing boolean, at timestamptz default null)
      returns void language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        task text := case when failing then 'retry_webhooks' else 'deliver_webhooks' end;
        queue text := task || ' ' || current_organization();
      begin
        perform graphile_worker.add_job(task, json_build_object('organizationId', current_organization()),
          queue_name => queue, run_at => at, job_key => case when at is not null then queue end,
          max_attempts => 25);
      end $$`.execute(db)
  // Calls that whoever works on these deliveries has answered with what it has done already.
  await sql`
    create function drop_wake_ups(failing boolean)
      returns void language sql security definer set search_path = public, pg_temp as $$
        delete from graphile_worker._private_jobs where is_available and run_at <= now() and job_queue_id =
          (select id from graphile_worker._private_job_queues where queue_name =
            case when failing then 'retry_webhooks' else 'deliver_webhooks' end || ' ' || current_organization())
      $$`.execute(db)
  for (const signature of [sql`wake_deliveries(boolean, timestamptz)`, sql`drop_wake_ups(boolean)`]) {
    await sql`revoke all on function ${signature} from public`.execute(db)
    await sql`grant execute on function ${signature} to ${sql.id(applicationRole)}`.execute(db)
  }
}
