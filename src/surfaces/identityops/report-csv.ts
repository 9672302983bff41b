import { writeCsv } from '../../contract/csv.ts'
import type { ListedFinding } from '../../domain/scans/findings.ts'
import type { Prices } from '../../domain/scans/prices.ts'
import { toFinding } from './scan-views.ts'

/** A finding on one line. */
function toRow(finding: ListedFinding, prices: Prices | null) {
  const { id, rule, severity, points, state, change, object, subject, cost, acknowledgement, ...told } =
    toFinding(finding, prices)
  return {
    id,
    rule: rule.id,
    title: rule.title,
    category: rule.category,
    severity,
    points,
    state,
    change,
    objectType: object.type,
    objectId: object.id,
    objectName: object.name,
    appId: object.appId,
    subjectType: subject?.type,
    subjectId: subject?.id,
    subjectName: subject?.name,
    summary: told.summary,
    explanation: told.explanation,
    remediation: told.remediation,
    evidence: told.evidence.map(({ field, value }) => `${field}: ${value}`).join('; '),
    firstSeenAt: told.firstSeenAt,
    lastSeenAt: told.lastSeenAt,
    resolvedAt: told.resolvedAt,
    acknowledgedBy: acknowledgement?.by,
    acknowledgedAt: acknowledgement?.at,
    acknowledgedReason: acknowledgement?.reason,
    acknowledgedUntil: acknowledgement?.expiresAt,
    costAmount: cost?.amount,
    costCurrency: cost?.currency,
  } satisfies Record<(typeof columns)[number], string | number | null | undefined>
}

const columns = [
  'id',
  'rule',
  'title',
  'category',
  'severity',
  'points',
  'state',
  'change',
  'objectType',
  'objectId',
  'objectName',
  'appId',
  'subjectType',
  'subjectId',
  'subjectName',
  'summary',
  'explanation',
  'remediation',
  'evidence',
  'firstSeenAt',
  'lastSeenAt',
  'resolvedAt',
  'acknowledgedBy',
  'acknowledgedAt',
  'acknowledgedReason',
  'acknowledgedUntil',
  'costAmount',
  'costCurrency',
] as const

/** Findings as CSV, some at a time. */
export async function* writeFindings(
  findings: AsyncIterable<ListedFinding[]>,
  prices: Prices | null,
): AsyncGenerator<string> {
  yield writeCsv({ columns, rows: [] }, { header: true })
  for await (const some of findings)
    yield writeCsv({ columns, rows: some.map((finding) => toRow(finding, prices)) }, { header: false })
}
