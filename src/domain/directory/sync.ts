import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type { Connectors } from '../connectors.ts'
import { Overtaken } from '../queue.ts'
import { noteSynced, noteSyncFailed } from '../tenants/directory-state.ts'
import { announce } from '../webhooks/events.ts'
import { type Attempt, beginAttempt, lockSync, type SyncOrder } from './attempt.ts'
import { defaultMostDeletedPercent } from './deletions.ts'
import { dropOutdated, mergeAll, mergeSignIns, mergeUsers } from './merge.ts'
import { mergeLicenses } from './merge-licenses.ts'
import { readDirectory, type Reading } from './reading.ts'
import { unstage } from './staging.ts'
import { explainFailure, failedHere, type Failure, interruptedTooOften } from './sync-failures.ts'
import { describeOutcome, enqueueSync, type SyncCounts, type SyncOutcome } from './sync-requests.ts'

export type { SyncOrder }

/** How long after a failed attempt the next one follows, in seconds. After the last the sync failed. */
const retryDelays = [10, 60, 300, 900, 1800] as const

/** Attempts that end without a word (the process was killed each time) end the sync after so many. */
const mostAttempts = 20

export interface SyncRules {
  /** Share of the objects of one kind that a sync may take away since it did not find them, in percent. */
  mostDeletedPercent: number
}

/**
 * Makes one attempt at a sync: reads the directory page by page, then brings the mirror to it in one transaction.
 * Until then readers see the old state. Run again for the same sync, it begins anew; once the sync ended, it does
 * nothing.
 * @param db in the scope of the organization, with an author
 */
export async function runSync(
  db: Scoped,
  connectors: Connectors,
  order: SyncOrder,
  signal: AbortSignal,
  rules: SyncRules = { mostDeletedPercent: defaultMostDeletedPercent },
): Promise<void> {
  const attempt = await beginAttempt(db, order)
  if (attempt === null) return
  if (attempt.attempts > mostAttempts) return giveUp(db, attempt, interruptedTooOften)
  try {
    const reading = await readDirectory(db, connectors, attempt, signal)
    await finish(db, attempt, reading, rules)
  } catch (error) {
    // Another attempt goes on with it already, or will.
    if (error instanceof Overtaken || signal.aborted) throw error
    const failure = explainFailure(connectors, error)
    if (failure === null && attempt.attempts <= retryDelays.length) {
      // Where not even that can be written down, the next attempt does.
      await noteFailure(db, attempt, failedHere).catch(() => {})
      throw error
    }
    await giveUp(db, attempt, failure ?? failedHere)
  } finally {
    // Without a database there is nothing to clear; the next attempt does.
    await unstage(db, attempt).catch(() => {})
  }
}

/** Ends a sync that no attempt will bring to its end; nothing when it has ended. */
export async function abandonSync(db: Scoped, order: SyncOrder): Promise<void> {
  const attempt = await beginAttempt(db, order)
  if (attempt !== null) await giveUp(db, attempt, interruptedTooOften)
}

