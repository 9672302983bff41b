import type { Scoped } from '../../database/database.ts'
import type { EntraUser, WriteThrough } from '../connectors.ts'
import { notFound } from '../errors.ts'
import { changeUser, requireObject } from './connected-users.ts'
import { announceSeat, type AssignedLicense, findAssigned, type Seat } from './license-record.ts'
import { uncertain } from './refusals.ts'
import { afterWrite, mirror, openTarget, readBack } from './write-through.ts'

/**
 * Assigns a license in the tenant's directory, and then in the mirror.
 * @throws RequestError `not_found`; `no_available_licenses` or `conflict` when the directory refuses; `unavailable`
 * when it does not answer: the user may hold the license then
 */
export async function assignLicenseInDirectory(
  db: Scoped,
  { connectors }: WriteThrough,
  seat: Seat,
): Promise<AssignedLicense> {
  const { objectId, sku, held } = await readSeat(db, seat)
  const target = await openTarget(db, connectors, seat)
  const { skuId } = seat
  await changeUser(db, target, objectId, () => target.directory.assignLicense(objectId, { add: [{ skuId }] }))
  return afterWrite(db, target, async () => {
    const reading = await readBack(db, target, objectId, (user) => user !== null && holds(user, skuId))
    const assigned = await mirror(db, target, reading, async (db) => {
      const assigned = await findAssigned(db, seat)
      if (assigned !== undefined && held === undefined) {
        await announceSeat(db, 'license.assigned', seat, { ...sku, ...assigned })
      }
      return assigned
    })
    // Taken away again, or not to be seen yet.
    if (assigned === undefined) throw uncertain(1)
    return assigned
  })
}

/**
 * Takes a license from a user in the tenant's directory, and then in the mirror.
 * @returns whether the user held it
 * @throws RequestError as `assignLicenseInDirectory`
 */
export async function removeLicenseInDirectory(
  db: Scoped,
  { connectors, attemptedSince }: WriteThrough,
  seat: Seat,
): Promise<boolean> {
  const { objectId, sku, held, user } = await readSeat(db, seat)
  const target = await openTarget(db, connectors, seat)
  const { skuId } = seat
  const lacks = (user: EntraUser | null) => user === null || !holds(user, skuId)
  let removed = true
  await changeUser(db, target, objectId, async () => {
    try {
      await target.directory.assignLicense(objectId, { remove: [skuId] })
    } catch (error) {
      const fault = connectors.directoryFault(error)
      if (fault?.kind !== 'refused' || fault.status === 404) throw error
      // Whatever the words are: nothing was there to be taken, or the user has it still.
      const isKnown = (user: EntraUser | null) => attemptedSince === null || lacks(user)
      const { user } = await readBack(db, target, objectId, isKnown)
      if (user === null || holds(user, skuId)) throw error
      // An earlier attempt at the same request took it, if the mirror has not seen it go.
      removed = attemptedSince !== null && held !== undefined
    }
  })
  return afterWrite(db, target, async () => {
    const reading = await readBack(db, target, objectId, lacks)
    await mirror(db, target, reading, async (db) => {
      if (removed) await announceSeat(db, 'license.removed', seat, { ...sku, ...user })
    })
    return removed
  })
}

/** Whether a user of a directory has a license. */
const holds = ({ assignedLicenses }: EntraUser, skuId: string): boolean =>
  assignedLicenses.some((held) => held.skuId.toLowerCase() === skuId.toLowerCase())

/** A seat as the mirror has it. @throws RequestError `not_found` for user and SKU */
async function readSeat(db: Scoped, seat: Seat) {
  const { tenantId, userId, skuId } = seat
  const objectId = await requireObject(db, seat)
  const user = await db
    .selectFrom('directory_users')
    .select('user_principal_name')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', userId)
    .executeTakeFirst()
  const sku = await db
    .selectFrom('subscribed_skus')
    .select('sku_part_number')
    .where('tenant_id', '=', tenantId)
    .where('sku_id', '=', skuId)
    .executeTakeFirst()
  if (user === undefined) throw notFound('user')
  if (sku === undefined) throw notFound('license')
  return { objectId, user, sku, held: await findAssigned(db, seat) }
}
