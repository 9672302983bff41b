import type { Compliance, DeviceAssessment } from '../asset-evaluation.ts'
import type { Device, ManagedDevice, Snapshot } from '../snapshot.ts'
import type { Context } from './context.ts'
import { idleSince, isEncrypted, isJailBroken, isStale, type ScannedDevice, systemOf } from './devices.ts'
import { toInstantOrNull, toMilliseconds } from './instants.ts'
import { supportOf } from './operating-systems.ts'
import { byCodeUnits, sortedBy, toKey } from './order.ts'
import { shownName } from './owners.ts'
import type { UnknownRulesOf } from './rule.ts'
import { deviceRules } from './rules/devices.ts'
import { isAsked } from './unknown.ts'

type Registered = Extract<ScannedDevice, { kind: 'REGISTERED' }>
type Managed = Extract<ScannedDevice, { kind: 'MANAGED' }>

/** A device of the directory and an entry of Intune's that are one, or either alone. */
interface Pair {
  registered: Registered | null
  managed: Managed | null
  /** Whether the directory's object stands with another entry already. */
  isFurther: boolean
}

/** What there is to say of each device, by id; null where neither the directory's nor Intune's were read. */
export function assessDevices(
  context: Context,
  snapshot: Snapshot,
  unknownRulesOf: UnknownRulesOf,
): DeviceAssessment[] | null {
  if (context.missing.has('devices') && context.missing.has('managedDevices')) return null
  const isStaleKnown = isAsked({ needs: ['devices'], unlessRefused: ['managedDevices'] }, snapshot)
  const ofDirectory = unaskedRules('devices', snapshot)
  const ofIntune = unaskedRules('managedDevices', snapshot)
  const devices = pairsOf(context).map((pair): [string, DeviceAssessment] => {
    const { registered, managed } = pair
    const unknown = new Set([
      ...(registered === null ? ofDirectory : unknownRulesOf('device', registered)),
      ...(managed === null ? ofIntune : unknownRulesOf('device', managed)),
    ])
    const device = toAssessment(pair, context, isStaleKnown, Array.from(unknown).sort(byCodeUnits))
    return [device.id, device]
  })
  // Two that have one id are one: there is nothing else to tell them apart by.
  return sortedBy(new Map(devices).values(), ({ id }) => [id])
}

/** Rules about a side of a device of which it is not known whether there is one. */
const unaskedRules = (source: 'devices' | 'managedDevices', { sources }: Snapshot): string[] =>
  sources[source].state === 'READ'
    ? []
    : deviceRules.filter(({ needs }) => needs.includes(source)).map(({ id }) => id)

/**
 * A device that was enrolled again has several entries in Intune. The one that was heard of last is what it is now; each
 * other one is shown by itself.
 */
function pairsOf({ devices }: Context): Pair[] {
  const entries = new Map<ManagedDevice, Managed>()
  for (const device of devices) if (device.kind === 'MANAGED') entries.set(device.managed, device)
  const registered = new Map<Device, Registered>()
  const current = new Set<Managed>()
  const pairs: Pair[] = []
  for (const device of devices) {
    if (device.kind !== 'REGISTERED') continue
    registered.set(device.device, device)
    const last = lastHeardOf(device.managed)
    const managed = last === null ? null : (entries.get(last) ?? null)
    if (managed !== null) current.add(managed)
    pairs.push({ registered: device, managed, isFurther: false })
  }
  for (const managed of entries.values()) {
    if (current.has(managed)) continue
    const of = managed.device === null ? null : (registered.get(managed.device) ?? null)
    pairs.push({ registered: of, managed, isFurther: of !== null })
  }
  // Those that are known by the directory's id come last, and stay where an id is there twice.
  return sortedBy(pairs, ({ registered, managed, isFurther }) => [
    registered === null || isFurther ? '0' : '1',
    managed?.id ?? '',
    registered?.id ?? '',
  ])
}

