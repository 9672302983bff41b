import { idleSince } from '../activity.ts'
import type { App } from '../apps.ts'
import type { Context } from '../context.ts'
import { amount, daysBetween, toDate, toInstant } from '../instants.ts'
import { type GrantedPermission, isPrivileging, reachesEverybody } from '../permissions.ts'
import type { Evidence, Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isEnabledAndNotMicrosofts, isJudgedAndEnabled, isPrivilegeUnknown } from './scope.ts'

export const activityRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-018',
    title: 'Unused app is highly privileged',
    category: 'ACTIVITY',
    severity: 'HIGH',
    explanation:
      'The app may do what few should, and has not asked for a token for a long time, or never. Whoever gets hold of its credentials can do all of that, and nobody expects to see the app in a log.',
    remediation:
      'Take the permissions away, and see whether anybody misses them. If not, disable the app and delete it later.',
    scope: 'app',
    needs: ['servicePrincipalSignIns', 'servicePrincipals'],
    partial: ['grants'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app) => isActivityUnknown(app) && app.granted.some(isHighlyPrivileged),
    evaluate(app, context) {
      const held = app.granted.filter(isHighlyPrivileged)
      const idle = held.length === 0 ? null : idleness(app, context)
      if (idle === null) return []
      return [
        {
          points: weights['APP-018'].any,
          summary: `"${app.name}" ${idle.says}, and holds highly privileged permissions (${held.length}).`,
          evidence: [
            ...held.map(({ name, id }) => ({ field: 'permission', value: name ?? id ?? 'unknown' })),
            ...idle.evidence,
          ],
        },
      ]
    },
  },
  {
    id: 'APP-019',
    title: 'Unused app holds a privileged role',
    category: 'ACTIVITY',
    severity: 'HIGH',
    explanation:
      'A privileged role lets an app change the directory, and this app has not asked for a token for a long time, or never. The role is of use to nobody but an intruder.',
    remediation: 'Take the role away. If nobody misses the app then, disable it and delete it later.',
    scope: 'app',
    needs: ['roleAssignments', 'roleDefinitions', 'servicePrincipalSignIns', 'servicePrincipals'],
    partial: ['roleMembers'],
    appliesTo: isEnabledAndNotMicrosofts,
    undecided: (app) => isPrivilegeUnknown(app) || (isActivityUnknown(app) && app.privilegedRoles.length > 0),
    evaluate(app, context) {
      const held = app.privilegedRoles
      const idle = held.length === 0 ? null : idleness(app, context)
      if (idle === null) return []
      return held.map(({ id, name, scope }) => ({
        sub: id,
        subject: { type: 'directoryRole', id, name: name ?? id },
        points: weights['APP-019'].any,
        summary: `"${app.name}" ${idle.says}, and holds the role ${name ?? id}.`,
        evidence: [{ field: 'directoryScopeId', value: scope ?? 'unknown' }, ...idle.evidence],
      }))
    },
  },
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
    undecided: isActivityUnknown,
    evaluate(app, context) {
      const idle = idleness(app, context)
      if (idle === null) return []
      return [
        {
          points: weights['APP-020'].any,
          summary: `"${app.name}" ${idle.says}.`,
          evidence: idle.evidence,
        },
      ]
    },
  },
]

/** A permission on the way to the highest role, or one that is critical for another reason. */
const isHighlyPrivileged = (permission: GrantedPermission): boolean =>
  isPrivileging(permission) || (permission.listed?.risk === 'CRITICAL' && reachesEverybody(permission))

/** Sign-ins of managed identities are kept elsewhere: of one without a record nothing is known. */
function isActivityUnknown({ kind, servicePrincipal, usableSince, activity }: App): boolean {
  if (servicePrincipal === null || (activity?.any ?? null) !== null) return false
  return usableSince === null || kind === 'MANAGED_IDENTITY'
}

/** For how long an app has not been used, to go on with after its name; null when it is used or that is not known. */
function idleness(app: App, { now, inactiveFor }: Context): { says: string; evidence: Evidence[] } | null {
  if (app.servicePrincipal === null || isActivityUnknown(app)) return null
  const idle = idleSince(app.activity, app.usableSince, now, inactiveFor)
  if (idle === null) return null
  const { since, neverUsed } = idle
  const ago = amount(daysBetween(since, now), 'day')
  const created = app.usableSince === null ? 'unknown' : toInstant(app.usableSince)
  return {
    says: neverUsed
      ? `has never signed in since it was added on ${toDate(since)}, ${ago} ago`
      : `last signed in on ${toDate(since)}, ${ago} ago`,
    evidence: [
      { field: 'lastSignInDateTime', value: neverUsed ? 'never' : toInstant(since) },
      { field: 'createdDateTime', value: created },
      { field: 'inactiveDays', value: String(daysBetween(now - inactiveFor, now)) },
    ],
  }
}
