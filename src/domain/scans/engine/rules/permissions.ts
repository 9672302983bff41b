import type { Severity } from '../../evaluation.ts'
import type { App } from '../apps.ts'
import { type GrantedPermission, isByUsers, permissionKey, reachesEverybody } from '../permissions.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isEnabledAndNotMicrosofts, isForeignAndEnabled, isJudgedAndEnabled } from './scope.ts'

const graphAppId = '00000003-0000-0000-c000-000000000000'
const exchangeAppId = '00000002-0000-0ff1-ce00-000000000000'

/** Application permissions that reach into every mailbox, by resource. */
const mailboxPermissions: Readonly<Record<string, ReadonlySet<string>>> = {
  [graphAppId]: new Set(['Mail.Read', 'Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite']),
  [exchangeAppId]: new Set(['full_access_as_app', 'Mail.Read', 'Mail.ReadWrite', 'Mail.Send']),
}

/** The rule that a permission is charged by: one of them, the strongest. Null where there is nothing to say of it. */
function chargedBy(permission: GrantedPermission): 'APP-012' | 'APP-013' | 'APP-014' | 'APP-015' | null {
  const { type, listed, resource } = permission
  if (listed === null || !reachesEverybody(permission)) return null
  if (listed.path !== null) return listed.path === 'DIRECT' ? 'APP-012' : 'APP-013'
  const ofMailboxes = mailboxPermissions[resource.appId?.toLowerCase() ?? '']
  if (type === 'APPLICATION' && ofMailboxes?.has(listed.name)) return 'APP-015'
  return listed.risk === null ? null : 'APP-014'
}

const chargedTo = (app: App, rule: ReturnType<typeof chargedBy>): GrantedPermission[] =>
  app.granted.filter((permission) => chargedBy(permission) === rule)

/** Whether it is listed as risky enough to matter beyond a single user. */
const isSerious = ({ listed }: GrantedPermission): boolean =>
  listed !== null && (listed.path !== null || listed.risk === 'CRITICAL' || listed.risk === 'HIGH')

/** What a rule finds of one permission of an app. */
function permissionHit(
  permission: GrantedPermission,
  found: { summary: string; points: number; severity?: Severity; evidence?: Evidence[] },
): Hit {
  const { type, resource, id, risk, consent, users, grantedAt } = permission
  return {
    sub: permissionKey(permission),
    subject: { type: 'permission', id: id ?? '', name: nameOf(permission) },
    ...(found.severity && { severity: found.severity }),
    points: found.points,
    summary: found.summary,
    evidence: [
      { field: 'permission', value: nameOf(permission) },
      { field: 'type', value: type === 'APPLICATION' ? 'application' : 'delegated' },
      { field: 'resource.appId', value: resource.appId ?? 'unknown' },
      { field: 'risk', value: risk },
      ...(consent === null ? [] : [{ field: 'consentType', value: consentTypes[consent] }]),
      ...(users === null ? [] : [{ field: 'users', value: String(users) }]),
      ...(grantedAt === null ? [] : [{ field: 'createdDateTime', value: grantedAt }]),
      ...(found.evidence ?? []),
    ],
  }
}

const consentTypes = { ADMIN: 'AllPrincipals', USERS: 'Principal' } as const

const nameOf = ({ name, id, listed }: GrantedPermission): string => name ?? listed?.name ?? id ?? 'unknown'

/** How an app holds a permission: for itself, or on behalf of whoever uses it. */
const how = ({ type }: GrantedPermission): string =>
  type === 'APPLICATION' ? 'for itself' : 'for everybody who uses it'

/** What is found of the permissions by which an app can come to the highest role. */
function leadsToAdministrator(rule: 'APP-012' | 'APP-013', way: string) {
  return (app: App): Hit[] =>
    chargedTo(app, rule).map((permission) =>
      permissionHit(permission, {
        points: weights[rule].any,
        summary: `"${app.name}" holds ${nameOf(permission)} ${how(permission)}, ${way} to Global Administrator.`,
      }),
    )
}

