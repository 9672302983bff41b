import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Severity as EventSeverity, tell, type ToldFinding } from '../webhooks/events.ts'
import { holds } from './acknowledgements.ts'
import type { Attempt } from './attempt.ts'
import { type FindingChanges, type SpanStart, weights } from './compare-findings.ts'
import { readTenantCosts } from './costs.ts'
import { describeRule } from './engine/rules.ts'
import type { Evaluation, Finding, Severity } from './evaluation.ts'
import { isAccepted, isToldAsOver } from './resolved.ts'
import type { ScanSummary } from './summary.ts'
import { describeWasteChange, formerWaste } from './waste-change.ts'

/** How many of many things are told in one event. */
const mostTold = 100

/** The rule by which a device does not comply with its policies, and the severity of those that do not for sure. */
const noncompliance = { rule: 'DEV-002', severity: 'HIGH' } as const

/** The rules about secrets and certificates that end within 30 days. What has a successor is LOW, and is told nobody. */
const ending: ReadonlySet<string> = new Set(['APP-002', 'APP-004'])

/** Days before its end at which a credential is told: when it is found to end, and when that gets worse. */
const thresholds = { first: 30, last: 7 }

interface Found {
  changes: FindingChanges
  /** Whether everything could be read: otherwise nothing is told to be over. */
  isFull: boolean
  apps: Evaluation['apps']
  waste: ScanSummary['waste']
}

/**
 * Tells who subscribed to it what a scan has changed: one event of each kind, however many findings there are. Nobody is
 * told of what is accepted; and what could not be decided is neither opened nor resolved. In the storing transaction,
 * after the findings and the licenses.
 */
export async function tellChanges(
  db: Scoped,
  attempt: Attempt,
  { changes, isFull, apps, waste }: Found,
): Promise<void> {
  const accepted = await readAccepted(db, attempt.tenantId)
  const started = changes.started.filter(({ finding_id: id, state }) => state === 'OPEN' && !accepted.has(id))
  const opened = started.filter(({ change }) => change === 'NEW')
  const worsened = started.filter(({ change }) => change === 'WORSENED')
  await tellStarted(db, attempt, 'finding.opened', opened)
  await tellStarted(db, attempt, 'finding.worsened', worsened)
  if (isFull) await tellResolved(db, attempt)
  await tellEnding(db, attempt, [...opened, ...worsened], apps)
  await tellDevices(db, attempt, [...opened, ...worsened])
  await tellWaste(db, attempt, waste)
}

/** Ids of findings that somebody has accepted. */
async function readAccepted(db: Scoped, tenantId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('acknowledgements as ack')
    .select('finding_id')
    .where('tenant_id', '=', tenantId)
    .where(holds)
    .execute()
  return new Set(rows.map(({ finding_id }) => finding_id))
}

/** The gravest first; of equals, always the same. */
const gravest = <T extends { finding_id: string; severity: Severity; points: number }>(spans: readonly T[]) =>
  spans
    .toSorted(
      (a, b) =>
        weights[b.severity] - weights[a.severity] ||
        b.points - a.points ||
        (a.finding_id < b.finding_id ? -1 : 1),
    )
    .slice(0, mostTold)

const scanOf = ({ scanId, number }: Attempt) => ({ scanId, number })

const toSeverity = ([first]: readonly { severity: Severity }[]) =>
  (first?.severity.toLowerCase() ?? 'low') as EventSeverity

type SpanWords = Pick<
  SpanStart,
  'finding_id' | 'rule_id' | 'severity' | 'points' | 'object_type' | 'object_id' | 'object_name' | 'app_id'
> & { data: Pick<Finding, 'subject' | 'summary'> }

function toTold(span: SpanWords): ToldFinding {
  const { title, category } = describeRule(span.rule_id)
  return {
    id: span.finding_id,
    rule: { id: span.rule_id, title, category },
    severity: span.severity,
    points: span.points,
    object: { type: span.object_type, id: span.object_id, name: span.object_name, appId: span.app_id },
    subject: span.data.subject,
    summary: span.data.summary,
  }
}

