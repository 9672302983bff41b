import { describe, expect, test } from '@jest/globals'
import systems from '../../../src/domain/scans/data/operating-systems.json' with { type: 'json' }
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { outOfSupport } from '../../../src/domain/scans/engine/operating-systems.ts'
import {
  asOf,
  at,
  bareDirectory,
  type Directory,
  findings,
  found,
  guid,
  type Json,
  snapshotOf,
} from '../../support/scanned-directory.ts'

const [device, managed] = [guid(130), guid(140)]
const deviceId = guid(135)

/** A device that is in both listings, with nothing to say of it; null for one that is not in a listing. */
const given = (registered: Json | null, intune: Json | null): Directory => ({
  ...bareDirectory(),
  devices:
    registered === null
      ? []
      : [
          {
            id: device,
            deviceId,
            displayName: 'WS-1',
            accountEnabled: true,
            operatingSystem: 'Windows',
            operatingSystemVersion: '10.0.26200.7171',
            trustType: 'AzureAd',
            isManaged: true,
            registrationDateTime: at(-400),
            approximateLastSignInDateTime: at(-3),
            ...registered,
          },
        ],
  managedDevices:
    intune === null
      ? []
      : [
          {
            id: managed,
            deviceName: 'WS-1',
            azureADDeviceId: deviceId.toUpperCase(),
            operatingSystem: 'Windows',
            osVersion: '10.0.26200.7171',
            complianceState: 'compliant',
            managementAgent: 'mdm',
            isEncrypted: true,
            jailBroken: 'Unknown',
            lastSyncDateTime: at(-1),
            ...intune,
          },
        ],
})

test('given a device that is in use and in order, nothing is found', () => {
  expect(found(given({}, {}))).toEqual([])
})

describe('DEV-001: given a registered device', () => {
  const find = (registered: Json, intune: Json | null = null, circumstances?: Parameters<typeof found>[1]) =>
    found(given({ isManaged: null, ...registered }, intune), circumstances)
  const inactive = ['DEV-001 LOW 0']
  test.each<[string, Json, Json | null, string[]]>([
    ['used 90 days ago', { approximateLastSignInDateTime: at(-90) }, null, inactive],
    ['used a second later', { approximateLastSignInDateTime: at(-90, 1) }, null, []],
    [
      'never used, registered 90 days ago',
      { approximateLastSignInDateTime: null, registrationDateTime: at(-90) },
      null,
      inactive,
    ],
    [
      'never used, registered a second later',
      { approximateLastSignInDateTime: null, registrationDateTime: at(-90, 1) },
      null,
      [],
    ],
    [
      'never used, of nobody knows when',
      { approximateLastSignInDateTime: null, registrationDateTime: null },
      null,
      [],
    ],
    ['that is disabled', { approximateLastSignInDateTime: at(-200), accountEnabled: false }, null, []],
    [
      'not used, of which Intune has not heard for 30 days',
      { approximateLastSignInDateTime: at(-200) },
      { lastSyncDateTime: at(-30) },
      ['DEV-001 LOW 0', 'DEV-003 MEDIUM 0'],
    ],
    [
      'not used, of which it heard a second later',
      { approximateLastSignInDateTime: at(-200) },
      { lastSyncDateTime: at(-30, 1) },
      [],
    ],
  ])('%s', (_, registered, intune, expected) => {
    expect(find(registered, intune)).toEqual(expected)
  })

  test('in a directory without Intune: that is all there is to know; while Intune is silent, nothing is asked', () => {
    const unused = { approximateLastSignInDateTime: at(-200) }
    expect(find(unused, {}, { unread: ['managedDevices'] })).toEqual(inactive)
    expect(find(unused, {}, { failed: ['managedDevices'] })).toEqual([])
  })
})

