import { sql } from 'kysely'
import { type Permission, permissionCatalogue } from '../../../generated/permissions.ts'
import type { Scoped } from '../../database/database.ts'
import type { Page, PageRequest } from '../../database/pagination.ts'
import {
  allPermissions,
  isPermission,
  permissionsOf,
  systemRoleNames,
  systemRolePermissions,
} from '../access/permissions.ts'
import { isInForce } from '../access/members.ts'
import { notFound } from '../errors.ts'
import { membersOf } from './memberships.ts'

/** Something that can be allowed. */
export interface CatalogueEntry {
  name: Permission
  /** Ids of the operations that ask for it. */
  operations: string[]
  /** Names of the system roles that have it. */
  systemRoles: string[]
}

/** Everything that can be allowed, by name. */
export function listPermissions({ page, limit }: PageRequest): Page<CatalogueEntry> {
  const start = (page - 1) * limit
  const items = allPermissions.slice(start, start + limit).map((name) => ({
    name,
    operations: [...permissionCatalogue[name]],
    systemRoles: systemRoleNames.filter((role) => systemRolePermissions[role].has(name)),
  }))
  return { items, total: allPermissions.length }
}

interface Grant {
  /** Name of the role. */
  role: string
  /** Whether the member may do anything at all. */
  inForce: boolean
  permissions: ReadonlySet<string>
}

/** What the role of each of these people allows in the organization in scope; in one statement. */
async function readGrants(db: Scoped, userIds: readonly string[]): Promise<ReadonlyMap<string, Grant>> {
  const rows = await membersOf(db)
    .innerJoin('organizations', 'organizations.id', 'memberships.organization_id')
    .select([
      'memberships.user_id',
      'roles.name',
      'roles.type',
      'roles.permissions',
      isInForce.as('in_force'),
    ])
    .where('memberships.user_id', '=', sql<string>`any(${userIds}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.user_id,
      { role: row.name, inForce: row.in_force, permissions: permissionsOf(row) },
    ]),
  )
}

/** What a member may do, each permission with the role that it comes from. @throws RequestError `not_found` */
export async function getUserPermissions(
  db: Scoped,
  userId: string,
): Promise<{ permission: string; role: string }[]> {
  const [grant] = (await readGrants(db, [userId])).values()
  if (grant === undefined) throw notFound('user')
  const { role, inForce, permissions } = grant
  return inForce ? [...permissions].toSorted().map((permission) => ({ permission, role })) : []
}

export interface Check {
  userId: string
  permission: string
}

export interface CheckResult extends Check {
  allowed: boolean
  reason: 'allowed_by_role' | 'not_in_role' | 'suspended' | 'not_a_member' | 'unknown_permission'
  role: string | null
}

/** Answers each check, in the order of asking. */
export async function checkPermissions(db: Scoped, checks: readonly Check[]): Promise<CheckResult[]> {
  const grants = await readGrants(db, [...new Set(checks.map(({ userId }) => userId))])
  return checks.map((check) => {
    const grant = grants.get(check.userId)
    const reason = judge(check.permission, grant)
    return { ...check, allowed: reason === 'allowed_by_role', reason, role: grant?.role ?? null }
  })
}

function judge(permission: string, grant: Grant | undefined): CheckResult['reason'] {
  if (!isPermission(permission)) return 'unknown_permission'
  if (grant === undefined) return 'not_a_member'
  if (!grant.inForce) return 'suspended'
  return grant.permissions.has(permission) ? 'allowed_by_role' : 'not_in_role'
}
