import type { Scoped } from '../database/database.ts'
import { type Plan, planOf } from '../domain/access/plans.ts'
import { createAlertSubscription, listAlertSubscriptions } from '../domain/alerts/subscriptions.ts'
import type { NewAlertSubscription } from '../domain/alerts/subscription.ts'
import { acknowledge } from '../domain/scans/acknowledgements.ts'
import { listFindings, type ScanRef } from '../domain/scans/findings.ts'
import { replaceCustomPrices } from '../domain/scans/prices.ts'

/** Findings that somebody accepted: one for some days more, and one whose time is over at once. */
const accepted = [
  {
    rule: 'APP-029',
    app: 'Partner Portal',
    reason: 'Guests of our partners sign in there; the board looks at it each quarter.',
    milliseconds: 5 * 86_400_000,
  },
  {
    rule: 'APP-030',
    app: 'Old Web Shop',
    reason: 'The shop moves to the new host this month.',
    milliseconds: 2_000,
  },
]

/** A price of the organization's own: it buys with a discount. */
const prices = { currency: 'USD', prices: [{ sku: 'SPB', amount: '19.80' }] }

/** What people are told of, in the app: nobody outside hears of a demo. */
const alert: Omit<NewAlertSubscription, 'name' | 'triggers' | 'minSeverity' | 'delivery'> = {
  rules: [],
  categories: [],
  credentialDays: [30, 7, 1],
  wasteMonthly: null,
  score: null,
  filter: { publisher: null, privileged: null, ownedBy: null },
  channel: 'IN_APP',
  recipients: null,
  integrationId: null,
  webhookId: null,
  enabled: true,
}
const alerts: readonly NewAlertSubscription[] = [
  {
    ...alert,
    name: 'What became worse',
    triggers: ['NEW_FINDING', 'WORSENED'],
    minSeverity: 'HIGH',
    delivery: 'IMMEDIATE',
  },
  {
    ...alert,
    name: 'Secrets that end soon',
    triggers: ['CREDENTIAL_EXPIRING'],
    minSeverity: 'LOW',
    delivery: 'WEEKLY',
  },
]

async function subscribe(db: Scoped, plan: Plan): Promise<void> {
  const { total } = await listAlertSubscriptions(db, { page: 1, limit: 1 })
  if (total === 0) for (const wanted of alerts) await createAlertSubscription(db, plan, wanted)
}

/**
 * What people of a demo organization decided about a tenant, as far as its plan lets them.
 * @param scan the latest one
 */
export async function decide(db: Scoped, organizationId: string, scan: ScanRef): Promise<void> {
  const plan = await planOf(db, 'identityops')
  await subscribe(db, plan)
  const { features } = plan
  if (features.has('SAVINGS_ESTIMATES')) await replaceCustomPrices(db, prices)
  if (!features.has('RISK_ACKNOWLEDGEMENT')) return
  for (const { rule, app, reason, milliseconds } of accepted) {
    const { items } = await listFindings(db, scan, { rule: [rule], search: app }, { page: 1, limit: 1 })
    const expiresAt = new Date(Date.now() + milliseconds)
    for (const { id: findingId } of items)
      await acknowledge(db, { organizationId, tenantId: scan.tenantId, findingId }, { reason, expiresAt })
  }
}
