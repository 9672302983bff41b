import { describe, expect, test } from '@jest/globals'
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
  tenant,
} from '../../support/scanned-directory.ts'

const find = (rule: string, given: Directory) => found(given).filter((line) => line.startsWith(rule))

describe('APP-020: given an app', () => {
  /** With sign-ins of these times, for a user and for itself. */
  const used = (any: string | null, delegated: string | null, application: string | null): Directory => ({
    servicePrincipalSignIns: [
      {
        id: 'c2lnbi1pbg',
        appId: appId.toUpperCase(),
        lastSignInActivity: { lastSignInDateTime: any },
        delegatedClientSignInActivity: { lastSignInDateTime: delegated },
        applicationAuthenticationClientSignInActivity: { lastSignInDateTime: application },
      },
    ],
  })
  const never: Directory = { servicePrincipalSignIns: [] }
  const unused = ['APP-020 LOW 5']

  test.each<[string, Directory, Json, string[]]>([
    ['last used 90 days ago', used(at(-90), null, null), {}, unused],
    ['last used a second after that', used(at(-90, 1), null, null), {}, []],
    ['used for a user since', used(at(-400), at(-1), null), {}, []],
    ['used for itself since', used(at(-400), null, at(-1)), {}, []],
    ['never used, in a record without times', used(null, null, null), {}, unused],
    ['never used in the 90 days that it is here', never, { createdDateTime: at(-90) }, unused],
    ['never used, and here for a second less', never, { createdDateTime: at(-90, 1) }, []],
    ['made again since its last use', used(at(-400), null, null), { createdDateTime: at(-10) }, []],
    [
      'last used long ago, here since nobody knows when',
      used(at(-400), null, null),
      { createdDateTime: null },
      unused,
    ],
    ['that is disabled', never, { accountEnabled: false }, []],
    ["of somebody else's", never, foreign, unused],
    ['that is a managed identity', never, { servicePrincipalType: 'ManagedIdentity' }, []],
    ["of Microsoft's own", never, { appOwnerOrganizationId: 'cdc5aeea-15c5-4db6-b079-fcadd2505dc2' }, []],
  ])('%s', (_, rest, servicePrincipal, expected) => {
    const isOwn =
      servicePrincipal.appOwnerOrganizationId === undefined && !servicePrincipal.servicePrincipalType
    const given = directory({ ...(isOwn ? {} : { application: null }), servicePrincipal, rest })
    expect(find('APP-020', given)).toEqual(expected)
    expect(assessed(given).unknownRules).not.toContain('APP-020')
  })

  test('without a service principal, nothing could use it', () => {
    expect(found(directory({ servicePrincipal: null, rest: never }))).toEqual([])
  })

  test('never used, here since nobody knows when: it is unknown', () => {
    const given = directory({ servicePrincipal: { createdDateTime: null }, rest: never })
    expect(found(given)).toEqual([])
    expect(assessed(given)).toMatchObject({ level: 'UNKNOWN', unknownRules: ['APP-020'] })
  })

  test('the sentence says when, and how long ago', () => {
    const summary = (rest: Directory) => findings(directory({ rest }))[0]?.summary
    expect(summary(used(at(-91), null, null))).toBe('"Payroll" last signed in on 2026-08-28, 91 days ago.')
    expect(summary(never)).toBe(
      '"Payroll" has never signed in since it was added on 2024-11-27, 730 days ago.',
    )
  })
})

