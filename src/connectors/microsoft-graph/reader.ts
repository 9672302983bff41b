import { resolveOptions, type GraphOptions } from './options.ts'
import { readOnly } from './read-only.ts'
import { applicationReads } from './read/applications.ts'
import { deviceReads } from './read/devices.ts'
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
  const devices = deviceReads(transport)
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
    roleDefinitions: () => once(() => governance.roleDefinitions()),
    roleAssignments: () => governance.roleAssignments(),
    /** Needs Microsoft Entra ID P2 in the directory, as the next one does. */
    roleEligibilities: () => governance.roleEligibilities(),
    roleSchedules: () => governance.roleSchedules(),
    roleMembers: (groupIds: readonly string[]) => directory.roleMembers(groupIds),
    users: () => directory.scannedUsers(),
    sponsors: (userIds: readonly string[]) => directory.sponsorsOf(userIds),
    mailboxPurposes: (userIds: readonly string[]) => directory.mailboxPurposes(userIds),
    groups: () => directory.groupsWithRelations(),
    registrations: () => governance.userRegistrationDetails(),
    riskyServicePrincipals: () => applications.riskyServicePrincipals(),
    authorizationPolicy: () => single(governance.authorizationPolicy),
    adminConsentRequestPolicy: () => single(governance.adminConsentRequestPolicy),
    defaultAppManagementPolicy: () => single(governance.defaultAppManagementPolicy),
    identitySecurityDefaults: () => single(governance.identitySecurityDefaults),
    conditionalAccessPolicies: () => governance.conditionalAccessPolicies(),
    subscribedSkus: () => once(() => directory.subscribedSkus()),
    subscriptions: () => once(() => governance.companySubscriptions()),
    /** Beta, and not there in every cloud. */
    premiumLicenseInsight: () => single(governance.premiumLicenseInsight),
    devices: () => devices.devices(),
    managedDevices: () => devices.managedDevices(),
  }
}

/** A listing that is read as a whole, as its one page. */
async function* once<T>(read: () => Promise<T[]>): AsyncGenerator<T[]> {
  const items = await read()
  if (items.length > 0) yield items
}

/** What there is one of, as a listing. */
async function* single<T>(read: () => Promise<T>): AsyncGenerator<T[]> {
  yield [await read()]
}
