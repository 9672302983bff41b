import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { person as licensee, product, sku, subscription } from '../../support/licensed-directory.ts'
import { forEmergencies } from '../../support/emergencies.ts'
import {
  at,
  bareDirectory,
  certificate,
  type Directory,
  globalAdministrator,
  graphAppId,
  guid,
  healthyDirectory,
  type Json,
  owner,
  person,
  roleHeld,
  secret,
  snapshotOf,
  tenant,
} from '../../support/scanned-directory.ts'

// What other tools call wrong in directories of which nothing is wrong.

const graph = guid(800)
const owners = [owner(guid(1)), owner(guid(2))]
const servicePrincipal = (number: number, displayName: string, more: Json = {}): Json => ({
  id: guid(number),
  appId: guid(number + 1000),
  displayName,
  servicePrincipalType: 'Application',
  appOwnerOrganizationId: tenant.entraTenantId,
  accountEnabled: true,
  appRoleAssignmentRequired: true,
  createdDateTime: at(-400),
  ...more,
})
const registration = (number: number, displayName: string, more: Json = {}): Json => ({
  id: guid(number + 2000),
  appId: guid(number + 1000),
  displayName,
  createdDateTime: at(-400),
  signInAudience: 'AzureADMyOrg',
  owners,
  ...more,
})

const samlSet = (number: number, start: string, end: string, identifier: string) => ({
  keys: ['Sign', 'Verify'].map((usage, index) =>
    certificate(guid(number + index), start, end, { customKeyIdentifier: identifier, usage }),
  ),
  password: secret(guid(number), start, end, { customKeyIdentifier: identifier }),
})
const samlSets = [
  samlSet(500, at(-700), at(300), 'AP8Qqw=='),
  // One that was in use, and one that is prepared.
  samlSet(510, at(-1800), at(-700), 'AQIDBA=='),
  samlSet(520, at(-2), at(1090), 'BQYHCA=='),
]

const managed = (number: number, name: string, more: Json = {}) =>
  servicePrincipal(number, name, {
    servicePrincipalType: 'ManagedIdentity',
    appOwnerOrganizationId: null,
    appRoleAssignmentRequired: false,
    // Azure renews it.
    keyCredentials: [certificate(guid(number + 3000), at(-400), at(20))],
    ...more,
  })
const microsofts = (number: number, name: string, appOwnerOrganizationId: string, more: Json = {}) =>
  servicePrincipal(number, name, { appOwnerOrganizationId, appRoleAssignmentRequired: false, ...more })

