import * as z from 'zod'
import type { RelatedObject } from './directory.ts'
import { flag, id, instant, list, maybe, text } from './fields.ts'

// Names and types as in the Microsoft Graph v1.0 reference (resource types application, servicePrincipal, …).

const passwordCredential = z.object({
  keyId: text,
  displayName: text,
  /** Base64; what was made together, such as the two halves of a SAML signing key and its password, has the same. */
  customKeyIdentifier: text,
  startDateTime: instant,
  endDateTime: instant,
})

const keyCredential = z.object({
  keyId: text,
  displayName: text,
  /** As above; of a SAML signing key the thumbprint, which `preferredTokenSigningKeyThumbprint` has in hexadecimal. */
  customKeyIdentifier: text,
  type: text,
  usage: text,
  startDateTime: instant,
  endDateTime: instant,
})

const verifiedPublisher = z.object({ displayName: text, verifiedPublisherId: text, addedDateTime: instant })
const redirects = z.object({ redirectUris: list(z.string()) })

export const application = z.object({
  id,
  appId: id,
  displayName: text,
  createdDateTime: instant,
  signInAudience: text,
  disabledByMicrosoftStatus: text,
  isFallbackPublicClient: flag,
  passwordCredentials: list(passwordCredential),
  keyCredentials: list(keyCredential),
  requiredResourceAccess: list(
    z.object({ resourceAppId: id, resourceAccess: list(z.object({ id, type: text })) }),
  ),
  servicePrincipalLockConfiguration: maybe(z.object({ isEnabled: flag, allProperties: flag })),
  web: maybe(
    z.object({
      redirectUris: list(z.string()),
      implicitGrantSettings: maybe(
        z.object({ enableIdTokenIssuance: flag, enableAccessTokenIssuance: flag }),
      ),
    }),
  ),
  spa: maybe(redirects),
  publicClient: maybe(redirects),
  verifiedPublisher: maybe(verifiedPublisher),
})

export const federatedIdentityCredential = z.object({
  id,
  name: text,
  issuer: text,
  subject: text,
  audiences: list(z.string()),
})

export type Application = z.output<typeof application> & {
  readonly owners: readonly RelatedObject[]
  readonly federatedIdentityCredentials: readonly z.output<typeof federatedIdentityCredential>[]
}

export const servicePrincipal = z.object({
  id,
  appId: id,
  displayName: text,
  servicePrincipalType: text,
  appOwnerOrganizationId: text,
  accountEnabled: flag,
  appRoleAssignmentRequired: flag,
  createdDateTime: instant,
  disabledByMicrosoftStatus: text,
  signInAudience: text,
  /** Such as `saml` or `oidc`. */
  preferredSingleSignOnMode: text,
  /** Of a managed identity: whether it was made by itself (`isExplicit=True`), and the path of its resource in Azure. */
  alternativeNames: list(z.string()),
  passwordCredentials: list(passwordCredential),
  /** SAML signing keys are here too, with `usage` `Sign`; v1.0 has no other date for them. */
  keyCredentials: list(keyCredential),
  preferredTokenSigningKeyThumbprint: text,
  replyUrls: list(z.string()),
  tags: list(z.string()),
  verifiedPublisher: maybe(verifiedPublisher),
})

export const appRoleAssignment = z.object({
  id,
  appRoleId: id,
  /** Object id of the service principal whose role it is. */
  resourceId: id,
  createdDateTime: instant,
})

export type ServicePrincipal = z.output<typeof servicePrincipal> & {
  readonly owners: readonly RelatedObject[]
  readonly appRoleAssignments: readonly z.output<typeof appRoleAssignment>[]
}

/** What a service principal offers to others. */
export const resource = z.object({
  id,
  appId: id,
  displayName: text,
  /** Application permissions. */
  appRoles: list(z.object({ id, value: text, displayName: text })),
  /** Delegated permissions. */
  oauth2PermissionScopes: list(z.object({ id, value: text })),
})
export type Resource = z.output<typeof resource>

export const oauth2PermissionGrant = z.object({
  id,
  /** Object id of the service principal that may act. */
  clientId: id,
  /** `AllPrincipals` or `Principal`. */
  consentType: text,
  /** The user who consented; null for all. */
  principalId: text,
  resourceId: id,
  /** Names of delegated permissions, separated by spaces. */
  scope: text,
})
export type OAuth2PermissionGrant = z.output<typeof oauth2PermissionGrant>

const lastSignIn = z.object({ lastSignInDateTime: instant })

export const servicePrincipalSignInActivity = z.object({
  id,
  appId: id,
  lastSignInActivity: maybe(lastSignIn),
  delegatedClientSignInActivity: maybe(lastSignIn),
  applicationAuthenticationClientSignInActivity: maybe(lastSignIn),
})
export type ServicePrincipalSignInActivity = z.output<typeof servicePrincipalSignInActivity>

export const appCredentialSignInActivity = z.object({
  id,
  keyId: text,
  keyType: text,
  appId: text,
  appObjectId: text,
  servicePrincipalObjectId: text,
  expirationDateTime: instant,
  signInActivity: maybe(lastSignIn),
})
export type AppCredentialSignInActivity = z.output<typeof appCredentialSignInActivity>

export const riskyServicePrincipal = z.object({
  id,
  appId: text,
  displayName: text,
  isEnabled: flag,
  riskLevel: text,
  riskState: text,
  riskDetail: text,
  riskLastUpdatedDateTime: instant,
})
export type RiskyServicePrincipal = z.output<typeof riskyServicePrincipal>
