import { beforeAll } from '@jest/globals'
import type { components } from '../../../generated/types.ts'
import { type Directory, guid, type Json, person } from '../../support/scanned-directory.ts'
import { ago, useAssets } from './asset-readings.ts'

export type Device = components['schemas']['IdentityOpsDevice']

/** A device as the directory has it; what Intune calls it by is its number and 1000. */
export const registered = (number: number, displayName: string, more: Json = {}): Json => ({
  id: guid(number),
  deviceId: guid(1000 + number),
  displayName,
  accountEnabled: true,
  operatingSystem: 'Windows',
  operatingSystemVersion: '10.0.28000.1',
  trustType: 'AzureAd',
  profileType: 'RegisteredDevice',
  manufacturer: 'Contoso Devices',
  model: 'Notebook 14',
  isManaged: true,
  isCompliant: true,
  isRooted: false,
  registrationDateTime: ago(500),
  approximateLastSignInDateTime: ago(number - 300),
  ...more,
})

/** The same as Intune has it. */
export const enrolled = (number: number, deviceName: string, more: Json = {}): Json => ({
  id: guid(2000 + number),
  deviceName,
  azureADDeviceId: guid(1000 + number).toUpperCase(),
  userId: guid(1).toUpperCase(),
  userPrincipalName: 'user1@contoso.example',
  operatingSystem: 'Windows',
  osVersion: '10.0.28000.1',
  complianceState: 'compliant',
  managementAgent: 'mdm',
  managedDeviceOwnerType: 'company',
  deviceEnrollmentType: 'windowsAzureADJoin',
  manufacturer: 'Contoso Devices',
  model: 'Notebook 14',
  isEncrypted: true,
  jailBroken: 'Unknown',
  enrolledDateTime: ago(400),
  lastSyncDateTime: ago((number - 300) / 10),
  ...more,
})

/** Both sides of one device. */
const both = (number: number, name: string, directory: Json = {}, intune: Json = {}): [Json, Json] => [
  registered(number, name, directory),
  enrolled(number, name, intune),
]

export const pairs = [
  both(301, 'Ana'),
  both(302, 'Boris', {}, { complianceState: 'noncompliant', isEncrypted: false }),
  both(303, 'Cilka', {}, { complianceState: 'inGracePeriod', osVersion: '10.0.19045.5854' }),
  both(304, 'Dane', {}, { complianceState: 'conflict', managedDeviceOwnerType: 'personal' }),
  both(
    305,
    'Eva',
    { trustType: 'ServerAd' },
    { complianceState: 'unknown', managementAgent: 'eas', isEncrypted: false },
  ),
  both(
    306,
    'Franc',
    { operatingSystem: 'iPhone', trustType: 'Workplace' },
    { operatingSystem: 'iOS', osVersion: '99.1', jailBroken: 'False', managedDeviceOwnerType: 'personal' },
  ),
  both(
    307,
    'Gal',
    { operatingSystem: 'Android', isRooted: true, accountEnabled: false },
    { operatingSystem: 'Android', osVersion: 'seven', jailBroken: 'True', complianceState: 'error' },
  ),
]

/** One device of each kind, each with something of its own. */
export const directory: Directory = {
  users: [person(1)],
  devices: [
    ...pairs.map(([device]) => device),
    // Nobody manages it, and nobody has used it for long.
    registered(400, 'Hana', { isManaged: false, isCompliant: null, trustType: 'Workplace' }),
    // Another product manages it.
    registered(309, 'Ivo', {
      isCompliant: false,
      operatingSystem: 'MacMDM',
      operatingSystemVersion: '99.0',
      manufacturer: 'Apple',
      model: 'MacBook Pro',
    }),
    // Nobody ever signed in on it.
    registered(310, 'Jan', {
      approximateLastSignInDateTime: null,
      registrationDateTime: ago(95),
      isManaged: null,
      isCompliant: null,
      operatingSystem: 'Linux',
      operatingSystemVersion: null,
      trustType: null,
    }),
  ],
  managedDevices: [
    ...pairs.map(([, entry]) => entry),
    // The directory does not have it.
    enrolled(311, 'Katja', {
      azureADDeviceId: '00000000-0000-0000-0000-000000000000',
      userId: '',
      userPrincipalName: '',
      lastSyncDateTime: null,
      operatingSystem: 'macOS',
      osVersion: '12.7',
    }),
    // Ana's was enrolled before.
    enrolled(321, 'Ana, before', { azureADDeviceId: guid(1301), lastSyncDateTime: ago(45) }),
  ],
}

/** What is found of a device of which there is nothing to say. */
export const none = { critical: 0, high: 0, medium: 0, low: 0, acknowledged: 0, unknown: 0 }

/** Names of all of them. */
export const everyone = [
  'Ana',
  'Ana, before',
  'Boris',
  'Cilka',
  'Dane',
  'Eva',
  'Franc',
  'Gal',
  'Hana',
  'Ivo',
  'Jan',
  'Katja',
]

/** A customer for whom that directory was scanned, and what is read of its devices. */
export function useDevices() {
  const assets = useAssets<Device>('/devices')
  beforeAll(async () => void (await assets.scan(directory)))
  return {
    ...assets,
    /** Finds devices by name. */
    async all(key?: string) {
      const { data } = await assets.read('', key)
      return (wanted: string): Device => {
        const found = data.find(({ name }) => name === wanted)
        if (found === undefined) throw new Error(`there is no device ${wanted}`)
        return found
      }
    },
  }
}
