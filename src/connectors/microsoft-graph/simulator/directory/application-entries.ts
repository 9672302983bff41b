import { appRoles, DEFAULT_ACCESS, resources, type Resource } from '../catalog/access.ts'
import { appWords, type AppSpec, type Owner } from '../catalog/apps.ts'
import { furtherApps } from '../catalog/further-apps.ts'
import { fraction, guid, hash, KIND, pick } from '../random.ts'
import {
  credentialsOf,
  managedIdentity,
  offeredRoleId,
  toApplication,
  toServicePrincipal,
  type Credentials,
} from './application-objects.ts'
import { userId } from './people.ts'
import { ago, type Setting, type WireObject } from './setting.ts'
import { breakGlass, CAST, CAST_SIZE } from './traits.ts'

/** All that a directory has of one application: what each of Graph's collections and relations shows of it. */
export interface AppEntry {
  readonly applications: readonly WireObject[]
  readonly servicePrincipals: readonly WireObject[]
  readonly owners: readonly Owner[]
  readonly federated: readonly WireObject[]
  readonly appRoleAssignments: readonly WireObject[]
  readonly grants: readonly WireObject[]
  readonly signIns: readonly WireObject[]
  readonly credentialSignIns: readonly WireObject[]
  readonly risky: readonly WireObject[]
}

export const emptyEntry: AppEntry = {
  applications: [],
  servicePrincipals: [],
  owners: [],
  federated: [],
  appRoleAssignments: [],
  grants: [],
  signIns: [],
  credentialSignIns: [],
  risky: [],
}

/** Service principals of Microsoft's APIs have the first indexes. */
export const RESOURCE_KEYS = Object.keys(resources) as Resource[]

/** Where ids of applications begin that are not among the first ones of a directory. */
export const FURTHER = 1_000_000

/** The index of an application's service principal. */
const principalIndex = (index: number) => (index < FURTHER ? RESOURCE_KEYS.length + index : index)

/** The object id of the service principal of application `index`. */
export const principalId = (setting: Setting, index: number) =>
  guid(setting.seed, KIND.servicePrincipal, principalIndex(index))

/** The index of an application of `furtherApps`. */
export function furtherIndex(name: string): number {
  const at = furtherApps.findIndex((app) => app.name === name)
  if (at < 0) throw new RangeError(`no application is called ${name}`)
  return FURTHER + at
}

/** Ordinary application `n`. */
export function ordinaryApp(setting: Setting, n: number): AppSpec {
  const { seed } = setting
  const chance = (channel: number) => fraction(seed, n + 500_000_003, channel)
  const began = Math.floor(chance(1) * 170)
  const people = Math.max(1, setting.users - CAST_SIZE)
  const owner = (channel: number) =>
    Math.min(setting.users - 1, CAST_SIZE + (hash(seed, n, channel) % people))
  const name = `${pick(appWords[0], seed, n, 80)} ${pick(appWords[1], seed, n, 81)} ${n + 1}`
  if (setting.sound) {
    // Two who are there every day, which accounts for emergencies are not.
    const from = Math.max(0, ...breakGlass(setting).map((user) => user + 1))
    const those = Math.max(1, setting.users - from)
    const first = hash(seed, n, 82) % those
    const owners = [from + first, from + ((first + 1) % those)]
    const certificates = [[20 + (began % 60), (began % 60) - 120]] as const
    return { name, certificates, owners, scopesForAll: 'User.Read openid profile', signedIn: chance(8) * 30 }
  }
  return {
    name,
    home: setting.applications !== undefined || chance(2) < 0.7 ? 'here' : 'elsewhere',
    verified: chance(3) < 0.6,
    ...(chance(4) < 0.4 ? { certificates: [[began, began - 180]] as const } : {}),
    ...(chance(4) > 0.7 ? { secrets: [[began, began - 180]] as const } : {}),
    owners: chance(5) < 0.1 ? [] : [owner(82), owner(83)],
    ...(chance(6) < 0.3 ? { roles: ['User.Read.All'] as const } : {}),
    ...(chance(6) > 0.7 ? { scopesForAll: 'User.Read openid profile' } : {}),
    signedIn: chance(7) < 0.8 ? chance(8) * 30 : chance(7) < 0.95 ? 30 + chance(8) * 300 : null,
  }
}

/** What a directory has of an application. */
export function entryOf(setting: Setting, spec: AppSpec, index: number): AppEntry {
  const id = guid(setting.seed, KIND.application, index)
  const appId = guid(setting.seed, KIND.appKey, index)
  const principal = { id: principalId(setting, index), appId, index }
  const here = (spec.home ?? 'here') === 'here'
  const owners = (spec.owners ?? [CAST.steadyOwner, 0]).filter(
    (owner) => typeof owner !== 'number' || (owner >= 0 && owner < setting.users),
  )
  const appRoleAssignments = roleAssignmentsOf(setting, spec, principal.id, index)
  if (spec.managed) {
    return {
      ...emptyEntry,
      servicePrincipals: [managedIdentity(setting, spec, principal)],
      appRoleAssignments,
    }
  }
  const credentials = credentialsOf(setting, spec, index)
  const hasPrincipal = spec.principal ?? true
  return {
    applications: here ? [toApplication(setting, spec, { id, appId, credentials })] : [],
    servicePrincipals: hasPrincipal
      ? [toServicePrincipal(setting, spec, { ...principal, credentials, here })]
      : [],
    owners,
    federated: here ? federatedOf(setting, spec, index) : [],
    appRoleAssignments,
    grants: grantsOf(setting, spec, principal.id, index),
    signIns: hasPrincipal ? signInsOf(setting, spec, appId) : [],
    credentialSignIns: credentialSignInsOf(setting, spec, {
      id,
      principal: principal.id,
      appId,
      credentials,
    }),
    risky: spec.risky ? [riskOf(setting, spec, principal)] : [],
  }
}

