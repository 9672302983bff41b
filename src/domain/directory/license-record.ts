import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { announce } from '../webhooks/events.ts'

/** One seat of a SKU and the user who holds it. */
export interface AssignedLicense {
  id: string
  user_id: string
  user_principal_name: string
  sku_id: string
  sku_part_number: string
  assigned_at: Date
}

/** A user and a SKU of one tenant. */
export type Seat = TenantRef & { userId: string; skuId: string }

/** Tells of a change of who holds a license. */
export function announceSeat(
  db: Scoped,
  type: 'license.assigned' | 'license.removed',
  { tenantId, userId, skuId }: Seat,
  { sku_part_number, user_principal_name }: { sku_part_number: string; user_principal_name: string },
): Promise<void> {
  const details = { userId, skuId, skuPartNumber: sku_part_number, userPrincipalName: user_principal_name }
  return announce(db, { type, severity: 'low', tenantId, targetId: userId, details })
}

/** Who holds what in a tenant. */
export const selectAssigned = (db: Scoped, tenantId: string) =>
  db
    .selectFrom('assigned_licenses')
    .innerJoin('directory_users', (join) =>
      join
        .onRef('directory_users.organization_id', '=', 'assigned_licenses.organization_id')
        .onRef('directory_users.tenant_id', '=', 'assigned_licenses.tenant_id')
        .onRef('directory_users.id', '=', 'assigned_licenses.user_id'),
    )
    .innerJoin('subscribed_skus', (join) =>
      join
        .onRef('subscribed_skus.organization_id', '=', 'assigned_licenses.organization_id')
        .onRef('subscribed_skus.tenant_id', '=', 'assigned_licenses.tenant_id')
        .onRef('subscribed_skus.sku_id', '=', 'assigned_licenses.sku_id'),
    )
    .select([
      'assigned_licenses.id',
      'assigned_licenses.user_id',
      'directory_users.user_principal_name',
      'assigned_licenses.sku_id',
      'subscribed_skus.sku_part_number',
      'assigned_licenses.assigned_at',
    ])
    .where('assigned_licenses.tenant_id', '=', tenantId)

/** Whether, and since when, a user holds a license. */
export const findAssigned = (
  db: Scoped,
  { tenantId, userId, skuId }: Seat,
): Promise<AssignedLicense | undefined> =>
  selectAssigned(db, tenantId)
    .where('assigned_licenses.user_id', '=', userId)
    .where('assigned_licenses.sku_id', '=', skuId)
    .executeTakeFirst()
