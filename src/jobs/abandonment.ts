import { sql } from 'kysely'
import type { Database, OwnedDatabase, Scoped } from '../database/database.ts'
import type { Side } from '../database/scoped-dialect.ts'
import { sendCollectedAnew } from '../domain/alerts/collected.ts'
import { postponeDeletions } from '../domain/analytics/deletions.ts'
import { abandonJob } from '../domain/bulk/jobs.ts'
import { abandonPost } from '../domain/chat/posts.ts'
import { abandonSync } from '../domain/directory/sync.ts'
import { abandonMail } from '../domain/mail/mails.ts'
import { sendDigestsAnew } from '../domain/notifications/held.ts'
import type { TaskName, TaskPayloads } from '../domain/queue.ts'
import { callForAlerts } from '../domain/scans/attempt.ts'
import { abandonScan } from '../domain/scans/run.ts'
import { runSchedule } from '../domain/scans/schedule.ts'
import { abandonAttempts } from '../domain/webhooks/deliveries.ts'
import { scheduleDeliveries } from '../domain/webhooks/schedule.ts'
import type { OwnerQuery } from './owner-query.ts'

/**
 * What becomes of the work of a job whose attempts are used up, so that nobody waits for it in vain. Does nothing to
 * work that has ended.
 */
export type Abandonment = { [Name in TaskName]: (payload: TaskPayloads[Name]) => Promise<void> }

export function createAbandonment(database: Pick<Database, 'withOrganization'>): Abandonment {
  const scoped = (side: Side, fn: (db: Scoped) => Promise<void>) =>
    database.withOrganization(side, fn, { actor: 'system' })
  const deliveries = (failing: boolean) => (side: Side) =>
    scoped(side, async (db) => {
      await abandonAttempts(db, failing)
      await scheduleDeliveries(db)
    })
  return {
    deliver_webhooks: deliveries(false),
    retry_webhooks: deliveries(true),
    deliver_webhook: (side) => scoped(side, scheduleDeliveries),
    delete_profiles: (environment) => scoped(environment, (db) => postponeDeletions(db, environment)),
    run_background_job: ({ jobId, ...side }) => scoped(side, (db) => abandonJob(db, jobId)),
    sync_directory: (order) => scoped(order, (db) => abandonSync(db, order)),
    run_scan_schedule: (tenant) => scoped(tenant, (db) => runSchedule(db, tenant)),
    // It counts as ended all the same: whoever reads it looks at the time.
    expire_acknowledgement: async () => {},
    deliver_mail: (order) => scoped(order, (db) => abandonMail(db, order)),
    deliver_chat: (order) => scoped(order, (db) => abandonPost(db, order)),
    // Whatever kept it from being sent, what is held for somebody is not given up.
    send_digest: ({ organizationId, userId, sandbox }) =>
      scoped({ organizationId, sandbox }, (db) => sendDigestsAnew(db, { organizationId, userId })),
    // What a scan has to tell is not given up, whatever kept it from being told.
    match_alerts: ({ organizationId, tenantId, scanId, sandbox }) =>
      scoped({ organizationId, sandbox }, (db) => callForAlerts(db, { organizationId, tenantId, scanId })),
    send_alerts: ({ organizationId, subscriptionId, sandbox }) =>
      scoped({ organizationId, sandbox }, (db) => sendCollectedAnew(db, { organizationId, subscriptionId })),
    run_scan: (order) => scoped(order, (db) => abandonScan(db, order)),
  }
}

/** Which entries of the queue somebody works on, or will. */
const alive = (job: string) => `(${job}.attempts < ${job}.max_attempts or ${job}.locked_at is not null)`

/**
 * Abandons the work of all jobs that are dead: their workers died during the last attempt.
 * @returns what went wrong with single ones
 */
export async function abandonDead(query: OwnerQuery, abandonment: Abandonment): Promise<unknown[]> {
  const { rows } = await query<{ task: TaskName; payload: never }>(
    `select task.identifier as task, job.payload
     from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
     where not ${alive('job')} and task.identifier = any($1)
       -- Another job may have taken its place, under the same key.
       and not exists (select from graphile_worker._private_jobs as other
         where other.task_id = job.task_id and other.payload::jsonb = job.payload::jsonb and ${alive('other')})`,
    [Object.keys(abandonment)],
  )
  return abandonAll(abandonment, rows)
}

