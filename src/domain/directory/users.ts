import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage, type Sort, sortThenId } from '../../database/pagination.ts'
import type { WriteThrough } from '../connectors.ts'
import { notFound, taken } from '../errors.ts'
import {
  connectionChanged,
  countUser,
  explainNothingFound,
  requireTenant,
  type TenantRef,
  unconnectedTenant,
} from '../tenants/tenants.ts'
import { createUserInDirectory, deleteUserInDirectory, updateUserInDirectory } from './connected-users.ts'
import { type DirectoryUser, type UserChanges, userColumns } from './user-fields.ts'
import { announceUser, changedFields, type NewUser, type UserRef } from './user-record.ts'

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
  through: WriteThrough | null,
  tenant: TenantRef,
  user: NewUser,
): Promise<DirectoryUser> {
  if (through !== null) return createUserInDirectory(db, through, tenant, user)
  return inTransaction(db, async (db) => {
    const given = Object.entries(user).filter(([, value]) => value !== undefined)
    const created = await db
      .with('tenant', () => countUser(db, tenant, 1))
      .insertInto('directory_users')
      .columns(['tenant_id', ...given.map(([column]) => column as keyof NewUser)])
      .expression((e) =>
        e
          .selectFrom('tenant')
          .select((e) => ['tenant_id', ...given.map(([column, value]) => e.val(value).as(column))]),
      )
      .returning(userColumns)
      .executeTakeFirst()
      .catch(refuseTaken)
    if (created === undefined) return explainNothingFound(db, tenant, connectionChanged())
    await announceUser(db, 'user.created', tenant.tenantId, created)
    return created
  })
}

/**
 * Changes a user: in the tenant's directory first, when it is connected to one.
 * @throws RequestError `not_found`; `conflict` when the user principal name is taken in the tenant; and what
 * `updateUserInDirectory` throws
 */
export function updateUser(
  db: Scoped,
  through: WriteThrough | null,
  ref: UserRef,
  changes: UserChanges,
): Promise<DirectoryUser> {
  if (through !== null) return updateUserInDirectory(db, through, ref, changes)
  return inTransaction(db, async (db) => {
    const user = await db
      .updateTable('directory_users')
      .from(unconnectedTenant(db, ref))
      .set({ ...changes, updated_at: sql`now()` })
      .whereRef('directory_users.tenant_id', '=', 'tenant.tenant_id')
      .where('id', '=', ref.userId)
      .returning(userColumns)
      .executeTakeFirst()
      .catch(refuseTaken)
    if (user === undefined) return explainNothingFound(db, ref, notFound('user'))
    await announceUser(db, 'user.updated', ref.tenantId, user, { changed: changedFields(changes) })
    return user
  })
}

/**
 * Deletes a user and frees the seats it held: in the tenant's directory first, when it is connected to one.
 * @throws RequestError `not_found`, and what `deleteUserInDirectory` throws
 */
export function deleteUser(db: Scoped, through: WriteThrough | null, ref: UserRef): Promise<void> {
  if (through !== null) return deleteUserInDirectory(db, through, ref)
  const { userId, tenantId } = ref
  return inTransaction(db, async (db) => {
    const locked = await db
      .with('tenant', () => countUser(db, ref, -1))
      .selectFrom('tenant')
      .innerJoin('directory_users', 'directory_users.tenant_id', 'tenant.tenant_id')
      .select(['id', 'user_principal_name', 'display_name'])
      .where('id', '=', userId)
      .forUpdate('directory_users')
      .executeTakeFirst()
    if (locked === undefined) return explainNothingFound(db, ref, notFound('user'))
    // A statement of its own: its snapshot has the licenses assigned while this one waited for the lock.
    await sql`
      with held as (
        delete from assigned_licenses where tenant_id = ${tenantId} and user_id = ${userId} returning sku_id
      ), freed as (
        update subscribed_skus set assigned = assigned - 1
        where tenant_id = ${tenantId} and sku_id in (select sku_id from held)
      )
      delete from directory_users where tenant_id = ${tenantId} and id = ${userId}`.execute(db)
    await announceUser(db, 'user.deleted', tenantId, locked)
  })
}

function refuseTaken(error: unknown): never {
  if (violatedUniqueness(error) === 'directory_users_principal_name') {
    throw taken('userPrincipalName', 'in the tenant')
  }
  throw error
}
