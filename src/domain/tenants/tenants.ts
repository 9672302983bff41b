import { type ExpressionBuilder, type RawBuilder, type Selectable, sql } from 'kysely'
import type { DB, Tenants } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import { notFound, RequestError } from '../errors.ts'

/** A tenant as a caller names it. */
export interface TenantRef {
  tenantId: string
}

/** The same, or by the short id that people see where no UUIDs are shown. */
export type TenantName = TenantRef | { publicId: string }

/** What is known of a tenant. */
export const tenantColumns = [
  'id',
  'public_id',
  'name',
  'domain',
  'entra_tenant_id',
  'status',
  'trashed_at',
  'tags',
  'country_code',
  'city',
  'address',
  'post_code',
  'description',
  'user_count',
  'last_sync_at',
  'last_sync_error',
  'created_at',
  'updated_at',
] as const

export type Tenant = Pick<Selectable<Tenants>, (typeof tenantColumns)[number]>

/** What a list tells of each: not what can be long. */
const listedColumns = [
  'id',
  'name',
  'domain',
  'entra_tenant_id',
  'status',
  'trashed_at',
  'tags',
  'user_count',
  'last_sync_at',
  'last_sync_error',
  'created_at',
  'updated_at',
] as const satisfies (keyof Tenant)[]

export type ListedTenant = Pick<Tenant, (typeof listedColumns)[number]>

/** Which row a tenant's name means. */
export const isTenant = (ref: TenantName) => (where: ExpressionBuilder<DB, 'tenants'>) =>
  'publicId' in ref ? where('public_id', '=', ref.publicId) : where('id', '=', ref.tenantId)

export type TenantSort = Sort<'name' | 'created_at' | 'last_sync_at'>

const nullable: ReadonlySet<TenantSort['column']> = new Set(['last_sync_at'] as const)

/** The tenants that the caller sees; `search` looks into name and domain. */
export function listTenants(
  db: Scoped,
  filter: { search?: string | undefined },
  sort: TenantSort,
  page: PageRequest,
): Promise<Page<ListedTenant>> {
  const rows = db
    .selectFrom('tenants')
    .select(listedColumns)
    .$if(filter.search !== undefined, (query) =>
      query.where('id', 'in', sql<string>`(select search_tenants(${filter.search}))`),
    )
  return readPage(db, rows, sortThenId(sort, nullable), page)
}

/** @throws RequestError `not_found` when the caller sees no such tenant. */
export async function getTenant(db: Scoped, ref: TenantName): Promise<Tenant> {
  const tenant = await db.selectFrom('tenants').select(tenantColumns).where(isTenant(ref)).executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  return tenant
}

/** @throws RequestError `not_found` when the caller sees no such tenant. */
export async function requireTenant(db: Scoped, ref: TenantRef): Promise<void> {
  const tenant = await db.selectFrom('tenants').select('id').where('id', '=', ref.tenantId).executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
}

/** Whether a tenant that the caller sees is connected to a directory; for a statement to ask. */
export const isConnected = ({ tenantId }: TenantRef): RawBuilder<boolean> =>
  sql<boolean>`exists (select from tenants where id = ${tenantId} and entra_tenant_id is not null)`

/**
 * The tenant, as `tenant_id`, if it is connected to no directory: for the `from` of a statement that changes here what
 * a directory has otherwise. Its row stays locked until the transaction ends, so that the tenant is connected before
 * that statement, which finds nothing then, or after the transaction.
 */
export const unconnectedTenant = (db: Scoped, { tenantId }: TenantRef) =>
  db
    .selectFrom('tenants')
    .select('id as tenant_id')
    .where('id', '=', tenantId)
    .where('entra_tenant_id', 'is', null)
    .forKeyShare()
    .as('tenant')

/**
 * Counts a user that the statement makes or deletes here, in a tenant that is connected to no directory, and holds off
 * other changes of the tenant's users until the transaction ends. Locks are taken in one order everywhere (tenant,
 * user, SKU), so that no two transactions wait for each other.
 */
export const countUser = (db: Scoped, { tenantId }: TenantRef, change: 1 | -1) =>
  db
    .updateTable('tenants')
    .set({ user_count: sql`user_count + ${change}` })
    .where('id', '=', tenantId)
    .where('entra_tenant_id', 'is', null)
    .returning('id as tenant_id')

/**
 * Says why a statement found no unconnected tenant, or in the one that it found nothing to change.
 * @throws RequestError `not_found` when the caller sees no such tenant; `conflict` when it was connected just now;
 * `otherwise` when neither is so
 */
export async function explainNothingFound(
  db: Scoped,
  ref: TenantRef,
  otherwise: RequestError,
): Promise<never> {
  const tenant = await db
    .selectFrom('tenants')
    .select('entra_tenant_id')
    .where('id', '=', ref.tenantId)
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  throw tenant.entra_tenant_id === null ? otherwise : connectionChanged()
}

/** The refusal of a change that was to be made elsewhere than the tenant's connection asks for by now. */
export const connectionChanged = () =>
  new RequestError('conflict', "The tenant's connection has just changed. Please look, and try again.")
