import { describe, expect, test } from '@jest/globals'
import {
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
  principalId,
} from '../../support/scanned-directory.ts'

const exchangeAppId = '00000002-0000-0ff1-ce00-000000000000'
const azureAdGraphAppId = '00000002-0000-0000-c000-000000000000'
const [graph, exchange, sharePoint, azureAdGraph, other] = [800, 801, 802, 803, 804].map(guid) as [
  string,
  string,
  string,
  string,
  string,
]

/** Service principals that offer permissions: Microsoft's own, and one of somebody else. */
const offering: Json[] = [
  { id: graph, appId: graphAppId },
  { id: exchange, appId: exchangeAppId },
  { id: sharePoint, appId: '00000003-0000-0ff1-ce00-000000000000' },
  { id: azureAdGraph, appId: azureAdGraphAppId },
].map((principal) => ({
  ...principal,
  displayName: 'An API of Microsoft',
  appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
}))

const ids = {
  direct: '19dbc75e-c2e2-444c-a770-ec69d8559fc7', // Directory.ReadWrite.All
  indirect: '62a82d76-70ea-41e2-9197-370581804d09', // Group.ReadWrite.All
  alsoSeen: 'f0060247-9e6b-4299-9094-858a175d488b',
  critical: '75359482-378d-4052-8f01-80520e7db3cd', // Files.ReadWrite.All
  high: '7d9f353d-a7bd-4fbb-822a-26d5dd39a3ce', // MailboxItem.Read.All
  medium: '693c5e45-0940-467d-9b8a-1022fb9d42ef', // Mail.ReadBasic.All
  low: '40f97065-369a-49f4-947c-6a255697ae91', // MailboxSettings.Read
  mailRead: '810c84a8-4a9e-49e6-bf7d-12d183f40d01',
  mailReadWrite: 'e2a3a72e-5f79-4c64-b1b1-878b674786c9',
  mailSend: 'b633e1c5-b582-4048-a93e-9f11b44c7e96',
  mailboxSettings: '6931bccd-447a-43d1-b442-00a195474933',
  fullAccess: 'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
  userReadWriteAll: '741f803b-c850-494e-b5df-cde7c675a1ca',
}

const assigned = (...held: [appRoleId: string, resourceId: string][]): Json => ({
  appRoleAssignments: held.map(([appRoleId, resourceId], index) => ({
    id: `assignment${index}`,
    appRoleId,
    resourceId,
    createdDateTime: at(-5),
  })),
})

const granted = (
  consentType: string,
  scope: string,
  users: number[] = [],
  resourceId = graph,
): Directory => ({
  grants: (consentType === 'AllPrincipals' ? [null] : users).map((user) => ({
    id: `grant${user}`,
    clientId: principalId,
    consentType,
    principalId: user === null ? null : guid(user),
    resourceId,
    scope,
  })),
})

/** The app, with the service principals that offer permissions beside it. */
function given(servicePrincipal: Json, rest: Directory = {}, application: Json | null = {}): Directory {
  const all = directory({ servicePrincipal, application, rest })
  return { ...all, servicePrincipals: [...(all.servicePrincipals ?? []), ...offering] }
}

const permissionRules = /^APP-0(1[2-7]|35|44)/
const find = (...parts: Parameters<typeof given>) =>
  found(given(...parts)).filter((line) => permissionRules.test(line))

const application = (rule: string, id: string, appId = graphAppId) => `${rule} ${appId}/application/${id}`
const delegated = (rule: string, scope: string, appId = graphAppId) => `${rule} ${appId}/delegated/${scope}`

