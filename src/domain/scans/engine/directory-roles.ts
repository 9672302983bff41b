import roles from '../data/privileged-roles.json' with { type: 'json' }
import type { AppAssessment } from '../evaluation.ts'
import type {
  Related,
  RoleAssignment,
  RoleDefinition,
  RoleEligibility,
  RoleMembers,
  RoleSchedule,
} from '../snapshot.ts'
import { indexBy, sortedBy, toKey } from './order.ts'

const privileged = new Set([...Object.keys(roles.tier0), ...Object.keys(roles.tier1)])

/** The template of the highest role. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10'

/** A role that somebody holds or may take up. */
export interface HeldRole {
  /** Of its template, since ids differ by directory, in lower case. */
  id: string
  name: string | null
  scope: string | null
  assignment: AppAssessment['directoryRoles'][number]['assignment']
  /** Active for some hours only, taken up by somebody who may. */
  activated: boolean
  /** Whether it is set to end. */
  ends: boolean
  /** Never by its name, which changes. A role that people made is when the directory says so; null when it does not. */
  privileged: boolean | null
  /** Id of the group that it comes through, in lower case; null where it is held directly. */
  group: string | null
}

interface RoleSources {
  assignments: readonly RoleAssignment[]
  schedules: readonly RoleSchedule[]
  eligibilities: readonly RoleEligibility[]
  /** See readMembers. */
  members: ReadonlyMap<string, readonly Related[]>
  definitions: ReadonlyMap<string, RoleDefinition>
}

/**
 * The roles of everybody who holds or may take up one, directly or as a member of a group, by object id in lower case.
 * Each role is there once per scope, as it is held most firmly. A definition that is gone leaves its id.
 */
export function readRoles(sources: RoleSources): Map<string, HeldRole[]> {
  const { definitions } = sources
  const schedules = readSchedules(sources.schedules)
  const held = new Map<string, Map<string, HeldRole>>()
  const give = (principal: string, role: HeldRole) => {
    const roles = held.get(principal) ?? new Map<string, HeldRole>()
    const key = `${role.id}|${role.scope}`
    const former = roles.get(key)
    if (former === undefined || isFirmer(role, former)) roles.set(key, role)
    held.set(principal, roles)
  }
  const giveAll = (assigned: RoleAssignment, how: Pick<HeldRole, 'assignment' | 'activated' | 'ends'>) => {
    const role = { ...describe(assigned, definitions), ...how, group: null }
    const principal = toKey(assigned.principalId)
    give(principal, role)
    for (const { id } of sources.members.get(principal) ?? []) give(id, { ...role, group: principal })
  }
  for (const assigned of sources.assignments) {
    giveAll(assigned, {
      assignment: 'ACTIVE',
      ...(schedules.get(scheduleKey(assigned)) ?? { activated: false, ends: false }),
    })
  }
  for (const eligible of sources.eligibilities) {
    giveAll(eligible, {
      assignment: 'ELIGIBLE',
      activated: false,
      ends: eligible.endDateTime !== null,
    })
  }
  return new Map(
    Array.from(held, ([principal, roles]) => [
      principal,
      sortedBy(roles.values(), ({ id, scope }) => [id, scope ?? '']),
    ]),
  )
}

/** Whether it is held all the time, rather than for some hours or once it is taken up. */
export const isStanding = ({ assignment, activated }: HeldRole): boolean =>
  assignment === 'ACTIVE' && !activated

const scheduleKey = ({ principalId, roleDefinitionId, directoryScopeId }: RoleAssignment) =>
  toKey(`${principalId}|${roleDefinitionId}|${directoryScopeId}`)

/** How assignments came about. One that was also made for good was not just taken up, and does not end. */
function readSchedules(schedules: readonly RoleSchedule[]) {
  const read = new Map<string, Pick<HeldRole, 'activated' | 'ends'>>()
  for (const schedule of schedules) {
    const key = scheduleKey(schedule)
    const former = read.get(key) ?? { activated: true, ends: true }
    const activated = schedule.assignmentType?.toLowerCase() === 'activated'
    read.set(key, {
      activated: former.activated && activated,
      ends: former.ends && (activated || schedule.endDateTime !== null),
    })
  }
  return read
}

function describe(
  { roleDefinitionId, directoryScopeId }: RoleAssignment,
  definitions: ReadonlyMap<string, RoleDefinition>,
): Pick<HeldRole, 'id' | 'name' | 'scope' | 'privileged'> {
  const definition = definitions.get(toKey(roleDefinitionId))
  const templateId = definition?.templateId ?? null
  const id = toKey(templateId ?? roleDefinitionId)
  const isKnown = templateId !== null && privileged.has(id)
  return {
    id,
    name: definition?.displayName ?? null,
    scope: directoryScopeId,
    privileged: isKnown || (definition?.isBuiltIn === false ? definition.isPrivileged : false),
  }
}

/** Held all the time before for some hours before eligible; without an end before with one; directly before by groups. */
function isFirmer(role: HeldRole, other: HeldRole): boolean {
  const rank = (of: HeldRole) =>
    [
      isStanding(of) ? 0 : of.assignment === 'ACTIVE' ? 1 : 2,
      of.ends ? 1 : 0,
      of.group ?? '',
      JSON.stringify([of.name, of.privileged]),
    ].join('|')
  return rank(role) < rank(other)
}

/** Members of groups by the group's id, each once and in order. Ids that are keys are in lower case. */
export const readMembers = (members: readonly RoleMembers[]): Map<string, Related[]> =>
  new Map(
    Array.from(
      indexBy(members, ({ groupId }) => groupId),
      ([groupId, { members }]) => [
        groupId,
        sortedBy(
          indexBy(members, ({ id }) => id),
          ([id]) => [id],
        ).map(([id, member]) => ({ ...member, id })),
      ],
    ),
  )
