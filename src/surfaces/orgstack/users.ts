import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as users from '../../domain/organizations/users.ts'
import { fromProfile, toUser } from './views.ts'

const sortColumns = {
  email: 'email',
  firstName: 'first_name',
  lastName: 'last_name',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  lastLoginAt: 'last_login_at',
} as const

export async function listUsers({ query, page, caller, db }: Input<'orgstack_listUsers'>) {
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await users.listUsers(db, caller, query, sort, page), toUser)
}

export async function createUser({ body, caller, db }: Input<'orgstack_createUser'>) {
  const { email, username, password, role } = body
  return toUser(await users.createUser(db, caller, { ...fromProfile(body), email, username, password, role }))
}

export async function getUser({ params, caller, db }: Input<'orgstack_getUser'>) {
  return toUser(await users.getUser(db, caller, params.id))
}

export async function updateUser({ params, body, caller, db }: Input<'orgstack_updateUser'>) {
  const { role, status } = body
  return toUser(await users.updateUser(db, caller, params.id, { ...fromProfile(body), role, status }))
}

export async function deleteUser({ params, caller, db }: Input<'orgstack_deleteUser'>) {
  await users.deleteUser(db, caller, params.id)
  return { id: params.id, deleted: true as const }
}
