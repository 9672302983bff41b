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
  roleHeld,
  tenant,
} from '../../support/scanned-directory.ts'

const given = (rest: Directory): Directory => ({ ...bareDirectory(), ...rest })

test('given a directory as it should be, nothing is found', () => {
  expect(found(bareDirectory())).toEqual([])
})

describe('APP-041 to APP-043 and TEN-001 to TEN-003: given a directory', () => {
  const policy = (more: Json, permissions: Json = {}): Directory => ({
    authorizationPolicy: [{ id: 'p', ...more, defaultUserRolePermissions: permissions }],
  })
  const consent = (...names: string[]) =>
    policy(
      {},
      { permissionGrantPoliciesAssigned: names.map((name) => `ManagePermissionGrantsForSelf.${name}`) },
    )

  test.each<[string, Directory, string[]]>([
    [
      'without a policy for credentials',
      { defaultAppManagementPolicy: [{ id: 'p', isEnabled: false }] },
      ['APP-041 MEDIUM 0'],
    ],
    [
      'where users cannot ask for consent',
      { adminConsentRequestPolicy: [{ isEnabled: false }] },
      ['APP-043 HIGH 0'],
    ],
    [
      'where users may register apps',
      policy({}, { allowedToCreateApps: true }),
      ['APP-042 HIGH 0 allowedToCreateApps'],
    ],
    ['where that is not said', policy({}, { allowedToCreateApps: null }), []],
    [
      'where users may consent to everything',
      consent('microsoft-user-default-legacy'),
      ['APP-042 HIGH 0 microsoft-user-default-legacy'],
    ],
    [
      'where they may to what is harmless',
      consent('microsoft-user-default-low'),
      ['APP-042 LOW 0 microsoft-user-default-low'],
    ],
    [
      'where Microsoft decides that',
      consent('Microsoft-User-Default-Recommended'),
      ['APP-042 LOW 0 microsoft-user-default-recommended'],
    ],
    ['with a policy of its own for that', consent('contoso'), []],
    [
      'where team owners may',
      policy(
        {},
        {
          permissionGrantPoliciesAssigned: [
            'ManagePermissionGrantsForOwnedResource.microsoft-user-default-legacy',
          ],
        },
      ),
      [],
    ],
    ['where everybody may invite', policy({ allowInvitesFrom: 'everyone' }), ['TEN-001 MEDIUM 0']],
    ['where members may', policy({ allowInvitesFrom: 'adminsGuestInvitersAndAllMembers' }), []],
    [
      'where guests are as members',
      policy({ guestUserRoleId: 'A0B1B346-4D3E-4E8B-98F8-753987BE4970' }),
      ['TEN-002 HIGH 0'],
    ],
    ['where guests are limited', policy({ guestUserRoleId: '2af84b1e-32c8-42b7-82bc-daa82404023b' }), []],
    ['where users may create tenants', policy({}, { allowedToCreateTenants: true }), ['TEN-003 MEDIUM 0']],
  ])('%s', (_, rest, expected) => {
    expect(found(given(rest))).toEqual(expected)
  })

  test('what is found is of the directory, and gives no points', () => {
    const [finding] = findings(given(policy({ allowInvitesFrom: 'everyone' })))
    expect(finding).toMatchObject({
      object: { type: 'TENANT', id: tenant.id, appId: null },
      points: 0,
      sub: '',
    })
  })
})

describe('TEN-004: given a directory without security defaults, and a policy', () => {
  const demands = (more: Json = {}, conditions: Json = {}): Json => ({
    id: guid(160),
    state: 'enabled',
    conditions: {
      clientAppTypes: ['all'],
      users: { includeRoles: [globalAdministrator] },
      applications: { includeApplications: ['All'] },
      ...conditions,
    },
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    ...more,
  })
  const off = { identitySecurityDefaults: [{ id: 'd', isEnabled: false }] }
  const with4 = (policy: Json | null, rest: Directory = off, circumstances?: Parameters<typeof found>[1]) =>
    found(
      given({ ...rest, conditionalAccessPolicies: policy === null ? [] : [policy] }),
      circumstances,
    ).filter((line) => line.startsWith('TEN-004'))
  const nothing = ['TEN-004 HIGH 0']

  test.each<[string, Json | null, string[]]>([
    ['for administrators', demands(), []],
    ['for everybody', demands({}, { users: { includeUsers: ['All'] } }), []],
    ['that asks for a strength', demands({ grantControls: { authenticationStrength: { id: 's' } } }), []],
    [
      'that leaves trusted places out',
      demands({}, { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }),
      [],
    ],
    ['that only reports', demands({ state: 'enabledForReportingButNotEnforced' }), nothing],
    ['that is off', demands({ state: 'disabled' }), nothing],
    [
      'that asks for something else',
      demands({ grantControls: { builtInControls: ['compliantDevice'] } }),
      nothing,
    ],
    ['that asks for nothing', demands({ grantControls: null }), nothing],
    ['for some people', demands({}, { users: { includeUsers: [guid(8)] } }), nothing],
    ['for another role', demands({}, { users: { includeRoles: [guid(51)] } }), nothing],
    [
      'that leaves administrators out',
      demands({}, { users: { includeUsers: ['All'], excludeRoles: [globalAdministrator] } }),
      nothing,
    ],
    ['for one app', demands({}, { applications: { includeApplications: [guid(100)] } }), nothing],
    ['for browsers', demands({}, { clientAppTypes: ['browser'] }), nothing],
    ['at risk', demands({}, { signInRiskLevels: ['high'] }), nothing],
    ['on one platform', demands({}, { platforms: { includePlatforms: ['iOS'] } }), nothing],
    ['from some places', demands({}, { locations: { includeLocations: [guid(161)] } }), nothing],
    ['that is not there', null, nothing],
  ])('%s', (_, policy, expected) => {
    expect(with4(policy)).toEqual(expected)
  })

  test('with security defaults, or where it is not said whether they are on, nothing is found', () => {
    expect(with4(null, {})).toEqual([])
    expect(with4(null, { identitySecurityDefaults: [] })).toEqual([])
  })

  test('that is refused, since there is no license for it: the defaults decide', () => {
    const circumstances = { unread: ['conditionalAccessPolicies' as const] }
    expect(with4(demands(), off, circumstances)).toEqual(nothing)
    expect(with4(demands(), off, { failed: ['conditionalAccessPolicies'] })).toEqual([])
  })
})

