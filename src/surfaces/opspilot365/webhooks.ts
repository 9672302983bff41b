import type { Input } from '../../contract/handler.ts'
import * as endpoints from '../../domain/webhooks/endpoints.ts'
import { toPage, toWebhook } from './views.ts'

export async function listWebhooks({ query, page, caller, db }: Input<'opspilot365_listWebhooks'>) {
  const filter = { sandbox: caller.sandbox, search: query.search }
  return toPage(await endpoints.listWebhookEndpoints(db, filter, page), toWebhook)
}

export async function createWebhook({ body, caller, db }: Input<'opspilot365_createWebhook'>) {
  const { url, events, description = null, enabled = true } = body
  const created = await endpoints.createWebhookEndpoint(db, caller.sandbox, {
    url,
    events,
    description,
    enabled,
  })
  return { ...toWebhook(created), secret: created.secret }
}

export async function deleteWebhook({ params, caller, db }: Input<'opspilot365_deleteWebhook'>) {
  await endpoints.deleteWebhookEndpoint(db, { id: params.id, sandbox: caller.sandbox })
  return { id: params.id, deleted: true as const }
}
