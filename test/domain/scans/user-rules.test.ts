import { describe, expect, test } from '@jest/globals'
import {
  at,
  bareDirectory,
  type Directory,
  findings,
  found,
  globalAdministrator,
  guid,
  type Json,
  owner,
  person,
  roleDefinition,
  roleHeld,
  snapshotOf,
} from '../../support/scanned-directory.ts'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const reader = guid(51)
const group = guid(120)
const roleDefinitions = [
  roleDefinition(globalAdministrator, 'Global Administrator'),
  roleDefinition(userAdministrator, 'User Administrator'),
  roleDefinition(reader, 'Directory Readers'),
]

/** A directory with one more user, whose number is 1. */
function given(user: Json, rest: Directory = {}): Directory {
  const bare = bareDirectory()
  const { roleAssignments = [], ...others } = rest
  return {
    ...bare,
    users: [person(1, user), ...(bare.users ?? [])],
    roleDefinitions,
    roleAssignments: [...(bare.roleAssignments ?? []), ...roleAssignments],
    ...others,
  }
}

const find = (rule: string, of: Directory, circumstances?: Parameters<typeof found>[1]) =>
  found(of, circumstances).filter((line) => line.startsWith(rule))

const signIns = (
  successful: string | null,
  interactive: string | null = null,
  other: string | null = null,
): Json => ({
  signInActivity: {
    lastSuccessfulSignInDateTime: successful,
    lastSignInDateTime: interactive,
    lastNonInteractiveSignInDateTime: other,
  },
})
const guest = { userType: 'Guest' }

test('given somebody at work, nothing is found', () => {
  expect(found(given({}))).toEqual([])
})

describe('USR-001 and USR-002: given a user', () => {
  const member = ['USR-001 MEDIUM 0']
  test.each<[string, Json, string[]]>([
    ['who last signed in 90 days ago', signIns(at(-90)), member],
    ['who did a second later', signIns(at(-90, 1)), []],
    [
      'who succeeded long ago, while others tried their password yesterday',
      signIns(at(-200), at(-1)),
      member,
    ],
    ['of whom no success is known, who was there yesterday', signIns(null, at(-1)), []],
    ['whose programs were', signIns(null, at(-200), at(-1)), []],
    ['who has never signed in, and came 90 days ago', { ...signIns(null), createdDateTime: at(-90) }, member],
    ['who came a second later', { ...signIns(null), createdDateTime: at(-90, 1) }, []],
    ['who has no times at all', { signInActivity: null, createdDateTime: at(-90) }, member],
    ['who came nobody knows when', { signInActivity: null, createdDateTime: null }, []],
    ['who is disabled', { ...signIns(at(-200)), accountEnabled: false }, []],
    ['who is a guest', { ...signIns(at(-200)), ...guest }, ['USR-002 MEDIUM 0']],
    ['who is a guest whose programs were there', { ...signIns(null, null, at(-1)), ...guest }, []],
    ['who is a guest or not', { ...signIns(at(-200)), userType: null }, []],
    [
      'that is a program, by its name',
      { ...signIns(at(-200)), userPrincipalName: 'SVC-backup@contoso.example' },
      [],
    ],
    [
      'that is a shared mailbox, by its name',
      { ...signIns(at(-200)), userPrincipalName: 'shared-info@contoso.example' },
      [],
    ],
    ['that is a resource', { ...signIns(at(-200)), isResourceAccount: true }, []],
  ])('%s', (_, user, expected) => {
    expect(found(given(user)).filter((line) => /^USR-00[12]/.test(line))).toEqual(expected)
  })

  test('for emergencies: it is right that they do not sign in', () => {
    const unused = given(signIns(at(-200)))
    for (const breakGlass of [[guid(1).toUpperCase()], ['USER1@contoso.example']])
      expect(found(unused, { settings: { breakGlass } })).toEqual([])
  })

  test('in a directory that tells no sign-ins: nothing is found, and both rules are unknown', () => {
    const { findings, unknownRules } = evaluate(snapshotOf(given(signIns(at(-200))), { unread: ['signIns'] }))
    expect(unknownRules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['USR-001', 'USR-002', 'USR-006']),
    )
    expect(findings.filter(({ state }) => state === 'OPEN')).toEqual([])
  })

  test('the sentence says since when, and the evidence that it was never', () => {
    const [left, never] = [signIns(at(-91)), { ...signIns(null), createdDateTime: at(-400) }].map(
      (user) => findings(given(user))[0],
    )
    expect(left).toMatchObject({
      object: { type: 'USER', id: guid(1), name: 'User 1', appId: null },
      summary: 'The account of User 1 is enabled, and last signed in on 2026-08-28, 91 days ago.',
    })
    expect(never?.evidence).toContainEqual({ field: 'neverSignedIn', value: 'true' })
  })
})

