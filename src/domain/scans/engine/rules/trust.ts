import type { App } from '../apps.ts'
import type { Context } from '../context.ts'
import { isLive, signsIn } from '../credentials.ts'
import { amount } from '../instants.ts'
import type { Evidence, Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { credentialHit } from './credential-hit.ts'
import { isForeignAndEnabled, isMicrosoftsAndEnabled, isOwnAndEnabled, isPrivilegeUnknown } from './scope.ts'

/** Microsoft's service principals that a hybrid set-up of Exchange or Skype for Business gives its certificate to. */
const hybridAppIds = new Set(['00000002-0000-0ff1-ce00-000000000000', '00000004-0000-0ff1-ce00-000000000000'])

/** Credentials in places where they do not belong, and issuers that an app trusts to vouch for it. */
export const trustRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-010',
    title: "Microsoft's own app carries credentials",
    category: 'CREDENTIALS',
    severity: 'CRITICAL',
    explanation:
      "Microsoft's service principals have no credentials in a customer's directory. One that somebody added lets them act as a service of Microsoft, with all that the service may do: a known way to stay unseen. Certificates of Exchange Online and Skype for Business come from hybrid set-ups of former years.",
    remediation:
      'Find out from the audit log who added the credential and when, and treat it as an intrusion until that is explained. For a hybrid Exchange, move to the dedicated hybrid app, then remove the certificates.',
    scope: 'app',
    needs: ['servicePrincipals'],
    appliesTo: isMicrosoftsAndEnabled,
    evaluate({ appId, name, credentials }) {
      const added = credentials.filter((one) => one.on === 'SERVICE_PRINCIPAL' && signsIn(one))
      if (added.length === 0) return []
      const isHybrid = hybridAppIds.has(appId) && added.every(({ kind }) => kind === 'CERTIFICATE')
      return [
        {
          severity: isHybrid ? 'HIGH' : 'CRITICAL',
          points: weights['APP-010'].any,
          summary: isHybrid
            ? `"${name}" of Microsoft carries ${amount(added.length, 'certificate')}, as a hybrid set-up leaves them.`
            : `"${name}" of Microsoft carries ${amount(added.length, 'credential')} that somebody added.`,
          evidence: added.map(({ kind, keyId }) => ({ field: kind.toLowerCase(), value: keyId })),
        },
      ]
    },
  },
  {
    id: 'APP-011',
    title: 'Foreign app carries local credentials',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation:
      "The app is somebody else's, and a credential was added to its service principal here. Its publisher signs in with credentials of their own, so this one is left over, or somebody's way in.",
    remediation:
      'Find out from the audit log who added it and what for. Remove it unless the publisher asks for it.',
    scope: 'app',
    needs: ['servicePrincipals'],
    appliesTo: isForeignAndEnabled,
    evaluate({ name, credentials }) {
      const live = credentials.filter(
        (credential) => credential.on === 'SERVICE_PRINCIPAL' && signsIn(credential) && isLive(credential),
      )
      if (live.length === 0) return []
      return [
        {
          points: weights['APP-011'].any,
          summary: `The foreign app "${name}" carries ${amount(live.length, 'local credential')}.`,
          evidence: live.map(({ kind, keyId }) => ({ field: kind.toLowerCase(), value: keyId })),
        },
      ]
    },
  },
  {
    id: 'APP-036',
    title: 'Federated credential trusts too much',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation:
      'A federated credential lets whoever gets a token of its issuer for its subject sign in as the app. An issuer that few know may not be what it seems, and a subject that fits any branch or any pull request lets strangers in.',
    remediation:
      'Name the one repository, branch or environment, or service account, that the app runs as. Remove issuers that nobody can explain; those that are right can be named in the settings of scans.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    evaluate: (app, context) =>
      federatedOf(app).flatMap((federated) => {
        const { credential, issuer, subject } = federated
        const [isBroad, isUnknown] = [isBroadSubject(issuer, subject), !isKnownIssuer(issuer, context)]
        if (!isBroad && !isUnknown) return []
        const says = isBroad
          ? `accepts a broad subject, ${subject ?? ''}.`
          : `trusts ${issuer ?? 'an issuer without a name'}, which is none of the known issuers.`
        return credentialHit(app, credential, {
          severity: isBroad ? 'HIGH' : 'MEDIUM',
          points: weights['APP-036'][isBroad ? 'broadSubject' : 'unknownIssuer'],
          says,
          evidence: [...evidenceOf(federated), { field: 'knownIssuer', value: String(!isUnknown) }],
        })
      }),
  },
  {
    id: 'APP-047',
    title: 'Hidden credential of an own app',
    category: 'CREDENTIALS',
    severity: 'HIGH',
    explanation:
      'The credential is on the service principal and not on the registration, where nobody sees it and nothing renews it. That is how intruders keep a way in.',
    remediation:
      'Find out from the audit log who added it and when. Remove it, and add what the app needs to the registration.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    evaluate: (app) =>
      // Without a registration there is no other place for a credential.
      app.application === null
        ? []
        : app.credentials
            .filter((credential) => signsIn(credential) && credential.on === 'SERVICE_PRINCIPAL')
            .filter(({ state }) => state !== 'EXPIRED')
            .map((credential) =>
              credentialHit(app, credential, {
                points: weights['APP-047'].any,
                says: 'is on the service principal, where the page of the registration does not show it.',
              }),
            ),
  },
  {
    id: 'APP-048',
    title: 'Privileged app trusts a foreign issuer',
    category: 'CREDENTIALS',
    severity: 'HIGH',
    explanation:
      'A federated credential hands the app to whoever controls its issuer and subject, such as everybody who can change a workflow in a repository. This app is privileged, so that is a way to the directory.',
    remediation:
      'Guard that place like an administrator: protected branches and environments, few who may change them. Or take the privileges away.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    partial: ['grants', 'roleAssignments', 'roleDefinitions', 'roleMembers'],
    optional: ['resources'],
    appliesTo: isOwnAndEnabled,
    undecided: (app) => isPrivilegeUnknown(app) && federatedOf(app).length > 0,
    evaluate: (app) =>
      app.privileges.length === 0
        ? []
        : federatedOf(app).map((federated) =>
            credentialHit(app, federated.credential, {
              points: weights['APP-048'].any,
              says: `lets ${federated.subject ?? 'an unnamed subject'} sign in as an app that is privileged.`,
              evidence: [
                ...evidenceOf(federated),
                ...app.privileges.map((name) => ({ field: 'privilege', value: name })),
              ],
            }),
          ),
  },
]

