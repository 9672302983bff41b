import { digestOf } from './digest.ts'
import type { LicenseAssessment, SkuAssessment } from './evaluation.ts'
import { toSortName } from './sort-name.ts'
import { wasteOf, type WasteCounts, wasteOrder, type WasteTier } from './waste.ts'

/** What a license shows besides the columns that it is filtered and sorted by. */
export type LicenseDetail = Pick<
  LicenseAssessment,
  'groups' | 'error' | 'disabledPlans' | 'looksShared' | 'matched'
>

/** A row of `governed_licenses`, as it is given to the database. */
export interface LicenseRow {
  user_id: string
  sku_id: string
  user_principal_name: string
  user_name: string
  sort_user: string
  part_number: string
  sku_name: string
  sort_sku: string
  enabled: boolean
  user_type: string
  assigned_by: string
  state: string
  last_sign_in_at: string | null
  sign_in_known: boolean
  waste: WasteTier | null
  rule: string | null
  search_text: string
  detail: LicenseDetail
  digest: string
}

/** What a product shows. Of a version before it may lack parts. */
export interface SkuDetail extends SkuAssessment {
  /** How many users have it, and how many of those waste it. */
  licenses: number
  waste: WasteCounts
}

export interface SkuRow {
  sku_id: string
  detail: SkuDetail
  digest: string
}

export function toLicenseRow(license: LicenseAssessment): LicenseRow {
  const { userId, userPrincipalName, userName, skuId, partNumber, skuName } = license
  const waste = wasteOf(license)
  const row = {
    user_id: userId,
    sku_id: skuId,
    user_principal_name: userPrincipalName,
    user_name: userName,
    part_number: partNumber,
    sku_name: skuName,
    enabled: license.enabled,
    user_type: license.userType,
    assigned_by: license.assignedBy,
    state: license.state,
    last_sign_in_at: license.lastSignInAt,
    sign_in_known: license.signInKnown,
    waste: waste?.tier ?? null,
    rule: waste?.rule ?? null,
    search_text: [userName, userPrincipalName, userId, skuName, partNumber].join('\n').toLowerCase(),
    detail: {
      groups: license.groups,
      error: license.error,
      disabledPlans: license.disabledPlans,
      looksShared: license.looksShared,
      matched: license.matched,
    },
  }
  return { ...row, sort_user: toSortName(userName), sort_sku: toSortName(skuName), digest: digestOf(row) }
}

export function toSkuRow(sku: SkuAssessment, licenses: number, waste: WasteCounts): SkuRow {
  const detail = { ...sku, licenses, waste }
  return { sku_id: sku.skuId, detail, digest: digestOf(detail) }
}

/** What the scan before said of a license. */
export type FormerMatches = ReadonlyMap<string, LicenseAssessment['matched']>

export const licenseKey = ({ userId, skuId }: Pick<LicenseAssessment, 'userId' | 'skuId'>): string =>
  `${userId}|${skuId}`

/**
 * A license with what was said of it before by rules that could not be decided this time: a source that was not read
 * makes nothing look better. What does not work any more costs nothing.
 */
export function holdOver(
  license: LicenseAssessment,
  former: FormerMatches,
  undecided: ReadonlySet<string>,
): LicenseAssessment {
  if (license.state !== 'ACTIVE') return license
  const found = new Set(license.matched.map(({ rule }) => rule))
  const held = (former.get(licenseKey(license)) ?? []).filter(
    ({ rule }) => undecided.has(rule) && !found.has(rule),
  )
  if (held.length === 0) return license
  const order = ({ rule }: { rule: string }) => wasteOrder.get(rule) ?? 0
  return { ...license, matched: [...license.matched, ...held].sort((a, b) => order(a) - order(b)) }
}

/** How many of each product there are, and how many of these are in each tier. */
export function countBySku(
  rows: readonly LicenseRow[],
): Map<string, { licenses: number; waste: WasteCounts }> {
  const counts = new Map<string, { licenses: number; waste: WasteCounts }>()
  for (const { sku_id, waste } of rows) {
    const count = counts.get(sku_id) ?? { licenses: 0, waste: noWaste() }
    count.licenses += 1
    if (waste !== null) count.waste[waste] += 1
    counts.set(sku_id, count)
  }
  return counts
}

export const noWaste = (): WasteCounts => ({ GUARANTEED: 0, LIKELY: 0, REVIEW: 0 })
