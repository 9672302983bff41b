// Generated from openapi/ by `make generate`. Do not edit.

/** Every permission, with the operations that need it. */
export const permissionCatalogue = {
  'companies.write': ["userpilot_identifyCompany","userpilot_bulkIdentifyCompanies"],
  'connections.delete': ["opspilot365_disconnectTenant"],
  'connections.read': ["opspilot365_getConnection"],
  'connections.update': ["opspilot365_connectTenant"],
  'events.write': ["userpilot_trackEvent"],
  'imports.write': ["userpilot_createImport"],
  'jobs.read': ["userpilot_listBackgroundJobs","userpilot_getBackgroundJob","userpilot_listBackgroundJobErrors"],
  'licenses.assign': ["opspilot365_assignLicense"],
  'licenses.read': ["opspilot365_listLicenses","opspilot365_listLicenseAssignments"],
  'licenses.remove': ["opspilot365_removeLicense"],
  'profiles.write': ["userpilot_identifyUser","userpilot_bulkIdentifyUsers"],
  'tenants.create': ["opspilot365_createTenant"],
  'tenants.read': ["opspilot365_listTenants","opspilot365_getTenant"],
  'users.create': ["opspilot365_createUser"],
  'users.delete': ["opspilot365_deleteUser"],
  'users.read': ["opspilot365_listUsers","opspilot365_getUser"],
  'users.update': ["opspilot365_updateUser"],
  'webhooks.create': ["opspilot365_createWebhook"],
  'webhooks.delete': ["opspilot365_deleteWebhook"],
  'webhooks.read': ["opspilot365_listWebhooks","opspilot365_getWebhook","opspilot365_listWebhookDeliveries"],
  'webhooks.update': ["opspilot365_updateWebhook","opspilot365_retryWebhookDelivery","opspilot365_testWebhook","opspilot365_rotateWebhookSecret"],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Permission = keyof typeof permissionCatalogue
