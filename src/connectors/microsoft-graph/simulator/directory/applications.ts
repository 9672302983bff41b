import { appRoles, directoryRoles, resources, type Resource } from '../catalog/access.ts'
import { apps, appWords, type AppSpec } from '../catalog/apps.ts'
import { fraction, guid, hash, KIND, pick } from '../random.ts'
import {
  credentialsOf,
  resourcePrincipal,
  toApplication,
  toServicePrincipal,
  type Credentials,
} from './application-objects.ts'
import { userId } from './people.ts'
import { ago, type Setting, type WireObject } from './setting.ts'
import { CAST, CAST_SIZE } from './traits.ts'

/** Everything about applications, by the names of Graph's collections and relations. */
export interface GeneratedApplications {
  readonly applications: WireObject[]
  readonly servicePrincipals: WireObject[]
  readonly oauth2PermissionGrants: WireObject[]
  readonly servicePrincipalSignInActivities: WireObject[]
  readonly appCredentialSignInActivities: WireObject[]
  readonly riskyServicePrincipals: WireObject[]
  readonly roleAssignments: { readonly principalId: string; readonly roleId: string }[]
  /** Object id → user indexes, for applications and service principals. */
  readonly owners: Map<string, readonly number[]>
  readonly federated: Map<string, WireObject[]>
  readonly appRoleAssignments: Map<string, WireObject[]>
}

/** Service principals of Microsoft's APIs come first, then one per application. */
const RESOURCE_KEYS = Object.keys(resources) as Resource[]

/** The applications of note and one ordinary one per 50 users. */
export function generateApplications(setting: Setting): GeneratedApplications {
  const result: GeneratedApplications = {
    applications: [],
    servicePrincipals: RESOURCE_KEYS.map((key, index) => resourcePrincipal(setting, key, index)),
    oauth2PermissionGrants: [],
    servicePrincipalSignInActivities: [],
    appCredentialSignInActivities: [],
    riskyServicePrincipals: [],
    roleAssignments: [],
    owners: new Map(),
    federated: new Map(),
    appRoleAssignments: new Map(),
  }
  const ordinary = Math.min(2000, Math.floor(setting.users / 50))
  const specs = [...apps, ...Array.from({ length: ordinary }, (_, n) => ordinaryApp(setting, n))]
  for (const [index, spec] of specs.entries()) addApp(setting, result, spec, index)
  return result
}

function ordinaryApp(setting: Setting, n: number): AppSpec {
  const { seed } = setting
  const chance = (channel: number) => fraction(seed, n + 500_000_003, channel)
  const began = Math.floor(chance(1) * 170)
  const people = Math.max(1, setting.users - CAST_SIZE)
  const owner = (channel: number) =>
    Math.min(setting.users - 1, CAST_SIZE + (hash(seed, n, channel) % people))
  return {
    name: `${pick(appWords[0], seed, n, 80)} ${pick(appWords[1], seed, n, 81)} ${n + 1}`,
    home: chance(2) < 0.7 ? 'here' : 'elsewhere',
    verified: chance(3) < 0.6,
    ...(chance(4) < 0.4 ? { certificates: [[began, began - 180]] as const } : {}),
    ...(chance(4) > 0.7 ? { secrets: [[began, began - 180]] as const } : {}),
    owners: chance(5) < 0.1 ? [] : [owner(82), owner(83)],
    ...(chance(6) < 0.3 ? { roles: ['User.Read.All'] as const } : {}),
    ...(chance(6) > 0.7 ? { scopesForAll: 'User.Read openid profile' } : {}),
    signedIn: chance(7) < 0.8 ? chance(8) * 30 : chance(7) < 0.95 ? 30 + chance(8) * 300 : null,
  }
}

