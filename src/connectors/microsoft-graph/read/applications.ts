import { readRelated } from '../batch.ts'
import { pages } from '../paging.ts'
import type { Transport } from '../transport.ts'
import {
  appCredentialSignInActivity,
  application,
  appRoleAssignment,
  federatedIdentityCredential,
  oauth2PermissionGrant,
  riskyServicePrincipal,
  servicePrincipal,
  servicePrincipalSignInActivity,
  type AppCredentialSignInActivity,
  type Application,
  type OAuth2PermissionGrant,
  type RiskyServicePrincipal,
  type ServicePrincipal,
  type ServicePrincipalSignInActivity,
} from '../wire/applications.ts'
import { selectOf } from '../wire/fields.ts'
import { LARGEST_PAGE, readOwners } from './directory.ts'

/** Relations come from batches of 20, so smaller pages keep what is held at once small. */
const PAGE_WITH_RELATIONS = '200'

/** Reads of applications and of what they may do. */
export function applicationReads(transport: Transport) {
  return {
    /** Every application registered here, with owners and federated credentials. */
    async *applications(): AsyncGenerator<Application[]> {
      const query = { $select: selectOf(application), $top: PAGE_WITH_RELATIONS }
      for await (const page of pages(transport, application, transport.link('/v1.0/applications', query))) {
        const ids = page.map(({ id }) => id)
        const [owners, federated] = await Promise.all([
          readOwners(transport, ids, (id) => `/applications/${id}/owners`),
          readRelated(
            transport,
            federatedIdentityCredential,
            ids,
            (id) => `/applications/${encodeURIComponent(id)}/federatedIdentityCredentials`,
          ),
        ])
        yield page.map((app) => ({
          ...app,
          owners: owners.get(app.id) ?? [],
          federatedIdentityCredentials: federated.get(app.id) ?? [],
        }))
      }
    },

    /** Every service principal, with owners and the application permissions granted to it. */
    async *servicePrincipals(): AsyncGenerator<ServicePrincipal[]> {
      const query = { $select: selectOf(servicePrincipal), $top: PAGE_WITH_RELATIONS }
      const first = transport.link('/v1.0/servicePrincipals', query)
      for await (const page of pages(transport, servicePrincipal, first)) {
        const ids = page.map(({ id }) => id)
        const [owners, assignments] = await Promise.all([
          readOwners(transport, ids, (id) => `/servicePrincipals/${id}/owners`),
          readRelated(
            transport,
            appRoleAssignment,
            ids,
            (id) => `/servicePrincipals/${encodeURIComponent(id)}/appRoleAssignments`,
          ),
        ])
        yield page.map((principal) => ({
          ...principal,
          owners: owners.get(principal.id) ?? [],
          appRoleAssignments: assignments.get(principal.id) ?? [],
        }))
      }
    },

    /** Every delegated permission grant of the directory. */
    oauth2PermissionGrants(): AsyncGenerator<OAuth2PermissionGrant[]> {
      const url = transport.link('/v1.0/oauth2PermissionGrants', { $top: LARGEST_PAGE })
      return pages(transport, oauth2PermissionGrant, url)
    },

    /** When each service principal last signed in; beta, and absent for those that never did. */
    servicePrincipalSignInActivities(): AsyncGenerator<ServicePrincipalSignInActivity[]> {
      const url = transport.link('/beta/reports/servicePrincipalSignInActivities', { $top: LARGEST_PAGE })
      return pages(transport, servicePrincipalSignInActivity, url)
    },

    /** When each credential was last used; beta. */
    appCredentialSignInActivities(): AsyncGenerator<AppCredentialSignInActivity[]> {
      const url = transport.link('/beta/reports/appCredentialSignInActivities', { $top: LARGEST_PAGE })
      return pages(transport, appCredentialSignInActivity, url)
    },

    /** Service principals that identity protection finds risky; needs a Workload ID Premium licence for details. */
    riskyServicePrincipals(): AsyncGenerator<RiskyServicePrincipal[]> {
      const url = transport.link('/v1.0/identityProtection/riskyServicePrincipals')
      return pages(transport, riskyServicePrincipal, url)
    },
  }
}
