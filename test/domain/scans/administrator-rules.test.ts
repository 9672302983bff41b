import { describe, expect, test } from '@jest/globals'
import { group, reader, signIns, userAdministrator, withUser as given } from '../../support/one-user.ts'
import { forEmergencies } from '../../support/emergencies.ts'
import {
  at,
  type Directory,
  findings,
  found,
  guid,
  type Json,
  owner,
  roleHeld,
} from '../../support/scanned-directory.ts'

const guest = { userType: 'Guest' }

const find = (rule: string, of: Directory, circumstances?: Parameters<typeof found>[1]) =>
  found(of, circumstances).filter((line) => line.startsWith(rule))

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
    const settings = { breakGlass: forEmergencies(guid(1)) }
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
    expect(find('USR-009', of, { settings: { breakGlass: forEmergencies(guid(1)) } })).toEqual([
      'USR-009 HIGH 0',
    ])
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
    expect(find('USR-012', of, { settings: { breakGlass: forEmergencies(guid(1)) } })).toEqual([])
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
    expect(ofFirst(inUse, { settings: { breakGlass: forEmergencies(guid(1)) } })).toEqual([])
    expect(ofFirst(inUse, {}, { accountEnabled: false })).toEqual([])
  })
})
