import { randomBytes } from 'node:crypto'
import { type Database, inTransaction, liveSide, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { hashKey } from './api-keys.ts'
import type { BrowserSession, PersonCaller } from './caller.ts'
import type { Credential } from './credential.ts'
import { isUsable } from './members.ts'
import { authorOf, recordEnded } from './session-trail.ts'

/** How long a session lasts, however it is used, in milliseconds. */
const lifetime = 86_400_000
/** How long it lasts while nobody uses it. */
export const idleTime = 8 * 3_600_000
/** How long a browser presents the same id, while it is used. */
const rotation = 15 * 60_000
/** How long the id before is good: requests of a page that were under way are let in with it. */
const grace = 60_000

/** Browsers say of themselves in less. */
const longestUserAgent = 400

/** 256 random bits. What a browser presents; stored nowhere but as its hash. */
const createToken = () => randomBytes(32).toString('base64url')

// Times come from this process, as all that is remembered of them does.
const at = (milliseconds: number) => new Date(milliseconds)

export interface NewBrowserSession {
  userId: string
  organizationId: string
  /** The tenant to begin with. */
  tenantId: string | null
  /** What the browser says of itself. */
  userAgent: string | null
  /** In milliseconds since 1970; a whole lifetime from now when left out. */
  endsAt?: number | undefined
}

/**
 * Begins a session.
 * @returns what the browser presents from now on; null when the person is no member (any more)
 */
export async function startBrowserSession(
  database: Database,
  { userId, organizationId, tenantId, userAgent, endsAt }: NewBrowserSession,
  requestId: string,
): Promise<string | null> {
  const token = createToken()
  const start = async (db: Scoped) => {
    const member = await db
      .selectFrom('memberships')
      .innerJoin('users', 'users.id', 'memberships.user_id')
      .innerJoin('organizations', 'organizations.id', 'memberships.organization_id')
      .select('memberships.user_id')
      .where('memberships.organization_id', '=', organizationId)
      .where('memberships.user_id', '=', userId)
      .where(isUsable)
      // Whoever takes the membership away waits for the session, which goes with it.
      .forKeyShare('memberships')
      .executeTakeFirst()
    if (member === undefined) return null
    const { id } = await db
      .insertInto('browser_sessions')
      .values({
        user_id: userId,
        token_hash: hashKey(token),
        tenant_id: tenantId,
        rotated_at: at(Date.now()),
        last_seen_at: at(Date.now()),
        expires_at: at(endsAt ?? Date.now() + lifetime),
        user_agent: userAgent?.slice(0, longestUserAgent) ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('memberships')
      .set({ last_used_at: at(Date.now()), ...(tenantId === null ? {} : { last_tenant_id: tenantId }) })
      .where('organization_id', '=', organizationId)
      .where('user_id', '=', userId)
      .execute()
    await db
      .updateTable('users')
      .set({ last_login_at: at(Date.now()) })
      .where('id', '=', userId)
      .execute()
    await recordChange(db, { action: 'session.created', targetId: id, details: { browser: true } })
    return token
  }
  return database.withOrganization(
    liveSide(organizationId),
    (db) => inTransaction(db, start),
    authorOf(userId, requestId),
  )
}

/** A session that goes on, as whoever presents it finds it. */
export interface PresentedSession {
  session: BrowserSession
  userId: string
  organizationId: string
  tenantId: string | null
  signedInAt: Date
  /** When it stops being valid by itself, in milliseconds since 1970. */
  validUntil: number
}

/** The session that a browser presents the id of, or had the id of until a moment ago; null when it is over. */
export async function findPresentedSession(
  database: Database,
  { hash }: Credential,
): Promise<PresentedSession | null> {
  const tokenHash = Buffer.from(hash, 'base64')
  const row = await database.withKeyHash(tokenHash, (db) =>
    db
      .selectFrom('browser_sessions')
      .select(['id', 'user_id', 'organization_id', 'token_hash', 'rotated_at'])
      .select(['tenant_id', 'created_at', 'last_seen_at', 'expires_at'])
      .where((where) =>
        where.or([where('token_hash', '=', tokenHash), where('previous_hash', '=', tokenHash)]),
      )
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  )
  if (row === undefined) return null
  const isFormer = !row.token_hash.equals(tokenHash)
  const endsAt = row.expires_at.getTime()
  const rotatedAt = row.rotated_at.getTime()
  const validUntil = Math.min(
    endsAt,
    row.last_seen_at.getTime() + idleTime,
    isFormer ? rotatedAt + grace : Infinity,
  )
  if (validUntil <= Date.now()) return null
  return {
    session: {
      id: row.id,
      presented: hash,
      endsAt,
      rotatesAt: isFormer ? Infinity : rotatedAt + rotation,
    },
    userId: row.user_id,
    organizationId: row.organization_id,
    tenantId: row.tenant_id,
    signedInAt: row.created_at,
    validUntil,
  }
}

/**
 * Gives a session a new id, if it still has the one that is presented; the former one is good for a moment.
 * @param tenantId the tenant to work with from now on; the same as before when left out
 * @returns the new id; null when another request has given it one just now, or it is over
 */
export async function rotateBrowserSession(
  database: Database,
  { organizationId, userId }: Pick<PersonCaller, 'organizationId' | 'userId'>,
  { id, presented }: BrowserSession,
  tenantId?: string,
): Promise<string | null> {
  const token = createToken()
  const presentedHash = Buffer.from(presented, 'base64')
  const rotate = async (db: Scoped) => {
    const rotated = await db
      .updateTable('browser_sessions')
      .set({
        token_hash: hashKey(token),
        previous_hash: presentedHash,
        rotated_at: at(Date.now()),
        last_seen_at: at(Date.now()),
        ...(tenantId === undefined ? {} : { tenant_id: tenantId }),
      })
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .where('token_hash', '=', presentedHash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (rotated.numUpdatedRows === 0n) return null
    if (tenantId !== undefined)
      await db
        .updateTable('memberships')
        .set({ last_tenant_id: tenantId })
        .where('organization_id', '=', organizationId)
        .where('user_id', '=', userId)
        .execute()
    return token
  }
  return database.withOrganization(liveSide(organizationId), (db) =>
    tenantId === undefined ? rotate(db) : inTransaction(db, rotate),
  )
}

/** Which sessions of a person are ended: one, or all. */
interface Ending {
  userId: string
  id?: string | undefined
}

/**
 * Ends sessions of a person in all organizations: neither of a session's ids is good any more.
 * @returns how many were ended
 */
export async function endBrowserSessions(
  database: Database,
  { userId, id }: Ending,
  { reason, requestId }: { reason: string; requestId: string },
): Promise<number> {
  const end = async (db: Scoped) => {
    const ended = await db
      .updateTable('browser_sessions')
      .set({ revoked_at: at(Date.now()) })
      .where('user_id', '=', userId)
      .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at(Date.now()))
      .returning(['organization_id', 'id'])
      .execute()
    await recordEnded(db, ended, reason)
    return ended.length
  }
  return database.withUser(userId, (db) => inTransaction(db, end), authorOf(userId, requestId))
}