const directory = (): Directory => {
  const healthy = healthyDirectory()
  const bare = bareDirectory()
  const [f8, corp] = ['f8cdef31-a31e-4b4a-93e4-5f571e91255a', '72f988bf-86f1-41af-91ab-2d7cd011db47']
  const license = [sku.m365E3]
  const apps = [
    ...[...(healthy.servicePrincipals ?? [])],
    managed(601, 'vm-billing-01', { alternativeNames: ['isExplicit=False'] }),
    managed(602, 'id-deployment', { alternativeNames: ['isExplicit=True'] }),
    microsofts(611, 'Microsoft Graph', f8, { id: graph, appId: graphAppId }),
    microsofts(612, 'Azure Notification Service', f8, { replyUrls: ['http://portal.example/x'] }),
    microsofts(613, 'Office 365 SharePoint Online', corp),
    // The tools for administrators are for those who are assigned to them.
    microsofts(614, 'Microsoft Graph Command Line Tools', corp, {
      appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
      appRoleAssignmentRequired: true,
    }),
    servicePrincipal(621, 'Travel Booking', {
      preferredSingleSignOnMode: 'saml',
      preferredTokenSigningKeyThumbprint: '00FF10AB',
      keyCredentials: samlSets.flatMap(({ keys }) => keys),
      passwordCredentials: samlSets.map(({ password }) => password),
    }),
    servicePrincipal(622, 'ConnectSyncProvisioning_SRV01'),
    servicePrincipal(623, 'Slide Library', {
      appOwnerOrganizationId: guid(900),
      verifiedPublisher: { displayName: 'Slides Inc.', verifiedPublisherId: '6300001' },
    }),
  ]
  return {
    ...healthy,
    applications: [
      ...(healthy.applications ?? []),
      registration(621, 'Travel Booking'),
      registration(622, 'ConnectSyncProvisioning_SRV01', {
        keyCredentials: [certificate(guid(530), at(-240), at(7)), certificate(guid(531), at(-400), at(-30))],
      }),
    ],
    servicePrincipals: apps,
    servicePrincipalSignIns: apps
      // Sign-ins of managed identities and of Microsoft's own are kept elsewhere.
      .filter(({ appOwnerOrganizationId: of }) => of === tenant.entraTenantId || of === guid(900))
      .map(({ appId }) => ({
        id: `s ${String(appId)}`,
        appId,
        lastSignInActivity: { lastSignInDateTime: at(-2) },
      })),
    resources: [{ id: graph, appId: graphAppId, displayName: 'Microsoft Graph' }],
    grants: [
      {
        id: 'all',
        clientId: guid(623),
        consentType: 'AllPrincipals',
        resourceId: graph,
        scope: ' User.Read  openid',
      },
      {
        id: 'one',
        clientId: guid(623),
        consentType: 'Principal',
        principalId: guid(1),
        resourceId: graph,
        scope: 'OPENID',
      },
    ],
    roleAssignments: [8, 9].map((number) => roleHeld(guid(number), globalAdministrator)),
    users: [
      licensee(1, license),
      licensee(2, license),
      // Nobody uses these, and that is right.
      ...[8, 9].map((number) =>
        person(number, {
          signInActivity: { lastSignInDateTime: at(-400), lastSuccessfulSignInDateTime: at(-400) },
        }),
      ),
      // A mailbox of more than 50 GB.
      licensee(20, [sku.exchange1], {
        userPrincipalName: 'shared-invoices@contoso.example',
        accountEnabled: false,
        signInActivity: null,
      }),
      // A program's, which signs in without anybody.
      licensee(21, license, {
        userPrincipalName: 'copier@contoso.example',
        signInActivity: {
          lastSignInDateTime: at(-300),
          lastNonInteractiveSignInDateTime: at(-1),
          lastSuccessfulSignInDateTime: at(-1),
        },
      }),
      ...[
        // Guests of whom one time is empty, or all are.
        {
          signInActivity: { lastNonInteractiveSignInDateTime: at(-3), lastSuccessfulSignInDateTime: at(-3) },
        },
        { signInActivity: {}, createdDateTime: at(-20) },
      ].map((more, index) =>
        person(30 + index, {
          userType: 'Guest',
          userPrincipalName: `guest${index}_partner.example#EXT#@contoso.example`,
          externalUserState: 'Accepted',
          ...more,
        }),
      ),
    ],
    sponsors: [30, 31].map((number) => ({ userId: guid(number), sponsors: [owner(guid(1))] })),
    mailboxPurposes: [{ userId: guid(20), purpose: 'shared' }],
    registrations: [
      ...(bare.registrations ?? []),
      ...[1, 2].map((number) => ({ id: guid(number), isAdmin: false, isMfaRegistered: true })),
    ],
    groups: [
      {
        id: guid(40),
        displayName: 'Everybody',
        groupTypes: ['DynamicMembership'],
        membershipRuleProcessingState: 'On',
        securityEnabled: true,
        owners,
        memberCount: 7,
      },
      {
        id: guid(41),
        displayName: 'Finance Shares',
        groupTypes: [],
        onPremisesSyncEnabled: true,
        securityEnabled: true,
        owners: [],
        memberCount: 2,
      },
      {
        id: guid(42),
        displayName: 'Administrators',
        groupTypes: [],
        isAssignableToRole: true,
        securityEnabled: true,
        owners: [],
        memberCount: 2,
      },
    ],
    devices: [
      {
        id: guid(50),
        deviceId: guid(51),
        displayName: 'WS-1',
        accountEnabled: true,
        operatingSystem: 'Windows',
        operatingSystemVersion: '10.0.26200.7171',
        trustType: 'AzureAd',
        isManaged: true,
        registrationDateTime: at(-400),
        approximateLastSignInDateTime: at(-20),
      },
    ],
    managedDevices: [
      // Exchange does not tell whether a device is encrypted.
      {
        id: guid(52),
        deviceName: 'Phone',
        operatingSystem: 'iOS',
        osVersion: '26.1',
        complianceState: 'unknown',
        managementAgent: 'eas',
        isEncrypted: false,
        jailBroken: 'Unknown',
        lastSyncDateTime: at(-1),
      },
    ],
    subscribedSkus: [product(sku.m365E3), product(sku.exchange1)],
    subscriptions: [subscription(701, sku.m365E3), subscription(702, sku.exchange1)],
    formerApps: apps.map(({ id, appId }) => ({
      id: String(id),
      appId: String(appId),
      keyIds: appId === guid(100) ? [guid(110)] : [],
    })),
    formerPermissions: [
      { principalId: guid(623), resourceId: graph, appRoleId: null, scope: 'User.Read openid' },
    ],
  }
}
const settings = { breakGlass: forEmergencies(guid(8), 'user9@contoso.example') }

describe('given an ordinary directory of which nothing is wrong', () => {
  const { findings, unknownRules, apps } = evaluate(snapshotOf(directory(), { settings }))

  test('nothing above LOW is found, and everything could be decided', () => {
    expect(findings.map(({ rule, severity, object }) => `${rule} ${severity} ${object.name}`)).toEqual([
      // The certificate that Entra Connect has replaced, and a mailbox whose license may be needed.
      'APP-003 LOW ConnectSyncProvisioning_SRV01',
      'LIC-005 LOW Person 20',
    ])
    expect(unknownRules).toEqual([])
  })

  test('every app is healthy, but the one with a certificate to be removed', () => {
    const unhealthy = apps.filter(({ level }) => level !== 'HEALTHY')
    expect(unhealthy.map(({ name, level, score }) => [name, level, score])).toEqual([
      ['ConnectSyncProvisioning_SRV01', 'INFO', 5],
    ])
    expect(apps).toHaveLength(10)
  })
})
