import { sql } from 'kysely'
import { type Database, inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { enqueue, type TaskPayloads } from '../queue.ts'
import type { EnvironmentRef } from './environments.ts'
import { eventSpans, inSpan, type Span } from './event-spans.ts'

export type DeletionKind = 'user' | 'company'

/** Hour of the day, in UTC, at which scheduled deletions begin. The vendor's own. */
const deletionHour = 2

/** Users or companies that one transaction deletes, and rows that one statement touches on the way. */
const chunk = 100
const rowsAtOnce = 5000

/** The next time that deletions begin. */
export function nextDeletion(now: Date): Date {
  const next = new Date(now)
  next.setUTCHours(deletionHour, 0, 0, 0)
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1)
  return next
}

/**
 * Schedules users or companies for the next daily deletion, known or not.
 * @returns how many were asked for, each counted once
 */
export async function scheduleDeletion(
  db: Scoped,
  environment: EnvironmentRef,
  kind: DeletionKind,
  ids: readonly string[],
): Promise<number> {
  const { environmentId } = environment
  const targets = [...new Set(ids)]
  await inTransaction(db, async (transaction) => {
    await sql`
      insert into scheduled_deletions (environment_id, kind, target_id)
      select ${environmentId}::uuid, ${kind}, id from unnest(${targets}::text[]) as id order by id
      on conflict do nothing`.execute(transaction)
    await enqueueDeletion(transaction, environment)
    await recordChange(transaction, {
      action: `${kind}.deletion_scheduled`,
      targetId: environmentId,
      details: { ids: targets },
    })
  })
  return targets.length
}

const enqueueDeletion = (db: Scoped, environment: EnvironmentRef): Promise<void> =>
  enqueue(db, 'delete_profiles', environment, {
    runAt: nextDeletion(new Date()),
    key: `delete_profiles ${environment.environmentId}`,
  })

/** Puts what is scheduled, and what no job will delete any more, off until the next daily deletion. */
export async function postponeDeletions(db: Scoped, environment: EnvironmentRef): Promise<void> {
  const [waiting] = await db
    .selectFrom('scheduled_deletions')
    .select('target_id')
    .where('environment_id', '=', environment.environmentId)
    .limit(1)
    .execute()
  if (waiting !== undefined) await enqueueDeletion(db, environment)
}

/**
 * Deletes everything that is scheduled in an environment, in small transactions. Each asks anew what is scheduled
 * still: what another run has deleted meanwhile may have come back, and is a new user or company.
 */
export async function runDeletions(
  database: Database,
  { environmentId, ...side }: TaskPayloads['delete_profiles'],
  signal: AbortSignal,
): Promise<void> {
  const withRows = <T>(fn: (db: Scoped) => Promise<T>) =>
    database.withOrganization(side, fn, { actor: 'system' })
  for (const kind of ['user', 'company'] as const) {
    for (;;) {
      signal.throwIfAborted()
      const ids = await withRows((db) => nextTargets(db, environmentId, kind))
      if (ids.length === 0) break
      for (const detach of detachments(kind, environmentId, ids)) {
        while ((await withRows(detach)) === rowsAtOnce) signal.throwIfAborted()
      }
      await withRows((db) =>
        inTransaction(db, (transaction) => finish(transaction, environmentId, kind, ids)),
      )
    }
  }
}

async function nextTargets(db: Scoped, environmentId: string, kind: DeletionKind): Promise<string[]> {
  const rows = await db
    .selectFrom('scheduled_deletions')
    .select('target_id')
    .where('environment_id', '=', environmentId)
    .where('kind', '=', kind)
    .orderBy('target_id')
    .limit(chunk)
    .execute()
  return rows.map(({ target_id }) => target_id)
}

/** What takes some rows away from users or companies, and says how many; done when it finds fewer than it may take. */
function detachments(
  kind: DeletionKind,
  environmentId: string,
  ids: string[],
): ((db: Scoped) => Promise<number>)[] {
  if (kind === 'company') return [(db) => detachSomeUsers(db, environmentId, ids)]
  return eventSpans(new Date()).map((span) => (db) => deleteSomeEvents(db, environmentId, ids, span))
}

/** Those of the ids that are scheduled still, looked up once in a statement. */
const scheduled = (environmentId: string, kind: DeletionKind, ids: string[]) => sql`array(
  select target_id from scheduled_deletions
  where environment_id = ${environmentId} and kind = ${kind} and target_id = any(${ids}))`

async function deleteSomeEvents(
  db: Scoped,
  environmentId: string,
  ids: string[],
  span: Span,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from tracked_events where ${inSpan(span)} and (organization_id, environment_id, user_id, at, id) in (
      select organization_id, environment_id, user_id, at, id from tracked_events
      where environment_id = ${environmentId} and user_id = any(${scheduled(environmentId, 'user', ids)})
        and ${inSpan(span)} limit ${rowsAtOnce}
    )`.execute(db)
  return Number(numAffectedRows)
}

async function detachSomeUsers(db: Scoped, environmentId: string, ids: string[]): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update profiles set company_id = null where (organization_id, environment_id, user_id) in (
      select organization_id, environment_id, user_id from profiles
      where environment_id = ${environmentId} and company_id = any(${scheduled(environmentId, 'company', ids)})
      limit ${rowsAtOnce}
    )`.execute(db)
  return Number(numAffectedRows)
}

/** What arrived since the last look goes, too: nothing of a deleted user stays behind. */
async function finish(db: Scoped, environmentId: string, kind: DeletionKind, asked: string[]): Promise<void> {
  const still = await db
    .selectFrom('scheduled_deletions')
    .select('target_id')
    .where('environment_id', '=', environmentId)
    .where('kind', '=', kind)
    .where('target_id', 'in', asked)
    .orderBy('target_id')
    .forUpdate()
    .execute()
  if (still.length === 0) return
  const ids = still.map(({ target_id }) => target_id)
  const table = kind === 'user' ? sql`profiles` : sql`companies`
  const key = kind === 'user' ? sql`user_id` : sql`company_id`
  // Locked first, so that nothing can be added to them any more.
  const { rows } = await sql<{ id: string }>`
    select ${key} as id from ${table} where environment_id = ${environmentId} and ${key} = any(${ids})
    order by ${key} for update`.execute(db)
  for (const detach of detachments(kind, environmentId, ids)) {
    while ((await detach(db)) === rowsAtOnce);
  }
  await sql`delete from ${table} where environment_id = ${environmentId} and ${key} = any(${ids})`.execute(db)
  await db
    .deleteFrom('scheduled_deletions')
    .where('environment_id', '=', environmentId)
    .where('kind', '=', kind)
    .where('target_id', 'in', ids)
    .execute()
  if (rows.length === 0) return
  await recordChange(db, {
    action: `${kind}.deleted`,
    targetId: environmentId,
    details: { ids: rows.map(({ id }) => id) },
  })
}