async function tellStarted(
  db: Scoped,
  attempt: Attempt,
  type: 'finding.opened' | 'finding.worsened',
  spans: readonly SpanStart[],
): Promise<void> {
  if (spans.length === 0) return
  const told = gravest(spans)
  const details = { ...scanOf(attempt), count: spans.length, findings: told.map(toTold) }
  await tell(db, { type, severity: toSeverity(told), tenantId: attempt.tenantId, details })
}

/** What is over has its words in the database only: those that it had last. */
async function tellResolved(db: Scoped, attempt: Attempt): Promise<void> {
  const { tenantId } = attempt
  const { rows } = await sql<SpanWords & { total: number }>`
    select finding_id, rule_id, severity, points, object_type, object_id, object_name, app_id, data,
      count(*) over () as total
    from finding_spans as span
    where tenant_id = ${tenantId} and ${isToldAsOver(attempt)} and not ${isAccepted}
    order by weight desc, points desc, finding_id limit ${mostTold}`.execute(db)
  const [first] = rows
  if (first === undefined) return
  const details = { ...scanOf(attempt), count: first.total, findings: rows.map(toTold) }
  await tell(db, { type: 'finding.resolved', severity: 'low', tenantId, details })
}

async function tellEnding(
  db: Scoped,
  attempt: Attempt,
  spans: readonly SpanStart[],
  apps: Evaluation['apps'],
): Promise<void> {
  const found = spans.filter(({ rule_id: rule, severity }) => ending.has(rule) && severity !== 'LOW')
  if (found.length === 0) return
  const told = gravest(found)
  const wanted = new Set(told.map(({ app_id: id }) => id))
  const byId = new Map(apps.filter(({ appId }) => wanted.has(appId)).map((app) => [app.appId, app]))
  const credentials = told.flatMap(({ app_id: appId, object_name: app, sub }) => {
    const credential = byId.get(appId ?? '')?.credentials.find(({ keyId }) => keyId === sub)
    if (appId === null || credential === undefined || credential.endsAt === null) return []
    const { keyId, name, kind, endsAt, daysLeft } = credential
    const days = daysLeft !== null && daysLeft <= thresholds.last ? thresholds.last : thresholds.first
    return [{ app: { id: appId, name: app }, keyId, name, kind, endsAt, days }]
  })
  const details = { ...scanOf(attempt), count: found.length, credentials }
  await tell(db, {
    type: 'credential.expiring',
    severity: toSeverity(told),
    tenantId: attempt.tenantId,
    details,
  })
}

async function tellDevices(db: Scoped, attempt: Attempt, spans: readonly SpanStart[]): Promise<void> {
  const { rule, severity } = noncompliance
  const found = spans.filter((span) => span.rule_id === rule && span.severity === severity)
  if (found.length === 0) return
  const devices = gravest(found).map((span) => ({
    id: span.object_id,
    name: span.object_name,
    findingId: span.finding_id,
    summary: span.data.summary,
  }))
  const details = { ...scanOf(attempt), count: found.length, devices }
  await tell(db, { type: 'device.noncompliant', severity: 'high', tenantId: attempt.tenantId, details })
}

type Wasted = NonNullable<ScanSummary['waste']>

/** Nothing where users were not read, and at the first scan: there is nothing that could have changed. */
async function tellWaste(db: Scoped, attempt: Attempt, now: ScanSummary['waste']): Promise<void> {
  const { tenantId } = attempt
  const before = await formerWaste(db, attempt)
  if (before === null || now === null || isSame(before, now)) return
  const change = describeWasteChange(before, now, await readTenantCosts(db, { tenantId }))
  const details = { ...scanOf(attempt), ...change }
  await tell(db, { type: 'license.waste_changed', severity: 'medium', tenantId, details })
}

const isSame = (before: Wasted, now: Wasted) => {
  const ids = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...ids].every((id) => {
    const [was, is] = [before[id], now[id]]
    return was?.GUARANTEED === is?.GUARANTEED && was?.LIKELY === is?.LIKELY && was?.REVIEW === is?.REVIEW
  })
}