async function abandonAll(
  abandonment: Abandonment,
  work: readonly { task: TaskName; payload: never }[],
): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const { task, payload } of work)
    await abandonment[task](payload).catch((error: unknown) => void faults.push(error))
  return faults
}

/**
 * Abandons what one side of an organization waits for without any job that will do it, such as one that a person took
 * out of the queue.
 * @returns what went wrong with single ones
 */
export async function abandonForgotten(
  owner: OwnedDatabase,
  abandonment: Abandonment,
  side: Side,
): Promise<unknown[]> {
  const { organizationId, sandbox } = side
  // Of this organization and side by name: an owner who is a superuser sees all.
  const here = sql`organization_id = ${organizationId}`
  const { rows } = await owner.withOrganization(side, (db) =>
    sql<{ task: TaskName; payload: never }>`
      with living as (
        select task.identifier as task, job.payload::jsonb as payload
        from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
        where ${sql.raw(alive('job'))} and job.payload->>'organizationId' = ${organizationId}
      ), waiting as (
        select 'run_background_job' as task, jsonb_build_object('jobId', id) as payload from background_jobs
        where ${here} and not ${sandbox} and received_at is not null and end_time is null
        union all
        select 'sync_directory', jsonb_build_object('tenantId', tenant_id, 'syncId', id) from directory_syncs
        where ${here} and status in ('queued', 'running')
          and tenant_id in (select id from tenants where ${here} and sandbox = ${sandbox})
        union all
        select 'run_scan', jsonb_build_object('tenantId', tenant_id, 'scanId', id) from scans
        where ${here} and status in ('queued', 'running')
          and tenant_id in (select id from tenants where ${here} and sandbox = ${sandbox})
        union all
        select 'run_scan_schedule', jsonb_build_object('tenantId', tenant_id) from scan_schedules
        where ${here} and enabled and next_run_at <= now()
          and tenant_id in (select id from tenants where ${here} and sandbox = ${sandbox})
        union all
        select 'deliver_mail', jsonb_build_object('mailId', id) from mails
        where ${here} and from_sandbox = ${sandbox} and status = 'queued' and next_attempt_at <= now()
        union all
        select 'deliver_chat', jsonb_build_object('deliveryId', id) from chat_deliveries
        where ${here} and status = 'pending' and next_attempt_at <= now()
          and integration_id in (select id from chat_integrations where ${here} and sandbox = ${sandbox})
        union all
        select distinct 'send_digest', jsonb_build_object('userId', user_id) from held_notifications
        where ${here} and not ${sandbox} and due_at <= now()
        union all
        select distinct 'send_alerts', jsonb_build_object('subscriptionId', subscription_id) from alert_deliveries
        where ${here} and sent_at is null and due_at <= now() and subscription_id in (
          select id from alert_subscriptions where ${here} and sandbox = ${sandbox} and enabled and paused is null)
        union all
        select distinct 'delete_profiles', jsonb_build_object('environmentId', environment_id)
        from scheduled_deletions where ${here} and not ${sandbox}
        union all
        select distinct case when failing_since is null then 'deliver_webhooks' else 'retry_webhooks' end, '{}'::jsonb
        from webhook_endpoints as endpoint where ${here} and sandbox = ${sandbox} and enabled and exists (
          select from webhook_deliveries as delivery where delivery.organization_id = endpoint.organization_id
            and delivery.endpoint_id = endpoint.id and status = 'pending' and next_attempt_at <= now())
      ), due as (
        select task, payload
          || jsonb_build_object('organizationId', ${organizationId}::text, 'sandbox', ${sandbox}::boolean) as payload
        from waiting
      )
      select task, payload from due
      where not exists (select from living where living.task = due.task and living.payload @> due.payload)`.execute(
      db,
    ),
  )
  return abandonAll(abandonment, rows)
}
