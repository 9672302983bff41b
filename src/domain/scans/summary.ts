import type { Evaluation, Severity } from './evaluation.ts'
import type { WasteCounts } from './waste.ts'

/** What came out of a scan, in numbers. */
export interface ScanSummary {
  counts: Evaluation['counts']
  apps: Evaluation['levels']
  findings: Record<Lowercase<Severity>, number> & {
    unknown: number
    new: number
    resolved: number
    worsened: number
  }
  averageScore: number | null
  unknownRules: Evaluation['unknownRules']
  /** How many licenses of each product are wasted, by SKU id; null where users were not read. */
  waste: Record<string, WasteCounts> | null
}
