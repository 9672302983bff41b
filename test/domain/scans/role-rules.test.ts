import { describe, expect, test } from '@jest/globals'
import {
  assessed,
  at,
  type Directory,
  findings,
  found,
  globalAdministrator,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  owner,
  principalId,
  roleDefinition,
  roleHeld,
  secret,
} from '../../support/scanned-directory.ts'

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const reader = guid(51)
const custom = guid(52)
/** Roles that people made, too: one that is not privileged, and one of which nobody says whether it is. */
const [plain, untold] = [guid(53), guid(54)]
const group = guid(120)

const roleDefinitions = [
  roleDefinition(globalAdministrator, 'Global Administrator'),
  roleDefinition(userAdministrator, 'User Administrator'),
  roleDefinition(reader, 'Directory Readers'),
  roleDefinition(custom, 'Key Keeper', { isBuiltIn: false, isPrivileged: true }),
  roleDefinition(plain, 'Badge Reader', { isBuiltIn: false, isPrivileged: false }),
  roleDefinition(untold, 'Door Keeper', { isBuiltIn: false, isPrivileged: null }),
]
const emergencies = [8, 9].map((number) => roleHeld(guid(number), globalAdministrator))

const given = (roleAssignments: Json[], parts: Parameters<typeof directory>[0] = {}) =>
  directory({
    ...parts,
    rest: { roleDefinitions, roleAssignments: [...emergencies, ...roleAssignments], ...parts.rest },
  })
const find = (rule: string, of: Directory, circumstances?: Parameters<typeof found>[1]) =>
  found(of, circumstances).filter((line) => line.startsWith(rule))

