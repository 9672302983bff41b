import { describe, expect, test } from '@jest/globals'
import {
  assigned,
  exchange,
  exchangeAppId,
  granted,
  graph,
  ids,
  other,
  sharePoint,
  withApis,
} from '../../support/granted-permissions.ts'
import {
  assessed,
  findings,
  foreign,
  found,
  graphAppId,
  guid,
  type Json,
} from '../../support/scanned-directory.ts'

const permissionRules = /^APP-0(1[2-7]|35|44)/
const find = (...parts: Parameters<typeof withApis>) =>
  found(withApis(...parts)).filter((line) => permissionRules.test(line))

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
    expect(assessed(withApis(held))).toMatchObject({ score: 100, privileged: true })
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
    const [finding] = findings(withApis(assigned([ids.direct, graph])))
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
    const held = withApis(assigned([ids.direct, graph], [ids.mailRead, graph]))
    expect(found(held, { unread: ['grants'] }).filter((line) => permissionRules.test(line))).toEqual([
      application('APP-015 HIGH 40', ids.mailRead),
    ])
  })

  test('without what resources offer, the same is found', () => {
    const held = withApis(assigned([ids.direct, graph], [ids.high, graph]))
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
      withApis(foreign, granted('Principal', 'Mail.ReadWrite mail.readwrite', [1, 2, 3]), null),
    ).filter(({ rule }) => rule === 'APP-017')
    expect(finding).toMatchObject({
      summary: 'Users (3) gave Mail.ReadWrite to "Payroll", whose publisher is not verified.',
    })
    expect(finding?.evidence).toContainEqual({ field: 'users', value: '3' })
  })
})
