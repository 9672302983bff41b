import { readBatched, readRelated } from '../batch.ts'
import { pages } from '../paging.ts'
import type { Transport } from '../transport.ts'
import {
  appCredentialSignInActivity,
  application,
  appRoleAssignment,
  federatedIdentityCredential,
  oauth2PermissionGrant,
  resource,
  riskyServicePrincipal,
  servicePrincipal,
  servicePrincipalSignInActivity,
  type AppCredentialSignInActivity,
  type Application,
  type OAuth2PermissionGrant,
  type Resource,
  type RiskyServicePrincipal,
  type ServicePrincipal,
  type ServicePrincipalSignInActivity,
} from '../wire/applications.ts'
import { selectOf } from '../wire/fields.ts'
import { parse } from '../wire/json.ts'
import { LARGEST_PAGE, readOwners } from './directory.ts'

/** Relations come from batches of 20, so smaller pages keep what is held at once small. */
const PAGE_WITH_RELATIONS = '200'

/** How many resources are read at once: Microsoft's own have hundreds of permissions each. */
const RESOURCES_AT_ONCE = 20

/** Reads of applications and of what they may do. */
export function applicationReads(transport: Transport) {
  return {
    /**
     * Every application registered here, with owners and federated credentials. One that is gone by the time that
     * these are read is left out, here and below: without its relations it would look as if it had none.
     */
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
        yield page.flatMap((app) => {
          const [owned, federatedIdentityCredentials] = [owners.get(app.id), federated.get(app.id)]
          if (!owned || !federatedIdentityCredentials) return []
          return [{ ...app, owners: owned, federatedIdentityCredentials }]
        })
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
            // To select costs half of the quota of not doing so.
            (id) =>
              `/servicePrincipals/${encodeURIComponent(id)}/appRoleAssignments?$select=${selectOf(appRoleAssignment)}`,
          ),
        ])
        yield page.flatMap((principal) => {
          const [owned, appRoleAssignments] = [owners.get(principal.id), assignments.get(principal.id)]
          return owned && appRoleAssignments ? [{ ...principal, owners: owned, appRoleAssignments }] : []
        })
      }
    },

    /** What service principals offer to others, by object id; those that are gone are left out. */
    async *resources(ids: readonly string[]): AsyncGenerator<Resource[]> {
      const distinct = [...new Set(ids)]
      for (let at = 0; at < distinct.length; at += RESOURCES_AT_ONCE) {
        const reads = distinct.slice(at, at + RESOURCES_AT_ONCE).map((id) => ({
          id,
          path: `/servicePrincipals/${encodeURIComponent(id)}?$select=${selectOf(resource)}`,
        }))
        const bodies = await readBatched(transport, 'v1.0', reads)
        if (bodies.size > 0)
          yield [...bodies.values()].map((body) => parse(resource, body, 'a part of a batch'))
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
