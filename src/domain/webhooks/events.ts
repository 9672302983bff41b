import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'

/** How much an event matters to a person. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** A change of a tenant that others may have subscribed to. */
export interface Event {
  /** One of the contract's event names. */
  type: string
  /** Another of the contract's names for the same; who subscribed to it is told under it. */
  alias?: string
  severity: Severity
  tenantId: string
  /** Id of the thing that was changed, for the audit trail. */
  targetId: string
  /** What is particular to this kind of event. */
  details: Record<string, unknown>
}

/**
 * Writes a change down for the audit trail and tells who subscribed to it, in the transaction that makes it and in
 * one statement: one event (one for each name), one delivery for each enabled endpoint that wants it, and a call for
 * somebody to make them.
 */
export async function announce(
  db: Scoped,
  { type, alias, severity, tenantId, targetId, details }: Event,
): Promise<void> {
  const json = JSON.stringify(details)
  const names = alias === undefined ? [type] : [type, alias]
  await sql`
    with change as (
      insert into audit_events (action, tenant_id, target_id, details)
      values (${type}, ${tenantId}, ${targetId}, ${json}::jsonb)
    ), event as (
      insert into events (type, severity, tenant_id, tenant, details)
      select name.type, ${severity}, id, jsonb_build_object('id', id, 'name', tenants.name, 'domain', domain),
        ${json}::jsonb
      from tenants, unnest(${names}::text[]) as name (type) where id = ${tenantId}
      returning id, type
    ), delivery as (
      insert into webhook_deliveries (endpoint_id, event_id)
      select endpoint.id, event.id from webhook_endpoints as endpoint, event
      where endpoint.enabled and endpoint.events @> array[event.type]
      returning endpoint_id
    )
    select wake_deliveries(failing) from (
      select distinct failing_since is not null as failing from webhook_endpoints join delivery on endpoint_id = id
    ) as kind`.execute(db)
}
