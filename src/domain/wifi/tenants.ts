import { type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type PageRequest, type Slice, toSlice } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import * as tenants from '../tenants/changes.ts'
import type { Tenant, TenantName } from '../tenants/tenants.ts'
import { type ApiUser, enterTenant } from './api-users.ts'

const columns = [
  'tenants.public_id',
  'tenants.name',
  'tenants.country_code',
  'tenants.city',
  'tenants.address',
  'tenants.description',
  'tenants.trashed_at',
] as const

/** What a provider of WiFi sees of a tenant. */
export type WifiTenant = Pick<
  Tenant,
  'public_id' | 'name' | 'country_code' | 'city' | 'address' | 'description' | 'trashed_at'
>

export interface TenantFilter {
  /** The whole name. */
  name?: string | undefined
  /** Text anywhere in the description. */
  description?: string | undefined
}

/** The status of a user: passive, active or banned. */
export type UserStatus = 0 | 1 | 2

const isFiltered = ({ name, description }: TenantFilter) => Boolean(name) || Boolean(description)

/**
 * One page of the tenants that the caller sees, in the order in which they were created. Without a filter, the
 * page is looked up by position: it costs as much as its rows, however many come before it.
 */
export async function listTenants(
  db: Scoped,
  filter: TenantFilter,
  page: PageRequest,
): Promise<Slice<WifiTenant>> {
  const skipped = (page.page - 1) * page.limit
  const placed = db
    .selectFrom('tenant_positions')
    .innerJoin('tenants', 'tenants.id', 'tenant_positions.tenant_id')
    .orderBy('tenant_positions.position')
    .select(columns)
  const { name, description } = filter
  const rows = name
    ? matching(placed, filter)
        .limit(page.limit + 1)
        .offset(skipped)
    : description
      ? placed.where(
          'tenant_positions.tenant_id',
          'in',
          sql<string>`(select search_tenant_descriptions(current_sandbox(), ${description}, ${skipped}, ${page.limit + 1}))`,
        )
      : placed
          .where('tenant_positions.position', '>', `${skipped}`)
          .where('tenant_positions.position', '<=', `${skipped + page.limit + 1}`)
  return toSlice(await rows.execute(), page)
}

/** How many tenants the caller sees. Without a filter, nothing is counted: the number is kept. */
export async function countTenants(db: Scoped, filter: TenantFilter): Promise<number> {
  const counted = isFiltered(filter)
    ? matching(db.selectFrom('tenants'), filter).select(sql<number>`count(*)`.as('count'))
    : db.selectFrom('tenant_counts').select(sql<number>`tenants`.as('count'))
  return (await counted.executeTakeFirst())?.count ?? 0
}

const matching = <Tables extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Tables | 'tenants', Row>,
  { name, description }: TenantFilter,
) =>
  query
    .$if(Boolean(name), (q) => q.where(sql.ref('tenants.name'), '=', name))
    .$if(Boolean(description), (q) =>
      q.where(
        sql.ref('tenants.id'),
        'in',
        sql`(select search_tenant_descriptions(current_sandbox(), ${description}, 0, null))`,
      ),
    )

/** Creates a tenant with its default location, and moves the API user into it. */
export function createTenant(
  db: Scoped,
  { keyId }: ApiUser,
  fields: tenants.TenantFields,
): Promise<WifiTenant> {
  return inTransaction(db, async (db) => {
    const tenant = await tenants.createTenant(db, fields)
    await enterTenant(db, keyId, tenant.id)
    return tenant
  })
}

/**
 * Deactivates a tenant or activates it again, and gives all its users but those of support another status, if one is
 * given: all of it or nothing.
 * @throws RequestError `not_found` when the caller sees no such tenant.
 */
export function setTrashed(
  db: Scoped,
  ref: TenantName,
  trashed: boolean,
  userStatus?: UserStatus,
): Promise<void> {
  return inTransaction(db, async (db) => {
    const tenantId = await tenants.setTrashed(db, ref, trashed)
    if (userStatus === undefined) return
    const { numUpdatedRows } = await db
      .updateTable('wifi_users')
      .set({ status: userStatus })
      .where('tenant_id', '=', tenantId)
      .where('role', '<>', 'support')
      .where('status', '<>', userStatus)
      .executeTakeFirst()
    const details = { status: userStatus, users: Number(numUpdatedRows) }
    await recordChange(db, { action: 'wifi_users.status_set', targetId: tenantId, tenantId, details })
  })
}
