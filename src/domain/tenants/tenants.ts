import { sql } from 'kysely'
import { inTransaction, LeavesTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound } from '../errors.ts'
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

/**
 * For changes of what a directory has.
 * @throws RequestError `not_found` when the caller sees no such tenant; LeavesTransaction when it is connected: then
 * its directory is changed first
 */
export async function requireUnconnectedTenant(db: Scoped, ref: TenantRef): Promise<void> {
  const tenant = await db
    .selectFrom('tenants')
    .select('entra_tenant_id')
    .where('id', '=', ref.tenantId)
    .executeTakeFirst()
  if (tenant === undefined) throw notFound('tenant')
  if (tenant.entra_tenant_id !== null) throw new LeavesTransaction()
}

/**
 * Holds off other changes of the tenant's users until the transaction ends, and counts the one that is about to be
 * made. Locks are taken in one order everywhere (tenant, user, SKU), so that no two transactions wait for each other.
 * @throws RequestError `not_found` when the caller sees no such tenant; LeavesTransaction when it is connected
 */
export async function lockTenant(db: Scoped, ref: TenantRef, change: { users: 1 | -1 }): Promise<void> {
  const tenant = await db
    .updateTable('tenants')
    .set({ user_count: sql`user_count + ${change.users}` })
    .where('id', '=', ref.tenantId)
    .where('entra_tenant_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (tenant !== undefined) return
  await requireUnconnectedTenant(db, ref)
  // Disconnected between the two statements: the other way finds out.
  throw new LeavesTransaction()
}
