import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound } from '../errors.ts'
import { selectDeliveries } from './deliveries.ts'
import { type EndpointRef, getWebhookEndpoint, requireEnabled } from './endpoints.ts'
import { wakeEndpoint } from './schedule.ts'

/** A delivery as people look at it. */
export interface WebhookDelivery {
  id: string
  event_id: string
  event: string
  status: string
  attempts: number
  next_attempt_at: Date | null
  last_attempt_at: Date | null
  response_status: number | null
  response_start: string | null
  error: string | null
  created_at: Date
}

/** What the endpoint calls the event. */
const eventName = sql<string>`coalesce(webhook_deliveries.event_name, events.type)`

const deliveriesOf = (db: Scoped, endpointId: string) =>
  selectDeliveries(db)
    .select([
      'webhook_deliveries.id',
      'webhook_deliveries.event_id',
      'webhook_deliveries.status',
      'webhook_deliveries.attempts',
      'webhook_deliveries.next_attempt_at',
      'webhook_deliveries.last_attempt_at',
      'webhook_deliveries.response_status',
      'webhook_deliveries.response_start',
      'webhook_deliveries.error',
      'webhook_deliveries.created_at',
      eventName.as('event'),
    ])
    .where('webhook_deliveries.endpoint_id', '=', endpointId)

/** The deliveries of an endpoint, the newest first; `search` looks into the event's name. */
export async function listWebhookDeliveries(
  db: Scoped,
  endpoint: EndpointRef,
  filter: { status?: string | undefined; search?: string | undefined },
  page: PageRequest,
): Promise<Page<WebhookDelivery>> {
  await getWebhookEndpoint(db, endpoint)
  const { status, search } = filter
  const rows = deliveriesOf(db, endpoint.id)
    .$if(status !== undefined, (query) => query.where('webhook_deliveries.status', '=', status ?? ''))
    .$if(search !== undefined, (query) =>
      query.where(sql<boolean>`strpos(${eventName}, lower(${search})) > 0`),
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

/** Makes a delivery due now, whatever became of it. @throws RequestError `not_found`; `conflict` when disabled */
export function retryWebhookDelivery(
  db: Scoped,
  endpoint: EndpointRef,
  deliveryId: string,
): Promise<WebhookDelivery> {
  return inTransaction(db, async (db) => {
    await requireEnabled(db, endpoint)
    const due = await db
      .updateTable('webhook_deliveries')
      .set({ status: 'pending', next_attempt_at: sql`clock_timestamp()` })
      .where('id', '=', deliveryId)
      .where('endpoint_id', '=', endpoint.id)
      .returning('id')
      .executeTakeFirst()
    if (due === undefined) throw notFound('delivery')
    await recordChange(db, { action: 'webhook.delivery_retried', targetId: deliveryId })
    return sendNow(db, endpoint, deliveryId)
  })
}

/** Delivers the event `webhook.test`, about a tenant that does not exist, to one endpoint. @throws as above */
export function testWebhookEndpoint(db: Scoped, endpoint: EndpointRef): Promise<WebhookDelivery> {
  return inTransaction(db, async (db) => {
    await requireEnabled(db, endpoint)
    const { id } = await db
      .with('event', (qb) =>
        qb
          .insertInto('events')
          .values({
            type: 'webhook.test',
            severity: 'low',
            tenant: JSON.stringify(exampleTenant),
            details: JSON.stringify({ webhookId: endpoint.id }),
          })
          .returning('id'),
      )
      .insertInto('webhook_deliveries')
      .columns(['endpoint_id', 'event_id'])
      .expression((eb) =>
        eb.selectFrom('event').select([sql<string>`${endpoint.id}::uuid`.as('endpoint_id'), 'event.id']),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordChange(db, { action: 'webhook.tested', targetId: endpoint.id })
    return sendNow(db, endpoint, id)
  })
}

const exampleTenant = {
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Example',
  domain: 'tenant.example',
}

async function sendNow(db: Scoped, endpoint: EndpointRef, deliveryId: string): Promise<WebhookDelivery> {
  await wakeEndpoint(db, endpoint.id)
  return deliveriesOf(db, endpoint.id)
    .where('webhook_deliveries.id', '=', deliveryId)
    .executeTakeFirstOrThrow()
}
