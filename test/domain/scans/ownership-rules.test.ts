import { describe, expect, test } from '@jest/globals'
import { forEmergencies } from '../../support/emergencies.ts'
import {
  appId,
  assessed,
  at,
  type Directory,
  findings,
  foreign,
  found,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  owner,
  principalId,
  secret,
} from '../../support/scanned-directory.ts'

const [user1, user2] = [guid(1), guid(2)]
const graph = guid(800)
const directoryReadWriteAll = '19dbc75e-c2e2-444c-a770-ec69d8559fc7'

const resources = [{ id: graph, appId: graphAppId, displayName: 'Microsoft Graph' }]

/** What rules about owners find. */
const find = (given: Directory, circumstances?: Parameters<typeof found>[1]) =>
  found(given, circumstances).filter((line) => /^APP-02[2-7]/.test(line))

describe('APP-022 and APP-023: given an app', () => {
  test.each<[string, Json, Json, string[]]>([
    ['whose two objects have no owner', { owners: [] }, {}, ['APP-022 MEDIUM 15']],
    ['with one owner', { owners: [owner(user1)] }, {}, ['APP-023 LOW 5']],
    ['with one on its service principal', { owners: [] }, { owners: [owner(user1)] }, ['APP-023 LOW 5']],
    [
      'with the same one on both',
      { owners: [owner(user1)] },
      { owners: [owner(user1.toUpperCase())] },
      ['APP-023 LOW 5'],
    ],
    ['with another one on either', { owners: [owner(user1)] }, { owners: [owner(user2)] }, []],
    ['that a service principal owns', { owners: [owner(guid(7), 'servicePrincipal')] }, {}, []],
    [
      'that a person and a service principal own',
      { owners: [owner(user1), owner(guid(7), 'servicePrincipal')] },
      {},
      ['APP-023 LOW 5'],
    ],
    ['without one, that is disabled', { owners: [] }, { accountEnabled: false }, []],
  ])('%s', (_, application, servicePrincipal, expected) => {
    const given = directory({ application: { keyCredentials: [], ...application }, servicePrincipal })
    expect(find(given)).toEqual(expected)
  })

  test('an owner of unknown type is a person, unless there is such a service principal', () => {
    const nameless = { id: user1, displayName: null }
    expect(find(directory({ application: { owners: [nameless] } }))).toEqual(['APP-023 LOW 5'])
    const own = { id: principalId, displayName: null }
    expect(find(directory({ application: { owners: [own] } }))).toEqual([])
  })

  test("somebody else's app needs an owner here when it has credentials here", () => {
    const given = (servicePrincipal: Json) =>
      find(directory({ application: null, servicePrincipal: { ...foreign, ...servicePrincipal } }))
    const sign = { ...secret(guid(11), at(-10), at(100)), usage: 'Sign' }
    expect(given({})).toEqual([])
    expect(given({ keyCredentials: [sign] })).toEqual([])
    expect(given({ passwordCredentials: [secret(guid(11), at(-10), at(100))] })).toEqual([
      'APP-022 MEDIUM 15',
    ])
  })

  test("a managed identity cannot have one, and Microsoft's own apps need none", () => {
    for (const servicePrincipal of [
      { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null },
      { appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' },
    ]) {
      expect(found(directory({ application: null, servicePrincipal }))).toEqual([])
    }
  })

  test('an app whose registration is not in the list is one without owners, and the finding says why', () => {
    const [finding] = findings(directory({ application: null }))
    expect(finding).toMatchObject({
      rule: 'APP-022',
      object: { type: 'SERVICE_PRINCIPAL', id: appId, name: 'Payroll', appId },
      evidence: [
        { field: 'owners', value: '0' },
        { field: 'application', value: 'not in the directory' },
      ],
    })
  })
})

describe('APP-022: an app without owners is serious when it', () => {
  const ownerless = (rest: Directory, servicePrincipal: Json = {}) =>
    find(directory({ application: { owners: [] }, servicePrincipal, rest: { resources, ...rest } }))
  const serious = ['APP-022 HIGH 40']
  const less = ['APP-022 MEDIUM 15']
  const assigned = (appRoleId: string, resourceId = graph): Json => ({
    appRoleAssignments: [{ id: 'assignment', appRoleId, resourceId }],
  })
  const granted = (scope: string, consentType: string): Directory => ({
    grants: [
      { id: 'grant', clientId: principalId, consentType, resourceId: graph, scope, principalId: null },
    ],
  })
  const holds = (templateId: string | null): Directory => ({
    roleDefinitions: [{ id: guid(50), templateId, displayName: 'A role', isBuiltIn: templateId !== null }],
    roleAssignments: [{ id: 'held', principalId, roleDefinitionId: guid(50), directoryScopeId: '/' }],
  })

  test.each<[string, string[], Directory, Json?]>([
    ['has a permission of tier 0 for itself', serious, {}, assigned(directoryReadWriteAll)],
    ['has one in capitals', serious, {}, assigned(directoryReadWriteAll.toUpperCase())],
    ['has one on an indirect way', serious, {}, assigned('62a82d76-70ea-41e2-9197-370581804d09')],
    [
      'has it under an id that a single source knows',
      serious,
      {},
      assigned('f0060247-9e6b-4299-9094-858a175d488b'),
    ],
    ['may use one for everybody', serious, granted('  openid  directory.READWRITE.all', 'AllPrincipals')],
    ['but not when users gave it for themselves', less, granted('Directory.ReadWrite.All', 'Principal')],
    ['but not with another permission', less, {}, assigned(guid(5))],
    ['but not with that id of another resource', less, {}, assigned(directoryReadWriteAll, guid(801))],
    ['but not with default access', less, {}, assigned('00000000-0000-0000-0000-000000000000')],
    ['holds a privileged role of tier 0', serious, holds('62e90394-69f5-4237-9190-012177145e10')],
    ['holds one of tier 1', serious, holds('fe930be7-5e62-47db-91af-98c3a49a38b1')],
    ['but not with another role', less, holds(guid(51))],
    ['but not with a role that people made', less, holds(null)],
  ])('%s: %j', (_, expected, rest, servicePrincipal = {}) => {
    expect(ownerless(rest, servicePrincipal)).toEqual(expected)
  })

  test('a permission that it only asks for is none', () => {
    const application = {
      owners: [],
      requiredResourceAccess: [
        { resourceAppId: graphAppId, resourceAccess: [{ id: directoryReadWriteAll, type: 'Role' }] },
      ],
    }
    expect(find(directory({ application, rest: { resources } }))).toEqual(less)
  })

  test('the role of a definition that is gone is none, and stops nothing', () => {
    const given = directory({
      application: { owners: [] },
      rest: { roleAssignments: [{ id: 'held', principalId, roleDefinitionId: guid(50) }] },
    })
    expect(find(given)).toEqual(less)
    expect(assessed(given).directoryRoles).toEqual([
      { id: guid(50), name: null, scope: null, assignment: 'ACTIVE' },
    ])
  })

  test('what could not be read is said', () => {
    const given = directory({ application: { owners: [] } })
    const [finding] = findings(given, { unread: ['grants', 'roleAssignments'] })
    expect(finding?.evidence).toEqual([
      { field: 'owners', value: '0' },
      { field: 'notRead', value: 'grants' },
      { field: 'notRead', value: 'roleAssignments' },
    ])
  })
})

describe('APP-024, APP-025 and APP-027: given an owner who', () => {
  /** With rules and time of the second owner. */
  const withOwner = (user: Json, rest: Directory = {}) => directory({ users: { 2: user }, rest })
  const signIns = (
    lastSuccessfulSignInDateTime: string | null,
    lastSignInDateTime: string | null = null,
    lastNonInteractiveSignInDateTime: string | null = null,
  ): Json => ({
    signInActivity: { lastSuccessfulSignInDateTime, lastSignInDateTime, lastNonInteractiveSignInDateTime },
  })
  const inactive = [`APP-025 MEDIUM 10 ${user2}`]

  test.each<[string, Json, string[]]>([
    ['is a guest', { userType: 'Guest' }, [`APP-024 MEDIUM 15 ${user2}`]],
    ['is disabled', { accountEnabled: false }, inactive],
    ['signed in 90 days ago', signIns(at(-90)), inactive],
    ['signed in a second after that', signIns(at(-90, 1)), []],
    ['signed in long ago, and failed to since', signIns(at(-400), at(-1), at(-1)), inactive],
    ['signed in at some time, without a record of success', signIns(null, at(-400), at(-1)), []],
    ['signed in 90 days ago, without a record of success', signIns(null, at(-90), null), inactive],
    ['has not signed in for 90 days of being here', { ...signIns(null), createdDateTime: at(-90) }, inactive],
    ['has not for a second less', { ...signIns(null), createdDateTime: at(-90, 1) }, []],
    ['has never signed in at all', { signInActivity: null }, inactive],
  ])('%s', (_, user, expected) => {
    expect(find(withOwner(user))).toEqual(expected)
    expect(assessed(withOwner(user)).unknownRules).toEqual([])
  })

  test.each<[string, Json, string]>([
    ['never signed in and came nobody knows when', { ...signIns(null), createdDateTime: null }, 'APP-025'],
    ['is a guest or not', { userType: null }, 'APP-024'],
  ])('%s: that is unknown, and the app is not healthy', (_, user, rule) => {
    expect(found(withOwner(user))).toEqual([])
    expect(assessed(withOwner(user))).toMatchObject({ level: 'UNKNOWN', unknownRules: [rule] })
  })

  test('is for emergencies, by id or by name in any case: unused is right, being a guest is not', () => {
    const given = withOwner({ ...signIns(at(-400)), userType: 'Guest' })
    const guest = `APP-024 MEDIUM 15 ${user2}`
    expect(find(given)).toEqual([guest, ...inactive])
    for (const breakGlass of [forEmergencies(user2.toUpperCase()), forEmergencies('USER2@Contoso.example')]) {
      expect(find(given, { settings: { breakGlass } })).toEqual([guest])
    }
  })

  test('has registered no second factor', () => {
    const registered = (second: Json[]) => [{ id: user1, isMfaRegistered: true }, ...second]
    const given = (second: Json[]) => withOwner({}, { registrations: registered(second) })
    expect(find(given([{ id: user2, isMfaRegistered: false }]))).toEqual([`APP-027 HIGH 20 ${user2}`])
    for (const nothing of [[], [{ id: user2, isMfaRegistered: null }]]) {
      expect(found(given(nothing))).toEqual([])
      expect(assessed(given(nothing))).toMatchObject({ level: 'UNKNOWN', unknownRules: ['APP-027'] })
    }
  })

  test('is gone: what of them is not known is unknown, and nothing breaks', () => {
    const given = directory({ application: { owners: [owner(user1), owner(guid(3))] } })
    expect(found(given)).toEqual([])
    expect(assessed(given)).toMatchObject({
      level: 'UNKNOWN',
      unknownRules: ['APP-024', 'APP-025', 'APP-027'],
    })
    expect(assessed(given).owners).toMatchObject([
      { id: user1, name: 'User 1', enabled: true, guest: false, mfaRegistered: true },
      { id: guid(3), name: 'owner 03', enabled: null, guest: null, mfaRegistered: null, lastSignInAt: null },
    ])
    const [alone] = findings(directory({ application: { owners: [owner(guid(3))] } }))
    expect(alone?.evidence).toContainEqual({ field: 'ownerNotAmongUsers', value: guid(3) })
  })

  test('is a service principal: it is not asked of them', () => {
    const owners = [owner(user1), owner(user2), owner(guid(7), 'servicePrincipal')]
    expect(assessed(directory({ application: { owners } }))).toMatchObject({ level: 'HEALTHY' })
  })

  test('owns an app that is disabled: they are not asked about', () => {
    const given = directory({
      servicePrincipal: { accountEnabled: false },
      users: { 2: { userType: 'Guest' } },
    })
    expect(find(given)).toEqual([])
  })

  test('is disabled, while sign-ins cannot be read: that is found, and the rest unknown', () => {
    const given = withOwner({ accountEnabled: false })
    expect(find(given, { unread: ['signIns'] })).toEqual(inactive)
    expect(assessed(directory(), { unread: ['signIns'] })).toMatchObject({
      level: 'UNKNOWN',
      unknownRules: ['APP-025'],
    })
  })

  test('the sentence says who, of which app, and since when', () => {
    const summaries = (user: Json) =>
      findings(withOwner(user)).flatMap(({ rule, summary }) => (rule.startsWith('APP') ? [summary] : []))
    expect(summaries(signIns(at(-91)))).toEqual([
      'User 2, an owner of "Payroll", last signed in on 2026-08-28, 91 days ago.',
    ])
    expect(summaries(signIns(null))).toEqual(['User 2, an owner of "Payroll", has never signed in.'])
    expect(summaries({ accountEnabled: false, displayName: null })).toEqual([
      'owner 02, an owner of "Payroll", is disabled.',
    ])
  })
})
