import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as organizations from '../../domain/organizations/organizations.ts'
import { toOrganization } from './views.ts'

const sortColumns = { name: 'name', createdAt: 'created_at', updatedAt: 'updated_at' } as const

export async function listOrganizations({ query, page, db }: Input<'orgstack_listOrganizations'>) {
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await organizations.listOrganizations(db, query, sort, page), toOrganization)
}

export async function createOrganization({ body, caller, db }: Input<'orgstack_createOrganization'>) {
  return toOrganization(await organizations.createOrganization(db, caller, body))
}

export async function getOrganization({ db }: Input<'orgstack_getOrganization'>) {
  return toOrganization(await organizations.getOrganization(db))
}

export async function updateOrganization({ body, caller, db }: Input<'orgstack_updateOrganization'>) {
  return toOrganization(await organizations.updateOrganization(db, caller, body))
}

export async function deleteOrganization({ db }: Input<'orgstack_deleteOrganization'>) {
  return toOrganization(await organizations.archiveOrganization(db))
}
