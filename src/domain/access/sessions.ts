import { sql } from 'kysely'
import { customAlphabet } from 'nanoid'
import { type Database, inTransaction, type Scoped } from '../../database/database.ts'
import type { Author } from '../../database/scoped-dialect.ts'
import { recordChange } from '../audit/audit.ts'
import { hashKey } from './api-keys.ts'
import { isUsable } from './members.ts'

/** 43 characters of 62: 256 random bits. */
const randomSecret = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 43)
const prefix = 'ost_rt_'

/** How long a session lasts without a new sign-in, in milliseconds. */
const lifetime = 30 * 86_400_000

/** A session that goes on, with the refresh token that stands for it now. */
export interface Session {
  id: string
  organizationId: string
  userId: string
  email: string
  /** User name, or email of who has none. */
  username: string
  role: string
  refreshToken: string
}

/** What a token says of the member, from the tables as they are now; undefined when he is none any more. */
const readMember = (db: Scoped, organizationId: string, userId: string) =>
  db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .innerJoin('organizations', 'organizations.id', 'memberships.organization_id')
    .innerJoin('roles', (join) =>
      join
        .onRef('roles.organization_id', '=', 'memberships.organization_id')
        .onRef('roles.id', '=', 'memberships.role_id'),
    )
    .select(['users.email', 'users.username', 'roles.name as role'])
    .where('memberships.organization_id', '=', organizationId)
    .where('memberships.user_id', '=', userId)
    .where(isUsable)
    // Whoever takes the membership away waits for the session, which goes with it.
    .forKeyShare('memberships')
    .executeTakeFirst()

async function issueRefreshToken(db: Scoped, sessionId: string): Promise<string> {
  const refreshToken = prefix + randomSecret()
  await db
    .insertInto('refresh_tokens')
    .values({ session_id: sessionId, token_hash: hashKey(refreshToken) })
    .execute()
  return refreshToken
}

const authorOf = (userId: string, requestId: string): Author => ({
  actor: `user ${userId}`,
  requestId,
  userId,
})

/** Starts a session of a person in an organization. @returns null when he is no member (any more) */
export async function startSession(
  database: Database,
  { userId, organizationId }: { userId: string; organizationId: string },
  requestId: string,
): Promise<Session | null> {
  const start = async (db: Scoped): Promise<Session | null> => {
    const member = await readMember(db, organizationId, userId)
    if (member === undefined) return null
    await db
      .deleteFrom('sessions')
      .where('user_id', '=', userId)
      .where('expires_at', '<', sql<Date>`now()`)
      .execute()
    const { id } = await db
      .insertInto('sessions')
      .values({ user_id: userId, expires_at: new Date(Date.now() + lifetime) })
      .returning('id')
      .executeTakeFirstOrThrow()
    const refreshToken = await issueRefreshToken(db, id)
    const now = new Date()
    await db
      .updateTable('memberships')
      .set({ last_used_at: now })
      .where('organization_id', '=', organizationId)
      .where('user_id', '=', userId)
      .execute()
    await db.updateTable('users').set({ last_login_at: now }).where('id', '=', userId).execute()
    await recordChange(db, { action: 'session.created', targetId: id })
    const { email, username, role } = member
    return { id, organizationId, userId, email, username: username ?? email, role, refreshToken }
  }
  return database.withOrganization(
    organizationId,
    (db) => inTransaction(db, start),
    authorOf(userId, requestId),
  )
}

/**
 * Exchanges a refresh token for the next one. One that was used before ends its session, whoever presents it; of
 * several that come at the same time, the first gets the next token and the others end the session.
 * @returns null when the token is unknown, used, or of a session that is over
 */
export async function continueSession(
  database: Database,
  refreshToken: string,
  requestId: string,
): Promise<Session | null> {
  const tokenHash = hashKey(refreshToken)
  const found = await database.withKeyHash(tokenHash, (db) =>
    db
      .selectFrom('refresh_tokens')
      .select(['organization_id', 'session_id'])
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst(),
  )
  if (found === undefined) return null
  const { organization_id: organizationId, session_id: sessionId } = found

  const next = async (db: Scoped): Promise<Session | { reusedBy: string } | null> => {
    // Refreshes of one session come one after the other.
    const session = await db
      .selectFrom('sessions')
      .select(['user_id', 'expires_at', 'revoked_at'])
      .where('id', '=', sessionId)
      .forUpdate()
      .executeTakeFirst()
    if (session === undefined || session.revoked_at !== null || session.expires_at <= new Date()) return null
    const { numUpdatedRows } = await db
      .updateTable('refresh_tokens')
      .set({ used_at: new Date() })
      .where('token_hash', '=', tokenHash)
      .where('used_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return { reusedBy: session.user_id }
    const member = await readMember(db, organizationId, session.user_id)
    if (member === undefined) return null
    const { email, username, role } = member
    return {
      id: sessionId,
      organizationId,
      userId: session.user_id,
      email,
      username: username ?? email,
      role,
      refreshToken: await issueRefreshToken(db, sessionId),
    }
  }
  const result = await database.withOrganization(organizationId, (db) => inTransaction(db, next))
  if (result === null || !('reusedBy' in result)) return result
  await endSession(
    database,
    { id: sessionId, organizationId, userId: result.reusedBy },
    { reason: 'refresh token used twice', requestId },
  )
  return null
}

/** Ends a session: its token and its refresh tokens are refused from now on. */
export async function endSession(
  database: Database,
  { id, organizationId, userId }: Pick<Session, 'id' | 'organizationId' | 'userId'>,
  { reason, requestId }: { reason: string; requestId: string },
): Promise<void> {
  const end = async (db: Scoped) => {
    const { numUpdatedRows } = await db
      .updateTable('sessions')
      .set({ revoked_at: new Date() })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n)
      await recordChange(db, { action: 'session.ended', targetId: id, details: { reason } })
  }
  await database.withOrganization(organizationId, (db) => inTransaction(db, end), authorOf(userId, requestId))
}
