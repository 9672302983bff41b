import { describe, expect, test } from '@jest/globals'
import {
  at,
  bareDirectory,
  type Directory,
  findings,
  found,
  guid,
  type Json,
  owner,
  person,
  roleDefinition,
  roleHeld,
} from '../../support/scanned-directory.ts'

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const [group, nested] = [guid(120), guid(121)]

const entry = (id: string, more: Json = {}): Json => ({
  id,
  displayName: `Group ${id.slice(-3)}`,
  securityEnabled: true,
  groupTypes: [],
  visibility: null,
  createdDateTime: at(-400),
  isAssignableToRole: false,
  memberCount: 3,
  owners: [owner(guid(8))],
  ...more,
})

/** A directory with one group, of which there is nothing to say. */
function given(more: Json, rest: Directory = {}): Directory {
  const bare = bareDirectory()
  const { users = [], roleAssignments = [], ...others } = rest
  return {
    ...bare,
    groups: [entry(group, more)],
    users: [...(bare.users ?? []), ...users],
    roleDefinitions: [
      ...(bare.roleDefinitions ?? []),
      roleDefinition(userAdministrator, 'User Administrator'),
    ],
    roleAssignments: [...(bare.roleAssignments ?? []), ...roleAssignments],
    ...others,
  }
}
const dynamic = { groupTypes: ['DynamicMembership'], membershipRuleProcessingState: 'On' }

describe('given a group', () => {
  test.each<[string, Json, string[]]>([
    ['with nothing to say of it', {}, []],
    ['GRP-001: without an owner', { owners: [] }, ['GRP-001 MEDIUM 0']],
    ['GRP-001: without one, and with a rule', { owners: [], ...dynamic }, ['GRP-001 LOW 0']],
    ['GRP-001: without one, synced', { owners: [], onPremisesSyncEnabled: true }, []],
    [
      'GRP-001: without one, of distribution: its owners are Exchange’s',
      { owners: [], mailEnabled: true, securityEnabled: false },
      [],
    ],
    ['GRP-001: without one, of security with mail: as well', { owners: [], mailEnabled: true }, []],
    ['GRP-001: without one, made for roles', { owners: [], isAssignableToRole: true }, []],
    ['GRP-001: that a service principal owns', { owners: [owner(guid(7), 'servicePrincipal')] }, []],
    [
      'GRP-003: of Microsoft 365, public',
      { groupTypes: ['Unified'], visibility: 'Public' },
      ['GRP-003 MEDIUM 0'],
    ],
    ['GRP-003: of Microsoft 365, private', { groupTypes: ['Unified'], visibility: 'Private' }, []],
    ['GRP-003: of Microsoft 365, of which it is not said', { groupTypes: ['Unified'] }, []],
    ['GRP-003: of another kind', { visibility: 'Public' }, []],
    ['GRP-004: that is empty, made 30 days ago', { memberCount: 0, createdDateTime: at(-30) }, []],
    [
      'GRP-004: that is empty, made a second before',
      { memberCount: 0, createdDateTime: at(-30, -1) },
      ['GRP-004 LOW 0'],
    ],
    ['GRP-004: that is empty, by its rule', { memberCount: 0, ...dynamic }, []],
    ['GRP-004: whose members are hidden', { memberCount: null }, []],
    ['GRP-004: that is empty, of nobody knows when', { memberCount: 0, createdDateTime: null }, []],
    [
      'GRP-005: whose rule is paused',
      { ...dynamic, membershipRuleProcessingState: 'Paused' },
      ['GRP-005 LOW 0'],
    ],
    ['GRP-005: whose rule runs', dynamic, []],
    ['GRP-005: whose rule is not told of', { ...dynamic, membershipRuleProcessingState: null }, []],
    ['GRP-005: without a rule', { membershipRuleProcessingState: 'Paused' }, []],
  ])('%s', (_, more, expected) => {
    expect(found(given(more))).toEqual(expected)
  })

  test('what is found is of the group, and gives no points', () => {
    expect(findings(given({ owners: [], displayName: ' ' }))).toMatchObject([
      { object: { type: 'GROUP', id: group, name: group, appId: null }, points: 0 },
    ])
  })
})

