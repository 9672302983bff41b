import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type { Connectors, Directory, DirectoryFault, EntraSku } from '../connectors.ts'
import { RequestError } from '../errors.ts'
import { Overtaken } from '../jobs.ts'
import { announce } from '../webhooks/events.ts'
import { openDirectory } from './connection.ts'
import { dropOutdated, mergeGroupsAndDevices, mergeLicenses, mergeUsers } from './merge.ts'
import {
  clearStaged,
  type Kind,
  type Run,
  stage,
  type StagedItem,
  toStagedDevice,
  toStagedGroup,
  toStagedUser,
  UnusableDirectory,
  unstage,
} from './staging.ts'
import { enqueueSync, type SyncCounts } from './sync-requests.ts'

/** How long after a failed attempt the next one follows, in seconds. After the last the sync failed. */
export const retryDelays = [10, 60, 300, 900, 1800] as const

/** Attempts that end without a word (the process was killed each time) end the sync after so many. */
const mostAttempts = 20

export interface SyncOrder {
  organizationId: string
  tenantId: string
  syncId: string
}

interface Begun extends Run, SyncOrder {
  attempts: number
  startedAt: Date
}

/** What was read besides the objects that were gathered. */
interface Reading {
  skus: EntraSku[]
  domain: string | null
  deltaLink: string
  /** Whether all users were read, not only their changes. */
  complete: boolean
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
): Promise<void> {
  const run = await begin(db, order)
  if (run === null) return
  if (run.attempts > mostAttempts) return giveUp(db, run, interruptedTooOften)
  try {
    const reading = await read(db, connectors, run, signal)
    await finish(db, run, reading)
  } catch (error) {
    // Another attempt goes on with it already, or another worker will.
    if (error instanceof Overtaken) return
    if (signal.aborted) throw error
    const failure = explain(connectors, error)
    if (failure === null && run.attempts <= retryDelays.length) throw error
    await giveUp(db, run, failure ?? { message: 'The sync failed on our side.', ...final })
  } finally {
    // Without a database there is nothing to clear; the next attempt does.
    await unstage(db, run).catch(() => {})
  }
}

const final = { retryAfter: null, passing: false }

const interruptedTooOften: Failure = { message: 'The sync was interrupted too often.', ...final }

/** Ends a sync that no attempt will bring to its end; nothing when it has ended. */
export async function abandonSync(db: Scoped, order: SyncOrder): Promise<void> {
  const run = await begin(db, order)
  if (run !== null) await giveUp(db, run, interruptedTooOften)
}

/** Takes a sync up; null when it ended, or its tenant is gone. */
function begin(db: Scoped, order: SyncOrder): Promise<Begun | null> {
  const runId = randomUUID()
  return db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('directory_syncs')
      .set({
        status: 'running',
        run_id: runId,
        attempts: sql`attempts + 1`,
        started_at: sql`coalesce(started_at, now())`,
      })
      .where('tenant_id', '=', order.tenantId)
      .where('id', '=', order.syncId)
      .where('status', 'in', ['queued', 'running'])
      .returning(['attempts', sql<Date>`now()`.as('now')])
      .executeTakeFirst()
    if (row === undefined) return null
    await clearStaged(db, order.tenantId)
    return { ...order, runId, attempts: row.attempts, startedAt: row.now }
  })
}

async function read(db: Scoped, connectors: Connectors, run: Begun, signal: AbortSignal): Promise<Reading> {
  const { directory, deltaLink } = await open(db, connectors, run.tenantId, signal)
  const { verifiedDomains } = await directory.organization()
  const users = await readUsers(db, connectors, run, directory, deltaLink)
  for await (const page of directory.groups()) await gather(db, run, 'group', page.map(toStagedGroup))
  for await (const page of directory.devices()) await gather(db, run, 'device', page.map(toStagedDevice))
  const skus = await directory.subscribedSkus()
  return { ...users, skus, domain: verifiedDomains.find(({ isDefault }) => isDefault)?.name ?? null }
}

