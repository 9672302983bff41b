import type * as z from 'zod'
import { isRefused } from '../errors.ts'
import { all, pages } from '../paging.ts'
import type { Transport } from '../transport.ts'
import {
  adminConsentRequestPolicy,
  authorizationPolicy,
  companySubscription,
  conditionalAccessPolicy,
  defaultAppManagementPolicy,
  identitySecurityDefaults,
  premiumLicenseInsight,
  roleAssignment,
  roleAssignmentScheduleInstance,
  roleDefinition,
  roleEligibilityScheduleInstance,
  rolePrivilege,
  userRegistrationDetails,
  withPrincipalType,
  type AdminConsentRequestPolicy,
  type AuthorizationPolicy,
  type CompanySubscription,
  type ConditionalAccessPolicy,
  type DefaultAppManagementPolicy,
  type IdentitySecurityDefaults,
  type PremiumLicenseInsight,
  type RoleAssignment,
  type RoleDefinition,
  type RoleEligibility,
  type RoleSchedule,
  type UserRegistrationDetails,
} from '../wire/governance.ts'
import { selectOf } from '../wire/fields.ts'
import { parse } from '../wire/json.ts'
import { LARGEST_PAGE } from './directory.ts'

/** Reads of roles, policies, subscriptions and reports. */
export function governanceReads(transport: Transport) {
  async function one<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>> {
    const { body } = await transport.send({ method: 'GET', url: transport.link(path), repeatable: true })
    return parse(schema, body, `GET ${path}`)
  }

  async function* withPrincipals<T extends z.output<typeof roleAssignment>>(
    schema: z.ZodType<T>,
    path: string,
  ) {
    // Graph refuses `$select` of the expanded principal here, and expands one property at most.
    for await (const page of pages(transport, schema, transport.link(path, { $expand: 'principal' })))
      yield page.map(withPrincipalType)
  }

  return {
    /**
     * Every directory role, built-in and custom. Whether a custom one is privileged, beta alone tells: it is null where
     * that refuses to.
     */
    async roleDefinitions(): Promise<RoleDefinition[]> {
      const path = 'roleManagement/directory/roleDefinitions'
      const roles = await all(transport, roleDefinition, transport.link(`/v1.0/${path}`))
      if (roles.every(({ isBuiltIn }) => isBuiltIn !== false)) return roles
      const query = { $filter: 'isBuiltIn eq false', $select: selectOf(rolePrivilege) }
      const told = await unlessRefused(all(transport, rolePrivilege, transport.link(`/beta/${path}`, query)))
      const privileged = new Map(told.map(({ id, isPrivileged }) => [id, isPrivileged]))
      return roles.map((role) => ({ ...role, isPrivileged: privileged.get(role.id) ?? role.isPrivileged }))
    },

    /** Who holds a directory role; the principal's type comes along. */
    roleAssignments: (): AsyncGenerator<RoleAssignment[]> =>
      withPrincipals(roleAssignment, '/v1.0/roleManagement/directory/roleAssignments'),

    /**
     * Who may take up a directory role.
     * @throws GraphError with status 400 or 403 in a directory without Microsoft Entra ID P2
     */
    roleEligibilities: (): AsyncGenerator<RoleEligibility[]> =>
      withPrincipals(
        roleEligibilityScheduleInstance,
        '/v1.0/roleManagement/directory/roleEligibilityScheduleInstances',
      ),

    /** How each assignment of a directory role came about. @throws as above */
    roleSchedules: (): AsyncGenerator<RoleSchedule[]> =>
      withPrincipals(
        roleAssignmentScheduleInstance,
        '/v1.0/roleManagement/directory/roleAssignmentScheduleInstances',
      ),

    /** Which users have registered which authentication methods; needs a Premium licence. */
    userRegistrationDetails(): AsyncGenerator<UserRegistrationDetails[]> {
      const path = '/v1.0/reports/authenticationMethods/userRegistrationDetails'
      return pages(transport, userRegistrationDetails, transport.link(path, { $top: LARGEST_PAGE }))
    },

    /** What ordinary users and guests may do. */
    authorizationPolicy: (): Promise<AuthorizationPolicy> =>
      one(authorizationPolicy, '/v1.0/policies/authorizationPolicy'),

    /** Whether users can ask an administrator for consent. */
    adminConsentRequestPolicy: (): Promise<AdminConsentRequestPolicy> =>
      one(adminConsentRequestPolicy, '/v1.0/policies/adminConsentRequestPolicy'),

    /** Whether credentials of applications are restricted directory-wide. */
    defaultAppManagementPolicy: (): Promise<DefaultAppManagementPolicy> =>
      one(defaultAppManagementPolicy, '/v1.0/policies/defaultAppManagementPolicy'),

    /** Whether Microsoft's basic protections are on. */
    identitySecurityDefaults: (): Promise<IdentitySecurityDefaults> =>
      one(identitySecurityDefaults, '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy'),

    /** Every conditional access policy, whether it is on or not. */
    conditionalAccessPolicies(): AsyncGenerator<ConditionalAccessPolicy[]> {
      const query = { $select: selectOf(conditionalAccessPolicy) }
      const url = transport.link('/v1.0/identity/conditionalAccess/policies', query)
      return pages(transport, conditionalAccessPolicy, url)
    },

    /** Commercial subscriptions with their renewal dates. */
    async companySubscriptions(): Promise<CompanySubscription[]> {
      return all(transport, companySubscription, transport.link('/v1.0/directory/subscriptions'))
    },

    /** How much of the Premium entitlement is used; beta. */
    premiumLicenseInsight: (): Promise<PremiumLicenseInsight> =>
      one(premiumLicenseInsight, '/beta/reports/azureADPremiumLicenseInsight'),
  }
}

/** Nothing, where Graph says no; what goes wrong otherwise says nothing, and is thrown. */
async function unlessRefused<T>(reading: Promise<T[]>): Promise<T[]> {
  try {
    return await reading
  } catch (error) {
    if (isRefused(error)) return []
    throw error
  }
}
