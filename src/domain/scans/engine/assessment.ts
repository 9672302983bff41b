import type { AppAssessment, Finding } from '../evaluation.ts'
import type { App } from './apps.ts'
import type { Context } from './context.ts'
import { type Credential, isLive, successorOf } from './credentials.ts'
import { day, daysBetween, toInstantOrNull, toMilliseconds } from './instants.ts'
import { byCodeUnits, indexBy, sortedBy } from './order.ts'
import { isGuest } from './owners.ts'
import { highestRisk, readRequested } from './permissions.ts'
import { disabledByMicrosoft } from './rules/configuration.ts'
import { levelOf, scoreOf } from './scores.ts'

/** For how long an app is new, in milliseconds. */
const newFor = 30 * day

/**
 * What there is to say of an app.
 * @param findings its own
 * @param unknownRules those that could fire for it and were not decided, sorted
 */
export function assess(
  app: App,
  findings: readonly Finding[],
  unknownRules: string[],
  context: Context,
): AppAssessment {
  const { appId, name, kind, application, servicePrincipal, publisher, enabled, activity } = app
  const { score, scoreBreakdown } = scoreOf(findings)
  const signInKnown = isSignInKnown(app, context)
  return {
    appId,
    name,
    kind,
    applicationObjectId: application?.id ?? null,
    servicePrincipalObjectId: servicePrincipal?.id ?? null,
    publisher,
    enabled,
    score,
    level: levelOf(score, unknownRules.length > 0),
    lifecycleStage: lifecycleStage(app, signInKnown, context),
    privileged: app.privileges.length > 0,
    lastSignInAt: toInstantOrNull(activity?.any ?? null),
    signInKnown,
    createdAt: toInstantOrNull(createdAt(app)),
    credentialSummary: summarize(app, context.now),
    permissionSummary: permissionSummary(app, context),
    unknownRules,
    enterprise: {
      disabledByMicrosoft: disabledByMicrosoft(app) !== null,
      assignmentRequired: servicePrincipal?.appRoleAssignmentRequired ?? null,
      ssoMode: servicePrincipal?.preferredSingleSignOnMode ?? null,
    },
    signInAudience: application?.signInAudience ?? servicePrincipal?.signInAudience ?? null,
    redirectUris: app.redirectUris.map(({ uri, kind, verdict, reason }) => ({ uri, kind, verdict, reason })),
    credentials: app.credentials.map((credential) => toRow(credential, app, context.now)),
    federated: federatedOf(app),
    owners: ownersOf(app, context),
    permissions: {
      granted: app.granted.map(({ listed: _, ...permission }) => permission),
      requested: application ? readRequested(application, context.resources) : [],
    },
    directoryRoles: app.roles.map(({ id, name, scope, assignment }) => ({ id, name, scope, assignment })),
    activity: {
      known: signInKnown,
      lastSignInAt: toInstantOrNull(activity?.any ?? null),
      delegatedAt: toInstantOrNull(activity?.delegated ?? null),
      applicationAt: toInstantOrNull(activity?.application ?? null),
    },
    scoreBreakdown,
  }
}

/** Sign-ins of managed identities and of Microsoft's own apps are kept elsewhere: no record of these says nothing. */
const isSignInKnown = ({ kind, publisher, activity }: App, { missing }: Context): boolean =>
  !missing.has('servicePrincipalSignIns') &&
  ((activity?.any ?? null) !== null || (kind !== 'MANAGED_IDENTITY' && publisher.kind !== 'MICROSOFT'))

const createdAt = ({ application, usableSince }: App): number | null =>
  toMilliseconds(application?.createdDateTime) ?? usableSince

function lifecycleStage(
  app: App,
  signInKnown: boolean,
  { now, inactiveFor }: Context,
): AppAssessment['lifecycleStage'] {
  if (!app.enabled) return 'DISABLED'
  const since = app.usableSince ?? createdAt(app)
  if (since !== null && since > now - newFor) return 'NEW'
  if (!signInKnown) return 'UNKNOWN'
  const last = app.activity?.any ?? null
  if (last !== null) return last <= now - inactiveFor ? 'INACTIVE' : 'ACTIVE'
  return since !== null && since <= now - inactiveFor ? 'NEVER_USED' : 'UNKNOWN'
}

/** A SAML signing certificate that is not in use, such as the former one, can be in whatever state without harm. */
function summarize({ credentials }: App, now: number): AppAssessment['credentialSummary'] {
  const counted = credentials.filter(({ active }) => active !== false)
  const ends = counted.flatMap(({ endsAt }) => (endsAt !== null && endsAt >= now ? [endsAt] : []))
  return {
    live: counted.filter(isLive).length,
    expired: counted.filter(({ state }) => state === 'EXPIRED').length,
    expiring: counted.filter(({ state }) => state === 'EXPIRING').length,
    nextExpiryAt: ends.length === 0 ? null : toInstantOrNull(Math.min(...ends)),
  }
}

function permissionSummary({ granted }: App, { missing }: Context): AppAssessment['permissionSummary'] {
  const risks = granted.map(({ risk }) => risk)
  const isPartial = missing.has('grants') || missing.has('servicePrincipals')
  return {
    application: granted.filter(({ type }) => type === 'APPLICATION').length,
    delegated: granted.filter(({ type }) => type === 'DELEGATED').length,
    highestRisk: highestRisk(isPartial ? [...risks, 'UNKNOWN'] : risks),
  }
}

function toRow(credential: Credential, app: App, now: number): AppAssessment['credentials'][number] {
  const { keyId, name, kind, on, startsAt, endsAt, state, active, lastUsedAt } = credential
  const isDue = state === 'EXPIRED' || state === 'EXPIRING'
  return {
    keyId,
    name,
    kind,
    on,
    startsAt: toInstantOrNull(startsAt),
    endsAt: toInstantOrNull(endsAt),
    daysLeft: endsAt === null ? null : daysBetween(now, endsAt),
    state,
    active,
    replacedBy: isDue ? (successorOf(credential, app.credentials)?.keyId ?? null) : null,
    lastUsedAt: toInstantOrNull(lastUsedAt),
  }
}

function federatedOf({ application }: App): AppAssessment['federated'] {
  const once = indexBy(application?.federatedIdentityCredentials ?? [], ({ id }) => id)
  return sortedBy(once, ([id]) => [id]).map(([, { name, issuer, subject, audiences }]) => ({
    name,
    issuer,
    subject,
    audiences: [...audiences].sort(byCodeUnits),
  }))
}

function ownersOf({ publisher, owners }: App, { missing }: Context): AppAssessment['owners'] {
  const needed = publisher.kind === 'OWN' ? (['applications', 'servicePrincipals'] as const) : []
  if (missing.has('servicePrincipals') || needed.some((name) => missing.has(name))) return null
  return owners.map(({ id, type, name, user, activity, mfaRegistered }) => ({
    id,
    type,
    name,
    userPrincipalName: user?.userPrincipalName ?? null,
    enabled: user?.accountEnabled ?? null,
    guest: user && isGuest(user),
    mfaRegistered,
    lastSignInAt: toInstantOrNull(activity.lastSignIn),
  }))
}
