import roles from '../data/privileged-roles.json' with { type: 'json' }
import type { AppAssessment } from '../evaluation.ts'
import type { RoleAssignment, RoleDefinition } from '../snapshot.ts'
import { sortedBy, toKey } from './order.ts'

const privileged = new Set([...Object.keys(roles.tier0), ...Object.keys(roles.tier1)])

/** A role that somebody holds. */
export interface HeldRole extends Omit<AppAssessment['directoryRoles'][number], 'assignment'> {
  /** By its template: names change, and ids differ by directory. Of a role that people made this is not known: it is not. */
  privileged: boolean
}

/** Roles by assignments, each once per scope. A definition that is gone leaves its id. */
export function readRoles(
  assignments: readonly RoleAssignment[],
  definitions: ReadonlyMap<string, RoleDefinition>,
): HeldRole[] {
  const held = new Map<string, HeldRole>()
  for (const { roleDefinitionId, directoryScopeId } of sortedBy(assignments, ({ id }) => [id])) {
    const definition = definitions.get(toKey(roleDefinitionId))
    const id = toKey(definition?.templateId ?? roleDefinitionId)
    const isPrivileged = (definition?.templateId ?? null) !== null && privileged.has(id)
    const name = definition?.displayName ?? null
    held.set(`${id}|${directoryScopeId}`, { id, name, scope: directoryScopeId, privileged: isPrivileged })
  }
  return sortedBy(held.values(), ({ id, scope }) => [id, scope ?? ''])
}
