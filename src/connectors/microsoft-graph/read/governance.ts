import type * as z from 'zod'
import { all, pages } from '../paging.ts'
import type { Transport } from '../transport.ts'
import {
  adminConsentRequestPolicy,
  authorizationPolicy,
  companySubscription,
  defaultAppManagementPolicy,
  premiumLicenseInsight,
  roleAssignment,
  roleDefinition,
  userRegistrationDetails,
  type AdminConsentRequestPolicy,
  type AuthorizationPolicy,
  type CompanySubscription,
  type DefaultAppManagementPolicy,
  type PremiumLicenseInsight,
  type RoleAssignment,
  type RoleDefinition,
  type UserRegistrationDetails,
} from '../wire/governance.ts'
import { parse } from '../wire/json.ts'
import { LARGEST_PAGE } from './directory.ts'

/** Reads of roles, policies, subscriptions and reports. */
export function governanceReads(transport: Transport) {
  async function one<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>> {
    const { body } = await transport.send({ method: 'GET', url: transport.link(path), repeatable: true })
    return parse(schema, body, `GET ${path}`)
  }

  return {
    /** Every directory role, built-in and custom. */
    async roleDefinitions(): Promise<RoleDefinition[]> {
      return all(transport, roleDefinition, transport.link('/v1.0/roleManagement/directory/roleDefinitions'))
    },

    /** Who holds a directory role; the principal's type comes along. */
    async *roleAssignments(): AsyncGenerator<RoleAssignment[]> {
      const url = transport.link('/v1.0/roleManagement/directory/roleAssignments', {
        // Graph refuses `$select` of the expanded principal here, and expands one property at most.
        $expand: 'principal',
      })
      for await (const page of pages(transport, roleAssignment, url)) {
        yield page.map(({ principal, ...assignment }) => ({
          ...assignment,
          principalType: principal?.['@odata.type']?.replace(/^#?microsoft\.graph\./, '') ?? null,
        }))
      }
    },

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

    /** Commercial subscriptions with their renewal dates. */
    async companySubscriptions(): Promise<CompanySubscription[]> {
      return all(transport, companySubscription, transport.link('/v1.0/directory/subscriptions'))
    },

    /** How much of the Premium entitlement is used; beta. */
    premiumLicenseInsight: (): Promise<PremiumLicenseInsight> =>
      one(premiumLicenseInsight, '/beta/reports/azureADPremiumLicenseInsight'),
  }
}