function addApp(setting: Setting, result: GeneratedApplications, spec: AppSpec, index: number): void {
  const id = guid(setting.seed, KIND.application, index)
  const appId = guid(setting.seed, KIND.appKey, index)
  const principalId = guid(setting.seed, KIND.servicePrincipal, RESOURCE_KEYS.length + index)
  const here = (spec.home ?? 'here') === 'here'
  const credentials = credentialsOf(setting, spec, index)
  const owners = (spec.owners ?? [CAST.steadyOwner, 0]).filter((user) => user < setting.users)

  if (here) {
    result.applications.push(toApplication(setting, spec, { id, appId, credentials }))
    result.owners.set(id, owners)
    if (spec.federated) {
      const [issuer, subject, audience] = spec.federated
      const credential = {
        id: guid(setting.seed, KIND.other, index),
        name: 'workload',
        issuer,
        subject,
        description: null,
      }
      result.federated.set(id, [{ ...credential, audiences: [audience] }])
    }
  }
  result.servicePrincipals.push(
    toServicePrincipal(setting, spec, { id: principalId, appId, credentials, here }),
  )
  result.owners.set(principalId, owners)
  result.appRoleAssignments.set(principalId, roleAssignmentsOf(setting, spec, principalId, index))
  result.oauth2PermissionGrants.push(...grantsOf(setting, spec, principalId, index))
  if (spec.directoryRole)
    result.roleAssignments.push({ principalId, roleId: directoryRoles[spec.directoryRole] })
  addActivities(setting, result, spec, { appId, id, principalId, credentials })
  if (spec.risky) {
    result.riskyServicePrincipals.push({
      id: principalId,
      appId,
      displayName: spec.name,
      servicePrincipalType: 'Application',
      isEnabled: true,
      riskLevel: 'high',
      riskState: 'atRisk',
      riskDetail: 'none',
      riskLastUpdatedDateTime: ago(setting, 9),
    })
  }
}

function roleAssignmentsOf(
  setting: Setting,
  spec: AppSpec,
  principalId: string,
  index: number,
): WireObject[] {
  return (spec.roles ?? []).map((role, n) => {
    const [resource, appRoleId] = appRoles[role]
    return {
      id: guid(setting.seed, KIND.grant, index * 16 + n),
      appRoleId,
      createdDateTime: ago(setting, 300),
      deletedDateTime: null,
      principalDisplayName: spec.name,
      principalId,
      principalType: 'ServicePrincipal',
      resourceDisplayName: resources[resource].name,
      resourceId: guid(setting.seed, KIND.servicePrincipal, RESOURCE_KEYS.indexOf(resource)),
    }
  })
}

function grantsOf(setting: Setting, spec: AppSpec, clientId: string, index: number): WireObject[] {
  const grant = (n: number, principalId: string | null, scope: string): WireObject => ({
    id: guid(setting.seed, KIND.grant, 10_000_000 + index * 2 + n).replaceAll('-', ''),
    clientId,
    consentType: principalId === null ? 'AllPrincipals' : 'Principal',
    principalId,
    resourceId: guid(setting.seed, KIND.servicePrincipal, RESOURCE_KEYS.indexOf('graph')),
    scope,
  })
  return [
    ...(spec.scopesForAll === undefined ? [] : [grant(0, null, spec.scopesForAll)]),
    ...(spec.scopesByUser === undefined
      ? []
      : [grant(1, userId(setting, spec.scopesByUser[0]), spec.scopesByUser[1])]),
  ]
}

function addActivities(
  setting: Setting,
  result: GeneratedApplications,
  spec: AppSpec,
  ids: { appId: string; id: string; principalId: string; credentials: Credentials },
): void {
  const at = (days: number) => ({ lastSignInDateTime: ago(setting, days), lastSignInRequestId: null })
  const { signedIn = 2, credentialUsed = 2 } = spec
  if (signedIn !== null) {
    result.servicePrincipalSignInActivities.push({
      id: Buffer.from(ids.appId).toString('base64url'),
      appId: ids.appId,
      lastSignInActivity: at(signedIn),
      delegatedClientSignInActivity: null,
      delegatedResourceSignInActivity: null,
      applicationAuthenticationClientSignInActivity: at(signedIn),
      applicationAuthenticationResourceSignInActivity: null,
    })
  }
  const { passwordCredentials, keyCredentials } = ids.credentials
  for (const [keyType, credentials] of [
    ['clientSecret', passwordCredentials],
    ['certificate', keyCredentials],
  ] as const) {
    for (const { keyId, startDateTime, endDateTime } of credentials) {
      result.appCredentialSignInActivities.push({
        id: Buffer.from(`${ids.appId}|${String(keyId)}`).toString('base64url'),
        keyId,
        keyType,
        keyUsage: 'verify',
        appId: ids.appId,
        appObjectId: ids.id,
        servicePrincipalObjectId: ids.principalId,
        createdDateTime: startDateTime,
        expirationDateTime: endDateTime,
        signInActivity: credentialUsed === null ? null : at(credentialUsed),
      })
    }
  }
}
