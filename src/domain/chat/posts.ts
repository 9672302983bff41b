import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { Sealing, Vault } from '../../vault.ts'
import { recordChange } from '../audit/audit.ts'
import type { ChatOutcome, ChatProvider, OutgoingChat } from '../connectors.ts'
import { enqueue, enqueueAll } from '../queue.ts'
import { nextAttempt } from '../retries.ts'
import { chatMessage, type ChatMessage, tailor, toKept } from './message.ts'

// Messages to channels: written down by whatever has something to tell, and sent by a job for each.

/** An integration that does nothing but fail for so long is disabled. */
const failingDays = 5

export interface ChatPost {
  integrationId: string
  message: ChatMessage
}

export interface ChatPostRef {
  organizationId: string
  deliveryId: string
}

const sealing = ({ organizationId, deliveryId }: ChatPostRef): Sealing => ({
  organizationId,
  purpose: 'chat_message',
  id: deliveryId,
})

/** What the address of an integration is sealed as. */
export const urlSealing = (organizationId: string, integrationId: string): Sealing => ({
  organizationId,
  purpose: 'chat_url',
  id: integrationId,
})

const keyOf = (deliveryId: string) => `chat ${deliveryId}`

const here = sql<string>`current_organization()`

/**
 * Has messages posted to integrations of the side that `db` is on, if and only if the transaction that it is in commits.
 * Each is posted once, and again where nobody knows whether it arrived.
 * @returns an id for each, in order; null where the integration is gone or disabled, or wishes to hear none of it
 */
export async function postChatMessages(
  db: Scoped,
  vault: Vault,
  organizationId: string,
  posts: readonly ChatPost[],
): Promise<(string | null)[]> {
  if (posts.length === 0) return []
  const ids = [...new Set(posts.map(({ integrationId }) => integrationId))]
  const integrations = await db
    .selectFrom('chat_integrations')
    .select(['id', 'min_severity', 'categories'])
    .where('organization_id', '=', here)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('enabled', '=', true)
    .execute()
  const wishes = new Map(integrations.map(({ id, ...wish }) => [id, wish]))
  const wanted = posts.map(({ integrationId, message }) => {
    const wish = wishes.get(integrationId)
    const tailored = wish === undefined ? null : tailor(message, wish)
    return tailored === null ? null : toRow(vault, { organizationId, integrationId, message: tailored })
  })
  await insertPosts(
    db,
    organizationId,
    wanted.flatMap((row) => (row === null ? [] : [row])),
  )
  return wanted.map((row) => row?.id ?? null)
}

/** Has one message posted to an integration, whatever it wishes to hear, and even where it is disabled. */
export async function postTest(
  db: Scoped,
  vault: Vault,
  organizationId: string,
  { integrationId, message }: ChatPost,
): Promise<void> {
  const row = { ...toRow(vault, { organizationId, integrationId, message }), is_test: true }
  await insertPosts(db, organizationId, [row])
}

interface PostRow {
  id: string
  integration_id: string
  sealed_message: string
  is_test?: boolean
}

function toRow(
  vault: Vault,
  { organizationId, integrationId, message }: ChatPost & { organizationId: string },
): PostRow {
  const id = randomUUID()
  const sealed = vault.seal(JSON.stringify(toKept(message)), sealing({ organizationId, deliveryId: id }))
  return { id, integration_id: integrationId, sealed_message: sealed }
}

async function insertPosts(db: Scoped, organizationId: string, rows: readonly PostRow[]): Promise<void> {
  if (rows.length === 0) return
  await db.insertInto('chat_deliveries').values(rows).execute()
  await enqueueAll(
    db,
    'deliver_chat',
    rows.map(({ id }) => ({ key: keyOf(id), payload: { organizationId, deliveryId: id } })),
  )
}

/** One attempt: how it went is its own to write down for as long as no other is named in its place. */
export interface ChatAttempt {
  post: OutgoingChat
  integrationId: string
  runId: string
  /** Which one it is, counted from 1. */
  attempt: number
}

/** Begins an attempt, in the place of one that was held for dead; null when there is nothing to be posted (yet). */
export async function beginPost(db: Scoped, vault: Vault, ref: ChatPostRef): Promise<ChatAttempt | null> {
  const runId = randomUUID()
  const row = await db
    .updateTable('chat_deliveries as post')
    .from('chat_integrations as integration')
    .set({ run_id: runId })
    .whereRef('integration.organization_id', '=', 'post.organization_id')
    .whereRef('integration.id', '=', 'post.integration_id')
    .where('post.organization_id', '=', ref.organizationId)
    .where('post.id', '=', ref.deliveryId)
    .where('post.status', '=', 'pending')
    .where('post.next_attempt_at', '<=', sql<Date>`now()`)
    .returning([
      'post.sealed_message',
      'post.attempts',
      'post.is_test',
      'integration.id as integration_id',
      'integration.provider',
      'integration.sealed_url',
      'integration.enabled',
    ])
    .executeTakeFirst()
  if (row === undefined) return null
  const integrationId = row.integration_id
  if (!row.enabled && !row.is_test) {
    await endWaiting(db, integrationId)
    return null
  }
  return {
    post: {
      provider: row.provider as ChatProvider,
      url: vault.open(row.sealed_url, urlSealing(ref.organizationId, integrationId)),
      message: chatMessage.parse(JSON.parse(vault.open(row.sealed_message ?? '', sealing(ref)))),
    },
    integrationId,
    runId,
    attempt: row.attempts + 1,
  }
}

