import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import { notFound, taken } from '../errors.ts'
import { lockTenant, requireTenant, type TenantRef } from '../tenants/tenants.ts'
import { announce } from '../webhooks/events.ts'

/** A user of a tenant's directory. */
export interface DirectoryUser {
  id: string
  user_principal_name: string
  display_name: string
  given_name: string | null
  surname: string | null
  mail: string | null
  job_title: string | null
  department: string | null
  usage_location: string | null
  account_enabled: boolean
  last_sign_in_at: Date | null
  created_at: Date
  updated_at: Date
}

const columns = [
  'id',
  'user_principal_name',
  'display_name',
  'given_name',
  'surname',
  'mail',
  'job_title',
  'department',
  'usage_location',
  'account_enabled',
  'last_sign_in_at',
  'created_at',
  'updated_at',
] as const

export type UserSort = Sort<'display_name' | 'user_principal_name' | 'created_at' | 'last_sign_in_at'>

/** What a caller may set; what is left out stays as it is, or gets the column's default. */
export interface UserChanges {
  user_principal_name?: string | undefined
  display_name?: string | undefined
  given_name?: string | null | undefined
  surname?: string | null | undefined
  mail?: string | null | undefined
  job_title?: string | null | undefined
  department?: string | null | undefined
  usage_location?: string | null | undefined
  account_enabled?: boolean | undefined
}

export type NewUser = UserChanges & { user_principal_name: string; display_name: string }

/** A user as a caller names it. */
export type UserRef = TenantRef & { userId: string }

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
    .select(columns)
    .where('tenant_id', '=', tenant.tenantId)
    .$if(filter.search !== undefined, (query) =>
      query.where(
        'id',
        'in',
        sql<string>`(select search_directory_users(${tenant.tenantId}, ${filter.search}))`,
      ),
    )
  return readPage(db, rows, [sort, { column: 'id', order: sort.order }], page)
}

/** @throws RequestError `not_found` */
export async function getUser(db: Scoped, ref: UserRef): Promise<DirectoryUser> {
  await requireTenant(db, ref)
  const user = await db
    .selectFrom('directory_users')
    .select(columns)
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.userId)
    .executeTakeFirst()
  if (user === undefined) throw notFound('user')
  return user
}

/** @throws RequestError `not_found` for the tenant, `conflict` when the user principal name is taken in it. */
export function createUser(db: Scoped, tenant: TenantRef, user: NewUser): Promise<DirectoryUser> {
  return inTransaction(db, async (db) => {
    await lockTenant(db, tenant, { users: 1 })
    const created = await db
      .insertInto('directory_users')
      .values({ ...user, tenant_id: tenant.tenantId })
      .returning(columns)
      .executeTakeFirstOrThrow()
      .catch(refuseTaken)
    await announceUser(db, 'user.created', tenant.tenantId, created)
    return created
  })
}

/** @throws RequestError `not_found`; `conflict` when the user principal name is taken in the tenant. */
export function updateUser(db: Scoped, ref: UserRef, changes: UserChanges): Promise<DirectoryUser> {
  return inTransaction(db, async (db) => {
    await requireTenant(db, ref)
    const user = await db
      .updateTable('directory_users')
      .set({ ...changes, updated_at: sql`now()` })
      .where('tenant_id', '=', ref.tenantId)
      .where('id', '=', ref.userId)
      .returning(columns)
      .executeTakeFirst()
      .catch(refuseTaken)
    if (user === undefined) throw notFound('user')
    const changed = Object.entries(changes).flatMap(([column, value]) =>
      value === undefined ? [] : [column],
    )
    await announceUser(db, 'user.updated', ref.tenantId, user, { changed: changed.map(toWireName) })
    return user
  })
}

/** Deletes a user and frees the seats it held. @throws RequestError `not_found` */
export function deleteUser(db: Scoped, { userId, ...tenant }: UserRef): Promise<void> {
  return inTransaction(db, async (db) => {
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
  })
}

/** Tells of a change of a user. */
function announceUser(
  db: Scoped,
  type: 'user.created' | 'user.updated' | 'user.deleted',
  tenantId: string,
  user: Pick<DirectoryUser, 'id' | 'user_principal_name' | 'display_name'>,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { id, user_principal_name: userPrincipalName, display_name: displayName } = user
  const details = { userId: id, userPrincipalName, displayName, ...more }
  return announce(db, { type, severity: 'low', tenantId, targetId: id, details })
}

/** `job_title` as `jobTitle`. */
const toWireName = (column: string) =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function refuseTaken(error: unknown): never {
  if (violatedUniqueness(error) === 'directory_users_principal_name') {
    throw taken('userPrincipalName', 'in the tenant')
  }
  throw error
}
