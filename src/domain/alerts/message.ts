import { toOneLine } from '../mail/letter.ts'
import { describeRule } from '../scans/engine/rules.ts'
import type { Category } from '../scans/evaluation.ts'
import { toDecimal } from '../scans/money.ts'
import type { Severity, ToldMoney } from '../webhooks/events.ts'
import type { AlertTrigger } from './subscription.ts'
import { inMessage, type Told } from './told.ts'

/** What a message says of one thing. Names in it are anybody's text. */
interface MessageEntry {
  title: string
  detail: string
  /** Of a finding. */
  severity?: Severity
  category?: Category
}

/** What a subscription is told at once, before it is written for a channel. */
export interface AlertMessage {
  title: string
  text: string
  /** The gravest first. */
  entries: MessageEntry[]
  /** How many things there are besides. */
  more: number
  severity: Severity
  /** The report of the scan, where all is of one that has a report; on this server. */
  path: string | null
}

/** How many there are of what a trigger tells, in words. */
const amounts: Record<AlertTrigger, readonly [one: string, many: string]> = {
  NEW_FINDING: ['new finding', 'new findings'],
  WORSENED: ['finding that got worse', 'findings that got worse'],
  RESOLVED: ['resolved finding', 'resolved findings'],
  CREDENTIAL_EXPIRING: ['credential that ends soon', 'credentials that end soon'],
  WASTE_OVER: ['amount of wasted licenses', 'amounts of wasted licenses'],
  SCORE_AT_LEAST: ['app with a high score', 'apps with a high score'],
  SCAN_FAILED: ['failed scan', 'failed scans'],
  SCAN_PARTIAL: ['incomplete scan', 'incomplete scans'],
}

const words: Record<'NEW_FINDING' | 'WORSENED' | 'RESOLVED', string> = {
  NEW_FINDING: 'New',
  WORSENED: 'Worse',
  RESOLVED: 'Resolved',
}

/**
 * What is said of all that a subscription is told.
 * @param told all of one subscription
 */
export function writeMessage(name: string, told: readonly Told[]): AlertMessage {
  const first = told.toSorted((a, b) => a.place - b.place).slice(0, inMessage)
  const [head] = first
  const tenants = new Map(told.map(({ tenant_id: id, tenant_name: tenant }) => [id, toOneLine(tenant)]))
  const total = head?.total ?? 0
  const where = tenants.size === 1 ? [...tenants.values()].join('') : `${tenants.size} tenants`
  return {
    title: `${where}: ${countAll(told)}`,
    text: `The alert "${toOneLine(name)}" tells of ${countAll(told)} in ${where}.`,
    entries: first.map((one) => toEntry(one, tenants.size > 1)),
    more: total - first.length,
    severity: gravest(first),
    path: pathOf(told),
  }
}

function countAll(told: readonly Told[]): string {
  const counts = new Map<AlertTrigger, number>()
  for (const { trigger, group_place: place, group_total: count } of told)
    if (place === 1) counts.set(trigger, (counts.get(trigger) ?? 0) + count)
  return Array.from(counts, ([trigger, count]) => {
    const [one, many] = amounts[trigger]
    return `${count} ${count === 1 ? one : many}`
  }).join(', ')
}

const inOrder: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** What is over frightens nobody. */
function severityOf({ trigger, entry }: Told): Severity {
  switch (trigger) {
    case 'NEW_FINDING':
    case 'WORSENED':
      return entry.severity.toLowerCase() as Severity
    case 'RESOLVED':
      return 'low'
    case 'SCAN_FAILED':
      return 'high'
    case 'CREDENTIAL_EXPIRING':
    case 'SCORE_AT_LEAST':
    case 'WASTE_OVER':
    case 'SCAN_PARTIAL':
      return 'medium'
  }
}

export const gravest = (told: readonly Told[]): Severity =>
  inOrder.find((severity) => told.some((one) => severityOf(one) === severity)) ?? 'low'

function pathOf(told: readonly Told[]): string | null {
  const scans = new Set(told.map(({ scan_id: id }) => id))
  const [only] = told
  if (only === undefined || scans.size > 1 || told.some(({ trigger }) => trigger === 'SCAN_FAILED'))
    return null
  return `/identityops/api/scans/${only.scan_id}/report`
}

function toEntry(told: Told, withTenant: boolean): MessageEntry {
  const { detail, ...entry } = describe(told)
  return { ...entry, detail: withTenant ? `${toOneLine(told.tenant_name)}: ${detail}` : detail }
}

function describe({ trigger, entry }: Told): MessageEntry {
  switch (trigger) {
    case 'NEW_FINDING':
    case 'WORSENED':
    case 'RESOLVED': {
      const { title, category } = describeRule(entry.rule)
      return {
        title: `${words[trigger]} (${entry.severity.toLowerCase()}): ${title}`,
        detail: entry.summary,
        severity: entry.severity.toLowerCase() as Severity,
        category,
      }
    }
    case 'CREDENTIAL_EXPIRING': {
      const noun = entry.kind === 'SECRET' ? 'secret' : 'certificate'
      const called = entry.name === null || entry.name === '' ? entry.keyId : `"${entry.name}"`
      return {
        title: `Ends in ${entry.days === 1 ? 'a day' : `${entry.days} days`} or less`,
        detail: `The ${noun} ${called} of "${entry.app.name}" ends on ${entry.endsAt.slice(0, 10)}.`,
        category: 'CREDENTIALS',
      }
    }
    case 'SCORE_AT_LEAST':
      return {
        title: `Score ${entry.score}`,
        detail: `The app "${entry.app.name}" has reached ${entry.threshold} points.`,
      }
    case 'WASTE_OVER': {
      const limit = toDecimal(entry.limit)
      const now = entry.monthly.now.find(({ currency }) => currency === limit.currency) ?? limit
      return {
        title: `Wasted licenses cost ${money(now)} a month`,
        detail: `That is more than ${money(limit)}. ${entry.assignments.now} licenses seem not to be needed.`,
      }
    }
    case 'SCAN_FAILED':
      return { title: 'The scan failed', detail: entry.error }
    case 'SCAN_PARTIAL':
      return {
        title: 'The scan could not read everything',
        detail: `${entry.unknownRules} rules could not be decided; what they had found stays open.`,
      }
  }
}

const money = ({ amount, currency }: ToldMoney) => `${amount} ${currency}`
