// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the OpsPilot365 surface. `baseUrl` is the server's address, without a path. */
export function createOpsPilot365Client(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    listTenants: client['/opspilot365/v1/tenants'].GET,
    createTenant: client['/opspilot365/v1/tenants'].POST,
    getTenant: client['/opspilot365/v1/tenants/{id}'].GET,
    getConnection: client['/opspilot365/v1/tenants/{id}/connection'].GET,
    connectTenant: client['/opspilot365/v1/tenants/{id}/connection'].PUT,
    disconnectTenant: client['/opspilot365/v1/tenants/{id}/connection'].DELETE,
    syncTenant: client['/opspilot365/v1/tenants/{id}/sync'].POST,
    getSync: client['/opspilot365/v1/tenants/{id}/syncs/{syncId}'].GET,
    listUsers: client['/opspilot365/v1/tenants/{id}/users'].GET,
    createUser: client['/opspilot365/v1/tenants/{id}/users'].POST,
    getUser: client['/opspilot365/v1/tenants/{id}/users/{userId}'].GET,
    updateUser: client['/opspilot365/v1/tenants/{id}/users/{userId}'].PATCH,
    deleteUser: client['/opspilot365/v1/tenants/{id}/users/{userId}'].DELETE,
    listLicenses: client['/opspilot365/v1/tenants/{id}/licenses'].GET,
    listLicenseAssignments: client['/opspilot365/v1/tenants/{id}/licenses/assignments'].GET,
    assignLicense: client['/opspilot365/v1/tenants/{id}/licenses/assign'].POST,
    removeLicense: client['/opspilot365/v1/tenants/{id}/licenses/remove'].POST,
    listWebhooks: client['/opspilot365/v1/webhooks'].GET,
    createWebhook: client['/opspilot365/v1/webhooks'].POST,
    getWebhook: client['/opspilot365/v1/webhooks/{id}'].GET,
    updateWebhook: client['/opspilot365/v1/webhooks/{id}'].PATCH,
    deleteWebhook: client['/opspilot365/v1/webhooks/{id}'].DELETE,
    listWebhookDeliveries: client['/opspilot365/v1/webhooks/{id}/deliveries'].GET,
    retryWebhookDelivery: client['/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry'].POST,
    testWebhook: client['/opspilot365/v1/webhooks/{id}/test'].POST,
    rotateWebhookSecret: client['/opspilot365/v1/webhooks/{id}/rotate-secret'].POST,
  }
}