/** Brings the mirror to what was read, and tells of it. @throws Overtaken when the sync is not this attempt's any more */
function finish(db: Scoped, attempt: Attempt, reading: Reading, rules: SyncRules): Promise<void> {
  const { tenantId, syncId, startedAt } = attempt
  return db.transaction().execute(async (db) => {
    const sync = await lockSync(db, attempt)
    if (sync === null) throw new Overtaken()
    // In proportion to the directory, and bounded all the same.
    await sql`set local statement_timeout = '30min'`.execute(db)
    // What was just staged has no statistics: taken for one row, it would be joined in quadratic time.
    await sql`set local enable_nestloop = off`.execute(db)
    const whole = { since: startedAt, rules: { ...rules, allowed: sync.allow_deletions } }
    const isMissing = (part: string) => reading.missing.some(({ resource }) => resource === part)

    const outdated = await dropOutdated(db, attempt, startedAt)
    const users = await mergeUsers(db, attempt, reading.complete ? whole : null)
    await mergeSignIns(db, attempt)
    for (const id of users.nameless) reading.leftOut.addNameless(id)
    const since = reading.complete ? startedAt : null
    await mergeLicenses(db, attempt, reading.skus, reading.leftOut.ids('license'), since)
    const heldDeletions = {
      users: users.held,
      groups: isMissing('groups') ? 0 : await mergeAll(db, attempt, 'group', whole),
      devices: isMissing('devices') ? 0 : await mergeAll(db, attempt, 'device', whole),
    }

    const outcome: SyncOutcome = {
      missing: reading.missing,
      leftOut: reading.leftOut.summary(),
      heldDeletions,
    }
    const shortcomings = describeOutcome(outcome)
    const status = shortcomings === null ? 'succeeded' : 'partial'
    const counts: SyncCounts = {
      users: await noteSynced(db, tenantId, { domain: reading.domain, shortcomings }),
      usersCreated: users.created,
      usersUpdated: users.updated,
      usersDeleted: users.deleted,
      ...(await countOthers(db, tenantId)),
    }
    // Whoever was kept is missed again by a reading of everybody only.
    const next = users.held > 0 ? null : reading.deltaLink
    // The former link tells again what was dropped, unless it led nowhere.
    const former = reading.complete ? sql<null>`null` : sql.ref<string | null>('users_delta_link')
    await db
      .updateTable('directory_connections')
      .set({ users_delta_link: outdated ? former : next })
      .where('tenant_id', '=', tenantId)
      .execute()
    await db
      .updateTable('directory_syncs')
      .set({
        status,
        finished_at: sql`now()`,
        counts: JSON.stringify(counts),
        error: null,
        missing: JSON.stringify(outcome.missing),
        left_out: JSON.stringify(outcome.leftOut),
        held_deletions: JSON.stringify(heldDeletions),
      })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', syncId)
      .execute()
    await announce(db, {
      type: 'tenant.synced',
      severity: 'low',
      tenantId,
      targetId: tenantId,
      details: { syncId, status, ...counts, ...outcome, leftOut: outcome.leftOut.count },
    })
  })
}

/** How much the mirror has of what is not users. */
async function countOthers(db: Scoped, tenantId: string) {
  const { rows } = await sql<Pick<SyncCounts, 'assignments' | 'groups' | 'devices'>>`select
    (select count(*) from assigned_licenses where tenant_id = ${tenantId}) as assignments,
    (select count(*) from directory_groups where tenant_id = ${tenantId}) as groups,
    (select count(*) from directory_devices where tenant_id = ${tenantId}) as devices`.execute(db)
  return rows[0] ?? { assignments: 0, groups: 0, devices: 0 }
}

/** Writes down why an attempt failed; the job of this one makes the next one. */
function noteFailure(db: Scoped, attempt: Attempt, failure: Failure): Promise<void> {
  return db.transaction().execute(async (db) => {
    if ((await lockSync(db, attempt)) !== null) await recordFailure(db, attempt, failure, { ended: false })
  })
}

/** Writes down why an attempt failed, and enqueues the next one while there is one. The mirror stays as it was. */
function giveUp(db: Scoped, attempt: Attempt, failure: Failure): Promise<void> {
  const { organizationId, tenantId, syncId } = attempt
  const { message, retryAfter } = failure
  const delay = retryAfter === null ? undefined : retryDelays[attempt.attempts - 1]
  return db.transaction().execute(async (db) => {
    if ((await lockSync(db, attempt)) === null) return
    await recordFailure(db, attempt, failure, { ended: delay === undefined })
    if (delay === undefined) {
      const details = { syncId, error: message }
      await recordChange(db, { action: 'tenant.sync_failed', targetId: tenantId, tenantId, details })
    } else {
      const wait = Math.max(delay, retryAfter ?? 0) * 1000
      await enqueueSync(db, { organizationId, tenantId, syncId }, new Date(Date.now() + wait))
    }
  })
}

/**
 * The stored link stays only for a next attempt at the same sync, after what passes by itself: nothing else goes on
 * from where a read has failed.
 */
async function recordFailure(
  db: Scoped,
  { tenantId, syncId }: Attempt,
  { message, passing }: Failure,
  { ended }: { ended: boolean },
): Promise<void> {
  await db
    .updateTable('directory_syncs')
    .set({
      error: message,
      ...(ended ? { status: 'failed', finished_at: sql`now()` } : { status: 'queued' }),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', syncId)
    .execute()
  if (ended || !passing) {
    await db
      .updateTable('directory_connections')
      .set({ users_delta_link: null })
      .where('tenant_id', '=', tenantId)
      .execute()
  }
  await noteSyncFailed(db, tenantId, message)
}
