import type { components } from '../../../generated/types.ts'
import type { EventType } from '../../domain/webhooks/events.ts'
import type { SurfaceEvents } from '../../domain/webhooks/surface-events.ts'

type Schemas = components['schemas']

/** Users and licenses of the directory's mirror, and how it is kept, are told by another surface. */
const names: Record<EventType, readonly Schemas['IdentityOpsEvent'][]> = {
  'tenant.synced': [],
  'user.created': [],
  'user.updated': [],
  'user.deleted': [],
  'license.assigned': [],
  'license.removed': [],
  'scan.completed': ['scan.completed'],
  'scan.failed': ['scan.failed'],
  'finding.opened': ['finding.opened'],
  'finding.worsened': ['finding.worsened'],
  'finding.resolved': ['finding.resolved'],
  'credential.expiring': ['credential.expiring'],
  'acknowledgement.lapsed': ['acknowledgement.lapsed'],
  'license.waste_changed': ['license.waste_changed'],
  'device.noncompliant': ['device.noncompliant'],
}

/** The events of IdentityOps, in the form that Standard Webhooks recommend. */
export const events: SurfaceEvents = {
  names,
  render: ({ name, severity, tenant, details, createdAt }) =>
    JSON.stringify({
      type: name,
      timestamp: createdAt.toISOString(),
      severity: severity.toUpperCase() as Schemas['IdentityOpsSeverity'],
      tenant,
      data: details as Schemas['IdentityOpsDelivered']['data'],
    } satisfies Schemas['IdentityOpsDelivered']),
}
