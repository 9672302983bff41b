import { directoryRoles, type DirectoryRole } from '../catalog/access.ts'
import { guid, KIND } from '../random.ts'
import { roleGroupId } from './groups.ts'
import { userId } from './people.ts'
import { ago, type Setting, type WireObject } from './setting.ts'
import { CAST, isWhole } from './traits.ts'

/** Who holds a role, or may take one up. */
export interface HeldRole {
  readonly type: string
  readonly principalId: string
  readonly roleId: string
  /** The whole directory by default. */
  readonly scope?: string
}

const holds = (setting: Setting, user: number, role: DirectoryRole): HeldRole => ({
  type: 'user',
  principalId: userId(setting, user),
  roleId: directoryRoles[role],
})

/** Users who hold a role besides those at the beginning. */
export const furtherAdmins: readonly number[] = [
  CAST.administratorOfUnit,
  CAST.activatedAdmin,
  CAST.adminThroughGroup,
]

const activated = (setting: Setting) => holds(setting, CAST.activatedAdmin, 'Exchange Administrator')

/** Roles that a group holds, that somebody holds in a part of the directory, and that somebody took up for some hours. */
export function furtherRoles(setting: Setting): HeldRole[] {
  if (setting.sound || !isWhole(setting)) return []
  const unit = guid(setting.seed, KIND.administrativeUnit, 0)
  return [
    { type: 'group', principalId: roleGroupId(setting), roleId: directoryRoles['Exchange Administrator'] },
    {
      ...holds(setting, CAST.administratorOfUnit, 'Helpdesk Administrator'),
      scope: `/administrativeUnits/${unit}`,
    },
    activated(setting),
  ]
}

/** Who may take up a role. Where all is in order, everybody who administers it does it so. */
export function roleEligibilities(setting: Setting): WireObject[] {
  const eligible = setting.sound
    ? soundAdmins(setting)
    : isWhole(setting)
      ? [
          activated(setting),
          holds(setting, CAST.administratorOfUnit, 'Security Administrator'),
          {
            type: 'group',
            principalId: roleGroupId(setting),
            roleId: directoryRoles['SharePoint Administrator'],
          },
        ]
      : []
  return eligible.map(({ type, principalId, roleId }, n) => ({
    id: `${guid(setting.seed, KIND.schedule, n)}-1-e`,
    principalId,
    roleDefinitionId: roleId,
    directoryScopeId: '/',
    appScopeId: null,
    memberType: 'Direct',
    startDateTime: ago(setting, 120),
    endDateTime: null,
    roleEligibilityScheduleId: guid(setting.seed, KIND.schedule, n),
    principal: { '@odata.type': `#microsoft.graph.${type}`, id: principalId },
  }))
}

/** How each of these assignments came about. */
export function roleSchedules(setting: Setting, assignments: readonly WireObject[]): WireObject[] {
  const taken = setting.sound ? soundAdmins(setting) : [activated(setting)]
  return assignments.map((assignment, n) => {
    const { principalId, roleDefinitionId, directoryScopeId, principal } = assignment
    const isActivated = taken.some(
      (one) => one.principalId === principalId && one.roleId === roleDefinitionId,
    )
    return {
      id: `${assignment.id}-1`,
      principalId,
      roleDefinitionId,
      directoryScopeId,
      appScopeId: null,
      memberType: 'Direct',
      assignmentType: isActivated ? 'Activated' : 'Assigned',
      startDateTime: ago(setting, isActivated ? 0.1 : 300),
      endDateTime: isActivated ? ago(setting, -0.2) : null,
      roleAssignmentOriginId: assignment.id,
      roleAssignmentScheduleId: guid(setting.seed, KIND.schedule, 1000 + n),
      principal,
    }
  })
}

const soundAdmins = (setting: Setting): HeldRole[] => [
  holds(setting, CAST.globalAdmins[0], 'Global Administrator'),
  holds(setting, CAST.globalAdmins[1], 'Global Administrator'),
  holds(setting, CAST.helpdesk, 'Helpdesk Administrator'),
]
