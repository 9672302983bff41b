import type { Device, ManagedDevice } from '../snapshot.ts'
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
