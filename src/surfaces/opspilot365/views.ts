import type { components } from '../../../generated/types.ts'
import type { DirectoryConnection } from '../../domain/directory/connection.ts'
import type { AssignedLicense } from '../../domain/directory/license-record.ts'
import { availableSeats, type SubscribedSku, takenSeats } from '../../domain/directory/licenses.ts'
import type { DirectorySync } from '../../domain/directory/sync-requests.ts'
import type { DirectoryUser, UserChanges } from '../../domain/directory/user-fields.ts'
import type { ListedTenant } from '../../domain/tenants/tenants.ts'
import type { WebhookDelivery } from '../../domain/webhooks/delivery-log.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/endpoints.ts'

type Schemas = components['schemas']

const time = (date: Date) => date.toISOString()
const timeOrNull = (date: Date | null) => (date === null ? null : time(date))

export const toTenant = (row: ListedTenant): Schemas['OpsPilot365Tenant'] => ({
  id: row.id,
  name: row.name,
  domain: row.domain,
  entraTenantId: row.entra_tenant_id,
  status: row.status as Schemas['OpsPilot365Tenant']['status'],
  trashed: row.trashed_at !== null,
  tags: row.tags,
  userCount: row.user_count,
  lastSyncAt: timeOrNull(row.last_sync_at),
  lastSyncError: row.last_sync_error,
  createdAt: time(row.created_at),
  updatedAt: time(row.updated_at),
})

export const toConnection = (row: DirectoryConnection): Schemas['OpsPilot365Connection'] => ({
  entraTenantId: row.entra_tenant_id,
  clientId: row.client_id,
  createdAt: time(row.created_at),
  updatedAt: time(row.updated_at),
})

export const toSync = (row: DirectorySync): Schemas['OpsPilot365Sync'] => ({
  id: row.id,
  status: row.status as Schemas['OpsPilot365Sync']['status'],
  createdAt: time(row.created_at),
  startedAt: timeOrNull(row.started_at),
  finishedAt: timeOrNull(row.finished_at),
  counts: row.counts,
  error: row.error,
  missing: row.missing,
  leftOut: row.left_out,
  heldDeletions: row.held_deletions,
})

export const toUser = (row: DirectoryUser): Schemas['OpsPilot365User'] => ({
  id: row.id,
  userPrincipalName: row.user_principal_name,
  displayName: row.display_name,
  givenName: row.given_name,
  surname: row.surname,
  mail: row.mail,
  jobTitle: row.job_title,
  department: row.department,
  usageLocation: row.usage_location,
  accountEnabled: row.account_enabled,
  lastSignInAt: timeOrNull(row.last_sign_in_at),
  createdAt: timeOrNull(row.created_at),
  updatedAt: time(row.updated_at),
})

/** A field that is left out does not compile. */
type EveryField = UserChanges & Record<keyof UserChanges, unknown>

export const fromUser = <Wire extends Schemas['OpsPilot365UserUpdate']>(wire: Wire) =>
  ({
    user_principal_name: wire.userPrincipalName,
    display_name: wire.displayName,
    given_name: wire.givenName,
    surname: wire.surname,
    mail: wire.mail,
    job_title: wire.jobTitle,
    department: wire.department,
    // An empty text says that there is none.
    usage_location: wire.usageLocation === '' ? null : wire.usageLocation,
    account_enabled: wire.accountEnabled,
  }) satisfies EveryField as UserChanges & {
    user_principal_name: Wire['userPrincipalName']
    display_name: Wire['displayName']
  }

export const toLicense = (row: SubscribedSku): Schemas['OpsPilot365License'] => ({
  skuId: row.sku_id,
  skuPartNumber: row.sku_part_number,
  name: row.name,
  total: row.total,
  assigned: takenSeats(row),
  available: availableSeats(row),
  status: row.status as Schemas['OpsPilot365License']['status'],
})

export const toLicenseAssignment = (row: AssignedLicense): Schemas['OpsPilot365LicenseAssignment'] => ({
  id: row.id,
  userId: row.user_id,
  userPrincipalName: row.user_principal_name,
  skuId: row.sku_id,
  skuPartNumber: row.sku_part_number,
  assignedAt: time(row.assigned_at),
})

export const toWebhook = (row: WebhookEndpoint): Schemas['OpsPilot365Webhook'] => ({
  id: row.id,
  url: row.url,
  events: row.events as Schemas['OpsPilot365Event'][],
  description: row.description,
  enabled: row.enabled,
  createdAt: time(row.created_at),
})

export const toWebhookDetails = (row: WebhookEndpoint): Schemas['OpsPilot365WebhookDetails'] => ({
  ...toWebhook(row),
  disabledReason: row.disabled_reason as Schemas['OpsPilot365WebhookDetails']['disabledReason'],
  failingSince: timeOrNull(row.failing_since),
  previousSecretUntil: timeOrNull(row.previous_secret_until),
})

export const toWebhookDelivery = (row: WebhookDelivery): Schemas['OpsPilot365WebhookDelivery'] => ({
  id: row.id,
  eventId: row.event_id,
  event: row.event,
  status: row.status as Schemas['OpsPilot365WebhookDelivery']['status'],
  attempts: row.attempts,
  nextAttemptAt: timeOrNull(row.next_attempt_at),
  lastAttemptAt: timeOrNull(row.last_attempt_at),
  responseStatus: row.response_status,
  responseStart: row.response_start,
  error: row.error,
  createdAt: time(row.created_at),
})
