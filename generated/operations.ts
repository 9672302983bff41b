// Generated from openapi/ by `make generate`. Do not edit.
import type { Operation, OperationValidators, RateLimit, Serializer, SurfaceFacts } from '../src/contract/operation.ts'

export const operations = [
  {"id":"opspilot365_listTenants","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants","permission":"tenants.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants","permission":"tenants.create","feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getTenant","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}","permission":"tenants.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_getConnection","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_connectTenant","surface":"opspilot365","method":"PUT","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_disconnectTenant","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.delete","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listUsers","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users","permission":"users.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createUser","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/users","permission":"users.create","feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getUser","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_updateUser","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_deleteUser","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.delete","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listLicenses","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses","permission":"licenses.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listLicenseAssignments","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses/assignments","permission":"licenses.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_assignLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/assign","permission":"licenses.assign","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_removeLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/remove","permission":"licenses.remove","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_listWebhooks","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks","permission":"webhooks.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks","permission":"webhooks.create","feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getWebhook","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_updateWebhook","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_deleteWebhook","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.delete","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listWebhookDeliveries","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}/deliveries","permission":"webhooks.read","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_retryWebhookDelivery","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_testWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/test","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_rotateWebhookSecret","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/rotate-secret","permission":"webhooks.update","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":true},
  {"id":"iperawifi_listTenants","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants","permission":"tenants.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_createTenant","surface":"iperawifi","method":"POST","path":"/iperawifi/api/v1/tenants","permission":"tenants.create","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_countTenants","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants/count","permission":"tenants.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_getTenant","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants/{id}","permission":"tenants.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_updateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}","permission":"tenants.update","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_deactivateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/deactivate","permission":"tenants.update","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["is_trashed"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_activateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/activate","permission":"tenants.update","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["is_trashed"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_switchTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/switch","permission":"tenants.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["success"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_listLocations","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/locations","permission":"locations.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_countLocations","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/locations/count","permission":"locations.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_listUsers","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/users","permission":"users.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_createUser","surface":"iperawifi","method":"POST","path":"/iperawifi/api/v1/users","permission":"users.create","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_countUsers","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/users/count","permission":"users.read","feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"listParameters":[],"idempotent":false},
  {"id":"userpilot_identifyUser","surface":"userpilot","method":"POST","path":"/userpilot/v1/identify","permission":"profiles.write","feature":null,"rateLimit":"userpilot-identify","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"listParameters":[],"idempotent":true},
  {"id":"userpilot_identifyCompany","surface":"userpilot","method":"POST","path":"/userpilot/v1/companies/identify","permission":"companies.write","feature":null,"rateLimit":"userpilot-identify","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"listParameters":[],"idempotent":true},
  {"id":"userpilot_trackEvent","surface":"userpilot","method":"POST","path":"/userpilot/v1/track","permission":"events.write","feature":null,"rateLimit":"userpilot-track","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"listParameters":[],"idempotent":true},
] as const satisfies readonly Operation[]

export type OperationId = (typeof operations)[number]['id']
export type SurfaceName = (typeof operations)[number]['surface']

export const surfaces: Readonly<Record<SurfaceName, SurfaceFacts>> = {
  "opspilot365": {
    "title": "OpsPilot365",
    "basePath": "/opspilot365/v1",
    "rateLimit": "opspilot365-plan",
    "anonymousRateLimit": "anonymous"
  },
  "iperawifi": {
    "title": "Ipera WiFi",
    "basePath": "/iperawifi/api/v1",
    "rateLimit": "iperawifi-endpoint",
    "anonymousRateLimit": "anonymous"
  },
  "userpilot": {
    "title": "Userpilot",
    "basePath": "/userpilot/v1",
    "rateLimit": "userpilot-other",
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
  "iperawifi-endpoint": {
    "per": "key-and-operation",
    "windowSeconds": 60,
    "limit": 60
  },
  "userpilot-identify": {
    "per": "key",
    "windowSeconds": 60,
    "limitByPlan": {
      "STANDARD": 600,
      "HIGH_VOLUME": 6000,
      "UNLIMITED": "unlimited"
    }
  },
  "userpilot-track": {
    "per": "key",
    "windowSeconds": 60,
    "limitByPlan": {
      "STANDARD": 600,
      "HIGH_VOLUME": 6000,
      "UNLIMITED": "unlimited"
    }
  },
  "userpilot-other": {
    "per": "key",
    "windowSeconds": 60,
    "limitByPlan": {
      "STANDARD": 600,
      "HIGH_VOLUME": 6000,
      "UNLIMITED": "unlimited"
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
  iperawifi: { ...(await import('./validators/iperawifi.js')), ...(await import('./serializers/iperawifi.js')) },
  userpilot: { ...(await import('./validators/userpilot.js')), ...(await import('./serializers/userpilot.js')) },
}
