import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'

/** Calls for somebody to make what is due to an endpoint. */
export async function wakeEndpoint(db: Scoped, endpointId: string): Promise<void> {
  await sql`select wake_deliveries(failing_since is not null) from webhook_endpoints
    where id = ${endpointId}`.execute(db)
}

/** Sees to it that the organization's deliveries are made when they are next due. */
export async function scheduleDeliveries(db: Scoped): Promise<void> {
  await sql`
    select wake_deliveries(failing, greatest(min(due.at), now())) from (
      select failing_since is not null as failing, next.at from webhook_endpoints as endpoint
      cross join lateral (
        select min(next_attempt_at) as at from webhook_deliveries
        where endpoint_id = endpoint.id and status = 'pending'
      ) as next
      where enabled and next.at is not null
    ) as due group by failing`.execute(db)
}

/**
 * Ends a turn of work on what is due: calls that came meanwhile are answered by it, and what is left is scheduled.
 * In this order: a call that comes in between stays.
 */
export function endTurn(db: Scoped, failing: boolean): Promise<void> {
  return inTransaction(db, async (db) => {
    await sql`select drop_wake_ups(${failing})`.execute(db)
    await scheduleDeliveries(db)
  })
}

/** Forgets what came due to an endpoint while it was disabled; it can be sent by hand. */
export async function forgetMissed(db: Scoped, endpointId: string): Promise<void> {
  await sql`update webhook_deliveries set next_attempt_at = null
    where endpoint_id = ${endpointId} and status = 'pending' and next_attempt_at <= now()
      and exists (select from webhook_endpoints where id = ${endpointId} and not enabled)`.execute(db)
}
