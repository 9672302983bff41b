import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type PageRequest, type Slice, toSlice } from '../../database/pagination.ts'
import { hashPassword } from '../access/passwords.ts'
import { recordChange } from '../audit/audit.ts'
import { normalizeEmail } from '../emails.ts'
import { taken, unknownName } from '../errors.ts'
import { type ApiUser, currentTenant } from './api-users.ts'
import type { UserStatus } from './tenants.ts'

/** Somebody who looks after a tenant's WiFi. */
export interface WifiUser {
  public_id: string
  name: string
  email: string
  role: string
  status: number
  tenant_name: string
  location_public_id: string | null
  location_name: string | null
}

export interface WifiUserFilter {
  /** Text anywhere in the name. */
  name?: string | undefined
  /** Text anywhere in the email. */
  email?: string | undefined
}

export interface NewWifiUser {
  name: string
  email: string
  role: 'tenant' | 'venue' | 'front-desk'
  status: UserStatus
  password: string
  /** Public id of one of the tenant's locations. */
  locationId?: string | null | undefined
}

/**
 * One page of the users of the tenant that the API user is in, oldest first.
 * @throws RequestError `conflict` when it is in none.
 */
export async function listWifiUsers(
  db: Scoped,
  user: ApiUser,
  filter: WifiUserFilter,
  page: PageRequest,
): Promise<Slice<WifiUser>> {
  const tenant = await currentTenant(db, user)
  const rows = await matching(db, tenant.id, filter)
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.tenant_id', '=', 'wifi_users.tenant_id')
        .onRef('locations.id', '=', 'wifi_users.location_id'),
    )
    .select([
      'wifi_users.public_id',
      'wifi_users.name',
      'email',
      'role',
      'status',
      'locations.public_id as location_public_id',
      'locations.name as location_name',
    ])
    .orderBy('wifi_users.created_at')
    .orderBy('wifi_users.id')
    .limit(page.limit + 1)
    .offset((page.page - 1) * page.limit)
    .execute()
  return toSlice(
    rows.map((row) => ({ ...row, tenant_name: tenant.name })),
    page,
  )
}

/** @throws RequestError `conflict` when the API user is in no tenant. */
export async function countWifiUsers(db: Scoped, user: ApiUser, filter: WifiUserFilter): Promise<number> {
  const tenant = await currentTenant(db, user)
  const { count } = await matching(db, tenant.id, filter)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const matching = (db: Scoped, tenantId: string, { name, email }: WifiUserFilter) =>
  db
    .selectFrom('wifi_users')
    .where('wifi_users.tenant_id', '=', tenantId)
    .$if(Boolean(name), (query) =>
      query.where(
        'wifi_users.id',
        'in',
        sql<string>`(select search_wifi_users_by_name(${tenantId}, ${name}))`,
      ),
    )
    .$if(Boolean(email), (query) =>
      query.where(
        'wifi_users.id',
        'in',
        sql<string>`(select search_wifi_users_by_email(${tenantId}, ${email}))`,
      ),
    )

/**
 * Creates a user of the tenant that the API user is in.
 * @throws RequestError `conflict` when it is in none, and, naming the field, when the email is taken in the tenant;
 * `invalid_request` when the tenant has no such location.
 */
export async function createWifiUser(db: Scoped, user: ApiUser, input: NewWifiUser): Promise<WifiUser> {
  const tenant = await currentTenant(db, user)
  const { name, role, status, password, locationId = null } = input
  const email = normalizeEmail(input.email)
  const location = locationId === null ? null : await findLocation(db, tenant.id, locationId)
  const values = { tenant_id: tenant.id, location_id: location?.id ?? null, name, email, role, status }
  const password_hash = await hashPassword(password, user.organizationId)
  const created = await inTransaction(db, async (trx) => {
    const { id, public_id } = await trx
      .insertInto('wifi_users')
      .values({ ...values, password_hash })
      .returning(['id', 'public_id'])
      .executeTakeFirstOrThrow()
      .catch((error: unknown) => {
        throw violatedUniqueness(error) === 'wifi_users_email' ? taken('email', 'in the tenant') : error
      })
    await recordChange(trx, {
      action: 'wifi_user.created',
      targetId: id,
      tenantId: tenant.id,
      details: { name, email, role, status },
    })
    return public_id
  })
  return {
    public_id: created,
    name,
    email,
    role,
    status,
    tenant_name: tenant.name,
    location_public_id: location === null ? null : locationId,
    location_name: location?.name ?? null,
  }
}

async function findLocation(db: Scoped, tenantId: string, publicId: string) {
  const location = await db
    .selectFrom('locations')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (location === undefined) {
    throw unknownName('location', 'location', 'names no location of the tenant')
  }
  return location
}
