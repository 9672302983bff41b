import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { takeLock } from '../../database/advisory-lock.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import type { ChatProvider, Connectors } from '../connectors.ts'
import { InputError, notFound, RequestError } from '../errors.ts'
import type { Severity } from '../webhooks/events.ts'
import { postTest, urlSealing } from './posts.ts'

/** A channel that the organization is told things in; of its address no more than where it leads and how it ends. */
export interface ChatIntegration {
  id: string
  provider: string
  name: string
  host: string
  hint: string
  min_severity: string
  categories: string[]
  enabled: boolean
  /** `gone`: the provider takes no messages for it; `failing`: nothing arrived for days. */
  disabled_reason: string | null
  /** How the latest attempt went; null before the first. */
  last_attempt_at: Date | null
  last_status: string | null
  last_error: string | null
  created_at: Date
}

export interface NewChatIntegration {
  provider: ChatProvider
  name: string
  url: string
  minSeverity: Severity
  /** Of findings; none for all. */
  categories: readonly string[]
  /** Whether a message is posted at once. */
  sendTest: boolean
}

/** Integrations of one side of an organization. */
const mostIntegrations = 50

/** Characters of an address that are shown: too few to be of any use. */
const hintLength = 4

const columns = [
  'id',
  'provider',
  'name',
  'host',
  'hint',
  'min_severity',
  'categories',
  'enabled',
  'disabled_reason',
  'last_attempt_at',
  'last_status',
  'last_error',
  'created_at',
] as const

const here = sql<string>`current_organization()`

/** The integrations of the side that `db` is on, the newest first. */
export const listChatIntegrations = (db: Scoped, page: PageRequest): Promise<Page<ChatIntegration>> =>
  readPage(
    db,
    db.selectFrom('chat_integrations').select(columns).where('organization_id', '=', here),
    [
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ],
    page,
  )

/** @throws RequestError `not_found` when the caller sees no such integration */
export async function getChatIntegration(db: Scoped, id: string): Promise<ChatIntegration> {
  const integration = await db
    .selectFrom('chat_integrations')
    .select(columns)
    .where('organization_id', '=', here)
    .where('id', '=', id)
    .executeTakeFirst()
  if (integration === undefined) throw notFound('chat integration')
  return integration
}

/**
 * Lets the organization be told things in a channel. Its address is in no answer. What becomes of a test is told by the
 * integration later on, and undoes nothing.
 * @throws RequestError `invalid_request` for a URL that is none of the provider's; `conflict` when there are as many as
 * there may be
 */
export async function createChatIntegration(
  db: Scoped,
  { vault, refuseChatUrl }: Connectors,
  organizationId: string,
  { provider, name, url: given, minSeverity, categories, sendTest }: NewChatIntegration,
): Promise<ChatIntegration> {
  const message = await refuseChatUrl(provider, given)
  if (message !== null)
    throw new InputError('invalid_request', 'Nothing can be posted there.', [{ input: 'url', message }])
  const url = new URL(given)
  return inTransaction(db, async (db) => {
    await requireRoom(db, organizationId)
    const id = randomUUID()
    const created = await db
      .insertInto('chat_integrations')
      .values({
        id,
        provider,
        name,
        sealed_url: vault.seal(url.href, urlSealing(organizationId, id)),
        host: url.host,
        hint: url.href.slice(-hintLength),
        min_severity: minSeverity,
        categories: [...categories],
      })
      .returning(columns)
      .executeTakeFirstOrThrow()
    const details = { provider, name, host: url.host }
    await recordChange(db, { action: 'chat_integration.created', targetId: id, details })
    if (sendTest) await postTest(db, vault, organizationId, { integrationId: id, message: testOf(created) })
    return created
  })
}

/** Those who create integrations at the same time are counted one after the other. */
async function requireRoom(db: Scoped, organizationId: string): Promise<void> {
  await takeLock(db, `chat_integrations ${organizationId}`)
  const { count } = await db
    .selectFrom('chat_integrations')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organization_id', '=', here)
    .executeTakeFirstOrThrow()
  if (count < mostIntegrations) return
  const message = `An organization has at most ${mostIntegrations} chat integrations.`
  throw new RequestError('conflict', message, { limit: mostIntegrations })
}

const testOf = ({ name }: ChatIntegration) => ({
  title: 'Tenantry can post here',
  severity: null,
  text: `This is a test of the integration "${name}". Nothing has happened.`,
  entries: [],
  more: 0,
  link: null,
})

/**
 * Posts a message that says so, also where the integration is disabled: one that arrives enables it again.
 * @throws RequestError `not_found`
 */
export function testChatIntegration(
  db: Scoped,
  { vault }: Pick<Connectors, 'vault'>,
  organizationId: string,
  id: string,
): Promise<ChatIntegration> {
  return inTransaction(db, async (db) => {
    const integration = await getChatIntegration(db, id)
    await postTest(db, vault, organizationId, { integrationId: id, message: testOf(integration) })
    await recordChange(db, { action: 'chat_integration.tested', targetId: id })
    return integration
  })
}

/** Ends an integration, and with it what has not been posted yet. @throws RequestError `not_found` */
export function deleteChatIntegration(db: Scoped, id: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const deleted = await db
      .deleteFrom('chat_integrations')
      .where('organization_id', '=', here)
      .where('id', '=', id)
      .returning(['provider', 'name', 'host'])
      .executeTakeFirst()
    if (deleted === undefined) throw notFound('chat integration')
    await recordChange(db, { action: 'chat_integration.deleted', targetId: id, details: deleted })
  })
}
