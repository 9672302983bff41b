import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { Connectors } from '../connectors.ts'
import { misfit } from '../errors.ts'
import { emailPattern, normalizeEmail } from '../emails.ts'
import { type GrantedRole, requireRole } from '../organizations/grants.ts'
import { lockOrganization } from '../organizations/organizations.ts'
import {
  alreadyInvited,
  alreadyMember,
  getInvite,
  insertInvites,
  type Invite,
  type InvitedPerson,
} from './invites.ts'
import { endInvites, isOpen } from './open-invites.ts'
import { countSeats, freeSeats, noSeatLeft, type Seats } from './seats.ts'
import { type Inviter, membersAmong } from './team.ts'

/** Somebody who is to be invited. */
export interface Wanted {
  /** As somebody has written it. */
  email: string
  /** Name of a system role. */
  role: string
}

/** What became of an address, each of them told apart. */
export interface InviteResult {
  email: string
  status: 'invited' | 'already_member' | 'already_invited' | 'duplicate' | 'invalid' | 'no_seat'
  inviteId: string | null
}

/** Longer ones are no addresses (RFC 5321, section 4.5.3.1). */
const longestEmail = 254

const sameAs = (email: string) => email.toLowerCase()

/**
 * Invites people into the organization in scope, and says of each address what became of it, in the order given. Its row
 * is locked, so that two who invite at once never take the same seat.
 * @throws RequestError `forbidden` when a role allows more than the caller may do
 */
export function invitePeople(
  db: Scoped,
  sending: Pick<Connectors, 'vault' | 'publicUrl'>,
  inviter: Inviter,
  wanted: readonly Wanted[],
  message: string | null,
): Promise<{ results: InviteResult[]; seats: Seats }> {
  return inTransaction(db, async (db) => {
    await lockOrganization(db)
    const roles = await rolesOf(db, inviter, wanted)
    const emails = wanted.map(({ email }) => normalizeEmail(email.trim()))
    const valid = emails.filter(isAddress).map(sameAs)
    await endInvites(db, valid, { onlyExpired: true })
    const [members, invited] = [await membersAmong(db, valid), await invitedAmong(db, valid)]
    const seats = await countSeats(db)
    let free = freeSeats(seats)
    const seen = new Set<string>()
    const people: InvitedPerson[] = []

    const judge = (email: string): InviteResult['status'] => {
      if (!isAddress(email)) return 'invalid'
      const same = sameAs(email)
      if (seen.has(same)) return 'duplicate'
      seen.add(same)
      if (members.has(same)) return 'already_member'
      if (invited.has(same)) return 'already_invited'
      if (free <= 0) return 'no_seat'
      free -= 1
      return 'invited'
    }
    const results = wanted.map(({ email, role: name }, index): InviteResult => {
      const address = emails[index] ?? ''
      const status = judge(address)
      const role = roles.get(name)
      if (status !== 'invited' || role === undefined) return { email, status, inviteId: null }
      const id = randomUUID()
      people.push({ id, email: address, role })
      return { email, status, inviteId: id }
    })
    await insertInvites(db, sending, inviter, people, message)
    return { results, seats }
  })
}

const isAddress = (email: string) => email.length <= longestEmail && emailPattern.test(email)

async function rolesOf(
  db: Scoped,
  inviter: Inviter,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, GrantedRole>> {
  const roles = new Map<string, GrantedRole>()
  for (const name of new Set(wanted.map(({ role }) => role)))
    roles.set(name, await requireRole(db, inviter, { name }, 'role'))
  return roles
}

/** Which of these emails, in lower case, somebody is invited with. */
async function invitedAmong(db: Scoped, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('invites')
    .select(sql<string>`lower(email)`.as('email'))
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where(sql`lower(email)`, '=', sql<string>`any(${emails}::text[])`)
    .where(isOpen)
    .execute()
  return new Set(rows.map(({ email }) => email))
}

/**
 * Invites one person into the organization in scope.
 * @throws RequestError `conflict` when they are a member or invited; `feature_unavailable` when no seat is left;
 * `forbidden` when the role allows more than the caller may do
 */
export function invitePerson(
  db: Scoped,
  sending: Pick<Connectors, 'vault' | 'publicUrl'>,
  inviter: Inviter,
  wanted: Wanted,
  message: string | null,
): Promise<Invite> {
  return inTransaction(db, async (db) => {
    const { results, seats } = await invitePeople(db, sending, inviter, [wanted], message)
    const [result] = results
    if (result?.status === 'already_member') throw alreadyMember()
    if (result?.status === 'already_invited') throw alreadyInvited()
    if (result?.status === 'no_seat') throw noSeatLeft(seats)
    if (result?.status !== 'invited') throw misfit({ input: 'email', message: 'is no email address' })
    return getInvite(db, result.inviteId ?? '')
  })
}
