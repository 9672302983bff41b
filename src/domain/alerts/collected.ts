import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { enqueue } from '../queue.ts'
import { pausedNow } from './paused.ts'
import { type AlertSending, sendAlerts, type Target } from './send.ts'
import { inMessage, type Told } from './told.ts'

/** A subscription that collects what it is told. */
export interface CollectionRef {
  organizationId: string
  subscriptionId: string
}

/**
 * Sends what a subscription has collected until now, in one message. What is sent is written down in the same transaction:
 * nothing is lost and nothing sent twice, wherever it is interrupted. While nobody is told anything by it, it stays.
 */
export function sendCollected(
  db: Scoped,
  sending: AlertSending,
  { organizationId, subscriptionId }: CollectionRef,
): Promise<void> {
  return inTransaction(db, async (db) => {
    const { rows: targets } = await sql<Target>`
      select id, name, channel, integration_id, webhook_id from alert_subscriptions
      where organization_id = current_organization() and id = ${subscriptionId} and enabled and ${pausedNow} is null
      for no key update`.execute(db)
    const [target] = targets
    if (target === undefined) return
    await sql`set local statement_timeout = '5min'`.execute(db)
    await sendAlerts(db, sending, organizationId, [target], await takeDue(db, target))
  })
}

/** Writes down that all that is due is sent. @returns what a message tells of it */
async function takeDue(db: Scoped, { id, channel }: Target): Promise<Told[]> {
  // Of what a message only counts, one of each is enough.
  const ofEachGroup = channel === 'WEBHOOK' ? inMessage : 1
  const { rows } = await sql<Told>`
    with due as materialized (
      select * from alert_deliveries
      where organization_id = current_organization() and subscription_id = ${id} and sent_at is null
        and due_at <= now() + interval '1 second'
    ), sent as (
      update alert_deliveries as delivery set sent_at = now(), entry = null from due
      where delivery.organization_id = due.organization_id and delivery.subscription_id = due.subscription_id
        and delivery.trigger = due.trigger and delivery.subject = due.subject and delivery.step = due.step
    ), told as (
      select *, row_number() over (order by weight desc, points desc, trigger, subject, step) as place,
        count(*) over () as total,
        row_number() over (partition by scan_id, trigger order by weight desc, points desc, subject, step)
          as group_place,
        count(*) over (partition by scan_id, trigger) as group_total
      from due
    )
    select subscription_id, trigger, entry, place::integer, total::integer, group_place::integer, group_total::integer,
      told.tenant_id, tenants.name as tenant_name, scan_id, scan_number
    from told join tenants on tenants.organization_id = told.organization_id and tenants.id = told.tenant_id
    where place <= ${inMessage} or group_place <= ${ofEachGroup}
    order by place`.execute(db)
  return rows
}

/** Makes the job anew for what should have been sent by now. */
export async function sendCollectedAnew(db: Scoped, ref: CollectionRef): Promise<void> {
  const waiting = await db
    .selectFrom('alert_deliveries')
    .select('due_at')
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('subscription_id', '=', ref.subscriptionId)
    .where('sent_at', 'is', null)
    .where('due_at', '<=', sql<Date>`now()`)
    .limit(1)
    .executeTakeFirst()
  if (waiting !== undefined) await enqueue(db, 'send_alerts', ref, { key: `alerts ${ref.subscriptionId}` })
}
