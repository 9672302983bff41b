import { beforeAll, describe, expect, test } from '@jest/globals'
import { connectReader, gather, simulate } from './connection.ts'
import { readAll } from './scan.ts'

const asOf = new Date('2026-03-01T00:00:00Z')
const GRAPH = '00000003-0000-0000-c000-000000000000'

describe('given a directory, when it is read for a scan', () => {
  let read: Awaited<ReturnType<typeof readAll>>
  beforeAll(async () => void (read = await readAll(connectReader(await simulate({}, { asOf })))))
  const app = (name: string) => read.applications.find(({ displayName }) => displayName === name)!
  const principal = (name: string) => read.servicePrincipals.find(({ displayName }) => displayName === name)!
  const anId = expect.stringMatching(/^[0-9a-f-]{36}$/)
  const thumbprint = expect.stringMatching(/^[\w+/]{27}=$/)

  test('then an application has what its schema says, and no more', () => {
    expect(app('Build Pipeline')).toStrictEqual({
      id: anId,
      appId: anId,
      displayName: 'Build Pipeline',
      createdDateTime: '2023-12-22T00:00:00Z',
      signInAudience: 'AzureADMyOrg',
      disabledByMicrosoftStatus: null,
      isFallbackPublicClient: null,
      passwordCredentials: [],
      keyCredentials: [],
      requiredResourceAccess: [],
      servicePrincipalLockConfiguration: { isEnabled: true, allProperties: true },
      web: {
        redirectUris: [],
        implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
      },
      spa: { redirectUris: [] },
      publicClient: { redirectUris: [] },
      verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
      owners: [
        { id: anId, type: 'user', displayName: expect.any(String) },
        { id: anId, type: 'user', displayName: expect.any(String) },
      ],
      federatedIdentityCredentials: [
        {
          id: anId,
          name: 'workload',
          issuer: 'https://token.actions.githubusercontent.com',
          subject: 'repo:contoso/*',
          audiences: ['api://AzureADTokenExchange'],
        },
      ],
    })
  })

  test('then credentials have their dates and identifiers, and nothing of what is secret', () => {
    expect(app('Payroll Export').passwordCredentials).toStrictEqual([
      {
        keyId: anId,
        displayName: 'secret 1',
        customKeyIdentifier: null,
        startDateTime: '2025-01-25T00:00:00Z',
        endDateTime: '2026-01-25T00:00:00Z',
      },
    ])
    expect(app('Intranet').keyCredentials).toStrictEqual([
      {
        keyId: anId,
        displayName: 'CN=Intranet',
        customKeyIdentifier: thumbprint,
        type: 'AsymmetricX509Cert',
        usage: 'Verify',
        startDateTime: '2026-02-09T00:00:00Z',
        endDateTime: '2026-06-09T00:00:00Z',
      },
    ])
    expect(JSON.stringify(read)).not.toMatch(/"(hint|secretText|key)":/)
  })

  test('then a service principal has what its schema says, and no more', () => {
    expect(principal('func-mailroom')).toStrictEqual({
      id: anId,
      appId: anId,
      displayName: 'func-mailroom',
      servicePrincipalType: 'ManagedIdentity',
      appOwnerOrganizationId: null,
      accountEnabled: true,
      appRoleAssignmentRequired: false,
      createdDateTime: '2025-07-04T00:00:00Z',
      disabledByMicrosoftStatus: null,
      signInAudience: 'AzureADMyOrg',
      preferredSingleSignOnMode: null,
      preferredTokenSigningKeyThumbprint: null,
      alternativeNames: ['isExplicit=False', expect.stringMatching(/^\/subscriptions\/.*\/func-mailroom$/)],
      passwordCredentials: [],
      keyCredentials: [expect.objectContaining({ usage: 'Verify', customKeyIdentifier: thumbprint })],
      replyUrls: [],
      tags: [],
      verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
      owners: [],
      appRoleAssignments: [
        {
          id: anId,
          appRoleId: 'b633e1c5-b582-4048-a93e-9f11b44c7e96',
          resourceId: read.servicePrincipals.find(({ appId }) => appId === GRAPH)!.id,
          createdDateTime: '2025-07-04T00:00:00Z',
        },
      ],
    })
  })

  test('then resources have the names of the permissions that are granted', () => {
    const graph = read.resources.find(({ appId }) => appId === GRAPH)!
    expect(Object.keys(graph)).toEqual(['id', 'appId', 'displayName', 'appRoles', 'oauth2PermissionScopes'])
    expect(graph.appRoles).toContainEqual({
      id: 'b633e1c5-b582-4048-a93e-9f11b44c7e96',
      value: 'Mail.Send',
      displayName: 'Mail.Send',
    })
    expect(graph.oauth2PermissionScopes).toContainEqual({
      id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
      value: 'User.Read',
    })
    expect(read.resources.map(({ displayName }) => displayName).sort()).toEqual([
      'Approval API',
      'Microsoft Graph',
      'Office 365 Exchange Online',
      'Office 365 SharePoint Online',
    ])
  })

  test('then the other listings have what their schemas say, and no more', () => {
    const { id: clientId, appId } = principal('CRM Connector')
    expect(read.grants.filter((grant) => grant.clientId === clientId)).toStrictEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        clientId,
        consentType: 'AllPrincipals',
        principalId: null,
        resourceId: read.servicePrincipals.find((p) => p.appId === GRAPH)!.id,
        scope: 'Directory.ReadWrite.All Mail.ReadWrite',
      },
    ])
    expect(read.servicePrincipalSignIns.find((activity) => activity.appId === appId)).toStrictEqual({
      id: expect.any(String),
      appId,
      lastSignInActivity: { lastSignInDateTime: '2026-02-27T00:00:00Z' },
      delegatedClientSignInActivity: null,
      applicationAuthenticationClientSignInActivity: { lastSignInDateTime: '2026-02-27T00:00:00Z' },
    })
    const { keyId } = app('Key Hoarder').passwordCredentials[0]!
    expect(read.credentialSignIns.find((activity) => activity.keyId === keyId)).toStrictEqual({
      id: expect.any(String),
      keyId,
      keyType: 'clientSecret',
      appId: app('Key Hoarder').appId,
      appObjectId: app('Key Hoarder').id,
      servicePrincipalObjectId: principal('Key Hoarder').id,
      expirationDateTime: '2026-06-09T00:00:00Z',
      signInActivity: { lastSignInDateTime: '2025-09-12T00:00:00Z' },
    })
    expect(read.roleDefinitions[0]).toStrictEqual({
      id: '62e90394-69f5-4237-9190-012177145e10',
      templateId: '62e90394-69f5-4237-9190-012177145e10',
      displayName: 'Global Administrator',
      isBuiltIn: true,
      isEnabled: true,
      // Microsoft tells it in its beta only
      isPrivileged: null,
    })
    expect(read.roleAssignments[0]).toStrictEqual({
      id: expect.any(String),
      principalId: read.users[0]!.id,
      principalType: 'user',
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      directoryScopeId: '/',
    })
    expect(read.users[2]).toMatchObject({
      accountEnabled: true,
      userType: 'Member',
      signInActivity: { lastSignInDateTime: '2025-10-22T00:00:00Z' },
    })
    expect(read.registrations[30]).toStrictEqual({
      id: read.users[30]!.id,
      isAdmin: false,
      isMfaRegistered: false,
    })
  })

  test('then a resource that is gone is left out, and one that is named twice comes once', async () => {
    const reader = connectReader(await simulate())
    const [first] = await gather(reader.servicePrincipals())
    const ids = [first!.id, '00000000-0000-4000-8000-000000000000', first!.id]
    expect((await gather(reader.resources(ids))).map(({ id }) => id)).toEqual([first!.id])
    expect(await gather(reader.resources([]))).toEqual([])
  })

  test('then an application that is gone by the time its owners are read is left out', async () => {
    const simulator = await simulate()
    const reader = connectReader(simulator)
    const before = await gather(reader.applications())
    simulator.fail({ kind: 'status', status: 404, on: new RegExp(`/applications/${before[3]!.id}/owners`) })
    const after = await gather(reader.applications())
    expect(after).toEqual(before.filter((_, index) => index !== 3))
  })
})
