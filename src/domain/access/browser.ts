import { type Database, liveSide, sidesOf } from '../../database/database.ts'
import { notFound, RequestError } from '../errors.ts'
import {
  endBrowserSessions,
  findPresentedSession,
  rotateBrowserSession,
  startBrowserSession,
} from './browser-sessions.ts'
import type { PersonCaller } from './caller.ts'
import { type Credential, toCredential } from './credential.ts'
import { chooseTenant, findTenant, tenantSources, withoutTenant } from './current-tenant.ts'
import { chooseOrganization, findMember } from './members.ts'
import type { Finding, Memory } from './memory.ts'

/** Somebody who has shown who they are, and where they want to be. */
interface Arrival {
  userId: string
  /** What their browser says of itself. */
  userAgent: string | null
  /** The session that it has so far, which ends when another one begins. */
  presented: string | null
  /** The organization that they mean; the one used last when left out. */
  organizationId?: string | undefined
}

/** People who sign in with a browser, which presents their session with each request. */
export interface BrowserAccess {
  /** Who presents this session on a surface; null when it is over. */
  find(surface: string, session: Credential): Promise<PersonCaller | null>
  /**
   * Begins a session.
   * @returns what the browser presents from now on
   * @throws RequestError `forbidden` when the account belongs to no such organization
   */
  start(arrival: Arrival, requestId: string): Promise<string>
  /** What a browser is to present from now on whose session has had its id for long; null when that may stay. */
  renew(caller: PersonCaller): Promise<string | null>
  /**
   * Goes on with another tenant of the organization.
   * @returns what the browser presents from now on
   * @throws RequestError `not_found` when the organization has no such tenant in use; `conflict` when the session has
   * just got another id
   */
  switchTenant(caller: PersonCaller, tenantId: string): Promise<string>
  /**
   * Goes on in another organization, for no longer than the session that ends by this.
   * @returns what the browser presents from now on
   * @throws RequestError `not_found` when the person does not belong to it; `unauthenticated` when the session ends just
   * now
   */
  switchOrganization(
    caller: PersonCaller,
    organizationId: string,
    userAgent: string | null,
    requestId: string,
  ): Promise<string>
  /** Ends the session that is presented, if there is one. */
  logOut(session: Credential, requestId: string): Promise<void>
  /** Ends a session of a person. @throws RequestError `not_found` when they have no such session */
  end(caller: PersonCaller, id: string, requestId: string): Promise<void>
}

export interface BrowserOptions {
  database: Database
  people: Memory<PersonCaller>
  /** How long what was found is remembered at most, in milliseconds. */
  memoryLifetime: number
}

export function createBrowserAccess({ database, people, memoryLifetime }: BrowserOptions): BrowserAccess {
  /** Sessions that are getting another id: of the requests of a page, one sees to it. */
  const rotating = new Set<string>()

  async function readSession(surface: string, presented: Credential): Promise<Finding<PersonCaller> | null> {
    const found = await findPresentedSession(database, presented)
    if (found === null) return null
    const { userId, organizationId, session, signedInAt } = found
    const tenant = await chooseTenant(database, organizationId, found.tenantId)
    const member = await findMember(database, surface, userId, organizationId, {
      expiresAt: Math.min(found.validUntil, Date.now() + (tenant === null ? withoutTenant : memoryLifetime)),
      browser: { session, since: signedInAt },
      tenant,
    })
    return member && { ...member, sources: [...member.sources, ...tenantSources(found.tenantId, tenant)] }
  }

  /** The tenant that a person worked with last in an organization. */
  async function lastTenant(userId: string, organizationId: string): Promise<string | null> {
    const row = await database.withOrganization(liveSide(organizationId), (db) =>
      db
        .selectFrom('memberships')
        .select('last_tenant_id')
        .where('organization_id', '=', organizationId)
        .where('user_id', '=', userId)
        .executeTakeFirst(),
    )
    return row?.last_tenant_id ?? null
  }

  /** @returns null for who is no member */
  async function begin(
    { userId, organizationId, userAgent }: Pick<Arrival, 'userId' | 'userAgent'> & { organizationId: string },
    requestId: string,
    endsAt?: number,
  ): Promise<string | null> {
    const wanted = await lastTenant(userId, organizationId)
    const tenant = await chooseTenant(database, organizationId, wanted)
    const session = { userId, organizationId, userAgent, endsAt, tenantId: tenant?.id ?? null }
    return startBrowserSession(database, session, requestId)
  }

  async function logOut(presented: Credential, requestId: string): Promise<void> {
    const found = await findPresentedSession(database, presented)
    if (found === null) return
    const { userId, session } = found
    await endBrowserSessions(database, { userId, id: session.id }, { reason: 'signed out', requestId })
  }

  return {
    find: (surface, session) =>
      people.find(`browser ${surface} ${session.hash}`, () => readSession(surface, session)),

    async start(arrival, requestId) {
      const organizationId = await chooseOrganization(
        database,
        arrival.userId,
        arrival.organizationId ?? null,
      )
      const token = organizationId && (await begin({ ...arrival, organizationId }, requestId))
      if (!token) throw new RequestError('forbidden', 'This account belongs to no such organization.')
      if (arrival.presented !== null) await logOut(toCredential(arrival.presented), requestId)
      return token
    },

    async renew(caller) {
      const session = caller.browserSession
      if (session === null || session.rotatesAt > Date.now() || rotating.has(session.id)) return null
      rotating.add(session.id)
      try {
        return await rotateBrowserSession(database, caller, session)
      } finally {
        rotating.delete(session.id)
      }
    },

    async switchTenant(caller, tenantId) {
      const tenant = await findTenant(database, sidesOf(caller.organizationId), tenantId)
      if (tenant === null || caller.browserSession === null) throw notFound('tenant')
      const token = await rotateBrowserSession(database, caller, caller.browserSession, tenant.id)
      if (token === null)
        throw new RequestError('conflict', 'The session has just been renewed. Please try again.', {
          reason: 'SESSION_RENEWED',
        })
      return token
    },

    async switchOrganization({ userId, browserSession }, organizationId, userAgent, requestId) {
      if (browserSession === null || (await chooseOrganization(database, userId, organizationId)) === null)
        throw notFound('organization')
      const { id, endsAt } = browserSession
      // First of all, so that nothing begins anew out of what somebody ends at this moment.
      const ended = await endBrowserSessions(
        database,
        { userId, id },
        { reason: 'switched organization', requestId },
      )
      if (ended === 0) throw new RequestError('unauthenticated', 'The session has ended.')
      const token = await begin({ userId, organizationId, userAgent }, requestId, endsAt)
      if (token === null) throw notFound('organization')
      return token
    },

    logOut,

    async end({ userId }, id, requestId) {
      const about = { reason: 'ended by its person', requestId }
      if ((await endBrowserSessions(database, { userId, id }, about)) === 0) throw notFound('session')
    },
  }
}
