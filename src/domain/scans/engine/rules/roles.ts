import type { App } from '../apps.ts'
import { isLive } from '../credentials.ts'
import type { Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isEnabledAndNotMicrosofts, isPrivilegeUnknown } from './scope.ts'

const isRisky = new Set(['atrisk', 'confirmedcompromised'])

/** What is so of apps that may change the directory. */
export const appRoleRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-039',
    title: 'App holds a privileged role',
    category: 'PERMISSIONS',
    severity: 'HIGH',
    explanation:
      'A directory role lets the app change what the role may, which is mostly more than the app needs. With a secret and without an end, whoever finds the secret has the role.',
    remediation:
      'Replace the role by the permissions of Microsoft Graph that the app needs, or limit it to an administrative unit. Until then give the app a certificate or a managed identity in place of its secret.',
    scope: 'app',
    needs: ['roleAssignments', 'roleDefinitions', 'servicePrincipals'],
    partial: ['applications', 'roleMembers'],
    unlessRefused: ['roleSchedules'],
    appliesTo: isEnabledAndNotMicrosofts,
    undecided: isPrivilegeUnknown,
    evaluate(app, { groups }) {
      const secrets = liveSecrets(app)
      return app.privilegedRoles.map((role) => {
        const { id, name, scope, activated, group } = role
        const isWorst = secrets > 0 && !activated
        const isLimited = scope !== null && scope !== '/'
        return {
          sub: `${id}|${scope ?? ''}`,
          subject: { type: 'directoryRole', id, name: name ?? id },
          severity: isLimited ? 'MEDIUM' : isWorst ? 'CRITICAL' : 'HIGH',
          points: weights['APP-039'][isWorst && !isLimited ? 'permanentWithSecret' : 'otherwise'],
          summary: `"${app.name}" holds the role ${name ?? id}${isLimited ? ` in ${scope}` : ''}${secrets > 0 ? ', and has a secret' : ''}.`,
          evidence: [
            { field: 'directoryScopeId', value: scope ?? 'unknown' },
            { field: 'assignment', value: activated ? 'activated' : 'permanent' },
            { field: 'liveSecrets', value: String(secrets) },
            ...(group === null
              ? []
              : [{ field: 'throughGroup', value: groups.get(group)?.displayName ?? group }]),
          ],
        }
      })
    },
  },
  {
    id: 'APP-040',
    title: 'App is at risk and nobody has looked at it',
    category: 'ACTIVITY',
    severity: 'HIGH',
    explanation:
      'Microsoft Entra ID Protection has seen something of this app that points to its takeover, such as a leaked credential or unusual sign-ins, and nobody has confirmed or dismissed it.',
    remediation:
      'Look at its sign-ins and at what it did. Replace its credentials, then confirm or dismiss the risk.',
    scope: 'app',
    needs: ['riskyServicePrincipals', 'servicePrincipals'],
    appliesTo: isEnabledAndNotMicrosofts,
    evaluate({ name, servicePrincipal }, { riskOf }) {
      const risk = servicePrincipal && riskOf(servicePrincipal.id)
      if (!risk || !isRisky.has(risk.riskState?.toLowerCase() ?? '')) return []
      return [
        {
          points: weights['APP-040'].any,
          summary: `"${name}" is at risk, and nobody has confirmed or dismissed that.`,
          evidence: [
            { field: 'riskState', value: risk.riskState ?? 'unknown' },
            { field: 'riskLevel', value: risk.riskLevel ?? 'unknown' },
            { field: 'riskLastUpdatedDateTime', value: risk.riskLastUpdatedDateTime ?? 'unknown' },
          ],
        },
      ]
    },
  },
]

const liveSecrets = ({ credentials }: App): number =>
  credentials.filter((credential) => credential.kind === 'SECRET' && isLive(credential)).length