describe('USR-003: given a guest whose invitation', () => {
  const pending = (more: Json) =>
    find('USR-003', given({ ...guest, externalUserState: 'PendingAcceptance', ...more }))
  test.each<[string, Json, string[]]>([
    ['has been open for 30 days', { externalUserStateChangeDateTime: at(-30) }, ['USR-003 LOW 0']],
    ['has been for a second less', { externalUserStateChangeDateTime: at(-30, 1) }, []],
    [
      'is of nobody knows when, and the guest of 30 days ago',
      { createdDateTime: at(-30) },
      ['USR-003 LOW 0'],
    ],
    ['was accepted', { externalUserState: 'Accepted', externalUserStateChangeDateTime: at(-90) }, []],
    ['has been open for long, and who is disabled', { accountEnabled: false }, []],
  ])('%s', (_, user, expected) => {
    expect(pending(user)).toEqual(expected)
  })
})

describe('USR-004: given a guest', () => {
  const sponsored = (user: Json, sponsors: Json[] | null) =>
    find(
      'USR-004',
      given(user, sponsors === null ? {} : { sponsors: [{ userId: guid(1).toUpperCase(), sponsors }] }),
    )
  test.each<[string, Json, Json[] | null, string[]]>([
    ['without a sponsor', guest, [], ['USR-004 MEDIUM 0']],
    ['with one', guest, [owner(guid(8))], []],
    ['who came after sponsors were read', guest, null, []],
    ['who is disabled', { ...guest, accountEnabled: false }, [], []],
    ['or a member', {}, [], []],
  ])('%s', (_, user, sponsors, expected) => {
    expect(sponsored(user, sponsors)).toEqual(expected)
  })
})

describe('USR-005, USR-006 and USR-008: given somebody with a privileged role', () => {
  const role = { roleAssignments: [roleHeld(guid(1), userAdministrator)] }
  const eligible = { roleEligibilities: [roleHeld(guid(1), userAdministrator)] }
  const roleRules = (user: Json, rest: Directory, circumstances?: Parameters<typeof found>[1]) =>
    found(given(user, rest), circumstances).filter((line) => /^USR-00[568]/.test(line))
  const synced = { onPremisesSyncEnabled: true }

  test.each<[string, Json, Directory, string[]]>([
    ['who is a guest', guest, role, [`USR-005 HIGH 0 ${userAdministrator}`]],
    ['who is a guest, and may take it up', guest, eligible, [`USR-005 MEDIUM 0 ${userAdministrator}`]],
    [
      'who is a disabled guest',
      { ...guest, accountEnabled: false },
      role,
      [`USR-006 HIGH 0 ${userAdministrator}`],
    ],
    ['who is disabled', { accountEnabled: false }, role, [`USR-006 HIGH 0 ${userAdministrator}`]],
    ['who was not there for 90 days', signIns(at(-90)), role, [`USR-006 HIGH 0 ${userAdministrator}`]],
    ['who was there a second later', signIns(at(-90, 1)), role, []],
    [
      'who was not, and may take it up',
      signIns(at(-90)),
      eligible,
      [`USR-006 MEDIUM 0 ${userAdministrator}`],
    ],
    ['who is synced', synced, role, [`USR-008 HIGH 0 ${userAdministrator}`]],
    ['who is synced, and may take it up', synced, eligible, [`USR-008 MEDIUM 0 ${userAdministrator}`]],
    ['who is none of that', {}, role, []],
    ['who is synced, of another kind', synced, { roleAssignments: [roleHeld(guid(1), reader)] }, []],
    [
      'who is synced, in a part of the directory',
      synced,
      {
        roleAssignments: [
          roleHeld(guid(1), userAdministrator, { directoryScopeId: '/administrativeUnits/1' }),
        ],
      },
      [`USR-008 HIGH 0 ${userAdministrator}|/administrativeUnits/1`],
    ],
    [
      'who is synced, through a group',
      synced,
      {
        roleAssignments: [roleHeld(group, userAdministrator)],
        roleMembers: [{ groupId: group, members: [owner(guid(1).toUpperCase())] }],
      },
      [`USR-008 HIGH 0 ${userAdministrator}`],
    ],
    [
      'who is synced, and has taken it up for some hours: as long as it lasts, it is the same finding',
      synced,
      {
        ...role,
        ...eligible,
        roleSchedules: [
          roleHeld(guid(1), userAdministrator, { assignmentType: 'Activated', endDateTime: at(0, 60) }),
        ],
      },
      [`USR-008 MEDIUM 0 ${userAdministrator}`],
    ],
    [
      'who is synced, and has it for good beside that',
      synced,
      {
        ...role,
        ...eligible,
        roleSchedules: [roleHeld(guid(1), userAdministrator, { assignmentType: 'Assigned' })],
      },
      [`USR-008 HIGH 0 ${userAdministrator}`],
    ],
  ])('%s', (_, user, rest, expected) => {
    expect(roleRules(user, rest)).toEqual(expected)
  })

  test('for emergencies: unused is right, being disabled, a guest or synced is not', () => {
    const settings = { breakGlass: [guid(1)] }
    expect(roleRules(signIns(at(-200)), role, { settings })).toEqual([])
    expect(roleRules({ accountEnabled: false }, role, { settings })).toEqual([
      `USR-006 HIGH 0 ${userAdministrator}`,
    ])
    expect(roleRules({ ...guest, ...synced }, role, { settings })).toEqual([
      `USR-005 HIGH 0 ${userAdministrator}`,
      `USR-008 HIGH 0 ${userAdministrator}`,
    ])
  })

  test('while sign-ins cannot be read: who is disabled is found all the same', () => {
    const of = (user: Json) => roleRules(user, role, { unread: ['signIns'] })
    expect(of({ accountEnabled: false })).toEqual([`USR-006 HIGH 0 ${userAdministrator}`])
    expect(of(signIns(at(-200)))).toEqual([])
  })

  test('while the members of groups cannot be read: nothing is asked', () => {
    expect(roleRules(synced, role, { unread: ['roleMembers'] })).toEqual([])
  })

  test('in a directory without PIM: what is held is found, and the evidence says what is not known', () => {
    const [finding] = findings(given(synced, role), { unread: ['roleEligibilities', 'roleSchedules'] })
    expect(finding).toMatchObject({ rule: 'USR-008', severity: 'HIGH' })
    expect(finding?.evidence).toEqual([
      { field: 'userPrincipalName', value: 'user1@contoso.example' },
      { field: 'role', value: 'User Administrator' },
      { field: 'directoryScopeId', value: '/' },
      { field: 'assignment', value: 'permanent' },
      { field: 'onPremisesSyncEnabled', value: 'true' },
      { field: 'notRead', value: 'roleEligibilities' },
      { field: 'notRead', value: 'roleSchedules' },
    ])
  })

  test('while PIM did not answer: nothing is asked', () => {
    expect(roleRules(synced, role, { failed: ['roleSchedules'] })).toEqual([])
  })
})

