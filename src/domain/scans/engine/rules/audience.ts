import adminTools from '../../data/admin-tools.json' with { type: 'json' }
import type { App } from '../apps.ts'
import { isLive } from '../credentials.ts'
import { isDirect } from '../permissions.ts'
import type { Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isForeignAndEnabled, isJudgedAndEnabled, isMicrosoftsAndEnabled, isOwnAndEnabled } from './scope.ts'

const ofSeveralDirectories = new Set(['AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount'])
const PERSONAL = 'PersonalMicrosoftAccount'

const isMultiTenant = ({ application }: App): boolean =>
  ofSeveralDirectories.has(application?.signInAudience ?? '')

/** Words that stand for Microsoft at the beginning of a name, as words of their own. */
const microsoftsName =
  /^(microsoft|office 365|azure|entra|teams|outlook|sharepoint|windows)(?![\p{L}\p{N}])/iu

const toolIds = new Set(Object.keys(adminTools.tools))

/** Who may use an app, and whom it pretends to be from. */
export const audienceRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-028',
    title: 'App is open to accounts of other directories',
    category: 'CONFIGURATION',
    severity: 'LOW',
    explanation:
      'Accounts of any organization, or personal ones, can sign in to the app. Unless it checks who they are itself, strangers are let in. With a secret of its own or a permission of tier 0, that weighs more.',
    remediation:
      'Set the supported account types to this directory alone, unless the app is made for others. If it is, have it check the tenants that it accepts.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    optional: ['grants', 'resources'],
    appliesTo: isOwnAndEnabled,
    evaluate(app) {
      const audience = app.application?.signInAudience ?? ''
      if (!isMultiTenant(app) && audience !== PERSONAL) return []
      const secrets = app.credentials.filter((one) => one.kind === 'SECRET' && isLive(one)).length
      const direct = app.granted.filter(isDirect).length
      return [
        {
          severity: secrets > 0 || direct > 0 ? 'MEDIUM' : 'LOW',
          points: weights['APP-028'].any,
          summary: `"${app.name}" is open to accounts of other directories (${audience}).`,
          evidence: [
            { field: 'signInAudience', value: audience },
            { field: 'liveSecrets', value: String(secrets) },
            { field: 'directTierZeroPermissions', value: String(direct) },
          ],
        },
      ]
    },
  },
  {
    id: 'APP-029',
    title: 'Multi-tenant app without property lock',
    category: 'CONFIGURATION',
    severity: 'HIGH',
    explanation:
      'Other directories have a service principal of this app. Without the lock, administrators there, or intruders, can add credentials to theirs and sign in as the app.',
    remediation: 'Switch on the app instance property lock for all properties.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    evaluate(app) {
      const lock = app.application?.servicePrincipalLockConfiguration
      if (!isMultiTenant(app) || lock?.isEnabled === true) return []
      return [
        {
          points: weights['APP-029'].any,
          summary: `"${app.name}" is open to other directories, and its properties there are not locked.`,
          evidence: [
            { field: 'signInAudience', value: app.application?.signInAudience ?? '' },
            {
              field: 'servicePrincipalLockConfiguration.isEnabled',
              value: String(lock?.isEnabled ?? 'none'),
            },
          ],
        },
      ]
    },
  },
  {
    id: 'APP-034',
    title: 'App is open to everybody',
    category: 'CONFIGURATION',
    severity: 'MEDIUM',
    explanation:
      'Everybody in the directory, guests too, can sign in to the app, since nobody has to be assigned to it first.',
    remediation: 'Require assignment, and assign the people or groups who need the app.',
    scope: 'app',
    needs: ['servicePrincipals'],
    partial: ['grants'],
    appliesTo: isJudgedAndEnabled,
    evaluate({ name, servicePrincipal, granted }) {
      if (servicePrincipal?.appRoleAssignmentRequired !== false) return []
      const { servicePrincipalType, tags, replyUrls } = servicePrincipal
      const isSignedInTo = tags.includes('WindowsAzureActiveDirectoryIntegratedApp') || replyUrls.length > 0
      // What works for itself alone is signed in to by nobody.
      const worksAlone = granted.length > 0 && granted.every(({ type }) => type === 'APPLICATION')
      if (servicePrincipalType !== 'Application' || !isSignedInTo || worksAlone) return []
      return [
        {
          points: weights['APP-034'].any,
          summary: `"${name}" is open to everybody in the directory.`,
          evidence: [
            { field: 'appRoleAssignmentRequired', value: 'false' },
            { field: 'replyUrls', value: String(replyUrls.length) },
          ],
        },
      ]
    },
  },
  {
    id: 'APP-045',
    title: 'Name imitates Microsoft',
    category: 'CONFIGURATION',
    severity: 'MEDIUM',
    explanation:
      'The app is called as if it were of Microsoft, is owned by another organization, and nobody has verified its publisher. Names like that are chosen so that people consent without a second look.',
    remediation:
      'Ask whoever consented what they took it for. Remove the app unless somebody knows its publisher.',
    scope: 'app',
    needs: ['servicePrincipals'],
    appliesTo: (app) => isForeignAndEnabled(app) && !app.publisher.verified,
    evaluate: ({ name, servicePrincipal, publisher }) =>
      microsoftsName.test(asRead(servicePrincipal?.displayName ?? ''))
        ? [
            {
              points: weights['APP-045'].any,
              summary: `"${name}" is called like an app of Microsoft, and is of somebody else who was not verified.`,
              evidence: [
                { field: 'displayName', value: name },
                { field: 'appOwnerOrganizationId', value: publisher.tenantId ?? 'unknown' },
              ],
            },
          ]
        : [],
  },
  {
    id: 'APP-046',
    title: 'Tool for administrators is open to everybody',
    category: 'CONFIGURATION',
    severity: 'MEDIUM',
    explanation:
      'With this tool of Microsoft a person, or whoever has stolen their token, can read the directory and change what they may in bulk. Few people need it.',
    remediation: 'Require assignment on its service principal, and assign those who administer something.',
    scope: 'app',
    needs: ['servicePrincipals'],
    appliesTo: (app) => isMicrosoftsAndEnabled(app) && toolIds.has(app.appId),
    evaluate: ({ name, servicePrincipal }) =>
      servicePrincipal?.appRoleAssignmentRequired === false
        ? [
            {
              points: weights['APP-046'].any,
              summary: `"${name}", a tool for administrators, is open to everybody in the directory.`,
              evidence: [{ field: 'appRoleAssignmentRequired', value: 'false' }],
            },
          ]
        : [],
  },
]

/** As a person reads a name: without what has no width, blanks as one, and full-width letters as plain ones. */
const asRead = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
