import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { nextAttempt } from '../retries.ts'
import type { Vault } from '../../vault.ts'
import type { Severity } from './events.ts'
import { formerSecrets, openSecret, type SealedSecret } from './secrets.ts'
import type { ToldEvent } from './surface-events.ts'

/** An endpoint that does nothing but fail for so long is disabled. */
const failingDays = 5

/** What an attempt needs, read when it runs. */
export interface PendingDelivery {
  id: string
  organizationId: string
  endpointId: string
  url: string
  /** Which attempt this is, counted from 1. */
  attempt: number
  /** The present secret, and the one before it while that is still valid. */
  sealedSecrets: SealedSecret[]
  /** Null before the first attempt. */
  body: string | null
  /** The surface that the endpoint belongs to. */
  surface: string
  event: ToldEvent
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

/** How an attempt went that could not be made for a reason of ours. */
export const faultOfOurs: AttemptResult = {
  succeeded: false,
  status: null,
  responseStart: '',
  retryAfter: null,
  gone: false,
  error: 'internal',
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

/** What is not to be chosen now, and who has waited longest. */
export interface Choice {
  /** Whether endpoints are meant whose last attempt failed, or the others. */
  failing: boolean
  /** Endpoints that an attempt is under way to. */
  busy: readonly string[]
  /** Endpoints that had a delivery lately, the last one at the end. */
  served: readonly string[]
}

/** The next delivery that is due, the endpoints taking turns; null when none is. */
export async function nextDelivery(
  db: Scoped,
  { failing, busy, served }: Choice,
): Promise<PendingDelivery | null> {
  const row = await db
    .selectFrom('webhook_endpoints as endpoint')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('webhook_deliveries')
          .select(['id', 'event_id', 'event_name', 'body', 'attempts', 'next_attempt_at'])
          .whereRef('webhook_deliveries.organization_id', '=', 'endpoint.organization_id')
          .whereRef('webhook_deliveries.endpoint_id', '=', 'endpoint.id')
          .where('status', '=', 'pending')
          .where('next_attempt_at', '<=', sql<Date>`now()`)
          .orderBy('next_attempt_at')
          .limit(1)
          .as('delivery'),
      (join) => join.onTrue(),
    )
    .innerJoin('events', (join) =>
      join
        .onRef('events.organization_id', '=', 'endpoint.organization_id')
        .onRef('events.id', '=', 'delivery.event_id'),
    )
    .select([
      'delivery.id',
      'delivery.event_id',
      sql<string>`coalesce(delivery.event_name, events.type)`.as('event_name'),
      'delivery.body',
      'delivery.attempts',
      'endpoint.organization_id',
      'endpoint.id as endpoint_id',
      'endpoint.url',
      'endpoint.surface',
      'endpoint.sealed_secret',
      'endpoint.sealed_previous_secret',
      'endpoint.previous_secret_until',
      formerSecrets('endpoint').as('former_secrets'),
      'events.type',
      'events.severity',
      'events.tenant',
      'events.details',
      'events.created_at',
    ])
    .where('endpoint.enabled', '=', true)
    .where(sql<boolean>`(endpoint.failing_since is not null) = ${failing}`)
    .where(sql<boolean>`endpoint.id <> all(${busy}::uuid[])`)
    .orderBy(sql`array_position(${served}::uuid[], endpoint.id)`, (order) => order.asc().nullsFirst())
    .orderBy('delivery.next_attempt_at')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const rotating = (row.previous_secret_until?.getTime() ?? 0) > Date.now()
  return {
    id: row.id,
    organizationId: row.organization_id,
    endpointId: row.endpoint_id,
    url: row.url,
    attempt: row.attempts + 1,
    sealedSecrets: [
      ...[row.sealed_secret, rotating ? row.sealed_previous_secret : null].flatMap((sealed) =>
        sealed === null ? [] : [{ id: row.endpoint_id, sealed }],
      ),
      ...row.former_secrets,
    ],
    body: row.body,
    surface: row.surface,
    event: {
      id: row.event_id,
      name: row.event_name,
      type: row.type as ToldEvent['type'],
      severity: row.severity as Severity,
      tenant: row.tenant as unknown as ToldEvent['tenant'],
      details: row.details,
      createdAt: row.created_at,
    },
  }
}

/** The secrets that sign a delivery. @throws when they were sealed with a key that is not known */
export const openSecrets = (vault: Vault, { organizationId, sealedSecrets }: PendingDelivery): string[] =>
  sealedSecrets.map((secret) => openSecret(vault, organizationId, secret))

/** One attempt at a delivery: how it went is its own to write down for as long as no other is named in its place. */
export interface Attempt {
  runId: string
  /** The bytes that are sent. */
  body: string
}

/**
 * Begins an attempt, in the place of one that was held for dead. The bytes of a delivery are kept before they are sent
 * for the first time.
 * @param render makes the bytes of the first attempt
 */
export async function beginAttempt(
  db: Scoped,
  { id, body }: PendingDelivery,
  render: () => string,
): Promise<Attempt> {
  const runId = randomUUID()
  const kept = await db
    .updateTable('webhook_deliveries')
    .set({ run_id: runId, body: sql<string>`coalesce(body, ${body ?? render()})` })
    .where('id', '=', id)
    .returning('body')
    .executeTakeFirstOrThrow()
  return { runId, body: kept.body ?? '' }
}

/**
 * Writes down how an attempt went, and what follows from it: the next attempt, or the end of the delivery; and for
 * the endpoint, that it fails, is well again, or is disabled.
 */
export function recordAttempt(
  db: Scoped,
  { id, endpointId, attempt }: Pick<PendingDelivery, 'id' | 'endpointId' | 'attempt'>,
  { runId }: Pick<Attempt, 'runId'>,
  result: AttemptResult,
): Promise<void> {
  const next = result.succeeded || result.gone ? null : nextAttempt(attempt, result.retryAfter)
  return inTransaction(db, async (db) => {
    const recorded = await db
      .updateTable('webhook_deliveries')
      .set({
        run_id: null,
        attempts: attempt,
        status: result.succeeded ? 'succeeded' : next === null ? 'failed' : 'pending',
        last_attempt_at: sql`clock_timestamp()`,
        next_attempt_at: next,
        response_status: result.status,
        response_start: result.responseStart,
        error: result.error,
      })
      .where('id', '=', id)
      .where('attempts', '=', attempt - 1)
      .where('run_id', '=', runId)
      .returning('id')
      .executeTakeFirst()
    // Another attempt has taken its place.
    if (recorded === undefined) return
    await judgeEndpoint(db, endpointId, result)
  })
}

/**
 * Counts attempts that have begun, and that nobody will tell the end of, as failed for a reason of ours.
 * @param failing as in `Choice`
 */
export function abandonAttempts(db: Scoped, failing: boolean): Promise<void> {
  return inTransaction(db, async (db) => {
    const begun = await db
      .selectFrom('webhook_deliveries as delivery')
      .innerJoin('webhook_endpoints as endpoint', (join) =>
        join
          .onRef('endpoint.organization_id', '=', 'delivery.organization_id')
          .onRef('endpoint.id', '=', 'delivery.endpoint_id'),
      )
      .select(['delivery.id', 'delivery.endpoint_id', 'delivery.attempts', 'delivery.run_id'])
      .where('delivery.status', '=', 'pending')
      .where('delivery.run_id', 'is not', null)
      .where(sql<boolean>`(endpoint.failing_since is not null) = ${failing}`)
      .execute()
    for (const { id, endpoint_id: endpointId, attempts, run_id: runId } of begun)
      await recordAttempt(db, { id, endpointId, attempt: attempts + 1 }, { runId: runId ?? '' }, faultOfOurs)
  })
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
