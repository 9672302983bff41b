import type { Handlers } from '../../contract/handler.ts'
import type { Surface } from '../../contract/pipeline.ts'
import { connectTenant, disconnectTenant, getConnection } from './connections.ts'
import { dialect } from './dialect.ts'
import { assignLicense, listLicenseAssignments, listLicenses, removeLicense } from './licenses.ts'
import { getSync, syncTenant } from './syncs.ts'
import { createTenant, getTenant, listTenants } from './tenants.ts'
import { createUser, deleteUser, getUser, listUsers, updateUser } from './users.ts'
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhookDeliveries,
  listWebhooks,
  retryWebhookDelivery,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from './webhooks.ts'

/** The OpsPilot365 surface: its dialect and a handler for each of its operations. */
export const opspilot365: Surface = {
  name: 'opspilot365',
  dialect,
  handlers: {
    opspilot365_listTenants: listTenants,
    opspilot365_createTenant: createTenant,
    opspilot365_getTenant: getTenant,
    opspilot365_getConnection: getConnection,
    opspilot365_connectTenant: connectTenant,
    opspilot365_disconnectTenant: disconnectTenant,
    opspilot365_syncTenant: syncTenant,
    opspilot365_getSync: getSync,
    opspilot365_listUsers: listUsers,
    opspilot365_createUser: createUser,
    opspilot365_getUser: getUser,
    opspilot365_updateUser: updateUser,
    opspilot365_deleteUser: deleteUser,
    opspilot365_listLicenses: listLicenses,
    opspilot365_listLicenseAssignments: listLicenseAssignments,
    opspilot365_assignLicense: assignLicense,
    opspilot365_removeLicense: removeLicense,
    opspilot365_listWebhooks: listWebhooks,
    opspilot365_createWebhook: createWebhook,
    opspilot365_getWebhook: getWebhook,
    opspilot365_updateWebhook: updateWebhook,
    opspilot365_deleteWebhook: deleteWebhook,
    opspilot365_listWebhookDeliveries: listWebhookDeliveries,
    opspilot365_retryWebhookDelivery: retryWebhookDelivery,
    opspilot365_testWebhook: testWebhook,
    opspilot365_rotateWebhookSecret: rotateWebhookSecret,
  } satisfies Handlers<'opspilot365'>,
}
