import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { product, sku } from '../../support/licensed-directory.ts'
import {
  at,
  bareDirectory,
  type Directory,
  findings,
  guid,
  healthyDirectory,
  type Json,
  roleDefinition,
  roleHeld,
  snapshotOf,
} from '../../support/scanned-directory.ts'

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const group = guid(300)
const bare = bareDirectory()

/** An administrator who owns an app, has a mailbox and a role for good, and has not been there for long. */
const given = (
  user: Json = {},
  groups: Json[] = [{ groupId: group, members: [{ id: guid(1) }] }],
): Directory =>
  healthyDirectory({
    users: {
      1: {
        signInActivity: { lastSignInDateTime: at(-400), lastSuccessfulSignInDateTime: at(-400) },
        usageLocation: 'SI',
        assignedLicenses: [{ skuId: sku.m365E3, disabledPlans: [] }],
        licenseAssignmentStates: [
          { skuId: sku.m365E3, assignedByGroup: null, state: 'Active', error: 'None', disabledPlans: [] },
        ],
        ...user,
      },
    },
    rest: {
      subscribedSkus: [product(sku.m365E3)],
      roleDefinitions: [
        ...(bare.roleDefinitions ?? []),
        roleDefinition(userAdministrator, 'User Administrator'),
      ],
      roleAssignments: [...(bare.roleAssignments ?? []), roleHeld(guid(1), userAdministrator)],
      roleEligibilities: [roleHeld(guid(2), userAdministrator)],
      breakGlassMembers: groups,
    },
  })
const settings = { breakGlass: { userIds: [], names: [], groupId: group } }
const about = ['APP-025', 'LIC-003', 'LIC-014', 'USR-001', 'USR-006', 'USR-012', 'USR-013']
const rulesOf = (directory: Directory, circumstances: Parameters<typeof findings>[1] = {}) =>
  findings(directory, circumstances)
    .filter(({ object, sub }) => object.id === guid(1) || sub === guid(1))
    .map(({ rule }) => rule)

describe('given an account for emergencies that a group tells', () => {
  test('it is left alone as one that the settings name is', () => {
    expect(rulesOf(given())).toEqual(about)
    expect(rulesOf(given(), { settings })).toEqual([])
    const upper = { breakGlass: { ...settings.breakGlass, groupId: group.toUpperCase() } }
    expect(rulesOf(given(), { settings: upper })).toEqual([])
  })

  test('being a guest, synced or disabled is as wrong of it as of others', () => {
    const rules = (user: Json) => rulesOf(given(user), { settings })
    expect(rules({ userType: 'Guest' })).toEqual(['APP-024', 'USR-005'])
    expect(rules({ onPremisesSyncEnabled: true })).toEqual(['USR-008'])
    expect(rules({ accountEnabled: false })).toEqual(['USR-006'])
  })

  test('members of a group that the settings do not name are not', () => {
    expect(rulesOf(given())).toEqual(about)
    const other = given({}, [{ groupId: guid(301), members: [{ id: guid(1) }] }])
    expect(rulesOf(other, { settings })).toEqual(about)
  })

  test('while its members cannot be read, rules that leave it alone are unknown, and find nothing wrong', () => {
    expect(rulesOf(given(), { settings, failed: ['breakGlassMembers'] })).toEqual([])
    const { unknownRules } = evaluate(snapshotOf(given(), { settings, failed: ['breakGlassMembers'] }))
    const licenses = [1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 16].map((n) => `LIC-${String(n).padStart(3, '0')}`)
    expect(unknownRules.map(({ id }) => id)).toEqual([
      'APP-025',
      ...licenses,
      ...['USR-001', 'USR-002', 'USR-006', 'USR-012', 'USR-013'],
    ])
    // That it is disabled is wrong of any.
    const disabled = given({ accountEnabled: false })
    expect(rulesOf(disabled, { settings, failed: ['breakGlassMembers'] })).toEqual(['USR-006'])
  })
})
