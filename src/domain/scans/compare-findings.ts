import { digestOf } from './digest.ts'
import { describeRule } from './engine/rules.ts'
import type { IsGone } from './gone-objects.ts'
import type { Category, Evaluation, Finding, ObjectType, Severity } from './evaluation.ts'

/** A finding of the scan before that nothing has ended yet. */
export interface OpenSpan {
  finding_id: string
  rule_id: string
  category: Category
  severity: Severity
  points: number
  state: 'OPEN' | 'UNKNOWN'
  object_type: ObjectType
  object_id: string
  app_id: string | null
  first_seen_at: Date
  digest: string
}

/** A finding as it is stored when it begins, or is told anew. */
export interface SpanStart {
  finding_id: string
  rule_id: string
  category: Category
  severity: Severity
  points: number
  state: 'OPEN' | 'UNKNOWN'
  object_type: ObjectType
  object_id: string
  object_name: string
  app_id: string | null
  sub: string
  data: Pick<Finding, 'subject' | 'summary' | 'evidence'>
  digest: string
  change: 'NEW' | 'WORSENED' | 'IMPROVED'
  /** Null: now. */
  first_seen_at: Date | null
}

/** What stands open after a scan, as far as what it is found of and sums take it. */
export type CurrentFinding = Pick<
  OpenSpan,
  'rule_id' | 'severity' | 'points' | 'state' | 'object_type' | 'object_id' | 'app_id'
>

/** What a scan changes of the findings of a tenant. */
export interface FindingChanges {
  started: SpanStart[]
  /** Going on with the same severity and points, with other words. */
  renewed: SpanStart[]
  /** Ids of those that go on with another severity or other points, and are among `started`. */
  replaced: string[]
  resolved: string[]
  /** Those of the resolved whose object is gone. */
  withGoneObject: string[]
  /** Those that stay as they were, since their rule could not be decided. */
  heldOver: OpenSpan[]
  current: CurrentFinding[]
}

/** How grave findings are, to compare them. */
export const weights: Readonly<Record<Severity, number>> = { LOW: 0, MEDIUM: 1, HIGH: 2, CRITICAL: 3 }

/** Compares what a scan found with what stands open since the scan before. */
export function compareFindings(
  before: readonly OpenSpan[],
  evaluation: Evaluation,
  isGone: IsGone,
): FindingChanges {
  const undecided = new Set(evaluation.unknownRules.map(({ id }) => id))
  const open = new Map(before.map((span) => [span.finding_id, span]))
  const changes: FindingChanges = {
    started: [],
    renewed: [],
    replaced: [],
    resolved: [],
    withGoneObject: [],
    heldOver: [],
    current: [],
  }
  for (const finding of evaluation.findings) {
    const former = open.get(finding.id)
    open.delete(finding.id)
    const span = toSpan(finding)
    changes.current.push(span)
    if (former === undefined) changes.started.push(span)
    else if (former.severity !== span.severity || former.points !== span.points) {
      changes.replaced.push(span.finding_id)
      changes.started.push({ ...span, change: changeOf(former, span), first_seen_at: former.first_seen_at })
    } else if (former.digest !== span.digest) changes.renewed.push(span)
  }
  for (const span of open.values()) {
    if (span.state === 'OPEN' && undecided.has(span.rule_id)) {
      changes.heldOver.push(span)
      changes.current.push(span)
      continue
    }
    changes.resolved.push(span.finding_id)
    if (isGone({ type: span.object_type, id: span.object_id })) changes.withGoneObject.push(span.finding_id)
  }
  return changes
}

function changeOf(former: OpenSpan, span: SpanStart): SpanStart['change'] {
  const worse = weights[span.severity] - weights[former.severity] || span.points - former.points
  return worse > 0 ? 'WORSENED' : 'IMPROVED'
}

function toSpan({ id, rule, object, subject, summary, evidence, ...finding }: Finding): SpanStart {
  const { severity, points, state, sub } = finding
  const data = { subject, summary, evidence }
  return {
    finding_id: id,
    rule_id: rule,
    category: describeRule(rule).category,
    severity,
    points,
    state,
    object_type: object.type,
    object_id: object.id,
    object_name: object.name,
    app_id: object.appId,
    sub,
    data,
    digest: digestOf([object, data]),
    change: 'NEW',
    first_seen_at: null,
  }
}
