// People, groups, roles and policies, as a scan reads them: names and types are those of Microsoft Graph.

/** A related object, reduced to what identifies it. */
export interface Related {
  id: string
  /** Graph's type without its namespace, such as `user` or `servicePrincipal`. */
  type: string | null
  displayName: string | null
}

export interface RoleDefinition {
  id: string
  /** The same in every directory for a built-in role. */
  templateId: string | null
  displayName: string | null
  isBuiltIn: boolean | null
  /** Null where the directory does not tell, as of roles in v1.0 of Graph. */
  isPrivileged: boolean | null
}

export interface RoleAssignment {
  id: string
  principalId: string
  principalType: string | null
  roleDefinitionId: string
  /** `/` for the whole directory. */
  directoryScopeId: string | null
}

/** That somebody may take up a role for some hours. */
export interface RoleEligibility extends RoleAssignment {
  /** `Direct`, `Group` or `Inherited`. */
  memberType: string | null
  startDateTime: string | null
  endDateTime: string | null
}

/** How an assignment of a role came about. */
export interface RoleSchedule extends RoleEligibility {
  /** `Assigned`, or `Activated` by somebody who may take the role up. */
  assignmentType: string | null
  /** Id of the role assignment that it stands for. */
  roleAssignmentOriginId: string | null
}

/** Everything inside a group, through nested groups too; these are among the members. */
export interface RoleMembers {
  groupId: string
  members: readonly Related[]
}

export interface ScannedUser {
  id: string
  userPrincipalName: string
  displayName: string | null
  /** `Member` or `Guest`. */
  userType: string | null
  accountEnabled: boolean | null
  createdDateTime: string | null
  onPremisesSyncEnabled: boolean | null
  /** Of a guest: `PendingAcceptance` or `Accepted`. */
  externalUserState: string | null
  externalUserStateChangeDateTime: string | null
  /** Whether it belongs to a thing, such as a room's telephone. */
  isResourceAccount: boolean | null
  /** Two letters. */
  usageLocation: string | null
  /** What works; `disabledPlans` are ids of service plans. */
  assignedLicenses: readonly { skuId: string; disabledPlans: readonly string[] }[]
  /** Everything that was assigned, also what does not work. */
  licenseAssignmentStates: readonly LicenseAssignmentState[]
  /** Null: none is set. Absent where the directory, or the connection's permission, does not give it. */
  employeeLeaveDateTime?: string | null
  /** Null: never signed in. Absent where the directory, or the connection's permission, does not give it. */
  signInActivity?: {
    /** These two count attempts that failed as well. */
    lastSignInDateTime: string | null
    lastNonInteractiveSignInDateTime: string | null
    lastSuccessfulSignInDateTime: string | null
  } | null
}

export interface LicenseAssignmentState {
  skuId: string
  /** Id of the group that it comes from; null for one that was assigned directly. */
  assignedByGroup: string | null
  /** Such as `Active` or `Error`. */
  state: string | null
  /** `None`, or why it does not work, such as `CountViolation`. */
  error: string | null
  disabledPlans: readonly string[]
  lastUpdatedDateTime: string | null
}

/** Who answers for a guest. */
export interface Sponsors {
  userId: string
  sponsors: readonly Related[]
}

export interface MailboxPurpose {
  userId: string
  /** `user`, `linked`, `shared`, `room`, `equipment` or `others`. */
  purpose: string
}

export interface Group {
  id: string
  displayName: string | null
  mailEnabled: boolean | null
  securityEnabled: boolean | null
  /** `Unified` for a Microsoft 365 group, `DynamicMembership` for one with a rule. */
  groupTypes: readonly string[]
  /** `Public`, `Private` or `HiddenMembership`. */
  visibility: string | null
  createdDateTime: string | null
  onPremisesSyncEnabled: boolean | null
  isAssignableToRole: boolean | null
  membershipRule: string | null
  /** `On` or `Paused`. */
  membershipRuleProcessingState: string | null
  owners: readonly Related[]
  /** Direct members; null where they are hidden. */
  memberCount: number | null
}

/** What a user has registered to sign in with, by the user's id. */
export interface Registration {
  id: string
  isAdmin: boolean | null
  isMfaRegistered: boolean | null
}

export interface AuthorizationPolicy {
  id: string
  /** Such as `everyone` or `adminsAndGuestInviters`. */
  allowInvitesFrom: string | null
  guestUserRoleId: string | null
  defaultUserRolePermissions: {
    allowedToCreateApps: boolean | null
    allowedToCreateTenants: boolean | null
    /** Policies under which users may consent to apps themselves. */
    permissionGrantPoliciesAssigned: readonly string[]
  }
}

export interface AdminConsentRequestPolicy {
  isEnabled: boolean
}

export interface DefaultAppManagementPolicy {
  id: string
  isEnabled: boolean
}

export interface IdentitySecurityDefaults {
  isEnabled: boolean
}

/** Without what it does to a session. */
export interface ConditionalAccessPolicy {
  id: string
  displayName: string | null
  /** `enabled`, `disabled` or `enabledForReportingButNotEnforced`. */
  state: string | null
  conditions: {
    /** Such as `all` or `browser`. */
    clientAppTypes: readonly string[]
    signInRiskLevels: readonly string[]
    userRiskLevels: readonly string[]
    servicePrincipalRiskLevels: readonly string[]
    /** Ids, or words such as `All`, `None` and `GuestsOrExternalUsers`; roles by template id. */
    users: {
      includeUsers: readonly string[]
      excludeUsers: readonly string[]
      includeGroups: readonly string[]
      excludeGroups: readonly string[]
      includeRoles: readonly string[]
      excludeRoles: readonly string[]
    } | null
    /** App ids, or words such as `All`. */
    applications: {
      includeApplications: readonly string[]
      excludeApplications: readonly string[]
      includeUserActions: readonly string[]
    } | null
    /** Workload identities: object ids, or `ServicePrincipalsInMyTenant`. */
    clientApplications: {
      includeServicePrincipals: readonly string[]
      excludeServicePrincipals: readonly string[]
    } | null
    platforms: { includePlatforms: readonly string[]; excludePlatforms: readonly string[] } | null
    locations: { includeLocations: readonly string[]; excludeLocations: readonly string[] } | null
  }
  grantControls: {
    /** `AND` or `OR`. */
    operator: string | null
    /** Such as `mfa`, `block` or `compliantDevice`. */
    builtInControls: readonly string[]
    authenticationStrength: { id: string; displayName: string | null } | null
  } | null
}
