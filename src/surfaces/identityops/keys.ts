import type { components } from '../../../generated/types.ts'
import { toPage } from '../../database/pagination.ts'
import type { Input } from '../../contract/handler.ts'
import { createOwnKey, listOwnKeys, type OwnKey, revokeOwnKey } from '../../domain/access/own-keys.ts'
import type { KeyLevel } from '../../domain/access/permissions.ts'
import { keyFormat } from './dialect.ts'
import { time } from './times.ts'
import { toActor } from './views.ts'

type Key = components['schemas']['IdentityOpsApiKey']

const { surface } = keyFormat

const toKey = ({ tenant_id: tenantId, tenant_name: tenant, ...key }: OwnKey): Key => ({
  id: key.id,
  name: key.name,
  prefix: `${key.prefix ?? 'idops_'}…`,
  level: key.level.toUpperCase() as Key['level'],
  tenant: tenantId === null || tenant === null ? null : { id: tenantId, name: tenant },
  createdAt: key.created_at.toISOString(),
  createdBy: toActor(key.created_by, { ...key, email: key.maker_email, key_name: key.maker_key_name }),
  expiresAt: time(key.expires_at),
  lastUsedAt: time(key.last_used_at),
  status: key.status.toUpperCase() as Key['status'],
})

export async function listApiKeys({ caller, page, db }: Input<'identityops_listApiKeys'>) {
  return toPage(await listOwnKeys(db, surface, caller, page), toKey)
}

export async function createApiKey({ body, caller, db }: Input<'identityops_createApiKey'>) {
  const { name, level = 'READ', tenantId, expiresAt } = body
  const { known, key } = await createOwnKey(db, keyFormat, caller, {
    name,
    level: level.toLowerCase() as KeyLevel,
    tenantId,
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
  })
  return { ...toKey(known), key }
}

export async function revokeApiKey({ params, caller, db }: Input<'identityops_revokeApiKey'>) {
  await revokeOwnKey(db, surface, caller, params.id)
  return undefined
}
