import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import { type Plan, requireFeature } from '../access/plans.ts'
import { idOfActor } from '../audit/actors.ts'
import { recordChange } from '../audit/audit.ts'
import { type InputFault, notFound, RequestError, unknownName } from '../errors.ts'
import { lockOrganization } from '../organizations/organizations.ts'
import { isRule } from '../scans/engine/rules.ts'
import { isCurrency, type Money, parseAmount } from '../scans/money.ts'
import { pausedNow } from './paused.ts'
import { findRecipients, requireRecipientsLeft, unfit } from './recipients.ts'
import type { AlertSubscription, NewAlertSubscription } from './subscription.ts'

const surface = 'identityops'

/** Subscriptions of one side of an organization: each scan is held against all of them. */
const mostSubscriptions = 50

const here = sql<string>`current_organization()`

const recipientsOf = sql<string[]>`array(
  select people.email::text from alert_recipients as recipient join users as people on people.id = recipient.user_id
  where recipient.organization_id = alert_subscriptions.organization_id
    and recipient.subscription_id = alert_subscriptions.id
  order by lower(people.email))`

const subscriptions = (db: Scoped) =>
  db
    .selectFrom('alert_subscriptions')
    .leftJoin('users', (join) =>
      join.on('users.id', '=', idOfActor('alert_subscriptions.created_by', 'user')),
    )
    .leftJoin('api_keys as maker', (join) =>
      join
        .onRef('maker.organization_id', '=', 'alert_subscriptions.organization_id')
        .on('maker.id', '=', idOfActor('alert_subscriptions.created_by', 'key')),
    )
    .selectAll('alert_subscriptions')
    .select(['users.email', 'users.first_name', 'users.last_name', 'users.display_name'])
    .select(['maker.name as key_name', recipientsOf.as('recipients'), pausedNow.as('paused_now')])
    .where('alert_subscriptions.organization_id', '=', here)

type Row = Awaited<ReturnType<ReturnType<typeof subscriptions>['executeTakeFirstOrThrow']>>

const toSubscription = (row: Row): AlertSubscription => ({
  id: row.id,
  name: row.name,
  triggers: row.triggers as AlertSubscription['triggers'],
  rules: row.rules,
  categories: row.categories as AlertSubscription['categories'],
  minSeverity: row.min_severity as AlertSubscription['minSeverity'],
  credentialDays: row.credential_days,
  wasteMonthly:
    row.waste_minor === null || row.waste_currency === null
      ? null
      : { minor: Number(row.waste_minor), currency: row.waste_currency },
  score: row.score,
  filter: {
    publisher: row.publisher as AlertSubscription['filter']['publisher'],
    privileged: row.privileged,
    ownedBy: row.owned_by,
  },
  delivery: row.delivery as AlertSubscription['delivery'],
  channel: row.channel as AlertSubscription['channel'],
  integrationId: row.integration_id,
  webhookId: row.webhook_id,
  recipients: row.recipients,
  enabled: row.enabled,
  paused: row.paused_now as AlertSubscription['paused'],
  createdAt: row.created_at,
  createdBy: row.created_by,
  maker: {
    email: row.email,
    first_name: row.first_name,
    last_name: row.last_name,
    display_name: row.display_name,
    key_name: row.key_name,
  },
  lastSentAt: row.last_sent_at,
})

/** The subscriptions of the side that `db` is on, the newest first. */
export async function listAlertSubscriptions(
  db: Scoped,
  page: PageRequest,
): Promise<Page<AlertSubscription>> {
  const { items, total } = await readPage(
    db,
    subscriptions(db),
    [
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ],
    page,
  )
  return { items: items.map(toSubscription), total }
}

/**
 * Has somebody told of something, from the next scan on.
 * @param caller with the features of the organization's plan
 * @throws RequestError `feature_unavailable` for a channel, a trigger or recipients that the plan does not include;
 * `invalid_request` for what is missing, contradicts itself or names what is not there; `conflict` when there are as
 * many as there may be
 */
export function createAlertSubscription(
  db: Scoped,
  caller: Plan,
  wanted: NewAlertSubscription,
): Promise<AlertSubscription> {
  const { channel, triggers } = wanted
  if (channel === 'CHAT' || channel === 'WEBHOOK') requireFeature(surface, caller, 'WEBHOOKS')
  if (triggers.includes('WASTE_OVER')) requireFeature(surface, caller, 'SAVINGS_ESTIMATES')
  const faults = [...faultsOf(wanted)]
  if (faults.length > 0) throw unfit(...faults)
  const waste = wanted.wasteMonthly === null ? null : toMoney(wanted.wasteMonthly)
  return inTransaction(db, async (db) => {
    await lockOrganization(db)
    await requireTarget(db, wanted)
    const recipients = await findRecipients(db, wanted.recipients ?? [])
    await requireRoom(db)
    await requireRecipientsLeft(db, recipients)
    const { id } = await insert(db, wanted, waste, recipients)
    const details = { name: wanted.name, channel, triggers, recipients: recipients.length }
    await recordChange(db, { action: 'alert_subscription.created', targetId: id, details })
    const row = await subscriptions(db).where('alert_subscriptions.id', '=', id).executeTakeFirstOrThrow()
    return toSubscription(row)
  })
}

