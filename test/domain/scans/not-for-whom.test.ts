import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { rules, rulesIn } from '../../../src/domain/scans/engine/rules.ts'
import type { SourceName } from '../../../src/domain/scans/snapshot.ts'
import {
  appId,
  at,
  bareDirectory,
  certificate,
  type Directory,
  findings,
  graphAppId,
  guid,
  healthyDirectory,
  type Json,
  owner,
  principalId,
  roleDefinition,
  roleHeld,
  secret,
  snapshotOf,
} from '../../support/scanned-directory.ts'

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const graph = guid(800)
const bare = bareDirectory()

const permission = (appRoleId: string) => ({ id: appRoleId, appRoleId, resourceId: graph })
const passwordCredentials = [
  secret(guid(401), at(-100), at(-1)),
  secret(guid(402), at(-100), at(10)),
  secret(guid(403), at(-100), at(3000)),
  secret(guid(404), at(-100), null),
]
const keyCredentials = [
  certificate(guid(411), at(-400), at(-1)),
  certificate(guid(412), at(-400), at(10)),
  certificate(guid(413), at(-400), at(300)),
]
const redirectUris = ['http://payroll.example/callback', 'https://gone.example']

/** A directory with one app of which is wrong whatever can be. */
function given({
  application = {},
  servicePrincipal = {},
  users = {},
  rest = {},
}: NonNullable<Parameters<typeof healthyDirectory>[0]>): Directory {
  return healthyDirectory({
    application: application && {
      owners: [],
      passwordCredentials,
      keyCredentials,
      signInAudience: 'AzureADMultipleOrgs',
      isFallbackPublicClient: true,
      disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement',
      requiredResourceAccess: [{ resourceAppId: '00000002-0000-0000-c000-000000000000', resourceAccess: [] }],
      web: { redirectUris, implicitGrantSettings: { enableAccessTokenIssuance: true } },
      federatedIdentityCredentials: [
        { id: guid(420), name: 'deploy', issuer: 'https://issuer.example', subject: '*', audiences: [] },
      ],
      ...application,
    },
    servicePrincipal: {
      passwordCredentials: [secret(guid(430), at(-100), at(90))],
      disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement',
      appRoleAssignmentRequired: false,
      tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
      appRoleAssignments: [
        // Of tier 0 in one step and in several, of mailboxes, and of high risk.
        permission('19dbc75e-c2e2-444c-a770-ec69d8559fc7'),
        permission('62a82d76-70ea-41e2-9197-370581804d09'),
        permission('810c84a8-4a9e-49e6-bf7d-12d183f40d01'),
        permission('75359482-378d-4052-8f01-80520e7db3cd'),
      ],
      ...servicePrincipal,
    },
    users,
    rest: {
      resources: [{ id: graph, appId: graphAppId }],
      grants: [
        {
          id: 'a',
          clientId: principalId,
          consentType: 'AllPrincipals',
          resourceId: graph,
          scope: 'Files.ReadWrite.All',
        },
        {
          id: 'u',
          clientId: principalId,
          consentType: 'Principal',
          principalId: guid(8),
          resourceId: graph,
          scope: 'Mail.ReadWrite',
        },
      ],
      servicePrincipalSignIns: [{ id: 's', appId, lastSignInActivity: { lastSignInDateTime: at(-100) } }],
      credentialSignIns: [
        { id: 'c', keyId: guid(403), appId, signInActivity: { lastSignInDateTime: at(-95) } },
      ],
      roleDefinitions: [
        ...(bare.roleDefinitions ?? []),
        roleDefinition(userAdministrator, 'User Administrator'),
      ],
      roleAssignments: [...(bare.roleAssignments ?? []), roleHeld(principalId, userAdministrator)],
      riskyServicePrincipals: [{ id: principalId, appId, riskState: 'atRisk' }],
      dns: [{ host: 'gone.example', outcome: 'NOT_FOUND' }],
      formerApps: [{ id: principalId, appId, keyIds: [] }],
      ...rest,
    },
  })
}

/** Rules that find something of the app. */
const rulesOf = (directory: Directory) =>
  [
    ...new Set(
      findings(directory)
        .filter(({ object }) => object.appId === appId)
        .map(({ rule }) => rule),
    ),
  ].sort()
const series = (...ranges: readonly (readonly [number, number?])[]) =>
  ranges.flatMap(([from, to = from]) =>
    Array.from({ length: to - from + 1 }, (_, n) => `APP-${String(from + n).padStart(3, '0')}`),
  )