describe('GRP-002: given a group that leads to a role', () => {
  const role = roleHeld(group, userAdministrator)
  const members = (...of: Json[]): Directory => ({ roleMembers: [{ groupId: group, members: of }] })
  const ofRole = (more: Json, rest: Directory, circumstances?: Parameters<typeof found>[1]) =>
    found(given(more, { roleAssignments: [role], ...rest }), circumstances).filter((line) =>
      line.startsWith('GRP-002'),
    )
  const made = { isAssignableToRole: true }

  test.each<[string, Json, Directory, string[]]>([
    ['and is made for that', made, members(owner(guid(8))), []],
    ['and is not', {}, members(), [`GRP-002 HIGH 0 /${userAdministrator}`]],
    ['and is nobody knows what', { isAssignableToRole: null }, {}, [`GRP-002 HIGH 0 /${userAdministrator}`]],
    [
      'and has a group inside',
      made,
      members(owner(nested, 'group')),
      [`GRP-002 HIGH 0 ${nested}/${userAdministrator}`],
    ],
    [
      'by taking it up, and has a group inside',
      made,
      { roleAssignments: [], roleEligibilities: [role], ...members(owner(nested, 'group')) },
      [`GRP-002 HIGH 0 ${nested}/${userAdministrator}`],
    ],
    [
      'and whose members are people and apps',
      made,
      members(owner(guid(8)), owner(guid(102), 'servicePrincipal')),
      [],
    ],
  ])('%s', (_, more, rest, expected) => {
    expect(ofRole(more, rest)).toEqual(expected)
  })

  test('through another group: that one is found, and this one is not', () => {
    const groups = [entry(group, made), entry(nested)]
    expect(ofRole({}, { groups, ...members({ id: nested, displayName: null }) })).toEqual([
      `GRP-002 HIGH 0 ${nested}/${userAdministrator}`,
    ])
  })

  test('while the members of groups cannot be read, it is not asked', () => {
    expect(ofRole({}, {}, { unread: ['roleMembers'] })).toEqual([])
  })
})

describe('GRP-006: given a security group and an owner', () => {
  const guest = person(3, { userType: 'Guest' })
  const owned = (more: Json) => found(given({ owners: [owner(guid(3))], ...more }, { users: [guest] }))
  test.each<[string, Json, string[]]>([
    ['who is a guest', {}, [`GRP-006 MEDIUM 0 ${guid(3)}`]],
    [
      'who is a guest, twice',
      { owners: [owner(guid(3)), owner(guid(3).toUpperCase())] },
      [`GRP-006 MEDIUM 0 ${guid(3)}`],
    ],
    ['who is a member', { owners: [owner(guid(8))] }, []],
    ['who is gone', { owners: [owner(guid(4))] }, []],
    ['who is a guest, of one that is not for security', { securityEnabled: false }, []],
  ])('%s', (_, more, expected) => {
    expect(owned(more)).toEqual(expected)
  })
})

describe('GRP-007: given a group that gives licenses', () => {
  const licensed = (assignedByGroup: string | null, error: string | null): Json => ({
    licenseAssignmentStates: [
      {
        skuId: guid(150),
        assignedByGroup,
        state: error === 'None' ? 'Active' : 'Error',
        error,
        disabledPlans: [],
      },
    ],
  })
  const ofGroup = (...users: Json[]) =>
    findings(given({}, { users: users.map((user, index) => person(20 + index, user)) })).filter(
      ({ rule }) => rule === 'GRP-007',
    )

  test('which do not work for two members: that is one finding, which says why', () => {
    const [finding, ...others] = ofGroup(
      licensed(group.toUpperCase(), 'CountViolation'),
      licensed(group, 'MutuallyExclusiveViolation'),
      licensed(group, 'None'),
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      severity: 'MEDIUM',
      object: { type: 'GROUP', id: group },
      summary: 'Licenses of the group "Group 120" do not work for 2 members.',
      evidence: [
        { field: 'members', value: '2' },
        { field: 'licenseAssignmentStates.error', value: 'CountViolation' },
        { field: 'licenseAssignmentStates.error', value: 'MutuallyExclusiveViolation' },
      ],
    })
  })

  test.each<[string, Json]>([
    ['which work', licensed(group, 'None')],
    ['of which nothing is said', licensed(group, null)],
    ['while one that was given directly does not work', licensed(null, 'CountViolation')],
    ['while one of another group does not work', licensed(guid(125), 'CountViolation')],
  ])('%s: nothing is found', (_, user) => {
    expect(ofGroup(user)).toEqual([])
  })
})