describe('TEN-005: given a policy', () => {
  const policy = (state: string, includeServicePrincipals: string[]): Directory => ({
    conditionalAccessPolicies: [
      {
        id: guid(160),
        state,
        conditions: { clientApplications: { includeServicePrincipals } },
        grantControls: null,
      },
    ],
  })
  test.each<[string, Directory, string[]]>([
    ['for all workload identities', policy('enabled', ['ServicePrincipalsInMyTenant']), []],
    ['for one', policy('enabled', [guid(102)]), []],
    ['for none', policy('enabled', []), ['TEN-005 MEDIUM 0']],
    ['that only reports', policy('enabledForReportingButNotEnforced', [guid(102)]), ['TEN-005 MEDIUM 0']],
    ['that is not there', { conditionalAccessPolicies: [] }, ['TEN-005 MEDIUM 0']],
  ])('%s', (_, rest, expected) => {
    expect(found(given(rest))).toEqual(expected)
  })
})

describe('USR-007 and USR-011: given Global Administrators', () => {
  /** So many people with the role; what differs of the last one. */
  const administrators = (count: number, last: Json = {}, rest: Directory = {}): Directory =>
    given({
      users: Array.from({ length: count }, (_, index) => person(10 + index, index === count - 1 ? last : {})),
      registrations: [],
      roleAssignments: Array.from({ length: count }, (_, index) =>
        roleHeld(guid(10 + index), globalAdministrator),
      ),
      ...rest,
    })
  const lastId = (count: number) => guid(9 + count)
  const count = (of: Directory, circumstances?: Parameters<typeof found>[1]) =>
    found(of, circumstances).filter((line) => /^USR-0(07|11)/.test(line))
  const activated = (id: string) => ({
    roleSchedules: [
      roleHeld(id, globalAdministrator, { assignmentType: 'Activated', endDateTime: at(0, 60) }),
    ],
  })

  test.each<[string, Directory, string[]]>([
    ['eight', administrators(8), []],
    ['nine', administrators(9), ['USR-007 LOW 0']],
    ['nine, of whom one is disabled', administrators(9, { accountEnabled: false }), []],
    ['nine, of whom one has it for some hours', administrators(9, {}, activated(lastId(9))), []],
    ['two', administrators(2), []],
    ['two, of whom one is synced', administrators(2, { onPremisesSyncEnabled: true }), ['USR-011 MEDIUM 0']],
    ['two, of whom one is disabled', administrators(2, { accountEnabled: false }), ['USR-011 MEDIUM 0']],
    [
      'two, of whom one has it for some hours',
      administrators(2, {}, activated(lastId(2))),
      ['USR-011 MEDIUM 0'],
    ],
    ['two, of whom one is a service principal', administrators(2, { id: guid(99) }), ['USR-011 MEDIUM 0']],
    ['one', administrators(1), ['USR-011 MEDIUM 0']],
    [
      'one, and one who may take it up',
      administrators(1, {}, { roleEligibilities: [roleHeld(guid(11), globalAdministrator)] }),
      ['USR-011 MEDIUM 0'],
    ],
    [
      'two through a group',
      administrators(
        2,
        {},
        {
          roleAssignments: [roleHeld(guid(120), globalAdministrator)],
          roleMembers: [{ groupId: guid(120), members: [owner(guid(10)), owner(guid(11))] }],
        },
      ),
      [],
    ],
    [
      'eight, one of whom through a group as well',
      administrators(8, {}, { roleMembers: [{ groupId: guid(10), members: [owner(guid(11))] }] }),
      [],
    ],
  ])('%s', (_, of, expected) => {
    expect(count(of)).toEqual(expected)
  })

  test('while the members of groups cannot be read, neither is asked', () => {
    expect(count(administrators(1), { unread: ['roleMembers'] })).toEqual([])
  })
})
