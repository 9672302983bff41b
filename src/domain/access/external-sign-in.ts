import * as z from 'zod'
import type { Database } from '../../database/database.ts'
import { type Vault, VaultError } from '../../vault.ts'
import type { Connectors, ProviderAccount, SignInProvider } from '../connectors.ts'
import { RequestError } from '../errors.ts'
import type { InviteAccess } from '../team/accept-invite.ts'
import type { BrowserAccess } from './browser.ts'
import { findPresentedSession } from './browser-sessions.ts'
import type { PersonCaller } from './caller.ts'
import { toCredential } from './credential.ts'
import { findLinkedPerson, linkIdentity, unlinkIdentities } from './external-identities.ts'

/** How long somebody may take to sign in at the provider, in milliseconds. */
const patience = 600_000

/** What a browser keeps, sealed, while somebody is at the provider. */
const journey = z.object({
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** Who links an account; null when somebody signs in. */
  userId: z.string().nullable(),
  /** What somebody accepts with the account; null when they do not come with an invite. */
  invite: z
    .object({ token: z.string(), firstName: z.string().optional(), lastName: z.string().optional() })
    .nullable()
    // Whoever left before a new version of this came.
    .default(null),
  expiresAt: z.number(),
})

/** Where a browser is sent to, and what it has to bring back. */
interface Departure {
  url: string
  sealed: string
}

/** Why somebody goes to the provider: to sign in, to link an account, or to accept an invite. */
interface Purpose {
  /** Where the browser comes back to. */
  callback: string
  /** Where it goes on in the end. */
  returnTo: string
  /** Who links an account. */
  userId?: string
  /** What somebody accepts with their account. */
  invite?: { token: string; firstName?: string | undefined; lastName?: string | undefined }
}

/** A browser that comes back. */
interface Return {
  /** To which it was sent back, with its query. */
  url: string
  state: string
  /** What it has brought back; null when it is another browser. */
  sealed: string | null
  userAgent: string | null
  /** The session that it has. */
  presented: string | null
}

/** People who sign in with an account that they have elsewhere. */
export interface ExternalSignIn {
  /** @throws RequestError `not_found` when that is not set up, or the invite is good no more; `unavailable` */
  begin(connectors: Connectors, purpose: Purpose): Promise<Departure>
  /**
   * @returns where the browser goes on, and the session that it has from now on, where that is another one
   * @throws RequestError `not_found` when that is not set up; `forbidden` when this browser was not sent there, or nobody
   * is signed in by this account; `conflict` when it cannot be linked; `unavailable`; what refuses an invite
   */
  finish(
    connectors: Connectors,
    browser: Return,
    requestId: string,
  ): Promise<{ returnTo: string; session: string | null }>
  /** Takes away all accounts that sign a person in. */
  unlink(caller: PersonCaller, requestId: string): Promise<void>
}

export interface ExternalSignInOptions {
  database: Database
  browser: BrowserAccess
  invites: InviteAccess
}

export function createExternalSignIn({ database, browser, invites }: ExternalSignInOptions): ExternalSignIn {
  /** Whoever began to link an account still has to be signed in. */
  async function link(userId: string, presented: string | null, account: ProviderAccount, requestId: string) {
    const found = presented === null ? null : await findPresentedSession(database, toCredential(presented))
    if (found?.userId !== userId)
      throw new RequestError('forbidden', 'You are not signed in any more. Sign in, and link it again.')
    await linkIdentity(database, found, account, requestId)
  }

  return {
    async begin({ microsoftSignIn, vault }, { callback, returnTo, userId = null, invite = null }) {
      const provider = requireProvider(microsoftSignIn)
      // Nobody signs in there for nothing.
      if (invite !== null) await invites.find(invite.token)
      const { url, checks } = await atProvider(provider.begin(callback))
      const { state, nonce, verifier } = checks
      const kept = { nonce, verifier, returnTo, userId, invite, expiresAt: Date.now() + patience }
      return { url, sealed: vault.seal(JSON.stringify(kept), sealingOf(state)) }
    },

    async finish({ microsoftSignIn, vault }, { url, state, sealed, userAgent, presented }, requestId) {
      const provider = requireProvider(microsoftSignIn)
      const kept = open(vault, sealed, state)
      if (kept === null || kept.expiresAt <= Date.now()) {
        const message = 'This browser has begun no such sign-in in the last 10 minutes. Please begin again.'
        throw new RequestError('forbidden', message)
      }
      const { returnTo, userId: linking, invite } = kept
      const account = await atProvider(provider.finish(url, { ...kept, state }))
      if (account === null)
        throw new RequestError('forbidden', 'Microsoft does not confirm this sign-in. Please begin again.')
      if (account.isPersonal)
        throw new RequestError(
          'forbidden',
          'Personal Microsoft accounts cannot be used here. Use that of your work or school.',
        )
      if (linking !== null) {
        await link(linking, presented, account, requestId)
        return { returnTo, session: null }
      }
      if (invite !== null) {
        const acceptance = { ...invite, identity: account, session: presented }
        const { organization, member } = await invites.acceptWith(acceptance, requestId)
        const arrival = { userId: member.user_id, organizationId: organization.id, userAgent, presented }
        return { returnTo, session: await browser.start(arrival, requestId) }
      }
      const userId = await findLinkedPerson(database, account)
      if (userId === null)
        throw new RequestError(
          'forbidden',
          'This Microsoft account is linked to nobody here. Sign in with your password, and link it.',
        )
      return { returnTo, session: await browser.start({ userId, userAgent, presented }, requestId) }
    },

    unlink: (caller, requestId) => unlinkIdentities(database, caller, requestId),
  }
}

const sealingOf = (state: string) => ({ organizationId: null, purpose: 'sign_in' as const, id: state })

/** What was sealed for this state; null for anything else. */
function open(vault: Vault, sealed: string | null, state: string): z.infer<typeof journey> | null {
  if (sealed === null) return null
  try {
    return journey.parse(JSON.parse(vault.open(sealed, sealingOf(state))))
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

function requireProvider(provider: SignInProvider | null): SignInProvider {
  if (provider === null)
    throw new RequestError('not_found', 'Signing in with Microsoft is not set up on this server.')
  return provider
}

const atProvider = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((cause: unknown) => {
    throw new RequestError('unavailable', 'Microsoft does not answer now.', { retryAfter: 5 }, { cause })
  })