describe('DEV-002 to DEV-004: given a device that Intune manages', () => {
  test.each<[string, Json, string[]]>([
    ['that does not comply', { complianceState: 'noncompliant' }, ['DEV-002 HIGH 0']],
    ['that could not be checked', { complianceState: 'error' }, ['DEV-002 MEDIUM 0']],
    ['with policies that conflict', { complianceState: 'conflict' }, ['DEV-002 MEDIUM 0']],
    ['that has some time left', { complianceState: 'inGracePeriod' }, []],
    ['of which it is not known', { complianceState: 'unknown' }, []],
    ['that another product looks after', { complianceState: 'configManager' }, []],
    ['that is silent for 30 days', { lastSyncDateTime: at(-30) }, ['DEV-003 MEDIUM 0']],
    ['that is for a second less', { lastSyncDateTime: at(-30, 1) }, []],
    ['of which nobody knows when it was heard', { lastSyncDateTime: null }, []],
    ['that is not encrypted', { isEncrypted: false }, ['DEV-004 HIGH 0']],
    ['of which that is not known', { isEncrypted: null }, []],
    ['that is not encrypted, as Exchange says', { isEncrypted: false, managementAgent: 'eas' }, []],
    [
      'that is not, as another product says',
      { isEncrypted: false, managementAgent: 'configurationManagerClient' },
      [],
    ],
    [
      'that is not, and tells both',
      { isEncrypted: false, managementAgent: 'configurationManagerClientMdm' },
      ['DEV-004 HIGH 0'],
    ],
    ['that is not, of another kind', { isEncrypted: false, operatingSystem: 'Linux' }, []],
    [
      'that is not, of a kind that has several names',
      { isEncrypted: false, operatingSystem: 'AndroidEnterprise', osVersion: '99' },
      ['DEV-004 HIGH 0'],
    ],
  ])('%s', (_, intune, expected) => {
    expect(found(given({}, intune))).toEqual(expected)
  })

  test('what is found is of its entry in Intune, with and without the directory', () => {
    const object = { type: 'DEVICE', id: managed, name: 'WS-1', appId: null }
    const lost = { complianceState: 'noncompliant' }
    expect(findings(given({}, lost))).toMatchObject([{ object, points: 0 }])
    expect(findings(given({}, lost), { unread: ['devices'] })).toMatchObject([{ object }])
  })
})

describe('DEV-005: given a device', () => {
  test.each<[string, Json | null, Json | null, string[]]>([
    ['that Intune calls jailbroken', {}, { jailBroken: 'True' }, ['DEV-005 HIGH 0']],
    ['that it calls so in another case', {}, { jailBroken: 'TRUE' }, ['DEV-005 HIGH 0']],
    ['that it calls so without the directory', null, { jailBroken: 'true' }, ['DEV-005 HIGH 0']],
    ['that it does not', {}, { jailBroken: 'False' }, []],
    ['that the directory calls rooted', { isRooted: true }, {}, ['DEV-005 HIGH 0']],
    ['that it calls so without Intune', { isRooted: true, isManaged: null }, null, ['DEV-005 HIGH 0']],
    ['that both call so: once', { isRooted: true }, { jailBroken: 'True' }, ['DEV-005 HIGH 0']],
    ['that is disabled', { isRooted: true, accountEnabled: false }, { jailBroken: 'True' }, []],
  ])('%s', (_, registered, intune, expected) => {
    expect(found(given(registered, intune))).toEqual(expected)
  })
})

