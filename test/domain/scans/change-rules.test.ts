import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import {
  appId,
  at,
  certificate,
  type Directory,
  findings,
  foreign,
  found,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  principalId,
  secret,
  snapshotOf,
} from '../../support/scanned-directory.ts'

const [known, added] = [guid(110), guid(111)]
const graph = guid(800)
const rest: Directory = { resources: [{ id: graph, appId: graphAppId }] }
const tierZero = '62a82d76-70ea-41e2-9197-370581804d09'
const risky = '810c84a8-4a9e-49e6-bf7d-12d183f40d01'
const role = (appRoleId: string, resourceId = graph) => ({ id: `role ${appRoleId}`, appRoleId, resourceId })
const privileged = { appRoleAssignments: [role(tierZero)] }
const live = (keyId: string, more: Json = {}) => secret(keyId, at(-1), at(100), more)

/** What the scan before knew of the app: its certificate, and that it was privileged. */
const before = {
  formerApps: [
    { id: guid(101), appId, keyIds: [known] },
    { id: principalId, appId, keyIds: [] },
  ],
  formerPermissions: [{ principalId, resourceId: graph, appRoleId: tierZero, scope: null }],
} satisfies Directory

interface Given {
  application?: Json | null
  servicePrincipal?: Json
  more?: Directory
}

const given = ({ application = {}, servicePrincipal = {}, more = {} }: Given) =>
  directory({
    application,
    servicePrincipal: { ...privileged, ...servicePrincipal },
    rest: { ...rest, ...before, ...more },
  })
const find = (rule: string, of: Given, circumstances?: Parameters<typeof found>[1]) =>
  found(given(of), circumstances).filter((line) => line.startsWith(rule))
const stateOf = (rule: string, of: Given, circumstances: Parameters<typeof found>[1]) =>
  evaluate(snapshotOf(given(of), circumstances))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ state }) => state)

