import type { Database } from '../../database/database.ts'
import type { Vault } from '../../vault.ts'
import type { TokenIssuer } from '../connectors.ts'
import { notFound, RequestError } from '../errors.ts'
import { findKeyCaller, type KeyFormat } from './api-keys.ts'
import type { Caller } from './caller.ts'
import type { Credential } from './credential.ts'
import { createLoginAttempts } from './login-attempts.ts'
import { chooseOrganization, findAccount, findMember } from './members.ts'
import { createMemory, type Finding } from './memory.ts'
import { verifyPassword } from './passwords.ts'
import { continueSession, endSession, type Session, startSession } from './sessions.ts'
import { createKeyRing, type PublicKey, tokenLifetime } from './signing-keys.ts'
import { issuerOf, signToken, verifyToken } from './tokens.ts'

/** What a person gets who signs in. */
export interface Tokens {
  /** A JSON Web Token for one organization. */
  token: string
  refreshToken: string
  /** Seconds that the token is valid for. */
  expiresIn: number
  userId: string
  /** User name, or email of who has none. */
  username: string
  organizationId: string
}

export interface SignIn {
  /** Email or user name, in any letter case. */
  login: string
  password: string
  /** The organization to sign in to; the one used last when left out. */
  organizationId?: string | undefined
}

/** Who callers are, and what they may do: keys, tokens, sessions. One for each process. */
export interface Access {
  /** Who presents this API key on the surface with such keys; null when it is unknown, expired or revoked. */
  findKeyCaller(format: KeyFormat, key: Credential): Promise<Caller | null>
  /** Who presents this token; null when it is not valid now. */
  findTokenCaller(token: Credential): Promise<Caller | null>
  /** The same person as a member of another organization; null when that is not so, or it is no person. */
  findMember(caller: Caller, organizationId: string): Promise<Caller | null>
  /** @throws RequestError `unauthenticated`, whatever was wrong; `rate_limited` after too many failures */
  logIn(input: SignIn, requestId: string): Promise<Tokens>
  /** @throws RequestError `unauthenticated`, when the token is unknown, expired, revoked or used already */
  refresh(refreshToken: string, requestId: string): Promise<Tokens>
  /** @throws RequestError `not_found`, when the caller does not belong to that organization */
  switchOrganization(
    caller: Pick<Caller, 'userId'>,
    organizationId: string,
    requestId: string,
  ): Promise<Tokens>
  /** Ends the caller's session. */
  logOut(caller: Caller, requestId: string): Promise<void>
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
  const memory = createMemory<Caller>(() => feed)
  const feed = database.follow(channel, {
    onChange(source) {
      if (source.startsWith('signing_key ')) keys.forget()
      memory.forget(source)
    },
    onGap() {
      keys.forget()
      memory.forgetAll()
    },
  })

  async function readToken(token: string): Promise<Finding<Caller> | null> {
    const named = issuerOf(token)
    if (named === issuer) {
      const verified = await verifyToken(keys, issuer, token)
      if (verified === null) return null
      const { userId, organizationId } = verified
      const member = await findMember(database, userId, organizationId, verified)
      return member && { ...member, sources: [...member.sources, `signing_key ${verified.keyId}`] }
    }
    return tokenIssuer !== null && named === tokenIssuer.issuer ? readExternal(tokenIssuer, token) : null
  }

  /** An external token belongs to the account with its verified email, or whose id is its subject. */
  async function readExternal(trusted: TokenIssuer, token: string): Promise<Finding<Caller> | null> {
    const identity = await trusted.verify(token).catch((cause: unknown) => {
      throw new RequestError('unavailable', 'The token cannot be checked now.', { retryAfter: 5 }, { cause })
    })
    if (identity === null) return null
    const { subject, email, organizationId: named, expiresAt } = identity
    if (named !== null && !isUuid(named)) return null
    const account = email === null ? undefined : await findAccount(database, email)
    const byEmail = account?.email.toLowerCase() === email?.toLowerCase() ? account?.id : undefined
    const userId = byEmail ?? (isUuid(subject) ? subject : undefined)
    if (userId === undefined) return null
    const organizationId = await chooseOrganization(database, userId, named)
    if (organizationId === null) return null
    return findMember(database, userId, organizationId, { sessionId: null, expiresAt })
  }

  async function toTokens(session: Session): Promise<Tokens> {
    const { organizationId, userId, username, refreshToken } = session
    const token = await signToken(keys, issuer, { ...session, sessionId: session.id })
    return { token, refreshToken, expiresIn: tokenLifetime, userId, username, organizationId }
  }

  return {
    findKeyCaller: (format, { hash }) =>
      memory.find(`key ${format.surface} ${hash}`, () =>
        findKeyCaller(database, format, Buffer.from(hash, 'base64'), Date.now() + memoryLifetime),
      ),

    findTokenCaller: ({ text, hash }) => memory.find(`token ${hash}`, () => readToken(text)),

    findMember: async ({ userId }, organizationId) =>
      userId === null
        ? null
        : memory.find(`member ${userId} ${organizationId}`, () =>
            findMember(database, userId, organizationId, {
              sessionId: null,
              expiresAt: Date.now() + memoryLifetime,
            }),
          ),

    async logIn({ login, password, organizationId }, requestId) {
      await attempts.count(login)
      const account = await findAccount(database, login)
      const right = await verifyPassword(account?.password_hash ?? null, password)
      if (!right || account === undefined || account.status !== 'active') throw wrongLogin()
      await attempts.forget(login)
      const chosen = await chooseOrganization(database, account.id, organizationId ?? null)
      const session =
        chosen && (await startSession(database, { userId: account.id, organizationId: chosen }, requestId))
      if (!session) throw new RequestError('forbidden', 'This account belongs to no such organization.')
      return toTokens(session)
    },

    async refresh(refreshToken, requestId) {
      const session = await continueSession(database, refreshToken, requestId)
      if (session === null) throw wrongToken()
      return toTokens(session)
    },

    async switchOrganization({ userId }, organizationId, requestId) {
      const session = userId && (await startSession(database, { userId, organizationId }, requestId))
      if (!session) throw notFound('organization')
      return toTokens(session)
    },

    async logOut({ organizationId, userId, sessionId: id }, requestId) {
      if (userId !== null && id !== null)
        await endSession(database, { id, organizationId, userId }, { reason: 'signed out', requestId })
    },

    publicKeys: () => keys.publicKeys(),
    catchUp: () => feed.catchUp(),
    close: () => feed.close(),
  }
}

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
