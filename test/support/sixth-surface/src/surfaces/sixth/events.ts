import type { components } from '../../../generated/types.ts'
import type { EventType } from '../../domain/webhooks/events.ts'
import type { SurfaceEvents } from '../../domain/webhooks/surface-events.ts'

const names: Record<EventType, readonly components['schemas']['SixthName'][]> = {
  'tenant.synced': ['directory-read'],
  'user.created': ['newcomer'],
  'user.updated': [],
  'user.deleted': [],
  'license.assigned': [],
  'license.removed': [],
  'scan.completed': [],
  'finding.opened': [],
  'finding.worsened': [],
  'finding.resolved': [],
  'license.waste_changed': [],
  'device.noncompliant': [],
  'credential.expiring': [],
  'scan.failed': [],
  'acknowledgement.lapsed': [],
}

/** It tells of newcomers, and of directories that were read; of nothing else. */
export const events: SurfaceEvents = {
  names,
  render: ({ id, name, tenant }) => JSON.stringify({ headline: name, place: tenant?.name ?? 'nowhere', id }),
}
