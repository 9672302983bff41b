import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { takeLock } from '../../database/advisory-lock.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import type { Connectors } from '../connectors.ts'
import { misfit, notFound, RequestError } from '../errors.ts'
import { normalizeUrl } from '../urls.ts'
import { forgetMissed, scheduleDeliveries } from './schedule.ts'
import { newSecret } from './secrets.ts'
import type { Subscription } from './surface-events.ts'

/** An HTTP endpoint of the organization that hears of events. */
export interface WebhookEndpoint {
  id: string
  url: string
  events: string[]
  description: string | null
  enabled: boolean
  created_at: Date
  /** Why deliveries were stopped, when it was not the customer's wish. */
  disabled_reason: string | null
  failing_since: Date | null
  /** When the last of its former secrets ceases to sign. */
  previous_secret_until: Date | null
}

export interface WebhookEndpointChanges {
  url?: string | undefined
  events?: Subscription[] | undefined
  description?: string | null | undefined
  enabled?: boolean | undefined
}

export type NewWebhookEndpoint = WebhookEndpointChanges & { url: string; events: Subscription[] }

/** An endpoint as a caller names it: each surface has its own. */
export interface EndpointRef {
  surface: string
  id: string
}

/** Whose endpoint a new one is. */
export interface EndpointOwner {
  organizationId: string
  surface: string
  /** Refuses another one beside so many; what any organization may have, when left out. */
  requireRoom?: (db: Scoped, used: number) => Promise<void>
}

/** Endpoints of one surface on one side of an organization: every event may go to all of them. */
const mostEndpoints = 50

export const endpointColumns = [
  'id',
  'url',
  'events',
  'description',
  'enabled',
  'created_at',
  'disabled_reason',
  'failing_since',
  'previous_secret_until',
] as const

async function judgeUrl(connectors: Connectors, url: string): Promise<void> {
  const message = await connectors.refuseWebhookUrl(url)
  if (message === null) return
  throw misfit({ input: 'url', message })
}

/** The endpoints of a surface, the newest first; `search` looks into URL and description. */
export function listWebhookEndpoints(
  db: Scoped,
  surface: string,
  { search }: { search?: string | undefined },
  page: PageRequest,
): Promise<Page<WebhookEndpoint>> {
  const rows = db
    .selectFrom('webhook_endpoints')
    .select(endpointColumns)
    .where('surface', '=', surface)
    .$if(search !== undefined, (query) =>
      query.where(sql<boolean>`strpos(lower(url || ' ' || coalesce(description, '')), lower(${search})) > 0`),
    )
  return readPage(
    db,
    rows,
    [
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ],
    page,
  )
}

/** @throws RequestError `not_found` when the caller sees no such endpoint. */
export async function getWebhookEndpoint(db: Scoped, ref: EndpointRef): Promise<WebhookEndpoint> {
  const endpoint = await db
    .selectFrom('webhook_endpoints')
    .select(endpointColumns)
    .where('id', '=', ref.id)
    .where('surface', '=', ref.surface)
    .executeTakeFirst()
  if (endpoint === undefined) throw notFound('webhook')
  return endpoint
}

/**
 * Registers an endpoint. Its secret is in no other answer.
 * @throws RequestError `invalid_request` for a URL that no delivery could be sent to; `conflict`, or what its owner says,
 * when there are as many as there may be.
 */
export async function createWebhookEndpoint(
  db: Scoped,
  connectors: Connectors,
  owner: EndpointOwner,
  { events, ...endpoint }: NewWebhookEndpoint,
): Promise<WebhookEndpoint & { secret: string }> {
  const url = normalizeUrl(endpoint.url)
  await judgeUrl(connectors, url)
  return inTransaction(db, async (db) => {
    const { organizationId, surface } = owner
    await requireRoom(db, owner, 'all')
    const [id, secret] = [randomUUID(), newSecret()]
    const sealed = connectors.vault.seal(secret, { organizationId, purpose: 'webhook_secret', id })
    const created = await db
      .insertInto('webhook_endpoints')
      .values({ ...endpoint, ...toColumns(events), surface, url, id, sealed_secret: sealed })
      .returning(endpointColumns)
      .executeTakeFirstOrThrow()
    const details = { url: created.url, events: created.events }
    await recordChange(db, { action: 'webhook.created', targetId: created.id, details })
    return { ...created, secret }
  })
}

