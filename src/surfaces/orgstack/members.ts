import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as members from '../../domain/organizations/members.ts'
import { toMember } from './views.ts'

const sortColumns = { joinedAt: 'joined_at', email: 'email', role: 'role' } as const

export async function listMembers({ query, page, db }: Input<'orgstack_listMembers'>) {
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await members.listMembers(db, query, sort, page), toMember)
}

export async function addMember({ body, caller, db }: Input<'orgstack_addMember'>) {
  return toMember(await members.addMember(db, caller, body))
}

export async function updateMember({ params, body, caller, db }: Input<'orgstack_updateMember'>) {
  return toMember(await members.changeMember(db, caller, params.userId, body))
}

export async function removeMember({ params, caller, db }: Input<'orgstack_removeMember'>) {
  await members.removeMember(db, caller, params.userId)
  return { id: params.userId, deleted: true as const }
}
