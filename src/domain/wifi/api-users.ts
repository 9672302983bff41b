import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, notFound, RequestError } from '../errors.ts'
import { isTenant, type TenantName } from '../tenants/tenants.ts'

/** An API key as somebody who is in one tenant at a time. */
export interface ApiUser {
  organizationId: string
  keyId: string
}

/**
 * Moves the API user into a tenant. The tenant is held until that is done, so that it is not deactivated meanwhile.
 * @throws RequestError `not_found` when the caller sees no such tenant, `invalid_request` when it is deactivated.
 */
export function switchTenant(db: Scoped, { keyId }: Pick<ApiUser, 'keyId'>, ref: TenantName): Promise<void> {
  return inTransaction(db, async (db) => {
    const tenant = await db
      .selectFrom('tenants')
      .select(['id', 'trashed_at'])
      .where(isTenant(ref))
      .forShare()
      .executeTakeFirst()
    if (tenant === undefined) throw notFound('tenant')
    if (tenant.trashed_at !== null) {
      const message = 'must not be that of a deactivated tenant'
      throw new InputError('invalid_request', 'The tenant is deactivated.', [{ input: 'tenant', message }])
    }
    await enterTenant(db, keyId, tenant.id)
    await recordChange(db, { action: 'api_user.switched', targetId: keyId, tenantId: tenant.id })
  })
}

/** Puts the API user into a tenant. */
export async function enterTenant(db: Scoped, keyId: string, tenantId: string): Promise<void> {
  await db
    .insertInto('api_users')
    .values({ key_id: keyId, tenant_id: tenantId })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'key_id']).doUpdateSet({ tenant_id: tenantId }),
    )
    .execute()
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
