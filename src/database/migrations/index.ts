import type { Kysely } from 'kysely'
import type { Vault } from '../../vault.ts'
import * as organizations from './001-organizations.ts'
import * as tenants from './002-tenants.ts'
import * as webhookEndpoints from './003-webhook-endpoints.ts'
import * as idempotencyKeys from './004-idempotency-keys.ts'
import * as jobsAndAudit from './005-jobs-and-audit.ts'
import * as webhookDeliveries from './006-webhook-deliveries.ts'
import * as directoryConnections from './007-directory-connections.ts'
import * as directorySync from './008-directory-sync.ts'
import * as wifi from './009-wifi.ts'
import * as access from './010-access.ts'
import * as analytics from './011-analytics.ts'
import * as backgroundJobs from './012-background-jobs.ts'
import * as sharedMemberships from './013-shared-memberships.ts'
import * as directoryWrites from './014-directory-writes.ts'
import * as eventHistory from './015-event-history.ts'
import * as fairDeliveries from './016-fair-deliveries.ts'
import * as invitations from './017-invitations.ts'
import * as peopleEverywhere from './018-people-everywhere.ts'
import * as idempotentCallers from './019-idempotent-callers.ts'
import * as operatorOverview from './020-operator-overview.ts'
import * as runsAndRetention from './021-runs-and-retention.ts'
import * as backups from './022-backups.ts'
import * as partialSyncs from './023-partial-syncs.ts'
import * as formerWebhookSecrets from './024-former-webhook-secrets.ts'
import * as internationalEmails from './025-international-emails.ts'
import * as defaultLocations from './026-default-locations.ts'
import * as organizationPlans from './027-organization-plans.ts'
import * as sandbox from './028-sandbox.ts'
import * as webhookSurfaces from './029-webhook-surfaces.ts'
import * as browserSessions from './030-browser-sessions.ts'
import * as scans from './031-scans.ts'
import * as licenses from './032-licenses.ts'
import * as acknowledgements from './033-acknowledgements.ts'
import * as scanSettings from './034-scan-settings.ts'
import * as scanSchedules from './035-scan-schedules.ts'
import * as enterpriseApps from './036-enterprise-apps.ts'
import * as groupsAndDevices from './037-groups-and-devices.ts'
import * as countedLists from './038-counted-lists.ts'
import * as team from './039-team.ts'
import * as searchedFindings from './040-searched-findings.ts'
import * as chat from './041-chat.ts'
import * as notifications from './042-notifications.ts'
import * as alerts from './043-alerts.ts'

/** One step of the schema; the vault is for one that finds secrets. */
export interface Migration {
  up: (db: Kysely<unknown>, vault: Vault) => Promise<void>
}

/** All migrations, run in the order of their names. A migration that has landed is never edited. */
export const migrations: Record<string, Migration> = {
  '001-organizations': organizations,
  '002-tenants': tenants,
  '003-webhook-endpoints': webhookEndpoints,
  '004-idempotency-keys': idempotencyKeys,
  '005-jobs-and-audit': jobsAndAudit,
  '006-webhook-deliveries': webhookDeliveries,
  '007-directory-connections': directoryConnections,
  '008-directory-sync': directorySync,
  '009-wifi': wifi,
  '010-access': access,
  '011-analytics': analytics,
  '012-background-jobs': backgroundJobs,
  '013-shared-memberships': sharedMemberships,
  '014-directory-writes': directoryWrites,
  '015-event-history': eventHistory,
  '016-fair-deliveries': fairDeliveries,
  '017-invitations': invitations,
  '018-people-everywhere': peopleEverywhere,
  '019-idempotent-callers': idempotentCallers,
  '020-operator-overview': operatorOverview,
  '021-runs-and-retention': runsAndRetention,
  '022-backups': backups,
  '023-partial-syncs': partialSyncs,
  '024-former-webhook-secrets': formerWebhookSecrets,
  '025-international-emails': internationalEmails,
  '026-default-locations': defaultLocations,
  '027-organization-plans': organizationPlans,
  '028-sandbox': sandbox,
  '029-webhook-surfaces': webhookSurfaces,
  '030-browser-sessions': browserSessions,
  '031-scans': scans,
  '032-licenses': licenses,
  '033-acknowledgements': acknowledgements,
  '034-scan-settings': scanSettings,
  '035-scan-schedules': scanSchedules,
  '036-enterprise-apps': enterpriseApps,
  '037-groups-and-devices': groupsAndDevices,
  '038-counted-lists': countedLists,
  '039-team': team,
  '040-searched-findings': searchedFindings,
  '041-chat': chat,
  '042-notifications': notifications,
  '043-alerts': alerts,
}