describe('APP-039: given an app that holds', () => {
  const secretive = { application: { passwordCredentials: [secret(guid(11), at(-1), at(50))] } }
  const sub = `${userAdministrator}|/`

  test.each<[string, Json[], Parameters<typeof directory>[0], string[]]>([
    ['a privileged role', [roleHeld(principalId, userAdministrator)], {}, [`APP-039 HIGH 50 ${sub}`]],
    [
      'one, and a secret',
      [roleHeld(principalId, userAdministrator)],
      secretive,
      [`APP-039 CRITICAL 75 ${sub}`],
    ],
    [
      'one, and a secret that has ended',
      [roleHeld(principalId, userAdministrator)],
      { application: { passwordCredentials: [secret(guid(11), at(-9), at(0, -1))] } },
      [`APP-039 HIGH 50 ${sub}`],
    ],
    [
      'one in a part of the directory, and a secret',
      [roleHeld(principalId, userAdministrator, { directoryScopeId: '/administrativeUnits/1' })],
      secretive,
      [`APP-039 MEDIUM 50 ${userAdministrator}|/administrativeUnits/1`],
    ],
    ['another role', [roleHeld(principalId, reader)], secretive, []],
    [
      'a role that people made, and that is privileged',
      [roleHeld(principalId, custom)],
      {},
      [`APP-039 HIGH 50 ${custom}|/`],
    ],
    ['a role that people made, and that is not', [roleHeld(principalId, plain)], {}, []],
    ['a role that people made, of which that is not known', [roleHeld(principalId, untold)], {}, []],
    [
      'one, as a managed identity',
      [roleHeld(principalId, userAdministrator)],
      { application: null, servicePrincipal: { servicePrincipalType: 'ManagedIdentity' } },
      [`APP-039 HIGH 50 ${sub}`],
    ],
    [
      'one, and is disabled',
      [roleHeld(principalId, userAdministrator)],
      { servicePrincipal: { accountEnabled: false } },
      [],
    ],
    [
      "one, as Microsoft's own",
      [roleHeld(principalId, userAdministrator)],
      {
        application: null,
        servicePrincipal: { appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' },
      },
      [],
    ],
  ])('%s', (_, held, parts, expected) => {
    expect(find('APP-039', given(held, parts))).toEqual(expected)
  })

  test('a role of which it is not known whether it is privileged: whether the app is, is unknown', () => {
    const of = (role: string, more: Json = {}) => {
      const { level, unknownRules } = assessed(given([roleHeld(principalId, role, more)]))
      return { level, unknownRules }
    }
    expect(of(untold)).toEqual({ level: 'UNKNOWN', unknownRules: ['APP-019', 'APP-026', 'APP-039'] })
    expect(of(plain)).toEqual({ level: 'HEALTHY', unknownRules: [] })
  })

  test('a privileged role, and is owned by somebody of whose role that is not known: they are not called ordinary', () => {
    const held = [
      roleHeld(principalId, userAdministrator),
      roleHeld(guid(1), untold),
      roleHeld(guid(2), plain),
    ]
    expect(find('APP-026', given(held))).toEqual([`APP-026 MEDIUM 15 ${guid(2)}`])
    expect(assessed(given(held)).unknownRules).toContain('APP-026')
  })

  test('one for some hours, taken up by PIM: it does not count as permanent', () => {
    const schedule = roleHeld(principalId, userAdministrator, {
      assignmentType: 'Activated',
      endDateTime: at(0, 60),
    })
    const held = given([roleHeld(principalId, userAdministrator)], {
      ...secretive,
      rest: { roleSchedules: [schedule] },
    })
    expect(find('APP-039', held)).toEqual([`APP-039 HIGH 50 ${sub}`])
    expect(find('APP-039', held, { unread: ['roleSchedules'] })).toEqual([`APP-039 CRITICAL 75 ${sub}`])
    expect(find('APP-039', held, { failed: ['roleSchedules'] })).toEqual([])
  })

  test('one through a group: it says which, and is unknown without the members of groups', () => {
    const held = given([roleHeld(group, userAdministrator)], {
      rest: {
        roleMembers: [{ groupId: group, members: [owner(principalId, 'servicePrincipal')] }],
        groups: [
          { id: group, displayName: 'Operators', isAssignableToRole: true, owners: [], memberCount: 1 },
        ],
      },
    })
    expect(find('APP-039', held)).toEqual([`APP-039 HIGH 50 ${sub}`])
    const [finding] = findings(held).filter(({ rule }) => rule === 'APP-039')
    expect(finding?.evidence).toContainEqual({ field: 'throughGroup', value: 'Operators' })
    expect(assessed(held, { unread: ['roleMembers'] }).unknownRules).toContain('APP-039')
  })

  test('one, and may take up another: both are told, and only the first is found', () => {
    const held = given([roleHeld(principalId, userAdministrator)], {
      rest: { roleEligibilities: [roleHeld(principalId, globalAdministrator)] },
    })
    expect(find('APP-039', held)).toEqual([`APP-039 HIGH 50 ${sub}`])
    expect(assessed(held).directoryRoles).toEqual([
      { id: globalAdministrator, name: 'Global Administrator', scope: '/', assignment: 'ELIGIBLE' },
      { id: userAdministrator, name: 'User Administrator', scope: '/', assignment: 'ACTIVE' },
    ])
  })
})

describe('APP-026: given a privileged app, and an owner who', () => {
  const privileged = {
    servicePrincipal: {
      appRoleAssignments: [
        { id: 'a', appRoleId: '19dbc75e-c2e2-444c-a770-ec69d8559fc7', resourceId: guid(800) },
      ],
    },
  }
  const resources = [{ id: guid(800), appId: graphAppId }]
  const owned = (roleAssignments: Json[], rest: Directory = {}) =>
    given([roleHeld(guid(2), userAdministrator), ...roleAssignments], {
      ...privileged,
      rest: { resources, ...rest },
    })
  const ordinary = [`APP-026 MEDIUM 15 ${guid(1)}`]

  test.each<[string, Json[], Directory, string[]]>([
    ['holds no role', [], {}, ordinary],
    ['holds a role that is not privileged', [roleHeld(guid(1), reader)], {}, ordinary],
    ['holds a privileged one', [roleHeld(guid(1).toUpperCase(), userAdministrator)], {}, []],
    ['may take one up', [], { roleEligibilities: [roleHeld(guid(1), userAdministrator)] }, []],
    [
      'holds one through a group',
      [roleHeld(group, userAdministrator)],
      { roleMembers: [{ groupId: group, members: [owner(guid(1))] }] },
      [],
    ],
  ])('%s', (_, held, rest, expected) => {
    expect(find('APP-026', owned(held, rest))).toEqual(expected)
  })

  test('of an app that is not privileged: nobody is asked about', () => {
    expect(find('APP-026', given([]))).toEqual([])
  })

  test('while the members of groups cannot be read: that is not known of anybody', () => {
    expect(find('APP-026', owned([]), { unread: ['roleMembers'] })).toEqual([])
    expect(assessed(owned([]), { unread: ['roleMembers'] }).unknownRules).toContain('APP-026')
  })
})

describe('APP-018 and APP-019: given an app that was not used', () => {
  const signIn = (last: string | null): Directory => ({
    servicePrincipalSignIns:
      last === null ? [] : [{ id: 's', appId: guid(100), lastSignInActivity: { lastSignInDateTime: last } }],
    resources: [{ id: guid(800), appId: graphAppId }],
  })
  const permission = (appRoleId: string): Json => ({
    appRoleAssignments: [{ id: 'a', appRoleId, resourceId: guid(800) }],
  })
  const tierZero = permission('62a82d76-70ea-41e2-9197-370581804d09')
  const role = [roleHeld(principalId, userAdministrator)]
  const unused = (last: string | null, servicePrincipal: Json, held: Json[] = []) =>
    found(given(held, { servicePrincipal, rest: signIn(last) })).filter((line) => /^APP-01[89]/.test(line))

  test.each<[string, string | null, Json, Json[], string[]]>([
    ['for 90 days, with a permission of tier 0', at(-90), tierZero, [], ['APP-018 HIGH 30']],
    ['for a second less', at(-90, 1), tierZero, [], []],
    ['at all', null, tierZero, [], ['APP-018 HIGH 30']],
    ['at all, added 90 days ago', null, { ...tierZero, createdDateTime: at(-90) }, [], ['APP-018 HIGH 30']],
    ['at all, added a second later', null, { ...tierZero, createdDateTime: at(-90, 1) }, [], []],
    [
      'with one of critical risk',
      at(-100),
      permission('75359482-378d-4052-8f01-80520e7db3cd'),
      [],
      ['APP-018 HIGH 30'],
    ],
    ['with one of high risk', at(-100), permission('810c84a8-4a9e-49e6-bf7d-12d183f40d01'), [], []],
    ['with a privileged role', at(-90), {}, role, [`APP-019 HIGH 35 ${userAdministrator}`]],
    ['with a privileged role, for a second less', at(-90, 1), {}, role, []],
    ['with another role', at(-90), {}, [roleHeld(principalId, reader)], []],
    ['and is disabled', at(-90), { ...tierZero, accountEnabled: false }, role, []],
  ])('%s', (_, last, servicePrincipal, held, expected) => {
    expect(unused(last, servicePrincipal, held)).toEqual(expected)
  })

  test('but may have been: without a date of either kind that is unknown', () => {
    const of = given(role, { servicePrincipal: { ...tierZero, createdDateTime: null }, rest: signIn(null) })
    expect(assessed(of).unknownRules).toEqual(['APP-018', 'APP-019', 'APP-020'])
  })

  test('a managed identity without a record: its sign-ins are kept elsewhere, so that is unknown', () => {
    const identity = { servicePrincipalType: 'ManagedIdentity', ...tierZero }
    const of = given(role, { application: null, servicePrincipal: identity, rest: signIn(null) })
    expect(find('APP-019', of)).toEqual([])
    expect(assessed(of).unknownRules).toEqual(['APP-019'])
    const used = given(role, { application: null, servicePrincipal: identity, rest: signIn(at(-90)) })
    expect(find('APP-019', used)).toEqual([`APP-019 HIGH 35 ${userAdministrator}`])
    expect(find('APP-018', used)).toEqual([])
  })

  test('while sign-ins of apps cannot be read: neither is asked', () => {
    const of = given(role, { servicePrincipal: tierZero, rest: signIn(at(-100)) })
    expect(
      found(of, { unread: ['servicePrincipalSignIns'] }).filter((line) => /^APP-01[89]/.test(line)),
    ).toEqual([])
  })
})

describe('APP-040: given an app of which Microsoft suspects something, with the state', () => {
  const at9 = { riskLevel: 'high', riskLastUpdatedDateTime: at(-9) }
  const risky = (riskState: string | null, servicePrincipal: Json = {}) =>
    find(
      'APP-040',
      directory({
        application: null,
        servicePrincipal,
        rest: {
          riskyServicePrincipals: [{ id: principalId.toUpperCase(), appId: guid(100), riskState, ...at9 }],
        },
      }),
    )

  test.each<[string | null, string[]]>([
    ['atRisk', ['APP-040 HIGH 60']],
    ['confirmedCompromised', ['APP-040 HIGH 60']],
    ['remediated', []],
    ['dismissed', []],
    ['none', []],
    [null, []],
  ])('%s: %j', (state, expected) => {
    expect(risky(state)).toEqual(expected)
  })

  test("a managed identity is asked about, and Microsoft's own or a disabled one is not", () => {
    expect(risky('atRisk', { servicePrincipalType: 'ManagedIdentity' })).toEqual(['APP-040 HIGH 60'])
    expect(risky('atRisk', { appOwnerOrganizationId: '33e01921-4d64-4f8c-a055-5bdaffd5e33d' })).toEqual([])
    expect(risky('atRisk', { accountEnabled: false })).toEqual([])
  })

  test('while these cannot be read, that is unknown', () => {
    expect(assessed(directory(), { unread: ['riskyServicePrincipals'] }).unknownRules).toEqual(['APP-040'])
  })
})
