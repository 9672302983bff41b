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
         *     conflict. The first sync follows by itself. The app needs the permissions of docs/microsoft-graph.md with admin consent.
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
    "/opspilot365/v1/tenants/{id}/sync": {
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
         * Sync a tenant with its directory
         * @description Asks for the tenant's users, licenses, groups and devices to be read from its directory. While a sync waits or
         *     runs, the answer is that one, with its status. A tenant that is not connected is a conflict. The end is told by
         *     the events `tenant.synced` and `operations.sync_completed`, and by `GET /tenants/{id}/syncs/{syncId}`.
         */
        post: operations["opspilot365_syncTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opspilot365/v1/tenants/{id}/syncs/{syncId}": {
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
                 * @description Id of the sync.
                 * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
                 */
                syncId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get a sync
         * @description An extension. How a sync goes or went.
         */
        get: operations["opspilot365_getSync"];
        put?: never;
        post?: never;
        delete?: never;
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
         *
         *     In a connected tenant the user is created in the directory first, under the directory's id. What the directory
         *     refuses is a 400 that names the field, or a 409. The password is random, and neither kept nor given out: an
         *     administrator sets one, or the user resets it, before the first sign-in. `mail` cannot be given. After a 503
         *     whose `details.mayHaveHappened` is true the user may exist: the same request with the same `Idempotency-Key`
         *     finds it and answers 201, without a key it is a conflict by then, and a sync shows it.
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
         *
         *     In a connected tenant the user is deleted in the directory first, which keeps it in its recycle bin for 30 days;
         *     one that is not there any more is deleted here. After a 503 whose `details.mayHaveHappened` is true the user may
         *     be gone; repeating it does no harm.
         */
        delete: operations["opspilot365_deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes the fields that are given and leaves the others; `null` clears a field that may be empty.
         *
         *     In a connected tenant the directory is changed first, and the answer has all that it says of the user then; what
         *     it refuses is a 400 that names the field, or a 409. `mail` cannot be given. A user whom the directory does not
         *     have any more is a 404 and disappears here. After a 503 whose `details.mayHaveHappened` is true the change may
         *     have happened; repeating it does no harm.
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
         *
         *     In a connected tenant the directory assigns the license first, and decides whether a seat is free. A user
         *     without a `usageLocation` gets none: 409, with `details.property`. A user whom the directory does not have any
         *     more is a 404 and disappears here. After a 503 whose `details.mayHaveHappened` is true the license may be
         *     assigned; repeating it does no harm.
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
         *
         *     In a connected tenant the directory takes the license first; one that comes from a group is a 409. A user whom
         *     the directory does not have any more is a 404 and disappears here. After a 503 whose `details.mayHaveHappened`
         *     is true the license may be gone; repeating it does no harm.
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
            tags: string[];
            userCount: number;
            /**
             * Format: date-time
             * @description When the last sync succeeded.
             */
            lastSyncAt: string | null;
            /** @description Why the last attempt to sync failed; null when it did not. */
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
        OpsPilot365Sync: {
            id: components["schemas"]["Uuid"];
            /**
             * @description An attempt that meets throttling or an outage is repeated five times, after 10 s, 1, 5, 15 and 30 minutes
             *     or what Microsoft asks for; the sync is `queued` then, with an `error`. Refused credentials end it at once.
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description What the tenant has afterwards, and what became of its users; null until the sync succeeded. */
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
        /**
         * @description Something the server depends on does not answer. Nothing was changed here; try again. Where a change of a
         *     connected tenant had been sent to its directory, `details.mayHaveHappened` says whether it may have happened
         *     there.
         */
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
        /**
         * @description What is asked for contradicts what is there. Also when Microsoft refuses the connection of the tenant
         *     (`details.connection` has its code) or the change for a reason that no field stands for (`details.refusal`).
         */
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
         *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
         *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
         *     done in the directory of a connected tenant, and does nothing twice.
         */
        IdempotencyKey: string;
        /**
         * @description Id of the tenant.
         * @example 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f
         */
        TenantId: components["schemas"]["Uuid"];
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
    };
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
                /** @description Field to sort by; ties are broken by id. */
                sort?: "name" | "createdAt" | "lastSyncAt";
                /** @description Direction of `sort`. */
                order?: components["parameters"]["Order"];
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
                     *           "tags": [
                     *             "retail",
                     *             "vip"
                     *           ],
                     *           "userCount": 42,
                     *           "lastSyncAt": "2026-03-01T08:00:00.000Z",
                     *           "lastSyncError": null,
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
                     *         "tags": [
                     *           "retail",
                     *           "vip"
                     *         ],
                     *         "userCount": 0,
                     *         "lastSyncAt": null,
                     *         "lastSyncError": null,
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
                     *         "tags": [
                     *           "retail",
                     *           "vip"
                     *         ],
                     *         "userCount": 42,
                     *         "lastSyncAt": "2026-03-01T08:00:00.000Z",
                     *         "lastSyncError": null,
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
    opspilot365_syncTenant: {
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
            /** @description The sync that will run, or runs already. */
            202: {
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
                     *         "syncId": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                     *         "status": "queued"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            syncId: components["schemas"]["Uuid"];
                            /** @enum {string} */
                            status: "queued" | "running";
                        };
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
    opspilot365_getSync: {
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
                 * @description Id of the sync.
                 * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
                 */
                syncId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sync. */
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
                     *         "id": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                     *         "status": "succeeded",
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "startedAt": "2026-03-01T08:00:00.500Z",
                     *         "finishedAt": "2026-03-01T08:00:04.000Z",
                     *         "counts": {
                     *           "users": 42,
                     *           "usersCreated": 1,
                     *           "usersUpdated": 3,
                     *           "usersDeleted": 0,
                     *           "assignments": 51,
                     *           "groups": 17,
                     *           "devices": 62
                     *         },
                     *         "error": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["OpsPilot365Sync"];
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
            query?: {
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                limit?: components["parameters"]["Limit"];
                /** @description Text to look for, anywhere in the fields and without regard to case. */
                search?: components["parameters"]["Search"];
                /** @description Field to sort by; ties are broken by id. */
                sort?: "displayName" | "userPrincipalName" | "createdAt" | "lastSignInAt";
                /** @description Direction of `sort`. */
                order?: components["parameters"]["Order"];
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
            409: components["responses"]["Conflict"];
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
            query?: {
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                limit?: components["parameters"]["Limit"];
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
            query?: {
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                limit?: components["parameters"]["Limit"];
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
                 *     Duplicates that arrive at the same time wait for the first; one that waits in vain is a 409 with `Retry-After`.
                 *     Failures of the server (5xx) are not kept. After one, a repeat first looks for what the failed request may have
                 *     done in the directory of a connected tenant, and does nothing twice.
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
}
