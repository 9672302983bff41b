import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { limitOn, planOf } from '../access/plans.ts'
import { lockOrganization } from '../organizations/organizations.ts'
import { scheduleDeliveries } from '../webhooks/schedule.ts'

const surface = 'identityops'

/**
 * Brings what the side that `db` is on has to what its organization's plan includes: subscriptions beyond the number of
 * recipients wait, the newest first, and webhooks and chat integrations beyond theirs are disabled. Nothing is deleted. A
 * plan that includes more again lifts exactly these, and nothing that was disabled for another reason. To be called for
 * each side when a plan changes.
 */
export function applyPlanLimits(db: Scoped, organizationId: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const { plan, features } = await planOf(db, surface)
    await lockOrganization(db)
    await pauseBeyond(db, organizationId, limitOn(surface, plan, 'alertRecipients'))
    const endpoints = limitOn(surface, plan, 'webhooks')
    const changed = await disableBeyond(db, organizationId, 'webhook_endpoints', endpoints)
    if (changed > 0) await scheduleDeliveries(db)
    // A plan has chats or none: it says no number of its own.
    await disableBeyond(db, organizationId, 'chat_integrations', features.has('WEBHOOKS') ? null : 0)
  })
}

/**
 * Those go on that have room together with all older ones, of both sides: a recipient counts with the first subscription
 * that tells them anything.
 */
async function pauseBeyond(db: Scoped, organizationId: string, limit: number | null): Promise<void> {
  await sql`
    with counted as (
      select subscription_id, created_at, user_id, row_number() over (
        partition by user_id order by created_at, subscription_id) = 1 as is_first
      from alert_recipients where organization_id = ${organizationId}
    ), sized as (
      select subscription_id, sum(count(*) filter (where is_first)) over (order by created_at, subscription_id) as used
      from counted group by subscription_id, created_at
    ), judged as (
      select id, case when coalesce(used, 0) > coalesce(${limit}::integer, coalesce(used, 0)) then 'PLAN_LIMIT' end as paused
      from alert_subscriptions left join sized on subscription_id = id where organization_id = ${organizationId}
    )
    update alert_subscriptions as subscription set paused = judged.paused from judged
    where subscription.organization_id = ${organizationId} and subscription.id = judged.id
      and subscription.paused is distinct from judged.paused`.execute(db)
}

/** What is disabled for another reason takes no place, and stays as it is. @returns how many are changed */
async function disableBeyond(
  db: Scoped,
  organizationId: string,
  table: 'webhook_endpoints' | 'chat_integrations',
  limit: number | null,
): Promise<number> {
  const own = table === 'webhook_endpoints' ? sql`and surface = ${surface}` : sql``
  const { numAffectedRows = 0n } = await sql`
    with placed as (
      select id, row_number() over (order by created_at, id) > coalesce(${limit}::bigint, 9223372036854775807) as is_beyond
      from ${sql.table(table)}
      where organization_id = ${organizationId} ${own} and (enabled or disabled_reason = 'plan')
    )
    update ${sql.table(table)} as target set enabled = not is_beyond,
      disabled_reason = case when is_beyond then 'plan' end
    from placed
    where target.organization_id = ${organizationId} and target.id = placed.id and target.enabled = is_beyond`.execute(
    db,
  )
  return Number(numAffectedRows)
}
