// Generated from openapi/ by `make generate`. Do not edit.
export interface paths {
	"/opspilot365/v1/tenants": {
		parameters: {
		};
		/** List tenants */
		get: operations["opspilot365_listTenants"];
		/** Create a tenant */
		post: operations["opspilot365_createTenant"];
	};
	"/opspilot365/v1/tenants/{id}": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** Get a tenant */
		get: operations["opspilot365_getTenant"];
	};
	"/opspilot365/v1/tenants/{id}/connection": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** Get the connection of a tenant */
		get: operations["opspilot365_getConnection"];
		/** Connect a tenant to its directory */
		put: operations["opspilot365_connectTenant"];
		/** Disconnect a tenant from its directory */
		delete: operations["opspilot365_disconnectTenant"];
	};
	"/opspilot365/v1/tenants/{id}/sync": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** Sync a tenant with its directory */
		post: operations["opspilot365_syncTenant"];
	};
	"/opspilot365/v1/tenants/{id}/syncs/{syncId}": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
				/** @description Id of the sync. */
				syncId: components["schemas"]["Uuid"];
			};
		};
		/** Get a sync */
		get: operations["opspilot365_getSync"];
	};
	"/opspilot365/v1/tenants/{id}/users": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** List the users of a tenant */
		get: operations["opspilot365_listUsers"];
		/** Create a user in a tenant */
		post: operations["opspilot365_createUser"];
	};
	"/opspilot365/v1/tenants/{id}/users/{userId}": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
				/** @description Id of the user. */
				userId: components["schemas"]["Uuid"];
			};
		};
		/** Get a user */
		get: operations["opspilot365_getUser"];
		/** Delete a user */
		delete: operations["opspilot365_deleteUser"];
		/** Update a user */
		patch: operations["opspilot365_updateUser"];
	};
	"/opspilot365/v1/tenants/{id}/licenses": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** List the licenses of a tenant */
		get: operations["opspilot365_listLicenses"];
	};
	"/opspilot365/v1/tenants/{id}/licenses/assignments": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** List who holds which license */
		get: operations["opspilot365_listLicenseAssignments"];
	};
	"/opspilot365/v1/tenants/{id}/licenses/assign": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** Assign a license to a user */
		post: operations["opspilot365_assignLicense"];
	};
	"/opspilot365/v1/tenants/{id}/licenses/remove": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		/** Take a license from a user */
		post: operations["opspilot365_removeLicense"];
	};
	"/opspilot365/v1/webhooks": {
		parameters: {
		};
		/** List webhooks */
		get: operations["opspilot365_listWebhooks"];
		/** Register a webhook */
		post: operations["opspilot365_createWebhook"];
	};
	"/opspilot365/v1/webhooks/{id}": {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get a webhook */
		get: operations["opspilot365_getWebhook"];
		/** Delete a webhook */
		delete: operations["opspilot365_deleteWebhook"];
		/** Update a webhook */
		patch: operations["opspilot365_updateWebhook"];
	};
	"/opspilot365/v1/webhooks/{id}/deliveries": {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** List the deliveries of a webhook */
		get: operations["opspilot365_listWebhookDeliveries"];
	};
	"/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry": {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
				/** @description Id of the delivery. */
				deliveryId: components["schemas"]["Uuid"];
			};
		};
		/** Deliver again */
		post: operations["opspilot365_retryWebhookDelivery"];
	};
	"/opspilot365/v1/webhooks/{id}/test": {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Send a test event */
		post: operations["opspilot365_testWebhook"];
	};
	"/opspilot365/v1/webhooks/{id}/rotate-secret": {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Rotate the signing secret */
		post: operations["opspilot365_rotateWebhookSecret"];
	};
	"/userpilot/v1/identify": {
		parameters: {
		};
		/** Identify a user */
		post: operations["userpilot_identifyUser"];
	};
	"/userpilot/v1/companies/identify": {
		parameters: {
		};
		/** Identify a company */
		post: operations["userpilot_identifyCompany"];
	};
	"/userpilot/v1/track": {
		parameters: {
		};
		/** Track an event */
		post: operations["userpilot_trackEvent"];
	};
	"/userpilot/v1/users": {
		parameters: {
		};
		/** List users */
		get: operations["userpilot_listUsers"];
		/** Delete users */
		delete: operations["userpilot_deleteUsers"];
	};
	"/userpilot/v1/users/{user_id}": {
		parameters: {
			path: {
				/** @description The user's id. */
				user_id: components["schemas"]["UserpilotId"];
			};
		};
		/** Get a user */
		get: operations["userpilot_getUser"];
	};
	"/userpilot/v1/companies": {
		parameters: {
		};
		/** Delete companies */
		delete: operations["userpilot_deleteCompanies"];
	};
	"/userpilot/v1/companies/{company_id}": {
		parameters: {
			path: {
				/** @description The company's id. */
				company_id: components["schemas"]["UserpilotId"];
			};
		};
		/** Get a company */
		get: operations["userpilot_getCompany"];
	};
	"/userpilot/v1/events": {
		parameters: {
		};
		/** List events */
		get: operations["userpilot_listEvents"];
	};
	"/userpilot/v1/users/bulk_identify": {
		parameters: {
		};
		/** Identify many users */
		post: operations["userpilot_bulkIdentifyUsers"];
	};
	"/userpilot/v1/companies/bulk_identify": {
		parameters: {
		};
		/** Identify many companies */
		post: operations["userpilot_bulkIdentifyCompanies"];
	};
	"/userpilot/v1/imports": {
		parameters: {
		};
		/** Import users, companies and events */
		post: operations["userpilot_createImport"];
	};
	"/userpilot/v1/background_jobs": {
		parameters: {
		};
		/** List background jobs */
		get: operations["userpilot_listBackgroundJobs"];
	};
	"/userpilot/v1/background_jobs/{job_id}": {
		parameters: {
			path: {
				/** @description Id of the job. */
				job_id: components["parameters"]["UserpilotJobId"];
			};
		};
		/** Get a background job */
		get: operations["userpilot_getBackgroundJob"];
	};
	"/userpilot/v1/background_jobs/{job_id}/errors": {
		parameters: {
			path: {
				/** @description Id of the job. */
				job_id: components["parameters"]["UserpilotJobId"];
			};
		};
		/** List what was wrong with the rows of a job */
		get: operations["userpilot_listBackgroundJobErrors"];
	};
	"/orgstack/v1/auth/login": {
		parameters: {
		};
		/** Sign in */
		post: operations["orgstack_logIn"];
	};
	"/orgstack/v1/auth/refresh": {
		parameters: {
		};
		/** Renew a token */
		post: operations["orgstack_refreshToken"];
	};
	"/orgstack/v1/auth/logout": {
		parameters: {
		};
		/** Sign out */
		post: operations["orgstack_logOut"];
	};
	"/orgstack/v1/auth/logout-all": {
		parameters: {
		};
		/** Sign out everywhere */
		post: operations["orgstack_logOutEverywhere"];
	};
	"/orgstack/v1/auth/switch-organization": {
		parameters: {
		};
		/** Switch to another organization */
		post: operations["orgstack_switchOrganization"];
	};
	"/orgstack/v1/organizations": {
		parameters: {
		};
		/** List your organizations */
		get: operations["orgstack_listOrganizations"];
		/** Create an organization */
		post: operations["orgstack_createOrganization"];
	};
	"/orgstack/v1/organizations/{id}": {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get an organization */
		get: operations["orgstack_getOrganization"];
		/** Archive an organization */
		delete: operations["orgstack_deleteOrganization"];
		/** Update an organization */
		patch: operations["orgstack_updateOrganization"];
	};
	"/orgstack/v1/organizations/{id}/members": {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** List the members of an organization */
		get: operations["orgstack_listMembers"];
		/** Invite a person to an organization */
		post: operations["orgstack_addMember"];
	};
	"/orgstack/v1/organizations/{id}/members/{userId}": {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
				/** @description Id of the person. */
				userId: components["schemas"]["Uuid"];
			};
		};
		/** Remove a member, or leave */
		delete: operations["orgstack_removeMember"];
		/** Change a member's role or status */
		patch: operations["orgstack_updateMember"];
	};
	"/orgstack/v1/invitations": {
		parameters: {
		};
		/** List your invitations */
		get: operations["orgstack_listInvitations"];
	};
	"/orgstack/v1/invitations/{id}/accept": {
		parameters: {
			path: {
				/** @description Id of an invitation of the caller. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Accept an invitation */
		post: operations["orgstack_acceptInvitation"];
	};
	"/orgstack/v1/invitations/{id}/decline": {
		parameters: {
			path: {
				/** @description Id of an invitation of the caller. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Decline an invitation */
		post: operations["orgstack_declineInvitation"];
	};
	"/orgstack/v1/users": {
		parameters: {
		};
		/** List the users of an organization */
		get: operations["orgstack_listUsers"];
		/** Add a user to an organization */
		post: operations["orgstack_createUser"];
	};
	"/orgstack/v1/users/{id}": {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the user. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get a user */
		get: operations["orgstack_getUser"];
		/** Delete a user */
		delete: operations["orgstack_deleteUser"];
		/** Update a user */
		patch: operations["orgstack_updateUser"];
	};
	"/orgstack/v1/users/{id}/permissions": {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the user. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get what a user may do */
		get: operations["orgstack_getUserPermissions"];
	};
	"/orgstack/v1/roles": {
		parameters: {
		};
		/** List the roles of an organization */
		get: operations["orgstack_listRoles"];
		/** Create a custom role */
		post: operations["orgstack_createRole"];
	};
	"/orgstack/v1/roles/{id}": {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the role. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get a role */
		get: operations["orgstack_getRole"];
		/** Delete a custom role */
		delete: operations["orgstack_deleteRole"];
		/** Update a custom role */
		patch: operations["orgstack_updateRole"];
	};
	"/orgstack/v1/roles/{id}/permissions": {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the role. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Set the permissions of a custom role */
		put: operations["orgstack_setRolePermissions"];
	};
	"/orgstack/v1/permissions": {
		parameters: {
		};
		/** List all permissions */
		get: operations["orgstack_listPermissions"];
	};
	"/orgstack/v1/permissions/check": {
		parameters: {
		};
		/** Check what users may do */
		post: operations["orgstack_checkPermissions"];
	};
	"/.well-known/jwks.json": {
		parameters: {
		};
		/** Get the keys that tokens are signed with */
		get: operations["orgstack_getJwks"];
	};
	"/iperawifi/api/v1/tenants": {
		parameters: {
		};
		/** Get tenant list */
		get: operations["iperawifi_listTenants"];
		/** Create tenant */
		post: operations["iperawifi_createTenant"];
	};
	"/iperawifi/api/v1/tenants/count": {
		parameters: {
		};
		/** Get tenant count */
		get: operations["iperawifi_countTenants"];
	};
	"/iperawifi/api/v1/tenants/{id}": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		/** Get tenant */
		get: operations["iperawifi_getTenant"];
		/** Update tenant */
		put: operations["iperawifi_updateTenant"];
	};
	"/iperawifi/api/v1/tenants/{id}/deactivate": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		/** Deactivate tenant */
		put: operations["iperawifi_deactivateTenant"];
	};
	"/iperawifi/api/v1/tenants/{id}/activate": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		/** Activate tenant */
		put: operations["iperawifi_activateTenant"];
	};
	"/iperawifi/api/v1/tenants/{id}/switch": {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		/** Switch tenant */
		put: operations["iperawifi_switchTenant"];
	};
	"/iperawifi/api/v1/locations": {
		parameters: {
		};
		/** Get location list */
		get: operations["iperawifi_listLocations"];
	};
	"/iperawifi/api/v1/locations/count": {
		parameters: {
		};
		/** Get location count */
		get: operations["iperawifi_countLocations"];
	};
	"/iperawifi/api/v1/users": {
		parameters: {
		};
		/** Get user list */
		get: operations["iperawifi_listUsers"];
		/** Create user */
		post: operations["iperawifi_createUser"];
	};
	"/iperawifi/api/v1/users/count": {
		parameters: {
		};
		/** Get user count */
		get: operations["iperawifi_countUsers"];
	};
	"/identityops/api/auth/login": {
		parameters: {
		};
		/** Sign in */
		post: operations["identityops_logIn"];
	};
	"/identityops/api/auth/logout": {
		parameters: {
		};
		/** Sign out */
		post: operations["identityops_logOut"];
	};
	"/identityops/api/auth/session": {
		parameters: {
		};
		/** See who is signed in */
		get: operations["identityops_getSession"];
	};
	"/identityops/api/auth/switch-tenant": {
		parameters: {
		};
		/** Switch to another tenant */
		post: operations["identityops_switchTenant"];
	};
	"/identityops/api/auth/switch-organization": {
		parameters: {
		};
		/** Switch to another organization */
		post: operations["identityops_switchOrganization"];
	};
	"/identityops/api/auth/microsoft": {
		parameters: {
		};
		/** Sign in with Microsoft */
		get: operations["identityops_startMicrosoftSignIn"];
		/** Link a Microsoft account */
		post: operations["identityops_linkMicrosoft"];
		/** Unlink Microsoft accounts */
		delete: operations["identityops_unlinkMicrosoft"];
	};
	"/identityops/api/auth/microsoft/callback": {
		parameters: {
		};
		/** Come back from Microsoft */
		get: operations["identityops_finishMicrosoftSignIn"];
	};
	"/identityops/api/auth/sessions": {
		parameters: {
		};
		/** List your sessions */
		get: operations["identityops_listSessions"];
	};
	"/identityops/api/auth/sessions/{id}": {
		parameters: {
		};
		/** End one of your sessions */
		delete: operations["identityops_endSession"];
	};
	"/identityops/api/scan": {
		parameters: {
		};
		/** Start a scan */
		post: operations["identityops_startScan"];
	};
	"/identityops/api/scans": {
		parameters: {
		};
		/** List scans */
		get: operations["identityops_listScans"];
	};
	"/identityops/api/scans/{id}": {
		parameters: {
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get a scan with its findings */
		get: operations["identityops_getScan"];
	};
	"/identityops/api/scans/{id}/diff": {
		parameters: {
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** See what changed between two scans */
		get: operations["identityops_compareScans"];
	};
	"/identityops/api/scans/{id}/events": {
		parameters: {
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Watch a scan */
		get: operations["identityops_watchScan"];
	};
	"/identityops/api/scans/{id}/report": {
		parameters: {
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get the report of a scan */
		get: operations["identityops_getScanReport"];
	};
	"/identityops/api/apps": {
		parameters: {
		};
		/** List apps */
		get: operations["identityops_listApps"];
	};
	"/identityops/api/apps/{id}": {
		parameters: {
			path: {
				/** @description The app id, or the object id of its registration or its service principal. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Get an app with its credentials */
		get: operations["identityops_getApp"];
	};
	"/identityops/api/apps/{id}/acknowledge": {
		parameters: {
			path: {
				/** @description The app id. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Acknowledge a finding of an app */
		post: operations["identityops_acknowledgeAppFinding"];
	};
	"/identityops/api/enterprise-apps": {
		parameters: {
		};
		/** List enterprise applications */
		get: operations["identityops_listEnterpriseApps"];
	};
	"/identityops/api/groups": {
		parameters: {
		};
		/** List groups */
		get: operations["identityops_listGroups"];
	};
	"/identityops/api/devices": {
		parameters: {
		};
		/** List devices */
		get: operations["identityops_listDevices"];
	};
	"/identityops/api/scan-settings": {
		parameters: {
		};
		/** See how the tenant's scans are set */
		get: operations["identityops_getScanSettings"];
		/** Set how the tenant's scans go */
		put: operations["identityops_setScanSettings"];
	};
	"/identityops/api/scan-schedule": {
		parameters: {
		};
		/** See when the tenant is scanned by itself */
		get: operations["identityops_getScanSchedule"];
		/** Set when the tenant is scanned by itself */
		put: operations["identityops_setScanSchedule"];
	};
	"/identityops/api/activity": {
		parameters: {
		};
		/** See what was done in the tenant */
		get: operations["identityops_listActivity"];
	};
	"/identityops/api/findings": {
		parameters: {
		};
		/** List findings */
		get: operations["identityops_listFindings"];
	};
	"/identityops/api/findings/{id}/acknowledge": {
		parameters: {
			path: {
				/** @description Id of the finding. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Acknowledge a finding */
		post: operations["identityops_acknowledgeFinding"];
		/** Take back that a finding is acknowledged */
		delete: operations["identityops_withdrawAcknowledgement"];
	};
	"/identityops/api/licenses": {
		parameters: {
		};
		/** List licenses */
		get: operations["identityops_listLicenses"];
	};
	"/identityops/api/licenses/waste": {
		parameters: {
		};
		/** List wasted licenses and what they cost */
		get: operations["identityops_getLicenseWaste"];
	};
	"/identityops/api/licenses/prices": {
		parameters: {
		};
		/** Get the organization's own prices */
		get: operations["identityops_getLicensePrices"];
		/** Replace the organization's own prices */
		put: operations["identityops_replaceLicensePrices"];
	};
	"/identityops/api/team": {
		parameters: {
		};
		/** List the team */
		get: operations["identityops_listTeam"];
	};
	"/identityops/api/team/invites": {
		parameters: {
		};
		/** List invites */
		get: operations["identityops_listInvites"];
		/** Invite somebody */
		post: operations["identityops_createInvite"];
	};
	"/identityops/api/team/invites/bulk": {
		parameters: {
		};
		/** Invite many people */
		post: operations["identityops_createInvites"];
	};
	"/identityops/api/team/invites/{id}": {
		parameters: {
			path: {
				/** @description Id of an invite. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Take an invite back */
		delete: operations["identityops_revokeInvite"];
	};
	"/identityops/api/team/invites/{id}/resend": {
		parameters: {
			path: {
				/** @description Id of an invite. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Send an invite again */
		post: operations["identityops_resendInvite"];
	};
	"/identityops/api/invites/{token}": {
		parameters: {
			path: {
				/** @description From the link in the mail. */
				token: string;
			};
		};
		/** See what one is invited to */
		get: operations["identityops_getInvite"];
	};
	"/identityops/api/invites/accept": {
		parameters: {
		};
		/** Accept an invite */
		post: operations["identityops_acceptInvite"];
	};
	"/identityops/api/invites/accept/microsoft": {
		parameters: {
		};
		/** Accept an invite with Microsoft */
		post: operations["identityops_acceptWithMicrosoft"];
	};
	"/identityops/api/alert-subscriptions": {
		parameters: {
		};
		/** List what people are told of */
		get: operations["identityops_listAlertSubscriptions"];
		/** Have people told of something */
		post: operations["identityops_createAlertSubscription"];
	};
	"/identityops/api/alert-subscriptions/{id}": {
		parameters: {
			path: {
				/** @description Id of an alert subscription. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Have people told of something no more */
		delete: operations["identityops_deleteAlertSubscription"];
	};
	"/identityops/api/notification-preferences": {
		parameters: {
		};
		/** See how one is told of things */
		get: operations["identityops_getNotificationPreferences"];
		/** Say how one is told of things */
		put: operations["identityops_setNotificationPreferences"];
	};
	"/identityops/api/notifications": {
		parameters: {
		};
		/** List what one was told */
		get: operations["identityops_listNotifications"];
	};
	"/identityops/api/notifications/read": {
		parameters: {
		};
		/** Mark notifications as read */
		post: operations["identityops_readNotifications"];
	};
	"/identityops/unsubscribe/{token}": {
		parameters: {
			path: {
				/** @description From the mail. */
				token: string;
			};
		};
		/** See what mails a link ends */
		get: operations["identityops_getUnsubscription"];
		/** Get no more such mails */
		post: operations["identityops_confirmUnsubscription"];
	};
	"/identityops/api/api-keys": {
		parameters: {
		};
		/** List API keys */
		get: operations["identityops_listApiKeys"];
		/** Make an API key */
		post: operations["identityops_createApiKey"];
	};
	"/identityops/api/api-keys/{id}": {
		parameters: {
			path: {
				/** @description Id of an API key. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Revoke an API key */
		delete: operations["identityops_revokeApiKey"];
	};
	"/identityops/api/webhooks": {
		parameters: {
		};
		/** List webhooks */
		get: operations["identityops_listWebhooks"];
		/** Register a webhook */
		post: operations["identityops_createWebhook"];
	};
	"/identityops/api/webhooks/{id}": {
		parameters: {
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Delete a webhook */
		delete: operations["identityops_deleteWebhook"];
		/** Update a webhook */
		patch: operations["identityops_updateWebhook"];
	};
	"/identityops/api/webhooks/{id}/test": {
		parameters: {
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Send a test event */
		post: operations["identityops_testWebhook"];
	};
	"/identityops/api/webhooks/{id}/deliveries": {
		parameters: {
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** List the deliveries of a webhook */
		get: operations["identityops_listWebhookDeliveries"];
	};
	"/identityops/api/webhooks/{id}/deliveries/{deliveryId}/retry": {
		parameters: {
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
				/** @description Id of a delivery. */
				deliveryId: components["schemas"]["Uuid"];
			};
		};
		/** Deliver again */
		post: operations["identityops_retryWebhookDelivery"];
	};
	"/identityops/api/chat-integrations": {
		parameters: {
		};
		/** List chat integrations */
		get: operations["identityops_listChatIntegrations"];
		/** Connect a channel */
		post: operations["identityops_createChatIntegration"];
	};
	"/identityops/api/chat-integrations/{id}": {
		parameters: {
			path: {
				/** @description Id of a chat integration. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Disconnect a channel */
		delete: operations["identityops_deleteChatIntegration"];
	};
	"/identityops/api/chat-integrations/{id}/test": {
		parameters: {
			path: {
				/** @description Id of a chat integration. */
				id: components["schemas"]["Uuid"];
			};
		};
		/** Post a test */
		post: operations["identityops_testChatIntegration"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** Format: uuid */
		Uuid: string;
		OpsPilot365Tenant: {
			id: components["schemas"]["Uuid"];
			name: string;
			/** @description Primary domain of the tenant's directory. */
			domain: string | null;
			/**
			 * Format: uuid
			 * @description Id of the connected directory in Entra.
			 */
			entraTenantId: string | null;
			/**
			 * @description Whether the tenant is connected to a directory; `sync_failed` while it is, and the last attempt to read the
			 *     directory failed. What was read before stays.
			 * @enum {string}
			 */
			status: "unconnected" | "connected" | "sync_failed";
			/** @description Whether the tenant is out of use. It is taken out and in again as a tenant of Ipera WiFi. */
			trashed: boolean;
			tags: string[];
			userCount: number;
			/**
			 * Format: date-time
			 * @description When the last sync succeeded, at least in part.
			 */
			lastSyncAt: string | null;
			/** @description Why the last attempt to sync failed or what it did not take over; null when everything went well. */
			lastSyncError: string | null;
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			updatedAt: string;
		};
		OpsPilot365Meta: {
			page: number;
			limit: number;
			/** @description Items on all pages. */
			total: number;
		};
		OpsPilot365Error: {
			/** @enum {boolean} */
			success: false;
			error: {
				/** @enum {string} */
				code: "INVALID_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "FEATURE_NOT_AVAILABLE" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "NO_AVAILABLE_LICENSES" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
				message: string;
				/**
				 * @description What is known beyond the code. For bad input, `fields` names each offending field, where it stands
				 *     (`path`, `query`, `header` or `body`) and what is wrong with it.
				 */
				details: {
					fields?: {
						field: string;
						/** @enum {string} */
						in: "path" | "query" | "header" | "body";
						message: string;
					}[];
				} & {
					[key: string]: unknown;
				};
			};
		};
		OpsPilot365TenantCreate: {
			/** Format: name */
			name: string;
			/**
			 * Format: idn-hostname
			 * @description In any letters; `xn--…` is kept as the name that it stands for.
			 */
			domain?: string | null;
			tags?: string[];
		};
		OpsPilot365Connection: {
			entraTenantId: components["schemas"]["Uuid"];
			clientId: components["schemas"]["Uuid"];
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			updatedAt: string;
		};
		OpsPilot365Credentials: {
			/**
			 * Format: uuid
			 * @description Id of the directory in Entra.
			 */
			entraTenantId: string;
			/**
			 * Format: uuid
			 * @description Application (client) id of the app registration.
			 */
			clientId: string;
			/** @description Its secret's value. Stored encrypted, and never shown. */
			clientSecret: string;
		};
		OpsPilot365Sync: {
			id: components["schemas"]["Uuid"];
			/**
			 * @description `succeeded` when everything was taken over; `partial` when the users were, and `missing`, `leftOut` or
			 *     `heldDeletions` says what else was not; `failed` when nothing was.
			 *     An attempt that meets throttling or an outage is repeated five times, after 10 s, 1, 5, 15 and 30 minutes
			 *     or what Microsoft asks for; the sync is `queued` then, with an `error`. Refused credentials end it at once.
			 * @enum {string}
			 */
			status: "queued" | "running" | "succeeded" | "partial" | "failed";
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			startedAt: string | null;
			/** Format: date-time */
			finishedAt: string | null;
			/** @description What the tenant has afterwards, and what became of its users; null unless the sync succeeded, at least in part. */
			counts: {
				users: number;
				usersCreated: number;
				usersUpdated: number;
				usersDeleted: number;
				/** @description Licenses that users hold. */
				assignments: number;
				groups: number;
				devices: number;
			} | null;
			/** @description Why the last attempt failed. */
			error: string | null;
			/** @description What Microsoft did not give, for lack of a permission or a licence. What was known of it stays as it was. */
			missing: {
				/** @enum {string} */
				resource: "organization" | "groups" | "devices" | "licenses";
				reason: string;
			}[];
			/** @description Single objects that Microsoft gave in a form that cannot be read or kept. What was known of them stays. */
			leftOut: {
				count: number;
				/** @description The first 20 of them. */
				objects: {
					/** @enum {string} */
					kind: "user" | "group" | "device" | "license";
					/** @description Its id in the directory. */
					id: string | null;
					reason: string;
				}[];
			};
			/**
			 * @description How many objects were not found and were kept all the same, since so many look like a mistake;
			 *     `allowDeletions` of the next sync deletes them.
			 */
			heldDeletions: {
				users: number;
				groups: number;
				devices: number;
			};
		};
		OpsPilot365User: {
			id: components["schemas"]["Uuid"];
			userPrincipalName: string;
			displayName: string;
			givenName: string | null;
			surname: string | null;
			mail: string | null;
			jobTitle: string | null;
			department: string | null;
			/** @description ISO 3166-1 alpha-2. */
			usageLocation: string | null;
			accountEnabled: boolean;
			/**
			 * Format: date-time
			 * @description When the user signed in last, as of the last sync that could see it: that takes Microsoft Entra ID P1 in the
			 *     directory, and the permission `AuditLog.Read.All`. Null when the user never did, or when it is not known.
			 */
			lastSignInAt: string | null;
			/**
			 * Format: date-time
			 * @description When the user was made; null when the directory does not say.
			 */
			createdAt: string | null;
			/** Format: date-time */
			updatedAt: string;
		};
		/** @enum {string|null} */
		OptionalCountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "" | null;
		OpsPilot365UserCreate: {
			userPrincipalName: string;
			/** Format: name */
			displayName: string;
			/** Format: name */
			givenName?: string | null;
			/** Format: name */
			surname?: string | null;
			/** Format: email */
			mail?: string | null;
			/** Format: name */
			jobTitle?: string | null;
			/** Format: name */
			department?: string | null;
			usageLocation?: components["schemas"]["OptionalCountryCode"];
			accountEnabled?: boolean;
		};
		OpsPilot365UserUpdate: {
			userPrincipalName?: string;
			/** Format: name */
			displayName?: string;
			/** Format: name */
			givenName?: string | null;
			/** Format: name */
			surname?: string | null;
			/** Format: email */
			mail?: string | null;
			/** Format: name */
			jobTitle?: string | null;
			/** Format: name */
			department?: string | null;
			usageLocation?: components["schemas"]["OptionalCountryCode"];
			accountEnabled?: boolean;
		};
		OpsPilot365License: {
			skuId: components["schemas"]["Uuid"];
			skuPartNumber: string;
			name: string;
			/** @description Seats paid for. */
			total: number;
			/**
			 * @description Seats taken. In a connected tenant that is Microsoft's count, as of the last sync, and what was assigned and
			 *     removed here since: groups, devices and users in the recycle bin may hold seats as well, so there may be more
			 *     than `assignments` shows.
			 */
			assigned: number;
			/** @description Seats that can be assigned now. */
			available: number;
			/** @enum {string} */
			status: "enabled" | "warning" | "suspended" | "deleted" | "locked_out";
		};
		OpsPilot365LicenseAssignment: {
			id: components["schemas"]["Uuid"];
			userId: components["schemas"]["Uuid"];
			userPrincipalName: string;
			skuId: components["schemas"]["Uuid"];
			skuPartNumber: string;
			/** Format: date-time */
			assignedAt: string;
		};
		OpsPilot365LicenseChange: {
			userId: components["schemas"]["Uuid"];
			skuId: components["schemas"]["Uuid"];
		};
		/** @enum {string} */
		OpsPilot365Event: "tenant.synced" | "user.created" | "user.updated" | "user.deleted" | "license.assigned" | "license.removed" | "license.low_threshold" | "license.subscription_expiring" | "license.assignment_failed" | "license.over_allocation" | "security.risky_signin" | "security.user_at_risk" | "security.malware_blocked" | "security.admin_consent_granted" | "service_health.service_degraded" | "service_health.outage_detected" | "service_health.maintenance_scheduled" | "service_health.incident_resolved" | "compliance.device_non_compliant" | "compliance.secure_score_dropped" | "compliance.dlp_violation" | "operations.sync_completed" | "operations.workflow_executed" | "operations.deployment_finished" | "operations.report_generated";
		OpsPilot365Webhook: {
			id: components["schemas"]["Uuid"];
			url: string;
			events: components["schemas"]["OpsPilot365Event"][];
			description: string | null;
			enabled: boolean;
			/** Format: date-time */
			createdAt: string;
		};
		OpsPilot365WebhookCreate: {
			/**
			 * Format: iri
			 * @description Where deliveries are posted. Carries no user name or password. With letters beyond ASCII it is kept as it is
			 *     called: the host in Punycode, the rest percent-encoded.
			 */
			url: string;
			events: components["schemas"]["OpsPilot365Event"][];
			description?: string | null;
			/** @description Whether deliveries start at once; true when left out. */
			enabled?: boolean;
		};
		OpsPilot365WebhookWithSecret: {
			id: components["schemas"]["Uuid"];
			url: string;
			events: components["schemas"]["OpsPilot365Event"][];
			description: string | null;
			enabled: boolean;
			/** Format: date-time */
			createdAt: string;
			/** @description Signs every delivery (Standard Webhooks). */
			secret: string;
		};
		OpsPilot365Delivered: {
			event: string;
			/** @enum {string} */
			severity: "critical" | "high" | "medium" | "low";
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
				domain: string | null;
			};
			/** @description What is particular to the event. */
			details: {
				[key: string]: unknown;
			};
			/** Format: date-time */
			timestamp: string;
			/**
			 * Format: uri
			 * @description Where to look at it.
			 */
			actionUrl: string;
		};
		OpsPilot365WebhookDetails: {
			id: components["schemas"]["Uuid"];
			url: string;
			events: components["schemas"]["OpsPilot365Event"][];
			description: string | null;
			enabled: boolean;
			/** Format: date-time */
			createdAt: string;
			/**
			 * @description Why deliveries were stopped: the receiver answered 410, or nothing but failures for five days.
			 * @enum {string|null}
			 */
			disabledReason: "gone" | "failing" | null;
			/**
			 * Format: date-time
			 * @description First failure since the last success.
			 */
			failingSince: string | null;
			/**
			 * Format: date-time
			 * @description Until when deliveries also carry signatures of secrets before this one; each signs for a day.
			 */
			previousSecretUntil: string | null;
		};
		OpsPilot365WebhookUpdate: {
			/**
			 * Format: iri
			 * @description Where deliveries are posted. Carries no user name or password. With letters beyond ASCII it is kept as it is
			 *     called: the host in Punycode, the rest percent-encoded.
			 */
			url?: string;
			events?: components["schemas"]["OpsPilot365Event"][];
			description?: string | null;
			/** @description Whether deliveries start at once; true when left out. */
			enabled?: boolean;
		};
		OpsPilot365WebhookDelivery: {
			id: components["schemas"]["Uuid"];
			eventId: components["schemas"]["Uuid"];
			event: string;
			/** @enum {string} */
			status: "pending" | "succeeded" | "failed";
			attempts: number;
			/** Format: date-time */
			nextAttemptAt: string | null;
			/** Format: date-time */
			lastAttemptAt: string | null;
			/** @description Status of the last response. */
			responseStatus: number | null;
			/** @description The first kilobyte of the last response. */
			responseStart: string | null;
			/** @description Why there was no response. */
			error: string | null;
			/** Format: date-time */
			createdAt: string;
		};
		UserpilotId: string;
		UserpilotEmptyList: unknown[];
		/**
		 * @description Any JSON, stored as given: numbers keep their digits, and objects may nest.
		 *     `null` and an empty list, which is how PHP writes an object without properties, say nothing. Of a user or
		 *     company, `created_at` (or its alias `signed_up_at`) says when it was created: a `UserpilotTime`. Anything else is
		 *     refused; `null` and an empty text say nothing.
		 */
		UserpilotGivenProperties: ({
			[key: string]: unknown;
		} | null) | components["schemas"]["UserpilotEmptyList"];
		/** @description Text. A whole number, as Segment's clients may send it, is read as its digits. */
		UserpilotCompanyId: string | number;
		/**
		 * @description What is known of the user's company. It has a `company_id` (text, or a whole number, which is read as its digits);
		 *     `id` stands for it where there is none.
		 */
		UserpilotGivenCompany: ({
			[key: string]: unknown;
		} | ({
			company_id: components["schemas"]["UserpilotCompanyId"];
		} | null) | ({
			/** @enum {string|null} */
			company_id?: null;
			id: components["schemas"]["UserpilotCompanyId"];
		} | null)) | null;
		UserpilotIdentifyUser: {
			user_id: components["schemas"]["UserpilotId"];
			metadata?: components["schemas"]["UserpilotGivenProperties"];
			/**
			 * @description Named by `company_id`, or by `id` where there is no `company_id`. All other fields are its properties.
			 *     `null` and an empty list say nothing.
			 */
			company?: components["schemas"]["UserpilotGivenCompany"] | components["schemas"]["UserpilotEmptyList"];
		} & {
			[key: string]: unknown;
		};
		UserpilotError: {
			errors: {
				/** @enum {string} */
				error: "bad_request" | "unauthorized" | "forbidden" | "feature_not_available" | "not_found" | "method_not_allowed" | "conflict" | "idempotency_key_reused" | "payload_too_large" | "unsupported_media_type" | "too_many_requests" | "internal_server_error" | "service_unavailable";
				/** @description The HTTP status. */
				error_code: string;
				message: string;
				/**
				 * @description For bad input, where the fault stands: `path`, `query`, `header` or `body`, and the field, such as
				 *     `body.user_id`. Empty otherwise.
				 */
				details: string;
			}[];
		};
		UserpilotIdentifyCompany: {
			company_id: components["schemas"]["UserpilotCompanyId"];
			metadata?: components["schemas"]["UserpilotGivenProperties"];
		} & {
			[key: string]: unknown;
		};
		UserpilotTrackEvent: {
			user_id: components["schemas"]["UserpilotId"];
			/** Format: name */
			event_name: string;
			metadata?: components["schemas"]["UserpilotGivenProperties"];
			/** @description Your own id of the event, by which a repeat is known for 24 hours. `null` says nothing. */
			event_id?: string | null;
		} & {
			[key: string]: unknown;
		};
		/** @description What is known of a user or company, as it was given. */
		UserpilotProperties: {
			[key: string]: unknown;
		};
		UserpilotUser: {
			user_id: string;
			/** @description The company that the user is in. */
			company_id: string | null;
			metadata: components["schemas"]["UserpilotProperties"];
			/**
			 * Format: date-time
			 * @description The property `created_at`, or `signed_up_at`, as a time; `null` when neither is one.
			 */
			created_at: string | null;
			/** Format: date-time */
			first_seen_at: string;
			/**
			 * Format: date-time
			 * @description When something last arrived for the user.
			 */
			last_seen_at: string;
		};
		UserpilotPageMetadata: {
			cursor: {
				/** @description What `after_cursor` takes for the next page; `null` on the last one. */
				after: string | null;
			};
			limit: number;
		};
		UserpilotDeletion: {
			/** @description How many are scheduled. */
			message: string;
		};
		UserpilotCompany: {
			company_id: string;
			metadata: components["schemas"]["UserpilotProperties"];
			/**
			 * Format: date-time
			 * @description The property `created_at`, or `signed_up_at`, as a time; `null` when neither is one.
			 */
			created_at: string | null;
			/** Format: date-time */
			first_seen_at: string;
			/**
			 * Format: date-time
			 * @description When the company was last identified.
			 */
			last_seen_at: string;
		};
		/**
		 * Format: instant
		 * @description A time. Times are read in the same way wherever they are sent, as ISO 8601 and as databases export them:
		 *
		 *     | form | such as |
		 *     |---|---|
		 *     | a day, at its start in UTC | `2026-01-31` |
		 *     | day and time with `T` or a blank, with or without seconds and a fraction of them; UTC | `2026-01-31 09:30:00.123456` |
		 *     | the same with `Z`, `UTC`, `GMT` or hours and minutes from UTC, after a blank or not | `2026-01-31T09:30:00Z`, `2026-01-31 09:30:00.123456+00`, `2026-01-31 09:30:00.123 -0700` |
		 *     | as mails and HTTP have it (RFC 5322) | `Sat, 31 Jan 2026 09:30:00 GMT` |
		 *     | seconds, milliseconds or microseconds since 1970, which their size tells apart: 9 to 17 digits, or in JSON a number | `1769851800`, `1769851800123` |
		 */
		UserpilotTime: string;
		UserpilotEvent: {
			id: components["schemas"]["Uuid"];
			/** @enum {string} */
			event_type: "track" | "page_view";
			event_name: string | null;
			user_id: string;
			/** @description The company that the user was in. */
			company_id: string | null;
			source: string;
			/**
			 * Format: date-time
			 * @description When it happened.
			 */
			inserted_at: string;
			metadata: {
				[key: string]: unknown;
			};
			hostname?: string;
			pathname?: string;
			country_code?: string;
			screen_width?: number;
			screen_height?: number;
			operating_system?: string;
			browser?: string;
			browser_language?: string;
			user_agent?: string;
			device_type?: string;
		};
		/** @description A company's id; `null` and an empty text say nothing. */
		UserpilotMaybeCompanyId: (string | null) | number;
		/** @description Properties as in real time, or the text of their JSON, as databases export it; 40,000 characters at most. */
		UserpilotBulkProperties: components["schemas"]["UserpilotGivenProperties"] | string;
		UserpilotBulkUser: {
			user_id: components["schemas"]["UserpilotId"];
			company_id?: components["schemas"]["UserpilotMaybeCompanyId"];
			metadata?: components["schemas"]["UserpilotBulkProperties"];
		} & {
			[key: string]: unknown;
		};
		UserpilotBulkUsers: {
			users: components["schemas"]["UserpilotBulkUser"][];
		} & {
			[key: string]: unknown;
		};
		UserpilotBulkFile: {
			/**
			 * Format: binary
			 * @description One part, with a file name.
			 */
			file: string;
		} & {
			[key: string]: unknown;
		};
		/** @enum {string} */
		UserpilotJobStatus: "queued" | "validating" | "processing" | "pending_refresh" | "completed" | "failed";
		UserpilotBulkJob: {
			job_id: string;
			/** @enum {string} */
			type: "users_bulk_identify" | "companies_bulk_identify" | "import";
			status: components["schemas"]["UserpilotJobStatus"];
			filename: string;
			/** @description In bytes. */
			file_size: number;
			total_rows: number;
			/** Format: date-time */
			start_time: string;
			/**
			 * Format: date-time
			 * @description Null until the job has ended.
			 */
			end_time: string | null;
			/** @description Where the job is asked for. */
			links: string;
		};
		UserpilotBulkCompany: {
			company_id: components["schemas"]["UserpilotCompanyId"];
			metadata?: components["schemas"]["UserpilotBulkProperties"];
		} & {
			[key: string]: unknown;
		};
		UserpilotBulkCompanies: {
			companies: components["schemas"]["UserpilotBulkCompany"][];
		} & {
			[key: string]: unknown;
		};
		UserpilotImportFile: {
			/**
			 * Format: binary
			 * @description One part, with a file name.
			 *
			 *     A row is an event of the type `event_type`:
			 *
			 *     | `event_type` | needs | may have |
			 *     |---|---|---|
			 *     | `identify_user` | `user_id` | `company_id`, `metadata` |
			 *     | `identify_company` | `company_id` | `metadata` |
			 *     | `page_view` | `user_id`, `hostname`, `pathname` | `company_id`, `metadata`, what says where |
			 *     | `track` | `user_id`, `event_name` | `company_id`, `metadata`, what says where |
			 *
			 *     - Every row needs `source` and `inserted_at`, a `UserpilotTime` from 1970 to tomorrow.
			 *     - `source` is one of `web-client` (which also needs `hostname`, `pathname` and `user_agent`), `backend-http`,
			 *       `backend-hubspot`, `backend-salesforce`, `backend-segment` and `backend-http-import`.
			 *     - `metadata` is a JSON object; in CSV, its text.
			 *     - What says where: `url`, `hostname`, `pathname`, `country_code`, `screen_width`, `screen_height`,
			 *       `operating_system`, `browser`, `browser_language`, `user_agent`, `device_type`, `session`. `hostname` and
			 *       `pathname` are taken from a `url`, `browser` and `operating_system` from a `user_agent`.
			 *     - Rows of users and companies take the place of all that was known of them; of several, the last one counts.
			 *     - Names of columns may be in any letter case. Other columns and keys are left out; of columns, the job's errors
			 *       say so. So are columns without a name, but a row with a value in one is faulty.
			 *     - Rows with nothing in any column are blank lines, which are skipped.
			 */
			file: string;
		} & {
			[key: string]: unknown;
		};
		UserpilotImportJob: {
			job_id: string;
			status: components["schemas"]["UserpilotJobStatus"];
			filename: string;
			/** @description In bytes, as text. */
			file_size: string;
			/** @description As text. */
			total_rows: string;
			/** Format: date-time */
			start_time: string;
			/**
			 * Format: date-time
			 * @description Null until the job has ended.
			 */
			end_time: string | null;
			/** @description Where the job is asked for. */
			links: string;
		};
		UserpilotBackgroundJob: {
			job_id: string;
			/** @enum {string} */
			type: "users_bulk_identify" | "companies_bulk_identify" | "import";
			status: components["schemas"]["UserpilotJobStatus"];
			filename: string;
			/** @description In bytes. */
			file_size: number;
			total_rows: number;
			/** Format: date-time */
			start_time: string;
			/**
			 * Format: date-time
			 * @description Null until the job has ended.
			 */
			end_time: string | null;
			/** @description Where the job is asked for. */
			links: string;
			/** @description Rows that were stored. */
			completed_rows: number;
			/** @description Rows that were left out. Not part of the published API. */
			failed_rows: number;
			/** @description Why the file was not taken at all, or not to its end. Not part of the published API. */
			failure: string | null;
			/** @description In seconds. */
			elapsed_time: number;
		};
		UserpilotRowError: {
			line: number;
			/** @description Name of the field; empty for the whole row. */
			field: string;
			reason: string;
		};
		/** @description Either `username` or `email`, and not both. */
		OrgStackLogin: {
			/**
			 * Format: name
			 * @description User name or email.
			 */
			username?: string;
			/**
			 * Format: name
			 * @description The same, as some clients call it.
			 */
			email?: string;
			/** Format: password */
			password: string;
			organizationId?: components["schemas"]["Uuid"];
		};
		OrgStackTokens: {
			/** @description A JSON Web Token. */
			token: string;
			userId: components["schemas"]["Uuid"];
			/** @description User name, or the email of a person without one. */
			username: string;
			organizationId: components["schemas"]["Uuid"];
			/** @description Seconds that the token is valid for. */
			expiresIn: number;
			/** @description Renews the token. Left out when the token comes from another issuer's. */
			refreshToken?: string;
		};
		OrgStackError: {
			/** @description The status in words. */
			error: string;
			/** @description What is wrong with this request. */
			message: string;
			/** Format: date-time */
			timestamp: string;
			/** @description Each field that is wrong, where it stands, and what is wrong with it. */
			details?: {
				field: string;
				/** @enum {string} */
				in: "path" | "query" | "header" | "body";
				message: string;
			}[];
		};
		OrgStackRefresh: {
			refreshToken: string;
		};
		OrgStackSwitch: {
			organizationId: components["schemas"]["Uuid"];
		};
		/** @enum {string} */
		OrgStackOrganizationStatus: "active" | "suspended" | "archived";
		OrgStackSettings: {
			allowPublicSignup: boolean;
			requireEmailVerification: boolean;
			defaultRole: string;
		};
		/** @description Any JSON of yours. It is replaced as a whole. */
		OrgStackMetadata: {
			[key: string]: unknown;
		};
		OrgStackOrganization: {
			id: components["schemas"]["Uuid"];
			name: string;
			slug: string;
			domain: string | null;
			status: components["schemas"]["OrgStackOrganizationStatus"];
			settings: components["schemas"]["OrgStackSettings"];
			metadata: components["schemas"]["OrgStackMetadata"];
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			updatedAt: string;
		};
		OrgStackPagination: {
			page: number;
			size: number;
			/** @description Items on all pages. */
			total: number;
			totalPages: number;
		};
		OrgStackOrganizationSettings: {
			/** @description For your own sign-up page: Tenantry has none, and lets nobody in because of it. */
			allowPublicSignup?: boolean;
			/** @description Whether only members whose email is verified may sign in here. */
			requireEmailVerification?: boolean;
			/** @description Name of the role of new members for whom none is given. */
			defaultRole?: string;
		};
		OrgStackOrganizationCreate: {
			/** Format: name */
			name: string;
			/**
			 * @description Names the organization in addresses; there is no second one like it on this server. Left out, it is made of the
			 *     name, with an ending where that is taken; one that is given and taken is refused with 409.
			 */
			slug?: string;
			/**
			 * Format: idn-hostname
			 * @description The organization's internet domain, in any letters. It is kept in lower case, `xn--…` as the name that it
			 *     stands for, and not verified.
			 */
			domain?: string | null;
			settings?: components["schemas"]["OrgStackOrganizationSettings"];
			metadata?: components["schemas"]["OrgStackMetadata"];
		};
		OrgStackOrganizationUpdate: {
			/** Format: name */
			name?: string;
			/**
			 * @description Names the organization in addresses; there is no second one like it on this server. Left out, it is made of the
			 *     name, with an ending where that is taken; one that is given and taken is refused with 409.
			 */
			slug?: string;
			/**
			 * Format: idn-hostname
			 * @description The organization's internet domain, in any letters. It is kept in lower case, `xn--…` as the name that it
			 *     stands for, and not verified.
			 */
			domain?: string | null;
			settings?: components["schemas"]["OrgStackOrganizationSettings"];
			metadata?: components["schemas"]["OrgStackMetadata"];
		};
		/** @description Name of a role of the organization. */
		OrgStackRoleName: string;
		/** @enum {string} */
		OrgStackMemberStatus: "active" | "suspended";
		OrgStackMember: {
			userId: components["schemas"]["Uuid"];
			organizationId: components["schemas"]["Uuid"];
			email: string;
			displayName: string;
			role: string;
			status: components["schemas"]["OrgStackMemberStatus"];
			/** Format: date-time */
			joinedAt: string;
		};
		OrgStackMemberCreate: {
			userId: components["schemas"]["Uuid"];
			role?: components["schemas"]["OrgStackRoleName"];
		};
		OrgStackDeleted: {
			id: components["schemas"]["Uuid"];
			/** @enum {boolean} */
			deleted: true;
		};
		OrgStackMemberUpdate: {
			role?: components["schemas"]["OrgStackRoleName"];
			status?: components["schemas"]["OrgStackMemberStatus"];
		};
		OrgStackInvitation: {
			id: components["schemas"]["Uuid"];
			organizationId: components["schemas"]["Uuid"];
			/** @description Of the organization. */
			name: string;
			/** @description Of the organization. */
			slug: string;
			/** @description Name of the role that the caller is to have there. */
			role: string;
			/** Format: date-time */
			invitedAt: string;
		};
		/**
		 * @description In this organization. `pending` has never signed in, and has no verified email; `suspended` is either the
		 *     membership or the account.
		 * @enum {string}
		 */
		OrgStackUserStatus: "active" | "pending" | "suspended" | "deleted";
		OrgStackPreferences: {
			timezone: string;
			language: string;
			emailNotifications: boolean;
		};
		OrgStackUser: {
			id: components["schemas"]["Uuid"];
			email: string;
			username: string | null;
			firstName: string | null;
			lastName: string | null;
			/** @description First and last name when no other was given; the email, when there are none. */
			displayName: string;
			avatarUrl: string | null;
			status: components["schemas"]["OrgStackUserStatus"];
			emailVerified: boolean;
			/** Format: date-time */
			emailVerifiedAt: string | null;
			/** Format: date-time */
			lastLoginAt: string | null;
			/** @description The active organizations that both the user and the caller belong to, in the order of joining. */
			organizations: {
				organizationId: components["schemas"]["Uuid"];
				name: string;
				slug: string;
				role: string;
				/** Format: date-time */
				joinedAt: string;
			}[];
			preferences: components["schemas"]["OrgStackPreferences"];
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			updatedAt: string;
		};
		OrgStackUserPreferences: {
			/**
			 * Format: iana-timezone
			 * @description A name of the IANA time zone database, such as `Europe/Ljubljana`; `UTC` at first.
			 */
			timezone?: string;
			/**
			 * @description ISO 639-1; `en` at first.
			 * @enum {string}
			 */
			language?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
			/** @description `true` at first. */
			emailNotifications?: boolean;
		};
		OrgStackUserCreate: {
			organizationId?: components["schemas"]["Uuid"];
			/**
			 * Format: email
			 * @description It finds its user in any letter case. It may have letters beyond ASCII: it is then kept in lower case and
			 *     composed (NFC), and a host `xn--…` as the name that it stands for.
			 */
			email: string;
			/** @description To sign in with, besides the email; names one account on this server. */
			username?: string;
			/** Format: password */
			password?: string;
			role?: components["schemas"]["OrgStackRoleName"];
			/** Format: name */
			firstName?: string | null;
			/** Format: name */
			lastName?: string | null;
			/** Format: name */
			displayName?: string | null;
			/** Format: iri */
			avatarUrl?: string | null;
			preferences?: components["schemas"]["OrgStackUserPreferences"];
		};
		OrgStackUserUpdate: {
			role?: components["schemas"]["OrgStackRoleName"];
			/** @enum {string} */
			status?: "active" | "suspended";
			/** Format: name */
			firstName?: string | null;
			/** Format: name */
			lastName?: string | null;
			/** Format: name */
			displayName?: string | null;
			/** Format: iri */
			avatarUrl?: string | null;
			preferences?: components["schemas"]["OrgStackUserPreferences"];
		};
		OrgStackUserPermissions: {
			userId: components["schemas"]["Uuid"];
			organizationId: components["schemas"]["Uuid"];
			permissions: {
				permission: string;
				/** @description Name of the role that it comes from. */
				role: string;
			}[];
		};
		/** @enum {string} */
		OrgStackRoleType: "system" | "custom";
		OrgStackRole: {
			id: components["schemas"]["Uuid"];
			name: string;
			displayName: string;
			description: string | null;
			type: components["schemas"]["OrgStackRoleType"];
			organizationId: components["schemas"]["Uuid"];
			/** @description In alphabetical order. */
			permissions: string[];
			/** @description Members with this role. */
			userCount: number;
			/** @description Whether it is the organization's `defaultRole`. */
			isDefault: boolean;
			metadata: components["schemas"]["OrgStackMetadata"];
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			updatedAt: string;
		};
		/** @enum {string} */
		OrgStackKnownPermission: "activity.read" | "alerts.create" | "alerts.delete" | "alerts.read" | "apiKeys.create" | "apiKeys.delete" | "apiKeys.read" | "apps.read" | "chatIntegrations.create" | "chatIntegrations.delete" | "chatIntegrations.read" | "companies.delete" | "companies.read" | "companies.write" | "connections.delete" | "connections.read" | "connections.update" | "devices.read" | "enterpriseApps.read" | "events.read" | "events.write" | "findings.read" | "groups.read" | "imports.write" | "invites.manage" | "jobs.read" | "licensePrices.read" | "licensePrices.update" | "licenses.assign" | "licenses.read" | "licenses.remove" | "locations.read" | "members.create" | "members.delete" | "members.read" | "members.update" | "organizations.create" | "organizations.delete" | "organizations.read" | "organizations.update" | "permissions.read" | "profiles.delete" | "profiles.read" | "profiles.write" | "risks.acknowledge" | "roles.create" | "roles.delete" | "roles.read" | "roles.update" | "scanSchedule.read" | "scanSchedule.update" | "scanSettings.read" | "scanSettings.update" | "scans.read" | "scans.start" | "tenants.create" | "tenants.read" | "tenants.sync" | "tenants.update" | "users.create" | "users.delete" | "users.read" | "users.update" | "webhooks.create" | "webhooks.delete" | "webhooks.read" | "webhooks.update";
		/** @description Any of `GET /permissions`. */
		OrgStackRolePermissions: components["schemas"]["OrgStackKnownPermission"][];
		OrgStackRoleCreate: {
			organizationId?: components["schemas"]["Uuid"];
			/** @description Names the role in the organization. */
			name: string;
			/** Format: name */
			displayName?: string;
			description?: string | null;
			permissions?: components["schemas"]["OrgStackRolePermissions"];
			metadata?: components["schemas"]["OrgStackMetadata"];
		};
		OrgStackRoleUpdate: {
			/** @description Names the role in the organization. */
			name?: string;
			/** Format: name */
			displayName?: string;
			description?: string | null;
			permissions?: components["schemas"]["OrgStackRolePermissions"];
			metadata?: components["schemas"]["OrgStackMetadata"];
		};
		OrgStackPermission: {
			name: string;
			/** @description The operations that ask for it, of all surfaces. */
			operations: string[];
			/** @description The system roles that have it. */
			systemRoles: string[];
		};
		/**
		 * Format: permission
		 * @description One of `GET /permissions`.
		 */
		OrgStackPermissionName: string;
		OrgStackPermissionCheck: {
			organizationId?: components["schemas"]["Uuid"];
			checks: {
				permission: components["schemas"]["OrgStackPermissionName"];
				userId?: components["schemas"]["Uuid"];
			}[];
		};
		OrgStackPermissionAnswers: {
			results: {
				permission: string;
				userId: components["schemas"]["Uuid"];
				allowed: boolean;
				/**
				 * @description `suspended`: the role may allow it, but the member may do nothing now. `unknown_permission`: nobody
				 *     has it, since nothing asks for it.
				 * @enum {string}
				 */
				reason: "allowed_by_role" | "not_in_role" | "suspended" | "not_a_member" | "unknown_permission";
				/** @description Name of the user's role; null for a person who is not a member. */
				role: string | null;
			}[];
		};
		OrgStackJwks: {
			keys: {
				kty: string;
				crv: string;
				x: string;
				kid: string;
				alg: string;
				use: string;
			}[];
		};
		/** @description Eleven letters and digits. Ids are unique for each kind of thing within an organization. */
		IperaId: string;
		IperaListedTenant: {
			id: components["schemas"]["IperaId"];
			name: string;
			address: string | null;
			city: string | null;
			/** @description ISO 3166-1 alpha-2. */
			country_code: string | null;
			/** @description English name of the country. */
			country_name: string | null;
			description: string | null;
			/** @description Whether the tenant is deactivated. */
			is_trashed: boolean;
			/** @description Always `0`: tenants are in no groups. */
			group_id: string;
			/** @description Always empty. */
			group_name: string;
		};
		/**
		 * @description Absolute addresses of other pages, on the host that was asked. Filters and `per_page` are kept as they were sent.
		 *     `last` is always null: nothing is counted. `prev` and `next` are null where there is no such page.
		 */
		IperaLinks: {
			first: string;
			last: string | null;
			prev: string | null;
			next: string | null;
		};
		/** @description Which items are on this page, counted from 1; `from` and `to` are null when there are none. */
		IperaMeta: {
			current_page: number;
			from: number | null;
			path: string;
			per_page: number;
			to: number | null;
		};
		IperaError: {
			message: string;
		};
		IperaInvalid: {
			message: string;
			/** @description What is wrong, by field of the body or name of the parameter; `body` for the body as a whole. */
			errors: {
				[key: string]: string[];
			};
		};
		/** @description Fields that are not named here are ignored. */
		IperaTenantFields: {
			/** Format: name */
			name: string;
			country_code?: components["schemas"]["OptionalCountryCode"];
			city?: string | null;
			address?: string | null;
			/** @description Stored, and not shown. */
			post_code?: string | null;
			description?: string | null;
		} & {
			[key: string]: unknown;
		};
		IperaTenant: {
			id: components["schemas"]["IperaId"];
			name: string;
			address: string | null;
			city: string | null;
			/** @description ISO 3166-1 alpha-2. */
			country_code: string | null;
			/** @description English name of the country. */
			country_name: string | null;
			description: string | null;
			/** @description Whether the tenant is deactivated. */
			is_trashed: boolean;
		};
		IperaCount: {
			count: number;
		};
		IperaUserStatusChange: {
			/**
			 * @description Status that the tenant's users get: 0 passive, 1 active, 2 banned. Support users keep theirs, and so does
			 *     everybody when it is left out, null or an empty text.
			 * @enum {integer}
			 */
			user_status?: 0 | 1 | 2;
		} & {
			[key: string]: unknown;
		};
		IperaTrashed: {
			is_trashed: boolean;
		};
		/**
		 * @description A place of a tenant. A tenant that is created on this surface gets one, with its name and address. What nothing
		 *     sets yet (state, login pages, coordinates, external id) is null.
		 */
		IperaLocation: {
			id: components["schemas"]["IperaId"];
			name: string;
			description: string | null;
			address: string | null;
			post_code: string | null;
			city: string | null;
			state: string | null;
			/** @description ISO 3166-1 alpha-2. */
			country_code: string | null;
			login_page_name: string | null;
			login_page_id: string | null;
			post_login_page_name: string | null;
			post_login_page_id: string | null;
			external_location_id: string | null;
			lat: string | null;
			lng: string | null;
			is_trashed: boolean;
		};
		IperaUser: {
			id: components["schemas"]["IperaId"];
			name: string;
			email: string;
			/** @enum {string} */
			role: "tenant" | "venue" | "front-desk" | "support";
			/** @enum {string} */
			role_name: "Tenant Admin" | "Venue Admin" | "Front Desk" | "Support";
			tenant_name: string;
			location_id: string | null;
			location_name: string | null;
			/**
			 * @description 0 passive, 1 active, 2 banned.
			 * @enum {integer}
			 */
			status: 0 | 1 | 2;
		};
		/** @description Fields that are not named here are ignored. */
		IperaUserCreate: {
			/** Format: name */
			name: string;
			/** Format: email */
			email: string;
			/**
			 * @description Tenant Admin, Venue Admin or Front Desk.
			 * @enum {string}
			 */
			role: "tenant" | "venue" | "front-desk";
			/**
			 * Format: password
			 * @description With a digit, an upper case letter, a lower case letter and a symbol.
			 */
			password: string;
			/** Format: password */
			password_confirmation: string;
			/**
			 * @description 0 passive, 1 active, 2 banned.
			 * @enum {integer}
			 */
			status: 0 | 1 | 2;
			/** @description One of the tenant's locations; `null` or left out for none. */
			location_id?: string | null;
		} & {
			[key: string]: unknown;
		};
		IdentityOpsLogin: {
			/**
			 * Format: name
			 * @description Email or user name.
			 */
			email: string;
			/** Format: password */
			password: string;
			organizationId?: components["schemas"]["Uuid"];
		};
		IdentityOpsTenant: {
			id: components["schemas"]["Uuid"];
			name: string;
			domain: string | null;
			sandbox: boolean;
			/** @description Whether it is connected to a directory. */
			connected: boolean;
		};
		/** @enum {string} */
		IdentityOpsPlan: "FREE" | "STARTER" | "PRO" | "ENTERPRISE";
		IdentityOpsSession: {
			/** @description Null for a key. */
			user: {
				id: components["schemas"]["Uuid"];
				email: string;
				name: string;
			} | null;
			organization: {
				id: components["schemas"]["Uuid"];
				name: string;
				slug: string;
				/** @description Name of the person's role there; null for a key. */
				role: string | null;
			};
			/** @description All that the person can switch to, this one included; of a key, its own alone. */
			organizations: {
				id: components["schemas"]["Uuid"];
				name: string;
				role: string | null;
			}[];
			/** @description The current tenant; null where there is none. */
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
				domain: string | null;
				sandbox: boolean;
				/** @description Whether it is connected to a directory. */
				connected: boolean;
			} | null;
			/**
			 * @description What can be switched to, the current one first, at most 500 live ones and 500 of the sandbox; of a key, its own
			 *     alone.
			 */
			tenants: components["schemas"]["IdentityOpsTenant"][];
			/**
			 * @description Of a key; null for a person.
			 * @enum {string|null}
			 */
			level: "READ" | "WRITE" | "ADMIN" | null;
			plan: components["schemas"]["IdentityOpsPlan"];
			features: string[];
			permissions: string[];
			/**
			 * Format: date-time
			 * @description When it ends at the latest; null for a key without an end.
			 */
			expiresAt: string | null;
			/**
			 * @description What changes something with the cookie has to come from a page of the same origin.
			 * @enum {string}
			 */
			csrf: "same-origin";
		};
		IdentityOpsError: {
			error: {
				/** @enum {string} */
				code: "VALIDATION_ERROR" | "UNAUTHENTICATED" | "UNAUTHORIZED" | "FEATURE_NOT_AVAILABLE" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
				message: string;
				/** @description Names this request in the server's log, where a name that the caller gave lacks the `req_`. */
				requestId: string;
				/**
				 * @description What is known beyond the code. For bad input, `fields` names each offending field, where it stands
				 *     (`path`, `query`, `header` or `body`) and what is wrong with it. For what the plan does not include,
				 *     `feature` and `currentPlan`; where a number is used up, also `limit` and `used`. For a conflict,
				 *     `reason`.
				 */
				details: {
					fields?: {
						field: string;
						/** @enum {string} */
						in: "path" | "query" | "header" | "body";
						message: string;
					}[];
				} & {
					[key: string]: unknown;
				};
			};
		};
		/** @default /identityops/ */
		IdentityOpsReturnTo: string;
		IdentityOpsBrowserSession: {
			id: components["schemas"]["Uuid"];
			/** @description Whether this request presents it. */
			current: boolean;
			organization: {
				id: components["schemas"]["Uuid"];
				name: string;
			};
			/** @description What the browser said of itself. */
			userAgent: string | null;
			/** Format: date-time */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When it was used last; some seconds late.
			 */
			lastSeenAt: string;
			/**
			 * Format: date-time
			 * @description When it ends at the latest.
			 */
			expiresAt: string;
		};
		IdentityOpsPagination: {
			page: number;
			limit: number;
			/** @description Items on all pages. */
			total: number;
			totalPages: number;
		};
		/** @enum {string} */
		IdentityOpsScanStatus: "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED";
		IdentityOpsMoney: {
			/** @description Decimal text, such as `1248.00`. */
			amount: string;
			/** @description ISO 4217. */
			currency: string;
		};
		IdentityOpsRequestedScan: {
			id: components["schemas"]["Uuid"];
			/** @description Counts the scans of the tenant. */
			number: number;
			status: components["schemas"]["IdentityOpsScanStatus"];
			/**
			 * @description Whether every source was read and every rule decided; null until it has succeeded.
			 * @enum {string|null}
			 */
			coverage: "FULL" | "PARTIAL" | null;
			/** @enum {string} */
			trigger: "MANUAL" | "SCHEDULED" | "FIRST" | "API";
			/** @description `user <id>`, `key <id>`, or `system`. */
			requestedBy: string;
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			startedAt: string | null;
			/** Format: date-time */
			finishedAt: string | null;
			durationSeconds: number | null;
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
			};
			/** @description How many objects there are; null until it has succeeded, and null of what was not read. */
			counts: {
				applications: number;
				enterpriseApps: number;
				managedIdentities: number;
				users: number | null;
				guests: number | null;
				licenses: number | null;
				groups: number | null;
				devices: number | null;
				managedDevices: number | null;
			} | null;
			/** @description How many apps stand on each level. */
			apps: {
				critical: number;
				warning: number;
				info: number;
				healthy: number;
				unknown: number;
			} | null;
			/** @description How many findings stand open, by severity, and what changed since the scan before. */
			findings: {
				critical: number;
				high: number;
				medium: number;
				low: number;
				/** @description Rules that could not be decided. */
				unknown: number;
				new: number;
				resolved: number;
				worsened: number;
			} | null;
			averageScore: number | null;
			/** @description What unused licences cost a month, by currency; null where that is not known. */
			wastedMonthly: components["schemas"]["IdentityOpsMoney"][] | null;
			/** @description Why it failed. */
			error: {
				/** @enum {string} */
				code: "CREDENTIALS_REFUSED" | "CONSENT_MISSING" | "THROTTLED" | "UNAVAILABLE" | "DISCONNECTED" | "TOO_LARGE" | "INTERNAL";
				message: string;
			} | null;
			/** @description Whether it was under way before this request. */
			alreadyRunning: boolean;
		};
		/**
		 * @description Whether every source was read.
		 * @enum {string}
		 */
		IdentityOpsCoverage: "FULL" | "PARTIAL";
		IdentityOpsScan: {
			id: components["schemas"]["Uuid"];
			/** @description Counts the scans of the tenant. */
			number: number;
			status: components["schemas"]["IdentityOpsScanStatus"];
			/**
			 * @description Whether every source was read and every rule decided; null until it has succeeded.
			 * @enum {string|null}
			 */
			coverage: "FULL" | "PARTIAL" | null;
			/** @enum {string} */
			trigger: "MANUAL" | "SCHEDULED" | "FIRST" | "API";
			/** @description `user <id>`, `key <id>`, or `system`. */
			requestedBy: string;
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			startedAt: string | null;
			/** Format: date-time */
			finishedAt: string | null;
			durationSeconds: number | null;
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
			};
			/** @description How many objects there are; null until it has succeeded, and null of what was not read. */
			counts: {
				applications: number;
				enterpriseApps: number;
				managedIdentities: number;
				users: number | null;
				guests: number | null;
				licenses: number | null;
				groups: number | null;
				devices: number | null;
				managedDevices: number | null;
			} | null;
			/** @description How many apps stand on each level. */
			apps: {
				critical: number;
				warning: number;
				info: number;
				healthy: number;
				unknown: number;
			} | null;
			/** @description How many findings stand open, by severity, and what changed since the scan before. */
			findings: {
				critical: number;
				high: number;
				medium: number;
				low: number;
				/** @description Rules that could not be decided. */
				unknown: number;
				new: number;
				resolved: number;
				worsened: number;
			} | null;
			averageScore: number | null;
			/** @description What unused licences cost a month, by currency; null where that is not known. */
			wastedMonthly: components["schemas"]["IdentityOpsMoney"][] | null;
			/** @description Why it failed. */
			error: {
				/** @enum {string} */
				code: "CREDENTIALS_REFUSED" | "CONSENT_MISSING" | "THROTTLED" | "UNAVAILABLE" | "DISCONNECTED" | "TOO_LARGE" | "INTERNAL";
				message: string;
			} | null;
		};
		/** @enum {string} */
		IdentityOpsSeverity: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
		/** @enum {string} */
		IdentityOpsCategory: "CREDENTIALS" | "PERMISSIONS" | "OWNERSHIP" | "ACTIVITY" | "CONFIGURATION" | "LICENSES" | "USERS" | "GROUPS" | "DEVICES" | "TENANT";
		/** @enum {string} */
		IdentityOpsObjectType: "APPLICATION" | "SERVICE_PRINCIPAL" | "USER" | "GROUP" | "DEVICE" | "LICENSE" | "SUBSCRIPTION" | "TENANT";
		/**
		 * @description `UNKNOWN` says that the rule could not be decided, since something was not read: it is neither so nor not so.
		 * @enum {string}
		 */
		IdentityOpsFindingState: "OPEN" | "UNKNOWN" | "RESOLVED";
		/**
		 * @description What became of it since the scan before. `IMPROVED` is an extension.
		 * @enum {string}
		 */
		IdentityOpsFindingChange: "NEW" | "WORSENED" | "IMPROVED" | "UNCHANGED" | "RESOLVED";
		IdentityOpsFinding: {
			/**
			 * Format: uuid
			 * @description The same in every scan that finds the same.
			 */
			id: string;
			rule: {
				id: string;
				title: string;
				category: components["schemas"]["IdentityOpsCategory"];
			};
			severity: components["schemas"]["IdentityOpsSeverity"];
			/** @description What it adds to the score of its app. */
			points: number;
			state: components["schemas"]["IdentityOpsFindingState"];
			change: components["schemas"]["IdentityOpsFindingChange"];
			object: {
				type: components["schemas"]["IdentityOpsObjectType"];
				id: string;
				name: string;
				appId: string | null;
			};
			/** @description What of the object is meant, where it has several. */
			subject: {
				type: string;
				id: string;
				name: string;
			} | null;
			/** @description What is so. */
			summary: string;
			/** @description Why it matters. */
			explanation: string;
			/** @description What to do. */
			remediation: string;
			/** @description What was read, and what followed from it. */
			evidence: {
				field: string;
				value: string;
			}[];
			/** Format: date-time */
			firstSeenAt: string;
			/** Format: date-time */
			lastSeenAt: string;
			/** Format: date-time */
			resolvedAt: string | null;
			acknowledgement: {
				by: string;
				/** Format: date-time */
				at: string;
				reason: string;
				/** Format: date-time */
				expiresAt: string | null;
			} | null;
			/** @description What it costs a month, where it is about money. */
			cost: {
				amount: string;
				currency: string;
			} | null;
		};
		/** @description How many stand open, whatever the filters. */
		IdentityOpsOpenBySeverity: {
			CRITICAL: number;
			HIGH: number;
			MEDIUM: number;
			LOW: number;
		};
		IdentityOpsOpenOfRule: {
			id: string;
			title: string;
			severity: components["schemas"]["IdentityOpsSeverity"];
			count: number;
		};
		IdentityOpsProgress: {
			/** @enum {string} */
			phase: "QUEUED" | "COLLECTING" | "EVALUATING" | "STORING" | "DONE";
			percent: number;
			/** @description What is being read. */
			source: string | null;
			/** @description Objects of it that were read. */
			read: number;
			/** @description Null where Microsoft does not say. */
			total: number | null;
		};
		IdentityOpsScanDetail: {
			id: components["schemas"]["Uuid"];
			/** @description Counts the scans of the tenant. */
			number: number;
			status: components["schemas"]["IdentityOpsScanStatus"];
			/**
			 * @description Whether every source was read and every rule decided; null until it has succeeded.
			 * @enum {string|null}
			 */
			coverage: "FULL" | "PARTIAL" | null;
			/** @enum {string} */
			trigger: "MANUAL" | "SCHEDULED" | "FIRST" | "API";
			/** @description `user <id>`, `key <id>`, or `system`. */
			requestedBy: string;
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			startedAt: string | null;
			/** Format: date-time */
			finishedAt: string | null;
			durationSeconds: number | null;
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
			};
			/** @description How many objects there are; null until it has succeeded, and null of what was not read. */
			counts: {
				applications: number;
				enterpriseApps: number;
				managedIdentities: number;
				users: number | null;
				guests: number | null;
				licenses: number | null;
				groups: number | null;
				devices: number | null;
				managedDevices: number | null;
			} | null;
			/** @description How many apps stand on each level. */
			apps: {
				critical: number;
				warning: number;
				info: number;
				healthy: number;
				unknown: number;
			} | null;
			findings: {
				data: components["schemas"]["IdentityOpsFinding"][];
				pagination: components["schemas"]["IdentityOpsPagination"];
				bySeverity: components["schemas"]["IdentityOpsOpenBySeverity"];
				byRule: components["schemas"]["IdentityOpsOpenOfRule"][];
			};
			averageScore: number | null;
			/** @description What unused licences cost a month, by currency; null where that is not known. */
			wastedMonthly: components["schemas"]["IdentityOpsMoney"][] | null;
			/** @description Why it failed. */
			error: {
				/** @enum {string} */
				code: "CREDENTIALS_REFUSED" | "CONSENT_MISSING" | "THROTTLED" | "UNAVAILABLE" | "DISCONNECTED" | "TOO_LARGE" | "INTERNAL";
				message: string;
			} | null;
			progress: components["schemas"]["IdentityOpsProgress"];
			/** @description What of the directory was to be read, and how that went. */
			sources: {
				name: string;
				/** @enum {string} */
				state: "READ" | "REFUSED" | "FAILED" | "THROTTLED" | "SKIPPED" | "PENDING";
				items: number;
				/** @description The code that Microsoft gave. */
				code: string | null;
				message: string | null;
				/** Format: date-time */
				startedAt: string | null;
				/** Format: date-time */
				finishedAt: string | null;
			}[];
			unknownRules: {
				id: string;
				reason: string;
			}[];
		};
		IdentityOpsComparedScan: {
			id: components["schemas"]["Uuid"];
			number: number;
			/**
			 * Format: date-time
			 * @description When it began to read.
			 */
			asOf: string;
		};
		IdentityOpsDifferences: {
			from: components["schemas"]["IdentityOpsComparedScan"];
			to: components["schemas"]["IdentityOpsComparedScan"];
			totals: {
				new: number;
				resolved: number;
				worsened: number;
				improved: number;
				unknown: number;
			};
			new: components["schemas"]["IdentityOpsFinding"][];
			/** @description As the earlier scan has them. */
			resolved: components["schemas"]["IdentityOpsFinding"][];
			worsened: components["schemas"]["IdentityOpsFinding"][];
			improved: components["schemas"]["IdentityOpsFinding"][];
			unknown: components["schemas"]["IdentityOpsFinding"][];
		};
		IdentityOpsReportedScan: {
			id: components["schemas"]["Uuid"];
			number: number;
			/**
			 * Format: date-time
			 * @description When it began to read.
			 */
			asOf: string;
			averageScore: number | null;
		};
		/** @description Why a part of the report cannot be told, and has nothing else then. */
		IdentityOpsUnavailable: {
			/** @enum {string} */
			reason: "FIRST_SCAN" | "NOT_LATEST" | "NOT_READ" | "NOT_PERMITTED";
			message: string;
		} | null;
		/** @description Whether amounts are told, and in what. */
		IdentityOpsCosts: {
			available: boolean;
			/** @description Of the organization's prices; others may occur where it has none. */
			currency?: string;
			/** @description When the table of list prices was made. */
			asOf?: string;
			/** @description What the plan would have to include. */
			feature?: string;
			/** @description The first plan that includes it. */
			minimumPlan?: string;
		};
		IdentityOpsWasteSum: {
			assignments: number;
			monthly: components["schemas"]["IdentityOpsMoney"][] | null;
		};
		IdentityOpsSkuName: {
			id: string;
			partNumber: string;
			name: string;
		};
		/** @description Of the whole tenant. Sums are by currency, and null where the plan does not tell them. */
		IdentityOpsWasteTotals: {
			assignments: number;
			monthly: components["schemas"]["IdentityOpsMoney"][] | null;
			/** @description Twelve times `monthly`. */
			annual: components["schemas"]["IdentityOpsMoney"][] | null;
			byTier: {
				GUARANTEED: components["schemas"]["IdentityOpsWasteSum"];
				LIKELY: components["schemas"]["IdentityOpsWasteSum"];
				REVIEW: components["schemas"]["IdentityOpsWasteSum"];
			};
			/** @description Seats that are paid for and nobody has; in no other sum. */
			unassignedSeats: {
				seats: number;
				monthly: components["schemas"]["IdentityOpsMoney"][] | null;
			};
			/** @description Wasted licenses that are in no sum of money, since no price is known. */
			unknownPrice: {
				assignments: number;
				skus: components["schemas"]["IdentityOpsSkuName"][];
			} | null;
		};
		/** @description For one user and month; null where it is not known, or the plan does not tell it. */
		IdentityOpsPrice: {
			/** @description Decimal text, such as `39.00`. */
			amount: string;
			/** @description ISO 4217. */
			currency: string;
			/**
			 * @description The organization's own, a public list price with a commitment of a year, or nothing while the product is on
			 *     trial.
			 * @enum {string}
			 */
			source: "CUSTOM" | "LIST" | "TRIAL";
			/** @description A date, a year and month, or a year, as exact as it is known. */
			asOf: string | null;
		} | null;
		/** @description A product of which licenses are wasted, or seats not assigned. */
		IdentityOpsWastedSku: {
			sku: components["schemas"]["IdentityOpsSkuName"];
			/** @description Null where products were not read, or it is not subscribed to. */
			seats: {
				purchased: number;
				assigned: number;
				available: number;
				suspended: number;
				warning: number;
				/** @description Paid for, and nobody has them; null where that is not known. */
				unassigned: number | null;
			} | null;
			price: components["schemas"]["IdentityOpsPrice"];
			byTier: {
				GUARANTEED: number;
				LIKELY: number;
				REVIEW: number;
			};
			/** @description What the wasted licenses cost. */
			monthly: {
				amount: string;
				currency: string;
			} | null;
		};
		/**
		 * @description `GUARANTEED`: nobody can use it, since the account is disabled or its owner has left. `LIKELY`: nobody seems to.
		 *     `REVIEW`: somebody should look, such as at shared mailboxes, service accounts, guests and administrators.
		 * @enum {string}
		 */
		IdentityOpsWasteTier: "GUARANTEED" | "LIKELY" | "REVIEW";
		IdentityOpsWastedLicense: {
			/** @description Of user and product. */
			id: string;
			user: {
				id: string;
				userPrincipalName: string;
				name: string;
				enabled: boolean;
				/** @enum {string} */
				type: "MEMBER" | "GUEST";
			};
			sku: components["schemas"]["IdentityOpsSkuName"];
			/** @enum {string} */
			assignedBy: "DIRECT" | "GROUP" | "BOTH";
			/** @description Groups that it comes from. */
			groups: {
				id: string;
				/** @description Null where groups were not read. */
				name: string | null;
			}[];
			/**
			 * @description `ERROR` where it was assigned in vain: it takes no seat.
			 * @enum {string}
			 */
			state: "ACTIVE" | "ERROR";
			/**
			 * @description Why it was assigned in vain, also where another assignment of the same product works.
			 * @enum {string|null}
			 */
			error: "COUNT_VIOLATION" | "MUTUALLY_EXCLUSIVE" | "PROHIBITED_LOCATION" | "UNIQUENESS" | "DEPENDENCY" | "OTHER" | null;
			/** @description Service plans that are switched off. */
			disabledPlans: string[];
			/**
			 * Format: date-time
			 * @description The latest of all attempts to sign in.
			 */
			lastSignInAt: string | null;
			signInKnown: boolean;
			/** @description Null where the price is not known, or the plan does not tell it; and where it takes no seat. */
			monthlyCost: {
				amount: string;
				currency: string;
			} | null;
			tier: components["schemas"]["IdentityOpsWasteTier"];
			/** @description The rule by which it is in its tier. */
			rule: string;
			reason: string;
			/** @description Other rules that it matches, for which it is not counted again. */
			alsoMatched: string[];
		};
		IdentityOpsEndingCredential: {
			app: {
				/** @description Its `appId`. */
				id: string;
				name: string;
			};
			keyId: string;
			name: string | null;
			/** @enum {string} */
			kind: "SECRET" | "CERTIFICATE" | "SAML_SIGNING";
			/** Format: date-time */
			endsAt: string;
			/** @description Whole days from the scan on. */
			daysLeft: number;
			/** @description Whether a later credential does the same. */
			replaced: boolean;
			/** @description Whether the app renews it, as Entra Connect does. */
			renewsItself: boolean;
		};
		IdentityOpsGap: {
			source: string;
			reason: string;
			rules: string[];
		};
		IdentityOpsScanReport: {
			/** @description The organization that asks for it. */
			provider: {
				name: string;
			};
			/** Format: date-time */
			preparedAt: string;
			scan: components["schemas"]["IdentityOpsScan"];
			latest: components["schemas"]["IdentityOpsReportedScan"];
			/** @description Up to 12 scans that have succeeded, the last of which is this one; the earliest first. */
			history: components["schemas"]["IdentityOpsReportedScan"][];
			findings: {
				/** @description How many stand open. */
				open: number;
				/** @description How many of these somebody has accepted. */
				acknowledged: number;
				bySeverity: components["schemas"]["IdentityOpsOpenBySeverity"];
				byRule: components["schemas"]["IdentityOpsOpenOfRule"][];
				/** @description Up to 25 of those that stand open, the worst first. */
				worst: components["schemas"]["IdentityOpsFinding"][];
			};
			/** @description Since the last scan before this one that has succeeded. */
			changes: {
				unavailable: components["schemas"]["IdentityOpsUnavailable"];
				differences?: components["schemas"]["IdentityOpsDifferences"];
			};
			waste: {
				unavailable: components["schemas"]["IdentityOpsUnavailable"];
				costs: components["schemas"]["IdentityOpsCosts"];
				totals?: components["schemas"]["IdentityOpsWasteTotals"];
				products?: {
					total: number;
					/** @description Up to 10, of which most is wasted first. */
					data: components["schemas"]["IdentityOpsWastedSku"][];
				};
				licenses?: {
					total: number;
					/** @description Up to 15, the surest first. */
					data: components["schemas"]["IdentityOpsWastedLicense"][];
				};
			};
			/**
			 * @description Secrets and certificates that end within 90 days of the scan, but for those of managed identities and of
			 *     Microsoft's own apps.
			 */
			credentials: {
				unavailable: components["schemas"]["IdentityOpsUnavailable"];
				/** Format: date-time */
				from?: string;
				/** Format: date-time */
				until?: string;
				total?: number;
				/** @description Up to 20, the next one first. */
				data?: components["schemas"]["IdentityOpsEndingCredential"][];
			};
			/** @description What could not be read, and the rules that could not be decided for it. */
			gaps: components["schemas"]["IdentityOpsGap"][];
			/** @description Rules that could not be decided. */
			unknownRules: {
				id: string;
				title: string;
				reason: string;
			}[];
		};
		/**
		 * @description By the score: 75 and more, 40 and more, 1 and more, 0. `UNKNOWN` where nothing was found, and something that
		 *     could have been found was not looked for.
		 * @enum {string}
		 */
		IdentityOpsLevel: "CRITICAL" | "WARNING" | "INFO" | "HEALTHY" | "UNKNOWN";
		/** @enum {string} */
		IdentityOpsAppKind: "APPLICATION" | "ENTERPRISE_APP" | "MANAGED_IDENTITY";
		/**
		 * @description `DISABLED` before all others; `NEW` for 30 days; then by sign-ins: none in 90 days, none ever, or some.
		 * @enum {string}
		 */
		IdentityOpsLifecycleStage: "NEW" | "ACTIVE" | "INACTIVE" | "NEVER_USED" | "DISABLED" | "UNKNOWN";
		IdentityOpsPublisher: {
			/** @enum {string} */
			kind: "OWN" | "MICROSOFT" | "THIRD_PARTY";
			/** @description The directory where it is registered. */
			tenantId: string | null;
			/** @description Of the verified publisher. */
			name: string | null;
			verified: boolean;
		};
		/** @enum {string} */
		IdentityOpsPermissionRisk: "TIER0" | "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "NONE" | "UNKNOWN";
		IdentityOpsApp: {
			/** @description The app id. */
			id: string;
			name: string;
			kind: components["schemas"]["IdentityOpsAppKind"];
			applicationObjectId: string | null;
			servicePrincipalObjectId: string | null;
			publisher: components["schemas"]["IdentityOpsPublisher"];
			enabled: boolean;
			score: number;
			level: components["schemas"]["IdentityOpsLevel"];
			/** @description The score without what somebody has acknowledged. */
			openScore: number;
			lifecycleStage: components["schemas"]["IdentityOpsLifecycleStage"];
			/** @description Whether it can take over the directory. */
			privileged: boolean;
			/** Format: date-time */
			lastSignInAt: string | null;
			signInKnown: boolean;
			/** Format: date-time */
			createdAt: string | null;
			/** @description Null where owners were not read. */
			owners: {
				count: number;
				names: string[];
			} | null;
			credentials: {
				live: number;
				expired: number;
				/** @description Of the live ones, those that end within 30 days. */
				expiring: number;
				/** Format: date-time */
				nextExpiryAt: string | null;
			};
			permissions: {
				application: number;
				delegated: number;
				highestRisk: components["schemas"]["IdentityOpsPermissionRisk"];
			};
			findings: {
				critical: number;
				high: number;
				medium: number;
				low: number;
				acknowledged: number;
				/** @description Rules that could not be decided for it. */
				unknown: number;
			};
		};
		/** @description The scan that this is from; null where there is none yet. */
		IdentityOpsLatestScan: {
			id: components["schemas"]["Uuid"];
			/** Format: date-time */
			finishedAt: string;
			coverage: components["schemas"]["IdentityOpsCoverage"];
			/** @description What could not be read, and the rules that could not be decided for it. */
			gaps: components["schemas"]["IdentityOpsGap"][];
		} | null;
		IdentityOpsCredential: {
			keyId: string;
			name: string | null;
			/** @enum {string} */
			kind: "SECRET" | "CERTIFICATE" | "FEDERATED" | "SAML_SIGNING";
			/** @enum {string} */
			on: "APPLICATION" | "SERVICE_PRINCIPAL";
			/** Format: date-time */
			startsAt: string | null;
			/** Format: date-time */
			endsAt: string | null;
			/** @description Whole days at the time of the scan; negative after its end. */
			daysLeft: number | null;
			/** @enum {string} */
			state: "LIVE" | "EXPIRING" | "EXPIRED" | "NOT_YET_VALID";
			/** @description Of a SAML signing certificate, whether it is in use. */
			active: boolean | null;
			/** @description Key id of a later one that does the same. */
			replacedBy: string | null;
			/** Format: date-time */
			lastUsedAt: string | null;
		};
		IdentityOpsAppDetail: {
			/** @description The app id. */
			id: string;
			name: string;
			kind: components["schemas"]["IdentityOpsAppKind"];
			applicationObjectId: string | null;
			servicePrincipalObjectId: string | null;
			publisher: components["schemas"]["IdentityOpsPublisher"];
			enabled: boolean;
			score: number;
			level: components["schemas"]["IdentityOpsLevel"];
			/** @description The score without what somebody has acknowledged. */
			openScore: number;
			lifecycleStage: components["schemas"]["IdentityOpsLifecycleStage"];
			/** @description Whether it can take over the directory. */
			privileged: boolean;
			/** Format: date-time */
			lastSignInAt: string | null;
			signInKnown: boolean;
			/** Format: date-time */
			createdAt: string | null;
			signInAudience: string | null;
			redirectUris: {
				uri: string;
				/** @enum {string} */
				kind: "WEB" | "SPA" | "PUBLIC" | "REPLY";
				/** @enum {string} */
				verdict: "OK" | "INSECURE" | "WILDCARD" | "SHARED_HOST" | "DANGLING" | "UNKNOWN";
				reason: string | null;
			}[];
			credentials: components["schemas"]["IdentityOpsCredential"][];
			federated: {
				name: string | null;
				issuer: string | null;
				subject: string | null;
				audiences: string[];
			}[];
			/** @description Null where owners were not read. */
			owners: {
				id: string;
				/** @description `user`, `servicePrincipal`, or what Microsoft says. */
				type: string | null;
				name: string | null;
				userPrincipalName: string | null;
				enabled: boolean | null;
				guest: boolean | null;
				mfaRegistered: boolean | null;
				/** Format: date-time */
				lastSignInAt: string | null;
			}[] | null;
			permissions: {
				granted: {
					/** @enum {string} */
					type: "APPLICATION" | "DELEGATED";
					resource: {
						appId: string | null;
						name: string | null;
					};
					id: string | null;
					name: string | null;
					/** @description 0 takes over the directory, 1 does so on a detour, 2 is another risk; null is none. */
					tier: number | null;
					risk: components["schemas"]["IdentityOpsPermissionRisk"];
					/** @enum {string|null} */
					consent: "ADMIN" | "USERS" | null;
					/** @description How many consented for themselves. */
					users: number | null;
					/** Format: date-time */
					grantedAt: string | null;
				}[];
				/** @description What its registration asks for, whether or not it was granted. */
				requested: {
					/** @enum {string} */
					type: "APPLICATION" | "DELEGATED";
					resource: {
						appId: string;
						name: string | null;
					};
					id: string;
					name: string | null;
				}[];
			};
			directoryRoles: {
				id: string;
				name: string | null;
				scope: string | null;
				/** @enum {string} */
				assignment: "ACTIVE" | "ELIGIBLE";
			}[];
			activity: {
				known: boolean;
				/** Format: date-time */
				lastSignInAt: string | null;
				/** Format: date-time */
				delegatedAt: string | null;
				/** Format: date-time */
				applicationAt: string | null;
			};
			/** @description Every rule that adds to the score, which is their sum and 100 at most. */
			scoreBreakdown: {
				ruleId: string;
				title: string;
				findings: number;
				points: number;
			}[];
			findings: components["schemas"]["IdentityOpsFinding"][];
			history: {
				scanId: components["schemas"]["Uuid"];
				/** Format: date-time */
				finishedAt: string;
				score: number;
			}[];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsEnterpriseApp: {
			/** @description Object id of the service principal. */
			id: string;
			appId: string;
			name: string;
			kind: components["schemas"]["IdentityOpsAppKind"];
			publisher: components["schemas"]["IdentityOpsPublisher"];
			enabled: boolean;
			disabledByMicrosoft: boolean;
			/** @description Whether only those may sign in who are assigned. */
			assignmentRequired: boolean | null;
			/** @description How people sign in, such as `saml`. */
			ssoMode: string | null;
			/** Format: date-time */
			samlCertificateEndsAt: string | null;
			/** @description How many permissions it was granted, by itself, for everybody, and by users for themselves. */
			grants: {
				application: number;
				delegatedAdmin: number;
				delegatedUsers: number;
			};
			highestRisk: components["schemas"]["IdentityOpsPermissionRisk"];
			directoryRoles: {
				id: string;
				name: string | null;
			}[];
			/** @description Null where owners were not read. */
			owners: {
				count: number;
				names: string[];
			} | null;
			/** Format: date-time */
			lastSignInAt: string | null;
			signInKnown: boolean;
			score: number;
			level: components["schemas"]["IdentityOpsLevel"];
			findings: {
				critical: number;
				high: number;
				medium: number;
				low: number;
				acknowledged: number;
				/** @description Rules that could not be decided for it. */
				unknown: number;
			};
			/** Format: date-time */
			createdAt: string | null;
		};
		/** @enum {string} */
		IdentityOpsGroupKind: "MICROSOFT_365" | "SECURITY" | "MAIL_SECURITY" | "DISTRIBUTION";
		/** @description Findings that stand open, by severity. */
		IdentityOpsFindingCounts: {
			critical: number;
			high: number;
			medium: number;
			low: number;
			/** @description Of these, those that somebody has accepted. */
			acknowledged: number;
			/** @description Rules that could not be decided for it. */
			unknown: number;
		};
		IdentityOpsGroup: {
			id: string;
			name: string;
			kind: components["schemas"]["IdentityOpsGroupKind"];
			/** @description Whether its members come from a rule. */
			dynamic: boolean;
			membershipRule: string | null;
			/**
			 * @description Null where the directory has none for it, as for most security groups.
			 * @enum {string|null}
			 */
			visibility: "PUBLIC" | "PRIVATE" | "HIDDEN_MEMBERSHIP" | null;
			/** @description Whether it is one that is made for directory roles. */
			roleAssignable: boolean;
			/**
			 * @description Directory roles that its members hold or may take up by it, also by way of a group that it is in; null where
			 *     assignments of roles were not read.
			 */
			roles: {
				/** @description Of the role's template. */
				id: string;
				name: string | null;
			}[] | null;
			/** @description Null where they were not read, or the directory does not tell them. */
			owners: {
				count: number;
				names: string[];
			} | null;
			/** @description Direct members; null where they are hidden. */
			memberCount: number | null;
			/** @description Whether it comes from a directory on premises. */
			synced: boolean;
			/** Format: date-time */
			createdAt: string | null;
			findings: components["schemas"]["IdentityOpsFindingCounts"];
		};
		/**
		 * @description `ERROR` where it could not be checked, or its policies contradict each other; `UNKNOWN` where nobody tells, or
		 *     Intune was not read. Of a device that another product manages, it is what that product tells the directory.
		 * @enum {string}
		 */
		IdentityOpsCompliance: "COMPLIANT" | "NONCOMPLIANT" | "IN_GRACE_PERIOD" | "ERROR" | "UNKNOWN" | "NOT_MANAGED";
		/** @enum {string} */
		IdentityOpsDeviceOwnership: "COMPANY" | "PERSONAL" | "UNKNOWN";
		IdentityOpsDevice: {
			/** @description Its object id in the directory; its id in Intune where the directory has none, or has it with another entry. */
			id: string;
			/** @description What findings of the directory's side name. */
			entraObjectId: string | null;
			/** @description What findings of Intune's side name. */
			intuneId: string | null;
			name: string;
			os: {
				/** @description `Windows`, `macOS`, `iOS`, `iPadOS`, `Android`, or what the device calls it. */
				name: string | null;
				version: string | null;
				/**
				 * @description Whether it got fixes at the time of the scan, in the editions that most devices have; null for a version
				 *     that is not known.
				 */
				supported: boolean | null;
				/**
				 * Format: date
				 * @description The last day with fixes, where it is known.
				 */
				supportEndsAt: string | null;
			};
			ownership: components["schemas"]["IdentityOpsDeviceOwnership"];
			/**
			 * @description How it belongs to the directory.
			 * @enum {string|null}
			 */
			trust: "ENTRA_JOINED" | "HYBRID" | "REGISTERED" | null;
			/** @description Whether Intune manages it, or another product that tells the directory so. */
			managed: boolean | null;
			compliance: components["schemas"]["IdentityOpsCompliance"];
			/** @description Null also where the way in which it is managed does not tell. */
			encrypted: boolean | null;
			/** @description Jailbroken, or rooted. */
			jailBroken: boolean | null;
			/**
			 * Format: date-time
			 * @description When Intune last heard of it.
			 */
			lastCheckInAt: string | null;
			/**
			 * Format: date-time
			 * @description When somebody last signed in on it, which the directory notes every two weeks or so.
			 */
			lastActivityAt: string | null;
			/** Format: date-time */
			enrolledAt: string | null;
			/** @description Null where the directory does not have it. */
			enabled: boolean | null;
			/** @description Whose it is, as Intune says. */
			user: {
				id: string;
				userPrincipalName: string | null;
			} | null;
			manufacturer: string | null;
			model: string | null;
			/** @description Null, since scans do not read which apps are on a device. */
			apps: string[] | null;
			findings: components["schemas"]["IdentityOpsFindingCounts"];
		};
		IdentityOpsDeviceSummary: {
			byCompliance: {
				COMPLIANT: number;
				NONCOMPLIANT: number;
				IN_GRACE_PERIOD: number;
				ERROR: number;
				UNKNOWN: number;
				NOT_MANAGED: number;
			};
			/** @description The operating systems that most devices have, those with most devices first. */
			byOs: {
				name: string | null;
				devices: number;
			}[];
			/** @description How many are known not to be encrypted; null where that is known of no device. */
			unencrypted: number | null;
			/**
			 * @description How many are enabled and were not used for as long as the settings of scans say, as DEV-001 has it; null where
			 *     that is known of no device.
			 */
			stale: number | null;
		};
		IdentityOpsScanSettings: {
			inactiveDays: number;
			longLivedMonths: number;
			renewalDays: number;
			spareSeats: number;
			breakGlass: {
				userIds: string[];
				names: string[];
				groupId: string | null;
			};
			trustedIssuers: string[];
			sharedMailboxPatterns: string[];
			serviceAccountPatterns: string[];
			exceptions: {
				rule: string;
				match: {
					id: string | null;
					namePattern: string | null;
				};
				reason: string;
				/** Format: date-time */
				until: string | null;
			}[];
			/**
			 * Format: date-time
			 * @description Null while nobody has set anything.
			 */
			updatedAt: string | null;
		};
		IdentityOpsScanSchedule: {
			enabled: boolean;
			/** @enum {string} */
			frequency: "DAILY" | "WEEKLY";
			/** @enum {string|null} */
			dayOfWeek: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | null;
			time: string;
			timeZone: string;
			/**
			 * Format: date-time
			 * @description Null while it is off.
			 */
			nextRunAt: string | null;
			/** Format: date-time */
			lastRunAt: string | null;
			/** @description Why the last one came to nothing. */
			lastProblem: string | null;
		};
		IdentityOpsLicense: {
			/** @description Of user and product. */
			id: string;
			user: {
				id: string;
				userPrincipalName: string;
				name: string;
				enabled: boolean;
				/** @enum {string} */
				type: "MEMBER" | "GUEST";
			};
			sku: components["schemas"]["IdentityOpsSkuName"];
			/** @enum {string} */
			assignedBy: "DIRECT" | "GROUP" | "BOTH";
			/** @description Groups that it comes from. */
			groups: {
				id: string;
				/** @description Null where groups were not read. */
				name: string | null;
			}[];
			/**
			 * @description `ERROR` where it was assigned in vain: it takes no seat.
			 * @enum {string}
			 */
			state: "ACTIVE" | "ERROR";
			/**
			 * @description Why it was assigned in vain, also where another assignment of the same product works.
			 * @enum {string|null}
			 */
			error: "COUNT_VIOLATION" | "MUTUALLY_EXCLUSIVE" | "PROHIBITED_LOCATION" | "UNIQUENESS" | "DEPENDENCY" | "OTHER" | null;
			/** @description Service plans that are switched off. */
			disabledPlans: string[];
			/**
			 * Format: date-time
			 * @description The latest of all attempts to sign in.
			 */
			lastSignInAt: string | null;
			signInKnown: boolean;
			/** @description Null where the price is not known, or the plan does not tell it; and where it takes no seat. */
			monthlyCost: {
				amount: string;
				currency: string;
			} | null;
			/**
			 * @description The tier of waste that it is in; null where nothing speaks for waste.
			 * @enum {string|null}
			 */
			waste: "GUARANTEED" | "LIKELY" | "REVIEW" | null;
		};
		/** @description A product. What is null was not read, or is not subscribed to. */
		IdentityOpsSku: {
			id: string;
			partNumber: string;
			name: string;
			/** @description Microsoft’s word, such as `Enabled` or `Suspended`. */
			status: string | null;
			purchased: number | null;
			assigned: number | null;
			available: number | null;
			suspended: number | null;
			/** @description Seats of subscriptions that have ended, and work for some weeks more. */
			warning: number | null;
			price: components["schemas"]["IdentityOpsPrice"];
			trial: boolean | null;
			/**
			 * Format: date-time
			 * @description When a subscription of it next renews or ends.
			 */
			renewsAt: string | null;
		};
		/** @description Decimal text, such as `22.50`. */
		IdentityOpsAmount: string;
		IdentityOpsLicensePrices: {
			currency: string;
			prices: {
				/** @description SKU id. */
				sku: string;
				/** @description For one user and month. */
				amount: string | null;
			}[];
		};
		/** @enum {string} */
		IdentityOpsTeamRole: "OWNER" | "ADMIN" | "MEMBER" | "VIEWER" | "CUSTOM";
		/** @enum {string} */
		IdentityOpsMemberStatus: "ACTIVE" | "SUSPENDED";
		IdentityOpsMember: {
			userId: components["schemas"]["Uuid"];
			/** @description The email of who has given no name. */
			name: string;
			email: string;
			role: components["schemas"]["IdentityOpsTeamRole"];
			/** @description What the organization calls the role. */
			roleName: string;
			status: components["schemas"]["IdentityOpsMemberStatus"];
			/** Format: date-time */
			joinedAt: string;
			/** Format: date-time */
			lastActiveAt: string | null;
			/**
			 * @description Null while nobody has signed in, and of who comes with tokens of another issuer.
			 * @enum {string|null}
			 */
			signIn: "PASSWORD" | "MICROSOFT" | "BOTH" | null;
		};
		IdentityOpsSeats: {
			/** @description Active members. */
			used: number;
			/** @description Invites that can be accepted; they take a seat too. */
			pending: number;
			/** @description Null where the plan has no limit. */
			limit: number | null;
		};
		IdentityOpsInvite: {
			id: components["schemas"]["Uuid"];
			email: string;
			role: components["schemas"]["IdentityOpsTeamRole"];
			/** @enum {string} */
			status: "PENDING" | "EXPIRED";
			/** @description A person, or an API key. */
			invitedBy: {
				id: components["schemas"]["Uuid"];
				/** @description Null of who is gone. */
				name: string | null;
			} | null;
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			expiresAt: string;
			/**
			 * Format: date-time
			 * @description Of the latest link.
			 */
			lastSentAt: string | null;
			/**
			 * @description What became of the mail. `QUEUED` is on its way, or tried again; `NOT_CONFIGURED` lies in a file on the server,
			 *     which has no mail server to send it.
			 * @enum {string}
			 */
			delivery: "QUEUED" | "SENT" | "FAILED" | "NOT_CONFIGURED";
		};
		/**
		 * @default MEMBER
		 * @enum {string}
		 */
		IdentityOpsInvitableRole: "ADMIN" | "MEMBER" | "VIEWER";
		/**
		 * Format: name
		 * @description What the inviter says in the mail.
		 */
		IdentityOpsInviteMessage: string;
		IdentityOpsNewInvite: {
			/** Format: email */
			email: string;
			role?: components["schemas"]["IdentityOpsInvitableRole"];
			message?: components["schemas"]["IdentityOpsInviteMessage"];
		};
		IdentityOpsPresentedInvite: {
			organization: {
				name: string;
			};
			/** @description Masked, since links are passed on. */
			email: string;
			role: components["schemas"]["IdentityOpsTeamRole"];
			/** Format: date-time */
			expiresAt: string;
		};
		/**
		 * Format: name
		 * @description Of a new account.
		 */
		IdentityOpsNewcomerName: string;
		IdentityOpsMicrosoftAcceptance: {
			token: string;
			firstName?: components["schemas"]["IdentityOpsNewcomerName"];
			lastName?: components["schemas"]["IdentityOpsNewcomerName"];
		};
		/**
		 * @description `NEW_FINDING`, `WORSENED` and `RESOLVED`: what a scan changes; a finding that comes back is new.
		 *     `CREDENTIAL_EXPIRING`: a secret or certificate of an app ends, and no later one stands in for it. `WASTE_OVER`:
		 *     wasted licenses of a tenant cost more a month than that, and did not before. `SCORE_AT_LEAST`: an app reaches a
		 *     score. `SCAN_FAILED` and `SCAN_PARTIAL`: a scan failed, or could not read everything.
		 * @enum {string}
		 */
		IdentityOpsAlertTrigger: "NEW_FINDING" | "WORSENED" | "RESOLVED" | "CREDENTIAL_EXPIRING" | "WASTE_OVER" | "SCORE_AT_LEAST" | "SCAN_FAILED" | "SCAN_PARTIAL";
		IdentityOpsAlertSubscription: {
			id: components["schemas"]["Uuid"];
			name: string;
			/** @description Empty for all. */
			rules: string[];
			/** @description Empty for all. */
			categories: components["schemas"]["IdentityOpsCategory"][];
			minSeverity: components["schemas"]["IdentityOpsSeverity"];
			triggers: components["schemas"]["IdentityOpsAlertTrigger"][];
			thresholds: {
				credentialDays: number[];
				wasteMonthly: {
					/** @description Decimal text, such as `1248.00`. */
					amount: string;
					/** @description ISO 4217. */
					currency: string;
				} | null;
				score: number | null;
			};
			filter: {
				/** @enum {string|null} */
				publisher: "OWN" | "MICROSOFT" | "THIRD_PARTY" | null;
				privileged: boolean | null;
				ownedBy: string | null;
			} | null;
			/** @enum {string} */
			delivery: "IMMEDIATE" | "DAILY" | "WEEKLY";
			/** @enum {string} */
			channel: "EMAIL" | "IN_APP" | "CHAT" | "WEBHOOK";
			/** @description Emails of those who are members still. */
			recipients: string[];
			/** Format: uuid */
			integrationId: string | null;
			/** Format: uuid */
			webhookId: string | null;
			enabled: boolean;
			/**
			 * @description Why nobody is told anything for now. `PLAN_LIMIT`: the plan has fewer recipients than there are, and this
			 *     subscription is one of the newest. `BOUNCED`: the mail servers of all recipients refused the latest mail, in
			 *     the last seven days. `INTEGRATION_DISABLED`: the chat integration or the webhook is disabled or gone.
			 */
			paused: {
				/** @enum {string} */
				reason: "PLAN_LIMIT" | "BOUNCED" | "INTEGRATION_DISABLED";
			} | null;
			/** Format: date-time */
			createdAt: string;
			/** @description A person or a key; null where whoever runs the server has made it. */
			createdBy: {
				id: components["schemas"]["Uuid"];
				/** @description Null of who is gone. */
				name: string | null;
			} | null;
			/** Format: date-time */
			lastSentAt: string | null;
		};
		/** @enum {string} */
		IdentityOpsAlertPublisher: "OWN" | "MICROSOFT" | "THIRD_PARTY";
		/** @enum {string} */
		IdentityOpsWeekday: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN";
		IdentityOpsNotificationChannels: {
			email: boolean;
			inApp: boolean;
			chat: boolean;
		};
		IdentityOpsNotificationPreferences: {
			/**
			 * Format: iana-timezone
			 * @description Of the IANA, such as `Europe/Ljubljana`: all times are by its clocks.
			 */
			timeZone: string;
			quietHours: {
				enabled: boolean;
				from: string;
				/** @description Of the next day, where it is not after `from`; another time than that. */
				to: string;
				/** @description Days on which they begin. */
				days: components["schemas"]["IdentityOpsWeekday"][];
			};
			digest: {
				/**
				 * @description `NONE` is a mail for each, at once.
				 * @enum {string}
				 */
				frequency: "NONE" | "DAILY" | "WEEKLY";
				time: string;
				dayOfWeek: components["schemas"]["IdentityOpsWeekday"];
			};
			/** @description Whether a mail about something critical does not wait for the end of the quiet hours. */
			criticalIgnoresQuietHours: boolean;
			categories: {
				SCAN: components["schemas"]["IdentityOpsNotificationChannels"];
				LICENSE: components["schemas"]["IdentityOpsNotificationChannels"];
				AUTH: components["schemas"]["IdentityOpsNotificationChannels"];
				ALERT: components["schemas"]["IdentityOpsNotificationChannels"];
				LIFECYCLE: components["schemas"]["IdentityOpsNotificationChannels"];
				CONFIG: components["schemas"]["IdentityOpsNotificationChannels"];
				DEVELOPER: components["schemas"]["IdentityOpsNotificationChannels"];
				TEAM: components["schemas"]["IdentityOpsNotificationChannels"];
				BILLING: components["schemas"]["IdentityOpsNotificationChannels"];
			};
			/**
			 * Format: date-time
			 * @description Null while nobody has said anything.
			 */
			updatedAt: string | null;
		};
		IdentityOpsNotificationChannelsPart: {
			email?: boolean;
			inApp?: boolean;
			chat?: boolean;
		};
		IdentityOpsAuthChannelsPart: {
			/**
			 * @description It is always sent.
			 * @enum {boolean}
			 */
			email?: true;
			inApp?: boolean;
			chat?: boolean;
		};
		/** @enum {string} */
		IdentityOpsNotificationCategory: "SCAN" | "LICENSE" | "AUTH" | "ALERT" | "LIFECYCLE" | "CONFIG" | "DEVELOPER" | "TEAM" | "BILLING";
		IdentityOpsNotification: {
			id: components["schemas"]["Uuid"];
			category: components["schemas"]["IdentityOpsNotificationCategory"];
			critical: boolean;
			subject: string;
			text: string;
			/** @description Where it leads on this server. */
			path: string | null;
			/** Format: date-time */
			createdAt: string;
			/** Format: date-time */
			readAt: string | null;
		};
		IdentityOpsApiKey: {
			id: components["schemas"]["Uuid"];
			name: string;
			/** @description What the key begins with. */
			prefix: string;
			/** @enum {string} */
			level: "READ" | "WRITE" | "ADMIN";
			/** @description Null of one that works with the first connected tenant, or whose tenant is gone. */
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
			} | null;
			/** Format: date-time */
			createdAt: string;
			/** @description A person, or another key; null where whoever runs the server has made it. */
			createdBy: {
				id: components["schemas"]["Uuid"];
				/** @description Null of who is gone. */
				name: string | null;
			} | null;
			/** Format: date-time */
			expiresAt: string | null;
			/** Format: date-time */
			lastUsedAt: string | null;
			/** @enum {string} */
			status: "ACTIVE" | "EXPIRED" | "REVOKED";
		};
		/** @enum {string} */
		IdentityOpsEvent: "scan.completed" | "scan.failed" | "finding.opened" | "finding.worsened" | "finding.resolved" | "acknowledgement.lapsed" | "credential.expiring" | "license.waste_changed" | "device.noncompliant" | "export.ready";
		IdentityOpsWebhook: {
			id: components["schemas"]["Uuid"];
			url: string;
			events: components["schemas"]["IdentityOpsEvent"][];
			description: string | null;
			enabled: boolean;
			/**
			 * @description Why deliveries were stopped: the receiver answered 410 (`GONE`), or nothing but failures for five days
			 *     (`FAILING`); or the plan includes fewer (`PLAN`), until one includes more again.
			 * @enum {string|null}
			 */
			disabledReason: "GONE" | "FAILING" | "PLAN" | null;
			/** Format: date-time */
			createdAt: string;
		};
		IdentityOpsWebhookCreate: {
			/**
			 * Format: iri
			 * @description Where deliveries are posted. Carries no user name or password. With letters beyond ASCII it is kept as it is
			 *     called: the host in Punycode, the rest percent-encoded.
			 */
			url: string;
			events: components["schemas"]["IdentityOpsEvent"][];
			description?: string | null;
			/** @description Whether deliveries start at once; true when left out. */
			enabled?: boolean;
		};
		IdentityOpsWebhookWithSecret: {
			id: components["schemas"]["Uuid"];
			url: string;
			events: components["schemas"]["IdentityOpsEvent"][];
			description: string | null;
			enabled: boolean;
			/**
			 * @description Why deliveries were stopped: the receiver answered 410 (`GONE`), or nothing but failures for five days
			 *     (`FAILING`); or the plan includes fewer (`PLAN`), until one includes more again.
			 * @enum {string|null}
			 */
			disabledReason: "GONE" | "FAILING" | "PLAN" | null;
			/** Format: date-time */
			createdAt: string;
			/** @description Signs every delivery (Standard Webhooks). It is shown only now. */
			secret: string;
		};
		IdentityOpsDelivered: {
			type: string;
			/** Format: date-time */
			timestamp: string;
			severity: components["schemas"]["IdentityOpsSeverity"];
			tenant: {
				id: components["schemas"]["Uuid"];
				name: string;
				domain: string | null;
			} | null;
			/**
			 * @description What is particular to the event. However many findings a scan opens, they are told in one event of each kind:
			 *     `count` says how many there are, and of these the gravest hundred are told.
			 */
			data: {
				[key: string]: unknown;
			};
		};
		IdentityOpsWebhookUpdate: {
			/**
			 * Format: iri
			 * @description Where deliveries are posted. Carries no user name or password. With letters beyond ASCII it is kept as it is
			 *     called: the host in Punycode, the rest percent-encoded.
			 */
			url?: string;
			events?: components["schemas"]["IdentityOpsEvent"][];
			description?: string | null;
			/** @description Whether deliveries start at once; true when left out. */
			enabled?: boolean;
		};
		IdentityOpsWebhookDelivery: {
			id: components["schemas"]["Uuid"];
			eventId: components["schemas"]["Uuid"];
			event: string;
			/** @enum {string} */
			status: "PENDING" | "SUCCEEDED" | "FAILED";
			attempts: number;
			/** Format: date-time */
			nextAttemptAt: string | null;
			/** Format: date-time */
			lastAttemptAt: string | null;
			/** @description Status of the last response. */
			responseStatus: number | null;
			/** @description The first kilobyte of the last response. */
			responseStart: string | null;
			/** @description Why the last attempt was no success. */
			error: string | null;
			/** Format: date-time */
			createdAt: string;
		};
		/** @enum {string} */
		IdentityOpsChatProvider: "SLACK" | "TEAMS";
		IdentityOpsChatIntegration: {
			id: components["schemas"]["Uuid"];
			provider: components["schemas"]["IdentityOpsChatProvider"];
			name: string;
			/** @description Where the address leads. */
			host: string;
			/** @description The last four characters of the address. */
			urlHint: string;
			minSeverity: components["schemas"]["IdentityOpsSeverity"];
			/** @description Of the findings that are told; none for all. */
			categories: components["schemas"]["IdentityOpsCategory"][];
			enabled: boolean;
			/**
			 * @description `GONE`: the provider says that the channel takes no messages from here any more, and `lastDelivery.error` why;
			 *     `FAILING`: nothing has arrived for five days; `PLAN`: the plan does not include it, until one does again.
			 * @enum {string|null}
			 */
			disabledReason: "GONE" | "FAILING" | "PLAN" | null;
			/** @description The latest attempt to post something; null before the first. */
			lastDelivery: {
				/** Format: date-time */
				at: string;
				/**
				 * @description `PENDING` is tried again. That Teams has `SUCCEEDED` says that its workflow took the message, and not that
				 *     it is shown.
				 * @enum {string}
				 */
				status: "PENDING" | "SUCCEEDED" | "FAILED";
				/** @description What the provider said, such as `channel_not_found` or `http_500`, or what kept it from answering. */
				error: string | null;
			} | null;
			/** Format: date-time */
			createdAt: string;
		};
		IdentityOpsChatIntegrationCreate: {
			provider: components["schemas"]["IdentityOpsChatProvider"];
			/** Format: name */
			name: string;
			/** @description The address that the provider gives out. It is kept sealed, and never told again. */
			url: string;
			minSeverity?: components["schemas"]["IdentityOpsSeverity"];
			/** @description Findings of others are not posted; none for all. */
			categories?: components["schemas"]["IdentityOpsCategory"][];
			/** @description Whether a test is posted at once; true when left out. */
			sendTest?: boolean;
		};
		OpsPilot365TenantPage: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365Tenant"][];
			meta: components["schemas"]["OpsPilot365Meta"];
		};
		OpsPilot365TenantAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365Tenant"];
		};
		OpsPilot365ConnectionAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365Connection"];
		};
		OpsPilot365DisconnectTenantAnswer: {
			/** @enum {boolean} */
			success: true;
			data: {
				id: components["schemas"]["Uuid"];
				/** @enum {boolean} */
				deleted: true;
			};
		};
		OpsPilot365SyncTenantAnswer: {
			/** @enum {boolean} */
			success: true;
			data: {
				syncId: components["schemas"]["Uuid"];
				/** @enum {string} */
				status: "queued" | "running";
			};
		};
		OpsPilot365SyncAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365Sync"];
		};
		OpsPilot365UserPage: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365User"][];
			meta: components["schemas"]["OpsPilot365Meta"];
		};
		OpsPilot365UserAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365User"];
		};
		OpsPilot365DeleteUserAnswer: {
			/** @enum {boolean} */
			success: true;
			data: {
				id: components["schemas"]["Uuid"];
				/** @enum {boolean} */
				deleted: true;
			};
		};
		OpsPilot365LicensePage: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365License"][];
			meta: components["schemas"]["OpsPilot365Meta"];
		};
		OpsPilot365LicenseAssignmentPage: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365LicenseAssignment"][];
			meta: components["schemas"]["OpsPilot365Meta"];
		};
		OpsPilot365LicenseAssignmentAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365LicenseAssignment"];
		};
		OpsPilot365RemoveLicenseAnswer: {
			/** @enum {boolean} */
			success: true;
			data: {
				userId: components["schemas"]["Uuid"];
				skuId: components["schemas"]["Uuid"];
				removed: boolean;
			};
		};
		OpsPilot365WebhookPage: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365Webhook"][];
			meta: components["schemas"]["OpsPilot365Meta"];
		};
		OpsPilot365WebhookWithSecretAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365WebhookWithSecret"];
		};
		OpsPilot365WebhookDetailsAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365WebhookDetails"];
		};
		OpsPilot365DeleteWebhookAnswer: {
			/** @enum {boolean} */
			success: true;
			data: {
				id: components["schemas"]["Uuid"];
				/** @enum {boolean} */
				deleted: true;
			};
		};
		OpsPilot365WebhookDeliveryPage: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365WebhookDelivery"][];
			meta: components["schemas"]["OpsPilot365Meta"];
		};
		OpsPilot365WebhookDeliveryAnswer: {
			/** @enum {boolean} */
			success: true;
			data: components["schemas"]["OpsPilot365WebhookDelivery"];
		};
		UserpilotUserPage: {
			data: components["schemas"]["UserpilotUser"][];
			metadata: components["schemas"]["UserpilotPageMetadata"];
		};
		UserpilotDeleteUsersBody: {
			users: components["schemas"]["UserpilotId"][];
		} & {
			[key: string]: unknown;
		};
		UserpilotDeleteCompaniesBody: {
			companies: components["schemas"]["UserpilotCompanyId"][];
		} & {
			[key: string]: unknown;
		};
		UserpilotEventPage: {
			data: components["schemas"]["UserpilotEvent"][];
			metadata: components["schemas"]["UserpilotPageMetadata"];
		};
		OrgStackOrganizationPage: {
			data: components["schemas"]["OrgStackOrganization"][];
			pagination: components["schemas"]["OrgStackPagination"];
		};
		OrgStackMemberPage: {
			data: components["schemas"]["OrgStackMember"][];
			pagination: components["schemas"]["OrgStackPagination"];
		};
		OrgStackInvitationPage: {
			data: components["schemas"]["OrgStackInvitation"][];
			pagination: components["schemas"]["OrgStackPagination"];
		};
		OrgStackUserPage: {
			data: components["schemas"]["OrgStackUser"][];
			pagination: components["schemas"]["OrgStackPagination"];
		};
		OrgStackRolePage: {
			data: components["schemas"]["OrgStackRole"][];
			pagination: components["schemas"]["OrgStackPagination"];
		};
		OrgStackSetRolePermissionsBody: {
			permissions: components["schemas"]["OrgStackRolePermissions"];
		};
		OrgStackPermissionPage: {
			data: components["schemas"]["OrgStackPermission"][];
			pagination: components["schemas"]["OrgStackPagination"];
		};
		IperaListedTenantPage: {
			data: components["schemas"]["IperaListedTenant"][];
			links: components["schemas"]["IperaLinks"];
			meta: components["schemas"]["IperaMeta"];
		};
		IperaTenantAnswer: {
			data: components["schemas"]["IperaTenant"];
		};
		IperaSwitchTenantAnswer: {
			/** @enum {boolean} */
			success: true;
		};
		IperaLocationPage: {
			data: components["schemas"]["IperaLocation"][];
			links: components["schemas"]["IperaLinks"];
			meta: components["schemas"]["IperaMeta"];
		};
		IperaUserPage: {
			data: components["schemas"]["IperaUser"][];
			links: components["schemas"]["IperaLinks"];
			meta: components["schemas"]["IperaMeta"];
		};
		IperaUserAnswer: {
			data: components["schemas"]["IperaUser"];
		};
		IdentityOpsSwitchTenantBody: {
			tenantId: components["schemas"]["Uuid"];
		};
		IdentityOpsSwitchOrganizationBody: {
			organizationId: components["schemas"]["Uuid"];
		};
		IdentityOpsBrowserSessionPage: {
			data: components["schemas"]["IdentityOpsBrowserSession"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsStartScanBody: {
			/** @description An extension. Why, for the audit trail. */
			reason?: string;
		};
		IdentityOpsScanPage: {
			data: components["schemas"]["IdentityOpsScan"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsAppPage: {
			data: components["schemas"]["IdentityOpsApp"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsAcknowledgeAppFindingBody: {
			findingId: components["schemas"]["Uuid"];
			reason: string;
			/**
			 * Format: date-time
			 * @description When it ends at the latest; in the future, and within a year.
			 */
			expiresAt?: string;
		};
		IdentityOpsEnterpriseAppPage: {
			data: components["schemas"]["IdentityOpsEnterpriseApp"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsGroupPage: {
			data: components["schemas"]["IdentityOpsGroup"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsDevicePage: {
			data: components["schemas"]["IdentityOpsDevice"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			summary: components["schemas"]["IdentityOpsDeviceSummary"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsSetScanSettingsBody: {
			/** @description Days without a sign-in after which something is unused. */
			inactiveDays?: number;
			/** @description Months beyond which a credential lives too long. */
			longLivedMonths?: number;
			/** @description Days before a subscription renews or ends in which that is told. */
			renewalDays?: number;
			/** @description Seats of a product that may be without a user. */
			spareSeats?: number;
			/**
			 * @description Accounts for emergencies. That they are unused is right; that they have no second factor is not. It is
			 *     set as a whole: what is left out of it is nobody.
			 */
			breakGlass?: {
				userIds?: components["schemas"]["Uuid"][];
				/** @description User principal names, in any case. */
				names?: string[];
				/**
				 * Format: uuid
				 * @description A group, all members of which are for emergencies, those of groups in it too. While it cannot be
				 *     read, or is not there, the rules that leave these accounts alone are unknown.
				 */
				groupId?: string | null;
			};
			/** @description Further issuers whose federated credentials are known, as addresses. */
			trustedIssuers?: string[];
			/**
			 * @description What such accounts are called: the part of the user principal name before the `@`, or all of it for a
			 *     pattern with an `@`. `*` stands for any text.
			 */
			sharedMailboxPatterns?: string[];
			/**
			 * @description What such accounts are called: the part of the user principal name before the `@`, or all of it for a
			 *     pattern with an `@`. `*` stands for any text.
			 */
			serviceAccountPatterns?: string[];
			/** @description What a rule does not look at, for a time or for good. */
			exceptions?: {
				rule: string;
				/** @description An object by its id (of an app, its app id), or all whose name has this form. */
				match: {
					id?: string | null;
					namePattern?: string | null;
				};
				reason: string;
				/** Format: date-time */
				until?: string | null;
			}[];
		};
		IdentityOpsSetScanScheduleBody: {
			enabled: boolean;
			/** @enum {string} */
			frequency: "DAILY" | "WEEKLY";
			/**
			 * @description Of a weekly one, which needs it.
			 * @enum {string}
			 */
			dayOfWeek?: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN";
			time: string;
			/**
			 * @description Of the IANA.
			 * @default UTC
			 */
			timeZone: string;
		};
		IdentityOpsListActivityAnswer: {
			data: {
				id: components["schemas"]["Uuid"];
				/** Format: date-time */
				at: string;
				actor: string;
				action: string;
				/** @description Id of what it was done to. */
				target: string;
				details: {
					[key: string]: unknown;
				};
			}[];
			pagination: components["schemas"]["IdentityOpsPagination"];
			/**
			 * Format: date-time
			 * @description Since when it is told.
			 */
			from: string;
			/** @description Whether the plan includes what lies before seven days ago. */
			complete: boolean;
		};
		IdentityOpsFindingPage: {
			data: components["schemas"]["IdentityOpsFinding"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsAcknowledgeFindingBody: {
			reason: string;
			/**
			 * Format: date-time
			 * @description When it ends at the latest; in the future, and within a year.
			 */
			expiresAt?: string;
		};
		IdentityOpsLicensePage: {
			data: components["schemas"]["IdentityOpsLicense"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			skus: components["schemas"]["IdentityOpsSku"][];
			costs: components["schemas"]["IdentityOpsCosts"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsWastedLicensePage: {
			costs: components["schemas"]["IdentityOpsCosts"];
			totals: components["schemas"]["IdentityOpsWasteTotals"];
			skus: components["schemas"]["IdentityOpsWastedSku"][];
			data: components["schemas"]["IdentityOpsWastedLicense"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			scan: components["schemas"]["IdentityOpsLatestScan"];
		};
		IdentityOpsReplaceLicensePricesBody: {
			/** @description ISO 4217. */
			currency: string;
			prices: {
				/** @description SKU id, or the part number of a product that is known, in any case. */
				sku: string;
				/** @description Decimal text, such as `33.50`, with no more decimal places than the currency has. */
				amount: string | null;
			}[];
		};
		IdentityOpsMemberPage: {
			data: components["schemas"]["IdentityOpsMember"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			seats: components["schemas"]["IdentityOpsSeats"];
		};
		IdentityOpsInvitePage: {
			data: components["schemas"]["IdentityOpsInvite"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsCreateInvitesAnswer: {
			results: {
				/** @description As it was given. */
				email: string;
				/** @enum {string} */
				status: "INVITED" | "ALREADY_MEMBER" | "ALREADY_INVITED" | "DUPLICATE" | "INVALID" | "NO_SEAT";
				/**
				 * Format: uuid
				 * @description Of one that was invited.
				 */
				inviteId: string | null;
				/** @description Says why not. */
				message: string | null;
			}[];
			summary: {
				invited: number;
				alreadyMember: number;
				alreadyInvited: number;
				duplicate: number;
				invalid: number;
				noSeat: number;
			};
		};
		IdentityOpsCreateInvitesBody: {
			invites: {
				email: string;
				role?: components["schemas"]["IdentityOpsInvitableRole"];
			}[];
			message?: components["schemas"]["IdentityOpsInviteMessage"];
		};
		IdentityOpsAcceptInviteAnswer: {
			organization: {
				id: components["schemas"]["Uuid"];
				name: string;
			};
			/** @description To sign in with. */
			email: string;
			role: components["schemas"]["IdentityOpsTeamRole"];
			accountCreated: boolean;
		};
		IdentityOpsAcceptInviteBody: {
			token: string;
			firstName?: components["schemas"]["IdentityOpsNewcomerName"];
			lastName?: components["schemas"]["IdentityOpsNewcomerName"];
			/** Format: password */
			password?: string;
		};
		IdentityOpsAlertSubscriptionPage: {
			data: components["schemas"]["IdentityOpsAlertSubscription"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsCreateAlertSubscriptionBody: {
			/** Format: name */
			name: string;
			/** @description Only what these rules find; everything when none is given. */
			rules?: string[];
			/** @description Only findings of these kinds; of all kinds when none is given. */
			categories?: components["schemas"]["IdentityOpsCategory"][];
			/**
			 * @description Only what is as severe as this or more; `MEDIUM` where nothing is said.
			 * @enum {string}
			 */
			minSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
			triggers: components["schemas"]["IdentityOpsAlertTrigger"][];
			thresholds?: {
				/**
				 * @description Days before the end of a credential. It is told of at each of them, and of the nearest that has
				 *     passed alone: one with 6 days left at 7, and not at 30 besides. Where nothing is said, 30, 7 and 1.
				 */
				credentialDays?: number[];
				/** @description For `WASTE_OVER`. */
				wasteMonthly?: {
					/** @description Decimal text, such as `1248.00`. */
					amount: string;
					/** @description ISO 4217. */
					currency: string;
				};
				/** @description For `SCORE_AT_LEAST`. */
				score?: number;
			};
			/** @description Only what is about apps like this; what is about no app is left out. */
			filter?: {
				publisher?: components["schemas"]["IdentityOpsAlertPublisher"];
				privileged?: boolean;
				/** @description Id or user principal name of an owner. */
				ownedBy?: string;
			};
			/**
			 * @description `IMMEDIATE` where nothing is said.
			 * @enum {string}
			 */
			delivery?: "IMMEDIATE" | "DAILY" | "WEEKLY";
			/** @enum {string} */
			channel: "EMAIL" | "IN_APP" | "CHAT" | "WEBHOOK";
			/** @description Emails of members, for `EMAIL`. */
			recipients?: string[];
			/**
			 * Format: uuid
			 * @description A chat integration, for `CHAT`.
			 */
			integrationId?: string;
			/**
			 * Format: uuid
			 * @description A webhook, for `WEBHOOK`. It is sent the event of each trigger, whatever it subscribes to itself:
			 *     `finding.opened`, `finding.worsened`, `finding.resolved`, `credential.expiring`,
			 *     `license.waste_changed`, `scan.failed`, and `scan.completed` for `SCAN_PARTIAL`. There is none for
			 *     `SCORE_AT_LEAST`.
			 */
			webhookId?: string;
			/** @description True where nothing is said. */
			enabled?: boolean;
		};
		IdentityOpsSetNotificationPreferencesBody: {
			/**
			 * Format: iana-timezone
			 * @description Of the IANA, such as `Europe/Ljubljana`: all times are by its clocks.
			 */
			timeZone?: string;
			quietHours?: {
				enabled?: boolean;
				from?: string;
				/** @description Of the next day, where it is not after `from`; another time than that. */
				to?: string;
				/** @description Days on which they begin. */
				days?: components["schemas"]["IdentityOpsWeekday"][];
			};
			digest?: {
				/**
				 * @description `NONE` is a mail for each, at once.
				 * @enum {string}
				 */
				frequency?: "NONE" | "DAILY" | "WEEKLY";
				time?: string;
				dayOfWeek?: components["schemas"]["IdentityOpsWeekday"];
			};
			/** @description Whether a mail about something critical does not wait for the end of the quiet hours. */
			criticalIgnoresQuietHours?: boolean;
			/** @description Where one is told of what. */
			categories?: {
				SCAN?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				LICENSE?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				AUTH?: components["schemas"]["IdentityOpsAuthChannelsPart"];
				ALERT?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				LIFECYCLE?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				CONFIG?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				DEVELOPER?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				TEAM?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
				BILLING?: components["schemas"]["IdentityOpsNotificationChannelsPart"];
			};
		};
		IdentityOpsNotificationPage: {
			data: components["schemas"]["IdentityOpsNotification"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
			/** @description Of all, whatever is asked for. */
			unread: number;
		};
		IdentityOpsReadNotificationsAnswer: {
			/** @description Those that were unread until now. */
			marked: number;
			/** @description Those that still are. */
			unread: number;
		};
		IdentityOpsReadNotificationsBody: {
			ids?: components["schemas"]["Uuid"][];
			/** @enum {boolean} */
			all?: true;
		};
		IdentityOpsConfirmUnsubscriptionForm: {
			/** @enum {string} */
			"List-Unsubscribe": "One-Click";
		};
		IdentityOpsApiKeyPage: {
			data: components["schemas"]["IdentityOpsApiKey"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsCreateApiKeyBody: {
			/** Format: name */
			name: string;
			/**
			 * @description `READ` looks, `WRITE` also creates and changes, `ADMIN` does everything.
			 * @default READ
			 * @enum {string}
			 */
			level: "READ" | "WRITE" | "ADMIN";
			tenantId?: components["schemas"]["Uuid"];
			/**
			 * Format: date-time
			 * @description In the future, and in two years at the latest.
			 */
			expiresAt?: string;
		};
		IdentityOpsWebhookPage: {
			data: components["schemas"]["IdentityOpsWebhook"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsWebhookDeliveryPage: {
			data: components["schemas"]["IdentityOpsWebhookDelivery"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
		IdentityOpsChatIntegrationPage: {
			data: components["schemas"]["IdentityOpsChatIntegration"][];
			pagination: components["schemas"]["IdentityOpsPagination"];
		};
	};
	responses: {
		/** @description The request does not fit the contract; `details.fields` says where. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description No API key, or none that is valid. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description The key's level does not allow this operation. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description No such thing, or it belongs to another organization. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description Too many requests in this minute. */
		RateLimited: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description The server failed. Its log tells more under the request id. */
		InternalError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/**
		 * @description Something the server depends on does not answer. Nothing was changed here; try again. Where a change of a
		 *     connected tenant had been sent to its directory, `details.mayHaveHappened` says whether it may have happened
		 *     there.
		 */
		ServiceUnavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/**
		 * @description What is asked for contradicts what is there. Also when Microsoft refuses the connection of the tenant
		 *     (`details.connection` has its code) or the change for a reason that no field stands for (`details.refusal`).
		 */
		Conflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description The body is larger than 64 KiB. */
		PayloadTooLarge: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description The body's media type, charset or encoding is not one that this operation declares. */
		UnsupportedMediaType: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpsPilot365Error"];
			};
		};
		/** @description The request does not fit the contract; there is one entry for each fault. */
		UserpilotBadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description No API key, none that is valid, or one of another region than the host. */
		UserpilotUnauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description The key's level does not allow this operation. */
		UserpilotForbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description No such thing, or it belongs to another environment. */
		UserpilotNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description What is asked for contradicts what is there. */
		UserpilotConflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description The body is larger than the operation reads. */
		UserpilotPayloadTooLarge: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description The body's media type, charset or encoding is not one that this operation declares. */
		UserpilotUnsupportedMediaType: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description Too many requests. */
		UserpilotRateLimited: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description The server failed. Its log tells more under the request id. */
		UserpilotInternalError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description Something the server depends on does not answer, or too much is waiting already. Nothing was changed; try again. */
		UserpilotServiceUnavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description Another job of the same kind is in progress for this key. */
		UserpilotJobInProgress: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserpilotError"];
			};
		};
		/** @description The request does not fit the contract; `details` says where. */
		OrgStackBadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description No token, or none that is valid. */
		OrgStackUnauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description The role does not allow this. */
		OrgStackForbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description No such thing, or it belongs to an organization that the caller does not. */
		OrgStackNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description The body is larger than 64 KiB. */
		OrgStackPayloadTooLarge: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description The body's media type, charset or encoding is not one that this operation declares. */
		OrgStackUnsupportedMediaType: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description Too many requests in this window. */
		OrgStackRateLimited: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description The server failed. Its log tells more under the request id. */
		OrgStackInternalError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/**
		 * @description Something the server depends on does not answer, or more passwords of the organization, or of the address that
		 *     signs in, wait to be looked at than may. Nothing was changed; try again.
		 */
		OrgStackServiceUnavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description What is asked for contradicts what is there. */
		OrgStackConflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OrgStackError"];
			};
		};
		/** @description No API key, or none that is valid. */
		IperaUnauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description The key's level does not allow this operation. */
		IperaForbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description No such thing, or it belongs to another organization. */
		IperaNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description Fields of the body or parameters that are wrong, each with everything that is wrong with it. */
		IperaUnprocessable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaInvalid"];
			};
		};
		/** @description Too many requests of this endpoint in this minute. */
		IperaRateLimited: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description The server failed. Its log tells more under the request id. */
		IperaInternalError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description Something the server depends on does not answer. Nothing was changed; try again. */
		IperaServiceUnavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description The body is larger than 64 KiB. */
		IperaPayloadTooLarge: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description The body is neither JSON nor a form, or its charset or encoding is not known. */
		IperaUnsupportedMediaType: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description The API user is in no tenant. */
		IperaConflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IperaError"];
			};
		};
		/** @description The request does not fit the contract; `details.fields` says where. */
		IdentityOpsBadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description No session and no API key, or none that is valid. */
		IdentityOpsUnauthenticated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/**
		 * @description The role or the key's level does not allow this, another site makes a browser ask for it, or the plan does not
		 *     include it (`FEATURE_NOT_AVAILABLE`).
		 */
		IdentityOpsForbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description No such thing, or it belongs to another organization. */
		IdentityOpsNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description The body is larger than 64 KiB. */
		IdentityOpsPayloadTooLarge: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description The body's media type, charset or encoding is not one that this operation declares. */
		IdentityOpsUnsupportedMediaType: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description Too many requests in this minute. */
		IdentityOpsRateLimited: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description The server failed. Its log tells more under the request id. */
		IdentityOpsInternalError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/** @description Something the server depends on does not answer. Nothing was changed; try again. */
		IdentityOpsServiceUnavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
		/**
		 * @description What is asked for contradicts what is there. `details.reason` is `NO_TENANT` where the organization has no
		 *     connected tenant to work with.
		 */
		IdentityOpsConflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["IdentityOpsError"];
			};
		};
	};
	parameters: {
		/** @description Page number, from 1. */
		Page: number;
		/** @description Items per page. */
		Limit: number;
		/** @description Text to look for, anywhere in the fields and without regard to case. */
		Search: string;
		/** @description Direction of `sort`. */
		Order: "asc" | "desc";
		/** @description Makes a repeat safe. */
		IdempotencyKey: string;
		/** @description Id of the tenant. */
		TenantId: components["schemas"]["Uuid"];
		/** @description Items per page. */
		UserpilotLimit: number;
		/** @description Only events at this time or later. */
		UserpilotFrom: components["schemas"]["UserpilotTime"];
		/** @description Only events before this time. */
		UserpilotTo: components["schemas"]["UserpilotTime"];
		/** @description Id of the job. */
		UserpilotJobId: string;
		/** @description Page number, from 1. */
		OrgStackPage: number;
		/** @description Items per page; 20 when neither this nor `limit` is given. */
		OrgStackSize: number;
		/** @description Another name of `size`. */
		OrgStackLimit: number;
		/** @description Direction of `sort`. */
		OrgStackOrderDescending: "asc" | "desc";
		/**
		 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
		 *     role there allows.
		 */
		OrgStackOrganizationId: components["schemas"]["Uuid"];
		/** @description Only users whose role in the organization has this name. */
		OrgStackUserRole: components["schemas"]["OrgStackRoleName"];
		/** @description Only users with this status. */
		OrgStackUserStatusFilter: components["schemas"]["OrgStackUserStatus"];
		/** @description Only users whose email is verified, or only those whose email is not. */
		OrgStackUserVerified: boolean;
		/** @description Full name of the tenant, letter by letter. */
		IperaTenantName: string;
		/** @description Text to look for anywhere in the description, without regard to case. */
		IperaTenantDescription: string;
		/** @description Page number, from 1. */
		IperaPage: number;
		/** @description Items per page. */
		IperaPerPage: number;
		/** @description Id of the tenant. */
		IperaTenantId: components["schemas"]["IperaId"];
		/** @description Text to look for anywhere in the name, without regard to case. */
		IperaUserName: string;
		/** @description Text to look for anywhere in the email, without regard to case. */
		IperaUserEmail: string;
		/** @description Page number, from 1. */
		IdentityOpsPage: number;
		/** @description Items per page. */
		IdentityOpsLimit: number;
		/** @description Direction of `sort`. */
		IdentityOpsOrder: "asc" | "desc";
		/** @description Only findings of this severity; may be given several times. */
		IdentityOpsSeverityFilter: components["schemas"]["IdentityOpsSeverity"][];
		/** @description Only findings of this rule, such as `APP-001`; may be given several times. */
		IdentityOpsRuleFilter: string[];
		/** @description Only findings of rules of this kind. */
		IdentityOpsCategoryFilter: components["schemas"]["IdentityOpsCategory"];
		/** @description Only findings about objects of this type. */
		IdentityOpsObjectTypeFilter: components["schemas"]["IdentityOpsObjectType"];
		/** @description Only findings in this state. */
		IdentityOpsStateFilter: components["schemas"]["IdentityOpsFindingState"];
		/** @description Only findings that changed so since the scan before. */
		IdentityOpsChangeFilter: components["schemas"]["IdentityOpsFindingChange"];
		/** @description Only findings that somebody has acknowledged, or that nobody has. */
		IdentityOpsAcknowledgedFilter: boolean;
		/**
		 * @description Text to look for, without regard to case: in the name and the id of the object, and in the name of what it is
		 *     about, such as a secret, a permission or an owner.
		 */
		IdentityOpsFindingSearch: string;
		/** @description Only apps on this level; may be given several times. */
		IdentityOpsAppLevel: components["schemas"]["IdentityOpsLevel"][];
		/** @description Only apps with this score or a higher one. */
		IdentityOpsAppMinScore: number;
		/** @description Only apps that are registered in the directory, that are Microsoft's, or others. */
		IdentityOpsAppPublisher: "own" | "microsoft" | "third-party";
		/** @description Only apps of this kind. */
		IdentityOpsAppKind: components["schemas"]["IdentityOpsAppKind"];
		/** @description Only apps without an owner, with one, or with one who is a guest. */
		IdentityOpsAppOwner: "none" | "single" | "guest";
		/** @description Only apps with such a credential, or with none. */
		IdentityOpsAppCredential: "expired" | "expiring" | "secret" | "certificate" | "federated" | "none";
		/** @description Only apps of which a credential ends within so many days. */
		IdentityOpsAppExpiringWithin: number;
		/** @description Only apps that can take over the directory, or that cannot. */
		IdentityOpsAppPrivileged: boolean;
		/** @description Only apps that were granted the permission with this name. */
		IdentityOpsAppPermission: string;
		/** @description Only apps that are known not to have signed in for so many days. */
		IdentityOpsAppInactiveFor: number;
		/** @description Only apps that can be signed in to, or that cannot. */
		IdentityOpsAppEnabled: boolean;
		/** @description Only apps of which a finding is acknowledged, or none is. */
		IdentityOpsAppAcknowledged: boolean;
		/** @description Only apps with a finding of this rule. */
		IdentityOpsAppRule: string;
		/** @description Only apps in this stage. */
		IdentityOpsAppLifecycleStage: components["schemas"]["IdentityOpsLifecycleStage"];
		/** @description Field to sort by; ties are broken by id. */
		IdentityOpsAppSort: "score" | "name" | "nextExpiryAt" | "lastSignInAt" | "createdAt";
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	opspilot365_listTenants: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["Page"];
				/** @description Items per page. */
				limit?: components["parameters"]["Limit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Field to sort by; ties are broken by id. Tenants without a value come last in either order. */
				sort?: "name" | "createdAt" | "lastSyncAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["Order"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of tenants. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365TenantPage"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_createTenant: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365TenantCreate"];
			};
		};
		responses: {
			/** @description The new tenant. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365TenantAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_getTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The tenant. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365TenantAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_getConnection: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The connection. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365ConnectionAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_connectTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365Credentials"];
			};
		};
		responses: {
			/** @description The connection. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365ConnectionAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_disconnectTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The tenant is disconnected. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365DisconnectTenantAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_syncTenant: {
		parameters: {
			query?: {
				/**
				 * @description An extension. Whether this sync may delete whatever it does not find, however much that is. It holds for the
				 *     sync that the answer names, also when that one runs already.
				 */
				allowDeletions?: boolean;
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The sync that will run, or runs already. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365SyncTenantAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_getSync: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
				/** @description Id of the sync. */
				syncId: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The sync. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365SyncAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_listUsers: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["Page"];
				/** @description Items per page. */
				limit?: components["parameters"]["Limit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Field to sort by; ties are broken by id. Users without a value come last in either order. */
				sort?: "displayName" | "userPrincipalName" | "createdAt" | "lastSignInAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["Order"];
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365UserPage"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_createUser: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365UserCreate"];
			};
		};
		responses: {
			/** @description The new user. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365UserAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_getUser: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
				/** @description Id of the user. */
				userId: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365UserAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_deleteUser: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
				/** @description Id of the user. */
				userId: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The user is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365DeleteUserAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_updateUser: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
				/** @description Id of the user. */
				userId: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365UserUpdate"];
			};
		};
		responses: {
			/** @description The user as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365UserAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_listLicenses: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["Page"];
				/** @description Items per page. */
				limit?: components["parameters"]["Limit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of licenses. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365LicensePage"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_listLicenseAssignments: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["Page"];
				/** @description Items per page. */
				limit?: components["parameters"]["Limit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only the licenses of this user. */
				userId?: components["schemas"]["Uuid"];
				/** @description Only the holders of this license. */
				skuId?: components["schemas"]["Uuid"];
				/** @description Field to sort by; ties are broken by id. */
				sort?: "assignedAt";
				/** @description Direction of `sort`. */
				order?: "asc" | "desc";
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of assignments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365LicenseAssignmentPage"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_assignLicense: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365LicenseChange"];
			};
		};
		responses: {
			/** @description The assignment, new or not. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365LicenseAssignmentAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_removeLicense: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["TenantId"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365LicenseChange"];
			};
		};
		responses: {
			/** @description Whether a seat was freed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365RemoveLicenseAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_listWebhooks: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["Page"];
				/** @description Items per page. */
				limit?: components["parameters"]["Limit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of webhooks. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookPage"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_createWebhook: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365WebhookCreate"];
			};
		};
		responses: {
			/** @description The new webhook with its secret. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookWithSecretAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_getWebhook: {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The webhook. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookDetailsAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_deleteWebhook: {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The webhook is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365DeleteWebhookAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_updateWebhook: {
		parameters: {
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OpsPilot365WebhookUpdate"];
			};
		};
		responses: {
			/** @description The webhook as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookDetailsAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			413: components["responses"]["PayloadTooLarge"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_listWebhookDeliveries: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["Page"];
				/** @description Items per page. */
				limit?: components["parameters"]["Limit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only deliveries in this state. */
				status?: "pending" | "succeeded" | "failed";
			};
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of deliveries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookDeliveryPage"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_retryWebhookDelivery: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
				/** @description Id of the delivery. */
				deliveryId: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The delivery, due now. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookDeliveryAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_testWebhook: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The delivery, due now. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookDeliveryAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	opspilot365_rotateWebhookSecret: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of the webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The webhook with its new secret. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OpsPilot365WebhookWithSecretAnswer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			429: components["responses"]["RateLimited"];
			500: components["responses"]["InternalError"];
			503: components["responses"]["ServiceUnavailable"];
		};
	};
	userpilot_identifyUser: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotIdentifyUser"];
			};
		};
		responses: {
			/** @description Stored. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			409: components["responses"]["UserpilotConflict"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_identifyCompany: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotIdentifyCompany"];
			};
		};
		responses: {
			/** @description Stored. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			409: components["responses"]["UserpilotConflict"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_trackEvent: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotTrackEvent"];
			};
		};
		responses: {
			/** @description Stored. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			409: components["responses"]["UserpilotConflict"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_listUsers: {
		parameters: {
			query?: {
				/** @description Only the users that are in this company. */
				company_id?: components["schemas"]["UserpilotId"];
				/** @description Only users behind this one; the `metadata.cursor.after` of the page before. */
				after_cursor?: components["schemas"]["UserpilotId"];
				/** @description Items per page. */
				limit?: components["parameters"]["UserpilotLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotUserPage"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_deleteUsers: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotDeleteUsersBody"];
			};
		};
		responses: {
			/** @description Scheduled. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotDeletion"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_getUser: {
		parameters: {
			path: {
				/** @description The user's id. */
				user_id: components["schemas"]["UserpilotId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotUser"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_deleteCompanies: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotDeleteCompaniesBody"];
			};
		};
		responses: {
			/** @description Scheduled. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotDeletion"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_getCompany: {
		parameters: {
			path: {
				/** @description The company's id. */
				company_id: components["schemas"]["UserpilotId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The company. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotCompany"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_listEvents: {
		parameters: {
			query?: {
				/** @description Only events of this user. */
				user_id?: components["schemas"]["UserpilotId"];
				/** @description Only events that happened in this company. */
				company_id?: components["schemas"]["UserpilotId"];
				/** @description Only events of this name. */
				event_name?: string;
				/** @description Only events at this time or later. */
				from?: components["parameters"]["UserpilotFrom"];
				/** @description Only events before this time. */
				to?: components["parameters"]["UserpilotTo"];
				/** @description Only events behind this one; the `metadata.cursor.after` of the page before. */
				after_cursor?: string;
				/** @description Items per page. */
				limit?: components["parameters"]["UserpilotLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of events. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotEventPage"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_bulkIdentifyUsers: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotBulkUsers"];
				"multipart/form-data": components["schemas"]["UserpilotBulkFile"];
			};
		};
		responses: {
			/** @description The job. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotBulkJob"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			409: components["responses"]["UserpilotJobInProgress"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_bulkIdentifyCompanies: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserpilotBulkCompanies"];
				"multipart/form-data": components["schemas"]["UserpilotBulkFile"];
			};
		};
		responses: {
			/** @description The job. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotBulkJob"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			409: components["responses"]["UserpilotJobInProgress"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_createImport: {
		parameters: {
		};
		requestBody: {
			content: {
				"multipart/form-data": components["schemas"]["UserpilotImportFile"];
			};
		};
		responses: {
			/** @description The job; sizes are text here. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotImportJob"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			409: components["responses"]["UserpilotJobInProgress"];
			413: components["responses"]["UserpilotPayloadTooLarge"];
			415: components["responses"]["UserpilotUnsupportedMediaType"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_listBackgroundJobs: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description The jobs. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotBackgroundJob"][];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_getBackgroundJob: {
		parameters: {
			path: {
				/** @description Id of the job. */
				job_id: components["parameters"]["UserpilotJobId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The job. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotBackgroundJob"];
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	userpilot_listBackgroundJobErrors: {
		parameters: {
			query?: {
				/** @description Only lines beyond this one. */
				after?: number;
				/** @description Entries at the most. */
				limit?: number;
			};
			path: {
				/** @description Id of the job. */
				job_id: components["parameters"]["UserpilotJobId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The entries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserpilotRowError"][];
					"text/csv": string;
				};
			};
			400: components["responses"]["UserpilotBadRequest"];
			401: components["responses"]["UserpilotUnauthorized"];
			403: components["responses"]["UserpilotForbidden"];
			404: components["responses"]["UserpilotNotFound"];
			429: components["responses"]["UserpilotRateLimited"];
			500: components["responses"]["UserpilotInternalError"];
			503: components["responses"]["UserpilotServiceUnavailable"];
		};
	};
	orgstack_logIn: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackLogin"];
			};
		};
		responses: {
			/** @description The token, and what to renew it with. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackTokens"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_refreshToken: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackRefresh"];
			};
		};
		responses: {
			/** @description The token, and what to renew it with. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackTokens"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_logOut: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description Signed out. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_logOutEverywhere: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description Signed out everywhere. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_switchOrganization: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackSwitch"];
			};
		};
		responses: {
			/** @description The token, and what to renew it with. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackTokens"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_listOrganizations: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["OrgStackPage"];
				/** @description Items per page; 20 when neither this nor `limit` is given. */
				size?: components["parameters"]["OrgStackSize"];
				/** @description Another name of `size`. */
				limit?: components["parameters"]["OrgStackLimit"];
				/** @description Field to sort by; ties are broken by id. */
				sort?: "name" | "createdAt" | "updatedAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["OrgStackOrderDescending"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only organizations with this status. */
				status?: components["schemas"]["OrgStackOrganizationStatus"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackOrganizationPage"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_createOrganization: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackOrganizationCreate"];
			};
		};
		responses: {
			/** @description The new organization. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackOrganization"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_getOrganization: {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackOrganization"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_deleteOrganization: {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The organization, archived. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackOrganization"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_updateOrganization: {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackOrganizationUpdate"];
			};
		};
		responses: {
			/** @description The organization as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackOrganization"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_listMembers: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["OrgStackPage"];
				/** @description Items per page; 20 when neither this nor `limit` is given. */
				size?: components["parameters"]["OrgStackSize"];
				/** @description Another name of `size`. */
				limit?: components["parameters"]["OrgStackLimit"];
				/** @description Field to sort by; ties are broken by the person's id. */
				sort?: "joinedAt" | "email" | "role";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["Order"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only members with the role of this name. */
				role?: components["schemas"]["OrgStackRoleName"];
				/** @description Only members with this status. */
				status?: components["schemas"]["OrgStackMemberStatus"];
			};
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of members. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackMemberPage"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_addMember: {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackMemberCreate"];
			};
		};
		responses: {
			/** @description The new member, who stands for the person until they accept. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackMember"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_removeMember: {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
				/** @description Id of the person. */
				userId: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The person is no longer a member. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackDeleted"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_updateMember: {
		parameters: {
			path: {
				/** @description Id of an organization that the caller belongs to. */
				id: components["schemas"]["Uuid"];
				/** @description Id of the person. */
				userId: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackMemberUpdate"];
			};
		};
		responses: {
			/** @description The member as they are now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackMember"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_listInvitations: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["OrgStackPage"];
				/** @description Items per page; 20 when neither this nor `limit` is given. */
				size?: components["parameters"]["OrgStackSize"];
				/** @description Another name of `size`. */
				limit?: components["parameters"]["OrgStackLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of invitations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackInvitationPage"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_acceptInvitation: {
		parameters: {
			path: {
				/** @description Id of an invitation of the caller. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The caller as a member of the organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackMember"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_declineInvitation: {
		parameters: {
			path: {
				/** @description Id of an invitation of the caller. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The invitation is gone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackDeleted"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_listUsers: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
				/** @description Page number, from 1. */
				page?: components["parameters"]["OrgStackPage"];
				/** @description Items per page; 20 when neither this nor `limit` is given. */
				size?: components["parameters"]["OrgStackSize"];
				/** @description Another name of `size`. */
				limit?: components["parameters"]["OrgStackLimit"];
				/** @description Field to sort by; ties are broken by id. */
				sort?: "email" | "firstName" | "lastName" | "createdAt" | "updatedAt" | "lastLoginAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["OrgStackOrderDescending"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only users whose role in the organization has this name. */
				role?: components["parameters"]["OrgStackUserRole"];
				/** @description Only users with this status. */
				status?: components["parameters"]["OrgStackUserStatusFilter"];
				/** @description Only users whose email is verified, or only those whose email is not. */
				emailVerified?: components["parameters"]["OrgStackUserVerified"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackUserPage"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_createUser: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackUserCreate"];
			};
		};
		responses: {
			/** @description The user, as a member of the organization. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackUser"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_getUser: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the user. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackUser"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_deleteUser: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the user. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The user is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackDeleted"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_updateUser: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the user. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackUserUpdate"];
			};
		};
		responses: {
			/** @description The user as they are now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackUser"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_getUserPermissions: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the user. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The user's permissions, by name. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackUserPermissions"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_listRoles: {
		parameters: {
			query: {
				/** @description Id of an organization that the caller belongs to. */
				organizationId: components["schemas"]["Uuid"];
				/** @description Page number, from 1. */
				page?: components["parameters"]["OrgStackPage"];
				/** @description Items per page; 20 when neither this nor `limit` is given. */
				size?: components["parameters"]["OrgStackSize"];
				/** @description Another name of `size`. */
				limit?: components["parameters"]["OrgStackLimit"];
				/** @description Field to sort by; ties are broken by id. */
				sort?: "name" | "createdAt" | "updatedAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["Order"];
				/** @description Only roles of this type. */
				type?: components["schemas"]["OrgStackRoleType"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackRolePage"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_createRole: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackRoleCreate"];
			};
		};
		responses: {
			/** @description The new role. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackRole"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_getRole: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the role. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The role. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackRole"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_deleteRole: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
				/** @description Id of the role that takes the place of the deleted one. */
				replacementRoleId?: components["schemas"]["Uuid"];
			};
			path: {
				/** @description Id of the role. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The role is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackDeleted"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_updateRole: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the role. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackRoleUpdate"];
			};
		};
		responses: {
			/** @description The role as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackRole"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			409: components["responses"]["OrgStackConflict"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_setRolePermissions: {
		parameters: {
			query?: {
				/**
				 * @description The organization that this is about, when it is not the token's: what may be done there is what the person's
				 *     role there allows.
				 */
				organizationId?: components["parameters"]["OrgStackOrganizationId"];
			};
			path: {
				/** @description Id of the role. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackSetRolePermissionsBody"];
			};
		};
		responses: {
			/** @description The role as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackRole"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_listPermissions: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["OrgStackPage"];
				/** @description Items per page; 20 when neither this nor `limit` is given. */
				size?: components["parameters"]["OrgStackSize"];
				/** @description Another name of `size`. */
				limit?: components["parameters"]["OrgStackLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of permissions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackPermissionPage"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_checkPermissions: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["OrgStackPermissionCheck"];
			};
		};
		responses: {
			/** @description The answers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackPermissionAnswers"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			413: components["responses"]["OrgStackPayloadTooLarge"];
			415: components["responses"]["OrgStackUnsupportedMediaType"];
			429: components["responses"]["OrgStackRateLimited"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	orgstack_getJwks: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description The keys. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OrgStackJwks"];
				};
			};
			400: components["responses"]["OrgStackBadRequest"];
			401: components["responses"]["OrgStackUnauthorized"];
			403: components["responses"]["OrgStackForbidden"];
			404: components["responses"]["OrgStackNotFound"];
			500: components["responses"]["OrgStackInternalError"];
			503: components["responses"]["OrgStackServiceUnavailable"];
		};
	};
	iperawifi_listTenants: {
		parameters: {
			query?: {
				/** @description Full name of the tenant, letter by letter. */
				name?: components["parameters"]["IperaTenantName"];
				/** @description Text to look for anywhere in the description, without regard to case. */
				description?: components["parameters"]["IperaTenantDescription"];
				/** @description Page number, from 1. */
				page?: components["parameters"]["IperaPage"];
				/** @description Items per page. */
				per_page?: components["parameters"]["IperaPerPage"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of tenants. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaListedTenantPage"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_createTenant: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IperaTenantFields"];
				"application/x-www-form-urlencoded": components["schemas"]["IperaTenantFields"];
				"multipart/form-data": components["schemas"]["IperaTenantFields"];
			};
		};
		responses: {
			/** @description The tenant. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaTenantAnswer"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			413: components["responses"]["IperaPayloadTooLarge"];
			415: components["responses"]["IperaUnsupportedMediaType"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_countTenants: {
		parameters: {
			query?: {
				/** @description Full name of the tenant, letter by letter. */
				name?: components["parameters"]["IperaTenantName"];
				/** @description Text to look for anywhere in the description, without regard to case. */
				description?: components["parameters"]["IperaTenantDescription"];
				/** @description Page number, from 1. */
				page?: components["parameters"]["IperaPage"];
				/** @description Items per page. */
				per_page?: components["parameters"]["IperaPerPage"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The count. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaCount"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_getTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The tenant. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaTenantAnswer"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			413: components["responses"]["IperaPayloadTooLarge"];
			415: components["responses"]["IperaUnsupportedMediaType"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_updateTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IperaTenantFields"];
				"application/x-www-form-urlencoded": components["schemas"]["IperaTenantFields"];
				"multipart/form-data": components["schemas"]["IperaTenantFields"];
			};
		};
		responses: {
			/** @description The tenant. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaTenantAnswer"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			413: components["responses"]["IperaPayloadTooLarge"];
			415: components["responses"]["IperaUnsupportedMediaType"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_deactivateTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["IperaUserStatusChange"];
				"application/x-www-form-urlencoded": components["schemas"]["IperaUserStatusChange"];
				"multipart/form-data": components["schemas"]["IperaUserStatusChange"];
			};
		};
		responses: {
			/** @description The tenant is deactivated. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaTrashed"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			413: components["responses"]["IperaPayloadTooLarge"];
			415: components["responses"]["IperaUnsupportedMediaType"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_activateTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["IperaUserStatusChange"];
				"application/x-www-form-urlencoded": components["schemas"]["IperaUserStatusChange"];
				"multipart/form-data": components["schemas"]["IperaUserStatusChange"];
			};
		};
		responses: {
			/** @description The tenant is active. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaTrashed"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			413: components["responses"]["IperaPayloadTooLarge"];
			415: components["responses"]["IperaUnsupportedMediaType"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_switchTenant: {
		parameters: {
			path: {
				/** @description Id of the tenant. */
				id: components["parameters"]["IperaTenantId"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The API user is in this tenant. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaSwitchTenantAnswer"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_listLocations: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IperaPage"];
				/** @description Items per page. */
				per_page?: components["parameters"]["IperaPerPage"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of locations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaLocationPage"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			409: components["responses"]["IperaConflict"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_countLocations: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IperaPage"];
				/** @description Items per page. */
				per_page?: components["parameters"]["IperaPerPage"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The count. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaCount"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			409: components["responses"]["IperaConflict"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_listUsers: {
		parameters: {
			query?: {
				/** @description Text to look for anywhere in the name, without regard to case. */
				name?: components["parameters"]["IperaUserName"];
				/** @description Text to look for anywhere in the email, without regard to case. */
				email?: components["parameters"]["IperaUserEmail"];
				/** @description Page number, from 1. */
				page?: components["parameters"]["IperaPage"];
				/** @description Items per page. */
				per_page?: components["parameters"]["IperaPerPage"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaUserPage"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			409: components["responses"]["IperaConflict"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_createUser: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IperaUserCreate"];
				"application/x-www-form-urlencoded": components["schemas"]["IperaUserCreate"];
				"multipart/form-data": components["schemas"]["IperaUserCreate"];
			};
		};
		responses: {
			/** @description The new user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaUserAnswer"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			409: components["responses"]["IperaConflict"];
			413: components["responses"]["IperaPayloadTooLarge"];
			415: components["responses"]["IperaUnsupportedMediaType"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	iperawifi_countUsers: {
		parameters: {
			query?: {
				/** @description Text to look for anywhere in the name, without regard to case. */
				name?: components["parameters"]["IperaUserName"];
				/** @description Text to look for anywhere in the email, without regard to case. */
				email?: components["parameters"]["IperaUserEmail"];
				/** @description Page number, from 1. */
				page?: components["parameters"]["IperaPage"];
				/** @description Items per page. */
				per_page?: components["parameters"]["IperaPerPage"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The count. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IperaCount"];
				};
			};
			401: components["responses"]["IperaUnauthorized"];
			403: components["responses"]["IperaForbidden"];
			404: components["responses"]["IperaNotFound"];
			409: components["responses"]["IperaConflict"];
			422: components["responses"]["IperaUnprocessable"];
			429: components["responses"]["IperaRateLimited"];
			500: components["responses"]["IperaInternalError"];
			503: components["responses"]["IperaServiceUnavailable"];
		};
	};
	identityops_logIn: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsLogin"];
			};
		};
		responses: {
			/** @description Who is signed in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsSession"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_logOut: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description Signed out. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getSession: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description Who calls. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsSession"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_switchTenant: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsSwitchTenantBody"];
			};
		};
		responses: {
			/** @description Who is signed in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsSession"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_switchOrganization: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsSwitchOrganizationBody"];
			};
		};
		responses: {
			/** @description Who is signed in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsSession"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_startMicrosoftSignIn: {
		parameters: {
			query?: {
				/** @description Where the browser is sent in the end. */
				returnTo?: components["schemas"]["IdentityOpsReturnTo"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description To Microsoft. */
			302: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_linkMicrosoft: {
		parameters: {
			query?: {
				/** @description Where the browser is sent in the end. */
				returnTo?: components["schemas"]["IdentityOpsReturnTo"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description To Microsoft. */
			303: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_unlinkMicrosoft: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description Unlinked. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_finishMicrosoftSignIn: {
		parameters: {
			query: {
				/** @description Which sign-in this is. */
				state: string;
				/** @description What stands for the account; left out when Microsoft tells of an error. */
				code?: string;
				/** @description Who answers (RFC 9207). */
				iss?: string;
				/** @description Of Microsoft's own session; not looked at. */
				session_state?: string;
				/** @description What Microsoft tells some of its libraries; not looked at. */
				client_info?: string;
				/** @description Why there is no code. */
				error?: string;
				/** @description The same, more closely; not looked at. */
				error_subcode?: string;
				/** @description The same in words; not shown. */
				error_description?: string;
				/** @description Where it is explained; not looked at. */
				error_uri?: string;
			};
		};
		requestBody?: never;
		responses: {
			/** @description Signed in, linked, or a member from now on. */
			302: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listSessions: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of sessions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsBrowserSessionPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_endSession: {
		parameters: {
			path: {
				/** @description Id of the session. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description Ended. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_startScan: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["IdentityOpsStartScanBody"];
			};
		};
		responses: {
			/** @description The scan that will run, or runs already. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsRequestedScan"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listScans: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Only scans with this status; may be given several times. */
				status?: components["schemas"]["IdentityOpsScanStatus"][];
				/** @description Only scans that read everything, or that did not. */
				coverage?: components["schemas"]["IdentityOpsCoverage"];
				/** @description Only scans that were asked for at this time or later. */
				from?: string;
				/** @description Only scans that were asked for before this time. */
				to?: string;
				/** @description Field to sort by; ties are broken by id. */
				sort?: "createdAt" | "finishedAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["IdentityOpsOrder"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of scans. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsScanPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getScan: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Only findings of this severity; may be given several times. */
				severity?: components["parameters"]["IdentityOpsSeverityFilter"];
				/** @description Only findings of this rule, such as `APP-001`; may be given several times. */
				rule?: components["parameters"]["IdentityOpsRuleFilter"];
				/** @description Only findings of rules of this kind. */
				category?: components["parameters"]["IdentityOpsCategoryFilter"];
				/** @description Only findings about objects of this type. */
				objectType?: components["parameters"]["IdentityOpsObjectTypeFilter"];
				/** @description Only findings in this state. */
				state?: components["parameters"]["IdentityOpsStateFilter"];
				/** @description Only findings that changed so since the scan before. */
				change?: components["parameters"]["IdentityOpsChangeFilter"];
				/** @description Only findings that somebody has acknowledged, or that nobody has. */
				acknowledged?: components["parameters"]["IdentityOpsAcknowledgedFilter"];
				/**
				 * @description Text to look for, without regard to case: in the name and the id of the object, and in the name of what it is
				 *     about, such as a secret, a permission or an owner.
				 */
				search?: components["parameters"]["IdentityOpsFindingSearch"];
			};
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The scan. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsScanDetail"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_compareScans: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Id of the earlier scan; the last one before that has succeeded when left out. */
				from?: components["schemas"]["Uuid"];
			};
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description What changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsDifferences"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_watchScan: {
		parameters: {
			header?: {
				/** @description Id of the last event that was received. */
				"Last-Event-ID"?: string;
			};
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The events. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/event-stream": string;
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getScanReport: {
		parameters: {
			path: {
				/** @description Id of the scan. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The report. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/html": string;
					"application/json": components["schemas"]["IdentityOpsScanReport"];
					"text/csv": string;
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listApps: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only apps on this level; may be given several times. */
				level?: components["parameters"]["IdentityOpsAppLevel"];
				/** @description Only apps with this score or a higher one. */
				minScore?: components["parameters"]["IdentityOpsAppMinScore"];
				/** @description Only apps that are registered in the directory, that are Microsoft's, or others. */
				publisher?: components["parameters"]["IdentityOpsAppPublisher"];
				/** @description Only apps of this kind. */
				kind?: components["parameters"]["IdentityOpsAppKind"];
				/** @description Only apps without an owner, with one, or with one who is a guest. */
				owner?: components["parameters"]["IdentityOpsAppOwner"];
				/** @description Only apps with such a credential, or with none. */
				credential?: components["parameters"]["IdentityOpsAppCredential"];
				/** @description Only apps of which a credential ends within so many days. */
				expiringWithin?: components["parameters"]["IdentityOpsAppExpiringWithin"];
				/** @description Only apps that can take over the directory, or that cannot. */
				privileged?: components["parameters"]["IdentityOpsAppPrivileged"];
				/** @description Only apps that were granted the permission with this name. */
				permission?: components["parameters"]["IdentityOpsAppPermission"];
				/** @description Only apps that are known not to have signed in for so many days. */
				inactiveFor?: components["parameters"]["IdentityOpsAppInactiveFor"];
				/** @description Only apps that can be signed in to, or that cannot. */
				enabled?: components["parameters"]["IdentityOpsAppEnabled"];
				/** @description Only apps of which a finding is acknowledged, or none is. */
				acknowledged?: components["parameters"]["IdentityOpsAppAcknowledged"];
				/** @description Only apps with a finding of this rule. */
				rule?: components["parameters"]["IdentityOpsAppRule"];
				/** @description Only apps in this stage. */
				lifecycleStage?: components["parameters"]["IdentityOpsAppLifecycleStage"];
				/** @description Field to sort by; ties are broken by id. */
				sort?: components["parameters"]["IdentityOpsAppSort"];
				/** @description Direction of `sort`. */
				order?: components["parameters"]["IdentityOpsOrder"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of apps. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsAppPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getApp: {
		parameters: {
			path: {
				/** @description The app id, or the object id of its registration or its service principal. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The app. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsAppDetail"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_acknowledgeAppFinding: {
		parameters: {
			path: {
				/** @description The app id. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsAcknowledgeAppFindingBody"];
			};
		};
		responses: {
			/** @description The finding. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsFinding"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listEnterpriseApps: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only apps on this level; may be given several times. */
				level?: components["parameters"]["IdentityOpsAppLevel"];
				/** @description Only apps with this score or a higher one. */
				minScore?: components["parameters"]["IdentityOpsAppMinScore"];
				/** @description Only apps that are registered in the directory, that are Microsoft's, or others. */
				publisher?: components["parameters"]["IdentityOpsAppPublisher"];
				/** @description Only apps of this kind. */
				kind?: components["parameters"]["IdentityOpsAppKind"];
				/** @description Only apps without an owner, with one, or with one who is a guest. */
				owner?: components["parameters"]["IdentityOpsAppOwner"];
				/** @description Only apps with such a credential, or with none. */
				credential?: components["parameters"]["IdentityOpsAppCredential"];
				/** @description Only apps of which a credential ends within so many days. */
				expiringWithin?: components["parameters"]["IdentityOpsAppExpiringWithin"];
				/** @description Only apps that can take over the directory, or that cannot. */
				privileged?: components["parameters"]["IdentityOpsAppPrivileged"];
				/** @description Only apps that were granted the permission with this name. */
				permission?: components["parameters"]["IdentityOpsAppPermission"];
				/** @description Only apps that are known not to have signed in for so many days. */
				inactiveFor?: components["parameters"]["IdentityOpsAppInactiveFor"];
				/** @description Only apps that can be signed in to, or that cannot. */
				enabled?: components["parameters"]["IdentityOpsAppEnabled"];
				/** @description Only apps of which a finding is acknowledged, or none is. */
				acknowledged?: components["parameters"]["IdentityOpsAppAcknowledged"];
				/** @description Only apps with a finding of this rule. */
				rule?: components["parameters"]["IdentityOpsAppRule"];
				/** @description Only apps in this stage. */
				lifecycleStage?: components["parameters"]["IdentityOpsAppLifecycleStage"];
				/** @description Field to sort by; ties are broken by id. */
				sort?: components["parameters"]["IdentityOpsAppSort"];
				/** @description Direction of `sort`. */
				order?: components["parameters"]["IdentityOpsOrder"];
				/** @description Only those that people sign in to in this way, such as `saml`. */
				ssoMode?: string;
				/** @description Only those that need an assignment, or that do not. */
				assignmentRequired?: boolean;
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of enterprise applications. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsEnterpriseAppPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listGroups: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only groups of this kind. */
				kind?: components["schemas"]["IdentityOpsGroupKind"];
				/** @description Only groups that are known to have no owner, or one who is a guest. */
				owner?: "none" | "guest";
				/** @description Only groups that are known to have no members, or to have some. */
				empty?: boolean;
				/** @description Only groups whose members come from a rule, or are assigned. */
				dynamic?: boolean;
				/** @description Only groups with this visibility. */
				visibility?: "PUBLIC" | "PRIVATE" | "HIDDEN_MEMBERSHIP";
				/** @description Only groups that are known to lead to a privileged role, or to lead to none. */
				privileged?: boolean;
				/** @description Only groups that come from a directory on premises, or from the cloud. */
				synced?: boolean;
				/** @description Only groups with a finding of this rule. */
				rule?: string;
				/** @description Field to sort by; ties are broken by id. */
				sort?: "name" | "memberCount" | "createdAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["Order"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsGroupPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listDevices: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only devices in this state; may be given several times. */
				compliance?: components["schemas"]["IdentityOpsCompliance"][];
				/** @description Only devices with this operating system, such as `Windows`, in any case. */
				os?: string;
				/** @description Only devices whose operating system is known to get fixes, or to get none any more. */
				supported?: boolean;
				/** @description Only devices that are known to be encrypted, or not to be. */
				encrypted?: boolean;
				/** @description Only devices that are known to be managed, or not to be. */
				managed?: boolean;
				/**
				 * @description Only devices on which nobody is known to have signed in for so many days; one that nobody ever signed in on counts
				 *     from its registration.
				 */
				inactiveFor?: number;
				/** @description Only managed devices of which Intune has not heard for so many days. */
				noCheckInFor?: number;
				/** @description Only devices with such an owner. */
				ownership?: components["schemas"]["IdentityOpsDeviceOwnership"];
				/** @description Only devices with a finding of this rule. */
				rule?: string;
				/** @description Field to sort by; ties are broken by id. */
				sort?: "name" | "lastCheckInAt" | "lastActivityAt";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["Order"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of devices, and a summary of all. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsDevicePage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getScanSettings: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description The settings. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsScanSettings"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_setScanSettings: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsSetScanSettingsBody"];
			};
		};
		responses: {
			/** @description The settings. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsScanSettings"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getScanSchedule: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description The schedule. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsScanSchedule"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_setScanSchedule: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsSetScanScheduleBody"];
			};
		};
		responses: {
			/** @description The schedule. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsScanSchedule"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listActivity: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Only what happened at this time or later. */
				from?: string;
				/** @description Only what happened before this time. */
				to?: string;
				/** @description Only this kind of action, such as `scan.requested`. */
				action?: string;
				/** @description Only what `user <id>`, `key <id>` or `system` did. */
				actor?: string;
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsListActivityAnswer"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listFindings: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Only findings of this severity; may be given several times. */
				severity?: components["parameters"]["IdentityOpsSeverityFilter"];
				/** @description Only findings of this rule, such as `APP-001`; may be given several times. */
				rule?: components["parameters"]["IdentityOpsRuleFilter"];
				/** @description Only findings of rules of this kind. */
				category?: components["parameters"]["IdentityOpsCategoryFilter"];
				/** @description Only findings about objects of this type. */
				objectType?: components["parameters"]["IdentityOpsObjectTypeFilter"];
				/** @description Only findings in this state. */
				state?: components["parameters"]["IdentityOpsStateFilter"];
				/** @description Only findings that changed so since the scan before. */
				change?: components["parameters"]["IdentityOpsChangeFilter"];
				/** @description Only findings that somebody has acknowledged, or that nobody has. */
				acknowledged?: components["parameters"]["IdentityOpsAcknowledgedFilter"];
				/**
				 * @description Text to look for, without regard to case: in the name and the id of the object, and in the name of what it is
				 *     about, such as a secret, a permission or an owner.
				 */
				search?: components["parameters"]["IdentityOpsFindingSearch"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of findings. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsFindingPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_acknowledgeFinding: {
		parameters: {
			path: {
				/** @description Id of the finding. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsAcknowledgeFindingBody"];
			};
		};
		responses: {
			/** @description The finding. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsFinding"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_withdrawAcknowledgement: {
		parameters: {
			path: {
				/** @description Id of the finding. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description It is open. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listLicenses: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only licenses of the product with this SKU id or part number. */
				sku?: string;
				/** @description Only licenses in this tier of waste; may be given several times. */
				waste?: components["schemas"]["IdentityOpsWasteTier"][];
				/** @description Only licenses that work, or that could not be assigned. */
				state?: "ACTIVE" | "ERROR";
				/** @description Only licenses that were assigned in this way. */
				assignedBy?: "DIRECT" | "GROUP" | "BOTH";
				/** @description Only licenses of accounts that can sign in, or that cannot. */
				enabled?: boolean;
				/** @description Only licenses of users of this type. */
				type?: "MEMBER" | "GUEST";
				/** @description Only licenses of users who are known not to have signed in for so many days. */
				inactiveFor?: number;
				/** @description Field to sort by; ties are broken by user and product. */
				sort?: "user" | "sku" | "lastSignInAt";
				/** @description Direction of `sort`. */
				order?: "asc" | "desc";
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of licenses, and all products. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsLicensePage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getLicenseWaste: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only licenses in this tier; may be given several times. */
				tier?: components["schemas"]["IdentityOpsWasteTier"][];
				/** @description Only licenses of the product with this SKU id or part number. */
				sku?: string;
				/** @description Only licenses that are in their tier by this rule. */
				rule?: string;
				/** @description Only licenses that cost so much a month or more, each in its own currency. */
				minMonthly?: components["schemas"]["IdentityOpsAmount"];
				/**
				 * @description What to sort by; ties are broken by user and product. Surest waste is the highest tier. Licenses without a
				 *     price come last in either order.
				 */
				sort?: "tier" | "cost" | "user";
				/** @description Direction of `sort`. */
				order?: components["parameters"]["IdentityOpsOrder"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description What is wasted, and one page of it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWastedLicensePage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getLicensePrices: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description The prices. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsLicensePrices"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_replaceLicensePrices: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsReplaceLicensePricesBody"];
			};
		};
		responses: {
			/** @description The prices, by SKU id. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsLicensePrices"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listTeam: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Text to look for, anywhere in the fields and without regard to case. */
				search?: components["parameters"]["Search"];
				/** @description Only people with this role; `CUSTOM` is any role that the organization has made. */
				role?: components["schemas"]["IdentityOpsTeamRole"];
				/** @description Only people who may act in the organization, or only those who may not. */
				status?: components["schemas"]["IdentityOpsMemberStatus"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of people. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsMemberPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listInvites: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of invites. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsInvitePage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_createInvite: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsNewInvite"];
			};
		};
		responses: {
			/** @description The invite. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsInvite"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_createInvites: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsCreateInvitesBody"];
			};
		};
		responses: {
			/** @description What became of each address. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsCreateInvitesAnswer"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_revokeInvite: {
		parameters: {
			path: {
				/** @description Id of an invite. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description Taken back. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_resendInvite: {
		parameters: {
			path: {
				/** @description Id of an invite. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The invite. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsInvite"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getInvite: {
		parameters: {
			path: {
				/** @description From the link in the mail. */
				token: string;
			};
		};
		requestBody?: never;
		responses: {
			/** @description The invite. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsPresentedInvite"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_acceptInvite: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsAcceptInviteBody"];
			};
		};
		responses: {
			/** @description Where the person belongs from now on. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsAcceptInviteAnswer"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_acceptWithMicrosoft: {
		parameters: {
			query?: {
				/** @description Where the browser is sent in the end. */
				returnTo?: components["schemas"]["IdentityOpsReturnTo"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsMicrosoftAcceptance"];
				"application/x-www-form-urlencoded": components["schemas"]["IdentityOpsMicrosoftAcceptance"];
			};
		};
		responses: {
			/** @description To Microsoft. */
			303: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listAlertSubscriptions: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of subscriptions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsAlertSubscriptionPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_createAlertSubscription: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsCreateAlertSubscriptionBody"];
			};
		};
		responses: {
			/** @description The subscription. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsAlertSubscription"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_deleteAlertSubscription: {
		parameters: {
			path: {
				/** @description Id of an alert subscription. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getNotificationPreferences: {
		parameters: {
		};
		requestBody?: never;
		responses: {
			/** @description The preferences. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsNotificationPreferences"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_setNotificationPreferences: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsSetNotificationPreferencesBody"];
			};
		};
		responses: {
			/** @description The preferences. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsNotificationPreferences"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listNotifications: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Only those that are not read yet, or only those that are. */
				unread?: boolean;
				/** @description Only those about this. */
				category?: components["schemas"]["IdentityOpsNotificationCategory"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of notifications. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsNotificationPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_readNotifications: {
		parameters: {
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsReadNotificationsBody"];
			};
		};
		responses: {
			/** @description What became of it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsReadNotificationsAnswer"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_getUnsubscription: {
		parameters: {
			path: {
				/** @description From the mail. */
				token: string;
			};
		};
		requestBody?: never;
		responses: {
			/** @description A page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/html": string;
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			/** @description The link is good no more, or never was: a page, the same for both. What no link can be is told as anywhere. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/html": string;
					"application/json": components["schemas"]["IdentityOpsError"];
				};
			};
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_confirmUnsubscription: {
		parameters: {
			path: {
				/** @description From the mail. */
				token: string;
			};
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": components["schemas"]["IdentityOpsConfirmUnsubscriptionForm"];
				"multipart/form-data": components["schemas"]["IdentityOpsConfirmUnsubscriptionForm"];
			};
		};
		responses: {
			/** @description A page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/html": string;
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			/** @description The link is good no more, or never was: a page, the same for both. What no link can be is told as anywhere. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/html": string;
					"application/json": components["schemas"]["IdentityOpsError"];
				};
			};
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listApiKeys: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of keys. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsApiKeyPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_createApiKey: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsCreateApiKeyBody"];
			};
		};
		responses: {
			/** @description The key. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsApiKey"] & {
						/** @description What is presented. It is shown only now. */
						key: string;
					};
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_revokeApiKey: {
		parameters: {
			path: {
				/** @description Id of an API key. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description Revoked. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listWebhooks: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of webhooks. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWebhookPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_createWebhook: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsWebhookCreate"];
			};
		};
		responses: {
			/** @description The new webhook with its secret. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWebhookWithSecret"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_deleteWebhook: {
		parameters: {
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_updateWebhook: {
		parameters: {
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsWebhookUpdate"];
			};
		};
		responses: {
			/** @description The webhook as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWebhook"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_testWebhook: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The delivery, due now. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWebhookDelivery"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listWebhookDeliveries: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
				/** @description Only deliveries in this state. */
				status?: "PENDING" | "SUCCEEDED" | "FAILED";
			};
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of deliveries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWebhookDeliveryPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_retryWebhookDelivery: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of a webhook. */
				id: components["schemas"]["Uuid"];
				/** @description Id of a delivery. */
				deliveryId: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The delivery, due now. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsWebhookDelivery"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_listChatIntegrations: {
		parameters: {
			query?: {
				/** @description Page number, from 1. */
				page?: components["parameters"]["IdentityOpsPage"];
				/** @description Items per page. */
				limit?: components["parameters"]["IdentityOpsLimit"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description One page of chat integrations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsChatIntegrationPage"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_createChatIntegration: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["IdentityOpsChatIntegrationCreate"];
			};
		};
		responses: {
			/** @description The integration. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsChatIntegration"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			413: components["responses"]["IdentityOpsPayloadTooLarge"];
			415: components["responses"]["IdentityOpsUnsupportedMediaType"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_deleteChatIntegration: {
		parameters: {
			path: {
				/** @description Id of a chat integration. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description Disconnected. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
	identityops_testChatIntegration: {
		parameters: {
			header?: {
				/** @description Makes a repeat safe. */
				"Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
			};
			path: {
				/** @description Id of a chat integration. */
				id: components["schemas"]["Uuid"];
			};
		};
		requestBody?: never;
		responses: {
			/** @description The integration as it was before the test. */
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IdentityOpsChatIntegration"];
				};
			};
			400: components["responses"]["IdentityOpsBadRequest"];
			401: components["responses"]["IdentityOpsUnauthenticated"];
			403: components["responses"]["IdentityOpsForbidden"];
			404: components["responses"]["IdentityOpsNotFound"];
			409: components["responses"]["IdentityOpsConflict"];
			429: components["responses"]["IdentityOpsRateLimited"];
			500: components["responses"]["IdentityOpsInternalError"];
			503: components["responses"]["IdentityOpsServiceUnavailable"];
		};
	};
}
