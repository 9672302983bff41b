import { departments, projectWords } from '../catalog/people.ts'
import { fraction, guid, hash, KIND, pick } from '../random.ts'
import { ago, type Setting, type WireObject } from './setting.ts'
import { CAST, CAST_SIZE, isWhole, traitsOf } from './traits.ts'

/** Who is in a group: users by a rule or by index, and groups by index. */
export interface Membership {
  readonly users: 'members' | { readonly department: number } | readonly number[]
  readonly groups: readonly number[]
  /** User indexes. */
  readonly owners: readonly number[]
}

export interface GeneratedGroup {
  readonly wire: WireObject
  readonly membership: Membership
}

/** Groups that other objects refer to, by index. */
export const GROUP = { everyone: 0, tierZero: 13, helpdesk: 14, nested: 15 } as const

/** How many groups of note stand before the projects. */
const NOTED = 19

/** The id of group `index`. */
export function groupId(setting: Setting, index: number): string {
  return guid(setting.seed, KIND.group, index)
}

/** All groups of a directory: one of everybody, one per department, some of note, and one project per 25 users. */
export function generateGroups(setting: Setting): GeneratedGroup[] {
  const { steadyOwner } = CAST
  const specs: GroupSpec[] = [
    {
      name: 'All Employees',
      rule: '(user.userType -eq "Member")',
      users: 'members',
      owners: [steadyOwner],
    },
    ...departments.map(({ name }, department) => ({
      name: `${name} Team`,
      users: { department },
      owners: [steadyOwner],
    })),
    { name: 'Tier 0 Administrators', users: [0, 1], owners: [0], assignableToRole: true },
    { name: 'Helpdesk Operators', users: [CAST.helpdesk], groups: [GROUP.nested], owners: [0] },
    { name: 'Regional Support', users: [CAST.ordinaryOwner, CAST.steadyOwner], owners: [0] },
    {
      name: 'Company Announcements',
      unified: true,
      visibility: 'Public',
      users: 'members',
      owners: [steadyOwner],
    },
    { name: 'Archived Project', unified: true, visibility: 'Private', users: [], owners: [] },
    {
      name: 'Contractors',
      rule: '(user.companyName -eq "Contractor")',
      rulePaused: true,
      users: [CAST.ordinaryOwner],
      owners: [steadyOwner],
    },
    ...Array.from({ length: projectCount(setting) }, (_, n) => projectOf(setting, n)),
    ...(isWhole(setting) ? furtherGroups : []),
  ]
  return specs.map((spec, index) => toGroup(setting, setting.sound ? inOrder(spec) : spec, index))
}

/** The same group, if it were looked after. */
function inOrder(spec: GroupSpec): GroupSpec {
  const { steadyOwner } = CAST
  const isEmpty = Array.isArray(spec.users) && spec.users.length === 0
  return {
    ...spec,
    users: isEmpty ? [steadyOwner] : spec.users,
    owners: [steadyOwner],
    rulePaused: false,
    ...(spec.visibility === 'Public' ? { visibility: 'Private' } : {}),
  }
}

const projectCount = ({ users }: Setting) => Math.min(4000, Math.floor(users / 25))

/** What came later stands behind the projects, so that ids stay. */
const furtherGroups: readonly GroupSpec[] = [
  { name: 'Exchange Operators', users: [CAST.adminThroughGroup], owners: [0], assignableToRole: true },
  { name: 'Finance Shares', users: [CAST.steadyOwner], owners: [], synced: true },
  { name: 'Partner Portal', users: [CAST.guestOwner, CAST.steadyOwner], owners: [CAST.guestOwner] },
  {
    name: 'Works Council',
    unified: true,
    visibility: 'HiddenMembership',
    users: [CAST.steadyOwner],
    owners: [CAST.steadyOwner],
  },
]

/** The id of a group whose members hold a role. */
export const roleGroupId = (setting: Setting): string => groupId(setting, NOTED + projectCount(setting))

interface GroupSpec {
  readonly name: string
  readonly users: Membership['users']
  readonly groups?: readonly number[]
  readonly owners: readonly number[]
  readonly unified?: boolean
  readonly visibility?: 'Public' | 'Private' | 'HiddenMembership'
  /** Whether it comes from a directory on premises. */
  readonly synced?: boolean
  readonly assignableToRole?: boolean
  readonly rule?: string
  readonly rulePaused?: boolean
}

function projectOf(setting: Setting, n: number): GroupSpec {
  const { seed } = setting
  const someone = (channel: number) => {
    const ordinary = setting.users - CAST_SIZE
    return ordinary > 0 ? CAST_SIZE + (hash(seed, n, channel) % ordinary) : 0
  }
  const size = fraction(seed, n, 61) < 0.02 ? 0 : 3 + (hash(seed, n, 62) % 38)
  const [first, second] = projectWords
  return {
    name: `${pick(first, seed, n, 63)} ${pick(second, seed, n, 64)} ${n + 1}`,
    unified: true,
    visibility: fraction(seed, n, 65) < 0.06 ? 'Public' : 'Private',
    users: [...new Set(Array.from({ length: size }, (_, member) => someone(100 + member)))],
    owners: fraction(seed, n, 66) < 0.05 ? [] : [...new Set([someone(67), someone(68)])],
  }
}

function toGroup(setting: Setting, spec: GroupSpec, index: number): GeneratedGroup {
  const exists = (user: number) => user < setting.users
  const { users, groups = [], owners } = spec
  const unified = spec.unified ?? false
  const nickname = spec.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return {
    membership: {
      users: Array.isArray(users) ? users.filter(exists) : users,
      groups,
      owners: owners.filter(exists),
    },
    wire: {
      id: groupId(setting, index),
      displayName: spec.name,
      description: null,
      mail: unified ? `${nickname}@${setting.domain}` : null,
      mailNickname: nickname,
      mailEnabled: unified,
      securityEnabled: !unified,
      groupTypes: [
        ...(unified ? ['Unified'] : []),
        ...(spec.rule === undefined ? [] : ['DynamicMembership']),
      ],
      visibility: spec.visibility ?? null,
      createdDateTime: ago(setting, 100 + (hash(setting.seed, index, 69) % 1500)),
      onPremisesSyncEnabled: spec.synced === true ? true : null,
      isAssignableToRole: spec.assignableToRole ?? null,
      membershipRule: spec.rule ?? null,
      membershipRuleProcessingState: spec.rule === undefined ? null : spec.rulePaused ? 'Paused' : 'On',
    },
  }
}

/** Whether user `index` is a direct member. */
export function isMember(setting: Setting, membership: Membership, index: number): boolean {
  const { users } = membership
  if (Array.isArray(users)) return users.includes(index)
  const traits = traitsOf(setting, index)
  if (traits.kind !== 'member') return false
  return (
    users === 'members' ||
    (typeof users === 'object' && 'department' in users && traits.department === users.department)
  )
}

/** Direct user members of groups with a rule, counted in one pass over all users. */
export function countRuleMembers(setting: Setting): { members: number; byDepartment: number[] } {
  const byDepartment = departments.map(() => 0)
  for (let index = 0; index < setting.users; index++) {
    const traits = traitsOf(setting, index)
    if (traits.kind === 'member') byDepartment[traits.department]!++
  }
  return { members: byDepartment.reduce((sum, count) => sum + count, 0), byDepartment }
}
