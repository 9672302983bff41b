import { type Expression, sql } from 'kysely'
import { type Database, liveSide, type Scoped } from '../../database/database.ts'
import type { BrowserSession, PersonCaller, SessionFamily } from './caller.ts'
import type { CurrentTenant } from './current-tenant.ts'
import type { Finding } from './memory.ts'
import { permissionsOf } from './permissions.ts'
import { planOn } from './plans.ts'

/** Whether what a membership allows is in force: everything that it rests on is active. */
export const isInForce = sql<boolean>`memberships.status = 'active' and users.status = 'active'
  and organizations.status = 'active' and (users.email_verified_at is not null
    or not coalesce((organizations.settings ->> 'requireEmailVerification')::boolean, false))`

/** Whether somebody can act as this member: nobody is an invitation that has not been accepted. */
export const isUsable = sql<boolean>`${isInForce} and users.invited_to is null`

/** Whether the password that a person has now is the one that they had at a time. */
export const hasSamePasswordSince = (time: Expression<unknown>) =>
  sql<boolean>`(users.password_changed_at is null or users.password_changed_at < ${time})`

/** Memberships, each with its person, organization and role. */
export const selectMemberships = (db: Scoped) =>
  db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .innerJoin('organizations', 'organizations.id', 'memberships.organization_id')
    .innerJoin('roles', (join) =>
      join
        .onRef('roles.organization_id', '=', 'memberships.organization_id')
        .onRef('roles.id', '=', 'memberships.role_id'),
    )

/** What makes somebody a caller. */
export interface Presence {
  /** When the finding stops being right by itself, in milliseconds since 1970. */
  expiresAt: number
  /** The session that has to last still, with its family; asks for none when left out. */
  sessionId?: string
  /** What the person is signed in with when that is no session. */
  family?: SessionFamily
  /** What the person presents who signs in with a browser, and since when they have been signed in. */
  browser?: { session: BrowserSession; since: Date }
  /** The tenant that they work with. */
  tenant?: CurrentTenant | null
}

/** A person who calls a surface, as the member of an organization. */
export async function findMember(
  database: Database,
  surface: string,
  userId: string,
  organizationId: string,
  { expiresAt, sessionId, family, browser, tenant = null }: Presence,
): Promise<Finding<PersonCaller> | null> {
  const row = await database.withOrganization(liveSide(organizationId), (db) =>
    selectMemberships(db)
      .leftJoin('sessions', (join) =>
        join
          .onRef('sessions.organization_id', '=', 'memberships.organization_id')
          .onRef('sessions.user_id', '=', 'memberships.user_id')
          .on('sessions.id', '=', sessionId ?? null)
          .on('sessions.revoked_at', 'is', null),
      )
      .leftJoin('organization_plans', (join) =>
        join
          .onRef('organization_plans.organization_id', '=', 'memberships.organization_id')
          .on('organization_plans.surface', '=', surface),
      )
      .select(['roles.id as role_id', 'roles.name', 'roles.type', 'roles.permissions'])
      .select('organization_plans.plan')
      .select(['sessions.family_id', 'sessions.expires_at', 'sessions.renewable'])
      .where('memberships.organization_id', '=', organizationId)
      .where('memberships.user_id', '=', userId)
      .where(isUsable)
      .$if(browser !== undefined, (query) => query.where(hasSamePasswordSince(sql.val(browser?.since))))
      .executeTakeFirst(),
  )
  if (row === undefined) return null
  const signedInWith = sessionId === undefined ? family : readFamily(row)
  if (sessionId !== undefined && signedInWith === undefined) return null
  const endsAt = Math.min(expiresAt, signedInWith?.endsAt ?? Infinity)
  if (endsAt <= Date.now()) return null
  return {
    value: {
      kind: 'person',
      organizationId,
      actor: `user ${userId}`,
      userId,
      family: signedInWith ?? null,
      permissions: permissionsOf(row),
      browserSession: browser?.session ?? null,
      tenantId: tenant?.id ?? null,
      sandbox: tenant?.sandbox ?? false,
      ...planOn(surface, row.plan),
    },
    sources: [
      `user ${userId}`,
      `organization ${organizationId}`,
      `role ${row.role_id}`,
      ...(sessionId === undefined ? [] : [`session ${sessionId}`]),
      ...(browser === undefined ? [] : [`browser_session ${browser.session.id}`]),
    ],
    expiresAt: endsAt,
  }
}

interface FamilyColumns {
  family_id: string | null
  expires_at: Date | null
  renewable: boolean | null
}

const readFamily = ({ family_id, expires_at, renewable }: FamilyColumns): SessionFamily | undefined =>
  family_id === null || expires_at === null || renewable === null
    ? undefined
    : { id: family_id, endsAt: expires_at.getTime(), renewable }

/** The organization that a person means: the one that is named, else the one used last, else the one joined first. */
export async function chooseOrganization(
  database: Database,
  userId: string,
  named: string | null,
): Promise<string | null> {
  const row = await database.withUser(userId, (db) =>
    db
      .selectFrom('memberships')
      .innerJoin('users', 'users.id', 'memberships.user_id')
      .innerJoin('organizations', 'organizations.id', 'memberships.organization_id')
      .select('memberships.organization_id')
      .where('memberships.user_id', '=', userId)
      .where(isUsable)
      .$if(named !== null, (query) => query.where('memberships.organization_id', '=', named))
      .orderBy('memberships.last_used_at', (order) => order.desc().nullsLast())
      .orderBy('memberships.joined_at')
      .orderBy('memberships.organization_id')
      .limit(1)
      .executeTakeFirst(),
  )
  return row?.organization_id ?? null
}

/** The account with this email or user name, in any letter case. @param login an email in the form in which it is kept */
export const findAccount = (database: Database, login: string) =>
  database.withLogin(login, (db: Scoped) =>
    db
      .selectFrom('users')
      .select(['id', 'email', 'email_verified_at', 'password_hash', 'status'])
      .where((where) =>
        where.or([
          where(sql`lower(email)`, '=', sql`lower(${login})`),
          where(sql`lower(username)`, '=', sql`lower(${login})`),
        ]),
      )
      .executeTakeFirst(),
  )
