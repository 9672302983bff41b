import { randomUUID } from 'node:crypto'
import { type Database, inTransaction, liveSide } from '../../database/database.ts'
import { hashKey } from '../access/api-keys.ts'
import type { BrowserAccess } from '../access/browser.ts'
import { toCredential } from '../access/credential.ts'
import { type ExternalIdentity, findLinkedPerson } from '../access/external-identities.ts'
import { findAccount } from '../access/members.ts'
import { hashPassword } from '../access/passwords.ts'
import { authorOf } from '../access/session-trail.ts'
import { misfit, notFound, RequestError } from '../errors.ts'
import {
  type Account,
  type Entry,
  isVerified,
  join,
  type Joining,
  type PresentedInvite,
  readInvite,
} from './joining.ts'

/** What somebody says of themselves who accepts an invite. */
interface Newcomer {
  token: string
  /** Of a new account. */
  firstName?: string | undefined
  lastName?: string | undefined
  /** The session that their browser has. */
  session: string | null
}

/** Somebody who accepts with a password. */
interface Acceptance extends Newcomer {
  /** Of an account that is made, or of the one that there is. */
  password?: string | undefined
  /** Where they come from, as it is counted by limits. */
  address: string
}

/** Somebody who accepts with an account elsewhere, whose provider has confirmed them. */
interface ConfirmedAcceptance extends Newcomer {
  identity: ExternalIdentity
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
  /**
   * Makes the invited person a member whom an account elsewhere signs in from now on.
   * @throws RequestError as `find`; `unauthenticated` when the email has an account that neither this one nor the session
   * is of; `feature_unavailable` as above; `conflict` as above, or when the account elsewhere signs somebody else in
   */
  acceptWith(acceptance: ConfirmedAcceptance, requestId: string): Promise<Joining>
}

export interface InviteAccessOptions {
  database: Database
  browser: Pick<BrowserAccess, 'find'>
  /** Says whose password this is. @throws RequestError `unauthenticated`, `rate_limited` */
  checkPassword: (given: { login: string; password: string; address: string }) => Promise<string>
}

const signInRequired = (message: string) =>
  new RequestError('unauthenticated', message, { reason: 'SIGN_IN_REQUIRED' })

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

  /** Whether a browser is signed in with an account. */
  async function isSignedIn({ id }: NonNullable<Account>, session: string | null): Promise<boolean> {
    const signedIn = session === null ? null : await browser.find('identityops', toCredential(session))
    return signedIn?.userId === id
  }

  /** Whether this is the person of an account. */
  async function requirePerson(
    account: NonNullable<Account>,
    { password, session, address }: Acceptance,
  ): Promise<void> {
    if (await isSignedIn(account, session)) return
    if (password === undefined)
      throw signInRequired('There is an account with this email. Sign in with it, or give its password.')
    await checkPassword({ login: account.email, password, address })
  }

  function enter(entry: Omit<Entry, 'userId'>, requestId: string): Promise<Joining> {
    const userId = entry.account?.id ?? randomUUID()
    return database.withOrganization(
      liveSide(entry.invite.organizationId),
      (db) => inTransaction(db, (db) => join(db, { ...entry, userId })),
      authorOf(userId, requestId),
    )
  }

  return {
    find,

    async accept(acceptance, requestId) {
      const { token, firstName, lastName, password } = acceptance
      const invite = await find(token)
      const account = await findAccount(database, invite.email)
      let passwordHash: string | null = null
      if (isVerified(account)) await requirePerson(account, acceptance)
      else if (password === undefined)
        throw misfit({ input: 'password', message: 'is needed for the account' })
      // Before the transaction, which it would hold up.
      else passwordHash = await hashPassword(password, invite.organizationId)
      return enter({ token, firstName, lastName, invite, account, passwordHash, identity: null }, requestId)
    },

    async acceptWith({ token, firstName, lastName, session, identity }, requestId) {
      const invite = await find(token)
      const account = await findAccount(database, invite.email)
      const linked = await findLinkedPerson(database, identity)
      if (linked !== null && linked !== account?.id) {
        const message = 'This Microsoft account signs in somebody whom the invite is not for.'
        throw new RequestError('conflict', message, { reason: 'IDENTITY_TAKEN' })
      }
      // The link shows that the mailbox is theirs, which is not yet the account that somebody has made sure of.
      if (isVerified(account) && linked === null && !(await isSignedIn(account, session)))
        throw signInRequired(
          'There is an account with this email. Sign in with it, and accept the invite then.',
        )
      const isLinked = isVerified(account) && linked !== null
      return enter(
        {
          token,
          firstName,
          lastName,
          invite,
          account,
          passwordHash: null,
          identity: isLinked ? null : identity,
        },
        requestId,
      )
    },
  }
}
