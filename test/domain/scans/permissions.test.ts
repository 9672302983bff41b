import { describe, expect, test } from '@jest/globals'
import risky from '../../../src/domain/scans/data/risky-permissions.json' with { type: 'json' }
import roles from '../../../src/domain/scans/data/privileged-roles.json' with { type: 'json' }
import tierZero from '../../../src/domain/scans/data/tier-zero-permissions.json' with { type: 'json' }
import { findPermission, findScope } from '../../../src/domain/scans/engine/permission-catalogue.ts'
import {
  assessed,
  at,
  type Directory,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  principalId,
} from '../../support/scanned-directory.ts'

const exchangeAppId = '00000002-0000-0ff1-ce00-000000000000'
const sharePointAppId = '00000003-0000-0ff1-ce00-000000000000'
const userReadWriteAll = '741f803b-c850-494e-b5df-cde7c675a1ca'

describe('the data about permissions', () => {
  const ids = (list: Readonly<Record<string, unknown>>) => Object.keys(list)

  test('has all of the list of CISA', () => {
    const count = (appId: string, kind: 'application' | 'delegated') =>
      risky.resources
        .filter((resource) => resource.appId === appId)
        .flatMap((resource) => Object.values(resource[kind]).flatMap((names) => Object.keys(names))).length
    expect([count(graphAppId, 'application'), count(graphAppId, 'delegated')]).toEqual([272, 102])
    expect([count(exchangeAppId, 'application'), count(exchangeAppId, 'delegated')]).toEqual([23, 31])
    expect([count(sharePointAppId, 'application'), count(sharePointAppId, 'delegated')]).toEqual([6, 10])
    expect(risky.resources).toHaveLength(8)
  })

  test.each([
    ['direct', 'DIRECT', 9, 9],
    ['indirect', 'INDIRECT', 20, 19],
  ] as const)(
    'has those on the %s way to the highest role, each found by resource, kind and id',
    (list, path, ...counts) => {
      const { application, delegated, alsoSeen } = tierZero[list]
      expect([ids(application).length, ids(delegated).length]).toEqual(counts)
      for (const [id, name] of Object.entries({ ...application, ...alsoSeen })) {
        expect(findPermission(graphAppId, 'application', id)).toMatchObject({ id, name, path })
      }
      for (const [id, name] of Object.entries(delegated)) {
        expect(findPermission(graphAppId, 'delegated', id)).toMatchObject({ id, name, path })
        expect(findScope(graphAppId, name)).toMatchObject({ name, path })
      }
    },
  )

  test('does not mistake an id of one resource or kind for that of another', () => {
    expect(findPermission(graphAppId, 'application', userReadWriteAll)?.path).toBe('INDIRECT')
    expect(findPermission(sharePointAppId, 'application', userReadWriteAll)).toMatchObject({
      name: 'User.ReadWrite.All',
      risk: 'CRITICAL',
      path: null,
    })
    expect(findPermission(graphAppId, 'delegated', userReadWriteAll)).toBeUndefined()
    expect(findPermission(guid(1), 'application', userReadWriteAll)).toBeUndefined()
  })

  test('calls no permission risky that the list leaves out on purpose', () => {
    expect(findScope(graphAppId, 'Device.Read')).toBeUndefined()
    expect(findScope(graphAppId, '_excludedDelegated')).toBeUndefined()
  })

  test('has nine roles of tier 0, ten of tier 1, and says of itself when and whence', () => {
    expect([ids(roles.tier0).length, ids(roles.tier1).length]).toEqual([9, 10])
    for (const { asOf, source } of [risky, tierZero, roles]) {
      expect([asOf, source]).toEqual([expect.stringMatching(/^2026-\d\d-\d\d$/), expect.any(String)])
    }
  })
})

