import { createHash } from 'node:crypto'
import { appRoles, graphScopes, MICROSOFT_TENANT, resources, type Resource } from '../catalog/access.ts'
import type { AppSpec } from '../catalog/apps.ts'
import type { MicrosoftApp } from '../catalog/microsoft-apps.ts'
import { guid, hash, KIND } from '../random.ts'
import { ago, type Setting, type WireObject } from './setting.ts'

export interface Credentials {
  readonly passwordCredentials: Record<string, unknown>[]
  readonly keyCredentials: Record<string, unknown>[]
}

type Days = readonly [began: number, ended: number]

/** The id of credential `n` of application `index`: secrets from 0 on, certificates from 8, its principal's from 12. */
const credentialId = (setting: Setting, index: number, n: number) =>
  guid(setting.seed, KIND.credential, index * 16 + n)

function secretOf(setting: Setting, keyId: string, displayName: string, [began, ended]: Days) {
  return {
    keyId,
    displayName,
    customKeyIdentifier: null,
    hint: 'abc',
    secretText: null,
    startDateTime: ago(setting, began),
    endDateTime: ago(setting, ended),
  }
}

function certificateOf(setting: Setting, keyId: string, displayName: string, [began, ended]: Days) {
  return {
    keyId,
    displayName,
    customKeyIdentifier: thumbprintOf(keyId).toString('base64'),
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
    key: null,
    startDateTime: ago(setting, began),
    endDateTime: ago(setting, ended),
  }
}

/** Twenty bytes in the place of a certificate's thumbprint. */
function thumbprintOf(keyId: string): Buffer {
  return createHash('sha1').update(keyId).digest()
}

/** Secrets and certificates of application `index`. */
export function credentialsOf(setting: Setting, spec: AppSpec, index: number): Credentials {
  return {
    passwordCredentials: (spec.secrets ?? []).map((days, n) =>
      secretOf(setting, credentialId(setting, index, n), `secret ${n + 1}`, days),
    ),
    keyCredentials: (spec.certificates ?? []).map((days, n) =>
      certificateOf(setting, credentialId(setting, index, 8 + n), `CN=${spec.name}`, days),
    ),
  }
}

function publisherOf(spec: AppSpec, setting: Setting) {
  if (!spec.verified) return { displayName: null, verifiedPublisherId: null, addedDateTime: null }
  return {
    displayName: `${spec.name} Inc.`,
    verifiedPublisherId: '6300001',
    addedDateTime: ago(setting, 400),
  }
}

/** An application registered here. */
export function toApplication(
  setting: Setting,
  spec: AppSpec,
  ids: { id: string; appId: string; credentials: Credentials },
): WireObject {
  const permissions = (spec.roles ?? []).map((role) => appRoles[role])
  return {
    id: ids.id,
    appId: ids.appId,
    displayName: spec.name,
    createdDateTime: ago(setting, spec.created ?? 800),
    signInAudience: spec.audience ?? 'AzureADMyOrg',
    disabledByMicrosoftStatus: spec.disabledByMicrosoft ? 'DisabledDueToViolationOfServicesAgreement' : null,
    isFallbackPublicClient: spec.publicClient ?? null,
    ...ids.credentials,
    requiredResourceAccess: [
      ...[...new Set(permissions.map(([resource]) => resource))].map((resource) => ({
        resourceAppId: resources[resource].appId,
        resourceAccess: permissions.filter(([of]) => of === resource).map(([, id]) => ({ id, type: 'Role' })),
      })),
      ...(spec.usesAzureAdGraph ? [{ resourceAppId: resources.azureAdGraph.appId, resourceAccess: [] }] : []),
    ],
    servicePrincipalLockConfiguration:
      spec.locked === false ? null : { isEnabled: true, allProperties: true },
    web: {
      redirectUris: spec.redirects ?? [],
      implicitGrantSettings: {
        enableIdTokenIssuance: spec.implicitGrant ?? false,
        enableAccessTokenIssuance: spec.implicitGrant ?? false,
      },
    },
    spa: { redirectUris: [] },
    publicClient: { redirectUris: spec.publicClient ? ['http://localhost'] : [] },
    verifiedPublisher: publisherOf(spec, setting),
  }
}

/** The service principal of an application, registered here or elsewhere. */
export function toServicePrincipal(
  setting: Setting,
  spec: AppSpec,
  ids: { id: string; appId: string; credentials: Credentials; here: boolean; index: number },
): WireObject {
  const elsewhere = guid(setting.seed, KIND.other, hash(setting.seed, spec.name.length) % 100_000)
  const signing = samlKeys(setting, spec, ids.id)
  const inUse = signing.keyCredentials[0]?.keyId
  // What belongs to an application stands there; only foreign ones have their credentials here.
  const { passwordCredentials, keyCredentials } = ids.here ? none : ids.credentials
  const hidden = (spec.principalSecrets ?? []).map((days, n) =>
    secretOf(setting, credentialId(setting, ids.index, 12 + n), 'secret', days),
  )
  const owner = ids.here ? setting.entraTenantId : spec.home === 'microsoft' ? MICROSOFT_TENANT : elsewhere
  return {
    id: ids.id,
    appId: ids.appId,
    displayName: spec.name,
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: owner,
    accountEnabled: spec.enabled ?? true,
    appRoleAssignmentRequired: spec.assignmentRequired ?? true,
    createdDateTime: ago(setting, spec.created ?? 800),
    disabledByMicrosoftStatus: spec.disabledByMicrosoft ? 'DisabledDueToViolationOfServicesAgreement' : null,
    signInAudience: spec.audience ?? (ids.here ? 'AzureADMyOrg' : 'AzureADMultipleOrgs'),
    preferredSingleSignOnMode: spec.samlKeys ? 'saml' : null,
    alternativeNames: [],
    passwordCredentials: [...passwordCredentials, ...hidden, ...signing.passwordCredentials],
    keyCredentials: [...keyCredentials, ...signing.keyCredentials],
    preferredTokenSigningKeyThumbprint:
      inUse === undefined ? null : thumbprintOf(inUse).toString('hex').toUpperCase(),
    replyUrls: spec.redirects ?? [],
    tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
    verifiedPublisher: publisherOf(spec, setting),
    ...offered(setting, spec, ids.index),
  }
}

