import { pages } from '../paging.ts'
import type { Transport } from '../transport.ts'
import { device, managedDevice, type Device, type ManagedDevice } from '../wire/directory.ts'
import { selectOf } from '../wire/fields.ts'
import { LARGEST_PAGE } from './directory.ts'

/** Reads of devices: registered in the directory, and managed by Intune. */
export function deviceReads(transport: Transport) {
  return {
    /** Every device that is registered in the directory. */
    devices(): AsyncGenerator<Device[]> {
      const query = { $select: selectOf(device), $top: LARGEST_PAGE }
      return pages(transport, device, transport.link('/v1.0/devices', query))
    },

    /**
     * Every device that Intune manages.
     * @throws GraphError `refused` or `unauthorized` in a directory without Intune
     */
    managedDevices(): AsyncGenerator<ManagedDevice[]> {
      const query = { $select: selectOf(managedDevice), $top: LARGEST_PAGE }
      return pages(transport, managedDevice, transport.link('/v1.0/deviceManagement/managedDevices', query))
    },
  }
}
