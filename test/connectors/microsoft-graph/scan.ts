import type { ScanReader } from '../../../src/domain/scans/reader.ts'
import type { Application, ServicePrincipal } from '../../../src/domain/scans/snapshot.ts'
import { gather } from './connection.ts'

/** All that a scan reads of a directory, one listing after the other. */
export async function readAll(reader: ScanReader) {
  const servicePrincipals = await gather(reader.servicePrincipals())
  const grants = await gather(reader.grants())
  const used = [...servicePrincipals.flatMap((p) => p.appRoleAssignments), ...grants]
  const roleAssignments = await gather(reader.roleAssignments())
  const roleEligibilities = await gather(reader.roleEligibilities())
  const holders = [...roleAssignments, ...roleEligibilities].filter((r) => r.principalType === 'group')
  const users = await gather(reader.users())
  const guests = users.filter(({ userType }) => userType === 'Guest')
  const left = users.filter((user) => user.accountEnabled === false && user.assignedLicenses.length > 0)
  return {
    applications: await gather(reader.applications()),
    servicePrincipals,
    resources: await gather(reader.resources(used.map(({ resourceId }) => resourceId))),
    grants,
    servicePrincipalSignIns: await gather(reader.servicePrincipalSignIns()),
    credentialSignIns: await gather(reader.credentialSignIns()),
    roleDefinitions: await gather(reader.roleDefinitions()),
    roleAssignments,
    roleEligibilities,
    roleSchedules: await gather(reader.roleSchedules()),
    roleMembers: await gather(reader.roleMembers(holders.map(({ principalId }) => principalId))),
    users,
    sponsors: await gather(reader.sponsors(guests.map(({ id }) => id))),
    mailboxPurposes: await gather(reader.mailboxPurposes(left.map(({ id }) => id))),
    groups: await gather(reader.groups()),
    registrations: await gather(reader.registrations()),
    riskyServicePrincipals: await gather(reader.riskyServicePrincipals()),
    authorizationPolicy: await gather(reader.authorizationPolicy()),
    adminConsentRequestPolicy: await gather(reader.adminConsentRequestPolicy()),
    defaultAppManagementPolicy: await gather(reader.defaultAppManagementPolicy()),
    identitySecurityDefaults: await gather(reader.identitySecurityDefaults()),
    conditionalAccessPolicies: await gather(reader.conditionalAccessPolicies()),
    subscribedSkus: await gather(reader.subscribedSkus()),
    subscriptions: await gather(reader.subscriptions()),
    premiumLicenseInsight: await gather(reader.premiumLicenseInsight()),
    devices: await gather(reader.devices()),
    managedDevices: await gather(reader.managedDevices()),
  }
}

/** What a scan has of the application, or the service principal, of this name. */
export function named<T extends Application | ServicePrincipal>(items: readonly T[], name: string): T {
  const found = items.find(({ displayName }) => displayName === name)
  if (!found) throw new Error(`nothing is called ${name}`)
  return found
}

/** Days between an instant and a directory's date; negative when it is ahead. */
export const daysBefore = (asOf: Date) => (instant: string | null | undefined) =>
  instant ? (asOf.getTime() - Date.parse(instant)) / 86_400_000 : NaN
