import { amount, daysBetween, toDate, toInstant } from '../instants.ts'
import type { Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isJudgedAndEnabled } from './scope.ts'

export const activityRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-020',
    title: 'App is not used',
    category: 'ACTIVITY',
    severity: 'LOW',
    explanation:
      'The app has not asked for a token for a long time, or never. What it may do can still be used by whoever gets hold of its credentials, and nobody would miss it.',
    remediation:
      'Ask its owners. If nobody needs it, disable sign-in first, wait for a month, and delete it then.',
    scope: 'app',
    needs: ['servicePrincipalSignIns', 'servicePrincipals'],
    appliesTo: isJudgedAndEnabled,
    undecided: ({ servicePrincipal, usableSince, activity }) =>
      servicePrincipal !== null && usableSince === null && (activity?.any ?? null) === null,
    evaluate({ name, servicePrincipal, usableSince, activity }, { now, inactiveFor }) {
      const last = activity?.any ?? null
      const since = last ?? usableSince
      if (servicePrincipal === null || since === null || since > now - inactiveFor) return []
      // Sign-ins are kept by app: they may be older than a service principal that was made again.
      if (usableSince !== null && usableSince > now - inactiveFor) return []
      const idle = amount(daysBetween(since, now), 'day')
      return [
        {
          points: weights['APP-020'].any,
          summary:
            last === null
              ? `"${name}" has never signed in since it was added on ${toDate(since)}, ${idle} ago.`
              : `"${name}" last signed in on ${toDate(last)}, ${idle} ago.`,
          evidence: [
            { field: 'lastSignInDateTime', value: last === null ? 'never' : toInstant(last) },
            { field: 'createdDateTime', value: usableSince === null ? 'unknown' : toInstant(usableSince) },
            { field: 'inactiveDays', value: String(daysBetween(now - inactiveFor, now)) },
          ],
        },
      ]
    },
  },
]
