import type { components } from '../../../generated/types.ts'
import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import { requireRoomInPlan } from '../../domain/access/plans.ts'
import * as deliveries from '../../domain/webhooks/delivery-log.ts'
import * as endpoints from '../../domain/webhooks/endpoints.ts'
import { toSubscriptions } from '../../domain/webhooks/surface-events.ts'
import { events } from './events.ts'
import { time } from './times.ts'

type Schemas = components['schemas']
type Webhook = Schemas['IdentityOpsWebhook']
type Delivery = Schemas['IdentityOpsWebhookDelivery']

const surface = 'identityops'

const toWebhook = (endpoint: endpoints.WebhookEndpoint): Webhook => ({
  id: endpoint.id,
  url: endpoint.url,
  events: endpoint.events as Webhook['events'],
  description: endpoint.description,
  enabled: endpoint.enabled,
  disabledReason: (endpoint.disabled_reason?.toUpperCase() ?? null) as Webhook['disabledReason'],
  createdAt: endpoint.created_at.toISOString(),
})

const toDelivery = (delivery: deliveries.WebhookDelivery): Delivery => ({
  id: delivery.id,
  eventId: delivery.event_id,
  event: delivery.event,
  status: delivery.status.toUpperCase() as Delivery['status'],
  attempts: delivery.attempts,
  nextAttemptAt: time(delivery.next_attempt_at),
  lastAttemptAt: time(delivery.last_attempt_at),
  responseStatus: delivery.response_status,
  responseStart: delivery.response_start,
  error: delivery.error,
  createdAt: delivery.created_at.toISOString(),
})

const ownerFor = ({ organizationId }: { organizationId: string }): endpoints.EndpointOwner => ({
  organizationId,
  surface,
  requireRoom: (db, used) => requireRoomInPlan(db, surface, { limit: 'webhooks', feature: 'WEBHOOKS', used }),
})

export async function listWebhooks({ page, db }: Input<'identityops_listWebhooks'>) {
  return toPage(await endpoints.listWebhookEndpoints(db, surface, {}, page), toWebhook)
}

export async function createWebhook({ body, caller, db, connectors }: Input<'identityops_createWebhook'>) {
  const created = await endpoints.createWebhookEndpoint(db, connectors, ownerFor(caller), {
    ...body,
    events: toSubscriptions(events, body.events),
  })
  return { ...toWebhook(created), secret: created.secret }
}

export async function updateWebhook(input: Input<'identityops_updateWebhook'>) {
  const { params, body, caller, db, connectors } = input
  const ref = { ...ownerFor(caller), id: params.id }
  const changes = { ...body, events: body.events && toSubscriptions(events, body.events) }
  return toWebhook(await endpoints.updateWebhookEndpoint(db, connectors, ref, changes))
}

export async function deleteWebhook({ params, db }: Input<'identityops_deleteWebhook'>) {
  await endpoints.deleteWebhookEndpoint(db, { surface, id: params.id })
  return undefined
}

export async function testWebhook({ params, db }: Input<'identityops_testWebhook'>) {
  return toDelivery(await deliveries.testWebhookEndpoint(db, { surface, id: params.id }))
}

export async function listWebhookDeliveries(input: Input<'identityops_listWebhookDeliveries'>) {
  const { params, query, page, db } = input
  const filter = { status: query.status?.toLowerCase() }
  const ref = { surface, id: params.id }
  return toPage(await deliveries.listWebhookDeliveries(db, ref, filter, page), toDelivery)
}

export async function retryWebhookDelivery(input: Input<'identityops_retryWebhookDelivery'>) {
  const { params, db } = input
  const ref = { surface, id: params.id }
  return toDelivery(await deliveries.retryWebhookDelivery(db, ref, params.deliveryId))
}
