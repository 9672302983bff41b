import type { Input } from '../../contract/handler.ts'
import * as deliveries from '../../domain/webhooks/delivery-log.ts'
import * as endpoints from '../../domain/webhooks/endpoints.ts'
import * as rotation from '../../domain/webhooks/rotation.ts'
import { toPage, toWebhook, toWebhookDelivery, toWebhookDetails } from './views.ts'

export async function listWebhooks({ query, page, caller, db }: Input<'opspilot365_listWebhooks'>) {
  const filter = { sandbox: caller.sandbox, search: query.search }
  return toPage(await endpoints.listWebhookEndpoints(db, filter, page), toWebhook)
}

export async function createWebhook({ body, caller, db, connectors }: Input<'opspilot365_createWebhook'>) {
  const created = await endpoints.createWebhookEndpoint(db, connectors, caller, body)
  return { ...toWebhook(created), secret: created.secret }
}

export async function getWebhook({ params, caller, db }: Input<'opspilot365_getWebhook'>) {
  return toWebhookDetails(await endpoints.getWebhookEndpoint(db, { id: params.id, sandbox: caller.sandbox }))
}

export async function updateWebhook({
  params,
  body,
  caller,
  db,
  connectors,
}: Input<'opspilot365_updateWebhook'>) {
  const ref = { id: params.id, sandbox: caller.sandbox }
  return toWebhookDetails(await endpoints.updateWebhookEndpoint(db, connectors, ref, body))
}

export async function deleteWebhook({ params, caller, db }: Input<'opspilot365_deleteWebhook'>) {
  await endpoints.deleteWebhookEndpoint(db, { id: params.id, sandbox: caller.sandbox })
  return { id: params.id, deleted: true as const }
}

export async function rotateWebhookSecret(input: Input<'opspilot365_rotateWebhookSecret'>) {
  const { params, caller, db, connectors } = input
  const { organizationId, sandbox } = caller
  const ref = { id: params.id, organizationId, sandbox }
  const rotated = await rotation.rotateWebhookSecret(db, connectors, ref)
  return { ...toWebhook(rotated), secret: rotated.secret }
}

export async function testWebhook({ params, caller, db }: Input<'opspilot365_testWebhook'>) {
  return toWebhookDelivery(
    await deliveries.testWebhookEndpoint(db, { id: params.id, sandbox: caller.sandbox }),
  )
}

export async function listWebhookDeliveries(input: Input<'opspilot365_listWebhookDeliveries'>) {
  const { params, query, page, caller, db } = input
  const ref = { id: params.id, sandbox: caller.sandbox }
  return toPage(await deliveries.listWebhookDeliveries(db, ref, query, page), toWebhookDelivery)
}

export async function retryWebhookDelivery(input: Input<'opspilot365_retryWebhookDelivery'>) {
  const { params, caller, db } = input
  const ref = { id: params.id, sandbox: caller.sandbox }
  return toWebhookDelivery(await deliveries.retryWebhookDelivery(db, ref, params.deliveryId))
}
