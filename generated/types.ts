// Generated from openapi/ by `make generate`. Do not edit.
export interface paths {
    "/opspilot365/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description The tenants that the key sees. `search` looks into name and domain.
         */
        get: operations["opspilot365_listTenants"];
        put?: never;
        /**
         * Create a tenant
         * @description An extension. The tenant begins unconnected and without users; test keys make sandbox tenants.
         *     `PUT /tenants/{id}/connection` connects it to its directory.
         */
        post: operations["opspilot365_createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** Get a tenant */
        get: operations["opspilot365_getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Get the connection of a tenant
         * @description An extension. The client secret is never shown; 404 while the tenant is not connected.
         */
        get: operations["opspilot365_getConnection"];
        /**
         * Connect a tenant to its directory
         * @description An extension. Connects, or replaces the connection. The credentials of an app registration are tried at once:
         *     refused ones are a 400 that names the field, and 503 tells that Microsoft did not answer; nothing is stored
         *     then. A directory is connected to one tenant at the most (sandbox tenants count apart); a second one is a
         *     conflict. The app needs the permissions of docs/microsoft-graph.md with admin consent.
         */
        put: operations["opspilot365_connectTenant"];
        post?: never;
        /**
         * Disconnect a tenant from its directory
         * @description An extension. The credentials are forgotten. The tenant becomes `unconnected`; what was read from its directory
         *     stays, and can be changed here.
         */
        delete: operations["opspilot365_disconnectTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the users of a tenant
         * @description `search` looks into display name, user principal name and mail.
         */
        get: operations["opspilot365_listUsers"];
        put?: never;
        /**
         * Create a user in a tenant
         * @description A `userPrincipalName` names one user of a tenant, whatever its case; a taken one is a conflict.
         */
        post: operations["opspilot365_createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
                /**
                 * @description Id of the user.
                 * @example 8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** Get a user */
        get: operations["opspilot365_getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Also frees the seats that the user held.
         */
        delete: operations["opspilot365_deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes the fields that are given and leaves the others; `null` clears a field that may be empty.
         */
        patch: operations["opspilot365_updateUser"];
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the licenses of a tenant
         * @description What the tenant has subscribed to, by name. `search` looks into name and part number.
         */
        get: operations["opspilot365_listLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/licenses/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List who holds which license
         * @description Newest first unless `order` says otherwise. `search` looks into the holder's names and mail.
         */
        get: operations["opspilot365_listLicenseAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/licenses/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a license to a user
         * @description Takes one free seat; without one the answer is `NO_AVAILABLE_LICENSES`. A user who holds the license already
         *     keeps it, and nothing changes. Seats of a suspended or deleted subscription are not free.
         */
        post: operations["opspilot365_assignLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/licenses/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a license from a user
         * @description Frees the seat. When the user does not hold the license, nothing changes and `removed` is false.
         */
        post: operations["opspilot365_removeLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The newest first. Test keys see the endpoints made with test keys, live keys the others.
         */
        get: operations["opspilot365_listWebhooks"];
        put?: never;
        /**
         * Register a webhook
         * @description This answer is the only one that shows the signing secret.
         */
        post: operations["opspilot365_createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description An extension. Shows also whether deliveries succeed.
         */
        get: operations["opspilot365_getWebhook"];
        put?: never;
        post?: never;
        /** Delete a webhook */
        delete: operations["opspilot365_deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description An extension. Changes the fields that are given; enabling it again forgets its failures.
         */
        patch: operations["opspilot365_updateWebhook"];
        trace?: never;
    };
    "/opspilot365/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description An extension. The newest first. `search` looks into the name of the event.
         */
        get: operations["opspilot365_listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/webhooks/{id}/deliveries/{deliveryId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
                /**
                 * @description Id of the delivery.
                 * @example 2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f
                 */
                deliveryId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again
         * @description An extension. Sends the same bytes once more, now; a disabled webhook is a conflict.
         */
        post: operations["opspilot365_retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description An extension. Delivers the event `webhook.test` to this webhook alone; a disabled webhook is a conflict.
         */
        post: operations["opspilot365_testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the signing secret
         * @description An extension. Shows the new secret this once. For a day deliveries carry the signatures of both.
         */
        post: operations["opspilot365_rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tenant list
         * @description The tenants that the key sees, oldest first; deactivated ones too.
         */
        get: operations["iperawifi_listTenants"];
        put?: never;
        /**
         * Create tenant
         * @description The API user is moved into the new tenant, and a default location is created in it.
         */
        post: operations["iperawifi_createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/tenants/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tenant count
         * @description How many tenants the list has on all pages. `page` and `per_page` change nothing.
         */
        get: operations["iperawifi_countTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        /** Get tenant */
        get: operations["iperawifi_getTenant"];
        /**
         * Update tenant
         * @description Optional fields that are left out stay as they are; an empty text or `null` clears them.
         */
        put: operations["iperawifi_updateTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/tenants/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Deactivate tenant
         * @description The tenant stays in lists, with `is_trashed: true`, and API users that are in it stay there. Deactivating a
         *     deactivated tenant changes no more than what `user_status` says.
         */
        put: operations["iperawifi_deactivateTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/tenants/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Activate tenant */
        put: operations["iperawifi_activateTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/tenants/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Switch tenant
         * @description Moves the API user, who is in one tenant at a time. Every key is an API user of its own. A deactivated tenant is
         *     refused with 422. Looking at a tenant's locations and users takes a switch, so a key that may read may switch.
         */
        put: operations["iperawifi_switchTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get location list
         * @description The locations of the tenant that the API user is in, oldest first.
         */
        get: operations["iperawifi_listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/locations/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get location count
         * @description How many locations the list has on all pages. `page` and `per_page` change nothing.
         */
        get: operations["iperawifi_countLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user list
         * @description The users of the tenant that the API user is in, oldest first.
         */
        get: operations["iperawifi_listUsers"];
        put?: never;
        /**
         * Create user
         * @description Creates a user of the tenant that the API user is in. An email names one user of a tenant, whatever its case; a
         *     taken one is refused with 422. Support users are not created here.
         */
        post: operations["iperawifi_createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iperawifi/api/v1/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user count
         * @description How many users the list has on all pages. `page` and `per_page` change nothing.
         */
        get: operations["iperawifi_countUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userpilot/v1/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identify a user
         * @description Tells what is known of a user; an unknown one is made. Properties that are not named stay, and `null` removes
         *     one. A user is in one company at a time: `company` moves it there, makes the company if need be, and its other
         *     fields are properties of the company.
         *
         *     The answer comes once everything is stored durably. Fields besides the documented ones are ignored.
         */
        post: operations["userpilot_identifyUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userpilot/v1/companies/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identify a company
         * @description Tells what is known of a company; an unknown one is made. Properties that are not named stay, and `null`
         *     removes one. The answer comes once everything is stored durably.
         */
        post: operations["userpilot_identifyCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userpilot/v1/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track an event
         * @description Appends what a user did. It happened when the request arrived; it belongs to the company that the user is in.
         *     An unknown user is made. The answer comes once the event is stored durably.
         *
         *     A repeat is safe with `event_id`: within 24 hours, an event of the same id in the same environment is not
         *     stored a second time. It costs less than an `Idempotency-Key`, which keeps the answer as well.
         */
        post: operations["userpilot_trackEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
             * @description Whether the tenant is connected to a directory.
             * @enum {string}
             */
            status: "unconnected" | "connected";
            /** @description Whether the tenant is out of use. It is taken out and in again as a tenant of Ipera WiFi. */
            trashed: boolean;
            tags: string[];
            userCount: number;
            /** Format: date-time */
            lastSyncAt: string | null;
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
            name: string;
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
            /** Format: date-time */
            lastSignInAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        OpsPilot365UserCreate: {
            userPrincipalName: string;
            displayName: string;
            givenName?: string | null;
            surname?: string | null;
            /** Format: email */
            mail?: string | null;
            jobTitle?: string | null;
            department?: string | null;
            /** @description ISO 3166-1 alpha-2. */
            usageLocation?: string | null;
            accountEnabled?: boolean;
        };
        OpsPilot365UserAnswer: {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["OpsPilot365User"];
        };
        OpsPilot365UserUpdate: {
            userPrincipalName?: string;
            displayName?: string;
            givenName?: string | null;
            surname?: string | null;
            /** Format: email */
            mail?: string | null;
            jobTitle?: string | null;
            department?: string | null;
            /** @description ISO 3166-1 alpha-2. */
            usageLocation?: string | null;
            accountEnabled?: boolean;
        };
        OpsPilot365License: {
            skuId: components["schemas"]["Uuid"];
            skuPartNumber: string;
            name: string;
            /** @description Seats paid for. */
            total: number;
            /** @description Seats taken. */
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
             * Format: uri
             * @description Where deliveries are posted. Carries no user name or password.
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
             * @description Until when deliveries also carry the signature of the secret before this one.
             */
            previousSecretUntil: string | null;
        };
        OpsPilot365WebhookUpdate: {
            /**
             * Format: uri
             * @description Where deliveries are posted. Carries no user name or password.
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
        /** @enum {string|null} */
        OptionalCountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "" | null;
        /** @description Fields that are not named here are ignored. */
        IperaTenantFields: {
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
             *     everybody when it is left out.
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
            name: string;
            /** Format: email */
            email: string;
            /**
             * @description Tenant Admin, Venue Admin or Front Desk.
             * @enum {string}
             */
            role: "tenant" | "venue" | "front-desk";
            password: string & (unknown & unknown & unknown & unknown);
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
        UserpilotId: string;
        /**
         * @description Any JSON, stored as given: numbers stay numbers, and objects may nest. `created_at` (or its alias
         *     `signed_up_at`) says since when there is such a user or company: ISO 8601, or seconds since 1970.
         */
        UserpilotProperties: {
            [key: string]: unknown;
        };
        UserpilotIdentifyUser: {
            user_id: components["schemas"]["UserpilotId"];
            metadata?: components["schemas"]["UserpilotProperties"];
            /** @description Named by `company_id`, or by `id` where there is no `company_id`. All other fields are its properties. */
            company?: {
                [key: string]: unknown;
            } | {
                company_id: components["schemas"]["UserpilotId"];
            } | {
                id: components["schemas"]["UserpilotId"];
            };
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
            company_id: components["schemas"]["UserpilotId"];
            metadata?: components["schemas"]["UserpilotProperties"];
        } & {
            [key: string]: unknown;
        };
        UserpilotTrackEvent: {
            user_id: components["schemas"]["UserpilotId"];
            event_name: string;
            /** @description Any JSON, stored as given. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Your own id of the event, by which a repeat is known for 24 hours. */
            event_id?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request does not fit the contract; `details.fields` says where. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_REQUEST",
                 *         "message": "The request does not fit the contract.",
                 *         "details": {
                 *           "fields": [
                 *             {
                 *               "field": "limit",
                 *               "in": "query",
                 *               "message": "must be <= 100"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description No API key, or none that is valid. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "The API key is missing or not valid.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description The key's level does not allow this operation. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "FORBIDDEN",
                 *         "message": "This needs the permission users.delete.",
                 *         "details": {
                 *           "permission": "users.delete"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description No such thing, or it belongs to another organization. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "NOT_FOUND",
                 *         "message": "There is no such tenant.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description Too many requests in this minute. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "RATE_LIMITED",
                 *         "message": "Too many requests.",
                 *         "details": {
                 *           "retryAfter": 17
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description The server failed. Its log tells more under the request id. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INTERNAL_ERROR",
                 *         "message": "Something went wrong on our side.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description Something the server depends on does not answer. Nothing was changed; try again. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "SERVICE_UNAVAILABLE",
                 *         "message": "Please try again shortly.",
                 *         "details": {
                 *           "retryAfter": 1
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description What is asked for contradicts what is there. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "CONFLICT",
                 *         "message": "This userPrincipalName is taken in the tenant.",
                 *         "details": {
                 *           "fields": [
                 *             {
                 *               "field": "userPrincipalName",
                 *               "in": "body",
                 *               "message": "is taken"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "PAYLOAD_TOO_LARGE",
                 *         "message": "The body is too large.",
                 *         "details": {
                 *           "limit": 65536
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description The body's media type, charset or encoding is not one that this operation declares. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNSUPPORTED_MEDIA_TYPE",
                 *         "message": "This operation does not read such a body.",
                 *         "details": {
                 *           "accepted": [
                 *             "application/json"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Error"];
            };
        };
        /** @description No API key, or none that is valid. */
        IperaUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The API key is missing or not valid."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description The key's level does not allow this operation. */
        IperaForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This needs the permission tenants.create."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description No such thing, or it belongs to another organization. */
        IperaNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "There is no such tenant."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description Fields of the body or parameters that are not right, each with everything that is wrong with it. */
        IperaUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The given data was invalid.",
                 *       "errors": {
                 *         "name": [
                 *           "The name field is required."
                 *         ],
                 *         "country_code": [
                 *           "The country code field is invalid. It must be ISO 3166-1 alpha-2 country code."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IperaInvalid"];
            };
        };
        /** @description Too many requests of this endpoint in this minute. */
        IperaRateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                "X-RateLimit-Reset": components["headers"]["IperaReset"];
                "Retry-After": components["headers"]["IperaRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too many requests."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description The server failed. Its log tells more under the request id. */
        IperaInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Something went wrong on our side."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description Something the server depends on does not answer. Nothing was changed; try again. */
        IperaServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                "Retry-After": components["headers"]["IperaRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Please try again shortly."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        IperaPayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The body is too large."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description The body is neither JSON nor a form, or its charset or encoding is not known. */
        IperaUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This operation does not read such a body."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description The API user is in no tenant. */
        IperaConflict: {
            headers: {
                "X-Request-Id": components["headers"]["IperaRequestId"];
                "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The API user is in no tenant. Create a tenant or switch to one."
                 *     }
                 */
                "application/json": components["schemas"]["IperaError"];
            };
        };
        /** @description The request does not fit the contract; there is one entry for each fault. */
        UserpilotBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "bad_request",
                 *           "error_code": "400",
                 *           "message": "user_id is required",
                 *           "details": "body.user_id"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description No API key, none that is valid, or one of another region than the host. */
        UserpilotUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "unauthorized",
                 *           "error_code": "401",
                 *           "message": "The API key is missing or not valid.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description The key's level does not allow this operation. */
        UserpilotForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "forbidden",
                 *           "error_code": "403",
                 *           "message": "This needs the permission profiles.delete.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description No such thing, or it belongs to another environment. */
        UserpilotNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "not_found",
                 *           "error_code": "404",
                 *           "message": "There is no such user.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description What is asked for contradicts what is there. */
        UserpilotConflict: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "conflict",
                 *           "error_code": "409",
                 *           "message": "This Idempotency-Key was used with another request.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description The body is larger than the operation reads. */
        UserpilotPayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "payload_too_large",
                 *           "error_code": "413",
                 *           "message": "The body is too large.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description The body's media type, charset or encoding is not one that this operation declares. */
        UserpilotUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "unsupported_media_type",
                 *           "error_code": "415",
                 *           "message": "This operation does not read such a body.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description Too many requests. */
        UserpilotRateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                "Retry-After": components["headers"]["UserpilotRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "too_many_requests",
                 *           "error_code": "429",
                 *           "message": "Too many requests.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description The server failed. Its log tells more under the request id. */
        UserpilotInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "internal_server_error",
                 *           "error_code": "500",
                 *           "message": "Something went wrong on our side.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
            };
        };
        /** @description Something the server depends on does not answer, or too much is waiting already. Nothing was changed; try again. */
        UserpilotServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["UserpilotRequestId"];
                "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                RateLimit: components["headers"]["UserpilotRateLimit"];
                "Retry-After": components["headers"]["UserpilotRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "error": "service_unavailable",
                 *           "error_code": "503",
                 *           "message": "Please try again shortly.",
                 *           "details": ""
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotError"];
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
        /**
         * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
         *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
         *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
         */
        IdempotencyKey: string;
        /**
         * @description Id of the tenant.
         * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
         */
        TenantId: components["schemas"]["Uuid"];
        /** @description Full name of the tenant, letter by letter. An empty one filters nothing. */
        IperaTenantName: string;
        /** @description Text to look for anywhere in the description, without regard to case. An empty one filters nothing. */
        IperaTenantDescription: string;
        /** @description Page number, from 1. */
        IperaPage: number;
        /** @description Items per page. More than the maximum is refused. */
        IperaPerPage: number;
        /**
         * @description Id of the tenant.
         * @example QZOpo3GoB8X
         */
        IperaTenantId: components["schemas"]["IperaId"];
        /** @description Text to look for anywhere in the name, without regard to case. An empty one filters nothing. */
        IperaUserName: string;
        /** @description Text to look for anywhere in the email, without regard to case. An empty one filters nothing. */
        IperaUserEmail: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in the server's log.
         * @example req_Zk3v9QmT1xYbC7Lw
         */
        RequestId: string;
        /**
         * @description Requests that the plan allows in a minute, or `unlimited`.
         * @example 1000
         */
        Limit: string;
        /**
         * @description Requests left in this window, or `unlimited`.
         * @example 999
         */
        Remaining: string;
        /**
         * @description When the window ends, in seconds since 1970.
         * @example 1793500860
         */
        Reset: number;
        /**
         * @description The same limit as an IETF `RateLimit-Policy` field; absent on unlimited plans.
         * @example "opspilot365-plan";q=1000;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description The same state as an IETF `RateLimit` field; absent on unlimited plans.
         * @example "opspilot365-plan";r=999;t=60
         */
        RateLimit: string;
        /**
         * @description Seconds to wait before trying again.
         * @example 17
         */
        RetryAfter: number;
        /** @description `true` when this is the kept answer to an earlier request with the same `Idempotency-Key`. */
        IdempotentReplayed: "true";
        /**
         * @description Names this request in the server's log.
         * @example req_Zk3v9QmT1xYbC7Lw
         */
        IperaRequestId: string;
        /**
         * @description Requests of this endpoint that the key may make in a minute.
         * @example 60
         */
        IperaLimit: string;
        /**
         * @description Requests of this endpoint left in this minute.
         * @example 59
         */
        IperaRemaining: string;
        /**
         * @description When the minute ends, in seconds since 1970.
         * @example 1793500860
         */
        IperaReset: number;
        /**
         * @description Seconds to wait before trying again.
         * @example 17
         */
        IperaRetryAfter: number;
        /**
         * @description Names this request in the server's log.
         * @example req_Zk3v9QmT1xYbC7Lw
         */
        UserpilotRequestId: string;
        /**
         * @description How many requests the key has in a window of `w` seconds; absent where there is no limit.
         * @example "userpilot-track";q=600;w=60
         */
        UserpilotRateLimitPolicy: string;
        /**
         * @description How many are left to it, and in how many seconds the window ends; absent where there is no limit.
         * @example "userpilot-track";r=599;t=60
         */
        UserpilotRateLimit: string;
        /** @description `true` when this is the kept answer to an earlier request with the same `Idempotency-Key`. */
        UserpilotIdempotentReplayed: "true";
        /**
         * @description Seconds to wait before trying again.
         * @example 17
         */
        UserpilotRetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    opspilot365_listTenants: {
        parameters: {
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["Page"];
                /** @description Items per page. */
                limit: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
                /** @description Field to sort by; ties are broken by id. */
                sort: "name" | "createdAt" | "lastSyncAt";
                /** @description Direction of `sort`. */
                order: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tenants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f",
                     *           "name": "Adatum Retail",
                     *           "domain": "adatum-retail.example",
                     *           "entraTenantId": "0c9a7f3e-1b2d-4e5f-8a6b-9c0d1e2f3a4b",
                     *           "status": "connected",
                     *           "trashed": false,
                     *           "tags": [
                     *             "retail",
                     *             "vip"
                     *           ],
                     *           "userCount": 42,
                     *           "lastSyncAt": "2026-03-01T08:00:00.000Z",
                     *           "createdAt": "2026-01-02T03:04:05.000Z",
                     *           "updatedAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "limit": 25,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Tenant"][];
                        meta: components["schemas"]["OpsPilot365Meta"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Adatum Retail",
                 *       "domain": "adatum-retail.example",
                 *       "tags": [
                 *         "retail",
                 *         "vip"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365TenantCreate"];
            };
        };
        responses: {
            /** @description The new tenant. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f",
                     *         "name": "Adatum Retail",
                     *         "domain": "adatum-retail.example",
                     *         "entraTenantId": null,
                     *         "status": "unconnected",
                     *         "trashed": false,
                     *         "tags": [
                     *           "retail",
                     *           "vip"
                     *         ],
                     *         "userCount": 0,
                     *         "lastSyncAt": null,
                     *         "createdAt": "2026-01-02T03:04:05.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Tenant"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f",
                     *         "name": "Adatum Retail",
                     *         "domain": "adatum-retail.example",
                     *         "entraTenantId": "0c9a7f3e-1b2d-4e5f-8a6b-9c0d1e2f3a4b",
                     *         "status": "connected",
                     *         "trashed": false,
                     *         "tags": [
                     *           "retail",
                     *           "vip"
                     *         ],
                     *         "userCount": 42,
                     *         "lastSyncAt": "2026-03-01T08:00:00.000Z",
                     *         "createdAt": "2026-01-02T03:04:05.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Tenant"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "entraTenantId": "0c9a7f3e-1b2d-4e5f-8a6b-9c0d1e2f3a4b",
                     *         "clientId": "5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716",
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Connection"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entraTenantId": "0c9a7f3e-1b2d-4e5f-8a6b-9c0d1e2f3a4b",
                 *       "clientId": "5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716",
                 *       "clientSecret": "the-secret-of-the-app-registration"
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365Credentials"];
            };
        };
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "entraTenantId": "0c9a7f3e-1b2d-4e5f-8a6b-9c0d1e2f3a4b",
                     *         "clientId": "5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716",
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Connection"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is disconnected. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: components["schemas"]["Uuid"];
                            /** @enum {boolean} */
                            deleted: true;
                        };
                    };
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["Page"];
                /** @description Items per page. */
                limit: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
                /** @description Field to sort by; ties are broken by id. */
                sort: "displayName" | "userPrincipalName" | "createdAt" | "lastSignInAt";
                /** @description Direction of `sort`. */
                order: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *           "userPrincipalName": "lena.hart@adatum-retail.example",
                     *           "displayName": "Lena Hart",
                     *           "givenName": "Lena",
                     *           "surname": "Hart",
                     *           "mail": "lena.hart@adatum-retail.example",
                     *           "jobTitle": "Store manager",
                     *           "department": "Retail",
                     *           "usageLocation": "SI",
                     *           "accountEnabled": true,
                     *           "lastSignInAt": null,
                     *           "createdAt": "2026-03-01T08:00:00.000Z",
                     *           "updatedAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "limit": 25,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365User"][];
                        meta: components["schemas"]["OpsPilot365Meta"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userPrincipalName": "lena.hart@adatum-retail.example",
                 *       "displayName": "Lena Hart",
                 *       "givenName": "Lena",
                 *       "surname": "Hart",
                 *       "jobTitle": "Store manager",
                 *       "usageLocation": "SI"
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365UserCreate"];
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *         "userPrincipalName": "lena.hart@adatum-retail.example",
                     *         "displayName": "Lena Hart",
                     *         "givenName": "Lena",
                     *         "surname": "Hart",
                     *         "mail": "lena.hart@adatum-retail.example",
                     *         "jobTitle": "Store manager",
                     *         "department": "Retail",
                     *         "usageLocation": "SI",
                     *         "accountEnabled": true,
                     *         "lastSignInAt": null,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
                /**
                 * @description Id of the user.
                 * @example 8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *         "userPrincipalName": "lena.hart@adatum-retail.example",
                     *         "displayName": "Lena Hart",
                     *         "givenName": "Lena",
                     *         "surname": "Hart",
                     *         "mail": "lena.hart@adatum-retail.example",
                     *         "jobTitle": "Store manager",
                     *         "department": "Retail",
                     *         "usageLocation": "SI",
                     *         "accountEnabled": true,
                     *         "lastSignInAt": null,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
                /**
                 * @description Id of the user.
                 * @example 8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: components["schemas"]["Uuid"];
                            /** @enum {boolean} */
                            deleted: true;
                        };
                    };
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
    opspilot365_updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
                /**
                 * @description Id of the user.
                 * @example 8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jobTitle": "Area manager",
                 *       "department": null
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365UserUpdate"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *         "userPrincipalName": "lena.hart@adatum-retail.example",
                     *         "displayName": "Lena Hart",
                     *         "givenName": "Lena",
                     *         "surname": "Hart",
                     *         "mail": "lena.hart@adatum-retail.example",
                     *         "jobTitle": "Store manager",
                     *         "department": "Retail",
                     *         "usageLocation": "SI",
                     *         "accountEnabled": true,
                     *         "lastSignInAt": null,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["Page"];
                /** @description Items per page. */
                limit: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of licenses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
                     *           "skuPartNumber": "ENTERPRISEPACK",
                     *           "name": "Office 365 E3",
                     *           "total": 50,
                     *           "assigned": 41,
                     *           "available": 9,
                     *           "status": "enabled"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "limit": 25,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365License"][];
                        meta: components["schemas"]["OpsPilot365Meta"];
                    };
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["Page"];
                /** @description Items per page. */
                limit: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
                /** @description Only the licenses of this user. */
                userId?: components["schemas"]["Uuid"];
                /** @description Only the holders of this license. */
                skuId?: components["schemas"]["Uuid"];
                /** @description Field to sort by; ties are broken by id. */
                sort: "assignedAt";
                /** @description Direction of `sort`. */
                order: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assignments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *           "userId": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *           "userPrincipalName": "lena.hart@adatum-retail.example",
                     *           "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
                     *           "skuPartNumber": "ENTERPRISEPACK",
                     *           "assignedAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "limit": 25,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365LicenseAssignment"][];
                        meta: components["schemas"]["OpsPilot365Meta"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                 *       "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900"
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365LicenseChange"];
            };
        };
        responses: {
            /** @description The assignment, new or not. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *         "userId": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *         "userPrincipalName": "lena.hart@adatum-retail.example",
                     *         "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
                     *         "skuPartNumber": "ENTERPRISEPACK",
                     *         "assignedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365LicenseAssignment"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant.
                 * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
                 */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                 *       "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900"
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365LicenseChange"];
            };
        };
        responses: {
            /** @description Whether a seat was freed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "userId": "8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a",
                     *         "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
                     *         "removed": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            userId: components["schemas"]["Uuid"];
                            skuId: components["schemas"]["Uuid"];
                            removed: boolean;
                        };
                    };
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["Page"];
                /** @description Items per page. */
                limit: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                     *           "url": "https://hooks.adatum.example/tenantry",
                     *           "events": [
                     *             "user.created",
                     *             "license.assigned"
                     *           ],
                     *           "description": "Ticket system",
                     *           "enabled": true,
                     *           "createdAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "limit": 25,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Webhook"][];
                        meta: components["schemas"]["OpsPilot365Meta"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.adatum.example/tenantry",
                 *       "events": [
                 *         "user.created",
                 *         "license.assigned"
                 *       ],
                 *       "description": "Ticket system"
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365WebhookCreate"];
            };
        };
        responses: {
            /** @description The new webhook with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                     *         "url": "https://hooks.adatum.example/tenantry",
                     *         "events": [
                     *           "user.created",
                     *           "license.assigned"
                     *         ],
                     *         "description": "Ticket system",
                     *         "enabled": true,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "secret": "whsec_3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookWithSecret"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                     *         "url": "https://hooks.adatum.example/tenantry",
                     *         "events": [
                     *           "user.created",
                     *           "license.assigned"
                     *         ],
                     *         "description": "Ticket system",
                     *         "enabled": true,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "disabledReason": null,
                     *         "failingSince": null,
                     *         "previousSecretUntil": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookDetails"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: components["schemas"]["Uuid"];
                            /** @enum {boolean} */
                            deleted: true;
                        };
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false,
                 *       "description": null
                 *     }
                 */
                "application/json": components["schemas"]["OpsPilot365WebhookUpdate"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                     *         "url": "https://hooks.adatum.example/tenantry",
                     *         "events": [
                     *           "user.created",
                     *           "license.assigned"
                     *         ],
                     *         "description": "Ticket system",
                     *         "enabled": true,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "disabledReason": null,
                     *         "failingSince": null,
                     *         "previousSecretUntil": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookDetails"];
                    };
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["Page"];
                /** @description Items per page. */
                limit: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
                /** @description Only deliveries in this state. */
                status?: "pending" | "succeeded" | "failed";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f",
                     *           "eventId": "9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
                     *           "event": "user.created",
                     *           "status": "pending",
                     *           "attempts": 1,
                     *           "nextAttemptAt": "2026-03-01T08:00:06.000Z",
                     *           "lastAttemptAt": "2026-03-01T08:00:00.500Z",
                     *           "responseStatus": 500,
                     *           "responseStart": "Internal Server Error",
                     *           "error": null,
                     *           "createdAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "limit": 25,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookDelivery"][];
                        meta: components["schemas"]["OpsPilot365Meta"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
                /**
                 * @description Id of the delivery.
                 * @example 2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f
                 */
                deliveryId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, due now. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f",
                     *         "eventId": "9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
                     *         "event": "user.created",
                     *         "status": "pending",
                     *         "attempts": 1,
                     *         "nextAttemptAt": "2026-03-01T08:00:06.000Z",
                     *         "lastAttemptAt": "2026-03-01T08:00:00.500Z",
                     *         "responseStatus": 500,
                     *         "responseStart": "Internal Server Error",
                     *         "error": null,
                     *         "createdAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookDelivery"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, due now. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f",
                     *         "eventId": "9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
                     *         "event": "user.created",
                     *         "status": "pending",
                     *         "attempts": 1,
                     *         "nextAttemptAt": "2026-03-01T08:00:06.000Z",
                     *         "lastAttemptAt": "2026-03-01T08:00:00.500Z",
                     *         "responseStatus": 500,
                     *         "responseStart": "Internal Server Error",
                     *         "error": null,
                     *         "createdAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookDelivery"];
                    };
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook with its new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["Limit"];
                    "X-RateLimit-Remaining": components["headers"]["Remaining"];
                    "X-RateLimit-Reset": components["headers"]["Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                     *         "url": "https://hooks.adatum.example/tenantry",
                     *         "events": [
                     *           "user.created",
                     *           "license.assigned"
                     *         ],
                     *         "description": "Ticket system",
                     *         "enabled": true,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "secret": "whsec_3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365WebhookWithSecret"];
                    };
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
    iperawifi_listTenants: {
        parameters: {
            query: {
                /** @description Full name of the tenant, letter by letter. An empty one filters nothing. */
                name?: components["parameters"]["IperaTenantName"];
                /** @description Text to look for anywhere in the description, without regard to case. An empty one filters nothing. */
                description?: components["parameters"]["IperaTenantDescription"];
                /** @description Page number, from 1. */
                page: components["parameters"]["IperaPage"];
                /** @description Items per page. More than the maximum is refused. */
                per_page: components["parameters"]["IperaPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tenants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "QZOpo3GoB8X",
                     *           "name": "Company",
                     *           "address": "115 East 23rd Street 5th Floor",
                     *           "city": "New York",
                     *           "country_code": "US",
                     *           "country_name": "United States",
                     *           "description": "New York",
                     *           "is_trashed": false,
                     *           "group_id": "0",
                     *           "group_name": ""
                     *         }
                     *       ],
                     *       "links": {
                     *         "first": "https://tenantry.example/iperawifi/api/v1/tenants?page=1",
                     *         "last": null,
                     *         "prev": null,
                     *         "next": "https://tenantry.example/iperawifi/api/v1/tenants?page=2"
                     *       },
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "path": "https://tenantry.example/iperawifi/api/v1/tenants",
                     *         "per_page": 10,
                     *         "to": 10
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaListedTenant"][];
                        links: components["schemas"]["IperaLinks"];
                        meta: components["schemas"]["IperaMeta"];
                    };
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Company",
                 *       "country_code": "US",
                 *       "city": "New York",
                 *       "address": "115 East 23rd Street 5th Floor",
                 *       "post_code": "10010",
                 *       "description": "New York"
                 *     }
                 */
                "application/json": components["schemas"]["IperaTenantFields"];
                /**
                 * @example {
                 *       "name": "Company",
                 *       "country_code": "US",
                 *       "city": "New York",
                 *       "address": "115 East 23rd Street 5th Floor",
                 *       "post_code": "10010",
                 *       "description": "New York"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["IperaTenantFields"];
            };
        };
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "QZOpo3GoB8X",
                     *         "name": "Company",
                     *         "address": "115 East 23rd Street 5th Floor",
                     *         "city": "New York",
                     *         "country_code": "US",
                     *         "country_name": "United States",
                     *         "description": "New York",
                     *         "is_trashed": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaTenant"];
                    };
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
            query: {
                /** @description Full name of the tenant, letter by letter. An empty one filters nothing. */
                name?: components["parameters"]["IperaTenantName"];
                /** @description Text to look for anywhere in the description, without regard to case. An empty one filters nothing. */
                description?: components["parameters"]["IperaTenantDescription"];
                /** @description Page number, from 1. */
                page: components["parameters"]["IperaPage"];
                /** @description Items per page. More than the maximum is refused. */
                per_page: components["parameters"]["IperaPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1000
                     *     }
                     */
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "QZOpo3GoB8X",
                     *         "name": "Company",
                     *         "address": "115 East 23rd Street 5th Floor",
                     *         "city": "New York",
                     *         "country_code": "US",
                     *         "country_name": "United States",
                     *         "description": "New York",
                     *         "is_trashed": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaTenant"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Company",
                 *       "country_code": "US",
                 *       "city": "New York",
                 *       "address": "115 East 23rd Street 5th Floor",
                 *       "post_code": "10010",
                 *       "description": "New York"
                 *     }
                 */
                "application/json": components["schemas"]["IperaTenantFields"];
                /**
                 * @example {
                 *       "name": "Company",
                 *       "country_code": "US",
                 *       "city": "New York",
                 *       "address": "115 East 23rd Street 5th Floor",
                 *       "post_code": "10010",
                 *       "description": "New York"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["IperaTenantFields"];
            };
        };
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "QZOpo3GoB8X",
                     *         "name": "Company",
                     *         "address": "115 East 23rd Street 5th Floor",
                     *         "city": "New York",
                     *         "country_code": "US",
                     *         "country_name": "United States",
                     *         "description": "New York",
                     *         "is_trashed": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaTenant"];
                    };
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "user_status": 0
                 *     }
                 */
                "application/json": components["schemas"]["IperaUserStatusChange"];
                /**
                 * @example {
                 *       "user_status": 0
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["IperaUserStatusChange"];
            };
        };
        responses: {
            /** @description The tenant is deactivated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_trashed": true
                     *     }
                     */
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "user_status": 0
                 *     }
                 */
                "application/json": components["schemas"]["IperaUserStatusChange"];
                /**
                 * @example {
                 *       "user_status": 0
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["IperaUserStatusChange"];
            };
        };
        responses: {
            /** @description The tenant is active. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_trashed": false
                     *     }
                     */
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example QZOpo3GoB8X
                 */
                id: components["parameters"]["IperaTenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user is in this tenant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                    };
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["IperaPage"];
                /** @description Items per page. More than the maximum is refused. */
                per_page: components["parameters"]["IperaPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of locations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "mT4bWq81ZsK",
                     *           "name": "Company",
                     *           "description": null,
                     *           "address": "115 East 23rd Street 5th Floor",
                     *           "post_code": "10010",
                     *           "city": "New York",
                     *           "state": null,
                     *           "country_code": "US",
                     *           "login_page_name": null,
                     *           "login_page_id": null,
                     *           "post_login_page_name": null,
                     *           "post_login_page_id": null,
                     *           "external_location_id": null,
                     *           "lat": null,
                     *           "lng": null,
                     *           "is_trashed": false
                     *         }
                     *       ],
                     *       "links": {
                     *         "first": "https://tenantry.example/iperawifi/api/v1/locations?page=1",
                     *         "last": null,
                     *         "prev": null,
                     *         "next": null
                     *       },
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "path": "https://tenantry.example/iperawifi/api/v1/locations",
                     *         "per_page": 10,
                     *         "to": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaLocation"][];
                        links: components["schemas"]["IperaLinks"];
                        meta: components["schemas"]["IperaMeta"];
                    };
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
            query: {
                /** @description Page number, from 1. */
                page: components["parameters"]["IperaPage"];
                /** @description Items per page. More than the maximum is refused. */
                per_page: components["parameters"]["IperaPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1
                     *     }
                     */
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
            query: {
                /** @description Text to look for anywhere in the name, without regard to case. An empty one filters nothing. */
                name?: components["parameters"]["IperaUserName"];
                /** @description Text to look for anywhere in the email, without regard to case. An empty one filters nothing. */
                email?: components["parameters"]["IperaUserEmail"];
                /** @description Page number, from 1. */
                page: components["parameters"]["IperaPage"];
                /** @description Items per page. More than the maximum is refused. */
                per_page: components["parameters"]["IperaPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "QZOpo3GoB8X",
                     *           "name": "Lena Hart",
                     *           "email": "lena.hart@company.example",
                     *           "role": "front-desk",
                     *           "role_name": "Front Desk",
                     *           "tenant_name": "Company",
                     *           "location_id": "mT4bWq81ZsK",
                     *           "location_name": "Company",
                     *           "status": 1
                     *         }
                     *       ],
                     *       "links": {
                     *         "first": "https://tenantry.example/iperawifi/api/v1/users?page=1",
                     *         "last": null,
                     *         "prev": null,
                     *         "next": null
                     *       },
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "path": "https://tenantry.example/iperawifi/api/v1/users",
                     *         "per_page": 10,
                     *         "to": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaUser"][];
                        links: components["schemas"]["IperaLinks"];
                        meta: components["schemas"]["IperaMeta"];
                    };
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lena Hart",
                 *       "email": "lena.hart@company.example",
                 *       "role": "front-desk",
                 *       "password": "Open-Sesame-7",
                 *       "password_confirmation": "Open-Sesame-7",
                 *       "status": 1
                 *     }
                 */
                "application/json": components["schemas"]["IperaUserCreate"];
                /**
                 * @example {
                 *       "name": "Lena Hart",
                 *       "email": "lena.hart@company.example",
                 *       "role": "front-desk",
                 *       "password": "Open-Sesame-7",
                 *       "password_confirmation": "Open-Sesame-7",
                 *       "status": 1
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["IperaUserCreate"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "QZOpo3GoB8X",
                     *         "name": "Lena Hart",
                     *         "email": "lena.hart@company.example",
                     *         "role": "front-desk",
                     *         "role_name": "Front Desk",
                     *         "tenant_name": "Company",
                     *         "location_id": "mT4bWq81ZsK",
                     *         "location_name": "Company",
                     *         "status": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IperaUser"];
                    };
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
            query: {
                /** @description Text to look for anywhere in the name, without regard to case. An empty one filters nothing. */
                name?: components["parameters"]["IperaUserName"];
                /** @description Text to look for anywhere in the email, without regard to case. An empty one filters nothing. */
                email?: components["parameters"]["IperaUserEmail"];
                /** @description Page number, from 1. */
                page: components["parameters"]["IperaPage"];
                /** @description Items per page. More than the maximum is refused. */
                per_page: components["parameters"]["IperaPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["IperaRequestId"];
                    "X-RateLimit-Limit": components["headers"]["IperaLimit"];
                    "X-RateLimit-Remaining": components["headers"]["IperaRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 12
                     *     }
                     */
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
    userpilot_identifyUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": "user_204",
                 *       "metadata": {
                 *         "name": "Lena Hart",
                 *         "email": "lena.hart@adatum-retail.example",
                 *         "job_title": "Store manager",
                 *         "seats": 12,
                 *         "created_at": "2026-03-01T08:00:00Z"
                 *       },
                 *       "company": {
                 *         "company_id": "comp_adatum",
                 *         "name": "Adatum Retail",
                 *         "industry": "Retail"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotIdentifyUser"];
            };
        };
        responses: {
            /** @description Stored. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["UserpilotRequestId"];
                    "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                    RateLimit: components["headers"]["UserpilotRateLimit"];
                    "Idempotent-Replayed": components["headers"]["UserpilotIdempotentReplayed"];
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company_id": "comp_adatum",
                 *       "metadata": {
                 *         "name": "Adatum Retail",
                 *         "industry": "Retail",
                 *         "stores": 48
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotIdentifyCompany"];
            };
        };
        responses: {
            /** @description Stored. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["UserpilotRequestId"];
                    "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                    RateLimit: components["headers"]["UserpilotRateLimit"];
                    "Idempotent-Replayed": components["headers"]["UserpilotIdempotentReplayed"];
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
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe. The first answer given to a key is kept for 24 hours: the same key with the same request
                 *     replays it (with `Idempotent-Replayed: true`), the same key with another request is refused with 409.
                 *     Duplicates that arrive at the same time wait for the first. Failures of the server (5xx) are not kept.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": "user_204",
                 *       "event_name": "order_placed",
                 *       "metadata": {
                 *         "order": "4711",
                 *         "items": 3,
                 *         "paid_by": "card"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserpilotTrackEvent"];
            };
        };
        responses: {
            /** @description Stored. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["UserpilotRequestId"];
                    "RateLimit-Policy": components["headers"]["UserpilotRateLimitPolicy"];
                    RateLimit: components["headers"]["UserpilotRateLimit"];
                    "Idempotent-Replayed": components["headers"]["UserpilotIdempotentReplayed"];
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
}
