import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { notFound, RequestError } from '../errors.ts'
import { requireTenant, type TenantRef } from '../tenants/tenants.ts'
import { announce } from '../webhooks/events.ts'

/** What a tenant has subscribed to: a stock-keeping unit with its seats. */
export interface SubscribedSku {
  sku_id: string
  sku_part_number: string
  name: string
  status: string
  total: number
  assigned: number
}

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

/** Microsoft lets seats be assigned while a subscription is active or in its grace period. */
const assignable = new Set(['enabled', 'warning'])

/** Seats that can be assigned now; a shrunk subscription may have more assigned than it has. */
export const availableSeats = ({
  status,
  total,
  assigned,
}: Pick<SubscribedSku, 'status' | 'total' | 'assigned'>): number =>
  assignable.has(status) ? Math.max(0, total - assigned) : 0

/** A tenant's SKUs by name; `search` looks into name and part number. */
export async function listSubscribedSkus(
  db: Scoped,
  tenant: TenantRef,
  filter: { search?: string | undefined },
  page: PageRequest,
): Promise<Page<SubscribedSku>> {
  await requireTenant(db, tenant)
  const { search } = filter
  const rows = db
    .selectFrom('subscribed_skus')
    .select(['sku_id', 'sku_part_number', 'name', 'status', 'total', 'assigned'])
    .where('tenant_id', '=', tenant.tenantId)
    .$if(search !== undefined, (query) =>
      query.where(sql<boolean>`strpos(lower(name || ' ' || sku_part_number), lower(${search})) > 0`),
    )
  return readPage(
    db,
    rows,
    [
      { column: 'name', order: 'asc' },
      { column: 'sku_id', order: 'asc' },
    ],
    page,
  )
}

/** Who holds which license; `search` looks into the holder's display name, user principal name and mail. */
export async function listAssignedLicenses(
  db: Scoped,
  tenant: TenantRef,
  filter: { search?: string | undefined; userId?: string | undefined; skuId?: string | undefined },
  order: 'asc' | 'desc',
  page: PageRequest,
): Promise<Page<AssignedLicense>> {
  await requireTenant(db, tenant)
  const { search, userId, skuId } = filter
  const rows = selectAssigned(db, tenant.tenantId)
    .$if(userId !== undefined, (query) => query.where('assigned_licenses.user_id', '=', userId ?? ''))
    .$if(skuId !== undefined, (query) => query.where('assigned_licenses.sku_id', '=', skuId ?? ''))
    .$if(search !== undefined, (query) =>
      query.where(
        'assigned_licenses.user_id',
        'in',
        sql<string>`(select search_directory_users(${tenant.tenantId}, ${search}))`,
      ),
    )
  return readPage(
    db,
    rows,
    [
      { column: 'assigned_at', order },
      { column: 'id', order },
    ],
    page,
  )
}

/**
 * Assigns a license to a user. A user who holds it already keeps it as it is.
 * @throws RequestError `not_found` for tenant, user or SKU; `no_available_licenses` when no seat is free.
 */
export function assignLicense(db: Scoped, seat: Seat): Promise<AssignedLicense> {
  return inTransaction(db, async (db) => {
    const sku = await lockSeat(db, seat)
    const held = await selectAssigned(db, seat.tenantId)
      .where('assigned_licenses.user_id', '=', seat.userId)
      .where('assigned_licenses.sku_id', '=', seat.skuId)
      .executeTakeFirst()
    if (held !== undefined) return held
    if (availableSeats(sku) === 0) {
      throw new RequestError('no_available_licenses', `No seat of ${sku.sku_part_number} can be assigned.`, {
        skuId: seat.skuId,
        total: sku.total,
        assigned: sku.assigned,
        status: sku.status,
      })
    }
    const assigned = await db
      .with('counted', (qb) =>
        qb
          .updateTable('subscribed_skus')
          .set({ assigned: sql`assigned + 1` })
          .where('tenant_id', '=', seat.tenantId)
          .where('sku_id', '=', seat.skuId),
      )
      .insertInto('assigned_licenses')
      .values({ tenant_id: seat.tenantId, user_id: seat.userId, sku_id: seat.skuId })
      .returning(['id', 'user_id', 'sku_id', 'assigned_at'])
      .executeTakeFirstOrThrow()
    await announceSeat(db, 'license.assigned', seat, sku)
    return { ...assigned, user_principal_name: sku.user_principal_name, sku_part_number: sku.sku_part_number }
  })
}

/**
 * Takes a license from a user.
 * @returns whether the user held it
 * @throws RequestError `not_found` for tenant, user or SKU.
 */
export function removeLicense(db: Scoped, seat: Seat): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const sku = await lockSeat(db, seat)
    const removed = await db
      .deleteFrom('assigned_licenses')
      .where('tenant_id', '=', seat.tenantId)
      .where('user_id', '=', seat.userId)
      .where('sku_id', '=', seat.skuId)
      .returning('id')
      .executeTakeFirst()
    if (removed === undefined) return false
    await db
      .updateTable('subscribed_skus')
      .set({ assigned: sql`assigned - 1` })
      .where('tenant_id', '=', seat.tenantId)
      .where('sku_id', '=', seat.skuId)
      .execute()
    await announceSeat(db, 'license.removed', seat, sku)
    return true
  })
}

/** Tells of a change of who holds a license. */
function announceSeat(
  db: Scoped,
  type: 'license.assigned' | 'license.removed',
  { tenantId, userId, skuId }: Seat,
  { sku_part_number, user_principal_name }: { sku_part_number: string; user_principal_name: string },
): Promise<void> {
  const details = { userId, skuId, skuPartNumber: sku_part_number, userPrincipalName: user_principal_name }
  return announce(db, { type, severity: 'low', tenantId, targetId: userId, details })
}

/**
 * Keeps the user from being deleted and the SKU's seats from being counted by others, until the transaction ends.
 * The user comes before the SKU, as everywhere.
 */
async function lockSeat(db: Scoped, seat: Seat): Promise<SubscribedSku & { user_principal_name: string }> {
  await requireTenant(db, seat)
  const user = await db
    .selectFrom('directory_users')
    .select('user_principal_name')
    .where('tenant_id', '=', seat.tenantId)
    .where('id', '=', seat.userId)
    .forKeyShare()
    .executeTakeFirst()
  if (user === undefined) throw notFound('user')
  const sku = await db
    .selectFrom('subscribed_skus')
    .select(['sku_id', 'sku_part_number', 'name', 'status', 'total', 'assigned'])
    .where('tenant_id', '=', seat.tenantId)
    .where('sku_id', '=', seat.skuId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (sku === undefined) throw notFound('license')
  return { ...sku, ...user }
}

const selectAssigned = (db: Scoped, tenantId: string) =>
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
