import type { Evaluation, Severity } from './evaluation.ts'

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
}