async function open(db: Scoped, connectors: Connectors, tenantId: string, signal: AbortSignal) {
  const directory = await openDirectory(db, connectors, tenantId, { patience: 'long', signal })
  const { users_delta_link: deltaLink } = await db
    .selectFrom('directory_connections')
    .select('users_delta_link')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return { directory, deltaLink }
}

/**
 * Users: what changed since the last time, where that can be told, and everybody otherwise. A link that does not lead
 * to where it should, for whatever reason, is no ground to go on from.
 */
async function readUsers(
  db: Scoped,
  connectors: Connectors,
  run: Begun,
  directory: Directory,
  link: string | null,
) {
  if (link !== null) {
    try {
      return await readChanges(db, run, directory, link)
    } catch (error) {
      if (explain(connectors, error)?.passing !== false) throw error
      await unstage(db, run, 'user')
    }
  }
  return readEverybody(db, run, directory)
}

/** Everybody. The link is asked for first, so that what changes meanwhile is told the next time. */
async function readEverybody(db: Scoped, run: Begun, directory: Directory) {
  const deltaLink = await directory.userChangesFromNow()
  for await (const page of directory.users()) await gather(db, run, 'user', page.map(toStagedUser))
  return { deltaLink, complete: true }
}

async function readChanges(db: Scoped, run: Begun, directory: Directory, link: string) {
  let deltaLink = link
  let complete = false
  let first = true
  for await (const page of directory.userChanges(link)) {
    if (page.begins && !first) await unstage(db, run, 'user')
    first = false
    complete = page.scope === 'full'
    await gather(db, run, 'user', page.items.map(toStagedUser), page.removed)
    deltaLink = page.deltaLink ?? deltaLink
  }
  return { deltaLink, complete }
}

/** Brings the mirror to what was read, and tells of it; nothing when the sync is not this attempt's any more. */
function finish(db: Scoped, run: Begun, reading: Reading): Promise<void> {
  const { tenantId, syncId } = run
  return db.transaction().execute(async (db) => {
    if (!(await stillMine(db, run))) return
    // In proportion to the directory, and bounded all the same.
    await sql`set local statement_timeout = '30min'`.execute(db)
    // What was just gathered has no statistics: taken for one row, it would be joined in quadratic time.
    await sql`set local enable_nestloop = off`.execute(db)
    const outdated = await dropOutdated(db, run, run.startedAt)
    const since = reading.complete ? run.startedAt : null
    const { created, updated, deleted } = await mergeUsers(db, run, since)
    await mergeLicenses(db, run, reading.skus, since)
    await mergeGroupsAndDevices(db, run, run.startedAt)

    const { rows } = await sql<Omit<SyncCounts, `users${'Created' | 'Updated' | 'Deleted'}`>>`
      update tenants set last_sync_at = now(), updated_at = now(), status = 'connected', last_sync_error = null,
        domain = coalesce(domain, ${reading.domain}),
        user_count = (select count(*) from directory_users where tenant_id = ${tenantId})
      where id = ${tenantId}
      returning user_count as users,
        (select count(*) from assigned_licenses where tenant_id = ${tenantId}) as assignments,
        (select count(*) from directory_groups where tenant_id = ${tenantId}) as groups,
        (select count(*) from directory_devices where tenant_id = ${tenantId}) as devices`.execute(db)
    const { users = 0, ...others } = rows[0] ?? { assignments: 0, groups: 0, devices: 0 }
    const counts: SyncCounts = {
      users,
      usersCreated: created,
      usersUpdated: updated,
      usersDeleted: deleted,
      ...others,
    }
    await db
      .updateTable('directory_connections')
      // The former link tells again what was dropped.
      .set({ users_delta_link: outdated ? sql.ref('users_delta_link') : reading.deltaLink })
      .where('tenant_id', '=', tenantId)
      .execute()
    await db
      .updateTable('directory_syncs')
      .set({ status: 'succeeded', finished_at: sql`now()`, counts: JSON.stringify(counts), error: null })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', syncId)
      .execute()
    await announce(db, {
      type: 'tenant.synced',
      alias: 'operations.sync_completed',
      severity: 'low',
      tenantId,
      targetId: tenantId,
      details: { syncId, ...counts },
    })
  })
}