type Federated = ReturnType<typeof federatedOf>[number]

/** Federated credentials with what they trust. */
function federatedOf({ application, credentials }: App) {
  const details = new Map(
    (application?.federatedIdentityCredentials ?? []).map((one) => [one.id.toLowerCase(), one]),
  )
  return credentials
    .filter(({ kind }) => kind === 'FEDERATED')
    .map((credential) => {
      const { issuer = null, subject = null } = details.get(credential.keyId) ?? {}
      return { credential, issuer, subject }
    })
}

const evidenceOf = ({ issuer, subject }: Federated): Evidence[] => [
  { field: 'issuer', value: issuer ?? 'none' },
  { field: 'subject', value: subject ?? 'none' },
]

/** Hosts whose tokens say who runs where, so that a narrow subject is enough. */
const knownIssuerHosts = new Set(['token.actions.githubusercontent.com', 'gitlab.com', 'app.terraform.io'])
const AKS_HOSTS = '.oic.prod-aks.azure.com'

function isKnownIssuer(issuer: string | null, { entraTenantId, trustedIssuers }: Context): boolean {
  if (issuer === null) return false
  if (trustedIssuers.has(withoutSlash(issuer))) return true
  const url = URL.parse(issuer)
  if (url?.protocol !== 'https:') return false
  const { hostname, pathname } = url
  if (knownIssuerHosts.has(hostname) || hostname.endsWith(AKS_HOSTS)) return true
  if (hostname === 'container.googleapis.com') return pathname.startsWith('/v1/')
  const ownPath = `/${entraTenantId}/v2.0`.toLowerCase()
  return hostname === 'login.microsoftonline.com' && withoutSlash(pathname).toLowerCase() === ownPath
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '')

/** A repository as a whole, or anybody's pull request to it. */
const broadGitHubSubject = /^repo:[^/:]+\/[^/:]+:(\*|pull_request)$/i

const isBroadSubject = (issuer: string | null, subject: string | null): boolean =>
  subject !== null &&
  (subject.includes('*') ||
    (URL.parse(issuer ?? '')?.hostname === 'token.actions.githubusercontent.com' &&
      broadGitHubSubject.test(subject)))
