import { type RawBuilder, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { Finding } from '../scans/evaluation.ts'
import type { ScanSummary } from '../scans/summary.ts'
import type { SyncCounts, SyncOutcome } from '../directory/sync-requests.ts'

/** How much an event matters to a person. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

interface UserDetails {
  userId: string
  userPrincipalName: string
  displayName: string
  /** Names of the fields that a change gave. */
  changed?: string[]
}

interface SeatDetails {
  userId: string
  skuId: string
  skuPartNumber: string
  userPrincipalName: string
}

/** The counts, and what was not taken over; of what was left out, how much. */
type SyncDetails = SyncCounts &
  Omit<SyncOutcome, 'leftOut'> & { syncId: string; status: 'succeeded' | 'partial'; leftOut: number }

interface ScanDetails {
  scanId: string
  number: number
}

/** Many things of one kind that a scan tells of at once: how many there are, and the gravest of them. */
type FindingDetails = ScanDetails & { count: number; findings: ToldFinding[] }

/** A finding as it is told. */
export interface ToldFinding {
  id: string
  rule: { id: string; title: string; category: string }
  severity: string
  points: number
  object: Finding['object']
  subject: Finding['subject']
  summary: string
}

/** A secret or certificate of an app that ends. */
export interface ToldCredential {
  app: { id: string; name: string }
  keyId: string
  name: string | null
  kind: string
  endsAt: string
  /** Which of the days before its end has come. */
  days: number
}

/** How much of something there is, and was at the scan before. */
export interface BeforeAndNow<T> {
  before: T
  now: T
}

/** An amount as it is told, in decimal text. */
export interface ToldMoney {
  amount: string
  currency: string
}

/** All events that others may subscribe to, by type, each with what is particular to it. */
interface EventDetails {
  'tenant.synced': SyncDetails
  'user.created': UserDetails
  'user.updated': UserDetails
  'user.deleted': UserDetails
  'license.assigned': SeatDetails
  'license.removed': SeatDetails
  'scan.completed': ScanDetails &
    Pick<ScanSummary, 'findings' | 'apps'> & { asOf: string; coverage: 'FULL' | 'PARTIAL' }
  'scan.failed': ScanDetails & { code: string; error: string }
  'finding.opened': FindingDetails
  'finding.worsened': FindingDetails
  'finding.resolved': FindingDetails
  'license.waste_changed': ScanDetails & {
    assignments: BeforeAndNow<number>
    /** By currency; licenses without a known price are left out. */
    monthly: BeforeAndNow<ToldMoney[]>
  }
  'device.noncompliant': ScanDetails & {
    count: number
    devices: { id: string; name: string; findingId: string; summary: string }[]
  }
  'credential.expiring': ScanDetails & { count: number; credentials: ToldCredential[] }
  'acknowledgement.lapsed': { findingId: string; why: 'expired' | 'worsened' }
}

export type EventType = keyof EventDetails

/** A change that others may have subscribed to. */
export type Event = {
  [Type in EventType]: { type: Type; details: EventDetails[Type] }
}[EventType] & {
  severity: Severity
  /** The tenant that it is about; null when it is about none. */
  tenantId: string | null
  /** Id of the thing that was changed, for the audit trail. */
  targetId: string
}

/** An event, its deliveries, and a call for somebody to make them. @param wanted whether it is written down at all */
const telling = (
  { type, severity, tenantId, details }: Omit<Event, 'targetId'>,
  wanted: RawBuilder<unknown>,
) => sql`
    event as (
      insert into events (type, severity, tenant_id, tenant, details)
      select ${type}, ${severity}, id,
        case when id is not null then jsonb_build_object('id', id, 'name', name, 'domain', domain) end,
        ${JSON.stringify(details)}::jsonb
      from (values (${tenantId}::uuid)) as about (tenant_id) left join tenants on id = about.tenant_id
      where (id is not null or about.tenant_id is null) and ${wanted}
      returning id
    ), delivery as (
      insert into webhook_deliveries (endpoint_id, event_id, event_name)
      select endpoint.id, event.id, nullif(name, ${type})
      from event, webhook_endpoints as endpoint cross join lateral unnest(endpoint.events) as name
      where endpoint.organization_id = current_organization() and endpoint.enabled
        and coalesce(endpoint.event_types ->> name, name) = ${type}
      returning endpoint_id
    )
    select wake_deliveries(failing) from (
      select distinct failing_since is not null as failing from webhook_endpoints join delivery on endpoint_id = id
    ) as kind`

/**
 * Writes a change down for the audit trail and tells who subscribed to it, in the transaction that makes it and in
 * one statement: one event, one delivery for each name by which an enabled endpoint wants it, and a call for somebody
 * to make them. Endpoints are those of all surfaces, on the side that `db` is on.
 */
export async function announce(db: Scoped, event: Event): Promise<void> {
  const { type, tenantId, targetId, details } = event
  await sql`
    with change as (
      insert into audit_events (action, tenant_id, target_id, details)
      values (${type}, ${tenantId}, ${targetId}, ${JSON.stringify(details)}::jsonb)
    ), ${telling(event, sql`true`)}`.execute(db)
}

/**
 * Tells who subscribed to it of what follows from a change that is written down already, such as what a scan found:
 * besides, as `announce`. Nothing is kept of what nobody hears of.
 */
export async function tell(db: Scoped, event: Omit<Event, 'targetId'>): Promise<void> {
  const isHeard = sql`exists (
    select from webhook_endpoints as listening cross join lateral unnest(listening.events) as heard
    where listening.enabled and coalesce(listening.event_types ->> heard, heard) = ${event.type})`
  await sql`with ${telling(event, isHeard)}`.execute(db)
}

/** Who had an event sent to one endpoint. */
export interface AlertName {
  id: string
  name: string
}

/**
 * Tells one endpoint of the side that `db` is on, whatever it subscribed to itself; nothing where it is disabled. Its
 * details name the alert that it is sent for.
 */
export async function tellEndpoint(
  db: Scoped,
  endpointId: string,
  { type, severity, tenantId, details }: Omit<Event, 'targetId'>,
  alert: AlertName,
): Promise<void> {
  await sql`
    with endpoint as (
      select id, failing_since from webhook_endpoints
      where organization_id = current_organization() and id = ${endpointId} and enabled
    ), event as (
      insert into events (type, severity, tenant_id, tenant, details)
      select ${type}, ${severity}, tenants.id,
        jsonb_build_object('id', tenants.id, 'name', tenants.name, 'domain', tenants.domain),
        ${JSON.stringify({ ...details, alert })}::jsonb
      from endpoint, tenants where tenants.organization_id = current_organization() and tenants.id = ${tenantId}
      returning id
    ), delivery as (
      insert into webhook_deliveries (endpoint_id, event_id) select endpoint.id, event.id from endpoint, event
      returning endpoint_id
    )
    select wake_deliveries(failing_since is not null) from endpoint join delivery on endpoint_id = id`.execute(
    db,
  )
}
