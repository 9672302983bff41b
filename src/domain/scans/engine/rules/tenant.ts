import type { Severity } from '../../evaluation.ts'
import type { ConditionalAccessPolicy } from '../../snapshot.ts'
import type { Context } from '../context.ts'
import { GLOBAL_ADMINISTRATOR, isStanding } from '../directory-roles.ts'
import { byCodeUnits } from '../order.ts'
import type { Person } from '../people.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'

/** So many Global Administrators are enough. */
const MOST_ADMINISTRATORS = 8
/** So many accounts for emergencies there should be. */
const FEWEST_CLOUD_ONLY = 2

const memberRights = 'a0b1b346-4d3e-4e8b-98f8-753987be4970'

/** Policies under which users may consent themselves, from the end of their names, in lower case. */
const consentPolicies: Readonly<Record<string, Severity>> = {
  'microsoft-user-default-legacy': 'HIGH',
  'microsoft-user-default-low': 'LOW',
  'microsoft-user-default-recommended': 'LOW',
}

const roleNeeds = ['roleAssignments', 'roleDefinitions', 'roleMembers', 'users'] as const

/** Enabled people who hold the highest role all the time, not just for some hours. */
const globalAdministrators = ({ people }: Context): Person[] =>
  people.filter(
    ({ isEnabled, privilegedRoles }) =>
      isEnabled && privilegedRoles.some((role) => role.id === GLOBAL_ADMINISTRATOR && isStanding(role)),
  )

const namesOf = (field: string, people: readonly Person[]) =>
  people
    .map(({ user }) => user.userPrincipalName)
    .sort(byCodeUnits)
    .map((value) => ({ field, value }))

const always = () => true

/** What is found of a setting that is not as it should be. */
const hitIf = (isWrong: boolean, summary: string, evidence: Evidence): Hit[] =>
  isWrong ? [{ summary, evidence: [evidence] }] : []

