import { amount, day, toDate, toInstant, toMilliseconds } from '../instants.ts'
import { toKey } from '../order.ts'
import { isGuest, shownName } from '../owners.ts'
import type { Rule } from '../rule.ts'

/** For how long a group may be empty, in milliseconds. */
const emptyFor = 30 * day

export const groupRules: readonly Rule<'group'>[] = [
  {
    id: 'GRP-001',
    title: 'Group has no owner',
    category: 'GROUPS',
    severity: 'MEDIUM',
    explanation:
      'Nobody is named who knows what the group gives access to and who should be in it. Its members are never looked through.',
    remediation: 'Make two people owners who know what the group is for, or delete it.',
    scope: 'group',
    needs: ['groups'],
    // Who is in a group that can hold roles is decided by those who assign roles: an owner would be another way to these.
    appliesTo: ({ group, owners }) =>
      group.onPremisesSyncEnabled !== true && group.isAssignableToRole !== true && owners !== null,
    evaluate: ({ name, owners, isDynamic }) =>
      owners?.length !== 0
        ? []
        : [
            {
              severity: isDynamic ? 'LOW' : 'MEDIUM',
              summary: `The group "${name}" has no owner.`,
              evidence: [
                { field: 'owners', value: '0' },
                { field: 'dynamic', value: String(isDynamic) },
              ],
            },
          ],
  },
  {
    id: 'GRP-002',
    title: 'Group leads to a role around its protection',
    category: 'GROUPS',
    severity: 'HIGH',
    explanation:
      'Groups that hold roles are protected: few may change their members. This one is not, or has another group inside, whose owners and administrators decide who gets the role.',
    remediation:
      'Assign the role to a group that is made for roles, with people as its members, or to these people themselves.',
    scope: 'group',
    needs: ['groups', 'roleAssignments', 'roleDefinitions', 'roleMembers'],
    unlessRefused: ['roleEligibilities'],
    appliesTo: ({ roles }) => roles?.length !== 0,
    evaluate({ id: groupId, name, group, roles }, { roleMembers, groups }) {
      const nested = (roleMembers.get(groupId) ?? []).filter(({ id, type }) =>
        type === null ? groups.has(id) : type === 'group',
      )
      return (roles ?? []).flatMap((role) => {
        const called = role.name ?? role.id
        const subject = { type: 'directoryRole', id: role.id, name: called }
        const evidence = [
          { field: 'role', value: called },
          { field: 'directoryScopeId', value: role.scope ?? 'unknown' },
          { field: 'assignment', value: role.assignment.toLowerCase() },
          { field: 'isAssignableToRole', value: String(group.isAssignableToRole ?? 'unknown') },
        ]
        const itself = {
          sub: `/${role.id}`,
          subject,
          summary: `The group "${name}" leads to the role ${called}, and is not one that is made for roles.`,
          evidence,
        }
        return [
          ...(group.isAssignableToRole === true ? [] : [itself]),
          ...nested.map(({ id, displayName }) => {
            const inner = shownName([groups.get(id)?.displayName, displayName], id)
            return {
              sub: `${id}/${role.id}`,
              subject: { type: 'group', id, name: inner },
              summary: `The group "${inner}" inside of "${name}" leads to the role ${called}.`,
              evidence: [{ field: 'nestedGroup', value: id }, ...evidence],
            }
          }),
        ]
      })
    },
  },
  {
    id: 'GRP-003',
    title: 'Microsoft 365 group is public',
    category: 'GROUPS',
    severity: 'MEDIUM',
    explanation:
      'Everybody in the organization can join the group and read its mail, files and messages without being asked in.',
    remediation: 'Set the group to private, unless everything in it is meant for everybody.',
    scope: 'group',
    needs: ['groups'],
    appliesTo: ({ kind }) => kind === 'MICROSOFT_365',
    evaluate: ({ name, group }) =>
      group.visibility?.toLowerCase() === 'public'
        ? [
            {
              summary: `The Microsoft 365 group "${name}" is public.`,
              evidence: [{ field: 'visibility', value: group.visibility }],
            },
          ]
        : [],
  },
  {
    id: 'GRP-004',
    title: 'Group is empty',
    category: 'GROUPS',
    severity: 'LOW',
    explanation:
      'Nobody is in the group. Whatever it still gives access to is waiting for somebody to be put in.',
    remediation: 'Delete the group, unless it is about to be filled.',
    scope: 'group',
    needs: ['groups'],
    appliesTo: ({ isDynamic }) => !isDynamic,
    evaluate({ name, group }, { now }) {
      const created = toMilliseconds(group.createdDateTime)
      if (group.memberCount !== 0 || created === null || created >= now - emptyFor) return []
      return [
        {
          summary: `The group "${name}" of ${toDate(created)} has no members.`,
          evidence: [
            { field: 'memberCount', value: '0' },
            { field: 'createdDateTime', value: toInstant(created) },
          ],
        },
      ]
    },
  },
  {
    id: 'GRP-005',
    title: 'Rule of a dynamic group does not run',
    category: 'GROUPS',
    severity: 'LOW',
    explanation:
      'The members of the group come from a rule, and the rule is paused or fails. Who joins or leaves since then is not taken into account.',
    remediation:
      'Correct the rule if it fails, and let it run again. Or turn the group into one with assigned members.',
    scope: 'group',
    needs: ['groups'],
    appliesTo: ({ isDynamic }) => isDynamic,
    evaluate({ name, group }) {
      const state = group.membershipRuleProcessingState
      if (!doesNotRun.has(state?.toLowerCase() ?? '')) return []
      return [
        {
          summary: `The rule of the dynamic group "${name}" does not run (${state}).`,
          evidence: [
            { field: 'membershipRuleProcessingState', value: state ?? '' },
            { field: 'membershipRule', value: group.membershipRule ?? 'none' },
          ],
        },
      ]
    },
  },
  {
    id: 'GRP-006',
    title: 'Guest owns a security group',
    category: 'GROUPS',
    severity: 'MEDIUM',
    explanation:
      'An owner decides who is in the group, and so who gets what it gives access to. The account of a guest is run by another organization.',
    remediation: 'Make a member the owner instead.',
    scope: 'group',
    needs: ['groups', 'users'],
    appliesTo: ({ group }) => group.securityEnabled === true,
    evaluate: ({ name, owners }, { users }) =>
      (owners ?? []).flatMap((owner) => {
        const user = users.get(toKey(owner.id))
        if (!user || !isGuest(user)) return []
        const called = shownName([user.displayName, owner.displayName, user.userPrincipalName], owner.id)
        return {
          sub: toKey(owner.id),
          subject: { type: 'user', id: owner.id, name: called },
          summary: `${called}, an owner of the security group "${name}", is a guest.`,
          evidence: [
            { field: 'owner.userPrincipalName', value: user.userPrincipalName },
            { field: 'owner.userType', value: 'Guest' },
          ],
        }
      }),
  },
  {
    id: 'GRP-007',
    title: 'Licenses of a group do not work for all its members',
    category: 'GROUPS',
    severity: 'MEDIUM',
    explanation:
      'The group gives licenses to its members, and some do not get them: too few seats, licenses that exclude each other, or a missing place of use. These people lack what they need, and nobody is told.',
    remediation:
      'Look at the errors of the group. Buy or free seats, remove what excludes each other, or set the usage location, and have the group processed again.',
    scope: 'group',
    needs: ['groups', 'users'],
    appliesTo: () => true,
    evaluate: ({ name, failing }) =>
      failing === null
        ? []
        : [
            {
              summary: `Licenses of the group "${name}" do not work for ${amount(failing.users, 'member')}.`,
              evidence: [
                { field: 'members', value: String(failing.users) },
                ...failing.errors.map((error) => ({ field: 'licenseAssignmentStates.error', value: error })),
              ],
            },
          ],
  },
]

const doesNotRun = new Set(['paused', 'error', 'processingerror'])
