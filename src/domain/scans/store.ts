import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { announce } from '../webhooks/events.ts'
import { endOutlived } from './acknowledgements.ts'
import { type Attempt, callForAlerts, ended, updateAs } from './attempt.ts'
import { isListed } from './engine/evaluate.ts'
import { summarize } from './engine/scores.ts'
import type { Evaluation } from './evaluation.ts'
import { compareFindings, type FindingChanges, type OpenSpan, type SpanStart } from './compare-findings.ts'
import { toAppRow } from './app-rows.ts'
import type { IsGone } from './gone-objects.ts'
import type { ScanSummary } from './summary.ts'
import { addHeldOver } from './held-over.ts'
import { inParts } from './in-parts.ts'
import { prepareDevices, prepareGroups } from './store-assets.ts'
import { prepareLicenses } from './store-licenses.ts'
import { optionalSources, type SourceName } from './snapshot.ts'
import { tellChanges } from './tell-changes.ts'
import { insertRows, readStored, replacing } from './write-rows.ts'

/** Apps in one statement: their rows are wide. */
const appsAtOnce = 500

/** Where devices are read. */
const devicesOf = ['devices', 'managedDevices'] as const satisfies SourceName[]

/**
 * Brings what is stored of a tenant to what a scan found, and ends the scan: all of it or nothing. Only what differs is
 * written.
 * @param complete whether all apps were listed
 * @throws Overtaken
 */
export async function storeEvaluation(
  db: Scoped,
  attempt: Attempt,
  evaluation: Evaluation,
  { complete, isGone }: { complete: boolean; isGone: IsGone },
): Promise<void> {
  const { tenantId, number, asOf } = attempt
  const before = await readOpenSpans(db, tenantId)
  const changes = compareFindings(before, evaluation, isGone)
  const apps = addHeldOver(evaluation.apps, changes.heldOver)
  const byApp = Map.groupBy(changes.current, ({ app_id }) => app_id)
  const rows = apps.map((app) => toAppRow(app, byApp.get(app.appId) ?? []))
  const stored = await readStored(db, 'governed_apps', tenantId)
  // What was not listed because its listing failed is not gone.
  const writeApps = replacing('governed_apps', tenantId, stored, rows, { complete, size: appsAtOnce })
  const licenses = await prepareLicenses(db, attempt, evaluation)
  const writeGroups = await prepareGroups(db, tenantId, evaluation, changes.current)
  const writeDevices = await prepareDevices(db, tenantId, evaluation, changes.current, {
    complete: devicesOf.every((name) => attempt.sources[name]?.state === 'READ'),
  })
  const summary = { ...toSummary(evaluation, apps, changes), waste: licenses.waste }

  const isFull = complete && summary.unknownRules.length === 0 && isRead(attempt)

  await db.transaction().execute(async (db) => {
    // In proportion to the directory, and bounded all the same.
    await sql`set local statement_timeout = '10min'`.execute(db)
    // First of all: whoever else has the scan by now, or is at it, is waited for here.
    await updateAs(db, attempt, {
      ...ended('succeeded'),
      coverage: isFull ? 'full' : 'partial',
      summary: JSON.stringify(summary),
    })
    await endSpans(db, attempt, changes)
    await startSpans(db, attempt, changes.started)
    await renewSpans(db, tenantId, changes.renewed)
    await endOutlived(db, tenantId)
    await writeApps(db)
    await licenses.write(db)
    await writeGroups(db)
    await writeDevices(db)
    await dropOldChunks(db, tenantId)
    await announce(db, {
      type: 'scan.completed',
      severity: summary.findings.critical > 0 ? 'critical' : 'low',
      tenantId,
      targetId: attempt.scanId,
      details: {
        scanId: attempt.scanId,
        number,
        asOf: asOf.toISOString(),
        coverage: isFull ? 'FULL' : 'PARTIAL',
        findings: summary.findings,
        apps: summary.apps,
      },
    })
    await tellChanges(db, attempt, { changes, isFull, apps: evaluation.apps, waste: summary.waste })
    await callForAlerts(db, attempt)
  })
}

