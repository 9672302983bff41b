import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { normalizeHost } from '../hosts.ts'
import { withNewTenant } from './new-tenant.ts'

/** A tenant as a caller names it. */
export interface TenantRef {
  tenantId: string
}

export interface Tenant {
  id: string
  name: string
  domain: string | null
  entra_tenant_id: string | null
  status: string
  trashed_at: Date | null
  tags: string[]
  user_count: number
  last_sync_at: Date | null
  last_sync_error: string | null
  created_at: Date
  updated_at: Date
}

const columns = [
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
] as const

export type TenantSort = Sort<'name' | 'created_at' | 'last_sync_at'>

const nullable: ReadonlySet<TenantSort['column']> = new Set(['last_sync_at'] as const)

/** The tenants that the caller sees; `search` looks into name and domain. */
export function listTenants(
  db: Scoped,
  filter: { search?: string | undefined },
  sort: TenantSort,
  page: PageRequest,
): Promise<Page<Tenant>> {
  const rows = db
    .selectFrom('tenants')
    .select(columns)
    .$if(filter.search !== undefined, (query) =>
      query.where('id', 'in', sql<string>`(select search_tenants(${filter.search}))`),
    )
  return readPage(db, rows, sortThenId(sort, nullable), page)
}

/** @throws RequestError `not_found` when the caller sees no such tenant. */
export async function getTenant(db: Scoped, ref: TenantRef): Promise<Tenant> {
  const tenant = await db
    .selectFrom('tenants')
    .select(columns)
    .where('id', '=', ref.tenantId)
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  return tenant
}

export interface NewTenant {
  name: string
  domain?: string | null | undefined
  tags?: string[] | undefined
  city?: string | undefined
  country_code?: string | undefined
}

/** Makes a tenant without a directory, with its default location. */
export function createTenant(db: Scoped, given: NewTenant): Promise<Tenant> {
  const tenant = { ...given, domain: given.domain && normalizeHost(given.domain) }
  return inTransaction(db, async (db) => {
    const created = await withNewTenant(db, tenant)
      .selectFrom('tenant')
      .select(columns)
      .executeTakeFirstOrThrow()
    const { id, name, domain } = created
    await recordChange(db, {
      action: 'tenant.created',
      targetId: id,
      tenantId: id,
      details: { name, domain },
    })
    return created
  })
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
