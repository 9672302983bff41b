import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, inTransaction, liveSide, presentLogin, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { hashKey } from '../access/api-keys.ts'
import type { BrowserAccess } from '../access/browser.ts'
import { toCredential } from '../access/credential.ts'
import { findAccount } from '../access/members.ts'
import { hashPassword } from '../access/passwords.ts'
import { authorOf } from '../access/session-trail.ts'
import { recordChange } from '../audit/audit.ts'
import { misfit, notFound, RequestError } from '../errors.ts'
import { takePlace } from '../organizations/invitations.ts'
import { getMember, type Member } from '../organizations/members.ts'
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

/** What somebody says who accepts an invite. */
interface Acceptance {
  token: string
  /** Of a new account. */
  firstName?: string | undefined
  lastName?: string | undefined
  /** Of an account that is made, or of the one that there is. */
  password?: string | undefined
  /** The session that their browser has. */
  session: string | null
  /** Where they come from, as it is counted by limits. */
  address: string
}

/** How an invite was accepted. */
interface Joining {
  organization: { id: string; name: string }
  member: Member
  accountCreated: boolean
}

/** People who come with the link of an invite: nobody knows them yet. */
export interface InviteAccess {
  /** @throws RequestError `not_found` for a link that is good no more, as for one that never was */
  find(token: string): Promise<PresentedInvite>
  /**
   * Makes the invited person a member.
   * @throws RequestError as `find`; `invalid_request` without a password for the account; `unauthenticated` when there
   * is an account and nothing shows that this is its person; `feature_unavailable` when the plan has no seat any more;
   * `conflict` when the account is not in use, or changes at this moment; `rate_limited`
   */
  accept(acceptance: Acceptance, requestId: string): Promise<Joining>
}

export interface InviteAccessOptions {
  database: Database
  browser: Pick<BrowserAccess, 'find'>
  /** Says whose password this is. @throws RequestError `unauthenticated`, `rate_limited` */
  checkPassword: (given: { login: string; password: string; address: string }) => Promise<string>
}

type Account = Awaited<ReturnType<typeof findAccount>>

/** Whether somebody has shown that the email of an account is theirs. Otherwise anybody may have made it. */
const isVerified = (account: Account): account is NonNullable<Account> =>
  account !== undefined && account.email_verified_at !== null

export function createInviteAccess({ database, browser, checkPassword }: InviteAccessOptions): InviteAccess {
  async function find(token: string): Promise<PresentedInvite> {
    const hash = hashKey(token)
    const presented = await database.withKeyHash(hash, (db) =>
      db.selectFrom('invites').select('organization_id').where('token_hash', '=', hash).executeTakeFirst(),
    )
    if (presented === undefined) throw notFound('invite')
    const { organization_id: organizationId } = presented
    return database.withOrganization(liveSide(organizationId), (db) => readInvite(db, hash))
  }

  /** Whether this is the person of an account. */
  async function requirePerson(
    account: NonNullable<Account>,
    { password, session, address }: Acceptance,
  ): Promise<void> {
    const signedIn = session === null ? null : await browser.find('identityops', toCredential(session))
    if (signedIn?.userId === account.id) return
    if (password === undefined) {
      const message = 'There is an account with this email. Sign in with it, or give its password.'
      throw new RequestError('unauthenticated', message, { reason: 'SIGN_IN_REQUIRED' })
    }
    await checkPassword({ login: account.email, password, address })
  }

  return {
    find,

    async accept(acceptance, requestId) {
      const { token, password } = acceptance
      const invite = await find(token)
      const account = await findAccount(database, invite.email)
      let passwordHash: string | null = null
      if (isVerified(account)) await requirePerson(account, acceptance)
      else if (password === undefined)
        throw misfit({ input: 'password', message: 'is needed for the account' })
      // Before the transaction, which it would hold up.
      else passwordHash = await hashPassword(password, invite.organizationId)
      const userId = account?.id ?? randomUUID()
      return database.withOrganization(
        liveSide(invite.organizationId),
        (db) => inTransaction(db, (db) => join(db, { acceptance, invite, account, userId, passwordHash })),
        authorOf(userId, requestId),
      )
    },
  }
}

/** The invite with this token, of the organization in scope. @throws RequestError `not_found` */
async function readInvite(db: Scoped, hash: Buffer): Promise<PresentedInvite> {
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

interface Entry {
  acceptance: Acceptance
  invite: PresentedInvite
  /** As it was when it was looked at. */
  account: Account
  userId: string
  /** Of an account that gets one. */
  passwordHash: string | null
}

const accountChanged = () => new RequestError('conflict', 'The account has just changed. Please try again.')

/** Lets somebody in, as they have shown to be, while nobody else changes who belongs to the organization. */
async function join(
  db: Scoped,
  { acceptance, invite, account, userId, passwordHash }: Entry,
): Promise<Joining> {
  const { token, firstName = null, lastName = null } = acceptance
  const { email, organizationId } = invite
  await lockOrganization(db)
  // It may have been used up before the lock was there.
  await readInvite(db, hashKey(token))
  await presentLogin(db, email)
  const now = await db
    .selectFrom('users')
    .select(['id', 'status', 'email_verified_at'])
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .where('invited_to', 'is', null)
    .executeTakeFirst()
  if (now?.id !== account?.id || ((now?.email_verified_at ?? null) === null) !== !isVerified(account))
    throw accountChanged()
  if (now !== undefined && now.status !== 'active')
    throw new RequestError('conflict', 'This account is not in use.')
  if (now === undefined)
    await insertVouchedAccount(
      db,
      { id: userId, email, first_name: firstName, last_name: lastName },
      passwordHash,
    ).catch((error: unknown) => {
      throw violatedUniqueness(error) === null ? error : accountChanged()
    })
  else if (passwordHash !== null) await replacePassword(db, userId, passwordHash)
  await makeMember(db, userId, invite)
  await useUp(db, token, userId, invite)
  return {
    organization: { id: organizationId, name: invite.organization },
    member: await getMember(db, userId),
    accountCreated: now === undefined,
  }
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
  await db
    .insertInto('memberships')
    .columns(['user_id', 'role_id'])
    .expression((roles) =>
      roles
        .selectFrom('roles')
        .select([sql<string>`${userId}::uuid`.as('user_id'), 'id'])
        .where('organization_id', '=', here)
        .where('name', '=', role),
    )
    .execute()
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
