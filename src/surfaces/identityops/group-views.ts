import type { components } from '../../../generated/types.ts'
import type { ListedGroup } from '../../domain/scans/groups.ts'
import { time } from './times.ts'

export const toGroup = (group: ListedGroup): components['schemas']['IdentityOpsGroup'] => {
  const { membershipRule, roleAssignable, roles, ownerNames, unknownRules } = group.detail
  return {
    id: group.group_id,
    name: group.name,
    kind: group.kind,
    dynamic: group.dynamic,
    membershipRule,
    visibility: group.visibility,
    roleAssignable,
    roles,
    owners: group.owner_count === null ? null : { count: group.owner_count, names: ownerNames },
    memberCount: group.member_count,
    synced: group.synced,
    createdAt: time(group.created_at),
    findings: { ...group.findings, acknowledged: group.acknowledged, unknown: unknownRules },
  }
}
