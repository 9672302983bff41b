import { describeRule } from '../scans/engine/rules.ts'
import type { Event, Severity, ToldFinding } from '../webhooks/events.ts'
import { gravest } from './message.ts'
import { type FindingEntry, inMessage, type Told } from './told.ts'

type TellableEvent = Omit<Event, 'targetId'>

const eventOf = {
  NEW_FINDING: 'finding.opened',
  WORSENED: 'finding.worsened',
  RESOLVED: 'finding.resolved',
} as const

/** What a subscription is told, as events of webhooks: one for each scan and trigger, however many things there are. */
export const toEvents = (told: readonly Told[]): TellableEvent[] =>
  Array.from(Map.groupBy(told, ({ scan_id: scan, trigger }) => `${scan} ${trigger}`).values(), (group) =>
    toEvent(group.toSorted((a, b) => a.group_place - b.group_place).slice(0, inMessage)),
  ).flatMap((event) => event ?? [])

function toEvent(group: readonly Told[]): TellableEvent | null {
  const [first] = group
  if (first === undefined) return null
  const { tenant_id: tenantId, scan_id: scanId, scan_number: number, group_total: count } = first
  const scan = { scanId, number }
  const severity: Severity = gravest(group)
  switch (first.trigger) {
    case 'NEW_FINDING':
    case 'WORSENED':
    case 'RESOLVED': {
      const findings = group.map(({ entry }) => toFinding(entry as FindingEntry))
      return { type: eventOf[first.trigger], severity, tenantId, details: { ...scan, count, findings } }
    }
    case 'CREDENTIAL_EXPIRING': {
      const credentials = group.map(({ entry }) => entry as typeof first.entry)
      return { type: 'credential.expiring', severity, tenantId, details: { ...scan, count, credentials } }
    }
    case 'WASTE_OVER': {
      const { assignments, monthly } = first.entry
      return { type: 'license.waste_changed', severity, tenantId, details: { ...scan, assignments, monthly } }
    }
    case 'SCAN_FAILED':
      return { type: 'scan.failed', severity, tenantId, details: { ...scan, ...first.entry } }
    case 'SCAN_PARTIAL': {
      const { findings, apps, asOf } = first.entry
      const details = { ...scan, findings, apps, asOf, coverage: 'PARTIAL' as const }
      return { type: 'scan.completed', severity, tenantId, details }
    }
    // There is no event for it, and no subscription that would send one.
    case 'SCORE_AT_LEAST':
      return null
  }
}

function toFinding({ rule, ...finding }: FindingEntry): ToldFinding {
  const { title, category } = describeRule(rule)
  return { rule: { id: rule, title, category }, ...finding }
}