/** What is so of the directory as a whole: its policies, and how many may do everything. */
export const tenantRules: readonly Rule<'tenant'>[] = [
  {
    id: 'APP-041',
    title: 'No policy limits credentials of apps',
    category: 'TENANT',
    severity: 'MEDIUM',
    explanation:
      'Nothing keeps people from adding secrets to apps, or ones that live for years. A policy for app management can forbid both for all apps at once.',
    remediation: 'Switch on the default app management policy, with a limit on lifetimes at least.',
    scope: 'tenant',
    needs: ['defaultAppManagementPolicy'],
    appliesTo: always,
    evaluate: (_, { read }) =>
      hitIf(
        read('defaultAppManagementPolicy').some(({ isEnabled }) => !isEnabled),
        'The default app management policy is off.',
        { field: 'defaultAppManagementPolicy.isEnabled', value: 'false' },
      ),
  },
  {
    id: 'APP-042',
    title: 'Users may register or admit apps themselves',
    category: 'TENANT',
    severity: 'HIGH',
    explanation:
      'Every user can register an app, or let one of somebody else reach their data without being asked. Phishing for consent needs nothing more.',
    remediation:
      'Take the registration of apps away from users, and let them consent to verified publishers and harmless permissions only, or ask an administrator.',
    scope: 'tenant',
    needs: ['authorizationPolicy'],
    appliesTo: always,
    evaluate: (_, { read }) =>
      read('authorizationPolicy').flatMap(({ defaultUserRolePermissions: permissions }) => [
        ...(permissions.allowedToCreateApps === true
          ? [setting('allowedToCreateApps', 'HIGH', 'Every user may register apps.', 'true')]
          : []),
        ...permissions.permissionGrantPoliciesAssigned.flatMap((policy) => {
          const name = policy.toLowerCase().replace('managepermissiongrantsforself.', '')
          const severity = policy.toLowerCase() === name ? undefined : consentPolicies[name]
          const summary = `Users may consent to apps themselves (${name}).`
          return severity ? [setting(name, severity, summary, policy)] : []
        }),
      ]),
  },
  {
    id: 'APP-043',
    title: 'Users cannot ask for consent',
    category: 'TENANT',
    severity: 'HIGH',
    explanation:
      'Where users cannot ask an administrator to let an app in, they look for another way, or somebody lets them consent to everything themselves.',
    remediation: 'Switch on the workflow for admin consent, with people who look through the requests.',
    scope: 'tenant',
    needs: ['adminConsentRequestPolicy'],
    appliesTo: always,
    evaluate: (_, { read }) =>
      hitIf(
        read('adminConsentRequestPolicy').some(({ isEnabled }) => !isEnabled),
        'The workflow for admin consent is off.',
        { field: 'adminConsentRequestPolicy.isEnabled', value: 'false' },
      ),
  },
  {
    id: 'TEN-001',
    title: 'Everybody may invite guests',
    category: 'TENANT',
    severity: 'MEDIUM',
    explanation:
      'Every account can let in people from outside, guests too. Nobody knows who is here and why.',
    remediation: 'Let administrators and guest inviters invite, or members at most.',
    scope: 'tenant',
    needs: ['authorizationPolicy'],
    appliesTo: always,
    evaluate: (_, { read }) =>
      hitIf(
        read('authorizationPolicy').some((policy) => policy.allowInvitesFrom?.toLowerCase() === 'everyone'),
        'Everybody may invite guests, guests too.',
        { field: 'allowInvitesFrom', value: 'everyone' },
      ),
  },
  {
    id: 'TEN-002',
    title: 'Guests have the rights of members',
    category: 'TENANT',
    severity: 'HIGH',
    explanation:
      'Guests can list all people, groups and apps of the directory, as members can. An account of another organization that is taken over gives all of that away.',
    remediation: 'Limit guests to what they own, or at least to the default access for guests.',
    scope: 'tenant',
    needs: ['authorizationPolicy'],
    appliesTo: always,
    evaluate: (_, { read }) =>
      hitIf(
        read('authorizationPolicy').some((policy) => policy.guestUserRoleId?.toLowerCase() === memberRights),
        'Guests have the same rights as members.',
        { field: 'guestUserRoleId', value: memberRights },
      ),
  },
  {
    id: 'TEN-003',
    title: 'Users may create tenants',
    category: 'TENANT',
    severity: 'MEDIUM',
    explanation:
      'Every user can create a directory of their own and be its Global Administrator. What is built there is out of sight, and out of reach of every policy.',
    remediation: 'Take the creation of tenants away from users.',
    scope: 'tenant',
    needs: ['authorizationPolicy'],
    appliesTo: always,
    evaluate: (_, { read }) =>
      hitIf(
        read('authorizationPolicy').some(
          ({ defaultUserRolePermissions }) => defaultUserRolePermissions.allowedToCreateTenants === true,
        ),
        'Every user may create tenants.',
        { field: 'allowedToCreateTenants', value: 'true' },
      ),
  },
  {
    id: 'TEN-004',
    title: 'Nothing demands MFA from administrators',
    category: 'TENANT',
    severity: 'HIGH',
    explanation:
      'Security defaults are off, and no conditional access policy in force demands a second factor from Global Administrators in all apps. Their password is all that stands before the directory.',
    remediation:
      'Switch on security defaults, or require MFA that resists phishing for administrator roles in all apps.',
    scope: 'tenant',
    needs: ['identitySecurityDefaults'],
    // Without Microsoft Entra ID P1 there are no such policies.
    unlessRefused: ['conditionalAccessPolicies'],
    appliesTo: always,
    evaluate(_, { read }) {
      const defaults = read('identitySecurityDefaults')
      const policies = read('conditionalAccessPolicies')
      if (!defaults.some(({ isEnabled }) => !isEnabled) || policies.some(demandsMfaOfAdministrators))
        return []
      return [
        {
          summary: 'Nothing demands MFA from Global Administrators.',
          evidence: [
            { field: 'identitySecurityDefaults.isEnabled', value: 'false' },
            { field: 'conditionalAccessPolicies', value: String(policies.length) },
          ],
        },
      ]
    },
  },
  {
    id: 'TEN-005',
    title: 'No policy covers workload identities',
    category: 'TENANT',
    severity: 'MEDIUM',
    explanation:
      'Conditional access can keep an app from signing in from unusual places. No policy in force does, so a stolen secret works from anywhere.',
    remediation:
      'With Microsoft Entra Workload ID, require known locations or low risk for the service principals that matter.',
    scope: 'tenant',
    needs: ['conditionalAccessPolicies'],
    appliesTo: always,
    evaluate(_, { read }) {
      const policies = read('conditionalAccessPolicies')
      const covers = ({ state, conditions }: ConditionalAccessPolicy) =>
        isInForce(state) && (conditions.clientApplications?.includeServicePrincipals ?? []).length > 0
      if (policies.some(covers)) return []
      return [
        {
          summary: 'No conditional access policy in force covers workload identities.',
          evidence: [{ field: 'conditionalAccessPolicies', value: String(policies.length) }],
        },
      ]
    },
  },
  {
    id: 'USR-007',
    title: 'Too many Global Administrators',
    category: 'USERS',
    severity: 'LOW',
    explanation:
      'Each of these accounts can do everything. The more there are, the likelier is it that one is taken over.',
    remediation: 'Give people the roles that they need, and leave the highest one to a few.',
    scope: 'tenant',
    needs: roleNeeds,
    unlessRefused: ['roleSchedules'],
    appliesTo: always,
    evaluate(_, context) {
      const administrators = globalAdministrators(context)
      if (administrators.length <= MOST_ADMINISTRATORS) return []
      return [
        {
          summary: `${administrators.length} people are Global Administrators; ${MOST_ADMINISTRATORS} are enough.`,
          evidence: namesOf('globalAdministrator', administrators),
        },
      ]
    },
  },
  {
    id: 'USR-011',
    title: 'Fewer than two Global Administrators of the cloud alone',
    category: 'USERS',
    severity: 'MEDIUM',
    explanation:
      'When on-premises, the network to it or a policy fails, only accounts that are made in the cloud and hold the role at all times get in. With fewer than two of them, one lost key locks everybody out.',
    remediation:
      'Keep two accounts for emergencies, made in the cloud, with the role for good and keys in a safe, and name them in the settings of scans.',
    scope: 'tenant',
    needs: roleNeeds,
    unlessRefused: ['roleSchedules'],
    appliesTo: always,
    evaluate(_, context) {
      const cloudOnly = globalAdministrators(context).filter(
        ({ user }) => user.onPremisesSyncEnabled !== true,
      )
      if (cloudOnly.length >= FEWEST_CLOUD_ONLY) return []
      return [
        {
          summary: `Of accounts that are made in the cloud, ${cloudOnly.length} hold the role Global Administrator at all times; there should be ${FEWEST_CLOUD_ONLY}.`,
          evidence: [
            { field: 'cloudOnlyGlobalAdministrators', value: String(cloudOnly.length) },
            ...namesOf('globalAdministrator', cloudOnly),
          ],
        },
      ]
    },
  },
]

