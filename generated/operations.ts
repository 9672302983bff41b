// Generated from openapi/ by `make generate`. Do not edit.
import type { Operation, OperationValidators, RateLimit, Serializer, SurfaceFacts } from '../src/contract/operation.ts'

export const operations = [
  {"id":"opspilot365_listTenants","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants","permission":"tenants.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants","permission":"tenants.create","feature":null,"rateLimit":"opspilot365-plan","status":201,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getTenant","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}","permission":"tenants.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_getConnection","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_connectTenant","surface":"opspilot365","method":"PUT","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_disconnectTenant","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.delete","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_syncTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/sync","permission":"tenants.sync","feature":null,"rateLimit":"opspilot365-plan","status":202,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_getSync","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/syncs/{syncId}","permission":"tenants.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listUsers","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users","permission":"users.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createUser","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/users","permission":"users.create","feature":null,"rateLimit":"opspilot365-plan","status":201,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getUser","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_updateUser","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_deleteUser","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.delete","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listLicenses","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses","permission":"licenses.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listLicenseAssignments","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses/assignments","permission":"licenses.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_assignLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/assign","permission":"licenses.assign","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_removeLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/remove","permission":"licenses.remove","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_listWebhooks","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks","permission":"webhooks.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks","permission":"webhooks.create","feature":null,"rateLimit":"opspilot365-plan","status":201,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getWebhook","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_updateWebhook","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_deleteWebhook","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.delete","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listWebhookDeliveries","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}/deliveries","permission":"webhooks.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_retryWebhookDelivery","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":202,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_testWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/test","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":202,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_rotateWebhookSecret","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/rotate-secret","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":true},
] as const satisfies readonly Operation[]

export type OperationId = (typeof operations)[number]['id']
export type SurfaceName = (typeof operations)[number]['surface']

export const surfaces: Readonly<Record<SurfaceName, SurfaceFacts>> = {
  "opspilot365": {
    "title": "OpsPilot365",
    "basePath": "/opspilot365/v1",
    "rateLimit": "opspilot365-plan",
    "anonymousRateLimit": "anonymous"
  }
}

export const rateLimits: Readonly<Record<string, RateLimit>> = {
  "opspilot365-plan": {
    "per": "organization",
    "windowSeconds": 60,
    "limitByPlan": {
      "STARTER": 60,
      "GROWTH": 300,
      "SCALE": 1000,
      "CUSTOM": "unlimited"
    }
  },
  "anonymous": {
    "per": "address",
    "windowSeconds": 60,
    "limit": 300
  }
}

/** The code that reads and writes each surface's messages. */
export const codecs: Readonly<
  Record<
    SurfaceName,
    { validators: Readonly<Record<string, OperationValidators>>; serializers: Readonly<Record<string, Serializer | null>> }
  >
> = {
  opspilot365: { ...(await import('./validators/opspilot365.js')), ...(await import('./serializers/opspilot365.js')) },
}
