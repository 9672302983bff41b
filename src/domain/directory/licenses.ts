import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { WriteThrough } from '../connectors.ts'
import { notFound, RequestError } from '../errors.ts'
import { explainNothingFound, requireTenant, type TenantRef, unconnectedTenant } from '../tenants/tenants.ts'
import { assignLicenseInDirectory, removeLicenseInDirectory } from './connected-licenses.ts'
import {
  announceSeat,
  type AssignedLicense,
  findAssigned,
  type Seat,
  selectAssigned,
} from './license-record.ts'

/** What a tenant has subscribed to: a stock-keeping unit with its seats. */
export interface SubscribedSku {
  sku_id: string
  sku_part_number: string
  name: string
  status: string
  total: number
  /** Seats whose holders are users of the tenant. */
  assigned: number
  /** Seats that Microsoft counts as taken beyond those: by groups, devices, users in the recycle bin. */
  held_elsewhere: number
}

const skuColumns = [
  'sku_id',
  'sku_part_number',
  'name',
  'status',
  'total',
  'assigned',
  'held_elsewhere',
] as const

/** Microsoft lets seats be assigned while a subscription is active or in its grace period. */
const assignable = new Set(['enabled', 'warning'])

/**
 * Seats that are taken, whoever has them: in a tenant that was synced what Microsoft counted (`consumedUnits`), and what
 * was assigned and removed here since.
 */
export const takenSeats = ({
  assigned,
  held_elsewhere,
}: Pick<SubscribedSku, 'assigned' | 'held_elsewhere'>) => Math.max(0, assigned + held_elsewhere)

/** Seats that can be assigned now; a shrunk subscription may have more assigned than it has. */
export const availableSeats = (sku: SubscribedSku): number =>
  assignable.has(sku.status) ? Math.max(0, sku.total - takenSeats(sku)) : 0

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
    .select(skuColumns)
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
 * Assigns a license to a user: in the tenant's directory first, when it is connected to one. A user who holds it
 * already keeps it as it is.
 * @throws RequestError `not_found` for tenant, user or SKU; `no_available_licenses` when no seat is free; and what
 * `assignLicenseInDirectory` throws
 */
export function assignLicense(
  db: Scoped,
  through: WriteThrough | null,
  seat: Seat,
): Promise<AssignedLicense> {
  if (through !== null) return assignLicenseInDirectory(db, through, seat)
  return inTransaction(db, async (db) => {
    const sku = await lockSeat(db, seat)
    const held = await findAssigned(db, seat)
    if (held !== undefined) return held
    if (availableSeats(sku) === 0) {
      throw new RequestError('no_available_licenses', `No seat of ${sku.sku_part_number} can be assigned.`, {
        skuId: seat.skuId,
        total: sku.total,
        assigned: takenSeats(sku),
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
 * Takes a license from a user: in the tenant's directory first, when it is connected to one.
 * @returns whether the user held it
 * @throws RequestError `not_found` for tenant, user or SKU; and what `removeLicenseInDirectory` throws
 */
export function removeLicense(db: Scoped, through: WriteThrough | null, seat: Seat): Promise<boolean> {
  if (through !== null) return removeLicenseInDirectory(db, through, seat)
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

/**
 * Keeps the user from being deleted and the SKU's seats from being counted by others, until the transaction ends.
 * The user comes before the SKU, as everywhere.
 */
async function lockSeat(db: Scoped, seat: Seat): Promise<SubscribedSku & { user_principal_name: string }> {
  const user = await db
    .selectFrom(unconnectedTenant(db, seat))
    .innerJoin('directory_users', 'directory_users.tenant_id', 'tenant.tenant_id')
    .select('user_principal_name')
    .where('id', '=', seat.userId)
    .forKeyShare('directory_users')
    .executeTakeFirst()
  if (user === undefined) return explainNothingFound(db, seat, notFound('user'))
  const sku = await db
    .selectFrom('subscribed_skus')
    .select(skuColumns)
    .where('tenant_id', '=', seat.tenantId)
    .where('sku_id', '=', seat.skuId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (sku === undefined) throw notFound('license')
  return { ...sku, ...user }
}