function lastHeardOf(entries: readonly ManagedDevice[]): ManagedDevice | null {
  const heard = ({ lastSyncDateTime }: ManagedDevice) => toMilliseconds(lastSyncDateTime) ?? -Infinity
  let last: ManagedDevice | null = null
  for (const entry of entries) {
    const later = last === null ? 1 : heard(entry) - heard(last) || byCodeUnits(last.id, entry.id)
    if (later > 0) last = entry
  }
  return last
}

function toAssessment(
  { registered, managed: entry, isFurther }: Pair,
  context: Context,
  isStaleKnown: boolean,
  unknownRules: string[],
): DeviceAssessment {
  const device = registered?.device ?? null
  const managed = entry?.managed ?? null
  const isIntuneRead = !context.missing.has('managedDevices')
  const id = (isFurther ? null : registered?.id) ?? entry?.id ?? ''
  const { system, version } = systemOf(managed, device)
  const names = [device?.displayName, managed?.deviceName]
  return {
    id,
    entraObjectId: registered?.id ?? null,
    intuneId: entry?.id ?? null,
    name: shownName(isFurther ? names.toReversed() : names, id),
    os: { ...supportOf(system, version, context.now), version: version || null },
    ownership: ownerships.get(lower(managed?.managedDeviceOwnerType)) ?? 'UNKNOWN',
    trust: trusts.get(lower(device?.trustType)) ?? null,
    managed: managed !== null || (isIntuneRead ? device?.isManaged === true : null),
    compliance: complianceOf(managed, device, isIntuneRead),
    encrypted: managed && isEncrypted(managed),
    jailBroken: isJailBroken(managed, device),
    lastCheckInAt: toInstantOrNull(toMilliseconds(managed?.lastSyncDateTime)),
    lastActivityAt: toInstantOrNull(toMilliseconds(device?.approximateLastSignInDateTime)),
    idleSince: device && toInstantOrNull(idleSince(device)),
    stale: registered === null || isFurther || !isStaleKnown ? null : isStale(registered, context),
    enrolledAt: toInstantOrNull(toMilliseconds(managed?.enrolledDateTime)),
    enabled: device?.accountEnabled ?? null,
    user: managed && userOf(managed, context),
    manufacturer: managed?.manufacturer || device?.manufacturer || null,
    model: managed?.model || device?.model || null,
    unknownRules,
  }
}

const lower = (text: string | null | undefined): string => text?.toLowerCase() ?? ''

const ownerships: ReadonlyMap<string, DeviceAssessment['ownership']> = new Map([
  ['company', 'COMPANY'],
  ['personal', 'PERSONAL'],
])

const trusts: ReadonlyMap<string, DeviceAssessment['trust']> = new Map([
  ['azuread', 'ENTRA_JOINED'],
  ['serverad', 'HYBRID'],
  ['workplace', 'REGISTERED'],
])

const states: ReadonlyMap<string, Compliance> = new Map([
  ['compliant', 'COMPLIANT'],
  ['noncompliant', 'NONCOMPLIANT'],
  ['ingraceperiod', 'IN_GRACE_PERIOD'],
  ['error', 'ERROR'],
  // Of policies that contradict each other.
  ['conflict', 'ERROR'],
])

/** Of a device that another product manages, what that product tells the directory. */
function complianceOf(
  managed: ManagedDevice | null,
  device: Device | null,
  isIntuneRead: boolean,
): Compliance {
  if (managed !== null) return states.get(lower(managed.complianceState)) ?? 'UNKNOWN'
  if (!isIntuneRead) return 'UNKNOWN'
  if (device?.isManaged !== true) return 'NOT_MANAGED'
  if (device.isCompliant === null) return 'UNKNOWN'
  return device.isCompliant ? 'COMPLIANT' : 'NONCOMPLIANT'
}

/** Intune writes nothing where there is nobody. */
function userOf({ userId, userPrincipalName }: ManagedDevice, { users }: Context): DeviceAssessment['user'] {
  if (!userId) return null
  const name = userPrincipalName || users.get(toKey(userId))?.userPrincipalName
  return { id: toKey(userId), userPrincipalName: name ?? null }
}
