import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as invitations from '../../domain/organizations/invitations.ts'
import { toInvitation, toMember } from './views.ts'

export async function listInvitations({ page, caller, db }: Input<'orgstack_listInvitations'>) {
  return toPage(await invitations.listInvitations(db, caller, page), toInvitation)
}

export async function acceptInvitation({ params, caller, db }: Input<'orgstack_acceptInvitation'>) {
  return toMember(await invitations.acceptInvitation(db, caller, params.id))
}

export async function declineInvitation({ params, caller, db }: Input<'orgstack_declineInvitation'>) {
  await invitations.declineInvitation(db, caller, params.id)
  return { id: params.id, deleted: true as const }
}
