import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as deliveries from '../../domain/webhooks/delivery-log.ts'
import * as endpoints from '../../domain/webhooks/endpoints.ts'
import * as rotation from '../../domain/webhooks/rotation.ts'
import { toSubscriptions } from '../../domain/webhooks/surface-events.ts'
import { events } from './events.ts'
import { toWebhook, toWebhookDelivery, toWebhookDetails } from './views.ts'

const surface = 'opspilot365'

export async function listWebhooks({ query, page, db }: Input<'opspilot365_listWebhooks'>) {
  return toPage(await endpoints.listWebhookEndpoints(db, surface, { search: query.search }, page), toWebhook)
}

export async function createWebhook({ body, caller, db, connectors }: Input<'opspilot365_createWebhook'>) {
  const owner = { organizationId: caller.organizationId, surface }
  const created = await endpoints.createWebhookEndpoint(db, connectors, owner, {
    ...body,
    events: toSubscriptions(events, body.events),
  })
  return { ...toWebhook(created), secret: created.secret }
}

export async function getWebhook({ params, db }: Input<'opspilot365_getWebhook'>) {
  return toWebhookDetails(await endpoints.getWebhookEndpoint(db, { surface, id: params.id }))
}

export async function updateWebhook(input: Input<'opspilot365_updateWebhook'>) {
  const { params, body, caller, db, connectors } = input
  const ref = { organizationId: caller.organizationId, surface, id: params.id }
  const changes = { ...body, events: body.events && toSubscriptions(events, body.events) }
  return toWebhookDetails(await endpoints.updateWebhookEndpoint(db, connectors, ref, changes))
}

export async function deleteWebhook({ params, db }: Input<'opspilot365_deleteWebhook'>) {
  await endpoints.deleteWebhookEndpoint(db, { surface, id: params.id })
  return { id: params.id, deleted: true as const }
}

export async function rotateWebhookSecret(input: Input<'opspilot365_rotateWebhookSecret'>) {
  const { params, caller, db, connectors } = input
  const { organizationId } = caller
  const rotated = await rotation.rotateWebhookSecret(db, connectors, {
    surface,
    id: params.id,
    organizationId,
  })
  return { ...toWebhook(rotated), secret: rotated.secret }
}

export async function testWebhook({ params, db }: Input<'opspilot365_testWebhook'>) {
  return toWebhookDelivery(await deliveries.testWebhookEndpoint(db, { surface, id: params.id }))
}

export async function listWebhookDeliveries(input: Input<'opspilot365_listWebhookDeliveries'>) {
  const { params, query, page, db } = input
  const ref = { surface, id: params.id }
  return toPage(await deliveries.listWebhookDeliveries(db, ref, query, page), toWebhookDelivery)
}

export async function retryWebhookDelivery(input: Input<'opspilot365_retryWebhookDelivery'>) {
  const { params, db } = input
  const ref = { surface, id: params.id }
  return toWebhookDelivery(await deliveries.retryWebhookDelivery(db, ref, params.deliveryId))
}
