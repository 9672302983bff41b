import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import type { SourceName } from '../../../src/domain/scans/snapshot.ts'
import { at, type Directory, guid, type Json, snapshotOf } from '../../support/scanned-directory.ts'
import {
  assigned,
  findLicenses,
  licensed,
  licensesOf,
  person,
  product,
  sku,
  subscription,
} from '../../support/licensed-directory.ts'

const { m365E3, visio2, powerAutomateFree } = sku
const group = guid(60)

const of = (skuId: string, more: Json, purchase: Json | null = {}): Directory => ({
  subscribedSkus: [product(skuId, more)],
  subscriptions: purchase === null ? [] : [subscription(1, skuId, purchase)],
})

describe('LIC-006: given seats that nobody has', () => {
  const spare = { consumedUnits: 90 }
  test.each<[string, Directory, string[]]>([
    ['of a product', of(m365E3, spare), ['LIC-006 MEDIUM']],
    ['of none: all are taken', of(m365E3, {}), []],
    [
      'of a subscription that has just ended',
      of(m365E3, { prepaidUnits: { warning: 1 } }),
      ['LIC-006 MEDIUM'],
    ],
    ['of what is free', of(powerAutomateFree, spare), []],
    ['of a trial', of(m365E3, spare, { isTrial: true }), []],
    [
      'of a trial beside a purchase',
      {
        subscribedSkus: [product(m365E3, spare)],
        subscriptions: [subscription(1, m365E3, { isTrial: true }), subscription(2, m365E3)],
      },
      ['LIC-006 MEDIUM'],
    ],
    ['of what is the company’s', of(m365E3, { ...spare, appliesTo: 'Company' }), []],
    [
      'of what is suspended',
      of(m365E3, { prepaidUnits: { enabled: 0, suspended: 100 }, consumedUnits: 0 }),
      ['LIC-008 HIGH'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(findLicenses(licensed([], rest))).toEqual(expected)
  })

  test('some may be spare', () => {
    const directory = licensed([], of(m365E3, spare))
    expect(findLicenses(directory, { settings: { spareSeats: 9 } })).toEqual(['LIC-006 MEDIUM'])
    expect(findLicenses(directory, { settings: { spareSeats: 10 } })).toEqual([])
  })
})

describe('LIC-007: given seats that are taken', () => {
  test.each<[string, Json, string[]]>([
    ['one more than there are', { consumedUnits: 101 }, ['LIC-007 HIGH']],
    [
      'as many as there are, with those of a subscription that has just ended',
      { consumedUnits: 110, prepaidUnits: { warning: 10 } },
      [],
    ],
    ['one more than those', { consumedUnits: 111, prepaidUnits: { warning: 10 } }, ['LIC-007 HIGH']],
  ])('%s', (_, more, expected) => {
    expect(findLicenses(licensed([], of(m365E3, more)))).toEqual(expected)
  })
})

describe('LIC-008: given a product', () => {
  test.each<[string, Json, string[]]>([
    ['that is enabled', {}, []],
    ['of no known status', { capabilityStatus: null }, []],
    ['that has just ended', { capabilityStatus: 'Warning' }, ['LIC-008 HIGH']],
    ['that is locked', { capabilityStatus: 'LockedOut' }, ['LIC-008 HIGH']],
    ['with a seat that is suspended', { prepaidUnits: { suspended: 1 } }, ['LIC-008 HIGH']],
    ['with a seat that is locked', { prepaidUnits: { lockedOut: 1 } }, ['LIC-008 HIGH']],
  ])('%s', (_, more, expected) => {
    expect(findLicenses(licensed([], of(m365E3, more)))).toEqual(expected)
  })
})

describe('LIC-009: given a subscription whose next date', () => {
  test.each<[string, Json, string[]]>([
    ['is right now', { nextLifecycleDateTime: at(0) }, ['LIC-009 LOW']],
    ['was a second ago', { nextLifecycleDateTime: at(0, -1) }, []],
    ['is in exactly 30 days', { nextLifecycleDateTime: at(30) }, ['LIC-009 LOW']],
    ['is a second later', { nextLifecycleDateTime: at(30, 1) }, []],
    ['is not known', { nextLifecycleDateTime: null }, []],
    ['ends a trial', { nextLifecycleDateTime: at(3), isTrial: true }, ['LIC-009 MEDIUM']],
    [
      'ends what is in its last weeks',
      { nextLifecycleDateTime: at(3), status: 'Warning' },
      ['LIC-009 MEDIUM'],
    ],
  ])('%s', (_, more, expected) => {
    expect(findLicenses(licensed([], of(m365E3, {}, more)))).toEqual(expected)
  })

  test('is about the purchase, and named by its product', () => {
    const directory = licensed([], of(m365E3, {}, { nextLifecycleDateTime: at(3) }))
    const [finding] = evaluate(snapshotOf(directory)).findings.filter(({ rule }) => rule === 'LIC-009')
    expect(finding?.object).toEqual({
      type: 'SUBSCRIPTION',
      id: guid(1),
      name: 'Microsoft 365 E3',
      appId: null,
    })
  })

  test('how many days are soon is a setting', () => {
    const directory = licensed([], of(m365E3, {}, { nextLifecycleDateTime: at(40) }))
    expect(findLicenses(directory, { settings: { renewalDays: 40 } })).toEqual(['LIC-009 LOW'])
  })
})

describe('LIC-010: given an assignment', () => {
  const ways = (...states: Json[]) => licensed([person(1, [], { licenseAssignmentStates: states })])
  test.each([
    ['CountViolation', 'COUNT_VIOLATION'],
    ['MutuallyExclusiveViolation', 'MUTUALLY_EXCLUSIVE'],
    ['ProhibitedInUsageLocationViolation', 'PROHIBITED_LOCATION'],
    ['UniquenessViolation', 'UNIQUENESS'],
    ['DependencyViolation', 'DEPENDENCY'],
    ['Other', 'OTHER'],
    ['SomethingNewViolation', 'OTHER'],
  ])('that failed by %s: it is shown as an error, and wastes nothing', (error, told) => {
    const directory = ways(assigned(m365E3, { state: 'Error', error, assignedByGroup: group }))
    expect(findLicenses(directory)).toEqual([`LIC-010 MEDIUM ${m365E3}`])
    expect(licensesOf(directory)).toMatchObject([
      { state: 'ERROR', error: told, assignedBy: 'GROUP', groups: [{ id: group, name: null }], matched: [] },
    ])
  })

  test('that works has no error', () => {
    const directory = licensed([person(1, [m365E3])])
    expect(findLicenses(directory)).toEqual([])
    expect(licensesOf(directory)).toMatchObject([
      { state: 'ACTIVE', error: null, assignedBy: 'DIRECT', groups: [] },
    ])
  })

  test('that failed in one of two ways works, and is told of', () => {
    const directory = licensed([
      person(1, [m365E3], {
        licenseAssignmentStates: [
          assigned(m365E3),
          assigned(m365E3, { state: 'Error', error: 'CountViolation', assignedByGroup: group }),
        ],
      }),
    ])
    expect(findLicenses(directory)).toEqual([`LIC-010 MEDIUM ${m365E3}`])
    expect(licensesOf(directory)).toMatchObject([
      { state: 'ACTIVE', error: 'COUNT_VIOLATION', assignedBy: 'DIRECT', groups: [] },
    ])
  })
})

describe('LIC-012: given a product', () => {
  test.each<[string, Json[], string[]]>([
    ['directly', [assigned(m365E3)], []],
    [
      'by two groups',
      [assigned(m365E3, { assignedByGroup: group }), assigned(m365E3, { assignedByGroup: guid(61) })],
      [],
    ],
    [
      'directly and by a group',
      [assigned(m365E3), assigned(m365E3, { assignedByGroup: group })],
      [`LIC-012 LOW ${m365E3}`],
    ],
    [
      'directly, and by a group in vain',
      [
        assigned(m365E3),
        assigned(m365E3, { assignedByGroup: group, state: 'Error', error: 'CountViolation' }),
      ],
      [`LIC-010 MEDIUM ${m365E3}`],
    ],
    [
      'directly, and another one by a group',
      [assigned(m365E3), assigned(visio2, { assignedByGroup: group })],
      [],
    ],
  ])('%s', (_, licenseAssignmentStates, expected) => {
    const skuIds = new Set(licenseAssignmentStates.map(({ skuId }) => skuId as string))
    expect(findLicenses(licensed([person(1, [...skuIds], { licenseAssignmentStates })]))).toEqual(expected)
  })

  test('names the group, where groups were read', () => {
    const user = person(1, [m365E3], {
      licenseAssignmentStates: [assigned(m365E3), assigned(m365E3, { assignedByGroup: group })],
    })
    const directory = licensed([user], { groups: [{ id: group, displayName: 'Sales', memberCount: 1 }] })
    expect(licensesOf(directory)).toMatchObject([
      { assignedBy: 'BOTH', groups: [{ id: group, name: 'Sales' }] },
    ])
    expect(licensesOf(directory, { unread: ['groups'] })).toMatchObject([
      { groups: [{ id: group, name: null }] },
    ])
  })
})

describe('LIC-015: given how many users use a feature', () => {
  const insight = (p1: number | null, p2: number | null, [e1, e2, total]: (number | null)[]): Directory => ({
    premiumLicenseInsight: [
      {
        id: guid(800),
        entitledP1LicenseCount: e1,
        entitledP2LicenseCount: e2,
        entitledTotalLicenseCount: total,
        p1FeatureUtilizations: { conditionalAccess: { userCount: p1 } },
        p2FeatureUtilizations: { riskBasedConditionalAccess: { userCount: p2 } },
      },
    ],
  })
  test.each<[string, Directory, string[]]>([
    ['as many as have a license', insight(110, 10, [100, 10, 110]), []],
    ['exactly 110 %', insight(121, 10, [100, 10, 110]), []],
    ['one more', insight(122, 10, [100, 10, 110]), ['LIC-015 MEDIUM P1']],
    ['five more than a few', insight(0, 15, [100, 10, 110]), ['LIC-015 MEDIUM P2']],
    ['four more than a few', insight(0, 14, [100, 10, 110]), []],
    ['both', insight(500, 50, [100, 10, 110]), ['LIC-015 MEDIUM P1', 'LIC-015 MEDIUM P2']],
    ['with licenses of P2 alone, which are also of P1', insight(1000, 0, [0, 1000, 1000]), []],
    ['nobody knows how many', insight(null, null, [100, 10, 110]), []],
  ])('%s', (_, rest, expected) => {
    expect(findLicenses(licensed([], rest))).toEqual(expected)
  })

  test('a report that says of no licenses leaves it unknown', () => {
    const directory = licensed([], insight(500, 50, [null, null, null]))
    expect(findLicenses(directory)).toEqual([])
    expect(unknownOf(directory)).toEqual(['LIC-015'])
  })
})

describe('LIC-016: given somebody with a license', () => {
  test.each<[string, Json, string[]]>([
    ['and a country', {}, []],
    ['and none', { usageLocation: null }, ['LIC-016 LOW']],
    ['and an empty one', { usageLocation: ' ' }, ['LIC-016 LOW']],
    [
      'of no known country that was taken away',
      { usageLocation: null, assignedLicenses: [], licenseAssignmentStates: [] },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(findLicenses(licensed([person(1, [m365E3, visio2], more)]))).toEqual(expected)
  })
})

const unknownOf = (directory: Directory, unread: SourceName[] = []) =>
  evaluate(snapshotOf(directory, { unread }))
    .unknownRules.map(({ id }) => id)
    .filter((id) => id.startsWith('LIC-'))

describe('without a source, the rules that need it are unknown', () => {
  test.each<[SourceName[], string[]]>([
    [[], []],
    [['subscribedSkus'], ['LIC-001', 'LIC-006', 'LIC-007', 'LIC-008', 'LIC-011']],
    [['subscriptions'], ['LIC-006', 'LIC-009', 'LIC-011']],
    [['signIns'], ['LIC-003', 'LIC-004']],
    [['premiumLicenseInsight'], ['LIC-015']],
    [['roleAssignments'], ['LIC-014']],
    [['roleMembers'], ['LIC-014']],
    [['mailboxPurposes', 'groups'], []],
  ])('%s', (unread, expected) => {
    expect(unknownOf(licensed([person(1, [m365E3])]), unread)).toEqual(expected)
  })

  test('and so is LIC-002 where nothing is said of when people leave', () => {
    const { employeeLeaveDateTime: _, ...silent } = person(1, [m365E3])
    const snapshot = snapshotOf(licensed([silent]))
    const users = snapshot.items.users.map(({ employeeLeaveDateTime: _, ...user }) => user)
    const { unknownRules } = evaluate({ ...snapshot, items: { ...snapshot.items, users } })
    const reason = expect.stringContaining('when users leave')
    expect(unknownRules).toEqual(['LIC-002', 'USR-010'].map((id) => ({ id, reason, sources: ['users'] })))
  })

  test('nothing is said of licenses when users were not read', () => {
    const { licenses, counts } = evaluate(snapshotOf(licensed([person(1, [m365E3])]), { unread: ['users'] }))
    expect([licenses, counts.licenses]).toEqual([null, null])
  })
})
