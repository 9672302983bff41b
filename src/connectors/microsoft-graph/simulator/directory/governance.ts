import { customRoles, directoryRoles } from '../catalog/access.ts'
import { skus, type SkuName } from '../catalog/skus.ts'
import { guid, hash, KIND } from '../random.ts'
import { GROUP, groupId } from './groups.ts'
import { servicePlansOf, userId } from './people.ts'
import { ago, type Setting, type WireObject } from './setting.ts'
import { type HeldRole, furtherAdmins, furtherRoles } from './privileged-access.ts'
import { breakGlass, CAST, isWhole, lesserSku, mainSku } from './traits.ts'

/** Roles as `roleManagement/directory/roleDefinitions` lists them: built-in ones, and those that people made. */
export function roleDefinitions({ sound }: Setting): WireObject[] {
  const role = (displayName: string, id: string, isBuiltIn: boolean) => ({
    id,
    templateId: id,
    displayName,
    description: null,
    isBuiltIn,
    isEnabled: true,
    resourceScopes: ['/'],
  })
  return [
    ...Object.entries(directoryRoles).map(([name, id]) => role(name, id, true)),
    ...(sound ? [] : Object.entries(customRoles).map(([name, { id }]) => role(name, id, false))),
  ]
}

/** The same with what only the beta tells. Source: Microsoft Graph beta, "unifiedRoleDefinition", `isPrivileged`. */
export function betaRoleDefinitions(setting: Setting): WireObject[] {
  const custom = new Map(
    Object.values(customRoles).map(({ id, isPrivileged }) => [id as string, isPrivileged]),
  )
  return roleDefinitions(setting).map((role) => ({
    ...role,
    isPrivileged: custom.get(role.id) ?? !/Reader/.test(String(role['displayName'])),
  }))
}

/** Who holds which role: people, groups, and the given service principals. */
export function roleAssignments(
  setting: Setting,
  principals: readonly { principalId: string; roleId: string }[],
): WireObject[] {
  const people = [
    ...globalAdmins(setting).map((user) => [user, 'Global Administrator'] as const),
    ...(setting.sound ? [] : [[CAST.guestAdmin, 'User Administrator'] as const]),
    [CAST.helpdesk, 'Helpdesk Administrator'] as const,
  ]
  const groups = [
    {
      type: 'group',
      principalId: groupId(setting, GROUP.tierZero),
      roleId: directoryRoles['Privileged Role Administrator'],
    },
    {
      type: 'group',
      principalId: groupId(setting, GROUP.helpdesk),
      roleId: directoryRoles['Helpdesk Administrator'],
    },
  ]
  const held = [
    ...people
      .filter(([user]) => user < setting.users)
      .map(([user, role]) => ({
        type: 'user',
        principalId: userId(setting, user),
        roleId: directoryRoles[role],
      })),
    ...(setting.sound ? [] : groups),
    ...principals.map((assignment) => ({ type: 'servicePrincipal', ...assignment })),
    ...breakGlass(setting).map((user) => ({
      type: 'user',
      principalId: userId(setting, user),
      roleId: directoryRoles['Global Administrator'],
    })),
    ...furtherRoles(setting),
  ]
  return held.map(({ type, principalId, roleId, scope = '/' }: HeldRole, n) => ({
    id: guid(setting.seed, KIND.grant, 20_000_000 + n).replaceAll('-', ''),
    principalId,
    roleDefinitionId: roleId,
    directoryScopeId: scope,
    principal: { '@odata.type': `#microsoft.graph.${type}`, id: principalId },
  }))
}

/** A sound directory has two who administer it day by day. */
const globalAdmins = (setting: Setting): readonly number[] =>
  setting.sound ? CAST.globalAdmins.slice(0, 2) : CAST.globalAdmins

/** Whether user `index` holds a role, directly or through a group. */
export function isAdministrator(setting: Setting, index: number): boolean {
  if (breakGlass(setting).includes(index)) return true
  if (setting.sound) return globalAdmins(setting).includes(index) || index === CAST.helpdesk
  return index <= CAST.helpdesk || (isWhole(setting) && furtherAdmins.includes(index))
}

/** How many seats of a product there are, given how many are taken. */
function seatsOf(setting: Setting, name: string, taken: number) {
  const prepaid = { enabled: 0, suspended: 0, warning: 0, lockedOut: 0 }
  if (setting.sound) return { capabilityStatus: 'Enabled', prepaidUnits: { ...prepaid, enabled: taken } }
  switch (name) {
    case 'visio':
      // Fewer than taken.
      return { capabilityStatus: 'Enabled', prepaidUnits: { ...prepaid, enabled: Math.max(0, taken - 2) } }
    case 'project':
      return { capabilityStatus: 'Suspended', prepaidUnits: { ...prepaid, suspended: taken + 2 } }
    case 'exchange':
      return { capabilityStatus: 'Warning', prepaidUnits: { ...prepaid, warning: taken + 1 } }
    case 'flowFree':
      return { capabilityStatus: 'Enabled', prepaidUnits: { ...prepaid, enabled: 10_000 } }
    default: {
      const spare = 3 + Math.floor(taken * 0.05) + (hash(setting.seed, name.length, 90) % 3)
      return { capabilityStatus: 'Enabled', prepaidUnits: { ...prepaid, enabled: taken + spare } }
    }
  }
}

