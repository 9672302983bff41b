import type { OpenSpan } from './compare-findings.ts'
import { sortedBy } from './engine/order.ts'
import { levelOf } from './engine/scores.ts'
import { HIGHEST_SCORE } from './engine/weights.ts'
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
  // A rule may have found a part of what it looks for, and hold on to the rest.
  const byRule = new Map(app.scoreBreakdown.map((entry) => [entry.rule, entry]))
  for (const { rule_id: rule, points } of spans) {
    const found = byRule.get(rule) ?? { rule, findings: 0, points: 0 }
    byRule.set(rule, { rule, findings: found.findings + 1, points: found.points + points })
  }
  const scoreBreakdown = sortedBy(byRule.values(), ({ rule }) => [rule])
  const sum = scoreBreakdown.reduce((total, { points }) => total + points, 0)
  const score = Math.min(HIGHEST_SCORE, sum)
  return { ...app, score, level: levelOf(score, app.unknownRules.length > 0), scoreBreakdown }
}