describe('APP-012 to APP-015: given an app that holds for itself', () => {
  test.each<[string, [string, string][], string[]]>([
    [
      'a direct way to the highest role',
      [[ids.direct, graph]],
      [application('APP-012 CRITICAL 75', ids.direct)],
    ],
    [
      'one in capitals',
      [[ids.direct.toUpperCase(), graph.toUpperCase()]],
      [application('APP-012 CRITICAL 75', ids.direct)],
    ],
    [
      'one by an id that a single source knows',
      [[ids.alsoSeen, graph]],
      [application('APP-012 CRITICAL 75', ids.alsoSeen)],
    ],
    ['an indirect way', [[ids.indirect, graph]], [application('APP-013 HIGH 45', ids.indirect)]],
    ['one of critical risk', [[ids.critical, graph]], [application('APP-014 HIGH 30', ids.critical)]],
    ['one of high risk', [[ids.high, graph]], [application('APP-014 MEDIUM 20', ids.high)]],
    ['one of medium risk', [[ids.medium, graph]], [application('APP-014 MEDIUM 8', ids.medium)]],
    ['one of low risk', [[ids.low, graph]], [application('APP-014 LOW 3', ids.low)]],
    ['all mail to read', [[ids.mailRead, graph]], [application('APP-015 HIGH 40', ids.mailRead)]],
    ['all mail to change', [[ids.mailReadWrite, graph]], [application('APP-015 HIGH 40', ids.mailReadWrite)]],
    ['mail of everybody to send', [[ids.mailSend, graph]], [application('APP-015 HIGH 40', ids.mailSend)]],
    [
      'settings of mailboxes',
      [[ids.mailboxSettings, graph]],
      [application('APP-015 HIGH 40', ids.mailboxSettings)],
    ],
    [
      'all mailboxes of Exchange',
      [[ids.fullAccess, exchange]],
      [application('APP-015 HIGH 40', ids.fullAccess, exchangeAppId)],
    ],
    [
      'mail of Exchange, by an id that Graph has too',
      [[ids.mailSend, exchange]],
      [application('APP-015 HIGH 40', ids.mailSend, exchangeAppId)],
    ],
    [
      'an id of tier 0, of SharePoint, where it is another permission',
      [[ids.userReadWriteAll, sharePoint]],
      [application('APP-014 HIGH 30', ids.userReadWriteAll, '00000003-0000-0ff1-ce00-000000000000')],
    ],
    ['that id of a resource that is not known', [[ids.direct, other]], []],
    ['a permission that is not listed', [[guid(5), graph]], []],
    ['default access', [['00000000-0000-0000-0000-000000000000', graph]], []],
    ['nothing', [], []],
  ])('%s', (_, held, expected) => {
    expect(find(assigned(...held))).toEqual(expected)
  })

  test('several, each is charged once, by the strongest rule, and further ones of a rule by a quarter', () => {
    const held = assigned(
      [ids.direct, graph],
      [ids.indirect, graph],
      [ids.mailReadWrite, graph],
      [ids.mailRead, graph],
      [ids.critical, graph],
      [ids.low, graph],
    )
    expect(find(held)).toEqual([
      application('APP-012 CRITICAL 75', ids.direct),
      application('APP-013 HIGH 45', ids.indirect),
      application('APP-014 LOW 1', ids.low),
      application('APP-014 HIGH 30', ids.critical),
      application('APP-015 HIGH 40', ids.mailRead),
      application('APP-015 HIGH 10', ids.mailReadWrite),
    ])
    expect(assessed(given(held))).toMatchObject({ score: 100, privileged: true })
  })

  test('what it only asks for is no finding', () => {
    const resourceAccess = [ids.direct, ids.mailRead].map((id) => ({ id, type: 'Role' }))
    const asks = { requiredResourceAccess: [{ resourceAppId: graphAppId, resourceAccess }] }
    expect(find({}, {}, asks)).toEqual([])
  })

  test("a managed identity is charged like any other app, Microsoft's own and a disabled one are not", () => {
    const held = assigned([ids.direct, graph], [ids.mailRead, graph])
    const both = [
      application('APP-012 CRITICAL 75', ids.direct),
      application('APP-015 HIGH 40', ids.mailRead),
    ]
    const identity = { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null }
    expect(find({ ...held, ...identity }, {}, null)).toEqual(both)
    const microsofts = { appOwnerOrganizationId: '72f988bf-86f1-41af-91ab-2d7cd011db47' }
    expect(find({ ...held, ...microsofts }, {}, null)).toEqual([])
    expect(find({ ...held, accountEnabled: false })).toEqual([])
  })

  test('the sentence says which permission, and the evidence of which resource and since when', () => {
    const [finding] = findings(given(assigned([ids.direct, graph])))
    expect(finding).toMatchObject({
      rule: 'APP-012',
      subject: { type: 'permission', id: ids.direct, name: 'Directory.ReadWrite.All' },
      summary: '"Payroll" holds Directory.ReadWrite.All for itself, a direct way to Global Administrator.',
      evidence: [
        { field: 'permission', value: 'Directory.ReadWrite.All' },
        { field: 'type', value: 'application' },
        { field: 'resource.appId', value: graphAppId },
        { field: 'risk', value: 'TIER0' },
        { field: 'createdDateTime', value: '2026-11-22T12:00:00.000Z' },
      ],
    })
  })

  test('without grants, mailboxes are found all the same, and the other rules are not asked', () => {
    const held = given(assigned([ids.direct, graph], [ids.mailRead, graph]))
    expect(found(held, { unread: ['grants'] }).filter((line) => permissionRules.test(line))).toEqual([
      application('APP-015 HIGH 40', ids.mailRead),
    ])
  })

  test('without what resources offer, the same is found', () => {
    const held = given(assigned([ids.direct, graph], [ids.high, graph]))
    expect(found(held, { unread: ['resources'] })).toEqual(found(held))
  })
})

