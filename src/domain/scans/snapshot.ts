import type {
  Application,
  CredentialSignIns,
  FormerApp,
  FormerPermission,
  HostLookup,
  PermissionGrant,
  Resource,
  RiskyServicePrincipal,
  ServicePrincipal,
  ServicePrincipalSignIns,
} from './app-items.ts'
import type {
  CompanySubscription,
  Device,
  ManagedDevice,
  PremiumLicenseInsight,
  SubscribedSku,
} from './asset-items.ts'
import type {
  AdminConsentRequestPolicy,
  AuthorizationPolicy,
  ConditionalAccessPolicy,
  DefaultAppManagementPolicy,
  Group,
  IdentitySecurityDefaults,
  MailboxPurpose,
  Registration,
  RoleAssignment,
  RoleDefinition,
  RoleEligibility,
  RoleMembers,
  RoleSchedule,
  ScannedUser,
  Sponsors,
} from './directory-items.ts'

export type * from './app-items.ts'
export type * from './asset-items.ts'
export type * from './directory-items.ts'

// What a scan reads of a directory. Names and types are those of Microsoft Graph; null is what Graph leaves out. Nothing
// here is secret: no value of a secret, hint or key.

/** One reading of a directory: all that an evaluation looks at. The order of no array has a meaning. */
export interface Snapshot {
  /** The one clock of a scan: when its collection began. ISO 8601 in UTC. */
  asOf: string
  tenant: { id: string; entraTenantId: string }
  settings: ScanSettings
  sources: Readonly<Record<SourceName, SourceState>>
  /** Of a source that was not read, nothing, or what came before it failed, which says nothing of what is missing. */
  items: { readonly [Name in keyof SourceItems]: readonly SourceItems[Name][] }
}

/** Who is for emergencies: by id, by user principal name, or as a member of a group, through nested ones too. */
export interface BreakGlass {
  userIds: readonly string[]
  names: readonly string[]
  groupId: string | null
}

export interface ScanSettings {
  /** Days without a sign-in after which something is unused. */
  inactiveDays: number
  /** Months beyond which a credential lives too long. */
  longLivedMonths: number
  /** Accounts for emergencies: it is right that they are unused. */
  breakGlass: BreakGlass
  /** Further issuers whose federated credentials are known, as addresses. */
  trustedIssuers: readonly string[]
  /**
   * What accounts of mailboxes and rooms are called, and those of programs: the part of the user principal name before the
   * `@`, or all of it for a pattern with an `@`. `*` stands for any text.
   */
  sharedMailboxPatterns: readonly string[]
  serviceAccountPatterns: readonly string[]
  /** Days before a subscription renews or ends in which that is worth knowing. */
  renewalDays: number
  /** Seats of a product that may be without a user. */
  spareSeats: number
  /** What a rule does not look at: an object by its id (of an app, its app id), or all whose name has a form. */
  exceptions: readonly {
    rule: string
    id: string | null
    namePattern: string | null
    /** For people. */
    reason: string
    /** When it ends; null for good. */
    until: string | null
  }[]
}

export const defaultScanSettings: ScanSettings = {
  inactiveDays: 90,
  longLivedMonths: 24,
  breakGlass: { userIds: [], names: [], groupId: null },
  sharedMailboxPatterns: ['shared-*', 'mbx-*', 'room-*', 'noreply*'],
  serviceAccountPatterns: ['svc-*', 'service-*'],
  trustedIssuers: [],
  renewalDays: 30,
  spareSeats: 0,
  exceptions: [],
}

/** What is read by itself, each a listing of one kind. */
export interface SourceItems {
  applications: Application
  servicePrincipals: ServicePrincipal
  /** What the service principals offer whose permissions are granted to others. */
  resources: Resource
  grants: PermissionGrant
  servicePrincipalSignIns: ServicePrincipalSignIns
  credentialSignIns: CredentialSignIns
  roleDefinitions: RoleDefinition
  roleAssignments: RoleAssignment
  /** PIM, which needs Microsoft Entra ID P2: who may take up a role, and who holds one since when and how. */
  roleEligibilities: RoleEligibility
  roleSchedules: RoleSchedule
  /** One for each group that holds a role, or may take one up. */
  roleMembers: RoleMembers
  users: ScannedUser
  /** One for each guest. */
  sponsors: Sponsors
  /** Of disabled users with a license who have a mailbox. */
  mailboxPurposes: MailboxPurpose
  groups: Group
  registrations: Registration
  riskyServicePrincipals: RiskyServicePrincipal
  /** Each of the policies is one item. */
  authorizationPolicy: AuthorizationPolicy
  adminConsentRequestPolicy: AdminConsentRequestPolicy
  defaultAppManagementPolicy: DefaultAppManagementPolicy
  identitySecurityDefaults: IdentitySecurityDefaults
  conditionalAccessPolicies: ConditionalAccessPolicy
  subscribedSkus: SubscribedSku
  subscriptions: CompanySubscription
  /** One item. */
  premiumLicenseInsight: PremiumLicenseInsight
  devices: Device
  managedDevices: ManagedDevice
  /** Whether the hosts of own applications' redirect addresses are in the DNS. */
  dns: HostLookup
  /** The members of the group for emergencies, where the settings name one: one item. */
  breakGlassMembers: RoleMembers
  /** What the scan before knew; nothing where there was none, since every directory has service principals. */
  formerApps: FormerApp
  formerPermissions: FormerPermission
}

/** The sources that are read by themselves. */
export const listedSources = Object.keys({
  applications: true,
  servicePrincipals: true,
  resources: true,
  grants: true,
  servicePrincipalSignIns: true,
  credentialSignIns: true,
  roleDefinitions: true,
  roleAssignments: true,
  roleEligibilities: true,
  roleSchedules: true,
  roleMembers: true,
  users: true,
  sponsors: true,
  mailboxPurposes: true,
  groups: true,
  registrations: true,
  riskyServicePrincipals: true,
  authorizationPolicy: true,
  adminConsentRequestPolicy: true,
  defaultAppManagementPolicy: true,
  identitySecurityDefaults: true,
  conditionalAccessPolicies: true,
  subscribedSkus: true,
  subscriptions: true,
  premiumLicenseInsight: true,
  devices: true,
  managedDevices: true,
  dns: true,
  breakGlassMembers: true,
  formerApps: true,
  formerPermissions: true,
} satisfies Record<keyof SourceItems, true>) as (keyof SourceItems)[]

/** What a directory may lack, or not let be read, without which rules say less, and no rule says nothing. */
export const optionalSources: ReadonlySet<SourceName> = new Set([
  'roleEligibilities',
  'roleSchedules',
  'mailboxPurposes',
])

/** `signIns`: the sign-ins of users, which come with them where the directory gives them. */
export type SourceName = keyof SourceItems | 'signIns'

export interface SourceState {
  /**
   * `REFUSED`: not allowed, not licensed, or not there in this cloud. `FAILED`: broken or silent. `THROTTLED`: told to
   * wait for too long.
   */
  state: 'READ' | 'REFUSED' | 'FAILED' | 'THROTTLED' | 'SKIPPED'
  /** How many objects came. */
  items: number
  /** Graph's code, where it gave one. */
  code: string | null
  /** Why, in words for people; null where it was read. */
  message: string | null
}
