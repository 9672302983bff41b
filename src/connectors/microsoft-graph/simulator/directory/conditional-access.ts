import { directoryRoles } from '../catalog/access.ts'
import { guid, KIND } from '../random.ts'
import { ago, type Setting, type WireObject } from './setting.ts'

const nobody = {
  includeUsers: [] as readonly string[],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [] as readonly string[],
  excludeRoles: [],
  includeGuestsOrExternalUsers: null,
  excludeGuestsOrExternalUsers: null,
}
const administrators = {
  ...nobody,
  includeRoles: [
    directoryRoles['Global Administrator'],
    directoryRoles['Privileged Role Administrator'],
    directoryRoles['Privileged Authentication Administrator'],
    directoryRoles['Application Administrator'],
    directoryRoles['Cloud Application Administrator'],
    directoryRoles['Conditional Access Administrator'],
    directoryRoles['Exchange Administrator'],
    directoryRoles['Helpdesk Administrator'],
    directoryRoles['Security Administrator'],
    directoryRoles['SharePoint Administrator'],
    directoryRoles['User Administrator'],
  ],
}

interface PolicySpec {
  readonly name: string
  readonly state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced'
  readonly control: 'mfa' | 'block'
  readonly users?: typeof nobody
  readonly clientAppTypes?: readonly string[]
  /** Whether it is for service principals, and for those at risk. */
  readonly workloads?: boolean
}

/** Older ways to sign in are blocked; that administrators need a second factor is on trial, or in force. */
const lax: readonly PolicySpec[] = [
  {
    name: 'Block legacy authentication',
    state: 'enabled',
    control: 'block',
    users: { ...nobody, includeUsers: ['All'] },
    clientAppTypes: ['exchangeActiveSync', 'other'],
  },
  {
    name: 'Require MFA for administrators',
    state: 'enabledForReportingButNotEnforced',
    control: 'mfa',
    users: administrators,
  },
]
const strict: readonly PolicySpec[] = [
  ...lax.map((policy) => ({ ...policy, state: 'enabled' as const })),
  { name: 'Block workload identities at risk', state: 'enabled', control: 'block', workloads: true },
]

/** Policies of conditional access, which take a Premium licence. */
export function conditionalAccessPolicies(setting: Setting): WireObject[] {
  if (setting.premium === false) return []
  return (setting.sound ? strict : lax).map((spec, n) => ({
    id: guid(setting.seed, KIND.policy, n),
    displayName: spec.name,
    createdDateTime: ago(setting, 500),
    modifiedDateTime: null,
    state: spec.state,
    conditions: {
      clientAppTypes: spec.clientAppTypes ?? ['all'],
      signInRiskLevels: [],
      userRiskLevels: [],
      servicePrincipalRiskLevels: spec.workloads ? ['high', 'medium'] : [],
      users: spec.users ?? { ...nobody, includeUsers: ['None'] },
      applications: { includeApplications: ['All'], excludeApplications: [], includeUserActions: [] },
      clientApplications: spec.workloads
        ? { includeServicePrincipals: ['ServicePrincipalsInMyTenant'], excludeServicePrincipals: [] }
        : null,
      platforms: null,
      locations: null,
    },
    grantControls: {
      operator: 'OR',
      builtInControls: [spec.control],
      customAuthenticationFactors: [],
      termsOfUse: [],
      authenticationStrength: null,
    },
    sessionControls: null,
  }))
}