const toColumns = (events: Subscription[]) => ({
  events: events.map(({ name }) => name),
  event_types: JSON.stringify(
    Object.fromEntries(events.flatMap(({ name, type }) => (name === type ? [] : [[name, type]]))),
  ),
})

/**
 * Those who create endpoints at the same time are counted one after the other, and those who enable some.
 * @param among `enabled` where those that are disabled take no room
 */
async function requireRoom(
  db: Scoped,
  { organizationId, surface, requireRoom: requireOwnRoom = requireOrdinaryRoom }: EndpointOwner,
  among: 'all' | 'enabled',
): Promise<void> {
  await takeLock(db, `webhook_endpoints ${organizationId}`)
  const { count } = await db
    .selectFrom('webhook_endpoints')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('surface', '=', surface)
    .$if(among === 'enabled', (query) => query.where('enabled', '=', true))
    .executeTakeFirstOrThrow()
  await requireOwnRoom(db, count)
}

async function requireOrdinaryRoom(_db: Scoped, used: number): Promise<void> {
  if (used < mostEndpoints) return
  const message = `An organization has at most ${mostEndpoints} webhooks.`
  throw new RequestError('conflict', message, { limit: mostEndpoints })
}

/**
 * Changes what is given. Whoever enables an endpoint wants its failures forgotten; it takes a place again.
 * @throws RequestError `not_found`; `invalid_request` for a URL that no delivery could be sent to; what its owner says
 * when as many are enabled as there may be.
 */
export async function updateWebhookEndpoint(
  db: Scoped,
  connectors: Connectors,
  ref: EndpointRef & EndpointOwner,
  { url: given, events, ...others }: WebhookEndpointChanges,
): Promise<WebhookEndpoint> {
  const changes = {
    ...others,
    ...(given === undefined ? {} : { url: normalizeUrl(given) }),
    ...(events === undefined ? {} : toColumns(events)),
  }
  if (changes.url !== undefined) await judgeUrl(connectors, changes.url)
  return inTransaction(db, async (db) => {
    const forgiven = changes.enabled === true ? { disabled_reason: null, failing_since: null } : {}
    if (changes.enabled === true) {
      const { enabled } = await getWebhookEndpoint(db, ref)
      if (!enabled) await requireRoom(db, ref, 'enabled')
      await forgetMissed(db, ref.id)
    }
    const updated = await db
      .updateTable('webhook_endpoints')
      .set({ ...changes, ...forgiven })
      .where('id', '=', ref.id)
      .where('surface', '=', ref.surface)
      .returning(endpointColumns)
      .executeTakeFirst()
    if (updated === undefined) throw notFound('webhook')
    if (changes.enabled === true) await scheduleDeliveries(db)
    const { event_types: _, ...details } = changes
    await recordChange(db, { action: 'webhook.updated', targetId: ref.id, details })
    return updated
  })
}

/** @throws RequestError `not_found` when the caller sees no such endpoint. */
export function deleteWebhookEndpoint(db: Scoped, ref: EndpointRef): Promise<void> {
  return inTransaction(db, async (db) => {
    const deleted = await db
      .deleteFrom('webhook_endpoints')
      .where('id', '=', ref.id)
      .where('surface', '=', ref.surface)
      .returning('url')
      .executeTakeFirst()
    if (deleted === undefined) throw notFound('webhook')
    await recordChange(db, { action: 'webhook.deleted', targetId: ref.id, details: { url: deleted.url } })
  })
}

/** @throws RequestError `conflict` when an endpoint takes no deliveries now, `not_found` when there is none. */
export async function requireEnabled(db: Scoped, ref: EndpointRef): Promise<void> {
  const { enabled } = await getWebhookEndpoint(db, ref)
  if (!enabled) throw new RequestError('conflict', 'This webhook is disabled.', { webhookId: ref.id })
}
