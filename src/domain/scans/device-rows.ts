import type { DeviceAssessment } from './asset-evaluation.ts'
import type { CurrentFinding } from './compare-findings.ts'
import { digestOf } from './digest.ts'
import { countFindings, type FindingCounts } from './finding-counts.ts'
import { toSortName } from './sort-name.ts'

/** What a device shows besides the columns that it is filtered and sorted by. */
export type DeviceDetail = Pick<
  DeviceAssessment,
  'trust' | 'jailBroken' | 'enrolledAt' | 'enabled' | 'user' | 'manufacturer' | 'model'
> & {
  os: Pick<DeviceAssessment['os'], 'version' | 'supportEndsAt'>
  /** How many rules could not be decided for it. */
  unknownRules: number
}

/** A row of `governed_devices`, as it is given to the database. */
export interface DeviceRow {
  device_id: string
  entra_object_id: string | null
  intune_id: string | null
  name: string
  sort_name: string
  os_name: string | null
  supported: boolean | null
  ownership: DeviceAssessment['ownership']
  managed: boolean | null
  compliance: DeviceAssessment['compliance']
  encrypted: boolean | null
  stale: boolean | null
  last_check_in_at: string | null
  last_activity_at: string | null
  idle_since: string | null
  rules: string[]
  findings: FindingCounts
  search_text: string
  detail: DeviceDetail
  digest: string
}

/** @param own findings of this device, on either side, that stand open after the scan */
export function toDeviceRow(device: DeviceAssessment, own: readonly CurrentFinding[]): DeviceRow {
  const { id, name, os, user, model } = device
  const texts = [name, user?.userPrincipalName, model, id, device.entraObjectId, device.intuneId]
  const row = {
    device_id: id,
    entra_object_id: device.entraObjectId,
    intune_id: device.intuneId,
    name,
    // As long as a client may ask for: what a device calls its system is any text.
    os_name: os.name?.slice(0, 100).toWellFormed() ?? null,
    supported: os.supported,
    ownership: device.ownership,
    managed: device.managed,
    compliance: device.compliance,
    encrypted: device.encrypted,
    stale: device.stale,
    last_check_in_at: device.lastCheckInAt,
    last_activity_at: device.lastActivityAt,
    idle_since: device.idleSince,
    ...countFindings(own),
    search_text: [...new Set(texts)].join('\n').toLowerCase(),
    detail: {
      os: { version: os.version, supportEndsAt: os.supportEndsAt },
      trust: device.trust,
      jailBroken: device.jailBroken,
      enrolledAt: device.enrolledAt,
      enabled: device.enabled,
      user,
      manufacturer: device.manufacturer,
      model,
      unknownRules: device.unknownRules.length,
    },
  }
  return { ...row, sort_name: toSortName(name), digest: digestOf(row) }
}

/** What a device is called by on either side. */
export type DeviceIds = Pick<DeviceRow, 'device_id' | 'entra_object_id' | 'intune_id'>

/** Finds what the scan before called a device. */
export interface FormerIds {
  byId: ReadonlyMap<string, DeviceIds>
  byIntuneId: ReadonlyMap<string, DeviceIds>
}

export const toFormerIds = (stored: readonly DeviceIds[]): FormerIds => ({
  byId: new Map(stored.map((ids) => [ids.device_id, ids])),
  byIntuneId: new Map(stored.flatMap((ids) => (ids.intune_id === null ? [] : [[ids.intune_id, ids]]))),
})

/**
 * A device as the scan before knew it where one of both sides was not read: it stays one device, with what was found of
 * the other side.
 */
export function withFormerIds(device: DeviceAssessment, { byId, byIntuneId }: FormerIds): DeviceAssessment {
  const { id, entraObjectId, intuneId } = device
  const former = byId.get(id) ?? (intuneId === null ? undefined : byIntuneId.get(intuneId))
  if (former === undefined) return device
  return {
    ...device,
    id: former.device_id,
    entraObjectId: entraObjectId ?? former.entra_object_id,
    intuneId: intuneId ?? former.intune_id,
  }
}
