// How many points a finding gives its app, by rule. A score is the sum of them, 100 at most: levels begin at 75 (critical),
// 40 (warning) and 1 (info). A finding that is lowered, since something does its work already, gives the lesser points.

export const weights = {
  'APP-001': { lastLive: 40, replaced: 5, within7Days: 10 },
  'APP-002': { unreplaced: 20, replaced: 5, within7Days: 10 },
  'APP-003': { lastLive: 40, replaced: 5 },
  'APP-004': { unreplaced: 20, replaced: 5 },
  'APP-005': { any: 10 },
  'APP-006': { any: 5 },
  'APP-007': { any: 10 },
  'APP-008': { any: 5 },
  'APP-009': { any: 3 },
  'APP-010': { any: 75 },
  'APP-011': { any: 20 },
  'APP-012': { any: 75 },
  'APP-013': { any: 45 },
  'APP-014': { CRITICAL: 30, HIGH: 20, MEDIUM: 8, LOW: 3 },
  'APP-015': { any: 40 },
  'APP-016': { any: 35 },
  'APP-017': { any: 35 },
  'APP-018': { any: 30 },
  'APP-019': { any: 35 },
  'APP-020': { any: 5 },
  'APP-021': { any: 5 },
  'APP-022': { privileged: 40, otherwise: 15 },
  'APP-023': { any: 5 },
  'APP-024': { any: 15 },
  'APP-025': { any: 10 },
  'APP-026': { any: 15 },
  'APP-027': { any: 20 },
  'APP-028': { any: 3 },
  'APP-029': { any: 25 },
  'APP-030': { open: 30, sharedHost: 15, unreadable: 3 },
  'APP-031': { any: 35 },
  'APP-032': { accessTokens: 10, idTokens: 5 },
  'APP-033': { any: 3 },
  'APP-034': { any: 5 },
  'APP-035': { any: 10 },
  'APP-036': { broadSubject: 25, unknownIssuer: 15 },
  'APP-037': { any: 3 },
  'APP-038': { any: 40 },
  'APP-039': { permanentWithSecret: 75, otherwise: 50 },
  'APP-040': { any: 60 },
  'APP-044': { any: 10 },
  'APP-045': { any: 15 },
  'APP-046': { any: 20 },
  'APP-047': { any: 40 },
  'APP-048': { any: 35 },
  'APP-049': { any: 20 },
  'APP-050': { any: 5 },
  'APP-051': { any: 5 },
} as const

/** Sums of points from which a level begins. */
export const levelsFrom = { critical: 75, warning: 40, info: 1 } as const

export const HIGHEST_SCORE = 100

/** What a further finding of a rule on the same app gives, of its points. */
export const REPEATED = 1 / 4

/** How many times the points of its strongest finding a rule gives an app at most. */
export const MOST_TIMES = 2
