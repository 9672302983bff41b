import { sql } from 'kysely'
import { permissionCatalogue } from '../../../generated/permissions.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { idOfActor } from '../audit/actors.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, notFound, RequestError, unknownName } from '../errors.ts'
import { createApiKey, type KeyFormat } from './api-keys.ts'
import { type Caller, mayGrant } from './caller.ts'
import { requireTenant } from './current-tenant.ts'
import { allPermissions, type KeyLevel, levelPermissions } from './permissions.ts'

// Keys of one surface that an organization makes for itself, on the side that its caller sees.

/** What is known of a key, which is not the key itself. */
export interface OwnKey {
  id: string
  name: string
  /** What it begins with; null of one that is older than that is kept. */
  prefix: string | null
  level: string
  tenant_id: string | null
  /** Null when the tenant is gone. */
  tenant_name: string | null
  created_at: Date
  /** `user <id>`, `key <id>`, or who runs the installation; null when that is not known. */
  created_by: string | null
  /** Names of the person, or of the key, who is there still. */
  maker_email: string | null
  first_name: string | null
  last_name: string | null
  display_name: string | null
  maker_key_name: string | null
  expires_at: Date | null
  last_used_at: Date | null
  status: 'revoked' | 'expired' | 'active'
}

const ownKeys = (db: Scoped, surface: string, { sandbox }: Pick<Caller, 'sandbox'>) =>
  db
    .selectFrom('api_keys')
    .leftJoin('tenants', (join) =>
      join
        .onRef('tenants.organization_id', '=', 'api_keys.organization_id')
        .onRef('tenants.id', '=', 'api_keys.tenant_id')
        .on('tenants.trashed_at', 'is', null),
    )
    .leftJoin('users', (join) => join.on('users.id', '=', idOfActor('api_keys.created_by', 'user')))
    .leftJoin('api_keys as maker', (join) =>
      join
        .onRef('maker.organization_id', '=', 'api_keys.organization_id')
        .on('maker.id', '=', idOfActor('api_keys.created_by', 'key')),
    )
    .select(['api_keys.id', 'api_keys.name', 'api_keys.prefix', 'api_keys.level', 'api_keys.tenant_id'])
    .select(['tenants.name as tenant_name', 'api_keys.created_at', 'api_keys.created_by'])
    .select(['users.email as maker_email', 'users.first_name', 'users.last_name', 'users.display_name'])
    .select(['maker.name as maker_key_name', 'api_keys.expires_at', 'api_keys.last_used_at'])
    .select(
      sql<OwnKey['status']>`case when api_keys.revoked_at is not null then 'revoked'
        when api_keys.expires_at <= now() then 'expired' else 'active' end`.as('status'),
    )
    .where('api_keys.organization_id', '=', sql<string>`current_organization()`)
    .where('api_keys.surface', '=', surface)
    .where('api_keys.sandbox', '=', sandbox)

/** The keys of the organization in scope, the latest first. */
export const listOwnKeys = (
  db: Scoped,
  surface: string,
  caller: Pick<Caller, 'sandbox'>,
  page: PageRequest,
): Promise<Page<OwnKey>> =>
  readPage(
    db,
    ownKeys(db, surface, caller),
    [
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ],
    page,
  )

export interface NewOwnKey {
  name: string
  level: KeyLevel
  /** The current one when left out. */
  tenantId?: string | undefined
  expiresAt?: Date | undefined
}

/** A key is made for so long at the most, in days. */
const longestLife = 731
const day = 86_400_000

/**
 * Makes a key that works with one tenant.
 * @returns what is known of it, and the key itself, which is stored nowhere
 * @throws RequestError `forbidden` when it could do more than the caller; `invalid_request` for the tenant or the end;
 * `conflict` when there is no tenant
 */
export function createOwnKey(
  db: Scoped,
  format: KeyFormat,
  caller: Caller,
  { name, level, tenantId: given, expiresAt }: NewOwnKey,
): Promise<{ known: OwnKey; key: string }> {
  const { surface } = format
  if (!mayGrant(caller, permissionsOn(surface, level)))
    throw new RequestError('forbidden', `A key of the level ${level.toUpperCase()} may do more than you.`)
  requireFitting(expiresAt)
  return inTransaction(db, async (db) => {
    const tenantId = given ?? requireTenant(caller)
    const tenant = await db
      .selectFrom('tenants')
      .select('id')
      .where('id', '=', tenantId)
      .where('trashed_at', 'is', null)
      .executeTakeFirst()
    if (tenant === undefined) throw unknownName('tenant', 'tenantId')
    const end = expiresAt === undefined ? {} : { expiresAt }
    const input = { name, level, sandbox: caller.sandbox, tenantId: tenant.id, ...end }
    const { id, key } = await createApiKey(db, format, input)
    await recordChange(db, { action: 'api_key.created', targetId: id, details: { surface, name, level } })
    const known = await ownKeys(db, surface, caller).where('api_keys.id', '=', id).executeTakeFirstOrThrow()
    return { known, key }
  })
}

function requireFitting(expiresAt: Date | undefined): void {
  if (expiresAt === undefined) return
  const left = expiresAt.getTime() - Date.now()
  if (left > 0 && left <= longestLife * day) return
  const message = left <= 0 ? 'must be in the future' : 'must be within two years'
  throw new InputError('invalid_request', 'A key cannot end then.', [{ input: 'expiresAt', message }])
}

/** What a key of a level may do on its surface: others take no such key. */
const permissionsOn = (surface: string, level: KeyLevel) =>
  allPermissions.filter(
    (permission) =>
      levelPermissions[level].has(permission) &&
      permissionCatalogue[permission].some((operation) => operation.startsWith(`${surface}_`)),
  )

/** Ends a key, unless it has ended. @throws RequestError `not_found` */
export function revokeOwnKey(
  db: Scoped,
  surface: string,
  { sandbox }: Pick<Caller, 'sandbox'>,
  id: string,
): Promise<void> {
  return inTransaction(db, async (db) => {
    const key = await db
      .selectFrom('api_keys')
      .select('revoked_at')
      .where('organization_id', '=', sql<string>`current_organization()`)
      .where('id', '=', id)
      .where('surface', '=', surface)
      .where('sandbox', '=', sandbox)
      .forUpdate()
      .executeTakeFirst()
    if (key === undefined) throw notFound('key')
    if (key.revoked_at !== null) return
    await db
      .updateTable('api_keys')
      .set({ revoked_at: new Date() })
      .where('organization_id', '=', sql<string>`current_organization()`)
      .where('id', '=', id)
      .execute()
    await recordChange(db, { action: 'api_key.revoked', targetId: id })
  })
}