describe('USR-009: given somebody without a second factor', () => {
  const registered = (registration: Json | null, rest: Directory = {}, user: Json = {}) =>
    find(
      'USR-009',
      given(user, {
        registrations: registration === null ? [] : [{ id: guid(1), ...registration }],
        ...rest,
      }),
    )
  const none = { isMfaRegistered: false }
  const role = { roleAssignments: [roleHeld(guid(1), userAdministrator)] }
  test.each<[string, Json | null, Directory, Json, string[]]>([
    ['who administers something, by the report', { ...none, isAdmin: true }, {}, {}, ['USR-009 HIGH 0']],
    ['who holds a privileged role', { ...none, isAdmin: false }, role, {}, ['USR-009 HIGH 0']],
    ['who administers nothing', { ...none, isAdmin: false }, {}, {}, []],
    ['who is disabled', { ...none, isAdmin: true }, role, { accountEnabled: false }, []],
    ['but who has one', { isMfaRegistered: true, isAdmin: true }, role, {}, []],
    ['or of whom it is not said', { isMfaRegistered: null, isAdmin: true }, role, {}, []],
    ['or who is not in the report', null, role, {}, []],
  ])('%s', (_, registration, rest, user, expected) => {
    expect(registered(registration, rest, user)).toEqual(expected)
  })

  test('for emergencies: it is asked of them too', () => {
    const of = given({}, { ...role, registrations: [{ id: guid(1), ...none }] })
    expect(find('USR-009', of, { settings: { breakGlass: [guid(1)] } })).toEqual(['USR-009 HIGH 0'])
  })
})

