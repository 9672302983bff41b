import type { components } from '../../../generated/types.ts'
import { toPage } from '../../database/pagination.ts'
import type { Input } from '../../contract/handler.ts'
import type { AlertFilter, AlertSubscription } from '../../domain/alerts/subscription.ts'
import * as alerts from '../../domain/alerts/subscriptions.ts'
import { toDecimal } from '../../domain/scans/money.ts'
import { time } from './times.ts'
import { toActor } from './views.ts'

type Subscription = components['schemas']['IdentityOpsAlertSubscription']

/** Days before the end of a credential, where somebody says none. */
const ordinaryDays = [30, 7, 1]

const isSet = ({ publisher, privileged, ownedBy }: AlertFilter) =>
  publisher !== null || privileged !== null || ownedBy !== null

const toSubscription = ({ wasteMonthly, maker, ...row }: AlertSubscription): Subscription => ({
  id: row.id,
  name: row.name,
  rules: [...row.rules],
  categories: [...row.categories],
  minSeverity: row.minSeverity,
  triggers: [...row.triggers],
  thresholds: {
    credentialDays: [...row.credentialDays],
    wasteMonthly: wasteMonthly && toDecimal(wasteMonthly),
    score: row.score,
  },
  filter: isSet(row.filter) ? row.filter : null,
  delivery: row.delivery,
  channel: row.channel,
  recipients: row.recipients,
  integrationId: row.integrationId,
  webhookId: row.webhookId,
  enabled: row.enabled,
  paused: row.paused && { reason: row.paused },
  createdAt: row.createdAt.toISOString(),
  createdBy: toActor(row.createdBy, maker),
  lastSentAt: time(row.lastSentAt),
})

export async function listAlertSubscriptions({ page, db }: Input<'identityops_listAlertSubscriptions'>) {
  return toPage(await alerts.listAlertSubscriptions(db, page), toSubscription)
}

export async function createAlertSubscription({
  body,
  caller,
  db,
}: Input<'identityops_createAlertSubscription'>) {
  const { thresholds, filter } = body
  const created = await alerts.createAlertSubscription(db, caller, {
    name: body.name,
    triggers: body.triggers,
    rules: body.rules ?? [],
    categories: body.categories ?? [],
    minSeverity: body.minSeverity ?? 'MEDIUM',
    credentialDays: thresholds?.credentialDays ?? ordinaryDays,
    wasteMonthly: thresholds?.wasteMonthly ?? null,
    score: thresholds?.score ?? null,
    filter: {
      publisher: filter?.publisher ?? null,
      privileged: filter?.privileged ?? null,
      ownedBy: filter?.ownedBy ?? null,
    },
    delivery: body.delivery ?? 'IMMEDIATE',
    channel: body.channel,
    recipients: body.recipients ?? null,
    integrationId: body.integrationId ?? null,
    webhookId: body.webhookId ?? null,
    enabled: body.enabled ?? true,
  })
  return toSubscription(created)
}

export async function deleteAlertSubscription({ params, db }: Input<'identityops_deleteAlertSubscription'>) {
  await alerts.deleteAlertSubscription(db, params.id)
  return undefined
}
