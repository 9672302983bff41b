import type { Device, ManagedDevice } from '../snapshot.ts'
import { day, toMilliseconds } from './instants.ts'
import { isKnownSystem } from './operating-systems.ts'
import { indexBy, toKey } from './order.ts'
import { shownName } from './owners.ts'
import type { Sources } from './sources.ts'

/**
 * A device as one of two listings has it: the directory's, or Intune's. One that is in both is here twice, and each side
 * knows of the other, so that a question is asked of one of them.
 */
export type ScannedDevice = RegisteredDevice | ManagedDeviceEntry

interface RegisteredDevice {
  kind: 'REGISTERED'
  /** In lower case. */
  id: string
  name: string
  device: Device
  managed: readonly ManagedDevice[]
}

interface ManagedDeviceEntry {
  kind: 'MANAGED'
  id: string
  name: string
  managed: ManagedDevice
  device: Device | null
}

/** Every device, in no order. */
export function readDevices({ read }: Sources): ScannedDevice[] {
  const registered = indexBy(read('devices'), ({ id }) => id)
  const managed = indexBy(read('managedDevices'), ({ id }) => id)
  const known = Array.from(registered.values()).filter(({ deviceId }) => deviceId !== null)
  const byDeviceId = indexBy(known, ({ deviceId }) => deviceId ?? '')
  const managedBy = Map.groupBy(managed.values(), ({ azureADDeviceId }) => toKey(azureADDeviceId ?? ''))
  return [
    ...Array.from(registered, ([id, device]): ScannedDevice => {
      const name = shownName([device.displayName], id)
      const own = device.deviceId === null ? undefined : managedBy.get(toKey(device.deviceId))
      return { kind: 'REGISTERED', id, name, device, managed: own ?? [] }
    }),
    ...Array.from(managed, ([id, one]): ScannedDevice => {
      const device = byDeviceId.get(toKey(one.azureADDeviceId ?? '')) ?? null
      return { kind: 'MANAGED', id, name: shownName([one.deviceName], id), managed: one, device }
    }),
  ]
}

/** For how long Intune may hear nothing of a device, in milliseconds. */
export const silentFor = 30 * day

/** Since when nobody is known to have used a device, in milliseconds since 1970; null where nobody knows. */
export const idleSince = ({ approximateLastSignInDateTime, registrationDateTime }: Device): number | null =>
  toMilliseconds(approximateLastSignInDateTime) ?? toMilliseconds(registrationDateTime)

/** Whether a device is enabled and nobody uses it; null where nobody knows. */
export function isStale(
  { device, managed }: RegisteredDevice,
  { now, inactiveFor }: Pick<Sources, 'now' | 'inactiveFor'>,
): boolean | null {
  if (device.accountEnabled === false) return false
  const since = idleSince(device)
  if (since === null) return null
  // Intune hears of a device that people use without signing in.
  const isHeardOf = managed.some(
    ({ lastSyncDateTime }) => (toMilliseconds(lastSyncDateTime) ?? -Infinity) > now - silentFor,
  )
  return since <= now - inactiveFor && !isHeardOf
}

/** What runs on a device, as Intune says, or else as the directory has it. */
export const systemOf = (managed: ManagedDevice | null, device: Device | null) =>
  managed === null
    ? { system: device?.operatingSystem ?? null, version: device?.operatingSystemVersion ?? null }
    : { system: managed.operatingSystem, version: managed.osVersion }

/** Agents that do not tell whether a device is encrypted: what stands there is a default. */
const silentAgents = new Set(['eas', 'configurationmanagerclient'])

/** Null where it is not told. */
export function isEncrypted({
  isEncrypted,
  operatingSystem,
  managementAgent,
}: ManagedDevice): boolean | null {
  const isTold = isKnownSystem(operatingSystem) && !silentAgents.has(managementAgent?.toLowerCase() ?? '')
  return isTold ? isEncrypted : null
}

/** As Intune or the directory say; that it is not, only Intune says for sure. */
export function isJailBroken(
  managed: Pick<ManagedDevice, 'jailBroken'> | null,
  device: Pick<Device, 'isRooted'> | null,
): boolean | null {
  const said = managed?.jailBroken?.toLowerCase()
  if (said === 'true' || device?.isRooted === true) return true
  return said === 'false' ? false : null
}
