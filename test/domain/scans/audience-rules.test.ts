import { describe, expect, test } from '@jest/globals'
import {
  assessed,
  at,
  type Directory,
  found,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  principalId,
  secret,
} from '../../support/scanned-directory.ts'

const find = (rule: string, given: Directory, circumstances?: Parameters<typeof found>[1]) =>
  found(given, circumstances).filter((line) => line.startsWith(rule))

describe('APP-028 and APP-029: given an app', () => {
  const locked = { servicePrincipalLockConfiguration: { isEnabled: true } }
  const open = 'APP-029 HIGH 25'
  test.each<[string, Json, string[]]>([
    ['for this directory', { signInAudience: 'AzureADMyOrg' }, []],
    ['for any, not locked', { signInAudience: 'AzureADMultipleOrgs' }, ['APP-028 LOW 3', open]],
    [
      'for any, whose lock is off',
      { signInAudience: 'AzureADMultipleOrgs', servicePrincipalLockConfiguration: { isEnabled: false } },
      ['APP-028 LOW 3', open],
    ],
    [
      'for any, whose lock is not said',
      { signInAudience: 'AzureADMultipleOrgs', servicePrincipalLockConfiguration: { isEnabled: null } },
      ['APP-028 LOW 3', open],
    ],
    ['for any, locked', { signInAudience: 'AzureADMultipleOrgs', ...locked }, ['APP-028 LOW 3']],
    [
      'for any and personal ones',
      { signInAudience: 'AzureADandPersonalMicrosoftAccount' },
      ['APP-028 LOW 3', open],
    ],
    ['for personal ones only', { signInAudience: 'PersonalMicrosoftAccount' }, ['APP-028 LOW 3']],
    [
      'for any, with a live secret',
      {
        signInAudience: 'AzureADMultipleOrgs',
        ...locked,
        passwordCredentials: [secret(guid(11), at(-1), at(0))],
      },
      ['APP-028 MEDIUM 3'],
    ],
    [
      'for any, with a secret that ended a second ago',
      {
        signInAudience: 'AzureADMultipleOrgs',
        ...locked,
        passwordCredentials: [secret(guid(11), at(-1), at(0, -1))],
      },
      ['APP-028 LOW 3'],
    ],
    ['of which it is not said', { signInAudience: null }, []],
  ])('%s', (_, application, expected) => {
    expect(found(directory({ application })).filter((line) => /^APP-02[89]/.test(line))).toEqual(expected)
  })

  test('for any, with a direct way to the highest role: that weighs more', () => {
    const servicePrincipal = {
      appRoleAssignments: [
        { id: 'a', appRoleId: '19dbc75e-c2e2-444c-a770-ec69d8559fc7', resourceId: guid(800) },
      ],
    }
    const rest = { resources: [{ id: guid(800), appId: graphAppId }] }
    const application = { signInAudience: 'AzureADMultipleOrgs', ...locked }
    expect(find('APP-028', directory({ application, servicePrincipal, rest }))).toEqual(['APP-028 MEDIUM 3'])
  })

  test('for any, of somebody else, or disabled: it is not asked about', () => {
    const servicePrincipal = { signInAudience: 'AzureADMultipleOrgs', appOwnerOrganizationId: guid(900) }
    expect(found(directory({ application: null, servicePrincipal }))).toEqual([])
    const application = { signInAudience: 'AzureADMultipleOrgs' }
    const disabled = directory({ application, servicePrincipal: { accountEnabled: false } })
    expect(found(disabled).filter((line) => /^APP-02[89]/.test(line))).toEqual([])
  })
})

