import type { Scoped } from '../database/database.ts'
import { planOf } from '../domain/access/plans.ts'
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

/**
 * What people of a demo organization decided about a tenant, as far as its plan lets them.
 * @param scan the latest one
 */
export async function decide(db: Scoped, organizationId: string, scan: ScanRef): Promise<void> {
  const { features } = await planOf(db, 'identityops')
  if (features.has('SAVINGS_ESTIMATES')) await replaceCustomPrices(db, prices)
  if (!features.has('RISK_ACKNOWLEDGEMENT')) return
  for (const { rule, app, reason, milliseconds } of accepted) {
    const { items } = await listFindings(db, scan, { rule: [rule], search: app }, { page: 1, limit: 1 })
    const expiresAt = new Date(Date.now() + milliseconds)
    for (const { id: findingId } of items)
      await acknowledge(db, { organizationId, tenantId: scan.tenantId, findingId }, { reason, expiresAt })
  }
}
