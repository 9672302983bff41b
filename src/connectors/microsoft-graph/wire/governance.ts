import * as z from 'zod'
import { flag, id, instant, list, maybe, text } from './fields.ts'

// Names and types as in the Microsoft Graph reference (v1.0, and beta for the Premium licence insight).

export const roleDefinition = z.object({
  id,
  /** The same in every directory for a built-in role. */
  templateId: text,
  displayName: text,
  isBuiltIn: flag,
  isPrivileged: flag,
  isEnabled: flag,
})
export type RoleDefinition = z.output<typeof roleDefinition>

/** Of a role in beta. */
export const rolePrivilege = z.object({ id, isPrivileged: flag })

export const roleAssignment = z.object({
  id,
  principalId: id,
  roleDefinitionId: id,
  /** `/` for the whole directory. */
  directoryScopeId: text,
  principal: maybe(z.object({ '@odata.type': text })),
})

/** Of Privileged Identity Management. */
export const roleEligibilityScheduleInstance = roleAssignment.extend({
  memberType: text,
  startDateTime: instant,
  endDateTime: instant,
})

export const roleAssignmentScheduleInstance = roleEligibilityScheduleInstance.extend({
  /** `Assigned`, or `Activated` by whoever was eligible. */
  assignmentType: text,
  /** The assignment in `roleAssignments` that it stands for. */
  roleAssignmentOriginId: text,
})

type WithPrincipalType<T> = Omit<T, 'principal'> & { readonly principalType: string | null }
export type RoleEligibility = WithPrincipalType<z.output<typeof roleEligibilityScheduleInstance>>
export type RoleSchedule = WithPrincipalType<z.output<typeof roleAssignmentScheduleInstance>>

/** An assignment of a role with the type of whom it is for, in place of the expanded principal. */
export function withPrincipalType<T extends Pick<z.output<typeof roleAssignment>, 'principal'>>({
  principal,
  ...assignment
}: T): WithPrincipalType<T> {
  const principalType = principal?.['@odata.type']?.replace(/^#?microsoft\.graph\./, '') ?? null
  return { ...assignment, principalType }
}

export interface RoleAssignment {
  readonly id: string
  readonly principalId: string
  /** `user`, `group`, `servicePrincipal`; null where Graph did not say. */
  readonly principalType: string | null
  readonly roleDefinitionId: string
  readonly directoryScopeId: string | null
}

export const userRegistrationDetails = z.object({
  id,
  isAdmin: flag,
  isMfaRegistered: flag,
})
export type UserRegistrationDetails = z.output<typeof userRegistrationDetails>

export const authorizationPolicy = z.object({
  id,
  allowInvitesFrom: text,
  guestUserRoleId: text,
  defaultUserRolePermissions: z.object({
    allowedToCreateApps: flag,
    allowedToCreateTenants: flag,
    /** Policies under which users may consent to apps themselves. */
    permissionGrantPoliciesAssigned: list(z.string()),
  }),
})
export type AuthorizationPolicy = z.output<typeof authorizationPolicy>

export const adminConsentRequestPolicy = z.object({ isEnabled: z.boolean(), version: maybe(z.int()) })
export type AdminConsentRequestPolicy = z.output<typeof adminConsentRequestPolicy>

export const defaultAppManagementPolicy = z.object({ id, displayName: text, isEnabled: z.boolean() })
export type DefaultAppManagementPolicy = z.output<typeof defaultAppManagementPolicy>

export const identitySecurityDefaults = z.object({ id, isEnabled: z.boolean() })
export type IdentitySecurityDefaults = z.output<typeof identitySecurityDefaults>

const names = list(z.string())

export const conditionalAccessPolicy = z.object({
  id,
  displayName: text,
  state: text,
  conditions: z.object({
    clientAppTypes: names,
    signInRiskLevels: names,
    userRiskLevels: names,
    servicePrincipalRiskLevels: names,
    users: maybe(
      z.object({
        includeUsers: names,
        excludeUsers: names,
        includeGroups: names,
        excludeGroups: names,
        includeRoles: names,
        excludeRoles: names,
      }),
    ),
    applications: maybe(
      z.object({ includeApplications: names, excludeApplications: names, includeUserActions: names }),
    ),
    /** Workload identities. */
    clientApplications: maybe(z.object({ includeServicePrincipals: names, excludeServicePrincipals: names })),
    platforms: maybe(z.object({ includePlatforms: names, excludePlatforms: names })),
    locations: maybe(z.object({ includeLocations: names, excludeLocations: names })),
  }),
  grantControls: maybe(
    z.object({
      operator: text,
      builtInControls: names,
      authenticationStrength: maybe(z.object({ id, displayName: text })),
    }),
  ),
})
export type ConditionalAccessPolicy = z.output<typeof conditionalAccessPolicy>

export const companySubscription = z.object({
  id,
  skuId: text,
  skuPartNumber: text,
  status: text,
  isTrial: flag,
  totalLicenses: maybe(z.int()),
  createdDateTime: instant,
  nextLifecycleDateTime: instant,
})
export type CompanySubscription = z.output<typeof companySubscription>

const featureUse = z.object({ userCount: maybe(z.int()) })

export const premiumLicenseInsight = z.object({
  id,
  entitledP1LicenseCount: maybe(z.int()),
  entitledP2LicenseCount: maybe(z.int()),
  entitledTotalLicenseCount: maybe(z.int()),
  p1FeatureUtilizations: maybe(
    z.object({ conditionalAccess: maybe(featureUse), conditionalAccessGuestUsers: maybe(featureUse) }),
  ),
  p2FeatureUtilizations: maybe(
    z.object({
      riskBasedConditionalAccess: maybe(featureUse),
      riskBasedConditionalAccessGuestUsers: maybe(featureUse),
    }),
  ),
})
export type PremiumLicenseInsight = z.output<typeof premiumLicenseInsight>
