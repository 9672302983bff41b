import type { components } from '../../../generated/types.ts'
import type { ListedDevice } from '../../domain/scans/devices.ts'
import { instant, time } from './times.ts'

export const toDevice = (device: ListedDevice): components['schemas']['IdentityOpsDevice'] => {
  const { os, trust, jailBroken, enrolledAt, enabled, user, manufacturer, model } = device.detail
  return {
    id: device.device_id,
    entraObjectId: device.entra_object_id,
    intuneId: device.intune_id,
    name: device.name,
    os: {
      name: device.os_name,
      version: os.version,
      supported: device.supported,
      supportEndsAt: os.supportEndsAt,
    },
    ownership: device.ownership,
    trust,
    managed: device.managed,
    compliance: device.compliance,
    encrypted: device.encrypted,
    jailBroken,
    lastCheckInAt: time(device.last_check_in_at),
    lastActivityAt: time(device.last_activity_at),
    enrolledAt: instant(enrolledAt),
    enabled,
    user,
    manufacturer,
    model,
    // No source of a scan tells them.
    apps: null,
    findings: {
      ...device.findings,
      acknowledged: device.acknowledged,
      unknown: device.detail.unknownRules,
    },
  }
}
