import { sql } from 'kysely'
import { mostAttempts } from '../retries.ts'

/** Days for which the refusal of a mail keeps others from being sent: somebody may have put right what was wrong. */
const bouncedDays = 7

const isEnabled = (table: 'chat_integrations' | 'webhook_endpoints', column: string) =>
  sql`exists (select from ${sql.table(table)} as target
    where target.organization_id = alert_subscriptions.organization_id
      and target.id = ${sql.ref(`alert_subscriptions.${column}`)} and target.enabled)`

/** Whether the latest mail to a recipient was refused for good, and not given up after many attempts. */
const isRefused = sql`coalesce((
  select mail.status = 'failed' and mail.attempts < ${sql.lit(mostAttempts)} from mails as mail
  where mail.organization_id = recipient.organization_id and mail.user_id = recipient.user_id
    and mail.ended_at > now() - make_interval(days => ${sql.lit(bouncedDays)})
  order by mail.ended_at desc limit 1), false)`

const recipients = sql`from alert_recipients as recipient
  where recipient.organization_id = alert_subscriptions.organization_id
    and recipient.subscription_id = alert_subscriptions.id`

/** Why nobody is told anything by a row of `alert_subscriptions` for now; null when nothing is in the way. */
export const pausedNow = sql<string | null>`case
  when alert_subscriptions.paused is not null then alert_subscriptions.paused
  when channel = 'CHAT' and not ${isEnabled('chat_integrations', 'integration_id')} then 'INTEGRATION_DISABLED'
  when channel = 'WEBHOOK' and not ${isEnabled('webhook_endpoints', 'webhook_id')} then 'INTEGRATION_DISABLED'
  when channel = 'EMAIL' and exists (select ${recipients})
    and not exists (select ${recipients} and not ${isRefused}) then 'BOUNCED' end`
