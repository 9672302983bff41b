import { hash, timingSafeEqual } from 'node:crypto'
import { customAlphabet } from 'nanoid'
import type { Database, Scoped } from '../../database/database.ts'
import { notFound, RequestError } from '../errors.ts'
import type { EnvironmentCaller, KeyCaller } from './caller.ts'
import {
  type CurrentTenant,
  findFirstConnected,
  findTenant,
  tenantSources,
  withoutTenant,
} from './current-tenant.ts'
import type { Finding } from './memory.ts'
import { type KeyLevel, levelPermissions } from './permissions.ts'
import { planOn } from './plans.ts'

/** 32 characters of 62: 190 random bits. */
const secretLength = 32
/** As many of them are shown, so that people tell keys apart: 166 bits are left. */
const shownLength = 4
const randomSecret = customAlphabet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  secretLength,
)

/** How a surface writes its keys. */
export interface KeyFormat {
  surface: string
  livePrefix: string
  sandboxPrefix: string
  /** Whether each key works with one tenant at a time. */
  hasTenant?: boolean
}

/** What every key of a surface looks like. Anything else is refused without a look into the database. */
export function keyPattern({ livePrefix, sandboxPrefix }: KeyFormat): RegExp {
  return new RegExp(`^(?:${livePrefix}|${sandboxPrefix})[0-9A-Za-z]{${secretLength}}$`)
}

export const hashKey = (key: string): Buffer => hash('sha256', key, 'buffer')

export interface NewApiKey {
  name: string
  level: KeyLevel
  sandbox: boolean
  expiresAt?: Date
  /** The environment that it reaches, on a surface whose keys belong to one. */
  environmentId?: string
  /**
   * The tenant that it works with, on a surface whose keys work with one; the first that is connected when left out. It
   * has to be on the key's side.
   */
  tenantId?: string
}

/** Makes a key of the organization in scope. @returns the key itself, which is stored nowhere, and its id */
export async function createApiKey(
  db: Scoped,
  format: KeyFormat,
  input: NewApiKey,
): Promise<{ id: string; key: string }> {
  const form = input.sandbox ? format.sandboxPrefix : format.livePrefix
  const key = form + randomSecret()
  const { id } = await db
    .insertInto('api_keys')
    .values({
      surface: format.surface,
      key_hash: hashKey(key),
      prefix: key.slice(0, form.length + shownLength),
      name: input.name,
      level: input.level,
      sandbox: input.sandbox,
      expires_at: input.expiresAt ?? null,
      environment_id: input.environmentId ?? null,
      tenant_id: input.tenantId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, key }
}

/**
 * Ends a key of the organization in scope; the next request with it is refused.
 * @throws RequestError `not_found`; `conflict` when it is revoked already
 */
export async function revokeApiKey(db: Scoped, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('api_keys')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  const key = await db.selectFrom('api_keys').select('id').where('id', '=', id).executeTakeFirst()
  throw key === undefined ? notFound('key') : new RequestError('conflict', 'This key is revoked already.')
}

/**
 * Who presents the key with this hash on this surface; null when it is unknown, expired or revoked.
 * @param expiresAt when the finding stops being right at the latest, in milliseconds since 1970
 */
export async function findKeyCaller(
  database: Database,
  { surface, hasTenant = false }: KeyFormat,
  keyHash: Buffer,
  expiresAt: number,
): Promise<Finding<KeyCaller | EnvironmentCaller> | null> {
  const row = await database.withKeyHash(keyHash, (db) =>
    db
      .selectFrom('api_keys')
      .innerJoin('organizations', 'organizations.id', 'api_keys.organization_id')
      .leftJoin('organization_plans', (join) =>
        join
          .onRef('organization_plans.organization_id', '=', 'api_keys.organization_id')
          .onRef('organization_plans.surface', '=', 'api_keys.surface'),
      )
      .select([
        'api_keys.id',
        'api_keys.organization_id',
        'api_keys.key_hash',
        'api_keys.level',
        'api_keys.sandbox',
        'api_keys.expires_at',
        'api_keys.environment_id',
        'api_keys.tenant_id',
        'organization_plans.plan',
      ])
      .where('api_keys.key_hash', '=', keyHash)
      .where('api_keys.surface', '=', surface)
      .where('api_keys.revoked_at', 'is', null)
      .where('organizations.status', '=', 'active')
      .executeTakeFirst(),
  )
  if (row === undefined || !timingSafeEqual(row.key_hash, keyHash)) return null
  const tenant = hasTenant ? await findTenantOfKey(database, row) : null
  const endsAt = Math.min(
    expiresAt,
    row.expires_at?.getTime() ?? Infinity,
    hasTenant && tenant === null ? Date.now() + withoutTenant : Infinity,
  )
  if (endsAt <= Date.now()) return null
  const { id: keyId, environment_id: environmentId } = row
  const identity = {
    organizationId: row.organization_id,
    actor: `key ${keyId}`,
    permissions: levelPermissions[row.level as KeyLevel],
    tenantId: tenant?.id ?? null,
    sandbox: row.sandbox,
    ...planOn(surface, row.plan),
  }
  return {
    value:
      environmentId === null
        ? { kind: 'key', keyId, ...identity }
        : { kind: 'environment', keyId, environmentId, ...identity },
    sources: [
      `key ${row.id}`,
      `organization ${row.organization_id}`,
      ...tenantSources(row.tenant_id, tenant),
    ],
    expiresAt: endsAt,
  }
}

/** A key that was made for a tenant works with no other one, also when that is gone. */
function findTenantOfKey(
  database: Database,
  key: { organization_id: string; sandbox: boolean; tenant_id: string | null },
): Promise<CurrentTenant | null> {
  const sides = [{ organizationId: key.organization_id, sandbox: key.sandbox }]
  return key.tenant_id === null
    ? findFirstConnected(database, sides)
    : findTenant(database, sides, key.tenant_id)
}
