import { resolveOptions, type GraphOptions } from './options.ts'
import { readOnly } from './read-only.ts'
import { applicationReads } from './read/applications.ts'
import { directoryReads } from './read/directory.ts'
import { governanceReads } from './read/governance.ts'
import { createTransport } from './transport.ts'

/**
 * A connection to one Microsoft Entra directory for a scan, which can only read. Each method begins a listing: an async
 * generator of pages, as those of `createGraph`, with its errors; a second call reads anew. Listings may be read side
 * by side: those of reports have a quota of their own.
 */
export function createGraphReader(options: GraphOptions) {
  const transport = readOnly(createTransport(resolveOptions(options)))
  const applications = applicationReads(transport)
  const directory = directoryReads(transport)
  const governance = governanceReads(transport)
  return {
    applications: () => applications.applications(),
    servicePrincipals: () => applications.servicePrincipals(),
    /** Of the service principals with these object ids; those that are gone are left out. */
    resources: (ids: readonly string[]) => applications.resources(ids),
    grants: () => applications.oauth2PermissionGrants(),
    /** Beta, and not there in every cloud. */
    servicePrincipalSignIns: () => applications.servicePrincipalSignInActivities(),
    /** Beta, and not there in every cloud. */
    credentialSignIns: () => applications.appCredentialSignInActivities(),
    async *roleDefinitions() {
      yield await governance.roleDefinitions()
    },
    roleAssignments: () => governance.roleAssignments(),
    users: () => directory.scannedUsers(),
    registrations: () => governance.userRegistrationDetails(),
  }
}
