import { type RawBuilder, sql } from 'kysely'
import { holds } from './acknowledgements.ts'

// What is told of findings that are over; `span` is the row of `finding_spans`.

/** Whether somebody accepts the finding now, or did when a scan found it to be over. */
export const isAccepted: RawBuilder<boolean> = sql<boolean>`exists (
  select from acknowledgements as ack where ack.organization_id = span.organization_id
    and ack.tenant_id = span.tenant_id and ack.finding_id = span.finding_id
    and (${holds} or span.resolved_at is not null and ack.ended_why = 'resolved' and ack.at >= span.first_seen_at
      and (ack.expires_at is null or ack.expires_at > ack.ended_at)))`

/**
 * Whether a scan that could read everything tells that the finding is over. What scans that could not have found to be over
 * is told by the next one that could, unless it has come back.
 * @param scan one with full coverage: others tell of nothing that it is over
 */
export const isToldAsOver = ({
  tenantId,
  number,
}: {
  tenantId: string
  number: number
}): RawBuilder<boolean> => sql<boolean>`(
  span.state = 'OPEN' and span.resolved_at is not null and span.until_scan <= ${number}
  and span.until_scan > coalesce((
    select max(former.number) from scans as former where former.tenant_id = ${tenantId}
      and former.status = 'succeeded' and former.coverage = 'full' and former.number < ${number}), 0)
  and not exists (
    select from finding_spans as later where later.organization_id = span.organization_id
      and later.tenant_id = span.tenant_id and later.finding_id = span.finding_id
      and later.from_scan > span.from_scan and later.from_scan <= ${number}))`
