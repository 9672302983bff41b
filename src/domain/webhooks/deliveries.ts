import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type { Sealing, Vault } from '../../vault.ts'
import { deliveryJobAttempts, enqueue } from '../jobs.ts'
import type { Severity } from './events.ts'

const seconds = (count: number) => count * 1000
const minutes = (count: number) => seconds(count * 60)
const hours = (count: number) => minutes(count * 60)

/** How long after each failed attempt the next one follows, in milliseconds. After the last the delivery failed. */
export const retryDelays = [
  seconds(5),
  minutes(5),
  minutes(30),
  hours(2),
  hours(5),
  hours(10),
  hours(10),
] as const
/** A delay is longer by up to this part of itself, so that what failed together is not repeated together. */
const jitter = 0.1
/** A receiver may ask for a longer wait, up to this. */
const longestWait = hours(24)
/** An endpoint that does nothing but fail for so long is disabled. */
const failingDays = 5

/** What an attempt needs, read when it runs. */
export interface PendingDelivery {
  id: string
  organizationId: string
  endpointId: string
  url: string
  /** The present secret, and the one before it while that is still valid. */
  secrets: string[]
  /** Null before the first attempt. */
  body: string | null
  event: {
    id: string
    type: string
    severity: Severity
    tenant: { id: string; name: string; domain: string | null }
    details: unknown
    createdAt: Date
  }
}

/** How an attempt went. */
export interface AttemptResult {
  succeeded: boolean
  /** Status of the response; null when there was none. */
  status: number | null
  /** The first kilobyte of the response. */
  responseStart: string
  /** Seconds that the receiver asked to wait. */
  retryAfter: number | null
  /** The receiver wants no more deliveries. */
  gone: boolean
  error: string | null
}

/** Deliveries with the events that they tell of. */
export const selectDeliveries = (db: Scoped) =>
  db
    .selectFrom('webhook_deliveries')
    .innerJoin('events', (join) =>
      join
        .onRef('events.organization_id', '=', 'webhook_deliveries.organization_id')
        .onRef('events.id', '=', 'webhook_deliveries.event_id'),
    )

/**
 * The delivery that an attempt is due for; null when there is nothing to do any more: it was made already, or the
 * endpoint is disabled or deleted.
 */
export async function findPendingDelivery(
  db: Scoped,
  vault: Vault,
  { deliveryId, attempt }: { deliveryId: string; attempt: number },
): Promise<PendingDelivery | null> {
  const row = await selectDeliveries(db)
    .innerJoin('webhook_endpoints', (join) =>
      join
        .onRef('webhook_endpoints.organization_id', '=', 'webhook_deliveries.organization_id')
        .onRef('webhook_endpoints.id', '=', 'webhook_deliveries.endpoint_id'),
    )
    .select([
      'webhook_deliveries.id',
      'webhook_deliveries.organization_id',
      'webhook_deliveries.endpoint_id',
      'webhook_deliveries.event_id',
      'webhook_deliveries.body',
      'webhook_endpoints.url',
      'webhook_endpoints.sealed_secret',
      'webhook_endpoints.sealed_previous_secret',
      'webhook_endpoints.previous_secret_until',
      'events.type',
      'events.severity',
      'events.tenant',
      'events.details',
      'events.created_at',
    ])
    .where('webhook_deliveries.id', '=', deliveryId)
    .where('webhook_deliveries.status', '=', 'pending')
    .where('webhook_deliveries.attempts', '=', attempt - 1)
    .where('webhook_endpoints.enabled', '=', true)
    .executeTakeFirst()
  if (row === undefined) return null
  const previous =
    (row.previous_secret_until?.getTime() ?? 0) > Date.now() ? row.sealed_previous_secret : null
  const sealing: Sealing = {
    organizationId: row.organization_id,
    purpose: 'webhook_secret',
    id: row.endpoint_id,
  }
  return {
    id: row.id,
    organizationId: row.organization_id,
    endpointId: row.endpoint_id,
    url: row.url,
    secrets: [row.sealed_secret, ...(previous === null ? [] : [previous])].map((sealed) =>
      vault.open(sealed, sealing),
    ),
    body: row.body,
    event: {
      id: row.event_id,
      type: row.type,
      severity: row.severity as Severity,
      tenant: row.tenant as unknown as PendingDelivery['event']['tenant'],
      details: row.details,
      createdAt: row.created_at,
    },
  }
}

