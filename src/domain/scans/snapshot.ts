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

export interface ScanSettings {
  /** Days without a sign-in after which something is unused. */
  inactiveDays: number
  /** Months beyond which a credential lives too long. */
  longLivedMonths: number
  /** Accounts for emergencies, by id or user principal name (in any case): it is right that they are unused. */
  breakGlass: readonly string[]
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
  breakGlass: [],
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
  users: ScannedUser
  registrations: Registration
}

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

/** A related object, reduced to what identifies it. */
export interface Related {
  id: string
  /** Graph's type without its namespace, such as `user` or `servicePrincipal`. */
  type: string | null
  displayName: string | null
}

export interface PasswordCredential {
  keyId: string | null
  displayName: string | null
  /** Base64, as Graph gives it: what belongs together has the same. */
  customKeyIdentifier: string | null
  startDateTime: string | null
  endDateTime: string | null
}

export interface KeyCredential extends PasswordCredential {
  /** Such as `AsymmetricX509Cert`. */
  type: string | null
  /** `Verify` or `Sign`. */
  usage: string | null
}

interface VerifiedPublisher {
  displayName: string | null
  verifiedPublisherId: string | null
  addedDateTime: string | null
}

/** An application registered in the directory. */
export interface Application {
  id: string
  appId: string
  displayName: string | null
  createdDateTime: string | null
  signInAudience: string | null
  disabledByMicrosoftStatus: string | null
  isFallbackPublicClient: boolean | null
  passwordCredentials: readonly PasswordCredential[]
  keyCredentials: readonly KeyCredential[]
  /** What it asks for, which says nothing of what was granted. */
  requiredResourceAccess: readonly {
    resourceAppId: string
    /** `type`: `Role` for an application permission, `Scope` for a delegated one. */
    resourceAccess: readonly { id: string; type: string | null }[]
  }[]
  servicePrincipalLockConfiguration: { isEnabled: boolean | null; allProperties: boolean | null } | null
  web: {
    redirectUris: readonly string[]
    implicitGrantSettings: {
      enableIdTokenIssuance: boolean | null
      enableAccessTokenIssuance: boolean | null
    } | null
  } | null
  spa: { redirectUris: readonly string[] } | null
  publicClient: { redirectUris: readonly string[] } | null
  verifiedPublisher: VerifiedPublisher | null
  owners: readonly Related[]
  federatedIdentityCredentials: readonly {
    id: string
    name: string | null
    issuer: string | null
    subject: string | null
    audiences: readonly string[]
  }[]
}

export interface ServicePrincipal {
  id: string
  appId: string
  displayName: string | null
  /** `Application`, `ManagedIdentity`, `Legacy` or `SocialIdp`. */
  servicePrincipalType: string | null
  appOwnerOrganizationId: string | null
  accountEnabled: boolean | null
  appRoleAssignmentRequired: boolean | null
  createdDateTime: string | null
  disabledByMicrosoftStatus: string | null
  signInAudience: string | null
  /** Such as `saml` or `oidc`. */
  preferredSingleSignOnMode: string | null
  /** Hexadecimal thumbprint of the SAML signing certificate in use. */
  preferredTokenSigningKeyThumbprint: string | null
  /** Of a managed identity: `isExplicit=True` and its resource's path when it was made by a person. */
  alternativeNames: readonly string[]
  passwordCredentials: readonly PasswordCredential[]
  keyCredentials: readonly KeyCredential[]
  replyUrls: readonly string[]
  tags: readonly string[]
  verifiedPublisher: VerifiedPublisher | null
  owners: readonly Related[]
  /** Application permissions granted to it. */
  appRoleAssignments: readonly {
    id: string
    appRoleId: string
    /** Object id of the service principal whose role it is. */
    resourceId: string
    createdDateTime: string | null
  }[]
}

/** What a service principal offers to others, by its object id. */
export interface Resource {
  id: string
  appId: string
  displayName: string | null
  appRoles: readonly { id: string; value: string | null; displayName: string | null }[]
  oauth2PermissionScopes: readonly { id: string; value: string | null }[]
}

/** A grant of delegated permissions. */
export interface PermissionGrant {
  id: string
  /** Object id of the service principal that may act. */
  clientId: string
  /** `AllPrincipals` or `Principal`. */
  consentType: string | null
  /** Whom it is for, where it is for one. */
  principalId: string | null
  resourceId: string
  /** Names separated by spaces, as people and scripts leave them: doubled, leading, in any case. */
  scope: string | null
}

interface LastSignIn {
  lastSignInDateTime: string | null
}

export interface ServicePrincipalSignIns {
  appId: string
  lastSignInActivity: LastSignIn | null
  delegatedClientSignInActivity: LastSignIn | null
  applicationAuthenticationClientSignInActivity: LastSignIn | null
}

export interface CredentialSignIns {
  keyId: string | null
  appId: string | null
  signInActivity: LastSignIn | null
}

export interface RoleDefinition {
  id: string
  /** The same in every directory for a built-in role. */
  templateId: string | null
  displayName: string | null
  isBuiltIn: boolean | null
}

export interface RoleAssignment {
  id: string
  principalId: string
  principalType: string | null
  roleDefinitionId: string
  /** `/` for the whole directory. */
  directoryScopeId: string | null
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
  assignedLicenses: readonly { skuId: string }[]
  /** Null: never signed in. Absent where the directory, or the connection's permission, does not give it. */
  signInActivity?: {
    /** These two count attempts that failed as well. */
    lastSignInDateTime: string | null
    lastNonInteractiveSignInDateTime: string | null
    lastSuccessfulSignInDateTime: string | null
  } | null
}

/** What a user has registered to sign in with, by the user's id. */
export interface Registration {
  id: string
  isAdmin: boolean | null
  isMfaRegistered: boolean | null
}