describe('given an app of which is wrong whatever can be, that', () => {
  test("is this directory's own: all is found that can be of one", () => {
    expect(rulesOf(given({}))).toEqual(
      series([1, 9], [12, 16], [18, 22], [28, 34], [36], [38, 40], [44], [47, 50]),
    )
  })

  test('is disabled: that it still has something', () => {
    expect(rulesOf(given({ servicePrincipal: { accountEnabled: false } }))).toEqual(['APP-037'])
  })

  test('is a managed identity: what it may do, and whether it is at risk', () => {
    const servicePrincipal = { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null }
    expect(rulesOf(given({ application: null, servicePrincipal }))).toEqual(series([12, 16], [19], [39, 40]))
  })

  test.each([
    'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
    '72f988bf-86f1-41af-91ab-2d7cd011db47',
    'cdc5aeea-15c5-4db6-b079-fcadd2505dc2',
    '33e01921-4d64-4f8c-a055-5bdaffd5e33d',
    'ea8a4392-515e-481f-879e-6571ff2a8a36',
  ])("is Microsoft's own, of %s: that somebody added a credential", (appOwnerOrganizationId) => {
    expect(rulesOf(given({ application: null, servicePrincipal: { appOwnerOrganizationId } }))).toEqual([
      'APP-010',
    ])
  })

  test("is somebody else's: what it may do here, and who looks after that", () => {
    const servicePrincipal = {
      appOwnerOrganizationId: guid(900),
      displayName: 'Microsoft Payroll',
      passwordCredentials,
      keyCredentials,
    }
    expect(rulesOf(given({ application: null, servicePrincipal }))).toEqual(
      series([1, 7], [9], [11, 22], [34, 35], [38, 40], [45], [49, 50]),
    )
  })

  test("is somebody else's, who was verified: no user was misled", () => {
    const servicePrincipal = {
      appOwnerOrganizationId: guid(900),
      displayName: 'Microsoft Payroll',
      verifiedPublisher: { displayName: 'Payroll Inc.', verifiedPublisherId: '6300001' },
    }
    const found = rulesOf(given({ application: null, servicePrincipal }))
    for (const rule of ['APP-017', 'APP-035', 'APP-045']) expect(found).not.toContain(rule)
  })

  test('renews its own certificates: these are left alone, and secrets are not', () => {
    const displayName = 'ConnectSyncProvisioning_SRV01'
    const ofCertificates = (application: Json) =>
      rulesOf(
        given({
          application: { displayName, federatedIdentityCredentials: [], ...application },
          servicePrincipal: { displayName, passwordCredentials: [] },
        }),
      )
    const without = ofCertificates({ passwordCredentials: [], keyCredentials: [keyCredentials[2]] })
    for (const rule of series([4, 7], [49])) expect(without).not.toContain(rule)
    const withSecrets = ofCertificates({ keyCredentials: [] })
    for (const rule of series([1, 2], [8, 9], [49])) expect(withSecrets).toContain(rule)
  })

  test('signs SAML answers: the keys for that are nobody’s way in', () => {
    const set = { customKeyIdentifier: 'AP8Qqw==' }
    const servicePrincipal = {
      keyCredentials: [{ ...certificate(guid(440), at(-400), at(900)), ...set, usage: 'Sign' }],
      passwordCredentials: [secret(guid(440), at(-400), at(900), set)],
    }
    const application = { passwordCredentials: [], keyCredentials: [], federatedIdentityCredentials: [] }
    const found = rulesOf(given({ application, servicePrincipal }))
    for (const rule of series([1, 9], [21], [47, 49])) expect(found).not.toContain(rule)
  })

  test('is owned by somebody: all is found that can be of an owner; of a program nothing but that it owns', () => {
    const owned = (owners: Json[], user: Json = {}) =>
      rulesOf(
        given({
          application: { owners },
          users: { 1: { userType: 'Guest', accountEnabled: false, ...user } },
          rest: { registrations: [{ id: guid(1), isMfaRegistered: false }] },
        }),
      ).filter((rule) => series([22, 27]).includes(rule))
    expect(owned([owner(guid(1))])).toEqual(series([23, 27]))
    expect(owned([owner(guid(500), 'servicePrincipal')])).toEqual(['APP-026'])
  })
})

describe('each rule', () => {
  test('is unknown without any of what it needs, and finds nothing then', () => {
    const said = (name: SourceName) => {
      const { unknownRules, findings } = evaluate(snapshotOf(given({}), { failed: [name] }))
      return {
        unknown: unknownRules.map(({ id }) => id),
        open: findings.filter(({ state }) => state === 'OPEN'),
      }
    }
    const names = new Set(
      rules.flatMap(({ needs, spares = [], partial = [] }) => [...needs, ...spares, ...partial]),
    )
    for (const name of names) {
      const { unknown, open } = said(name)
      for (const { id, needs, spares = [], partial = [] } of rules) {
        if (![...needs, ...spares, ...partial].includes(name)) continue
        expect([name, unknown]).toEqual([name, expect.arrayContaining([id])])
        if (partial.includes(name)) continue
        expect(open.filter(({ rule }) => rule === id)).toEqual([])
      }
    }
  })

  test('of an app has somebody whom it is not for', () => {
    const kinds = [
      { servicePrincipal: { accountEnabled: false } },
      {
        application: null,
        servicePrincipal: { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null },
      },
      {
        application: null,
        servicePrincipal: { appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' },
      },
      { application: null, servicePrincipal: { appOwnerOrganizationId: guid(900) } },
    ]
    const found = kinds.map((kind) => rulesOf(given(kind)))
    for (const { id } of rulesIn('app'))
      expect([id, found.some((rules) => !rules.includes(id))]).toEqual([id, true])
  })
})
