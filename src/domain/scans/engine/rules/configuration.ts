import type { App } from '../apps.ts'
import { isLive, signsIn } from '../credentials.ts'
import { day, toDate, toInstant, toMilliseconds } from '../instants.ts'
import type { Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isJudged, isJudgedAndEnabled, isOwnAndEnabled } from './scope.ts'

export const configurationRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-032',
    title: 'Implicit grant is on',
    category: 'CONFIGURATION',
    severity: 'MEDIUM',
    explanation:
      'With the implicit grant, tokens come back in the address of a page, where the history of the browser, scripts and other pages can see them. The authorization code flow with PKCE does without.',
    remediation:
      'Move the app to the authorization code flow, then switch off access tokens and ID tokens under "Implicit grant and hybrid flows".',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    evaluate(app) {
      const { enableAccessTokenIssuance, enableIdTokenIssuance } =
        app.application?.web?.implicitGrantSettings ?? {}
      const evidence = [
        { field: 'enableAccessTokenIssuance', value: String(enableAccessTokenIssuance ?? 'unknown') },
        { field: 'enableIdTokenIssuance', value: String(enableIdTokenIssuance ?? 'unknown') },
      ]
      if (enableAccessTokenIssuance === true) {
        const summary = `"${app.name}" lets access tokens be issued by the implicit grant.`
        return [{ points: weights['APP-032'].accessTokens, summary, evidence }]
      }
      // With a code the app needs no implicit grant: ID tokens come along in the hybrid flow.
      if (enableIdTokenIssuance !== true || usesCodeFlow(app)) return []
      // A web app may have ID tokens posted to it, which is safe; the directory does not say whether it does.
      const mayBePosted = (app.application?.web?.redirectUris.length ?? 0) > 0
      return [
        {
          severity: mayBePosted ? 'LOW' : 'MEDIUM',
          points: mayBePosted ? weights['APP-032'].idTokens : weights['APP-032'].accessTokens,
          summary: mayBePosted
            ? `"${app.name}" lets ID tokens be issued by the implicit grant, which is safe only if they are posted.`
            : `"${app.name}" lets ID tokens be issued by the implicit grant, and nothing that it is set up for needs them.`,
          evidence,
        },
      ]
    },
  },
  {
    id: 'APP-033',
    title: 'App is a public client by default',
    category: 'CONFIGURATION',
    severity: 'LOW',
    explanation:
      'The app counts as a public client where a request does not say what it is. It then gets tokens without a credential, also by flows that ask people for their password.',
    remediation:
      'Switch off "Allow public client flows", unless the app is one for desktops or devices that cannot keep a secret.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    evaluate: ({ name, application }) =>
      application?.isFallbackPublicClient === true
        ? [
            {
              points: weights['APP-033'].any,
              summary: `"${name}" is a public client unless a request says otherwise.`,
              evidence: [{ field: 'isFallbackPublicClient', value: 'true' }],
            },
          ]
        : [],
  },
  {
    id: 'APP-037',
    title: 'Disabled app keeps credentials or permissions',
    category: 'CONFIGURATION',
    severity: 'LOW',
    explanation:
      'Sign-in to the app is off, but all that it needs is still there: whoever switches it on again gets everything at once.',
    remediation: 'Delete its credentials and permissions, or the app as a whole if nobody misses it.',
    scope: 'app',
    needs: ['servicePrincipals'],
    partial: ['applications', 'grants'],
    appliesTo: (app) => isJudged(app) && !app.enabled,
    evaluate({ name, credentials, granted }) {
      const live = credentials.filter(isLive).length
      if (live === 0 && granted.length === 0) return []
      return [
        {
          points: weights['APP-037'].any,
          summary: `"${name}" is disabled, and keeps live credentials (${live}) or permissions (${granted.length}).`,
          evidence: [
            { field: 'accountEnabled', value: 'false' },
            { field: 'liveCredentials', value: String(live) },
            { field: 'grantedPermissions', value: String(granted.length) },
          ],
        },
      ]
    },
  },
  {
    id: 'APP-038',
    title: 'App was disabled by Microsoft',
    category: 'CONFIGURATION',
    severity: 'HIGH',
    explanation:
      'Microsoft has disabled this app, mostly since it is suspected of harm or broke its terms. What it could do here until then may have been used.',
    remediation:
      'Find out from its sign-ins and the audit log what it did. Take its permissions away, and delete it unless Microsoft lifts the block.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isJudgedAndEnabled,
    evaluate(app) {
      const { name } = app
      const status = disabledByMicrosoft(app)
      if (status === null) return []
      return [
        {
          points: weights['APP-038'].any,
          summary: `"${name}" was disabled by Microsoft (${status}).`,
          evidence: [{ field: 'disabledByMicrosoftStatus', value: status }],
        },
      ]
    },
  },
  {
    id: 'APP-051',
    title: 'Registration was never put to use',
    category: 'CONFIGURATION',
    severity: 'LOW',
    explanation:
      'The registration has no credential and no service principal: nothing can sign in with it. It is left over from a trial, and somebody may take it up for another purpose.',
    remediation: 'Ask whoever created it, and delete it.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    undecided: ({ application, servicePrincipal, credentials }) =>
      application !== null &&
      servicePrincipal === null &&
      credentials.length === 0 &&
      toMilliseconds(application.createdDateTime) === null,
    evaluate({ name, application, servicePrincipal, credentials }, { now }) {
      const created = toMilliseconds(application?.createdDateTime)
      if (servicePrincipal !== null || credentials.length > 0) return []
      if (created === null || created >= now - halfYear) return []
      return [
        {
          points: weights['APP-051'].any,
          summary: `"${name}" was registered on ${toDate(created)}, and nothing can sign in with it.`,
          evidence: [
            { field: 'createdDateTime', value: toInstant(created) },
            { field: 'servicePrincipal', value: 'not in the directory' },
          ],
        },
      ]
    },
  },
]

/** For how long a registration may wait to be put to use, in milliseconds. */
const halfYear = 180 * day

const notDisabled = new Set(['', 'none', 'notdisabled'])

/** Whether it redeems codes: a page that has the code flow of its own, or an app with a credential to redeem them with. */
const usesCodeFlow = ({ application, credentials }: App): boolean =>
  (application?.spa?.redirectUris.length ?? 0) > 0 ||
  credentials.some((credential) => signsIn(credential) && isLive(credential))

/** Microsoft's word for how it has disabled an app; null when it has not. */
export function disabledByMicrosoft({ application, servicePrincipal }: App): string | null {
  const said = [application, servicePrincipal].map((object) => object?.disabledByMicrosoftStatus ?? null)
  return said.find((status) => status !== null && !notDisabled.has(status.toLowerCase())) ?? null
}
