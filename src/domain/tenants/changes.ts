import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound } from '../errors.ts'
import { normalizeHost } from '../hosts.ts'
import { isTenant, type Tenant, tenantColumns, type TenantName } from './tenants.ts'

/** What callers set of a tenant. What is undefined stays as it is, or is nothing in a new one. */
export interface TenantFields {
  name: string
  domain?: string | null | undefined
  tags?: string[] | undefined
  country_code?: string | null | undefined
  city?: string | null | undefined
  address?: string | null | undefined
  post_code?: string | null | undefined
  description?: string | null | undefined
}

const toColumns = ({ domain, ...fields }: TenantFields) => ({
  ...fields,
  domain: domain && normalizeHost(domain),
})

/**
 * Makes a tenant without a directory, with its default location, which has its name and address. The organization's
 * count of tenants is held from then to the end of the transaction.
 */
export function createTenant(db: Scoped, given: TenantFields): Promise<Tenant> {
  const id = randomUUID()
  const fields = toColumns(given)
  return inTransaction(db, async (db) => {
    await recordChange(db, { action: 'tenant.created', targetId: id, tenantId: id, details: fields })
    return db
      .with('tenant', (q) =>
        q
          .insertInto('tenants')
          .values({ ...fields, id })
          .returningAll(),
      )
      .with('location', (q) =>
        q
          .insertInto('locations')
          .columns(['tenant_id', 'name', 'address', 'post_code', 'city', 'country_code'])
          .expression((e) =>
            e.selectFrom('tenant').select(['id', 'name', 'address', 'post_code', 'city', 'country_code']),
          ),
      )
      .selectFrom('tenant')
      .select(tenantColumns)
      .executeTakeFirstOrThrow()
  })
}

/** @throws RequestError `not_found` when the caller sees no such tenant. */
export function updateTenant(db: Scoped, ref: TenantName, given: TenantFields): Promise<Tenant> {
  const fields = toColumns(given)
  return inTransaction(db, async (db) => {
    const tenant = await db
      .updateTable('tenants')
      .set({ ...fields, updated_at: sql`now()` })
      .where(isTenant(ref))
      .returning(tenantColumns)
      .executeTakeFirst()
    if (tenant === undefined) throw notFound('tenant')
    const { id } = tenant
    await recordChange(db, { action: 'tenant.updated', targetId: id, tenantId: id, details: fields })
    return tenant
  })
}

/**
 * Deactivates a tenant, or activates it again. The one that is so already stays as it is.
 * @returns its id
 * @throws RequestError `not_found` when the caller sees no such tenant.
 */
export function setTrashed(db: Scoped, ref: TenantName, trashed: boolean): Promise<string> {
  return inTransaction(db, async (db) => {
    const tenant = await db
      .updateTable('tenants')
      .set({
        updated_at: sql`now()`,
        trashed_at: trashed ? sql`coalesce(trashed_at, now())` : null,
      })
      .where(isTenant(ref))
      .returning('id')
      .executeTakeFirst()
    if (tenant === undefined) throw notFound('tenant')
    const action = trashed ? 'tenant.deactivated' : 'tenant.activated'
    await recordChange(db, { action, targetId: tenant.id, tenantId: tenant.id })
    return tenant.id
  })
}
