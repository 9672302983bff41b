import type { Database } from '../../database/database.ts'
import type { Vault } from '../../vault.ts'
import type { TokenIssuer } from '../connectors.ts'
import { normalizeEmail } from '../emails.ts'
import { notFound, RequestError } from '../errors.ts'
import { findKeyCaller, type KeyFormat } from './api-keys.ts'
import { type BrowserAccess, createBrowserAccess } from './browser.ts'
import { endBrowserSessions } from './browser-sessions.ts'
import type { EnvironmentCaller, KeyCaller, PersonCaller } from './caller.ts'
import type { Credential } from './credential.ts'
import { createExternalSignIn, type ExternalSignIn } from './external-sign-in.ts'
import { createLoginAttempts } from './login-attempts.ts'
import { chooseOrganization, findAccount, findMember } from './members.ts'
import { createMemory, type Finding } from './memory.ts'
import { verifyPassword } from './passwords.ts'
import { continueSession, createFamily, endSessions, type Session, startSession } from './sessions.ts'
import { describeCaller, type SessionOverview } from './session-overview.ts'
import { createKeyRing, type PublicKey } from './signing-keys.ts'
import { issuerOf, signToken, verifyToken } from './tokens.ts'
import { createInviteAccess, type InviteAccess } from '../team/accept-invite.ts'
import { createUnsubscribing, type Unsubscribing } from '../notifications/unsubscribing.ts'
import { isUuid } from '../../uuid.ts'

/** What a person gets who signs in. */
export interface Tokens {
  /** A JSON Web Token for one organization. */
  token: string
  /** Left out when the token cannot be renewed. */
  refreshToken?: string
  /** Seconds that the token is valid for. */
  expiresIn: number
  userId: string
  /** User name, or email of who has none. */
  username: string
  organizationId: string
}

interface PasswordAttempt {
  /** Email or user name, in any letter case. */
  login: string
  password: string
  /** Where the attempt comes from: what is written so counts together. */
  address: string
}

interface SignIn extends PasswordAttempt {
  /** The organization to sign in to; the one used last when left out. */
  organizationId?: string | undefined
}

/** Who callers are, and what they may do: keys, tokens, sessions. One for each process. */
export interface Access {
  /** Who presents this API key on the surface with such keys; null when it is unknown, expired or revoked. */
  findKeyCaller(format: KeyFormat, key: Credential): Promise<KeyCaller | EnvironmentCaller | null>
  /** Who presents this token on a surface; null when it is not valid now. */
  findTokenCaller(surface: string, token: Credential): Promise<PersonCaller | null>
  /** A person who calls a surface, as a member of an organization; null for who is none. */
  findMember(surface: string, userId: string, organizationId: string): Promise<PersonCaller | null>
  /** @throws RequestError `unauthenticated`, whatever was wrong; `rate_limited` after too many failures */
  logIn(input: SignIn, requestId: string): Promise<Tokens>
  /**
   * Says whose user name and password these are.
   * @throws RequestError `unauthenticated`, whatever was wrong; `rate_limited` after too many failures
   */
  checkPassword(input: PasswordAttempt): Promise<string>
  /** @throws RequestError `unauthenticated`, when the token is unknown, expired, revoked or used already */
  refresh(refreshToken: string, requestId: string): Promise<Tokens>
  /**
   * Tokens for another organization that end with what the caller is signed in with.
   * @throws RequestError `not_found`, when the caller does not belong to that organization
   */
  switchOrganization(
    caller: Pick<PersonCaller, 'userId' | 'family'>,
    organizationId: string,
    requestId: string,
  ): Promise<Tokens>
  /** Ends what the caller is signed in with, in all organizations. */
  logOut(caller: Pick<PersonCaller, 'userId' | 'family'>, requestId: string): Promise<void>
  /** Ends everything that the caller is signed in with, anywhere. */
  logOutEverywhere(caller: Pick<PersonCaller, 'userId'>, requestId: string): Promise<void>
  /** People who sign in with a browser. */
  browser: BrowserAccess
  /** People who sign in with an account that they have elsewhere. */
  external: ExternalSignIn
  /** People who come with the link of an invite. */
  invites: InviteAccess
  /** People who come with the link of a mail. */
  unsubscribing: Unsubscribing
  /** Who calls, and what they can switch to. */
  describe(caller: KeyCaller | PersonCaller): Promise<SessionOverview>
  publicKeys(): Promise<PublicKey[]>
  /** Resolves when this process knows of every change of access that is committed by now. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

export interface AccessOptions {
  database: Database
  vault: Vault
  /** What our tokens name as their issuer: the same in all processes. */
  issuer: string
  /** Whose tokens are accepted besides ours. */
  tokenIssuer?: TokenIssuer | null
}

/** How long what an API key or another organization's membership allows is remembered at most, in milliseconds. */
const memoryLifetime = 3_600_000

/** The channel on which the database announces changes: `src/database/access-changes.ts`. */
const channel = 'tenantry_access'

const wrongLogin = () => new RequestError('unauthenticated', 'The user name or the password is wrong.')
const wrongToken = () => new RequestError('unauthenticated', 'The refresh token is not valid.')