describe('APP-012 to APP-016: given an app that may do for everybody', () => {
  const forAll = (scope: string) => find({}, granted('AllPrincipals', scope))

  test.each<[string, string, string[]]>([
    [
      'what leads to the highest role directly, in any case and spacing',
      '  openid  directory.READWRITE.all ',
      [delegated('APP-012 CRITICAL 75', 'directory.readwrite.all')],
    ],
    [
      'what leads to it indirectly',
      'Group.ReadWrite.All',
      [delegated('APP-013 HIGH 45', 'group.readwrite.all')],
    ],
    [
      'what is of high risk, and reaches mail of whoever is signed in only',
      'Mail.ReadWrite',
      [delegated('APP-014 MEDIUM 20', 'mail.readwrite'), delegated('APP-016 HIGH 35', 'mail.readwrite')],
    ],
    ['what is of medium risk', 'Mail.Read', [delegated('APP-014 MEDIUM 8', 'mail.read')]],
    ['what is not listed', 'User.Read profile', []],
    ['nothing', ' ', []],
  ])('%s: %j', (_, scope, expected) => {
    expect(forAll(scope)).toEqual(expected)
  })

  test('the same scope for itself and for everybody is two permissions', () => {
    const held = find(assigned([ids.direct, graph]), granted('AllPrincipals', 'Directory.ReadWrite.All'))
    expect(held).toEqual([
      application('APP-012 CRITICAL 75', ids.direct),
      delegated('APP-012 CRITICAL 19', 'directory.readwrite.all'),
    ])
  })

  test('a scope of that name of another resource is another one', () => {
    expect(find({}, granted('AllPrincipals', 'Directory.ReadWrite.All', [], other))).toEqual([])
  })
})

