import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { hashKey } from '../access/api-keys.ts'
import { idOfActor } from '../audit/actors.ts'
import { recordChange } from '../audit/audit.ts'
import type { Connectors } from '../connectors.ts'
import { notFound, RequestError } from '../errors.ts'
import { cancelMails, sendMails } from '../mail/mails.ts'
import { type GrantedRole, requireRole } from '../organizations/grants.ts'
import { getOrganization, lockOrganization } from '../organizations/organizations.ts'
import { writeInviteMail } from './invite-mail.ts'
import { isOpen } from './open-invites.ts'
import { countSeats, freeSeats, noSeatLeft } from './seats.ts'
import { hasMember, type Inviter, nameOfSender } from './team.ts'

/** What sends the mails. */
type Sending = Pick<Connectors, 'vault' | 'publicUrl'>

/** An invite into the organization in scope, as those see it who may invite. */
export interface Invite {
  id: string
  email: string
  /** Name of the role. */
  role: string
  invited_by: string
  /** Names of the person, or of the key, who is there still. */
  inviter_email: string | null
  first_name: string | null
  last_name: string | null
  display_name: string | null
  key_name: string | null
  created_at: Date
  expires_at: Date
  /** Whether it can be accepted no more. */
  expired: boolean
  /** What has become of its mail; null of one that is known no more. */
  mail_status: string | null
  sent_at: Date | null
}

/** How long an invite can be accepted, in milliseconds. */
const lifetime = 7 * 86_400_000

const here = sql<string>`current_organization()`

const openInvites = (db: Scoped) =>
  db
    .selectFrom('invites')
    .innerJoin('roles', (join) =>
      join
        .onRef('roles.organization_id', '=', 'invites.organization_id')
        .onRef('roles.id', '=', 'invites.role_id'),
    )
    .leftJoin('mails', (join) =>
      join
        .onRef('mails.organization_id', '=', 'invites.organization_id')
        .onRef('mails.id', '=', 'invites.mail_id'),
    )
    .leftJoin('users', (join) => join.on('users.id', '=', idOfActor('invites.invited_by', 'user')))
    .leftJoin('api_keys', (join) =>
      join
        .onRef('api_keys.organization_id', '=', 'invites.organization_id')
        .on('api_keys.id', '=', idOfActor('invites.invited_by', 'key')),
    )
    .select(['invites.id', 'invites.email', 'roles.name as role', 'invites.invited_by'])
    .select(['users.email as inviter_email', 'users.first_name', 'users.last_name', 'users.display_name'])
    .select(['api_keys.name as key_name', 'invites.created_at', 'invites.expires_at'])
    .select(['mails.status as mail_status', sql<boolean>`invites.expires_at <= now()`.as('expired')])
    .select(
      sql<Date | null>`case when mails.status in ('sent', 'filed') then mails.ended_at end`.as('sent_at'),
    )
    .where('invites.organization_id', '=', here)
    .where(isOpen)

/** The invites of the organization in scope that nobody has accepted or taken back, the latest first. */
export const listInvites = (db: Scoped, page: PageRequest): Promise<Page<Invite>> =>
  readPage(
    db,
    openInvites(db),
    [
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ],
    page,
  )

/** @throws RequestError `not_found` */
export async function getInvite(db: Scoped, id: string): Promise<Invite> {
  const invite = await openInvites(db).where('invites.id', '=', id).executeTakeFirst()
  if (invite === undefined) throw notFound('invite')
  return invite
}

/** Who is to be invited. */
export interface InvitedPerson {
  id: string
  email: string
  role: GrantedRole
}

