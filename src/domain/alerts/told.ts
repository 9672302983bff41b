import type { ToldCredential, ToldFinding } from '../webhooks/events.ts'
import type { Money } from '../scans/money.ts'
import type { ScanSummary } from '../scans/summary.ts'
import type { WasteChange } from '../scans/waste-change.ts'
import type { AlertTrigger } from './subscription.ts'

/** Things that a message tells of one by one; how many others there are, it says. */
export const inMessage = 20

/** What is said of one thing, by what it is told for. */
interface Entries {
  NEW_FINDING: FindingEntry
  WORSENED: FindingEntry
  RESOLVED: FindingEntry
  CREDENTIAL_EXPIRING: ToldCredential
  WASTE_OVER: WasteEntry
  SCORE_AT_LEAST: { app: { id: string; name: string }; score: number; threshold: number }
  SCAN_FAILED: { code: string; error: string }
  SCAN_PARTIAL: Pick<ScanSummary, 'findings' | 'apps'> & { asOf: string; unknownRules: number }
}

/** A finding, without what its rule says of all of them. */
export type FindingEntry = Omit<ToldFinding, 'rule'> & { rule: string }

interface WasteEntry extends WasteChange {
  /** What it is over. */
  limit: Money
}

/** One thing that a subscription is told. */
export type Told = {
  [Trigger in AlertTrigger]: {
    subscription_id: string
    tenant_id: string
    tenant_name: string
    scan_id: string
    scan_number: number
    trigger: Trigger
    entry: Entries[Trigger]
    /** Its place among all that the subscription is told now, and how many these are. */
    place: number
    total: number
    /** The same among what one scan has to say for one trigger. */
    group_place: number
    group_total: number
  }
}[AlertTrigger]
