import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Caller, mayGrant } from '../access/caller.ts'
import { permissionsOf, type RoleGrant } from '../access/permissions.ts'
import { RequestError, unknownName } from '../errors.ts'

export interface GrantedRole extends RoleGrant {
  id: string
}

/** @throws RequestError `forbidden` when a role allows more than the caller may do */
export function requireGrantable(caller: Caller, role: RoleGrant): void {
  if (mayGrant(caller, permissionsOf(role))) return
  throw new RequestError('forbidden', `The role ${role.name} allows more than you may do.`)
}

type RoleName = { name: string } | { id: string }

/**
 * A role of the organization in scope, which is not deleted before the transaction ends.
 * @param input that names it
 * @throws RequestError `invalid_request` when there is none
 */
export async function findRole(db: Scoped, by: RoleName, input: string): Promise<GrantedRole> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['name', by.name] as const)
  const role = await db
    .selectFrom('roles')
    .select(['id', 'name', 'type', 'permissions'])
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where(column, '=', value)
    .forKeyShare()
    .executeTakeFirst()
  if (role === undefined) throw unknownName('role', input)
  return role
}

/** The same, when the caller may give it. @throws RequestError as `findRole`; `forbidden` */
export async function requireRole(
  db: Scoped,
  caller: Caller,
  by: RoleName,
  input: string,
): Promise<GrantedRole> {
  const role = await findRole(db, by, input)
  requireGrantable(caller, role)
  return role
}
