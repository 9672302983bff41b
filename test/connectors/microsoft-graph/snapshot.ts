import type { Graph } from '../../../src/connectors/microsoft-graph/index.ts'
import { gather } from './connection.ts'

/** Everything that a scan reads. */
export async function snapshotOf(graph: Graph) {
  const users = await gather(graph.scannedUsers())
  const guests = users.filter(({ userType }) => userType === 'Guest').map(({ id }) => id)
  return {
    users,
    sponsors: await graph.sponsors(guests),
    skus: await graph.subscribedSkus(),
    groups: await gather(graph.groupsWithRelations()),
    devices: await gather(graph.devices()),
    managedDevices: await gather(graph.managedDevices()),
    applications: await gather(graph.applications()),
    servicePrincipals: await gather(graph.servicePrincipals()),
    grants: await gather(graph.oauth2PermissionGrants()),
    signIns: await gather(graph.servicePrincipalSignInActivities()),
    credentialSignIns: await gather(graph.appCredentialSignInActivities()),
    risky: await gather(graph.riskyServicePrincipals()),
    roles: await graph.roleDefinitions(),
    assignments: await gather(graph.roleAssignments()),
    registrations: await gather(graph.userRegistrationDetails()),
    authorization: await graph.authorizationPolicy(),
    consent: await graph.adminConsentRequestPolicy(),
    appManagement: await graph.defaultAppManagementPolicy(),
    subscriptions: await graph.companySubscriptions(),
    premium: await graph.premiumLicenseInsight(),
  }
}

export type Snapshot = Awaited<ReturnType<typeof snapshotOf>>
