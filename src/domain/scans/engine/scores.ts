import type { AppAssessment, AppLevel, Evaluation } from '../evaluation.ts'
import { sortedBy } from './order.ts'
import { HIGHEST_SCORE, levelsFrom, MOST_TIMES, REPEATED } from './weights.ts'

/**
 * What each hit of one rule on one app adds: the strongest all its points, each further one a quarter of them, rounded up,
 * until together they are twice the strongest.
 * @param hits with different `sub`; those of equal points by code units of these
 */
export function pointsOf<H extends { sub: string; points: number }>(hits: readonly H[]): Map<H, number> {
  const given = new Map<H, number>()
  const highest = Math.max(0, ...hits.map(({ points }) => points))
  let left = highest * MOST_TIMES
  for (const hit of sortedBy(hits, ({ sub, points }) => [String(highest - points).padStart(4, '0'), sub])) {
    const points = Math.min(left, given.size === 0 ? hit.points : Math.ceil(hit.points * REPEATED))
    given.set(hit, points)
    left -= points
  }
  return given
}

/**
 * Of an app: what each rule gave, and the score that comes of it.
 * @param others what rules gave besides: one may have found a part of what it looks for, and hold on to the rest
 */
export function scoreOf(
  findings: readonly { rule: string; points: number }[],
  others: AppAssessment['scoreBreakdown'] = [],
) {
  const byRule = new Map(others.map((entry) => [entry.rule, entry]))
  for (const { rule, points } of findings) {
    const former = byRule.get(rule) ?? { rule, findings: 0, points: 0 }
    byRule.set(rule, { rule, findings: former.findings + 1, points: former.points + points })
  }
  const scoreBreakdown = sortedBy(byRule.values(), ({ rule }) => [rule])
  const sum = scoreBreakdown.reduce((total, { points }) => total + points, 0)
  return { score: Math.min(HIGHEST_SCORE, sum), scoreBreakdown }
}

/** @param isUnknown whether a rule that could have fired was not decided: an app is not healthy then */
export function levelOf(score: number, isUnknown = false): AppLevel {
  if (score >= levelsFrom.critical) return 'CRITICAL'
  if (score >= levelsFrom.warning) return 'WARNING'
  if (score >= levelsFrom.info) return 'INFO'
  return isUnknown ? 'UNKNOWN' : 'HEALTHY'
}

/** How many apps stand on each level, and the average of those that have one, rounded half up. */
export function summarize(
  apps: readonly Pick<AppAssessment, 'level' | 'score'>[],
): Pick<Evaluation, 'levels' | 'averageScore'> {
  const count = (level: AppLevel) => apps.filter((app) => app.level === level).length
  const known = apps.filter(({ level }) => level !== 'UNKNOWN')
  const sum = known.reduce((total, { score }) => total + score, 0)
  return {
    levels: {
      critical: count('CRITICAL'),
      warning: count('WARNING'),
      info: count('INFO'),
      healthy: count('HEALTHY'),
      unknown: count('UNKNOWN'),
    },
    averageScore: known.length === 0 ? null : Math.floor((2 * sum + known.length) / (2 * known.length)),
  }
}
