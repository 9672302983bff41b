import { sql } from 'kysely'
import { presentLogin, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { hashKey } from '../access/api-keys.ts'
import { type ExternalIdentity, insertIdentity } from '../access/external-identities.ts'
import type { findAccount } from '../access/members.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { takePlace } from '../organizations/invitations.ts'
import { getMember, type Member } from '../organizations/members.ts'
import { insertMembership } from '../organizations/memberships.ts'
import { lockOrganization } from '../organizations/organizations.ts'
import { insertVouchedAccount, replacePassword } from '../organizations/vouched-accounts.ts'
import { isPending } from './open-invites.ts'
import { countSeats, noSeatLeft } from './seats.ts'

/** An invite as whoever has its link sees it. */
export interface PresentedInvite {
  organizationId: string
  /** Name of the organization. */
  organization: string
  email: string
  /** Name of the role. */
  role: string
  expiresAt: Date
}

/** How an invite was accepted. */
export interface Joining {
  organization: { id: string; name: string }
  member: Member
  accountCreated: boolean
}

export type Account = Awaited<ReturnType<typeof findAccount>>

/** Whether somebody has shown that the email of an account is theirs. Otherwise anybody may have made it. */
export const isVerified = (account: Account): account is NonNullable<Account> =>
  account !== undefined && account.email_verified_at !== null

/** The invite with this token, of the organization in scope. @throws RequestError `not_found` */
export async function readInvite(db: Scoped, hash: Buffer): Promise<PresentedInvite> {
  const row = await db
    .selectFrom('invites')
    .innerJoin('organizations', 'organizations.id', 'invites.organization_id')
    .innerJoin('roles', (join) =>
      join
        .onRef('roles.organization_id', '=', 'invites.organization_id')
        .onRef('roles.id', '=', 'invites.role_id'),
    )
    .select(['organizations.id', 'organizations.name', 'invites.email', 'roles.name as role'])
    .select('invites.expires_at')
    .where('invites.token_hash', '=', hash)
    .where('organizations.status', '=', 'active')
    .where(isPending)
    .executeTakeFirst()
  if (row === undefined) throw notFound('invite')
  const { id: organizationId, name: organization, email, role, expires_at: expiresAt } = row
  return { organizationId, organization, email, role, expiresAt }
}

/** Somebody who comes in by an invite. */
export interface Entry {
  token: string
  invite: PresentedInvite
  /** As it was when it was looked at. */
  account: Account
  userId: string
  /** Of an account that is made. */
  firstName?: string | undefined
  lastName?: string | undefined
  /** Of an account that is made, or that nobody has shown to be theirs; null when it gets none. */
  passwordHash: string | null
  /** What signs the person in from now on; null when it does already, or there is none. */
  identity: ExternalIdentity | null
}

const accountChanged = () => new RequestError('conflict', 'The account has just changed. Please try again.')

/** Lets somebody in, as they have shown to be, while nobody else changes who belongs to the organization. */
export async function join(db: Scoped, entry: Entry): Promise<Joining> {
  const { token, invite, userId, identity } = entry
  await lockOrganization(db)
  // It may have been used up before the lock was there.
  await readInvite(db, hashKey(token))
  const accountCreated = await prepareAccount(db, entry)
  if (identity !== null) {
    const id = await insertIdentity(db, userId, identity)
    await recordChange(db, { action: 'identity.linked', targetId: id })
  }
  await makeMember(db, userId, invite)
  await useUp(db, token, userId, invite)
  return {
    organization: { id: invite.organizationId, name: invite.organization },
    member: await getMember(db, userId),
    accountCreated,
  }
}

/** Makes the account, or takes it from whoever may have made it. @returns whether there was none */
async function prepareAccount(
  db: Scoped,
  { invite: { email }, account, userId, firstName, lastName, passwordHash }: Entry,
): Promise<boolean> {
  await presentLogin(db, email)
  const now = await db
    .selectFrom('users')
    .select(['id', 'status', 'email_verified_at'])
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .where('invited_to', 'is', null)
    .executeTakeFirst()
  if (now?.id !== account?.id || ((now?.email_verified_at ?? null) === null) !== !isVerified(account))
    throw accountChanged()
  if (now === undefined) {
    const made = { id: userId, email, first_name: firstName ?? null, last_name: lastName ?? null }
    await insertVouchedAccount(db, made, passwordHash).catch((error: unknown) => {
      throw violatedUniqueness(error) === null ? error : accountChanged()
    })
    return true
  }
  if (now.status !== 'active') throw new RequestError('conflict', 'This account is not in use.')
  if (!isVerified(account)) await replacePassword(db, userId, passwordHash)
  return false
}

/** Who is a member already stays what they are; who was added before takes the place that is there for them. */
async function makeMember(db: Scoped, userId: string, { email, role }: PresentedInvite): Promise<void> {
  const here = sql<string>`current_organization()`
  const known = await db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.id', 'users.invited_to'])
    .where('memberships.organization_id', '=', here)
    .where(sql`lower(users.email)`, '=', sql`lower(${email})`)
    .execute()
  if (known.some(({ id }) => id === userId)) return
  const placeholder = known.find(({ invited_to: to }) => to !== null)
  if (placeholder !== undefined) return takePlace(db, placeholder.id, userId)
  const seats = await countSeats(db)
  // The seat is kept for this invite, unless the plan has fewer by now.
  if (seats.limit !== null && seats.used >= seats.limit) throw noSeatLeft({ ...seats, pending: 0 })
  await insertMembership(db, userId, role)
  await recordChange(db, { action: 'member.added', targetId: userId, details: { role } })
}

async function useUp(db: Scoped, token: string, userId: string, { role }: PresentedInvite): Promise<void> {
  const { id } = await db
    .updateTable('invites')
    .set({ accepted_at: sql`now()`, accepted_by: userId })
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('token_hash', '=', hashKey(token))
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordChange(db, { action: 'invite.accepted', targetId: id, details: { role, userId } })
}
