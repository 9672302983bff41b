import { sql } from 'kysely'
import { type Database, sidesOf } from '../../database/database.ts'
import type { Caller, KeyCaller, PersonCaller } from './caller.ts'
import { isUsable, selectMemberships } from './members.ts'

/** A tenant that a caller can work with. */
interface OverviewTenant {
  id: string
  name: string
  domain: string | null
  sandbox: boolean
  connected: boolean
}

/** What a caller of a surface with a current tenant is told of themselves. */
export interface SessionOverview {
  /** Null for a key. */
  user: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
    display_name: string | null
  } | null
  organization: { id: string; name: string; slug: string; role: string | null }
  /** All that a person can switch to. */
  organizations: { id: string; name: string; role: string | null }[]
  /** The current one. */
  tenant: OverviewTenant | null
  /** All that can be switched to; of a key, its own alone. */
  tenants: OverviewTenant[]
  /** Of a key. */
  level: string | null
  /** Null for a key without an end. */
  expiresAt: Date | null
}

/** Who calls, in which organization and tenant, and what they can switch to. */
export async function describeCaller(
  database: Database,
  caller: KeyCaller | PersonCaller,
): Promise<SessionOverview> {
  const tenants = await listTenantsOf(database, caller)
  const tenant = tenants.find(({ id }) => id === caller.tenantId) ?? null
  return caller.kind === 'person'
    ? { ...(await describePerson(database, caller)), tenant, tenants, level: null }
    : { ...(await describeKey(database, caller)), tenant, tenants: tenant === null ? [] : [tenant] }
}

/** Tenants of each side that are told: nobody chooses from more. */
const mostTenants = 500

/** The tenants in use of both sides of an organization, by name; the current one is among them. */
async function listTenantsOf(
  database: Database,
  { organizationId, tenantId }: Pick<Caller, 'organizationId' | 'tenantId'>,
): Promise<OverviewTenant[]> {
  const found: OverviewTenant[] = []
  for (const side of sidesOf(organizationId)) {
    const rows = await database.withOrganization(side, (db) =>
      db
        .selectFrom('tenants')
        .select(['id', 'name', 'domain', 'sandbox', 'entra_tenant_id'])
        .where('trashed_at', 'is', null)
        .orderBy(sql`id = ${tenantId}`, (order) => order.desc().nullsLast())
        .orderBy('name')
        .orderBy('id')
        .limit(mostTenants)
        .execute(),
    )
    found.push(
      ...rows.map(({ entra_tenant_id, ...row }) => ({ ...row, connected: entra_tenant_id !== null })),
    )
  }
  return found
}

async function describePerson(database: Database, { userId, organizationId, browserSession }: PersonCaller) {
  const rows = await database.withUser(userId, (db) =>
    selectMemberships(db)
      .select(['organizations.id', 'organizations.name', 'organizations.slug', 'roles.name as role'])
      .select(['users.email', 'users.first_name', 'users.last_name', 'users.display_name'])
      .where('memberships.user_id', '=', userId)
      .where(isUsable)
      .orderBy('organizations.name')
      .orderBy('organizations.id')
      .execute(),
  )
  const own = rows.find(({ id }) => id === organizationId)
  // Whoever has left since they were found is told so by their next request.
  if (own === undefined) throw new Error('the caller is no member any more')
  const { email, first_name, last_name, display_name, id, name, slug, role } = own
  return {
    user: { id: userId, email, first_name, last_name, display_name },
    organization: { id, name, slug, role },
    organizations: rows.map(({ id, name, role }) => ({ id, name, role })),
    expiresAt: browserSession && new Date(browserSession.endsAt),
  }
}

async function describeKey(database: Database, { keyId, organizationId, sandbox }: KeyCaller) {
  const { level, expires_at, ...organization } = await database.withOrganization(
    { organizationId, sandbox },
    (db) =>
      db
        .selectFrom('api_keys')
        .innerJoin('organizations', 'organizations.id', 'api_keys.organization_id')
        .select(['api_keys.level', 'api_keys.expires_at'])
        .select(['organizations.id', 'organizations.name', 'organizations.slug'])
        .where('api_keys.id', '=', keyId)
        .executeTakeFirstOrThrow(),
  )
  const { id, name } = organization
  return {
    user: null,
    organization: { ...organization, role: null },
    organizations: [{ id, name, role: null }],
    level,
    expiresAt: expires_at,
  }
}
