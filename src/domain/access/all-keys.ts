import { inTransaction, liveSide, type OwnedDatabase, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound } from '../errors.ts'
import { createApiKey, type KeyFormat, type NewApiKey, revokeApiKey } from './api-keys.ts'

// For who runs the installation: keys of all organizations, and what is done to them written down.

/** What is known of a key, which is not the key itself. */
export interface ListedKey {
  id: string
  surface: string
  /** Slug of the organization. */
  organization: string
  name: string
  level: string
  /** Name of the environment that it reaches; null on surfaces without them. */
  environment: string | null
  sandbox: boolean
  created_at: Date
  expires_at: Date | null
  /** Some seconds late: servers write it down from time to time. */
  last_used_at: Date | null
  revoked_at: Date | null
}

/** All keys, the newest first; of one organization when its slug is given. */
export function listAllKeys(owner: OwnedDatabase, organization?: string): Promise<ListedKey[]> {
  return owner.withAllOrganizations((db) =>
    db
      .selectFrom('api_keys')
      .innerJoin('organizations', 'organizations.id', 'api_keys.organization_id')
      .leftJoin('environments', (join) =>
        join
          .onRef('environments.organization_id', '=', 'api_keys.organization_id')
          .onRef('environments.id', '=', 'api_keys.environment_id'),
      )
      .select([
        'api_keys.id',
        'api_keys.surface',
        'organizations.slug as organization',
        'api_keys.name',
        'api_keys.level',
        'environments.name as environment',
        'api_keys.sandbox',
        'api_keys.created_at',
        'api_keys.expires_at',
        'api_keys.last_used_at',
        'api_keys.revoked_at',
      ])
      .$if(organization !== undefined, (query) => query.where('organizations.slug', '=', organization ?? ''))
      .orderBy('api_keys.created_at', 'desc')
      .orderBy('api_keys.id')
      .execute(),
  )
}

/** Makes a key of the organization in scope. @returns the key itself, which is stored nowhere */
export async function issueKey(db: Scoped, format: KeyFormat, input: NewApiKey): Promise<string> {
  const { id, key } = await createApiKey(db, format, input)
  const { name, level } = input
  const details = { surface: format.surface, name, level }
  await recordChange(db, { action: 'api_key.created', targetId: id, details })
  return key
}

/**
 * Ends a key, whichever organization it is of.
 * @throws RequestError `not_found`; `conflict` when it is revoked already
 */
export async function revokeAnyKey(owner: OwnedDatabase, id: string): Promise<void> {
  const key = await owner.withAllOrganizations((db) =>
    db.selectFrom('api_keys').select('organization_id').where('id', '=', id).executeTakeFirst(),
  )
  if (key === undefined) throw notFound('key')
  const revoke = async (db: Scoped) => {
    await revokeApiKey(db, id)
    await recordChange(db, { action: 'api_key.revoked', targetId: id })
  }
  await owner.withOrganization(liveSide(key.organization_id), (db) => inTransaction(db, revoke), {
    actor: 'system',
  })
}
