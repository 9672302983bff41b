import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, notFound, RequestError } from '../errors.ts'
import type { WifiTenantRef } from './tenants.ts'

/** An API key as somebody who is in one tenant at a time. */
export interface ApiUser {
  organizationId: string
  keyId: string
}

/**
 * Moves the API user into a tenant. The tenant is held until that is done, so that it is not deactivated meanwhile.
 * @throws RequestError `not_found` when the caller sees no such tenant, `invalid_request` when it is deactivated.
 */
export function switchTenant(db: Scoped, { keyId }: ApiUser, ref: WifiTenantRef): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<{ id: string; trashed: boolean }>`
      with tenant as materialized (
        select id, trashed_at is not null as trashed from tenants
        where public_id = ${ref.publicId} for share
      ), moved as (
        insert into api_users (key_id, tenant_id) select ${keyId}::uuid, id from tenant where not trashed
        on conflict (organization_id, key_id) do update set tenant_id = excluded.tenant_id
      )
      select * from tenant`.execute(trx)
    const [tenant] = rows
    if (tenant === undefined) throw notFound('tenant')
    if (tenant.trashed) {
      const message = 'must not be that of a deactivated tenant'
      throw new InputError('invalid_request', 'The tenant is deactivated.', [{ input: 'tenant', message }])
    }
    await recordChange(trx, { action: 'api_user.switched', targetId: keyId, tenantId: tenant.id })
  })
}

/**
 * The tenant that the API user is in.
 * @throws RequestError `conflict` when it has never been in any.
 */
export async function currentTenant(db: Scoped, { keyId }: ApiUser): Promise<{ id: string; name: string }> {
  const tenant = await db
    .selectFrom('api_users')
    .innerJoin('tenants', 'tenants.id', 'api_users.tenant_id')
    .select(['tenants.id', 'tenants.name'])
    .where('api_users.key_id', '=', keyId)
    .executeTakeFirst()
  if (tenant === undefined) {
    throw new RequestError('conflict', 'The API user is in no tenant. Create a tenant or switch to one.')
  }
  return tenant
}
