import { randomBytes } from 'node:crypto'
import type { Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type { EntraUser, EntraUserProperties, NewEntraUser, WriteThrough } from '../connectors.ts'
import { InputError, notFound, RequestError } from '../errors.ts'
import type { UserReading } from './mirror.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { type DirectoryUser, givenFields, type UserChanges } from './user-fields.ts'
import { announceUser, changedFields, findByObject, type NewUser, type UserRef } from './user-record.ts'
import {
  afterWrite,
  ifKnown,
  isThere,
  mirror,
  openTarget,
  readBack,
  readingTime,
  type Target,
  writeToDirectory,
} from './write-through.ts'

/** How far Microsoft's clock and ours may be apart, in milliseconds. */
const clockDifference = 5 * 60_000

/**
 * Creates a user in the tenant's directory, and then in the mirror. Its password is random, and known to nobody: it
 * is neither kept nor given out, and would have to be changed at the first sign-in.
 * @throws RequestError `invalid_request` or `conflict` when the directory refuses; `unavailable` when it does not
 * answer: the user may exist then
 */
export async function createUserInDirectory(
  db: Scoped,
  through: WriteThrough,
  tenant: TenantRef,
  user: NewUser,
): Promise<DirectoryUser> {
  const properties = toProperties(user)
  const sent = {
    ...properties,
    userPrincipalName: user.user_principal_name,
    displayName: user.display_name,
    mailNickname: mailNicknameOf(user.user_principal_name),
    password: `${randomBytes(24).toString('base64url')}aA1!`,
  }
  const target = await openTarget(db, through.connectors, tenant)
  const created = await writeToDirectory(
    db,
    target,
    () => createOnce(db, target, sent, properties, through.attemptedSince),
    changedFields(user),
  )
  return afterWrite(db, target, async () => {
    const { id: objectId } = created
    const reading = await readCreated(db, target, created)
    return mirror(db, target, reading, async (db, before) => {
      const row = await findByObject(db, tenant.tenantId, objectId)
      if (row === undefined) throw notFound('user')
      // Otherwise an earlier attempt has told of it.
      if (through.attemptedSince === null || before === undefined)
        await announceUser(db, 'user.created', target.tenantId, row)
      return row
    })
  })
}

/**
 * A new user as the directory has it, and as the directory answered where that cannot be read: the answer does not have
 * everything, such as when it was.
 */
async function readCreated(db: Scoped, target: Target, created: EntraUser): Promise<UserReading> {
  const answered = { objectId: created.id, readAt: await readingTime(db), user: created }
  const reading = await readBack(db, target, created.id, isThere).catch((error: unknown): null => {
    if (target.connectors.directoryFault(error) === null) throw error
    return null
  })
  return reading === null || reading.user === null ? answered : reading
}

/**
 * The user, created now or by an earlier attempt at the same request, which got no answer: then one of that name is
 * there, has what was sent, and is no older than that attempt. What a refusal says is not asked: the directory is.
 */
async function createOnce(
  db: Scoped,
  target: Target,
  user: NewEntraUser,
  properties: EntraUserProperties,
  attemptedSince: Date | null,
): Promise<EntraUser> {
  const { directory, connectors } = target
  try {
    return await directory.createUser(user)
  } catch (error) {
    if (attemptedSince === null || connectors.directoryFault(error)?.kind !== 'refused') throw error
    const { user: found } = await readBack(db, target, user.userPrincipalName, isThere)
    if (found === null) throw error
    const isNew = Date.parse(found.createdDateTime ?? '') >= attemptedSince.getTime() - clockDifference
    if (!isNew || !has(found, properties)) throw error
    return found
  }
}

/** Whether a user has these values. */
const has = (user: EntraUser, properties: EntraUserProperties): boolean =>
  Object.entries(properties).every(([name, value]) => user[name as keyof EntraUserProperties] === value)

/**
 * Changes a user in the tenant's directory, and then in the mirror, which takes all that the directory says of it.
 * @throws RequestError as `createUserInDirectory`; `not_found` also when the directory does not have the user any
 * more: the mirror lets go of it then
 */
export async function updateUserInDirectory(
  db: Scoped,
  { connectors }: WriteThrough,
  ref: UserRef,
  changes: UserChanges,
): Promise<DirectoryUser> {
  const properties = toProperties(changes)
  const objectId = await requireObject(db, ref)
  const target = await openTarget(db, connectors, ref)
  const fields = changedFields(changes)
  await changeUser(db, target, objectId, () => target.directory.updateUser(objectId, properties), fields)
  return afterWrite(db, target, async () => {
    const reading = await readBack(db, target, objectId, (user) => user !== null && has(user, properties))
    const row = await mirror(db, target, reading, async (db) => {
      const row = await findByObject(db, ref.tenantId, objectId)
      if (row !== undefined) await announceUser(db, 'user.updated', ref.tenantId, row, { changed: fields })
      return row
    })
    if (row === undefined) throw notFound('user')
    return row
  })
}

/**
 * Deletes a user in the tenant's directory, where it goes to the recycle bin, and then in the mirror. One that the
 * directory does not have any more leaves the mirror.
 * @throws RequestError as `createUserInDirectory`; `not_found` when the mirror does not have the user
 */
export async function deleteUserInDirectory(
  db: Scoped,
  { connectors }: WriteThrough,
  ref: UserRef,
): Promise<void> {
  const objectId = await requireObject(db, ref)
  const target = await openTarget(db, connectors, ref)
  const { there } = await carryOut(db, target, objectId, () => target.directory.deleteUser(objectId))
  await afterWrite(db, target, async () => {
    const reading = { objectId, readAt: await readingTime(db), user: null }
    await mirror(db, target, reading, async (db, before) => {
      if (before !== undefined) await announceUser(db, 'user.deleted', ref.tenantId, before)
      // Somebody else has deleted it at the same time.
      else if (!there) throw notFound('user')
    })
  })
}

/**
 * As `writeToDirectory`, for a user that the mirror has: when the directory does not have it, the mirror lets go of it.
 */
export async function changeUser(
  db: Scoped,
  target: Target,
  objectId: string,
  make: () => Promise<void>,
  fields: readonly string[] = [],
): Promise<void> {
  const { there, reading } = await carryOut(db, target, objectId, make, fields)
  if (there) return
  await afterWrite(db, target, async () => {
    await mirror(db, target, reading, async (db, before) => {
      if (before === undefined || reading.user !== null) return
      const { id: targetId, user_principal_name: userPrincipalName } = before
      const { tenantId } = target
      const details = { userPrincipalName }
      await recordChange(db, { action: 'user.found_deleted', targetId, tenantId, details })
    })
  })
  throw notFound('user')
}

/**
 * Makes a change of one user. Where the directory does not find it, the user is looked for: one that was just made may
 * not be known everywhere yet, and the change is made once more; or something else was not found.
 * @returns whether the change was made, and what was read when it was not
 */
async function carryOut(
  db: Scoped,
  target: Target,
  objectId: string,
  make: () => Promise<void>,
  fields: readonly string[] = [],
): Promise<{ there: true; reading?: never } | { there: false; reading: UserReading }> {
  const attempt = () => writeToDirectory(db, target, () => ifThere(target, make), fields)
  if (await attempt()) return { there: true }
  const reading = await afterWrite(db, target, () => readBack(db, target, objectId, isThere))
  return reading.user !== null && (await attempt()) ? { there: true } : { there: false, reading }
}

/** Whether the directory has what `make` changes. */
const ifThere = async ({ connectors }: Target, make: () => Promise<void>): Promise<boolean> =>
  (await ifKnown(connectors, () => make().then(() => true))) ?? false

/** Graph's id of a user. @throws RequestError `not_found`; `conflict` for a user that was never in the directory */
export async function requireObject(db: Scoped, { tenantId, userId }: UserRef): Promise<string> {
  const user = await db
    .selectFrom('directory_users')
    .select('entra_object_id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', userId)
    .executeTakeFirst()
  if (user === undefined) throw notFound('user')
  if (user.entra_object_id === null) {
    const message = 'This user is not known to be in the directory. Please wait for a sync of the tenant.'
    throw new RequestError('conflict', message)
  }
  return user.entra_object_id
}

/** @throws RequestError `invalid_request` for what a directory sets itself, such as the mail address */
function toProperties(changes: UserChanges): EntraUserProperties {
  const given = givenFields(changes)
  for (const { field } of given) {
    if (field.setBy !== 'callers unless connected') continue
    const message = `The ${field.label} of a connected tenant cannot be set here.`
    throw new InputError('invalid_request', message, [
      { input: field.property, message: 'is given by the directory' },
    ])
  }
  return Object.fromEntries(given.map(({ field, value }) => [field.property, value]))
}

/** What Graph takes of the name before the `@`. Source: Microsoft Graph, "user resource type", `mailNickname`. */
const mailNicknameOf = (userPrincipalName: string): string =>
  userPrincipalName.replace(/@.*$/, '').replaceAll(/[^\w.!#$%&'*+/=?^`{|}~-]/g, '') || 'user'
