import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { Vault } from '../../vault.ts'
import { recordChange } from '../audit/audit.ts'
import type { Connectors } from '../connectors.ts'
import { notFound, RequestError } from '../errors.ts'
import { endpointColumns, type EndpointRef, type WebhookEndpoint } from './endpoints.ts'
import { newSecret, openSecret } from './secrets.ts'

/** For how long a secret still signs after another has taken its place. */
const rotationHours = 24

/** How many of them sign at most, besides the present one. */
const mostFormer = 5

/**
 * Gives an endpoint a new secret. Each secret before it signs for a day from when it was replaced.
 * @throws RequestError `not_found`; `conflict` while as many former ones sign as may
 */
export function rotateWebhookSecret(
  db: Scoped,
  { vault }: Connectors,
  { organizationId, ...ref }: EndpointRef & { organizationId: string },
): Promise<WebhookEndpoint & { secret: string }> {
  return inTransaction(db, async (db) => {
    const endpoint = await db
      .selectFrom('webhook_endpoints')
      .select(['sealed_secret', 'sealed_previous_secret', 'previous_secret_until'])
      .select(sql<boolean>`previous_secret_until > now()`.as('rotating'))
      .where('id', '=', ref.id)
      .where('surface', '=', ref.surface)
      .forUpdate()
      .executeTakeFirst()
    if (endpoint === undefined) throw notFound('webhook')
    const { sealed_previous_secret: sealed, previous_secret_until: until, rotating } = endpoint
    if (rotating && sealed !== null && until !== null) {
      const secret = openSecret(vault, organizationId, { id: ref.id, sealed })
      await keepFormer(db, vault, { organizationId, endpointId: ref.id, secret, until })
    }
    const secret = newSecret()
    const rotated = await db
      .updateTable('webhook_endpoints')
      .set({
        sealed_secret: vault.seal(secret, { organizationId, purpose: 'webhook_secret', id: ref.id }),
        // As it stands: both are sealed as secrets of this endpoint.
        sealed_previous_secret: endpoint.sealed_secret,
        previous_secret_until: sql`now() + make_interval(hours => ${rotationHours})`,
      })
      .where('id', '=', ref.id)
      .returning(endpointColumns)
      .executeTakeFirstOrThrow()
    await recordChange(db, { action: 'webhook.secret_rotated', targetId: ref.id })
    return { ...rotated, secret }
  })
}

interface FormerSecret {
  organizationId: string
  endpointId: string
  secret: string
  until: Date
}

/** Makes room for one more former secret of the endpoint, which is locked. */
async function keepFormer(
  db: Scoped,
  vault: Vault,
  { organizationId, endpointId, secret, until }: FormerSecret,
): Promise<void> {
  const former = await db
    .selectFrom('former_webhook_secrets')
    .select(sql<number>`ceil(extract(epoch from signs_until - now()))::int`.as('seconds'))
    .where('endpoint_id', '=', endpointId)
    .where('signs_until', '>', sql<Date>`now()`)
    .orderBy('signs_until')
    .execute()
  // With the one that is kept, and the one that is replaced.
  if (former.length + 2 > mostFormer) {
    const message = `${mostFormer} former secrets of this webhook still sign. Wait until the first of them has had its day.`
    throw new RequestError('conflict', message, { limit: mostFormer, retryAfter: former[0]?.seconds ?? 1 })
  }
  const id = randomUUID()
  const sealed_secret = vault.seal(secret, { organizationId, purpose: 'webhook_secret', id })
  await db
    .insertInto('former_webhook_secrets')
    .values({ endpoint_id: endpointId, id, sealed_secret, signs_until: until })
    .execute()
}