/** The worst of those that lead to no role are as serious as what reaches into mailboxes. */
const riskSeverities = { CRITICAL: 'HIGH', HIGH: 'MEDIUM', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const

/** What apps were granted. What they only ask for is no finding: nobody gave it to them. */
export const permissionRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-012',
    title: 'App can become Global Administrator directly',
    category: 'PERMISSIONS',
    severity: 'CRITICAL',
    explanation:
      'With this permission the app can give itself, or an account that it controls, the highest role in one step. Whoever gets hold of its credentials owns the directory.',
    remediation:
      'Replace the permission by the least that the app needs, and guard the app like an administrator until then: a certificate or managed identity, owners who are administrators, and an eye on its sign-ins.',
    scope: 'app',
    needs: ['grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: isEnabledAndNotMicrosofts,
    evaluate: leadsToAdministrator('APP-012', 'a direct way'),
  },
  {
    id: 'APP-013',
    title: 'App can become Global Administrator in several steps',
    category: 'PERMISSIONS',
    severity: 'HIGH',
    explanation:
      'With this permission the app can change what privileged access rests on, such as groups, policies, accounts or devices of administrators, and come to the highest role by that.',
    remediation:
      'Replace the permission by the least that the app needs. Where it needs this one, guard it like an administrator.',
    scope: 'app',
    needs: ['grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: isEnabledAndNotMicrosofts,
    evaluate: leadsToAdministrator('APP-013', 'an indirect way'),
  },
  {
    id: 'APP-014',
    title: 'App holds a risky permission',
    category: 'PERMISSIONS',
    severity: 'MEDIUM',
    explanation:
      'The permission lets the app read or change what an intruder looks for: data of everybody, settings of security, or access of others.',
    remediation:
      'See whether the app uses it. Take it away, or replace it by one that reaches less far, such as one for selected sites.',
    scope: 'app',
    needs: ['grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: isEnabledAndNotMicrosofts,
    evaluate: (app) =>
      chargedTo(app, 'APP-014').flatMap((permission) => {
        const risk = permission.listed?.risk ?? null
        if (risk === null) return []
        return permissionHit(permission, {
          severity: riskSeverities[risk],
          points: weights['APP-014'][risk],
          summary: `"${app.name}" holds ${nameOf(permission)} ${how(permission)}, a permission of ${risk.toLowerCase()} risk.`,
        })
      }),
  },
  {
    id: 'APP-015',
    title: 'App reaches into every mailbox',
    category: 'PERMISSIONS',
    severity: 'HIGH',
    explanation:
      'The app can read, change or send mail of everybody without anybody being signed in, unless its access is limited in Exchange Online, which Microsoft Graph does not tell.',
    remediation:
      'Limit the app to the mailboxes that it needs, by role-based access control for applications in Exchange Online, or take the permission away.',
    scope: 'app',
    needs: ['servicePrincipals'],
    optional: ['resources'],
    appliesTo: isEnabledAndNotMicrosofts,
    evaluate: (app) =>
      chargedTo(app, 'APP-015').map((permission) =>
        permissionHit(permission, {
          points: weights['APP-015'].any,
          summary: `"${app.name}" holds ${nameOf(permission)} for itself, which reaches every mailbox unless it is limited in Exchange.`,
        }),
      ),
  },
  {
    id: 'APP-016',
    title: 'App may do too much for everybody',
    category: 'PERMISSIONS',
    severity: 'HIGH',
    explanation:
      'An administrator consented for all users at once: whoever signs in to the app lets it do this with all that they can reach themselves, and nobody is asked.',
    remediation:
      'Replace the consent by one of less reach, or limit who may use the app to those who need it.',
    scope: 'app',
    needs: ['grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: isEnabledAndNotMicrosofts,
    evaluate: (app) =>
      app.granted
        .filter((permission) => permission.consent === 'ADMIN' && isSerious(permission))
        // Those on the way to the highest role have rules of their own.
        .filter(({ listed }) => listed?.path === null)
        .map((permission) =>
          permissionHit(permission, {
            points: weights['APP-016'].any,
            summary: `"${app.name}" may use ${nameOf(permission)} for everybody.`,
          }),
        ),
  },
  {
    id: 'APP-017',
    title: 'Users gave a risky permission to an unverified app',
    category: 'PERMISSIONS',
    severity: 'HIGH',
    explanation:
      'Users consented to a serious permission for an app of somebody else, whose publisher nobody has verified. That is how phishing for consent works: it needs no password and outlives its change.',
    remediation:
      'Ask the users whether they know the app. If not, revoke the grants and the sessions of these users, and look at what the app did. Let users consent to verified publishers only.',
    scope: 'app',
    needs: ['grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: (app) => isForeignAndEnabled(app) && !app.publisher.verified,
    evaluate: (app) =>
      app.granted
        .filter((permission) => isByUsers(permission) && isSerious(permission))
        .map((permission) =>
          permissionHit(permission, {
            points: weights['APP-017'].any,
            summary: `Users (${permission.users ?? 'unknown'}) gave ${nameOf(permission)} to "${app.name}", whose publisher is not verified.`,
          }),
        ),
  },
  {
    id: 'APP-035',
    title: 'Unverified publisher has permissions',
    category: 'PERMISSIONS',
    severity: 'MEDIUM',
    explanation:
      'The app is of somebody else, and Microsoft has not verified who that is. What it was granted is in the hands of whoever runs it.',
    remediation:
      'Find out who publishes the app and why it is here. Ask the publisher to be verified, or remove the app.',
    scope: 'app',
    needs: ['grants', 'servicePrincipals'],
    appliesTo: (app) => isForeignAndEnabled(app) && !app.publisher.verified,
    evaluate: ({ name, granted, publisher }) =>
      granted.length === 0
        ? []
        : [
            {
              points: weights['APP-035'].any,
              summary: `"${name}" is published by nobody who was verified, and holds permissions (${granted.length}).`,
              evidence: [
                { field: 'verifiedPublisherId', value: 'none' },
                { field: 'appOwnerOrganizationId', value: publisher.tenantId ?? 'unknown' },
                { field: 'grantedPermissions', value: String(granted.length) },
              ],
            },
          ],
  },
  {
    id: 'APP-044',
    title: 'App depends on Azure AD Graph',
    category: 'PERMISSIONS',
    severity: 'MEDIUM',
    explanation:
      'Azure AD Graph is retired. What still asks for its permissions stops working, and its permissions stay granted though nobody looks after them.',
    remediation: 'Move the app to Microsoft Graph, and take the permissions of Azure AD Graph away.',
    scope: 'app',
    needs: ['applications', 'grants', 'servicePrincipals'],
    optional: ['resources'],
    appliesTo: isJudgedAndEnabled,
    evaluate({ name, application, granted }) {
      const requested = (application?.requiredResourceAccess ?? []).some(({ resourceAppId }) =>
        isAzureAdGraph(resourceAppId),
      )
      const held = granted.filter(({ resource }) => isAzureAdGraph(resource.appId)).length
      if (!requested && held === 0) return []
      return [
        {
          points: weights['APP-044'].any,
          summary: `"${name}" ${held > 0 ? 'holds' : 'asks for'} permissions of Azure AD Graph, which is retired.`,
          evidence: [
            { field: 'requiredResourceAccess', value: requested ? azureAdGraphAppId : 'none' },
            { field: 'grantedPermissions', value: String(held) },
          ],
        },
      ]
    },
  },
]

const azureAdGraphAppId = '00000002-0000-0000-c000-000000000000'

const isAzureAdGraph = (appId: string | null): boolean => appId?.toLowerCase() === azureAdGraphAppId
