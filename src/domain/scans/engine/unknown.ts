import type { Finding } from '../evaluation.ts'
import type { Snapshot, SourceName } from '../snapshot.ts'
import { findingId } from './finding-id.ts'
import { byCodeUnits } from './order.ts'
import type { Evidence, RuleHead, UnknownRule } from './rule.ts'

const nouns: Readonly<Record<SourceName, string>> = {
  applications: 'applications',
  servicePrincipals: 'service principals',
  resources: 'permissions that resources offer',
  grants: 'grants of delegated permissions',
  servicePrincipalSignIns: 'sign-ins of apps',
  credentialSignIns: 'uses of credentials',
  roleDefinitions: 'directory roles',
  roleAssignments: 'assignments of directory roles',
  users: 'users',
  registrations: 'registered sign-in methods',
  signIns: 'sign-ins of users',
  roleEligibilities: 'eligible assignments of directory roles',
  roleSchedules: 'schedules of directory roles',
  roleMembers: 'members of groups that hold directory roles',
  sponsors: 'sponsors of guests',
  mailboxPurposes: 'purposes of mailboxes',
  groups: 'groups',
  riskyServicePrincipals: 'risky service principals',
  authorizationPolicy: 'policy on what users may do',
  adminConsentRequestPolicy: 'policy on requests for consent',
  defaultAppManagementPolicy: 'policy on credentials of apps',
  identitySecurityDefaults: 'security defaults',
  conditionalAccessPolicies: 'conditional access policies',
  subscribedSkus: 'products',
  subscriptions: 'subscriptions',
  premiumLicenseInsight: 'use of Premium licenses',
  devices: 'devices',
  managedDevices: 'devices that Intune manages',
  dns: 'addresses of hosts in the DNS',
  breakGlassMembers: 'members of the group for emergencies',
  formerApps: 'apps of the scan before',
  formerPermissions: 'permissions of the scan before',
}

const states: Readonly<Record<Snapshot['sources'][SourceName]['state'], string>> = {
  READ: 'read',
  REFUSED: 'the directory refuses it',
  FAILED: 'the read failed',
  THROTTLED: 'the directory asked to wait for too long',
  SKIPPED: 'it was skipped',
}

type SourceStates = Snapshot['sources']

const isUnread = (sources: SourceStates) => (name: SourceName) => sources[name].state !== 'READ'
const wentWrong = (sources: SourceStates) => (name: SourceName) =>
  sources[name].state !== 'READ' && sources[name].state !== 'REFUSED'

/** Sources without which a rule cannot be asked at all, and that were not read. */
const withheldFrom = (
  { needs, spares = [], unlessRefused = [] }: Pick<RuleHead, 'needs' | 'spares' | 'unlessRefused'>,
  sources: SourceStates,
): SourceName[] => [
  ...[...needs, ...spares].filter(isUnread(sources)),
  ...unlessRefused.filter(wentWrong(sources)),
]

/** Whether everything was read that a rule, or another question, cannot be asked without. */
export const isAsked = (
  question: Pick<RuleHead, 'needs' | 'spares' | 'unlessRefused'>,
  { sources }: Pick<Snapshot, 'sources'>,
): boolean => withheldFrom(question, sources).length === 0

/** Sources that a rule cannot be decided without, in part or as a whole, and that were not read; sorted. */
export const missingFor = (rule: RuleHead, { sources }: Snapshot): SourceName[] =>
  [...withheldFrom(rule, sources), ...(rule.partial ?? []).filter(isUnread(sources))].sort(byCodeUnits)

/** Sources without which a rule says less than it could, as evidence of what it found. */
export const notRead = (
  { partial = [], unlessRefused = [], optional = [] }: RuleHead,
  { sources }: Snapshot,
): Evidence[] =>
  [...partial, ...unlessRefused, ...optional]
    .filter(isUnread(sources))
    .sort(byCodeUnits)
    .map((name) => ({ field: 'notRead', value: name }))

/** Why a rule could not be decided. */
export function toUnknownRule(
  { id }: RuleHead,
  missing: readonly SourceName[],
  { sources }: Snapshot,
): UnknownRule {
  const reasons = missing.map((name) => {
    const { state, code } = sources[name]
    return `${nouns[name]} (${states[state]}${code === null ? '' : `: ${code}`})`
  })
  return { id, reason: `Not read: ${reasons.join(', ')}.`, sources: [...missing] }
}

/** The one finding that stands for a rule that could not be decided. */
export function unknownFinding(
  { id: rule, severity, title }: RuleHead,
  { reason }: UnknownRule,
  missing: readonly SourceName[],
  { tenant, sources }: Snapshot,
): Finding {
  return {
    id: findingId(tenant.id, rule, tenant.id, ''),
    rule,
    severity,
    points: 0,
    state: 'UNKNOWN',
    object: { type: 'TENANT', id: tenant.id, name: tenant.id, appId: null },
    sub: '',
    subject: null,
    summary: `"${title}" could not be decided. ${reason}`,
    evidence: missing.flatMap((name) => {
      const { state, code, message } = sources[name]
      return [
        { field: name, value: state },
        ...(code === null ? [] : [{ field: `${name}.code`, value: code }]),
        ...(message === null ? [] : [{ field: `${name}.message`, value: message }]),
      ]
    }),
  }
}
