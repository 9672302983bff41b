import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { notFound, RequestError } from '../errors.ts'

/** An HTTP endpoint of the organization that hears of events. */
export interface WebhookEndpoint {
  id: string
  url: string
  events: string[]
  description: string | null
  enabled: boolean
  created_at: Date
}

export interface NewWebhookEndpoint {
  url: string
  events: string[]
  description: string | null
  enabled: boolean
}

const columns = ['id', 'url', 'events', 'description', 'enabled', 'created_at'] as const

/** The endpoints that the caller sees, the newest first; `search` looks into URL and description. */
export function listWebhookEndpoints(
  db: Scoped,
  filter: { sandbox: boolean; search?: string | undefined },
  page: PageRequest,
): Promise<Page<WebhookEndpoint>> {
  const { sandbox, search } = filter
  const rows = db
    .selectFrom('webhook_endpoints')
    .select(columns)
    .where('sandbox', '=', sandbox)
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

/**
 * Registers an endpoint. Its secret has 256 random bits, in the form of the Standard Webhooks specification
 * (https://www.standardwebhooks.com), and is not shown again.
 * @throws RequestError `invalid_request` for a URL that no delivery could be sent to.
 */
export async function createWebhookEndpoint(
  db: Scoped,
  sandbox: boolean,
  endpoint: NewWebhookEndpoint,
): Promise<WebhookEndpoint & { secret: string }> {
  refuseUrl(endpoint.url)
  return db
    .insertInto('webhook_endpoints')
    .values({ ...endpoint, sandbox, secret: `whsec_${randomBytes(32).toString('base64')}` })
    .returning([...columns, 'secret'])
    .executeTakeFirstOrThrow()
}

/** @throws RequestError `not_found` when the caller sees no such endpoint. */
export async function deleteWebhookEndpoint(
  db: Scoped,
  ref: { id: string; sandbox: boolean },
): Promise<void> {
  const deleted = await db
    .deleteFrom('webhook_endpoints')
    .where('id', '=', ref.id)
    .where('sandbox', '=', ref.sandbox)
    .returning('id')
    .executeTakeFirst()
  if (deleted === undefined) throw notFound('webhook')
}

function refuseUrl(text: string): void {
  const url = URL.parse(text)
  const fault =
    url === null
      ? 'is not a URL'
      : url.username || url.password
        ? 'must not carry a user name or password'
        : null
  if (fault !== null) {
    throw new RequestError('invalid_request', 'The request does not fit the contract.', {
      fields: [{ field: 'url', in: 'body', message: fault }],
    })
  }
}
