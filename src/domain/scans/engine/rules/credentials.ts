import type { App } from '../apps.ts'
import type { Context } from '../context.ts'
import { type Credential, isLive } from '../credentials.ts'
import { amount, day, toDate } from '../instants.ts'
import type { Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { credentialHit } from './credential-hit.ts'
import { isJudgedAndEnabled, isOwnAndEnabled } from './scope.ts'

/** The average month, in milliseconds. */
const month = 30.4375 * day

/** How far ahead a certificate may end, and how long it may be in use, in milliseconds. */
const halfYear = 180 * day

const MOST_SECRETS = 2

const secretOrCertificate = ({ kind }: Credential) => kind === 'SECRET' || kind === 'CERTIFICATE'

/** The certificates that rules about age look at: nobody rotates those that a product rotates itself. */
const agingCertificates = (app: App) =>
  app.isSelfRotating ? [] : app.credentials.filter(({ kind }) => kind === 'CERTIFICATE')

const needs = ['applications', 'servicePrincipals'] as const

/** Whether there is something wrong with a credential, whenever it ends. */
export const credentialRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-005',
    title: 'Credential lives too long',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation:
      'A secret or certificate works for whoever has a copy of it. The longer it lives, the more copies there are in backups, scripts and mailboxes, and the longer a stolen one is of use.',
    remediation:
      'Replace it by one that lives for a year or less, and delete this one. A policy for app management can limit the lifetime of new ones.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate(app, { longLivedMonths }) {
      const aging = app.isSelfRotating ? [] : app.credentials.filter(secretOrCertificate)
      return aging.flatMap((credential) => {
        const { startsAt, endsAt } = credential
        const months = endsAt === null ? Infinity : startsAt === null ? null : (endsAt - startsAt) / month
        if (months === null || months <= longLivedMonths) return []
        const life = endsAt === null ? 'never ends' : `is made for ${Math.floor(months)} months`
        return credentialHit(app, credential, {
          points: weights['APP-005'].any,
          says: `${life}; the limit is ${amount(longLivedMonths, 'month')}.`,
          evidence: [{ field: 'longLivedMonths', value: String(longLivedMonths) }],
        })
      })
    },
  },
  {
    id: 'APP-006',
    title: 'Certificate ends in more than 180 days',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation:
      'A certificate that is good for more than half a year to come stays good that long for somebody who has stolen its private key.',
    remediation: 'Issue certificates for at most 180 days, and let a key vault renew them.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate: (app, { now }) =>
      agingCertificates(app).flatMap((credential) => {
        const { endsAt } = credential
        if (endsAt === null || endsAt <= now + halfYear) return []
        return credentialHit(app, credential, {
          points: weights['APP-006'].any,
          says: `is good until ${toDate(endsAt)}, more than 180 days ahead.`,
        })
      }),
  },
  {
    id: 'APP-007',
    title: 'Certificate was not rotated in 180 days',
    category: 'CREDENTIALS',
    severity: 'HIGH',
    explanation:
      'A private key that has been in use for half a year has had time to be copied. Rotation ends the use of copies that nobody knows of.',
    remediation: 'Add a new certificate, move the app to it, and delete the old one. Automate the rotation.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate: (app, { now }) =>
      agingCertificates(app).flatMap((credential) => {
        const { startsAt } = credential
        if (!isLive(credential) || startsAt === null || startsAt > now - halfYear) return []
        return credentialHit(app, credential, {
          points: weights['APP-007'].any,
          says: `has been in use since ${toDate(startsAt)}, for 180 days or more.`,
        })
      }),
  },
  {
    id: 'APP-008',
    title: 'App uses client secrets',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation:
      'A client secret is a password: it is sent with every request for a token, and is easily left in code, logs and tickets. The key of a certificate never leaves its place, and a federated credential has no secret at all.',
    remediation:
      'Use a managed identity or a federated credential where the app runs, else a certificate. Delete the secrets then, also those that have ended.',
    scope: 'app',
    needs,
    appliesTo: isOwnAndEnabled,
    evaluate(app) {
      const secrets = app.credentials.filter(({ kind }) => kind === 'SECRET')
      if (secrets.length === 0) return []
      const live = secrets.filter(isLive).length
      return [
        {
          points: weights['APP-008'].any,
          summary: `"${app.name}" has ${amount(secrets.length, 'client secret')}, of which ${live} can be used now.`,
          evidence: [
            { field: 'passwordCredentials', value: String(secrets.length) },
            { field: 'live', value: String(live) },
          ],
        },
      ]
    },
  },
  {
    id: 'APP-009',
    title: 'More than two live secrets',
    category: 'CREDENTIALS',
    severity: 'LOW',
    explanation:
      'A rotation needs two secrets for a while. More of them are mostly left over, and each of them opens the app.',
    remediation: 'Find out which secret is in use, and delete the others.',
    scope: 'app',
    needs,
    appliesTo: isJudgedAndEnabled,
    evaluate(app) {
      const live = app.credentials.filter((credential) => credential.kind === 'SECRET' && isLive(credential))
      if (live.length <= MOST_SECRETS) return []
      return [
        {
          points: weights['APP-009'].any,
          summary: `"${app.name}" has ${live.length} secrets that can be used now.`,
          evidence: live.map(({ keyId }) => ({ field: 'passwordCredentials.keyId', value: keyId })),
        },
      ]
    },
  },
  {
    id: 'APP-021',
    title: 'Credential is not used',
    category: 'CREDENTIALS',
    severity: 'MEDIUM',
    explanation: 'A credential that nobody needs is of use only to somebody who finds it.',
    remediation: 'Make sure that no job that runs rarely depends on it, then delete it.',
    scope: 'app',
    needs: ['applications', 'credentialSignIns', 'servicePrincipals'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app, context) => oldAndLive(app, context).some(({ lastUsedAt }) => lastUsedAt === null),
    evaluate: (app, context) =>
      oldAndLive(app, context).flatMap((credential) => {
        const { lastUsedAt } = credential
        if (lastUsedAt === null || lastUsedAt > context.now - context.inactiveFor) return []
        return credentialHit(app, credential, {
          points: weights['APP-021'].any,
          says: `was last used on ${toDate(lastUsedAt)}.`,
          evidence: [{ field: 'signInActivity.lastSignInDateTime', value: toDate(lastUsedAt) }],
        })
      }),
  },
]

/** Those of which it can be said that they were not used: valid now, and old enough. */
const oldAndLive = (app: App, { now, inactiveFor }: Context) =>
  app.credentials
    .filter((credential) => secretOrCertificate(credential) && isLive(credential))
    .filter(({ startsAt }) => startsAt !== null && startsAt <= now - inactiveFor)
