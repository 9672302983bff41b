import type { components } from '../../../generated/types.ts'
import type { EndingCredential } from '../../domain/scans/ending-credentials.ts'
import type { SkuDetail } from '../../domain/scans/license-rows.ts'
import { times } from '../../domain/scans/money.ts'
import type { Prices } from '../../domain/scans/prices.ts'
import type { PlacedScan, ScanReport } from '../../domain/scans/report.ts'
import { toScanRef } from '../../domain/scans/requests.ts'
import { totalOf } from '../../domain/scans/waste.ts'
import { neededForCosts } from './costs.ts'
import { toCosts, toWastedLicense, toWastedSkus, toWasteTotals } from './license-views.ts'
import { titleOf, toDifferences, toFinding, toGaps, toOpenOfRule, toScan } from './scan-views.ts'

type Schemas = components['schemas']

/** Products that a report names at the most. */
const mostProducts = 10

/** A report, as programs get it and pages are written from it. */
export function toReport(report: ScanReport): Schemas['IdentityOpsScanReport'] {
  const { scan, latest, prices, counts, worst, changes, credentials } = report
  const { bySeverity, byRule } = counts
  return {
    provider: { name: report.provider },
    preparedAt: report.preparedAt.toISOString(),
    scan: toScan(scan, prices),
    latest: toPlacedScan({
      ...toScanRef(latest),
      id: latest.id,
      averageScore: latest.summary?.averageScore ?? null,
    }),
    history: report.history.map(toPlacedScan),
    findings: {
      open: bySeverity.CRITICAL + bySeverity.HIGH + bySeverity.MEDIUM + bySeverity.LOW,
      acknowledged: report.acknowledged,
      bySeverity,
      byRule: byRule.map(toOpenOfRule),
      worst: worst.map((finding) => toFinding(finding, prices)),
    },
    changes:
      changes.unavailable === null
        ? { unavailable: null, differences: toDifferences(changes.from, scan, changes.found, prices) }
        : changes,
    waste: toWaste(report),
    credentials:
      credentials.unavailable === null
        ? {
            unavailable: null,
            from: credentials.from.toISOString(),
            until: credentials.until.toISOString(),
            total: credentials.ending.total,
            data: credentials.ending.items.map(toEndingCredential(credentials.from)),
          }
        : credentials,
    gaps: toGaps(scan),
    unknownRules: (scan.summary?.unknownRules ?? []).map(({ id, reason }) => ({
      id,
      title: titleOf(id),
      reason,
    })),
  }
}

const toPlacedScan = ({
  id,
  number,
  asOf,
  averageScore,
}: PlacedScan): Schemas['IdentityOpsReportedScan'] => ({
  id,
  number,
  asOf: asOf.toISOString(),
  averageScore,
})

function toWaste({ waste, prices }: ScanReport): Schemas['IdentityOpsScanReport']['waste'] {
  const costs = toCosts(prices, neededForCosts)
  if (waste.unavailable !== null) return { unavailable: waste.unavailable, costs }
  const { totals, skus, licenses } = waste
  const products = toWastedSkus(mostWastedFirst(skus, prices), prices)
  return {
    unavailable: null,
    costs,
    totals: toWasteTotals(totals),
    products: { total: products.length, data: products.slice(0, mostProducts) },
    licenses: { total: licenses.total, data: licenses.items.map(toWastedLicense(prices)) },
  }
}

/** By what they waste in money, currency by currency, and where that is not told or not known by how many licenses. */
function mostWastedFirst(skus: readonly SkuDetail[], prices: Prices | null): SkuDetail[] {
  const ranked = skus.map((sku) => {
    const licenses = totalOf(sku.waste)
    const price = prices?.priceOf(sku.skuId) ?? null
    return { sku, licenses, cost: price && times(price, licenses), spare: sku.seats?.unassigned ?? 0 }
  })
  return ranked
    .sort(
      (a, b) =>
        compare(a.cost?.currency ?? '~', b.cost?.currency ?? '~') ||
        (b.cost?.minor ?? 0) - (a.cost?.minor ?? 0) ||
        b.licenses - a.licenses ||
        b.spare - a.spare,
    )
    .map(({ sku }) => sku)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const dayLength = 86_400_000

/** @param from when the scan began to read */
const toEndingCredential =
  (from: Date) =>
  (credential: EndingCredential): Schemas['IdentityOpsEndingCredential'] => ({
    app: { id: credential.app_id, name: credential.app_name },
    keyId: credential.key_id,
    name: credential.name,
    kind: credential.kind,
    endsAt: credential.ends_at.toISOString(),
    daysLeft: Math.trunc((credential.ends_at.getTime() - from.getTime()) / dayLength),
    replaced: credential.replaced,
    renewsItself: credential.renews_itself,
  })
