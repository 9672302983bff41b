import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { enqueueAll } from '../queue.ts'
import type { ScanOrder } from '../scans/attempt.ts'
import { selfRotatingNames } from '../scans/engine/publishers.ts'
import { nextDigests } from './digest-times.ts'
import { type EndedScan, findEndedScan } from './ended-scan.ts'
import { pausedNow } from './paused.ts'
import { applyPlanLimits } from './plan-limits.ts'
import { endingCredentials, findingsToTell, fittingApps } from './candidates.ts'
import { type AlertSending, sendAlerts, type Target } from './send.ts'
import { inMessage, type Told } from './told.ts'
import { readWaste, type Waste } from './waste-change.ts'

// What a scan that has ended has to tell, and whom.

/**
 * Tells every subscription of the side that `db` is on what a scan has to say, each thing once. What is told is written
 * down in the transaction that sends it: whoever dies before its end has told nothing, and who comes after tells it all.
 */
export async function matchAlerts(db: Scoped, sending: AlertSending, ref: ScanOrder): Promise<void> {
  // By itself: it locks the organization's row, which others wait for.
  await applyPlanLimits(db, ref.organizationId)
  await inTransaction(db, async (db) => {
    const scan = await findEndedScan(db, ref)
    if (scan === null) return
    const targets = await takeTargets(db)
    if (targets.length === 0) return
    // In proportion to what the scan found.
    await sql`set local statement_timeout = '5min'`.execute(db)
    const waste = scan.status === 'succeeded' ? await readWaste(db, scan) : null
    if (scan.status === 'succeeded') await forgetWhatIsOver(db, scan, waste)
    const told = await match(db, scan, waste, targets, await nextDigests(db, new Date(Date.now())))
    await sendAlerts(db, sending, ref.organizationId, targets, told)
    await enqueueCollected(db, ref)
  })
}

/** Subscriptions that somebody is told by at present; locked, so that what they collect is sent by one at a time. */
async function takeTargets(db: Scoped): Promise<Target[]> {
  const { rows } = await sql<Target>`
    select id, name, channel, integration_id, webhook_id from alert_subscriptions
    where organization_id = current_organization() and enabled and ${pausedNow} is null
    order by id for no key update`.execute(db)
  return rows
}

/** What is told once for as long as it is so is told again when it is so again. */
async function forgetWhatIsOver(db: Scoped, { tenantId }: EndedScan, waste: Waste | null): Promise<void> {
  const told = sql`alert_deliveries as told using alert_subscriptions as subscription
    where told.organization_id = current_organization() and told.tenant_id = ${tenantId}
      and subscription.organization_id = told.organization_id and subscription.id = told.subscription_id
      and told.sent_at is not null`
  await sql`delete from ${told} and trigger = 'SCORE_AT_LEAST' and not exists (
    select from governed_apps as app where app.organization_id = told.organization_id
      and app.tenant_id = told.tenant_id and app.score >= subscription.score
      and app.app_id = split_part(told.subject, ' ', 2))`.execute(db)
  if (waste === null) return
  await sql`delete from ${told} and trigger = 'WASTE_OVER' and not exists (
    select from ${amounts(waste)} where currency = waste_currency and minor > waste_minor)`.execute(db)
}

/** What is wasted a month, one row for each currency. */
const amounts = (waste: Waste | null) => {
  const now = waste?.now ?? []
  return sql`unnest(${now.map(({ currency }) => currency)}::text[], ${now.map(({ minor }) => minor)}::bigint[])
    as wasted (currency, minor)`
}

/** The columns of what may be told: alike for all triggers. */
const row = (
  trigger: string,
  {
    subject,
    step,
    rank = sql`3`,
    points = sql`0`,
    entry,
  }: Record<'subject' | 'step' | 'entry', RawBuilder<unknown>> & {
    rank?: RawBuilder<unknown>
    points?: RawBuilder<unknown>
  },
) =>
  sql`subscription.id as subscription_id, ${sql.lit(trigger)}::text as trigger, ${subject}::text as subject,
    ${step}::text as step, ${rank}::smallint as weight, ${points}::integer as points, ${entry}::jsonb as entry`

/**
 * Writes down what is new to each subscription, in one statement however much there is.
 * @returns what is to be sent at once: of each subscription as many as a message tells
 */