describe('USR-010: given a leave date', () => {
  test.each<[string | null, Json, string[]]>([
    [at(0, -1), {}, ['USR-010 HIGH 0']],
    [at(0), {}, []],
    [at(30), {}, []],
    [null, {}, []],
    [at(-30), { accountEnabled: false }, []],
  ])('%s', (employeeLeaveDateTime, user, expected) => {
    expect(find('USR-010', given({ employeeLeaveDateTime, ...user }))).toEqual(expected)
  })

  test('that this connection may not read: the rule is unknown', () => {
    const bare = given({})
    const users = (bare.users ?? []).map(({ employeeLeaveDateTime: _, ...user }) => user)
    const snapshot = snapshotOf({ ...bare, users })
    // The connector leaves the property out where it may not read it.
    const items = {
      ...snapshot.items,
      users: snapshot.items.users.map(({ employeeLeaveDateTime: _, ...user }) => user),
    }
    const { unknownRules } = evaluate({ ...snapshot, items })
    expect(unknownRules.map(({ id }) => id)).toContain('USR-010')
  })
})

describe('USR-012: given an administrator whose account', () => {
  const mailbox = guid(155)
  const subscribedSkus = [
    ['SPE_E3', 'EXCHANGE_S_ENTERPRISE', guid(150)],
    ['AAD_PREMIUM_P2', 'EXCHANGE_S_FOUNDATION', guid(151)],
    ['EXCHANGEARCHIVE_ADDON', 'EXCHANGE_S_ARCHIVE_ADDON', guid(152)],
  ].map(([skuPartNumber, servicePlanName, skuId]) => ({
    id: `sku-${skuId}`,
    skuId,
    skuPartNumber,
    capabilityStatus: 'Enabled',
    appliesTo: 'User',
    consumedUnits: 1,
    prepaidUnits: { enabled: 1 },
    servicePlans: [{ servicePlanId: mailbox, servicePlanName }],
  }))
  const role = { roleAssignments: [roleHeld(guid(1), userAdministrator)], subscribedSkus }
  const licensed = (skuId: string, disabledPlans: string[] = []): Json => ({
    assignedLicenses: [{ skuId: skuId.toUpperCase(), disabledPlans }],
  })
  test.each<[string, Json, Directory, string[]]>([
    ['has a license with a mailbox', licensed(guid(150)), role, ['USR-012 LOW 0']],
    ['has one whose mailbox is switched off', licensed(guid(150), [mailbox]), role, []],
    ['has one that only founds it', licensed(guid(151)), role, []],
    ['has one for an archive', licensed(guid(152)), role, []],
    ['has none', {}, role, []],
    ['is disabled', { ...licensed(guid(150)), accountEnabled: false }, role, []],
    ['is no administrator’s', licensed(guid(150)), { subscribedSkus }, []],
  ])('%s', (_, user, rest, expected) => {
    expect(find('USR-012', given(user, rest))).toEqual(expected)
  })

  test('is for emergencies: it is not asked about', () => {
    const of = given(licensed(guid(150)), role)
    expect(find('USR-012', of, { settings: { breakGlass: [guid(1)] } })).toEqual([])
  })
})

describe('USR-013: given somebody who holds a privileged role', () => {
  const held = roleHeld(guid(1), userAdministrator)
  const inUse = { roleEligibilities: [roleHeld(guid(2), userAdministrator)] }
  const ofFirst = (rest: Directory, circumstances?: Parameters<typeof found>[1], user: Json = {}) =>
    findings(given(user, { roleAssignments: [held], ...rest }), circumstances)
      .filter(({ rule, object }) => rule === 'USR-013' && object.id === guid(1))
      .map(({ severity, sub }) => `${severity} ${sub}`)
  const found13 = [`MEDIUM ${userAdministrator}`]

  test.each<[string, Directory, string[]]>([
    ['for good, where others take it up', inUse, found13],
    [
      'for good, by its schedule',
      { ...inUse, roleSchedules: [{ ...held, assignmentType: 'Assigned' }] },
      found13,
    ],
    [
      'until a date',
      { ...inUse, roleSchedules: [{ ...held, assignmentType: 'Assigned', endDateTime: at(90) }] },
      [],
    ],
    [
      'for some hours',
      { ...inUse, roleSchedules: [{ ...held, assignmentType: 'Activated', endDateTime: at(0, 9) }] },
      [],
    ],
    ['for good, where nobody takes up any', {}, []],
  ])('%s', (_, rest, expected) => {
    expect(ofFirst(rest)).toEqual(expected)
  })

  test('for good, in a directory without PIM, or for emergencies, or is disabled: nothing is found', () => {
    expect(ofFirst(inUse, { unread: ['roleEligibilities', 'roleSchedules'] })).toEqual([])
    expect(ofFirst(inUse, { settings: { breakGlass: [guid(1)] } })).toEqual([])
    expect(ofFirst(inUse, {}, { accountEnabled: false })).toEqual([])
  })
})
