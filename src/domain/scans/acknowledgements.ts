import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, notFound, RequestError } from '../errors.ts'
import { enqueue } from '../queue.ts'
import { announce } from '../webhooks/events.ts'

interface NewAcknowledgement {
  reason: string
  /** In the future, and within a year; for good when left out. */
  expiresAt?: Date | undefined
}

interface FindingRef {
  organizationId: string
  tenantId: string
  findingId: string
}

const wrongEnd = (message: string) =>
  new InputError('invalid_request', 'A finding cannot be accepted until then.', [
    { input: 'expiresAt', message },
  ])

/** How long somebody may accept a finding at most, in milliseconds. */
const longest = 366 * 86_400_000

/** Whether an acknowledgement, as `ack`, holds now. */
export const holds: RawBuilder<boolean> = sql<boolean>`(ack.ended_at is null and (ack.expires_at is null or ack.expires_at > now()))`

/**
 * Accepts a finding that stands open; who has accepted it before gives way.
 * @param appId the app whose finding it has to be, where that is known
 * @throws RequestError `not_found`; `invalid_request` for an end that is past or too far; `conflict` when it is resolved
 */
export function acknowledge(
  db: Scoped,
  ref: FindingRef,
  { reason, expiresAt }: NewAcknowledgement,
  appId?: string,
): Promise<void> {
  const left = expiresAt === undefined ? null : expiresAt.getTime() - Date.now()
  if (left !== null && left <= 0) throw wrongEnd('must be in the future')
  if (left !== null && left > longest) throw wrongEnd('must be within a year')
  return inTransaction(db, async (db) => {
    const { severity, points } = await requireOpen(db, ref, appId)
    await end(db, ref, 'replaced')
    const { id } = await db
      .insertInto('acknowledgements')
      .values({
        tenant_id: ref.tenantId,
        finding_id: ref.findingId,
        reason,
        expires_at: expiresAt ?? null,
        severity_then: severity,
        points_then: points,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (expiresAt !== undefined) {
      const { organizationId, tenantId } = ref
      const order = { organizationId, tenantId, acknowledgementId: id }
      await enqueue(db, 'expire_acknowledgement', order, { runAt: expiresAt, key: `acknowledgement ${id}` })
    }
    const details = { reason, expiresAt: expiresAt?.toISOString() ?? null }
    await record(db, ref, 'finding.acknowledged', details)
  })
}

/** Takes back that a finding is accepted. @throws RequestError `not_found` for the finding, and where nobody accepted it */
export function withdraw(db: Scoped, ref: FindingRef): Promise<void> {
  return inTransaction(db, async (db) => {
    if (!(await end(db, ref, 'withdrawn'))) throw notFound('acknowledgement')
    await record(db, ref, 'finding.unacknowledged', {})
  })
}

/** Ends an acknowledgement whose time has come, and tells of it; nothing when it has ended otherwise. */
export async function expire(
  db: Scoped,
  { tenantId, acknowledgementId }: { tenantId: string; acknowledgementId: string },
): Promise<void> {
  await inTransaction(db, async (db) => {
    const ended = await db
      .updateTable('acknowledgements')
      .set({ ended_at: sql`expires_at`, ended_why: 'expired' })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', acknowledgementId)
      .where('ended_at', 'is', null)
      .where('expires_at', '<=', sql<Date>`now()`)
      .returning('finding_id')
      .executeTakeFirst()
    if (ended !== undefined) await tellLapsed(db, tenantId, ended.finding_id, 'expired')
  })
}

/**
 * Ends those whose findings a scan found to be over, or worse than what was accepted; in its storing transaction, after
 * the findings.
 */
export async function endOutlived(db: Scoped, tenantId: string): Promise<void> {
  await sql`update acknowledgements as ack set ended_at = now(), ended_why = 'resolved'
    where tenant_id = ${tenantId} and ended_at is null and not exists (
      select from finding_spans as span where span.tenant_id = ack.tenant_id and span.finding_id = ack.finding_id
        and until_scan is null)`.execute(db)
  const { rows } = await sql<{ finding_id: string }>`
    update acknowledgements as ack set ended_at = now(), ended_why = 'worsened'
    from finding_spans as span
    where ack.tenant_id = ${tenantId} and ended_at is null and span.tenant_id = ack.tenant_id
      and span.finding_id = ack.finding_id and until_scan is null
      and (points > points_then or weight > array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], severity_then))
    returning ack.finding_id`.execute(db)
  for (const { finding_id } of rows) await tellLapsed(db, tenantId, finding_id, 'worsened')
}

/** @throws RequestError */
async function requireOpen(db: Scoped, { tenantId, findingId }: FindingRef, appId: string | undefined) {
  const latest = await db
    .selectFrom('finding_spans')
    .select(['severity', 'points', 'until_scan', 'state', 'app_id'])
    .where('tenant_id', '=', tenantId)
    .where('finding_id', '=', findingId)
    .orderBy('from_scan', 'desc')
    .limit(1)
    // Whoever stores a scan or accepts the same waits, or has done so.
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (latest === undefined || (appId !== undefined && latest.app_id !== appId)) throw notFound('finding')
  if (latest.until_scan !== null)
    throw new RequestError('conflict', 'This finding is resolved.', { reason: 'RESOLVED' })
  if (latest.state === 'UNKNOWN')
    throw new RequestError('conflict', 'This could not be decided: there is nothing to be accepted.', {
      reason: 'UNKNOWN',
    })
  return latest
}

/** @returns whether there was one */
async function end(
  db: Scoped,
  { tenantId, findingId }: FindingRef,
  why: 'replaced' | 'withdrawn',
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('acknowledgements')
    .set({ ended_at: sql`clock_timestamp()`, ended_why: why })
    .where('tenant_id', '=', tenantId)
    .where('finding_id', '=', findingId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const record = (
  db: Scoped,
  { tenantId, findingId }: FindingRef,
  action: string,
  details: Record<string, unknown>,
) => recordChange(db, { action, targetId: findingId, tenantId, details })

const tellLapsed = (db: Scoped, tenantId: string, findingId: string, why: 'expired' | 'worsened') =>
  announce(db, {
    type: 'acknowledgement.lapsed',
    severity: 'medium',
    tenantId,
    targetId: findingId,
    details: { findingId, why },
  })
