import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { forEmergencies } from '../../support/emergencies.ts'
import { findLicenses, licensed, person, sku, wasted } from '../../support/licensed-directory.ts'
import {
  at,
  type Directory,
  globalAdministrator,
  guid,
  type Json,
  snapshotOf,
} from '../../support/scanned-directory.ts'

const { m365E3 } = sku

const one = (more: Json = {}, rest: Directory = {}) => licensed([person(1, [m365E3], more)], rest)
const disabled = { accountEnabled: false }

describe('LIC-014: given an administrator with a license', () => {
  const roles = (principalId: string, rest: Directory = {}): Directory => ({
    roleDefinitions: [
      {
        id: guid(50),
        templateId: globalAdministrator,
        displayName: 'Global Administrator',
        isBuiltIn: true,
        isEnabled: true,
      },
    ],
    roleAssignments: [{ id: 'x', principalId, roleDefinitionId: guid(50), directoryScopeId: '/' }],
    ...rest,
  })
  test.each<[string, Directory, string[]]>([
    ['by a role of their own', roles(guid(1).toUpperCase()), [`LIC-014 LOW ${m365E3}`]],
    [
      'by a group',
      roles(guid(60), {
        roleMembers: [
          { groupId: guid(60), members: [{ '@odata.type': '#microsoft.graph.user', id: guid(1) }] },
        ],
      }),
      [`LIC-014 LOW ${m365E3}`],
    ],
    ['by a role of somebody else', roles(guid(2)), []],
    [
      'by a role that is not privileged',
      roles(guid(1), {
        roleDefinitions: [
          { id: guid(50), templateId: guid(51), displayName: 'Reader', isBuiltIn: true, isEnabled: true },
        ],
      }),
      [],
    ],
  ])('%s', (_, rest, expected) => {
    expect(findLicenses(one({}, rest))).toEqual(expected)
  })

  test('while members of groups cannot be read: those by a role of their own are found, and the rest is unknown', () => {
    const own = one({}, roles(guid(1)))
    const unread = ['roleMembers'] as const
    expect(findLicenses(own, { unread })).toEqual([`LIC-014 LOW ${m365E3}`])
    const said = evaluate(snapshotOf(own, { unread }))
    expect(
      said.findings.find(({ rule, state }) => rule === 'LIC-014' && state === 'OPEN')?.evidence,
    ).toContainEqual({
      field: 'notRead',
      value: 'roleMembers',
    })
    expect(said.unknownRules.map(({ id }) => id)).toContain('LIC-014')
    const byGroup = one({}, roles(guid(60)))
    expect(findLicenses(byGroup, { unread })).toEqual([])
    expect(evaluate(snapshotOf(byGroup, { unread })).unknownRules.map(({ id }) => id)).toContain('LIC-014')
  })

  test('an account for emergencies may have what it has', () => {
    const directory = one({ ...disabled, employeeLeaveDateTime: at(-5), usageLocation: null }, roles(guid(1)))
    for (const breakGlass of [
      forEmergencies(guid(1).toUpperCase()),
      forEmergencies('Person1@contoso.example'),
    ])
      expect([
        findLicenses(directory, { settings: { breakGlass } }),
        wasted(directory, { settings: { breakGlass } }),
      ]).toEqual([[], []])
  })
})
