import { describe, expect, test } from '@jest/globals'
import {
  appId,
  assessed,
  at,
  certificate,
  findings,
  foreign,
  found,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  secret,
  tenant,
} from '../../support/scanned-directory.ts'

const [first, second] = [guid(11), guid(12)]
const live = (keyId: string) => secret(keyId, at(-10), at(100))
const ended = (keyId: string) => secret(keyId, at(-100), at(-1))
const signing = { ...certificate(first, at(-10), at(100)), usage: 'Sign' }

/** What is found of an app with this service principal and no registration. */
const ofPrincipal = (rule: string, servicePrincipal: Json) =>
  found(directory({ application: null, servicePrincipal })).filter((line) => line.startsWith(rule))

describe("APP-010: given one of Microsoft's own apps", () => {
  const microsofts = (servicePrincipal: Json) =>
    ofPrincipal('APP-010', {
      appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
      ...servicePrincipal,
    })
  const hybrid = { appId: '00000002-0000-0FF1-CE00-000000000000' }

  test.each<[string, Json, string[]]>([
    ['with a secret', { passwordCredentials: [live(first)] }, ['APP-010 CRITICAL 75']],
    ['with one that has ended', { passwordCredentials: [ended(first)] }, ['APP-010 CRITICAL 75']],
    ['with a certificate', { keyCredentials: [certificate(first, at(-1), at(1))] }, ['APP-010 CRITICAL 75']],
    ['with two', { passwordCredentials: [live(first), live(second)] }, ['APP-010 CRITICAL 75']],
    ['with none', {}, []],
    ['with a SAML signing certificate', { keyCredentials: [signing] }, []],
    [
      'that has the certificate of a hybrid set-up',
      { ...hybrid, keyCredentials: [certificate(first, at(-1), at(1))] },
      ['APP-010 HIGH 75'],
    ],
    [
      'that has a secret beside it',
      { ...hybrid, keyCredentials: [certificate(first, at(-1), at(1))], passwordCredentials: [live(second)] },
      ['APP-010 CRITICAL 75'],
    ],
    ['that is disabled', { accountEnabled: false, passwordCredentials: [live(first)] }, []],
    [
      'of another tenant of Microsoft',
      {
        appOwnerOrganizationId: '72F988BF-86F1-41AF-91AB-2D7CD011DB47',
        passwordCredentials: [live(first)],
      },
      ['APP-010 CRITICAL 75'],
    ],
    [
      'by its name only',
      { ...foreign, displayName: 'Office 365 Exchange Online', passwordCredentials: [live(first)] },
      [],
    ],
  ])('%s', (_, servicePrincipal, expected) => {
    expect(microsofts(servicePrincipal)).toEqual(expected)
  })
})

describe('APP-011: given an app of somebody else', () => {
  test.each<[string, Json, string[]]>([
    ['with a live secret', { passwordCredentials: [live(first)] }, ['APP-011 MEDIUM 20']],
    [
      'with one that ends now',
      { passwordCredentials: [secret(first, at(-9), at(0))] },
      ['APP-011 MEDIUM 20'],
    ],
    ['with one that ended a second ago', { passwordCredentials: [secret(first, at(-9), at(0, -1))] }, []],
    [
      'with two certificates',
      { keyCredentials: [certificate(first, at(-9), at(9)), certificate(second, at(-9), at(9))] },
      ['APP-011 MEDIUM 20'],
    ],
    ['with a SAML signing certificate', { keyCredentials: [signing] }, []],
    ['that is disabled', { passwordCredentials: [live(first)], accountEnabled: false }, []],
    [
      'that is a managed identity',
      { servicePrincipalType: 'ManagedIdentity', passwordCredentials: [live(first)] },
      [],
    ],
  ])('%s', (_, servicePrincipal, expected) => {
    expect(ofPrincipal('APP-011', { ...foreign, ...servicePrincipal })).toEqual(expected)
  })

  test('the sentence speaks of a local credential, and never of signing in as the app', () => {
    const [finding] = findings(
      directory({ application: null, servicePrincipal: { ...foreign, passwordCredentials: [live(first)] } }),
    ).filter(({ rule }) => rule === 'APP-011')
    expect(finding?.summary).toBe('The foreign app "Payroll" carries 1 local credential.')
  })
})

describe('APP-047: given an app of this directory, with a credential on its service principal', () => {
  const hidden = (servicePrincipal: Json, application: Json | null = {}) =>
    found(directory({ application, servicePrincipal })).filter((line) => line.startsWith('APP-047'))

  test.each<[string, Json, string[]]>([
    ['that is a secret', { passwordCredentials: [live(first)] }, [`APP-047 HIGH 40 ${first}`]],
    [
      'that is a certificate',
      { keyCredentials: [certificate(first, at(-9), at(9))] },
      [`APP-047 HIGH 40 ${first}`],
    ],
    [
      'that is not valid yet',
      { passwordCredentials: [secret(first, at(1), at(9))] },
      [`APP-047 HIGH 40 ${first}`],
    ],
    ['that ended a second ago', { passwordCredentials: [secret(first, at(-9), at(0, -1))] }, []],
    ['that signs SAML tokens', { keyCredentials: [signing] }, []],
    ['that is disabled with it', { passwordCredentials: [live(first)], accountEnabled: false }, []],
  ])('%s', (_, servicePrincipal, expected) => {
    expect(hidden(servicePrincipal)).toEqual(expected)
  })

  test('the password of a SAML signing certificate is none', () => {
    const password = { ...live(second), customKeyIdentifier: 'AP8Qqw==' }
    const set = {
      keyCredentials: [{ ...signing, customKeyIdentifier: 'AP8Qqw==' }],
      passwordCredentials: [password],
    }
    expect(hidden(set)).toEqual([])
  })

  test('one that the registration shows is none, and so is one of an app without a registration', () => {
    const passwordCredentials = [live(first)]
    expect(hidden({ passwordCredentials }, { passwordCredentials })).toEqual([])
    expect(hidden({ passwordCredentials, servicePrincipalType: 'Legacy' }, null)).toEqual([])
  })
})