const none: Credentials = { passwordCredentials: [], keyCredentials: [] }

/** What an application offers to others; Microsoft's own are `resourcePrincipal`s. */
function offered(setting: Setting, { offers = { roles: [], scopes: [] } }: AppSpec, index: number) {
  return {
    appRoles: offers.roles.map((value, n) => appRole(offeredRoleId(setting, index, n), value)),
    oauth2PermissionScopes: offers.scopes.map((value, n) =>
      scope(guid(setting.seed, KIND.offered, index * 32 + 16 + n), value),
    ),
  }
}

/** The id of role `n` that application `index` offers. */
export const offeredRoleId = (setting: Setting, index: number, n: number) =>
  guid(setting.seed, KIND.offered, index * 32 + n)

const appRole = (id: string, value: string) => ({
  id,
  value,
  displayName: value,
  description: value,
  allowedMemberTypes: ['Application'],
  isEnabled: true,
  origin: 'Application',
})

const scope = (id: string, value: string) => ({ id, value, type: 'User', isEnabled: true })

/**
 * A SAML signing key is listed once for signing and once for verifying, and its password as a secret. Source:
 * Microsoft Graph, "servicePrincipal: addTokenSigningCertificate".
 */
function samlKeys(setting: Setting, { name, samlKeys = [] }: AppSpec, principalId: string) {
  const sets = samlKeys.map((days, n) => {
    const [signing, verifying] = [0, 1].map((half) =>
      guid(setting.seed, KIND.samlKey + half, parseInt(principalId.slice(0, 8), 16) + n),
    ) as [string, string]
    const halves = { ...certificateOf(setting, signing, `CN=${name} SSO`, days) }
    return {
      keys: [
        { ...halves, usage: 'Sign' },
        { ...halves, keyId: verifying },
      ],
      password: {
        ...secretOf(setting, signing, `CN=${name} SSO`, days),
        customKeyIdentifier: halves.customKeyIdentifier,
      },
    }
  })
  return {
    keyCredentials: sets.flatMap(({ keys }) => keys),
    passwordCredentials: sets.map(({ password }) => password),
  }
}

/** The service principal of one of Microsoft's APIs. */
export function resourcePrincipal(setting: Setting, key: Resource, index: number): WireObject {
  const roles = Object.entries(appRoles).filter(([, [resource]]) => resource === key)
  // Exchange has the certificate of a hybrid set-up of the time before it had an app of its own.
  const hybrid = key === 'exchange' && !setting.sound
  return {
    ...microsoftPrincipal(setting, { ...resources[key], owner: MICROSOFT_TENANT }, index),
    keyCredentials: hybrid
      ? [certificateOf(setting, credentialId(setting, 3_000_000, 8), 'CN=Hybrid', [200, -1600])]
      : [],
    appRoles: roles.map(([name, [, id, value = name]]) => appRole(id, value)),
    oauth2PermissionScopes:
      key === 'graph' ? Object.entries(graphScopes).map(([value, id]) => scope(id, value)) : [],
  }
}

/** The service principal of one of Microsoft's own applications. */
export function microsoftPrincipal(setting: Setting, app: MicrosoftApp, index: number): WireObject {
  const principal = toServicePrincipal(
    setting,
    { name: app.name, home: 'microsoft', assignmentRequired: setting.sound ?? false },
    {
      id: guid(setting.seed, KIND.servicePrincipal, index),
      appId: app.appId ?? guid(setting.seed, KIND.appKey, index),
      credentials: none,
      here: false,
      index,
    },
  )
  return { ...principal, appOwnerOrganizationId: app.owner, tags: [] }
}

/** The service principal of a managed identity; Azure renews its certificate. */
export function managedIdentity(
  setting: Setting,
  { name, managed, created = 800 }: AppSpec,
  ids: { id: string; appId: string; index: number },
): WireObject {
  const type = managed === 'user' ? 'ManagedIdentity/userAssignedIdentities' : 'Compute/virtualMachines'
  const principal = toServicePrincipal(
    setting,
    { name, created, assignmentRequired: false },
    { ...ids, credentials: none, here: true },
  )
  return {
    ...principal,
    servicePrincipalType: 'ManagedIdentity',
    appOwnerOrganizationId: null,
    keyCredentials: [
      certificateOf(setting, credentialId(setting, ids.index, 12), `CN=${ids.appId}`, [30, -60]),
    ],
    alternativeNames: [
      `isExplicit=${managed === 'user' ? 'True' : 'False'}`,
      `/subscriptions/${setting.entraTenantId}/resourcegroups/operations/providers/Microsoft.${type}/${name}`,
    ],
    tags: [],
  }
}
