import type { OpenSpan } from './compare-findings.ts'
import { levelOf, scoreOf } from './engine/scores.ts'
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
  const held = spans.map(({ rule_id: rule, points }) => ({ rule, points }))
  const { score, scoreBreakdown } = scoreOf(held, app.scoreBreakdown)
  return { ...app, score, level: levelOf(score, app.unknownRules.length > 0), scoreBreakdown }
}