describe('given permissions that an app was granted', () => {
  const [graph, exchange, other, gone] = [guid(800), guid(801), guid(802), guid(803)]
  const resources = [
    {
      id: graph,
      appId: graphAppId,
      displayName: 'Microsoft Graph',
      appRoles: [{ id: guid(5), value: 'Something.New', displayName: 'Something new' }],
      oauth2PermissionScopes: [
        { id: guid(6), value: 'User.Read' },
        { id: guid(7), value: null },
      ],
    },
    { id: exchange, appId: exchangeAppId, displayName: 'Office 365 Exchange Online' },
    { id: other, appId: guid(902), displayName: 'Time sheets' },
  ]
  const assignment = (appRoleId: string, resourceId: string): Json => ({
    id: `${resourceId}-${appRoleId}`,
    appRoleId,
    resourceId,
    createdDateTime: at(-5),
  })
  const granted = (appRoleAssignments: Json[], grants: Json[] = []) => {
    const rest: Directory = {
      resources,
      grants: grants.map((grant, index) => ({ id: `g${index}`, clientId: principalId, ...grant })),
    }
    return assessed(directory({ servicePrincipal: { appRoleAssignments }, rest }))
  }

  test('application permissions are told with name, risk and tier, each once', () => {
    const fullAccess = 'dc890d15-9560-4a4c-9b7f-a736ec74ec40'
    const app = granted([
      assignment(userReadWriteAll, graph),
      assignment(userReadWriteAll.toUpperCase(), graph),
      assignment(fullAccess, exchange),
      assignment(guid(5), graph),
      assignment(guid(5), other),
      assignment(guid(5), gone),
      assignment('00000000-0000-0000-0000-000000000000', graph),
    ])
    const told = app.permissions.granted.map(({ resource, id, name, tier, risk }) => [
      resource.name,
      id,
      name,
      tier,
      risk,
    ])
    expect(told).toEqual([
      [null, guid(5), null, null, 'UNKNOWN'],
      ['Office 365 Exchange Online', fullAccess, 'full_access_as_app', 1, 'CRITICAL'],
      ['Microsoft Graph', guid(5), 'Something.New', null, 'NONE'],
      ['Microsoft Graph', userReadWriteAll, 'User.ReadWrite.All', 0, 'TIER0'],
      ['Time sheets', guid(5), null, null, 'UNKNOWN'],
    ])
    expect(app).toMatchObject({
      privileged: true,
      permissionSummary: { application: 5, delegated: 0, highestRisk: 'TIER0' },
    })
    expect(app.permissions.granted[3]).toMatchObject({
      type: 'APPLICATION',
      consent: null,
      grantedAt: '2026-11-22T12:00:00.000Z',
    })
  })

  test('delegated ones are told by name, in any case and spacing, with who consented', () => {
    const app = granted(
      [],
      [
        {
          consentType: 'AllPrincipals',
          resourceId: graph,
          scope: ' User.Read  mail.readwrite ',
          principalId: null,
        },
        { consentType: 'Principal', resourceId: graph, scope: 'USER.READ openid', principalId: guid(1) },
        { consentType: 'Principal', resourceId: graph, scope: 'openid', principalId: guid(1).toUpperCase() },
        { consentType: 'Principal', resourceId: graph, scope: 'OpenId', principalId: guid(2) },
        { consentType: 'Principal', resourceId: gone, scope: 'access', principalId: guid(2) },
        { consentType: 'Principal', resourceId: graph, scope: null, principalId: guid(3) },
      ],
    )
    const told = app.permissions.granted.map(({ resource, name, risk, consent, users }) => [
      resource.name,
      name,
      risk,
      consent,
      users,
    ])
    expect(told).toEqual([
      [null, 'access', 'UNKNOWN', 'USERS', 1],
      ['Microsoft Graph', 'Mail.ReadWrite', expect.stringMatching(/^(CRITICAL|HIGH)$/), 'ADMIN', null],
      ['Microsoft Graph', 'OpenId', 'NONE', 'USERS', 2],
      ['Microsoft Graph', 'User.Read', 'NONE', 'ADMIN', 1],
    ])
    expect(app.privileged).toBe(false)
    expect(app.permissions.granted[3]).toMatchObject({ type: 'DELEGATED', id: guid(6), grantedAt: null })
  })

  test('a resource that offers nothing that was read has its name from its service principal', () => {
    const servicePrincipal = { appRoleAssignments: [assignment(userReadWriteAll, principalId)] }
    expect(assessed(directory({ servicePrincipal })).permissions.granted).toMatchObject([
      { resource: { name: 'Payroll' }, name: null, risk: 'UNKNOWN' },
    ])
  })

  test('while grants cannot be read, the highest risk is not known to be none', () => {
    const risk = (unread: 'grants'[]) => assessed(directory(), { unread }).permissionSummary.highestRisk
    expect([risk([]), risk(['grants'])]).toEqual(['NONE', 'UNKNOWN'])
  })
})
