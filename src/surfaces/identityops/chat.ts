import type { components } from '../../../generated/types.ts'
import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as integrations from '../../domain/chat/integrations.ts'
import type { ChatProvider } from '../../domain/connectors.ts'
import type { Severity } from '../../domain/webhooks/events.ts'
import { time } from './times.ts'

type Integration = components['schemas']['IdentityOpsChatIntegration']

const toIntegration = (row: integrations.ChatIntegration): Integration => ({
  id: row.id,
  provider: row.provider.toUpperCase() as Integration['provider'],
  name: row.name,
  host: row.host,
  urlHint: `…${row.hint}`,
  minSeverity: row.min_severity.toUpperCase() as Integration['minSeverity'],
  categories: row.categories as Integration['categories'],
  enabled: row.enabled,
  disabledReason: (row.disabled_reason?.toUpperCase() ?? null) as Integration['disabledReason'],
  lastDelivery: toLastDelivery(row),
  createdAt: row.created_at.toISOString(),
})

function toLastDelivery(row: integrations.ChatIntegration): Integration['lastDelivery'] {
  const at = time(row.last_attempt_at)
  if (at === null) return null
  const status = row.last_status?.toUpperCase() as NonNullable<Integration['lastDelivery']>['status']
  return { at, status, error: row.last_error }
}

export async function listChatIntegrations({ page, db }: Input<'identityops_listChatIntegrations'>) {
  return toPage(await integrations.listChatIntegrations(db, page), toIntegration)
}

export async function createChatIntegration(input: Input<'identityops_createChatIntegration'>) {
  const { body, caller, db, connectors } = input
  const { provider, name, url, minSeverity = 'LOW', categories = [], sendTest = true } = body
  const created = await integrations.createChatIntegration(db, connectors, caller.organizationId, {
    provider: provider.toLowerCase() as ChatProvider,
    name,
    url,
    minSeverity: minSeverity.toLowerCase() as Severity,
    categories,
    sendTest,
  })
  return toIntegration(created)
}

export async function deleteChatIntegration({ params, db }: Input<'identityops_deleteChatIntegration'>) {
  await integrations.deleteChatIntegration(db, params.id)
  return undefined
}

export async function testChatIntegration(input: Input<'identityops_testChatIntegration'>) {
  const { params, caller, db, connectors } = input
  const { organizationId } = caller
  return toIntegration(await integrations.testChatIntegration(db, connectors, organizationId, params.id))
}
