// Generated from openapi/ by `make generate`. Do not edit.
import type { Operation, OperationValidators, RateLimit, Serializer, SurfaceFacts } from '../src/contract/operation.ts'

export const operations = [
  {"id":"opspilot365_listTenants","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants","permission":"tenants.create","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getTenant","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_getConnection","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_connectTenant","surface":"opspilot365","method":"PUT","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.update","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_disconnectTenant","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/connection","permission":"connections.delete","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_syncTenant","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/sync","permission":"tenants.sync","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_getSync","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/syncs/{syncId}","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listUsers","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users","permission":"users.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createUser","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/users","permission":"users.create","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getUser","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_updateUser","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.update","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_deleteUser","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/tenants/{id}/users/{userId}","permission":"users.delete","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listLicenses","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses","permission":"licenses.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listLicenseAssignments","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/tenants/{id}/licenses/assignments","permission":"licenses.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_assignLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/assign","permission":"licenses.assign","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_removeLicense","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/tenants/{id}/licenses/remove","permission":"licenses.remove","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_listWebhooks","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks","permission":"webhooks.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_createWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks","permission":"webhooks.create","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":201,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_getWebhook","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_updateWebhook","surface":"opspilot365","method":"PATCH","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.update","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_deleteWebhook","surface":"opspilot365","method":"DELETE","path":"/opspilot365/v1/webhooks/{id}","permission":"webhooks.delete","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_listWebhookDeliveries","surface":"opspilot365","method":"GET","path":"/opspilot365/v1/webhooks/{id}/deliveries","permission":"webhooks.read","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"opspilot365_retryWebhookDelivery","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry","permission":"webhooks.update","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_testWebhook","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/test","permission":"webhooks.update","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":202,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"opspilot365_rotateWebhookSecret","surface":"opspilot365","method":"POST","path":"/opspilot365/v1/webhooks/{id}/rotate-secret","permission":"webhooks.update","organization":null,"feature":null,"rateLimit":"opspilot365-plan","status":200,"successFields":["success","data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"userpilot_identifyUser","surface":"userpilot","method":"POST","path":"/userpilot/v1/identify","permission":"profiles.write","organization":null,"feature":null,"rateLimit":"userpilot-identify","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"userpilot_identifyCompany","surface":"userpilot","method":"POST","path":"/userpilot/v1/companies/identify","permission":"companies.write","organization":null,"feature":null,"rateLimit":"userpilot-identify","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"userpilot_trackEvent","surface":"userpilot","method":"POST","path":"/userpilot/v1/track","permission":"events.write","organization":null,"feature":null,"rateLimit":"userpilot-track","status":202,"successFields":[],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":true},
  {"id":"userpilot_listUsers","surface":"userpilot","method":"GET","path":"/userpilot/v1/users","permission":"profiles.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["data","metadata"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_deleteUsers","surface":"userpilot","method":"DELETE","path":"/userpilot/v1/users","permission":"profiles.delete","organization":null,"feature":null,"rateLimit":"userpilot-delete","status":202,"successFields":["message"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_getUser","surface":"userpilot","method":"GET","path":"/userpilot/v1/users/{user_id}","permission":"profiles.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["user_id","company_id","metadata","created_at","first_seen_at","last_seen_at"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_deleteCompanies","surface":"userpilot","method":"DELETE","path":"/userpilot/v1/companies","permission":"companies.delete","organization":null,"feature":null,"rateLimit":"userpilot-delete","status":202,"successFields":["message"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_getCompany","surface":"userpilot","method":"GET","path":"/userpilot/v1/companies/{company_id}","permission":"companies.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["company_id","metadata","created_at","first_seen_at","last_seen_at"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_listEvents","surface":"userpilot","method":"GET","path":"/userpilot/v1/events","permission":"events.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["data","metadata"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_bulkIdentifyUsers","surface":"userpilot","method":"POST","path":"/userpilot/v1/users/bulk_identify","permission":"profiles.write","organization":null,"feature":null,"rateLimit":"userpilot-other","status":202,"successFields":["job_id","type","status","filename","file_size","total_rows","start_time","end_time","links"],"mediaTypes":["application/json","multipart/form-data"],"bodyRequired":true,"bodyLimit":52428800,"filePart":"file","csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_bulkIdentifyCompanies","surface":"userpilot","method":"POST","path":"/userpilot/v1/companies/bulk_identify","permission":"companies.write","organization":null,"feature":null,"rateLimit":"userpilot-other","status":202,"successFields":["job_id","type","status","filename","file_size","total_rows","start_time","end_time","links"],"mediaTypes":["application/json","multipart/form-data"],"bodyRequired":true,"bodyLimit":52428800,"filePart":"file","csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_createImport","surface":"userpilot","method":"POST","path":"/userpilot/v1/imports","permission":"imports.write","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["job_id","status","filename","file_size","total_rows","start_time","end_time","links"],"mediaTypes":["multipart/form-data"],"bodyRequired":true,"bodyLimit":524288000,"filePart":"file","csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_listBackgroundJobs","surface":"userpilot","method":"GET","path":"/userpilot/v1/background_jobs","permission":"jobs.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_getBackgroundJob","surface":"userpilot","method":"GET","path":"/userpilot/v1/background_jobs/{job_id}","permission":"jobs.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":["job_id","type","status","filename","file_size","total_rows","start_time","end_time","links","completed_rows","failed_rows","failure","elapsed_time"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"userpilot_listBackgroundJobErrors","surface":"userpilot","method":"GET","path":"/userpilot/v1/background_jobs/{job_id}/errors","permission":"jobs.read","organization":null,"feature":null,"rateLimit":"userpilot-other","status":200,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":262144,"filePart":null,"csvColumns":["line","field","reason"],"listParameters":[],"idempotent":false},
  {"id":"orgstack_logIn","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/login","permission":null,"organization":null,"feature":null,"rateLimit":"orgstack-login","status":200,"successFields":["token","userId","username","organizationId","expiresIn","refreshToken"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_refreshToken","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/refresh","permission":null,"organization":null,"feature":null,"rateLimit":"orgstack-anonymous","status":200,"successFields":["token","userId","username","organizationId","expiresIn","refreshToken"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_logOut","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/logout","permission":"authenticated","organization":null,"feature":null,"rateLimit":"orgstack","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_logOutEverywhere","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/logout-all","permission":"authenticated","organization":null,"feature":null,"rateLimit":"orgstack","status":204,"successFields":[],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_switchOrganization","surface":"orgstack","method":"POST","path":"/orgstack/v1/auth/switch-organization","permission":"authenticated","organization":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["token","userId","username","organizationId","expiresIn","refreshToken"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_listOrganizations","surface":"orgstack","method":"GET","path":"/orgstack/v1/organizations","permission":"authenticated","organization":"person","feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_createOrganization","surface":"orgstack","method":"POST","path":"/orgstack/v1/organizations","permission":"organizations.create","organization":null,"feature":null,"rateLimit":"orgstack","status":201,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_getOrganization","surface":"orgstack","method":"GET","path":"/orgstack/v1/organizations/{id}","permission":"organizations.read","organization":"path.id","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_updateOrganization","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/organizations/{id}","permission":"organizations.update","organization":"path.id","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_deleteOrganization","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/organizations/{id}","permission":"organizations.delete","organization":"path.id","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","slug","domain","status","settings","metadata","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_listMembers","surface":"orgstack","method":"GET","path":"/orgstack/v1/organizations/{id}/members","permission":"members.read","organization":"path.id","feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_addMember","surface":"orgstack","method":"POST","path":"/orgstack/v1/organizations/{id}/members","permission":"members.create","organization":"path.id","feature":null,"rateLimit":"orgstack","status":201,"successFields":["userId","organizationId","email","displayName","role","status","joinedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_updateMember","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/organizations/{id}/members/{userId}","permission":"members.update","organization":"path.id","feature":null,"rateLimit":"orgstack","status":200,"successFields":["userId","organizationId","email","displayName","role","status","joinedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_removeMember","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/organizations/{id}/members/{userId}","permission":"members.delete","organization":"path.id","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_listInvitations","surface":"orgstack","method":"GET","path":"/orgstack/v1/invitations","permission":"authenticated","organization":"person","feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_acceptInvitation","surface":"orgstack","method":"POST","path":"/orgstack/v1/invitations/{id}/accept","permission":"authenticated","organization":"person","feature":null,"rateLimit":"orgstack","status":200,"successFields":["userId","organizationId","email","displayName","role","status","joinedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_declineInvitation","surface":"orgstack","method":"POST","path":"/orgstack/v1/invitations/{id}/decline","permission":"authenticated","organization":"person","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_listUsers","surface":"orgstack","method":"GET","path":"/orgstack/v1/users","permission":"users.read","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_createUser","surface":"orgstack","method":"POST","path":"/orgstack/v1/users","permission":"users.create","organization":"body.organizationId","feature":null,"rateLimit":"orgstack","status":201,"successFields":["id","email","username","firstName","lastName","displayName","avatarUrl","status","emailVerified","emailVerifiedAt","lastLoginAt","organizations","preferences","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_getUser","surface":"orgstack","method":"GET","path":"/orgstack/v1/users/{id}","permission":"users.read","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","email","username","firstName","lastName","displayName","avatarUrl","status","emailVerified","emailVerifiedAt","lastLoginAt","organizations","preferences","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_updateUser","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/users/{id}","permission":"users.update","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","email","username","firstName","lastName","displayName","avatarUrl","status","emailVerified","emailVerifiedAt","lastLoginAt","organizations","preferences","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_deleteUser","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/users/{id}","permission":"users.delete","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_getUserPermissions","surface":"orgstack","method":"GET","path":"/orgstack/v1/users/{id}/permissions","permission":"permissions.read","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["userId","organizationId","permissions"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_listRoles","surface":"orgstack","method":"GET","path":"/orgstack/v1/roles","permission":"roles.read","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_createRole","surface":"orgstack","method":"POST","path":"/orgstack/v1/roles","permission":"roles.create","organization":"body.organizationId","feature":null,"rateLimit":"orgstack","status":201,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_getRole","surface":"orgstack","method":"GET","path":"/orgstack/v1/roles/{id}","permission":"roles.read","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_updateRole","surface":"orgstack","method":"PATCH","path":"/orgstack/v1/roles/{id}","permission":"roles.update","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_deleteRole","surface":"orgstack","method":"DELETE","path":"/orgstack/v1/roles/{id}","permission":"roles.delete","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","deleted"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_setRolePermissions","surface":"orgstack","method":"PUT","path":"/orgstack/v1/roles/{id}/permissions","permission":"roles.update","organization":"query.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["id","name","displayName","description","type","organizationId","permissions","userCount","isDefault","metadata","createdAt","updatedAt"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_listPermissions","surface":"orgstack","method":"GET","path":"/orgstack/v1/permissions","permission":"permissions.read","organization":null,"feature":null,"rateLimit":"orgstack","status":200,"successFields":["data","pagination"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_checkPermissions","surface":"orgstack","method":"POST","path":"/orgstack/v1/permissions/check","permission":"permissions.read","organization":"body.organizationId","feature":null,"rateLimit":"orgstack","status":200,"successFields":["results"],"mediaTypes":["application/json"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"orgstack_getJwks","surface":"orgstack","method":"GET","path":"/.well-known/jwks.json","permission":null,"organization":null,"feature":null,"rateLimit":"orgstack-anonymous","status":200,"successFields":["keys"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_listTenants","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_createTenant","surface":"iperawifi","method":"POST","path":"/iperawifi/api/v1/tenants","permission":"tenants.create","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_countTenants","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants/count","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_getTenant","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/tenants/{id}","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_updateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}","permission":"tenants.update","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_deactivateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/deactivate","permission":"tenants.update","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["is_trashed"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_activateTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/activate","permission":"tenants.update","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["is_trashed"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_switchTenant","surface":"iperawifi","method":"PUT","path":"/iperawifi/api/v1/tenants/{id}/switch","permission":"tenants.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["success"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_listLocations","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/locations","permission":"locations.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_countLocations","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/locations/count","permission":"locations.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_listUsers","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/users","permission":"users.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data","links","meta"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_createUser","surface":"iperawifi","method":"POST","path":"/iperawifi/api/v1/users","permission":"users.create","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["data"],"mediaTypes":["application/json","application/x-www-form-urlencoded"],"bodyRequired":true,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
  {"id":"iperawifi_countUsers","surface":"iperawifi","method":"GET","path":"/iperawifi/api/v1/users/count","permission":"users.read","organization":null,"feature":null,"rateLimit":"iperawifi-endpoint","status":200,"successFields":["count"],"mediaTypes":[],"bodyRequired":false,"bodyLimit":65536,"filePart":null,"csvColumns":null,"listParameters":[],"idempotent":false},
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
  "userpilot": {
    "title": "Userpilot",
    "basePath": "/userpilot/v1",
    "rateLimit": "userpilot-other",
    "anonymousRateLimit": "anonymous"
  },
  "orgstack": {
    "title": "OrgStack",
    "basePath": "/orgstack/v1",
    "rateLimit": "orgstack",
    "anonymousRateLimit": "orgstack-anonymous"
  },
  "iperawifi": {
    "title": "Ipera WiFi",
    "basePath": "/iperawifi/api/v1",
    "rateLimit": "iperawifi-endpoint",
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
  userpilot: { ...(await import('./validators/userpilot.js')), ...(await import('./serializers/userpilot.js')) },
  orgstack: { ...(await import('./validators/orgstack.js')), ...(await import('./serializers/orgstack.js')) },
  iperawifi: { ...(await import('./validators/iperawifi.js')), ...(await import('./serializers/iperawifi.js')) },
}
