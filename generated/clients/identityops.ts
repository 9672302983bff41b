// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the IdentityOps surface. `baseUrl` is the server's address, without a path. */
export function createIdentityOpsClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    logIn: client['/identityops/api/auth/login'].POST,
    logOut: client['/identityops/api/auth/logout'].POST,
    getSession: client['/identityops/api/auth/session'].GET,
    switchTenant: client['/identityops/api/auth/switch-tenant'].POST,
    switchOrganization: client['/identityops/api/auth/switch-organization'].POST,
    startMicrosoftSignIn: client['/identityops/api/auth/microsoft'].GET,
    linkMicrosoft: client['/identityops/api/auth/microsoft'].POST,
    unlinkMicrosoft: client['/identityops/api/auth/microsoft'].DELETE,
    finishMicrosoftSignIn: client['/identityops/api/auth/microsoft/callback'].GET,
    listSessions: client['/identityops/api/auth/sessions'].GET,
    endSession: client['/identityops/api/auth/sessions/{id}'].DELETE,
    startScan: client['/identityops/api/scan'].POST,
    listScans: client['/identityops/api/scans'].GET,
    getScan: client['/identityops/api/scans/{id}'].GET,
    compareScans: client['/identityops/api/scans/{id}/diff'].GET,
    watchScan: client['/identityops/api/scans/{id}/events'].GET,
    listApps: client['/identityops/api/apps'].GET,
    getApp: client['/identityops/api/apps/{id}'].GET,
    acknowledgeAppFinding: client['/identityops/api/apps/{id}/acknowledge'].POST,
    listEnterpriseApps: client['/identityops/api/enterprise-apps'].GET,
    getScanSettings: client['/identityops/api/scan-settings'].GET,
    setScanSettings: client['/identityops/api/scan-settings'].PUT,
    getScanSchedule: client['/identityops/api/scan-schedule'].GET,
    setScanSchedule: client['/identityops/api/scan-schedule'].PUT,
    listActivity: client['/identityops/api/activity'].GET,
    listFindings: client['/identityops/api/findings'].GET,
    acknowledgeFinding: client['/identityops/api/findings/{id}/acknowledge'].POST,
    withdrawAcknowledgement: client['/identityops/api/findings/{id}/acknowledge'].DELETE,
    listLicenses: client['/identityops/api/licenses'].GET,
    getLicenseWaste: client['/identityops/api/licenses/waste'].GET,
    getLicensePrices: client['/identityops/api/licenses/prices'].GET,
    replaceLicensePrices: client['/identityops/api/licenses/prices'].PUT,
    listTeam: client['/identityops/api/team'].GET,
    listInvites: client['/identityops/api/team/invites'].GET,
    createInvite: client['/identityops/api/team/invites'].POST,
    createInvites: client['/identityops/api/team/invites/bulk'].POST,
    revokeInvite: client['/identityops/api/team/invites/{id}'].DELETE,
    resendInvite: client['/identityops/api/team/invites/{id}/resend'].POST,
    getInvite: client['/identityops/api/invites/{token}'].GET,
    acceptInvite: client['/identityops/api/invites/accept'].POST,
    listApiKeys: client['/identityops/api/api-keys'].GET,
    createApiKey: client['/identityops/api/api-keys'].POST,
    revokeApiKey: client['/identityops/api/api-keys/{id}'].DELETE,
  }
}
