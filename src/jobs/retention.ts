import { type RawBuilder, sql } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { planCatalogue } from '../../generated/plans.ts'
import { limitOn } from '../domain/access/plans.ts'

/** What whoever runs the installation decides, in days. */
export interface Retention {
  /** Events, and deliveries that nothing more will happen to. */
  webhookDays: number
  /** The audit trail; null keeps it for good. */
  auditDays: number | null
}

/** How long a table's rows are kept: `until` says it in words, `expired` is a condition on `record`. */
type Rule = { until: string } | { expired: (retention: Retention) => RawBuilder<boolean> | null }

const older = (column: string, days: number) =>
  sql<boolean>`${sql.ref(`record.${column}`)} < now() - make_interval(days => ${days})`

/** Days for which an alert is known to have been sent. */
const longestTold = 200

/** Days for which what has ended can still be looked at. */
const lookedAt = 90

const asLongAs = (thing: string): Rule => ({ until: `as long as ${thing}` })

/** How many scans of a tenant the organization's plan keeps. */
const scanHistory = sql<number>`(select case coalesce(max(plan), '') ${sql.join(
  Object.keys(planCatalogue.identityops.plans).map(
    (plan) => sql`when ${sql.lit(plan)} then ${sql.lit(limitOn('identityops', plan, 'scanHistory'))}::int`,
  ),
  sql` `,
)} else ${sql.lit(limitOn('identityops', null, 'scanHistory'))} end from organization_plans as given
  where given.organization_id = record.organization_id and given.surface = 'identityops')`

/** A rule for each table. Those with a condition are pruned in this order: deliveries go before their events. */
export const rules = {
  webhook_deliveries: {
    // What waits has a time for its next attempt, whatever its age.
    expired: ({ webhookDays }) => sql`record.next_attempt_at is null and ${older('created_at', webhookDays)}`,
  },
  events: {
    expired: ({ webhookDays }) =>
      sql`${older('created_at', webhookDays)} and not exists (select from webhook_deliveries as delivery
        where delivery.organization_id = record.organization_id and delivery.event_id = record.id)`,
  },
  audit_events: { expired: ({ auditDays }) => (auditDays === null ? null : older('at', auditDays)) },
  directory_syncs: {
    expired: () =>
      sql`${older('finished_at', lookedAt)} and exists (select from directory_syncs as later
        where later.organization_id = record.organization_id and later.tenant_id = record.tenant_id
          and later.created_at > record.created_at)`,
  },
  // As many of each tenant as the organization's plan has it.
  scans: {
    expired: () =>
      sql`record.finished_at is not null and (select count(*) from scans as later
        where later.organization_id = record.organization_id and later.tenant_id = record.tenant_id
          and later.number > record.number) >= ${scanHistory}`,
  },
  scan_chunks: { until: 'until two later scans have ended' },
  // Those that no scan has which is still there.
  finding_spans: {
    expired: () =>
      sql`record.until_scan is not null and not exists (select from scans
        where scans.organization_id = record.organization_id and scans.tenant_id = record.tenant_id
          and scans.number between record.from_scan and record.until_scan)`,
  },
  governed_apps: asLongAs('the latest scan has them'),
  scan_settings: asLongAs('their tenant'),
  scan_schedules: asLongAs('their tenant'),
  acknowledgements: { expired: () => older('ended_at', lookedAt) },
  governed_licenses: asLongAs('the latest scan has them'),
  governed_groups: asLongAs('the latest scan has them'),
  governed_devices: asLongAs('the latest scan has them'),
  governed_skus: asLongAs('the latest scan has them'),
  sku_prices: asLongAs('nobody replaces them'),
  mails: { expired: () => older('ended_at', lookedAt) },
  chat_integrations: { until: 'until they are removed' },
  chat_deliveries: { expired: ({ webhookDays }) => older('ended_at', webhookDays) },
  alert_subscriptions: { until: 'until they are removed' },
  alert_recipients: asLongAs('their subscription and their membership'),
  // Longer than a credential is told of before its end; what is told for as long as it is so, the end of that forgets.
  alert_deliveries: {
    expired: () =>
      sql`${older('sent_at', longestTold)} and record.trigger not in ('SCORE_AT_LEAST', 'WASTE_OVER')`,
  },
  notification_defaults: asLongAs('their organization'),
  notification_preferences: asLongAs('their membership'),
  // With them, what was told already is forgotten.
  notifications: { expired: () => older('created_at', lookedAt) },
  held_notifications: { until: 'until they are sent, or their membership ends' },
  invites: {
    expired: () =>
      sql`coalesce(record.accepted_at, record.revoked_at, record.expires_at)
        < now() - make_interval(days => ${lookedAt})`,
  },
  // Gathered by attempts that were killed. What an attempt under way has gathered belongs to it.
  staged_objects: {
    expired: () =>
      sql`not exists (select from directory_syncs as sync
        where sync.organization_id = record.organization_id and sync.tenant_id = record.tenant_id
          and sync.run_id = record.run_id and sync.status = 'running')`,
  },
  // Longer than any sync that may have read a user before.
  directory_writes: { expired: () => older('read_at', 7) },
  background_jobs: { expired: () => older('end_time', lookedAt) },
  background_job_errors: asLongAs('their job'),
  upload_chunks: { until: 'until their job has ended' },
  scheduled_deletions: { until: 'until they are done' },
  api_keys: {
    expired: () =>
      sql`least(record.revoked_at, record.expires_at) < now() - make_interval(days => ${lookedAt})`,
  },
  api_users: asLongAs('their key'),
  // Not sooner: one that was ended tells until then that the others of its sign-in have ended, too.
  sessions: { expired: () => older('expires_at', 1) },
  refresh_tokens: asLongAs('their session'),
  browser_sessions: { expired: () => older('expires_at', 1) },
  external_identities: { until: 'until the person takes them away' },
  idempotency_keys: { expired: () => older('created_at', 1) },
  tracked_event_ids: {
    // By environment, as the index has them.
    expired: () =>
      sql`record.environment_id = any(array(select id from environments
        where environments.organization_id = record.organization_id)) and ${older('recorded_at', 1)}`,
  },
  tracked_events: { until: 'for EVENT_RETENTION_MONTHS, or for good' },
  worker_heartbeats: { until: 'until the worker ends, or is silent' },
  signing_keys: { until: 'until a key has taken over and all that they signed has expired' },

  organizations: { until: 'for good' },
  users: { until: 'for good; who is invited, until they accept or are removed' },
  memberships: { until: 'until they are removed' },
  roles: { until: 'until they are removed' },
  environments: { until: 'for good' },
  webhook_endpoints: { until: 'until they are removed' },
  former_webhook_secrets: { expired: () => older('signs_until', 0) },
  tenants: { until: 'until they are removed' },
  organization_plans: asLongAs('their organization'),
  tenant_counts: asLongAs('their organization'),
  tenant_positions: asLongAs('their tenant'),
  directory_connections: { until: 'until the tenant is disconnected' },
  directory_users: asLongAs('the directory has them'),
  directory_groups: asLongAs('the directory has them'),
  directory_devices: asLongAs('the directory has them'),
  subscribed_skus: asLongAs('the directory has them'),
  assigned_licenses: asLongAs('the directory has them'),
  locations: { until: 'until they are removed' },
  wifi_users: { until: 'until they are removed' },
  profiles: { until: 'until their deletion is asked for' },
  companies: { until: 'until their deletion is asked for' },
} as const satisfies Record<keyof DB, Rule>