describe('the publisher of an app', () => {
  const publisherOf = (application: Json | null, servicePrincipal: Json | null) =>
    assessed(directory({ application, servicePrincipal })).publisher.kind

  test.each<[string, Json | null, Json | null, string]>([
    ['is this directory, by a registration', {}, null, 'OWN'],
    ['is this directory, by its owner tenant', null, {}, 'OWN'],
    [
      'is Microsoft, by its owner tenant',
      null,
      { appOwnerOrganizationId: '72F988BF-86f1-41af-91ab-2d7cd011db47' },
      'MICROSOFT',
    ],
    [
      'is another one, whatever its name',
      null,
      { ...foreign, displayName: 'Microsoft Graph' },
      'THIRD_PARTY',
    ],
    [
      'is this directory for a managed identity',
      null,
      { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null },
      'OWN',
    ],
    [
      'is this directory for one of before registrations',
      null,
      { servicePrincipalType: 'Legacy', appOwnerOrganizationId: null },
      'OWN',
    ],
    ['is another one while nobody says', null, { appOwnerOrganizationId: null }, 'THIRD_PARTY'],
  ])('%s', (_, application, servicePrincipal, expected) => {
    expect(publisherOf(application, servicePrincipal)).toBe(expected)
  })

  test('is verified when it has an id', () => {
    const verified = (verifiedPublisherId: string | null) =>
      assessed(
        directory({
          application: null,
          servicePrincipal: {
            ...foreign,
            verifiedPublisher: { displayName: 'Fabrikam', verifiedPublisherId },
          },
        }),
      ).publisher
    expect(verified('12345')).toEqual({
      kind: 'THIRD_PARTY',
      tenantId: foreign.appOwnerOrganizationId,
      name: 'Fabrikam',
      verified: true,
    })
    expect(verified('')).toMatchObject({ verified: false })
    expect(assessed(directory()).publisher).toEqual({
      kind: 'OWN',
      tenantId: tenant.entraTenantId,
      name: null,
      verified: false,
    })
  })
})

describe('the lifecycle stage of an app', () => {
  const stage = (
    servicePrincipal: Json,
    lastSignInDateTime: string | null,
    unread: 'servicePrincipalSignIns'[] = [],
  ) =>
    assessed(
      directory({
        servicePrincipal,
        rest: { servicePrincipalSignIns: [{ id: 's', appId, lastSignInActivity: { lastSignInDateTime } }] },
      }),
      { unread },
    ).lifecycleStage

  test.each<[string, Json, string | null]>([
    ['DISABLED', { accountEnabled: false, createdDateTime: at(-1) }, at(-1)],
    ['NEW', { createdDateTime: at(-30, 1) }, at(-1)],
    ['ACTIVE', { createdDateTime: at(-30) }, at(-1)],
    ['ACTIVE', {}, at(-90, 1)],
    ['INACTIVE', {}, at(-90)],
    ['NEVER_USED', { createdDateTime: at(-90) }, null],
    ['UNKNOWN', { createdDateTime: at(-90, 1) }, null],
    ['UNKNOWN', { servicePrincipalType: 'ManagedIdentity' }, null],
    ['ACTIVE', { servicePrincipalType: 'ManagedIdentity' }, at(-1)],
  ])('is %s for %j, last used %s', (expected, servicePrincipal, last) => {
    expect(stage(servicePrincipal, last)).toBe(expected)
  })

  test('is unknown while sign-ins cannot be read', () => {
    expect(stage({}, at(-1), ['servicePrincipalSignIns'])).toBe('UNKNOWN')
  })
})

test('what an app asks for is shown beside what it was granted', () => {
  const application = {
    requiredResourceAccess: [
      {
        resourceAppId: graphAppId,
        resourceAccess: [
          { id: '19DBC75E-c2e2-444c-a770-ec69d8559fc7', type: 'Role' },
          { id: guid(5), type: 'Scope' },
        ],
      },
    ],
  }
  const graph = { appId: graphAppId, name: 'Microsoft Graph' }
  expect(assessed(directory({ application })).permissions).toEqual({
    granted: [],
    requested: [
      {
        resource: graph,
        type: 'APPLICATION',
        id: '19dbc75e-c2e2-444c-a770-ec69d8559fc7',
        name: 'Directory.ReadWrite.All',
      },
      { resource: graph, type: 'DELEGATED', id: guid(5), name: null },
    ],
  })
})
