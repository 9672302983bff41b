import type { Context } from '../context.ts'
import {
  idleSince,
  isEncrypted,
  isJailBroken,
  isStale,
  type ScannedDevice,
  silentFor,
  systemOf,
} from '../devices.ts'
import { amount, day, daysBetween, toDate, toInstant, toMilliseconds } from '../instants.ts'
import { isKnownSystem, outOfSupport, systemsAsOf } from '../operating-systems.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'

const year = 365 * day

const isRegisteredAndEnabled = (entity: ScannedDevice): boolean =>
  entity.kind === 'REGISTERED' && entity.device.accountEnabled !== false

const isManaged = ({ kind }: ScannedDevice): boolean => kind === 'MANAGED'

/** Questions about a device that Intune manages too are asked of Intune's side. */
const isAskedOnce = (entity: ScannedDevice): boolean =>
  entity.kind === 'MANAGED'
    ? entity.device?.accountEnabled !== false
    : entity.managed.length === 0 && entity.device.accountEnabled !== false

const compliance: ReadonlyMap<string, { severity: 'HIGH' | 'MEDIUM'; says: string }> = new Map([
  ['noncompliant', { severity: 'HIGH', says: 'does not comply with its policies' }],
  ['error', { severity: 'MEDIUM', says: 'could not be checked against its policies' }],
  ['conflict', { severity: 'MEDIUM', says: 'has policies that contradict each other' }],
])

const lower = (text: string | null | undefined): string => text?.toLowerCase() ?? ''

export const deviceRules: readonly Rule<'device'>[] = [
  {
    id: 'DEV-001',
    title: 'Device is inactive',
    category: 'DEVICES',
    severity: 'LOW',
    explanation:
      'Nobody has signed in on the device for a long time. It may be lost or given away, and still counts as one of the organization.',
    remediation: 'Find out where it is. Disable it, and delete it later; mind the recovery keys of its disk.',
    scope: 'device',
    needs: ['devices'],
    unlessRefused: ['managedDevices'],
    appliesTo: isRegisteredAndEnabled,
    evaluate(entity, context) {
      if (entity.kind !== 'REGISTERED' || isStale(entity, context) !== true) return []
      const { now, inactiveFor } = context
      const { device, name } = entity
      const last = toMilliseconds(device.approximateLastSignInDateTime)
      const since = idleSince(device) ?? now
      const ago = amount(daysBetween(since, now), 'day')
      return [
        {
          summary:
            last === null
              ? `Nobody has signed in on "${name}" since it was registered on ${toDate(since)}, ${ago} ago.`
              : `Somebody last signed in on "${name}" on ${toDate(since)}, ${ago} ago.`,
          evidence: [
            { field: 'approximateLastSignInDateTime', value: last === null ? 'never' : toInstant(last) },
            { field: 'inactiveDays', value: String(daysBetween(now - inactiveFor, now)) },
          ],
        },
      ]
    },
  },
  {
    id: 'DEV-002',
    title: 'Device does not comply',
    category: 'DEVICES',
    severity: 'HIGH',
    explanation:
      'The device does not do what its policies ask of it. Unless conditional access keeps it out, it works with the data of the organization all the same.',
    remediation:
      'Look at which setting fails, and correct it on the device. Require compliance by conditional access.',
    scope: 'device',
    needs: ['managedDevices'],
    appliesTo: isManaged,
    evaluate(entity) {
      const state = entity.kind === 'MANAGED' ? entity.managed.complianceState : null
      const fault = compliance.get(lower(state))
      if (!fault) return []
      return [
        {
          severity: fault.severity,
          summary: `"${entity.name}" ${fault.says}.`,
          evidence: [{ field: 'complianceState', value: state ?? '' }],
        },
      ]
    },
  },
  {
    id: 'DEV-003',
    title: 'Managed device is silent',
    category: 'DEVICES',
    severity: 'MEDIUM',
    explanation:
      'Intune has not heard of the device for a month: it gets no policies, and what is known of it is as old as that.',
    remediation: 'Have it connect and synchronize. Retire it when nobody has it any more.',
    scope: 'device',
    needs: ['managedDevices'],
    appliesTo: isManaged,
    evaluate(entity, { now }) {
      const last = entity.kind === 'MANAGED' ? toMilliseconds(entity.managed.lastSyncDateTime) : null
      if (last === null || last > now - silentFor) return []
      return [
        {
          summary: `"${entity.name}" last synchronized on ${toDate(last)}, ${amount(daysBetween(last, now), 'day')} ago.`,
          evidence: [{ field: 'lastSyncDateTime', value: toInstant(last) }],
        },
      ]
    },
  },
  {
    id: 'DEV-004',
    title: 'Device is not encrypted',
    category: 'DEVICES',
    severity: 'HIGH',
    explanation: 'Whoever finds or steals the device can read what is on it, without any password.',
    remediation: 'Require encryption by a policy of Intune, with the recovery key kept in the directory.',
    scope: 'device',
    needs: ['managedDevices'],
    appliesTo: (entity) => entity.kind === 'MANAGED' && isKnownSystem(entity.managed.operatingSystem),
    evaluate: (entity) =>
      entity.kind === 'MANAGED' && isEncrypted(entity.managed) === false
        ? [
            {
              summary: `"${entity.name}" is not encrypted.`,
              evidence: [
                { field: 'isEncrypted', value: 'false' },
                { field: 'managementAgent', value: entity.managed.managementAgent ?? 'unknown' },
              ],
            },
          ]
        : [],
  },
  {
    id: 'DEV-005',
    title: 'Device is jailbroken or rooted',
    category: 'DEVICES',
    severity: 'HIGH',
    explanation:
      'The protection of the operating system was taken away: any app on the device can read what others hold, the mail and files of the organization too.',
    remediation: 'Keep the device out, wipe the data of the organization from it, and have it set up anew.',
    scope: 'device',
    needs: ['devices', 'managedDevices'],
    appliesTo: isAskedOnce,
    evaluate({ name, ...entity }) {
      const managed = entity.kind === 'MANAGED' ? entity.managed : null
      if (isJailBroken(managed, entity.device) !== true) return []
      const jailBroken = isJailBroken(managed, null) === true
      return [
        {
          summary: `"${name}" is jailbroken or rooted.`,
          evidence: [
            ...(jailBroken ? [{ field: 'jailBroken', value: 'True' }] : []),
            ...(entity.device?.isRooted === true ? [{ field: 'isRooted', value: 'true' }] : []),
          ],
        },
      ]
    },
  },
  {
    id: 'DEV-006',
    title: 'Operating system gets no fixes',
    category: 'DEVICES',
    severity: 'MEDIUM',
    explanation:
      'The version of the operating system is out of support: faults that are found in it stay open, and how to use them is public.',
    remediation: 'Update the device. Replace it when it cannot run a newer version.',
    scope: 'device',
    needs: ['devices', 'managedDevices'],
    appliesTo: isAskedOnce,
    evaluate: supportHits,
  },
  {
    id: 'DEV-007',
    title: 'Device is registered and not managed',
    category: 'DEVICES',
    severity: 'MEDIUM',
    explanation:
      'The device is known to the directory, and no policy reaches it: nobody knows whether it is encrypted, up to date, or still there.',
    remediation: 'Enroll it, or limit what can be reached from devices that are not managed.',
    scope: 'device',
    needs: ['devices'],
    appliesTo: isRegisteredAndEnabled,
    evaluate(entity) {
      if (entity.kind !== 'REGISTERED' || entity.device.isManaged !== false) return []
      const trust = trusts.get(lower(entity.device.trustType))
      if (!trust) return []
      return [
        {
          severity: trust.severity,
          summary: `"${entity.name}" is ${trust.says}, and is not managed.`,
          evidence: [
            { field: 'isManaged', value: 'false' },
            { field: 'trustType', value: entity.device.trustType ?? '' },
          ],
        },
      ]
    },
  },
]

