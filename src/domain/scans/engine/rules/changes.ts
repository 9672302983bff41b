import type { App } from '../apps.ts'
import type { Context } from '../context.ts'
import { type Credential, signsIn } from '../credentials.ts'
import { isNewApp, isNewCredential, newPermissions } from '../news.ts'
import { amount } from '../instants.ts'
import { digestOfKeys } from '../finding-id.ts'
import { type GrantedPermission, isPrivileging, permissionKey } from '../permissions.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { credentialHit } from './credential-hit.ts'
import { isJudgedAndEnabled, isPrivilegeUnknown } from './scope.ts'

/**
 * What was not so at the scan before. Nothing is, where there was none; and nothing is said, where that one did not read
 * what it takes. A finding is over with the next scan, which knows by then what was new.
 */
export const changeRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-049',
    title: 'Privileged app has a new credential',
    category: 'CREDENTIALS',
    severity: 'HIGH',
    explanation:
      'Since the scan before, a credential was added to an app that may change the directory. Rotation does that, and so does somebody who wants to come back as the app.',
    remediation:
      'Ask who added it, and compare with the audit log. If nobody can explain it, remove it, and treat it as an intrusion.',
    scope: 'app',
    needs: ['applications', 'formerApps', 'servicePrincipals'],
    partial: ['grants', 'roleAssignments', 'roleDefinitions', 'roleMembers'],
    optional: ['resources'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app, { former }) => isPrivilegeUnknown(app) && newCredentials(app, former).length > 0,
    evaluate: (app, { former }) =>
      app.privileges.length === 0
        ? []
        : newCredentials(app, former).map((credential) =>
            credentialHit(app, credential, {
              points: weights['APP-049'].any,
              says: 'is new since the scan before, and the app is privileged.',
              evidence: app.privileges.map((name) => ({ field: 'privilege', value: name })),
            }),
          ),
  },
  {
    id: 'APP-050',
    title: 'App, consent or privilege is new',
    category: 'PERMISSIONS',
    severity: 'MEDIUM',
    explanation:
      'Since the scan before, the app came to the directory, or was given permissions for itself or for everybody. That is how access grows, and how phishing for consent begins.',
    remediation:
      'Ask who added the app or consented to it, and what for. Remove what nobody can explain; leave the rest, and the finding ends with the next scan.',
    scope: 'app',
    needs: ['applications', 'formerApps', 'formerPermissions', 'grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: isJudgedAndEnabled,
    evaluate(app, { former, resources }) {
      if (former === null) return []
      const given = newPermissions(app, former, resources)
      if (isNewApp(app, former))
        return [
          {
            sub: 'app',
            points: weights['APP-050'].any,
            summary: `"${app.name}" is new since the scan before.`,
            evidence: given.map(evidenceOf),
          },
        ]
      const privileging = given.filter(isPrivileging)
      const others = given.filter((permission) => !isPrivileging(permission))
      return [
        ...privileging.map((permission): Hit => ({
          sub: permissionKey(permission),
          subject: { type: 'permission', id: permission.id ?? '', name: nameOf(permission) },
          points: weights['APP-050'].any,
          summary: `"${app.name}" was given ${nameOf(permission)} since the scan before, which makes it privileged.`,
          evidence: [evidenceOf(permission)],
        })),
        ...(others.length === 0
          ? []
          : [
              {
                // Another consent is another finding.
                sub: `consent|${digestOfKeys(others.map(permissionKey))}`,
                points: weights['APP-050'].any,
                summary: `"${app.name}" was given ${amount(others.length, 'permission')} for itself or for everybody since the scan before.`,
                evidence: others.map(evidenceOf),
              },
            ]),
      ]
    },
  },
]

/** What an app can sign in with, and could not before. What a product renews itself is none of it. */
const newCredentials = (app: App, former: Context['former']): Credential[] =>
  former === null
    ? []
    : app.credentials
        .filter((credential) => signsIn(credential) && credential.state !== 'EXPIRED')
        .filter(({ kind }) => !(app.isSelfRotating && kind === 'CERTIFICATE'))
        .filter((credential) => isNewCredential(app, credential, former))

const nameOf = ({ name, id }: GrantedPermission): string => name ?? id ?? 'unknown'

const evidenceOf = (permission: GrantedPermission): Evidence => ({
  field: permission.type === 'APPLICATION' ? 'appRole' : 'scope',
  value: nameOf(permission),
})
