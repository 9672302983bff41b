import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { deliveryJobAttempts } from '../jobs.ts'

/** How much an event matters to a person. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** Something that happened to a tenant, for those who subscribed to it. */
export interface Event {
  /** One of the contract's event names. */
  type: string
  severity: Severity
  tenantId: string
  /** What is particular to this kind of event. */
  details: Record<string, unknown>
}

/**
 * Writes an event down and fans it out, in the transaction of the change that caused it: one delivery and one job
 * for each enabled endpoint that subscribed to it. Deliveries of one endpoint run one after the other, so that a
 * slow one holds up nobody else.
 */
export async function publish(db: Scoped, { type, severity, tenantId, details }: Event): Promise<void> {
  await sql`
    with event as (
      insert into events (type, severity, tenant_id, sandbox, tenant, details)
      select ${type}, ${severity}, id, sandbox, jsonb_build_object('id', id, 'name', name, 'domain', domain),
        ${JSON.stringify(details)}::jsonb
      from tenants where id = ${tenantId}
      returning id, sandbox
    ), delivery as (
      insert into webhook_deliveries (endpoint_id, event_id)
      select endpoint.id, event.id from webhook_endpoints as endpoint, event
      where endpoint.enabled and endpoint.sandbox = event.sandbox and endpoint.events @> array[${type}]
      returning id, endpoint_id
    )
    select enqueue_job('deliver_webhook',
      json_build_object('organizationId', current_organization(), 'deliveryId', id, 'attempt', 1),
      null, id::text, endpoint_id::text, ${deliveryJobAttempts})
    from delivery`.execute(db)
}
