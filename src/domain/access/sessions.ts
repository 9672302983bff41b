import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { customAlphabet } from 'nanoid'
import { takeLock } from '../../database/advisory-lock.ts'
import { asPerson, type Database, inTransaction, liveSide, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { RequestError } from '../errors.ts'
import { hashKey } from './api-keys.ts'
import type { SessionFamily } from './caller.ts'
import { isUsable, selectMemberships } from './members.ts'
import { authorOf, recordEnded } from './session-trail.ts'

/** 43 characters of 62: 256 random bits. */
const randomSecret = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 43)
const prefix = 'ost_rt_'

/** How long what somebody has signed in to lasts, however often it is renewed, in milliseconds. */
const lifetime = 30 * 86_400_000

/** Times in tokens are whole seconds: what has less than one left has ended. */
const soon = () => new Date(Date.now() + 1000)

/** A session that goes on, with the refresh token that stands for it now. */
export interface Session {
  id: string
  organizationId: string
  userId: string
  email: string
  /** User name, or email of who has none. */
  username: string
  role: string
  /** In milliseconds since 1970. */
  endsAt: number
  /** Left out when the session cannot be renewed. */
  refreshToken?: string
}

/** What begins when somebody signs in. */
export const createFamily = (): SessionFamily => ({
  id: randomUUID(),
  endsAt: Date.now() + lifetime,
  renewable: true,
})

/** What a token says of the member, from the tables as they are now; undefined when they are no longer one. */
const readMember = (db: Scoped, organizationId: string, userId: string) =>
  selectMemberships(db)
    .select(['users.email', 'users.username', 'roles.name as role'])
    .where('memberships.organization_id', '=', organizationId)
    .where('memberships.user_id', '=', userId)
    .where(isUsable)
    // Whoever takes the membership away waits for the session, which goes with it.
    .forKeyShare('memberships')
    .executeTakeFirst()

/** One person's sessions are made and ended one after the other, so that none is made of what is being ended. */
const lockSessions = (db: Scoped, userId: string) => takeLock(db, `sessions of ${userId}`)

/** Whether a family has ended: all of it ends together. */
const hasEnded = (db: Scoped, userId: string, family: SessionFamily): Promise<boolean> =>
  asPerson(db, userId, async (db) => {
    const ended = await db
      .selectFrom('sessions')
      .select('id')
      .where('user_id', '=', userId)
      .where('family_id', '=', family.id)
      .where('revoked_at', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    return ended !== undefined || family.endsAt <= soon().getTime()
  })

async function issueRefreshToken(db: Scoped, sessionId: string): Promise<string> {
  const refreshToken = prefix + randomSecret()
  await db
    .insertInto('refresh_tokens')
    .values({ session_id: sessionId, token_hash: hashKey(refreshToken) })
    .execute()
  return refreshToken
}

/**
 * Starts the session of a family in an organization, or goes on with the one that is there.
 * @returns null when the person is no member (any more)
 * @throws RequestError `unauthenticated` when the family has ended
 */
export async function startSession(
  database: Database,
  family: SessionFamily,
  { userId, organizationId }: { userId: string; organizationId: string },
  requestId: string,
): Promise<Session | null> {
  const start = async (db: Scoped): Promise<Session | null> => {
    await lockSessions(db, userId)
    if (await hasEnded(db, userId, family))
      throw new RequestError('unauthenticated', 'The session has ended.')
    const member = await readMember(db, organizationId, userId)
    if (member === undefined) return null
    await db
      .deleteFrom('sessions')
      .where('user_id', '=', userId)
      .where('expires_at', '<', sql<Date>`now()`)
      .execute()
    const { id, created } = await db
      .insertInto('sessions')
      .values({
        user_id: userId,
        family_id: family.id,
        expires_at: new Date(family.endsAt),
        renewable: family.renewable,
      })
      .onConflict((conflict) => conflict.constraint('sessions_family').doUpdateSet({ family_id: family.id }))
      // Postgres says so of a row that was not there before.
      .returning(['id', sql<boolean>`xmax = 0`.as('created')])
      .executeTakeFirstOrThrow()
    const now = new Date()
    await db
      .updateTable('memberships')
      .set({ last_used_at: now })
      .where('organization_id', '=', organizationId)
      .where('user_id', '=', userId)
      .execute()
    await db.updateTable('users').set({ last_login_at: now }).where('id', '=', userId).execute()
    if (created) await recordChange(db, { action: 'session.created', targetId: id })
    return toSession(db, { id, organizationId, userId, family }, member)
  }
  return database.withOrganization(
    liveSide(organizationId),
    (db) => inTransaction(db, start),
    authorOf(userId, requestId),
  )
}

async function toSession(
  db: Scoped,
  {
    family: { endsAt, renewable },
    ...ids
  }: Pick<Session, 'id' | 'organizationId' | 'userId'> & { family: Omit<SessionFamily, 'id'> },
  { email, username, role }: { email: string; username: string | null; role: string },
): Promise<Session> {
  const session = { ...ids, email, username: username ?? email, role, endsAt }
  return renewable ? { ...session, refreshToken: await issueRefreshToken(db, ids.id) } : session
}

/**
 * Exchanges a refresh token for the next one. One that was used before ends its session and all of its family,
 * whoever presents it; of several that come at the same time, the first gets the next token and the others end them.
 * One that is refused for now, because the person may not come in, is as good as before.
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
  const { organization_id: organizationId, session_id: id } = found

  const next = async (db: Scoped): Promise<Session | { userId: string; reusedFamilyId: string } | null> => {
    // Refreshes of one session come one after the other.
    const session = await db
      .selectFrom('sessions')
      .select(['user_id', 'family_id', 'expires_at', 'revoked_at', 'renewable'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (session === undefined || session.revoked_at !== null || session.expires_at <= soon()) return null
    const { user_id: userId, family_id: reusedFamilyId, expires_at, renewable } = session
    const token = await db
      .selectFrom('refresh_tokens')
      .select('used_at')
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst()
    if (token?.used_at !== null) return { userId, reusedFamilyId }
    const member = await readMember(db, organizationId, userId)
    if (member === undefined) return null
    await db
      .updateTable('refresh_tokens')
      .set({ used_at: new Date() })
      .where('token_hash', '=', tokenHash)
      .execute()
    const family = { endsAt: expires_at.getTime(), renewable }
    return toSession(db, { id, organizationId, userId, family }, member)
  }
  const result = await database.withOrganization(liveSide(organizationId), (db) => inTransaction(db, next))
  if (result === null || !('reusedFamilyId' in result)) return result
  const { userId, reusedFamilyId: familyId } = result
  await endSessions(database, { userId, familyId }, { reason: 'refresh token used twice', requestId })
  return null
}

/**
 * Ends sessions of a person in all organizations: their tokens and refresh tokens are refused from now on.
 * @param whose those of one family; without one, all that they have
 */
export async function endSessions(
  database: Database,
  { userId, familyId }: { userId: string; familyId?: string },
  { reason, requestId }: { reason: string; requestId: string },
): Promise<void> {
  const end = async (db: Scoped) => {
    await lockSessions(db, userId)
    const ended = await db
      .updateTable('sessions')
      .set({ revoked_at: new Date() })
      .where('user_id', '=', userId)
      .$if(familyId !== undefined, (query) => query.where('family_id', '=', familyId ?? ''))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', sql<Date>`now()`)
      .returning(['organization_id', 'id'])
      .execute()
    await recordEnded(db, ended, reason)
  }
  await database.withUser(userId, (db) => inTransaction(db, end), authorOf(userId, requestId))
}
