import type { components } from '../../../generated/types.ts'
import type { Page, PageRequest } from '../../database/pagination.ts'
import { describeRule } from '../../domain/scans/engine/rules.ts'
import type { compareScans, countFindings, ListedFinding } from '../../domain/scans/findings.ts'
import { wastedMonthly } from '../../domain/scans/costs.ts'
import { toDecimal } from '../../domain/scans/money.ts'
import type { Prices } from '../../domain/scans/prices.ts'
import type { Scan, ScanFilter, ScanStatus } from '../../domain/scans/requests.ts'
import { isOfWaste } from '../../domain/scans/waste.ts'
import { progressOf } from '../../domain/scans/watch.ts'
import { toPagination } from './pagination.ts'
import { time } from './times.ts'

type Schemas = components['schemas']

/** What a rule is called. */
export const titleOf = (rule: string): string => describeRule(rule).title

/** What the surface writes in capitals and the domain does not. */
const capitals = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>

/** The filter that a list of scans is asked for. */
export const toScanFilter = ({
  status,
  coverage,
  from,
  to,
}: {
  status?: readonly Schemas['IdentityOpsScanStatus'][]
  coverage?: Schemas['IdentityOpsCoverage']
  from?: string
  to?: string
}): ScanFilter => ({
  status: status?.map((one) => one.toLowerCase() as ScanStatus),
  coverage: coverage?.toLowerCase() as ScanFilter['coverage'],
  from: from === undefined ? undefined : new Date(from),
  to: to === undefined ? undefined : new Date(to),
})

/** How many there are of what no rule counts; null of what was not read. */
function countsOf({ sources }: Pick<Scan, 'sources'>) {
  const items = (source: 'groups' | 'devices' | 'managedDevices') => {
    const read = sources[source]
    return read?.state === 'READ' ? read.items : null
  }
  return { groups: items('groups'), devices: items('devices'), managedDevices: items('managedDevices') }
}

/** @param prices null where the plan does not tell amounts */
export function toScan(scan: Scan, prices: Prices | null): Schemas['IdentityOpsScan'] {
  const { summary, coverage, error_code: code, error, started_at: started, finished_at: finished } = scan
  return {
    id: scan.id,
    number: scan.number,
    status: capitals(scan.status),
    coverage: coverage && capitals(coverage),
    trigger: capitals(scan.trigger),
    requestedBy: scan.requested_by,
    createdAt: scan.created_at.toISOString(),
    startedAt: time(started),
    finishedAt: time(finished),
    durationSeconds:
      started === null || finished === null
        ? null
        : Math.round((finished.getTime() - started.getTime()) / 1000),
    tenant: { id: scan.tenant_id, name: scan.tenant_name },
    // What no source tells of yet is not known.
    counts: summary && {
      ...summary.counts,
      licenses: summary.counts.licenses ?? null,
      ...countsOf(scan),
    },
    apps: summary?.apps ?? null,
    findings: summary?.findings ?? null,
    averageScore: summary?.averageScore ?? null,
    // A version before knew nothing of licenses.
    wastedMonthly: prices && summary?.waste ? wastedMonthly(summary.waste, prices).map(toDecimal) : null,
    error: code === null ? null : { code: code as FailureCode, message: error ?? '' },
  }
}

type FailureCode = NonNullable<Schemas['IdentityOpsScan']['error']>['code']

export function toProgress(scan: Pick<Scan, 'phase' | 'sources'>): Schemas['IdentityOpsProgress'] {
  return { phase: capitals(scan.phase), ...progressOf(scan), total: null }
}

export const toScanDetail = (
  scan: Scan,
  prices: Prices | null,
  findings: Schemas['IdentityOpsScanDetail']['findings'],
): Schemas['IdentityOpsScanDetail'] => ({
  ...toScan(scan, prices),
  progress: toProgress(scan),
  sources: Object.entries(scan.sources).map(([name, source]) => ({ name, ...source })),
  unknownRules: scan.summary?.unknownRules ?? [],
  findings,
})