function federatedOf(setting: Setting, { federated }: AppSpec, index: number): WireObject[] {
  if (!federated) return []
  const [issuer, subject, audience] = federated
  const id = guid(setting.seed, KIND.other, index)
  return [{ id, name: 'workload', issuer, subject, description: null, audiences: [audience] }]
}

function riskOf(setting: Setting, { name }: AppSpec, { id, appId }: { id: string; appId: string }) {
  return {
    id,
    appId,
    displayName: name,
    servicePrincipalType: 'Application',
    isEnabled: true,
    riskLevel: 'high',
    riskState: 'atRisk',
    riskDetail: 'none',
    riskLastUpdatedDateTime: ago(setting, 9),
  }
}

function roleAssignmentsOf(
  setting: Setting,
  spec: AppSpec,
  principalId: string,
  index: number,
): WireObject[] {
  const ofMicrosoft = (spec.roles ?? []).map((role) => {
    const [resource, appRoleId] = appRoles[role]
    return {
      appRoleId,
      resourceDisplayName: resources[resource].name,
      resourceId: guid(setting.seed, KIND.servicePrincipal, RESOURCE_KEYS.indexOf(resource)),
    }
  })
  const ofOthers = (spec.accessTo ?? []).map(([name, role]) => {
    const resource = furtherIndex(name)
    const at = role === null ? -1 : furtherApps[resource - FURTHER]!.offers!.roles.indexOf(role)
    return {
      appRoleId: role === null ? DEFAULT_ACCESS : offeredRoleId(setting, resource, at),
      resourceDisplayName: name,
      resourceId: guid(setting.seed, KIND.servicePrincipal, resource),
    }
  })
  return [...ofMicrosoft, ...ofOthers].map((assignment, n) => ({
    id: guid(setting.seed, KIND.grant, index * 16 + n),
    ...assignment,
    createdDateTime: ago(setting, Math.min(300, spec.created ?? 300)),
    deletedDateTime: null,
    principalDisplayName: spec.name,
    principalId,
    principalType: 'ServicePrincipal',
  }))
}

function grantsOf(setting: Setting, spec: AppSpec, clientId: string, index: number): WireObject[] {
  const byUsers = (spec.scopesByUsers ?? []).filter(([user]) => user < setting.users)
  return [
    ...(spec.scopesForAll === undefined
      ? []
      : [grantOf(setting, 10_000_000 + index * 2, clientId, null, spec.scopesForAll)]),
    ...byUsers.map(([user, scope], n) => {
      const id = n === 0 ? 10_000_001 + index * 2 : 50_000_000 + index * 64 + n
      return grantOf(setting, id, clientId, userId(setting, user), scope)
    }),
  ]
}

/** A grant of delegated permissions of Microsoft Graph; `index` gives the id. */
export function grantOf(
  setting: Setting,
  index: number,
  clientId: string,
  principalId: string | null,
  scope: string,
): WireObject {
  return {
    id: guid(setting.seed, KIND.grant, index).replaceAll('-', ''),
    clientId,
    consentType: principalId === null ? 'AllPrincipals' : 'Principal',
    principalId,
    resourceId: guid(setting.seed, KIND.servicePrincipal, RESOURCE_KEYS.indexOf('graph')),
    scope,
  }
}

const signInAt = (setting: Setting, days: number) => ({
  lastSignInDateTime: ago(setting, days),
  lastSignInRequestId: null,
})

function signInsOf(setting: Setting, { signedIn = 2 }: AppSpec, appId: string): WireObject[] {
  if (signedIn === null) return []
  return [
    {
      id: Buffer.from(appId).toString('base64url'),
      appId,
      lastSignInActivity: signInAt(setting, signedIn),
      delegatedClientSignInActivity: null,
      delegatedResourceSignInActivity: null,
      applicationAuthenticationClientSignInActivity: signInAt(setting, signedIn),
      applicationAuthenticationResourceSignInActivity: null,
    },
  ]
}

function credentialSignInsOf(
  setting: Setting,
  { credentialUsed = 2 }: AppSpec,
  ids: { id: string; principal: string; appId: string; credentials: Credentials },
): WireObject[] {
  const { passwordCredentials, keyCredentials } = ids.credentials
  const all = [
    ...passwordCredentials.map((credential) => ({ keyType: 'clientSecret', credential })),
    ...keyCredentials.map((credential) => ({ keyType: 'certificate', credential })),
  ]
  return all.map(({ keyType, credential }) => ({
    id: Buffer.from(`${ids.appId}|${String(credential['keyId'])}`).toString('base64url'),
    keyId: credential['keyId'],
    keyType,
    keyUsage: 'verify',
    appId: ids.appId,
    appObjectId: ids.id,
    servicePrincipalObjectId: ids.principal,
    createdDateTime: credential['startDateTime'],
    expirationDateTime: credential['endDateTime'],
    signInActivity: credentialUsed === null ? null : signInAt(setting, credentialUsed),
  }))
}
