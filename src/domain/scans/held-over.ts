import type { OpenSpan } from './compare-findings.ts'
import { levelOf } from './engine/scores.ts'
import type { AppAssessment } from './evaluation.ts'

/**
 * Adds to each app what is still held against it though this time it could not be decided: a source that was not read
 * makes nothing look better.
 */
export function addHeldOver(apps: readonly AppAssessment[], spans: readonly OpenSpan[]): AppAssessment[] {
  const byApp = Map.groupBy(spans, ({ app_id }) => app_id)
  return apps.map((app) => {
    const held = byApp.get(app.appId)
    return held === undefined ? app : withHeldOver(app, held)
  })
}

function withHeldOver(app: AppAssessment, spans: readonly OpenSpan[]): AppAssessment {
  const byRule = Map.groupBy(spans, ({ rule_id }) => rule_id)
  const breakdown = [
    ...app.scoreBreakdown,
    ...[...byRule].map(([rule, held]) => ({
      rule,
      findings: held.length,
      points: held.reduce((sum, { points }) => sum + points, 0),
    })),
  ].sort((one, other) => (one.rule < other.rule ? -1 : 1))
  const score = Math.min(
    100,
    breakdown.reduce((sum, { points }) => sum + points, 0),
  )
  return { ...app, score, level: levelOf(score, app.unknownRules.length > 0), scoreBreakdown: breakdown }
}