/**
 * Holds off changes of the tenant and of the sync, and says whether the sync is this attempt's still: it may have
 * been cancelled, or taken up by another worker that held this one for dead.
 */
async function stillMine(db: Scoped, run: Begun): Promise<boolean> {
  const tenant = await db
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', run.tenantId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (tenant === undefined) return false
  const sync = await syncOf(db, run).forUpdate().executeTakeFirst()
  return sync !== undefined
}

/** The sync, for as long as it is this attempt's. */
const syncOf = (db: Scoped, { tenantId, syncId, runId }: Begun) =>
  db
    .selectFrom('directory_syncs')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', syncId)
    .where('run_id', '=', runId)
    .where('status', '=', 'running')

/** Gathers one page, if it is still this attempt that does so. @throws Overtaken */
async function gather(
  db: Scoped,
  run: Begun,
  kind: Kind,
  items: readonly StagedItem[],
  removed: readonly { id: string }[] = [],
): Promise<void> {
  if ((await syncOf(db, run).executeTakeFirst()) === undefined) throw new Overtaken()
  await stage(db, run, kind, items, removed)
}

interface Failure {
  message: string
  /** Seconds after which another attempt may succeed; null when none will. */
  retryAfter: number | null
  /** Whether it may pass by itself, so that what the next attempt goes on from can stay. */
  passing: boolean
}

/** What a failure means; null when it is not the directory's. */
function explain(connectors: Connectors, error: unknown): Failure | null {
  if (error instanceof UnusableDirectory) return { message: error.message, ...final }
  // Disconnected just now.
  if (error instanceof RequestError) return { message: error.message, ...final }
  const fault = connectors.directoryFault(error)
  return fault === null ? null : explainFault(fault)
}

function explainFault(fault: DirectoryFault): Failure {
  switch (fault.kind) {
    case 'unauthorized':
    case 'refused':
      return { message: `Microsoft refused ${fault.request}: ${fault.code}: ${fault.message}`, ...final }
    case 'invalid_response': {
      const message = `Microsoft gave an answer that cannot be read: ${fault.reason}`
      return { message, retryAfter: 0, passing: false }
    }
    case 'throttled':
      return { message: 'Microsoft asks us to wait.', retryAfter: fault.retryAfterSeconds, passing: true }
    case 'unavailable':
      return { message: 'Microsoft does not answer.', retryAfter: fault.retryAfterSeconds, passing: true }
  }
}

/**
 * Writes down why an attempt failed, and enqueues the next one while there is one. The mirror stays as it was. The
 * stored link stays only for a next attempt at the same sync, after what passes by itself: no other read goes on from
 * one that has failed.
 */
function giveUp(db: Scoped, run: Begun, { message, retryAfter, passing }: Failure): Promise<void> {
  const { organizationId, tenantId, syncId } = run
  const delay = retryAfter === null ? undefined : retryDelays[run.attempts - 1]
  return db.transaction().execute(async (db) => {
    if (!(await stillMine(db, run))) return
    await db
      .updateTable('directory_syncs')
      .set({
        error: message,
        ...(delay === undefined ? { status: 'failed', finished_at: sql`now()` } : { status: 'queued' }),
      })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', syncId)
      .execute()
    if (delay === undefined || !passing) {
      await db
        .updateTable('directory_connections')
        .set({ users_delta_link: null })
        .where('tenant_id', '=', tenantId)
        .execute()
    }
    await db
      .updateTable('tenants')
      .set({ status: 'sync_failed', last_sync_error: message, updated_at: sql`now()` })
      .where('id', '=', tenantId)
      .where('status', '<>', 'unconnected')
      .execute()
    if (delay === undefined) {
      const details = { syncId, error: message }
      await recordChange(db, { action: 'tenant.sync_failed', targetId: tenantId, tenantId, details })
    } else {
      const wait = Math.max(delay, retryAfter ?? 0) * 1000
      await enqueueSync(db, { organizationId, tenantId, syncId }, new Date(Date.now() + wait))
    }
  })
}
