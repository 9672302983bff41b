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
  isDynamic: boolean
  /** Each once. */
  owners: Related[]
  /** Roles that were given to the group itself. */
  roles: HeldRole[]
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
  return Array.from(sources.groups, ([id, group]) => ({
    id,
    name: shownName([group.displayName], id),
    group,
    isDynamic: group.groupTypes.some((type) => type.toLowerCase() === 'dynamicmembership'),
    owners: sortedBy(indexBy(group.owners, ({ id }) => id).values(), ({ id }) => [toKey(id)]),
    roles: sources.rolesOf(id).filter((role) => role.group === null),
    failing: failing.get(id) ?? null,
  }))
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