export function createAccess({ database, vault, issuer, tokenIssuer = null }: AccessOptions): Access {
  const keys = createKeyRing(database, vault)
  const attempts = createLoginAttempts()
  const keyCallers = createMemory<KeyCaller | EnvironmentCaller>(() => feed)
  const people = createMemory<PersonCaller>(() => feed)
  const browser = createBrowserAccess({ database, people, memoryLifetime })
  const invites = createInviteAccess({ database, browser, checkPassword })
  const feed = database.follow(channel, {
    onChange(source) {
      if (source.startsWith('signing_key ')) keys.forget()
      keyCallers.forget(source)
      people.forget(source)
    },
    onGap() {
      keys.forget()
      keyCallers.forgetAll()
      people.forgetAll()
    },
  })

  async function readToken(
    surface: string,
    { text: token, hash }: Credential,
  ): Promise<Finding<PersonCaller> | null> {
    const named = issuerOf(token)
    if (named === issuer) {
      const verified = await verifyToken(keys, issuer, token)
      if (verified === null) return null
      const { userId, organizationId } = verified
      const member = await findMember(database, surface, userId, organizationId, verified)
      return member && { ...member, sources: [...member.sources, `signing_key ${verified.keyId}`] }
    }
    if (tokenIssuer === null || named !== tokenIssuer.issuer) return null
    return readExternal(tokenIssuer, surface, token, toFamilyId(hash))
  }

  /**
   * An external token belongs to the account with its verified email, or whose id is its subject.
   * @param familyId what sessions are known by that come from this token
   */
  async function readExternal(
    trusted: TokenIssuer,
    surface: string,
    token: string,
    familyId: string,
  ): Promise<Finding<PersonCaller> | null> {
    const identity = await trusted.verify(token).catch((cause: unknown) => {
      throw new RequestError('unavailable', 'The token cannot be checked now.', { retryAfter: 5 }, { cause })
    })
    if (identity === null) return null
    const { subject, organizationId: named, expiresAt } = identity
    const email = identity.email === null ? null : normalizeEmail(identity.email)
    if (named !== null && !isUuid(named)) return null
    const account = email === null ? undefined : await findAccount(database, email)
    const byEmail = account?.email.toLowerCase() === email?.toLowerCase() ? account?.id : undefined
    const userId = byEmail ?? (isUuid(subject) ? subject : undefined)
    if (userId === undefined) return null
    const organizationId = await chooseOrganization(database, userId, named)
    if (organizationId === null) return null
    return findMember(database, surface, userId, organizationId, {
      expiresAt,
      family: { id: familyId, endsAt: expiresAt, renewable: false },
    })
  }

  async function toTokens({ id: sessionId, ...session }: Session): Promise<Tokens> {
    const { token, expiresIn } = await signToken(keys, issuer, { ...session, sessionId })
    const { organizationId, userId, username, refreshToken } = session
    const tokens = { token, expiresIn, userId, username, organizationId }
    return refreshToken === undefined ? tokens : { ...tokens, refreshToken }
  }

  function checkPassword(given: PasswordAttempt): Promise<string> {
    const { password, address } = given
    const login = normalizeEmail(given.login)
    return attempts.attempt({ login, address }, async () => {
      const account = await findAccount(database, login)
      const right = await verifyPassword(account?.password_hash ?? null, password, address)
      if (!right || account === undefined || account.status !== 'active') throw wrongLogin()
      return account.id
    })
  }

  return {
    findKeyCaller: (format, { hash }) =>
      keyCallers.find(`key ${format.surface} ${hash}`, () =>
        findKeyCaller(database, format, Buffer.from(hash, 'base64'), Date.now() + memoryLifetime),
      ),

    findTokenCaller: (surface, token) =>
      people.find(`token ${surface} ${token.hash}`, () => readToken(surface, token)),

    findMember: (surface, userId, organizationId) =>
      people.find(`member ${surface} ${userId} ${organizationId}`, () =>
        findMember(database, surface, userId, organizationId, { expiresAt: Date.now() + memoryLifetime }),
      ),

    checkPassword,

    async logIn(input, requestId) {
      const userId = await checkPassword(input)
      const organizationId = await chooseOrganization(database, userId, input.organizationId ?? null)
      const session =
        organizationId &&
        (await startSession(database, createFamily(), { userId, organizationId }, requestId))
      if (!session) throw new RequestError('forbidden', 'This account belongs to no such organization.')
      return toTokens(session)
    },

    async refresh(refreshToken, requestId) {
      const session = await continueSession(database, refreshToken, requestId)
      if (session === null) throw wrongToken()
      return toTokens(session)
    },

    async switchOrganization({ userId, family }, organizationId, requestId) {
      const session = family && (await startSession(database, family, { userId, organizationId }, requestId))
      if (!session) throw notFound('organization')
      return toTokens(session)
    },

    async logOut({ userId, family }, requestId) {
      if (family !== null)
        await endSessions(database, { userId, familyId: family.id }, { reason: 'signed out', requestId })
    },

    async logOutEverywhere({ userId }, requestId) {
      const about = { reason: 'signed out everywhere', requestId }
      await endSessions(database, { userId }, about)
      await endBrowserSessions(database, { userId }, about)
    },

    browser,
    external: createExternalSignIn({ database, browser, invites }),
    invites,
    unsubscribing: createUnsubscribing({ database, vault }),

    describe: (caller) => describeCaller(database, caller),

    publicKeys: () => keys.publicKeys(),
    catchUp: () => feed.catchUp(),
    close: () => feed.close(),
  }
}

/** As a UUID, the first 128 bits of a token's SHA-256, which is in base64. */
const toFamilyId = (tokenHash: string) =>
  Buffer.from(tokenHash, 'base64')
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
