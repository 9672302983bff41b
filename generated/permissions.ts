// Generated from openapi/ by `make generate`. Do not edit.

/** Every permission, with the operations that need it. */
export const permissionCatalogue = {
  'companies.write': ["userpilot_identifyCompany"],
  'connections.delete': ["opspilot365_disconnectTenant"],
  'connections.read': ["opspilot365_getConnection"],
  'connections.update': ["opspilot365_connectTenant"],
  'events.write': ["userpilot_trackEvent"],
  'licenses.assign': ["opspilot365_assignLicense"],
  'licenses.read': ["opspilot365_listLicenses","opspilot365_listLicenseAssignments"],
  'licenses.remove': ["opspilot365_removeLicense"],
  'members.create': ["orgstack_addMember"],
  'members.delete': ["orgstack_removeMember"],
  'members.read': ["orgstack_listMembers"],
  'members.update': ["orgstack_updateMember"],
  'organizations.create': ["orgstack_createOrganization"],
  'organizations.delete': ["orgstack_deleteOrganization"],
  'organizations.read': ["orgstack_getOrganization"],
  'organizations.update': ["orgstack_updateOrganization"],
  'permissions.read': ["orgstack_getUserPermissions","orgstack_listPermissions","orgstack_checkPermissions"],
  'profiles.write': ["userpilot_identifyUser"],
  'roles.create': ["orgstack_createRole"],
  'roles.delete': ["orgstack_deleteRole"],
  'roles.read': ["orgstack_listRoles","orgstack_getRole"],
  'roles.update': ["orgstack_updateRole","orgstack_setRolePermissions"],
  'tenants.create': ["opspilot365_createTenant"],
  'tenants.read': ["opspilot365_listTenants","opspilot365_getTenant"],
  'users.create': ["opspilot365_createUser","orgstack_createUser"],
  'users.delete': ["opspilot365_deleteUser","orgstack_deleteUser"],
  'users.read': ["opspilot365_listUsers","opspilot365_getUser","orgstack_listUsers","orgstack_getUser"],
  'users.update': ["opspilot365_updateUser","orgstack_updateUser"],
  'webhooks.create': ["opspilot365_createWebhook"],
  'webhooks.delete': ["opspilot365_deleteWebhook"],
  'webhooks.read': ["opspilot365_listWebhooks","opspilot365_getWebhook","opspilot365_listWebhookDeliveries"],
  'webhooks.update': ["opspilot365_updateWebhook","opspilot365_retryWebhookDelivery","opspilot365_testWebhook","opspilot365_rotateWebhookSecret"],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Permission = keyof typeof permissionCatalogue
