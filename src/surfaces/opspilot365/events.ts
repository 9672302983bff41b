import type { components } from '../../../generated/types.ts'
import type { EventType } from '../../domain/webhooks/events.ts'
import type { SurfaceEvents } from '../../domain/webhooks/surface-events.ts'

type Schemas = components['schemas']

/** A sync has two names in what OpsPilot365 documents. */
const names: Record<EventType, readonly Schemas['OpsPilot365Event'][]> = {
  'tenant.synced': ['tenant.synced', 'operations.sync_completed'],
  'user.created': ['user.created'],
  'user.updated': ['user.updated'],
  'user.deleted': ['user.deleted'],
  'license.assigned': ['license.assigned'],
  'license.removed': ['license.removed'],
  'scan.completed': [],
  'scan.failed': [],
  'finding.opened': [],
  'finding.worsened': [],
  'finding.resolved': [],
  'credential.expiring': [],
  'acknowledgement.lapsed': [],
  'license.waste_changed': [],
  'device.noncompliant': [],
}

/** The events of OpsPilot365, each about a tenant, in the body that it documents for its webhooks. */
export const events: SurfaceEvents = {
  names,
  render({ name, severity, tenant, details, createdAt }, publicUrl) {
    if (tenant === null) throw new TypeError(`${name} is about no tenant`)
    return JSON.stringify({
      event: name,
      severity,
      tenant,
      details: details as Schemas['OpsPilot365Delivered']['details'],
      timestamp: createdAt.toISOString(),
      actionUrl: `${publicUrl}/opspilot365/v1/tenants/${tenant.id}`,
    } satisfies Schemas['OpsPilot365Delivered'])
  },
}
