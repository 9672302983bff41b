import type { App } from '../apps.ts'
import { type Credential, EXPIRING_WITHIN, endsSoon, isLive, signsIn, successorOf } from '../credentials.ts'
import { ago, amount, day, daysBetween, toDate } from '../instants.ts'
import type { Hit, Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { credentialHit } from './credential-hit.ts'
import { isJudgedAndEnabled } from './scope.ts'

/** How near an end is that cannot wait, before and after, in milliseconds. */
const near = 7 * day

const secretsOf = ({ credentials }: App) => credentials.filter(({ kind }) => kind === 'SECRET')

/** Of SAML signing certificates only the one in use can end to anybody's harm. */
const certificatesOf = ({ credentials }: App) =>
  credentials.filter(({ kind, active }) => kind === 'CERTIFICATE' || (kind === 'SAML_SIGNING' && active))

const needs = ['applications', 'servicePrincipals'] as const

/** One credential is found by one of these rules at most. */
export const expiryRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-001',
    title: 'Client secret has expired',
    category: 'CREDENTIALS',
    severity: 'HIGH',
    explanation:
      'The app is enabled, and a secret of it has ended. With no other credential it cannot sign in any more, so whatever depends on it has stopped. With another one, the old secret is left over.',
    remediation:
      'If the app is still needed, add a new credential and give it to the app. Then delete the expired secret. If it is not needed, disable it and delete it later.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate: (app, { now }) =>
      secretsOf(app).flatMap((secret) => expired(app, secret, now, weights['APP-001'])),
  },
  {
    id: 'APP-002',
    title: 'Client secret expires within 30 days',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation: 'When a secret ends, the app that signs in with it stops without further notice.',
    remediation:
      'Add a new secret, or better a certificate or a federated credential, move the app to it, and delete the old secret.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate: (app, { now }) =>
      secretsOf(app).flatMap((secret) => expiring(app, secret, now, weights['APP-002'])),
  },
  {
    id: 'APP-003',
    title: 'Certificate has expired',
    category: 'CREDENTIALS',
    severity: 'HIGH',
    explanation:
      'The app is enabled, and a certificate of it has ended. Where it was the last credential, the app cannot sign in; where it signs SAML tokens, nobody can sign in to the app.',
    remediation:
      'If the app is still needed, add a new certificate, at both ends where it signs SAML tokens, and delete the expired one.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate: (app, { now }) =>
      certificatesOf(app).flatMap((certificate) => expired(app, certificate, now, weights['APP-003'])),
  },
  {
    id: 'APP-004',
    title: 'Certificate expires within 30 days',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation:
      'When a certificate ends, the app that signs in with it stops. When it signs SAML tokens, sign-in to the app stops for everybody at once.',
    remediation:
      'Add a new certificate and move the app to it before the old one ends. For SAML, agree on the moment with whoever runs the app, since both ends change.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate: (app, { now }) =>
      app.isSelfRotating
        ? []
        : certificatesOf(app).flatMap((certificate) => expiring(app, certificate, now, weights['APP-004'])),
  },
]

function expired(
  app: App,
  credential: Credential,
  now: number,
  points: { lastLive: number; replaced: number; within7Days?: number },
): Hit[] {
  const { endsAt } = credential
  if (endsAt === null || endsAt >= now) return []
  // Nothing stands in for the SAML signing certificate in use.
  const others = signsIn(credential)
    ? app.credentials.filter((other) => signsIn(other) && isLive(other)).length
    : 0
  const isReplaced = others > 0
  const urgent = !isReplaced && now - endsAt <= near ? (points.within7Days ?? 0) : 0
  const left = isReplaced ? '; the app has another live credential, so this one is left over' : ''
  return [
    credentialHit(app, credential, {
      severity: isReplaced ? 'LOW' : 'HIGH',
      points: isReplaced ? points.replaced : points.lastLive + urgent,
      says: `expired on ${toDate(endsAt)}, ${ago(now, endsAt)}${left}.`,
      evidence: [{ field: 'otherLiveCredentials', value: String(others) }],
    }),
  ]
}

function expiring(
  app: App,
  credential: Credential,
  now: number,
  points: { unreplaced: number; replaced: number; within7Days?: number },
): Hit[] {
  const { endsAt } = credential
  if (endsAt === null || !endsSoon(credential, now)) return []
  const successor = successorOf(credential, app.credentials)
  const urgent = !successor && endsAt - now <= near ? (points.within7Days ?? 0) : 0
  const days = daysBetween(now, endsAt)
  const when = days === 0 ? 'within a day' : `in ${amount(days, 'day')}`
  const followed = successor ? '; a later credential is there already' : ''
  return [
    credentialHit(app, credential, {
      severity: successor ? 'LOW' : 'MEDIUM',
      points: successor ? points.replaced : points.unreplaced + urgent,
      says: `expires on ${toDate(endsAt)}, ${when}${followed}.`,
      evidence: [
        { field: 'expiringWithinDays', value: String(EXPIRING_WITHIN / day) },
        { field: 'successor', value: successor?.keyId ?? 'none' },
      ],
    }),
  ]
}
