// Generated from openapi/ by `make generate`. Do not edit.
import type { Operation, SurfaceFacts, Tables } from '../src/contract/operation.ts'

export const operations = [
  {"id":"opspilot365_listTenants","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants","schemes":["opspilot365ApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","sort","order"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_createTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants","schemes":["opspilot365ApiKey"],"permission":"tenants.create","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_getTenant","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}","schemes":["opspilot365ApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_getConnection","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/connection","schemes":["opspilot365ApiKey"],"permission":"connections.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_connectTenant","surface":"opspilot365","method":"PUT","path":"/opspilot365/v1/tenants/{id}/connection","schemes":["opspilot365ApiKey"],"permission":"connections.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_disconnectTenant","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/connection","schemes":["opspilot365ApiKey"],"permission":"connections.delete","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_syncTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/sync","schemes":["opspilot365ApiKey"],"permission":"tenants.sync","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["allowDeletions"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_getSync","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/syncs/{syncId}","schemes":["opspilot365ApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_listUsers","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users","schemes":["opspilot365ApiKey"],"permission":"users.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","sort","order"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_createUser","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/users","schemes":["opspilot365ApiKey"],"permission":"users.create","organization":null,"directoryOf":"path.id","feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_getUser","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users/{userId}","schemes":["opspilot365ApiKey"],"permission":"users.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_updateUser","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/tenants/{id}/users/{userId}","schemes":["opspilot365ApiKey"],"permission":"users.update","organization":null,"directoryOf":"path.id","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_deleteUser","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/users/{userId}","schemes":["opspilot365ApiKey"],"permission":"users.delete","organization":null,"directoryOf":"path.id","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_listLicenses","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses","schemes":["opspilot365ApiKey"],"permission":"licenses.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_listLicenseAssignments","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses/assignments","schemes":["opspilot365ApiKey"],"permission":"licenses.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","userId","skuId","sort","order"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_assignLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/assign","schemes":["opspilot365ApiKey"],"permission":"licenses.assign","organization":null,"directoryOf":"path.id","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_removeLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/remove","schemes":["opspilot365ApiKey"],"permission":"licenses.remove","organization":null,"directoryOf":"path.id","feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_listWebhooks","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks","schemes":["opspilot365ApiKey"],"permission":"webhooks.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_createWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks","schemes":["opspilot365ApiKey"],"permission":"webhooks.create","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_getWebhook","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}","schemes":["opspilot365ApiKey"],"permission":"webhooks.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_updateWebhook","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/webhooks/{id}","schemes":["opspilot365ApiKey"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_deleteWebhook","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/webhooks/{id}","schemes":["opspilot365ApiKey"],"permission":"webhooks.delete","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_listWebhookDeliveries","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}/deliveries","schemes":["opspilot365ApiKey"],"permission":"webhooks.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","status"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"opspilot365_retryWebhookDelivery","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry","schemes":["opspilot365ApiKey"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_testWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/test","schemes":["opspilot365ApiKey"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"opspilot365_rotateWebhookSecret","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/rotate-secret","schemes":["opspilot365ApiKey"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"userpilot_identifyUser","surface":"userpilot","method":"POST","path":"/userpilot/v1/identify","schemes":["userpilotApiKey"],"permission":"profiles.write","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-identify","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"userpilot_identifyCompany","surface":"userpilot","method":"POST","path":"/userpilot/v1/companies/identify","schemes":["userpilotApiKey"],"permission":"companies.write","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-identify","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"userpilot_trackEvent","surface":"userpilot","method":"POST","path":"/userpilot/v1/track","schemes":["userpilotApiKey"],"permission":"events.write","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-track","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"userpilot_listUsers","surface":"userpilot","method":"GET","path":"/userpilot/v1/users","schemes":["userpilotApiKey"],"permission":"profiles.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["data","metadata"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["company_id","after_cursor","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_deleteUsers","surface":"userpilot","method":"DELETE","path":"/userpilot/v1/users","schemes":["userpilotApiKey"],"permission":"profiles.delete","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-delete","status":202,"successFields":["message"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_getUser","surface":"userpilot","method":"GET","path":"/userpilot/v1/users/{user_id}","schemes":["userpilotApiKey"],"permission":"profiles.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["user_id","company_id","metadata","created_at","first_seen_at","last_seen_at"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_deleteCompanies","surface":"userpilot","method":"DELETE","path":"/userpilot/v1/companies","schemes":["userpilotApiKey"],"permission":"companies.delete","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-delete","status":202,"successFields":["message"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_getCompany","surface":"userpilot","method":"GET","path":"/userpilot/v1/companies/{company_id}","schemes":["userpilotApiKey"],"permission":"companies.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["company_id","metadata","created_at","first_seen_at","last_seen_at"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_listEvents","surface":"userpilot","method":"GET","path":"/userpilot/v1/events","schemes":["userpilotApiKey"],"permission":"events.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["data","metadata"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["user_id","company_id","event_name","from","to","after_cursor","limit"],"listParameters":[],"timeParameters":["from","to"],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_bulkIdentifyUsers","surface":"userpilot","method":"POST","path":"/userpilot/v1/users/bulk_identify","schemes":["userpilotApiKey"],"permission":"profiles.write","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":202,"successFields":["job_id","type","status","filename","file_size","total_rows","start_time","end_time","links"],"mediaTypes":["application/json","multipart/form-data"],"bodyRequired":true,"bodyLimit":52428800,"filePart":"file","rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_bulkIdentifyCompanies","surface":"userpilot","method":"POST","path":"/userpilot/v1/companies/bulk_identify","schemes":["userpilotApiKey"],"permission":"companies.write","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":202,"successFields":["job_id","type","status","filename","file_size","total_rows","start_time","end_time","links"],"mediaTypes":["application/json","multipart/form-data"],"bodyRequired":true,"bodyLimit":52428800,"filePart":"file","rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_createImport","surface":"userpilot","method":"POST","path":"/userpilot/v1/imports","schemes":["userpilotApiKey"],"permission":"imports.write","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["job_id","status","filename","file_size","total_rows","start_time","end_time","links"],"mediaTypes":["multipart/form-data"],"bodyRequired":true,"bodyLimit":524288000,"filePart":"file","rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_listBackgroundJobs","surface":"userpilot","method":"GET","path":"/userpilot/v1/background_jobs","schemes":["userpilotApiKey"],"permission":"jobs.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_getBackgroundJob","surface":"userpilot","method":"GET","path":"/userpilot/v1/background_jobs/{job_id}","schemes":["userpilotApiKey"],"permission":"jobs.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["job_id","type","status","filename","file_size","total_rows","start_time","end_time","links","completed_rows","failed_rows","failure","elapsed_time"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"userpilot_listBackgroundJobErrors","surface":"userpilot","method":"GET","path":"/userpilot/v1/background_jobs/{job_id}/errors","schemes":["userpilotApiKey"],"permission":"jobs.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":["application/json","text/csv"],"csvColumns":["line","field","reason"],"queryParameters":["after","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_logIn","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/login","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack-login","status":200,"successFields":["token","userId","username","organizationId","expiresIn","refreshToken"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_refreshToken","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/refresh","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack-anonymous","status":200,"successFields":["token","userId","username","organizationId","expiresIn","refreshToken"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_logOut","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/logout","schemes":["orgstackToken"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_logOutEverywhere","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/logout-all","schemes":["orgstackToken"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_switchOrganization","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/switch-organization","schemes":["orgstackToken"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["token","userId","username","organizationId","expiresIn","refreshToken"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_listOrganizations","surface":"orgstack","method":"GET","path":"/orgstack/v1/organizations","schemes":["orgstackToken"],"permission":"authenticated","organization":"person","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","size","limit","sort","order","search","status"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_createOrganization","surface":"orgstack","method":"POST","path":"/orgstack/v1/organizations","schemes":["orgstackToken"],"permission":"organizations.create","organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack","status":201,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_getOrganization","surface":"orgstack","method":"GET","path":"/orgstack/v1/organizations/{id}","schemes":["orgstackToken"],"permission":"organizations.read","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_updateOrganization","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/organizations/{id}","schemes":["orgstackToken"],"permission":"organizations.update","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_deleteOrganization","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/organizations/{id}","schemes":["orgstackToken"],"permission":"organizations.delete","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_listMembers","surface":"orgstack","method":"GET","path":"/orgstack/v1/organizations/{id}/members","schemes":["orgstackToken"],"permission":"members.read","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","size","limit","sort","order","search","role","status"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_addMember","surface":"orgstack","method":"POST","path":"/orgstack/v1/organizations/{id}/members","schemes":["orgstackToken"],"permission":"members.create","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":201,"successFields":["userId","organizationId","email","displayName","role","status","joinedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_updateMember","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/organizations/{id}/members/{userId}","schemes":["orgstackToken"],"permission":"members.update","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["userId","organizationId","email","displayName","role","status","joinedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_removeMember","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/organizations/{id}/members/{userId}","schemes":["orgstackToken"],"permission":"members.delete","organization":"path.id","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_listInvitations","surface":"orgstack","method":"GET","path":"/orgstack/v1/invitations","schemes":["orgstackToken"],"permission":"authenticated","organization":"person","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","size","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_acceptInvitation","surface":"orgstack","method":"POST","path":"/orgstack/v1/invitations/{id}/accept","schemes":["orgstackToken"],"permission":"authenticated","organization":"person","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["userId","organizationId","email","displayName","role","status","joinedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_declineInvitation","surface":"orgstack","method":"POST","path":"/orgstack/v1/invitations/{id}/decline","schemes":["orgstackToken"],"permission":"authenticated","organization":"person","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_listUsers","surface":"orgstack","method":"GET","path":"/orgstack/v1/users","schemes":["orgstackToken"],"permission":"users.read","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["organizationId","page","size","limit","sort","order","search","role","status","emailVerified"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_createUser","surface":"orgstack","method":"POST","path":"/orgstack/v1/users","schemes":["orgstackToken"],"permission":"users.create","organization":"body.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":201,"successFields":["id","email","username","firstName","lastName","displayName","avatarUrl","status","emailVerified","emailVerifiedAt","lastLoginAt","organizations","preferences","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_getUser","surface":"orgstack","method":"GET","path":"/orgstack/v1/users/{id}","schemes":["orgstackToken"],"permission":"users.read","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","email","username","firstName","lastName","displayName","avatarUrl","status","emailVerified","emailVerifiedAt","lastLoginAt","organizations","preferences","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_updateUser","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/users/{id}","schemes":["orgstackToken"],"permission":"users.update","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","email","username","firstName","lastName","displayName","avatarUrl","status","emailVerified","emailVerifiedAt","lastLoginAt","organizations","preferences","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_deleteUser","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/users/{id}","schemes":["orgstackToken"],"permission":"users.delete","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_getUserPermissions","surface":"orgstack","method":"GET","path":"/orgstack/v1/users/{id}/permissions","schemes":["orgstackToken"],"permission":"permissions.read","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["userId","organizationId","permissions"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_listRoles","surface":"orgstack","method":"GET","path":"/orgstack/v1/roles","schemes":["orgstackToken"],"permission":"roles.read","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["organizationId","page","size","limit","sort","order","type","search"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_createRole","surface":"orgstack","method":"POST","path":"/orgstack/v1/roles","schemes":["orgstackToken"],"permission":"roles.create","organization":"body.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":201,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_getRole","surface":"orgstack","method":"GET","path":"/orgstack/v1/roles/{id}","schemes":["orgstackToken"],"permission":"roles.read","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_updateRole","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/roles/{id}","schemes":["orgstackToken"],"permission":"roles.update","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_deleteRole","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/roles/{id}","schemes":["orgstackToken"],"permission":"roles.delete","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":["organizationId","replacementRoleId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_setRolePermissions","surface":"orgstack","method":"PUT","path":"/orgstack/v1/roles/{id}/permissions","schemes":["orgstackToken"],"permission":"roles.update","organization":"query.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":["organizationId"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_listPermissions","surface":"orgstack","method":"GET","path":"/orgstack/v1/permissions","schemes":["orgstackToken"],"permission":"permissions.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","size","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_checkPermissions","surface":"orgstack","method":"POST","path":"/orgstack/v1/permissions/check","schemes":["orgstackToken"],"permission":"permissions.read","organization":"body.organizationId","directoryOf":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["results"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"orgstack_getJwks","surface":"orgstack","method":"GET","path":"/.well-known/jwks.json","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":null,"status":200,"successFields":["keys"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_listTenants","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants","schemes":["iperawifiApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["name","description","page","per_page"],"listParameters":[],"timeParameters":[],"forgivenParameters":{"page":1},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_createTenant","surface":"iperawifi","method":"POST","path":"/iperawifi/api/v1/tenants","schemes":["iperawifiApiKey"],"permission":"tenants.create","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":{"name":{"number":false,"nullable":false,"verbatim":false},"country_code":{"number":false,"nullable":true,"verbatim":false},"city":{"number":false,"nullable":true,"verbatim":false},"address":{"number":false,"nullable":true,"verbatim":false},"post_code":{"number":false,"nullable":true,"verbatim":false},"description":{"number":false,"nullable":true,"verbatim":false}},"idempotent":false},
  {"id":"iperawifi_countTenants","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants/count","schemes":["iperawifiApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["name","description","page","per_page"],"listParameters":[],"timeParameters":[],"forgivenParameters":{"page":1},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_getTenant","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants/{id}","schemes":["iperawifiApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_updateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}","schemes":["iperawifiApiKey"],"permission":"tenants.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":{"name":{"number":false,"nullable":false,"verbatim":false},"country_code":{"number":false,"nullable":true,"verbatim":false},"city":{"number":false,"nullable":true,"verbatim":false},"address":{"number":false,"nullable":true,"verbatim":false},"post_code":{"number":false,"nullable":true,"verbatim":false},"description":{"number":false,"nullable":true,"verbatim":false}},"idempotent":false},
  {"id":"iperawifi_deactivateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/deactivate","schemes":["iperawifiApiKey"],"permission":"tenants.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["is_trashed"],"mediaTypes":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":{"user_status":{"number":true,"nullable":false,"verbatim":false}},"idempotent":false},
  {"id":"iperawifi_activateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/activate","schemes":["iperawifiApiKey"],"permission":"tenants.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["is_trashed"],"mediaTypes":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":{"user_status":{"number":true,"nullable":false,"verbatim":false}},"idempotent":false},
  {"id":"iperawifi_switchTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/switch","schemes":["iperawifiApiKey"],"permission":"tenants.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["success"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_listLocations","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/locations","schemes":["iperawifiApiKey"],"permission":"locations.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","per_page"],"listParameters":[],"timeParameters":[],"forgivenParameters":{"page":1},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_countLocations","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/locations/count","schemes":["iperawifiApiKey"],"permission":"locations.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","per_page"],"listParameters":[],"timeParameters":[],"forgivenParameters":{"page":1},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_listUsers","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/users","schemes":["iperawifiApiKey"],"permission":"users.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["name","email","page","per_page"],"listParameters":[],"timeParameters":[],"forgivenParameters":{"page":1},"looseFields":null,"idempotent":false},
  {"id":"iperawifi_createUser","surface":"iperawifi","method":"POST","path":"/iperawifi/api/v1/users","schemes":["iperawifiApiKey"],"permission":"users.create","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":{"name":{"number":false,"nullable":false,"verbatim":false},"email":{"number":false,"nullable":false,"verbatim":false},"role":{"number":false,"nullable":false,"verbatim":false},"password":{"number":false,"nullable":false,"verbatim":true},"password_confirmation":{"number":false,"nullable":false,"verbatim":true},"status":{"number":true,"nullable":false,"verbatim":false},"location_id":{"number":false,"nullable":true,"verbatim":false}},"idempotent":false},
  {"id":"iperawifi_countUsers","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/users/count","schemes":["iperawifiApiKey"],"permission":"users.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["name","email","page","per_page"],"listParameters":[],"timeParameters":[],"forgivenParameters":{"page":1},"looseFields":null,"idempotent":false},
  {"id":"identityops_logIn","surface":"identityops","method":"POST","path":"/identityops/api/auth/login","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-login","status":200,"successFields":["user","organization","organizations","tenant","tenants","level","plan","features","permissions","expiresAt","csrf"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":true,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_logOut","surface":"identityops","method":"POST","path":"/identityops/api/auth/logout","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-public","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":true,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getSession","surface":"identityops","method":"GET","path":"/identityops/api/auth/session","schemes":["identityopsApiKey","identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["user","organization","organizations","tenant","tenants","level","plan","features","permissions","expiresAt","csrf"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_switchTenant","surface":"identityops","method":"POST","path":"/identityops/api/auth/switch-tenant","schemes":["identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["user","organization","organizations","tenant","tenants","level","plan","features","permissions","expiresAt","csrf"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_switchOrganization","surface":"identityops","method":"POST","path":"/identityops/api/auth/switch-organization","schemes":["identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["user","organization","organizations","tenant","tenants","level","plan","features","permissions","expiresAt","csrf"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_startMicrosoftSignIn","surface":"identityops","method":"GET","path":"/identityops/api/auth/microsoft","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-login","status":302,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["returnTo"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_linkMicrosoft","surface":"identityops","method":"POST","path":"/identityops/api/auth/microsoft","schemes":["identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":303,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["returnTo"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_unlinkMicrosoft","surface":"identityops","method":"DELETE","path":"/identityops/api/auth/microsoft","schemes":["identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_finishMicrosoftSignIn","surface":"identityops","method":"GET","path":"/identityops/api/auth/microsoft/callback","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-login","status":302,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":["state","code","iss","session_state","client_info","error","error_subcode","error_description","error_uri"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listSessions","surface":"identityops","method":"GET","path":"/identityops/api/auth/sessions","schemes":["identityopsSession"],"permission":"authenticated","organization":"person","directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_endSession","surface":"identityops","method":"DELETE","path":"/identityops/api/auth/sessions/{id}","schemes":["identityopsSession"],"permission":"authenticated","organization":"person","directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_startScan","surface":"identityops","method":"POST","path":"/identityops/api/scan","schemes":["identityopsApiKey","identityopsSession"],"permission":"scans.start","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":202,"successFields":["id","number","status","coverage","trigger","requestedBy","createdAt","startedAt","finishedAt","durationSeconds","tenant","counts","apps","findings","averageScore","wastedMonthly","error","alreadyRunning"],"mediaTypes":["application/json"],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_listScans","surface":"identityops","method":"GET","path":"/identityops/api/scans","schemes":["identityopsApiKey","identityopsSession"],"permission":"scans.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","status","coverage","from","to","sort","order"],"listParameters":["status"],"timeParameters":["from","to"],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getScan","surface":"identityops","method":"GET","path":"/identityops/api/scans/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"scans.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["id","number","status","coverage","trigger","requestedBy","createdAt","startedAt","finishedAt","durationSeconds","tenant","counts","apps","findings","averageScore","wastedMonthly","error","progress","sources","unknownRules"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","severity","rule","category","objectType","state","change","acknowledged","search"],"listParameters":["severity","rule"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_compareScans","surface":"identityops","method":"GET","path":"/identityops/api/scans/{id}/diff","schemes":["identityopsApiKey","identityopsSession"],"permission":"scans.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["from","to","totals","new","resolved","worsened","improved","unknown"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","from"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_watchScan","surface":"identityops","method":"GET","path":"/identityops/api/scans/{id}/events","schemes":["identityopsApiKey","identityopsSession"],"permission":"scans.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getScanReport","surface":"identityops","method":"GET","path":"/identityops/api/scans/{id}/report","schemes":["identityopsApiKey","identityopsSession"],"permission":"scans.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["provider","preparedAt","scan","latest","history","findings","changes","waste","credentials","gaps","unknownRules"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":["text/html","application/json","text/csv"],"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listApps","surface":"identityops","method":"GET","path":"/identityops/api/apps","schemes":["identityopsApiKey","identityopsSession"],"permission":"apps.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","level","minScore","publisher","kind","owner","credential","expiringWithin","privileged","permission","inactiveFor","enabled","acknowledged","rule","lifecycleStage","sort","order"],"listParameters":["level"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getApp","surface":"identityops","method":"GET","path":"/identityops/api/apps/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"apps.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["id","name","kind","applicationObjectId","servicePrincipalObjectId","publisher","enabled","score","level","openScore","lifecycleStage","privileged","lastSignInAt","signInKnown","createdAt","signInAudience","redirectUris","credentials","federated","owners","permissions","directoryRoles","activity","scoreBreakdown","findings","history","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_acknowledgeAppFinding","surface":"identityops","method":"POST","path":"/identityops/api/apps/{id}/acknowledge","schemes":["identityopsApiKey","identityopsSession"],"permission":"risks.acknowledge","organization":null,"directoryOf":null,"feature":"RISK_ACKNOWLEDGEMENT","rateLimit":"identityops-plan","status":200,"successFields":["id","rule","severity","points","state","change","object","subject","summary","explanation","remediation","evidence","firstSeenAt","lastSeenAt","resolvedAt","acknowledgement","cost"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listEnterpriseApps","surface":"identityops","method":"GET","path":"/identityops/api/enterprise-apps","schemes":["identityopsApiKey","identityopsSession"],"permission":"enterpriseApps.read","organization":null,"directoryOf":null,"feature":"GROUPS_ENTERPRISE_APPS","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","level","minScore","publisher","kind","owner","credential","expiringWithin","privileged","permission","inactiveFor","enabled","acknowledged","rule","lifecycleStage","sort","order","ssoMode","assignmentRequired"],"listParameters":["level"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listGroups","surface":"identityops","method":"GET","path":"/identityops/api/groups","schemes":["identityopsApiKey","identityopsSession"],"permission":"groups.read","organization":null,"directoryOf":null,"feature":"GROUPS_ENTERPRISE_APPS","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","kind","owner","empty","dynamic","visibility","privileged","synced","rule","sort","order"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listDevices","surface":"identityops","method":"GET","path":"/identityops/api/devices","schemes":["identityopsApiKey","identityopsSession"],"permission":"devices.read","organization":null,"directoryOf":null,"feature":"DEVICE_POSTURE","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","summary","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","compliance","os","supported","encrypted","managed","inactiveFor","noCheckInFor","ownership","rule","sort","order"],"listParameters":["compliance"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getScanSettings","surface":"identityops","method":"GET","path":"/identityops/api/scan-settings","schemes":["identityopsApiKey","identityopsSession"],"permission":"scanSettings.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["inactiveDays","longLivedMonths","renewalDays","spareSeats","breakGlass","trustedIssuers","sharedMailboxPatterns","serviceAccountPatterns","exceptions","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_setScanSettings","surface":"identityops","method":"PUT","path":"/identityops/api/scan-settings","schemes":["identityopsApiKey","identityopsSession"],"permission":"scanSettings.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["inactiveDays","longLivedMonths","renewalDays","spareSeats","breakGlass","trustedIssuers","sharedMailboxPatterns","serviceAccountPatterns","exceptions","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getScanSchedule","surface":"identityops","method":"GET","path":"/identityops/api/scan-schedule","schemes":["identityopsApiKey","identityopsSession"],"permission":"scanSchedule.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["enabled","frequency","dayOfWeek","time","timeZone","nextRunAt","lastRunAt","lastProblem"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_setScanSchedule","surface":"identityops","method":"PUT","path":"/identityops/api/scan-schedule","schemes":["identityopsApiKey","identityopsSession"],"permission":"scanSchedule.update","organization":null,"directoryOf":null,"feature":"SCHEDULED_SCANS","rateLimit":"identityops-plan","status":200,"successFields":["enabled","frequency","dayOfWeek","time","timeZone","nextRunAt","lastRunAt","lastProblem"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listActivity","surface":"identityops","method":"GET","path":"/identityops/api/activity","schemes":["identityopsApiKey","identityopsSession"],"permission":"activity.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","from","complete"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","from","to","action","actor"],"listParameters":[],"timeParameters":["from","to"],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listFindings","surface":"identityops","method":"GET","path":"/identityops/api/findings","schemes":["identityopsApiKey","identityopsSession"],"permission":"findings.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","severity","rule","category","objectType","state","change","acknowledged","search"],"listParameters":["severity","rule"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_acknowledgeFinding","surface":"identityops","method":"POST","path":"/identityops/api/findings/{id}/acknowledge","schemes":["identityopsApiKey","identityopsSession"],"permission":"risks.acknowledge","organization":null,"directoryOf":null,"feature":"RISK_ACKNOWLEDGEMENT","rateLimit":"identityops-plan","status":200,"successFields":["id","rule","severity","points","state","change","object","subject","summary","explanation","remediation","evidence","firstSeenAt","lastSeenAt","resolvedAt","acknowledgement","cost"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_withdrawAcknowledgement","surface":"identityops","method":"DELETE","path":"/identityops/api/findings/{id}/acknowledge","schemes":["identityopsApiKey","identityopsSession"],"permission":"risks.acknowledge","organization":null,"directoryOf":null,"feature":"RISK_ACKNOWLEDGEMENT","rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listLicenses","surface":"identityops","method":"GET","path":"/identityops/api/licenses","schemes":["identityopsApiKey","identityopsSession"],"permission":"licenses.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","skus","costs","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","sku","waste","state","assignedBy","enabled","type","inactiveFor","sort","order"],"listParameters":["waste"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getLicenseWaste","surface":"identityops","method":"GET","path":"/identityops/api/licenses/waste","schemes":["identityopsApiKey","identityopsSession"],"permission":"licenses.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["costs","totals","skus","data","pagination","scan"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","tier","sku","rule","minMonthly","sort","order"],"listParameters":["tier"],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getLicensePrices","surface":"identityops","method":"GET","path":"/identityops/api/licenses/prices","schemes":["identityopsApiKey","identityopsSession"],"permission":"licensePrices.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["currency","prices"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_replaceLicensePrices","surface":"identityops","method":"PUT","path":"/identityops/api/licenses/prices","schemes":["identityopsApiKey","identityopsSession"],"permission":"licensePrices.update","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["currency","prices"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listTeam","surface":"identityops","method":"GET","path":"/identityops/api/team","schemes":["identityopsApiKey","identityopsSession"],"permission":"members.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","seats"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","search","role","status"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listInvites","surface":"identityops","method":"GET","path":"/identityops/api/team/invites","schemes":["identityopsApiKey","identityopsSession"],"permission":"invites.manage","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_createInvite","surface":"identityops","method":"POST","path":"/identityops/api/team/invites","schemes":["identityopsApiKey","identityopsSession"],"permission":"invites.manage","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":201,"successFields":["id","email","role","status","invitedBy","createdAt","expiresAt","lastSentAt","delivery"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_createInvites","surface":"identityops","method":"POST","path":"/identityops/api/team/invites/bulk","schemes":["identityopsApiKey","identityopsSession"],"permission":"invites.manage","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["results","summary"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_revokeInvite","surface":"identityops","method":"DELETE","path":"/identityops/api/team/invites/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"invites.manage","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_resendInvite","surface":"identityops","method":"POST","path":"/identityops/api/team/invites/{id}/resend","schemes":["identityopsApiKey","identityopsSession"],"permission":"invites.manage","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["id","email","role","status","invitedBy","createdAt","expiresAt","lastSentAt","delivery"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getInvite","surface":"identityops","method":"GET","path":"/identityops/api/invites/{token}","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-public","status":200,"successFields":["organization","email","role","expiresAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_acceptInvite","surface":"identityops","method":"POST","path":"/identityops/api/invites/accept","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-login","status":200,"successFields":["organization","email","role","accountCreated"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":true,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_acceptWithMicrosoft","surface":"identityops","method":"POST","path":"/identityops/api/invites/accept/microsoft","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-login","status":303,"successFields":[],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":true,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["returnTo"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listAlertSubscriptions","surface":"identityops","method":"GET","path":"/identityops/api/alert-subscriptions","schemes":["identityopsApiKey","identityopsSession"],"permission":"alerts.read","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_createAlertSubscription","surface":"identityops","method":"POST","path":"/identityops/api/alert-subscriptions","schemes":["identityopsApiKey","identityopsSession"],"permission":"alerts.create","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":201,"successFields":["id","name","rules","categories","minSeverity","triggers","thresholds","filter","delivery","channel","recipients","integrationId","webhookId","enabled","paused","createdAt","createdBy","lastSentAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_deleteAlertSubscription","surface":"identityops","method":"DELETE","path":"/identityops/api/alert-subscriptions/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"alerts.delete","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getNotificationPreferences","surface":"identityops","method":"GET","path":"/identityops/api/notification-preferences","schemes":["identityopsApiKey","identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["timeZone","quietHours","digest","criticalIgnoresQuietHours","categories","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_setNotificationPreferences","surface":"identityops","method":"PUT","path":"/identityops/api/notification-preferences","schemes":["identityopsApiKey","identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["timeZone","quietHours","digest","criticalIgnoresQuietHours","categories","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listNotifications","surface":"identityops","method":"GET","path":"/identityops/api/notifications","schemes":["identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["data","pagination","unread"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","unread","category"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_readNotifications","surface":"identityops","method":"POST","path":"/identityops/api/notifications/read","schemes":["identityopsSession"],"permission":"authenticated","organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-plan","status":200,"successFields":["marked","unread"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_getUnsubscription","surface":"identityops","method":"GET","path":"/identityops/unsubscribe/{token}","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-public","status":200,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_confirmUnsubscription","surface":"identityops","method":"POST","path":"/identityops/unsubscribe/{token}","schemes":[],"permission":null,"organization":null,"directoryOf":null,"feature":null,"rateLimit":"identityops-public","status":200,"successFields":[],"mediaTypes":["application/x-www-form-urlencoded","multipart/form-data"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listApiKeys","surface":"identityops","method":"GET","path":"/identityops/api/api-keys","schemes":["identityopsApiKey","identityopsSession"],"permission":"apiKeys.read","organization":null,"directoryOf":null,"feature":"API_KEYS","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_createApiKey","surface":"identityops","method":"POST","path":"/identityops/api/api-keys","schemes":["identityopsApiKey","identityopsSession"],"permission":"apiKeys.create","organization":null,"directoryOf":null,"feature":"API_KEYS","rateLimit":"identityops-plan","status":201,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_revokeApiKey","surface":"identityops","method":"DELETE","path":"/identityops/api/api-keys/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"apiKeys.delete","organization":null,"directoryOf":null,"feature":"API_KEYS","rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":true,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_listWebhooks","surface":"identityops","method":"GET","path":"/identityops/api/webhooks","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.read","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_createWebhook","surface":"identityops","method":"POST","path":"/identityops/api/webhooks","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.create","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":201,"successFields":["id","url","events","description","enabled","disabledReason","createdAt","secret"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_updateWebhook","surface":"identityops","method":"PATCH","path":"/identityops/api/webhooks/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":200,"successFields":["id","url","events","description","enabled","disabledReason","createdAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_deleteWebhook","surface":"identityops","method":"DELETE","path":"/identityops/api/webhooks/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.delete","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_testWebhook","surface":"identityops","method":"POST","path":"/identityops/api/webhooks/{id}/test","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":202,"successFields":["id","eventId","event","status","attempts","nextAttemptAt","lastAttemptAt","responseStatus","responseStart","error","createdAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_listWebhookDeliveries","surface":"identityops","method":"GET","path":"/identityops/api/webhooks/{id}/deliveries","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.read","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit","status"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_retryWebhookDelivery","surface":"identityops","method":"POST","path":"/identityops/api/webhooks/{id}/deliveries/{deliveryId}/retry","schemes":["identityopsApiKey","identityopsSession"],"permission":"webhooks.update","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":202,"successFields":["id","eventId","event","status","attempts","nextAttemptAt","lastAttemptAt","responseStatus","responseStart","error","createdAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_listChatIntegrations","surface":"identityops","method":"GET","path":"/identityops/api/chat-integrations","schemes":["identityopsApiKey","identityopsSession"],"permission":"chatIntegrations.read","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":["page","limit"],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_createChatIntegration","surface":"identityops","method":"POST","path":"/identityops/api/chat-integrations","schemes":["identityopsApiKey","identityopsSession"],"permission":"chatIntegrations.create","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":201,"successFields":["id","provider","name","host","urlHint","minSeverity","categories","enabled","disabledReason","lastDelivery","createdAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
  {"id":"identityops_deleteChatIntegration","surface":"identityops","method":"DELETE","path":"/identityops/api/chat-integrations/{id}","schemes":["identityopsApiKey","identityopsSession"],"permission":"chatIntegrations.delete","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":false},
  {"id":"identityops_testChatIntegration","surface":"identityops","method":"POST","path":"/identityops/api/chat-integrations/{id}/test","schemes":["identityopsApiKey","identityopsSession"],"permission":"chatIntegrations.create","organization":null,"directoryOf":null,"feature":"WEBHOOKS","rateLimit":"identityops-plan","status":202,"successFields":["id","provider","name","host","urlHint","minSeverity","categories","enabled","disabledReason","lastDelivery","createdAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"rawBody":false,"sameOrigin":false,"changesAccess":false,"representations":null,"csvColumns":null,"queryParameters":[],"listParameters":[],"timeParameters":[],"forgivenParameters":{},"looseFields":null,"idempotent":true},
] as const satisfies readonly Operation[]

export type OperationId = (typeof operations)[number]['id']
export type SurfaceName = (typeof operations)[number]['surface']

/** The kind of caller that each security scheme is for. */
export interface SchemeCallers {
  opspilot365ApiKey: 'key'
  userpilotApiKey: 'environment'
  orgstackToken: 'person'
  iperawifiApiKey: 'key'
  identityopsApiKey: 'key'
  identityopsSession: 'person'
}

/** Query parameters that have a value whether they are given or not, by operation. */
export interface FilledParameters {
  opspilot365_listTenants: 'page' | 'limit' | 'sort' | 'order'
  opspilot365_syncTenant: 'allowDeletions'
  opspilot365_listUsers: 'page' | 'limit' | 'sort' | 'order'
  opspilot365_listLicenses: 'page' | 'limit'
  opspilot365_listLicenseAssignments: 'page' | 'limit' | 'sort' | 'order'
  opspilot365_listWebhooks: 'page' | 'limit'
  opspilot365_listWebhookDeliveries: 'page' | 'limit'
  userpilot_listUsers: 'limit'
  userpilot_listEvents: 'limit'
  userpilot_listBackgroundJobErrors: 'after' | 'limit'
  orgstack_listOrganizations: 'page' | 'sort' | 'order'
  orgstack_listMembers: 'page' | 'sort' | 'order'
  orgstack_listInvitations: 'page'
  orgstack_listUsers: 'page' | 'sort' | 'order'
  orgstack_listRoles: 'page' | 'sort' | 'order'
  orgstack_listPermissions: 'page'
  iperawifi_listTenants: 'page' | 'per_page'
  iperawifi_countTenants: 'page' | 'per_page'
  iperawifi_listLocations: 'page' | 'per_page'
  iperawifi_countLocations: 'page' | 'per_page'
  iperawifi_listUsers: 'page' | 'per_page'
  iperawifi_countUsers: 'page' | 'per_page'
  identityops_startMicrosoftSignIn: 'returnTo'
  identityops_linkMicrosoft: 'returnTo'
  identityops_listSessions: 'page' | 'limit'
  identityops_listScans: 'page' | 'limit' | 'sort' | 'order'
  identityops_getScan: 'page' | 'limit'
  identityops_compareScans: 'page' | 'limit'
  identityops_listApps: 'page' | 'limit' | 'sort' | 'order'
  identityops_listEnterpriseApps: 'page' | 'limit' | 'sort' | 'order'
  identityops_listGroups: 'page' | 'limit' | 'sort' | 'order'
  identityops_listDevices: 'page' | 'limit' | 'sort' | 'order'
  identityops_listActivity: 'page' | 'limit'
  identityops_listFindings: 'page' | 'limit'
  identityops_listLicenses: 'page' | 'limit' | 'sort' | 'order'
  identityops_getLicenseWaste: 'page' | 'limit' | 'sort' | 'order'
  identityops_listTeam: 'page' | 'limit'
  identityops_listInvites: 'page' | 'limit'
  identityops_acceptWithMicrosoft: 'returnTo'
  identityops_listAlertSubscriptions: 'page' | 'limit'
  identityops_listNotifications: 'page' | 'limit'
  identityops_listApiKeys: 'page' | 'limit'
  identityops_listWebhooks: 'page' | 'limit'
  identityops_listWebhookDeliveries: 'page' | 'limit'
  identityops_listChatIntegrations: 'page' | 'limit'
}

export const surfaces: Readonly<Record<SurfaceName, SurfaceFacts>> = {
  "opspilot365": {
    "title": "OpsPilot365",
    "basePath": "/opspilot365/v1",
    "schemes": {
      "opspilot365ApiKey": {
        "in": "header",
        "caller": "key"
      }
    },
    "rateLimit": "opspilot365-plan",
    "anonymousRateLimit": "anonymous",
    "bodyLimit": 65536,
    "input": {},
    "errors": {
      "invalid_request": {
        "status": 400,
        "code": "INVALID_REQUEST",
        "message": "The request does not fit the contract."
      },
      "unauthenticated": {
        "status": 401,
        "code": "UNAUTHORIZED",
        "message": "The API key is missing or not valid."
      },
      "forbidden": {
        "status": 403,
        "code": "FORBIDDEN",
        "message": ""
      },
      "feature_unavailable": {
        "status": 403,
        "code": "FEATURE_NOT_AVAILABLE",
        "message": ""
      },
      "not_found": {
        "status": 404,
        "code": "NOT_FOUND",
        "message": ""
      },
      "method_not_allowed": {
        "status": 405,
        "code": "METHOD_NOT_ALLOWED",
        "message": ""
      },
      "conflict": {
        "status": 409,
        "code": "CONFLICT",
        "message": ""
      },
      "no_available_licenses": {
        "status": 409,
        "code": "NO_AVAILABLE_LICENSES",
        "message": ""
      },
      "idempotency_key_reused": {
        "status": 409,
        "code": "IDEMPOTENCY_KEY_REUSED",
        "message": ""
      },
      "payload_too_large": {
        "status": 413,
        "code": "PAYLOAD_TOO_LARGE",
        "message": "The body is too large."
      },
      "unsupported_media_type": {
        "status": 415,
        "code": "UNSUPPORTED_MEDIA_TYPE",
        "message": "This operation does not read such a body."
      },
      "rate_limited": {
        "status": 429,
        "code": "RATE_LIMITED",
        "message": "Too many requests."
      },
      "internal": {
        "status": 500,
        "code": "INTERNAL_ERROR",
        "message": "Something went wrong on our side."
      },
      "unavailable": {
        "status": 503,
        "code": "SERVICE_UNAVAILABLE",
        "message": "Please try again shortly."
      }
    }
  },
  "userpilot": {
    "title": "Userpilot",
    "basePath": "/userpilot/v1",
    "schemes": {
      "userpilotApiKey": {
        "in": "header",
        "caller": "environment"
      }
    },
    "rateLimit": "userpilot-other",
    "anonymousRateLimit": "anonymous",
    "bodyLimit": 262144,
    "input": {},
    "errors": {
      "invalid_request": {
        "status": 400,
        "code": "bad_request",
        "message": "The request does not fit the contract."
      },
      "unauthenticated": {
        "status": 401,
        "code": "unauthorized",
        "message": "The API key is missing or not valid."
      },
      "forbidden": {
        "status": 403,
        "code": "forbidden",
        "message": ""
      },
      "feature_unavailable": {
        "status": 403,
        "code": "feature_not_available",
        "message": ""
      },
      "not_found": {
        "status": 404,
        "code": "not_found",
        "message": ""
      },
      "method_not_allowed": {
        "status": 405,
        "code": "method_not_allowed",
        "message": ""
      },
      "conflict": {
        "status": 409,
        "code": "conflict",
        "message": ""
      },
      "no_available_licenses": {
        "status": 409,
        "code": "conflict",
        "message": ""
      },
      "idempotency_key_reused": {
        "status": 409,
        "code": "idempotency_key_reused",
        "message": ""
      },
      "payload_too_large": {
        "status": 413,
        "code": "payload_too_large",
        "message": "The body is too large."
      },
      "unsupported_media_type": {
        "status": 415,
        "code": "unsupported_media_type",
        "message": "This operation does not read such a body."
      },
      "rate_limited": {
        "status": 429,
        "code": "too_many_requests",
        "message": "Too many requests."
      },
      "internal": {
        "status": 500,
        "code": "internal_server_error",
        "message": "Something went wrong on our side."
      },
      "unavailable": {
        "status": 503,
        "code": "service_unavailable",
        "message": "Please try again shortly."
      }
    }
  },
  "orgstack": {
    "title": "OrgStack",
    "basePath": "/orgstack/v1",
    "schemes": {
      "orgstackToken": {
        "in": "header",
        "caller": "person"
      }
    },
    "rateLimit": "orgstack",
    "anonymousRateLimit": "orgstack-anonymous",
    "bodyLimit": 65536,
    "input": {},
    "errors": {
      "invalid_request": {
        "status": 400,
        "code": "Bad Request",
        "message": "The request does not fit the contract."
      },
      "unauthenticated": {
        "status": 401,
        "code": "Unauthorized",
        "message": "The token is missing or not valid."
      },
      "forbidden": {
        "status": 403,
        "code": "Forbidden",
        "message": ""
      },
      "feature_unavailable": {
        "status": 403,
        "code": "Forbidden",
        "message": ""
      },
      "not_found": {
        "status": 404,
        "code": "Not Found",
        "message": ""
      },
      "method_not_allowed": {
        "status": 405,
        "code": "Method Not Allowed",
        "message": ""
      },
      "conflict": {
        "status": 409,
        "code": "Conflict",
        "message": ""
      },
      "no_available_licenses": {
        "status": 409,
        "code": "Conflict",
        "message": ""
      },
      "idempotency_key_reused": {
        "status": 409,
        "code": "Conflict",
        "message": ""
      },
      "payload_too_large": {
        "status": 413,
        "code": "Payload Too Large",
        "message": "The body is too large."
      },
      "unsupported_media_type": {
        "status": 415,
        "code": "Unsupported Media Type",
        "message": "This operation does not read such a body."
      },
      "rate_limited": {
        "status": 429,
        "code": "Too Many Requests",
        "message": "Too many requests."
      },
      "internal": {
        "status": 500,
        "code": "Internal Server Error",
        "message": "Something went wrong on our side."
      },
      "unavailable": {
        "status": 503,
        "code": "Service Unavailable",
        "message": "Please try again shortly."
      }
    }
  },
  "iperawifi": {
    "title": "Ipera WiFi",
    "basePath": "/iperawifi/api/v1",
    "schemes": {
      "iperawifiApiKey": {
        "in": "header",
        "caller": "key"
      }
    },
    "rateLimit": "iperawifi-endpoint",
    "anonymousRateLimit": "anonymous",
    "bodyLimit": 65536,
    "input": {
      "methodOverride": {
        "header": "X-HTTP-Method-Override",
        "field": "_method"
      },
      "queryCompletesBody": true,
      "looseTexts": true,
      "ignoresUnknownParameters": true
    },
    "errors": {
      "invalid_request": {
        "status": 422,
        "code": "",
        "message": "The request does not fit the contract."
      },
      "unauthenticated": {
        "status": 401,
        "code": "",
        "message": "The API key is missing or not valid."
      },
      "forbidden": {
        "status": 403,
        "code": "",
        "message": ""
      },
      "feature_unavailable": {
        "status": 403,
        "code": "",
        "message": ""
      },
      "not_found": {
        "status": 404,
        "code": "",
        "message": ""
      },
      "method_not_allowed": {
        "status": 405,
        "code": "",
        "message": ""
      },
      "conflict": {
        "status": 409,
        "code": "",
        "message": ""
      },
      "no_available_licenses": {
        "status": 409,
        "code": "",
        "message": ""
      },
      "idempotency_key_reused": {
        "status": 409,
        "code": "",
        "message": ""
      },
      "payload_too_large": {
        "status": 413,
        "code": "",
        "message": "The body is too large."
      },
      "unsupported_media_type": {
        "status": 415,
        "code": "",
        "message": "This operation does not read such a body."
      },
      "rate_limited": {
        "status": 429,
        "code": "",
        "message": "Too many requests."
      },
      "internal": {
        "status": 500,
        "code": "",
        "message": "Something went wrong on our side."
      },
      "unavailable": {
        "status": 503,
        "code": "",
        "message": "Please try again shortly."
      }
    }
  },
  "identityops": {
    "title": "IdentityOps",
    "basePath": "/identityops/api",
    "schemes": {
      "identityopsApiKey": {
        "in": "header",
        "caller": "key",
        "feature": "API_KEYS"
      },
      "identityopsSession": {
        "in": "cookie",
        "caller": "person"
      }
    },
    "rateLimit": "identityops-plan",
    "anonymousRateLimit": "identityops-public",
    "bodyLimit": 65536,
    "input": {},
    "errors": {
      "invalid_request": {
        "status": 400,
        "code": "VALIDATION_ERROR",
        "message": "The request does not fit the contract."
      },
      "unauthenticated": {
        "status": 401,
        "code": "UNAUTHENTICATED",
        "message": "The session or the API key is missing or not valid."
      },
      "forbidden": {
        "status": 403,
        "code": "UNAUTHORIZED",
        "message": ""
      },
      "feature_unavailable": {
        "status": 403,
        "code": "FEATURE_NOT_AVAILABLE",
        "message": ""
      },
      "not_found": {
        "status": 404,
        "code": "NOT_FOUND",
        "message": ""
      },
      "method_not_allowed": {
        "status": 405,
        "code": "METHOD_NOT_ALLOWED",
        "message": ""
      },
      "conflict": {
        "status": 409,
        "code": "CONFLICT",
        "message": ""
      },
      "no_available_licenses": {
        "status": 409,
        "code": "CONFLICT",
        "message": ""
      },
      "idempotency_key_reused": {
        "status": 409,
        "code": "IDEMPOTENCY_KEY_REUSED",
        "message": ""
      },
      "payload_too_large": {
        "status": 413,
        "code": "PAYLOAD_TOO_LARGE",
        "message": "The body is too large."
      },
      "unsupported_media_type": {
        "status": 415,
        "code": "UNSUPPORTED_MEDIA_TYPE",
        "message": "This operation does not read such a body."
      },
      "rate_limited": {
        "status": 429,
        "code": "RATE_LIMITED",
        "message": "Too many requests."
      },
      "internal": {
        "status": 500,
        "code": "INTERNAL_ERROR",
        "message": "Something went wrong on our side."
      },
      "unavailable": {
        "status": 503,
        "code": "SERVICE_UNAVAILABLE",
        "message": "Please try again shortly."
      }
    }
  }
}

const rateLimits = {
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
  "userpilot-delete": {
    "per": "key",
    "windowSeconds": 2,
    "limitByPlan": {
      "STANDARD": 1,
      "HIGH_VOLUME": 1,
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
  "iperawifi-endpoint": {
    "per": "key-and-operation",
    "windowSeconds": 60,
    "limit": 60
  },
  "anonymous": {
    "per": "address",
    "windowSeconds": 60,
    "limit": 300
  },
  "orgstack": {
    "per": "organization",
    "windowSeconds": 60,
    "limit": 600,
    "within": "orgstack-person"
  },
  "orgstack-person": {
    "per": "person",
    "windowSeconds": 60,
    "limit": 600
  },
  "orgstack-anonymous": {
    "per": "address",
    "windowSeconds": 60,
    "limit": 300
  },
  "orgstack-login": {
    "per": "address",
    "windowSeconds": 60,
    "limit": 30
  },
  "identityops-plan": {
    "per": "organization",
    "windowSeconds": 60,
    "limitByPlan": {
      "FREE": 20,
      "STARTER": 100,
      "PRO": 500,
      "ENTERPRISE": 2000
    }
  },
  "identityops-public": {
    "per": "address",
    "windowSeconds": 60,
    "limit": 60
  },
  "identityops-login": {
    "per": "address",
    "windowSeconds": 60,
    "limit": 30
  }
} satisfies Tables['rateLimits']

const codecs = {
  opspilot365: { ...(await import('./validators/opspilot365.js')), ...(await import('./serializers/opspilot365.js')) },
  userpilot: { ...(await import('./validators/userpilot.js')), ...(await import('./serializers/userpilot.js')) },
  orgstack: { ...(await import('./validators/orgstack.js')), ...(await import('./serializers/orgstack.js')) },
  iperawifi: { ...(await import('./validators/iperawifi.js')), ...(await import('./serializers/iperawifi.js')) },
  identityops: { ...(await import('./validators/identityops.js')), ...(await import('./serializers/identityops.js')) },
} satisfies Tables['codecs']

/** The contract, as the runtime reads it. */
export const tables: Tables = { operations, surfaces, rateLimits, codecs }
