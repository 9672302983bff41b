import { appRoles, MICROSOFT_TENANT, resources, type Resource } from '../catalog/access.ts'
import type { AppSpec } from '../catalog/apps.ts'
import { guid, hash, KIND } from '../random.ts'
import { ago, type Setting, type WireObject } from './setting.ts'

export interface Credentials {
  readonly passwordCredentials: Record<string, unknown>[]
  readonly keyCredentials: Record<string, unknown>[]
}

/** Secrets and certificates of application `index`. */
export function credentialsOf(setting: Setting, spec: AppSpec, index: number): Credentials {
  const keyId = (n: number) => guid(setting.seed, KIND.credential, index * 16 + n)
  const span = ([began, ended]: readonly [number, number]) => ({
    startDateTime: ago(setting, began),
    endDateTime: ago(setting, ended),
  })
  return {
    passwordCredentials: (spec.secrets ?? []).map((days, n) => ({
      keyId: keyId(n),
      displayName: `secret ${n + 1}`,
      hint: 'abc',
      secretText: null,
      ...span(days),
    })),
    keyCredentials: (spec.certificates ?? []).map((days, n) => ({
      keyId: keyId(8 + n),
      displayName: `CN=${spec.name}`,
      type: 'AsymmetricX509Cert',
      usage: 'Verify',
      ...span(days),
    })),
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
    createdDateTime: ago(setting, 800),
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
  ids: { id: string; appId: string; credentials: Credentials; here: boolean },
): WireObject {
  const elsewhere = guid(setting.seed, KIND.other, hash(setting.seed, spec.name.length) % 100_000)
  const signing = samlKeys(setting, spec, ids.id)
  const owner = ids.here ? setting.entraTenantId : spec.home === 'microsoft' ? MICROSOFT_TENANT : elsewhere
  return {
    id: ids.id,
    appId: ids.appId,
    displayName: spec.name,
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: owner,
    accountEnabled: spec.enabled ?? true,
    appRoleAssignmentRequired: spec.assignmentRequired ?? true,
    disabledByMicrosoftStatus: spec.disabledByMicrosoft ? 'DisabledDueToViolationOfServicesAgreement' : null,
    signInAudience: spec.audience ?? (ids.here ? 'AzureADMyOrg' : 'AzureADMultipleOrgs'),
    // What belongs to an application stands there; only foreign ones have their credentials here.
    passwordCredentials: ids.here ? [] : ids.credentials.passwordCredentials,
    keyCredentials: [...(ids.here ? [] : ids.credentials.keyCredentials), ...signing],
    preferredTokenSigningKeyThumbprint:
      signing.length === 0 ? null : '5F3B0C7D9A1E4F2286B1D04C3A7E9F5512C8D6A0',
    replyUrls: spec.redirects ?? [],
    tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
    verifiedPublisher: publisherOf(spec, setting),
  }
}

/** A SAML signing key is listed once for signing and once for verifying. */
function samlKeys(setting: Setting, spec: AppSpec, principalId: string) {
  const { samlKeyEnded } = spec
  if (samlKeyEnded === undefined) return []
  return ['Sign', 'Verify'].map((usage, n) => ({
    keyId: guid(setting.seed, KIND.samlKey + n, parseInt(principalId.slice(0, 8), 16)),
    displayName: `CN=${spec.name} SSO`,
    type: 'AsymmetricX509Cert',
    usage,
    startDateTime: ago(setting, samlKeyEnded + 1095),
    endDateTime: ago(setting, samlKeyEnded),
  }))
}

/** The service principal of one of Microsoft's APIs. */
export function resourcePrincipal(setting: Setting, key: Resource, index: number): WireObject {
  const principal = toServicePrincipal(
    setting,
    { name: resources[key].name, home: 'microsoft', assignmentRequired: false },
    {
      id: guid(setting.seed, KIND.servicePrincipal, index),
      appId: resources[key].appId,
      credentials: { passwordCredentials: [], keyCredentials: [] },
      here: false,
    },
  )
  return { ...principal, tags: [] }
}
