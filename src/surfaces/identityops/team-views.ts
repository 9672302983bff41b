import type { components } from '../../../generated/types.ts'
import type { PresentedInvite } from '../../domain/team/joining.ts'
import type { InviteResult } from '../../domain/team/invite-people.ts'
import type { Invite } from '../../domain/team/invites.ts'
import { nameOf, type TeamMember } from '../../domain/team/team.ts'
import { time } from './times.ts'
import { toActor } from './views.ts'

type Schemas = components['schemas']
type TeamRole = Schemas['IdentityOpsTeamRole']

const systemRoles: ReadonlySet<string> = new Set(['owner', 'admin', 'member', 'viewer'])

/** A role by its name: those that every organization has, and all others. Nobody may call a role of theirs so. */
export const toTeamRole = (name: string): TeamRole =>
  systemRoles.has(name) ? (name.toUpperCase() as TeamRole) : 'CUSTOM'

function toSignIn({ has_password: password, linked }: TeamMember): Schemas['IdentityOpsMember']['signIn'] {
  if (password === null) return null
  if (linked) return password ? 'BOTH' : 'MICROSOFT'
  return password ? 'PASSWORD' : null
}

export const toMember = (row: TeamMember): Schemas['IdentityOpsMember'] => ({
  userId: row.user_id,
  name: nameOf(row),
  email: row.email,
  role: row.role_type === 'system' ? toTeamRole(row.role) : 'CUSTOM',
  roleName: row.role_title,
  status: row.active ? 'ACTIVE' : 'SUSPENDED',
  joinedAt: row.joined_at.toISOString(),
  lastActiveAt: time(row.last_active_at),
  signIn: toSignIn(row),
})

const deliveries: Readonly<Record<string, Schemas['IdentityOpsInvite']['delivery']>> = {
  queued: 'QUEUED',
  sent: 'SENT',
  filed: 'NOT_CONFIGURED',
  failed: 'FAILED',
}

export const toInvite = (row: Invite): Schemas['IdentityOpsInvite'] => ({
  id: row.id,
  email: row.email,
  role: toTeamRole(row.role),
  status: row.expired ? 'EXPIRED' : 'PENDING',
  invitedBy: toActor(row.invited_by, { ...row, email: row.inviter_email }),
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  lastSentAt: time(row.sent_at),
  // Of a mail that nobody remembers, nobody knows that it arrived.
  delivery: deliveries[row.mail_status ?? 'failed'] ?? 'FAILED',
})

/** Enough for who knows the address. */
const mask = (email: string) => {
  const at = email.lastIndexOf('@')
  const [first = ''] = email
  return `${first}••${email.slice(at)}`
}

export const toPresentedInvite = (invite: PresentedInvite): Schemas['IdentityOpsPresentedInvite'] => ({
  organization: { name: invite.organization },
  email: mask(invite.email),
  role: toTeamRole(invite.role),
  expiresAt: invite.expiresAt.toISOString(),
})

const reasons: Readonly<Record<InviteResult['status'], string | null>> = {
  invited: null,
  already_member: 'This person is a member already.',
  already_invited: 'This person is invited already.',
  duplicate: 'This address stands in the list before.',
  invalid: 'This is no email address.',
  no_seat: 'All seats of the plan are taken.',
}

type Wire = 'INVITED' | 'ALREADY_MEMBER' | 'ALREADY_INVITED' | 'DUPLICATE' | 'INVALID' | 'NO_SEAT'

export function toBulkAnswer({ results }: { results: readonly InviteResult[] }) {
  const count = (status: InviteResult['status']) =>
    results.filter((result) => result.status === status).length
  return {
    results: results.map(({ email, status, inviteId }) => ({
      email,
      status: status.toUpperCase() as Wire,
      inviteId,
      message: reasons[status],
    })),
    summary: {
      invited: count('invited'),
      alreadyMember: count('already_member'),
      alreadyInvited: count('already_invited'),
      duplicate: count('duplicate'),
      invalid: count('invalid'),
      noSeat: count('no_seat'),
    },
  }
}