/** Keeps the bytes of a delivery before they are sent for the first time. @returns those that were kept first */
export async function keepBody(db: Scoped, deliveryId: string, body: string): Promise<string> {
  const kept = await db
    .updateTable('webhook_deliveries')
    .set({ body: sql<string>`coalesce(body, ${body})` })
    .where('id', '=', deliveryId)
    .returning('body')
    .executeTakeFirstOrThrow()
  return kept.body ?? body
}

/**
 * Writes down how an attempt went, and what follows from it: the next attempt, or the end of the delivery; and for
 * the endpoint, that it fails, is well again, or is disabled.
 */
export function recordAttempt(
  db: Scoped,
  delivery: PendingDelivery,
  attempt: number,
  result: AttemptResult,
): Promise<void> {
  const delay = result.succeeded || result.gone ? undefined : retryDelays[attempt - 1]
  const next = delay === undefined ? null : new Date(Date.now() + waitFor(delay, result.retryAfter))
  return inTransaction(db, async (db) => {
    const recorded = await db
      .updateTable('webhook_deliveries')
      .set({
        attempts: attempt,
        status: result.succeeded ? 'succeeded' : next === null ? 'failed' : 'pending',
        last_attempt_at: sql`clock_timestamp()`,
        next_attempt_at: next,
        response_status: result.status,
        response_start: result.responseStart,
        error: result.error,
      })
      .where('id', '=', delivery.id)
      .where('attempts', '=', attempt - 1)
      .returning('id')
      .executeTakeFirst()
    // Another run of the same job was faster.
    if (recorded === undefined) return
    if (next !== null) {
      await enqueue(
        db,
        'deliver_webhook',
        { organizationId: delivery.organizationId, deliveryId: delivery.id, attempt: attempt + 1 },
        { runAt: next, key: delivery.id, queue: delivery.endpointId, attempts: deliveryJobAttempts },
      )
    }
    await judgeEndpoint(db, delivery.endpointId, result)
  })
}

/** The later of our own schedule and the receiver's wish, in milliseconds. */
function waitFor(delay: number, retryAfter: number | null): number {
  const own = delay * (1 + Math.random() * jitter)
  return Math.max(own, Math.min(seconds(retryAfter ?? 0), longestWait))
}

async function judgeEndpoint(
  db: Scoped,
  endpointId: string,
  { succeeded, gone }: AttemptResult,
): Promise<void> {
  if (succeeded) {
    await db
      .updateTable('webhook_endpoints')
      .set({ failing_since: null })
      .where('id', '=', endpointId)
      .where('failing_since', 'is not', null)
      .execute()
    return
  }
  const reason = sql<string | null>`case
    when ${gone} then 'gone'
    when failing_since < now() - make_interval(days => ${failingDays}) then 'failing' end`
  const disabled = await db
    .updateTable('webhook_endpoints')
    .set({
      failing_since: sql`coalesce(failing_since, now())`,
      disabled_reason: reason,
      enabled: sql<boolean>`${reason} is null`,
    })
    .where('id', '=', endpointId)
    .where('enabled', '=', true)
    .returning(['enabled', 'disabled_reason'])
    .executeTakeFirst()
  if (disabled?.enabled === false) {
    const details = { reason: disabled.disabled_reason }
    await recordChange(db, { action: 'webhook.disabled', targetId: endpointId, details })
  }
}