/** Makes invites and sends their mails, in a few statements for all of them. */
export async function insertInvites(
  db: Scoped,
  sending: Sending,
  inviter: Inviter,
  people: readonly InvitedPerson[],
  message: string | null,
): Promise<void> {
  if (people.length === 0) return
  const expiresAt = new Date(Date.now() + lifetime)
  const rows = people.map(({ id, email, role }) => ({ id, email, role, token: createToken() }))
  const mails = await sendInvites(db, sending, inviter, rows, { message, expiresAt })
  await db
    .insertInto('invites')
    .values(
      rows.map(({ id, email, role, token }, index) => ({
        id,
        email,
        role_id: role.id,
        message,
        token_hash: hashKey(token),
        mail_id: mails[index] ?? null,
        expires_at: expiresAt,
      })),
    )
    .execute()
  await db
    .insertInto('audit_events')
    .values(
      rows.map(({ id, email, role }) => ({
        action: 'invite.created',
        target_id: id,
        details: JSON.stringify({ email, role: role.name }),
      })),
    )
    .execute()
}

/** 256 random bits. They stand in the mail, and nowhere else but as their hash. */
const createToken = () => randomBytes(32).toString('base64url')

async function sendInvites(
  db: Scoped,
  { vault, publicUrl }: Sending,
  inviter: Inviter,
  invites: readonly { email: string; role: Pick<GrantedRole, 'name'>; token: string }[],
  { message, expiresAt }: { message: string | null; expiresAt: Date },
): Promise<string[]> {
  const { name: organization } = await getOrganization(db)
  const sender = await nameOfSender(db, inviter)
  return sendMails(
    db,
    vault,
    inviter.organizationId,
    invites.map(({ email, role, token }) => ({
      kind: 'invite',
      to: email,
      content: writeInviteMail({
        organization,
        inviter: sender,
        role: role.name,
        message,
        expiresAt,
        publicUrl,
        token,
      }),
    })),
  )
}

/** Takes an invite back: its link is good no more. @throws RequestError `not_found` */
export function revokeInvite(db: Scoped, id: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const revoked = await db
      .updateTable('invites')
      .set({ revoked_at: sql`now()` })
      .where('organization_id', '=', here)
      .where('id', '=', id)
      .where(isOpen)
      .returning('mail_id')
      .executeTakeFirst()
    if (revoked === undefined) throw notFound('invite')
    if (revoked.mail_id !== null) await cancelMails(db, [revoked.mail_id])
    await recordChange(db, { action: 'invite.revoked', targetId: id })
  })
}

/**
 * Sends another link, which takes the place of the one before.
 * @throws RequestError `not_found`; `forbidden` when its role allows more than the caller may do; `conflict` when the
 * person has become a member; `feature_unavailable` when it had expired and no seat is left
 */
export function resendInvite(db: Scoped, sending: Sending, inviter: Inviter, id: string): Promise<Invite> {
  return inTransaction(db, async (db) => {
    await lockOrganization(db)
    const { email, role: name, expired } = await getInvite(db, id)
    const role = await requireRole(db, inviter, { name }, 'role')
    if (await hasMember(db, email)) throw alreadyMember()
    const seats = await countSeats(db)
    if (expired && freeSeats(seats) === 0) throw noSeatLeft(seats)
    const before = await db
      .selectFrom('invites')
      .select(['message', 'mail_id'])
      .where('organization_id', '=', here)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (before.mail_id !== null) await cancelMails(db, [before.mail_id])
    const token = createToken()
    const expiresAt = new Date(Date.now() + lifetime)
    const letter = { message: before.message, expiresAt }
    const [mailId = null] = await sendInvites(db, sending, inviter, [{ email, role, token }], letter)
    await db
      .updateTable('invites')
      .set({ token_hash: hashKey(token), mail_id: mailId, expires_at: expiresAt })
      .where('organization_id', '=', here)
      .where('id', '=', id)
      .execute()
    await recordChange(db, { action: 'invite.resent', targetId: id, details: { email } })
    return getInvite(db, id)
  })
}

export const alreadyMember = () =>
  new RequestError('conflict', 'This person is a member already.', { reason: 'ALREADY_MEMBER' })

export const alreadyInvited = () =>
  new RequestError('conflict', 'This person is invited already.', { reason: 'ALREADY_INVITED' })