describe('DEV-006: given an operating system, on 27 November 2026', () => {
  const now = Date.parse(asOf)
  const until = (system: string, version: string, when = now) => {
    const support = outOfSupport(system, version, when)
    return support === null || support === 'UNKNOWN' ? support : (support.until ?? 'before all')
  }
  test.each([
    ['Windows', '10.0.28000.1', null],
    ['Windows', '10.0.26300.1', null],
    ['Windows', '10.0.26200.7171', null],
    ['Windows', '10.0.26100.1', null],
    ['Windows', '10.0.22631.4460', '2026-11-10'],
    ['Windows', '10.0.22621.1', '2025-10-14'],
    ['Windows', '10.0.19045.6456', '2025-10-14'],
    ['Windows', '6.1.7601', '2020-01-14'],
    ['Windows', '6.0.6002', 'before all'],
    ['Windows', '10.0.99999.1', null],
    ['Windows', '10.0.20348.1', 'UNKNOWN'],
    ['Windows', '10.0', 'UNKNOWN'],
    ['Windows', '', 'UNKNOWN'],
    ['macOS', '15.7', null],
    ['macOS', '14.8.2 (23J126)', '2026-09-14'],
    ['MacMDM', '13.6', '2025-09-15'],
    ['macOS', '10.15.7', '2026-02-02'],
    ['macOS', '10.4', 'before all'],
    ['macOS', '28.0', null],
    ['iOS', '27.1', null],
    ['iOS', '18.7.2', null],
    ['iPhone', '17.7', '2025-05-13'],
    ['iOS', '8.4', 'before all'],
    ['iPadOS', '17.7', null],
    ['IPad', '14.8', '2021-10-01'],
    ['Android', '14', null],
    ['Android', '14.0', null],
    ['AndroidForWork', '13', '2026-03-02'],
    ['AndroidEnterprise', '8.1.0', '2021-01-10'],
    ['Android', '4.4', 'before all'],
    ['Android', 'seven', 'UNKNOWN'],
    ['Linux', '22.04', 'UNKNOWN'],
    // What every object has is no system.
    ['constructor', '1', 'UNKNOWN'],
    ['__proto__', '1', 'UNKNOWN'],
  ])('%s %s: %s', (system, version, expected) => {
    expect(until(system, version)).toBe(expected)
  })

  test('its last day counts in full', () => {
    const end = Date.parse('2026-11-11T00:00:00Z')
    expect([until('Windows', '10.0.22631.1', end - 1000), until('Windows', '10.0.22631.1', end)]).toEqual([
      null,
      '2026-11-10',
    ])
  })

  test('that editions or payment may keep up: the evidence says until when', () => {
    const unless = (version: string) => outOfSupport('Windows', version, now)
    expect(unless('10.0.19044.1')).toMatchObject({ unless: ['long-term servicing until 2032-01-13'] })
    expect(unless('10.0.19045.1')).toMatchObject({ unless: ['extended security updates until 2028-10-10'] })
    expect(unless('10.0.14393.1')).toMatchObject({ unless: [] })
  })

  test.each<[string, Json | null, Json | null, string[]]>([
    ['of a managed device', {}, { osVersion: '10.0.22631.1' }, ['DEV-006 MEDIUM 0']],
    ['which the directory knows of an earlier day', { operatingSystemVersion: '10.0.19045.1' }, {}, []],
    [
      'of a device that is not managed',
      { operatingSystemVersion: '10.0.19045.1', isManaged: null },
      null,
      ['DEV-006 MEDIUM 0'],
    ],
    [
      'of a device that is disabled',
      { operatingSystemVersion: '10.0.19045.1', isManaged: null, accountEnabled: false },
      null,
      [],
    ],
    ['that cannot be read', {}, { osVersion: 'unknown' }, []],
  ])('%s', (_, registered, intune, expected) => {
    expect(found(given(registered, intune))).toEqual(expected)
  })

  test('the table says when and whence it is, and a scan a year later that it is old', () => {
    expect([systems.asOf, systems.source]).toEqual(['2026-08-22', expect.stringContaining('endoflife.date')])
    const warned = (clock: string) =>
      evaluate({ ...snapshotOf(given({}, { osVersion: '10.0.22631.1' })), asOf: clock })
        .findings.filter(({ rule }) => rule === 'DEV-006')
        .flatMap(({ evidence }) => evidence.filter(({ field }) => field === 'warning'))
    expect(warned('2027-08-22T00:00:00Z')).toEqual([])
    expect(warned('2027-08-22T00:00:01Z')).toEqual([
      { field: 'warning', value: 'The table of versions is more than a year old.' },
    ])
  })
})

describe('DEV-007: given a device that is not managed', () => {
  test.each<[string, Json, string[]]>([
    ['and joined', { trustType: 'AzureAd' }, ['DEV-007 MEDIUM 0']],
    ['and joined by way of on-premises', { trustType: 'ServerAd' }, ['DEV-007 MEDIUM 0']],
    ['and registered', { trustType: 'Workplace' }, ['DEV-007 LOW 0']],
    ['and nobody knows what', { trustType: null }, []],
    ['and disabled', { accountEnabled: false }, []],
    ['or of which it is not said', { isManaged: null }, []],
  ])('%s', (_, registered, expected) => {
    expect(found(given({ isManaged: false, ...registered }, null))).toEqual(expected)
  })
})
