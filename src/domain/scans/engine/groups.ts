import type { GroupKind } from '../asset-evaluation.ts'
import type { Group, Related } from '../snapshot.ts'
import type { HeldRole } from './directory-roles.ts'
import { indexBy, sortedBy, toKey } from './order.ts'
import { shownName } from './owners.ts'
import type { Sources } from './sources.ts'

/** A group as rules look at it. */
export interface ScannedGroup {
  /** In lower case. */
  id: string
  name: string
  group: Group
  kind: GroupKind
  isDynamic: boolean
  /** Each once; null where the directory does not tell them. */
  owners: Related[] | null
  /** Roles that were given to the group itself; null where assignments were not read. */
  roles: HeldRole[] | null
  /** Members whose licenses by this group do not work, and why; null for none. */
  failing: FailingLicenses | null
}

interface FailingLicenses {
  users: number
  /** Graph's words, sorted. */
  errors: string[]
}

/** Every group, in no order. */
export function readGroups(sources: Sources): ScannedGroup[] {
  const failing = failingLicenses(sources)
  const areRolesRead = !sources.missing.has('roleAssignments')
  return Array.from(sources.groups, ([id, group]) => ({
    id,
    name: shownName([group.displayName], id),
    group,
    kind: kindOf(group),
    isDynamic: isOfType(group, 'dynamicmembership'),
    owners: ownersOf(group),
    roles: areRolesRead ? sources.rolesOf(id).filter((role) => role.group === null) : null,
    failing: failing.get(id) ?? null,
  }))
}

const isOfType = ({ groupTypes }: Group, wanted: string): boolean =>
  groupTypes.some((type) => type.toLowerCase() === wanted)

function kindOf(group: Group): GroupKind {
  if (isOfType(group, 'unified')) return 'MICROSOFT_365'
  if (group.mailEnabled !== true) return 'SECURITY'
  return group.securityEnabled === true ? 'MAIL_SECURITY' : 'DISTRIBUTION'
}

/**
 * Graph has no owners of groups that come from Exchange or from on-premises, whoever owns them there: none says nothing.
 * Source: Microsoft Graph, "List group owners".
 */
function ownersOf(group: Group): Related[] | null {
  const kind = kindOf(group)
  const isOwnedElsewhere =
    group.onPremisesSyncEnabled === true || kind === 'MAIL_SECURITY' || kind === 'DISTRIBUTION'
  if (isOwnedElsewhere && group.owners.length === 0) return null
  return sortedBy(indexBy(group.owners, ({ id }) => id).values(), ({ id }) => [toKey(id)])
}

/** Licenses that do not work are not among those that are assigned, but among the states of the assignments. */
function failingLicenses({ users }: Sources): Map<string, FailingLicenses> {
  const found = new Map<string, { users: Set<string>; errors: Set<string> }>()
  for (const [id, { licenseAssignmentStates }] of users) {
    for (const { assignedByGroup, error } of licenseAssignmentStates) {
      if (assignedByGroup === null || error === null || error.toLowerCase() === 'none') continue
      const of = found.get(toKey(assignedByGroup)) ?? { users: new Set(), errors: new Set() }
      of.users.add(id)
      of.errors.add(error)
      found.set(toKey(assignedByGroup), of)
    }
  }
  return new Map(
    Array.from(found, ([group, { users, errors }]) => [
      group,
      { users: users.size, errors: sortedBy(errors, (error) => [error]) },
    ]),
  )
}
