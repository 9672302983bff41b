import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as users from '../../domain/directory/users.ts'
import { fromUser, toUser } from './views.ts'

const sortColumns = {
  displayName: 'display_name',
  userPrincipalName: 'user_principal_name',
  createdAt: 'created_at',
  lastSignInAt: 'last_sign_in_at',
} as const

export async function listUsers({ params, query, page, db }: Input<'opspilot365_listUsers'>) {
  const tenant = { tenantId: params.id }
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await users.listUsers(db, tenant, { search: query.search }, sort, page), toUser)
}

export async function createUser(input: Input<'opspilot365_createUser'>) {
  const { params, body, db, writeThrough } = input
  const tenant = { tenantId: params.id }
  return toUser(await users.createUser(db, writeThrough, tenant, fromUser(body)))
}

export async function getUser({ params, db }: Input<'opspilot365_getUser'>) {
  return toUser(await users.getUser(db, { tenantId: params.id, userId: params.userId }))
}

export async function updateUser(input: Input<'opspilot365_updateUser'>) {
  const { params, body, db, writeThrough } = input
  const ref = { tenantId: params.id, userId: params.userId }
  return toUser(await users.updateUser(db, writeThrough, ref, fromUser(body)))
}

export async function deleteUser(input: Input<'opspilot365_deleteUser'>) {
  const { params, db, writeThrough } = input
  await users.deleteUser(db, writeThrough, {
    tenantId: params.id,
    userId: params.userId,
  })
  return { id: params.userId, deleted: true as const }
}