/**
 * Whether everything was read that was to be. What few directories have or allow (PIM, settings of mailboxes) makes
 * findings more precise, and none of them depends on it: to be refused that is no gap.
 */
const isRead = ({ sources }: Attempt) =>
  Object.entries(sources).every(
    ([name, { state }]) =>
      state === 'READ' ||
      state === 'SKIPPED' ||
      (state === 'REFUSED' && optionalSources.has(name as SourceName)),
  )

async function readOpenSpans(db: Scoped, tenantId: string): Promise<OpenSpan[]> {
  const rows = await db
    .selectFrom('finding_spans')
    .select([
      'finding_id',
      'rule_id',
      'category',
      'severity',
      'points',
      'state',
      'object_type',
      'object_id',
      'app_id',
      'first_seen_at',
      sql<string>`digest::text`.as('digest'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('until_scan', 'is', null)
    .execute()
  return rows as OpenSpan[]
}

async function endSpans(db: Scoped, { tenantId, number, asOf }: Attempt, changes: FindingChanges) {
  const lastSeen = sql`(select max(as_of) from scans where tenant_id = ${tenantId} and status = 'succeeded' and number < ${number})`
  for (const [ids, resolvedAt] of [
    [changes.replaced, null],
    [changes.resolved, asOf],
  ] as const) {
    for (const some of inParts(ids))
      await sql`update finding_spans set until_scan = ${number}, last_seen_at = ${lastSeen},
          resolved_at = ${resolvedAt}::timestamptz
        where tenant_id = ${tenantId} and finding_id = any(${some}::uuid[]) and until_scan is null`.execute(
        db,
      )
  }
  // An object that is gone takes its findings along: that they are over says nothing of what was done.
  for (const some of inParts(changes.withGoneObject))
    await sql`update finding_spans set data = jsonb_set(data, '{evidence}',
        (data -> 'evidence') || '[{"field": "object", "value": "It is no longer in the directory."}]')
      where tenant_id = ${tenantId} and finding_id = any(${some}::uuid[]) and until_scan = ${number}`.execute(
      db,
    )
}

async function startSpans(db: Scoped, { tenantId, number, asOf }: Attempt, spans: SpanStart[]) {
  for (const some of inParts(spans)) {
    const rows = some.map((span) => ({
      ...span,
      from_scan: number,
      first_seen_at: span.first_seen_at ?? asOf,
    }))
    await insertRows(db, 'finding_spans', tenantId, rows)
  }
}

/** What goes on may be told with other words and figures, such as the days that are left. */
async function renewSpans(db: Scoped, tenantId: string, spans: SpanStart[]) {
  for (const some of inParts(spans))
    await sql`
      update finding_spans as span set object_name = told.object_name, data = told.data,
        digest = told.digest
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as told (finding_id uuid, object_name text, data jsonb,
        digest bytea)
      where span.tenant_id = ${tenantId} and span.finding_id = told.finding_id and span.until_scan is null`.execute(
      db,
    )
}

/** What the last two scans have read can still be looked into. */
async function dropOldChunks(db: Scoped, tenantId: string) {
  await sql`delete from scan_chunks where scan_id in (
    select id from scans where tenant_id = ${tenantId} and status in ('succeeded', 'failed')
    order by number desc offset 2)`.execute(db)
}

function toSummary(
  evaluation: Evaluation,
  apps: Evaluation['apps'],
  { current, started, resolved }: FindingChanges,
): Omit<ScanSummary, 'waste'> {
  const findings: ScanSummary['findings'] = {
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    unknown: 0,
    new: started.filter(({ change, state }) => change === 'NEW' && state === 'OPEN').length,
    resolved: resolved.length,
    worsened: started.filter(({ change }) => change === 'WORSENED').length,
  }
  for (const { severity, state } of current)
    findings[state === 'UNKNOWN' ? 'unknown' : (severity.toLowerCase() as 'critical')] += 1
  const { levels, averageScore } = summarize(apps.filter(isListed))
  return {
    counts: evaluation.counts,
    apps: levels,
    findings,
    averageScore,
    unknownRules: evaluation.unknownRules,
  }
}