describe('APP-036: given a federated credential', () => {
  const gitHub = 'https://token.actions.githubusercontent.com'
  const branch = 'repo:contoso/payroll:ref:refs/heads/main'
  const federated = (issuer: string | null, subject: string | null) => ({
    federatedIdentityCredentials: [
      { id: first, name: 'deploy', issuer, subject, audiences: ['api://AzureADTokenExchange'] },
    ],
  })
  const find = (issuer: string | null, subject: string | null, trustedIssuers: string[] = []) =>
    found(directory({ application: federated(issuer, subject) }), { settings: { trustedIssuers } })
  const broad = [`APP-036 HIGH 25 ${first}`]
  const unknown = [`APP-036 MEDIUM 15 ${first}`]

  test.each<[string | null, string | null, string[]]>([
    [gitHub, branch, []],
    [`${gitHub}/contoso`, branch, []],
    [gitHub, 'repo:contoso/payroll:environment:production', []],
    [gitHub, 'repo:contoso/payroll:*', broad],
    [gitHub, 'repo:contoso/payroll:pull_request', broad],
    [gitHub, 'REPO:contoso/payroll:PULL_REQUEST', broad],
    [gitHub, 'repo:contoso/*:ref:refs/heads/main', broad],
    [gitHub, null, []],
    ['https://gitlab.com', 'project_path:contoso/payroll:ref_type:branch:ref:main', []],
    ['https://gitlab.com', 'project_path:contoso/*:ref_type:branch:ref:main', broad],
    ['https://gitlab.com', 'repo:contoso/payroll:pull_request', []],
    ['https://app.terraform.io', 'organization:contoso:project:p:workspace:w:run_phase:apply', []],
    ['https://westeurope.oic.prod-aks.azure.com/t/c/', 'system:serviceaccount:payroll:api', []],
    ['https://oic.prod-aks.azure.com.example/t', 'system:serviceaccount:payroll:api', unknown],
    [
      'https://container.googleapis.com/v1/projects/p/locations/l/clusters/c',
      'system:serviceaccount:a:b',
      [],
    ],
    ['https://container.googleapis.com/other', 'system:serviceaccount:a:b', unknown],
    [`https://login.microsoftonline.com/${tenant.entraTenantId.toUpperCase()}/v2.0`, guid(5), []],
    [`https://login.microsoftonline.com/${guid(900)}/v2.0`, guid(5), unknown],
    ['http://gitlab.com', 'project_path:contoso/payroll:ref_type:branch:ref:main', unknown],
    ['https://issuer.example', 'job', unknown],
    ['https://issuer.example', '*', broad],
    ['not an address', 'job', unknown],
    [null, 'job', unknown],
  ])('of %s for %s: %j', (issuer, subject, expected) => {
    expect(find(issuer, subject)).toEqual(expected)
  })

  test('of an issuer that the settings name, with or without a slash at its end: it is known', () => {
    expect(find('https://issuer.example/', 'job', ['https://issuer.example'])).toEqual([])
    expect(find('https://issuer.example', 'job', ['https://issuer.example/'])).toEqual([])
  })

  test('of an app that is disabled: it is not asked about', () => {
    const given = directory({
      application: federated('https://issuer.example', '*'),
      servicePrincipal: { accountEnabled: false },
    })
    expect(found(given).filter((line) => line.startsWith('APP-036'))).toEqual([])
  })
})

describe('APP-048: given a federated credential of an app', () => {
  const application = {
    federatedIdentityCredentials: [
      { id: first, name: 'deploy', issuer: 'https://gitlab.com', subject: 'main', audiences: [] },
    ],
  }
  const held = (appRoleId: string): Json => ({
    appRoleAssignments: [{ id: 'assignment', appRoleId, resourceId: guid(800) }],
  })
  const rest = { resources: [{ id: guid(800), appId: graphAppId }] }
  const find = (servicePrincipal: Json) =>
    found(directory({ application, servicePrincipal, rest })).filter((line) => line.startsWith('APP-048'))

  test('that is privileged: it is found; of one that is not: it is not', () => {
    expect(find(held('62a82d76-70ea-41e2-9197-370581804d09'))).toEqual([`APP-048 HIGH 35 ${first}`])
    expect(find(held('810c84a8-4a9e-49e6-bf7d-12d183f40d01'))).toEqual([])
    expect(find({})).toEqual([])
  })

  test('while roles cannot be read, that is unknown', () => {
    const given = directory({ application })
    expect(assessed(given, { unread: ['roleAssignments'] }).unknownRules).toContain('APP-048')
    expect(assessed(given).appId).toBe(appId)
  })
})