describe('APP-034: given an app to which nobody has to be assigned', () => {
  const open = { appRoleAssignmentRequired: false, tags: ['WindowsAzureActiveDirectoryIntegratedApp'] }
  const role = { appRoleAssignments: [{ id: 'a', appRoleId: guid(5), resourceId: guid(801) }] }
  const grants = {
    grants: [
      {
        id: 'g',
        clientId: principalId,
        consentType: 'AllPrincipals',
        resourceId: guid(801),
        scope: 'openid',
      },
    ],
  }
  test.each<[string, Json, Directory, string[]]>([
    ['that people sign in to, by its tag', open, {}, ['APP-034 MEDIUM 5']],
    [
      'that has a reply URL',
      { appRoleAssignmentRequired: false, replyUrls: ['https://a.example'] },
      {},
      ['APP-034 MEDIUM 5'],
    ],
    ['that has neither', { appRoleAssignmentRequired: false }, {}, []],
    ['that holds application permissions only', { ...open, ...role }, {}, []],
    ['that holds both kinds', { ...open, ...role }, grants, ['APP-034 MEDIUM 5']],
    ['that holds delegated ones', open, grants, ['APP-034 MEDIUM 5']],
    ['of another type', { ...open, servicePrincipalType: 'Legacy' }, {}, []],
    ['that is a managed identity', { ...open, servicePrincipalType: 'ManagedIdentity' }, {}, []],
    ['that is disabled', { ...open, accountEnabled: false }, {}, []],
    ["of Microsoft's", { ...open, appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' }, {}, []],
    ['of which it is not said', { ...open, appRoleAssignmentRequired: null }, {}, []],
    ['to which somebody has to', { ...open, appRoleAssignmentRequired: true }, {}, []],
  ])('%s', (_, servicePrincipal, rest, expected) => {
    expect(find('APP-034', directory({ application: null, servicePrincipal, rest }))).toEqual(expected)
  })

  test('while grants cannot be read, that is unknown', () => {
    expect(assessed(directory(), { unread: ['grants'] }).unknownRules).toContain('APP-034')
  })
})

describe('APP-045: given an app of somebody else who was not verified', () => {
  const imitation = ['APP-045 MEDIUM 15']
  test.each<[string, string[]]>([
    ['Microsoft Help', imitation],
    ['microsoft', imitation],
    ['Microsoft-365 Backup', imitation],
    ['Microsoft 0ffice Support', imitation],
    ['Office 365 Sync', imitation],
    ['Office  365', imitation],
    ['AZURE Reports', imitation],
    ['Entra Watch', imitation],
    ['Teams: Notes', imitation],
    ['Outlook', imitation],
    ['SharePoint Migrator', imitation],
    ['Windows Update', imitation],
    ['\uff2d\uff49\uff43\uff52\uff4f\uff53\uff4f\uff46\uff54 Help', imitation],
    ['Micro\u200bsoft Help', imitation],
    ['Microsoftish', []],
    ['Teamsite', []],
    ['Windowsill', []],
    ['Notes for Microsoft Teams', []],
    ['Office 3650', []],
    ['Payroll', []],
  ])('%s: %j', (displayName, expected) => {
    const servicePrincipal = { appOwnerOrganizationId: guid(900), displayName }
    expect(found(directory({ application: null, servicePrincipal }))).toEqual(expected)
  })

  test.each<[string, Json]>([
    ['verified', { appOwnerOrganizationId: guid(900), verifiedPublisher: { verifiedPublisherId: '1' } }],
    ["one of Microsoft's tenants", { appOwnerOrganizationId: 'cdc5aeea-15c5-4db6-b079-fcadd2505dc2' }],
    ['this directory', {}],
    ['disabled', { appOwnerOrganizationId: guid(900), accountEnabled: false }],
  ])('but not when it is %s', (_, more) => {
    const servicePrincipal = { displayName: 'Microsoft Help', ...more }
    expect(find('APP-045', directory({ application: null, servicePrincipal }))).toEqual([])
  })
})

describe('APP-046: given a tool of Microsoft for administrators', () => {
  const tool = (more: Json) =>
    found(
      directory({
        application: null,
        servicePrincipal: {
          appId: '14D82EEC-204b-4c2f-b7e8-296a70dab67e',
          appOwnerOrganizationId: '72f988bf-86f1-41af-91ab-2d7cd011db47',
          appRoleAssignmentRequired: false,
          ...more,
        },
      }),
    ).filter((line) => line.startsWith('APP-046'))
  test.each<[string, Json, string[]]>([
    ['that is open', {}, ['APP-046 MEDIUM 20']],
    ['that needs an assignment', { appRoleAssignmentRequired: true }, []],
    ['of which it is not said', { appRoleAssignmentRequired: null }, []],
    ['that is disabled', { accountEnabled: false }, []],
    ["or another app of Microsoft's", { appId: guid(100) }, []],
    ['or what has its id and is of somebody else', { appOwnerOrganizationId: guid(900) }, []],
  ])('%s', (_, more, expected) => {
    expect(tool(more)).toEqual(expected)
  })
})

describe('APP-051: given a registration without a service principal', () => {
  const draft = (more: Json, servicePrincipal: Json | null = null) =>
    find('APP-051', directory({ application: { keyCredentials: [], ...more }, servicePrincipal }))
  test.each<[string, Json, string[]]>([
    ['of 180 days ago', { createdDateTime: at(-180) }, []],
    ['of a second before', { createdDateTime: at(-180, -1) }, ['APP-051 LOW 5']],
    [
      'with a secret, even one that has ended',
      { passwordCredentials: [secret(guid(11), at(-90), at(-1))] },
      [],
    ],
    ['with a federated credential', { federatedIdentityCredentials: [{ id: guid(11) }] }, []],
    ['of nobody knows when', { createdDateTime: null }, []],
  ])('%s', (_, application, expected) => {
    expect(draft(application)).toEqual(expected)
  })

  test('of nobody knows when: that is unknown', () => {
    const given = directory({
      application: { keyCredentials: [], createdDateTime: null },
      servicePrincipal: null,
    })
    expect(assessed(given).unknownRules).toEqual(['APP-051'])
  })

  test('or with one: it is in use', () => {
    expect(draft({}, {})).toEqual([])
  })
})

describe('APP-030: given redirect URIs', () => {
  const redirects = (redirectUris: string[], more: Json = {}) =>
    found(directory({ application: { web: { redirectUris }, ...more } })).filter((line) =>
      line.startsWith('APP-030'),
    )

  test.each<[string, string[]]>([
    ['https://payroll.contoso.example/signin', []],
    ['http://localhost:8080', []],
    ['http://payroll.contoso.example', ['APP-030 HIGH 30 http://payroll.contoso.example']],
    ['https://*.contoso.example', ['APP-030 HIGH 30 https://*.contoso.example']],
    ['https://payroll.azurewebsites.net/', ['APP-030 MEDIUM 15 https://payroll.azurewebsites.net/']],
    ['/signin', ['APP-030 LOW 3 /signin']],
  ])('%s: %j', (uri, expected) => {
    expect(redirects([uri])).toEqual(expected)
  })

  test('each is a finding, of several kinds once, and further ones give a quarter', () => {
    const uris = ['http://a.example', 'http://b.example']
    expect(redirects(uris, { spa: { redirectUris: uris } })).toEqual([
      'APP-030 HIGH 30 http://a.example',
      'APP-030 HIGH 8 http://b.example',
    ])
  })

  test("those of somebody else's app are theirs, and those of a disabled app lead nowhere", () => {
    const servicePrincipal = { appOwnerOrganizationId: guid(900), replyUrls: ['http://a.example'] }
    expect(found(directory({ application: null, servicePrincipal }))).toEqual([])
    const application = { web: { redirectUris: ['http://a.example'] } }
    const disabled = directory({ application, servicePrincipal: { accountEnabled: false } })
    expect(find('APP-030', disabled)).toEqual([])
  })
})

describe('APP-031: given a redirect URI whose host, by the DNS,', () => {
  const uri = 'https://Payroll.contoso.example./signin'
  const application = {
    web: { redirectUris: [uri] },
    spa: { redirectUris: ['https://payroll.contoso.example'] },
  }
  const given = (outcome: string | null, more: Json = {}) =>
    directory({
      application: { ...application, ...more },
      rest: outcome === null ? {} : { dns: [{ host: 'payroll.contoso.example', outcome }] },
    })

  test.each<[string, string[], string]>([
    ['FOUND', [], 'OK'],
    ['NOT_FOUND', ['APP-031 HIGH 35 payroll.contoso.example'], 'DANGLING'],
    ['EMPTY', ['APP-031 HIGH 35 payroll.contoso.example'], 'DANGLING'],
    ['UNKNOWN', [], 'OK'],
  ])('is %s: %j', (outcome, expected, verdict) => {
    expect(found(given(outcome))).toEqual(expected)
    expect(assessed(given(outcome)).redirectUris.map((one) => one.verdict)).toEqual([verdict, verdict])
  })

  test('is not known, or was not looked up: the rule is unknown for the app', () => {
    for (const outcome of ['UNKNOWN', null]) {
      expect(assessed(given(outcome))).toMatchObject({ level: 'UNKNOWN', unknownRules: ['APP-031'] })
    }
    expect(assessed(given('FOUND')).unknownRules).toEqual([])
  })

  test('could not be asked for: the rule is unknown, and no host dangling', () => {
    expect(found(given('NOT_FOUND'), { unread: ['dns'] })).toEqual([])
    expect(assessed(given('NOT_FOUND'), { unread: ['dns'] })).toMatchObject({ unknownRules: ['APP-031'] })
  })

  test('is gone, on shared hosting: both are found', () => {
    const redirectUris = ['https://payroll.azurewebsites.net']
    const shared = directory({
      application: { web: { redirectUris } },
      rest: { dns: [{ host: 'payroll.azurewebsites.net', outcome: 'NOT_FOUND' }] },
    })
    expect(found(shared)).toEqual([
      'APP-030 MEDIUM 15 https://payroll.azurewebsites.net',
      'APP-031 HIGH 35 payroll.azurewebsites.net',
    ])
    expect(assessed(shared).redirectUris).toMatchObject([
      {
        verdict: 'DANGLING',
        reason:
          'The DNS does not have payroll.azurewebsites.net: whoever registers it receives what is sent there.',
      },
    ])
  })

  test('is not one to be asked for: nothing is unknown', () => {
    const redirectUris = ['http://localhost', 'https://10.0.0.1', 'https://app.local', 'payroll://auth']
    expect(assessed(directory({ application: { web: { redirectUris } } })).unknownRules).toEqual([])
  })
})
