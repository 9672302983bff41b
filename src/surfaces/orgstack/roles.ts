import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as roles from '../../domain/organizations/roles.ts'
import { fromRole, toRole } from './views.ts'

const sortColumns = { name: 'name', createdAt: 'created_at', updatedAt: 'updated_at' } as const

export async function listRoles({ query, page, db }: Input<'orgstack_listRoles'>) {
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await roles.listRoles(db, query, sort, page), toRole)
}

export async function createRole({ body, caller, db }: Input<'orgstack_createRole'>) {
  return toRole(await roles.createRole(db, caller, fromRole(body)))
}

export async function getRole({ params, db }: Input<'orgstack_getRole'>) {
  return toRole(await roles.getRole(db, params.id))
}

export async function updateRole({ params, body, caller, db }: Input<'orgstack_updateRole'>) {
  return toRole(await roles.updateRole(db, caller, params.id, fromRole(body)))
}

export async function setRolePermissions({ params, body, caller, db }: Input<'orgstack_setRolePermissions'>) {
  return toRole(await roles.updateRole(db, caller, params.id, { permissions: body.permissions }))
}

export async function deleteRole({ params, query, caller, db }: Input<'orgstack_deleteRole'>) {
  await roles.deleteRole(db, caller, { id: params.id, replacementId: query.replacementRoleId })
  return { id: params.id, deleted: true as const }
}