/** Whom neither rule is for. */
const others: Json[] = [
  { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null },
  { appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' },
]
const both = [certificate(known, at(-10), at(100))]
const federated = [
  { id: added, name: 'deploy', issuer: 'https://gitlab.com', subject: 'main', audiences: [] },
]

describe('APP-049: given a privileged app that since the scan before was given', () => {
  const new049 = [`APP-049 HIGH 20 ${added}`]

  test.each<[string, Given, string[]]>([
    ['nothing', {}, []],
    ['a secret', { application: { passwordCredentials: [live(added)] } }, new049],
    [
      'one with an id in capitals',
      { application: { passwordCredentials: [live(added.toUpperCase())] } },
      new049,
    ],
    [
      'a certificate beside the one that was known',
      { application: { keyCredentials: [...both, certificate(added, at(-1), at(100))] } },
      new049,
    ],
    ['a federated credential', { application: { federatedIdentityCredentials: federated } }, new049],
    [
      'a secret on its service principal',
      { servicePrincipal: { passwordCredentials: [live(added)] } },
      new049,
    ],
    [
      'one that is not valid yet',
      { application: { passwordCredentials: [secret(added, at(1), at(100))] } },
      new049,
    ],
    [
      'one that ends this second',
      { application: { passwordCredentials: [secret(added, at(-1), at(0))] } },
      new049,
    ],
    [
      'one that ended a second ago',
      { application: { passwordCredentials: [secret(added, at(-1), at(0, -1))] } },
      [],
    ],
    [
      'the private half of its certificate: that is the same one, under whichever id',
      {
        application: {
          keyCredentials: [
            certificate(known, at(-10), at(100), { customKeyIdentifier: 'AP8Qqw==' }),
            certificate(guid(1), at(-10), at(100), { customKeyIdentifier: 'AP8Qqw==', usage: 'Sign' }),
          ],
        },
      },
      [],
    ],
    [
      'the known one under an id in capitals',
      { application: { keyCredentials: [certificate(known.toUpperCase(), at(-10), at(100))] } },
      [],
    ],
    [
      'a SAML signing certificate',
      { servicePrincipal: { keyCredentials: [{ ...certificate(added, at(-1), at(100)), usage: 'Sign' }] } },
      [],
    ],
    [
      'a secret, while it is not privileged',
      {
        application: { passwordCredentials: [live(added)] },
        servicePrincipal: { appRoleAssignments: [role(risky)] },
      },
      [],
    ],
  ])('%s', (_, of, expected) => {
    expect(find('APP-049', of)).toEqual(expected)
  })

  test('a certificate that the product renews which made the app: that is not for this rule, a secret is', () => {
    const displayName = 'ConnectSyncProvisioning_SRV01'
    const renewed = { displayName, keyCredentials: [certificate(added, at(-1), at(100))] }
    expect(find('APP-049', { application: renewed })).toEqual([])
    const tampered = { displayName, passwordCredentials: [live(added)] }
    expect(find('APP-049', { application: tampered })).toEqual(new049)
  })

  test("a credential, and it is a managed identity, or Microsoft's own", () => {
    const credentials = { passwordCredentials: [live(added)] }
    for (const kind of others)
      expect(find('APP-049', { application: null, servicePrincipal: { ...credentials, ...kind } })).toEqual(
        [],
      )
  })

  test("a credential, and it is somebody else's: the sentence speaks of a local one", () => {
    const servicePrincipal = { ...foreign, passwordCredentials: [live(added)] }
    const [finding] = findings(given({ application: null, servicePrincipal })).filter(
      ({ rule }) => rule === 'APP-049',
    )
    expect(finding?.summary).toBe(
      'The secret "secret 11", a local credential on the foreign app "Payroll", is new since the scan before, and the app is privileged.',
    )
    expect(finding?.evidence).toContainEqual({ field: 'privilege', value: 'Group.ReadWrite.All' })
  })

  test('a secret, while what the scan before knew was not all read: it is unknown, and nothing is called new', () => {
    const of = { application: { passwordCredentials: [live(added)] } }
    for (const unread of ['formerApps', 'applications', 'servicePrincipals'] as const)
      expect(stateOf('APP-049', of, { unread: [unread] })).toEqual(['UNKNOWN'])
    expect(stateOf('APP-049', of, { unread: ['formerPermissions'] })).toEqual(['OPEN'])
  })
})

describe('APP-050: given an app that since the scan before', () => {
  const consent = [expect.stringMatching(/^APP-050 MEDIUM 5 consent\|[0-9a-f-]{36}$/)]
  const grant = (scope: string, more: Json = {}): Directory => ({
    grants: [
      { id: 'g', clientId: principalId, consentType: 'AllPrincipals', resourceId: graph, scope, ...more },
    ],
  })
  const knew = (scope: string) => [
    ...before.formerPermissions,
    { principalId, resourceId: graph, appRoleId: null, scope },
  ]

  test.each<[string, Given, unknown[]]>([
    ['did not change', {}, []],
    [
      'was not there',
      {
        more: {
          formerApps: [
            { id: guid(101), appId: guid(99), keyIds: [] },
            { id: principalId, appId: guid(99), keyIds: [] },
          ],
          formerPermissions: [],
        },
      },
      ['APP-050 MEDIUM 5 app'],
    ],
    [
      'was there as a registration alone',
      {
        more: {
          formerApps: [before.formerApps[0], { id: principalId, appId: guid(99), keyIds: [] }] as Json[],
        },
      },
      [],
    ],
    [
      'was given an application permission',
      { servicePrincipal: { appRoleAssignments: [role(tierZero), role(risky)] } },
      consent,
    ],
    ['was given a delegated permission for everybody', { more: grant('User.Read') }, consent],
    [
      'was given two of them, and an application permission: that is one finding',
      {
        servicePrincipal: { appRoleAssignments: [role(tierZero), role(risky)] },
        more: grant('User.Read openid'),
      },
      consent,
    ],
    [
      'was given what it had, in other words',
      { more: { ...grant('  user.READ openid'), formerPermissions: knew('openid User.Read') } },
      [],
    ],
    ['lost a permission', { more: { ...grant('openid'), formerPermissions: knew('openid User.Read') } }, []],
    [
      'was given one for everybody that a user had given before',
      { more: { ...grant('User.Read'), formerPermissions: before.formerPermissions } },
      consent,
    ],
    [
      'was given one by a user',
      { more: grant('User.Read', { consentType: 'Principal', principalId: guid(1) }) },
      [],
    ],
    [
      'was given access without any role',
      {
        servicePrincipal: {
          appRoleAssignments: [role(tierZero), role('00000000-0000-0000-0000-000000000000')],
        },
      },
      [],
    ],
    [
      'was given one that makes it privileged',
      { more: { formerPermissions: [] } },
      [`APP-050 MEDIUM 5 ${graphAppId}/application/${tierZero}`],
    ],
    [
      'was given a delegated one that makes it privileged, and another one',
      { more: grant('Directory.ReadWrite.All User.Read') },
      [
        `APP-050 MEDIUM 5 ${graphAppId}/delegated/directory.readwrite.all`,
        expect.stringMatching(/^APP-050 MEDIUM 2 consent\|/),
      ],
    ],
    [
      'is disabled, and was given one',
      { servicePrincipal: { accountEnabled: false }, more: grant('User.Read') },
      [],
    ],
  ])('%s', (_, of, expected) => {
    expect(find('APP-050', of)).toEqual(expected)
  })

  test("was not there, and is a managed identity, or Microsoft's own", () => {
    const more = { formerApps: [{ id: principalId, appId: guid(99), keyIds: [] }] }
    for (const servicePrincipal of others)
      expect(find('APP-050', { application: null, servicePrincipal, more })).toEqual([])
  })

  test('says what it was given, and another consent is another finding', () => {
    const of = (scope: string) =>
      findings(given({ more: grant(scope) })).filter(({ rule }) => rule === 'APP-050')
    const [one, other] = [of('User.Read openid'), of('User.Read')]
    expect(one).toMatchObject([
      {
        object: { type: 'APPLICATION', appId },
        summary: '"Payroll" was given 2 permissions for itself or for everybody since the scan before.',
        evidence: [
          { field: 'scope', value: 'User.Read' },
          { field: 'scope', value: 'openid' },
        ],
      },
    ])
    expect(other[0]?.id).not.toBe(one[0]?.id)
  })

  test.each(['formerApps', 'formerPermissions', 'applications', 'servicePrincipals', 'grants'] as const)(
    'changed, while %s could not be read: it is unknown, and nothing is called new',
    (name) => {
      expect(stateOf('APP-050', { more: { formerPermissions: [] } }, { unread: [name] })).toEqual(['UNKNOWN'])
    },
  )
})

describe('given no scan before, or one of another directory', () => {
  test.each<[string, Directory]>([
    ['nothing is new', { formerApps: [], formerPermissions: [] }],
    [
      'nothing is new of an app that has the same app id there',
      { formerApps: [{ id: guid(999), appId, keyIds: [] }], formerPermissions: [] },
    ],
  ])('%s, and nothing is unknown', (_, more) => {
    const { findings, unknownRules } = evaluate(
      snapshotOf(given({ application: { passwordCredentials: [live(added)] }, more })),
    )
    expect(findings.filter(({ rule }) => rule === 'APP-049' || rule === 'APP-050')).toEqual([])
    expect(unknownRules).toEqual([])
  })
})