/** The products of a directory; `takenAtFirst` says how many seats were taken when it was generated. */
export function subscribedSkus(setting: Setting, takenAtFirst: ReadonlyMap<string, number>): WireObject[] {
  const others: SkuName[] = ['powerBi', 'visio', 'project', 'entraP2', 'exchange', 'flowFree', 'copilot']
  const basic: SkuName[] = setting.users <= 300 ? [] : ['m365F3']
  const further: SkuName[] = isWhole(setting) ? ['m365E5'] : []
  return [mainSku(setting), lesserSku(setting), ...basic, ...others, ...further].map((name, n) => {
    const { skuId, partNumber, appliesTo } = skus[name]
    const taken = takenAtFirst.get(skuId) ?? 0
    return {
      id: `${setting.entraTenantId}_${skuId}`,
      accountId: setting.entraTenantId,
      accountName: setting.domain.split('.')[0],
      skuId,
      skuPartNumber: partNumber,
      appliesTo,
      consumedUnits: taken,
      ...seatsOf(setting, name, taken),
      subscriptionIds: [guid(setting.seed, KIND.subscription, n)],
      servicePlans: servicePlansOf(name),
    }
  })
}

/** The commercial side of the products: a renewal soon, a trial that ends, the rest far ahead. */
export function companySubscriptions(setting: Setting, products: readonly WireObject[]): WireObject[] {
  return products.map((product, n) => {
    const { skuId, skuPartNumber, prepaidUnits } = product
    const isTrial = !setting.sound && skuPartNumber === skus.entraP2.partNumber
    return {
      id: guid(setting.seed, KIND.subscription, n),
      commerceSubscriptionId: guid(setting.seed, KIND.subscription, 1000 + n),
      skuId,
      skuPartNumber,
      status: product['capabilityStatus'],
      isTrial,
      totalLicenses: (prepaidUnits as { enabled: number }).enabled,
      createdDateTime: ago(setting, isTrial ? 18 : 345),
      nextLifecycleDateTime: ago(setting, isTrial ? -12 : n === 0 && !setting.sound ? -20 : -200),
    }
  })
}

/** Policies and reports of one object each, by path below the version. They are lax, as a new directory's, or sound. */
export function singletons(setting: Setting): Record<string, WireObject> {
  const entitled = Math.floor(setting.users / 2)
  const lax = !setting.sound
  return {
    'policies/authorizationPolicy': {
      id: 'authorizationPolicy',
      displayName: 'Authorization Policy',
      allowInvitesFrom: lax ? 'everyone' : 'adminsAndGuestInviters',
      // What members may, or what guests may by default.
      guestUserRoleId: lax ? 'a0b1b346-4d3e-4e8b-98f8-753987be4970' : '10dae51f-b6af-4016-8d66-8c2a99b929b3',
      defaultUserRolePermissions: {
        allowedToCreateApps: lax,
        allowedToCreateSecurityGroups: true,
        allowedToCreateTenants: lax,
        allowedToReadOtherUsers: true,
        permissionGrantPoliciesAssigned: lax
          ? ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy']
          : [],
      },
    },
    'policies/adminConsentRequestPolicy': {
      id: 'adminConsentRequestPolicy',
      isEnabled: !lax,
      notifyReviewers: false,
      remindersEnabled: false,
      requestDurationInDays: 0,
      version: 0,
      reviewers: [],
    },
    'policies/defaultAppManagementPolicy': {
      id: '00000000-0000-0000-0000-000000000000',
      displayName: 'Default app management tenant policy',
      isEnabled: !lax,
    },
    'policies/identitySecurityDefaultsEnforcementPolicy': {
      id: '00000000-0000-0000-0000-000000000005',
      displayName: 'Security Defaults',
      description: '',
      isEnabled: false,
    },
    'reports/azureADPremiumLicenseInsight': {
      id: setting.entraTenantId,
      entitledP1LicenseCount: entitled,
      entitledP2LicenseCount: 5,
      entitledTotalLicenseCount: entitled + 5,
      p1FeatureUtilizations: {
        conditionalAccess: { userCount: lax ? entitled + Math.max(8, Math.floor(entitled / 4)) : entitled },
        conditionalAccessGuestUsers: { userCount: 2 },
      },
      p2FeatureUtilizations: {
        riskBasedConditionalAccess: { userCount: 3 },
        riskBasedConditionalAccessGuestUsers: { userCount: 0 },
      },
    },
  }
}

/** The directory's own record. */
export function organizationOf(setting: Setting): WireObject {
  return {
    id: setting.entraTenantId,
    displayName: setting.displayName,
    countryLetterCode: 'GB',
    createdDateTime: ago(setting, 2600),
    onPremisesSyncEnabled: true,
    tenantType: 'AAD',
    verifiedDomains: [
      { name: setting.domain, isDefault: true, isInitial: false, capabilities: 'Email', type: 'Managed' },
      {
        name: `${setting.domain.split('.')[0]}.onmicrosoft.com`,
        isDefault: false,
        isInitial: true,
        capabilities: 'None',
        type: 'Managed',
      },
    ],
  }
}
