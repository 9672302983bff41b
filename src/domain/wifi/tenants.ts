import { type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type PageRequest, type Slice, toSlice } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound } from '../errors.ts'
import { withNewTenant } from '../tenants/new-tenant.ts'
import type { ApiUser } from './api-users.ts'

/** A tenant as a provider of WiFi sees it. */
export interface WifiTenant {
  public_id: string
  name: string
  country_code: string | null
  city: string | null
  address: string | null
  description: string | null
  trashed_at: Date | null
}

const columns = [
  'tenants.public_id',
  'tenants.name',
  'tenants.country_code',
  'tenants.city',
  'tenants.address',
  'tenants.description',
  'tenants.trashed_at',
] as const

/** A tenant as a caller names it. */
export interface WifiTenantRef {
  publicId: string
}

export interface TenantFilter {
  /** The whole name. */
  name?: string | undefined
  /** Text anywhere in the description. */
  description?: string | undefined
}

/** Fields of a tenant that callers set. What is undefined stays as it is. */
export interface TenantFields {
  name: string
  country_code?: string | null | undefined
  city?: string | null | undefined
  address?: string | null | undefined
  post_code?: string | null | undefined
  description?: string | null | undefined
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

/** @throws RequestError `not_found` when the caller sees no such tenant. */
export async function getTenant(db: Scoped, { publicId }: WifiTenantRef): Promise<WifiTenant> {
  const tenant = await db
    .selectFrom('tenants')
    .select(columns)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  return tenant
}

/** Creates a tenant with its default location, and moves the API user into it. */
export function createTenant(db: Scoped, user: ApiUser, fields: TenantFields): Promise<WifiTenant> {
  return inTransaction(db, async (trx) => {
    // In one statement: the organization's count of tenants is held from its end only.
    const { id, ...tenant } = await withNewTenant(trx, fields)
      .with('moved', (q) =>
        q
          .insertInto('api_users')
          .columns(['key_id', 'tenant_id'])
          .expression((e) =>
            e.selectFrom('tenant').select((s) => [s.val(user.keyId).as('key_id'), 'tenant.id']),
          )
          .onConflict((conflict) =>
            conflict
              .columns(['organization_id', 'key_id'])
              .doUpdateSet((s) => ({ tenant_id: s.ref('excluded.tenant_id') })),
          ),
      )
      .selectFrom('tenant')
      .select(['id', 'public_id', 'name', 'country_code', 'city', 'address', 'description', 'trashed_at'])
      .executeTakeFirstOrThrow()
    await recordChange(trx, { action: 'tenant.created', targetId: id, tenantId: id, details: { ...fields } })
    return tenant
  })
}

/** @throws RequestError `not_found` when the caller sees no such tenant. */
export function updateTenant(
  db: Scoped,
  { publicId }: WifiTenantRef,
  fields: TenantFields,
): Promise<WifiTenant> {
  return inTransaction(db, async (trx) => {
    const updated = await trx
      .updateTable('tenants')
      .set({ ...fields, updated_at: sql`now()` })
      .where('public_id', '=', publicId)
      .returning([...columns, 'id'])
      .executeTakeFirst()
    if (updated === undefined) throw notFound('tenant')
    const { id, ...tenant } = updated
    await recordChange(trx, { action: 'tenant.updated', targetId: id, tenantId: id, details: { ...fields } })
    return tenant
  })
}

/**
 * Deactivates a tenant or activates it again, and gives all its users but those of support another status, if one is
 * given: tenant and users in one statement.
 * @throws RequestError `not_found` when the caller sees no such tenant.
 */
export function setTrashed(
  db: Scoped,
  { publicId }: WifiTenantRef,
  trashed: boolean,
  userStatus?: UserStatus,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<{ id: string; users: number }>`
      with tenant as (
        update tenants set updated_at = now(),
          trashed_at = case when ${trashed} then coalesce(trashed_at, now()) end
        where public_id = ${publicId}
        returning id
      ), changed as (
        update wifi_users set status = ${userStatus ?? null}::smallint from tenant
        where tenant_id = tenant.id and role <> 'support' and status <> ${userStatus ?? null}::smallint
        returning 1
      )
      select id, (select count(*) from changed) as users from tenant`.execute(trx)
    const [tenant] = rows
    if (tenant === undefined) throw notFound('tenant')
    await recordChange(trx, {
      action: trashed ? 'tenant.deactivated' : 'tenant.activated',
      targetId: tenant.id,
      tenantId: tenant.id,
      details: { userStatus: userStatus ?? null, usersChanged: tenant.users },
    })
  })
}
