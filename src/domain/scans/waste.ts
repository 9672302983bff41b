import type { LicenseAssessment } from './evaluation.ts'

/** How sure it is that a license is wasted: nobody can use it; nobody seems to; somebody should look. */
export type WasteTier = 'GUARANTEED' | 'LIKELY' | 'REVIEW'

/** How many licenses are in each tier. */
export type WasteCounts = Record<WasteTier, number>

export const totalOf = ({ GUARANTEED, LIKELY, REVIEW }: WasteCounts): number => GUARANTEED + LIKELY + REVIEW

/** The rules about waste and their tiers, in the order in which they decide. */
const tierOf = {
  'LIC-001': 'GUARANTEED',
  'LIC-002': 'GUARANTEED',
  'LIC-003': 'LIKELY',
  'LIC-004': 'LIKELY',
  'LIC-011': 'LIKELY',
  'LIC-005': 'REVIEW',
  'LIC-013': 'REVIEW',
  'LIC-014': 'REVIEW',
} as const satisfies Record<string, WasteTier>

/** The place of each rule about waste in the order in which they decide. */
export const wasteOrder: ReadonlyMap<string, number> = new Map(
  Object.keys(tierOf).map((rule, index) => [rule, index]),
)

/** Whether a rule is about waste. */
export const isOfWaste = (rule: string): boolean => wasteOrder.has(rule)

/** What is said of a license that is wasted, or may be. */
export interface Waste {
  tier: WasteTier
  /** The one that decided. */
  rule: string
  reason: string
  /** Others that it matches, which count for nothing. */
  alsoMatched: string[]
}

/**
 * The one tier that a license is in; null when no rule matches. Shared accounts may need theirs whatever else is true of
 * them, so these are always to be looked at.
 */
export function wasteOf({
  looksShared,
  matched,
}: Pick<LicenseAssessment, 'looksShared' | 'matched'>): Waste | null {
  const deciding = looksShared ? matched.find(({ rule }) => rule === 'LIC-005') : matched[0]
  if (deciding === undefined) return null
  const { rule, reason } = deciding
  return {
    tier: tierOf[rule as keyof typeof tierOf],
    rule,
    reason,
    alsoMatched: matched.filter((other) => other !== deciding).map((other) => other.rule),
  }
}
