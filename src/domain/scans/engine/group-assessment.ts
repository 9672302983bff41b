import type { GroupAssessment } from '../asset-evaluation.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Context } from './context.ts'
import type { ScannedGroup } from './groups.ts'
import { toInstantOrNull, toMilliseconds } from './instants.ts'
import { sortedBy, toKey } from './order.ts'
import { isGuest, shownName } from './owners.ts'
import type { UnknownRulesOf } from './rule.ts'
import { isAsked } from './unknown.ts'

/** What has to be read before it is known that a group leads to no role. */
const allRoles = {
  needs: ['roleAssignments', 'roleDefinitions', 'roleMembers'],
  unlessRefused: ['roleEligibilities'],
} as const

/** What there is to say of each group, by id; null where groups were not read. */
export function assessGroups(
  context: Context,
  snapshot: Snapshot,
  unknownRulesOf: UnknownRulesOf,
): GroupAssessment[] | null {
  if (context.missing.has('groups')) return null
  const areRolesKnown = isAsked(allRoles, snapshot)
  return sortedBy(context.scannedGroups, ({ id }) => [id]).map((scanned) => {
    const { id, name, kind, group, isDynamic } = scanned
    return {
      id,
      name,
      kind,
      dynamic: isDynamic,
      membershipRule: group.membershipRule,
      visibility: visibilities.get(group.visibility?.toLowerCase() ?? '') ?? null,
      // Neither is there, as a rule, where it is not so.
      roleAssignable: group.isAssignableToRole === true,
      ...rolesOf(id, areRolesKnown, context),
      owners: ownersOf(scanned, context),
      memberCount: group.memberCount,
      synced: group.onPremisesSyncEnabled === true,
      createdAt: toInstantOrNull(toMilliseconds(group.createdDateTime)),
      unknownRules: unknownRulesOf('group', scanned),
    }
  })
}

const visibilities: ReadonlyMap<string, GroupAssessment['visibility']> = new Map([
  ['public', 'PUBLIC'],
  ['private', 'PRIVATE'],
  ['hiddenmembership', 'HIDDEN_MEMBERSHIP'],
])

/** Also those that it has by being in another group: its members hold these as well. */
function rolesOf(
  groupId: string,
  areAllKnown: boolean,
  { rolesOf, missing }: Context,
): Pick<GroupAssessment, 'roles' | 'privileged'> {
  if (missing.has('roleAssignments')) return { roles: null, privileged: null }
  const held = rolesOf(groupId)
  const once = new Map(held.map(({ id, name }) => [id, { id, name }]))
  const isPrivileged = held.some(({ privileged }) => privileged)
  return { roles: Array.from(once.values()), privileged: isPrivileged || areAllKnown ? isPrivileged : null }
}

const ownersOf = ({ owners }: ScannedGroup, { users }: Context): GroupAssessment['owners'] =>
  owners &&
  owners.map(({ id, displayName }) => {
    const user = users.get(toKey(id))
    return {
      id: toKey(id),
      name: shownName([user?.displayName, displayName, user?.userPrincipalName], id),
      guest: user === undefined ? null : isGuest(user),
    }
  })
