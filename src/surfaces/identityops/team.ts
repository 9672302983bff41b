import type { components } from '../../../generated/types.ts'
import { toPage } from '../../database/pagination.ts'
import type { Input } from '../../contract/handler.ts'
import { invitePeople, invitePerson } from '../../domain/team/invite-people.ts'
import * as invites from '../../domain/team/invites.ts'
import { countSeats } from '../../domain/team/seats.ts'
import { listTeam as readTeam } from '../../domain/team/team.ts'
import { readSession } from './cookies.ts'
import { toBulkAnswer, toInvite, toMember, toPresentedInvite, toTeamRole } from './team-views.ts'

/** Of who says none. */
const ordinaryRole = 'MEMBER'

const fromRole = (role: components['schemas']['IdentityOpsInvitableRole'] = ordinaryRole) =>
  role.toLowerCase()

export async function listTeam({ query, page, db }: Input<'identityops_listTeam'>) {
  const { search, role, status } = query
  const filter = {
    search,
    role: role?.toLowerCase(),
    active: status === undefined ? undefined : status === 'ACTIVE',
  }
  const [team, { used, pending, limit }] = [await readTeam(db, filter, page), await countSeats(db)]
  return { ...toPage(team, toMember), seats: { used, pending, limit } }
}

export async function listInvites({ page, db }: Input<'identityops_listInvites'>) {
  return toPage(await invites.listInvites(db, page), toInvite)
}

export async function createInvite({ body, caller, db, connectors }: Input<'identityops_createInvite'>) {
  const { email, role, message = null } = body
  return toInvite(await invitePerson(db, connectors, caller, { email, role: fromRole(role) }, message))
}

export async function createInvites({ body, caller, db, connectors }: Input<'identityops_createInvites'>) {
  const wanted = body.invites.map(({ email, role }) => ({ email, role: fromRole(role) }))
  return toBulkAnswer(await invitePeople(db, connectors, caller, wanted, body.message ?? null))
}

export async function revokeInvite({ params, db }: Input<'identityops_revokeInvite'>) {
  await invites.revokeInvite(db, params.id)
  return undefined
}

export async function resendInvite({ params, caller, db, connectors }: Input<'identityops_resendInvite'>) {
  return toInvite(await invites.resendInvite(db, connectors, caller, params.id))
}

export async function getInvite({ params, access }: Input<'identityops_getInvite'>) {
  return toPresentedInvite(await access.invites.find(params.token))
}

export async function acceptInvite(input: Input<'identityops_acceptInvite'>) {
  const { body, access, address, cookies, url, requestId } = input
  const session = readSession(cookies(), url)
  const acceptance = { ...body, session, address: address() }
  const { organization, member, accountCreated } = await access.invites.accept(acceptance, requestId)
  return { organization, email: member.email, role: toTeamRole(member.role), accountCreated }
}