const trusts: ReadonlyMap<string, { severity: 'MEDIUM' | 'LOW'; says: string }> = new Map([
  ['azuread', { severity: 'MEDIUM', says: 'joined' }],
  ['serverad', { severity: 'MEDIUM', says: 'joined by way of on-premises' }],
  ['workplace', { severity: 'LOW', says: 'registered' }],
])

function supportHits(entity: ScannedDevice, { now }: Context): Hit[] {
  const { system, version } = systemOf(entity.kind === 'MANAGED' ? entity.managed : null, entity.device)
  const support = outOfSupport(system, version, now)
  if (support === null || support === 'UNKNOWN') return []
  const since = support.until === null ? '' : ` since ${support.until}`
  return [
    {
      summary: `"${entity.name}" runs ${support.system} (${support.version}), which has been out of support${since}.`,
      evidence: [
        { field: 'operatingSystem', value: system ?? '' },
        { field: 'osVersion', value: version ?? '' },
        { field: 'supportedUntil', value: support.until ?? 'before all that is known' },
        ...support.unless.map((value) => ({ field: 'unless', value })),
        ...ageOfTable(now),
      ],
    },
  ]
}

/** The table says nothing of what was released since, and of ends that were put off. */
function ageOfTable(now: number): Evidence[] {
  const made = toMilliseconds(`${systemsAsOf}T00:00:00Z`) ?? -Infinity
  const said = [{ field: 'supportAsOf', value: systemsAsOf }]
  return now - made <= year
    ? said
    : [...said, { field: 'warning', value: 'The table of versions is more than a year old.' }]
}
