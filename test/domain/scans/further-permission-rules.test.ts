import { describe, expect, test } from '@jest/globals'
import {
  assigned,
  azureAdGraph,
  azureAdGraphAppId,
  granted,
  graph,
  other,
  withApis,
} from '../../support/granted-permissions.ts'
import {
  type Directory,
  foreign,
  found,
  graphAppId,
  guid,
  type Json,
} from '../../support/scanned-directory.ts'

const find = (...parts: Parameters<typeof withApis>) =>
  found(withApis(...parts)).filter((line) => /^APP-0(35|44)/.test(line))

describe('APP-035: given an app of somebody else', () => {
  const verified = { verifiedPublisher: { verifiedPublisherId: '6300001' } }
  test.each<[string, Json, Directory, string[]]>([
    ['that holds a permission', assigned([guid(5), other]), {}, ['APP-035 MEDIUM 10']],
    ['to which a user gave something', {}, granted('Principal', 'openid', [1]), ['APP-035 MEDIUM 10']],
    ['that holds nothing', {}, granted('AllPrincipals', ' '), []],
    ['that holds default access', assigned(['00000000-0000-0000-0000-000000000000', graph]), {}, []],
    ['that was verified', { ...assigned([guid(5), other]), ...verified }, {}, []],
    [
      'whose publisher has an empty id',
      { ...assigned([guid(5), other]), verifiedPublisher: { verifiedPublisherId: '' } },
      {},
      ['APP-035 MEDIUM 10'],
    ],
    ['that is disabled', { ...assigned([guid(5), other]), accountEnabled: false }, {}, []],
  ])('%s', (_, servicePrincipal, rest, expected) => {
    expect(find({ ...foreign, ...servicePrincipal }, rest, null)).toEqual(expected)
  })

  test('without grants it is not asked', () => {
    const held = withApis({ ...foreign, ...assigned([guid(5), other]) }, {}, null)
    expect(found(held, { unread: ['grants'] }).filter((line) => line.startsWith('APP-035'))).toEqual([])
  })
})

describe('APP-044: given an app and Azure AD Graph', () => {
  const asks = {
    requiredResourceAccess: [{ resourceAppId: azureAdGraphAppId.toUpperCase(), resourceAccess: [] }],
  }
  test.each<[string, Json, Directory, Json, string[]]>([
    ['that asks for it', {}, {}, asks, ['APP-044 MEDIUM 10']],
    ['that holds a permission of it', assigned([guid(5), azureAdGraph]), {}, {}, ['APP-044 MEDIUM 10']],
    [
      'that may use it for somebody',
      {},
      granted('Principal', 'User.Read', [1], azureAdGraph),
      {},
      ['APP-044 MEDIUM 10'],
    ],
    [
      'that asks for Microsoft Graph',
      {},
      {},
      { requiredResourceAccess: [{ resourceAppId: graphAppId }] },
      [],
    ],
    ['that is disabled', { accountEnabled: false }, {}, asks, []],
  ])('%s', (_, servicePrincipal, rest, application, expected) => {
    expect(find(servicePrincipal, rest, application)).toEqual(expected)
  })
})
