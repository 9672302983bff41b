import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import type { SkuDetail } from './license-rows.ts'

/** The products of a tenant's latest scan, by name. */
export async function readSkus(db: Scoped, { tenantId }: TenantRef): Promise<SkuDetail[]> {
  const { rows } = await sql<{ detail: SkuDetail }>`
    select detail from governed_skus where tenant_id = ${tenantId}
    order by detail ->> 'name' collate "und-x-icu", sku_id`.execute(db)
  return rows.map(({ detail }) => detail)
}
