import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import { notFound, taken } from '../errors.ts'
import { lockTenant, requireTenant, requireUnconnectedTenant, type TenantRef } from '../tenants/tenants.ts'
import { createUserInDirectory, deleteUserInDirectory, updateUserInDirectory } from './connected-users.ts'
import { type DirectoryUser, type UserChanges, userColumns } from './user-fields.ts'
import { announceUser, changedFields, type NewUser, type UserRef } from './user-record.ts'
import { hereOrThere, type Outside } from './write-through.ts'

export type UserSort = Sort<'display_name' | 'user_principal_name' | 'created_at' | 'last_sign_in_at'>

const nullable: ReadonlySet<UserSort['column']> = new Set(['created_at', 'last_sign_in_at'] as const)

/** The users of a tenant; `search` looks into display name, user principal name and mail. */
export async function listUsers(
  db: Scoped,
  tenant: TenantRef,
  filter: { search?: string | undefined },
  sort: UserSort,
  page: PageRequest,
): Promise<Page<DirectoryUser>> {
  await requireTenant(db, tenant)
  const rows = db
    .selectFrom('directory_users')
    .select(userColumns)
    .where('tenant_id', '=', tenant.tenantId)
    .$if(filter.search !== undefined, (query) =>
      query.where(
        'id',
        'in',
        sql<string>`(select search_directory_users(${tenant.tenantId}, ${filter.search}))`,
      ),
    )
  return readPage(db, rows, sortThenId(sort, nullable), page)
}

/** @throws RequestError `not_found` */
export async function getUser(db: Scoped, ref: UserRef): Promise<DirectoryUser> {
  await requireTenant(db, ref)
  const user = await db
    .selectFrom('directory_users')
    .select(userColumns)
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.userId)
    .executeTakeFirst()
  if (user === undefined) throw notFound('user')
  return user
}

/**
 * Creates a user: in the tenant's directory first, when it is connected to one.
 * @throws RequestError `not_found` for the tenant, `conflict` when the user principal name is taken in it; and what
 * `createUserInDirectory` throws
 */
export function createUser(
  db: Scoped,
  outside: Outside,
  tenant: TenantRef,
  user: NewUser,
): Promise<DirectoryUser> {
  const here = async (db: Scoped) => {
    await lockTenant(db, tenant, { users: 1 })
    const created = await db
      .insertInto('directory_users')
      .values({ ...user, tenant_id: tenant.tenantId })
      .returning(userColumns)
      .executeTakeFirstOrThrow()
      .catch(refuseTaken)
    await announceUser(db, 'user.created', tenant.tenantId, created)
    return created
  }
  return hereOrThere(db, here, () => createUserInDirectory(db, outside, tenant, user))
}

/**
 * Changes a user: in the tenant's directory first, when it is connected to one.
 * @throws RequestError `not_found`; `conflict` when the user principal name is taken in the tenant; and what
 * `updateUserInDirectory` throws
 */
export function updateUser(
  db: Scoped,
  outside: Outside,
  ref: UserRef,
  changes: UserChanges,
): Promise<DirectoryUser> {
  const here = async (db: Scoped) => {
    await requireUnconnectedTenant(db, ref)
    const user = await db
      .updateTable('directory_users')
      .set({ ...changes, updated_at: sql`now()` })
      .where('tenant_id', '=', ref.tenantId)
      .where('id', '=', ref.userId)
      .returning(userColumns)
      .executeTakeFirst()
      .catch(refuseTaken)
    if (user === undefined) throw notFound('user')
    await announceUser(db, 'user.updated', ref.tenantId, user, { changed: changedFields(changes) })
    return user
  }
  return hereOrThere(db, here, () => updateUserInDirectory(db, outside, ref, changes))
}

/**
 * Deletes a user and frees the seats it held: in the tenant's directory first, when it is connected to one.
 * @throws RequestError `not_found`, and what `deleteUserInDirectory` throws
 */
export function deleteUser(db: Scoped, outside: Outside, ref: UserRef): Promise<void> {
  const { userId, ...tenant } = ref
  const here = async (db: Scoped) => {
    await lockTenant(db, tenant, { users: -1 })
    const locked = await db
      .selectFrom('directory_users')
      .select(['id', 'user_principal_name', 'display_name'])
      .where('tenant_id', '=', tenant.tenantId)
      .where('id', '=', userId)
      .forUpdate()
      .executeTakeFirst()
    if (locked === undefined) throw notFound('user')
    // A statement of its own: its snapshot has the licenses assigned while this one waited for the lock.
    await sql`
      with held as (
        delete from assigned_licenses where tenant_id = ${tenant.tenantId} and user_id = ${userId} returning sku_id
      ), freed as (
        update subscribed_skus set assigned = assigned - 1
        where tenant_id = ${tenant.tenantId} and sku_id in (select sku_id from held)
      )
      delete from directory_users where tenant_id = ${tenant.tenantId} and id = ${userId}`.execute(db)
    await announceUser(db, 'user.deleted', tenant.tenantId, locked)
  }
  return hereOrThere(db, here, () => deleteUserInDirectory(db, outside, ref))
}

function refuseTaken(error: unknown): never {
  if (violatedUniqueness(error) === 'directory_users_principal_name') {
    throw taken('userPrincipalName', 'in the tenant')
  }
  throw error
}