const setting = (name: string, severity: Severity, summary: string, value: string): Hit => ({
  sub: name,
  subject: { type: 'setting', id: name, name },
  severity,
  summary,
  evidence: [{ field: name, value }],
})

/** One that only reports keeps nobody out. */
const isInForce = (state: string | null): boolean => state?.toLowerCase() === 'enabled'

/** Whether a policy asks Global Administrators for a second factor whatever they sign in to, and whenever. */
function demandsMfaOfAdministrators({ state, conditions, grantControls }: ConditionalAccessPolicy): boolean {
  const { users, applications, clientAppTypes, signInRiskLevels, userRiskLevels } = conditions
  const { platforms, locations } = conditions
  const has = (list: readonly string[] | undefined, value: string) =>
    (list ?? []).some((one) => one.toLowerCase() === value)
  const asks =
    grantControls !== null &&
    (has(grantControls.builtInControls, 'mfa') || grantControls.authenticationStrength !== null)
  const meetsAdministrators =
    (has(users?.includeUsers, 'all') || has(users?.includeRoles, GLOBAL_ADMINISTRATOR)) &&
    !has(users?.excludeRoles, GLOBAL_ADMINISTRATOR)
  const isUnconditional =
    (clientAppTypes.length === 0 || has(clientAppTypes, 'all')) &&
    signInRiskLevels.length + userRiskLevels.length === 0 &&
    (platforms === null || has(platforms.includePlatforms, 'all')) &&
    (locations === null || has(locations.includeLocations, 'all'))
  return (
    isInForce(state) &&
    asks &&
    meetsAdministrators &&
    has(applications?.includeApplications, 'all') &&
    isUnconditional
  )
}
