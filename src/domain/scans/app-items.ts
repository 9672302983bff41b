import type { Related } from './directory-items.ts'

// Apps, as a scan reads them: names and types are those of Microsoft Graph.

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

export interface RiskyServicePrincipal {
  /** Object id of the service principal. */
  id: string
  appId: string | null
  displayName: string | null
  isEnabled: boolean | null
  riskLevel: string | null
  /** Such as `atRisk`, `confirmedCompromised`, `remediated` or `dismissed`. */
  riskState: string | null
  riskDetail: string | null
  riskLastUpdatedDateTime: string | null
}

/** What the DNS says of a host. */
export interface HostLookup {
  /** As a question asks for it: in lower case, in the form of IDNA, without a dot at the end. */
  host: string
  /** `EMPTY`: the name is there, and has no address. `UNKNOWN`: no answer, or one that says nothing of the name. */
  outcome: 'FOUND' | 'NOT_FOUND' | 'EMPTY' | 'UNKNOWN'
}

/** A registration or a service principal of the scan before, and what it could sign in with. */
export interface FormerApp {
  id: string
  appId: string
  /** Of its credentials, as findings name them. */
  keyIds: readonly string[]
}

/** What an app had been granted for itself or for everybody by the scan before. */
export interface FormerPermission {
  /** Object ids of the service principals that hold it and that offer it. */
  principalId: string
  resourceId: string
  /** Of a permission that the app has for itself. */
  appRoleId: string | null
  /** Of delegated ones: see `PermissionGrant`. */
  scope: string | null
}