export const toFindingsPage = (
  { items, total }: Page<ListedFinding>,
  { bySeverity, byRule }: Awaited<ReturnType<typeof countFindings>>,
  page: PageRequest,
  prices: Prices | null,
): Schemas['IdentityOpsScanDetail']['findings'] => ({
  data: items.map((finding) => toFinding(finding, prices)),
  pagination: toPagination(page, total),
  bySeverity,
  byRule: byRule.map(toOpenOfRule),
})

type OpenOfRule = Awaited<ReturnType<typeof countFindings>>['byRule'][number]

/** How many findings of a rule stand open. */
export const toOpenOfRule = ({ rule, severity, count }: OpenOfRule): Schemas['IdentityOpsOpenOfRule'] => ({
  id: rule,
  title: titleOf(rule),
  severity,
  count,
})

const toAcknowledgement = (finding: ListedFinding): Schemas['IdentityOpsFinding']['acknowledgement'] =>
  finding.acknowledged_by === null || finding.acknowledged_at === null
    ? null
    : {
        by: finding.acknowledged_by,
        at: finding.acknowledged_at.toISOString(),
        reason: finding.acknowledged_reason ?? '',
        expiresAt: time(finding.acknowledged_until),
      }

/** @param prices null where the plan does not tell amounts */
export function toFinding(finding: ListedFinding, prices: Prices | null): Schemas['IdentityOpsFinding'] {
  const { rule_id: id, category } = finding
  const { title, explanation, remediation } = describeRule(id)
  return {
    id: finding.id,
    rule: { id, title, category },
    severity: finding.severity,
    points: finding.points,
    state: finding.state,
    change: finding.change,
    object: {
      type: finding.object_type,
      id: finding.object_id,
      name: finding.object_name,
      appId: finding.app_id,
    },
    subject: finding.data.subject,
    summary: finding.data.summary,
    explanation,
    remediation,
    evidence: finding.data.evidence,
    firstSeenAt: finding.first_seen_at.toISOString(),
    lastSeenAt: finding.last_seen_at.toISOString(),
    resolvedAt: time(finding.resolved_at),
    acknowledgement: toAcknowledgement(finding),
    cost: toCost(finding, prices),
  }
}

/** What a wasted license costs a month; one license may be found by several rules. */
function toCost({ rule_id: rule, state, data: { subject } }: ListedFinding, prices: Prices | null) {
  const price = state === 'OPEN' && isOfWaste(rule) && subject ? (prices?.priceOf(subject.id) ?? null) : null
  return price && toDecimal(price)
}

/** What is said, beside scanned data, of the scan that it is from. */
export function toLatestScan(scan: Scan | null): Schemas['IdentityOpsLatestScan'] | null {
  if (scan === null || scan.finished_at === null || scan.coverage === null) return null
  return {
    id: scan.id,
    finishedAt: scan.finished_at.toISOString(),
    coverage: capitals(scan.coverage),
    gaps: toGaps(scan),
  }
}

/** What a scan could not read, and the rules that could not be decided for it. */
export function toGaps({ summary, sources }: Pick<Scan, 'summary' | 'sources'>): Schemas['IdentityOpsGap'][] {
  const unknown = summary?.unknownRules ?? []
  return Object.entries(sources)
    .filter(([, { state }]) => state !== 'READ')
    .map(([source, { message }]) => ({
      source,
      reason: message ?? '',
      rules: unknown.filter(({ sources }) => sources.some((name) => name === source)).map(({ id }) => id),
    }))
}

const toCompared = ({ id, number, as_of, created_at }: Scan): Schemas['IdentityOpsComparedScan'] => ({
  id,
  number,
  asOf: (as_of ?? created_at).toISOString(),
})

/** What changed from one scan to another. */
export function toDifferences(
  from: Scan,
  to: Scan,
  found: Awaited<ReturnType<typeof compareScans>>,
  prices: Prices | null,
) {
  const findings = ({ items }: Page<ListedFinding>) => items.map((finding) => toFinding(finding, prices))
  const { new: added, resolved, worsened, improved, unknown } = found
  return {
    from: toCompared(from),
    to: toCompared(to),
    totals: {
      new: added.total,
      resolved: resolved.total,
      worsened: worsened.total,
      improved: improved.total,
      unknown: unknown.total,
    },
    new: findings(added),
    resolved: findings(resolved),
    worsened: findings(worsened),
    improved: findings(improved),
    unknown: findings(unknown),
  }
}
