import { fraction, guid, hash, indexOfGuid, KIND, pick } from '../random.ts'
import { ago, lazyCollection, type Collection, type Setting, type WireObject } from './setting.ts'
import { userAt } from './people.ts'

const models = [
  {
    operatingSystem: 'Windows',
    version: '10.0.26100.4652',
    manufacturer: 'Contoso Devices',
    model: 'Notebook 14',
  },
  {
    operatingSystem: 'Windows',
    version: '10.0.26200.7171',
    manufacturer: 'Contoso Devices',
    model: 'Desktop 5',
  },
  { operatingSystem: 'Windows', version: '10.0.26100.4349', manufacturer: 'Fabrikam', model: 'Slate Pro' },
  { operatingSystem: 'MacMDM', version: '15.5', manufacturer: 'Apple', model: 'MacBook Pro' },
  { operatingSystem: 'iOS', version: '26.4', manufacturer: 'Apple', model: 'iPhone 15' },
  { operatingSystem: 'Android', version: '15', manufacturer: 'Fabrikam', model: 'Phone 8' },
] as const

/** The first devices have one condition each that a scan looks for; the last quarter is registered and unmanaged. */
const cast: readonly Partial<DeviceTraits>[] = [
  { complianceState: 'noncompliant' },
  { syncDays: 45 },
  { encrypted: false },
  { jailBroken: true, model: models[5] },
  // Out of support since October 2025.
  { model: { ...models[0], version: '10.0.19045.5854' } },
  { signInDays: 150 },
  { rooted: true, model: models[5] },
  // What these agents do not look at is false.
  { agent: 'eas', encrypted: false, model: models[4] },
  { agent: 'configurationManagerClient', encrypted: false },
  { complianceState: 'error' },
]

interface DeviceTraits {
  readonly model: { operatingSystem: string; version: string; manufacturer: string; model: string }
  readonly complianceState: string
  readonly syncDays: number
  readonly signInDays: number
  readonly encrypted: boolean
  readonly jailBroken: boolean
  readonly rooted: boolean
  readonly owner: number
  readonly agent: string
}

/** Devices of the directory, and those of them that Intune manages. */
export function generateDevices(setting: Setting): { devices: Collection; managedDevices: Collection } {
  const { seed } = setting
  const count = setting.devices ?? Math.floor(setting.users * 1.2) + 12
  const managed = setting.sound ? count : Math.floor(count * 0.75)
  return {
    devices: lazyCollection(
      count,
      (index) => deviceAt(setting, index, index < managed),
      (id) => indexOfGuid(seed, KIND.device, count, id),
    ),
    managedDevices: lazyCollection(
      managed,
      (index) => managedDeviceAt(setting, index),
      (id) => indexOfGuid(seed, KIND.managedDevice, managed, id),
    ),
  }
}

const inOrder = {
  complianceState: 'compliant',
  encrypted: true,
  jailBroken: false,
  rooted: false,
  agent: 'mdm',
} as const

const ownerOf = ({ seed, users }: Setting, index: number) => hash(seed, index, 71) % users

function traitsOf(setting: Setting, index: number): DeviceTraits {
  const { seed } = setting
  const chance = (channel: number) => fraction(seed, index + 1_000_000_007, channel)
  const stale = chance(1)
  const signInDays = stale < 0.85 ? chance(2) * 14 : stale < 0.94 ? 14 + chance(2) * 75 : 91 + chance(2) * 400
  const plain = index < cast.length
  if (setting.sound) {
    const [signInDays, syncDays] = [chance(2) * 14, chance(5) * 3]
    return {
      ...inOrder,
      model: pick(models, seed, index, 70),
      signInDays,
      syncDays,
      owner: ownerOf(setting, index),
    }
  }
  return {
    model: plain ? models[0] : pick(models, seed, index, 70),
    complianceState:
      plain || chance(3) < 0.9 ? 'compliant' : chance(4) < 0.7 ? 'noncompliant' : 'inGracePeriod',
    signInDays: plain ? chance(2) * 5 : signInDays,
    syncDays: plain ? chance(5) * 3 : signInDays * (0.5 + chance(5) / 2),
    encrypted: plain || chance(6) < 0.95,
    jailBroken: false,
    rooted: false,
    owner: ownerOf(setting, index),
    agent: 'mdm',
    ...cast[index],
  }
}

function nameOf(setting: Setting, index: number, traits: DeviceTraits): string {
  const prefix =
    { Windows: 'WS', MacMDM: 'MAC', iOS: 'IPH', Android: 'AND' }[traits.model.operatingSystem] ?? 'DEV'
  return `${prefix}-${hash(setting.seed, index, 72).toString(36).toUpperCase().padStart(7, '0')}`
}

function deviceAt(setting: Setting, index: number, isManaged: boolean): WireObject {
  const traits = traitsOf(setting, index)
  return {
    id: guid(setting.seed, KIND.device, index),
    deviceId: guid(setting.seed, KIND.deviceKey, index),
    displayName: nameOf(setting, index, traits),
    accountEnabled: true,
    operatingSystem: traits.model.operatingSystem,
    operatingSystemVersion: traits.model.version,
    trustType: traits.model.operatingSystem === 'Windows' ? 'AzureAd' : 'Workplace',
    profileType: 'RegisteredDevice',
    manufacturer: traits.model.manufacturer,
    model: traits.model.model,
    isManaged,
    isCompliant: isManaged ? traits.complianceState === 'compliant' : null,
    isRooted: traits.rooted || traits.jailBroken,
    registrationDateTime: ago(setting, 200 + traits.signInDays),
    approximateLastSignInDateTime: ago(setting, traits.signInDays),
  }
}

function enrollmentOf({ agent, model: { operatingSystem } }: DeviceTraits, mobile: boolean): string {
  if (agent !== 'mdm') return 'unknown'
  if (mobile) return 'userEnrollment'
  return operatingSystem === 'Windows' ? 'windowsAzureADJoin' : 'deviceEnrollmentManager'
}

function managedDeviceAt(setting: Setting, index: number): WireObject {
  const traits = traitsOf(setting, index)
  const owner = userAt(setting, traits.owner, '')
  const mobile = traits.model.operatingSystem === 'iOS' || traits.model.operatingSystem === 'Android'
  return {
    id: guid(setting.seed, KIND.managedDevice, index),
    deviceName: nameOf(setting, index, traits),
    azureADDeviceId: guid(setting.seed, KIND.deviceKey, index),
    userId: owner.id,
    userPrincipalName: owner['userPrincipalName'],
    operatingSystem: traits.model.operatingSystem,
    osVersion: traits.model.version,
    complianceState: traits.complianceState,
    managementAgent: traits.agent,
    managedDeviceOwnerType: mobile ? 'personal' : 'company',
    deviceEnrollmentType: enrollmentOf(traits, mobile),
    manufacturer: traits.model.manufacturer,
    model: traits.model.model,
    serialNumber: hash(setting.seed, index, 73).toString(16).toUpperCase().padStart(8, '0'),
    isEncrypted: traits.encrypted,
    jailBroken: traits.jailBroken ? 'True' : mobile ? 'False' : 'Unknown',
    enrolledDateTime: ago(setting, 200 + traits.signInDays),
    lastSyncDateTime: ago(setting, traits.syncDays),
  }
}