async function match(
  db: Scoped,
  scan: EndedScan,
  waste: Waste | null,
  targets: readonly Target[],
  digests: { DAILY: Date; WEEKLY: Date },
): Promise<Told[]> {
  const { tenantId, scanId, number, asOf } = scan
  const succeeded = sql.lit(scan.status === 'succeeded')
  const ids = targets.map(({ id }) => id)
  const { rows } = await sql<Told>`
    with subscription as (
      select *, (publisher is not null or privileged is not null or owned_by is not null) as is_filtered,
        array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], min_severity) as min_weight
      from alert_subscriptions where organization_id = current_organization() and id = any(${ids}::uuid[])
    ), fitting as materialized (${fittingApps(tenantId)}
    ), finding as materialized (${findingsToTell(scan)}
    ), credential as materialized (${endingCredentials(scan, selfRotatingNames)}
    ), matched as materialized (
      select subscription.id as subscription_id, finding.trigger, finding.subject, finding.step, finding.weight,
        finding.points, finding.entry
      from subscription join finding on finding.trigger = any(subscription.triggers)
      where ${succeeded} and ${wanted('finding')}
      union all
      select ${row('CREDENTIAL_EXPIRING', {
        subject: sql`credential.subject`,
        step: sql`nearest.days`,
        rank: sql`credential.weight`,
        points: sql`credential.points`,
        entry: sql`credential.entry || jsonb_build_object('days', nearest.days)`,
      })}
      from subscription join credential on 'CREDENTIAL_EXPIRING' = any(subscription.triggers)
      cross join lateral (
        select min(days) as days from unnest(subscription.credential_days) as days
        where credential.ends_at <= ${asOf}::timestamptz + make_interval(hours => days * 24)
      ) as nearest
      where ${succeeded} and nearest.days is not null and ${wanted('credential')}
      union all
      select ${row('SCORE_AT_LEAST', {
        subject: sql`app.tenant_id || ' ' || app.app_id`,
        step: sql`subscription.score`,
        points: sql`app.score`,
        entry: sql`jsonb_build_object('app', jsonb_build_object('id', app.app_id, 'name', app.name),
          'score', app.score, 'threshold', subscription.score)`,
      })}
      from subscription join governed_apps as app on app.score >= subscription.score
      where ${succeeded} and 'SCORE_AT_LEAST' = any(subscription.triggers)
        and app.organization_id = current_organization() and app.tenant_id = ${tenantId} and ${isFitting(sql`app.app_id`)}
      union all
      select ${row('WASTE_OVER', {
        subject: sql`${tenantId}`,
        step: sql`waste_currency || ' ' || waste_minor`,
        entry: sql`${JSON.stringify(waste?.entry ?? {})}::jsonb
          || jsonb_build_object('limit', jsonb_build_object('minor', waste_minor, 'currency', waste_currency))`,
      })}
      from subscription join ${amounts(waste)} on currency = waste_currency and minor > waste_minor
      where ${succeeded} and 'WASTE_OVER' = any(subscription.triggers)
      union all
      select ${row('SCAN_FAILED', { subject: sql`${scanId}`, step: sql`''`, entry: sql`${JSON.stringify(scan.failure)}` })}
      from subscription where not ${succeeded} and 'SCAN_FAILED' = any(subscription.triggers)
      union all
      select ${row('SCAN_PARTIAL', {
        subject: sql`${scanId}`,
        step: sql`''`,
        rank: sql`2`,
        entry: sql`${JSON.stringify(scan.gaps)}`,
      })}
      from subscription where ${succeeded} and ${sql.lit(scan.isPartial)}
        and 'SCAN_PARTIAL' = any(subscription.triggers)
    ), written as (
      insert into alert_deliveries (subscription_id, trigger, subject, step, tenant_id, scan_id, scan_number, weight,
        points, entry, due_at, sent_at)
      select subscription_id, trigger, subject, step, ${tenantId}, ${scanId}, ${number}, weight, points,
        case when delivery <> 'IMMEDIATE' then entry end,
        case delivery when 'DAILY' then ${digests.DAILY}::timestamptz when 'WEEKLY' then ${digests.WEEKLY}::timestamptz
          else now() end,
        case when delivery = 'IMMEDIATE' then now() end
      from matched join subscription on subscription.id = subscription_id
      on conflict do nothing
      returning subscription_id, trigger, subject, step, sent_at
    ), told as (
      select matched.*,
        row_number() over (partition by subscription_id order by weight desc, points desc, trigger, subject) as place,
        count(*) over (partition by subscription_id) as total,
        row_number() over (partition by subscription_id, trigger order by weight desc, points desc, subject)
          as group_place,
        count(*) over (partition by subscription_id, trigger) as group_total
      from matched join written using (subscription_id, trigger, subject, step)
      where written.sent_at is not null
    )
    select subscription_id, trigger, entry, place::integer, total::integer, group_place::integer, group_total::integer,
      ${tenantId}::text as tenant_id, ${scan.tenantName}::text as tenant_name, ${scanId}::text as scan_id,
      ${number}::integer as scan_number
    from told where place <= ${inMessage} or group_place <= ${inMessage}
    order by subscription_id, place`.execute(db)
  return rows
}

/** Whether a subscription wants to hear of a thing that a rule found. */
const wanted = (thing: 'finding' | 'credential') => {
  const of = (column: string) => sql.ref(`${thing}.${column}`)
  return sql`(cardinality(subscription.rules) = 0 or ${of('rule_id')} = any(subscription.rules))
    and (cardinality(subscription.categories) = 0 or ${of('category')} = any(subscription.categories))
    and ${of('weight')} >= subscription.min_weight and ${isFitting(of('app_id'))}`
}

/** Whether a subscription is about an app. */
const isFitting = (appId: RawBuilder<unknown>) =>
  sql`(not subscription.is_filtered
    or (subscription.id, ${appId}) in (select subscription_id, fitting.app_id from fitting))`

/** Has what a scan adds to collections sent at their time; each time has a job of its own. */
async function enqueueCollected(db: Scoped, { organizationId, scanId }: ScanOrder): Promise<void> {
  const { rows } = await sql<{ subscription_id: string; due_at: Date }>`
    select distinct subscription_id, due_at from alert_deliveries
    where organization_id = current_organization() and scan_id = ${scanId} and sent_at is null`.execute(db)
  if (rows.length === 0) return
  const jobs = rows.map(({ subscription_id: subscriptionId, due_at: runAt }) => ({
    key: `alerts ${subscriptionId} ${runAt.toISOString()}`,
    payload: { organizationId, subscriptionId },
    runAt,
  }))
  await enqueueAll(db, 'send_alerts', jobs)
}