const ended = {
  run_id: null,
  next_attempt_at: null,
  sealed_message: null,
  ended_at: sql<Date>`clock_timestamp()`,
}

/** Gives up what waits for an integration that is disabled; tests go on. */
async function endWaiting(db: Scoped, integrationId: string): Promise<void> {
  await db
    .updateTable('chat_deliveries')
    .set({ ...ended, status: 'failed', error: 'disabled' })
    .where('organization_id', '=', here)
    .where('integration_id', '=', integrationId)
    .where('status', '=', 'pending')
    .where('is_test', '=', false)
    .execute()
}

/**
 * Writes down how an attempt went, and what follows from it: the next attempt, or the end of the message; and for the
 * integration, that it fails, is well again, or is disabled.
 */
export function recordPost(
  db: Scoped,
  ref: ChatPostRef,
  { integrationId, runId, attempt }: Pick<ChatAttempt, 'integrationId' | 'runId' | 'attempt'>,
  outcome: ChatOutcome,
): Promise<void> {
  const { state, error } = outcome
  const next = state === 'failed' ? nextAttempt(attempt, outcome.retryAfter) : null
  const status = state === 'sent' ? 'succeeded' : next === null ? 'failed' : 'pending'
  return inTransaction(db, async (db) => {
    // Before its message, as whoever deletes it does.
    const integration = await db
      .selectFrom('chat_integrations')
      .select('enabled')
      .where('organization_id', '=', ref.organizationId)
      .where('id', '=', integrationId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    const recorded = await db
      .updateTable('chat_deliveries')
      .set({
        attempts: attempt,
        error,
        ...(next === null ? { ...ended, status } : { run_id: null, next_attempt_at: next }),
      })
      .where('organization_id', '=', ref.organizationId)
      .where('id', '=', ref.deliveryId)
      .where('run_id', '=', runId)
      .returning('is_test')
      .executeTakeFirst()
    // Another attempt has taken its place, or it was given up.
    if (recorded === undefined) return
    const isEnabled = integration?.enabled ?? false
    await judgeIntegration(db, integrationId, { state, status, error, isEnabled, isTest: recorded.is_test })
    if (next !== null) await enqueue(db, 'deliver_chat', ref, { runAt: next, key: keyOf(ref.deliveryId) })
  })
}

interface Judged {
  state: ChatOutcome['state']
  status: 'succeeded' | 'failed' | 'pending'
  error: string | null
  /** Of the integration, which is locked. */
  isEnabled: boolean
  isTest: boolean
}

async function judgeIntegration(
  db: Scoped,
  integrationId: string,
  { state, status, error, isEnabled, isTest }: Judged,
): Promise<void> {
  const latest = { last_attempt_at: sql<Date>`clock_timestamp()`, last_status: status, last_error: error }
  const integration = db
    .updateTable('chat_integrations')
    .where('organization_id', '=', here)
    .where('id', '=', integrationId)
  if (state === 'sent') {
    // A test that arrives shows that the rest would, too; what the plan has disabled stays so.
    const byPlan = sql<boolean>`coalesce(disabled_reason = 'plan', false)`
    const enabled = isTest
      ? {
          enabled: sql<boolean>`not ${byPlan}`,
          disabled_reason: sql<string | null>`case when ${byPlan} then 'plan' end`,
        }
      : {}
    await integration.set({ ...latest, ...enabled, failing_since: null }).execute()
    return
  }
  // What is wrong with one message says nothing of others.
  if (state === 'refused') {
    await integration.set(latest).execute()
    return
  }
  const reason = sql<string | null>`case when ${state === 'gone'} then 'gone'
    when failing_since < now() - make_interval(days => ${failingDays}) then 'failing' end`
  const judged = await integration
    .set({
      ...latest,
      failing_since: sql`coalesce(failing_since, now())`,
      enabled: sql<boolean>`enabled and ${reason} is null`,
      disabled_reason: sql<string | null>`coalesce(disabled_reason, ${reason})`,
    })
    .returning(['enabled', 'disabled_reason'])
    .executeTakeFirst()
  if (judged === undefined || judged.enabled || !isEnabled) return
  await endWaiting(db, integrationId)
  const details = { reason: judged.disabled_reason, error }
  await recordChange(db, { action: 'chat_integration.disabled', targetId: integrationId, details })
}

/** Counts an attempt that nobody will tell the end of as failed for a reason of ours. */
export async function abandonPost(db: Scoped, { organizationId, deliveryId }: ChatPostRef): Promise<void> {
  const ref = { organizationId, deliveryId }
  await inTransaction(db, async (db) => {
    // One that has never begun is begun, so that its end can be written down.
    const row = await db
      .updateTable('chat_deliveries')
      .set({ run_id: sql<string>`coalesce(run_id, ${randomUUID()}::uuid)` })
      .where('organization_id', '=', organizationId)
      .where('id', '=', deliveryId)
      .where('status', '=', 'pending')
      .where('next_attempt_at', '<=', sql<Date>`now()`)
      .returning(['attempts', 'integration_id', 'run_id'])
      .executeTakeFirst()
    if (row === undefined) return
    const begun = { integrationId: row.integration_id, runId: row.run_id ?? '', attempt: row.attempts + 1 }
    await recordPost(db, ref, begun, { state: 'failed', error: 'internal', retryAfter: null })
  })
}
