import type { GroupAssessment } from './asset-evaluation.ts'
import type { CurrentFinding } from './compare-findings.ts'
import { digestOf } from './digest.ts'
import { countFindings, type FindingCounts } from './finding-counts.ts'
import { toSortName } from './sort-name.ts'

/** What a group shows besides the columns that it is filtered and sorted by. */
export type GroupDetail = Pick<GroupAssessment, 'membershipRule' | 'roleAssignable' | 'roles'> & {
  ownerNames: string[]
  /** How many rules could not be decided for it. */
  unknownRules: number
}

/** A row of `governed_groups`, as it is given to the database. */
export interface GroupRow {
  group_id: string
  name: string
  sort_name: string
  kind: GroupAssessment['kind']
  dynamic: boolean
  visibility: GroupAssessment['visibility']
  privileged: boolean | null
  owner_count: number | null
  guest_owned: boolean
  member_count: number | null
  synced: boolean
  created_at: string | null
  rules: string[]
  findings: FindingCounts
  search_text: string
  detail: GroupDetail
  digest: string
}

/** @param own findings of this group that stand open after the scan */
export function toGroupRow(group: GroupAssessment, own: readonly CurrentFinding[]): GroupRow {
  const { id, name, owners } = group
  const row = {
    group_id: id,
    name,
    kind: group.kind,
    dynamic: group.dynamic,
    visibility: group.visibility,
    privileged: group.privileged,
    owner_count: owners?.length ?? null,
    guest_owned: owners?.some(({ guest }) => guest === true) ?? false,
    member_count: group.memberCount,
    synced: group.synced,
    created_at: group.createdAt,
    ...countFindings(own),
    search_text: `${name}\n${id}`.toLowerCase(),
    detail: {
      membershipRule: group.membershipRule,
      roleAssignable: group.roleAssignable,
      roles: group.roles,
      ownerNames: (owners ?? []).slice(0, 3).map(({ name }) => name),
      unknownRules: group.unknownRules.length,
    },
  }
  return { ...row, sort_name: toSortName(name), digest: digestOf(row) }
}
