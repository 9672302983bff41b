import { describe, expect, test } from '@jest/globals'
import {
  assessed,
  at,
  certificate,
  type Directory,
  found,
  guid,
  healthyDirectory as directory,
  type Json,
  principalId,
  secret,
} from '../../support/scanned-directory.ts'

const find = (rule: string, given: Directory) => found(given).filter((line) => line.startsWith(rule))

describe('APP-032: given an app with the implicit grant', () => {
  const web = (access: boolean | null, id: boolean | null, redirectUris: string[] = []) => ({
    redirectUris,
    implicitGrantSettings: { enableAccessTokenIssuance: access, enableIdTokenIssuance: id },
  })
  const credentials = { keyCredentials: [certificate(guid(11), at(-10), at(100))] }
  const page = ['https://payroll.contoso.example/']

  test.each<[string, Json, string[]]>([
    ['for access tokens', { web: web(true, false, page) }, ['APP-032 MEDIUM 10']],
    ['for access tokens, with a credential', { web: web(true, true), ...credentials }, ['APP-032 MEDIUM 10']],
    ['for ID tokens, in no use', { web: web(false, true) }, ['APP-032 MEDIUM 10']],
    [
      'for ID tokens, of a web app, which may have them posted',
      { web: web(false, true, page) },
      ['APP-032 LOW 5'],
    ],
    ['for ID tokens, with a credential for codes', { web: web(false, true, page), ...credentials }, []],
    [
      'for ID tokens, with a page of its own for codes',
      { web: web(false, true, page), spa: { redirectUris: page } },
      [],
    ],
    ['for neither', { web: web(false, false, page) }, []],
    ['that is not said', { web: web(null, null, page) }, []],
    ['that is not there', { web: null }, []],
  ])('%s', (_, application, expected) => {
    const given = directory({ application: { keyCredentials: [], ...application } })
    expect(find('APP-032', given)).toEqual(expected)
  })

  test('it is not found of one that is disabled', () => {
    const given = directory({
      application: { web: web(true, true) },
      servicePrincipal: { accountEnabled: false },
    })
    expect(find('APP-032', given)).toEqual([])
  })
})

test.each<[boolean | null, Json, string[]]>([
  [true, {}, ['APP-033 LOW 3']],
  [false, {}, []],
  [null, {}, []],
  [true, { accountEnabled: false }, []],
])(
  'APP-033: given isFallbackPublicClient %j and %j',
  (isFallbackPublicClient, servicePrincipal, expected) => {
    expect(found(directory({ application: { isFallbackPublicClient }, servicePrincipal }))).toEqual(
      expect.arrayContaining(expected),
    )
    expect(find('APP-033', directory({ application: { isFallbackPublicClient }, servicePrincipal }))).toEqual(
      expected,
    )
  },
)

describe('APP-037: given an app that is disabled', () => {
  const kept = ['APP-037 LOW 3']
  const none = { keyCredentials: [] }
  const assignment = (appRoleId: string): Json => ({
    appRoleAssignments: [{ id: 'assignment', appRoleId, resourceId: guid(800) }],
  })

  test.each<[string, Json, Json, Directory, string[]]>([
    ['with nothing left', none, {}, {}, []],
    [
      'with a live secret',
      { ...none, passwordCredentials: [secret(guid(11), at(-10), at(0))] },
      {},
      {},
      kept,
    ],
    [
      'with one that has ended',
      { ...none, passwordCredentials: [secret(guid(11), at(-10), at(0, -1))] },
      {},
      {},
      [],
    ],
    [
      'with a federated credential',
      { ...none, federatedIdentityCredentials: [{ id: guid(11) }] },
      {},
      {},
      kept,
    ],
    ['with a permission of a resource that is gone', none, assignment(guid(801)), {}, kept],
    ['with default access', none, assignment('00000000-0000-0000-0000-000000000000'), {}, []],
    [
      'with a grant',
      none,
      {},
      { grants: [{ id: 'g', clientId: principalId, resourceId: guid(800), scope: 'openid' }] },
      kept,
    ],
    [
      'with a grant of nothing',
      none,
      {},
      { grants: [{ id: 'g', clientId: principalId, resourceId: guid(800), scope: ' ' }] },
      [],
    ],
  ])('%s', (_, application, servicePrincipal, rest, expected) => {
    const given = directory({
      application,
      servicePrincipal: { ...servicePrincipal, accountEnabled: false },
      rest,
    })
    expect(found(given)).toEqual(expected)
  })

  test("it is not found of one that is enabled, a managed identity or Microsoft's own", () => {
    const passwordCredentials = [secret(guid(11), at(-10), at(100))]
    for (const servicePrincipal of [
      { servicePrincipalType: 'ManagedIdentity', accountEnabled: false },
      { appOwnerOrganizationId: '33e01921-4d64-4f8c-a055-5bdaffd5e33d', accountEnabled: false },
      { accountEnabled: null },
    ]) {
      const given = directory({
        application: null,
        servicePrincipal: { ...servicePrincipal, passwordCredentials },
      })
      expect(find('APP-037', given)).toEqual([])
    }
  })

  test('while grants cannot be read, credentials are found all the same, and the rest is unknown', () => {
    const servicePrincipal = { accountEnabled: false }
    expect(found(directory({ servicePrincipal }), { unread: ['grants'] })).toEqual(kept)
    const bare = directory({ application: none, servicePrincipal })
    expect(assessed(bare, { unread: ['grants'] })).toMatchObject({
      level: 'UNKNOWN',
      unknownRules: ['APP-037'],
    })
  })
})

describe('APP-038: given what Microsoft says of an app', () => {
  test.each<[string | null, string[]]>([
    ['DisabledDueToViolationOfServicesAgreement', ['APP-038 HIGH 40']],
    ['NotDisabled', []],
    ['None', []],
    [null, []],
  ])('%s', (disabledByMicrosoftStatus, expected) => {
    expect(found(directory({ application: { disabledByMicrosoftStatus } }))).toEqual(expected)
    expect(found(directory({ servicePrincipal: { disabledByMicrosoftStatus } }))).toEqual(expected)
  })

  test('it is found once when both objects say so, and not of an app that is disabled here too', () => {
    const said = { disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' }
    expect(found(directory({ application: said, servicePrincipal: said }))).toEqual(['APP-038 HIGH 40'])
    const disabled = directory({ application: said, servicePrincipal: { ...said, accountEnabled: false } })
    expect(find('APP-038', disabled)).toEqual([])
  })
})
