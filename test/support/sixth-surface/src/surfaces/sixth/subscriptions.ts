import type { Input } from '../../contract/handler.ts'
import * as endpoints from '../../domain/webhooks/endpoints.ts'
import { toSubscriptions } from '../../domain/webhooks/surface-events.ts'
import { events } from './events.ts'
import { toPage, toSubscription } from './views.ts'

const surface = 'sixth'

export async function listSubscriptions({ page, db }: Input<'sixth_listSubscriptions'>) {
  return toPage(await endpoints.listWebhookEndpoints(db, surface, {}, page), toSubscription)
}

export async function createSubscription({
  body,
  caller,
  db,
  connectors,
}: Input<'sixth_createSubscription'>) {
  const owner = { organizationId: caller.organizationId, surface }
  const wanted = { url: body.url, events: toSubscriptions(events, body.names) }
  return endpoints.createWebhookEndpoint(db, connectors, owner, wanted)
}
