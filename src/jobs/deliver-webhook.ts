import type { Database } from '../database/database.ts'
import { deliver, type Network } from '../connectors/webhooks/index.ts'
import type { Connectors } from '../domain/connectors.ts'
import type { TaskPayloads } from '../domain/jobs.ts'
import {
  findPendingDelivery,
  keepBody,
  type PendingDelivery,
  recordAttempt,
} from '../domain/webhooks/deliveries.ts'

export interface DeliveryRules {
  /** Networks that receivers may live in besides the public internet. */
  allowedNetworks: readonly Network[]
  /** Ports that receivers may listen on; 80 and 443 when left out. */
  allowedPorts?: readonly number[] | undefined
  /** Where people reach this server: what `actionUrl` begins with. */
  publicUrl: string
}

/**
 * Makes one attempt at a delivery and writes down how it went; the next attempt is a job of its own. Run again for
 * the same attempt, it does nothing once the first run was written down. A run that was killed before that is
 * repeated: the receiver knows the message by its `webhook-id`.
 */
export function createDeliverWebhook(database: Database, { vault }: Connectors, rules: DeliveryRules) {
  return async (
    { organizationId, deliveryId, attempt }: TaskPayloads['deliver_webhook'],
    signal: AbortSignal,
  ) => {
    const scoped: typeof database.withOrganization = (id, fn) =>
      database.withOrganization(id, fn, { actor: 'system' })
    const delivery = await scoped(organizationId, (db) =>
      findPendingDelivery(db, vault, { deliveryId, attempt }),
    )
    if (delivery === null) return
    const body =
      delivery.body ??
      (await scoped(organizationId, (db) => keepBody(db, deliveryId, render(delivery, rules.publicUrl))))
    const result = await deliver({
      url: delivery.url,
      body,
      id: deliveryId,
      secrets: delivery.secrets,
      timestamp: new Date(),
      allowedNetworks: rules.allowedNetworks,
      allowedPorts: rules.allowedPorts,
      signal,
    })
    await scoped(organizationId, (db) =>
      recordAttempt(db, delivery, attempt, { ...result, succeeded: result.outcome === 'succeeded' }),
    )
  }
}

/** The body that OpsPilot365 documents for its webhooks. */
function render({ event }: PendingDelivery, publicUrl: string): string {
  return JSON.stringify({
    event: event.type,
    severity: event.severity,
    tenant: event.tenant,
    details: event.details,
    timestamp: event.createdAt.toISOString(),
    actionUrl: `${publicUrl}/opspilot365/v1/tenants/${event.tenant.id}`,
  })
}