const toMoney = ({ amount, currency }: { amount: string; currency: string }): Money | null => {
  const minor = parseAmount(amount, currency)
  return minor === null ? null : { minor, currency }
}

/** Where each channel leads, and what it is called. */
const targets = {
  EMAIL: 'recipients',
  IN_APP: null,
  CHAT: 'integrationId',
  WEBHOOK: 'webhookId',
} as const

/** What a subscription contradicts by itself. */
function* faultsOf(wanted: NewAlertSubscription): Generator<InputFault> {
  const { channel, triggers, rules, wasteMonthly, score } = wanted
  for (const name of ['recipients', 'integrationId', 'webhookId'] as const) {
    const isIts = targets[channel] === name
    if (isIts && wanted[name] === null)
      yield { input: name, message: `is required with the channel ${channel}` }
    if (!isIts && wanted[name] !== null)
      yield { input: name, message: `does not go with the channel ${channel}` }
  }
  for (const [index, rule] of rules.entries())
    if (!isRule(rule)) yield { input: `rules.${index}`, message: 'names no rule' }
  const waste = 'thresholds.wasteMonthly'
  if (wasteMonthly === null) {
    if (triggers.includes('WASTE_OVER')) yield { input: waste, message: 'is required for WASTE_OVER' }
  } else if (!isCurrency(wasteMonthly.currency))
    yield { input: `${waste}.currency`, message: 'is no currency of ISO 4217' }
  else if (toMoney(wasteMonthly) === null)
    yield { input: `${waste}.amount`, message: `is no amount in ${wasteMonthly.currency}` }
  if (score === null && triggers.includes('SCORE_AT_LEAST'))
    yield { input: 'thresholds.score', message: 'is required for SCORE_AT_LEAST' }
  if (channel === 'WEBHOOK' && triggers.includes('SCORE_AT_LEAST'))
    yield { input: 'triggers', message: 'has SCORE_AT_LEAST, for which there is no event of webhooks' }
}

/** @throws InputError for an integration or a webhook that is not the organization's, or not of this side */
async function requireTarget(db: Scoped, { integrationId, webhookId }: NewAlertSubscription): Promise<void> {
  if (integrationId !== null) {
    const found = await db
      .selectFrom('chat_integrations')
      .select('id')
      .where('organization_id', '=', here)
      .where('id', '=', integrationId)
      .executeTakeFirst()
    if (found === undefined) throw unknownName('chat integration', 'integrationId')
  }
  if (webhookId !== null) {
    const found = await db
      .selectFrom('webhook_endpoints')
      .select('id')
      .where('organization_id', '=', here)
      .where('id', '=', webhookId)
      .where('surface', '=', surface)
      .executeTakeFirst()
    if (found === undefined) throw unknownName('webhook', 'webhookId')
  }
}

async function requireRoom(db: Scoped): Promise<void> {
  const { count } = await db
    .selectFrom('alert_subscriptions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organization_id', '=', here)
    .executeTakeFirstOrThrow()
  if (count < mostSubscriptions) return
  const message = `An organization has at most ${mostSubscriptions} alert subscriptions.`
  throw new RequestError('conflict', message, { limit: mostSubscriptions })
}

async function insert(
  db: Scoped,
  { filter, ...wanted }: NewAlertSubscription,
  waste: Money | null,
  recipients: readonly string[],
): Promise<{ id: string }> {
  const { id, created_at } = await db
    .insertInto('alert_subscriptions')
    .values({
      id: randomUUID(),
      name: wanted.name,
      triggers: unique(wanted.triggers),
      rules: unique(wanted.rules),
      categories: unique(wanted.categories),
      min_severity: wanted.minSeverity,
      credential_days: unique(wanted.credentialDays).sort((a, b) => b - a),
      waste_minor: waste && String(waste.minor),
      waste_currency: waste && waste.currency,
      score: wanted.score,
      publisher: filter.publisher,
      privileged: filter.privileged,
      owned_by: filter.ownedBy,
      delivery: wanted.delivery,
      channel: wanted.channel,
      integration_id: wanted.integrationId,
      webhook_id: wanted.webhookId,
      enabled: wanted.enabled,
    })
    .returning(['id', 'created_at'])
    .executeTakeFirstOrThrow()
  if (recipients.length > 0)
    await db
      .insertInto('alert_recipients')
      .values(recipients.map((userId) => ({ subscription_id: id, user_id: userId, created_at })))
      .execute()
  return { id }
}

const unique = <T>(values: readonly T[]): T[] => Array.from(new Set(values))

/** Ends a subscription, and with it what it has collected. @throws RequestError `not_found` */
export function deleteAlertSubscription(db: Scoped, id: string): Promise<void> {
  return inTransaction(db, async (db) => {
    const deleted = await db
      .deleteFrom('alert_subscriptions')
      .where('organization_id', '=', here)
      .where('id', '=', id)
      .returning(['name', 'channel'])
      .executeTakeFirst()
    if (deleted === undefined) throw notFound('alert subscription')
    await recordChange(db, { action: 'alert_subscription.deleted', targetId: id, details: deleted })
  })
}
