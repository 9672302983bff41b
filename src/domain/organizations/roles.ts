import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import type { PersonCaller } from '../access/caller.ts'
import type { Permission } from '../../../generated/permissions.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, notFound, RequestError, taken } from '../errors.ts'
import { requireGrantable, requireRole } from './grants.ts'
import { lockOrganization } from './organizations.ts'

/** A role of the organization in scope. */
export interface Role {
  id: string
  organization_id: string
  name: string
  display_name: string
  description: string | null
  type: string
  /** Of a custom role. */
  permissions: string[]
  user_count: number
  is_default: boolean
  metadata: unknown
  created_at: Date
  updated_at: Date
}

export interface RoleChanges {
  name?: string | undefined
  display_name?: string | undefined
  description?: string | null | undefined
  permissions?: Permission[] | undefined
  metadata?: Record<string, unknown> | undefined
}

export type RoleSort = Sort<'name' | 'created_at' | 'updated_at'>

const here = sql<string>`current_organization()`

const defaultRole = sql<string>`(select settings ->> 'defaultRole' from organizations
  where organizations.id = current_organization())`

const roles = (db: Scoped) =>
  db
    .selectFrom('roles')
    .select([
      'id',
      'organization_id',
      'name',
      'display_name',
      'description',
      'type',
      'permissions',
      sql<number>`(select count(*) from memberships where memberships.organization_id = roles.organization_id
        and memberships.role_id = roles.id)`.as('user_count'),
      sql<boolean>`roles.name = ${defaultRole}`.as('is_default'),
      'metadata',
      'created_at',
      'updated_at',
    ])
    .where('organization_id', '=', here)

/** The roles of the organization in scope; `search` looks into name, display name and description. */
export function listRoles(
  db: Scoped,
  filter: { search?: string | undefined; type?: string | undefined },
  sort: RoleSort,
  page: PageRequest,
): Promise<Page<Role>> {
  const { search, type } = filter
  const text = sql<string>`lower(name || ' ' || display_name || ' ' || coalesce(description, ''))`
  const rows = roles(db)
    .$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
    .$if(search !== undefined, (query) => query.where(sql<boolean>`strpos(${text}, lower(${search})) > 0`))
  return readPage(db, rows, [sort, { column: 'id', order: sort.order }], page)
}

/** @throws RequestError `not_found` */
export async function getRole(db: Scoped, id: string): Promise<Role> {
  const role = await roles(db).where('id', '=', id).executeTakeFirst()
  if (role === undefined) throw notFound('role')
  return role
}

/**
 * @throws RequestError `conflict` when the name is taken; `forbidden` when it is to allow more than the caller may do;
 * `invalid_request` for a permission that does not exist
 */
export function createRole(
  db: Scoped,
  caller: PersonCaller,
  { name, display_name = toTitle(name), permissions = [], metadata = {}, ...role }: NewRole,
): Promise<Role> {
  requireGrantable(caller, { name, type: 'custom', permissions })
  return inTransaction(db, async (db) => {
    const values = { ...role, name, display_name, permissions, metadata: JSON.stringify(metadata) }
    const { id } = await db
      .insertInto('roles')
      .values(values)
      .returning('id')
      .executeTakeFirstOrThrow()
      .catch(refuseTaken)
    await recordChange(db, { action: 'role.created', targetId: id, details: { name, permissions } })
    return getRole(db, id)
  })
}

export type NewRole = RoleChanges & { name: string }

/**
 * @throws RequestError as `createRole`; `not_found`; `forbidden` also for a system role, and for one that allows more
 * than the caller may do
 */
export function updateRole(
  db: Scoped,
  caller: PersonCaller,
  id: string,
  changes: RoleChanges,
): Promise<Role> {
  return inTransaction(db, async (db) => {
    const before = await lockCustomRole(db, caller, id)
    const { metadata, ...others } = changes
    const { name = before.name, permissions } = changes
    if (permissions !== undefined) requireGrantable(caller, { name, type: 'custom', permissions })
    await db
      .updateTable('roles')
      .set({
        ...others,
        ...(metadata === undefined ? {} : { metadata: JSON.stringify(metadata) }),
        updated_at: sql`now()`,
      })
      .where('organization_id', '=', here)
      .where('id', '=', id)
      .execute()
      .catch(refuseTaken)
    if (name !== before.name) await renameDefaultRole(db, before.name, name)
    const changed = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]))
    const details = { changed, ...(permissions && { permissions }) }
    await recordChange(db, { action: 'role.updated', targetId: before.id, details })
    return getRole(db, id)
  })
}

/**
 * Deletes a role; its members, and the organization's default, get the replacement.
 * @throws RequestError `conflict` when it is in use and nothing takes its place; `invalid_request` when the replacement
 * does not exist; otherwise as `updateRole`
 */
export function deleteRole(
  db: Scoped,
  caller: PersonCaller,
  { id, replacementId }: { id: string; replacementId?: string | undefined },
): Promise<void> {
  return inTransaction(db, async (db) => {
    const role = await lockCustomRole(db, caller, id)
    const replacement =
      replacementId === undefined
        ? null
        : await requireRole(db, caller, { id: replacementId }, 'replacementRole')
    if (replacement?.id === role.id) throw new RequestError('conflict', 'A role does not replace itself.')
    const { user_count, is_default } = await getRole(db, id)
    if (replacement !== null) {
      await db
        .updateTable('memberships')
        .set({ role_id: replacement.id })
        .where('organization_id', '=', here)
        .where('role_id', '=', role.id)
        .execute()
      await renameDefaultRole(db, role.name, replacement.name)
    } else if (user_count > 0 || is_default) {
      const message = 'This role is in use: name the role that takes its place.'
      throw new InputError('conflict', message, [{ input: 'replacementRole', message: 'is needed' }])
    }
    await db.deleteFrom('roles').where('organization_id', '=', here).where('id', '=', role.id).execute()
    await recordChange(db, {
      action: 'role.deleted',
      targetId: role.id,
      details: { name: role.name, members: user_count, replacement: replacement?.name ?? null },
    })
  })
}

/** A custom role that the caller may change. Nobody can give it to a member before the transaction ends. */
async function lockCustomRole(db: Scoped, caller: PersonCaller, id: string) {
  await lockOrganization(db)
  const role = await db
    .selectFrom('roles')
    .select(['id', 'name', 'type', 'permissions'])
    .where('organization_id', '=', here)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (role === undefined) throw notFound('role')
  if (role.type === 'system') throw new RequestError('forbidden', 'System roles cannot be changed.')
  requireGrantable(caller, role)
  return role
}

async function renameDefaultRole(db: Scoped, from: string, to: string): Promise<void> {
  await sql`update organizations set settings = settings || jsonb_build_object('defaultRole', ${to}::text)
    where id = current_organization() and settings ->> 'defaultRole' = ${from}`.execute(db)
}

/** `tier_2-support` as `Tier 2 support`. */
function toTitle(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function refuseTaken(error: unknown): never {
  if (violatedUniqueness(error) === 'roles_name') throw taken('name', 'in the organization')
  throw error
}