describe('APP-017: given users who consented for themselves', () => {
  const byUsers = (servicePrincipal: Json, scope: string, users = [1, 2]) =>
    find({ ...foreign, ...servicePrincipal }, granted('Principal', scope, users), null).filter(
      (line) => !line.startsWith('APP-035'),
    )

  test.each<[string, Json, string, string[]]>([
    ['to a serious permission', {}, 'Mail.ReadWrite', [delegated('APP-017 HIGH 35', 'mail.readwrite')]],
    [
      'to one of tier 0, which counts for no other rule',
      {},
      'Directory.ReadWrite.All',
      [delegated('APP-017 HIGH 35', 'directory.readwrite.all')],
    ],
    ['to one of medium risk', {}, 'Mail.Read', []],
    [
      'to an app of a verified publisher',
      { verifiedPublisher: { verifiedPublisherId: '1' } },
      'Mail.ReadWrite',
      [],
    ],
    ['to an app that is disabled', { accountEnabled: false }, 'Mail.ReadWrite', []],
    ['to an app of nobody knows whom', { appOwnerOrganizationId: null }, 'Mail.ReadWrite', []],
  ])('%s', (_, servicePrincipal, scope, expected) => {
    expect(byUsers(servicePrincipal, scope)).toEqual(expected)
  })

  test('to an app of this directory: that is no finding', () => {
    expect(find({}, granted('Principal', 'Mail.ReadWrite', [1]))).toEqual([])
  })

  test('each app and scope is one finding, which says how many they are', () => {
    const [finding] = findings(
      given(foreign, granted('Principal', 'Mail.ReadWrite mail.readwrite', [1, 2, 3]), null),
    ).filter(({ rule }) => rule === 'APP-017')
    expect(finding).toMatchObject({
      summary: 'Users (3) gave Mail.ReadWrite to "Payroll", whose publisher is not verified.',
    })
    expect(finding?.evidence).toContainEqual({ field: 'users', value: '3' })
  })
})

describe('APP-035: given an app of somebody else', () => {
  const verified = { verifiedPublisher: { verifiedPublisherId: '6300001' } }
  test.each<[string, Json, Directory, string[]]>([
    ['that holds a permission', assigned([guid(5), other]), {}, ['APP-035 MEDIUM 10']],
    ['to which a user gave something', {}, granted('Principal', 'openid', [1]), ['APP-035 MEDIUM 10']],
    ['that holds nothing', {}, granted('AllPrincipals', ' '), []],
    ['that holds default access', assigned(['00000000-0000-0000-0000-000000000000', graph]), {}, []],
    ['that was verified', { ...assigned([guid(5), other]), ...verified }, {}, []],
    [
      'whose publisher has an empty id',
      { ...assigned([guid(5), other]), verifiedPublisher: { verifiedPublisherId: '' } },
      {},
      ['APP-035 MEDIUM 10'],
    ],
    ['that is disabled', { ...assigned([guid(5), other]), accountEnabled: false }, {}, []],
  ])('%s', (_, servicePrincipal, rest, expected) => {
    expect(find({ ...foreign, ...servicePrincipal }, rest, null)).toEqual(expected)
  })

  test('without grants it is not asked', () => {
    const held = given({ ...foreign, ...assigned([guid(5), other]) }, {}, null)
    expect(found(held, { unread: ['grants'] }).filter((line) => line.startsWith('APP-035'))).toEqual([])
  })
})

describe('APP-044: given an app and Azure AD Graph', () => {
  const asks = {
    requiredResourceAccess: [{ resourceAppId: azureAdGraphAppId.toUpperCase(), resourceAccess: [] }],
  }
  test.each<[string, Json, Directory, Json, string[]]>([
    ['that asks for it', {}, {}, asks, ['APP-044 MEDIUM 10']],
    ['that holds a permission of it', assigned([guid(5), azureAdGraph]), {}, {}, ['APP-044 MEDIUM 10']],
    [
      'that may use it for somebody',
      {},
      granted('Principal', 'User.Read', [1], azureAdGraph),
      {},
      ['APP-044 MEDIUM 10'],
    ],
    [
      'that asks for Microsoft Graph',
      {},
      {},
      { requiredResourceAccess: [{ resourceAppId: graphAppId }] },
      [],
    ],
    ['that is disabled', { accountEnabled: false }, {}, asks, []],
  ])('%s', (_, servicePrincipal, rest, application, expected) => {
    expect(find(servicePrincipal, rest, application)).toEqual(expected)
  })
})
